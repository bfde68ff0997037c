"""`--apply` and `--accept` write their files all or nothing, one run at a time."""

from pathlib import Path

import pytest

from generator.output.transaction import FOLDER, transaction
from tests.conftest import Cli
from tests.drift.conftest import Docs
from tests.drift.pages import Row, quick_import
from tests.support import tree


@pytest.fixture
def page(docs: Docs) -> Path:
    """A page with a new parameter."""
    return docs.page(
        quick_import().insert(Row("archive", "bool", "true", "No", "Keep it"), "phone")
    )


@pytest.mark.parametrize("option", ["--apply", "--accept"])
def test_two_runs_at_once_exclude_each_other(cli: Cli, docs: Docs, page: Path, option: str) -> None:
    before = tree(docs.spec)
    with transaction(docs.spec, lambda _: True):
        done = cli("drift", page, option)
    assert done.code == 1
    assert "another run is changing this spec; nothing was written" in done.err
    assert tree(docs.spec) == before


@pytest.mark.parametrize("count", [2, pytest.param(3, marks=pytest.mark.slow)])
def test_failure_leaves_everything_as_it_was(
    cli: Cli, docs: Docs, page: Path, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(docs.spec)
    replace, moved = Path.replace, []

    def fail(self: Path, target: Path) -> Path:
        moved.extend([target] if FOLDER in self.parts else [])
        if len(moved) == count:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    done = cli("drift", page, "--apply")
    assert len(moved) >= count
    assert done.code == 1
    assert "No space left on device" in done.err
    assert tree(docs.spec) == before


def test_files_behind_a_link_are_not_written_to(cli: Cli, docs: Docs, page: Path) -> None:
    real = docs.spec.parent / "elsewhere"
    (docs.spec / "endpoints").rename(real)
    (docs.spec / "endpoints").symlink_to(real.absolute())
    before = tree(real)
    done = cli("drift", page, "--apply")
    assert done.code == 1
    assert "is a link: move it away" in done.err
    assert tree(real) == before
