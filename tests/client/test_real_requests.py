"""What programs in use send is taken by the client, the strict fake and the OpenAPI document."""

import json
import warnings
from pathlib import Path
from typing import Any

import pytest
import yaml
from altcraft import Altcraft, AltcraftWarning, InvalidRequestError
from altcraft.testing import FakePlatform
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.support import ROOT

CASES: list[dict[str, Any]] = yaml.safe_load(
    (ROOT / "tests/fixtures/real_requests.yaml").read_text("utf-8")
)
DOCUMENT = json.loads(Path(ROOT / "generated/openapi/openapi.json").read_text("utf-8"))
REGISTRY: Registry[Any] = Registry().with_resource(
    "urn:api", Resource.from_contents(DOCUMENT, default_specification=DRAFT202012)
)


def send(case: dict[str, Any]) -> FakePlatform:
    fake = FakePlatform()
    client = Altcraft(
        "https://fake.test",
        "token",
        transport=fake.transport,
        retries=0,
        servers={"push": "https://push.test"},
    )
    resource, _, method = case["operation"].partition(".")
    answer = getattr(getattr(client, resource), method)(**case["request"])
    if hasattr(answer, "pages"):
        answer.first()
    return fake


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"].replace(" ", "-"))
def test_client_and_fake_take_it_and_send_it_as_it_is(case: dict[str, Any]) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("ignore")  # what others left to the garbage collector is not ours
        warnings.simplefilter("always", AltcraftWarning)
        if "refused" in case:
            with pytest.raises(InvalidRequestError, match=case["refused"]):
                send(case)
            return
        (call,) = send(case).calls
    assert call.params == case["request"]
    assert [one.category for one in caught] == [AltcraftWarning] * ("warns" in case)


def schema_of(operation: str) -> dict[str, Any]:
    for path, item in DOCUMENT["paths"].items():
        for method, one in item.items():
            if isinstance(one, dict) and one.get("operationId") == operation:
                escaped = path.replace("~", "~0").replace("/", "~1")
                for kind in one["requestBody"]["content"]:
                    inner = f"requestBody/content/{kind.replace('/', '~1')}/schema"
                    return {"$ref": f"urn:api#/paths/{escaped}/{method}/{inner}"}
    raise AssertionError(operation)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"].replace(" ", "-"))
def test_openapi_document_allows_it(case: dict[str, Any]) -> None:
    validator = Draft202012Validator(
        schema_of(case["operation"]),
        registry=REGISTRY,
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )
    token = {"token": "t"} if case["operation"] == "profiles.import_from_lpgenerator" else {}
    mistakes = [one.message for one in validator.iter_errors(case["request"] | token)]
    assert bool(mistakes) is ("refused" in case), mistakes
