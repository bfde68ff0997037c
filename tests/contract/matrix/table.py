"""The table of the tools, for the README of the documents."""

import json
import re
from typing import Any

from tests.contract.matrix.workshop import MATRIX, Tool, tools
from tests.contract.tools import CONTRACT

TABLE = CONTRACT.parents[1] / "templates" / "openapi" / "matrix.md"
_HEAD = """
## Tried with

For each tool a program gets a segment, pages through a list, imports a profile with fields of its
own and subscriptions, reads it back, and meets an error. It is compiled with warnings shown, and
runs against the platform of `altcraft play`; what was sent and what is stored then are compared.
All use `openapi-3.0.yaml`.

| Language | Tool | Version | Compiles, runs | With the settings | Faults of the tool |
|---|---|---|---|---|---|
"""


def table() -> str:
    """Return the table in Markdown; the versions are those of the lock files."""
    return _HEAD + "".join(f"| {' | '.join(_row(tool))} |\n" for tool in tools())


def _row(tool: Tool) -> list[str]:
    settings = ", ".join(f"`{name}={_plain(one)}`" for name, one in tool.settings.items())
    faults = " ".join(f"{one['what']}{_report(one)}" for one in tool.faults)
    reason = f"{settings}. {tool.avoids}" if settings else ""
    return [tool.language, tool.tool, _version(tool.version), "yes", reason, faults]


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _report(fault: dict[str, Any]) -> str:
    return f" ([report]({fault['report']}))" if "report" in fault else ""


def _version(source: str) -> str:
    """Look up the version of a package in the lock file of its registry."""
    registry, name = source.split()
    if registry == "npm":
        lock = json.loads((MATRIX / "typescript" / "package-lock.json").read_text("utf-8"))
        return str(lock["packages"][f"node_modules/{name}"]["version"])
    lock_text = (CONTRACT / "requirements.lock").read_text("utf-8")
    (version,) = re.findall(rf"(?m)^{re.escape(name)}==(\S+)", lock_text)
    return str(version)
