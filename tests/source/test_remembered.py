"""Spec files that were read before: the same content and places, and nothing out of date."""

import pickle
from pathlib import Path

import pytest

from generator import cache as cache_module
from generator.cache import Cache
from generator.findings import Findings
from generator.source import folder, remembered
from generator.source.folder import SpecFolder, read_spec
from generator.source.positioned import Mapping, Sequence
from tests.support import Spec


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def read(spec: Spec, cache: Cache) -> tuple[SpecFolder, list[str]]:
    findings = Findings()
    return read_spec(spec.directory, findings, cache), [str(one) for one in findings]


def places(value: Mapping | Sequence) -> list[object]:
    """Return every place in a value."""
    entries = value.items() if isinstance(value, Mapping) else enumerate(value)
    found: list[object] = [value.location]
    for key, one in entries:
        found.append(value.at(key))
        if isinstance(value, Mapping):
            found.append(value.at_key(key))
        if isinstance(one, (Mapping, Sequence)):
            found += places(one)
    return found


def contents(spec_folder: SpecFolder) -> list[Mapping]:
    assert spec_folder.api is not None
    return [spec_folder.api, *spec_folder.endpoints.values(), *spec_folder.objects.values()]


def not_to_be_called(*_: object) -> None:
    raise AssertionError("the file was read again")


def test_unchanged_files_are_not_taken_apart_again(
    spec: Spec, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = read(spec, cache)
    monkeypatch.setattr(folder, "parse_yaml", not_to_be_called)
    second, findings = read(spec, cache)
    assert findings == []
    assert contents(second) == contents(first)
    assert list(map(places, contents(second))) == list(map(places, contents(first)))
    assert second.is_whole
    assert second.broken == first.broken


def test_changed_file_is_read(spec: Spec, cache: Cache) -> None:
    read(spec, cache)
    spec.endpoint("summary: Do something else.")
    changed, _ = read(spec, cache)
    assert contents(changed) == contents(read(spec, Cache(None))[0])


def test_findings_come_again(spec: Spec, cache: Cache) -> None:
    spec.endpoint("effekt: read")
    _, first = read(spec, cache)
    assert first
    assert read(spec, cache)[1] == first


def test_places_have_the_name_by_which_a_file_is_asked_for(
    spec: Spec, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(spec, cache)
    monkeypatch.chdir(spec.directory)
    api = read_spec(Path(), Findings(), cache).api
    assert api is not None
    assert api.location.file == "api.yaml"


def test_another_reader_reads_again(
    spec: Spec, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(spec, cache)
    monkeypatch.setattr(remembered, "_reader", lambda: "another")
    monkeypatch.setattr(folder, "parse_yaml", not_to_be_called)
    with pytest.raises(AssertionError):
        read(spec, cache)


class Hostile:
    """Would write a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.write_text, (self.path, "written")


@pytest.mark.parametrize("hostile", [True, False])
def test_odd_entry_is_not_used(
    spec: Spec, cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hostile: bool
) -> None:
    trace = tmp_path / "trace"
    odd: object = Hostile(trace) if hostile else ["no mapping"]
    expected = contents(read(spec, Cache(None))[0])
    monkeypatch.setattr(
        cache_module.pickle, "dumps", lambda *_, **__: pickle._dumps(odd)  # type: ignore[attr-defined]
    )
    read(spec, cache)
    monkeypatch.undo()
    assert contents(read(spec, cache)[0]) == expected
    assert not trace.exists()
