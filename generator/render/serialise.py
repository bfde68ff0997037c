"""JSON and YAML in the house's layout, several times as fast as the libraries' own writers.

What is written is plain data (`None`, booleans, numbers, texts, lists, mappings with texts as
keys), so that laying out needs no more than indentation. How a single value is spelt is left to the
libraries; the YAML library is asked once for each text that is not plainly words.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import yaml

_STEP = "  "
_LONGEST_KEY = 120  # a longer one needs `?`, as YAML readers stop looking for its colon

_PIECES = 3  # the depth to which the entries of a large value are written one by one

# How texts can stand in block style; what fits none of these is left to the library.
_PLAIN = re.compile(r"[A-Za-z/_$^](?:[ !\"$-9;-~]++|:(?=[!-~])|(?<! )#)*+(?<! )")
_QUOTED = re.compile(r"[#A-Za-z/_$^][ -~]*(?<! )")
_LITERAL = re.compile(r"[!-~](?:[!-~\n]| (?!\n))*[!-~]\n?")
_SPECIAL = frozenset(
    ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "none", "nan", "inf"]
)
# YAML 1.1 knows more ends of lines than `\n`; only texts without the others can stand as they are.
_BREAK = re.compile(r"[\n\r\x85\u2028\u2029]")
_LINES = re.compile(r"\S[^\r\x85\u2028\u2029]*\S\n?")
# Numbers in YAML 1.2 alone: the library, which knows YAML 1.1, would leave such texts unquoted.
_NUMBER = re.compile(r"[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?|0o[0-7]+")

_quote = json.encoder.encode_basestring
_on_one_line = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


@dataclass(frozen=True, slots=True)
class Written:
    """The text that `to_json` or `to_yaml` gave for an object at its place in a larger value.

    The writers of large values take it over as it is.
    """

    text: str


def to_json(value: Any, indent: int = 0) -> str:
    """Serialise a value as JSON in the house's layout, its lines but the first indented."""
    return _json(value, "\n" + " " * indent)


def to_compact_json(value: Any, indent: int = 0) -> str:
    """Serialise a value as JSON on one line, whatever stands around it."""
    return _on_one_line(value)


def json_pieces(value: Any) -> Iterator[str]:
    """Yield a large value as the text of a JSON file, in pieces of moderate size."""
    yield from _json_pieces(value, "\n", _PIECES)
    yield "\n"


def _json_pieces(value: Any, line: str, depth: int) -> Iterator[str]:
    if isinstance(value, Written):
        yield value.text
        return
    if depth == 0 or not isinstance(value, (dict, list)) or not value:
        yield _json(value, line)
        return
    inner = line + _STEP
    if isinstance(value, dict):
        start, end = "{}"
        entries = [(f"{_quote(key)}: ", one) for key, one in value.items()]
    else:
        start, end = "[]"
        entries = [("", one) for one in value]
    for head, one in entries:
        yield f"{start}{inner}{head}"
        yield from _json_pieces(one, inner, depth - 1)
        start = ","
    yield f"{line}{end}"


def json_filter(value: Any, indent: int | None = None) -> str:
    """Serialise a value as JSON for a template: on one line, or laid out at an indentation."""
    if indent is None:
        return _on_one_line(value)
    return to_json(value, indent)


def _json(value: Any, line: str) -> str:
    """Return a value as JSON; `line` begins a line at its indentation."""
    if isinstance(value, str):
        return str(_quote(value))
    inner = line + _STEP
    if isinstance(value, dict):
        if not value:
            return "{}"
        entries = [f"{_quote(key)}: {_json(one, inner)}" for key, one in value.items()]
        return f"{{{inner}{f',{inner}'.join(entries)}{line}}}"
    if isinstance(value, (list, tuple)):
        if not value:
            return "[]"
        items = [_json(one, inner) for one in value]
        return f"[{inner}{f',{inner}'.join(items)}{line}]"
    return _on_one_line(value)


def to_yaml(value: Any, indent: int = 0) -> str:
    """Serialise a value as YAML in the house's layout: block style, and no line folded.

    A changed word changes one line. All lines of an object or a list are indented.
    """
    pad = " " * indent
    if isinstance(value, (dict, list)) and value:
        lines: list[str] = []
        _add_block(lines, value, pad)
        return "\n".join(lines) + "\n"
    return f"{_scalar(value, pad)}\n"


def yaml_pieces(value: Any, pad: str = "", depth: int = _PIECES) -> Iterator[str]:
    """Yield a large value as the text of a YAML file, in pieces of moderate size.

    Args:
        value: The value.
        pad: The indentation of its lines.
        depth: To which depth each entry is a piece of its own.
    """
    if depth == 0 or not isinstance(value, dict) or not value:
        yield to_yaml(value, len(pad))
        return
    for key, one in value.items():
        if isinstance(one, Written):
            yield f"{pad}{_key(key, pad)}:\n"
            yield one.text
        elif isinstance(one, dict) and one:
            yield f"{pad}{_key(key, pad)}:\n"
            yield from yaml_pieces(one, pad + _STEP, depth - 1)
        else:
            yield from yaml_pieces({key: one}, pad, 0)


def _add_block(lines: list[str], value: dict[str, Any] | list[Any], pad: str) -> None:
    """Add the lines of a mapping or list that is not empty."""
    inner = pad + _STEP
    if isinstance(value, dict):
        for key, one in value.items():
            head = f"{pad}{_key(key, pad)}:"
            if isinstance(one, (dict, list)) and one:
                lines.append(head)
                _add_block(lines, one, pad if isinstance(one, list) else inner)
            else:
                lines.append(f"{head} {_scalar(one, pad)}")
        return
    for one in value:
        if isinstance(one, (dict, list)) and one:
            first = len(lines)
            _add_block(lines, one, inner)
            lines[first] = f"{pad}- {lines[first][len(inner):]}"
        else:
            lines.append(f"{pad}- {_scalar(one, pad)}")


def _key(key: str, pad: str) -> str:
    if len(key) > _LONGEST_KEY or "\n" in key:
        return f"? {_scalar(key, pad)}\n{pad}"
    return _text(key)


def _scalar(value: Any, pad: str) -> str:
    """Return a plain value, the further lines of a text indented by `pad`."""
    if isinstance(value, str):
        text = _text(value)
        return re.sub(r"\n(?=[^\n])", f"\n{pad}", text) if "\n" in text else text
    return _spelt(value) if isinstance(value, float) else _on_one_line(value)


@lru_cache(maxsize=1 << 14)
def _text(text: str) -> str:
    """Return a text as a value or key, its further lines indented by two columns."""
    if text.lower() in _SPECIAL:
        return _spelt(text)
    if _PLAIN.fullmatch(text):
        return text
    if _QUOTED.fullmatch(text):
        quoted = text.replace("'", "''")
        return f"'{quoted}'"
    if "\n" in text and _LITERAL.fullmatch(text):
        lines = re.sub(r"\n(?=[^\n])", f"\n{_STEP}", text.removesuffix("\n"))
        end = "" if text.endswith("\n") else "-"
        return f"|{end}\n{_STEP}{lines}"
    return _spelt(text)


class _Dumper(yaml.CSafeDumper):
    """Writes texts of several lines as they are, the others on one line."""


def _represent_text(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    style = None
    if _BREAK.search(text):
        style = "|" if _LINES.fullmatch(text) else '"'
    elif _NUMBER.fullmatch(text):
        style = "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)


def _spelt(value: str | float) -> str:
    """Return a value as the library spells it, its further lines indented by two columns."""
    text: str = yaml.dump([value], Dumper=_Dumper, allow_unicode=True, width=2**31 - 1)
    return text.removeprefix("- ").removesuffix("\n")
