# Copied from templates/python/core/jobs/many.py by `altcraft-gen build`; changes made here are lost.
"""Any number of items in batches, some of them at the same time.

Batches are taken from the iterable only when there is room for them, so memory stays flat. When a
batch or the iterable fails, no more batches are taken; those that were taken are finished, and all
of them are reported before the error is raised.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ..answers.batches import BatchResult
from ..common.errors import AltcraftError
from .batch_calls import BatchCall, BatchCalls

if TYPE_CHECKING:
    from ..caller import Caller
    from ..calls.operation import Operation
    from ..calls.options import Extra, Options
    from ..common.meta import AnswerMeta

T = TypeVar("T")
_Results: TypeAlias = Generator[BatchResult[T], None, None]
_Send: TypeAlias = Callable[[BatchCall[T]], BatchResult[T]]
_Batches: TypeAlias = Generator[BatchCall[T], None, None]


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
    stop_on_error: bool,
) -> _Results[T]:
    """Send the items in batches, and yield the results in order.

    Raises:
        AltcraftError: A batch failed; its result, with the error in each item, was yielded before.
    """
    calls = BatchCalls(caller, operation, params, extra, options, cls)
    calls.check(batch_size, concurrency)

    def send(batch: BatchCall[T]) -> BatchResult[T]:
        try:
            call = batch.build()
            return batch.succeed(caller.send(call) if call else None)
        except AltcraftError as error:
            return batch.fail(error)

    batches = calls.split(items, batch_size)
    if concurrency == 1:
        return _one_by_one(send, batches, stop_on_error)
    return _concurrently(send, batches, concurrency, stop_on_error)


def _one_by_one(send: _Send[T], batches: _Batches[T], stop_on_error: bool) -> _Results[T]:
    for batch in batches:
        result = send(batch)
        yield result
        if stop_on_error and result.error is not None:
            raise result.error


def _concurrently(
    send: _Send[T], batches: _Batches[T], concurrency: int, stop_on_error: bool
) -> _Results[T]:
    # Twice as many batches as threads: a thread that is done finds its next batch waiting, even
    # while an older batch holds up the order.
    pending: deque[Future[BatchResult[T]]] = deque()
    failure: Exception | None = None
    reading = consuming = 0.0  # how long the last batch and the last result took, in seconds
    executor = ThreadPoolExecutor(concurrency, thread_name_prefix="altcraft")
    try:
        while True:
            # Where items come slowly, a result that is there goes first: who knows when the next
            # ones come. Where results are taken slowly, the threads get new work first.
            while (
                failure is None
                and len(pending) < 2 * concurrency
                and not (reading > consuming and pending and pending[0].done())
            ):
                start = perf_counter()
                try:
                    batch = next(batches)
                except StopIteration:
                    break
                except Exception as error:
                    failure = error
                else:
                    reading = perf_counter() - start
                    pending.append(executor.submit(copy_context().run, send, batch))
            if not pending:
                break
            result = pending.popleft().result()
            if stop_on_error:
                failure = failure or result.error
            start = perf_counter()
            yield result
            consuming = perf_counter() - start
        if failure is not None:
            raise failure
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
