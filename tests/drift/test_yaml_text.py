"""Edits of YAML text: what is asked for changes, every other byte stays."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.drift.write.yaml_text import YamlText
from generator.drift.write.yaml_values import WIDTH, comment, entry, flow
from generator.findings import Findings
from generator.model import Json
from generator.source.yaml_file import load_yaml
from tests.support import ROOT

TEXT = """\
# head
top:
  a: {x: 1, y: "two", z: [p, q]}   # flow
  # about b
  b:
    text: >-
      folded
      text

    list:
      - one
      - {n: 1}
  é: "ü"

last: end
"""


def _edited(edit: str, *arguments: object) -> str:
    text = YamlText(TEXT)
    getattr(text, edit)(*arguments)
    yaml.safe_load(text.text)
    return text.text


@pytest.mark.parametrize(
    ("edit", "arguments", "old", "new"),
    [
        ("replace", (["top", "a", "x"], 2), "x: 1,", "x: 2,"),
        ("replace", (["top", "a", "y"], "a, b: c"), '"two"', '"a, b: c"'),
        ("replace", (["top", "b", "text"], "short"), ">-\n      folded\n      text\n", "short\n"),
        ("replace", (["top", "b", "list", 0], "uno"), "- one", "- uno"),
        ("replace", (["top", "b", "list", 1, "n"], None), "{n: 1}", "{n: null}"),
        ("replace", (["top", "é"], "no"), '"ü"', '"no"'),
        ("rename", (["top", "a", "y"], "why"), "y: ", "why: "),
        ("rename", (["top", "b"], "429"), "  b:\n", "  429:\n"),
        ("insert", (["top", "a", "m"], True, "x"), "x: 1,", "x: 1, m: true,"),
        ("insert", (["top", "a", "m"], 0, None), "{x:", "{m: 0, x:"),
        ("insert", (["top", "a", "m"], 0, "z"), "q]}", "q], m: 0}"),
        ("insert", (["top", "m"], {"k": "v"}, "a"), "# flow\n", "# flow\n  m: {k: v}\n"),
        ("insert", (["top", "b", "m"], "v", "text"), "      text\n", "      text\n    m: v\n"),
        ("insert", (["top", "b", "m"], "v", None), "    text: >-", "    m: v\n    text: >-"),
        ("insert", (["m"], "v", "last"), "last: end\n", "last: end\nm: v\n"),
        ("append", (["top", "a", "z"], "r"), "[p, q]", "[p, q, r]"),
        ("append", (["top", "b", "list"], "two"), "{n: 1}\n", "{n: 1}\n      - two\n"),
        ("remove", (["top", "a", "x"],), "x: 1, ", ""),
        ("remove", (["top", "a", "z"],), ", z: [p, q]", ""),
        ("remove", (["top", "a", "z", 0],), "p, ", ""),
        ("remove", (["top", "a", "z", 1],), ", q", ""),
        ("remove", (["top", "b", "list", 0],), "      - one\n", ""),
        ("remove", (["top", "b", "text"],), "    text: >-\n      folded\n      text\n", ""),
        ("remove", (["last"],), "last: end\n", ""),
        ("remark", (["top", "a", "y"], "seen"), "  a: {", "  # seen\n  a: {"),
    ],
)
def test_edits(edit: str, arguments: tuple[object, ...], old: str, new: str) -> None:
    assert TEXT.count(old) == 1
    assert _edited(edit, *arguments) == TEXT.replace(old, new)


def test_a_value_is_what_the_spec_has() -> None:
    text = YamlText('a: {n: 1, s: "1", t: true, w: no, z: [1.5, x]}\n')
    assert text.value(["a"]) == {"n": 1, "s": "1", "t": True, "w": "no", "z": [1.5, "x"]}
    text.replace(["a", "n"], "one")
    assert text.value(["a", "n"]) == "one"
    for path in (["b"], ["a", "b"]):
        with pytest.raises(KeyError):
            text.value(path)


def test_lines_move_with_their_comments() -> None:
    text = YamlText(TEXT)
    taken = text.take(["top", "b"])
    assert taken.startswith("  # about b\n  b:\n")
    assert "b:" not in text.text
    text.give(taken, ["top"], None)
    assert text.keys(["top"]) == ["b", "a", "é"]
    text = YamlText("e:\n  a: 1\n")
    text.give("  b: 2\n", ["e"], "a")
    assert text.text == "e:\n  a: 1\n\n  b: 2\n"


def test_a_remark_stands_once() -> None:
    text = YamlText(TEXT)
    text.remark(["top", "é"], "seen " * 40)
    once = text.text
    text.remark(["top", "é"], "seen " * 40)
    assert text.text == once
    assert all(len(line) <= WIDTH for line in once.split("\n"))
    assert YamlText("a: 1").scalar(["b"]) is None
    with pytest.raises(KeyError):
        text.replace(["nothing"], 1)


def test_a_remark_cannot_leave_its_comment() -> None:
    lines = comment("a\nb: c\r\x85\u2028d " * 20, 2).splitlines()
    assert all(line.startswith("  # ") for line in lines)


_TEXTS = st.text(max_size=40) | st.sampled_from(
    ["no", "1", "1.5", "null", "~", "", " a", "a: b", "a #b", "- a", "[a]", "'", '"', "a\nb", "é"]
)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | _TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(_TEXTS.filter(lambda k: k != "<<"), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(_VALUES | st.lists(_TEXTS, max_size=30).map(" ".join))
def test_values_are_read_as_they_were_written(
    tmp_path_factory: pytest.TempPathFactory, value: Json
) -> None:
    path = tmp_path_factory.getbasetemp() / "value.yaml"
    for text in (f"a: {flow(value)}\n", f"{entry('a', value, 0)}\n", f"b: {{a: {flow(value)}}}\n"):
        path.write_text(text, "utf-8", newline="\n")
        findings = Findings()
        read = load_yaml(path, "value.yaml", findings)
        assert read is not None, (text, list(findings))
        found = read["a"] if "a" in read else read["b"]["a"]
        assert found == value


def test_every_value_of_the_spec_can_be_replaced_by_itself() -> None:
    """Editing leaves the rest of real files alone, whatever their style."""
    for path in sorted((ROOT / "spec" / "endpoints").glob("*.yaml"))[:4]:
        source = path.read_text("utf-8")
        text = YamlText(source)
        for name in text.keys(["endpoints"])[:1]:
            for key in text.keys(["endpoints", name]):
                before = text.text
                place: list[str | int] = ["endpoints", name, key]
                text.insert(["endpoints", name, "zzz"], 1, key)
                text.remove(["endpoints", name, "zzz"])
                assert text.text == before, place
                text.rename(place, "other")
                text.rename([*place[:-1], "other"], key)
                assert text.text == before, place
