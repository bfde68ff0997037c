"""Odd names of resources and parameters lead to a client that works."""

import ast
import subprocess
import sys
from pathlib import Path

from generator.naming import MANY_ARGUMENTS, RESOURCE_NAMES, RUNTIME_NAMES
from generator.render import render_targets
from generator.render.python.imports import MODULES
from tests.support import ROOT, Spec

RESOURCES = ("a_", "a__b", "client", "exception", "resource", "rule", "true")
BATCH = """\
section: extras

endpoints:
  extras.add_batch:
    title: Add extras
    path: /extras/add_batch
    seen: {version: none, request: complete, response: complete, errors: none}
    summary: Add several extras.
    effect: modify
    batch: {items: data, results: data}
    request:
      data: {type: "object[]", required: true, example: [{}], description: Extras.}
      NAMES
    response:
      data: {type: "object[]", description: Results.}
"""
PING = """\
  NAME.ping:
    title: Ping NAME
    path: /NAME/ping
    seen: {version: none, request: complete, response: complete, errors: none}
    summary: Ping.
    effect: read
"""
PROGRAM = """
from altcraft import Altcraft
from altcraft.testing import FakePlatform

client = Altcraft(url="https://x.test", token="t", transport=FakePlatform().transport)
for name in NAMES:
    getattr(client, name).ping()
(result,) = client.extras.add_many([{}], batch_size=1, batch_size_=2, concurrency_=3)
print(len(result.succeeded))
"""


def write_client(spec: Spec, out: Path) -> None:
    for file in render_targets(spec.api(), ROOT / "templates", ["python"]):
        path = out / file.path.removeprefix("python/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, "utf-8")


def test_client_with_odd_names_works(spec: Spec, tmp_path: Path) -> None:
    api = (spec.directory / "api.yaml").read_text("utf-8").rstrip()
    text = BATCH.replace(
        "NAMES",
        "\n      ".join(f"{name}: {{type: int, description: A.}}" for name in MANY_ARGUMENTS),
    )
    for name in RESOURCES:
        api += f"\n  {name}: {{title: A, section: extras, description: A., paths: [/{name}]}}"
        text += PING.replace("NAME", name)
    spec.write("api.yaml", f"{api}\n".encode()).write("endpoints/extras.yaml", text.encode())
    write_client(spec, tmp_path / "out")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.replace("NAMES", repr(RESOURCES))],
        cwd=tmp_path / "out",
        env={"PYTHONPATH": str(tmp_path / "out"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "1\n"), done.stderr


def test_names_that_methods_use_are_known(spec: Spec) -> None:
    """A parameter of such a name would be a second argument of the same name."""
    spec.write("endpoints/extras.yaml", BATCH.replace("NAMES", "").encode())
    (text,) = (
        file.text
        for file in render_targets(spec.api(), ROOT / "templates", ["python"])
        if file.path == "python/altcraft/resources/extras.py"
    )
    found = {
        argument.arg
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef)
        for argument in (*node.args.args, *node.args.kwonlyargs)
    }
    assert found - {"data"} <= RUNTIME_NAMES | {*MANY_ARGUMENTS}


def test_names_that_modules_import_are_known() -> None:
    classes = {name for names in MODULES.values() for name in names if not name.isupper()}
    assert classes - {"as_it_came"} <= RESOURCE_NAMES
