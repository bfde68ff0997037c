"""Small specs give exactly the output that is committed beside them.

`pytest --update-golden` accepts what is there. Left out are the runtime, which is copied, and the
manifest, which has the runtime's hashes.
"""

import shutil
from pathlib import Path

import black
import pytest

from generator.output.formatting import LINE_LENGTH
from generator.render.python.project import COPIED
from tests.conftest import Cli
from tests.support import ROOT, tree

GOLDEN = ROOT / "tests" / "golden"
CASES = sorted(path.name for path in GOLDEN.iterdir())
LEFT_OUT = ("manifest.json", *(f"python/{target}/" for target in COPIED.values()))
KEPT = "python/altcraft/testing/_spec.json"


@pytest.mark.parametrize("case", CASES)
def test_spec_gives_the_expected_output(
    case: str, cli: Cli, tmp_path: Path, update_golden: bool
) -> None:
    result = cli("build", "--spec", GOLDEN / case / "spec", "--out", tmp_path / "out")
    assert result.code == 0, result.out
    built = tree(tmp_path / "out")
    built = {
        path: data for path, data in built.items() if path == KEPT or not path.startswith(LEFT_OUT)
    }
    expected = GOLDEN / case / "expected"
    if update_golden:
        shutil.rmtree(expected, ignore_errors=True)
        for path, data in built.items():
            (expected / path).parent.mkdir(parents=True, exist_ok=True)
            (expected / path).write_bytes(data)
    there = tree(expected)
    assert built.keys() == there.keys()
    for path, data in built.items():
        assert data.decode() == there[path].decode(), path


@pytest.mark.parametrize("case", CASES)
def test_python_of_any_spec_is_formatted(case: str) -> None:
    mode = black.Mode(line_length=LINE_LENGTH, target_versions={black.TargetVersion.PY311})
    for path in sorted((GOLDEN / case / "expected").rglob("*.py")):
        text = path.read_text("utf-8")
        assert black.format_str(text, mode=mode) == text, path
