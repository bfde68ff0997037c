"""Jobs with a journal: another process goes on, and nothing is done twice or lost."""

import asyncio
import json
import re
import sqlite3
import stat
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import altcraft
import httpx2
import pytest
from altcraft import Altcraft, AsyncAltcraft, Job, JobResult, JobStoppedError, Journal, JournalError

from tests.client.imports import numbered
from tests.client.mock import TOKEN, URL, Script, response

both_clients = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
concurrencies = pytest.mark.parametrize("concurrency", [1, 3])


class Platform:
    """Carries items out once for each request ID and body, as is documented for profiles.

    Attributes:
        executed: How often each item was carried out.
        requests: The requests that came.
    """

    def __init__(self) -> None:
        self.executed: Counter[Any] = Counter()
        self.requests: list[httpx2.Request] = []
        self.before: Any = lambda request: None
        self.after: Any = lambda request: None
        self._stored: dict[Any, Any] = {}

    def __call__(self, request: httpx2.Request) -> Any:
        self.requests.append(request)
        if (answer := self.before(request)) is not None:
            return answer
        headers = {n: v for n, v in request.headers.items() if n != "content-length"}
        key = (tuple(sorted(headers.items())), request.content)
        known = key in self._stored
        if not known:
            items = json.loads(request.content)["data"]
            self.executed.update(item["n"] for item in items)
            self._stored[key] = [self.result(item) for item in items]
        if (answer := self.after(request)) is not None:
            return answer
        body = {"error": 0, "result": self._stored[key]}
        return response(200, body, **({"X_Duplicate_Request": "true"} if known else {}))

    def result(self, item: Any) -> Any:
        if item.get("bad"):
            return {"error": 435, "error_text": "not unique"}
        return {"error": 0, "profile_id": item["n"]}


def make(platform: Any, asynchronous: bool, items: Any, journal: Any, **how: Any) -> Any:
    """Return a job of a new client, as another process would make it."""
    token = how.pop("token", TOKEN)
    headers = how.pop("headers", None)
    transport = Script(platform).transport
    client: Any = (AsyncAltcraft if asynchronous else Altcraft)(
        URL, token, transport=transport, headers=headers, timeout=5
    )
    how = {"batch_size": 4, "db_id": 1, "matching": "email"} | how
    return client.profiles.import_many(items, journal=journal, **how)


def run(platform: Any, asynchronous: bool, items: Any, journal: Any, **how: Any) -> JobResult:
    job = make(platform, asynchronous, items, journal, **how)

    async def gather() -> JobResult:
        found: JobResult = await job.run()
        return found

    return asyncio.run(gather()) if asynchronous else job.run()


@both_clients
@concurrencies
def test_complete_run_sends_nothing_when_it_is_started_again(
    tmp_path: Path, asynchronous: bool, concurrency: int
) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"
    items = numbered(30)
    first = run(platform, asynchronous, items, journal, concurrency=concurrency)
    again = run(platform, asynchronous, iter(items), str(journal), concurrency=concurrency)
    assert len(platform.requests) == 8
    assert (first.succeeded, first.resumed) == (30, 0)
    assert (again.taken, again.succeeded, again.resumed, again.calls) == (30, 30, 30, 0)
    assert Journal(journal).status().complete


@both_clients
@concurrencies
def test_run_that_was_stopped_anywhere_is_finished_by_another(
    tmp_path: Path, asynchronous: bool, concurrency: int
) -> None:
    """The answer of the third call is lost, and its process gives up."""
    platform = Platform()
    platform.after = lambda _: response(502, b"gateway") if len(platform.requests) > 2 else None
    items, journal = numbered(40), tmp_path / "nightly.db"
    with pytest.raises(altcraft.ServerError):
        run(platform, asynchronous, items, journal, concurrency=concurrency, max_wait=0)
    status = Journal(journal).status()
    assert status.in_doubt >= 4
    assert not status.complete
    platform.after = lambda _: None
    result = run(platform, asynchronous, items, journal, concurrency=concurrency)
    assert platform.executed == Counter(range(40))
    assert (result.taken, result.succeeded, result.failed) == (40, 40, 0)
    assert result.resumed == status.succeeded
    assert result.duplicates == status.in_doubt


def test_batches_keep_their_sizes_whatever_the_next_process_says(tmp_path: Path) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"
    items = numbered(25)
    job = make(platform, False, items, journal)
    next(job)
    next(job)
    job.close()
    run(platform, False, items, journal, batch_size=10, concurrency=2)
    sizes = [len(json.loads(request.content)["data"]) for request in platform.requests]
    assert sizes[:2] == [4, 4]
    assert sorted(sizes[2:]) in ([7, 10], [3, 4, 10])
    assert platform.executed == Counter(range(25))


def test_source_may_begin_where_the_journal_is(tmp_path: Path) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"
    assert Journal(journal).position == 0
    job = make(platform, False, numbered(20), journal)
    next(job)
    next(job)
    job.close()
    position = Journal(journal).position
    assert position == 8
    rest: Any = Journal(journal, continued=True)
    result = run(platform, False, numbered(20)[position:], rest)
    assert platform.executed == Counter(range(20))
    assert (result.taken, result.succeeded, result.resumed) == (20, 20, 8)
    assert Journal(journal).status().complete


@both_clients
@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda items: items[:7], "ends before the last item that was sent"),
        (lambda items: [items[0], {"n": 99}, *items[2:]], "items 0 to 3 are not those"),
        (lambda items: [*items[1:], items[0]], "items 0 to 3 are not those"),
        (lambda items: [*items, {"n": 20}], "ended after 20 items, and has more now"),
    ],
    ids=["shorter", "other", "order", "longer"],
)
def test_other_source_is_refused_and_nothing_is_sent(
    tmp_path: Path, asynchronous: bool, change: Any, words: str
) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"
    platform.after = lambda request: response(502, b"") if b'"n":17' in request.content else None
    with pytest.raises(altcraft.ServerError):
        run(platform, asynchronous, numbered(20), journal, max_wait=0)
    platform.after = lambda _: None
    before = len(platform.requests)
    if words.startswith("ended"):
        run(platform, asynchronous, numbered(20), journal)
        before = len(platform.requests)
    with pytest.raises(JournalError, match=words):
        run(platform, asynchronous, change(numbered(20)), journal)
    assert len(platform.requests) == before


@pytest.mark.parametrize(
    ("how", "words"),
    [({"db_id": 2}, "parameter db_id"), ({"matching": "phone"}, "parameter matching")],
)
def test_journal_of_another_run_is_refused(tmp_path: Path, how: Any, words: str) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"
    run(platform, False, numbered(5), journal)
    with pytest.raises(JournalError, match=f"is of another run, which differs in {words}"):
        run(platform, False, numbered(5), journal, **how)
    assert len(platform.requests) == 2


@both_clients
def test_batch_in_doubt_is_sent_only_when_told_to(tmp_path: Path, asynchronous: bool) -> None:
    """Nothing documents that repeated imports of promo codes are recognised."""
    lost: list[bytes] = []

    def answer(request: httpx2.Request) -> Any:
        if b'"c5"' in request.content and not lost:
            lost.append(request.content)
            return response(502, b"gateway")
        codes = json.loads(request.content)["codes"]
        return {"error": 0, "data": [{"error": 0}] * len(codes)}

    script = Script(answer)
    journal = tmp_path / "codes.db"

    def go(journal: Any) -> JobResult:
        client: Any = (AsyncAltcraft if asynchronous else Altcraft)(
            URL, TOKEN, transport=script.transport
        )
        job = client.promocodes.import_many(
            [f"c{n}" for n in range(10)], batch_size=2, loyalty_id=1, journal=journal,
            stop_on_error=False,
        )  # fmt: skip

        async def gather() -> JobResult:
            found: JobResult = await job.run()
            return found

        return asyncio.run(gather()) if asynchronous else job.run()

    for _ in range(3):
        result = go(journal)
        assert (result.succeeded, result.failed, result.in_doubt) == (8, 2, 2)
        assert len(script.requests) == 5
    assert Journal(journal).status().in_doubt == 2
    result = go(Journal(journal, repeat_doubtful=True))
    assert (result.succeeded, result.failed) == (10, 0)
    assert len(script.requests) == 6
    assert script.requests[-1].content == lost[0]
    ids = {request.headers["X-Request-ID"] for request in script.requests}
    assert len(ids) == 5
    assert Journal(journal).status().complete


@pytest.mark.parametrize(
    ("later", "how"),
    [(25 * 3600, {}), (-3600, {}), (0, {"token": "another-token"}), (0, {"headers": {"X-A": "b"}})],
    ids=["after a day", "before", "token", "headers"],
)
def test_batch_that_the_platform_does_not_know_again_is_in_doubt(
    tmp_path: Path, later: float, how: Any
) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"
    platform.after = lambda _: response(502, b"gateway")
    with pytest.raises(altcraft.ServerError):
        run(platform, False, numbered(12), journal, max_wait=0)
    assert len(platform.requests) == 1
    with sqlite3.connect(journal) as db:
        db.execute("UPDATE calls SET sent = sent - ?", [later])
    db.close()
    platform.after = lambda _: None
    result = run(platform, False, numbered(12), journal, **how)
    assert (result.succeeded, result.failed, result.in_doubt) == (8, 4, 4)
    assert platform.executed == Counter(range(12))


@both_clients
def test_any_number_of_items_may_fail_at_once(tmp_path: Path, asynchronous: bool) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"
    items: list[Any] = [{**one, "bad": 1} for one in numbered(450)]
    assert run(platform, asynchronous, items, journal, batch_size=450).failed == 450
    assert [one.index for one in Journal(journal).rejects()] == [*range(450)]


@both_clients
def test_items_that_failed_for_good_can_be_read_and_purged(
    tmp_path: Path, asynchronous: bool
) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"
    items: list[Any] = numbered(12)
    items[3] |= {"bad": 1, "email": "secret@example.com"}
    items[9]["x"] = float("nan")
    result = run(platform, asynchronous, items, journal)
    assert (result.succeeded, result.failed) == (10, 2)
    first, second = Journal(journal).rejects()
    assert (first.index, first.code, first.reason) == (3, 435, "not unique")
    assert json.loads(first.item or "") == items[3]
    assert (second.index, second.code, second.item) == (9, None, None)
    assert "finite" in (second.reason or "")
    again = run(platform, asynchronous, items, journal)
    assert (again.succeeded, again.failed, again.calls) == (10, 2, 0)
    assert b"secret" in journal.read_bytes()
    Journal(journal).purge()
    assert b"secret" not in b"".join(one.read_bytes() for one in tmp_path.iterdir())
    assert [(one.index, one.item) for one in Journal(journal).rejects()] == [(3, None), (9, None)]
    again = run(platform, asynchronous, items, journal)
    assert (again.succeeded, again.failed, again.calls) == (10, 2, 0)


def test_journal_holds_no_item_and_no_token_and_is_for_its_owner(tmp_path: Path) -> None:
    journal = tmp_path / "nightly.db"
    items: Any = [{"n": 1, "email": "ada@example.com"}]
    job = make(Platform(), False, items, journal)
    next(job)
    for one in tmp_path.iterdir():
        assert stat.S_IMODE(one.stat().st_mode) == 0o600
        assert b"ada@" not in one.read_bytes()
        assert TOKEN.encode() not in one.read_bytes()
    job.close()


def test_journal_serves_one_process_at_a_time(tmp_path: Path) -> None:
    journal = tmp_path / "nightly.db"
    job = make(Platform(), False, numbered(20), journal)
    next(job)
    with pytest.raises(JournalError, match="is used by another process"):
        run(Platform(), False, numbered(20), journal)
    with pytest.raises(JournalError, match="is used by another process"):
        Journal(journal).status()
    job.run()
    assert Journal(journal).status().complete


def test_journal_of_a_later_format_and_what_is_no_journal_are_refused(tmp_path: Path) -> None:
    journal = tmp_path / "nightly.db"
    run(Platform(), False, numbered(5), journal)
    with sqlite3.connect(journal) as db:
        db.execute("PRAGMA user_version = 7")
    db.close()
    with pytest.raises(JournalError, match="has format 7, this version of the client knows"):
        run(Platform(), False, numbered(5), journal)
    text = tmp_path / "profiles.csv"
    text.write_text("email\nada@example.com\n" * 100)
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as db:
        db.execute("CREATE TABLE users (id INTEGER)")
    db.close()
    for path, words in ((text, "not a database"), (other, "no journal of this client")):
        before = path.read_bytes()
        with pytest.raises(JournalError, match=words):
            run(Platform(), False, numbered(5), path)
        assert path.read_bytes() == before
    with pytest.raises(JournalError, match="there is no journal"):
        Journal(tmp_path / "none.db").status()
    with pytest.raises(JournalError, match="cannot be made"):
        run(Platform(), False, numbered(5), tmp_path / "no" / "folder.db")


@both_clients
@concurrencies
def test_disk_that_is_full_ends_the_job_before_anything_unknown_is_sent(
    tmp_path: Path, asynchronous: bool, concurrency: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from altcraft._core.journal.store import Store

    platform, journal = Platform(), tmp_path / "nightly.db"
    note, left = Store.note, [6]

    def full(self: Store, changes: Any) -> None:
        left[0] -= 1
        if left[0] < 0:
            # SQLite tells a full disk like this when the database must not have more pages.
            ((pages,),) = self.read("PRAGMA page_count")
            self.read(f"PRAGMA max_page_count = {pages}")
            filler = ("INSERT INTO run VALUES (hex(randomblob(9)), hex(zeroblob(9000)))", ())
            self.write([filler])
        note(self, changes)

    with monkeypatch.context() as patched:
        patched.setattr(Store, "note", full)
        with pytest.raises(JournalError, match="full"):
            run(platform, asynchronous, numbered(400), journal, concurrency=concurrency)
    assert 0 < len(platform.executed) < 400
    result = run(platform, asynchronous, numbered(400), journal, concurrency=concurrency)
    assert platform.executed == Counter(range(400))
    assert (result.succeeded, result.failed) == (400, 0)


@both_clients
@concurrencies
def test_what_ends_a_job_leaves_a_journal_to_go_on_with(
    tmp_path: Path, asynchronous: bool, concurrency: int
) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"

    def broken() -> Iterator[Any]:
        yield from numbered(18)
        raise RuntimeError("row 18")

    with pytest.raises(RuntimeError, match="row 18"):
        run(platform, asynchronous, broken(), journal, concurrency=concurrency)
    assert platform.executed == Counter(range(18))
    result = run(platform, asynchronous, numbered(30), journal, concurrency=concurrency)
    assert platform.executed == Counter(range(30))
    assert (result.taken, result.succeeded, result.resumed) == (30, 30, 18)


def test_refused_token_leaves_all_items_to_the_next_process(tmp_path: Path) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"
    platform.before = lambda _: (
        response(403, {"error": 403, "error_text": "invalid"})
        if len(platform.requests) in (2, 3)
        else None
    )
    items = numbered(16)
    for _ in range(2):
        with pytest.raises(altcraft.PermissionDeniedError):
            run(platform, False, items, journal)
    result = run(platform, False, items, journal, token="another-token")
    assert platform.executed == Counter(range(16))
    assert (result.succeeded, result.failed) == (16, 0)


def test_order_of_keys_is_kept_over_processes(tmp_path: Path) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"
    items: list[Any] = [{"n": n, "who": n % 3} for n in range(12)]
    items[1]["bad"] = 1
    job: Job[Any] = make(platform, False, items, journal, key="who", batch_size=3)
    next(job)
    job.close()
    result = run(platform, False, items, journal, key="who", batch_size=3)
    assert set(platform.executed) == {n for n in range(12) if n % 3 != 1 or n == 1}
    assert (result.succeeded, result.failed) == (8, 4)
    texts = [one.reason or "" for one in Journal(journal).rejects()]
    assert [re.findall(r"item (\d+) of the same key", one) for one in texts[1:]] == [["1"]] * 3


def test_result_of_a_resumed_batch_has_all_its_items(tmp_path: Path) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"
    items: list[Any] = numbered(4)
    items[2]["bad"] = 1
    busy = {"error": 0, "result": [{"error": 0}, {"error": 429}, {"error": 435}, {"error": 0}]}
    platform.before = lambda _: busy if len(platform.requests) == 1 else response(502, b"")
    with pytest.raises(altcraft.ServerError):
        run(platform, False, items, journal, max_wait=0)
    platform.before = lambda _: None
    (result,) = make(platform, False, items, journal)
    assert [item.index for item in result] == [0, 1, 2, 3]
    assert [item.ok for item in result] == [True, True, False, True]
    assert isinstance(result[2].error, altcraft.UniquenessError)
    assert json.loads(platform.requests[-1].content)["data"] == [{"n": 1}]


def test_unsent_items_of_a_job_that_ended_are_sent_by_the_next(tmp_path: Path) -> None:
    platform, journal = Platform(), tmp_path / "nightly.db"
    job = make(platform, False, numbered(40), journal, concurrency=3)
    next(job)
    job.close()
    for item in (item for batch in job.unreported for item in batch):
        assert item.ok or isinstance(item.error, JobStoppedError)
    run(platform, False, numbered(40), journal, concurrency=3)
    assert platform.executed == Counter(range(40))


def test_continued_journal_and_keys_do_not_go_together(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "nightly.db", continued=True)
    with pytest.raises(
        altcraft.InvalidRequestError, match="key needs the source from its beginning"
    ):
        make(Platform(), False, numbered(4), journal, key="n")
    assert not list(tmp_path.iterdir())
