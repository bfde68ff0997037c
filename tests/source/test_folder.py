"""A spec folder: which files are read, and what is refused."""

import os
from pathlib import Path

import pytest

from generator.findings import Findings
from generator.source import folder as source_folder
from generator.source.folder import read_spec
from tests.support import Spec


def test_files_are_read_in_the_order_of_their_names(spec: Spec) -> None:
    findings = Findings()
    folder = read_spec(spec.directory, findings)
    assert len(findings) == 0
    assert [Path(name).name for name in folder.endpoints] == ["extras.yaml", "things.yaml"]
    assert [Path(name).name for name in folder.objects] == ["common.yaml"]
    assert folder.is_whole


def test_missing_folder_is_a_finding(tmp_path: Path) -> None:
    findings = Findings()
    folder = read_spec(tmp_path / "nowhere", findings)
    assert [finding.rule for finding in findings] == ["file"]
    assert folder.api is None
    assert not folder.is_whole


@pytest.mark.parametrize("name", ["x" * 5000, "api.yaml"])
def test_what_is_no_folder_is_a_finding(spec: Spec, name: str) -> None:
    findings = Findings()
    read_spec(spec.directory / name, findings)
    assert [finding.rule for finding in findings] == ["file"]


def test_spec_without_endpoints_is_a_finding(spec: Spec) -> None:
    for path in (spec.directory / "endpoints").iterdir():
        path.unlink()
    assert "endpoints:1:1: error[file] no endpoint files" in spec.findings()


@pytest.mark.parametrize("path", ["endpoints/more.yml", "objects/more.YAML", "endpoints/a/b.yaml"])
def test_file_that_would_be_missed_is_a_finding(spec: Spec, path: str) -> None:
    (finding,) = spec.write(path, "x: 1\n").findings()
    assert "error[file] this is not read" in finding


@pytest.mark.parametrize(
    ("path", "text", "home"),
    [
        ("endpoint/new.yaml", "section: x\nendpoints:\n  a.b: {}\n", "endpoints"),
        ("market2.yaml", "# Hi.\nendpoints:\n  a.b: {}\n", "endpoints"),
        ("market2.yml", "objects:\n  Lid: {description: A lid.}\n", "objects"),
        ("endpoints/lids.yaml", "objects:\n  Lid: {description: A lid.}\n", "objects"),
        ("endpoints/lids.yml", "sets: {}\nparameters: {}\n", "objects"),
        ("objects/lids.yaml", "section: x\nendpoints: {}\n", "endpoints"),
    ],
)
def test_file_in_the_wrong_place_is_told_where_it_belongs(
    spec: Spec, path: str, text: str, home: str
) -> None:
    spec.endpoint("request: {lid: {type: Thing, description: Lid.}}").write(path, text)
    (finding,) = spec.findings()
    assert finding.startswith(f"{path}:1:1: error[file] this file holds ")
    assert finding.endswith(f"(hint: move it to {home}/)")


def test_names_that_a_misplaced_file_defines_are_no_findings(spec: Spec) -> None:
    spec.endpoint("request: {lid: {type: Lid, description: Lid.}, color: required}")
    (finding,) = spec.write("object/lids.yaml", "objects:\n  Lid: {}\n").findings()
    assert "move it to objects/" in finding


def test_file_whose_place_nobody_can_guess_is_a_finding(spec: Spec) -> None:
    (finding,) = spec.write("new/notes.yaml", "todo: 1\n").findings()
    assert "this is not read (hint: files stand directly in endpoints/ or objects/" in finding


@pytest.mark.parametrize(
    "text",
    ["{", "[]", "{}", '{"language": "en", "facts": {"a": 1}, "accepted": {}}', "[" * 100_000],
)
def test_damaged_page_is_a_finding(spec: Spec, text: str) -> None:
    (finding,) = spec.write("pages/things.get.json", text).findings()
    assert finding.startswith("pages/things.get.json:1:1: warning[damaged-page] ")


def test_pages_of_operations_objects_and_the_list_are_sound(spec: Spec) -> None:
    for name in ("things.get", "Thing", "list"):
        spec.write(f"pages/{name}.json", '{"language": "en", "facts": {}, "accepted": {}}')
    assert spec.findings() == []


def test_what_editors_leave_behind_is_ignored(spec: Spec) -> None:
    (spec.directory / "endpoints" / ".#extras.yaml").symlink_to("user@host.1234")
    spec.write("endpoints/.extras.yaml.swp", b"\xff\0").write("endpoints/extras.yaml~", "x")
    assert spec.findings() == []


def test_dangling_link_is_a_finding(spec: Spec) -> None:
    (spec.directory / "objects" / "more.yaml").symlink_to("nowhere")
    assert spec.findings() == [
        "objects/more.yaml:1:1: error[file] cannot read the file: No such file or directory"
    ]


def test_file_name_that_is_not_unicode_is_shown(spec: Spec) -> None:
    name = os.fsdecode(b"caf\xe9.yaml")
    spec.write(f"objects/{name}", "objects: 1\n")
    (finding,) = spec.findings()
    assert finding.startswith("objects/caf\\udce9.yaml:1:10: error[schema] objects: 1 does not fit")


def test_number_of_files_is_limited(spec: Spec, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_folder, "MAX_FILES", 3)
    assert any("[yaml-limits] more than 3 files" in finding for finding in spec.findings())


def test_size_of_all_files_is_limited(spec: Spec, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_folder, "MAX_TOTAL_BYTES", 100)
    assert any("[yaml-limits]" in finding for finding in spec.findings())
