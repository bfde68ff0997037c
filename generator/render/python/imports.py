"""Imports of a generated module: only those that its code names."""

import re
from collections import defaultdict
from collections.abc import Iterable

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
        "AsyncIterable",
        "AsyncIterator",
        "Iterable",
        "Iterator",
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


def import_lines(used: set[str]) -> list[str]:
    """Return the import statements for some names, standard library first."""
    by_module: dict[str, list[str]] = defaultdict(list)
    for module, names in _MODULES.items():
        for name in names:
            if name in used:
                by_module[module].append(name)
    ordered = sorted(by_module, key=lambda module: (module.startswith("."), module))
    lines = ["import datetime as _dt"] if "_dt" in used else []
    return lines + [f"from {module} import {', '.join(by_module[module])}" for module in ordered]
