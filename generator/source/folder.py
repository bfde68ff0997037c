"""The files of a spec folder, loaded and validated."""

from dataclasses import dataclass, field
from pathlib import Path

from generator.findings import Findings, Location
from generator.source.pages import read_pages
from generator.source.positioned import Mapping
from generator.source.strays import home_of, report_strays, wrong_folder
from generator.source.yaml_file import parse_yaml, read_text

MAX_FILES = 200
MAX_TOTAL_BYTES = 32 * 1024 * 1024


@dataclass
class SpecFolder:
    """The content of a spec folder.

    Attributes:
        broken: For each file the entries that its schema refuses; the linker leaves them out, so
            that one mistake gives one finding.
        pages: Whose documentation pages are remembered, and where.
        is_whole: Whether everything could be read: only then something can be missed or unused.
        lacks_definitions: Whether shared definitions could not be read whose names are not known.
    """

    api: Mapping | None = None
    endpoints: dict[str, Mapping] = field(default_factory=dict)
    objects: dict[str, Mapping] = field(default_factory=dict)
    broken: dict[str, set[tuple[str, ...]]] = field(default_factory=dict)
    pages: dict[str, Location] = field(default_factory=dict)
    is_whole: bool = True
    lacks_definitions: bool = False


class KnownFiles:
    """What files without findings held when they were read before, in memory only."""

    def __init__(self) -> None:
        self._files: dict[Path, tuple[str, Mapping]] = {}

    def recall(self, path: Path, text: str) -> Mapping | None:
        """Return what a file with this text holds, if that is known."""
        before, root = self._files.get(path, ("", None))
        return root if before == text else None

    def remember(self, path: Path, text: str, root: Mapping) -> None:
        """Keep what a file with this text holds."""
        self._files[path] = text, root


def read_spec(directory: Path, findings: Findings, known: KnownFiles | None = None) -> SpecFolder:
    """Read `api.yaml`, `endpoints/*.yaml` and `objects/*.yaml` of a spec folder.

    Args:
        directory: The spec folder; its name as given appears in findings.
        findings: Receives what is wrong with the files.
        known: Files that were read earlier.
    """
    folder, before = SpecFolder(), findings.errors
    reader = _Reader(folder, findings, known or KnownFiles())
    try:
        _read_files(directory, folder, reader, findings)
    except _Unusable as problem:
        findings.add(problem.location, problem.rule, problem.message, problem.hint)
    folder.is_whole = findings.errors == before
    return folder


def _read_files(directory: Path, folder: SpecFolder, reader: "_Reader", findings: Findings) -> None:
    api, endpoints, objects = _list(directory, findings)
    folder.lacks_definitions = "objects" in report_strays(directory, findings)
    folder.pages = read_pages(directory / "pages", findings)
    folder.api = reader.read(api, "api.json")
    for path in endpoints:
        _keep(folder.endpoints, path, reader.read(path, "endpoints.json"))
    for path in objects:
        root = reader.read(path, "objects.json")
        _keep(folder.objects, path, root)
        # An error of a definition has a path with its name; others may hide any name.
        hides = root is None or any(len(one) < 2 for one in folder.broken[path.as_posix()])
        folder.lacks_definitions |= hides


class _Unusable(Exception):  # noqa: N818 - a control flow signal, never shown
    def __init__(self, path: Path, rule: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.location = Location(path.as_posix())
        self.rule, self.message, self.hint = rule, message, hint


def _list(directory: Path, findings: Findings) -> tuple[Path, list[Path], list[Path]]:
    """Return the files of a spec folder: `api.yaml`, the endpoints', the objects'."""
    api = directory / "api.yaml"
    try:
        if not api.is_file():
            raise _Unusable(api, "file", "the spec has no api.yaml", "is this a spec folder?")
        endpoints = _yaml_files(directory / "endpoints")
        objects = _yaml_files(directory / "objects")
        size = sum(path.stat().st_size for path in (api, *endpoints, *objects) if path.is_file())
    except OSError as error:
        raise _Unusable(directory, "file", f"cannot read the folder: {error.strerror}") from error
    if not endpoints:
        findings.add(Location((directory / "endpoints").as_posix()), "file", "no endpoint files")
    if len(endpoints) + len(objects) >= MAX_FILES or size > MAX_TOTAL_BYTES:
        limits = f"more than {MAX_FILES} files or {MAX_TOTAL_BYTES} bytes"
        raise _Unusable(directory, "yaml-limits", limits)
    return api, endpoints, objects


def _yaml_files(folder: Path) -> list[Path]:
    """Return a folder's YAML files; hidden ones are what editors leave behind."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.glob("*.yaml") if not path.name.startswith("."))


class _Reader:
    """Reads the files of a folder one by one."""

    def __init__(self, folder: SpecFolder, findings: Findings, files: KnownFiles) -> None:
        self._folder = folder
        self._findings = findings
        self._files = files

    def read(self, path: Path, schema: str) -> Mapping | None:
        """Return what a file holds; None when it cannot be used."""
        text = read_text(path, path.as_posix(), self._findings)
        return None if text is None else self._content(path, text, schema)

    def _content(self, path: Path, text: str, schema: str) -> Mapping | None:
        name, before = path.as_posix(), len(self._findings)
        self._folder.broken[name] = set()
        if (known := self._files.recall(path, text)) is not None:
            return known
        root = parse_yaml(text, name, self._findings)
        if root is None:
            return None
        home = home_of(root)
        if home is not None and schema not in ("api.json", f"{home}.json"):
            self._findings.add(*wrong_folder(path, home))
            self._folder.lacks_definitions |= home == "objects"
            return None
        from generator.source.schema import check_schema

        self._folder.broken[name] = check_schema(root, schema, self._findings)
        if len(self._findings) == before:
            self._files.remember(path, text, root)
        return root


def _keep(files: dict[str, Mapping], path: Path, root: Mapping | None) -> None:
    if root is not None:
        files[path.as_posix()] = root
