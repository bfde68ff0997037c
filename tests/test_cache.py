"""The cache gives back what was kept, and otherwise nothing."""

import os
import pickle
import time
from pathlib import Path

import pytest

from generator.cache import Cache, cache_folder, digest
from tests.support import Spec, run, tree

DAY = 24 * 3600


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    tmp_path.chmod(0o700)
    return Cache(tmp_path)


def test_values_are_kept_by_key(cache: Cache) -> None:
    cache.remember("a", b"1\n2")
    cache.remember("b", b"")
    assert (cache.recall("a"), cache.recall("b"), cache.recall("c")) == (b"1\n2", b"", None)


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"no hash\nvalue", b"value"])
def test_damaged_entry_is_not_used(cache: Cache, tmp_path: Path, damage: bytes) -> None:
    cache.remember("a", b"value")
    (entry,) = tmp_path.iterdir()
    whole = entry.read_bytes()
    for content in (damage, whole[:-3], whole + b"x"):
        entry.write_bytes(content)
        assert cache.recall("a") is None


def test_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    Cache(tmp_path / "cache").remember("a", b"1")
    assert (tmp_path / "cache").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702])
def test_folder_that_others_may_write_to_is_not_used(tmp_path: Path, mode: int) -> None:
    Cache(tmp_path).remember("a", b"1")
    before = list(tmp_path.iterdir())
    tmp_path.chmod(mode)
    cache = Cache(tmp_path)
    assert cache.recall("a") is None
    cache.remember("b", b"2")
    cache.tidy()
    assert list(tmp_path.iterdir()) == before


def test_folder_of_another_user_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Cache(tmp_path).remember("a", b"1")
    somebody = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: somebody)
    assert Cache(tmp_path).recall("a") is None


def test_folder_that_is_a_link_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    Cache(tmp_path / "link").remember("a", b"1")
    assert list((tmp_path / "real").iterdir()) == []


def test_only_entries_are_forgotten(cache: Cache, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("mine")
    os.utime(tmp_path / "precious", (0, 0))
    cache.tidy()
    assert (tmp_path / "precious").exists()


def test_cache_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where the folder should be")
    cache = Cache(tmp_path / "file")
    cache.remember("a", b"1")
    assert cache.recall("a") is None


def test_cache_needs_an_absolute_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    folder = cache_folder()
    assert folder is None or folder.is_absolute()


@pytest.mark.slow
def test_nothing_in_the_cache_is_code(spec: Spec, tmp_path: Path) -> None:
    """Whatever the files of a cache hold, a build runs none of it and gives the same."""
    home = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    build = ("build", "--spec", spec.directory, "--out", tmp_path / "out")
    assert run(*build, env=home).code == 0
    expected = tree(tmp_path / "out")
    spy = tmp_path / "ran"
    evil = pickle.dumps(_Evil(str(spy)))
    for entry in (tmp_path / "cache" / "altcraft-gen").iterdir():
        entry.write_bytes(digest(evil).encode() + b"\n" + evil)
    assert run(*build, env=home).code == 0
    spec.replace("endpoints/extras.yaml", "summary: Get an extra.", "summary: Get one extra.")
    assert run(*build, env=home).code == 0
    assert tree(tmp_path / "out").keys() == expected.keys()
    assert not spy.exists()


class _Evil:
    def __init__(self, path: str) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (Path(self.path),)


def test_old_entries_are_forgotten(cache: Cache, tmp_path: Path) -> None:
    cache.remember("old", b"1")
    (old,) = tmp_path.iterdir()
    cache.remember("new", b"2")
    long_ago = time.time() - 40 * DAY
    os.utime(old, (long_ago, long_ago))
    cache.tidy()
    assert (cache.recall("old"), cache.recall("new")) == (None, b"2")


def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    for cache in (Cache(None), Cache(tmp_path / "none")):
        cache.tidy()
        assert cache.recall("a") is None
    Cache(None).remember("a", b"1")
    assert Cache(None).recall("a") is None
