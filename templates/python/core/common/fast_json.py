"""JSON by orjson where it is installed, and only where it writes and reads what `json` does.

The platform recognises a repeated request by its bytes, so they must not depend on what is
installed. orjson writes NaN as null and small numbers in another form, and reads numbers of more
than 64 bits as fractions, without a word; everything else that it does not know, it refuses, and
`json` then decides.
"""

from __future__ import annotations

from datetime import date, datetime
from json import loads
from typing import TYPE_CHECKING, Any

from .loaded import is_decimal, is_uuid

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# With our own notation of dates and decimals, which `default` gives.
_ALIKE = frozenset((str, int, bool, type(None), date, datetime))
_SMALLEST, _LARGEST = 1e-4, 1e16  # numbers between them have no exponent
# As many digits that follow each other may be a number of more than 64 bits.
_ZEROS, _TOO_MANY = bytes.maketrans(b"123456789", b"000000000"), b"0" * 19
_OPTIONS = 0 if orjson is None else orjson.OPT_PASSTHROUGH_DATETIME


def fast_json(value: Any, default: Callable[[Any], Any]) -> bytes | None:
    """Return a value as `json` would write it without spaces, or None to ask `json` itself.

    Args:
        value: An object or a list.
        default: Turns what JSON does not know into what it does.
    """
    if orjson is None:
        return None
    try:
        return orjson.dumps(value, default, _OPTIONS) if _is_alike((value,)) else None
    except (TypeError, RecursionError):  # `json` either can, or says better what is wrong
        return None


def parse_json(content: bytes) -> Any:
    """Return what JSON says.

    Raises:
        ValueError: It is none.
        RecursionError: It is nested too deeply.
    """
    if orjson is not None and _TOO_MANY not in content.translate(_ZEROS):
        try:
            return orjson.loads(content)
        except ValueError:  # `json` either can, or says better what is wrong
            pass
    return loads(content)


def _is_alike(values: Iterable[Any]) -> bool:
    """Tell whether orjson writes values, and all that is in them, as `json` does."""
    for one in values:
        kind = one.__class__
        if kind in _ALIKE:
            continue
        if kind is dict:
            if not _is_alike(one.values()):
                return False
        elif kind is list or kind is tuple:
            if not _is_alike(one):
                return False
        elif kind is float:
            if not (_SMALLEST <= abs(one) < _LARGEST or one == 0):
                return False
        elif not is_decimal(one) and not is_uuid(one):
            return False
    return True
