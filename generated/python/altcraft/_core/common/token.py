# Copied from templates/python/core/common/token.py by `altcraft-gen build`; changes made here are lost.
"""The API token: never printed, never pickled, and erased wherever a server echoes it."""

from __future__ import annotations

import re
from weakref import ref

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

REDACTED = "***"

# A shorter token is found in ordinary words, and erasing it would spoil answers.
_SHORTEST_ERASED = 6
_SECRET_NAME = re.compile(
    r"token|secret|passw|authorization|api_?key|cookie|credential", re.IGNORECASE
)
# Each change and each copy of a plain set is one step, which no thread can interrupt; a lock would
# stay locked in a process that is forked meanwhile.
_in_use: set[ref[Token]] = set()


def is_secret_name(name: str) -> bool:
    """Tell whether a field or header of this name holds something not to be shown."""
    return _SECRET_NAME.search(name) is not None


def erase_tokens(text: str) -> str:
    """Return a text without the token of any client."""
    for found in _in_use.copy():
        token = found()
        if token is not None:
            text = token.erase_text(text)
    return text


class Token:
    """Holds the token, so that no `repr` of anything can show it."""

    __slots__ = ("__weakref__", "_core", "_spellings", "value")

    def __init__(self, value: str) -> None:
        self.value = value
        # The part that every way of writing the token has in common, sought before anything else.
        self._core = max(re.findall("[0-9A-Za-z]*", value), key=len).encode()
        self._spellings: re.Pattern[bytes] | None = None
        _in_use.add(ref(self, _in_use.discard))

    def erase(self, content: bytes) -> bytes:
        """Return content without the token in any of its usual spellings."""
        if self._core not in content or len(self.value) < _SHORTEST_ERASED:
            return content
        if self._spellings is None:  # compiling takes longer than all the rest of a client
            self._spellings = re.compile("".join(_spellings(self.value)).encode())
        return self._spellings.sub(REDACTED.encode(), content)

    def erase_text(self, text: str) -> str:
        """Return a text without the token in any of its usual spellings."""
        raw = text.encode("utf-8", "surrogatepass")
        clean = self.erase(raw)
        return text if clean is raw else clean.decode("utf-8", "surrogatepass")

    def __repr__(self) -> str:
        return f"Token({REDACTED!r})"

    def __reduce__(self) -> str:
        raise TypeError("a token cannot be pickled")


def _spellings(value: str) -> Iterator[str]:
    """Yield a pattern for each character: as it is, and as JSON, URLs and HTML write it."""
    for one in value:
        if one.isalnum():
            yield one
        else:
            code = ord(one)
            html = rf"&(?:#{code}|#x0*{code:x}|[a-z]+);"
            yield rf"(?:\\?{re.escape(one)}|(?i:\\u00{code:02x}|%{code:02x}|{html}))"
