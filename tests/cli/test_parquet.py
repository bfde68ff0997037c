"""Parquet files, written by another library than the one that reads them."""

from datetime import UTC, date, datetime
from pathlib import Path

import polars
import pytest
from altcraft.testing.server import PlatformServer

from tests.cli.program import Run
from tests.cli.test_importing import stored

TABLE = {
    "email": ["a@b.c", "d@e.f", None, "g@h.i"],
    "points": [5, None, 7, 8],
    "_bdate": [date(1990, 2, 1), None, None, None],
    "seen": [datetime(2026, 1, 2, 3, tzinfo=UTC), None, None, None],
    "tags": [["x", "y"], None, None, None],
}


def test_values_keep_their_types_and_rejects_the_form(
    run: Run, server: PlatformServer, tmp_path: Path
) -> None:
    polars.DataFrame(TABLE).write_parquet(tmp_path / "clients.parquet")
    check = run("import", "clients.parquet", "--db", "5", "--check", "--map", "points=_status")
    assert "clients.parquet:3: no email" in check.out
    result = run("import", "clients.parquet", "--db", "5")
    assert result.code == 1
    first, second = stored(server)["a@b.c"], stored(server)["d@e.f"]
    assert (first["points"], first["_bdate"], first["tags"]) == (5, "1990-02-01", ["x", "y"])
    assert first["seen"].startswith("2026-01-02T03:00:00")
    assert "points" not in second
    rejects = tmp_path / "clients.parquet.rejects"
    assert rejects.stat().st_mode & 0o077 == 0
    rows = polars.read_parquet(rejects)
    assert rows["points"].to_list() == [7]
    assert "email" in rows["altcraft_error"][0]
    mended = rows.with_columns(email=polars.lit("j@k.l"))
    mended.write_parquet(tmp_path / "again.parquet")
    assert run("import", "again.parquet", "--db", "5").code == 0
    assert stored(server)["j@k.l"]["points"] == 7
    assert "altcraft_error" not in stored(server)["j@k.l"]


def test_time_without_a_zone_is_rejected(run: Run, server: PlatformServer, tmp_path: Path) -> None:
    table = {"email": ["a@b.c", "d@e.f"], "seen": [datetime(2026, 1, 2), None]}
    polars.DataFrame(table).write_parquet(tmp_path / "clients.parquet")
    assert run("import", "clients.parquet", "--db", "5").code == 1
    assert set(stored(server)) == {"d@e.f"}


@pytest.mark.parametrize("content", [b"PAR1", b"PAR1" + b"\0" * 100 + b"PAR1"])
def test_broken_file_is_refused(run: Run, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "clients.parquet").write_bytes(content)
    result = run("import", "clients.parquet", "--db", "5")
    assert (result.code, "clients.parquet: not Parquet" in result.err) == (2, True)


def test_without_the_package_it_is_said(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    polars.DataFrame({"email": ["a@b.c"]}).write_parquet(tmp_path / "clients.parquet")
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
    result = run("import", "clients.parquet", "--db", "5")
    assert (result.code, "pip install 'altcraft-client[cli]'" in result.err) == (2, True)
