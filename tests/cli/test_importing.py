"""Imports from files: in every form that people have, and gone on with after a kill."""

import csv
import gzip
import io
import json
import random
import signal
import time
from pathlib import Path
from typing import Any

import pytest
from altcraft.testing.server import PlatformServer

try:
    from compression import zstd
except ImportError:  # before Python 3.14
    from backports import zstd

from tests.cli.program import Run, Start


def stored(server: PlatformServer) -> dict[str, dict[str, Any]]:
    """Return the profiles of the platform by email."""
    world = server.platform.world
    assert world is not None
    return {one["email"]: one for _, one in world.read("profiles", "5").items()}


TABLE = 'email;_fname;note\r\na@b.c;Анна;"two\r\nlines; and ""quotes"""\r\nd@e.f;Борис;\r\n'
FORMS: dict[str, bytes] = {
    "utf-8": TABLE.encode(),
    "utf-8 with a mark": TABLE.encode("utf-8-sig"),
    "utf-16": TABLE.encode("utf-16"),
    "windows-1251": TABLE.encode("windows-1251"),
    "gzip": gzip.compress(TABLE.encode()),
    "zstd": zstd.compress(TABLE.encode()),
    "gzip in parts": gzip.compress(TABLE[:20].encode()) + gzip.compress(TABLE[20:].encode()),
    "zstd in parts": zstd.compress(TABLE[:20].encode()) + zstd.compress(TABLE[20:].encode()),
    "UTF-16 of the other order": b"\xfe\xff" + TABLE.encode("utf-16-be"),
    "UTF-16 without a mark": TABLE.encode("utf-16-le"),
    "everything in quotes": "".join(
        ";".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\r\n"
        for row in csv.reader(io.StringIO(TABLE, newline=""), delimiter=";")
    ).encode(),
    "line feeds alone": TABLE.replace("\r\n", "\n").encode(),
    "commas": TABLE.replace(";", ",").encode(),
    "tabs": TABLE.replace(";", "\t").encode(),
    "an empty line": TABLE.replace("a@b.c", "\r\na@b.c", 1).encode(),
    "no end of the last line": TABLE.removesuffix("\r\n").encode(),
}


CELLS = b"email,_fname\n" + random.Random(1).randbytes(300_000).hex().encode() + b",x\n"


@pytest.mark.parametrize("name", FORMS)
def test_forms_of_tables(run: Run, server: PlatformServer, tmp_path: Path, name: str) -> None:
    (tmp_path / "clients.csv").write_bytes(FORMS[name])
    result = run("import", "clients.csv", "--db", "5")
    assert result.code == 0, result.err
    found = stored(server)
    assert {one: found[one]["_fname"] for one in found} == {"a@b.c": "Анна", "d@e.f": "Борис"}
    assert found["a@b.c"]["note"].startswith("two")
    assert "note" not in found["d@e.f"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it is empty"),
        (b"\n\n", "it is empty"),
        (b"\xef\xbb\xbf", "it is empty"),
        (gzip.compress(b"", mtime=0), "it is empty"),
        (gzip.compress(CELLS)[:-9], "cannot be read to its end"),
        (zstd.compress(CELLS)[:-9], "cannot be read to its end"),
        (b"\x1f\x8bbroken", "cannot be read"),
        (b"\x28\xb5\x2f\xfdbroken", "cannot be read"),
        (b'email,"na', "clients.csv:1: the header is not CSV"),
        (b"PK\x03\x04\x14\x07email\n", "the header is no text"),
        (b"email,email\na,b\n", "columns with the same name: email"),
        (b"email," * 1_000_000 + b"\n", "columns"),
        ("имя\n".encode() + b"\n" * 70_000 + b"\xff\xfe\xfd\n", "not utf-8"),
    ],
)
def test_what_is_no_table_is_refused(
    run: Run, server: PlatformServer, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "clients.csv").write_bytes(content)
    result = run("import", "clients.csv", "--db", "5")
    assert result.code == 2
    assert said in result.err
    assert stored(server) == {}


def test_broken_rows_are_rejected_with_the_reason_and_fed_back(
    run: Run, server: PlatformServer, tmp_path: Path
) -> None:
    text = 'email,points\na@b.c,1\nd@e.f\ng@h.i,"2\x00"\nj@k.l,3,4\n,5\nm@n.o,6\n'
    (tmp_path / "clients.csv").write_text(text)
    result = run("import", "clients.csv", "--db", "5")
    assert result.code == 1
    assert set(stored(server)) == {"a@b.c", "m@n.o"}
    file = tmp_path / "clients.csv.rejects"
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8"))))
    assert [one["email"] for one in rows] == ["d@e.f", "g@h.i", "j@k.l", ""]
    assert rows[0]["altcraft_error"] == "1 cells, the header has 2"
    assert file.stat().st_mode & 0o077 == 0
    mended = file.read_text("utf-8").replace("d@e.f,,", "d@e.f,9,").replace("\x00", "")
    (tmp_path / "again.csv").write_text(mended)
    run("import", "again.csv", "--db", "5")
    assert stored(server)["d@e.f"]["points"] == "9"
    assert "altcraft_error" not in stored(server)["d@e.f"]


def test_lines_of_json_from_the_standard_input(run: Run, server: PlatformServer) -> None:
    lines = [{"E-mail": "a@b.c", "points": 5}, [1], {"E-mail": "d@e.f"}]
    text = "".join(json.dumps(one) + "\n" for one in lines) + "{broken\n"
    result = run(
        *("import", "-", "--format", "jsonl", "--db", "5", "--map", "E-mail=email"),
        stdin=text.encode(),
    )
    assert result.code == 1
    assert stored(server)["a@b.c"]["points"] == 5
    assert set(stored(server)) == {"a@b.c", "d@e.f"}
    assert "2 rows failed" in result.err


def test_check_sends_nothing(run: Run, server: PlatformServer, tmp_path: Path) -> None:
    (tmp_path / "clients.csv").write_text("email,_fname,colour\na@b.c,Ann,red\n,Ben,\n")
    result = run("import", "clients.csv", "--db", "5", "--check")
    assert result.code == 1
    assert "clients.csv:3: no email" in result.out
    assert "1 rows have 'colour'" in result.out
    assert stored(server) == {}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--db", "5"], "FILE is missing"),
        (["clients.csv"], "--db ID is missing"),
        (["none.csv", "--db", "5"], "none.csv: No such file"),
        (["clients.csv", "--db", "5", "--map", "mail=email"], "no column 'mail'"),
        (["clients.csv", "--db", "5", "--rate", "fast"], "--rate fast"),
        (["clients.csv", "--db", "5", "--run", "../x"], "no name for a run"),
        (["--resume", "nothing"], "there is no run 'nothing'"),
        (["-", "--db", "5", "--run", "x"], "cannot be read again"),
    ],
)
def test_wrong_usage(run: Run, tmp_path: Path, words: list[str], said: str) -> None:
    (tmp_path / "clients.csv").write_text("email\na@b.c\n")
    result = run("import", *words)
    assert result.code == 2
    assert said in result.err


def test_run_that_was_killed_is_gone_on_with(
    run: Run, start: Start, server: PlatformServer, tmp_path: Path
) -> None:
    count = 2000
    rows = "".join(f"user{number}@e.com,{number}\n" for number in range(count))
    (tmp_path / "clients.csv").write_text(f"email,points\n,first\n{rows},last\n")
    process = start(
        *("import", "clients.csv", "--db", "5"),
        *("--run", "nightly", "--batch-size", "50", "--rate", "400/s"),
    )
    end = time.monotonic() + 60
    while len(stored(server)) < 200:
        assert time.monotonic() < end
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert len(stored(server)) < count
    result = run("import", "--resume", "nightly", "--rate", "100000/s")
    assert result.code == 1, result.err  # the row that failed before the kill is told again
    assert len(stored(server)) == count
    with (tmp_path / "clients.csv.rejects").open(encoding="utf-8", newline="") as file:
        assert [one["points"] for one in csv.DictReader(file)] == ["first", "last"]
    batches = [one for one in server.platform.calls if one.operation == "profiles.import_batch"]
    bodies = {one.request_id: one.params["data"] for one in batches}  # the same comes again
    sent = [item["email"] for items in bodies.values() for item in items if "email" in item]
    assert sorted(sent) == sorted(f"user{number}@e.com" for number in range(count))
    again = run("import", "clients.csv", "--db", "5", "--run", "nightly")
    assert (again.code, "begun already" in again.err) == (2, True)


def test_rows_with_the_key_of_an_earlier_one_are_counted(
    run: Run, server: PlatformServer, tmp_path: Path
) -> None:
    rows = [f"user{number}@e.com" for number in range(3000)]
    rows[10] = rows[2999] = rows[4]
    (tmp_path / "clients.csv").write_text("email\n" + "\n".join(rows) + "\n")
    said = "2 rows have the email of an earlier one: line 12 as 6, 3001 as 6\n"
    check = run("import", "clients.csv", "--db", "5", "--check")
    assert (check.code, check.out) == (0, f"clients.csv: {said}")
    done = run("import", "clients.csv", "--db", "5")
    assert (done.code, len(stored(server))) == (0, 2998)
    assert said in done.err
