"""The client's recorder: what it writes, and that no value gets into its file."""

import asyncio
import json
import logging
import os
import stat
import threading
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import altcraft
import pytest
from altcraft import Record
from altcraft._core.common.recorder import Recorder
from altcraft._core.resource import Resource
from hypothesis import given
from hypothesis import strategies as st

from generator.findings import Findings
from generator.observe.compare import Observer
from generator.observe.recordings import read_recording
from generator.spec import load_api
from tests.client.mock import OK, TOKEN, URL, Script, async_things, client, response, things
from tests.client.tables import FORM, READ, SEARCH
from tests.support import examples


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "shapes.ndjson"


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text().splitlines()]


def call(resource: Resource, sent: dict[str, Any]) -> None:
    resource._call(READ, sent, None, None, Record)


def test_shapes_of_a_call(file: Path) -> None:
    sent = {"id": 1, "email": "a@example.com", "data": [{"id": 2}, {"id": None}, {"id": 3}]}
    call(things(Script(), record=file), sent)
    assert lines(file) == [
        {
            "altcraft_shapes": 1,
            "operation": "things.get",
            "status": 200,
            "code": 0,
            "texts": {},
            "request": {
                "data": [{"id": "int"}, {"id": "null"}], "email": "string", "id": "int",
            },
            "response": {
                "data": {"id": "int", "name": "string"}, "error": "int", "error_text": "string",
            },
        }
    ]  # fmt: skip


def test_the_variable_of_the_environment(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALTCRAFT_RECORD", str(file))
    call(things(Script()), {"id": 1})
    monkeypatch.setenv("ALTCRAFT_RECORD", "")
    call(things(Script()), {"id": 1})
    assert len(lines(file)) == 1


def test_async_client_and_changed_copies_record(file: Path) -> None:
    async def run() -> None:
        await async_things(Script(), record=file)._call(READ, {"id": 1}, None, None, Record)

    asyncio.run(run())
    call(Resource(client(Script(), record=file).with_options(retries=0)._caller), {"id": 1})
    assert [one["operation"] for one in lines(file)] == ["things.get"] * 2


@pytest.mark.parametrize(
    ("answer", "status", "code"),
    [
        ({"error": 404, "error_text": "of a person"}, 200, 404),
        (response(503, {}), 503, None),
        (response(502, "<html>of a person</html>"), 502, None),
    ],
)
def test_failed_calls_are_recorded(file: Path, answer: Any, status: int, code: int | None) -> None:
    with pytest.raises(altcraft.AltcraftError):
        call(things(Script(answer), record=file, retries=0), {"id": 1})
    (one,) = lines(file)
    assert (one["status"], one["code"]) == (status, code)
    assert "person" not in file.read_text()


def test_addresses_and_forms_are_texts(file: Path) -> None:
    resource = things(Script(OK), record=file)
    resource._call(SEARCH, {"id": 7, "name": "x", "from": "2026-01-31"}, None, None, Record)
    form = things(Script(response(200, "fine")), record=file, servers={})
    form._text(FORM, {"email": "a@example.com", "is_active": True}, None, None)
    assert [one["texts"] for one in lines(file)] == [
        {"id": "int", "name": "string", "from": "date"},
        {"email": "string", "is_active": "bool", "token": "string"},
    ]


def test_only_the_owner_reads_the_file(file: Path) -> None:
    old = os.umask(0)
    try:
        call(things(Script(), record=file), {"id": 1})
    finally:
        os.umask(old)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_file_of_something_else_stays_as_it_is(file: Path, tmp_path: Path) -> None:
    file.write_text("precious\n")
    file.chmod(0o600)
    with pytest.raises(altcraft.ConfigurationError, match="something else"):
        client(Script(), record=file)
    file.chmod(0o644)
    with pytest.raises(altcraft.ConfigurationError, match="others may read"):
        client(Script(), record=file)
    assert file.read_text() == "precious\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o644
    for path in (tmp_path, tmp_path / "none" / "x", "/dev/null"):
        with pytest.raises(altcraft.ConfigurationError, match="no recording"):
            client(Script(), record=path)


def test_many_calls_and_long_lists_are_sampled(file: Path) -> None:
    recorder = Recorder(file)
    answer = {"error": 0, "data": [{"id": 1}] * 50_000 + [{"id": "x"}] * 10_000}
    for _ in range(640):
        recorder.take("things.get", URL, b"{}", False, 200, answer)
    recorder.take("things.get", URL, b"{}", False, 200, {"error": 1})
    found = lines(file)
    assert len(found) == 4 + 10 + 1
    assert found[0]["response"]["data"] == [{"id": "int"}, {"id": "string"}]


def test_many_threads_and_processes_write_whole_lines(file: Path) -> None:
    Recorder(file)
    sent = json.dumps({"data": [{"id": 1, "name": "x"}] * 40}).encode()

    def write(recorder: Recorder, word: int) -> None:
        for number in range(50):
            recorder.take(f"things.{word}{number}", URL, sent, False, 200, OK)

    def process() -> int:
        child = os.fork()
        if child:
            return child
        write(Recorder(file), 9)
        os._exit(0)

    children = [process() for _ in range(3)]
    shared = Recorder(file)
    threads = [threading.Thread(target=write, args=(shared, one)) for one in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]
    assert len(lines(file)) == 50 * 7
    assert len([*read_recording(file)]) == 50 * 7


def test_failure_to_record_costs_no_call(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    resource = things(Script(), record=file)
    file.unlink()
    file.mkdir()
    with caplog.at_level(logging.WARNING, "altcraft"):
        call(resource, {"id": 1})
        call(resource, {"id": 1})
    assert [one.message for one in caplog.records] == ["the recording ends here: IsADirectoryError"]


def test_deep_and_large_values_are_cut(file: Path) -> None:
    deep: Any = []
    for _ in range(400):
        deep = {"data": [deep]}
    recorder = Recorder(file)
    recorder.take("things.get", URL, json.dumps(deep).encode(), False, 200, deep)
    large = {f"id_{'id_' * 3}{'data_' * (one % 3)}x{one}": one for one in range(5000)}
    recorder.take("things.find", URL, b"[" * 5_000_000, False, 200, large)
    assert len(file.read_bytes()) < 5000
    assert lines(file)[1]["request"] is None


# No name of the API holds any of these. Some look like no name at all, some just like one.
_WORDS = ("zq9", "johnsmith", "ivanovpetr", "kowalska")
_TEXTS = st.builds(
    lambda before, word, after: before + word + after,
    st.sampled_from(["", "id_", "_", "data", "2026-01-0"]),
    st.sampled_from(_WORDS),
    st.sampled_from(["", "_id", "Name", "7", "@example.com"]) | st.text(max_size=6),
)
_VALUES = st.recursive(
    st.none() | st.booleans() | _TEXTS | st.integers(min_value=10**12) | st.just(77777777.7),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["id", "email", "name", "tags", "data", "error", "error_text"]) | _TEXTS,
        inner,
        max_size=4,
    ),
    max_leaves=12,
)
_QUERIES = st.dictionaries(_TEXTS, _TEXTS, max_size=2)


@examples(normal=60, nightly=2000)
@given(_VALUES, _VALUES, _QUERIES)
def test_no_value_gets_into_the_file(
    hostile: Path, sent: Any, answer: Any, query: dict[str, str]
) -> None:
    hostile.unlink(missing_ok=True)
    recorder = Recorder(hostile)
    url = f"{URL}/api/get?{urlencode(query, errors='replace')}"
    body = json.dumps(sent).encode()
    for name, is_form in (("things.get", False), ("things.quick", True)):
        content = urlencode(query, errors="replace").encode() if is_form else body
        recorder.take(name, url, content, is_form, 200, answer)
    text = hostile.read_text().lower()
    assert text.count("\n") == 2
    assert not [one for one in (*_WORDS, "0000000", "7777") if one in text]


def test_the_token_gets_into_no_file(file: Path) -> None:
    echo = {"error": 0, "data": {TOKEN: TOKEN, "id": TOKEN}}
    call(things(Script(echo), record=file, token_in="body"), {"id": 1, "name": TOKEN})
    assert TOKEN not in file.read_text()


def test_what_was_recorded_is_observed(file: Path) -> None:
    """The whole way: a call of a real operation, its file, and what `observe` makes of it."""
    script = Script({"error": 0, "error_text": "ok", "profile_id": 12, "profile_count": [1]})
    with altcraft.Altcraft(URL, TOKEN, transport=script.transport, record=file) as one:
        one.profiles.import_one(
            db_id=5, matching="email", email="a@example.com", data={"email": "a@example.com"},
            extra={"profile_status": "fine"},
        )  # fmt: skip
    findings = Findings()
    api = load_api(Path(__file__).parents[2] / "spec", findings)
    assert api is not None
    (exchange,) = read_recording(file)
    told = {(seen.kind, seen.where) for seen in Observer(api).observe(exchange)}
    assert told == {
        ("parameter-unknown", "request.profile_status"),
        ("type-other", "response.profile_id"),
        ("field-unknown", "response.profile_count"),
    }


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile") / "shapes.ndjson"
