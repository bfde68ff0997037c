"""Data frames as items: each kind gives the rows that its users see."""

import asyncio
import json
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from altcraft import Altcraft, AsyncAltcraft, InvalidRequestError

from tests.client.mock import TOKEN, URL, Script
from tests.client.test_jobs import ok

AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
COLUMNS: dict[str, list[Any]] = {
    "email": ["ada@example.com", "bob@example.com"],
    "age": [36, None],
    "born": [date(1990, 5, 17), None],
    "seen": [AT, None],
    "balance": [Decimal("12.50"), None],
    "active": [True, False],
}
FULL = {
    "email": "ada@example.com",
    "age": 36,
    "born": "1990-05-17",
    "seen": "2026-03-01T12:30:00Z",
    "balance": "12.50",
    "active": True,
}
SPARSE = {"email": "bob@example.com", "active": False}


def library(name: str) -> ModuleType:
    """Import a library when a test needs it: collecting the tests would take a second longer."""
    return import_module(name)


def frame(kind: str) -> Any:
    if kind == "polars":
        return library("polars").DataFrame(COLUMNS)
    if kind == "arrow":
        return library("pyarrow").table(COLUMNS)
    found = library("pandas").DataFrame(
        COLUMNS, dtype="object" if kind == "pandas objects" else None
    )
    if kind == "pandas nullable":
        return found.astype({"age": "Int64"}).convert_dtypes()
    return found


KINDS = ["polars", "arrow", "pandas", "pandas nullable", "pandas objects"]


def send(table: Any, **how: Any) -> Any:
    script = Script(ok)
    client = Altcraft(URL, TOKEN, transport=script.transport)
    client.profiles.import_many(table, db_id=1, **how).run()
    return [item for body in script.bodies for item in body["data"]]


@pytest.mark.parametrize("kind", KINDS)
def test_rows_of_a_table_are_items_without_what_is_missing(kind: str) -> None:
    assert send(frame(kind)) == [FULL, SPARSE]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_missing_is_null_when_told(kind: str) -> None:
    nulls = dict.fromkeys(["age", "born", "seen", "balance"])
    assert send(frame(kind), missing="null") == [FULL, SPARSE | nulls]


def test_async_client_takes_tables() -> None:
    script = Script(ok)

    async def work() -> None:
        client = AsyncAltcraft(URL, TOKEN, transport=script.transport)
        await client.profiles.import_many(frame("polars"), db_id=1).run()

    asyncio.run(work())
    assert script.bodies[0]["data"] == [FULL, SPARSE]


def test_lists_in_cells_stay_lists() -> None:
    tags = {"email": ["a@example.com"], "tags": [["x", "y"]]}
    wanted = [{"email": "a@example.com", "tags": ["x", "y"]}]
    assert send(library("polars").DataFrame(tags)) == wanted
    assert send(library("pyarrow").table(tags)) == wanted
    assert send(library("pandas").DataFrame(tags)) == wanted


def test_moment_without_a_zone_is_refused_and_not_guessed() -> None:
    script = Script(ok)
    client = Altcraft(URL, TOKEN, transport=script.transport)
    table = library("polars").DataFrame({"n": [1, 2], "at": [datetime(2026, 1, 1), None]})
    (result,) = client.profiles.import_many(table, db_id=1)
    assert [item.ok for item in result] == [False, True]
    assert "without a time zone" in str(result[0].error)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (lambda: library("pandas").DataFrame([[1, 2]]), "a column whose name is no text: 0"),
        (lambda: library("polars").LazyFrame(COLUMNS), "collect a lazy frame first"),
        (lambda: library("pandas").DataFrame([[1, 2]], columns=["a", "a"]), "cannot be read"),
    ],
    ids=["numbers", "lazy", "twice"],
)
def test_table_without_usable_rows_is_refused(table: Any, words: str) -> None:
    with pytest.raises(InvalidRequestError, match=words):
        send(table())


def test_table_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "narwhals", None)
    with pytest.raises(InvalidRequestError, match=r"give its rows.*altcraft-client\[frames\]"):
        send(frame("polars"))


def test_table_of_many_rows_goes_in_batches() -> None:
    table = library("polars").DataFrame({"n": range(2500)})
    script = Script(ok)
    client = Altcraft(URL, TOKEN, transport=script.transport)
    result = client.profiles.import_many(table, db_id=1).run()
    assert result.succeeded == 2500
    assert [len(json.loads(one.content)["data"]) for one in script.requests] == [1000, 1000, 500]
