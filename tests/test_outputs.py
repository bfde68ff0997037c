"""What the tests of hostile specs rely on: their checks see harm."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from jsonschema_rs import ValidationError
from yaml import YAMLError

from generator.commands.build import TARGETS
from generator.findings import Findings
from generator.render import RenderedFile, render_targets
from generator.spec import load_api
from tests.guarded_import import Importer
from tests.outputs import GOLDEN, Outputs, scripts
from tests.support import ROOT


@pytest.fixture(scope="module")
def hostile() -> Outputs:
    api = load_api(GOLDEN / "hostile" / "spec", Findings())
    assert api is not None
    return Outputs(render_targets(api, ROOT / "templates", TARGETS))


@pytest.fixture(scope="module")
def importer() -> Iterator[Importer]:
    importer = Importer({"p": "", "p.runtime": ""})
    yield importer
    importer.close()


@pytest.mark.parametrize(
    "source",
    [
        "import os; os.system('true')",
        "import subprocess; subprocess.run(['true'])",
        "open('harm', 'w')",
        "open('/etc/passwd')",
        "import os; os.open('harm', os.O_CREAT | os.O_WRONLY)",
        "import pathlib; pathlib.Path('harm').mkdir()",
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import os; os.environ['HARM'] = '1'",
        "print('harm')",
        "import builtins; builtins.len = id",
        "try:\n    open('harm', 'w')\nexcept BaseException:\n    pass",
        "raise SystemExit",
        "1 / 0",
        "not Python",
    ],
)
def test_import_with_a_side_effect_is_seen(importer: Importer, source: str) -> None:
    with pytest.raises(AssertionError):
        importer.docs({"p.harm": source})
    assert importer.docs({"p.fine": '"""Fine."""'}) == ["Fine."]


def test_hostile_golden_case_passes_all_checks(hostile: Outputs) -> None:
    hostile.check(thoroughly=True)
    assert any('Triple """ quotes """' in text for text in hostile.texts.values())


def changed(outputs: Outputs, path: str, old: str, new: str) -> Outputs:
    text = outputs.texts[path]
    assert old in text
    files = [one for one in outputs.files if one.path != path]
    return Outputs([*files, RenderedFile(path, text.replace(old, new))])


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("python/altcraft/_client.py", "\n\nclass", "\nimport socket\n\n\nclass"),
        ("python/altcraft/_client.py", "class Altcraft", "eval('1')\n\n\nclass Altcraft"),
        ("python/pyproject.toml", "[project]", "[project"),
        ("openapi/openapi.json", '"openapi": "3.1', '"openapi": "3.2'),
        ("openapi/openapi.yaml", "openapi:", "openapi: :"),
        ("postman/altcraft.postman_collection.json", '"schema": "', '"scheme": "'),
    ],
)
def test_faulty_file_is_seen(hostile: Outputs, path: str, old: str, new: str) -> None:
    with pytest.raises((AssertionError, ValueError, YAMLError, ValidationError)):
        changed(hostile, path, old, new).check()


def edited(outputs: Outputs, edit: Any) -> Outputs:
    path = "postman/altcraft.postman_collection.json"
    collection = deepcopy(outputs.collection)
    edit(collection)
    files = [one for one in outputs.files if one.path != path]
    return Outputs([*files, RenderedFile(path, json.dumps(collection))])


@pytest.mark.parametrize(
    "harm", ['"; alert("x', "alert(1);", "`${x}`", "/x/.test(1)", "// \u2028 x"]
)
def test_script_that_is_more_than_data_is_seen(hostile: Outputs, harm: str) -> None:
    def edit(collection: Any) -> None:
        item = collection["item"][0]
        while "item" in item:
            item = item["item"][0]
        item["event"][0]["script"]["exec"].append(harm)

    with pytest.raises(AssertionError):
        edited(hostile, edit).check()


def test_table_that_breaks_is_seen(hostile: Outputs) -> None:
    def edit(collection: Any) -> None:
        collection["info"]["description"] = "| Parameter | B |\n|---|---|\n| a | b | c |\n"

    with pytest.raises(AssertionError):
        edited(hostile, edit).check()


@pytest.mark.skipif(shutil.which("node") is None, reason="there is no Node.js")
def test_scripts_are_javascript(hostile: Outputs) -> None:
    program = """
        const vm = require("vm");
        const all = JSON.parse(require("fs").readFileSync(0));
        for (const one of all) new vm.Script(one);
        console.log(all.length);
    """
    found = list(scripts(hostile.collection))
    done = subprocess.run(
        ["node", "-e", program], input=json.dumps(found), capture_output=True, text=True, check=True
    )
    assert int(done.stdout) == len(found) > 0
