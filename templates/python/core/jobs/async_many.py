"""Any number of items in batches, some of them at the same time: the async twin of `many`.

A task takes the batches and starts their calls while the results are yielded, so that neither
waits for the other. It also closes the items if they are an async generator.
"""

from __future__ import annotations

import asyncio
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Awaitable,
    Callable,
    Iterable,
    Mapping,
)
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ..answers.batches import BatchResult
from ..common.errors import AltcraftError
from .batch_calls import BatchCall, BatchCalls

if TYPE_CHECKING:
    from ..caller import AsyncCaller
    from ..calls.operation import Operation
    from ..calls.options import Extra, Options
    from ..common.meta import AnswerMeta

T = TypeVar("T")
_Send: TypeAlias = Callable[[BatchCall[T]], Awaitable[BatchResult[T]]]
_Batches: TypeAlias = AsyncGenerator[BatchCall[T], None]


def run_batches(
    caller: AsyncCaller,
    operation: Operation,
    items: Iterable[Any] | AsyncIterable[Any],
    params: Mapping[str, Any],
    extra: Extra | None,
    options: Options | None,
    cls: Callable[[Any, AnswerMeta | None], T],
    batch_size: int,
    concurrency: int,
    stop_on_error: bool,
) -> AsyncGenerator[BatchResult[T], None]:
    """Send the items in batches, and yield the results in order.

    Raises:
        AltcraftError: A batch failed; its result, with the error in each item, was yielded before.
    """
    calls = BatchCalls(caller, operation, params, extra, options, cls)
    calls.check(batch_size, concurrency)
    free = asyncio.Semaphore(concurrency)

    async def send(batch: BatchCall[T]) -> BatchResult[T]:
        try:
            async with free:
                call = batch.build()
                answer = await caller.send(call) if call else None
            return batch.succeed(answer)
        except AltcraftError as error:
            return batch.fail(error)

    # Twice as many batches as calls: one that is done is followed at once, even while an older
    # batch holds up the order.
    window = 2 * concurrency if concurrency > 1 else 1
    return _run(send, _split(calls, items, batch_size), window, stop_on_error)


async def _split(
    calls: BatchCalls[T], items: Iterable[Any] | AsyncIterable[Any], size: int
) -> _Batches[T]:
    """Yield the calls of batches, whose items are taken then and not before."""
    if not isinstance(items, AsyncIterable):
        for call in calls.split(items, size):
            yield call
        return
    iterator = aiter(items)
    try:
        first = 0
        batch: list[Any] = []
        async for item in iterator:
            batch.append(item)
            if len(batch) == size:
                yield BatchCall(calls, first, batch)
                first += size
                batch = []
        if batch:
            yield BatchCall(calls, first, batch)
    finally:
        if isinstance(iterator, AsyncGenerator):
            await iterator.aclose()


async def _run(
    send: _Send[T], batches: _Batches[T], window: int, stop_on_error: bool
) -> AsyncGenerator[BatchResult[T], None]:
    room = asyncio.Semaphore(window)
    started: asyncio.Queue[asyncio.Task[BatchResult[T]] | None] = asyncio.Queue()
    under_way: set[asyncio.Task[Any]] = set()
    failure: AltcraftError | None = None
    closed = False

    def start(work: Any) -> asyncio.Task[Any]:
        task = asyncio.create_task(work)
        under_way.add(task)
        return task

    async def take() -> None:
        """Start the call of each batch, and None at the end."""
        try:
            async with aclosing(batches):
                while await room.acquire() and failure is None:
                    batch = await anext(batches, None)
                    if batch is None or closed:  # items may swallow the cancellation
                        break
                    started.put_nowait(start(send(batch)))
                    # Items that are all at hand would keep the calls from being made until then.
                    await asyncio.sleep(0)
        finally:
            started.put_nowait(None)

    try:
        taking = start(take())
        while (task := await started.get()) is not None:
            result = await task
            under_way.discard(task)
            if stop_on_error:
                failure = failure or result.error
            yield result
            room.release()
        await taking  # raises what the items raised
        if failure is not None:
            raise failure
    finally:
        closed = True
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
