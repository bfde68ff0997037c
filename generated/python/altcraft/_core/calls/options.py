# Copied from templates/python/core/calls/options.py by `altcraft-gen build`; changes made here are lost.
"""Types of what every method takes beside its own parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypedDict

Extra: TypeAlias = Mapping[str, Any]
"""Parameters by the API's own names: undocumented ones, or newer than this package."""


class Options(TypedDict, total=False):
    """How one call is made; what is left out is taken from the client."""

    timeout: float | None
    """Seconds for each attempt, from connecting to the end of the answer; None for no limit.

    While a file arrives, they limit each pause between bytes instead.
    """
    retries: int
    """How often the call is tried again."""
    headers: Mapping[str, str]
    """Additional HTTP headers."""
    check: bool
    """False sends the call whatever its rules say, also what the documentation says against it."""
    request_id: str | Callable[[int], str]
    """The `X-Request-ID`, to repeat a call that was made before without doing it again.

    A method that makes calls for any number of items takes a function, which gets the position of
    the first item of each call.
    """
