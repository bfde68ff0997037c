# Copied from templates/python/testing/fake.py by `altcraft-gen build`; changes made here are lost.
"""A platform that plugs in as the transport of a client, and keeps what is written to it.

A request goes through these steps: `requests.routes` finds the operation, `faults` may break it,
`requests.checks` compares it with the spec, an answer that a test has set comes first,
`requests.repeats` finds one that was given already, and the `engine` reads or changes the `world`
as the `state` of the operation in the spec says. Where no state is known the documented example
answers, and the header `X-Fake-Answer: example` says so.
"""

from __future__ import annotations

from functools import cached_property
from threading import RLock
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._core.common.protocol import CODE_FIELD, TEXT_FIELD
from .clock import FakeClock, SystemClock
from .engine import example, execute, own_spec
from .faults import SLOW, Faults
from .requests.answers import OK, Broken, as_json, broken, refuse, respond
from .requests.calls import FakeCall, Reply
from .requests.checks import Checker, UnexpectedRequest
from .requests.prepared import PreparedAnswers
from .requests.repeats import Repeats
from .requests.routes import Router, read_body, read_query
from .requests.tokens import refusal_of, token_of
from .world.records import Refusal, World

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx2

    from .clock import Clock
    from .requests.prepared import Prepared

    Journaled: TypeAlias = "Callable[[float, str, dict[str, Any], bytes], None]"

_BAD_REQUEST, _NOT_FOUND = 400, 404

Start: TypeAlias = Literal["open", "empty", "examples"]


class FakePlatform:
    """A platform for tests, which keeps what is written to it.

    It checks each request against the spec and records it in `calls`. What was written is read
    back: profiles, segments, suppression lists, orders, points, exports and more. A repeated
    request within a day gets the first answer and does nothing.

    Args:
        strict: Fail on requests that the spec does not allow.
        spec: The spec to use instead of the one that comes with the package.
        world: `open`: reading something of which nothing was written yet answers with the
            documented example. `empty`: only what was written exists. `examples`: nothing is
            kept, each call answers with its example.
        seed: Makes identifiers and faults; the same seed makes the same ones.
        clock: Tells the time; a `FakeClock` is moved by the test.
        faults: What should go wrong, such as `429:5%, reset-after:3%`; see `testing.faults`.
        tokens: The tokens that are valid, each with its role, `all` or `read`; by default any.
        refuse: Answer what the spec does not allow with an error, as the platform would, instead
            of failing the test.
        keep_calls: How many of the last calls to keep; by default all.

    Raises:
        ValueError: `faults` is not written as it should be, or `world` has no such kind.
    """

    def __init__(
        self,
        *,
        strict: bool = True,
        spec: Mapping[str, Any] | None = None,
        world: Start = "open",
        seed: int = 0,
        clock: Clock | None = None,
        faults: str = "",
        tokens: Mapping[str, str] | None = None,
        refuse: bool = False,
        keep_calls: int | None = None,
    ) -> None:
        if world not in ("open", "empty", "examples"):
            raise ValueError(f"world is open, empty or examples, not {world!r}")
        self.calls: list[FakeCall] = []
        self.strict = strict
        self.clock: Clock = clock or SystemClock()
        spec = spec or own_spec()
        self._operations: Mapping[str, Any] = spec["operations"]
        self._checker = Checker(spec["objects"])
        self._router = Router(self._operations)
        self._start: Start = world
        self._seed = seed
        self.tokens = tokens
        self._refuse = refuse
        self._keep_calls = keep_calls
        self._faults = Faults(faults, seed, self.clock) if faults else None
        self._prepared = PreparedAnswers()
        self._lock = RLock()
        self.journal: Journaled | None = None
        self.reset()

    @cached_property
    def transport(self) -> httpx2.MockTransport:
        """The transport for a client, synchronous or not."""
        from .transport import make_transport

        return make_transport(self.handle)

    def set(self, operation: str, *answers: Prepared) -> None:
        """Set what an operation answers, whatever the world holds.

        An answer is the whole decoded answer (`error: 0` is added where it is missing), a text or
        bytes, an `httpx2.Response`, an exception to be raised as if the connection failed, or a
        function that takes a `FakeCall` and returns one of these. Several answers are given one
        after the other; the last one stays.

        Raises:
            ValueError: There is no such operation or no answer, or, on a strict platform, a
                decoded answer lacks the field that holds its result.
        """
        self._known(operation)
        self._prepared.set(operation, self._operations[operation], answers, strict=self.strict)

    def fail(
        self,
        operation: str,
        code: int = 500,
        text: str = "made to fail",
        *,
        status: int = 200,
        times: int | None = None,
    ) -> None:
        """Let an operation answer with an error.

        Args:
            operation: Name of the operation.
            code: The platform's error code.
            text: The platform's error text.
            status: HTTP status.
            times: How often, before the answers of before come back; by default for ever.
        """
        self._known(operation)
        answer = as_json({CODE_FIELD: code, TEXT_FIELD: text}, status)
        self._prepared.fail(operation, answer, times, self._execute)

    def reset(self) -> None:
        """Forget the answers that were set, the calls, and all that was written."""
        self._prepared.clear()
        self.calls.clear()
        self.world = World(self.clock, self._seed, empty=self._start == "empty")
        self._repeats = Repeats(self.clock)

    @property
    def operations(self) -> Mapping[str, Any]:
        """What the spec says about the operations, by name."""
        return self._operations

    @property
    def may_wait(self) -> bool:
        """Whether a call may take seconds, because a fault or a test wants it."""
        return self._faults is not None or bool(self._prepared)

    def restore(self, time: float, operation: str, params: dict[str, Any], key: bytes) -> None:
        """Do again what a call did at another time, which `journal` was told of.

        Args:
            time: When it was.
            operation: Name of the operation.
            params: Its parameters.
            key: What tells the request from others.
        """
        self._known(operation)
        then = FakeClock(time)
        self.world.clock = then
        self._repeats.clock = then
        try:
            self._repeats.keep(key, self._execute(FakeCall(operation, params, {}, b"")))
        finally:
            self.world.clock = self._repeats.clock = self.clock

    def calls_of(self, operation: str) -> list[FakeCall]:
        """Return the calls of one operation."""
        self._known(operation)
        return [call for call in self.calls if call.operation == operation]

    def _known(self, operation: str) -> None:
        if operation not in self._operations:
            from difflib import get_close_matches

            close = get_close_matches(operation, self._operations, 1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise ValueError(f"there is no operation {operation!r}{hint}")

    def handle(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """Answer a request, whatever carries it.

        Args:
            method: HTTP method.
            target: Path and query, as they travel.
            headers: The headers, their names in small letters.
            body: The body.

        Raises:
            UnexpectedRequest: The spec does not allow the request, and the platform is strict.
            Broken: A fault wants the connection to break.
            Exception: One that a test has set as an answer.
        """
        path, _, query = target.partition("?")
        found = self._router.find(method, path)
        if found is None:
            return self._unexpected(f"there is no call {method} {path}", _NOT_FOUND, None)
        name, in_path = found
        spec = self._operations[name]
        try:
            sent = read_body(body, spec["encoding"], headers.get("content-type", ""))
        except ValueError as error:
            text = f"{name}: the body cannot be read: {error}"
            return self._unexpected(text, _BAD_REQUEST, spec)
        params = {**in_path, **read_query(query), **sent}
        token = token_of(spec, params, headers)
        call = FakeCall(name, params, headers, body)
        return self._answer(call, spec, token, target)

    def _answer(
        self, call: FakeCall, spec: Mapping[str, Any], token: str | None, target: str
    ) -> Reply:
        with self._lock:
            self.calls.append(call)
            if self._keep_calls is not None and len(self.calls) > self._keep_calls:
                del self.calls[: -self._keep_calls]
            fault = self._faults.next() if self._faults else None
            if fault is not None and fault.kind in ("status", "reset-before"):
                return broken(fault)
            prepared = self._prepared.take(call.operation, self._execute)
        if fault is not None and fault.kind == "slow":
            self.clock.sleep(SLOW)
        if self.strict:
            refusal = self._check(call, spec, token)
            if refusal is not None:
                return refusal
        if prepared != self._execute:
            # Not under the lock: the function of a test may wait for another call.
            reply = respond(prepared(call) if callable(prepared) else prepared, spec)
        else:
            with self._lock:
                reply = self._once(call, spec, token, target)
        if fault is not None and fault.kind == "reset-after":
            raise Broken
        return reply

    def _once(
        self, call: FakeCall, spec: Mapping[str, Any], token: str | None, target: str
    ) -> Reply:
        """Execute a call, unless it repeats one that changed something."""
        refused = self._refused_token(spec, token)
        if refused is not None:
            return refused
        if spec.get("effect", "read") == "read" or self._start == "examples":
            return self._execute(call)
        key = self._repeats.key(target, call.request_id, call.body)
        reply = self._repeats.find(key)
        if reply is None:
            reply = self._execute(call)
            if reply.status == OK and not reply.is_refusal:
                self._repeats.keep(key, reply)
                if self.journal is not None:
                    self.journal(self.clock.now(), call.operation, call.params, key)
        return reply

    def _check(self, call: FakeCall, spec: Mapping[str, Any], token: str | None) -> Reply | None:
        texts = spec["encoding"] == "form" or spec["method"] == "GET"
        mistakes = self._checker.mistakes(spec, call.params, texts=texts)
        is_refused = self._refuse and self._refused_token(spec, token) is not None
        if spec["auth"] != "none" and not token and not is_refused:
            mistakes.append(f"the token is missing in the {spec['auth']}")
        if not mistakes:
            return None
        return self._unexpected(f"{call.operation}: {'; '.join(mistakes)}", _BAD_REQUEST, spec)

    def _unexpected(self, text: str, code: int, spec: Mapping[str, Any] | None) -> Reply:
        if not self._refuse:
            raise UnexpectedRequest(text)
        return refuse(Refusal(code, text), spec)

    def _refused_token(self, spec: Mapping[str, Any], token: str | None) -> Reply | None:
        if self.tokens is None and not self._refuse:
            return None
        refusal = refusal_of(spec, token, self.tokens)
        return None if refusal is None else refuse(refusal, spec)

    def _execute(self, call: FakeCall) -> Reply:
        spec = self._operations[call.operation]
        if self._start == "examples":
            return example(call, spec)
        return execute(call, spec, self.world)

    def __repr__(self) -> str:
        return f"FakePlatform(strict={self.strict}, calls={len(self.calls)})"
