"""Imports of a generated module: only those that its code names."""

import re
from collections import defaultdict
from collections.abc import Iterable

from generator.render.python.layout import WIDTH

# Names that generated code may use, by the module they come from.
_MODULES = {
    ".._core.batches": ("BatchResult",),
    ".._core.downloads": ("AsyncDownload", "Download"),
    ".._core.not_given": ("NOT_GIVEN", "NotGiven"),
    ".._core.operation": ("Batch", "Condition", "Operation", "Paging", "Rule", "TaskInfo"),
    ".._core.options": ("Extra", "Options"),
    ".._core.paging": ("AsyncPager", "Pager"),
    ".._core.records": ("Record", "RecordList", "as_it_came"),
    ".._core.resource": ("AsyncResource", "Resource"),
    ".._core.tasks": ("AsyncTask", "Task"),
    ".._core.text": ("Text",),
    "collections.abc": (
        "AsyncGenerator",
        "AsyncIterable",
        "Generator",
        "Iterable",
        "Mapping",
        "Sequence",
    ),
    "decimal": ("Decimal",),
    "typing": ("Any", "Literal", "Required", "TypeAlias", "TypedDict"),
}
_WORD = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
_TEXT = re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'")


def words_in(code: Iterable[str]) -> set[str]:
    """Return the names that pieces of code use, text in quotes left out."""
    return {word for piece in code for word in _WORD.findall(_TEXT.sub('""', piece))}


def import_lines(used: set[str], indent: int = 0) -> list[str]:
    """Return the lines of the import statements for some names, standard library first.

    Args:
        used: The names.
        indent: Columns by which the template indents the lines.
    """
    by_module: dict[str, list[str]] = defaultdict(list)
    for module, names in _MODULES.items():
        for name in names:
            if name in used:
                by_module[module].append(name)
    ordered = sorted(by_module, key=lambda module: (module.startswith("."), module))
    lines = ["import datetime as _dt"] if "_dt" in used else []
    for module in ordered:
        lines += _import(module, by_module[module], indent)
    return lines


def _import(module: str, names: list[str], indent: int) -> list[str]:
    line = f"from {module} import {', '.join(names)}"
    if indent + len(line) <= WIDTH:
        return [line]
    return [f"from {module} import (", *(f"    {name}," for name in names), ")"]
