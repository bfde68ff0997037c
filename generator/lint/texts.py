"""Rules on texts: clean, complete, in the house's style."""

import re
import unicodedata
from collections.abc import Iterator

from generator.findings import Findings, Location
from generator.lint.registry import all_shapes, rule
from generator.model import Api

_IMPERATIVE = re.compile(r"[A-Z][a-z]+ .+\.\Z|[A-Z][a-z]+\.\Z")


def _texts(api: Api) -> Iterator[tuple[Location, str, str]]:
    for section in api.sections:
        yield api.location, f"section {section.name}", f"{section.title}\n{section.description}"
    for resource in api.resources:
        yield api.location, f"resource {resource.name}", f"{resource.title}\n{resource.description}"
    for one in api.operations:
        parts = [one.title, one.summary, one.description or "", *one.notes, *one.seen.gaps]
        yield one.location, one.name, "\n".join(parts)
    for owned in all_shapes(api):
        for field in owned.shape.fields:
            parts = [field.name, field.description, field.note or ""]
            parts += [value.meaning or "" for value in field.enum]
            yield field.location, owned.name(field), "\n".join(parts)


@rule("control-characters", "Texts hold no control or direction characters.")
def check_characters(api: Api, findings: Findings) -> None:
    """Report characters that are invisible or turn the reading direction."""
    for place, name, text in _texts(api):
        for character in sorted(set(text) - {"\n"}):
            if unicodedata.category(character) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp"):
                message = f"{name}: the text holds the character U+{ord(character):04X}"
                findings.add(place, "control-characters", message, "remove it")


@rule("summary-style", "A summary is one imperative sentence with a full stop.")
def check_summaries(api: Api, findings: Findings) -> None:
    """Report summaries that are not one sentence."""
    for one in api.operations:
        if not _IMPERATIVE.match(one.summary) or ". " in one.summary or len(one.summary) > 120:
            message = f"{one.name}: the summary is not one short sentence: {one.summary!r}"
            findings.add(one.location, "summary-style", message, 'such as "Create a segment."')


@rule("missing-description", "Request parameters are described.")
def check_descriptions(api: Api, findings: Findings) -> None:
    """Report request parameters without a description."""
    for owned in all_shapes(api):
        if owned.role == "answer":
            continue
        for field in owned.shape.fields:
            if not field.description:
                findings.add(
                    field.location,
                    "missing-description",
                    f"{owned.name(field)}: there is no description",
                    level="warning",
                )


@rule("unexplained-condition", "`required: conditional` says its condition in a note.")
def check_conditions(api: Api, findings: Findings) -> None:
    """Report conditional parameters that neither a rule nor a note explains."""
    for owned in all_shapes(api):
        ruled = {name for one in owned.shape.rules for name in one.fields}
        for field in owned.shape.fields:
            if field.required == "conditional" and field.name not in ruled and not field.note:
                message = f"{owned.name(field)}: it is conditional, but on what is not said"
                findings.add(field.location, "unexplained-condition", message, "add a note")
