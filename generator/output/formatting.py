"""Formatting of generated Python by black, at the project's line length.

Black is by far the slowest step, so it is asked as seldom as possible. What it gave once is kept in
the cache. And where the templates are known to lay code out as black does, only the files are left
to it that have a line too long for them.
"""

import os
from collections.abc import Iterable
from functools import partial

from generator.background import finish, in_background
from generator.cache import Cache
from generator.render.environment import RenderedFile

LINE_LENGTH = 100
_PARALLEL_FROM = 40_000  # characters; below, starting processes costs more than it saves
_QUOTES = '"""'


class UnparsableError(Exception):
    """A rendered file is not Python: its template is faulty."""


def format_python(
    files: Iterable[RenderedFile], cache: Cache, *, settled: bool = False
) -> list[RenderedFile]:
    """Format the Python files among some rendered files, and pass the others on.

    Args:
        files: The rendered files.
        cache: Has known results, and gets new ones.
        settled: Whether black leaves the code of these templates as it is while no line is too
            long.

    Raises:
        UnparsableError: A file is not Python.
    """
    result = list(files)
    missing: dict[int, str] = {}
    for index, file in enumerate(result):
        if not file.path.endswith(".py") or file.verbatim:
            continue
        if settled and not has_long_lines(file.text):
            continue
        kept = cache.recall(_key(file.text))
        if kept is None:
            missing[index] = file.text
        else:
            result[index] = RenderedFile(file.path, kept.decode())
    for (index, text), (formatted, problem) in zip(
        missing.items(), _format_all(list(missing.values())), strict=True
    ):
        if problem:
            raise UnparsableError(f"{result[index].path}: error[format] {problem}")
        result[index] = RenderedFile(result[index].path, formatted)
        cache.remember(_key(text), formatted.encode())
    return result


def has_long_lines(text: str) -> bool:
    """Tell whether a line of code is too long; docstrings do not count."""
    lines = text.split("\n")
    if max(map(len, lines)) <= LINE_LENGTH:
        return False
    in_docstring = False
    for line in lines:
        if in_docstring:
            in_docstring = not line.endswith(_QUOTES)
        elif line.lstrip().startswith(_QUOTES):
            in_docstring = line.strip() == _QUOTES or not line.endswith(_QUOTES)
        elif len(line) > LINE_LENGTH:
            return True
    return False


def _key(text: str) -> str:
    return f"black {LINE_LENGTH} py311\n{text}"


def _format_all(texts: list[str]) -> list[tuple[str, str]]:
    workers = min(len(texts), os.cpu_count() or 1)
    if workers < 2 or sum(map(len, texts)) < _PARALLEL_FROM:
        return [_format(text) for text in texts]
    # Dealt out by length, so that no core waits long for the other at the end.
    order = sorted(range(len(texts)), key=lambda index: -len(texts[index]))
    shares = [order[start::workers] for start in range(workers)]
    waiting = [in_background(partial(_format_some, texts, share)) for share in shares[1:]]
    formatted: dict[int, tuple[str, str]] = {}
    for made in finish([lambda: _format_some(texts, shares[0]), *waiting]):
        formatted |= made
    return [formatted[index] for index in range(len(texts))]


def _format_some(texts: list[str], indexes: Iterable[int]) -> dict[int, tuple[str, str]]:
    return {index: _format(texts[index]) for index in indexes}


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
