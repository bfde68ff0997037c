"""The examples of the guide to the spec are valid and, where they quote it, still true."""

import re
from pathlib import Path

import pytest

from generator.findings import Findings
from generator.source.positioned import Mapping
from generator.source.schema import check_schema
from generator.source.yaml_file import load_yaml
from tests.support import ROOT

BLOCKS = re.findall(r"```yaml\n(.*?)```", (ROOT / "spec" / "README.md").read_text("utf-8"), re.S)
ENDPOINT = """\
  things.get:
    title: Get thing
    path: /things/get
    seen: {version: none, request: none, response: none, errors: none}
    summary: Get a thing.
    effect: read
"""


def parsed(text: str, tmp_path: Path) -> Mapping:
    path, findings = tmp_path / "block.yaml", Findings()
    path.write_text(text, "utf-8")
    root = load_yaml(path, "block", findings)
    assert root is not None
    assert [str(one) for one in findings] == []
    return root


def as_file(block: str) -> tuple[str, str]:
    """Return a block with what a file has around it, and the schema of such a file."""
    if block.startswith("parameters:"):
        return block, "objects.json"
    if block.startswith("      "):
        block = f"    request:\n{block}"
    if block.startswith("    "):
        # What comes first in a mapping is what the block itself does not say.
        named = {line.partition(":")[0] for line in block.splitlines()}
        kept = [one for one in ENDPOINT.splitlines() if one.partition(":")[0] not in named]
        block = "\n".join([*kept, block])
    return f"section: things\nendpoints:\n{block}", "endpoints.json"


def is_quoted(block: str) -> bool:
    return block.startswith(("sections:", "    segment_id:", "# yaml-language-server"))


@pytest.mark.parametrize("block", [one for one in BLOCKS if not is_quoted(one)])
def test_example_is_valid(block: str, tmp_path: Path) -> None:
    text, schema = as_file(block)
    findings = Findings()
    check_schema(parsed(text, tmp_path), schema, findings)
    assert [str(one) for one in findings] == []


def test_what_is_quoted_stands_in_the_spec(tmp_path: Path) -> None:
    api = parsed((ROOT / "spec" / "api.yaml").read_text("utf-8"), tmp_path)
    (general,) = (one for one in BLOCKS if one.startswith("sections:"))
    for key, entries in parsed(general, tmp_path).items():
        assert {name: api[key][name] for name in entries} == entries
    (variables,) = (one for one in BLOCKS if one.startswith("    segment_id:"))
    for name, one in parsed(variables, tmp_path).items():
        assert api["postman"]["variables"][name] == one
