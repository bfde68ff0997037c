"""The cache gives back what was kept, and otherwise nothing."""

import os
import time
from fractions import Fraction
from pathlib import Path

import pytest

from generator.cache import Cache

DAY = 24 * 3600


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path)


def test_values_are_kept_by_key(cache: Cache) -> None:
    cache.remember("a", b"1\n2")
    cache.remember("b", b"")
    assert (cache.recall("a"), cache.recall("b"), cache.recall("c")) == (b"1\n2", b"", None)


def test_a_new_state_takes_the_place_of_the_old_one(cache: Cache, tmp_path: Path) -> None:
    cache.remember("a", b"1", "first")
    cache.remember("a", b"2", "second")
    assert (cache.recall("a", "first"), cache.recall("a", "second")) == (None, b"2")
    assert len(list(tmp_path.iterdir())) == 1


def test_objects_are_of_the_classes_that_are_asked_for(cache: Cache) -> None:
    value = {"plain": [1, 2.5, None, ("text", b"data", True)]}
    cache.remember_object("plain", value, "")
    cache.remember_object("other", Fraction(1, 2), "")
    assert cache.recall_object("plain", "") == value
    assert cache.recall_object("other", "") is None
    assert cache.recall_object("other", "", Fraction) == Fraction(1, 2)


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
