"""Rules on examples and defaults: they must fit what the spec says."""

import re

from generator.findings import Findings, Location
from generator.lint.registry import ROLES, LintedApi, rule
from generator.model import MISSING, Json
from generator.model.shape import Scalar, iter_types
from generator.model.values import Misfit, ValueChecker
from generator.source.positioned import Mapping, Sequence, locate

_HINTS = {
    "type": "correct the example or the type",
    "enum": "add the value to the enum, or mark the enum `open: true`",
    "unknown-field": "add the field, or take it out of the example",
    "required": "add it to the example, or correct `required`",
    "rule": "add it to the example, or correct the rule",
    "limit": "correct the example or the limit",
}


_TEXTS = ("string", "decimal")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?\Z", re.ASCII)


def _hint(misfit: Misfit) -> str:
    """Return how to mend a misfit; quotes are what an example most often has wrong."""
    if misfit.kind == "type" and misfit.wanted is not None:
        kinds = {one.kind for one in iter_types(misfit.wanted) if isinstance(one, Scalar)}
        value = misfit.value
        if isinstance(value, (bool, int, float)) and kinds.intersection(_TEXTS):
            return "quote it, or correct the type"
        is_number = isinstance(value, str) and _NUMBER.match(value) and kinds & {"int", "float"}
        if is_number or (value in ("true", "false") and "bool" in kinds):
            return "remove the quotes, or correct the type"
    return _HINTS[misfit.kind]


def _place(value: Json, misfit: Misfit, otherwise: Location) -> Location:
    """Return where the faulty part of a value was written."""
    if not isinstance(value, (Mapping, Sequence)):
        return otherwise
    return locate(value, misfit.path, key=misfit.kind == "unknown-field")


def _path(misfit: Misfit) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in misfit.path)


@rule("example-type", "A field's example fits its type, enum and limits.")
def check_field_examples(api: LintedApi, findings: Findings) -> None:
    """Check the example of every field."""
    checkers = {role: ValueChecker(api.objects, answer=role == "answer") for role in ROLES}
    for owned in api.shapes:
        checker = checkers[owned.role]
        for field in owned.shape.fields:
            if field.example is MISSING:
                continue
            for misfit in checker.field(field.example, field):
                if misfit.kind in ("required", "rule"):
                    continue  # an example of a part may be a part
                findings.add(
                    _place(field.example, misfit, field.at("example")),
                    "example-type",
                    f"{owned.name(field)}: example{_path(misfit)} {misfit.message}",
                    _hint(misfit),
                )


@rule("default-type", "A field's default fits its type and enum.")
def check_defaults(api: LintedApi, findings: Findings) -> None:
    """Check the default of every field."""
    checker = ValueChecker(api.objects)
    for owned in api.shapes:
        for field in owned.shape.fields:
            if field.default is MISSING:
                continue
            for misfit in checker.field(field.default, field):
                findings.add(
                    _place(field.default, misfit, field.at("default")),
                    "default-type",
                    f"{owned.name(field)}: default {misfit.message}",
                    _hint(misfit).replace("example", "default"),
                )


@rule("example-request", "A request example satisfies its endpoint's own parameters.")
def check_request_examples(api: LintedApi, findings: Findings) -> None:
    """Check the request of every example."""
    checker = ValueChecker(api.objects)
    for operation in api.operations:
        for example in operation.examples:
            own = _without_conventional(example.request, operation.conventional.fields)
            for misfit in checker.shape(own, operation.request):
                findings.add(
                    _place(example.request, misfit, example.location),
                    "example-request",
                    f"{operation.name}, example request{_path(misfit)}: {misfit.message}",
                    _hint(misfit),
                )


@rule("example-response", "An answer example fits its endpoint's answer.")
def check_response_examples(api: LintedApi, findings: Findings) -> None:
    """Check the answer of every example."""
    checker = ValueChecker(api.objects, answer=True)
    for operation in api.operations:
        response = operation.response
        if not response.known or response.answer in ("text", "file"):
            continue
        for example in operation.examples:
            body = example.response
            if response.answer == "envelope":
                body = _without_conventional(body, api.envelope.shape.fields)
            for misfit in checker.shape(body, response.shape):
                findings.add(
                    _place(example.response, misfit, example.location),
                    "example-response",
                    f"{operation.name}, example answer{_path(misfit)}: {misfit.message}",
                    _hint(misfit),
                )


@rule("batch-results", "A composed answer of a batch has a result for each item sent.")
def check_batch_results(api: LintedApi, findings: Findings) -> None:
    """Compare items and results where the documentation has no such example."""
    for operation in api.operations:
        if operation.batch is None:
            continue
        for example in operation.examples:
            sent, answered = operation.batch.items, operation.batch.results
            items, results = _length(example.request, sent), _length(example.response, answered)
            if example.composed and None not in (items, results) and items != results:
                findings.add(
                    example.location,
                    "batch-results",
                    f"{operation.name}, example: {items} in {sent!r}, {results} in {answered!r}",
                    "write an answer with a result for each item",
                )


def _length(value: Json, name: str) -> int | None:
    part = value.get(name) if isinstance(value, dict) else None
    return len(part) if isinstance(part, list) else None


@rule("token-in-example", "No example carries a token.")
def check_tokens(api: LintedApi, findings: Findings) -> None:
    """Look for the token parameter in request examples."""
    for operation in api.operations:
        if operation.request.field(api.token.name):
            continue  # a parameter of its own, or a finding already
        for example in operation.examples:
            if isinstance(example.request, dict) and api.token.name in example.request:
                findings.add(
                    example.location,
                    "token-in-example",
                    f"{operation.name}: the example carries a token",
                    "leave it out; it is added where it belongs",
                )


def _without_conventional(value: Json, fields: tuple[object, ...]) -> Json:
    names = {getattr(field, "name", None) for field in fields}
    return {k: v for k, v in value.items() if k not in names} if isinstance(value, dict) else value
