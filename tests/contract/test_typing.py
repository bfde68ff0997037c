"""Pyright, in its strict mode, accepts the client and the code that people copy."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

from tests.contract.tools import GENERATED, OPENAPI, run_tool
from tests.python.programs import CORRECT, mistaken_program

CLIENT = GENERATED / "python"
# The README's chapters go on with the client that the first one makes.
_CLIENT_AT_HAND = "from altcraft import Altcraft\n\nclient = Altcraft()\n"


def findings(folder: Path) -> tuple[list[str], int]:
    """Return what pyright finds in a folder, and the number of files that it checked."""
    config = {
        "typeCheckingMode": "strict",
        "include": ["."],
        "extraPaths": [str(CLIENT)],
        "pythonVersion": "3.11",
        "venvPath": str(GENERATED.parent),
        "venv": ".venv",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")
    done = run_tool("pyright", "--project", folder, "--outputjson")
    report: dict[str, Any] = json.loads(done.stdout)
    found = [
        f"{Path(one['file']).name}:{one['range']['start']['line'] + 1}: {one['message']}"
        for one in report["generalDiagnostics"]
    ]
    return found, report["summary"]["filesAnalyzed"]


def recipes() -> dict[str, str]:
    """Return the code of the READMEs, each chapter as a program."""
    programs = {}
    for readme in (GENERATED.parent / "README.md", CLIENT / "README.md"):
        for chapter in re.split(r"^## ", readme.read_text("utf-8"), flags=re.M):
            blocks = re.findall(r"^```python\n(.*?)^```$", chapter, re.M | re.S)
            if blocks:
                title = chapter.partition("\n")[0]
                programs[title] = "\n".join([_CLIENT_AT_HAND, *blocks])
    assert len(programs) > 10
    return programs


def samples() -> dict[str, str]:
    """Return the Python samples of the OpenAPI document."""
    paths = json.loads((OPENAPI / "openapi.json").read_text("utf-8"))["paths"]
    operations = [one for methods in paths.values() for one in methods.values()]
    return {one["operationId"]: one["x-codeSamples"][0]["source"] for one in operations}


def test_the_client_is_strictly_typed(tmp_path: Path) -> None:
    shutil.copytree(CLIENT / "altcraft", tmp_path / "altcraft")
    found, files = findings(tmp_path)
    assert found == []
    assert files > 80


def test_all_samples_and_recipes_are_strictly_typed(tmp_path: Path) -> None:
    programs = samples() | recipes()
    for number, text in enumerate(programs.values()):
        (tmp_path / f"program_{number}.py").write_text(text, "utf-8")
    found, files = findings(tmp_path)
    assert found == []
    assert files == len(programs)


def test_correct_use_is_accepted(tmp_path: Path) -> None:
    (tmp_path / "correct.py").write_text(CORRECT, "utf-8")
    found, _ = findings(tmp_path)
    assert found == []


def test_every_mistake_is_reported(tmp_path: Path) -> None:
    text, statements = mistaken_program()
    (tmp_path / "mistakes.py").write_text(text, "utf-8")
    found, _ = findings(tmp_path)
    lines = {int(one.split(":")[1]) for one in found}
    assert [one for line, one in statements.items() if line not in lines] == []
    assert lines <= statements.keys()
