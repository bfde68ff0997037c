# Copied from templates/python/core/jobs/batch_calls.py by `altcraft-gen build`; changes made here are lost.
"""From items to the call that carries them, and the errors of those that no call can carry."""

from __future__ import annotations

from operator import methodcaller
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..calls.encoding import encode_json, find_problems
from ..calls.request import refusal
from ..common.errors import AltcraftError, InvalidRequestError
from ..common.json_values import is_mapping, is_object
from .plan import LARGEST_BODY
from .summary import JobStoppedError
from .tables import UnusableTableError, is_table, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..caller import BaseCaller
    from ..calls.call import Call
    from ..calls.invocation import Invocation
    from ..calls.options import Options
    from ..common.meta import AnswerMeta
    from ..common.token import Token
    from .plan import Plan

T = TypeVar("T")


class BatchCalls(Generic[T]):
    """The calls that any number of items need, alike but for their items and request IDs.

    Attributes:
        name: The parameter of the items.
        caller: What makes the calls.
    """

    def __init__(
        self,
        caller: BaseCaller,
        invocation: Invocation,
        cls: Callable[[Any, AnswerMeta | None], T],
    ) -> None:
        operation, options = invocation.operation, invocation.options
        self.operation = operation
        self.cls = cls
        self.name = operation.batch.items if operation.batch else ""
        self._objects = operation.batch is not None and operation.batch.objects
        self.caller = caller
        self._invocation = invocation
        request_id = options.get("request_id") if options else None
        self._make_id = request_id if callable(request_id) else None

    def check(self, items: Any, plan: Plan) -> Any:
        """Check how the calls are to be made, and what the items are.

        Returns:
            The items to iterate over.

        Raises:
            InvalidRequestError: Not like this.
        """
        problems = plan.problems()
        options = self._invocation.options
        if options and "request_id" in options and self._make_id is None:
            # The platform would answer the second batch with the result of the first.
            problems.append("request_id cannot be shared by several batches")
        if not self.name:
            problems.append("the call takes no batches")
        if isinstance(items, str | bytes | bytearray) or is_mapping(items):
            kind = type(items).__name__
            problems.append(f"{self.name} is one value of type {kind}: give a list of items")
        elif is_table(items):
            try:
                items = rows_of(items, plan.missing)
            except UnusableTableError as error:
                problems.append(f"{self.name} {error}")
        if problems:
            raise refusal(self.operation, problems)
        return items

    @property
    def advised_bytes(self) -> int:
        """The most bytes of a body, unless its user says otherwise."""
        batch = self.operation.batch
        return (batch.max_bytes if batch else None) or LARGEST_BODY

    @property
    def url(self) -> str:
        """The address of the platform."""
        return self.caller.settings.url

    @property
    def token(self) -> Token:
        """The token that the calls are made with."""
        return self.caller.settings.token

    @property
    def fixed(self) -> dict[str, Any]:
        """The parameters that all calls have in common."""
        return self._invocation.given()

    @property
    def may_repeat(self) -> bool:
        """Whether a call may be sent again that may have been carried out."""
        return self.operation.may_repeat(self.caller.settings.deduplication)

    def build(
        self, items: list[Any], places: list[int], again: int = 0, request_id: str | None = None
    ) -> tuple[Call | None, dict[int, AltcraftError]]:
        """Check and encode the call of some items, without those that cannot be sent.

        Args:
            items: The items.
            places: Their positions among all items.
            again: How often these items were sent before.
            request_id: The ID of the call, if it was sent before.

        Returns:
            The call, or None if no item is left; and the errors of the others, by their position
            in `items`.

        Raises:
            InvalidRequestError: The call is wrong whatever its items are.
        """
        if self._all_fit(items):
            try:
                return self._build(items, places[0], again, request_id), {}
            except Exception as failure:  # an item may raise anything while it is encoded
                errors = self._find_unsendable(items, places)
                if not errors:
                    if isinstance(failure, InvalidRequestError):
                        raise
                    raise refusal(self.operation, [_words(failure)]) from failure
        else:
            errors = self._find_unsendable(items, places)
        left = [index for index in range(len(items)) if index not in errors]
        if not left:
            return None, errors
        sendable = [items[index] for index in left]
        return self._build(sendable, places[left[0]], again, request_id), errors

    def refusal(self, place: int, problem: str) -> InvalidRequestError:
        """Return the error of an item that is not sent."""
        return refusal(self.operation, [f"{self.name}[{place}] {problem}"])

    def stopped(self, doubtful: bool) -> JobStoppedError:
        """Return the error of an item that was taken before the job was stopped."""
        text = "the job was stopped before the answer came" if doubtful else "not sent: job stopped"
        error = JobStoppedError(text, operation=self.operation.name)
        error.unsent, error.in_doubt = not doubtful, doubtful
        return error

    def doubt(self, why: str, request_id: str | None) -> AltcraftError:
        """Return the error of a call that may have been carried out and is not sent again."""
        error = AltcraftError(
            f"an earlier process sent this and no answer was kept, the outcome is in doubt: {why}",
            operation=self.operation.name,
            request_id=request_id,
        )
        error.in_doubt = True
        return error

    def _build(self, items: list[Any], first: int, again: int, request_id: str | None) -> Call:
        params = {**self._invocation.params, self.name: items}
        options = self._invocation.options
        make_id = self._make_id
        if request_id is not None:
            options = _identified(options, request_id)
        elif options is not None and make_id is not None:
            text = make_id(first)
            # Items that are tried again are not the call that was answered before.
            options = _identified(options, f"{text}-{again}" if again else text)
        return self.caller.build(self._invocation._replace(params=params, options=options))

    def _all_fit(self, items: list[Any]) -> bool:
        if not self._objects:
            return True
        # Nearly all items are plain objects, so this is all that they cost.
        if {dict}.issuperset(map(type, items)) and not any(map(_is_nameless, items)):
            return True
        return not any(map(self._misfit, items))

    def _misfit(self, item: Any) -> str | None:
        """Return why a value is no item."""
        if not self._objects:
            return None
        if is_object(item):
            return "has a field without a name" if _is_nameless(item) else None
        raw = getattr(item, "raw", None)  # a record out of an earlier answer
        if is_mapping(item) or is_object(raw):
            return None
        return f"should be an object, not a value of type {type(item).__name__}"

    def _find_unsendable(self, items: list[Any], places: list[int]) -> dict[int, AltcraftError]:
        errors: dict[int, AltcraftError] = {}
        for index, item in enumerate(items):
            place = f"{self.name}[{places[index]}]"
            misfit = self._misfit(item)
            try:
                problems = [f"{place} {misfit}"] if misfit else find_problems({place: item})
                if not problems:
                    encode_json({place: item})
            except Exception as failure:
                problems = [f"{place} cannot be encoded: {_words(failure)}"]
            if problems:
                errors[index] = refusal(self.operation, problems)
        return errors


def _words(failure: Exception) -> str:
    return f"{type(failure).__name__}: {failure}"


def _identified(options: Options | None, request_id: str) -> Options:
    """Return options with a request ID."""
    changed: Options = {} if options is None else options.copy()
    changed["request_id"] = request_id
    return changed


# Tells whether a field's name is None, which the reader of a CSV file gives to what is over.
_is_nameless = methodcaller("__contains__", None)
