"""Endpoints: from raw mappings to the operations of the model."""

from collections.abc import Iterable
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass

from generator.findings import Location, did_you_mean
from generator.link.compose import Composer
from generator.link.misplaced import report_misplaced
from generator.link.seen import link_seen
from generator.link.shapes import ShapeLinker, conditions
from generator.model.api import (
    Batch,
    Conventions,
    Dedup,
    Envelope,
    ErrorCode,
    Example,
    Operation,
    Paging,
    Response,
    Section,
    State,
    Task,
    TaskSource,
)
from generator.model.shape import MISSING, Field, Json, Object, Shape
from generator.naming import MANY_ARGUMENTS
from generator.source.positioned import Mapping

# Keys to whose values findings point.
_PLACED_KEYS = ("summary", "path", "paging", "payload", "batch", "task", "seen", "state")

COMPOSED = "Composed of the fields' own examples."
COMPOSED_UNSEEN = "The answer was not seen; the envelope alone."


@dataclass(frozen=True)
class Surroundings:
    """What an operation is linked against."""

    sections: dict[str, Section]
    resources: Iterable[str]
    servers: Iterable[str]
    paging: dict[str, Paging]
    errors: dict[int, ErrorCode]
    envelope: Envelope
    conventions: Conventions
    objects: AnyMapping[str, Object]


class OperationLinker:
    """Builds the operations of one run."""

    def __init__(self, shapes: ShapeLinker, around: Surroundings) -> None:
        self._shapes = shapes
        self._findings = shapes.findings
        self._around = around
        self._composer = Composer(around.objects)

    def operation(self, name: str, raw: Mapping, section: str, parent: Mapping) -> Operation:
        """Build an operation; what it names and does not exist becomes a finding."""
        resource, _, method_name = name.partition(".")
        self.known("resource", resource, self._around.resources, parent.at_key(name))
        self._reference(raw, "server", self._around.servers)
        self._reference(raw, "paging", self._around.paging)
        known_section = self._around.sections.get(section)
        groups = known_section.groups if known_section else ()
        if known_section and "group" in raw:
            self.known("group", raw["group"], groups, raw.at("group"))
        report_misplaced(name, raw.get("request", {}), "request", self._findings)
        report_misplaced(name, raw.get("response", {}), "response", self._findings)
        method = raw.get("method", "POST")
        request = self._shapes.shape(raw, "request", "query" if method == "GET" else "body")
        if raw["effect"] == "delete":
            request = _binding(request)
        if "batch" in raw:
            request = request._replace(fields=tuple(map(_beside_many, request.fields)))
        response = self._response(raw)
        seen, task, batch = raw["seen"], raw.get("task"), raw.get("batch")
        documented = raw.get("documented", {})
        return Operation(
            name=name,
            resource=resource,
            method_name=method_name,
            title=raw["title"],
            section=section,
            group=raw.get("group"),
            method=method,
            path=raw["path"],
            server=raw.get("server"),
            page=raw.get("page"),
            documented_title=documented.get("title"),
            documented_path=documented.get("path"),
            listed=raw.get("listed", True),
            seen=link_seen(seen),
            summary=raw["summary"],
            description=raw.get("description"),
            effect=raw["effect"],
            idempotent=raw.get("idempotent", raw["effect"] == "read"),
            dedup=_dedup(raw),
            launches_when=conditions(raw.get("launches_when", Mapping.made(raw.location, {}))),
            paging=self._around.paging.get(raw.get("paging", "")),
            task=_task(task) if task else None,
            batch=Batch(**batch) if batch else None,
            state=_state(raw["state"]) if "state" in raw else None,
            deprecated=raw.get("deprecated"),
            access=raw.get("access"),
            since=raw.get("since"),
            auth=raw.get("auth", "header"),
            encoding=raw.get("encoding", "json"),
            request=request,
            conventional=self._conventional(raw),
            response=response,
            errors=self._errors(raw),
            examples=self._examples(raw, request, response, parent.at_key(name)),
            notes=self._shapes.notes(raw, request, response.shape),
            editorial=self._shapes.editorial(raw, request, response.shape),
            location=parent.at_key(name),
            places=tuple((key, raw.at(key)) for key in _PLACED_KEYS if key in raw),
        )

    def known(self, what: str, name: str, known: Iterable[str], place: Location) -> None:
        """Report a name that is not among the known ones."""
        names = list(known)
        if name not in names:
            hint = did_you_mean(name, names)
            self._findings.add(place, f"unknown-{what}", f"there is no {what} {name!r}", hint)

    def _reference(self, raw: Mapping, key: str, known: Iterable[str]) -> None:
        if key in raw:
            self.known(key, raw[key], known, raw.at(key))

    def _response(self, raw: Mapping) -> Response:
        answer = raw.get("answer", "envelope")
        if "response" not in raw:
            return Response(answer, answer in ("text", "file"), Shape(), raw.get("payload"))
        fields = Mapping.made(raw.location, {"fields": raw["response"]})
        return Response(answer, True, self._shapes.shape(fields), raw.get("payload"))

    def _conventional(self, raw: Mapping) -> Shape:
        usual = (
            raw.get("answer", "envelope") == "envelope"
            and raw.get("encoding", "json") == "json"
            and raw.get("method", "POST") == "POST"
            and "server" not in raw
        )
        return Shape(self._around.conventions.request.fields) if usual else Shape()

    def _errors(self, raw: Mapping) -> tuple[ErrorCode, ...]:
        result = []
        for code, text in raw.get("errors", {}).items():
            common = self._around.errors.get(int(code))
            result.append(ErrorCode(int(code), common.name if common else f"error_{code}", text))
        return tuple(result)

    def _examples(
        self, raw: Mapping, request: Shape, response: Response, place: Location
    ) -> tuple[Example, ...]:
        written = raw.get("examples", ())
        if not written:
            return (self._example(Mapping.made(place, {}), request, response, place),)
        return tuple(
            self._example(one, request, response, written.at(index))
            for index, one in enumerate(written)
        )

    def _example(
        self, raw: Mapping, request: Shape, response: Response, place: Location
    ) -> Example:
        """Fill the half of an example that is not written, and say that it is composed."""
        composed = raw.get("composed")
        question, answer = raw.get("request"), raw.get("response", MISSING)
        is_whole = question is not None and answer is not MISSING
        if question is None:
            question = self._composer.request(request)
            composed = composed or COMPOSED
        if answer is MISSING:
            answer = self._compose_answer(response)
            composed = composed or (COMPOSED if response.known else COMPOSED_UNSEEN)
        if self._composer.exhausted and not is_whole:
            message = "the example that is composed here is too large"
            self._findings.add(place, "nesting", message, "write an example")
        return Example(raw.get("name"), question, answer, composed, place)

    def _compose_answer(self, response: Response) -> Json:
        if response.answer == "text":
            return "OK"
        if response.answer == "file":
            return ""
        values = self._composer.response(response.shape)
        if response.answer == "envelope":
            values |= self._composer.response(self._around.envelope.shape)
        return values


def _task(raw: Mapping) -> Task:
    sources = tuple(
        TaskSource(name, one["parameter"], tuple(one.get("fixed", {}).items()))
        for name, one in raw.get("sources", {}).items()
    )
    return Task(raw["id"], raw["collect"], raw.get("download"), sources)


def _state(raw: Mapping) -> State:
    details = {key: value for key, value in raw.items() if key not in ("none", "subject", "does")}
    return State(raw.get("none"), raw.get("subject"), raw.get("does"), details)


def _dedup(raw: Mapping) -> Dedup:
    """Return what is known of repetitions: the general sentence is about what modifies."""
    usual = "server" not in raw and raw.get("method", "POST") == "POST"
    covered = usual and raw["effect"] != "read"
    dedup: Dedup = raw.get("dedup", "general" if covered else "unknown")
    return dedup


def _binding(shape: Shape) -> Shape:
    """Return the request of a deleting call: what it is inferred to need, it needs.

    Nothing else would keep the call from naming nothing.
    """
    fields = (
        one._replace(required="yes") if one.required == "inferred" else one for one in shape.fields
    )
    rules = (
        one if one.when or not one.is_demand else one._replace(inferred=None) for one in shape.rules
    )
    return shape._replace(fields=tuple(fields), rules=tuple(rules))


def _beside_many(field: Field) -> Field:
    """Return a parameter of a batch call under a name that `MANY_ARGUMENTS` leave free."""
    taken = field.python_name in MANY_ARGUMENTS
    return field._replace(python_name=f"{field.python_name}_") if taken else field
