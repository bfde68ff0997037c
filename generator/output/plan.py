"""The plan of a build: what the new output changes on disk, and what stands in its way."""

import difflib
from dataclasses import dataclass, field
from pathlib import Path

from generator.cache import digest
from generator.output.files import NewFiles
from generator.output.manifest import NAME, manifest_text, read_manifest

_DIFF_LINES = 40
_WIDTH = 200  # some files have a whole text on one line


@dataclass
class Plan:
    """What a build does to the output folder; paths are relative to it.

    Attributes:
        directory: The output folder.
        files: The new files.
        hashes: The hash of every file that the manifest lists.
        managed: The files that are the build's own afterwards; one edited by hand is among them
            only when the edit is overwritten.
        edited: Files edited by hand, which are kept.
    """

    directory: Path
    files: NewFiles
    hashes: dict[str, str]
    managed: set[str]
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    edited: list[str] = field(default_factory=list)

    def content(self, path: str) -> bytes:
        """Return the new content of a file."""
        return manifest_text(self.hashes).encode() if path == NAME else self.files.read(path)

    @property
    def is_empty(self) -> bool:
        """Whether the disk holds already what the build gives."""
        return not (self.added or self.changed or self.removed)


def make_plan(directory: Path, files: NewFiles, targets: set[str], *, force: bool) -> Plan:
    """Compare the new files with the output folder.

    Args:
        directory: The output folder.
        files: The new files, their paths beginning with a target's name.
        targets: The targets that were rendered; files of the others stay as they are.
        force: Overwrite files that were edited by hand.
    """
    new = files.hashes
    old = read_manifest(directory)
    others = {path: value for path, value in old.items() if path.split("/")[0] not in targets}
    plan = Plan(directory, files, others | new, {*new, NAME})
    for path in new:
        _compare(plan, path, old.get(path), force=force)
    for path in sorted(old.keys() - new.keys() - others.keys()):
        on_disk = _read(directory / path)
        if on_disk is None:
            continue
        if digest(on_disk) != old[path] and not force:
            plan.edited.append(path)
        else:
            plan.removed.append(path)
    manifest = manifest_text(plan.hashes)
    if _read(directory / NAME) != manifest.encode():
        (plan.changed if old else plan.added).append(NAME)
    return plan


def _compare(plan: Plan, path: str, remembered: str | None, *, force: bool) -> None:
    on_disk = _read(plan.directory / path)
    if on_disk is None:
        plan.added.append(path)
    elif (found := digest(on_disk)) != plan.hashes[path]:
        if found != remembered and not force:
            plan.edited.append(path)
            plan.managed.remove(path)
        else:
            plan.changed.append(path)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def describe(plan: Plan) -> str:
    """Return the plan as a summary with the start of each file's unified diff."""
    lines = []
    for word, paths in (
        ("added", plan.added),
        ("changed", plan.changed),
        ("removed", plan.removed),
    ):
        for path in paths:
            lines.append(f"{word}: {path}")
            if word == "changed" and path != NAME:
                lines += _diff(plan, path)
    return "\n".join(lines)


def _diff(plan: Plan, path: str) -> list[str]:
    old = (plan.directory / path).read_text("utf-8", errors="replace").splitlines()
    new = plan.content(path).decode("utf-8").splitlines()
    diff = difflib.unified_diff(old, new, f"a/{path}", f"b/{path}", lineterm="", n=2)
    lines = [one if len(one) <= _WIDTH else f"{one[:_WIDTH]}..." for one in diff]
    rest = len(lines) - _DIFF_LINES
    return lines if rest <= 0 else [*lines[:_DIFF_LINES], f"... {rest} more lines"]
