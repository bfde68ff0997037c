# Copied from templates/python/core/network.py by `altcraft-gen build`; changes made here are lost.
"""How a client reaches the network, and what of it each process has for itself."""

from __future__ import annotations

from os import getpid
from typing import Any, Generic, NamedTuple, NoReturn, Protocol, Self, TypeVar

import httpx2

from .errors import ConfigurationError


class Network(NamedTuple):
    """What the user said about the network.

    Attributes:
        agent: Value of the header `User-Agent`.
        http: HTTP client of the user, which is not closed, or None for one of our own.
        transport: Transport of our own HTTP client, or None for the network.
    """

    agent: str
    http: Any = None
    transport: Any = None

    def after_fork(self) -> Network:
        """Return what a new process may use: what is the user's cannot be made anew."""
        if self.http is None and self.transport is None:
            return self
        return Network(self.agent, transport=_OfAnotherProcess())


class _OfAnotherProcess(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Stands where the transport of another process was."""

    def handle_request(self, request: httpx2.Request) -> NoReturn:
        raise ConfigurationError(
            "a client with an http_client or transport of yours cannot be used in a process that "
            "was forked later: make the client in each process, after the fork"
        )

    async def handle_async_request(self, request: httpx2.Request) -> NoReturn:
        self.handle_request(request)


class _Forkable(Protocol):
    def after_fork(self) -> Self:
        """Return the same for a process that was forked."""


_T = TypeVar("_T", bound=_Forkable)


class PerProcess(Generic[_T]):
    """A connection, of which each process has its own.

    A fork copies sockets and locks. Two processes that speak over one socket get each other's
    answers, and a lock that a thread of the parent held is never released in the child. So a child
    begins anew, and leaves what its parent made as it is: closing that would end the parent's TLS
    connections. The process is looked at in each call, because not all that fork tell Python so.
    """

    def __init__(self, first: _T) -> None:
        self._made = {getpid(): first}

    def get(self) -> _T:
        """Return the one of this process."""
        process = getpid()
        found = self._made.get(process)
        if found is None:
            latest = list(self._made.values())[-1]
            # Two threads may both make one; they are alike, and one is kept.
            found = self._made.setdefault(process, latest.after_fork())
        return found
