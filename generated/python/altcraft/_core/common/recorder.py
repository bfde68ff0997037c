# Copied from templates/python/core/common/recorder.py by `altcraft-gen build`; changes made here are lost.
"""What the platform is really sent and answers, without any value: a recording of shapes.

A line of the file is one exchange. A text, a number or null is written as its kind, an object as
its names with the kinds of what they hold, a list as the different kinds of its items. A name is
written when the API has it, or when it is made of words of the API's names; any other key can be a
person's data, and is written as `*`.
"""

from __future__ import annotations

import os
import re
import stat
from json import dumps
from logging import getLogger
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qsl

from .errors import ConfigurationError
from .fast_json import parse_json
from .json_values import is_list, is_object
from .protocol import CODE_FIELD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

Shape: TypeAlias = "str | list[Shape] | dict[str, Shape]"

HIDDEN = "*"
_HEAD = b'{"altcraft_shapes":1,'
_FLAGS = os.O_APPEND | os.O_CREAT | os.O_RDWR | getattr(os, "O_CLOEXEC", 0)
_MOST_BYTES = 64 * 1024 * 1024
# Of each operation and outcome, the first exchanges are recorded, and then one in so many.
_FIRST, _EVERY = 4, 64
_LARGEST_BODY = 4 * 1024 * 1024
_MOST_ITEMS = 32
_MOST_SHAPES = 8
_MOST_NAMES = 200
_DEEPEST = 12
_CODES = range(10_000)

_PACKAGE = __name__.partition("._core")[0]
_NAME = re.compile(r"_?[A-Za-z]+(?:_[A-Za-z]+)*", re.ASCII)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", re.ASCII)
_MOST_WORDS = 6
_LONGEST_FORM = 40
_FORMS = (
    ("date", re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)),
    (
        "datetime",
        re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)", re.ASCII),
    ),
    ("decimal", re.compile(r"[-+]?\d+([.,]\d+)?", re.ASCII)),
)

logger = getLogger("altcraft")


class Recorder:
    """Appends the shapes of exchanges to a file, for `altcraft-gen observe`.

    Several threads and processes may write to one file: each line is one write at its end.

    Args:
        path: The file. It is made, readable for its owner alone, if it is not there.

    Raises:
        ConfigurationError: It cannot be written, is another kind of file, or others may read it.
    """

    __slots__ = ("_counts", "_path", "_stopped", "_words")

    def __init__(self, path: str | PathLike[str]) -> None:
        self._path = Path(path).absolute()
        self._counts: dict[tuple[str, int | None], int] = {}
        self._stopped = False
        self._words: tuple[frozenset[str], frozenset[str]] | None = None
        try:
            file = os.open(self._path, _FLAGS, 0o600)
            try:
                _check(file)
            finally:
                os.close(file)
        except OSError as error:
            reason = error.strerror or "it cannot be written"
            raise ConfigurationError(f"no recording can be made: {reason}") from None

    def take(
        self, operation: str, url: str, sent: bytes, is_form: bool, status: int, answer: Any
    ) -> None:
        """Record an exchange, if it is one of those that are; nothing that goes wrong is raised.

        Args:
            operation: Name of the operation.
            url: The address, of which the query counts.
            sent: The body of the request.
            is_form: Whether the body is a form.
            status: HTTP status of the answer.
            answer: The answer's JSON, or anything else where it is none.
        """
        code = _code(answer)
        key = operation, code
        number = self._counts[key] = self._counts.get(key, 0) + 1
        if self._stopped or (number > _FIRST and number % _EVERY):
            return
        try:
            self._write(self._line(operation, url, sent, is_form, status, code, answer))
        except Exception as error:  # the call has its answer, and keeps it
            self._stopped = True
            logger.warning("the recording ends here: %s", type(error).__name__)

    def _line(
        self,
        operation: str,
        url: str,
        sent: bytes,
        is_form: bool,
        status: int,
        code: int | None,
        answer: Any,
    ) -> bytes:
        query = url.partition("?")[2]
        texts = parse_qsl(query, keep_blank_values=True) if query else []
        request: Shape | None = {}
        if is_form:
            texts += parse_qsl(sent.decode(errors="replace"), keep_blank_values=True)
        elif sent:
            request = self._body(sent)
        content = {
            "operation": operation,
            "status": status,
            "code": code,
            "texts": {self._name(name): text_kind(text) for name, text in texts[:_MOST_NAMES]},
            "request": request,
            "response": self._shape(answer) if is_object(answer) or is_list(answer) else None,
        }
        return _HEAD + dumps(content, separators=(",", ":")).encode()[1:] + b"\n"

    def _body(self, sent: bytes) -> Shape | None:
        if len(sent) > _LARGEST_BODY:
            return None
        try:
            return self._shape(parse_json(sent))
        except (ValueError, RecursionError):
            return None

    def _shape(self, value: Any, depth: int = 0) -> Shape:
        if is_object(value):
            if depth == _DEEPEST:
                return {}
            found: dict[str, Shape] = {}
            for name, one in value.items():
                if len(found) == _MOST_NAMES:
                    break
                told = self._name(name)
                if told not in found:
                    found[told] = self._shape(one, depth + 1)
            return found
        if is_list(value):
            if depth == _DEEPEST:
                return []
            # Items all over the list, for the first ones may be alike.
            step = -(-len(value) // _MOST_ITEMS) or 1
            shapes: list[Shape] = []
            for one in value[::step]:
                shape = self._shape(one, depth + 1)
                if shape not in shapes:
                    shapes.append(shape)
                    if len(shapes) == _MOST_SHAPES:
                        break
            return shapes
        return _kind(value)

    def _name(self, name: str) -> str:
        if self._words is None:
            from importlib import import_module

            names: frozenset[str] = import_module(f"{_PACKAGE}._names").NAMES
            self._words = names, frozenset(word for name in names for word in _split(name))
        names, words = self._words
        if name in names:
            return name
        own = list(_split(name))
        plain = 0 < len(own) <= _MOST_WORDS and words.issuperset(own)
        return name if plain else HIDDEN

    def _write(self, line: bytes) -> None:
        file = os.open(self._path, _FLAGS, 0o600)
        try:
            if os.fstat(file).st_size + len(line) > _MOST_BYTES:
                self._stopped = True
                logger.warning("the recording ends here: the file has %d bytes", _MOST_BYTES)
                return
            os.write(file, line)
        finally:
            os.close(file)


def text_kind(text: str) -> str:
    """Return what a text of a form or a query may stand for."""
    if text in ("true", "false"):
        return "bool"
    if text.lstrip("-").isdecimal() and text.isascii():
        return "int"
    return _kind(text)


def _split(name: str) -> Iterator[str]:
    """Yield the words of a name; none where it holds anything but words."""
    if _NAME.fullmatch(name):
        for word in _WORD.findall(name):
            yield word.lower()


def _kind(value: Any) -> str:
    if isinstance(value, str):
        if len(value) <= _LONGEST_FORM and value[:1] in "+-0123456789":
            for name, form in _FORMS:
                if form.fullmatch(value):
                    return name
        return "string"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "bool"
    return "int" if isinstance(value, int) else "float"


def _code(answer: Any) -> int | None:
    code = answer.get(CODE_FIELD) if is_object(answer) else None
    return code if isinstance(code, int) and not isinstance(code, bool) and code in _CODES else None


def _check(file: int) -> None:
    about = os.fstat(file)
    if not stat.S_ISREG(about.st_mode):
        raise ConfigurationError("no recording can be made: it is not a regular file")
    if os.name == "posix" and about.st_mode & 0o077:
        raise ConfigurationError(
            "no recording can be made: others may read the file; `chmod 600` it, or name another"
        )
    if about.st_size and os.read(file, len(_HEAD)) != _HEAD:
        raise ConfigurationError("no recording can be made: the file holds something else")
