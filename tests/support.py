"""What several test modules share: spec folders made of fragments, and runs of the command line."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from textwrap import dedent, indent

from hypothesis import settings

from generator.findings import Findings
from generator.model import Api
from generator.render.python.project import COPIED
from generator.spec import load_api

ROOT = Path(__file__).parent.parent
MINI = ROOT / "tests" / "fixtures" / "mini"

NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"

_EXTRAS = """\
section: extras

endpoints:
  extras.get:
    title: Get extra
    path: /extras/get
    seen: {version: none, request: complete, response: complete, errors: none}
    summary: Get an extra.
    effect: read
"""


class Spec:
    """A spec folder that begins as the mini spec; a test changes some of its files.

    Args:
        directory: Where the folder is made.
        source: The spec to begin with.
    """

    def __init__(self, directory: Path, source: Path = MINI) -> None:
        self.directory = directory
        shutil.copytree(source, directory, dirs_exist_ok=True)

    def write(self, path: str, text: str | bytes) -> "Spec":
        """Write a file of the spec."""
        target = self.directory / path
        target.parent.mkdir(parents=True, exist_ok=True)
        data = text if isinstance(text, bytes) else dedent(text).encode()
        target.write_bytes(data)
        return self

    def endpoint(self, fragment: str) -> "Spec":
        """Give the endpoint `extras.get` further keys, such as `request`."""
        return self.write("endpoints/extras.yaml", _EXTRAS + indent(dedent(fragment), "    "))

    def shared(self, text: str) -> "Spec":
        """Write a further file of shared definitions."""
        return self.write("objects/more.yaml", text)

    def replace(self, path: str, old: str, new: str) -> "Spec":
        """Replace a text that a file holds once."""
        text = (self.directory / path).read_text("utf-8")
        assert text.count(old) == 1, f"{path} holds {old!r} {text.count(old)} times"
        return self.write(path, text.replace(old, new).encode())

    def load(self) -> tuple[Api | None, list[str]]:
        """Return the model and the findings, their places relative to the spec folder."""
        findings = Findings()
        api = load_api(self.directory, findings)
        prefix = f"{self.directory.as_posix()}/"
        return api, [str(finding).replace(prefix, "") for finding in findings]

    def api(self) -> Api:
        """Return the model of a spec without findings."""
        api, findings = self.load()
        assert findings == []
        assert api is not None
        return api

    def findings(self) -> list[str]:
        """Return the findings."""
        return self.load()[1]


@cache
def real_api() -> Api:
    """Return the model of the real spec, which nobody can change."""
    api = load_api(ROOT / "spec", Findings())
    assert api is not None
    return api


def small_templates(folder: Path) -> None:
    """Copy all templates into a folder, but of the client's runtime next to nothing.

    A build of them takes half the time, and shows the same wherever no client is used.
    """

    def left_out(place: str, names: list[str]) -> list[str]:
        python, _, part = Path(place).relative_to(ROOT / "templates").as_posix().partition("/")
        is_runtime = python == "python" and part.partition("/")[0] in COPIED
        return [one for one in names if one != "__init__.py"] if is_runtime else []

    shutil.copytree(ROOT / "templates", folder, ignore=left_out)


def examples(normal: int, nightly: int) -> settings:
    """Say how many examples hypothesis tries in the normal profile and each night."""
    return settings(max_examples=nightly if NIGHTLY else normal)


@dataclass(frozen=True)
class Result:
    """What a run of the command line gave."""

    code: int
    out: str
    err: str


def run(*arguments: str | Path, env: Mapping[str, str] | None = None, cwd: Path = ROOT) -> Result:
    """Run the command line in a process of its own."""
    done = subprocess.run(command(*arguments), env=environment(env), cwd=cwd, capture_output=True)
    return Result(done.returncode, done.stdout.decode(), done.stderr.decode())


def command(*arguments: str | Path) -> list[str]:
    """Return the arguments of a process that runs the command line."""
    return [sys.executable, "-m", "generator", *map(str, arguments)]


def environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of such a process."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **(changes or {})}


def tree(directory: Path) -> dict[str, bytes]:
    """Return the content of every file below a folder, by its path."""
    return {path.relative_to(directory).as_posix(): path.read_bytes() for path in files(directory)}


def files(directory: Path) -> Iterator[Path]:
    """Yield every file below a folder."""
    yield from (path for path in sorted(directory.rglob("*")) if path.is_file())
