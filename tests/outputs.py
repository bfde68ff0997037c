"""What holds of every output, whatever the spec says: it parses, validates and does nothing."""

import ast
import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml
from lxml import html
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from openapi_spec_validator.schemas import schema_v30, schema_v31

from generator.commands.build import TARGETS
from generator.findings import Findings
from generator.render import RenderedFile, render_targets
from generator.spec import load_api
from tests.guarded_import import Importer
from tests.support import ROOT

GOLDEN = ROOT / "tests" / "golden"
_JAVASCRIPT_TEXT = re.compile(r'"(?:[^"\\\n]|\\.)*"')
_JAVASCRIPT_WORD = re.compile(r"[^\W\d]\w*")
_PIPE = re.compile(r"(?<!\\)\|")
_TABLE = re.compile(r"^\| Parameter \| .*\n(?:\|.*\n)*", re.MULTILINE)


class Outputs:
    """The files of a build, checked as they are looked at.

    Args:
        rendered: What the targets gave.
    """

    def __init__(self, rendered: Iterable[RenderedFile]) -> None:
        self.files = list(rendered)
        self.texts = {file.path: file.text for file in self.files}
        self.docs: list[str] = []

    def check(self, *, thoroughly: bool = False) -> None:
        """Check everything; thoroughly with the validators that take long, too."""
        assert len({path.casefold() for path in self.texts}) == len(self.files)
        for file in self.files:
            _check_path(file.path)
            _check_syntax(file)
        for file in self.files:
            if file.path.endswith(".py") and not file.verbatim:
                assert _calls(file.text) <= _known().calls
                assert _imports(file.text) <= _known().imports
        self.docs = _importer().docs(_modules(self.files, verbatim=False))
        _check_document(self.document, self.document_30, thoroughly=thoroughly)
        _check_collection(self.collection)

    @property
    def document(self) -> Any:
        """The OpenAPI document of version 3.1."""
        return json.loads(self.texts["openapi/openapi.json"])

    @property
    def document_30(self) -> Any:
        """The OpenAPI document of version 3.0."""
        return yaml.load(self.texts["openapi/openapi-3.0.yaml"], yaml.CSafeLoader)

    @property
    def collection(self) -> Any:
        """The Postman collection."""
        return json.loads(self.texts["postman/altcraft.postman_collection.json"])


def leaves(value: Any) -> Iterator[Any]:
    """Yield all values of a document that are no objects and no lists."""
    if isinstance(value, dict):
        for one in value.values():
            yield from leaves(one)
    elif isinstance(value, list):
        for one in value:
            yield from leaves(one)
    else:
        yield value


def strings(value: Any) -> Iterator[str]:
    """Yield all texts of a document, keys left out."""
    return (one for one in leaves(value) if isinstance(one, str))


def scripts(collection: Any) -> Iterator[str]:
    """Yield the test scripts of a collection."""
    if isinstance(collection, dict):
        if "exec" in collection:
            yield "\n".join(collection["exec"])
        collection = list(collection.values())
    if isinstance(collection, list):
        for one in collection:
            yield from scripts(one)


def _check_path(path: str) -> None:
    parts = path.split("/")
    assert parts[0] in TARGETS
    assert not {"", ".", ".."} & set(parts)
    assert path.isascii()
    assert path.isprintable()


def _check_syntax(file: RenderedFile) -> None:
    file.text.encode("utf-8")
    match Path(file.path).suffix:
        case ".py" if not file.verbatim:
            compile(file.text, file.path, "exec", dont_inherit=True)
        case ".json":
            json.loads(file.text)
        case ".yaml":
            assert isinstance(yaml.load(file.text, yaml.CSafeLoader), dict)
        case ".toml":
            tomllib.loads(file.text)
        case ".html":
            _check_page(file.text)


def _check_page(text: str) -> None:
    """Whatever the spec says, a page has the one script of its template and no active content."""
    page = html.fromstring(text)
    assert [Path(one).name for one in page.xpath("//script/@src")] == ["script.js"]
    assert not page.xpath("//script[normalize-space()] | //iframe | //object | //embed | //img")
    assert not [one for one in page.xpath("//@*") if one.attrname.startswith("on")]
    for link in page.xpath("//@href"):
        scheme = link.partition(":")[0].lower() if ":" in link.split("/")[0] else ""
        assert scheme in ("", "https", "http", "mailto", "data"), link


def _calls(source: str) -> set[str]:
    """Return what a module calls, attributes of the client left out."""
    return {
        ast.unparse(node.func).partition(".")[0]
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
    }


def _imports(source: str) -> set[str]:
    """Return what a module imports that does not belong to the package."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found.update(one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(str(node.module))
    return found


def _modules(files: Iterable[RenderedFile], *, verbatim: bool) -> dict[str, str]:
    """Return the modules of the client by name, those copied as they are or the others."""
    found = {}
    for file in files:
        if file.path.startswith("python/") and file.path.endswith(".py"):
            path = file.path.removeprefix("python/").removesuffix(".py").removesuffix("/__init__")
            if file.verbatim == verbatim and not path.endswith("pytest_plugin"):
                found[path.replace("/", ".")] = file.text
    return found


class _Known:
    """What generated modules hold when nobody means harm."""

    def __init__(self) -> None:
        self.calls = {"TypedDict", "Rule", "Condition", "Paging", "TaskInfo", "Batch"}
        self.imports: set[str] = set()
        self.words: set[str] = set()
        self.runtime: dict[str, str] = {"altcraft": ""}
        for case in ("fields", "calls"):
            api = load_api(GOLDEN / case / "spec", Findings())
            assert api is not None
            outputs = Outputs(render_targets(api, ROOT / "templates", TARGETS))
            self.runtime |= _modules(outputs.files, verbatim=True)
            for source in _modules(outputs.files, verbatim=False).values():
                self.calls |= _calls(source)
                self.imports |= _imports(source)
            for script in scripts(outputs.collection):
                self.words |= _words(script)


@cache
def _known() -> _Known:
    return _Known()


@cache
def _importer() -> Importer:
    return Importer(_known().runtime)


@cache
def _schemas() -> tuple[jsonschema_rs.Draft202012Validator, ...]:
    postman = json.loads(
        (ROOT / "generator" / "verify" / "postman_collection.json").read_text("utf-8")
    )
    return tuple(
        jsonschema_rs.validator_for(json.loads(json.dumps(dict(one))))
        for one in (schema_v31, schema_v30, postman)
    )


def fit_their_schemas(document: Any, document_30: Any) -> None:
    """Check the OpenAPI documents of both versions by the schemas of their versions."""
    schema_31, schema_30, _ = _schemas()
    schema_31.validate(document)
    schema_30.validate(document_30)


def _check_document(document: Any, document_30: Any, *, thoroughly: bool) -> None:
    fit_their_schemas(document, document_30)
    operations = [one for path in document["paths"].values() for one in path.values()]
    assert len({one["operationId"] for one in operations}) == len(operations)
    if thoroughly:
        assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []
        assert list(OpenAPIV30SpecValidator(document_30).iter_errors()) == []


def _check_collection(collection: Any) -> None:
    _schemas()[2].validate(collection)
    for script in scripts(collection):
        assert _words(script) <= _known().words
    for text in strings(collection):
        for table in _TABLE.findall(text):
            assert {len(_PIPE.findall(row)) for row in table.splitlines()} == {5}


def _words(script: str) -> set[str]:
    """Return what a script has beside texts and comments: that is code."""
    code = _JAVASCRIPT_TEXT.sub(" ", script)
    assert code.isascii()  # other characters may end a line
    code = re.sub(r"(?m)^ *//.*$", "", code)
    assert not re.search(r"[\"'`/\\]", code)
    return set(_JAVASCRIPT_WORD.findall(code))
