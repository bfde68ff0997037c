"""Rules on texts: clean, complete, in the house's style."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from generator.findings import Findings, Location
from generator.lint.registry import LintedApi, rule
from generator.model import Api, Field, Operation

_IMPERATIVE = re.compile(r"[A-Z][a-z]+ .+\.\Z|[A-Z][a-z]+\.\Z")


Texts = Iterable[str | None]


def _texts(api: LintedApi) -> Iterator[tuple[Location, str, Texts]]:
    """Yield every text of the model that a person reads, with its place and its owner's name."""
    for name, texts in _general_texts(api):
        yield api.location, name, texts
    for section in api.sections:
        texts = (section.title, section.description, *section.groups)
        yield section.location, f"section {section.name}", texts
    for resource in api.resources:
        texts = (resource.title, resource.description, *resource.paths)
        yield resource.location, f"resource {resource.name}", texts
    for one in api.operations:
        yield one.location, one.name, _operation_texts(one)
    for shared in api.objects.values():
        texts = (shared.description, shared.page, *shared.gaps, *shared.notes, *shared.editorial)
        yield shared.location, shared.name, texts
    for owned in api.shapes:
        additional = owned.shape.additional
        for rule_ in owned.shape.rules:
            yield rule_.location, owned.owner, (rule_.note, rule_.editorial)
        for field in owned.shape.fields:
            yield field.location, owned.name(field), _field_texts(field)
        if additional is not None:
            yield owned.location, owned.owner, (additional.description,)


def _general_texts(api: Api) -> Iterator[tuple[str, Texts]]:
    yield "the API", (api.title, api.summary, api.description, api.documentation, *api.limits)
    yield "the API", (api.license, api.token.name, api.token.placeholder, api.token.description)
    for server in api.servers:
        variables = [text for one in server.variables for text in (one.default, one.description)]
        yield f"server {server.name}", (server.url, server.description, *variables)
    for code in api.errors:
        yield f"error {code.code}", (code.description, code.seen, code.note, code.editorial)
    for style in api.paging:
        yield f"paging {style.name}", (style.description,)
    for variable in api.postman:
        yield f"Postman variable {variable.name}", (variable.description,)


def _operation_texts(one: Operation) -> Texts:
    yield from (one.title, one.summary, one.description, one.path, one.page, one.group)
    yield from (one.documented_title, one.documented_path, one.deprecated, one.access, one.since)
    yield from (*one.notes, *one.editorial, one.seen.like, *one.seen.gaps)
    yield from (code.description for code in one.errors)
    for example in one.examples:
        yield from (example.name, example.composed)


def _field_texts(field: Field) -> Texts:
    yield from (field.name, field.description, field.note, field.editorial)
    yield from (field.unit, *field.aliases, field.deprecated, field.since, field.inferred)
    for value in field.enum:
        yield from (value.value if isinstance(value.value, str) else None, value.meaning)


@rule("control-characters", "Texts hold no control or direction characters.")
def check_characters(api: LintedApi, findings: Findings) -> None:
    """Report characters that are invisible or turn the reading direction."""
    for place, name, texts in _texts(api):
        joined = " ".join(text.replace("\n", " ") for text in texts if text)
        if joined.isprintable():
            continue
        for character in sorted(set(joined)):
            if unicodedata.category(character) in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp"):
                message = f"{name}: the text holds the character U+{ord(character):04X}"
                findings.add(place, "control-characters", message, "remove it")


@rule("summary-style", "A summary is one imperative sentence with a full stop.")
def check_summaries(api: LintedApi, findings: Findings) -> None:
    """Report summaries that are not one sentence."""
    for one in api.operations:
        if not _IMPERATIVE.match(one.summary) or ". " in one.summary or len(one.summary) > 120:
            message = f"{one.name}: the summary is not one short sentence: {one.summary!r}"
            findings.add(one.at("summary"), "summary-style", message, 'such as "Create a segment."')


@rule("missing-description", "Request parameters are described.")
def check_descriptions(api: LintedApi, findings: Findings) -> None:
    """Report request parameters without a description."""
    for owned in api.shapes:
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
def check_conditions(api: LintedApi, findings: Findings) -> None:
    """Report conditional parameters that neither a rule nor a note explains."""
    for owned in api.shapes:
        if not owned.shape.is_whole:
            continue  # what is missing may be a rule or a note
        ruled = {name for one in owned.shape.rules for name in one.fields}
        for field in owned.shape.fields:
            if field.required == "conditional" and field.name not in ruled and not field.note:
                message = f"{owned.name(field)}: it is conditional, but on what is not said"
                findings.add(field.location, "unexplained-condition", message, "add a note")
