"""How the differences of an endpoint's or an object's page are written into the spec."""

from generator.drift.compare.attributes import shown
from generator.drift.compare.changes import Drift
from generator.drift.compare.side import ANY
from generator.drift.facts.model import FieldFact
from generator.drift.pages.call_paths import plain_path
from generator.drift.pages.types import UnknownTypeError, read_type, spec_type
from generator.drift.write.field_edits import ENDPOINT, FieldEditor
from generator.drift.write.new_values import typed
from generator.drift.write.workspace import API, CannotApplyError, Workspace, key_order, put
from generator.model import MISSING, Field, Json, Operation
from generator.model.values import describe

GONE = "The documentation does not list it any more."


def add_field(work: Workspace, drift: Drift) -> None:
    """Add the field; a required one goes into the examples, too."""
    _add(_editor(work, drift), _fact(drift), drift.above)


def remove_field(work: Workspace, drift: Drift) -> None:
    """Mark the field as deprecated: to drop it for good is a decision for a person."""
    editor = _editor(work, drift)
    if editor.name == ANY:
        editor.file.remove([*editor.base, "additional"])
        return
    if not drift.before:
        raise CannotApplyError("the spec does not write this field")
    if editor.part != "response" and _field(work, drift).required == "yes":
        editor.require(False)
    editor.set("deprecated", GONE)


def rename_field(work: Workspace, drift: Drift) -> None:
    """Rename the field in place."""
    _editor(work, drift).rename(drift.after)


def replace_field(work: Workspace, drift: Drift) -> None:
    """Add the field under its new name and deprecate the old one."""
    old, fact = _editor(work, drift), _fact(drift)
    new = FieldEditor(work, old.subject, drift.where._replace(path=fact.name))
    remove_field(work, drift)
    _add(new, fact, (drift.before,))


def _add(editor: FieldEditor, fact: FieldFact, above: tuple[str, ...]) -> None:
    editor.add(fact, above)
    if fact.required == "yes" and fact.name != ANY and editor.part == "request":
        editor.add_to_examples(_example(editor, fact))


def set_type(work: Workspace, drift: Drift) -> None:
    """Set the type, and the example as a value of it."""
    editor, fact, field = _editor(work, drift), _fact(drift), _field(work, drift)
    if not fact.type:
        raise CannotApplyError("the page does not say the type any more")
    try:
        new = spec_type(read_type(fact.type), describe(field.type))
    except UnknownTypeError as error:
        raise CannotApplyError(str(error)) from error
    editor.set("type", new)
    printed = shown(field.example) if fact.example is None else fact.example
    if printed and (example := typed(printed, new)) is not None:
        editor.set("example", example)
        editor.show(example)
    if field.default is not MISSING:
        default = typed(str(field.default), new)
        if default is None:
            editor.unset("default")
        elif default != field.default:
            editor.set("default", default)


def set_required(work: Workspace, drift: Drift) -> None:
    """Set whether the field is required."""
    editor, fact = _editor(work, drift), _fact(drift)
    if editor.name == ANY:
        put(editor.file, [*editor.base, "additional", "required"], fact.required == "yes",
            ("type", "required", "description"))  # fmt: skip
    elif fact.required == "conditional":
        editor.set("required", "conditional")
        if not _field(work, drift).note:
            editor.set("note", "The page marks it as required under a condition.")
    elif fact.required:
        editor.require(fact.required == "yes")
        if fact.required == "yes":
            editor.add_to_examples(_example(editor, fact, _field(work, drift)))
    else:
        raise CannotApplyError("the page does not say it any more")


def set_default(work: Workspace, drift: Drift) -> None:
    """Set the default, or remove it."""
    editor, fact = _editor(work, drift), _fact(drift)
    if fact.default is None:
        if not editor.is_own or "default" not in editor.file.keys(editor.path):
            raise CannotApplyError("the default stands in what is shared")
        editor.unset("default")
        return
    value = typed(fact.default, _type(editor, _field(work, drift)))
    if value is None:
        raise CannotApplyError("the default does not fit the type")
    editor.set("default", value)


def set_enum(work: Workspace, drift: Drift) -> None:
    """Add and remove allowed values, keeping the meanings of the others."""
    editor, fact, field = _editor(work, drift), _fact(drift), _field(work, drift)
    said = {one.value: one.meaning or None for one in fact.enum}
    if not said:
        raise CannotApplyError("the page lists no values any more")
    path, type_ = [*editor.path, "enum"], _type(editor, field)
    meanings = {str(one.value): one.meaning for one in field.enum}
    if not editor.file.has(path):
        whole = {value: meaning or meanings.get(value) for value, meaning in said.items()}
        plain = [typed(value, type_.removesuffix("[]")) for value in whole]
        editor.set("enum", whole if any(whole.values()) else plain)
    elif editor.file.kind(path) == "mapping":
        for value in [one for one in editor.file.keys(path) if one not in said]:
            editor.file.remove([*path, value])
        for value in [one for one in said if not editor.file.has([*path, one])]:
            editor.file.insert([*path, value], said[value], editor.file.keys(path)[-1])
    else:
        for index in reversed(range(editor.file.length(path))):
            if editor.file.scalar([*path, index]) not in said:
                editor.file.remove([*path, index])
        for value in [one for one in said if one not in meanings]:
            editor.file.append(path, typed(value, type_.removesuffix("[]")))
    _mend_examples(editor, fact, field, set(meanings) - said.keys())


def _mend_examples(editor: FieldEditor, fact: FieldFact, field: Field, gone: set[str]) -> None:
    """Put a value that still exists in place of an example that does not."""
    type_ = _type(editor, field)
    if isinstance(field.example, str) and field.example in gone:
        editor.set("example", typed(fact.enum[0].value, type_))
        editor.show(typed(fact.enum[0].value, type_))


def set_example(work: Workspace, drift: Drift) -> None:
    """Set the example."""
    editor, fact = _editor(work, drift), _fact(drift)
    value = typed(fact.example or "", _type(editor, _field(work, drift)))
    if fact.example is None or value is None:
        raise CannotApplyError("the page has no example that fits")
    editor.set("example", value)


def add_code(work: Workspace, drift: Drift) -> None:
    """Add an error code in its place by number."""
    file, base = work.of(work.subject(drift.subject))
    code, text = drift.where.path, drift.after or "Not described."
    if not file.has([*base, "errors"]):
        put(file, [*base, "errors"], {code: text}, key_order(*ENDPOINT))
        return
    lower = [one for one in file.keys([*base, "errors"]) if int(one) < int(code)]
    file.insert([*base, "errors", code], text, lower[-1] if lower else None)


def remove_code(work: Workspace, drift: Drift) -> None:
    """Remove an error code."""
    file, base = work.of(work.subject(drift.subject))
    path = [*base, "errors", drift.where.path]
    if not file.has(path):
        raise CannotApplyError("the spec does not write this code")
    file.remove(path if len(file.keys(path[:-1])) > 1 else path[:-1])


def set_method(work: Workspace, drift: Drift) -> None:
    """Set the method; POST goes without saying."""
    file, base = work.of(work.subject(drift.subject))
    if drift.after == "POST":
        file.remove([*base, "method"])
    elif drift.after:
        put(file, [*base, "method"], drift.after, key_order(*ENDPOINT))
    else:
        raise CannotApplyError("the page does not say the method any more")


def set_path(work: Workspace, drift: Drift) -> None:
    """Set the path; the record of another spelling goes when it does not apply any more."""
    subject = work.subject(drift.subject)
    file, base = work.of(subject)
    plain = plain_path(drift.after)
    file.replace([*base, "path"], plain)
    documented = [*base, "documented", "path"]
    if drift.after != plain:
        record_spelling(work, drift)
    elif file.has(documented):
        file.remove(documented if len(file.keys(documented[:-1])) > 1 else documented[:-1])


def set_path_and_resource(work: Workspace, drift: Drift) -> None:
    """Set the path, and tell its resource that paths begin like this now."""
    set_path(work, drift)
    subject = work.subject(drift.subject)
    if not isinstance(subject, Operation):
        raise CannotApplyError("only endpoints have a path")
    resource = next(one for one in work.api.resources if one.name == subject.resource)
    own = (one for one in resource.paths if subject.path.startswith(one))
    rest, new = subject.path.removeprefix(max(own, key=len, default="")), plain_path(drift.after)
    prefix = new.removesuffix(rest) if rest.startswith("/") else new
    paths = ["resources", subject.resource, "paths"]
    work.file(API).append(paths, prefix)


def record_spelling(work: Workspace, drift: Drift) -> None:
    """Record how the list prints the path."""
    file, base = work.of(work.subject(drift.subject))
    if file.has([*base, "documented"]):
        put(file, [*base, "documented", "path"], drift.after, ("title", "path"))
    else:
        put(file, [*base, "documented"], {"path": drift.after}, key_order(*ENDPOINT))


def _type(editor: FieldEditor, field: Field | None) -> str:
    """Return the type that the field has after the edits so far."""
    return str(editor.now("type", describe(field.type) if field else "unknown"))


def _example(editor: FieldEditor, fact: FieldFact, field: Field | None = None) -> Json:
    """Return the example that the field has after the edits so far, or one that fits its type."""
    example = editor.now("example", field.example if field else MISSING)
    if example is not MISSING:
        return example
    return typed(fact.example or "value", _type(editor, field))


def _fact(drift: Drift) -> FieldFact:
    if not isinstance(drift.evidence, FieldFact):
        raise CannotApplyError("the page has no row for it")
    return drift.evidence


def _editor(work: Workspace, drift: Drift) -> FieldEditor:
    return FieldEditor(work, work.subject(drift.subject), drift.where)


def _field(work: Workspace, drift: Drift) -> Field:
    if drift.field is None:
        raise CannotApplyError("the spec does not write this field")
    return drift.field
