"""Hostile data: snippets that break out of quoting, and changes of the golden specs' data."""

import json
from collections.abc import Iterable, Iterator
from copy import deepcopy
from functools import cache
from typing import Any

import yaml
from hypothesis import strategies as st

from generator.findings import Findings
from generator.source.yaml_file import load_yaml
from tests.support import ROOT, files

GOLDEN = ROOT / "tests" / "golden"

SNIPPETS = [
    *('"', "'", '"""', "'''", "\\", '\\"""', "`", "``", "```", "\\N{DEL}", "\\u0041", "\\x"),
    *("{{ 7 * 7 }}", "{% for x in y %}", "{% raw %}", "{# x #}", "{{", "}}", "{%", "#}"),
    *("*/", "<!--", "-->", "</script>", "<script>", "]]>", "${x}", "#{x}", "%(x)s", "{0}", "{x}"),
    *('"); import os #', "__import__('os').system('x')", "\nimport os\n", "lambda: 0", ":=", "# x"),
    *("class", "None", "True", "self", "extra", "__init__", "__class__", "mro", "id", "async"),
    *("..", "../../etc/passwd", "/", "C:\\x", "a/b", "con", ".", "~", "$ref", "#/components"),
    *("no", "on", "null", "true", "1_000", "0x1F", "2024-01-01", "12", "1.5", "1e3", "=", "<<"),
    *("# Heading", "- item", "1. item", "| a | b |", "[a](b)", "![a](b)", "> a", "---", "a: b"),
    *("\0", "\x1b[31m", "\r", "\n", "\t", "\x7f", "\x85", "\u2028", "\u202e", "\u200b", "\ufeff"),
    *("é", "ключ", "中", "😀", "\U0010ffff", "\ue000", "ﷺ", "İ", "ß", "e\u0301", "x" * 3000),
    *(
        "int",
        "int[]",
        "map<Nothing>",
        "Thing",
        "Thing|int",
        "object",
        "required",
        "all",
        "conditional",
    ),
]
TEXTS = (
    st.sampled_from(SNIPPETS)
    | st.text(max_size=20)
    | st.lists(st.sampled_from(SNIPPETS), max_size=4).map("".join)
)
VALUES = (
    TEXTS
    | st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([10**200, -1, 0, 1.5, [], {}, [[]], {"": ""}, ["x"], {"type": "int"}])
    | st.lists(TEXTS, max_size=3)
    | st.dictionaries(TEXTS, TEXTS, max_size=3)
    | st.integers(1, 80).map(lambda depth: json.loads("[" * depth + "]" * depth))
)
# Keys whose texts have no grammar: what stands there is carried, whatever it is.
PROSE = {"title", "description", "note", "notes", "gaps", "limits", "deprecated", "access", "since"}
PROSE |= {"unit", "composed", "name", "license", "placeholder", "enum"}
ACTIONS = ["text", "replace", "delete", "rename", "insert", "copy"]
Spot = tuple[Any, ...]


@cache
def base(name: str) -> dict[str, Any]:
    """Return the files of a golden spec as plain data."""
    directory = GOLDEN / name / "spec"
    return {
        path.relative_to(directory).as_posix(): json.loads(
            json.dumps(load_yaml(path, path.name, Findings()))
        )
        for path in files(directory)
    }


def spots(value: Any, spot: Spot = ()) -> Iterator[Spot]:
    yield spot
    if isinstance(value, dict):
        for key, one in value.items():
            yield from spots(one, (*spot, key))
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from spots(one, (*spot, index))


def mutate(data: dict[str, Any], number: int, action: str, value: Any, text: str) -> None:
    """Change one spot of the data: the number says which."""
    choices = [spot for spot in spots(data) if len(spot) > 1]
    if action in ("text", "prose"):
        choices = [spot for spot in choices if isinstance(at(data, spot), str)]
    if action == "prose":
        choices = [spot for spot in choices if PROSE & {*spot[-2:]}]
    *way, last = choices[number % len(choices)]
    parent = at(data, way)
    match action:
        case "text" | "prose":
            parent[last] = text
        case "replace":
            parent[last] = value
        case "delete":
            del parent[last]
        case "rename" if isinstance(parent, dict):
            parent[text] = parent.pop(last)
        case "insert" if isinstance(parent, dict):
            parent[text] = value
        case "copy" if isinstance(parent, dict):
            parent[text] = deepcopy(parent[last])
        case _ if isinstance(parent, list):
            parent.append(deepcopy(parent[last]))


def at(data: Any, way: Iterable[Any]) -> Any:
    for step in way:
        data = data[step]
    return data


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def written(data: Any) -> str:
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False)


MUTATIONS = st.lists(
    st.tuples(
        st.integers(0, 10**6),
        st.sampled_from(["prose"] * 9 + ACTIONS),
        VALUES,
        TEXTS,
    ),
    min_size=1,
    max_size=2,
)
