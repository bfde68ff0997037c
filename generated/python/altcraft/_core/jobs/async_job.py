# Copied from templates/python/core/jobs/async_job.py by `altcraft-gen build`; changes made here are lost.
"""Any number of items in batches, some of them at the same time: the async twin of `job`.

Tasks take the items and make the calls while the results are given back, so that neither waits for
the other. The items are closed too if they are an async generator.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Coroutine, Iterable
from contextlib import suppress
from inspect import isawaitable
from time import monotonic
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..common.errors import AltcraftError, JournalError
from .base import BaseJob, Work, unknown
from .batch import Part
from .batch_calls import BatchCalls
from .outcomes import is_token_refused

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from ..answers.batches import BatchResult
    from ..caller import AsyncCaller
    from ..calls.invocation import Invocation
    from ..common.meta import Answer, AnswerMeta
    from .plan import Plan
    from .summary import JobResult
    from .tables import Table

T = TypeVar("T")


class _Work(Work[T]):
    """Sends what the scheduler decides, in tasks."""

    def __init__(self, calls: BatchCalls[T], plan: Plan, caller: AsyncCaller) -> None:
        super().__init__(calls, plan)
        self._caller = caller
        self._tasks: list[asyncio.Task[None]] = []
        self._change: asyncio.Event | None = None
        self._renewing = asyncio.Lock()
        self._keeping = asyncio.Lock()

    def start(self, items: Iterable[Any] | AsyncIterable[Any]) -> None:
        """Start the tasks: one for the items, and one for each call that may be under way."""
        self._start(self._read(items))
        for _ in range(self.plan.concurrency):
            self._start(self._run())

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.append(asyncio.create_task(work))

    def notify(self) -> None:
        """Wake all that wait for a change."""
        if self._change is not None:
            self._change.set()
            self._change = None

    async def wait(self, seconds: float | None) -> None:
        """Wait until something changes, but not longer than some seconds."""
        if self._change is None:
            self._change = asyncio.Event()
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._change.wait()

    async def _run(self) -> None:
        while not self.closed and not self.is_done:
            step = self.scheduler.next(monotonic())
            if isinstance(step, Part):
                await self._send(step)
            elif self.is_waited_for:
                await self.sync()
            else:
                if self.scheduler.has_news:
                    self.scheduler.has_news = False
                    self.notify()
                await self.wait(step)

    async def _send(self, part: Part[T]) -> None:
        call = part.call
        assert call is not None  # nosec B101  # the scheduler built it
        outcome: Answer | AltcraftError
        if not await self.sync():
            self.scheduler.take_back(part)
            return
        try:
            outcome = await self._caller.attempt(call, part.attempts)
        except AltcraftError as error:
            outcome = error
        except Exception as error:  # of a transport or an authentication of the user's own
            outcome = unknown(error, call)
        if isinstance(outcome, AltcraftError):
            renews = await self._renew(part, outcome)
            tell = self.scheduler.refused if renews else self.scheduler.failed
            delay = tell(part, outcome, monotonic())
            observer = self._caller.observer
            if delay is not None:
                left = observer.retry(call, outcome, part.attempts, delay)
            else:
                left = observer.failure(call, outcome, monotonic() - part.sent_at)
        else:
            self.scheduler.answered(part, outcome, monotonic())
            left = ()
        self.notify()
        for one in left:
            await one

    async def _renew(self, part: Part[T], outcome: AltcraftError) -> bool:
        """Get another token if that of a call was refused; tell if the call may be made again."""
        ask = self.plan.renew_token
        if ask is None or not is_token_refused(outcome):
            return False
        async with self._renewing:  # the others wait here, with their calls
            if part.token is self._calls.token:
                try:
                    token = ask(outcome)
                    return self.use_token(await token if isawaitable(token) else token)
                except Exception as error:  # of the user's function
                    outcome.add_note(f"renew_token failed: {type(error).__name__}: {error}")
                    return False
            return True

    async def sync(self) -> bool:
        """Keep in the journal what happened, in a thread; tell if that is done."""
        mark = self.ledger.mark
        if not self.ledger.keeps(mark):
            async with self._keeping:
                if not self.ledger.keeps(mark):  # who was here before kept only what it knew of
                    try:
                        await asyncio.to_thread(self.ledger.sync)
                    except JournalError as error:
                        self.fail(error)
                    self.notify()
        return not self.broken

    async def _read(self, items: Iterable[Any] | AsyncIterable[Any]) -> None:
        failure: Exception | None = None
        is_async = isinstance(items, AsyncIterable)
        iterator: Any = aiter(items) if isinstance(items, AsyncIterable) else iter(items)
        linger = self.plan.linger is not None
        try:
            while await self._may_take():
                if is_async:
                    item: Any = await anext(iterator, _END)
                    if item is _END:
                        break
                    self.intake.add(item, monotonic())
                elif not self.intake.take(iterator, monotonic(), 1 if linger else None):
                    break
                if self.intake.is_full:
                    self.fill()
                    self.notify()
                    # Items that are all at hand would keep the calls from being made until then.
                    await asyncio.sleep(0)
                elif linger:
                    self.notify()
        except Exception as error:
            failure = error
        finally:
            if isinstance(iterator, AsyncGenerator):
                await iterator.aclose()
            self.intake.end(failure)
            self.notify()

    async def _may_take(self) -> bool:
        """Wait until another item may be taken; tell if any may."""
        while not self.closed:
            self.fill()
            if self.intake.is_empty:
                if self.scheduler.ended:
                    return False
                if self.scheduler.has_room:
                    return True
            elif not self.intake.is_full:
                return True  # a batch that was begun is taken to its end
            await self.wait(None)
        return False

    async def close(self) -> None:
        """Begin nothing more, and cancel the calls under way."""
        self.closed = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


_END: Any = object()


class AsyncJob(BaseJob[T, _Work[T]], AsyncIterator["BatchResult[T]"]):
    """A job: the results of its batches, in the order of the items, as one iterates over it.

    Nothing is sent until then. `run()` does all of it without results. Closing a job or leaving
    its `async with` block ends the work.
    """

    def __init__(
        self,
        caller: AsyncCaller,
        calls: BatchCalls[T],
        items: Iterable[Any] | AsyncIterable[Any],
        plan: Plan,
    ) -> None:
        self._caller = caller
        self._items = items
        super().__init__(calls, plan)

    def _begin(self, calls: BatchCalls[T], plan: Plan) -> _Work[T]:
        return _Work(calls, plan, self._caller)

    async def run(self) -> JobResult:
        """Do the whole job.

        Returns:
            What became of the items.

        Raises:
            AltcraftError: A batch failed as a whole.
        """
        async for _ in self:
            pass
        return self.result

    async def __anext__(self) -> BatchResult[T]:
        """Return the result of the next batch.

        Raises:
            StopAsyncIteration: There are no more.
            AltcraftError: A batch failed; its result, with the error in each item, came before.
        """
        if self._ended:
            raise StopAsyncIteration
        try:
            return await self._next()
        except BaseException as error:
            await self.aclose()
            if not isinstance(error, StopAsyncIteration):
                self._note(error)
            raise

    async def _next(self) -> BatchResult[T]:
        work = self._work
        scheduler = work.scheduler
        if not self._started:
            self._started = True
            work.open()
            work.start(self._items)
        scheduler.release()
        while True:
            if work.is_done:
                await work.sync()
            if work.broken is not None:
                raise work.broken
            work.fill()
            work.notify()
            result = work.pop()
            work.tell()
            if result is not None:
                return result
            if work.is_done:
                if scheduler.failure is not None:
                    raise scheduler.failure
                raise StopAsyncIteration
            await work.wait(work.intake.wait(monotonic()))

    async def aclose(self) -> None:
        """End the work; the calls under way are cancelled."""
        self._started = True
        if not self._ended:
            await self._work.close()
            self._end()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


def make_job(
    caller: AsyncCaller,
    invocation: Invocation,
    items: Iterable[Any] | AsyncIterable[Any] | Table,
    cls: Callable[[Any, AnswerMeta | None], T],
    plan: Plan,
) -> AsyncJob[T]:
    """Return a job for any number of items.

    Raises:
        InvalidRequestError: The arguments are wrong, or the items are none.
    """
    calls = BatchCalls(caller, invocation, cls)
    return AsyncJob(caller, calls, calls.check(items, plan), plan)
