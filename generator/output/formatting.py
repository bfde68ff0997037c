"""Layout of generated Python: ruff writes it, for all files in one go.

The judge is black: the tests and `make lint` put what is generated before it, and a difference
fails.
"""

import subprocess
from collections.abc import Sequence
from pathlib import Path

LINE_LENGTH = 100
_COMMAND = (
    "format",
    "--isolated",  # whatever configuration lies about
    "--no-cache",
    f"--line-length={LINE_LENGTH}",
    "--target-version=py311",
    "--",
)


class UnparsableError(Exception):
    """Rendered files are not Python: their templates are faulty."""


def format_python(folder: Path, paths: Sequence[str]) -> None:
    """Format Python files in place.

    Args:
        folder: The folder of the output.
        paths: The files, relative to it.

    Raises:
        UnparsableError: Files are not Python; the text has a line for each.
    """
    if not paths:
        return
    from ruff import find_ruff_bin  # type: ignore[import-untyped]

    # The lock of the folder is inherited, so that no other build begins while ruff still writes.
    done = subprocess.run(  # nosec B603  # the program is ruff's own, no argument passes a shell
        [find_ruff_bin(), *_COMMAND, *paths],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        close_fds=False,
        check=False,
    )
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        problems = [line.removeprefix("error: ").replace(f"{folder}/", "") for line in lines]
        raise UnparsableError("\n".join(map(_finding, problems)))


def _finding(problem: str) -> str:
    """Return what ruff says of a file as a finding."""
    place, _, words = problem.removeprefix("Failed to parse ").partition(": ")
    return f"{place}: error[format] {words or 'ruff cannot format this'}"
