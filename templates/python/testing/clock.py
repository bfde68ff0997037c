"""Time that a test moves, for the platform and for the client's waits."""

from __future__ import annotations

import asyncio
import pkgutil
import time
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from importlib import import_module
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Generator

_START = datetime(2024, 1, 1, tzinfo=UTC).timestamp()


class Clock(Protocol):
    """What the platform needs of a clock."""

    def now(self) -> float:
        """Return the time in seconds since 1970."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait, or pretend to."""


class SystemClock:
    """The computer's clock."""

    def now(self) -> float:
        """Return the time in seconds since 1970."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


class FakeClock:
    """A clock that stands still until somebody sleeps or moves it.

        clock = FakeClock()
        fake = FakePlatform(clock=clock, faults="429:5%")
        with clock.in_client():
            ...  # the client's waits take no time and move the clock

    Args:
        start: Seconds since 1970; by default the first of January 2024, UTC.
    """

    def __init__(self, start: float = _START) -> None:
        self._now = start
        self._lock = Lock()

    def now(self) -> float:
        """Return the time in seconds since 1970."""
        return self._now

    def sleep(self, seconds: float) -> None:
        """Move the clock on instead of waiting."""
        self.advance(seconds)

    def advance(self, seconds: float) -> None:
        """Move the clock on."""
        with self._lock:
            self._now += max(0.0, seconds)

    @contextmanager
    def in_client(self) -> Generator[FakeClock, None, None]:
        """Let the waits of every client in this process use this clock, until the block ends."""
        with _patched(self):
            yield self


@contextmanager
def _patched(clock: FakeClock) -> Generator[None, None, None]:
    # All of them: what is loaded later would take the time of the computer.
    core = import_module(".._core", __package__)
    found = pkgutil.walk_packages(core.__path__, f"{core.__name__}.")
    modules = [core]
    for one in found:
        with suppress(ImportError):  # it needs what is not installed, so nobody uses it
            modules.append(import_module(one.name))
    replaced: list[tuple[Any, str, Any]] = []
    ours = {"monotonic": (time.monotonic, clock.now), "sleep": (time.sleep, clock.sleep)}
    try:
        for module in modules:
            for name, (real, fake) in ours.items():
                if vars(module).get(name) is real:
                    replaced.append((module, name, real))
                    setattr(module, name, fake)
            if vars(module).get("asyncio") is asyncio:
                replaced.append((module, "asyncio", asyncio))
                module.asyncio = _Asyncio(clock)  # type: ignore[attr-defined]
        yield
    finally:
        for module, name, real in replaced:
            setattr(module, name, real)


class _Asyncio:
    """The module `asyncio` with a `sleep` that moves a clock."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock

    def __getattr__(self, name: str) -> Any:
        return getattr(asyncio, name)

    async def sleep(self, seconds: float, result: Any = None) -> Any:
        self._clock.advance(seconds)
        return await asyncio.sleep(0, result)


def as_text(moment: float) -> str:
    """Return a time as the platform writes it."""
    time_ = datetime.fromtimestamp(moment, UTC)
    return time_.strftime("%Y-%m-%dT%H:%M:%SZ")


def as_seconds(text: object) -> float | None:
    """Return the seconds since 1970 of a time as the platform writes it, or None."""
    if not isinstance(text, str):
        return None
    try:
        time_ = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (time_ if time_.tzinfo else time_.replace(tzinfo=UTC)).timestamp()
