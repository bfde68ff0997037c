"""Examples under names that readers see."""

import re
from collections.abc import Callable
from typing import Any

from generator.model import Example, Json, Operation
from generator.render import remarks


def named_examples(operation: Operation, value: Callable[[Example], Json]) -> dict[str, Any]:
    """Return the examples of an operation by key, those of requests and answers under the same one.

    Args:
        operation: The operation.
        value: Picks the half of the example that is wanted.
    """
    result: dict[str, Any] = {}
    for example in operation.examples:
        key = _free(_slug(example.name or "example"), result)
        shown = {"summary": example.name, "description": remarks.example_provenance(example)}
        result[key] = {name: text for name, text in shown.items() if text}
        result[key]["value"] = value(example)
    return result


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_") or "example"


def _free(wanted: str, taken: dict[str, Any]) -> str:
    key, number = wanted, 2
    while key in taken:
        key, number = f"{wanted}_{number}", number + 1
    return key
