"""YAML files that nobody reads because they lie in the wrong place of a spec folder."""

import re
from collections.abc import Iterable
from pathlib import Path

from generator.findings import Findings, Location
from generator.source.yaml_file import read_text

# The folders that are read, and the keys that only their files begin with.
HOMES = {
    "endpoints": {"section", "endpoints"},
    "objects": {"enums", "objects", "parameters", "sets"},
}
_TOP_LEVEL_KEY = re.compile(r"^(\w+):", re.MULTILINE)


def home_of(keys: Iterable[str]) -> str | None:
    """Return the folder to which a file with these keys at its top level belongs, if any does."""
    held = set(keys)
    homes = [folder for folder, known in HOMES.items() if known & held]
    return homes[0] if len(homes) == 1 else None


def wrong_folder(path: Path, home: str) -> tuple[Location, str, str, str]:
    """Return the finding on a file that belongs into another folder."""
    what = "endpoints" if home == "endpoints" else "shared definitions"
    message = f"this file holds {what}, so it is not read here"
    return Location(path.as_posix()), "file", message, f"move it to {home}/"


def report_strays(directory: Path, findings: Findings) -> set[str]:
    """Report the YAML files of a spec folder that are not read.

    Returns:
        The folders to which they belong.
    """
    homes = set()
    for path in _strays(directory):
        home = _guess(path)
        homes.add(home)
        if home in HOMES and path.parent.name != home:
            findings.add(*wrong_folder(path, home))
        else:
            hint = "files stand directly in endpoints/ or objects/ and end in .yaml"
            findings.add(Location(path.as_posix()), "file", "this is not read", hint)
    return homes


def _strays(directory: Path) -> list[Path]:
    """Return what looks like a file of the spec and is not read; hidden files are editors'."""
    strays = []
    for path in _visible(directory):
        if path.is_dir():
            is_home = path.name in HOMES
            strays += [one for one in _visible(path) if _is_stray(one, is_home=is_home)]
        elif _is_yaml(path) and path.name != "api.yaml":
            strays.append(path)
    return strays


def _is_stray(path: Path, *, is_home: bool) -> bool:
    if is_home:
        return path.is_dir() or (_is_yaml(path) and path.suffix != ".yaml")
    return _is_yaml(path)


def _visible(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:  # where files are read from it, that is a finding
        return []


def _is_yaml(path: Path) -> bool:
    return path.suffix.lower() in (".yml", ".yaml")


def _guess(path: Path) -> str:
    """Return the folder to which a file belongs by its content, or else the one it lies in."""
    if path.is_file() and (text := read_text(path, path.as_posix(), Findings())) is not None:
        return home_of(_TOP_LEVEL_KEY.findall(text)) or path.parent.name
    return path.parent.name
