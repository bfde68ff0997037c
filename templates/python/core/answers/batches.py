"""Calls that carry many items, and answer one result for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import methodcaller
from reprlib import repr as show
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from ..common.errors import AltcraftError, APIResponseError
from ..common.json_values import is_list, is_object
from ..common.protocol import CODE_FIELD
from .answer import item_error

if TYPE_CHECKING:
    from ..calls.invocation import Invocation
    from ..calls.operation import Operation
    from ..common.meta import Answer, AnswerMeta

T = TypeVar("T")
_CODE = methodcaller("get", CODE_FIELD)


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
        return f"BatchItem({self.index}, {show(self.item)}, {outcome})"


class _Outcome(Generic[T]):
    """The items and results of one call, from which entries are made when they are looked at.

    An import of a million items is not to pay for a million objects that nobody asks for.
    """

    __slots__ = ("cls", "errors", "first", "items", "meta", "results")

    def __init__(
        self,
        first: int,
        items: Sequence[Any],
        results: list[Any],
        errors: dict[int, AltcraftError],
        cls: Callable[[Any, AnswerMeta | None], T],
        meta: AnswerMeta | None,
    ) -> None:
        self.first = first
        self.items = items
        self.results = results
        self.errors = errors
        self.cls = cls
        self.meta = meta

    def entry(self, offset: int) -> BatchItem[T]:
        """Make the entry of an item."""
        raw = self.results[offset]
        result = self.cls(raw, self.meta) if raw is not None else None
        return BatchItem(self.first + offset, self.items[offset], result, self.errors.get(offset))


class BatchItems(Sequence[BatchItem[T]]):
    """Some items of one call, in their order."""

    __slots__ = ("_offsets", "_outcome")

    def __init__(self, outcome: _Outcome[T], offsets: Sequence[int]) -> None:
        self._outcome = outcome
        self._offsets = offsets

    @overload
    def __getitem__(self, index: int) -> BatchItem[T]: ...

    @overload
    def __getitem__(self, index: slice) -> BatchItems[T]: ...

    def __getitem__(self, index: int | slice) -> BatchItem[T] | BatchItems[T]:
        if isinstance(index, slice):
            return BatchItems(self._outcome, self._offsets[index])
        return self._outcome.entry(self._offsets[index])

    def __iter__(self) -> Iterator[BatchItem[T]]:
        return map(self._outcome.entry, self._offsets)

    def __len__(self) -> int:
        return len(self._offsets)

    def __repr__(self) -> str:
        return f"[{len(self)} items]"


class BatchResult(BatchItems[T]):
    """What became of the items of one call, in their order.

    Attributes:
        meta: The answer, or None if there was none.
        raw: The whole decoded answer.
        error: The error of the call, if it failed as a whole; every item that was sent has it then.
    """

    __slots__ = ("error", "meta", "raw")

    def __init__(
        self, outcome: _Outcome[T], raw: Any = None, error: AltcraftError | None = None
    ) -> None:
        super().__init__(outcome, range(len(outcome.items)))
        self.meta = outcome.meta
        self.raw = raw
        self.error = error

    @property
    def succeeded(self) -> BatchItems[T]:
        """The items that did not fail."""
        errors = self._outcome.errors
        if not errors:
            return BatchItems(self._outcome, self._offsets)
        return BatchItems(self._outcome, [one for one in self._offsets if one not in errors])

    @property
    def failed(self) -> BatchItems[T]:
        """The items that failed, each with its error."""
        return BatchItems(self._outcome, list(self._outcome.errors))

    def raise_for_failed(self) -> None:
        """Raise the error of the first item that failed, if any did; a note says how many."""
        for offset, error in self._outcome.errors.items():
            failed = len(self._outcome.errors)
            note = f"item {self._outcome.first + offset}; {failed} of {len(self)} items failed"
            if note not in getattr(error, "__notes__", ()):
                error.add_note(note)
            raise error

    def __repr__(self) -> str:
        return f"BatchResult({len(self.succeeded)} succeeded, {len(self.failed)} failed)"


def read_batch(
    invocation: Invocation, answer: Answer, cls: Callable[[Any, AnswerMeta | None], T]
) -> BatchResult[T]:
    """Join the items of a call with the results that came back."""
    operation = invocation.operation
    items: list[Any] = []
    if operation.batch is not None:
        sent: Any = invocation.given().get(operation.batch.items)
        items = list(sent) if not isinstance(sent, str | dict | None) else [sent]
    results: list[Any] = []
    errors: dict[int, AltcraftError] = {}
    for offset, (result, error) in enumerate(results_of(operation, answer, len(items))):
        results.append(result)
        if error is not None:
            errors[offset] = error
    return make_result(items, 0, results, errors, cls, meta=answer.meta, raw=answer.body)


def results_of(
    operation: Operation, answer: Answer, count: int
) -> Iterator[tuple[Any, AltcraftError | None]]:
    """Yield the result and the error of each of the items that were sent, in their order.

    Nothing is known about an item without a result of its own, which therefore counts as failed.
    """
    came = answer.payload(operation.batch.results) if operation.batch else None
    results = came if is_list(came) else []
    for index in range(count):
        result = results[index] if index < len(results) else None
        if is_object(result):
            yield result, item_error(result, operation.name, answer.meta)
        else:
            yield None, _no_result(operation, answer.meta)


def all_fine(operation: Operation, answer: Answer, count: int) -> list[Any] | None:
    """Return the results of the items that were sent if none of them failed, else None."""
    came = answer.payload(operation.batch.results) if operation.batch else None
    results = came[:count] if is_list(came) else []
    fine = len(results) == count and {dict}.issuperset(map(type, results))
    return results if fine and not any(map(_CODE, results)) else None


def _no_result(operation: Operation, meta: AnswerMeta) -> AltcraftError:
    return APIResponseError(
        "the answer has no result for this item",
        operation=operation.name,
        request_id=meta.request_id,
        meta=meta,
    )


def make_result(
    items: list[Any],
    first: int,
    results: list[Any],
    errors: dict[int, AltcraftError],
    cls: Callable[[Any, AnswerMeta | None], T],
    *,
    meta: AnswerMeta | None,
    raw: Any,
    error: AltcraftError | None = None,
) -> BatchResult[T]:
    """Return the result of items, the position of the first being `first`."""
    return BatchResult(_Outcome(first, items, results, errors, cls, meta), raw, error)
