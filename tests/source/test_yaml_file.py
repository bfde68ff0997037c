"""YAML files become plain values with places, and nothing turns into something else silently."""

import os
from pathlib import Path
from typing import Any

import pytest

from generator.findings import Findings, Location
from generator.source.positioned import Mapping, Merged, locate, position
from generator.source.yaml_file import MAX_BYTES, MAX_DEPTH, MAX_TEXT, load_yaml


def load(tmp_path: Path, content: str | bytes) -> tuple[Mapping | None, list[str]]:
    path = tmp_path / "file.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    findings = Findings()
    return load_yaml(path, "file.yaml", findings), [str(finding) for finding in findings]


def value_of(tmp_path: Path, text: str) -> Any:
    root, findings = load(tmp_path, f"key: {text}\n")
    assert findings == []
    assert root is not None
    return root["key"]


@pytest.mark.parametrize(
    "text",
    [
        *("no", "yes", "on", "off", "y", "n", "No", "True", "FALSE", "Null", "NULL"),
        *("1_000", "0x1F", "0o17", "017", "1:30", "190:20:30", "1e3", "1.", ".5", ".inf", ".nan"),
        *("2024-01-01", "2024-01-01T10:00:00Z", "=", "<", "1,5", "+", "1.2.3", "١٢"),
    ],
)
def test_what_yaml_1_1_converts_stays_text(tmp_path: Path, text: str) -> None:
    assert value_of(tmp_path, text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("true", True), ("false", False), ("null", None), ("~", None), ("", None)),
        *(("12", 12), ("-3", -3), ("+4", 4), ("0", 0), ("1.5", 1.5), ("-0.25", -0.25)),
        *(("'12'", "12"), ('"true"', "true"), ("'null'", "null"), ('""', "")),
        *(("[1, a]", [1, "a"]), ("{a: 1}", {"a": 1}), ("[]", []), ("{}", {})),
        ("9" * 300, int("9" * 300)),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_only_plain_constants_and_numbers_are_converted(
    tmp_path: Path, text: str, value: Any
) -> None:
    got = value_of(tmp_path, text)
    assert got == value
    assert type(got) is type(value) or isinstance(value, (list, dict))


def test_keys_are_always_text(tmp_path: Path) -> None:
    root, findings = load(tmp_path, "1: a\ntrue: b\nnull: c\n2024-01-01: d\n")
    assert findings == []
    assert root == {"1": "a", "true": "b", "null": "c", "2024-01-01": "d"}


def test_every_value_knows_its_place(tmp_path: Path) -> None:
    root, _ = load(tmp_path, "# comment\na:\n  b: [x, {c: y}]\n")
    assert root is not None
    assert root.at_key("a") == Location("file.yaml", 2, 1)
    assert locate(root, ["a", "b"]) == Location("file.yaml", 3, 6)
    assert locate(root, ["a", "b", 0]) == Location("file.yaml", 3, 7)
    assert locate(root, ["a", "b", 1, "c"]) == Location("file.yaml", 3, 14)
    assert locate(root, ["a", "b", 1, "c"], key=True) == Location("file.yaml", 3, 11)
    assert root.at("missing") == root.location


def test_columns_count_characters_not_bytes(tmp_path: Path) -> None:
    root, _ = load(tmp_path, 'a: {"ключ😀": x, b: y}\n')
    assert root is not None
    assert locate(root, ["a", "b"]).column == 20


def test_places_of_a_merged_mapping_lead_to_its_parts() -> None:
    base, over = Mapping(Location("base", 1, 1)), Mapping(Location("over", 9, 9))
    base.put("a", 1, position(2, 1), position(2, 4))
    base.put("b", 1, position(3, 1), position(3, 4))
    over.put("b", 2, position(10, 1), position(10, 4))
    merged = Merged(base, over)
    assert merged == {"a": 1, "b": 2}
    assert merged.at("a") == Location("base", 2, 4)
    assert merged.at_key("b") == Location("over", 10, 1)
    assert merged.at("c") == over.location


@pytest.mark.parametrize(
    ("content", "finding"),
    [
        ("", "1:1: error[yaml-top-level] the file is empty"),
        ("# only a comment\n", "1:1: error[yaml-top-level] the file is empty"),
        ("text\n", "1:1: error[yaml-top-level] the top level of the file is not a mapping"),
        ("null\n", "1:1: error[yaml-top-level] the top level of the file is not a mapping"),
        ("{a: 1}: x\n", "1:1: error[yaml-key] a key is not plain text"),
        ("? [a]\n: x\n", "1:3: error[yaml-key] a key is not plain text"),
        (b"a: 1\nb: \xff\n", "2:4: error[yaml-encoding] the file is not UTF-8"),
        ("a: 1\n".encode("utf-16"), "1:1: error[yaml-encoding] the file is not UTF-8"),
        ("a: !!int 3\n", "1:4: error[yaml-tag] tag 'tag:yaml.org,2002:int' is not supported"),
        ("a: &x 3\n", "1:4: error[yaml-alias] anchors are not supported"),
        ("a: 1\n...\n---\nb: 2\n", "3:1: error[yaml-documents] the file holds several documents"),
    ],
)
def test_refused_content_is_located(tmp_path: Path, content: str | bytes, finding: str) -> None:
    root, findings = load(tmp_path, content)
    assert root is None
    assert findings[0].startswith(f"file.yaml:{finding}")


def test_first_of_equal_keys_stays_and_the_others_are_found(tmp_path: Path) -> None:
    root, findings = load(tmp_path, "a: 1\n'a': {x: 3}\nb: {c: 1, c: 2}\n")
    assert root == {"a": 1, "b": {"c": 1}}
    twice = "error[yaml-duplicate-key] key {!r} stands here twice (hint: first on line {})".format
    assert findings == [f"file.yaml:2:1: {twice('a', 1)}", f"file.yaml:3:11: {twice('c', 3)}"]


def test_byte_order_mark_is_no_content(tmp_path: Path) -> None:
    root, findings = load(tmp_path, b"\xef\xbb\xbfa: 1\n")
    assert (root, findings) == ({"a": 1}, [])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"#" * (MAX_BYTES + 1), f"the file is larger than {MAX_BYTES} bytes"),
        ("a: " + "[" * MAX_DEPTH, f"nested deeper than {MAX_DEPTH} levels"),
        ("a: " + "[" * 100_000, f"nested deeper than {MAX_DEPTH} levels"),
        (f"a: {'x' * (MAX_TEXT + 1)}", f"a text is longer than {MAX_TEXT} characters"),
        (f"{'k' * 1000}{'{' * 1000}", "the top level of the file is not a mapping"),
    ],
)
def test_limits_are_kept(tmp_path: Path, content: str | bytes, message: str) -> None:
    root, findings = load(tmp_path, content)
    assert root is None
    assert len(findings) == 1
    assert message in findings[0]


def test_billion_laughs_are_refused_at_the_first_one(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]" for i in range(1, 40))]
    root, findings = load(tmp_path, "\n".join(lines))
    assert root is None
    assert all("[yaml-alias]" in finding for finding in findings)


@pytest.mark.parametrize("kind", ["missing", "folder", "dangling", "pipe", "device"])
def test_what_is_no_file_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x.yaml"
    match kind:
        case "folder":
            path.mkdir()
        case "dangling":
            path.symlink_to("nowhere")
        case "pipe":
            os.mkfifo(path)
        case "device":
            path.symlink_to("/dev/zero")
    findings = Findings()
    assert load_yaml(path, "x.yaml", findings) is None
    assert [finding.rule for finding in findings] == ["file"]
