"""TypedDicts for the objects that callers send."""

import keyword
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.model import Additional, Api, Field, NamedEnum, Operation, Shape
from generator.naming import ClassName, opener_name
from generator.render import words
from generator.render.python.annotations import Namer, describe_nested, literal, nested_shapes, sent
from generator.render.python.expression import Expression, generic, name, plain
from generator.render.python.text import docstring, python_literal, wrap, wrap_markdown

SUFFIX = "Param"


class ParamKey(NamedTuple):
    """A key of a TypedDict."""

    name: str
    literal: str
    annotation: Expression
    doc: str

    @property
    def declaration(self) -> str:
        """The key as it stands in a class."""
        return f"{self.name}: {self.annotation.fitted(4, len(self.name) + 2)}"


class Opener(NamedTuple):
    """The function that adds keys of the user's own to a TypedDict, which type checkers refuse."""

    name: str
    values: Expression
    doc: str


class ParamClass(NamedTuple):
    """A TypedDict; one that takes further keys has an opener."""

    name: str
    doc: str
    keys: tuple[ParamKey, ...]
    plain: bool
    opener: Opener | None


class EnumAlias(NamedTuple):
    """A name for the values that parameters share."""

    declaration: str
    doc: str


def enum_alias(enum: NamedEnum) -> EnumAlias:
    """Build the alias of a named enum."""
    head = f"{enum.name}: TypeAlias = "
    value = (literal(enum.values) or plain("str")).fitted(0, len(head))
    lines = wrap(enum.description, 3)
    if enum.open:
        lines += ["", *wrap("These are the known values; there may be others.", 0)]
    for one in words.meanings(enum.values):
        lines += [*([""] if lines[-1][:2] != "- " else []), *_item(one)]
    return EnumAlias(f"{head}{value}", docstring(lines, 0))


def _item(text: str) -> list[str]:
    first, *rest = wrap(text, 2)
    return [f"- {first}", *(f"  {line}" for line in rest)]


def operation_params(operation: Operation) -> Iterator[ParamClass]:
    """Yield the classes of the objects nested in an operation's request."""
    namer = Namer(ClassName(operation.resource, operation.method_name), SUFFIX)
    yield from _nested(operation.request, namer, "_shared")


def shared_params(api: Api, names: Iterable[str]) -> Iterator[ParamClass]:
    """Yield the classes of the shared objects that requests use."""
    for one in map(api.objects.__getitem__, names):
        namer = Namer(ClassName(one.name), SUFFIX)
        yield from _nested(one.shape, namer, "")
        yield _class(one.description, one.shape, namer, "")


def _nested(shape: Shape, namer: Namer, shared: str) -> Iterator[ParamClass]:
    for inner, field, nested in nested_shapes(shape, namer):
        yield _class(describe_nested(field), nested, inner, shared)


def _class(description: str, shape: Shape, namer: Namer, shared: str) -> ParamClass:
    keys = tuple(_key(field, shape, namer, shared) for field in shape.fields)
    name = namer.name()
    lines = wrap_markdown(description or "An object of a request.", 7)
    for one in words.rules(shape):
        lines += ["", *wrap(one, 4)]
    opener = _opener(shape.additional, namer, shared) if shape.additional else None
    if opener:
        lines += ["", *wrap(f"Further keys are added by `{opener.name}`.", 4)]
    return ParamClass(
        name=name,
        doc=docstring(lines, 4),
        keys=keys,
        plain=all(_is_plain(key.name) for key in keys),
        opener=opener,
    )


def _opener(additional: Additional, namer: Namer, shared: str) -> Opener:
    lines = [
        *wrap(f"Return a `{namer.name()}` with further keys.", 7),
        "",
        "Args:",
        *_indented("known: What is documented, checked by its type."),
        *_indented(f"custom: {additional.description or 'The further keys.'}"),
        "",
        "Raises:",
        *_indented("ValueError: A key is in both."),
    ]
    values = sent(additional.type, None, namer, shared)
    return Opener(opener_name(namer.name()), values, docstring(lines, 4))


def _indented(text: str) -> list[str]:
    return [f"    {line}" for line in wrap(text, 8, hanging=4)]


def _is_plain(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__")


def _key(field: Field, shape: Shape, namer: Namer, shared: str) -> ParamKey:
    annotation = sent(field.type, field, namer.inner(field.name), shared)
    if field.required == "yes":
        annotation = generic(name("Required"), annotation)
    text = " ".join(words.details(field, enum_elsewhere=True))
    if field.required == "conditional":
        text = f"{text} Required: {words.requirement(field, shape)}."
    lines = wrap(text or "Not documented.", 7)
    return ParamKey(field.name, python_literal(field.name), annotation, docstring(lines, 4))
