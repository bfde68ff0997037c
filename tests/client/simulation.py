"""A platform and a clock that are only numbers, to play whole jobs through in no time."""

import json
from collections import Counter
from collections.abc import Callable
from math import inf
from random import Random
from typing import TYPE_CHECKING, Any

import httpx2
from altcraft import AltcraftError, APIConnectionError, Record
from altcraft._core.answers.answer import read_answer
from altcraft._core.calls.call import Call
from altcraft._core.calls.invocation import Invocation
from altcraft._core.common.meta import Reply
from altcraft._core.jobs.base import Work
from altcraft._core.jobs.batch import Part
from altcraft._core.jobs.batch_calls import BatchCalls
from altcraft._core.jobs.plan import Plan

from tests.client.mock import Script, client
from tests.client.tables import BATCH

if TYPE_CHECKING:
    from altcraft._core.answers.batches import BatchItem

_Answer = tuple[int, dict[str, str], Any]


class Platform:
    """Carries items out, remembers requests for a day as documented, and fails as it is told.

    Args:
        faults: Tells how the next request or item fails; an empty text if it does not.
        largest: The most bytes of a body.
        clock: Tells the seconds.

    Attributes:
        executed: The numbers of the items, in the order in which they were carried out.
        items_fail: Whether single items fail too.
        retry_after: The seconds that a refusal asks to wait; None if it does not say.
    """

    def __init__(
        self,
        faults: Callable[[], str],
        largest: int = 10**9,
        clock: Callable[[], float] = lambda: 0.0,
    ) -> None:
        self.executed: list[int] = []
        self.items_fail = True
        self.retry_after: str | None = "2"
        self.clock = clock
        self._faults = faults
        self._largest = largest
        self._stored: dict[tuple[Any, ...], tuple[float, Any]] = {}

    def receive(self, call: Call) -> _Answer | None:
        """Return status, headers and body; None if the answer is lost."""
        fault = self._faults()
        if len(call.body) > self._largest:
            return 413, {}, {"error": 413, "error_text": "too large"}
        if fault == "lost":
            return None
        if fault == "503":
            return 503, {}, {"error": 503, "error_text": "down"}
        if fault == "429":
            asked = {"Retry-After": self.retry_after} if self.retry_after else {}
            return 429, asked, {"error": 429, "error_text": "slow down"}
        key = (call.headers, call.request_id, call.body)
        at, body = self._stored.get(key, (-inf, None))
        known = self.clock() < at + 24 * 3600
        if not known:
            body = {"error": 0, "result": [self._carry_out(one) for one in _items(call)]}
            self._stored[key] = self.clock(), body
        headers = {"X-Duplicate-Request": "true"} if known else {}
        return None if fault == "answer lost" else (200, headers, body)

    def _carry_out(self, item: Any) -> Any:
        if self.items_fail and self._faults() == "item":
            return {"error": 500, "error_text": "busy"}
        if item.get("bad"):
            return {"error": 435, "error_text": "not unique"}
        self.executed.append(item["n"])
        return {"error": 0, "profile_id": item["n"]}


def _items(call: Call) -> list[Any]:
    items: list[Any] = json.loads(call.body)["data"]
    return items


class Simulation:
    """Plays a job, whose calls take a random time each.

    Attributes:
        now: The time in seconds.
        found: The items of the results that were given back.
    """

    def __init__(
        self,
        items: list[Any],
        plan: Plan,
        platform: Platform,
        random: Random,
        now: float = 1000.0,
        latency: tuple[float, float] = (0.01, 3),
    ) -> None:
        calls = BatchCalls(client(Script())._caller, Invocation(BATCH, {"db_id": 1}), Record)
        self.now = now
        self.plan = plan
        self.work: Work[Record] = Work(calls, plan, lambda: self.now, lambda: self.now)
        self.scheduler = self.work.scheduler
        self.found: list[BatchItem[Record]] = []
        self._items = iter(items)
        self._platform = platform
        self._random = random
        self._latency = latency
        self._arriving: list[tuple[float, Part[Record], _Answer | None]] = []

    def run(self, until: float = 1e9) -> None:
        """Play until the job is done, or its time is over."""
        self.work.open()
        while not self.work.is_done and self.now < until:
            self.scheduler.release()
            self._take()
            step = self.scheduler.next(self.now)
            if isinstance(step, Part):
                self.work.ledger.sync()
                assert step.call is not None
                took = self._random.uniform(*self._latency)
                answer = self._platform.receive(step.call)
                self._arriving.append((self.now + took, step, answer))
            elif self._arriving and (step is None or self._next <= self.now + step):
                self._arrive()
            elif step is not None:
                self.now += step + 1e-6
            if self.scheduler.is_ready:
                self.work.ledger.sync()
            while (result := self.scheduler.pop()) is not None:
                self.found += result
        if self.work.is_done:
            self.work.ledger.close()
            if self.scheduler.failure is not None:
                raise self.scheduler.failure

    def _take(self) -> None:
        """Take items while there is room for them, as both clients do."""
        intake = self.work.intake
        self.work.fill()
        while self.scheduler.has_room and not intake.ended:
            for item in self._items:
                intake.add(item, self.now)
                if intake.is_full:
                    break
            else:
                intake.end()
            self.work.fill()

    @property
    def _next(self) -> float:
        return min(at for at, _, _ in self._arriving)

    def _arrive(self) -> None:
        first = min(self._arriving, key=lambda one: one[0])
        self._arriving.remove(first)
        at, part, answer = first
        self.now = max(self.now, at)
        assert part.call is not None
        try:
            if answer is None:
                raise APIConnectionError("reset")
            status, headers, body = answer
            request = httpx2.Request("POST", part.call.url)
            content = json.dumps(body).encode()
            reply = Reply(status, httpx2.Headers(headers), content, request, 0.1)
            read = read_answer(BATCH, part.call.request_id, reply, part.attempts)
        except AltcraftError as error:
            self.scheduler.failed(part, error, self.now)
        else:
            self.scheduler.answered(part, read, self.now)


def repeated(platform: Platform) -> list[int]:
    """Return the items that were carried out more than once."""
    return [number for number, times in Counter(platform.executed).items() if times > 1]
