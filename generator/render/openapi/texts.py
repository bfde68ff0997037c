"""Descriptions in Markdown: what the schemas cannot say, and where the knowledge comes from."""

import re
from collections.abc import Iterable

from generator.model import (
    MISSING,
    Additional,
    Api,
    Field,
    ListOf,
    MapOf,
    Object,
    Operation,
    Scalar,
    Shape,
    Type,
    UnionOf,
)
from generator.render import remarks, words

# Lists, tables, quotations, headings, rules, code.
_LAID_OUT = re.compile(r"^(\s|[|>#]|[-*+]\s|[-=*_]{3}|```|~~~|\d+[.)]\s)", re.MULTILINE)


def field(one: Field, shape: Shape) -> str:
    """Describe a field: meaning, values, condition, unit, caveats, provenance."""
    said = [one.description] if one.description else []
    if _undocumented(one.type):
        said.append("The type is not documented.")
    said += _requirement(one, shape)
    if one.default is not MISSING:
        said.append(f"Left out, it is {words.code(one.default)}.")
    if one.unit:
        said.append(f"In {one.unit}.")
    if one.aliases:
        said.append(f"Also spelt {words.listed(map(words.code, one.aliases), 'or')}.")
    if one.optional:
        said.append("Not always there.")
    if one.since:
        said.append(f"Since {one.since}.")
    if one.deprecated:
        said.append(f"Deprecated: {one.deprecated}")
    lead = "Known values, others are possible:" if one.open_enum else "Values:"
    meanings = words.meanings(one.enum)
    values = _bullets(lead, meanings) if any(value.meaning for value in one.enum) else ""
    if one.open_enum and not values:
        values = f"{lead} {words.listed(meanings)}."
    remarks = [one.note] if one.note else []
    if one.inferred:
        remarks.append(f"Inferred from {words.code(one.inferred)}.")
    return _paragraphs(" ".join(map(words.sentence, said)), values, " ".join(remarks))


def additional(one: Additional) -> str:
    """Describe the fields beyond the named ones."""
    return f"{one.description} At least one is required." if one.required else one.description


def editorial(one: Object | Operation, shape: Shape) -> list[str]:
    """Return what is remarked on the documentation of an operation or object and of its rules.

    No description says it.
    """
    return [*one.editorial, *(rule.editorial for rule in shape.rules if rule.editorial)]


def shared_object(one: Object) -> str:
    """Describe a shared object."""
    gaps = [f"Not seen: {gap}" for gap in one.gaps]
    seen = {
        "partial": "The documentation of this object was only seen in part.",
        "none": "The documentation of this object was not seen.",
    }.get(one.seen or "")
    provenance = [seen, *gaps] if seen else gaps
    return _paragraphs(
        one.description,
        _bullets("**Conditions**", words.rules(one.shape)),
        _bullets("**Notes**", one.notes),
        _bullets("**Provenance**", provenance),
    )


def operation(one: Operation) -> str:
    """Describe an operation, first in one sentence: agents see no more of it, nor its summary."""
    begin = " ".join(words.sentence(text) for text in (one.summary, *remarks.caveats(one)))
    rest = _paragraphs(
        _bullets("**Conditions**", words.rules(one.request)),
        one.description or "",
        _bullets("**Behaviour**", remarks.behaviour(one)),
        _bullets("**Notes**", one.notes),
        _bullets("**Provenance**", remarks.provenance(one)),
    )
    return _paragraphs(begin, rest or _outcome(one))


def api(one: Api) -> str:
    """Describe the API as a whole."""
    return _paragraphs(one.description, _bullets("**Limits**", one.limits))


def error_codes(one: Api) -> str:
    """Describe the error codes."""
    codes = [f"{words.code(one.envelope.success)}: Success."]
    for error in one.errors:
        origin = f"Known from {error.seen}" if error.seen else None
        said = (error.description, error.note, origin)
        text = " ".join(words.sentence(one) for one in said if one)
        codes.append(f"{words.code(error.code)} ({error.name}): {text}")
    return _bullets("What came of the call. Known codes:", codes)


def error_editorial(one: Api) -> list[str]:
    """Return what is remarked on the documentation of the error codes."""
    return [f"{error.code}: {error.editorial}" for error in one.errors if error.editorial]


def answer(one: Operation) -> str:
    """Describe the answer of an operation."""
    if one.response.answer == "text":
        return "A line of text."
    if one.response.answer == "file":
        return "The file."
    if not one.response.known:
        return "The documentation of the answer was not seen."
    if one.response.answer == "json":
        return "The answer."
    return "The answer to a call that was received; its error code tells whether it succeeded."


def _outcome(one: Operation) -> str:
    fields = [each for each in one.response.shape.fields if not _undocumented(each.type)]
    payload = one.response.payload
    field = one.response.shape.field(payload) if payload else None
    if field and field.description:
        text = f"{field.description[0].lower()}{field.description[1:]}"
        return words.sentence(f"{words.code(field.name)} of the answer: {text}")
    if fields:
        return f"The answer has {words.listed(words.code(each.name) for each in fields)}."
    return answer(one)


def _requirement(one: Field, shape: Shape) -> Iterable[str]:
    condition = words.requirement(one, shape)
    if condition == "not documented":
        yield "Whether it is required is not documented."
    elif condition not in (
        "yes",
        "no",
        "conditional",
        "inferred",
    ):  # whose condition stands in the note
        yield f"Required: {condition}."


def _undocumented(type_: Type) -> bool:
    match type_:
        case Scalar(kind):
            return kind == "unknown"
        case ListOf(inner) | MapOf(inner):
            return _undocumented(inner)
        case UnionOf(options):
            return any(map(_undocumented, options))
    return False


def _bullets(lead: str, items: Iterable[str | None]) -> str:
    lines = [f"- {' '.join(item.split())}" for item in items if item]
    return "\n".join([lead, "", *lines]) if lines else ""


def _paragraphs(*parts: str) -> str:
    return "\n\n".join(_flowing(part.strip()) for part in parts if part.strip())


def _flowing(text: str) -> str:
    """Join the lines of paragraphs: there are viewers that show the end of a line as a break."""
    return "\n\n".join(
        part if _LAID_OUT.search(part) else " ".join(part.split()) for part in text.split("\n\n")
    )
