"""The broker in the spec: what it names must exist."""

from pathlib import Path

import pytest
import yaml

from tests.conftest import Cli
from tests.support import ROOT

CALLS = ROOT / "tests" / "golden" / "calls" / "spec"


def copied(tmp_path: Path, old: str, new: str) -> Path:
    """Return a copy of a small spec with a text in its api.yaml replaced."""
    for path in CALLS.rglob("*.yaml"):
        target = tmp_path / path.relative_to(CALLS)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(path.read_text("utf-8"), "utf-8")
    file = tmp_path / "api.yaml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("correlation: ref", "correlation: reff", "`correlation` names 'reff'"),
        ("{path: path, body: body}", "{path: paht, body: body}", "`path` names 'paht'"),
        ("{path: path, body: body}", "{path: path, body: bdy}", "`body` names 'bdy'"),
        ("item: data", "item: date", "`item` names 'date'"),
        ("operation: messages.send_batch", "operation: messages.send", "no operation"),
    ],
)
def test_names_that_lead_nowhere_are_found(
    old: str, new: str, message: str, tmp_path: Path, cli: Cli
) -> None:
    result = cli("validate", "--spec", copied(tmp_path, old, new))
    assert result.code == 1
    assert message in result.out
    assert "did you mean" in result.out
    assert "api.yaml:" in result.out


def test_schemas_are_whole_and_no_more() -> None:
    document = yaml.safe_load((ROOT / "generated/asyncapi/asyncapi.yaml").read_text("utf-8"))
    schemas = document["components"]["schemas"]
    named = {
        one.split('"')[0].split("'")[0]
        for one in yaml.safe_dump(document).split("#/components/schemas/")[1:]
    }
    assert {one.strip().rstrip("'") for one in named} >= set(schemas) - {""}
    assert {"CallsMessage", "CallsAnswer", "Profile"} <= set(schemas)
    sent = schemas["ProfileImportsMessage"]
    assert {"account_id", "db_id", "data"} <= set(sent["required"])
    assert "token" not in sent["properties"]


def test_a_spec_without_a_broker_has_no_document(tmp_path: Path, cli: Cli) -> None:
    spec = ROOT / "tests" / "golden" / "fields" / "spec"
    assert cli("build", "--spec", spec, "--out", tmp_path / "out").code == 0
    assert not (tmp_path / "out" / "asyncapi").exists()
