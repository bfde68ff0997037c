"""The table of what the fake platform does as the documentation says, in docs/platform.md.

The test makes the table: a case that does not hold cannot stand in it.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from altcraft.testing import FakeClock, FakePlatform

from tests.support import ROOT

TABLE = ROOT / "docs" / "platform.md"
DAY = 24 * 60 * 60
PERSON = {"db_id": 1, "data": {"email": "a@b.c", "phones": ["+71"], "CRM": "7"}}
TWICE = {"db_id": 1, "data": {"email": "b@b.c", "CRM": "7"}}
CUSTOM = {"db_id": 1, "matching": "custom", "field_name": "CRM"}
LIST = {"name": "x"}

# Area, what happens, the calls before, the call, and what its answer has.
CASES: list[tuple[str, str, list[tuple[str, Any]], tuple[str, Any], dict[str, Any]]] = [
    ("repeats", "same ID and same bytes: the first answer comes back", [("suppresses/add", LIST)],
     ("suppresses/add", LIST), {"duplicate": True, "data": {"saved_id": 1}}),
    ("repeats", "same ID, other bytes: it is done", [("suppresses/add", LIST)],
     ("suppresses/add", {"name": "y"}), {"duplicate": False, "data": {"saved_id": 2}}),
    ("repeats", "other ID, same bytes: it is done", [("suppresses/add", LIST), ("id", "two")],
     ("suppresses/add", LIST), {"duplicate": False, "data": {"saved_id": 2}}),
    ("repeats", "same request after a day: it is done", [("suppresses/add", LIST), ("wait", DAY)],
     ("suppresses/add", LIST), {"duplicate": False, "data": {"saved_id": 2}}),
    ("repeats", "reading twice: it is read twice", [("suppresses/list", {})],
     ("suppresses/list", {}), {"duplicate": False}),
    ("paging", "the answer names the first ID of the next page",
     [("profiles/add", PERSON), ("profiles/add", {"db_id": 1, "data": {}})],
     ("profiles/list", {"db_id": 1, "limit": 1}), {"has": "next_from_id"}),
    ("paging", "the last page names none", [("profiles/add", PERSON)],
     ("profiles/list", {"db_id": 1, "limit": 1}), {"lacks": "next_from_id"}),
    ("paging", "`total_count` counts all",
     [("suppresses/add", {"name": one}) for one in "abc"],
     ("suppresses/list", {"limit": 2}), {"total_count": 3}),
    ("matching", "email without `matching`", [("profiles/add", PERSON)],
     ("profiles/get", {"db_id": 1, "email": "A@B.C"}), {"error": 0}),
    ("matching", "phone", [("profiles/add", PERSON)],
     ("profiles/get", {"db_id": 1, "matching": "phone", "phone": "+71"}), {"error": 0}),
    ("matching", "custom field", [("profiles/add", PERSON)],
     ("profiles/get", {**CUSTOM, "field_value": "7"}), {"error": 0}),
    ("matching", "more than one matches",
     [("profiles/add", PERSON), ("profiles/add", TWICE)],
     ("profiles/get", {**CUSTOM, "field_value": "7"}), {"error": 409}),
    ("matching", "none matches: import makes one", [],
     ("profiles/import", {**CUSTOM, "field_value": "9", "data": {}}), {"error": 0}),
    ("matching", "none matches: update is refused", [],
     ("profiles/update", {**CUSTOM, "field_value": "9", "data": {}}), {"error": 404}),
    ("matching", "import by `profile_id` makes none", [],
     ("profiles/import", {"db_id": 1, "matching": "profile_id", "profile_id": "x", "data": {}}),
     {"error": 404}),
    ("matching", "the email would not stay unique", [("profiles/add", PERSON)],
     ("profiles/import", {**CUSTOM, "field_value": "9", "data": {"email": "a@b.c"}}),
     {"error": 435}),
    ("errors", "no token", [("token", None)], ("segments/list", {}), {"error": 401}),
    ("errors", "a token that is not valid", [("token", "no")], ("segments/list", {}),
     {"error": 403}),
    ("errors", "a role that may not write", [("token", "eyes")], ("suppresses/add", LIST),
     {"error": 403}),
    ("errors", "a parameter that is missing", [], ("segments/delete", {}), {"error": 400}),
    ("errors", "what does not exist", [], ("segments/delete", {"id": 9}), {"error": 404}),
    ("errors", "a promo code that exists", [],
     ("promocodes/import", {"codes": ["A", "A"], "loyalty_id": 1}),
     {"inserted": 1, "duplicated": 1}),
]  # fmt: skip


def rows() -> Iterator[str]:
    for area, title, before, call, expected in CASES:
        clock = FakeClock()
        tokens = {"t": "all", "eyes": "read"}
        fake = FakePlatform(world="empty", refuse=True, tokens=tokens, clock=clock)
        headers = {"authorization": "Bearer t", "x-request-id": "one"}
        answer: dict[str, Any] = {}
        for path, value in [*before, call]:
            if path == "wait":
                clock.advance(value + 1)
            elif path == "id":
                headers["x-request-id"] = value
            elif path == "token":
                headers["authorization"] = f"Bearer {value}" if value else ""
            else:
                body = json.dumps(value).encode()
                reply = fake.handle("POST", f"/api/v1.1/{path}", headers, body)
                answer = json.loads(reply.body)
                answer["duplicate"] = "x-duplicate-request" in reply.headers
        for name, value in expected.items():
            if name in ("has", "lacks"):
                assert (value in answer) == (name == "has"), title
            else:
                assert answer.get(name) == value, title
        shown = ", ".join(f"`{name}`: `{json.dumps(one)}`" for name, one in expected.items())
        yield f"| {area} | {title} | `{call[0]}` | {shown} |"


def test_table_of_cases(update_golden: bool) -> None:
    head = [
        "# What the fake platform does",
        "",
        "Made by `test_fake_cases.py`, which makes each call; `pytest --update-golden` writes it.",
        "",
        "| area | case | call | answer |",
        "|---|---|---|---|",
    ]
    text = "\n".join([*head, *rows()]) + "\n"
    if update_golden:
        TABLE.write_text(text, "utf-8")
    assert TABLE.read_text("utf-8") == text


@pytest.mark.parametrize("area", ["repeats", "paging", "matching", "errors"])
def test_each_area_has_cases(area: str) -> None:
    assert sum(one[0] == area for one in CASES) >= 3
