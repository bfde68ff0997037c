"""The spec's files while they are edited: looked at together, checked, and saved together."""

import json
import shutil
import tempfile
from functools import cache
from pathlib import Path

from generator.drift.write.yaml_text import YamlText
from generator.findings import Findings
from generator.model import Api, Object, Operation
from generator.paths import SCHEMA_DIR
from generator.spec import load_api

API = "api.yaml"


class CannotApplyError(Exception):
    """A change cannot be written into the spec; the message says why."""


class Workspace:
    """The files of a spec folder, with the edits that were not saved yet."""

    def __init__(self, spec: Path, api: Api) -> None:
        self.spec = spec
        self.api = api
        self._files: dict[str, YamlText] = {}
        self._saved: dict[str, str] = {}

    def file(self, name: str) -> YamlText:
        """Return a file by its path below the spec folder."""
        if name not in self._files:
            text = (self.spec / name).read_bytes().decode("utf-8")
            self._saved[name] = text
            self._files[name] = YamlText(text)
        return self._files[name]

    def add_file(self, name: str, text: str) -> None:
        """Add a new file.

        Raises:
            CannotApplyError: There is a file of this name.
        """
        if name in self._files or (self.spec / name).exists():
            raise CannotApplyError(f"{name} exists already")
        self._files[name] = YamlText(text)

    def original(self, file: YamlText) -> YamlText:
        """Return a file as it was before the edits."""
        name = next(name for name, one in self._files.items() if one is file)
        return YamlText(self._saved.get(name, ""))

    def subject(self, name: str) -> Operation | Object:
        """Return the operation or object of a name.

        Raises:
            CannotApplyError: The spec does not have it.
        """
        found = self.api.operation(name) or self.api.objects.get(name)
        if found is None:
            raise CannotApplyError("the spec does not have it")
        return found

    def of(self, subject: Operation | Object) -> tuple[YamlText, list[str | int]]:
        """Return the file of an operation or object, and the path to it in the file."""
        kind = "endpoints" if isinstance(subject, Operation) else "objects"
        path: list[str | int] = [kind, subject.name]
        written = Path(subject.location.file).relative_to(self.spec).as_posix()
        names = [written, *self.endpoint_files()]  # it may have been moved
        name = next((one for one in names if self.file(one).has(path)), written)
        return self.file(name), path

    def endpoint_files(self) -> list[str]:
        """Return the files of endpoints, new ones included."""
        names = {f"endpoints/{path.name}" for path in (self.spec / "endpoints").glob("*.yaml")}
        return sorted(names | {name for name in self._files if name.startswith("endpoints/")})

    def section_file(self, section: str) -> str | None:
        """Return the file that holds a section's endpoints."""
        files = self.endpoint_files()
        return next((one for one in files if self.file(one).scalar(["section"]) == section), None)

    def snapshot(self) -> dict[str, str]:
        """Return the files' texts, for `restore`."""
        return {name: file.text for name, file in self._files.items()}

    def restore(self, texts: dict[str, str]) -> None:
        """Go back to the texts of a snapshot."""
        for name in list(self._files):
            if name in texts:
                self._files[name].text = texts[name]
            elif name in self._saved:
                self._files[name].text = self._saved[name]
            else:
                del self._files[name]

    def problems(self) -> list[str]:
        """Return what is wrong with the spec as edited."""
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "spec"
            shutil.copytree(self.spec, copy, ignore=shutil.ignore_patterns("pages", "schema"))
            for name, file in self._files.items():
                (copy / name).write_text(file.text, "utf-8", newline="\n")
            findings = Findings()
            load_api(copy, findings)
        return [one.message for one in findings if one.level == "error"]

    def save(self) -> list[str]:
        """Write the files that have changed and return their names; the spec is a draft of it."""
        changed = [name for name, file in self._files.items() if self._saved.get(name) != file.text]
        for name in changed:
            (self.spec / name).write_text(self._files[name].text, "utf-8", newline="\n")
            self._saved[name] = self._files[name].text
        return sorted(changed)


@cache
def key_order(schema: str, definition: str) -> tuple[str, ...]:
    """Return the keys of an endpoint or field in the order in which they are written.

    That is the order of their schema, except that a field's description follows its values.
    """
    found = json.loads((SCHEMA_DIR / schema).read_text("utf-8"))["$defs"][definition]
    branches = [found, *found.get("oneOf", ())]
    keys = list(next(one["properties"] for one in branches if "properties" in one))
    if definition == "field":
        keys.insert(keys.index("note"), keys.pop(keys.index("description")))
    return tuple(keys)


def put(file: YamlText, path: list[str | int], value: object, order: tuple[str, ...]) -> None:
    """Set the key at a path; a new key goes to its place in the order of the schema."""
    *parent, key = path
    if file.has(path):
        file.replace(path, value)
        return
    before = order[: order.index(str(key))]
    present = file.keys(parent)
    file.insert(
        path, value, max((k for k in present if k in before), key=present.index, default=None)
    )
