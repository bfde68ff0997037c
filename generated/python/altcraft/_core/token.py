# Copied from templates/python/core/token.py by `altcraft-gen build`; changes made here are lost.
"""The API token: never printed, never pickled, and erased wherever a server echoes it."""

from __future__ import annotations

import re

REDACTED = "***"

# A shorter token is found in ordinary words, and erasing it would spoil answers.
_SHORTEST_ERASED = 6
_SECRET_NAME = re.compile(
    r"token|secret|passw|authorization|api_?key|cookie|credential", re.IGNORECASE
)


def is_secret_name(name: str) -> bool:
    """Tell whether a field or header of this name holds something not to be shown."""
    return _SECRET_NAME.search(name) is not None


class Token:
    """Holds the token, so that no `repr` of anything can show it."""

    __slots__ = ("_echoes", "value")

    def __init__(self, value: str) -> None:
        self.value = value
        self._echoes: tuple[bytes, ...] = ()
        if len(value) >= _SHORTEST_ERASED:
            self._echoes = tuple(_spellings(value))

    def erase(self, content: bytes) -> bytes:
        """Return content without the token in any of its usual spellings."""
        for echo in self._echoes:
            if echo in content:
                content = content.replace(echo, REDACTED.encode())
        return content

    def __repr__(self) -> str:
        return f"Token({REDACTED!r})"

    def __reduce__(self) -> str:
        raise TypeError("a token cannot be pickled")


def _spellings(value: str) -> dict[bytes, None]:
    """Return the token as it is, in a URL and in JSON; most often these are the same."""
    from json import dumps
    from urllib.parse import quote, quote_plus

    texts = (value, quote(value, safe=""), quote_plus(value), dumps(value)[1:-1])
    return dict.fromkeys(text.encode() for text in (*texts, texts[-1].replace("/", "\\/")))
