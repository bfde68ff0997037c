# Copied from templates/python/core/common/processes.py by `altcraft-gen build`; changes made here are lost.
"""What each process has for itself, because a fork must not share it."""

from __future__ import annotations

from os import getpid
from typing import Generic, Protocol, Self, TypeVar


class _Forkable(Protocol):
    def after_fork(self) -> Self:
        """Return the same for a process that was forked."""
        ...


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
