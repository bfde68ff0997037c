"""Calls over a real broker: the same as over HTTP, for both clients."""

import asyncio
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from altcraft import (
    Altcraft,
    AltcraftError,
    APIConnectionError,
    APITimeoutError,
    AsyncAltcraft,
    ConfigurationError,
    InvalidRequestError,
    NotFoundError,
)
from altcraft._core.broker.messages import misfit
from altcraft._core.caller import find_operation
from altcraft._core.calls.invocation import Invocation
from altcraft.testing import FakePlatform, PlatformConsumer
from altcraft.testing.fake import own_spec

from tests.broker.node import Node
from tests.broker.support import EMAIL, in_threads, known, put, take_all, wait_until

pytestmark = pytest.mark.broker


@pytest.fixture
def consumer(node: Node) -> Iterator[PlatformConsumer]:
    with PlatformConsumer(node.url) as consumer:
        for queue in ("api_req", "api_resp"):
            take_all(node, queue)
        yield consumer


@pytest.fixture
def client(node: Node, consumer: PlatformConsumer) -> Iterator[Altcraft]:
    with Altcraft(broker=node.url, token=consumer.token, timeout=20) as client:
        yield client


def outcome(client: Altcraft, name: str, params: dict[str, Any]) -> Any:
    """Return what a call gives, whatever it is."""
    try:
        answer = client._caller.run(
            Invocation(find_operation(name), params, None, {"check": False})
        )
    except AltcraftError as error:
        return type(error), error.code, error.text, error.body
    return answer.body


def test_every_call_that_fits_is_answered_as_over_http(node: Node) -> None:
    over_http = FakePlatform(world="examples", strict=False)
    other = Altcraft("https://fake.test", "token", transport=over_http.transport)
    behind = FakePlatform(world="examples", strict=False)
    carried = refused = 0
    with (
        PlatformConsumer(node.url, behind) as consumer,
        Altcraft(broker=node.url, token=consumer.token, timeout=60) as client,
    ):
        for name, known in own_spec()["operations"].items():
            params = dict(known["example"]["request"])
            if misfit(find_operation(name)) is None:
                assert outcome(client, name, params) == outcome(other, name, params), name
                carried += 1
            else:
                kind, _, text, _ = outcome(client, name, params)
                assert issubclass(kind, InvalidRequestError)
                ways = ("only takes calls with a path and a JSON body", "not know the server")
                assert any(way in text for way in ways), text
                refused += 1
        assert consumer.problems == []
    assert [one.operation for one in behind.calls] == [
        name for name in own_spec()["operations"] if misfit(find_operation(name)) is None
    ]
    assert carried > 140
    assert refused > 5


def test_what_was_written_is_read_back(client: Altcraft, consumer: PlatformConsumer) -> None:
    client.profiles.import_one(db_id=1, email=EMAIL, data={"_fname": "Ada"})
    found = client.profiles.get(db_id=1, email=EMAIL)
    assert found.raw["_fname"] == "Ada"
    assert consumer.platform.calls[-1].params == {"db_id": 1, "email": EMAIL}


def test_errors_are_those_of_http(client: Altcraft) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.profiles.get(db_id=1, email="nobody@example.com")
    assert caught.value.code == 404
    assert caught.value.operation == "profiles.get"
    assert caught.value.attempts == 1


def test_pages_are_followed(client: Altcraft) -> None:
    for number in range(3):
        client.profiles.import_one(db_id=1, email=f"{number}@example.com", data={})
    found = [one.raw["email"] for one in client.profiles.list(db_id=1, limit=1)]
    assert sorted(found) == ["0@example.com", "1@example.com", "2@example.com"]


def test_each_thread_gets_its_own_answers(client: Altcraft) -> None:
    for number in range(8):
        client.profiles.import_one(db_id=1, email=f"{number}@example.com", data={})

    def look(number: int) -> list[str]:
        email = f"{number}@example.com"
        return [client.profiles.get(db_id=1, email=email).raw["email"] for _ in range(10)]

    assert in_threads(8, look) == [[f"{number}@example.com"] * 10 for number in range(8)]


def test_coroutines_get_their_own_answers(node: Node, consumer: PlatformConsumer) -> None:
    async def main() -> list[Any]:
        async with AsyncAltcraft(broker=node.url, token=consumer.token, timeout=60) as client:
            emails = [f"{number}@example.com" for number in range(20)]
            for email in emails:
                await client.profiles.import_one(db_id=1, email=email, data={})
            found = await asyncio.gather(
                *(client.profiles.get(db_id=1, email=email) for email in emails)
            )
            assert [one.raw["email"] for one in found] == emails
            with pytest.raises(NotFoundError):
                await client.profiles.get(db_id=1, email="nobody@example.com")
            with pytest.raises(InvalidRequestError, match="it is a GET"):
                await client._caller.run(
                    Invocation(find_operation("files.download"), {"path": "x"})
                )
            return found

    assert len(asyncio.run(main())) == 20


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_messages_for_others_stay(node: Node, consumer: PlatformConsumer, kind: str) -> None:
    theirs = [
        {"request_id": "of-another-program", "body": {"error": 0}},
        {"body": {"error": 1}},
        ["no", "object"],
    ]
    put(node, "api_resp", *theirs)
    known(consumer)

    async def main() -> None:
        async with AsyncAltcraft(broker=node.url, token=consumer.token, timeout=30) as client:
            for _ in range(20):
                await client.profiles.get(db_id=1, email=EMAIL)

    if kind == "async":
        asyncio.run(main())
    else:
        with Altcraft(broker=node.url, token=consumer.token, timeout=30) as client:
            for _ in range(20):
                client.profiles.get(db_id=1, email=EMAIL)
    left = take_all(node, "api_resp")
    assert sorted(map(json.dumps, left)) == sorted(map(json.dumps, theirs))


def test_answer_that_comes_too_late_is_in_doubt_and_is_cleared_away(node: Node) -> None:
    with PlatformConsumer(node.url) as consumer:  # makes the queues
        pass
    for queue in ("api_req", "api_resp"):
        take_all(node, queue)
    with Altcraft(broker=node.url, token=consumer.token, timeout=1, retries=2) as client:
        with pytest.raises(APITimeoutError, match="no time left for the answer") as caught:
            client.profiles.import_one(db_id=1, email=EMAIL, data={})
        assert caught.value.in_doubt
        assert caught.value.attempts == 1  # no deduplication of messages is documented
        [message] = take_all(node, "api_req")
        assert message["request"] == "api/v1.1/profiles/import"
        assert message["body"] == {
            "data": {}, "db_id": 1, "email": EMAIL, "token": consumer.token
        }  # fmt: skip
        put(node, "api_resp", {"request_id": message["request_id"], "body": {"error": 0}})
        put(node, "api_req", {**message, "request_id": "other"})
        with PlatformConsumer(node.url, consumer.platform):
            client.with_options(timeout=20).profiles.get(db_id=1, email=EMAIL)
    assert [one["request_id"] for one in take_all(node, "api_resp")] == ["other"]


def test_profile_of_the_queue_for_imports_is_imported(
    node: Node, client: Altcraft, consumer: PlatformConsumer
) -> None:
    message = {"account_id": 1, "db_id": 1, "matching": "email", "email": EMAIL}
    put(
        node,
        "database_import",
        {**message, "data": {"_fname": "Ada"}, "feedback_id": "mine"},
        {**message, "data": {"_lname": "Lovelace"}},  # nobody wants to know
    )
    results: list[Any] = []

    def is_told() -> bool:
        results.extend(take_all(node, "database_import_result"))
        return bool(results)

    wait_until(is_told)
    wait_until(lambda: len(consumer.platform.calls_of("profiles.import_one")) == 2)
    found = client.profiles.get(db_id=1, email=EMAIL).raw
    assert (found["_fname"], found["_lname"]) == ("Ada", "Lovelace")
    assert [(one["feedback_id"], one["error"]) for one in results] == [("mine", 0)]
    assert results[0]["profile_id"] == found["id"]


def test_same_request_id_twice_at_a_time_is_refused(client: Altcraft) -> None:
    def call(_: int) -> Any:
        return client.profiles.get(db_id=1, email=EMAIL, options={"request_id": "mine"})

    found = in_threads(4, call)
    refused = [one for one in found if isinstance(one, ConfigurationError)]
    assert all("'mine' waits" in str(one) for one in refused)
    answered = [one for one in found if isinstance(one, NotFoundError)]
    assert answered
    assert len(answered) + len(refused) == 4


@pytest.mark.parametrize("client_class", [Altcraft, AsyncAltcraft])
def test_password_is_never_shown(
    node: Node, client_class: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    url = f"amqp://guest:pass-word-1@127.0.0.1:{node.port}"
    client = client_class(broker=url, token="token-token", timeout=20, retries=0)

    async def ask() -> None:
        found = client.profiles.get(db_id=1, email=EMAIL)
        if client_class is AsyncAltcraft:
            await found

    with pytest.raises(APIConnectionError, match=r"(?i)refused") as caught:
        asyncio.run(ask())
    shown = f"{client!r} {caught.value!r} {caught.value} {caplog.text}"
    assert "pass-word-1" not in shown
    assert "token-token" not in shown
    assert caught.value.unsent
    assert not caught.value.in_doubt


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"broker": "http://broker.test"}, "must look like amqps://"),
        ({"broker": "amqp://user:secret-1@broker.test:x"}, "not an address"),
        ({"broker": "amqp://broker.test/a/b"}, "more than one virtual host"),
        ({"broker": "amqps://broker.test", "url": "https://a.test"}, "either the url"),
        ({"broker": "amqps://broker.test", "proxy": "http://p.test:1"}, "proxy cannot reach"),
        ({"broker": "amqps://broker.test", "verify": "/no/such"}, "verify names no file"),
    ],
)
def test_wrong_arguments_are_refused(options: dict[str, Any], text: str) -> None:
    for client_class in (Altcraft, AsyncAltcraft):
        with pytest.raises(ConfigurationError, match=text) as caught:
            client_class(token="token", **options)
        assert "secret-1" not in str(caught.value)


def test_broker_that_is_not_there_is_told_at_once() -> None:
    client = Altcraft(broker="amqp://127.0.0.1:1", token="token", timeout=60, retries=0)
    with pytest.raises(APIConnectionError, match="refused") as caught:
        client.profiles.get(db_id=1, email=EMAIL)
    assert caught.value.unsent
