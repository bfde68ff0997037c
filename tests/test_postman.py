"""The Postman collection: valid, complete, stable, safe with any text."""

import json
import re
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.model import (
    Api,
    EnumValue,
    Example,
    Field,
    Inline,
    ListOf,
    Operation,
    Scalar,
    Shape,
    Source,
)
from generator.model.values import ValueChecker
from generator.render import TemplateProblem, Templates
from generator.render.postman import render
from generator.render.postman.checks import answer_schema
from tests.support import real_api

ROOT = Path(__file__).parents[1]
TEMPLATES = ROOT / "templates" / "postman"
SCHEMA = ROOT / "generator" / "verify" / "postman_collection.json"
COLLECTION = "altcraft.postman_collection.json"
REFERENCE = re.compile(r"\{\{([^{}]*)\}\}")
HOSTILE = (
    "\"];\nprocess.exit(1);// ' ` ${x} {{token}} {{ 7*7 }} {% raw %} | </script> "
    "\\ \u2028 \u00e9 \U0001f600"
)

Json = dict[str, Any]


def render_all(api: Api, templates: Path = TEMPLATES) -> dict[str, str]:
    return {file.path: file.text for file in render(api, Templates(templates))}


@pytest.fixture(scope="module")
def api() -> Api:
    return real_api()


@pytest.fixture(scope="module")
def collection(api: Api) -> Json:
    result: Json = json.loads(render_all(api)[COLLECTION])
    return result


def iter_requests(folder: Json) -> Iterator[Json]:
    for item in folder["item"]:
        if "item" in item:
            yield from iter_requests(item)
        else:
            yield item


def path_of(item: Json) -> str:
    return "/" + "/".join(item["request"]["url"]["path"])


# They delete what requests of groups below theirs still need.
LAST = ("profiles.delete", "segments.delete", "suppression_lists.delete")


def expected_order(api: Api) -> list[Operation]:
    """The documentation's order: by section, then calls without a group, then group by group."""
    groups = {section.name: section.groups for section in api.sections}

    def place(one: Operation) -> tuple[int, bool, int]:
        own = groups[one.section]
        group = own.index(one.group) if one.group in own else -1
        return list(groups).index(one.section), one.name in LAST, group

    return sorted(api.operations, key=place)


def one_operation(api: Api, operation: Operation, **changes: Any) -> Api:
    """The API with one operation alone, and no variables."""
    return api._replace(operations=(operation._replace(**changes),), postman=())


def only_item(api: Api) -> Json:
    (item,) = iter_requests(json.loads(render_all(api)[COLLECTION]))
    return item


def test_the_collection_is_valid_by_the_published_schema(collection: Json) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(collection)


def test_the_schema_refuses_what_is_wrong(collection: Json) -> None:
    broken = collection | {"item": [{"name": "neither a request nor a folder"}]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(broken)


def test_there_is_one_request_for_each_operation_in_documentation_order(
    api: Api, collection: Json
) -> None:
    found = [
        (one["name"], one["request"]["method"], path_of(one)) for one in iter_requests(collection)
    ]
    expected = [
        (one.title, one.method, re.sub(r"\{(\w+)\}", r":\1", one.path))
        for one in expected_order(api)
    ]
    assert found == expected


def test_folders_are_sections_and_groups(api: Api, collection: Json) -> None:
    assert [one["name"] for one in collection["item"]] == [one.title for one in api.sections]
    for folder, section in zip(collection["item"], api.sections, strict=True):
        kinds = ["item" in one for one in folder["item"]]
        if any(name.startswith(f"{section.name}.") for name in LAST):
            kinds.pop()
        assert kinds == sorted(kinds), "calls of no group come first"
        assert [one["name"] for one in folder["item"] if "item" in one] == list(section.groups)


def all_ids(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "id" in node:
            yield node["id"]
        for name, one in node.items():
            if name != "body":
                yield from all_ids(one)
    elif isinstance(node, list):
        for one in node:
            yield from all_ids(one)


def test_what_is_deleted_is_needed_by_nothing_below(api: Api, collection: Json) -> None:
    for folder, section in zip(collection["item"], api.sections, strict=True):
        operations = [one for one in expected_order(api) if one.section == section.name]
        gone: set[str] = set()
        for item, operation in zip(iter_requests(folder), operations, strict=True):
            named = set(REFERENCE.findall(json.dumps(item["request"]))) - {"url", "token"}
            used = {one for one in named if not one.startswith("$")}
            if operation.state is not None and operation.state.does == "delete":
                gone |= used
            else:
                assert not used & gone, operation.name


def test_identifiers_are_unique_and_made_of_names(api: Api, collection: Json) -> None:
    ids = [collection["info"]["_postman_id"], *all_ids(collection)]
    assert len(ids) == len(set(ids))
    assert {uuid.UUID(one).version for one in ids} == {5}
    by_path = {path_of(one): one["id"] for one in iter_requests(collection)}
    assert by_path["/api/v1.1/profiles/get"] == "7273ed03-b976-51c8-b633-0239a2c8fb3f"


def test_changed_texts_leave_identifiers_alone(api: Api, collection: Json) -> None:
    changed = api._replace(
        title="Another title",
        operations=tuple(
            one._replace(title="New", summary="Changed.", description="Changed.")
            for one in api.operations
        ),
    )
    assert list(all_ids(json.loads(render_all(changed)[COLLECTION]))) == list(all_ids(collection))


def _top_level(body: str) -> list[tuple[str, str]]:
    return re.findall(r'^ +"(\w+)": "([^"]*)"', body, re.MULTILINE)


def test_authorization_is_inherited_but_where_the_api_needs_otherwise(
    api: Api, collection: Json
) -> None:
    assert collection["auth"]["type"] == "bearer"
    assert collection["auth"]["bearer"][0]["value"] == "{{token}}"
    for item, operation in zip(iter_requests(collection), expected_order(api), strict=True):
        request = item["request"]
        assert "auth" not in item
        assert request.get("auth") == (None if operation.auth == "header" else {"type": "noauth"})
        sent = {
            "query": [(one["key"], one["value"]) for one in request["url"].get("query", [])],
            "body": [
                *(
                    (one["key"], one["value"])
                    for one in request.get("body", {}).get("urlencoded", [])
                ),
                *_top_level(request.get("body", {}).get("raw", "")),
            ],
        }
        for place, pairs in sent.items():
            assert (("token", "{{token}}") in pairs) == (operation.auth == place)


def test_no_secret_has_a_value(api: Api, collection: Json) -> None:
    secrets = {"token"} | {one.name for one in api.postman if one.secret}
    files = {name: json.loads(text) for name, text in render_all(api).items()}
    environments = [one for name, one in files.items() if name != COLLECTION]
    assert len(environments) == 2
    for values in (collection["variable"], *(one["values"] for one in environments)):
        found = {one["key"]: one["value"] for one in values}
        assert {found[name] for name in secrets} == {""}
    for environment in environments:
        kinds = {one["key"]: one["type"] for one in environment["values"]}
        assert kinds == {"url": "default"} | dict.fromkeys(secrets, "secret")
    for item in iter_requests(collection):
        keys = {one["key"].lower() for one in item["request"]["header"]}
        assert "authorization" not in keys


def test_environments_are_for_the_cloud_and_for_an_own_host(api: Api) -> None:
    files = {name: json.loads(text) for name, text in render_all(api).items()}
    del files[COLLECTION]
    urls = {name: one["values"][0]["value"] for name, one in files.items()}
    assert urls == {
        "altcraft-cloud.postman_environment.json": "https://ru.altkraft.com",
        "altcraft.postman_environment.json": "https://your-platform.example.invalid",
    }


def test_variables_are_defined_and_used(collection: Json) -> None:
    defined = {one["key"] for one in collection["variable"]}
    requests = [
        request
        for item in iter_requests(collection)
        for request in (item["request"], *(one["originalRequest"] for one in item["response"]))
    ]
    sent = [{name: one for name, one in each.items() if name != "description"} for each in requests]
    used = set(REFERENCE.findall(json.dumps(sent)))
    assert used - {"$guid"} == defined


def test_bodies_fit_their_operations_once_the_variables_are_filled_in(
    api: Api, collection: Json
) -> None:
    values = {one["key"]: one["value"] for one in collection["variable"]}
    checker = ValueChecker(api.objects)
    checked = 0
    for item, operation in zip(iter_requests(collection), expected_order(api), strict=True):
        if "raw" not in item["request"].get("body", {}):
            continue
        filled = REFERENCE.sub(lambda one: values[one[1]] or "x", item["request"]["body"]["raw"])
        body = json.loads(filled)
        shape = operation.request._replace(
            fields=tuple(one for one in operation.request.fields if one.place == "body"),
        )
        if operation.auth == "body":
            del body["token"]
        own = {name: one for name, one in body.items() if not operation.conventional.field(name)}
        assert list(checker.shape(own, shape)) == [], operation.name
        checked += 1
    assert checked > 170


def test_modifying_calls_are_never_taken_for_a_repetition(api: Api, collection: Json) -> None:
    for item, operation in zip(iter_requests(collection), expected_order(api), strict=True):
        headers = {one["key"]: one["value"] for one in item["request"]["header"]}
        modifies = operation.effect != "read" and operation.server is None
        assert headers.get("X-Request-ID") == ("{{$guid}}" if modifies else None)


def test_saved_answers_are_the_examples_and_an_error(api: Api, collection: Json) -> None:
    codes = {one.code for one in api.errors}
    for item, operation in zip(iter_requests(collection), expected_order(api), strict=True):
        answers = item["response"]
        successes = answers[: len(operation.examples)]
        for answer, example in zip(successes, operation.examples, strict=True):
            is_json = operation.response.answer in ("envelope", "json")
            body = json.loads(answer["body"]) if is_json else answer["body"]
            assert (answer["code"], body) == (200, example.response)
        if operation.response.answer == "envelope":
            error = json.loads(answers[-1]["body"])["error"]
            assert error in codes
            assert str(error) in answers[-1]["name"]


def test_every_documented_answer_passes_its_own_check(api: Api) -> None:
    schemas = 0
    for operation in api.operations:
        if (schema := answer_schema(operation)) is None:
            continue
        schemas += 1
        for example in operation.examples:
            jsonschema.Draft7Validator(schema).validate(example.response)
    assert schemas > 80


def payload_schema(api: Api, type_: Any, *samples: Json, **more: Any) -> Any:
    operation = api.operations[0]
    field = Field("data", "data", type_, "no", "", operation.location, **more)
    changed = operation._replace(
        response=operation.response._replace(shape=Shape((field,)), payload="data"),
        examples=tuple(Example(None, {}, one, None, operation.location) for one in samples),
    )
    return answer_schema(changed)


def test_a_check_asks_for_the_payload_and_its_type(api: Api) -> None:
    field = Field("id", "id", Scalar("int"), "no", "", api.location)
    things = ListOf(Inline(Shape((field,))))
    assert payload_schema(api, things, {"data": [{"id": 1}]}) == {
        "type": "object",
        "required": ["data"],
        "properties": {"data": {"type": "array", "items": {"type": "object"}}},
    }


def test_a_check_takes_every_documented_spelling(api: Api) -> None:
    schema = payload_schema(api, Scalar("int"), {"data": 1}, aliases=("Data",))
    checker = jsonschema.Draft7Validator(schema)
    assert checker.is_valid({"data": 1})
    assert checker.is_valid({"Data": 1})
    assert not checker.is_valid({})
    assert not checker.is_valid({"Data": "1"})


@pytest.mark.parametrize(
    ("type_", "sample", "more"),
    [
        (Scalar("null"), {"data": None}, {}),
        (Scalar("int"), {"data": 1}, {"optional": True}),
        (Scalar("int"), {}, {}),
    ],
)
def test_a_check_leaves_alone_what_may_be_missing(
    api: Api, type_: Any, sample: Json, more: Json
) -> None:
    assert payload_schema(api, type_, sample, **more) is None


def without_fields(value: Any) -> Any:
    if isinstance(value, list):
        return [without_fields(one) for one in value]
    return {} if isinstance(value, dict) else value


def test_a_check_passes_answers_with_less_in_them(api: Api) -> None:
    """The server may leave out any field: what is checked is what holds the answer."""
    for operation in api.operations:
        schema, payload = answer_schema(operation), operation.response.payload
        if schema is None:
            continue
        for example in operation.examples:
            less = without_fields(example.response[payload])
            jsonschema.Draft7Validator(schema).validate({payload: less})


def test_tables_keep_their_columns(api: Api, collection: Json) -> None:
    rows = 0
    for item in iter_requests(collection):
        for line in item["request"]["description"].split("\n"):
            if line.startswith("|"):
                assert len(re.findall(r"(?<!\\)\|", line)) == 5, line
                rows += 1
    assert rows > 1000


def hostile_api(api: Api) -> Api:
    """The API with one call, hostile in every text, name and value."""
    operation = api.operation("profiles.get")
    assert operation is not None
    field = Field(
        HOSTILE,
        "hostile",
        Scalar("string"),
        "yes",
        HOSTILE,
        operation.location,
        default=HOSTILE,
        enum=(EnumValue(HOSTILE, HOSTILE),),
        note=HOSTILE,
    )
    shape = Shape((field,))
    variable = api.postman[0]._replace(
        description=HOSTILE,
        value=HOSTILE,
        replaces=(),
        taken_from=(Source(operation.name, (HOSTILE, 0), after=HOSTILE),),
    )
    hostile = one_operation(
        api,
        operation,
        title=HOSTILE,
        summary=HOSTILE,
        description=HOSTILE,
        notes=(HOSTILE,),
        editorial=(HOSTILE,),
        request=shape,
        response=operation.response._replace(shape=shape, payload=HOSTILE),
        examples=(
            Example(HOSTILE, {HOSTILE: HOSTILE}, {HOSTILE: HOSTILE}, HOSTILE, operation.location),
        ),
    )
    return hostile._replace(postman=(variable,), title=HOSTILE, description=HOSTILE)


def test_hostile_text_stays_data(api: Api) -> None:
    files = render_all(hostile_api(api))
    collection = json.loads(files[COLLECTION])
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(collection)
    (item,) = iter_requests(collection)
    assert item["name"] == HOSTILE
    body = item["request"]["body"]["raw"]
    assert json.loads(body) == {HOSTILE: HOSTILE}
    assert not REFERENCE.search(body), "an example is no reference to a variable"
    assert json.loads(item["response"][0]["body"]) == {HOSTILE: HOSTILE}


def check_syntax(script: str) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed: the syntax of the test scripts is not checked")
    subprocess.run([node, "--check", "-"], input=script.encode(), check=True, timeout=60)


def test_scripts_are_javascript_whatever_the_texts(api: Api) -> None:
    item = only_item(hostile_api(api))
    check_syntax("\n".join(item["event"][0]["script"]["exec"]))


def test_all_scripts_are_javascript(collection: Json) -> None:
    scripts = [
        "\n".join(event["script"]["exec"])
        for one in iter_requests(collection)
        for event in one["event"]
    ]
    check_syntax("\n".join(f"() => {{\n{one}\n}};" for one in scripts))


def test_a_list_only_sets_variables_that_nobody_set(api: Api, collection: Json) -> None:
    scripts = {
        path_of(one): "\n".join(one["event"][0]["script"]["exec"])
        for one in iter_requests(collection)
    }
    created = scripts["/api/v1.1/segments/add"]
    assert 'pm.collectionVariables.set("segment_id", value)' in created
    assert "collectionVariables.get" not in created
    assert 'String(pm.collectionVariables.get("db_id"))' in scripts["/api/v1.1/databases/list"]


def script_of(item: Json) -> str:
    return "\n".join(item["event"][0]["script"]["exec"])


def set_by_lists(collection: Json) -> set[str]:
    scripts = "\n".join(script_of(one) for one in iter_requests(collection))
    return set(re.findall(r'collectionVariables\.get\("(.+?)"', scripts))


def test_reading_lists_arms_nothing_that_deletes_launches_or_changes_many(
    api: Api, collection: Json
) -> None:
    listed = set_by_lists(collection)
    assert "db_id" in listed
    effects = set()
    for item, operation in zip(iter_requests(collection), expected_order(api), strict=True):
        if operation.effect in ("read", "modify"):
            continue
        effects.add(operation.effect)
        for request in (item["request"], *(one["originalRequest"] for one in item["response"])):
            sent = json.dumps({name: one for name, one in request.items() if name != "description"})
            assert not listed & set(REFERENCE.findall(sent)), operation.name
    assert effects == {"modify_many", "delete", "launch", "launch_scenario"}


def test_what_is_not_a_read_is_skipped_until_its_variables_are_set(
    api: Api, collection: Json
) -> None:
    values = {one["key"]: one["value"] for one in collection["variable"]}
    shared = {"token", "$guid", "url", "push_url"}
    guarded = 0
    for item, operation in zip(iter_requests(collection), expected_order(api), strict=True):
        sent = {name: one for name, one in item["request"].items() if name != "description"}
        names = set(REFERENCE.findall(json.dumps(sent))) - shared
        guard = "\n".join(one for event in item["event"][1:] for one in event["script"]["exec"])
        if operation.effect == "read":
            assert not guard
            continue
        assert {values[one] for one in names} <= {"0", ""}, operation.name
        assert all(f'"{one}"' in guard for one in names), operation.name
        assert names or not operation.is_grave, operation.name
        assert ("skipRequest" in guard) == bool(names), operation.name
        guarded += bool(names)
    assert guarded > 90


def test_a_launch_keeps_the_stored_audience(api: Api, collection: Json) -> None:
    launches = 0
    for item, operation in zip(iter_requests(collection), expected_order(api), strict=True):
        if operation.effect == "launch" and "raw" in item["request"].get("body", {}):
            launches += 1
            optional = {one.name for one in operation.request.fields if one.required != "yes"}
            overrides = {name for name in optional if name.startswith("override_")}
            assert not [one for one in overrides if f'"{one}"' in item["request"]["body"]["raw"]]
    assert launches > 5


def test_a_download_follows_its_export(api: Api, collection: Json) -> None:
    scripts = {
        one.name: script_of(item)
        for item, one in zip(iter_requests(collection), expected_order(api), strict=True)
    }
    values = run_scripts(
        [
            (scripts["profiles.export"], {"data": {"task_id": "t1"}, "error": 0}),
            (scripts["tasks.get_status"], {"data": {"progress": 10}, "error": 0}),
            (
                scripts["tasks.get_status"],
                {"data": {"result": {"urls": ["/api/download/data/1/a.csv"]}}, "error": 0},
            ),
        ]
    )
    assert values == {"task_id": "t1", "file_path": "data/1/a.csv"}
    again = [(scripts["tasks.get_status"], {"data": {"result": {"hashed_file": "suppress/2/b"}}})]
    assert run_scripts(again, values)["file_path"] == "suppress/2/b"


def test_the_introduction_names_a_start_and_what_sets_variables(collection: Json) -> None:
    text = collection["info"]["description"]
    assert "1. Send *Get database list* and *Get resources list*: " in text
    assert "| Create segment | `segment_id`, `dynsegment_id` |" in text
    assert "- *Uploading profiles to a file*, *Get task status*, *Download export file*\n" in text


def run_scripts(answers: list[tuple[str, Json]], values: Json | None = None) -> Json:
    """Run test scripts after answers, and return the variables; what they assert is left out."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed: the test scripts are not run")
    program = """
const values = new Map(Object.entries(%s));
for (const [script, answer] of %s) {
  const pm = {
    test: () => {},
    response: {json: () => answer},
    collectionVariables: {get: (key) => values.get(key), set: (key, one) => values.set(key, one)},
  };
  new Function("pm", script)(pm);
}
console.log(JSON.stringify(Object.fromEntries(values)));
"""
    text = program % (json.dumps(values or {}), json.dumps(answers))
    done = subprocess.run([node, "-"], input=text.encode(), check=True, capture_output=True)
    result: Json = json.loads(done.stdout)
    return result


def test_a_template_that_makes_no_json_is_reported(api: Api, tmp_path: Path) -> None:
    templates = tmp_path / "postman"
    shutil.copytree(TEMPLATES, templates)
    (templates / "environment.json.j2").write_text("{,}", "utf-8")
    with pytest.raises(TemplateProblem, match=r"environment\.json\.j2"):
        render_all(api, templates)
