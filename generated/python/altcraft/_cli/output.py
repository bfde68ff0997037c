# Copied from templates/python/cli/output.py by `altcraft-gen build`; changes made here are lost.
"""Values as tables, JSON, lines of JSON or CSV, on the standard output."""

from __future__ import annotations

import json
import sys

from .._core.common.json_values import is_list, is_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

FORMATS = ("table", "json", "jsonl", "csv")
_MOST_COLUMNS = 8
_WIDEST = 40


def write(value: Any, form: str) -> None:
    """Write one value."""
    if form == "json":
        print(json.dumps(value, ensure_ascii=False, indent=2))
    elif is_list(value):
        write_rows(value, form)
    elif form == "table" and is_object(value):
        width = max((len(name) for name in value), default=0)
        for name, one in value.items():
            print(f"{name:{width}}  {_cell(one)}")
    else:
        write_rows([value], form)


def write_rows(rows: Iterable[Any], form: str) -> None:
    """Write many values, as they come where the form allows it."""
    if form == "jsonl":
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
    elif form == "json":
        first = True
        for row in rows:
            print("[" if first else ",")
            print(json.dumps(row, ensure_ascii=False, indent=2), end="")
            first = False
        print("[]" if first else "\n]")
    else:
        records = [row if is_object(row) else {"value": row} for row in rows]
        names = list(dict.fromkeys(name for record in records for name in record))
        if form == "csv":
            _write_csv(records, names)
        else:
            _write_table(records, names)


def _write_csv(records: list[dict[str, Any]], names: list[str]) -> None:
    import csv

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([_cell(record.get(name)) for name in names] for record in records)


def _write_table(records: list[dict[str, Any]], names: list[str]) -> None:
    shown = names[:_MOST_COLUMNS]
    cells = [[_short(_cell(record.get(name))) for name in shown] for record in records]
    widths = [max(map(len, column)) for column in zip(shown, *cells, strict=True)]
    for line in (shown, *cells):
        padded = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        print("  ".join(padded).rstrip())
    if len(names) > len(shown):
        left = ", ".join(names[_MOST_COLUMNS:])
        print(f"also there, see --output json: {left}", file=sys.stderr)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def _short(text: str) -> str:
    line = "".join(one if one.isprintable() else " " for one in text)
    return line if len(line) <= _WIDEST else f"{line[: _WIDEST - 3]}..."
