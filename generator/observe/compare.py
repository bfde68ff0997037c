"""Exchanges against the spec. Every text that is made here is free of the values of a recording."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from generator.findings import Location
from generator.model import Api, Operation, Scalar, Shape
from generator.model.shape import iter_types
from generator.model.values import Misfit, ValueChecker, describe
from generator.observe.exchange import Exchange
from generator.observe.names import HIDDEN, Names

Kind = Literal[
    "endpoint-unknown",
    "parameter-unknown",
    "field-unknown",
    "type-other",
    "null-seen",
    "enum-other",
    "limit-passed",
    "rule-not-enforced",
    "code-unknown",
    "answer-unseen",
    "answer-other",
]

_MOST_NAMES = 20
_CODES = range(10_000)


@dataclass(frozen=True, slots=True)
class Observation:
    """What an exchange shows that the spec says otherwise.

    Attributes:
        kind: What it is.
        subject: The operation, or the method and the path where none is known.
        where: The part of it, such as `request.data[].email`; "" for the whole.
        message: A sentence for a person.
        spec: Where the spec says otherwise.
        part: `request`, `response` or `errors`.
        path: The names that lead to it, or the code; None where they may not all be told.
        fields: The names that the spec lacks there, each with the type of its values.
    """

    kind: Kind
    subject: str
    where: str
    message: str
    spec: Location | None = None
    part: str = ""
    path: tuple[str, ...] | None = None
    fields: tuple[tuple[str, str], ...] = ()


class Observer:
    """Compares exchanges with a spec.

    Args:
        api: The spec.
        names: More names that are no data, and may be told.
    """

    def __init__(self, api: Api, names: Iterable[str] = ()) -> None:
        self._api = api
        # For exchanges with values, and for shapes.
        self._requests = [ValueChecker(api.objects, kinds_only=one) for one in (False, True)]
        self._answers = [
            ValueChecker(api.objects, answer=True, kinds_only=one) for one in (False, True)
        ]
        self._paths = [(one, _pattern(one.path)) for one in api.operations]
        self._names = Names(api, names)

    def find(self, exchange: Exchange) -> Operation | None:
        """Return the operation that an exchange is a call of."""
        if exchange.operation is not None:
            return self._api.operation(exchange.operation)
        fitting = [
            one
            for one, pattern in self._paths
            if one.method == exchange.method and pattern.search(exchange.path)
        ]
        return max(fitting, key=lambda one: len(one.path), default=None)

    def observe(self, exchange: Exchange) -> Iterator[Observation]:
        """Yield what an exchange shows; the same thing may be yielded more than once."""
        operation = self.find(exchange)
        if operation is None:
            if exchange.method in ("GET", "POST") and "/api/" in exchange.path:
                subject = f"{exchange.method} {self._names.outline(exchange.path)}"
                yield Observation("endpoint-unknown", subject, "", "no operation has this path")
            return
        outcome = self._outcome(operation, exchange)
        yield from self._request(operation, exchange, is_accepted=outcome == "success")
        if outcome == "success":
            yield from self._answer(operation, exchange)
        elif isinstance(outcome, int):
            codes = {one.code for one in (*operation.errors, *self._api.errors)}
            if outcome not in codes and outcome in _CODES:
                message = f"answers the error {outcome}, which is not documented"
                yield _about(
                    "code-unknown", operation, "errors", message, "errors", (str(outcome),)
                )

    def _outcome(self, operation: Operation, exchange: Exchange) -> Literal["success"] | int | None:
        """Return the outcome of a call: its error code, or None where it cannot be told."""
        answer = exchange.answer
        if operation.response.answer == "json":
            return "success" if answer is not None else None
        code = answer.get(self._api.envelope.code) if isinstance(answer, dict) else None
        code = exchange.code if exchange.is_shape else code
        if isinstance(code, bool) or not isinstance(code, int):
            return None
        return "success" if code == self._api.envelope.success else code

    def _request(
        self, operation: Operation, exchange: Exchange, *, is_accepted: bool
    ) -> Iterator[Observation]:
        shape = operation.request
        texts = dict(exchange.query)
        body = exchange.body if isinstance(exchange.body, dict) else {}
        if exchange.is_form:
            texts |= body
            body = {}
        sent = {name: _typed(value, shape, name) for name, value in texts.items()} | body
        common = {one.name for one in operation.conventional.fields}
        ours = {self._api.token.name, *self._api.conventions.reserved, *common}
        in_path = {one.name for one in shape.fields if one.place in ("path", "header")}
        sent = {name: one for name, one in sent.items() if name not in ours or shape.field(name)}
        for misfit in self._requests[exchange.is_shape].shape(sent, shape):
            if misfit.kind in ("required", "rule"):
                # What travels in path and headers was not looked at.
                missing = any(f"'{name}'" in misfit.message for name in in_path)
                if is_accepted and exchange.body is not None and not missing:
                    yield self._said(operation, "request", misfit)
            elif is_accepted or misfit.kind == "unknown-field":
                yield self._said(operation, "request", misfit)

    def _answer(self, operation: Operation, exchange: Exchange) -> Iterator[Observation]:
        response, answer = operation.response, exchange.answer
        if response.answer not in ("envelope", "json"):
            return
        if response.answer == "envelope" and isinstance(answer, dict):
            around = {one.name for one in self._api.envelope.shape.fields}
            own = {name: one for name, one in answer.items() if name not in around}
        else:
            own = answer
        if not response.known or not response.shape.fields:
            if isinstance(own, dict) and own and response.shape.additional is None:
                told = [(self._names.tell(name), one) for name, one in [*own.items()][:_MOST_NAMES]]
                listed = ", ".join(f"{name} ({_kind(one)})" for name, one in told)
                message = f"the answer was not seen; it has {listed}"
                fields = tuple((name, spec_type(one)) for name, one in told if name != HIDDEN)
                yield _about(
                    "answer-unseen", operation, "response", message, "response", (), fields
                )
            return
        if not isinstance(own, dict):
            message = f"the answer is {_kind(own)}, not an object"
            yield _about("answer-other", operation, "response", message)
            return
        for misfit in self._answers[exchange.is_shape].shape(own, response.shape):
            yield self._said(operation, "response", misfit)

    def _said(self, operation: Operation, part: str, misfit: Misfit) -> Observation:
        """Say a misfit in words that hold no value; its own message may."""
        is_new = misfit.kind == "unknown-field"
        *way, last = misfit.path or ("",)
        # A key that the spec does not know can be data, such as an address, wherever keys are free.
        steps = [*way, *([] if is_new or not misfit.path else [last])]
        where = part + "".join(
            "[]" if isinstance(step, int) else f".{step if step in self._names else '*'}"
            for step in steps
        )
        names = [one for one in steps if isinstance(one, str)]
        told = all(one in self._names for one in names) and not isinstance(last, int)
        path = tuple(names) if told else None
        fields: tuple[tuple[str, str], ...] = ()
        name = "an item" if isinstance(last, int) else last if last in self._names else "it"
        if is_new:
            name = self._names.tell(str(last))
            where += f".{'*' if name == HIDDEN else name}"
            fields = ((name, spec_type(misfit.value)),) if name != HIDDEN else ()
        wanted = f", not {describe(misfit.wanted)}" if misfit.wanted is not None else ""
        kind: Kind
        match misfit.kind:
            case "unknown-field":
                kind = "parameter-unknown" if part == "request" else "field-unknown"
                message = f"{name} is not in the spec; it is {_kind(misfit.value)}"
            case "type" if misfit.wanted is not None and misfit.value is None:
                kind, message = "null-seen", f"{name} can be null{wanted}"
            case "type":
                # Without the type that was wanted, an object or a list was.
                seen = _kind(misfit.value) if misfit.wanted is not None else "no list or object"
                kind, message = "type-other", f"{name} is {seen}{wanted}"
            case "enum":
                kind, message = "enum-other", f"{name} has a value that is not listed"
            case "limit":
                kind, message = "limit-passed", f"{name} passes its limit"
            case _:  # these speak of the spec alone
                kind = "rule-not-enforced"
                message = f"accepted, although {misfit.message}"
        return _about(kind, operation, where, message, part, path, fields)


def _about(
    kind: Kind,
    operation: Operation,
    where: str,
    message: str,
    part: str = "",
    path: tuple[str, ...] | None = None,
    fields: tuple[tuple[str, str], ...] = (),
) -> Observation:
    return Observation(kind, operation.name, where, message, operation.location, part, path, fields)


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^}]*\}", path)
    return re.compile("[^/]+".join(map(re.escape, parts)) + r"/?\Z")


def _typed(text: str, shape: Shape, name: str) -> Any:
    """Return a text of an address or a form as what it stands for."""
    field = shape.field(name)
    if field is None:
        return text
    kinds = {one.kind for one in iter_types(field.type) if isinstance(one, Scalar)}
    if kinds & {"string", "decimal", "date", "datetime", "binary", "any", "unknown"}:
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _kind(value: Any) -> str:
    """Return what a value is, without the value."""
    kinds: Mapping[type, str] = {
        bool: "true or false", int: "a whole number", float: "a number", str: "a text",
        list: "a list", dict: "an object", type(None): "null",
    }  # fmt: skip
    return kinds[type(value)]


def spec_type(value: Any) -> str:
    """Return the type of a value as the spec writes it, without the value."""
    if isinstance(value, list):
        items = {spec_type(one) for one in value}
        (only,) = items if len(items) == 1 else ("any",)
        return f"{only}[]" if only.isalpha() and only not in ("null", "object") else "any[]"
    kinds: Mapping[type, str] = {
        bool: "bool", int: "int", float: "float", str: "string", dict: "object",
        type(None): "null",
    }  # fmt: skip
    return kinds[type(value)]
