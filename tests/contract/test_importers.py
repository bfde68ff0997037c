"""Bruno's own importer takes the Postman collection over without a loss."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.contract.tools import CONTRACT, GENERATED, run_tool

Json = dict[str, Any]
COLLECTION = GENERATED / "postman" / "altcraft.postman_collection.json"
IMPORT = """
const fs = require('fs');
const [, , converters, file] = process.argv;
const collection = JSON.parse(fs.readFileSync(file, 'utf8'));
require(converters).postmanToBruno(collection).then(
  (made) => console.log(JSON.stringify(made)),
  (problem) => { console.error(problem); process.exitCode = 1; },
);
"""


@pytest.fixture(scope="module")
def collection() -> Json:
    result: Json = json.loads(COLLECTION.read_text("utf-8"))
    return result


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Json:
    """What Bruno makes of the collection."""
    program = tmp_path_factory.mktemp("bruno") / "import.cjs"
    program.write_text(IMPORT, "utf-8")
    converters = CONTRACT / "node_modules" / "@usebruno" / "converters"
    done = run_tool("node", program, converters, COLLECTION)
    assert done.returncode == 0, done.stderr
    made: Json = json.loads(done.stdout)
    assert made["issues"] == []
    result: Json = made["collection"]
    return result


def in_folders(items: list[Json], key: str, folders: tuple[str, ...] = ()) -> Iterator[Any]:
    """Yield the requests of a tree of folders, each with the names of its folders."""
    for item in items:
        if key in item:
            yield from in_folders(item[key], key, (*folders, item["name"]))
        else:
            yield folders, item


def sent_by_postman(item: Json) -> Json:
    request = item["request"]
    body = request.get("body", {})
    url = request["url"]
    return {
        "name": item["name"],
        "method": request["method"],
        "url": url["raw"],
        "docs": request["description"],
        "headers": pairs(request["header"], "key"),
        "path": pairs(url.get("variable", []), "key"),
        "query": pairs(url.get("query", []), "key"),
        "json": body.get("raw"),
        "form": pairs(body.get("urlencoded", []), "key"),
        "auth": "none" if request.get("auth", {}).get("type") == "noauth" else "inherit",
        "answers": [(one["name"], one["code"], one["body"]) for one in item["response"]],
    }


def sent_by_bruno(item: Json) -> Json:
    request = item["request"]
    in_address = {
        kind: pairs([one for one in request["params"] if one["type"] == kind], "name")
        for kind in ("path", "query")
    }
    answers = ((one["name"], one["response"]) for one in item["examples"])
    return {
        "name": item["name"],
        "method": request["method"],
        "url": request["url"],
        "docs": request["docs"],
        "headers": pairs(request["headers"], "name"),
        **in_address,
        "json": request["body"]["json"],
        "form": pairs(request["body"]["formUrlEncoded"], "name"),
        "auth": request["auth"]["mode"],
        "answers": [(name, one["status"], one["body"]["content"]) for name, one in answers],
    }


def pairs(ones: list[Json], name: str) -> list[tuple[str, str]]:
    return [(one[name], one["value"]) for one in ones]


def test_bruno_has_every_request_in_its_folder(collection: Json, imported: Json) -> None:
    expected = [(at, sent_by_postman(one)) for at, one in in_folders(collection["item"], "item")]
    found = [(at, sent_by_bruno(one)) for at, one in in_folders(imported["items"], "items")]
    assert len(found) > 150
    assert found == expected


def test_bruno_has_the_variables_and_the_authorization(collection: Json, imported: Json) -> None:
    request = imported["root"]["request"]
    assert pairs(request["vars"]["req"], "name") == pairs(collection["variable"], "key")
    assert request["auth"]["mode"] == "bearer"
    assert request["auth"]["bearer"]["token"] == "{{token}}"


def test_bruno_understands_every_script(collection: Json, imported: Json) -> None:
    for _, item in in_folders(imported["items"], "items"):
        script = item["request"]["script"]["res"]
        assert "The status is 200" in script
        assert "pm." not in script  # what Bruno has no word for stays as it was
    assert imported["packageReport"]["hasAny"] is False
