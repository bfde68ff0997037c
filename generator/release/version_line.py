"""The version in `api.yaml`, changed in place: every other byte of the file stays."""

import re
from pathlib import Path

from generator.diff.versions import Version
from generator.findings import Findings
from generator.source.yaml_file import load_yaml

_VERSION = re.compile(r"""(["']?)\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?\1""")


def with_version(path: Path, version: Version) -> str:
    """Return the text of a valid `api.yaml` with another version."""
    root = load_yaml(path, path.as_posix(), Findings())
    if root is None:
        raise ValueError(f"{path} cannot be read")
    place = root.at("version")
    lines = path.read_bytes().decode("utf-8").splitlines(keepends=True)
    line, start = lines[place.line - 1], place.column - 1
    found = _VERSION.match(line, start)
    if found is None:
        raise ValueError(f"{place}: the version is not written plainly")
    quote = found.group(1)
    lines[place.line - 1] = f"{line[:start]}{quote}{version}{quote}{line[found.end() :]}"
    return "".join(lines)
