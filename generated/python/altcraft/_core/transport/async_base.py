# Copied from templates/python/core/transport/async_base.py by `altcraft-gen build`; changes made here are lost.
"""What the engine asks of an async client, whatever library sends it."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

import httpx2

from ..calls.call import Call
from ..common.errors import AltcraftError, ConfigurationError
from ..engine.engine import run_attempt, run_call
from ..engine.observe import Observer, span
from ..engine.retry import RetryBudget

if TYPE_CHECKING:
    from ..calls.settings import Settings
    from ..common.meta import Answer, Reply
    from ..engine.engine import Flow


async def take_slot(free: asyncio.Semaphore, timeout: float | None) -> None:
    """Wait until there may be one more connection.

    Raises:
        httpx2.PoolTimeout: There may be none until the timeout.
    """
    if not free.locked():
        await free.acquire()  # at once
        return
    try:
        async with asyncio.timeout(timeout):
            await free.acquire()
    except TimeoutError:
        raise httpx2.PoolTimeout("all connections are in use") from None


class BaseAsyncConnection(ABC):
    """The connections of a client and of its changed copies, with the retries they share.

    It serves a single process.

    Args:
        bound: Whether there are sockets, which an event loop cannot take over from another one.
    """

    def __init__(self, *, bound: bool) -> None:
        self._bound = bound
        self._loop: asyncio.AbstractEventLoop | None = None
        self._budget = RetryBudget()

    @abstractmethod
    def after_fork(self) -> BaseAsyncConnection:
        """Return the same for a process that was forked; a closed one stays closed."""

    @abstractmethod
    async def aclose(self) -> None:
        """Close the connections, unless they are those of the user's HTTP client."""

    def _check(self, call: Call) -> None:  # noqa: B027 - most carry any call
        """Refuse a call that cannot be carried.

        Raises:
            InvalidRequestError: It cannot.
        """

    @abstractmethod
    async def _send(self, call: Call, settings: Settings) -> Reply:
        """Make one attempt, within the timeout as a whole."""

    async def run(self, call: Call, settings: Settings, observer: Observer) -> Answer:
        """Make one logical call."""
        flow = run_call(call, settings.token, self._budget, observer)
        return await self._follow(flow, call, settings)

    async def attempt(
        self, call: Call, number: int, settings: Settings, observer: Observer
    ) -> Answer:
        """Make one attempt of a call; whoever asks decides about others."""
        flow = run_attempt(call, settings.token, observer, number)
        return await self._follow(flow, call, settings)

    async def _follow(self, flow: Flow, call: Call, settings: Settings) -> Answer:
        """Do what the engine asks for."""
        self._check_loop()
        self._check(call)
        with span(call) as traced:
            step = next(flow)
            try:
                while True:
                    if not isinstance(step, Call):
                        await (asyncio.sleep(step) if isinstance(step, int | float) else step)
                        step = next(flow)
                        continue
                    try:
                        reply = await self._send(step, settings)
                    except AltcraftError as error:
                        step = flow.throw(error)
                    else:
                        step = flow.send(reply)
            except StopIteration as done:
                answer: Answer = done.value
            if traced is not None:
                traced.answered(answer.meta)
            return answer

    def _check_loop(self) -> None:
        """Keep sockets from being used in another event loop than the one that opened them."""
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop and self._bound:
            raise ConfigurationError(
                "the client belongs to the event loop of its first call: make one in each "
                "asyncio.run(), with `async with AsyncAltcraft(...) as client`"
            )
