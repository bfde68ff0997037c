"""Python values into JSON, forms, queries and paths.

Dates are sent as RFC 3339. A `datetime` must know its time zone: guessing one would silently move
the moment by hours. Decimals are sent as text with all their digits.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from enum import Enum
from json import JSONEncoder
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlencode

from ..common.fast_json import fast_json
from ..common.json_values import is_list, is_mapping, is_object, is_sequence
from ..common.loaded import is_decimal, is_uuid

if TYPE_CHECKING:
    from collections.abc import Mapping

# Compiled when they are needed, and kept by `re`.
_PLACEHOLDER = r"\{(\+?)(\w+)\}"
_CONTROL = r"[\x00-\x1f\x7f]"


class UnencodableError(ValueError):
    """A value that the API has no notation for."""


def plain(value: Any) -> Any:
    """Turn a value that JSON does not know into one that it does."""
    if isinstance(value, datetime):
        return _encode_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    if is_decimal(value):
        if not value.is_finite():
            raise UnencodableError("is not a finite number")
        return format(value, "f")
    if isinstance(value, Enum):
        return value.value
    if is_uuid(value):
        return str(value)
    raw = getattr(value, "raw", None)  # a record or a list of them, out of an earlier answer
    if is_object(raw) or is_list(raw):
        return raw
    if is_mapping(value):
        return dict(value)
    if is_sequence(value) and not isinstance(value, bytes | bytearray | memoryview):
        return list(value)
    raise UnencodableError(f"cannot be sent: a value of type {type(value).__name__}")


def _encode_datetime(value: datetime) -> str:
    offset = value.utcoffset()
    if offset is None:
        raise UnencodableError("is a datetime without a time zone; give it a tzinfo")
    if offset.total_seconds() % 60:  # RFC 3339 has no seconds in an offset
        value = value.astimezone(UTC)
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


_ENCODER = JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=plain)


def encode_json(params: Mapping[str, Any]) -> bytes:
    """Encode parameters as a JSON object, to the same bytes whatever is installed."""
    fast = fast_json(params, plain)
    return _ENCODER.encode(params).encode() if fast is None else fast


def encode_form(params: Mapping[str, Any]) -> str:
    """Encode parameters as a form or a query; lists repeat their name, null is an empty value."""
    pairs = [
        (name, _form_text(one))
        for name, value in params.items()
        for one in (value if is_list(value) else (value,))
    ]
    return urlencode(pairs)


def _form_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str) and not isinstance(value, Enum):
        return value
    text = _ENCODER.encode(value)
    return text[1:-1] if text.startswith('"') else text  # dates and decimals become strings


def encode_path(template: str, params: Mapping[str, Any]) -> str:
    """Fill a path template, so that no value can leave its place in the path."""

    def fill(match: re.Match[str]) -> str:
        several, name = match.groups()
        value = params.get(name)
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise UnencodableError(f"{name} must be text or a whole number")
        segments = str(value).split("/") if several else [str(value)]
        return "/".join(_encode_segment(name, segment) for segment in segments)

    return re.sub(_PLACEHOLDER, fill, template) if "{" in template else template


def _encode_segment(name: str, segment: str) -> str:
    if not segment.strip():
        raise UnencodableError(f"{name} has an empty part, which would address something else")
    # Some servers decode twice, so a disguised dot segment is as good as a plain one.
    if unquote(unquote(segment)).strip() in (".", "..") or re.search(_CONTROL, segment):
        raise UnencodableError(f"{name} must not contain dot segments or control characters")
    return quote(segment, safe="")


def find_problems(params: Mapping[str, Any]) -> list[str]:
    """Return what in the parameters cannot be encoded, each with its place."""
    problems: list[str] = []
    for name, value in params.items():
        try:
            problems += _value_problems(value, name, ())
        except RecursionError:
            problems.append(f"{name} is nested too deeply")
    return problems


def _value_problems(value: Any, place: str, inside: tuple[int, ...]) -> list[str]:
    if id(value) in inside:
        return [f"{place} contains itself"]
    inside = (*inside, id(value))
    try:
        if not isinstance(value, str | int | float | dict | list | tuple | None):
            value = plain(value)
        if is_object(value):
            return [
                problem
                for key, one in value.items()
                for problem in _entry_problems(key, one, place, inside)
            ]
        if isinstance(value, list | tuple) and is_sequence(value):
            return [
                problem
                for index, one in enumerate(value)
                for problem in _value_problems(one, f"{place}[{index}]", inside)
            ]
        _ENCODER.encode(value).encode()
    except UnencodableError as error:
        return [f"{place} {error}"]
    except UnicodeEncodeError:
        return [f"{place} is not valid Unicode text"]
    except ValueError:
        return [f"{place} is not a finite number"]
    return []


def _entry_problems(key: Any, value: Any, place: str, inside: tuple[int, ...]) -> list[str]:
    if not isinstance(key, str | int | float | None):  # the others are written as JSON does
        return [f"{place} has a key that is not text but of type {type(key).__name__}"]
    problems = _value_problems(key, f"a key of {place}", ())
    return problems or _value_problems(value, f"{place}.{key}", inside)
