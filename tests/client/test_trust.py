"""What is weaker than documented refuses nothing, and retries promise no more than is known."""

import warnings
from typing import Any

import altcraft
import httpx2
import pytest
from altcraft import Altcraft, AltcraftWarning, InvalidRequestError
from altcraft.testing import FakePlatform

LOST = httpx2.ReadTimeout("lost")


class Platform:
    """Loses the answers of the first attempts, and keeps what it was sent."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if self.answers else {"error": 0, "error_text": "ok"}
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx2.Response) else httpx2.Response(200, json=answer)

    def client(self, **options: Any) -> Altcraft:
        transport = httpx2.MockTransport(self)
        return Altcraft("https://fake.test", "secret", transport=transport, **options)


def accrue(client: Altcraft, **options: Any) -> Any:
    return client.loyalty.accrue_points(
        loyalty_program_id=1, amount="5", matching="email", email="a@example.com", **options
    )


def add(client: Altcraft) -> Any:
    return client.suppression_lists.add(name="List")


@pytest.mark.parametrize(
    ("call", "deduplication", "attempts"),
    [
        (accrue, None, 1),
        (accrue, False, 1),
        (accrue, True, 2),
        (add, None, 2),
        (add, False, 1),
        (add, True, 2),
        (lambda client: client.segments.get(id=1), False, 2),
    ],
)
def test_lost_answer_is_asked_for_again_where_that_is_known_to_be_safe(
    call: Any, deduplication: bool | None, attempts: int
) -> None:
    platform = Platform(LOST)
    client = platform.client(deduplication=deduplication)
    if attempts == 1:
        with pytest.raises(altcraft.APITimeoutError) as caught:
            call(client)
        assert caught.value.in_doubt
        assert "in doubt" in caught.value.__notes__[-1]
    else:
        call(client)
        first, second = platform.requests
        assert first.content == second.content
        assert first.headers.raw == second.headers.raw
    assert len(platform.requests) == attempts


def test_what_was_not_sent_is_no_doubt() -> None:
    platform = Platform(httpx2.ConnectError("no"), httpx2.ConnectError("no"))
    with pytest.raises(altcraft.APIConnectionError) as caught:
        accrue(platform.client(retries=1, deduplication=False))
    assert len(platform.requests) == 2
    assert not caught.value.in_doubt


def test_stored_failure_of_a_repeated_request_is_left_in_doubt() -> None:
    stored = httpx2.Response(200, json={"error": 500}, headers={"X-Duplicate-Request": "true"})
    platform = Platform(LOST, stored)
    with pytest.raises(altcraft.ServerError) as caught:
        add(platform.client(retries=5))
    assert len(platform.requests) == 2
    assert caught.value.in_doubt
    assert "stored answer" in caught.value.__notes__[-1]


def test_inferred_rule_warns_once_for_each_operation_and_sends() -> None:
    fake = FakePlatform()
    for name in ("profiles.import_one", "profiles.update"):
        fake.set(name, {"error": 0, "error_text": "ok", "profile_id": "1"})
    client = Altcraft("https://fake.test", "t", transport=fake.transport)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            client.profiles.import_one(db_id=1, data={"email": "a@example.com"})
        client.profiles.update(db_id=1, data={"email": "a@example.com"})
    assert [one.category for one in caught] == [AltcraftWarning] * 2
    assert caught[0].filename == __file__
    assert len(fake.calls) == 4


def test_inferred_requirement_refuses_nothing() -> None:
    fake = FakePlatform()
    client = Altcraft("https://fake.test", "t", transport=fake.transport)
    with pytest.warns(AltcraftWarning, match="id must be sent"):
        client.databases.get_fields()


def test_check_can_be_turned_off_for_a_call() -> None:
    platform = Platform()
    client = platform.client()
    with pytest.raises(InvalidRequestError):
        client.profiles.get(db_id=1, matching="phone")
    client.profiles.get(db_id=1, matching="phone", options={"check": False})
    assert len(platform.requests) == 1


@pytest.mark.parametrize("resource", ["segment_queries", "template_queries", "segments"])
def test_nothing_is_deleted_without_being_named(resource: str) -> None:
    platform = Platform()
    with pytest.raises(TypeError):
        getattr(platform.client(), resource).delete()
    with pytest.raises(InvalidRequestError):
        platform.client().profiles.delete(db_id=1)
    assert platform.requests == []


def test_token_may_travel_in_the_body() -> None:
    platform = Platform()
    platform.client(token_in="body").segments.get(id=1)
    (request,) = platform.requests
    assert "authorization" not in request.headers
    assert b'"token":"secret"' in request.content.replace(b" ", b"")
    with pytest.raises(altcraft.ConfigurationError, match="token_in"):
        platform.client(token_in="query")


@pytest.mark.parametrize(
    ("answer", "options", "text"),
    [
        ({"data": [{"id": 1}], "total_count": 5}, {}, "1 of 5 items"),
        ({"data": [{"id": 1}, {"id": 2}]}, {"limit": 2}, "a full page of 2 items"),
    ],
)
def test_list_does_not_end_early_in_silence(
    answer: dict[str, Any], options: dict[str, Any], text: str
) -> None:
    platform = Platform({"error": 0, **answer})
    came: list[Any] = []
    ids = (one.id for one in platform.client().segments.list(**options))
    with pytest.raises(altcraft.PagingError, match=text) as caught:
        came.extend(ids)
    assert came == [one["id"] for one in answer["data"]]
    assert [one["id"] for one in caught.value.items] == came
    assert caught.value.count == len(came)


@pytest.mark.parametrize(
    ("answer", "options"),
    [
        ({"data": [{"id": 1}], "total_count": 1}, {"limit": 1}),
        ({"data": [{"id": 1}]}, {"limit": 2}),
        ({"data": [{"id": 9}], "total_count": 9}, {"from_id": 9}),
    ],
)
def test_list_that_is_whole_ends(answer: dict[str, Any], options: dict[str, Any]) -> None:
    platform = Platform({"error": 0, **answer})
    assert len(list(platform.client().segments.list(**options))) == 1
