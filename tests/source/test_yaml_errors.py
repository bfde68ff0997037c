"""Mistakes of syntax are reported where they were made, in plain words, with a way to mend them."""

import pytest

from generator.findings import Findings
from generator.source.yaml_file import parse_yaml

QUOTE = "the quote that begins here is not closed"
KEYLESS = "the line has no `: `"
DEEPER = "the line is indented further than the one above, which has a value already"
LOOSE = "the indentation is that of none of the lines above"
BEHIND = "this stands behind the end of the value"
COLON = "a text holds `: `"
TAB = "a tab stands where only spaces may"
ESCAPE = "a backslash begins nothing that YAML knows"
BLOCK = "text stands behind `|` or `>`"


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        # The parser reads on to the next quote, which may be a hundred lines further down.
        ('a:\n  b: {x: 1, y: "no end}\n  c: {x: 1}\n  d: {y: "t"}\n  e: 1\n', (2, 16), QUOTE),
        ('a:\n  b: {x: 1, y: "no end}\n  c: {x: 1}\n', (2, 16), QUOTE),
        ('a:\n  b: "no end\n  c: 1\n', (2, 6), QUOTE),
        ("a:\n  b: 'no end\n  c: 'x'\n", (2, 6), QUOTE),
        ("a:\n  b: {x: 1, y: 2\n  c: 3\n", (2, 6), "the `{` that begins here is not closed"),
        ("a: [1\n", (1, 4), "the `[` that begins here is not closed"),
        ("a: [\n", (1, 4), "the `[` that begins here is not closed"),
        ("a: [{b: c,\n", (1, 5), "the `{` that begins here is not closed"),
        ("a: {b: ]}\n", (1, 8), "this cannot follow inside of `{`"),
        ("a: {b: 1}}\n", (1, 10), BEHIND),
        ('a: "x" y\n', (1, 8), BEHIND),
        ('a: {b: "x" y}\n', (1, 12), "this cannot follow inside of `{`"),
        ("a: {b: See: this}\n", (1, 11), COLON),
        ("a: b: c\n", (1, 5), COLON),
        (f"{'x' * 2000}: 1\n", (1, 2001), COLON),
        ("a:\n  summary Get\n  b: 1\n", (2, 3), KEYLESS),
        ("a:\n  summary Get\n\n  # note: this\n  b: 1\n", (2, 3), KEYLESS),
        ("a:\n  b: 1\n  summary Get\n", (3, 3), KEYLESS),
        ("a:\n  b: 1\n  summary Get\n  c: 2\n", (3, 3), KEYLESS),
        ("a:1\nb: 2\n", (1, 1), KEYLESS),
        ("a:\n  b: 1\n    c: 2\n", (3, 5), DEEPER),
        ("a:\n    b: 1\n  c: 2\n", (3, 3), LOOSE),
        ("a:\n  b:\n      x: 1\n    y: 2\n", (4, 5), LOOSE),
        ("a:\n  b: 1\n  - x: 1\n", (3, 3), "a list item stands among the keys of a mapping"),
        ("a:\n  - x: 1\n  b: 2\n", (3, 3), "a key stands among the items of a list"),
        ("a:\n\tb: 1\n", (2, 1), TAB),
        ("a:\n  b: 1\n\tc: 1\n", (3, 1), TAB),
        ("a: @x\n", (1, 4), "a text cannot begin with '@'"),
        ("a: *\n", (1, 4), "a text cannot begin with '*'"),
        ("a: &\n", (1, 4), "a text cannot begin with '&'"),
        ("a: 1\nb: ]\n", (2, 4), "a text cannot begin with ']'"),
        ("%x\na: 1\n", (1, 1), "a text cannot begin with '%'"),
        ('a: "C:\\path"\n', (1, 7), ESCAPE),
        ('a: "\\ud800"\n', (1, 7), ESCAPE),
        ("a: > text\n", (1, 4), BLOCK),
        ("é: 1\nb: x\0y\n", (2, 5), "the character U+0000 is not allowed"),
        ("b: x\x07y\n", (1, 5), "the character U+0007 is not allowed"),
    ],
)
def test_mistake_is_told_where_it_was_made(text: str, place: tuple[int, int], message: str) -> None:
    findings = Findings()
    assert parse_yaml(text, "file", findings) is None
    (finding,) = findings
    assert finding.rule == "yaml-syntax"
    assert finding.location[1:] == place
    assert finding.message == message
    assert finding.hint
