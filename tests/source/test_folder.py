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
