"""From a batch of items to the call that carries it, and from the answer to its result."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..answers.batches import BatchResult, join_results, unanswered
from ..calls.encoding import find_problems
from ..calls.request import refusal
from ..common.errors import AltcraftError, InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping

    from ..caller import BaseCaller
    from ..calls.call import Call
    from ..calls.operation import Operation
    from ..calls.options import Extra, Options
    from ..common.meta import Answer, AnswerMeta

T = TypeVar("T")


class BatchCall(Generic[T]):
    """The call of one batch, which starts at the item `first` of all."""

    __slots__ = ("_calls", "_first", "_items", "_unsent")

    def __init__(self, calls: BatchCalls[T], first: int, items: list[Any]) -> None:
        self._calls = calls
        self._first = first
        self._items = items
        self._unsent: dict[int, AltcraftError] = {}

    def build(self) -> Call | None:
        """Check and encode the call, without the items that cannot be encoded.

        Returns:
            The call, or None if no item is left.
        """
        try:
            return self._calls.build(self._items)
        except InvalidRequestError:
            self._unsent = self._find_unsendable()
            if not self._unsent:
                raise
        left = [one for offset, one in enumerate(self._items) if offset not in self._unsent]
        return self._calls.build(left) if left else None

    def _find_unsendable(self) -> dict[int, AltcraftError]:
        errors: dict[int, AltcraftError] = {}
        for offset, item in enumerate(self._items):
            place = f"{self._calls.name}[{self._first + offset}]"
            problems = find_problems({place: item})
            if problems:
                errors[offset] = refusal(self._calls.operation, problems)
        return errors

    def succeed(self, answer: Answer | None) -> BatchResult[T]:
        """Return the result of the call, which was not made if there is no answer."""
        calls = self._calls
        if answer is None:
            return unanswered(self._items, self._first, self._unsent, calls.cls)
        return join_results(
            calls.operation, self._items, answer, calls.cls, self._first, self._unsent
        )

    def fail(self, error: AltcraftError) -> BatchResult[T]:
        """Return the result of the call, which failed as a whole."""
        errors = dict.fromkeys(range(len(self._items)), error) | self._unsent
        return unanswered(self._items, self._first, errors, self._calls.cls, error)


class BatchCalls(Generic[T]):
    """The calls that any number of items need, alike but for their items.

    Attributes:
        name: The parameter of the items.
    """

    def __init__(
        self,
        caller: BaseCaller,
        operation: Operation,
        params: Mapping[str, Any],
        extra: Extra | None,
        options: Options | None,
        cls: Callable[[Any, AnswerMeta | None], T],
    ) -> None:
        self.operation = operation
        self.cls = cls
        self.name = operation.batch.items if operation.batch else ""
        self._caller = caller
        self._params = params
        self._extra = extra
        self._options = options

    def check(self, batch_size: int, concurrency: int) -> None:
        """Check how the calls are to be made.

        Raises:
            InvalidRequestError: Not like this.
        """
        problems: list[str] = []
        if batch_size < 1:
            problems.append("batch_size must be 1 or more")
        if concurrency < 1:
            problems.append("concurrency must be 1 or more")
        if self._options and "request_id" in self._options:
            # The platform would answer the second batch with the result of the first.
            problems.append("request_id cannot be shared by several batches")
        if not self.name:
            problems.append("the call takes no batches")
        if problems:
            raise refusal(self.operation, problems)

    def split(self, items: Iterable[Any], size: int) -> Generator[BatchCall[T], None, None]:
        """Yield the calls of batches, whose items are taken then and not before."""
        iterator = iter(items)
        first = 0
        while batch := list(islice(iterator, size)):
            yield BatchCall(self, first, batch)
            first += len(batch)

    def build(self, items: list[Any]) -> Call:
        """Check and encode the call of some items."""
        params = {**self._params, self.name: items}
        return self._caller.build(self.operation, params, self._extra, self._options)
