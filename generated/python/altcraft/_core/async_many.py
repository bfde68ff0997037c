# Copied from templates/python/core/async_many.py by `altcraft-gen build`; changes made here are lost.
"""Any number of items in batches, some of them at the same time: the async twin of `many`."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from .batches import BatchResult, check_batches, failed_batch, read_batch
from .errors import AltcraftError

if TYPE_CHECKING:
    from .caller import AsyncCaller
    from .meta import AnswerMeta
    from .operation import Operation
    from .options import Extra, Options

T = TypeVar("T")


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
) -> AsyncIterator[BatchResult[T]]:
    """Send the items in batches, and yield the results in order.

    Raises:
        AltcraftError: A batch failed; its result, with the error in each item, was yielded before.
    """
    name = check_batches(operation, batch_size, concurrency, options)

    free = asyncio.Semaphore(concurrency)

    async def send(first: int, batch: list[Any]) -> BatchResult[T]:
        sent = {**params, name: batch}
        try:
            async with free:
                answer = await caller.run(operation, sent, extra, options)
            return read_batch(operation, sent, extra, answer, cls, first)
        except AltcraftError as error:
            return failed_batch(batch, first, error, cls)

    # Twice as many batches as calls: one that is done is followed at once, even while an older
    # batch holds up the order.
    return _run(send, _split(items, batch_size), 2 * concurrency if concurrency > 1 else 1)


async def _split(
    items: Iterable[Any] | AsyncIterable[Any], size: int
) -> AsyncIterator[tuple[int, list[Any]]]:
    """Yield batches, each with the position of its first item."""
    first = 0
    if isinstance(items, AsyncIterable):
        batch: list[Any] = []
        async for item in items:
            batch.append(item)
            if len(batch) == size:
                yield first, batch
                first += size
                batch = []
        if batch:
            yield first, batch
    else:
        iterator = iter(items)
        while batch := list(islice(iterator, size)):
            yield first, batch
            first += len(batch)


async def _run(
    send: Callable[[int, list[Any]], Any],
    batches: AsyncIterator[tuple[int, list[Any]]],
    window: int,
) -> AsyncIterator[BatchResult[Any]]:
    pending: deque[asyncio.Task[BatchResult[Any]]] = deque()
    failure: Exception | None = None
    try:
        while True:
            while failure is None and len(pending) < window:
                try:
                    first, batch = await anext(batches)
                except StopAsyncIteration:
                    break
                except Exception as error:
                    failure = error
                else:
                    pending.append(asyncio.create_task(send(first, batch)))
            if not pending:
                break
            # Still pending while it is awaited: a cancellation must reach it too.
            result = await pending[0]
            pending.popleft()
            failure = failure or result.error
            yield result
        if failure is not None:
            raise failure
    finally:
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
