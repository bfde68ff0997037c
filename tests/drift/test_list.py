"""Changes of the list of endpoints: each is reported, written, and silent afterwards."""

from collections.abc import Callable

import pytest

from tests.drift.conftest import Docs
from tests.drift.lists import LIST_FORMS, list_rows
from tests.support import tree

Rows = list[tuple[str, str | None, str, str]]
PROFILES = "endpoints/profiles.yaml"
DELETE = "/api/v1.1/profiles/delete"


def _at(rows: Rows, path: str) -> int:
    return next(index for index, row in enumerate(rows) if row[3] == path)


def _changed(path: str, /, **changes: str | None) -> Callable[[Rows], Rows]:
    def change(rows: Rows) -> Rows:
        index = _at(rows, path)
        row = dict(zip(("section", "group", "title", "path"), rows[index], strict=True)) | changes
        new = (str(row["section"]), row["group"], str(row["title"]), str(row["path"]))
        return [*rows[:index], new, *rows[index + 1 :]]

    return change


def _with(row: tuple[str, str | None, str, str], after: str) -> Callable[[Rows], Rows]:
    return lambda rows: [*rows[: _at(rows, after) + 1], row, *rows[_at(rows, after) + 1 :]]


def _without(path: str) -> Callable[[Rows], Rows]:
    return lambda rows: [row for row in rows if row[3] != path]


def _moved(path: str, after: str, section: str, group: str | None) -> Callable[[Rows], Rows]:
    def move(rows: Rows) -> Rows:
        title = rows[_at(rows, path)][2]
        return _with((section, group, title, path), after)(_without(path)(rows))

    return move


def _everywhere(column: int, old: str, new: str) -> Callable[[Rows], Rows]:
    def change(rows: Rows) -> Rows:
        return [
            (*row[:column], new, *row[column + 1 :]) if row[column] == old else row for row in rows
        ]

    return change


SKELETON = """\
  # list.txt, 2026-11-22: 'Archive profile' (/api/v1.1/profiles/archive) is new in Profiles, Import or update profile
  profiles.archive:
    title: Archive profile
    group: Import or update profile
    path: /api/v1.1/profiles/archive
    seen: {version: none, request: none, response: none, errors: none}
    summary: Archive profile.
    effect: modify
    state: {none: "The call is new, and nobody has looked at what it does yet."}
    editorial: [The effect is guessed from the words of title and path.]

  profiles.merge:
"""  # noqa: E501
IMPORT = ("Profiles", "Import or update profile")
# Name: the change, what must be reported, and a file with a text in it afterwards.
CASES: dict[str, tuple[Callable[[Rows], Rows], list[str], str, str]] = {
    "new": (
        _with((*IMPORT, "Archive profile", "/api/v1.1/profiles/archive"), DELETE),
        ["endpoint-added /api/v1.1/profiles/archive"],
        PROFILES,
        SKELETON,
    ),
    "new, first of its section": (
        _with(
            ("Databases", None, "Copy database", "/api/v1.1/databases/copy"),
            "/api/v1.1/relations/get_counter",
        ),
        ["endpoint-added /api/v1.1/databases/copy"],
        "endpoints/databases.yaml",
        "  databases.copy:\n",
    ),
    "new, with a path parameter": (
        _with((*IMPORT, "Freeze", "/api/v1.0/lists/{sign}/freeze?token={token}"), DELETE),
        ["endpoint-added /api/v1.0/lists/{sign}/freeze"],
        PROFILES,
        '    documented: {path: "/api/v1.0/lists/{sign}/freeze?token={token}"}\n',
    ),
    "new section": (
        _with(
            ("Surveys", None, "Get surveys list", "/api/v1.1/surveys/list"),
            "/api/v1.1/goals/register",
        ),
        ["endpoint-added /api/v1.1/surveys/list"],
        "endpoints/surveys.yaml",
        "section: surveys\n\nendpoints:\n  # list.txt, 2026-11-22: 'Get surveys list'",
    ),
    "new group": (
        _with(("Profiles", "Consents", "Give consent", "/api/v1.1/profiles/consent"), DELETE),
        ["endpoint-added /api/v1.1/profiles/consent"],
        "api.yaml",
        "Profile relations, Subscriptions, Consents]",
    ),
    "gone": (
        _without(DELETE),
        ["endpoint-removed profiles.delete"],
        PROFILES,
        "    deprecated: The documentation's list of endpoints does not have it any more.\n",
    ),
    "renamed": (
        _changed(DELETE, title="Erase profile"),
        ["endpoint-renamed profiles.delete title"],
        PROFILES,
        "    title: Erase profile\n",
    ),
    "another path": (
        _changed(DELETE, path="/api/v1.1/profiles/erase"),
        ["path-changed profiles.delete path"],
        PROFILES,
        "    path: /api/v1.1/profiles/erase\n",
    ),
    "another version": (
        _changed(DELETE, path="/api/v1.2/profiles/delete"),
        ["path-changed profiles.delete path"],
        "api.yaml",
        "/api/v1.2/profiles]\n",
    ),
    "a slash more": (
        _changed(DELETE, path=f"{DELETE}/"),
        ["spelling-changed profiles.delete documented.path"],
        PROFILES,
        "    documented: {path: /api/v1.1/profiles/delete/}\n",
    ),
    "a spelling mended": (
        _changed("/api/v1.1/relations/edit", title="Overwrite relation properties"),
        ["spelling-mended relations.edit documented.title"],
        PROFILES,
        "  relations.edit:\n    title: Overwrite relation properties\n    group:",
    ),
    "another section": (
        _moved("/api/v1.1/file_upload", "/api/v1.1/templates/list", "Templates", None),
        ["endpoint-moved files.upload section"],
        "endpoints/templates.yaml",
        "  files.upload:\n    title: Upload file\n",
    ),
    "a section of its own": (
        _moved("/api/v1.1/file_upload", "/api/v1.1/goals/register", "Files", None),
        ["endpoint-moved files.upload section"],
        "endpoints/files.yaml",
        "  files.upload:\n    title: Upload file\n",
    ),
    "another group": (
        _moved(
            "/api/v1.1/relations/attach",
            "/api/v1.1/subscribers/history_get",
            "Profiles",
            "Action history",
        ),
        ["endpoint-moved relations.attach section"],
        PROFILES,
        "    title: Attach relation\n    group: Action history\n",
    ),
    "a section renamed": (
        _everywhere(0, "Goals", "Targets"),
        ["section-renamed list of endpoints Goals"],
        "api.yaml",
        "    title: Targets\n",
    ),
    "a group renamed": (
        _everywhere(1, "Profile relations", "Relations"),
        ["group-renamed list of endpoints Profile relations"],
        "api.yaml",
        "Action history, Relations, Subscriptions]",
    ),
    "listed now": (
        _with(
            ("Automation scenarios", None, "Activate scenario", "/api/v1.1/workflows/activate"),
            "/api/v1.1/workflows/list",
        ),
        ["endpoint-listed scenarios.activate"],
        "endpoints/scenarios.yaml",
        "    page: en/developer-guide/automation-scenarios/activate-workflow\n    seen:",
    ),
}


# All forms are read into the same rows, so that each needs a few of the changes only.
_IN_ALL_FORMS = ("new section", "gone", "renamed", "another path", "another group")


@pytest.mark.parametrize(
    ("name", "form"),
    [
        pytest.param(
            name, form, marks=[] if form == "txt" or name in _IN_ALL_FORMS else pytest.mark.slow
        )
        for name in CASES
        for form in LIST_FORMS
    ],
)
def test_reported(name: str, form: str, docs: Docs) -> None:
    change, expected, _, _ = CASES[name]
    rows = change(list_rows(docs.api))
    assert docs.told(docs.save(f"list.{form}", LIST_FORMS[form](rows))) == expected


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_written(name: str, docs: Docs) -> None:
    change, _, file, expected = CASES[name]
    before = len(docs.api.operations)
    path = docs.save("list.txt", LIST_FORMS["txt"](change(list_rows(docs.api))))
    assert docs.apply(path) == []
    assert expected in docs.text(file)
    assert docs.told(path) == []
    assert len(docs.api.operations) in (before, before + 1)
    done = tree(docs.spec)
    docs.apply(path)
    assert tree(docs.spec) == done


@pytest.mark.slow
def test_hostile_titles(docs: Docs) -> None:
    """Text of a page stays text: no key, no path of a file, no end of a comment."""
    evil = [
        ("../../Evil\x1b[31m", None, "x: {a: 1}\x00 #", "/api/v1.1/../../etc/passwd"),
        ("../../Evil", None, "'\"; [x]", "/api/v1.1/__import__/list"),
        ("Profiles", "a: b # c", "{{ 7 * 7 }}", "/api/v1.1/profiles/{{x}}"),
    ]
    path = docs.save("list.txt", LIST_FORMS["txt"]([*list_rows(docs.api), *evil]))
    before = set(tree(docs.spec))
    docs.apply(path)
    new = set(tree(docs.spec)) - before
    assert all(name.replace("_", "").replace("/", "").replace(".", "").isalnum() for name in new)
    assert {name.split("/")[0] for name in new} <= {"endpoints", "pages"}
    assert all(one.remarked for one in docs.drift(path))
    for name, text in tree(docs.spec).items():
        assert b"\x1b" not in text, name
        assert b"\x00" not in text, name


def test_twins_are_told_apart_by_their_paths(docs: Docs) -> None:
    rows = list_rows(docs.api)
    twins = [row for row in rows if row[2] == "Detach promo code"]
    assert len(twins) == 2
    changed = _changed(twins[1][3], title="Get all promo codes")(rows)
    told = docs.told(docs.save("list.txt", LIST_FORMS["txt"](changed)))
    assert len(told) == 1
    assert told[0].partition(" ")[0] in ("spelling-mended", "endpoint-renamed")
