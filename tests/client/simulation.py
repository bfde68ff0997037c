"""A platform and a clock that are only numbers, to play whole jobs through in no time."""

import json
from collections import Counter
from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING, Any

import httpx2
from altcraft._core.answers.answer import read_answer
from altcraft._core.answers.records import Record
from altcraft._core.calls.call import Call
from altcraft._core.common.errors import AltcraftError, APIConnectionError
from altcraft._core.common.meta import Reply
from altcraft._core.jobs.batch import Part
from altcraft._core.jobs.batch_calls import BatchCalls
from altcraft._core.jobs.plan import Plan
from altcraft._core.jobs.scheduler import Scheduler

from tests.client.mock import Script, client
from tests.client.tables import BATCH

if TYPE_CHECKING:
    from altcraft._core.answers.batches import BatchItem

_Answer = tuple[int, dict[str, str], Any]


class Platform:
    """Carries items out, remembers requests as documented, and fails as `faults` decides.

    Attributes:
        executed: The numbers of the items, in the order in which they were carried out.
    """

    def __init__(self, faults: Callable[[], str], largest: int = 10**9) -> None:
        self.executed: list[int] = []
        self._faults = faults
        self._largest = largest
        self._stored: dict[tuple[str, bytes], Any] = {}

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
            return 429, {"Retry-After": "2"}, {"error": 429, "error_text": "slow down"}
        key = (call.request_id, call.body)
        headers = {"X-Duplicate-Request": "true"} if key in self._stored else {}
        if key not in self._stored:
            self._stored[key] = {
                "error": 0,
                "result": [self._carry_out(one) for one in _items(call)],
            }
        return None if fault == "answer lost" else (200, headers, self._stored[key])

    def _carry_out(self, item: Any) -> Any:
        if self._faults() == "item":
            return {"error": 500, "error_text": "busy"}
        self.executed.append(item["n"])
        return {"error": 0, "profile_id": item["n"]}


def _items(call: Call) -> list[Any]:
    items: list[Any] = json.loads(call.body)["data"]
    return items


class Simulation:
    """Plays a job, whose calls take a random time each."""

    def __init__(self, items: list[Any], plan: Plan, platform: Platform, random: Random) -> None:
        calls = BatchCalls(client(Script())._caller, BATCH, {"db_id": 1}, None, None, Record)
        self.now = 1000.0
        self.plan = plan
        self.scheduler: Scheduler[Record] = Scheduler(calls, plan, self.now, lambda: self.now)
        self.found: list[BatchItem[Record]] = []
        self._items = items
        self._size = plan.batch_size
        self._platform = platform
        self._random = random
        self._arriving: list[tuple[float, Part[Record], _Answer | None]] = []

    def run(self, until: float = 1e9) -> None:
        """Play until the job is done, or its time is over."""
        scheduler = self.scheduler
        taken = 0
        while not scheduler.is_done and self.now < until:
            scheduler.release()
            while scheduler.has_room:
                batch = self._items[taken : taken + self._size]
                taken += len(batch)
                if not batch:
                    scheduler.end()
                else:
                    scheduler.add(batch)
            step = scheduler.next(self.now)
            if isinstance(step, Part):
                assert step.call is not None
                took = self._random.uniform(0.01, 3)
                answer = self._platform.receive(step.call)
                self._arriving.append((self.now + took, step, answer))
            elif self._arriving and (step is None or self._next <= self.now + step):
                self._arrive()
            elif step is not None:
                self.now += step + 1e-6
            while (result := scheduler.pop()) is not None:
                self.found += result

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
