# Copied from templates/python/core/many.py by `altcraft-gen build`; changes made here are lost.
"""Any number of items in batches, some of them at the same time.

Batches are taken from the iterable only when there is room for them, so memory stays flat. When a
batch or the iterable fails, no more batches are taken; those that were taken are finished, and all
of them are reported before the error is raised.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from .batches import BatchResult, check_batches, failed_batch, read_batch
from .errors import AltcraftError

if TYPE_CHECKING:
    from .caller import Caller
    from .meta import AnswerMeta
    from .operation import Operation
    from .options import Extra, Options

T = TypeVar("T")
_Send: TypeAlias = Callable[[int, list[Any]], BatchResult[T]]


def run_batches(
    caller: Caller,
    operation: Operation,
    items: Iterable[Any],
    params: Mapping[str, Any],
    extra: Extra | None,
    options: Options | None,
    cls: Callable[[Any, AnswerMeta | None], T],
    batch_size: int,
    concurrency: int,
) -> Iterator[BatchResult[T]]:
    """Send the items in batches, and yield the results in order.

    Raises:
        AltcraftError: A batch failed; its result, with the error in each item, was yielded before.
    """
    name = check_batches(operation, batch_size, concurrency, options)

    def send(first: int, batch: list[Any]) -> BatchResult[T]:
        sent = {**params, name: batch}
        try:
            answer = caller.run(operation, sent, extra, options)
            return read_batch(operation, sent, extra, answer, cls, first)
        except AltcraftError as error:
            return failed_batch(batch, first, error, cls)

    batches = _split(items, batch_size)
    if concurrency == 1:
        return _one_by_one(send, batches)
    return _concurrently(send, batches, concurrency)


def _split(items: Iterable[Any], size: int) -> Iterator[tuple[int, list[Any]]]:
    """Yield batches, each with the position of its first item."""
    iterator = iter(items)
    first = 0
    while batch := list(islice(iterator, size)):
        yield first, batch
        first += len(batch)


def _one_by_one(
    send: _Send[T], batches: Iterator[tuple[int, list[Any]]]
) -> Iterator[BatchResult[T]]:
    for first, batch in batches:
        result = send(first, batch)
        yield result
        if result.error is not None:
            raise result.error


def _concurrently(
    send: _Send[T], batches: Iterator[tuple[int, list[Any]]], concurrency: int
) -> Iterator[BatchResult[T]]:
    # Twice as many batches as threads: a thread that is done finds its next batch waiting, even
    # while an older batch holds up the order.
    pending: deque[Future[BatchResult[T]]] = deque()
    failure: Exception | None = None
    executor = ThreadPoolExecutor(concurrency, thread_name_prefix="altcraft")
    try:
        while True:
            while failure is None and len(pending) < 2 * concurrency:
                try:
                    first, batch = next(batches)
                except StopIteration:
                    break
                except Exception as error:
                    failure = error
                else:
                    pending.append(executor.submit(send, first, batch))
            if not pending:
                break
            result = pending.popleft().result()
            failure = failure or result.error
            yield result
        if failure is not None:
            raise failure
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
