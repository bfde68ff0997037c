"""What a job does next: send, wait, split, try items again, finish; without any input or output.

Both clients ask it what to do and tell it what came of that, with the time, so that whole jobs can
be played through with a clock that is only a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..common.errors import InvalidRequestError
from ..common.protocol import REMEMBERED
from .outcomes import Outcomes

if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from ..answers.batches import BatchResult
    from ..journal.old_batches import OldBatch
    from .batch import Part
    from .batch_calls import BatchCalls
    from .plan import Plan

T = TypeVar("T")

_MARGIN = 300.0  # seconds by which clocks may differ, and that a request may travel


class Scheduler(Outcomes[T]):
    """The state of a job, and what is to be done next.

    Args:
        calls: How calls are made.
        plan: How the job is to be done.
        now: The time.
        clock: Tells the seconds since 1970.

    Attributes:
        has_news: Whether items were settled, or parts made, while the next part was looked for.
    """

    def __init__(
        self,
        calls: BatchCalls[T],
        plan: Plan,
        now: float,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(calls, plan, now, clock)
        self.has_news = False
        self._most_bytes = plan.max_bytes or calls.advised_bytes
        self._is_given = False

    @property
    def has_place(self) -> bool:
        """Whether another batch can be added."""
        return len(self.book) + self._is_given < self._plan.window

    @property
    def has_room(self) -> bool:
        """Whether more items are to be taken."""
        return not self.ended and self.has_place

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be taken, sent or given back."""
        return self.ended and not self.book

    @property
    def is_ready(self) -> bool:
        """Whether a result can be given back."""
        return self.book.is_ready

    def add(self, items: list[Any]) -> None:
        """Take a batch of items."""
        self.book.add(items)

    def resume(
        self, old: OldBatch, items: list[Any], changed: Container[int], *, repeat: bool
    ) -> None:
        """Take a batch that earlier processes left unfinished.

        Args:
            old: The batch.
            items: Its items.
            changed: The calls that the platform would not know again, by their numbers.
            repeat: Whether calls in doubt are sent even if they might be carried out twice.
        """
        for part in self.book.resume(old, items):
            if repeat:
                part.is_unsure = False
            elif not self._calls.may_repeat:
                self._doubt(part, "the platform is not documented to recognise a repetition")
                continue
            elif part.entry in changed:
                self._doubt(part, "it would have other headers now, such as another token")
                continue
            self.book.parts.append(part)

    def next(self, now: float) -> Part[T] | float | None:
        """Return a part that is to be sent now, the seconds to wait, or None: something else first.

        Nothing is to be sent until more items are taken or a call has ended, if it is None.
        """
        parts = self.book.parts
        while parts:
            delay = self._pace.wait(now, len(self.under_way))
            if delay is None:
                return None
            part = min(parts, key=lambda one: one.ready_at)
            delay = max(delay, part.ready_at - now)
            if delay > 0:
                return delay
            parts.remove(part)
            if self._is_forgotten(part):
                self._doubt(part, "the platform remembers requests for a day only")
                self.has_news = True
                continue
            if part.call is None and not self._build(part):
                self.has_news = True
                continue
            self._note_sent(part, now)
            return part
        return None

    def _note_sent(self, part: Part[T], now: float) -> None:
        if not part.attempts:
            part.sent_at = now
        if not part.sent:
            part.sent = self.clock()
            self.book.ledger.sending(part)
        part.attempts += 1
        self.under_way.append(part)
        self._pace.sent(now, len(part.offsets))
        self.summary.calls += 1
        self.summary.retried += part.attempts > 1 or part.again > 0

    def take_back(self, part: Part[T]) -> None:
        """Take a part back that was not sent."""
        self.under_way.remove(part)
        part.attempts -= 1
        self.book.parts.append(part)

    def pop(self) -> BatchResult[T] | None:
        """Return the next result, in the order of the items, if it is there.

        It takes the place of a batch until more is asked for.
        """
        result = self.book.pop()
        self._is_given = self._is_given or result is not None
        return result

    def release(self) -> None:
        """Give the place of the last result free."""
        self._is_given = False

    def abandon(self, items: list[Any]) -> list[BatchResult[T]]:
        """Stop, and return the results that were not given back, each with all that is known.

        Args:
            items: What was taken from the source and is in no batch yet.
        """
        self.ended = True
        self.progress.clear()
        book = self.book
        for part in book.parts:
            if part.sent and not part.is_unsure:
                book.ledger.not_done(part)
        doubtful = self.under_way + [part for part in book.parts if part.is_unsure]
        self.under_way = []
        if items:
            book.add(items)
        return book.abandon(doubtful)

    def _is_forgotten(self, part: Part[T]) -> bool:
        """Tell whether the platform may have forgotten a call that it may have carried out."""
        age = self.clock() - part.sent
        return part.is_unsure and not -_MARGIN < age < REMEMBERED - _MARGIN

    def _build(self, part: Part[T]) -> bool:
        """Build the call of a part, without the items that cannot be sent; tell if any is left."""
        batch = part.batch
        whole = len(part.offsets) == len(batch.items)
        items = batch.items if whole else [batch.items[offset] for offset in part.offsets]
        places = [batch.first + offset for offset in part.offsets]
        try:
            call, bad = self._calls.build(items, places, part.again, part.request_id)
        except InvalidRequestError as error:
            self._fail(part, error)
            return False
        for place, one in bad.items():
            self.book.settle(batch, part.offsets[place], None, one)
        if bad:
            part.offsets = [of for place, of in enumerate(part.offsets) if place not in bad]
        if call is None:
            self._tell_if_done(part)
            return False
        if len(call.body) > self._most_bytes and len(part.offsets) > 1 and not part.sent:
            self.book.parts.extendleft(reversed(part.halves()))
            return False
        part.call = call
        part.token = self._calls.token
        part.request_id = call.request_id
        return True
