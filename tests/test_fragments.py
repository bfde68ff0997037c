"""What is kept of earlier builds changes nothing but the time that a build takes."""

import shutil
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.cache import Cache
from generator.commands.build import TARGETS
from generator.findings import Findings
from generator.model import MISSING, Api, ListOf, Operation, Ref, Scalar
from generator.render import Fragments, render_targets
from generator.render.fragments import Store, _written
from generator.spec import load_api
from tests.conftest import Cli
from tests.mutations import MUTATIONS, base, mutate, written
from tests.support import ROOT, Spec, tree


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(Cache(tmp_path / "cache"), "spec", "maker")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all cases share, so that each finds what the others left."""
    return tmp_path_factory.mktemp("kept")


def rendered(api: Api, fragments: Fragments) -> dict[str, str]:
    files = render_targets(api, ROOT / "templates", TARGETS, fragments=fragments)
    return {file.path: file.text for file in files}


def load(folder: Path) -> Api | None:
    findings = Findings()
    api = load_api(folder, findings)
    return None if findings.errors else api


@settings(max_examples=30)
@given(st.sampled_from(["fields", "calls"]), MUTATIONS)
def test_any_change_is_seen(
    kept: Path, name: str, changes: list[tuple[int, str, Any, str]]
) -> None:
    data = deepcopy(base(name))
    for change in changes:
        mutate(data, *change)
    folder = kept / name
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in data.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content if isinstance(content, str) else written(content), "utf-8")
    api = load(folder)
    if api is not None:
        store = Store(Cache(kept / "cache"), name, "maker")
        assert rendered(api, Fragments(api, store)) == rendered(api, Fragments(api))


class Made:
    """Makes fragments, and counts them."""

    def __init__(self, fragments: Fragments) -> None:
        self._fragments = fragments
        self.times = 0

    def of(self, operations: tuple[Operation, ...], **given: object) -> list[object]:
        return self._fragments.make(self._names, operations, **given)

    def _names(self, api: Api, **given: object) -> list[object]:
        self.times += 1
        return [[one.summary for one in api.operations], given]


def test_what_is_the_same_is_made_once(spec: Spec, store: Store) -> None:
    api = spec.api()
    first, second = (Made(Fragments(api, store)) for _ in range(2))
    for made in (first, second):
        for one in api.operations:
            assert made.of((one,), a=1) == [[one.summary], {"a": 1}]
    assert first.times == len(api.operations)
    assert second.times == 0


def test_an_edit_concerns_its_own_operation(spec: Spec, store: Store) -> None:
    before = spec.api()
    made = Made(Fragments(before, store))
    for one in before.operations:
        made.of((one,))
    spec.replace("endpoints/extras.yaml", "Get an extra.", "Get one extra.")
    after = spec.api()
    again = Made(Fragments(after, store))
    for one in after.operations:
        assert again.of((one,)) == [[one.summary], {}]
    assert again.times == 1


@pytest.mark.parametrize("what", ["given", "maker", "spec", "common", "operations"])
def test_all_that_a_fragment_is_made_of_counts(spec: Spec, store: Store, what: str) -> None:
    api = spec.api()
    one, *_, other = api.operations
    Made(Fragments(api, store)).of((one,), a=1)
    if what == "maker":
        store = store._replace(maker="another")
    if what == "spec":
        store = store._replace(name="another")
    if what == "common":
        api = api._replace(title="Another")
    made = Made(Fragments(api, store))
    made.of((one, other) if what == "operations" else (one,), a=2 if what == "given" else 1)
    assert made.times == 1


def test_a_fragment_sees_no_other_operation(spec: Spec) -> None:
    api = spec.api()
    one = api.operations[0]
    assert Made(Fragments(api)).of((one,)) == [[one.summary], {}]


def test_different_parts_are_written_differently() -> None:
    parts = [
        *(Scalar("int"), Scalar("string"), Ref("int"), ListOf(Scalar("int")), ListOf(Ref("int"))),
        *(MISSING, None, 0, 0.0, False, "", "0", [], {}, ["a"], {"a": None}, "\u00e9", "\\u00e9"),
    ]
    assert len({_written(part) for part in parts}) == len(parts)


def test_unknown_parts_are_refused() -> None:
    with pytest.raises(AttributeError):
        _written(object())


def test_edit_after_edit_gives_what_a_build_without_cache_gives(
    cli: Cli, spec: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    edits = [
        ("endpoints/extras.yaml", "summary: Get an extra.", "summary: Get one extra."),
        ("endpoints/extras.yaml", "effect: read", "effect: modify"),
        ("endpoints/things.yaml", "summary: Find a thing.", "summary: Find any thing."),
        ("endpoints/extras.yaml", "summary: Get one extra.", "summary: Get an extra."),
    ]
    for edit in edits:
        spec.replace(*edit)
        outs = [tmp_path / "kept", tmp_path / "anew"]
        for out, options in zip(outs, ([], ["--no-cache"]), strict=True):
            assert cli("build", "--spec", spec.directory, "--out", out, *options).code == 0
        assert tree(outs[0]) == tree(outs[1])
