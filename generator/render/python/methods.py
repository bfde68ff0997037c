"""Methods: one for each operation, with its signature, docstring and descriptor."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.model import Api, Batch, Field, Json, ListOf, Operation, Rule, Scalar, Shape
from generator.naming import ClassName, many_method
from generator.render.python.annotations import Namer, sent
from generator.render.python.answers import Answer, make_answer
from generator.render.python.docs import many_doc, method_docs
from generator.render.python.expression import (
    Expression,
    generic,
    name,
    names_in,
    plain,
    union,
)
from generator.render.python.params import SUFFIX
from generator.render.python.text import python_literal

_SHARED = "_params_shared"
# What the signatures of the methods beside batch calls name.
_MANY_NAMES = {
    *("Any", "AsyncIterable", "Callable", "Hashable", "Iterable", "Literal", "PathLike"),
    *("_async_job", "_job", "_journal", "_plan", "_summary", "_tables"),
}


class Argument(NamedTuple):
    """A keyword argument of a method; `key` is the literal of the parameter's API name."""

    name: str
    key: str
    annotation: Expression
    required: bool

    @property
    def declaration(self) -> str:
        """The argument as it stands in the signature, a comma behind."""
        before = len(self.name) + 2
        if self.required:
            return f"{self.name}: {self.annotation.fitted(8, before, ',')}"
        optional = Expression((*self.annotation.options, *name("NotGiven").options))
        return f"{self.name}: {optional.fitted(8, before, ' = NOT_GIVEN,')}"


class Many(NamedTuple):
    """The method beside a batch call that takes any number of items."""

    name: str
    items: str
    item: Expression
    arguments: tuple[Argument, ...]
    result: Expression
    doc: str

    @property
    def declaration(self) -> str:
        """The items as they stand in the signature, a comma behind."""
        return self._declaration("Iterable")

    @property
    def async_declaration(self) -> str:
        """The items as they stand in the asynchronous method's signature."""
        return self._declaration("Iterable", "AsyncIterable")

    def _declaration(self, *kinds: str) -> str:
        types = (*(generic(name(one), self.item) for one in kinds), name("Table", "_tables"))
        return f"{self.items}: {union(types).fitted(8, len(self.items) + 2, ',')}"


class Method(NamedTuple):
    """A method as the template lays it out.

    `function` is the runtime's function that does the work, `awaits` tells whether the asynchronous
    one is awaited, and `record` is the class that it makes records of, None where it makes none.
    """

    name: str
    constant: str
    descriptor: tuple[tuple[str, Expression], ...]
    function: str
    awaits: bool
    record: Expression | None
    returns: Expression
    async_returns: Expression
    arguments: tuple[Argument, ...]
    extra_required: bool
    doc: str
    async_doc: str
    many: Many | None


def make_method(api: Api, operation: Operation, statuses: Mapping[str, Expression]) -> Method:
    """Build the method of an operation.

    Args:
        api: The API.
        operation: The operation.
        statuses: The types of what the calls that tell the status of tasks give, by their names.
    """
    answer = make_answer(operation)
    if operation.task:
        answer = answer._replace(inner=statuses[operation.task.collect])
    namer = Namer(ClassName(operation.resource, operation.method_name), SUFFIX, "_params")
    fields = [one for one in operation.request.fields if one.name not in api.conventions.reserved]
    fields.sort(key=lambda field: field.required != "yes")  # stable: documentation order otherwise
    arguments = tuple(
        Argument(
            name=field.python_name,
            key=python_literal(field.name),
            annotation=sent(field.type, field, namer.inner(field.name), _SHARED),
            required=field.required == "yes",
        )
        for field in fields
    )
    additional = operation.request.additional
    doc, async_doc = method_docs(api, operation, fields, answer)
    return Method(
        name=operation.method_name,
        constant=f"_{operation.method_name.upper()}",
        descriptor=tuple(_descriptor(operation, answer)),
        function=f"_{answer.kind}",
        awaits=answer.kind not in ("pages", "download"),
        record=answer.record,
        returns=answer.returned(),
        async_returns=answer.returned(asynchronous=True),
        arguments=arguments,
        extra_required=bool(additional and additional.required),
        doc=doc,
        async_doc=async_doc,
        many=_many(operation, fields, arguments, answer, namer),
    )


def _many(
    operation: Operation,
    fields: list[Field],
    arguments: tuple[Argument, ...],
    answer: Answer,
    namer: Namer,
) -> Many | None:
    if operation.batch is None:
        return None
    by_name = {field.name: field for field in fields}
    items = by_name.pop(operation.batch.items)
    item = items.type.item if isinstance(items.type, ListOf) else items.type
    return Many(
        name=many_method(operation.method_name),
        items=items.python_name,
        item=sent(item, items, namer.inner(items.name), _SHARED),
        arguments=tuple(one for one in arguments if one.name != items.python_name),
        result=answer.inner or name("OpenRecord"),
        doc=many_doc(operation, items.python_name, list(by_name.values())),
    )


def names_at_run(methods: Iterable[Method]) -> set[str]:
    """Return the names that the code of methods uses when it is loaded or called."""
    names = set()
    for method in methods:
        names |= names_in(value for _, value in method.descriptor)
        names |= names_in([method.record] if method.record else [])
        if not all(argument.required for argument in method.arguments):
            names |= {"NOT_GIVEN", "NotGiven"}
    return names


def names_of_types(methods: Iterable[Method]) -> set[str]:
    """Return the names in the annotations of methods, which only a type checker reads."""
    names = set()
    for method in methods:
        names |= names_in(argument.annotation for argument in method.arguments)
        names |= names_in((method.returns, method.async_returns))
        if method.many:
            names |= _MANY_NAMES
    return names


def _descriptor(operation: Operation, answer: Answer) -> Iterator[tuple[str, Expression]]:
    """Yield the keyword arguments of the operation's descriptor that are not its defaults."""
    usual = {
        "name": operation.name,
        "method": operation.method,
        "path": _path(operation),
        "effect": operation.effect,
        "idempotent": operation.idempotent,
    }
    optional: dict[str, tuple[Json, Json]] = {
        "auth": (operation.auth, "header"),
        "encoding": (operation.encoding if operation.has_body else "none", "json"),
        "answer": (operation.response.answer, "envelope"),
        "server": (operation.server, None),
        "payload": (answer.payload, None),
        "places": (_places(operation), {}),
        "required": (_required(operation), ()),
        "dedup": (operation.dedup, "general"),
    }
    yield from ((key, plain(python_literal(value))) for key, value in usual.items())
    for key, (value, default) in optional.items():
        if value != default:
            yield key, plain(python_literal(value))
    if rules := _rules(operation.request):
        names = {"Rule"} | ({"Condition"} if any(one.when for one in rules) else set())
        yield "rules", plain(_tuple(map(_rule, rules)), *names)
    if operation.paging:
        paging_keys = ("cursor", "items", "limit", "next", "key", "total")
        yield "paging", _made("Paging", operation.paging, paging_keys, size=_page_size(operation))
    if operation.task:
        yield "task", _made("TaskInfo", operation.task, ("id", "collect", "download"))
    if operation.batch:
        field = operation.request.field(operation.batch.items)
        items = field.type if field else None
        plain_items = isinstance(items, ListOf) and isinstance(items.item, Scalar)
        objects = False if plain_items else None
        yield "batch", _made("Batch", operation.batch, Batch._fields, objects=objects)


def _page_size(operation: Operation) -> int | None:
    """Return the documented size of a page when no limit is sent."""
    limit = operation.request.field(operation.paging.limit or "") if operation.paging else None
    default = limit.default if limit is not None else None
    return default if isinstance(default, int) else None


def _made(cls: str, source: object, keys: tuple[str, ...], **more: Json) -> Expression:
    """Return the call that makes an object of the runtime, of the values that are not None."""
    values = {key: getattr(source, key) for key in keys} | more
    given = [f"{key}={python_literal(value)}" for key, value in values.items() if value is not None]
    return plain(f"{cls}({', '.join(given)})", cls)


def _path(operation: Operation) -> str:
    """Return the path template; `{+name}` is a parameter that may hold slashes."""
    path = operation.path
    for field in operation.request.fields:
        if field.place == "path" and field.format == "path":
            path = path.replace(f"{{{field.name}}}", f"{{+{field.name}}}")
    return path


def _places(operation: Operation) -> dict[str, str]:
    usual = "query" if operation.method == "GET" else "body"
    return {field.name: field.place for field in operation.request.fields if field.place != usual}


def _required(operation: Operation) -> tuple[str, ...]:
    return tuple(field.name for field in operation.request.fields if field.required == "yes")


def _rules(shape: Shape) -> tuple[Rule, ...]:
    """Return the rules of a request, with one for the parameters that are inferred to be needed."""
    needed = tuple(field.name for field in shape.fields if field.required == "inferred")
    return (*shape.rules, Rule("all_of", needed, inferred="elsewhere")) if needed else shape.rules


def _rule(rule: Rule) -> str:
    parts = [python_literal(rule.kind), python_literal(rule.fields)]
    if rule.when:
        conditions = [
            f"Condition({python_literal(one.field)}, {python_literal(one.values)})"
            for one in rule.when
        ]
        parts.append(_tuple(conditions))
    if not rule.is_firm:
        parts.append("firm=False")
    return f"Rule({', '.join(parts)})"


def _tuple(items: Iterable[str]) -> str:
    return f"({''.join(f'{one}, ' for one in items)})"
