"""Keys that say nothing where they stand, though a field may have them elsewhere."""

from collections.abc import Iterator
from collections.abc import Mapping as AnyMapping
from typing import Literal

from generator.findings import Findings
from generator.source.positioned import Mapping, Value

# What fields belong to; those of shared objects and shared parameters may travel both ways.
Home = Literal["request", "response", "object", "parameters"]

_PLACE = "only a parameter itself has a place of its own"

_MISPLACED: dict[Home, dict[str, str]] = {
    "request": {
        "optional": "a parameter that is not `required` may be left out",
        "aliases": "requests use one spelling; tell of others in a `note`",
    },
    "response": {
        "required": "`optional: true` means that the field is not always there",
        "default": "tell in the description what it means when the field is not there",
        "in": _PLACE,
        "rules": "rules hold for what is sent; tell of the answer in a `note`",
    },
    "object": {"in": _PLACE},
    "parameters": {},
}


def report_misplaced(
    owner: str, fields: AnyMapping[str, Value], home: Home, findings: Findings
) -> None:
    """Report keys that mean nothing for the fields of a request, an answer or a shared object.

    Only what is written here is looked at: what it includes may travel both ways.

    Args:
        owner: Whose fields they are.
        fields: The fields as written.
        home: What they belong to.
        findings: Receives what is wrong.
    """
    for path, field in _written(fields):
        idle = {key: hint for key, hint in _MISPLACED[home].items() if key in field}
        if "in" in field and len(path) > 1:
            idle["in"] = _PLACE
        if "default" in field and field.get("required") is True:
            idle["default"] = "with `required: true` it is never assumed"
        for key, hint in idle.items():
            message = f"{owner}, {'.'.join(path)}: `{key}` means nothing here"
            findings.add(field.at_key(key), "misplaced-key", message, hint)


def _written(
    fields: AnyMapping[str, Value], path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Mapping]]:
    """Yield the fields that are mappings, and those nested in them, each with its path."""
    for name, field in fields.items():
        if isinstance(field, Mapping) and not name.startswith("+"):
            yield (*path, name), field
            yield from _written(field.get("fields", {}), (*path, name))
