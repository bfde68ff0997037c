"""What a build made is looked at before it is written; a fault is told with its operation."""

import json
import shutil
from pathlib import Path

import pytest

from generator.findings import Findings
from generator.verify import verify
from generator.verify.documents import check_document
from generator.verify.python_files import check_python
from tests.conftest import Cli
from tests.support import ROOT, Spec, tree

MODULE = "python/altcraft/resources/extras.py"
OPENAPI = {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {}}


def said(spec: Spec, path: str, text: str) -> list[str]:
    findings = Findings()
    api = spec.api()
    verify([path], lambda _: text.encode(), api, findings)
    prefix = f"{spec.directory.as_posix()}/"
    return [str(one).replace(prefix, "").split(" (hint: ")[0] for one in findings]


@pytest.mark.parametrize(
    "text",
    [
        "def f(a, a): pass",
        "class A:\n    x: int\n    def x(self): pass",
        "def f(): pass\ndef f(): pass",
        "class A: pass\nA = 1",
        "return 1",
        "x = \0",
    ],
)
def test_faulty_python_is_found(text: str) -> None:
    assert [one.path for one in check_python("a.py", text.encode())] == ["a.py"]


def test_copy_of_a_hand_written_file_only_compiles() -> None:
    assert list(check_python("a.py", b"x = 1\nx = 2", names=False)) == []
    assert [one.path for one in check_python("a.py", b"def f(a, a): pass", names=False)] == ["a.py"]


@pytest.mark.parametrize(
    "text",
    [
        "@overload\ndef f(a): ...\n@overload\ndef f(b): ...\ndef f(c): ...",
        "class A:\n    @property\n    def x(self): ...\n    @x.setter\n    def x(self, v): ...",
        "class A:\n    x = 1\nclass B:\n    x = 2",
        "if a:\n    import b\nelse:\n    b = None",
    ],
)
def test_sound_python_is_left_alone(text: str) -> None:
    assert list(check_python("a.py", text.encode())) == []


def test_finding_names_the_operation_of_a_faulty_method(spec: Spec) -> None:
    text = "class Extras:\n    def get(\n        self,\n        a,\n        a,\n    ): pass\n"
    (finding,) = said(spec, MODULE, text)
    assert finding.startswith("endpoints/extras.yaml:4:3: error[output] extras.get: ")
    assert "would not be Python: duplicate argument 'a'" in finding


def test_finding_names_the_operation_of_a_faulty_part(spec: Spec) -> None:
    operation = {"operationId": "extras.get", "responses": {"999999": {"description": "A."}}}
    document = OPENAPI | {"paths": {"/extras/get": {"post": operation}}}
    finding, *_ = said(spec, "openapi/openapi.json", json.dumps(document))
    assert finding.startswith("endpoints/extras.yaml:4:3: error[output] extras.get: ")
    assert "would not be valid OpenAPI: paths./extras/get.post.responses" in finding


def test_finding_on_the_whole_points_to_the_api(spec: Spec) -> None:
    (finding,) = said(spec, "openapi/openapi.json", json.dumps(OPENAPI | {"info": {}, "x": 1}))[:1]
    assert finding.startswith("api.yaml:1:1: error[output] the API: ")


def test_collection_has_a_schema() -> None:
    assert list(check_document("a.postman_collection.json", b'{"info": {}, "item": []}'))


def test_old_output_stays_when_the_new_one_is_faulty(cli: Cli, spec: Spec, tmp_path: Path) -> None:
    templates, out = tmp_path / "templates", tmp_path / "out"
    shutil.copytree(ROOT / "templates", templates)
    arguments = ("build", "--spec", spec.directory, "--templates", templates, "--out", out)
    assert cli(*arguments).code == 0
    before = tree(out)
    template = templates / "python" / "resource.py.j2"
    text = template.read_text("utf-8")
    template.write_text(text.replace("options: Options | None = None,", "extra: int,"), "utf-8")
    result = cli(*arguments)
    assert result.code == 1
    assert "extras.yaml:4:3: error[output] extras.get: " in result.out
    assert "Traceback" not in result.out + result.err
    assert tree(out) == before


def test_older_form_is_looked_at_too() -> None:
    document = json.loads((ROOT / "generated" / "openapi" / "openapi.json").read_bytes())
    assert list(check_document("openapi/openapi.json", json.dumps(document).encode())) == []
    document["webhooks"] = {}  # which 3.0 does not know
    problems = list(check_document("openapi/openapi.json", json.dumps(document).encode()))
    assert {one.path for one in problems} == {"openapi/openapi-3.0.yaml"}


def test_error_code_that_is_no_status_gives_sound_documents(
    cli: Cli, spec: Spec, tmp_path: Path
) -> None:
    spec.replace("endpoints/extras.yaml", "errors: none", "errors: complete")
    text = (spec.directory / "endpoints/extras.yaml").read_text("utf-8")
    spec.write("endpoints/extras.yaml", f"{text}\n    errors: {{999: Much.}}\n".encode())
    result = cli("build", "--prove", "--spec", spec.directory, "--out", tmp_path / "out")
    assert result.code == 0, result.out
    document = json.loads((tmp_path / "out" / "openapi" / "openapi.json").read_bytes())
    answers = document["paths"]["/extras/get"]["post"]["responses"]
    assert "999" not in answers
    assert "999" in json.dumps(answers)
