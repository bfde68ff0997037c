from pathlib import Path

import pytest
from altcraft._core.sink import open_sink


def test_error_of_opening_names_the_file_that_was_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "missing" / "x.csv"
    with pytest.raises(FileNotFoundError) as caught:
        open_sink(target, "x.csv")
    assert caught.value.filename == str(target)
    assert str(caught.value).endswith(f"{str(target)!r}")
    assert ".part" not in str(caught.value)


def test_error_of_replacing_names_the_file_that_was_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "x.csv"
    with open_sink(target, "x.csv") as sink:
        sink.write(b"data")
        target.mkdir()
        with pytest.raises(OSError, match=r"x\.csv'$") as caught:
            sink.commit()
    assert caught.value.filename == str(target)
    assert ".part" not in str(caught.value)
    assert list(tmp_path.iterdir()) == [target]
