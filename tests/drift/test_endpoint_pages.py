"""Changes of an endpoint's page: each is reported, written, and silent afterwards."""

from dataclasses import replace

import pytest

from tests.drift.conftest import Change, Docs
from tests.drift.pages import FORMS, Page, Row, quick_import
from tests.support import tree

FILE = "endpoints/profiles.yaml"
NAME = "profiles.quick_import"


def _codes(page: Page, *codes: tuple[str, str]) -> Page:
    return replace(page, codes=codes)


# Name: the change, what must be reported, and what the spec says afterwards (`-` for a line that
# is gone, `#` where only a remark is left).
CASES: dict[str, tuple[Change, list[str], str]] = {
    "new": (
        lambda page: page.insert(Row("archive", "bool", "true", "No", "Keep it"), "phone"),
        ["field-added request.archive"],
        "      archive: {type: bool, example: true, description: Keep it}\n      _regip:",
    ),
    "new, required": (
        lambda page: page.insert(Row("key", "string", '"a: b"', "Yes", "The key: a text"), "*"),
        ["field-added request.key"],
        'key: {type: string, required: true, example: "a: b", description: "The key: a text"}',
    ),
    "new, with values": (
        lambda page: page.insert(
            Row("mode", "int", "1", "No", "How", ("1 – fast", "2 – slow"), "By default – 1"), "*"
        ),
        ["field-added request.mode"],
        "mode: {type: int, default: 1, enum: {1: fast, 2: slow}, example: 1, description: How}",
    ),
    "gone": (
        lambda page: page.without("_regurl"),
        ["field-removed request._regurl"],
        "deprecated: The documentation does not list it any more.",
    ),
    "gone, required": (
        lambda page: page.without("db_id"),
        ["field-removed request.db_id"],
        "db_id: {required: false, deprecated: The documentation does not list it any more.}",
    ),
    "renamed": (
        lambda page: page.change("resource_id", name="res_id"),
        ["field-renamed request.resource_id"],
        "request: {db_id: 1, res_id: 1, email:",
    ),
    "renamed, shared": (
        lambda page: page.change("db_id", name="database"),
        ["field-renamed request.db_id"],
        "      database: {use: db_id, required: true}\n",
    ),
    "required now": (
        lambda page: page.change("email", required="Yes"),
        ["required-changed request.email"],
        "      email: {type: string, required: true, format: email,",
    ),
    "required now, in examples": (
        lambda page: page.change("phone", required="Yes"),
        ["required-changed request.phone"],
        '_lname: Doe, phone: "+75551111444"}\n        response: ',
    ),
    "optional now": (
        lambda page: page.change("db_id", required="No"),
        ["required-changed request.db_id"],
        "      db_id: optional\n",
    ),
    "another type": (
        lambda page: page.change("trigger_id", type="string", example='"13"'),
        ["type-changed request.trigger_id"],
        'trigger_id: {type: string, example: "13",',
    ),
    "another type, and required": (
        lambda page: page.change("trigger_id", type="string", example='"13"', required="Yes"),
        ["type-changed request.trigger_id", "required-changed request.trigger_id"],
        "        composed: The page's own example, changed since. `trigger_id` was added.\n",
    ),
    "another type without an example, and required": (
        lambda page: page.change("trigger_id", type="string", example="", required="Yes"),
        ["type-changed", "example-changed", "required-changed"],
        'trigger_id: {type: string, required: true, example: "13",',
    ),
    "another type, shared": (
        lambda page: page.change("db_id", type="string", example='"1"'),
        ["type-changed request.db_id"],
        'db_id: {type: string, use: db_id, required: true, example: "1"}',
    ),
    "number for int": (
        lambda page: page.change("trigger_id", type="float"),
        ["type-changed request.trigger_id"],
        "trigger_id: {type: float,",
    ),
    "another default": (
        lambda page: page.change("matching", after="By default – phone"),
        ["default-changed request.matching"],
        "        default: phone\n",
    ),
    "no default": (
        lambda page: page.change("matching", after=""),
        ["default-changed request.matching"],
        "-        type: string\n        default: email\n",
    ),
    "a default": (
        lambda page: page.change("trigger_id", text="Mailing; nothing without it. By default: 7"),
        ["default-changed request.trigger_id", "text-changed request.trigger_id"],
        "trigger_id: {type: int, default: 7,",
    ),
    "a value more": (
        lambda page: page.change(
            "matching", items=("email", "email_profile", "phone", "push", "field_name")
        ),
        ["enum-changed request.matching"],
        "          push: null\n",
    ),
    "a value less": (
        lambda page: page.change("matching", items=("email", "email_profile", "field_name")),
        ["enum-changed request.matching"],
        "-          phone: ",
    ),
    "the value of the examples less": (
        lambda page: page.change(
            "matching", items=("phone", "field_name"), after="By default – phone", example='"phone"'
        ),
        ["default-changed", "enum-changed", "example-changed"],
        "        example: phone\n",
    ),
    "another example": (
        lambda page: page.change("phone", example='"+7000"'),
        ["example-changed request.phone"],
        'example: "+7000"',
    ),
    "another description": (
        lambda page: page.change("email", text="The mailbox. It must be confirmed"),
        ["text-changed request.email"],
        "# page.txt, 2026-11-22: the description of `email` changed; now: It must be confirmed",
    ),
    "no token": (
        lambda page: page.without("token"),
        ["field-removed request.token"],
        "# page.txt, 2026-11-22: parameter `token` is gone\n  profiles.quick_import:",
    ),
    "free parameters optional": (
        lambda page: page.change("*", required="No"),
        ["required-changed request.*"],
        "      type: any\n      required: false\n",
    ),
    "a code more": (
        lambda page: _codes(page, *page.codes, ("429", "Too fast")),
        ["code-added errors.429"],
        "      429: Too fast\n      435: ",
    ),
    "a code less": (
        lambda page: _codes(page, *(one for one in page.codes if one[0] != "409")),
        ["code-removed errors.409"],
        "-      409: ",
    ),
    "a code that is success less": (
        lambda page: _codes(page, *page.codes[1:]),
        ["code-removed errors.200"],
        "# page.txt, 2026-11-22: code 200 is gone",
    ),
    "another meaning of a code": (
        lambda page: _codes(page, *page.codes[:-1], ("500", "Their fault")),
        ["text-changed errors.500"],
        "2026-11-22: the meaning of code 500 changed; now: Their fault\n      500:",
    ),
    "another method": (
        lambda page: replace(page, method="GET"),
        ["method-changed method"],
        "    method: GET\n    path: /api/integrations/any/profile_import\n",
    ),
    "another path": (
        lambda page: replace(page, url=f"{page.url}_v2"),
        ["path-changed path"],
        "    path: /api/integrations/any/profile_import_v2\n",
    ),
    "another title": (
        lambda page: replace(page, title="Fast import"),
        ["text-changed title"],
        "# page.txt, 2026-11-22: the page's title is 'Fast import'",
    ),
    "another text": (
        lambda page: replace(page, text=f"{page.text} It is fast."),
        ["text-changed description"],
        "the text of the part `description` changed; now: It is fast.",
    ),
    "another example of the call": (
        lambda page: replace(page, call=f"{page.call} \\\n-d email=a"),
        ["text-changed request example"],
        "page.txt, 2026-11-22: the request example changed; now: -d email=a",
    ),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", CASES)
def test_reported(name: str, form: str, docs: Docs) -> None:
    change, expected, _ = CASES[name]
    docs.accept(docs.page(quick_import()))
    told = docs.told(docs.page(change(quick_import()), form))
    assert len(told) == len(expected), told
    for one, start in zip(told, expected, strict=True):
        kind, _, where = start.partition(" ")
        assert one.startswith(f"{kind} {NAME}")
        assert one.endswith(where)


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_written(name: str, docs: Docs) -> None:
    change, _, expected = CASES[name]
    docs.accept(docs.page(quick_import()))
    before = docs.text(FILE)
    path = docs.page(change(quick_import()))
    remarked = docs.apply(path)
    after = docs.text(FILE)
    if expected.startswith("-"):
        assert expected[1:] not in after[after.index(NAME) : after.index("profiles.update:")]
    else:
        assert expected in after
    assert "# page.txt, 2026-11-22: " in after
    assert [f"{one.kind} {one.where}" for one in docs.drift(path)] == remarked
    start, end = before.index("  profiles.quick_import:"), before.index("  profiles.update:")
    assert after.startswith(before[:start])
    assert after.endswith(before[end:])
    done = tree(docs.spec)
    docs.apply(path)
    assert tree(docs.spec) == done
    docs.accept(path)
    assert docs.told(path) == []


@pytest.mark.slow
def test_all_at_once(docs: Docs) -> None:
    docs.accept(docs.page(quick_import()))
    page = quick_import().change("email", required="Yes").change("db_id", name="database")
    page = page.without("phone").insert(Row("archive", "bool", "true", "No", "Keep it"), "email")
    path = docs.page(page)
    assert sorted(docs.told(path)) == [
        f"field-added {NAME} request.archive",
        f"field-removed {NAME} request.phone",
        f"field-renamed {NAME} request.db_id",
        f"required-changed {NAME} request.email",
    ]
    assert docs.apply(path) == []
    assert docs.told(path) == []


@pytest.mark.slow
def test_what_cannot_stand_becomes_a_remark_and_the_rest_is_written(docs: Docs) -> None:
    docs.accept(docs.page(quick_import()))
    page = quick_import().without("*").change("email", required="Yes")
    path = docs.page(page)
    assert docs.apply(path) == ["field-removed request.*"]  # the example has such parameters
    assert "email: {type: string, required: true," in docs.text(FILE)
    assert "# page.txt, 2026-11-22: free parameters are not listed any more" in docs.text(FILE)
    assert docs.told(path) == [f"field-removed {NAME} request.*"]


def test_a_disagreement_is_accepted_until_one_side_changes(docs: Docs) -> None:
    path = docs.page(quick_import().change("db_id", required="No"))
    assert docs.told(path) == [f"required-changed {NAME} request.db_id"]
    docs.accept(path)
    assert docs.told(path) == []
    assert docs.memory(NAME)["accepted"] == {"request.db_id.required": "yes"}
    shared = "      db_id: required\n      matching:\n"
    own = "      db_id: {required: conditional, note: Sometimes.}\n      matching:\n"
    assert docs.text(FILE).count(shared) == 1
    text = docs.text(FILE).replace(shared, own)
    (docs.spec / FILE).write_text(text, "utf-8")
    assert docs.told(path) == []  # the spec cannot tell any more
    again = docs.page(quick_import().change("db_id", required="Yes"))
    assert docs.told(again) == [f"required-changed {NAME} request.db_id"]
