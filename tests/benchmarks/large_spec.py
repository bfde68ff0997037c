"""A spec several times as large as ours: each section, resource and endpoint comes again."""

import shutil
from pathlib import Path
from typing import Any

from generator.findings import Findings
from generator.render.serialise import to_yaml
from generator.source.yaml_file import load_yaml


def write_large_spec(source: Path, target: Path, factor: int) -> None:
    """Write a spec folder that holds another one several times.

    Args:
        source: The spec folder.
        target: The folder to write.
        factor: How many times.
    """
    shutil.copytree(source, target)
    api = _load(source / "api.yaml")
    for number in range(1, factor):
        api["sections"] |= {
            f"{name}{number}": one for name, one in _load(source / "api.yaml")["sections"].items()
        }
        api["resources"] |= {
            f"{name}{number}": one
            | {
                "section": f"{one['section']}{number}",
                "paths": [f"/copy{number}{path}" for path in one["paths"]],
            }
            for name, one in _load(source / "api.yaml")["resources"].items()
        }
        for path in (source / "endpoints").glob("*.yaml"):
            copy = _copy(_load(path), number)
            (target / "endpoints" / f"{path.stem}{number}.yaml").write_text(to_yaml(copy), "utf-8")
        for variable in api["postman"]["variables"].values():
            variable["replaces"] += _copied_scopes(variable["replaces"], number)
    (target / "api.yaml").write_text(to_yaml(api), "utf-8")


def _copy(file: dict[str, Any], number: int) -> dict[str, Any]:
    return {
        "section": f"{file['section']}{number}",
        "endpoints": {
            name.replace(".", f"{number}.", 1): one | {"path": f"/copy{number}{one['path']}"}
            for name, one in file["endpoints"].items()
        },
    }


def _copied_scopes(replaces: list[str], number: int) -> list[str]:
    """Return where a variable stands in the copies of resources and operations."""
    copies = []
    for scope, _, path in (one.partition(":") for one in replaces):
        owner, dot, method = scope.partition(".")
        if scope != "_" and not owner[-1].isdigit():
            copies.append(f"{owner}{number}{dot}{method}:{path}")
    return copies


def _load(path: Path) -> dict[str, Any]:
    content = load_yaml(path, path.name, Findings())
    assert content is not None
    return content
