"""Names in generated Python: the only place where text of the spec becomes an identifier."""

import builtins
import keyword
import re
from functools import lru_cache

# What generated methods take beside the parameters of the API: every one, and one of many items.
CALL_ARGUMENTS = ("extra", "options")
MANY_ARGUMENTS = (
    "batch_size",
    "concurrency",
    "stop_on_error",
    "max_bytes",
    "linger",
    "max_wait",
    "item_retries",
    "rate",
    "key",
    "on_progress",
    "journal",
    "missing",
    "renew_token",
)
# Names that generated methods use themselves; parameters of these names get an underscore, and so
# do the parameters of batch calls that have the names of `MANY_ARGUMENTS`.
RUNTIME_NAMES = frozenset({"self", "cls", *CALL_ARGUMENTS})
# Attributes of the client objects, beside which the resources stand.
CLIENT_NAMES = frozenset({"aclose", "close", "resume_task", "with_options"})
# Classes that the modules of shared objects use themselves.
RECORD_NAMES = frozenset({"Any", "OpenRecord", "Record", "RecordList"})
# Classes that the modules of resources and of the clients use themselves.
RESOURCE_NAMES = frozenset(
    {
        "Altcraft",
        "Any",
        "AsyncAltcraft",
        "AsyncClient",
        "AsyncGenerator",
        "AsyncIterable",
        "AsyncResource",
        "Batch",
        "Callable",
        "Client",
        "Condition",
        "Decimal",
        "Extra",
        "Generator",
        "Hashable",
        "Iterable",
        "LazyModule",
        "Literal",
        "Mapping",
        "NotGiven",
        "OpenRecord",
        "Operation",
        "Options",
        "Paging",
        "PathLike",
        "Record",
        "RecordList",
        "Required",
        "Resource",
        "Rule",
        "Sequence",
        "TaskInfo",
        "Text",
        "TypedDict",
        "Unlisted",
        "cast",
        "merged",
    }
)
_RESERVED = (
    frozenset(keyword.kwlist)
    | frozenset(keyword.softkwlist)
    | frozenset(name for name in dir(builtins) if not name.startswith("_"))
)
# Builtins that read naturally as parameters and that generated code does not use by these names.
_HARMLESS = frozenset({"id", "filter", "format", "type", "hash", "input", "range", "object"})
_ILLEGAL = re.compile(r"[^0-9A-Za-z_]+")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class PythonName(str):
    """A valid Python identifier, made from any text; never a keyword, dunder or private name."""

    __slots__ = ()

    def __new__(cls, text: str) -> "PythonName":
        """Turn text into a snake_case identifier."""
        words = _ILLEGAL.sub("_", _HUMP.sub("_", text)).strip("_").lower()
        name = re.sub(r"__+", "_", words) or "field"
        if name[0].isdigit():
            name = f"field_{name}"
        if (name in _RESERVED and name not in _HARMLESS) or name in RUNTIME_NAMES:
            name = f"{name}_"
        return super().__new__(cls, name)


class ClassName(str):
    """A valid Python class name in CapWords."""

    __slots__ = ()

    def __new__(cls, *parts: str) -> "ClassName":
        """Join words of several texts into one class name."""
        name = "".join(map(_cap_words, parts)) or "Object"
        if name[0].isdigit():
            name = f"Object{name}"
        if name in _RESERVED:
            name = f"{name}_"
        return super().__new__(cls, name)


def resource_class(resource: str) -> str:
    """Return the name of a resource's class; the asynchronous one has `Async` before it."""
    name = ClassName(resource)
    taken = name in RESOURCE_NAMES or f"Async{name}" in RESOURCE_NAMES
    return f"{name}_" if taken else str(name)


def many_method(method: str) -> str:
    """Return the name of the method beside a batch call that takes any number of items."""
    return f"{method.removesuffix('_batch')}_many"


def opener_name(class_name: str) -> str:
    """Return the name of the function that adds keys of the user's own to an object."""
    return f"{_HUMP.sub('_', class_name.removesuffix('Param')).lower()}_with"


@lru_cache(maxsize=1 << 12)
def _cap_words(text: str) -> str:
    words = _ILLEGAL.sub("_", _HUMP.sub("_", text)).split("_")
    return "".join(word[:1].upper() + word[1:] for word in words)
