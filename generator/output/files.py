"""The files of a build: rendered one after the other onto the disk, formatted there, and hashed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.cache import digest
from generator.model import Api
from generator.output.formatting import format_python
from generator.render import render_targets


@dataclass(frozen=True, slots=True)
class NewFiles:
    """New files on disk; a large API thus does not take much memory.

    Attributes:
        folder: Where they are.
        hashes: The hash of each file, by its path in the output.
        copied: The files that are copies of hand-written ones.
    """

    folder: Path
    hashes: dict[str, str]
    copied: frozenset[str]

    def read(self, path: str) -> bytes:
        """Return the content of a file."""
        return (self.folder / path).read_bytes()


def make_files(api: Api, templates: Path, targets: Sequence[str], folder: Path) -> NewFiles:
    """Make the files of some targets.

    Args:
        api: The model.
        templates: The template folder.
        targets: The targets.
        folder: An empty folder, or one to be made.

    Raises:
        TemplateProblem: A template cannot be read, parsed or rendered.
        UnparsableError: What a template gives is not Python.
    """
    hashes: dict[str, str] = {}
    python: list[str] = []
    copied: set[str] = set()
    for file in render_targets(api, templates, targets):
        target = folder / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        data = file.text.encode("utf-8")
        target.write_bytes(data)
        hashes[file.path] = digest(data)
        if file.verbatim:
            copied.add(file.path)
        elif file.path.endswith(".py"):
            python.append(file.path)
    format_python(folder, python)
    hashes |= {path: digest((folder / path).read_bytes()) for path in python}
    return NewFiles(folder, hashes, frozenset(copied))
