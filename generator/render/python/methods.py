"""Methods: one for each operation, with its signature, docstring and descriptor."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.model import Api, Batch, Field, Json, ListOf, Operation, Rule, Scalar, Shape
from generator.naming import ClassName, many_method
from generator.render.python.annotations import Namer, sent
from generator.render.python.answers import Answer, make_answer
from generator.render.python.docs import many_doc, method_docs
from generator.render.python.layout import annotation
from generator.render.python.params import SUFFIX
from generator.render.python.text import python_literal


class Argument(NamedTuple):
    """A keyword argument of a method; `key` is the literal of the parameter's API name."""

    name: str
    key: str
    annotation: str
    required: bool

    @property
    def declaration(self) -> str:
        """The argument as it stands in the signature, a comma behind."""
        before = len(self.name) + 2
        if self.required:
            return f"{self.name}: {annotation(self.annotation, 8, before, ',')}"
        optional = annotation(f"{self.annotation} | NotGiven", 8, before, " = NOT_GIVEN,")
        return f"{self.name}: {optional}"


class Many(NamedTuple):
    """The method beside a batch call that takes any number of items."""

    name: str
    items: str
    item: str
    arguments: tuple[Argument, ...]
    result: str
    doc: str

    @property
    def declaration(self) -> str:
        """The items as they stand in the signature, a comma behind."""
        return self._declaration(f"Iterable[{self.item}] | _tables.Table")

    @property
    def async_declaration(self) -> str:
        """The items as they stand in the asynchronous method's signature."""
        plain, asynchronous = f"Iterable[{self.item}]", f"AsyncIterable[{self.item}]"
        return self._declaration(f"{plain} | {asynchronous} | _tables.Table")

    def _declaration(self, type_: str) -> str:
        return f"{self.items}: {annotation(type_, 8, len(self.items) + 2, ',')}"


class Method(NamedTuple):
    """A method as the template lays it out.

    `function` is the runtime's function that does the work, `awaits` tells whether the asynchronous
    one is awaited, and `record` is the class that it makes records of, "" where it makes none.
    """

    name: str
    constant: str
    descriptor: tuple[tuple[str, str], ...]
    function: str
    awaits: bool
    record: str
    returns: str
    async_returns: str
    arguments: tuple[Argument, ...]
    extra_required: bool
    doc: str
    async_doc: str
    many: Many | None


def make_method(api: Api, operation: Operation, statuses: Mapping[str, str]) -> Method:
    """Build the method of an operation.

    Args:
        api: The API.
        operation: The operation.
        statuses: The types of what the calls that tell the status of tasks give, by their names.
    """
    answer = make_answer(operation)
    namer = Namer(ClassName(operation.resource, operation.method_name), SUFFIX, "_params.")
    fields = [one for one in operation.request.fields if one.name not in api.conventions.reserved]
    fields.sort(key=lambda field: field.required != "yes")  # stable: documentation order otherwise
    arguments = tuple(
        Argument(
            name=field.python_name,
            key=python_literal(field.name),
            annotation=sent(field.type, field, namer.inner(field.name), "_params_shared."),
            required=field.required == "yes",
        )
        for field in fields
    )
    additional = operation.request.additional
    status = f"[{statuses[operation.task.collect]}]" if operation.task else ""
    doc, async_doc = method_docs(api, operation, fields, answer)
    return Method(
        name=operation.method_name,
        constant=f"_{operation.method_name.upper()}",
        descriptor=tuple(_descriptor(operation, answer)),
        function=f"_{answer.kind}",
        awaits=answer.kind not in ("pages", "download"),
        record=answer.record or "",
        returns=f"{answer.sync}{status}",
        async_returns=f"{answer.asynchronous}{status}",
        arguments=arguments,
        extra_required=bool(additional and additional.required),
        doc=doc,
        async_doc=async_doc,
        many=_many(operation, fields, arguments, answer),
    )


def _many(
    operation: Operation, fields: list[Field], arguments: tuple[Argument, ...], answer: Answer
) -> Many | None:
    if operation.batch is None:
        return None
    by_name = dict(zip((field.name for field in fields), arguments, strict=True))
    items = by_name.pop(operation.batch.items)
    others = [field for field in fields if field.name != operation.batch.items]
    return Many(
        name=many_method(operation.method_name),
        items=items.name,
        item=items.annotation.removeprefix("Sequence[").removesuffix("]"),
        arguments=tuple(by_name.values()),
        result=answer.sync.partition("[")[2].removesuffix("]"),
        doc=many_doc(operation, items.name, others),
    )


def code_of(methods: Iterable[Method]) -> Iterator[str]:
    """Yield the code of methods that runs when their module is loaded or called."""
    for method in methods:
        yield from (value for _, value in method.descriptor)
        yield method.record
        if not all(argument.required for argument in method.arguments):
            yield "NOT_GIVEN | NotGiven"


def annotations_of(methods: Iterable[Method]) -> Iterator[str]:
    """Yield the annotations of methods, which only a type checker reads."""
    for method in methods:
        yield from (argument.annotation for argument in method.arguments)
        yield from (method.returns, method.async_returns)
        if method.many:
            yield "Any | Literal | Iterable | AsyncIterable | Callable | Hashable"
            yield "_job | _async_job | _journal | _plan | _summary | _tables | PathLike"


def _descriptor(operation: Operation, answer: Answer) -> Iterator[tuple[str, str]]:
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
    yield from ((key, python_literal(value)) for key, value in usual.items())
    for key, (value, default) in optional.items():
        if value != default:
            yield key, python_literal(value)
    if rules := [_rule(one) for one in _rules(operation.request)]:
        yield "rules", _tuple(rules)
    if operation.paging:
        paging_keys = ("cursor", "items", "limit", "next", "key", "total")
        made = _construct("Paging", operation.paging, paging_keys)
        size = _page_size(operation)
        yield "paging", f"{made[:-1]}, size={size})" if size else made
    if operation.task:
        yield "task", _construct("TaskInfo", operation.task, ("id", "collect", "download"))
    if operation.batch:
        batch = _construct("Batch", operation.batch, Batch._fields)
        field = operation.request.field(operation.batch.items)
        items = field.type if field else None
        if isinstance(items, ListOf) and isinstance(items.item, Scalar):
            batch = f"{batch.removesuffix(')')}, objects=False)"
        yield "batch", batch


def _page_size(operation: Operation) -> int | None:
    """Return the documented size of a page when no limit is sent."""
    limit = operation.request.field(operation.paging.limit or "") if operation.paging else None
    default = limit.default if limit is not None else None
    return default if isinstance(default, int) else None


def _construct(name: str, source: object, keys: tuple[str, ...]) -> str:
    values = {key: getattr(source, key) for key in keys}
    given = [f"{key}={python_literal(value)}" for key, value in values.items() if value is not None]
    return f"{name}({', '.join(given)})"


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


def _tuple(items: list[str]) -> str:
    return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
