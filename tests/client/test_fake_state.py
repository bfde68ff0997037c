"""What is written to the fake platform is read back, through the client."""

import csv
import io
from collections.abc import Iterator
from typing import Any

import altcraft
import pytest
from altcraft import Altcraft
from altcraft.testing import FakeClock, FakePlatform

URL = "https://fake.test"
DAY = 24 * 60 * 60
ACCOUNT: Any = {
    "loyalty_program_id": 1,
    "points_currency_eid": "stars",
    "matching": "email",
    "email": "a@b.c",
}


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def fake(clock: FakeClock) -> FakePlatform:
    return FakePlatform(world="empty", clock=clock)


@pytest.fixture
def client(fake: FakePlatform) -> Iterator[Altcraft]:
    with Altcraft(url=URL, token="t", transport=fake.transport, retries=0) as client:
        yield client


def order(number: str, **more: Any) -> Any:
    """Return an order with all that it must have."""
    line = {"product": "p", "sku": "s", "final_price_per_item": "1", "base_price_per_item": "1"}
    lines = [{"external_id": "l1", "count": 1, **line}, {"external_id": "l2", "count": 2, **line}]
    prices = {"total_price": "3", "currency": "RUB"}
    status = {"endpoint": "web", "status": "new", "lines": lines}
    return {"external_id": number, **prices, **status, **more}


def code_of(call: Any) -> int | None:
    """Return the error code that a call fails with, or None."""
    try:
        call()
    except altcraft.AltcraftError as error:
        return getattr(error, "code", None)
    return None


def test_a_segment_lives_from_creation_to_deletion(client: Altcraft) -> None:
    assert code_of(lambda: client.segments.get(id=1)) == 404
    made = client.segments.add(name="Buyers", is_static=True, list_id=5)
    assert made.saved_id == 1
    assert client.segments.get(id=1).name == "Buyers"
    client.segments.update(id=1, name="Old buyers", list_id=5)
    assert client.segments.get(id=1).name == "Old buyers"
    assert [one.name for one in client.segments.list()] == ["Old buyers"]
    client.segments.delete(id=1)
    assert code_of(lambda: client.segments.get(id=1)) == 404
    assert client.segments.add(name="New", is_static=True, list_id=5).saved_id == 2


def test_open_world_answers_with_examples_until_something_is_written() -> None:
    fake = FakePlatform()
    client = Altcraft(url=URL, token="t", transport=fake.transport, retries=0)
    before = client.segments.get(id=77)
    assert before.name == "Segment A"
    client.segments.add(name="Mine", is_static=True, list_id=5)
    assert code_of(lambda: client.segments.get(id=77)) == 404
    assert client.segments.get(id=1).name == "Mine"


def test_example_says_that_it_is_one() -> None:
    fake = FakePlatform()
    headers = {"authorization": "Bearer t"}
    body = b'{"id": 1}'
    known = fake.handle("POST", "/api/v1.1/segments/get", headers, body)
    assert known.headers["x-fake-answer"] == "example"
    fake.handle("POST", "/api/v1.1/suppresses/add", headers, b'{"name": "x"}')
    read = fake.handle("POST", "/api/v1.1/suppresses/get", headers, body)
    assert "x-fake-answer" not in read.headers


@pytest.mark.parametrize(("count", "limit"), [(1, 2), (4, 2), (5, 2), (5, 10), (7, 3)])
def test_lists_page_in_every_style(client: Altcraft, count: int, limit: int) -> None:
    names = [f"s{number}" for number in range(count)]
    for name in names:
        client.segments.add(name=name, is_static=True, list_id=1)  # a pointer in the answer
        client.suppression_lists.add(name=name)  # the ID of the last item
        client.loyalty.accrue_points(  # the ID of the last transaction
            **ACCOUNT, amount="1", transaction_eid=name
        )
    client.orders.import_batch(data=[order(name) for name in names])  # in `result`
    assert [one.name for one in client.segments.list(limit=limit)] == names
    assert [one.name for one in client.suppression_lists.list(limit=limit)] == names
    assert [one.external_id for one in client.orders.list(limit=limit)] == names
    found = client.loyalty.list_transactions(**ACCOUNT, limit=limit)
    assert [one.transaction_eid for one in found] == names


def test_list_goes_on_behind_what_was_deleted(client: Altcraft) -> None:
    for number in range(6):
        client.segments.add(name=f"s{number}", is_static=True, list_id=1)
    seen = []
    for one in client.segments.list(limit=2):
        seen.append(one.name)
        if one.name == "s1":
            client.segments.delete(id=3)
    assert seen == ["s0", "s1", "s3", "s4", "s5"]


def test_suppression_lists_have_members(client: Altcraft) -> None:
    number = client.suppression_lists.add(name="No").saved_id
    assert number is not None
    added = client.suppression_lists.add_emails(id=number, emails=["a@b.c", "d@e.f", "a@b.c"])
    assert (added.total_count, added.total_imported, added.total_duplicated) == (3, 2, 1)
    client.suppression_lists.add_domain(id=number, domain="spam.test")
    checks = {
        email: client.suppression_lists.check_email(id=number, email=email).matched
        for email in ("a@b.c", "x@spam.test", "x@y.z")
    }
    assert checks == {"a@b.c": True, "x@spam.test": True, "x@y.z": False}
    client.suppression_lists.remove_email(id=number, email="a@b.c")
    assert not client.suppression_lists.check_email(id=number, email="a@b.c").matched
    assert client.suppression_lists.remove_all_emails(id=number).removed_count == 1
    assert code_of(lambda: client.suppression_lists.add_phone(id=99, value="+7")) == 404


def test_promo_codes_are_counted_attached_and_activated(client: Altcraft) -> None:
    first = client.promocodes.import_batch(codes=["A", "B"], loyalty_id=1)
    again = client.promocodes.import_batch(codes=["B", "C"], loyalty_id=1)
    assert not first.failed
    assert [one.item for one in again.failed] == ["B"]
    assert (again.raw["inserted"], again.raw["duplicated"]) == (1, 1)
    client.promocodes.attach(loyalty_id=1, db_id=1, matching="profile_id", profile_id="x")
    client.promocodes.activate(code="B", loyalty_id=1)
    states = [client.promocodes.get(code=one, loyalty_id=1) for one in "ABC"]
    assert [one.is_attached for one in states] == [True, False, False]
    assert [one.is_activated for one in states] == [False, True, False]
    assert code_of(lambda: client.promocodes.get(code="A", loyalty_id=2)) == 404


def test_points_add_up(client: Altcraft, clock: FakeClock) -> None:
    who = ACCOUNT

    def sums() -> tuple[Any, Any]:
        found = client.loyalty.get_balance(**who)
        return found.total_balance, found.active_balance

    client.loyalty.accrue_points(**who, amount="100.50")
    client.loyalty.redeem_points(**who, amount="20.25")
    assert sums() == ("80.25", "80.25")
    assert code_of(lambda: client.loyalty.redeem_points(**who, amount="80.26")) == 400
    client.loyalty.accrue_points(**who, amount="10", is_temp=True, transaction_eid="t")
    assert sums() == ("90.25", "80.25")
    assert client.loyalty.commit_transaction(transaction_eid="t").balance == "90.25"
    assert sums() == ("90.25", "90.25")
    client.loyalty.cancel_transaction(transaction_eid="t")
    assert sums() == ("80.25", "80.25")
    client.loyalty.redeem_points(**who, amount="80", is_temp=True, temp_timeout_sec=60)
    assert sums() == ("80.25", "0.25")
    clock.advance(61)
    assert sums() == ("80.25", "80.25")


def test_orders_products_and_line_statuses(client: Altcraft) -> None:
    client.orders.import_batch(data=[order("o1")])
    client.orders.update_line_status(
        order_external_id="o1", order_line_external_id="l2", status_external_id="done"
    )
    (found,) = client.orders.list()
    assert [one.get("status") for one in found.raw["lines"]] == [None, "done"]
    client.orders.import_batch(data=[order("o1", status="paid")])
    assert client.orders.get_status(external_id="o1").status == "paid"
    client.products.import_batch(data=[{"external_id": one, "name": one} for one in ("p1", "p2")])
    assert client.products.delete(external_ids=["p1", "p9"]).deleted_count == 1
    assert [one.external_id for one in client.products.list()] == ["p2"]


def test_export_becomes_a_task_and_a_file(client: Altcraft, clock: FakeClock) -> None:
    emails = [f"{number}@b.c" for number in range(3)]
    client.profiles.import_batch(db_id=4, data=[{"email": one} for one in emails])
    task = client.profiles.export(source_type="database", source_id=4, file_format="csv")
    with clock.in_client():
        result = task.wait()
    assert clock.now() > FakeClock().now()  # it waited, and no time was lost
    (url,) = result.result.raw["urls"]
    text = client.files.download(path=url.removeprefix("/api/download/")).read().decode()
    assert [row["email"] for row in csv.DictReader(io.StringIO(text))] == emails


def test_repeated_request_does_nothing_and_says_so(fake: FakePlatform, clock: FakeClock) -> None:
    headers = {"authorization": "Bearer t", "x-request-id": "one"}

    def send(body: bytes = b'{"name": "x"}', **more: str) -> Any:
        return fake.handle("POST", "/api/v1.1/suppresses/add", {**headers, **more}, body)

    first, second = send(), send()
    assert first.body == second.body
    assert "x-duplicate-request" not in first.headers
    assert second.headers["x-duplicate-request"] == "true"
    assert len(second.headers["x-duplicate-key"]) == 28
    others = [send(b'{"name":"x"}'), send(**{"x-request-id": "two"})]
    assert all("x-duplicate-request" not in one.headers for one in others)
    clock.advance(DAY + 1)
    assert "x-duplicate-request" not in send().headers


def test_concrete_paths_slashes_and_tokens() -> None:
    fake = FakePlatform(world="empty", refuse=True, tokens={"all": "all", "eyes": "read"})

    def send(path: str, token: str | None, body: bytes = b'{"name": "x"}') -> Any:
        headers = {"authorization": f"Bearer {token}"} if token else {}
        return fake.handle("POST", path, headers, body)

    path = "/api/v1.1/suppresses/add"
    assert [b'"error":%d' % code in send(path, token).body for token, code in (
        (None, 401), ("no", 403), ("eyes", 403), ("all", 0)
    )] == [True] * 4  # fmt: skip
    assert b'"saved_id":2' in send(path + "/", "all").body
    in_url = fake.handle("POST", "/api/v1.0/lists/1/suspend_all?token=all", {}, b"")
    assert b'"Status":"Ok"' in in_url.body or in_url.status == 200


def test_same_seed_makes_the_same_identifiers() -> None:
    def run(seed: int) -> list[Any]:
        fake = FakePlatform(seed=seed, clock=FakeClock())
        client = Altcraft(url=URL, token="t", transport=fake.transport)
        batch = client.profiles.import_batch(db_id=1, data=[{"email": "a@b.c"}])
        return [batch.raw["result"], client.files.upload(header="a", data="b").file]

    assert run(1) == run(1)
    assert run(1) != run(2)
