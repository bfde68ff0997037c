"""The documents of the real spec."""

import json

import pytest

from generator.model import Api
from tests.openapi.reading import Json, load_yaml, render_all
from tests.support import real_api


@pytest.fixture(scope="session")
def api() -> Api:
    return real_api()


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
