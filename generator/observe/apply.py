"""Writing of observed facts into the spec, each with the mark of where it is known from."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.drift.facts.key import FactKey
from generator.drift.write.field_edits import FieldEditor
from generator.drift.write.workspace import API, CannotApplyError, Workspace
from generator.model import Api, Field, Inline, Object, Operation, Ref, Shape, UnionOf, iter_types
from generator.model.values import describe
from generator.observe.facts import Fact

_NOT_DESCRIBED = "Not described."
# Names of error codes, of which exceptions are called, have letters only.
_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@dataclass
class Written:
    """What became of facts: those that were written, those that were not and why, and the files."""

    facts: list[Fact] = field(default_factory=list)
    left: list[tuple[Fact, str]] = field(default_factory=list)
    files: list[str] = field(default_factory=list)


def write_facts(facts: Sequence[Fact], spec: Path, api: Api, date: str) -> Written:
    """Write facts into the files of a spec; what would make it wrong is left out.

    Args:
        facts: The facts.
        spec: The folder of the spec, which is a draft of it.
        api: What is in it.
        date: The date in the marks.
    """
    work = Workspace(spec, api)
    done = Written()
    before = work.snapshot()
    for fact in facts:
        _write(work, fact, date, done)
    if problems := work.problems():
        # One by one, so that only the one at fault is left out.
        work.restore(before)
        done = Written()
        for fact in facts:
            snapshot = work.snapshot()
            if _write(work, fact, date, done) and (problems := work.problems()):
                work.restore(snapshot)
                done.facts.pop()
                done.left.append((fact, f"the spec would not be valid: {problems[0]}"))
    done.files = work.save()
    return done


def _write(work: Workspace, fact: Fact, date: str, done: Written) -> bool:
    """Write a fact and remark on it, or take note why it cannot be written."""
    before = work.snapshot()
    try:
        if fact.kind == "code":
            _add_code(work, fact, date)
        else:
            editor, shape = _place(work, fact)
            (_add_field if fact.kind == "field" else _allow_null)(editor, shape, fact)
            editor.remark(f"observed, {date}: {fact.source}")
    except (CannotApplyError, KeyError, ValueError) as error:
        work.restore(before)
        done.left.append((fact, str(error)))
        return False
    done.facts.append(fact)
    return True


def _place(work: Workspace, fact: Fact) -> tuple[FieldEditor, Shape]:
    """Return the editor of a fact's field, in the object that it is written in, and its shape."""
    subject: Operation | Object = work.subject(fact.subject)
    if not isinstance(subject, Operation):
        raise CannotApplyError("it is no operation")
    part = fact.part
    shape = subject.request if part == "request" else subject.response.shape
    way: list[str] = []
    for name in fact.path[:-1]:
        way.append(name)
        found = shape.field(name)
        if found is None:
            raise CannotApplyError("what it stands in is not in the spec")
        inner = [one for one in iter_types(found.type) if isinstance(one, (Inline, Ref))]
        if len(inner) != 1 or any(isinstance(one, UnionOf) for one in iter_types(found.type)):
            raise CannotApplyError("it stands in what can be several things")
        if isinstance(inner[0], Ref):
            subject, way, part = work.api.objects[inner[0].name], [], "fields"
            shape = subject.shape
        else:
            shape = inner[0].shape
    path = ".".join([*way, fact.path[-1]])
    return FieldEditor(work, subject, FactKey(part, path)), shape


def _add_field(editor: FieldEditor, shape: Shape, fact: Fact) -> None:
    value: dict[str, object] = {"type": _union(fact.types)}
    if editor.part != "response":
        value["required"] = "unknown"
    if editor.part != "request":
        value["optional"] = True
    value |= {"observed": fact.source, "description": _NOT_DESCRIBED}
    editor.insert(value, tuple(one.name for one in reversed(shape.fields)))


def _allow_null(editor: FieldEditor, shape: Shape, fact: Fact) -> None:
    known = shape.field(fact.path[-1])
    if known is None:
        raise CannotApplyError("the spec does not write this field")
    editor.set("type", f"{editor.now('type', _described(known))}|null")
    said = f"Recorded calls have null here, which is not documented ({fact.source})."
    note = editor.now("note", known.note)
    editor.set("note", f"{note} {said}" if note else said)


def _described(known: Field) -> str:
    if any(isinstance(one, Inline) for one in iter_types(known.type)):
        raise CannotApplyError("a field with fields of its own cannot be null here")
    return describe(known.type)


def _add_code(work: Workspace, fact: Fact, date: str) -> None:
    """Add a code to the common table; which calls answer it was seen, but not what it means."""
    file = work.file(API)
    (code,) = fact.path
    path: list[str | int] = ["errors", code]
    if file.has(path):
        raise CannotApplyError("another call has it already")
    lower = [one for one in file.keys(["errors"]) if int(one) < int(code)]
    value = {
        "name": "_".join(["unexplained", *(_DIGITS[int(one)] for one in code)]),
        "description": "The meaning is not documented.",
        "seen": fact.source,
        "editorial": f"Answered by {fact.subject}, perhaps by others.",
    }
    file.insert(path, value, lower[-1] if lower else None, spread=True)
    file.remark(path, f"observed, {date}: {fact.source}")


def _union(types: frozenset[str]) -> str:
    known = set(types)
    if "float" in known:
        known.discard("int")
    lists = {one for one in known if one.endswith("[]")}
    if len(lists) > 1:
        known = known - lists | {"any[]"}
    if known <= {"null"}:
        return "unknown"
    return "|".join([*sorted(known - {"null"}), *(["null"] if "null" in known else [])])
