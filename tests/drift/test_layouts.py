"""One page in all the layouts in which tables are copied and saved; its facts were read by eye."""

import html
from collections.abc import Callable

import pytest

from generator.drift.compare.changes import NOTICES
from tests.drift.conftest import Docs

Rows = list[list[str]]

REQUEST: Rows = [
    ["Parameter", "Type", "Example", "Required", "Description"],
    ["token", "string", '"abc"', "Yes", "Key of the account"],
    ["format", "string", '"json"', "No", "Form of the answer. By default – json"],
    ["id", "int", "7", "Yes", "List to put it on"],
    ["email", "string", '"a@example.com"', "Yes", "Address"],
]
RESPONSE: Rows = [
    ["Parameter", "Type", "Description"],
    ["error", "int", "Code"],
    ["error_text", "string", "Words of the code"],
]


def _tabs(rows: Rows) -> str:
    return "\n".join("\t".join(row) for row in rows)


def _glued(rows: Rows) -> str:
    return "\n".join("".join(row) for row in rows)


def _pipes(rows: Rows) -> str:
    return "\n".join(
        f"| {' | '.join(row)} |" for row in (rows[0], ["---"] * len(rows[0]), *rows[1:])
    )


def _pipes_alone(rows: Rows) -> str:
    return "\n".join(" | ".join(row) for row in rows)


def _wiki(rows: Rows) -> str:
    head, *rest = rows
    return "\n".join([f"||{'||'.join(head)}||", *(f"|{'|'.join(row)}|" for row in rest)])


def _widths(rows: Rows) -> list[int]:
    return [max(map(len, column)) + 2 for column in zip(*rows, strict=True)]


def _columns(rows: Rows) -> str:
    wide = _widths(rows)
    return "\n".join("".join(map(str.ljust, row, wide)).rstrip() for row in rows)


def _grid(rows: Rows) -> str:
    wide = _widths(rows)
    bar = f"+{'+'.join('-' * one for one in wide)}+"
    lines = [f"|{'|'.join(map(str.ljust, row, wide))}|" for row in rows]
    return "\n".join([bar, *(part for line in lines for part in (line, bar))])


def _box(rows: Rows) -> str:
    lines = [f"│ {' │ '.join(row)} │" for row in rows]
    return "\n".join(["┌────┬────┐", lines[0], "├────┼────┤", *lines[1:], "└────┴────┘"])


def _semicolons(rows: Rows) -> str:
    return "\n".join(
        ";".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row) for row in rows
    )


def _lines(rows: Rows) -> str:
    return "\n".join(cell for row in rows for cell in row)


def _apart(rows: Rows) -> str:
    return "\n\n".join(cell for row in rows for cell in row)


def _table(rows: Rows) -> str:
    cells = ("".join(f"<td><p>{html.escape(cell)}</p></td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def _roles(rows: Rows) -> str:
    cells = ("".join(f"<div role=cell>{html.escape(cell)}</div>" for cell in row) for row in rows)
    return f"<div role=table>{''.join(f'<div role=row>{row}</div>' for row in cells)}</div>"


TEXTS: list[Callable[[Rows], str]] = [
    _tabs, _glued, _pipes, _pipes_alone, _wiki, _columns, _grid, _box, _semicolons, _lines, _apart,
]  # fmt: skip
PAGES: list[Callable[[Rows], str]] = [_table, _roles]


def _text(layout: Callable[[Rows], str], request: Rows) -> str:
    return f"""Add email

Request URL

Method: POST

https://example.com/api/v1.1/suppresses/email_add

Request parameters

{layout(request)}

Response parameters

{layout(RESPONSE)}

Last updated on Jan 1
"""


def _html(layout: Callable[[Rows], str], request: Rows) -> str:
    return f"""<html><body><h1>Add email</h1><h2>Request URL</h2><p>Method: POST</p>
<pre>https://example.com/api/v1.1/suppresses/email_add</pre>
<h2>Request parameters</h2>{layout(request)}<h2>Response parameters</h2>{layout(RESPONSE)}
</body></html>"""


def page_in(layout: Callable[[Rows], str], request: Rows) -> str:
    """Return the page with its tables in a layout."""
    return (_text if layout in TEXTS else _html)(layout, request)


def _saved(docs: Docs, layout: Callable[[Rows], str], request: Rows) -> list[tuple[str, str]]:
    name = "page.txt" if layout in TEXTS else "page.html"
    found = docs.drift(docs.save(name, page_in(layout, request)))
    assert not [one for one in found if one.kind in NOTICES]
    return [(one.kind, str(one.where)) for one in found]


def _but(place: int, row: list[str] | None) -> Rows:
    return [*REQUEST[:place], *([row] if row else []), *REQUEST[place + 1 :]]


LAYOUTS = pytest.mark.parametrize("layout", [*TEXTS, *PAGES])


@LAYOUTS
def test_a_page_that_agrees_is_silent(layout: Callable[[Rows], str], docs: Docs) -> None:
    assert _saved(docs, layout, REQUEST) == []


@LAYOUTS
@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (
            _but(3, ["id", "int", "7", "No", "List to put it on"]),
            ("required-changed", "request.id"),
        ),
        (_but(3, ["id", "string", '"a"', "Yes", "The list"]), ("type-changed", "request.id")),
        (_but(4, None), ("field-removed", "request.email")),
        ([*REQUEST, ["newer", "int", "5", "No", "Some"]], ("field-added", "request.newer")),
    ],
)
def test_a_change_is_found_and_nothing_else(
    request_: Rows, expected: tuple[str, str], layout: Callable[[Rows], str], docs: Docs
) -> None:
    assert _saved(docs, layout, request_) == [expected]


@pytest.mark.parametrize(
    "typed",
    [
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("s", "s\u200b"),
        lambda text: text.replace('"', "“", 1).replace('"', "”", 1),
        lambda text: text.replace("Request parameters", "## 2.1. Request parameters #"),
        lambda text: f"Copy\nSkip to main content\n# {text}",
        lambda text: text.replace("\n", "  \n"),
        lambda text: "\n".join(f"  {line}" for line in text.split("\n")),
    ],
)
def test_what_editors_and_browsers_put_in(typed: Callable[[str], str], docs: Docs) -> None:
    assert docs.drift(docs.save("page.txt", typed(_text(_glued, REQUEST)))) == []


@pytest.mark.parametrize(
    ("word", "expected"),
    [("✓", []), ("Required", []), ("Обязательно", []), ("Required for lists", ["certain"]),
     ("Optional", ["certain"]), ("нет", ["certain"])],
)  # fmt: skip
def test_words_for_required(word: str, expected: list[str], docs: Docs) -> None:
    found = docs.drift(
        docs.save("page.txt", _text(_pipes, _but(3, ["id", "int", "7", word, "List"])))
    )
    assert [one.confidence for one in found] == expected


@pytest.mark.parametrize("step", [61, pytest.param(3, marks=pytest.mark.slow)])
@pytest.mark.parametrize("layout", TEXTS)
def test_no_cut_takes_anything_away(layout: Callable[[Rows], str], step: int, docs: Docs) -> None:
    text = _text(layout, REQUEST)
    for end in range(text.index("POST") + TEXTS.index(layout), len(text), step):
        found = docs.drift(docs.save("page.txt", text[:end]))
        assert [
            one for one in found if one.confidence != "doubtful" and one.kind not in NOTICES
        ] == []


MENU = """Login
    Documentation of calls
      Listsarrow
    • Make a list
      Change a list
      Delete a list
"""


def test_entries_of_a_menu_without_a_mark(docs: Docs) -> None:
    assert docs.drift(docs.save("page.txt", MENU + _text(_glued, REQUEST))) == []
    assert docs.drift(docs.save("menu.txt", MENU)) == []


@pytest.mark.parametrize("entry", ["Administrator API", "API администратора", "User documentation"])
def test_the_menu_of_another_guide(entry: str, docs: Docs) -> None:
    text = f"Login\n  • {entry}\n    • Lists\n{_text(_glued, _but(3, None))}"
    assert [one.kind for one in docs.drift(docs.save("page.txt", text))] == ["page-foreign"]


def test_a_page_that_says_it_is_outdated(docs: Docs) -> None:
    banner = "Page tree\n\nThis page contains an outdated version of the documentation.\n"
    found = docs.drift(docs.save("page.txt", banner + _text(_glued, _but(3, None))))
    assert {one.confidence for one in found} == {"doubtful"}
