# Copied from templates/python/core/transport/sync_base.py by `altcraft-gen build`; changes made here are lost.
"""What the engine asks of a sync client, whatever carries its calls."""

from __future__ import annotations

from abc import ABC, abstractmethod
from time import sleep
from typing import TYPE_CHECKING

from ..calls.call import Call
from ..common.errors import AltcraftError
from ..engine.engine import run_attempt, run_call
from ..engine.observe import Observer, span
from ..engine.retry import RetryBudget

if TYPE_CHECKING:
    from ..calls.settings import Settings
    from ..common.meta import Answer, Reply
    from ..engine.engine import Flow


class BaseConnection(ABC):
    """The connections of a client and of its changed copies, with the retries they share.

    It serves a single process.
    """

    def __init__(self) -> None:
        self._budget = RetryBudget()

    @abstractmethod
    def after_fork(self) -> BaseConnection:
        """Return the same for a process that was forked; a closed one stays closed."""

    @abstractmethod
    def close(self) -> None:
        """Close the connections, unless they are those of the user's HTTP client."""

    def _check(self, call: Call) -> None:  # noqa: B027 - most carry any call
        """Refuse a call that cannot be carried.

        Raises:
            InvalidRequestError: It cannot.
        """

    @abstractmethod
    def _send(self, call: Call, settings: Settings) -> Reply:
        """Make one attempt, within the timeout as a whole."""

    def run(self, call: Call, settings: Settings, observer: Observer) -> Answer:
        """Make one logical call."""
        flow = run_call(call, settings.token, self._budget, observer)
        return self._follow(flow, call, settings)

    def attempt(self, call: Call, number: int, settings: Settings, observer: Observer) -> Answer:
        """Make one attempt of a call; whoever asks decides about others."""
        flow = run_attempt(call, settings.token, observer, number)
        return self._follow(flow, call, settings)

    def _follow(self, flow: Flow, call: Call, settings: Settings) -> Answer:
        """Do what the engine asks for."""
        self._check(call)
        with span(call) as traced:
            step = next(flow)
            try:
                while True:
                    if not isinstance(step, Call):
                        if isinstance(step, float):  # no hook leaves anything to await here
                            sleep(step)
                        step = next(flow)
                        continue
                    try:
                        reply = self._send(step, settings)
                    except AltcraftError as error:
                        step = flow.throw(error)
                    else:
                        step = flow.send(reply)
            except StopIteration as done:
                answer: Answer = done.value
            if traced is not None:
                traced.answered(answer.meta)
            return answer
