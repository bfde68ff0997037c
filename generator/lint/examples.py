"""Rules on examples and defaults: they must fit what the spec says."""

from generator.findings import Findings
from generator.lint.registry import ROLES, all_shapes, rule
from generator.model import MISSING, Api, Json
from generator.model.values import Misfit, ValueChecker

_HINTS = {
    "type": "quote it, or correct the type",
    "enum": "add the value to the enum, or mark the enum `open: true`",
    "unknown-field": "add the field, or take it out of the example",
    "required": "add it to the example, or correct `required`",
    "rule": "add it to the example, or correct the rule",
    "limit": "correct the example or the limit",
}


def _path(misfit: Misfit) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in misfit.path)


@rule("example-type", "A field's example fits its type, enum and limits.")
def check_field_examples(api: Api, findings: Findings) -> None:
    """Check the example of every field."""
    checkers = {role: ValueChecker(api.objects, answer=role == "answer") for role in ROLES}
    for owned in all_shapes(api):
        checker = checkers[owned.role]
        for field in owned.shape.fields:
            if field.example is MISSING:
                continue
            for misfit in checker.field(field.example, field):
                if misfit.kind in ("required", "rule"):
                    continue  # an example of a part may be a part
                findings.add(
                    field.location,
                    "example-type",
                    f"{owned.name(field)}: example{_path(misfit)} {misfit.message}",
                    _HINTS[misfit.kind],
                )


@rule("default-type", "A field's default fits its type and enum.")
def check_defaults(api: Api, findings: Findings) -> None:
    """Check the default of every field."""
    checker = ValueChecker(api.objects)
    for owned in all_shapes(api):
        for field in owned.shape.fields:
            if field.default is MISSING:
                continue
            for misfit in checker.field(field.default, field):
                findings.add(
                    field.location,
                    "default-type",
                    f"{owned.name(field)}: default {misfit.message}",
                    _HINTS[misfit.kind].replace("example", "default"),
                )


@rule("example-request", "A request example satisfies its endpoint's own parameters.")
def check_request_examples(api: Api, findings: Findings) -> None:
    """Check the request of every example."""
    checker = ValueChecker(api.objects)
    for operation in api.operations:
        for example in operation.examples:
            own = _without_conventional(example.request, operation.conventional.fields)
            for misfit in checker.shape(own, operation.request):
                findings.add(
                    example.location,
                    "example-request",
                    f"{operation.name}, example request{_path(misfit)}: {misfit.message}",
                    _HINTS[misfit.kind],
                )


@rule("example-response", "An answer example fits its endpoint's answer.")
def check_response_examples(api: Api, findings: Findings) -> None:
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
                    example.location,
                    "example-response",
                    f"{operation.name}, example answer{_path(misfit)}: {misfit.message}",
                    _HINTS[misfit.kind],
                )


@rule("token-in-example", "No example carries a token.")
def check_tokens(api: Api, findings: Findings) -> None:
    """Look for the token parameter in request examples."""
    for operation in api.operations:
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
