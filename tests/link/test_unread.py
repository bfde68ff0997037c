"""One mistake in a shared definition is one finding, not one for each place that depends on it."""

import re

import pytest

from tests.support import Spec

_SHARED = """\
objects:
  Thing:
    description: A thing.
    fields:
      id: {type: int, example: 7, description: Thing ID.}
      name: {type: string, example: lamp, description: Name.}
  Page:
    description: What every page has.
    fields:
      data: {type: "Thing[]", description: The things.}
      next_id: {type: int, example: 9, description: Where the next page begins.}
  Box:
    description: A box.
    fields:
      thing: {type: Thing, example: {id: 7}, description: What is in it.}
      +Thing: {except: [id]}
      +wide: all

parameters:
  id: {type: int, example: 7, description: Thing ID.}
  place: {type: string, in: path, required: true, example: here, description: Place.}
  box: {type: Box, example: {name: lamp, by: id, id: 7}, description: A box.}
  note: {type: string, required: conditional, note: On Sundays., example: x, description: Note.}

sets:
  matching:
    description: How a thing is found.
    switch: by
    fields:
      by: {type: string, default: id, example: id, description: How the thing is found.}
      id: {type: int, example: 7, description: Thing ID.}
      name: {type: string, example: lamp, description: Name.}
    modes:
      id: {description: By its ID., needs: [id]}
      name: {description: By its name., needs: [name]}
  wide:
    description: A set that includes another one.
    fields:
      +matching: {modes: [id, name]}
      id: {maximum: 9}
    rules:
      - any_of: [id, name]
  paged:
    description: Where to go on.
    fields:
      from_id: {type: int, example: 1, description: Where the page begins.}
      limit: {type: int, example: 2, description: How many things.}
"""
_USERS = """\
section: extras
endpoints:
  extras.get:
    title: Get extra
    path: /extras/{thing_id}/{place}
    seen: {version: none, request: complete, response: complete, errors: none}
    summary: Get an extra.
    effect: read
    request:
      thing_id: {use: id, required: true, in: path}
      place: required
      box: optional
      note: {required: conditional}
      +wide: {except: [name]}
      id: {minimum: 2}
      +paged: all
    rules:
      - at_most_one_of: [id, limit]
    paging: pointer
    response:
      +Page: all
      count: {type: int, example: 1, description: How many there are.}
    payload: data
    examples:
      - request: {thing_id: 8, place: there, by: id, id: 7, box: {by: name, name: lamp}}
        response: {data: [{id: 7}], next_id: 3, count: 1, error: 0, error_text: OK}
      - name: Composed
        response: {data: [{name: lamp}], error: 0, error_text: OK}
"""
_COMMON = "objects/common.yaml"
_DEFINITION = re.compile(r"^  (\w+):", re.MULTILINE)
_NAMES = [one for one in _DEFINITION.findall(_SHARED) if one != "modes"]


@pytest.fixture
def used(spec: Spec) -> Spec:
    """A spec that uses what is shared in every way there is."""
    return spec.write(_COMMON, _SHARED).write("endpoints/extras.yaml", _USERS)


def test_the_spec_that_is_broken_here_is_whole(used: Spec) -> None:
    assert used.findings() == []


@pytest.mark.parametrize("name", _NAMES)
def test_definition_that_its_schema_refuses_is_one_finding(used: Spec, name: str) -> None:
    spoilt = _SHARED.replace(f"\n  {name}:\n", f"\n  {name}:\n    typo: 1\n")
    spoilt = spoilt.replace(f"\n  {name}: {{", f"\n  {name}: {{typo: 1, ")
    (finding,) = used.write(_COMMON, spoilt).findings()
    assert "error[schema]" in finding


@pytest.mark.parametrize("kind", ["objects", "parameters", "sets"])
def test_misspelt_kind_of_definitions_is_one_finding(used: Spec, kind: str) -> None:
    (finding,) = used.replace(_COMMON, f"{kind}:\n", f"{kind}x:\n").findings()
    assert f"unknown key '{kind}x' (hint: did you mean '{kind}'?)" in finding


@pytest.mark.parametrize("text", ["a: b: c", "", "[]", "a: &x 1", "objects: 1"])
def test_unusable_file_of_definitions_is_one_finding(used: Spec, text: str) -> None:
    (finding,) = used.write(_COMMON, text).findings()
    assert finding.startswith(_COMMON)


def test_first_of_two_equal_keys_counts(used: Spec) -> None:
    spoilt = _SHARED.replace("{type: Thing,", "{type: Thing, type: int,")
    spoilt += "  paged: {description: {a: 1, a: [2]}}\n"
    findings = used.write(_COMMON, spoilt).findings()
    assert [finding.partition(" (")[0] for finding in findings] == [
        "objects/common.yaml:15:28: error[yaml-duplicate-key] key 'type' stands here twice",
        "objects/common.yaml:48:3: error[yaml-duplicate-key] key 'paged' stands here twice",
        "objects/common.yaml:48:31: error[yaml-duplicate-key] key 'a' stands here twice",
    ]


def test_name_that_no_file_defines_is_still_found(used: Spec) -> None:
    used.shared("objects: {Lid: {typo: 1, description: A lid.}}")
    used.replace("endpoints/extras.yaml", "box: optional", "bax: optional")
    findings = used.replace("endpoints/extras.yaml", "+Page", "+Pages").findings()
    rules = [finding.partition("[")[2].partition("]")[0] for finding in findings]
    assert rules[0] == "schema"
    assert {"unresolved-parameter", "unresolved-set"} <= set(rules)


def test_causes_stand_before_what_follows_from_them(spec: Spec) -> None:
    spec.replace("endpoints/things.yaml", "  things.get:", "  thinks.get:")
    spec.replace("endpoints/extras.yaml", "    effect: read", "    effect: reed")
    findings = spec.findings()
    rules = [finding.partition("[")[2].partition("]")[0] for finding in findings]
    assert rules[:2] == ["schema", "unknown-resource"]


@pytest.mark.parametrize(
    ("path", "old", "new", "rule"),
    [
        ("endpoints/extras.yaml", "  extras.get:", "  extra.get:", "unknown-resource"),
        ("endpoints/extras.yaml", "section: extras", "section: extra", "unknown-section"),
        ("endpoints/extras.yaml", "effect: read", "effect: read\n    group: Ge", "unknown-group"),
    ],
)
def test_misspelt_name_of_the_classification_is_one_finding(
    spec: Spec, path: str, old: str, new: str, rule: str
) -> None:
    title = "{title: Extras, description"
    spec.replace("api.yaml", title, title.replace("Extras,", "Extras, groups: [Get],"))
    variable = "{description: ID., replaces: ['extras:id'], taken_from: ['extras.get:data.id']}"
    with (spec.directory / "api.yaml").open("a", encoding="utf-8") as file:
        file.write(f"postman: {{variables: {{x: {variable}}}}}\n")
    (finding,) = spec.replace(path, old, new).findings()
    assert f"error[{rule}]" in finding
