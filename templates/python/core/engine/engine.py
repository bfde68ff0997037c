"""What is sent, when it is tried again, and what the answer means: one call, without doing any I/O.

A call is a generator. It yields what is to be done, a `Call` to send, a number of seconds to sleep
or the rest of an async hook, and is resumed with the `Reply`, or with the error of the attempt
thrown in. The same code thus serves the sync and the async client, which only do what they are
asked.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urljoin

from ..answers.answer import read_answer
from ..common.errors import AltcraftError
from ..common.origin import origin
from .retry import RetryBudget, delay_before, is_in_doubt, is_transient

if TYPE_CHECKING:
    from collections.abc import Awaitable, Generator

    from ..calls.call import Call
    from ..common.meta import Answer, Reply
    from ..common.token import Token
    from .observe import Observer

Step: TypeAlias = "Call | float | Awaitable[None]"
Flow: TypeAlias = "Generator[Step, Reply, Answer]"

_MOST_REDIRECTS = 3
_LONGEST_TARGET = 8000


def run_call(call: Call, token: Token, budget: RetryBudget, observer: Observer) -> Flow:
    """Make one logical call, with its retries.

    Raises:
        AltcraftError: The error of the last attempt.
    """
    start = monotonic()
    attempt = 1
    while True:
        try:
            answer = yield from run_attempt(call, token, observer, attempt)
        except AltcraftError as error:
            delay = _delay(call, error, attempt, budget)
            if delay is None:
                tell_doubt(call, error)
                yield from observer.failure(call, error, monotonic() - start)
                raise
            yield from observer.retry(call, error, attempt, delay)
        else:
            budget.refund()
            return answer
        yield delay
        attempt += 1


def run_attempt(call: Call, token: Token, observer: Observer, attempt: int) -> Flow:
    """Make one attempt of a call.

    Raises:
        AltcraftError: It failed.
    """
    yield from observer.request(call, attempt)
    try:
        reply = yield from _send(call)
        reply.erase(token)
        answer = read_answer(call.operation, call.request_id, reply, attempt)
    except AltcraftError as error:
        error.attempts = attempt
        if error.meta is not None:
            observer.exchange(call, error.meta.status, error.body)
            yield from observer.response(error.meta)
        raise
    observer.exchange(call, answer.meta.status, answer.body)
    yield from observer.response(answer.meta)
    return answer


def _send(call: Call) -> Generator[Step, Reply, Reply]:
    """Send a request, and follow redirects that keep the method and stay on the server."""
    for _ in range(_MOST_REDIRECTS):
        reply = yield call
        target = _redirect_target(call, reply)
        if target is None:
            return reply
        call = call.moved(target)
    return (yield call)


def _redirect_target(call: Call, reply: Reply) -> str | None:
    if reply.status not in (307, 308):
        return None
    try:
        target = urljoin(call.url, reply.headers.get("Location", ""))
        # The token must never reach another server, and that includes another port or scheme.
        same = origin(target) == origin(call.url)
    except ValueError:
        return None
    usable = len(target) <= _LONGEST_TARGET and target.isprintable()
    return target if same and usable and target != call.url else None


def tell_doubt(call: Call, error: AltcraftError) -> None:
    """Say of an error that the call may have been executed, and what can be done."""
    if not is_in_doubt(error, call):
        return
    error.in_doubt = True
    if error.meta is not None and error.meta.duplicate:
        error.add_note(
            "the outcome is in doubt: this is the stored answer of an earlier attempt, and the "
            "same request ID keeps getting it; look at the platform what became of the call"
        )
        return
    error.add_note(
        "the outcome is in doubt: the platform may have executed the call. Where it recognises "
        f'repeated requests, send the same call with options={{"request_id": {call.request_id!r}}}'
    )


def _delay(call: Call, error: AltcraftError, attempt: int, budget: RetryBudget) -> float | None:
    """Return how long to wait before the next attempt, or None when there is none."""
    if not is_transient(error, call.repeatable):
        return None
    if attempt > call.retries:
        if attempt > 1:
            error.add_note(f"gave up after {attempt} attempts")
        return None
    delay = delay_before(attempt, error.retry_after)
    if delay is None:
        error.add_note("not tried again: the server asks to wait too long")
    elif not budget.take():
        error.add_note("not tried again: too many calls failed lately")
        delay = None
    return delay
