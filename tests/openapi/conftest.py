"""The documents of the real spec."""

import json

import pytest

from generator.findings import Findings
from generator.model import Api
from generator.spec import load_api
from tests.openapi.reading import Json, load_yaml, render_all
from tests.support import ROOT


@pytest.fixture(scope="session")
def api() -> Api:
    loaded = load_api(ROOT / "spec", Findings())
    assert loaded is not None
    return loaded


@pytest.fixture(scope="session")
def files(api: Api) -> dict[str, str]:
    return render_all(api)


@pytest.fixture(scope="session")
def document(files: dict[str, str]) -> Json:
    result: Json = json.loads(files["openapi.json"])
    return result


@pytest.fixture(scope="session")
def document_30(files: dict[str, str]) -> Json:
    return load_yaml(files["openapi-3.0.yaml"])
