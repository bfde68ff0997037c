"""Calls that carry many items, and answer one result for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from .answer import item_error
from .errors import AltcraftError, APIResponseError, InvalidRequestError
from .json_values import is_list

if TYPE_CHECKING:
    from .meta import Answer, AnswerMeta
    from .operation import Operation
    from .options import Extra, Options

T = TypeVar("T")


class BatchItem(Generic[T]):
    """What became of one item.

    Attributes:
        index: Position of the item among all that were given, counted from 0.
        item: The item as it was given.
        result: The platform's result for it, or None if there is none.
        error: Why it failed, or None if it did not.
    """

    __slots__ = ("error", "index", "item", "result")

    def __init__(
        self, index: int, item: Any, result: T | None, error: AltcraftError | None
    ) -> None:
        self.index = index
        self.item = item
        self.result = result
        self.error = error

    @property
    def ok(self) -> bool:
        """Whether the item did not fail."""
        return self.error is None

    def __repr__(self) -> str:
        outcome = "ok" if self.ok else f"error={self.error}"
        return f"BatchItem({self.index}, {outcome})"


class BatchResult(Sequence[BatchItem[T]]):
    """What became of the items of one call, in their order.

    Attributes:
        meta: The answer, or None if there was none.
        raw: The whole decoded answer.
        error: The error of the call, if it failed as a whole; every item has it then.
    """

    __slots__ = ("_entries", "error", "meta", "raw")

    def __init__(
        self,
        entries: list[BatchItem[T]],
        meta: AnswerMeta | None,
        raw: Any = None,
        error: AltcraftError | None = None,
    ) -> None:
        self._entries = entries
        self.meta = meta
        self.raw = raw
        self.error = error

    @property
    def succeeded(self) -> list[BatchItem[T]]:
        """The items that did not fail."""
        return [entry for entry in self._entries if entry.error is None]

    @property
    def failed(self) -> list[BatchItem[T]]:
        """The items that failed, each with its error."""
        return [entry for entry in self._entries if entry.error is not None]

    @overload
    def __getitem__(self, index: int) -> BatchItem[T]: ...

    @overload
    def __getitem__(self, index: slice) -> list[BatchItem[T]]: ...

    def __getitem__(self, index: int | slice) -> BatchItem[T] | list[BatchItem[T]]:
        return self._entries[index]

    def __iter__(self) -> Iterator[BatchItem[T]]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __repr__(self) -> str:
        failed = len(self.failed)
        return f"BatchResult({len(self) - failed} succeeded, {failed} failed)"


def read_batch(
    operation: Operation,
    params: Mapping[str, Any],
    extra: Extra | None,
    answer: Answer,
    cls: Callable[[Any, AnswerMeta | None], T],
    first: int = 0,
) -> BatchResult[T]:
    """Join the items that were sent with the results that came back.

    An answer without any results speaks for all items. With fewer results than items, nothing is
    known about the rest, which therefore counts as failed.
    """
    if operation.batch is None:
        return BatchResult([], answer.meta, answer.body)
    sent: Any = params.get(operation.batch.items) or (extra or {}).get(operation.batch.items)
    items: list[Any] = list(sent) if not isinstance(sent, str | dict | None) else [sent]
    results = answer.payload(operation.batch.results)
    entries: list[BatchItem[T]] = []
    for offset, item in enumerate(items):
        result: T | None = None
        error: AltcraftError | None = None
        if is_list(results) and results:
            if offset < len(results):
                result = cls(results[offset], answer.meta)
                error = item_error(results[offset], operation.name, answer.meta)
            else:
                error = APIResponseError(
                    "the answer has no result for this item",
                    operation=operation.name,
                    request_id=answer.meta.request_id,
                    meta=answer.meta,
                )
        entries.append(BatchItem(first + offset, item, result, error))
    return BatchResult(entries, answer.meta, answer.body)


def failed_batch(items: list[Any], first: int, error: AltcraftError) -> BatchResult[Any]:
    """Return the result of a call that failed as a whole."""
    entries: list[BatchItem[Any]] = [
        BatchItem(first + offset, item, None, error) for offset, item in enumerate(items)
    ]
    return BatchResult(entries, error.meta, error.body, error)


def check_batches(
    operation: Operation, batch_size: int, concurrency: int, options: Options | None
) -> str:
    """Check the arguments of a call over many batches; return the parameter of the items."""
    problems: list[str] = []
    if batch_size < 1:
        problems.append("batch_size must be 1 or more")
    if concurrency < 1:
        problems.append("concurrency must be 1 or more")
    if options and "request_id" in options:
        # The platform would answer the second batch with the result of the first.
        problems.append("request_id cannot be shared by several batches")
    if operation.batch is None:
        problems.append("the call takes no batches")
        name = ""
    else:
        name = operation.batch.items
    if problems:
        text = "not sent: " + "; ".join(problems)
        raise InvalidRequestError(text, operation=operation.name, problems=tuple(problems))
    return name
