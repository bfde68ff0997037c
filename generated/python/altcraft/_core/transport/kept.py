# Copied from templates/python/core/transport/kept.py by `altcraft-gen build`; changes made here are lost.
"""Connections that are kept open: a request takes one for itself, and gives it back.

The pool of the HTTP library looks at all of its connections for every request, under one lock, so a
hundred threads mostly wait for each other. Here an HTTP client of that library has a single
connection, and only how they are handed out is ours.
"""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import Generic, NamedTuple, TypeVar

import httpx2

Http = TypeVar("Http", httpx2.Client, httpx2.AsyncClient)


class _Idle(NamedTuple, Generic[Http]):
    """An HTTP client whose connection nobody uses, and since when."""

    origin: str
    http: Http
    since: float


class KeptConnections(Generic[Http]):
    """Which connections are open, in use or not.

    Attributes:
        given: The user's HTTP client, or one around the user's transport, which has its own pool.
        most: How many connections there may be.
    """

    KEPT_OPEN = 5.0  # seconds: servers close what is idle, and a call must not run into that

    def __init__(self, given: Http | None, most: int) -> None:
        self.given: Http | None = given
        self.most = most
        self._idle: deque[_Idle[Http]] = deque()
        self._used = 0
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self._closed if self.given is None else self.given.is_closed

    def take(self, origin: str) -> tuple[Http | None, list[Http]]:
        """Take one to a server, the one that was used last; and what is to be closed."""
        self._used += 1
        for index in range(len(self._idle) - 1, -1, -1):  # nearly always the last one fits
            if self._idle[index].origin == origin:
                found = self._idle[index].http
                del self._idle[index]
                return found, []
        return None, self._superfluous()

    def give(self, origin: str, http: Http) -> list[Http]:
        """Take one back; return what is to be closed."""
        self._used -= 1
        self._idle.append(_Idle(origin, http, monotonic()))
        return self._superfluous()

    def lose(self) -> None:
        """Count one less, which could not be opened."""
        self._used -= 1

    def close(self) -> list[Http]:
        """Keep none from now on; return what is to be closed."""
        self._closed = True
        return self._superfluous()

    def _superfluous(self) -> list[Http]:
        """Take out what was not used for long, and the oldest of those that are too many."""
        found: list[Http] = []
        most = 0 if self._closed else self.most - self._used
        oldest = monotonic() - self.KEPT_OPEN
        while self._idle and (len(self._idle) > most or self._idle[0].since < oldest):
            found.append(self._idle.popleft().http)
        return found
