"""Formatting gives the same bytes whatever the cache holds."""

from pathlib import Path

import black
import pytest

from generator.cache import Cache, cache_folder
from generator.output.formatting import UnparsableError, format_python
from generator.render.environment import RenderedFile

UGLY = "x = {  'a':1 }\n"
NEAT = 'x = {"a": 1}\n'


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = cache_folder()
    assert folder is not None
    return folder


def formatted(text: str, *, use_cache: bool = True) -> str:
    kept = Cache(cache_folder() if use_cache else None)
    (file,) = format_python([RenderedFile("python/x.py", text)], kept)
    return file.text


def entries(cache: Path) -> list[Path]:
    return sorted(cache.iterdir()) if cache.exists() else []


def test_cold_and_warm_cache_give_the_same(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert formatted(UGLY) == NEAT
    assert len(entries(cache)) == 1
    monkeypatch.setattr(black, "format_str", None)  # what is known is not formatted again
    assert formatted(UGLY) == NEAT


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"no hash\nx = 2\n", b"x = 2\n"])
def test_damaged_cache_entry_is_not_used(cache: Path, damage: bytes) -> None:
    formatted(UGLY)
    (entry,) = entries(cache)
    whole = entry.read_bytes()
    for content in (damage, whole[:-3], whole + b"x"):
        entry.write_bytes(content)
        assert formatted(UGLY) == NEAT
        assert entry.read_bytes() == whole


def test_cache_can_be_left_out(cache: Path) -> None:
    assert formatted(UGLY, use_cache=False) == NEAT
    assert entries(cache) == []


def test_cache_that_cannot_be_written_does_no_harm(cache: Path) -> None:
    cache.parent.mkdir(parents=True)
    cache.write_text("a file where the folder should be")
    assert formatted(UGLY) == NEAT


def test_cache_needs_an_absolute_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    folder = cache_folder()
    assert folder is None or folder.is_absolute()


def test_other_files_are_left_alone() -> None:
    other = RenderedFile("openapi/x.json", "{ }")
    copied = RenderedFile("python/y.py", UGLY, verbatim=True)
    assert format_python([other, copied], Cache(None)) == [other, copied]


def test_many_files_keep_their_order() -> None:
    files = [RenderedFile(f"python/{i}.py", f"x = {i}\n" + "#\n" * 9000) for i in range(5)]
    assert format_python(files, Cache(None)) == files


def test_what_is_not_python_is_named() -> None:
    with pytest.raises(UnparsableError, match=r"^python/x\.py: error\[format\] cannot parse"):
        formatted("def (:\n")
