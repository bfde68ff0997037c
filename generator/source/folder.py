"""The files of a spec folder, loaded and validated."""

from dataclasses import dataclass, field
from pathlib import Path

from generator.findings import Findings, Location
from generator.source.positioned import Mapping
from generator.source.schema import check_schema
from generator.source.yaml_file import load_yaml

MAX_FILES = 200
MAX_TOTAL_BYTES = 32 * 1024 * 1024


@dataclass
class SpecFolder:
    """The content of a spec folder.

    `broken` holds, for each file, the entries that its schema refuses; the linker leaves them out,
    so that one mistake gives one finding.
    """

    api: Mapping | None = None
    endpoints: dict[str, Mapping] = field(default_factory=dict)
    objects: dict[str, Mapping] = field(default_factory=dict)
    broken: dict[str, set[tuple[str, ...]]] = field(default_factory=dict)
    incomplete: bool = False


def read_spec(directory: Path, findings: Findings) -> SpecFolder:
    """Read `api.yaml`, `endpoints/*.yaml` and `objects/*.yaml` of a spec folder.

    Args:
        directory: The spec folder; its name as given appears in findings.
        findings: Receives what is wrong with the files.
    """
    folder = SpecFolder()
    api = directory / "api.yaml"
    groups = {name: sorted((directory / name).glob("*.yaml")) for name in ("endpoints", "objects")}
    files = [api, *groups["endpoints"], *groups["objects"]]
    if not api.is_file():
        findings.add(
            Location(api.as_posix()), "file", "the spec has no api.yaml", "is this a spec folder?"
        )
        folder.incomplete = True
        return folder
    if not groups["endpoints"]:
        findings.add(Location((directory / "endpoints").as_posix()), "file", "no endpoint files")
    if len(files) > MAX_FILES or sum(file.stat().st_size for file in files) > MAX_TOTAL_BYTES:
        findings.add(
            Location(directory.as_posix()),
            "yaml-limits",
            f"more than {MAX_FILES} files or {MAX_TOTAL_BYTES} bytes",
        )
        folder.incomplete = True
        return folder
    folder.api = _read(api, "api.json", folder, findings)
    for path in groups["endpoints"]:
        _keep(folder.endpoints, path, _read(path, "endpoints.json", folder, findings))
    for path in groups["objects"]:
        _keep(folder.objects, path, _read(path, "objects.json", folder, findings))
    return folder


def _read(path: Path, schema: str, folder: SpecFolder, findings: Findings) -> Mapping | None:
    name = path.as_posix()
    root = load_yaml(path, name, findings)
    if root is None:
        folder.incomplete = True
        return None
    folder.broken[name] = check_schema(root, schema, findings)
    return root


def _keep(files: dict[str, Mapping], path: Path, root: Mapping | None) -> None:
    if root is not None:
        files[path.as_posix()] = root
