import io
import os
from pathlib import Path
from typing import Any

import pytest
from altcraft._core.downloads.sink import open_sink


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


class Raw(io.RawIOBase):
    """Takes so many bytes of each piece, as unbuffered files may."""

    def __init__(self, most: int | None) -> None:
        self.most = most
        self.content = b""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int | None:
        if self.most is None:
            return None
        self.content += bytes(data[: self.most])
        return min(len(data), self.most)


def target(file: object) -> Any:
    return file


def test_file_that_takes_a_piece_bit_by_bit_gets_all_of_it() -> None:
    file = Raw(7)
    with open_sink(target(file), "x") as sink:
        sink.write(b"")
        sink.write(bytes(range(256)))
        sink.write(b"end")
    assert file.content == bytes(range(256)) + b"end"


@pytest.mark.parametrize("most", [None, 0])
def test_file_that_takes_nothing_is_an_error(most: int | None) -> None:
    with open_sink(target(Raw(most)), "x") as sink, pytest.raises(BlockingIOError):
        sink.write(b"data")


def test_full_pipe_that_does_not_block_is_an_error() -> None:
    read, write = os.pipe()
    os.set_blocking(write, False)
    with (
        os.fdopen(read, "rb"),
        os.fdopen(write, "wb", buffering=0) as file,
        open_sink(file, "x") as sink,
        pytest.raises(BlockingIOError),
    ):
        sink.write(bytes(10_000_000))


def test_file_that_does_not_tell_how_much_it_takes_takes_all() -> None:
    """Some files of other libraries write whole pieces, and return nothing."""

    class Upload:
        def __init__(self) -> None:
            self.content = b""

        def seekable(self) -> bool:
            return False

        def write(self, data: bytes) -> None:
            self.content += data

        def flush(self) -> None:
            pass

    file = Upload()
    with open_sink(target(file), "x") as sink:
        sink.write(b"one")
        sink.write(b"two")
        sink.commit()
    assert file.content == b"onetwo"
