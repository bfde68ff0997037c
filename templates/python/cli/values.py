"""Parameters as they are typed: `name=value`, `name=@file`, `name=-`, `name:=json`."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from .problems import UsageError, suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

_WORD = re.compile(r"([A-Za-z_][\w.\[\]-]*)(:?=)(.*)", re.DOTALL)


def parse(words: Sequence[str], fields: Mapping[str, Any], *, additional: bool) -> dict[str, Any]:
    """Return the parameters that words give.

    Args:
        words: What was typed.
        fields: The parameters that the call knows, with their types.
        additional: Whether it takes others, too.

    Raises:
        UsageError: A word is none, a parameter is unknown, or a value is not of its type; all of
            them at once.
    """
    found: dict[str, Any] = {}
    problems: list[str] = []
    for word in words:
        match = _WORD.fullmatch(word)
        if match is None:
            problems.append(f"{word!r} is not name=value, name=@file or name:=json")
            continue
        name, sign, text = match.groups()
        if name not in fields and not additional:
            problems.append(f"there is no parameter {name!r}{suggestion(name, fields)}")
        elif name in found:
            problems.append(f"{name} is given twice")
        else:
            try:
                found[name] = _value(text, sign, fields.get(name, {}).get("type", "string"))
            except (OSError, ValueError) as error:
                problems.append(f"{name}: {error}")
    if problems:
        raise UsageError("; ".join(problems))
    return found


def _value(text: str, sign: str, kind: str) -> Any:
    if text == "-":
        text = sys.stdin.read()
    elif text.startswith("@"):
        text = Path(text[1:]).read_text("utf-8")
    elif sign == "=" and "string" in kind.split("|"):
        return text
    if sign == ":=":
        return _json(text)
    options = kind.split("|")
    if "string" in options or kind in ("date", "datetime", "decimal", "binary"):
        return text
    if kind.endswith("[]") and not text.lstrip().startswith("["):
        return [_value(one.strip(), "=", kind[:-2]) for one in text.split(",") if one.strip()]
    return _json(text)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        shown = text if len(text) <= 40 else f"{text[:37]}..."
        raise ValueError(f"{shown!r} is not JSON: {error}") from None
