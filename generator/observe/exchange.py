"""One exchange of a recording."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


class UnreadableRecordingError(ValueError):
    """A file that is no recording; the text says why, and holds nothing of it."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its answer. It may hold values, and is for `compare` alone.

    Attributes:
        number: Its number in the recording, from 1.
        method: The HTTP method; "" where the operation is told.
        path: The path of the address; "" where the operation is told.
        query: The parameters in the address.
        body: The parameters in the body, None where it could not be read.
        is_form: Whether the body was a form, in which all values are texts.
        status: The HTTP status of the answer, 0 without one.
        answer: The content of the answer, None where there is none that is JSON.
        operation: The name of the operation, where the recording tells it.
        code: The error code of the answer, where the recording tells it beside a shape.
        is_shape: Whether the values only stand for their kinds.
    """

    number: int
    method: str
    path: str
    query: Mapping[str, str]
    body: Any
    is_form: bool
    status: int
    answer: Any
    operation: str | None = None
    code: int | None = None
    is_shape: bool = False
