"""Formatting of generated Python by black, at the project's line length.

Black is by far the slowest step, so its results are kept in a cache folder by the hash of the text,
black's version and the settings. The cache is always safe to delete: it only ever holds what black
would give again.
"""

import os
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from importlib.metadata import version
from pathlib import Path

from generator.output.manifest import digest
from generator.render.environment import RenderedFile

LINE_LENGTH = 100
_PARALLEL_FROM = 40_000  # characters; below, starting processes costs more than it saves


class UnparsableError(Exception):
    """A rendered file is not Python: its template is faulty."""


def format_python(files: Iterable[RenderedFile], *, use_cache: bool = True) -> list[RenderedFile]:
    """Format the Python files among some rendered files, and pass the others on.

    Args:
        files: The rendered files.
        use_cache: Take known results from the cache folder, and add new ones to it.

    Raises:
        UnparsableError: A file is not Python.
    """
    result = list(files)
    folder = cache_folder() if use_cache else None
    missing: dict[int, str] = {}
    for index, file in enumerate(result):
        if file.path.endswith(".py") and not file.verbatim:
            kept = _recall(folder, file.text)
            if kept is None:
                missing[index] = file.text
            else:
                result[index] = RenderedFile(file.path, kept)
    for (index, text), (formatted, problem) in zip(
        missing.items(), _format_all(list(missing.values())), strict=True
    ):
        if problem:
            raise UnparsableError(f"{result[index].path}: error[format] {problem}")
        result[index] = RenderedFile(result[index].path, formatted)
        _remember(folder, text, formatted)
    return result


def _format_all(texts: list[str]) -> list[tuple[str, str]]:
    workers = min(len(texts), os.cpu_count() or 1)
    if workers < 2 or sum(map(len, texts)) < _PARALLEL_FROM:
        return [_format(text) for text in texts]
    # The longest first, so that no core waits for the other at the end.
    order = sorted(range(len(texts)), key=lambda index: -len(texts[index]))
    with ProcessPoolExecutor(workers) as pool:
        formatted = dict(zip(order, pool.map(_format, [texts[i] for i in order]), strict=True))
    return [formatted[index] for index in range(len(texts))]


def _format(text: str) -> tuple[str, str]:
    """Return the formatted text, or else what is wrong with it."""
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    mode = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    try:
        return black.format_str(text, mode=mode), ""
    except InvalidInput as error:
        return "", str(error).partition("\n")[0]


def cache_folder() -> Path | None:
    """Return the cache folder, or None where there is no home to put it."""
    base = os.environ.get("XDG_CACHE_HOME")
    if base and Path(base).is_absolute():
        return Path(base) / "altcraft-gen"
    try:
        return Path.home() / ".cache" / "altcraft-gen"
    except RuntimeError:
        return None


@cache
def _salt() -> str:
    return f"black {version('black')} {LINE_LENGTH} py311 {sys.version_info[:2]}\n"


def _recall(folder: Path | None, text: str) -> str | None:
    if folder is None:
        return None
    try:
        entry = (folder / digest(_salt() + text)).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    # An entry that was cut short or changed no longer fits the hash in its first line.
    head, _, kept = entry.partition("\n")
    return kept if head == digest(kept) else None


def _remember(folder: Path | None, text: str, formatted: str) -> None:
    if folder is None:
        return
    target = folder / digest(_salt() + text)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft = target.with_suffix(f".{os.getpid()}")
        draft.write_text(f"{digest(formatted)}\n{formatted}", "utf-8")
        draft.replace(target)
    except OSError:
        return  # a cache that cannot be written is only slower
