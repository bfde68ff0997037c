"""The same spec gives the same bytes on every machine."""

import os
import subprocess
from pathlib import Path

from tests.support import ROOT, command, environment, tree


def build(here: Path, root: str, mask: int, changes: dict[str, str]) -> dict[str, bytes]:
    here.mkdir()
    arguments = ["--spec", f"{root}/spec", "--templates", f"{root}/templates", "--out", "out"]
    done = subprocess.run(
        command("build", *arguments), cwd=here, env=environment(changes), umask=mask
    )
    assert done.returncode == 0
    return tree(here / "out")


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    """They differ in all that a build could depend on; one knows earlier builds' formatting."""
    first = build(
        tmp_path / "first",
        str(ROOT),
        0o022,
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati", "COLUMNS": "20"},
    )
    second = build(
        tmp_path / "second",
        os.path.relpath(ROOT, tmp_path / "second"),
        0o077,
        {
            "PYTHONHASHSEED": "2",
            "LC_ALL": "tr_TR.UTF-8",
            "TZ": "America/Adak",
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
        },
    )
    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []
