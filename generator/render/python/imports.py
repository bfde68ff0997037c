"""Imports of a generated module: only those that its code names."""

from collections import defaultdict
from typing import NamedTuple

# Names that generated code may use, by the module they come from.
MODULES = {
    ".._core.client": ("AsyncClient", "Client"),
    ".._core.common.lazy": ("LazyModule",),
    ".._core.common.not_given": ("NOT_GIVEN", "NotGiven"),
    ".._core.calls.custom": ("Unlisted", "merged"),
    ".._core.calls.operation": ("Batch", "Condition", "Operation", "Paging", "Rule", "TaskInfo"),
    ".._core.calls.options": ("Extra", "Options"),
    ".._core.answers.records": ("OpenRecord", "Record", "RecordList", "as_it_came"),
    ".._core.resource": ("AsyncResource", "Resource"),
    ".._core.answers.text": ("Text",),
    "collections.abc": (
        "AsyncIterable",
        "Callable",
        "Hashable",
        "Iterable",
        "Mapping",
        "Sequence",
    ),
    "decimal": ("Decimal",),
    "os": ("PathLike",),
    "typing": ("TYPE_CHECKING", "Any", "Literal", "Required", "TypedDict", "cast"),
}
# Names that annotations have for modules, and the packages these are in.
_PACKAGES = {
    "_batches": "_core.answers",
    "_downloads": "_core.downloads",
    "_job": "_core.jobs",
    "_async_job": "_core.jobs",
    "_summary": "_core.jobs",
    "_journal": "_core.journal",
    "_tables": "_core.jobs",
    "_plan": "_core.jobs",
    "_paging": "_core",
    "_tasks": "_core.tasks",
    "_enums": "params",
    "_params": "params",
    "_params_shared": "params",
    "_shared": "types",
    "_types": "types",
}
TYPES_OF = "_types_"
"""Start of the names that annotations have for the types of another resource."""


class Module(NamedTuple):
    """A module that annotations know by a name of theirs."""

    package: str
    name: str
    alias: str


def modules_in(used: set[str], resource: str) -> list[Module]:
    """Return the modules that annotations name, sorted.

    Args:
        used: The names in the annotations.
        resource: The resource whose modules `_params` and `_types` are.
    """
    found = []
    for alias in used:
        if alias.startswith(TYPES_OF):
            found.append(Module("types", alias.removeprefix(TYPES_OF), alias))
        elif package := _PACKAGES.get(alias):
            own = alias in ("_params", "_types")
            name = resource if own else alias.removeprefix(f"_{package}").removeprefix("_")
            found.append(Module(package, name, alias))
    return sorted(found)


def import_lines(used: set[str], package: str = "..") -> list[str]:
    """Return the import statements for some names, standard library first.

    Args:
        used: The names.
        package: The package of the client, seen from the module.
    """
    by_module: dict[str, list[str]] = defaultdict(list)
    for module, names in MODULES.items():
        for name in names:
            if name in used:
                by_module[module].append(name)
    ours = sorted(module for module in by_module if module.startswith("."))
    others = sorted(by_module.keys() - set(ours))
    lines = ["import datetime as _dt"] if "_dt" in used else []
    lines += [_import(module, by_module[module]) for module in others]
    lines += [""] if lines and ours else []
    return lines + [_import(module.replace("..", package), by_module[module]) for module in ours]


def _import(module: str, names: list[str]) -> str:
    return f"from {module} import {', '.join(names)}"
