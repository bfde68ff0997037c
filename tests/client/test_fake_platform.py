import asyncio
from typing import Any

import altcraft
import httpx2
import pytest
from altcraft import Altcraft, AsyncAltcraft, Record
from altcraft._core.resource import Resource
from altcraft.testing import FakePlatform, UnexpectedRequest
from altcraft.testing.pytest_plugin import altcraft_fake  # noqa: F401 - the fixture under test
from altcraft.testing.requests.calls import FakeCall
from altcraft.testing.requests.checks import Checker, fits

from tests.client.tables import READ

URL = "https://fake.test"


@pytest.fixture
def fake() -> FakePlatform:
    return FakePlatform()


@pytest.fixture
def client(fake: FakePlatform) -> Altcraft:
    return Altcraft(url=URL, token="t", transport=fake.transport, retries=0)


def test_every_operation_is_answered_with_its_example() -> None:
    """Each call is made through the table of its operation, with the documented request."""
    from altcraft._core.caller import find_operation

    fake = FakePlatform(world="examples")
    client = Altcraft(URL, "t", transport=fake.transport, servers={"push": "https://push.test"})
    resource = Resource(client._caller)
    assert len(fake._operations) > 100
    for name, spec in fake._operations.items():
        operation = find_operation(name)
        params = spec["example"]["request"]
        if operation.answer == "text":
            assert resource._text(operation, params, None, None)
        elif operation.answer == "file":
            assert resource._download(operation, params, None, None).read() == b""
        else:
            record = resource._call(operation, params, None, None, Record)
            assert record.meta.response is not None
            expected = {"error": 0} if operation.answer == "envelope" else {}
            assert record.meta.response.json() | expected == spec["example"]["response"] | expected
    assert [call.operation for call in fake.calls] == list(fake._operations)


def test_answers_that_a_test_sets(fake: FakePlatform, client: Altcraft) -> None:
    fake.set("segments.get", {"data": {"id": 5, "name": "mine"}})
    assert client.segments.get(id=5).name == "mine"
    fake.set("segments.get", {"data": {"id": 1}}, {"data": {"id": 2}})
    assert [client.segments.get(id=1).id for _ in range(3)] == [1, 2, 2]
    fake.set("segments.get", lambda call: {"data": {"id": call.params["id"] * 10}})
    assert client.segments.get(id=7).id == 70
    fake.set("segments.get", httpx2.Response(502, text="<html>"))
    for _ in range(2):
        with pytest.raises(altcraft.ServerError):
            client.segments.get(id=1)
    fake.set("segments.get", httpx2.ReadError("reset"), {"data": {"id": 1}})
    assert client.with_options(retries=1).segments.get(id=1).id == 1
    fake.reset()
    assert not fake.calls
    assert client.segments.get(id=1).id is not None


def test_failures_that_a_test_sets(fake: FakePlatform, client: Altcraft) -> None:
    fake.fail("segments.get", code=404, text="gone", times=1)
    with pytest.raises(altcraft.NotFoundError, match="gone"):
        client.segments.get(id=1)
    assert client.segments.get(id=1).id is not None
    fake.fail("segments.get", code=500, status=503)
    for _ in range(2):
        with pytest.raises(altcraft.ServerError) as caught:
            client.segments.get(id=1)
        assert caught.value.status == 503


def test_calls_are_recorded(fake: FakePlatform, client: Altcraft) -> None:
    client.segments.get(id=5, options={"request_id": "mine", "headers": {"X-A": "1"}})
    client.profiles.quick_import(db_id=1, email="a@b.c", extra={"_fname": "Ж"})
    client.profiles.suspend_all(list_id=3)
    first, second, third = fake.calls
    assert (first.operation, first.params, first.request_id) == ("segments.get", {"id": 5}, "mine")
    assert first.headers["x-a"] == "1"
    assert second.params == {"db_id": "1", "email": "a@b.c", "_fname": "Ж"}
    assert third.params == {"list_id": "3"}
    assert fake.calls_of("segments.get") == [first]
    assert isinstance(first, FakeCall)
    assert "segments.get" in repr(first)
    assert not any("authorization" in call.headers for call in fake.calls)


@pytest.mark.parametrize(
    ("params", "mistake"),
    [
        ({"id": "five"}, "id should be int, not 'five'"),
        ({"id": True}, "id should be int, not True"),
        ({"id": 5, "colour": "red"}, "there is no parameter 'colour'"),
    ],
)
def test_wrong_request_fails_the_test(
    params: Any, mistake: str, fake: FakePlatform, client: Altcraft
) -> None:
    resource = Resource(client._caller)
    operation = __import__("altcraft.resources.segments", fromlist=["x"])._GET
    with pytest.raises(UnexpectedRequest, match=mistake):
        resource._call(operation, params, None, None, Record)
    fake.strict = False
    assert resource._call(operation, params, None, None, Record).meta.status == 200


def test_missing_required_parameter_and_broken_rule_fail_the_test(fake: FakePlatform) -> None:
    def post(path: str, body: dict[str, Any], **headers: str) -> httpx2.Response:
        with httpx2.Client(transport=fake.transport) as http:
            return http.post(URL + path, json=body, headers=headers)

    with pytest.raises(UnexpectedRequest, match="id is required"):
        post("/api/v1.1/segments/delete", {}, Authorization="Bearer t")
    with pytest.raises(UnexpectedRequest, match="at least one of list_id, segment"):
        post("/api/v1.1/segments/add", {"name": "x"}, Authorization="Bearer t")
    with pytest.raises(UnexpectedRequest, match="the token is missing in the header"):
        post("/api/v1.1/segments/get", {"id": 1})
    with pytest.raises(UnexpectedRequest, match="there is no call POST /api/v1"):
        post("/api/v1.1/nothing", {})


def test_value_outside_an_enum_fails_the_test(client: Altcraft) -> None:
    with pytest.raises(UnexpectedRequest, match="matching should be one of"):
        client.profiles.get(db_id=1, matching="shoe size", email="a@b.c")  # type: ignore[arg-type]


OBJECTS: dict[str, Any] = {
    "Box": {
        "required": ["side"],
        "rules": [{"kind": "one_of", "fields": ["lid", "cover"], "when": []}],
        "additional": False,
        "fields": {
            "side": {"type": "int", "place": "body"},
            "lid": {"type": "string", "place": "body", "enum": ["flat", "round"]},
            "cover": {"type": "Box|null", "place": "body"},
        },
    },
}
OPERATION: dict[str, Any] = {
    "required": [],
    "rules": [],
    "additional": False,
    "fields": {
        "boxes": {"type": "Box[]", "place": "body"},
        "named": {"type": "map<Box>", "place": "body"},
        "either": {"type": "string|Box", "place": "body"},
        "inline": {"type": "object", "place": "body", "shapes": [OBJECTS["Box"]]},
        "free": {"type": "object", "place": "body"},
        "query": {"type": "object[]", "place": "query"},
    },
}
BOX = {"side": 1, "lid": "flat"}


@pytest.mark.parametrize(
    ("params", "mistakes"),
    [
        ({"boxes": [BOX, BOX], "named": {"a": BOX}, "either": BOX, "inline": BOX}, []),
        ({"either": "text", "free": {"any": 1}, "query": [{}], "boxes": []}, []),
        ({"boxes": [BOX, {"lid": "flat"}]}, ["in boxes[1]: side is required"]),
        ({"named": {"a": BOX | {"side": "1"}}}, ["named.a.side should be int, not '1'"]),
        (
            {"inline": {"side": 1}},
            ["in inline: exactly one of lid, cover must be sent"],
        ),
        ({"either": BOX | {"x": 1}}, ["in either: there is no field 'x'"]),
        (
            {"inline": {"side": 1, "cover": {"side": 2, "lid": "odd"}}},
            ["inline.cover.lid should be one of flat, round, not 'odd'"],
        ),
        ({"other": 1}, ["there is no parameter 'other'"]),
    ],
)
def test_what_is_inside_of_values_is_checked(params: dict[str, Any], mistakes: list[str]) -> None:
    assert Checker(OBJECTS).mistakes(OPERATION, params) == mistakes


def test_nested_objects_of_real_calls_are_checked(client: Altcraft) -> None:
    with pytest.raises(
        UnexpectedRequest, match=r"data\[1\]\.email should be string.FieldAction, not 5"
    ):
        client.profiles.import_batch(db_id=1, data=[{"email": "a@example.com"}, {"email": 5}])


def test_answer_without_its_result_is_a_mistake_of_the_test(fake: FakePlatform) -> None:
    with pytest.raises(ValueError, match=r"segments\.get has its result in 'data'"):
        fake.set("segments.get", {"data": {"id": 1}}, {"id": 1, "name": "Customers"})
    fake.set("segments.get", {"error": 404}, httpx2.Response(200, json={}))
    FakePlatform(strict=False).set("segments.get", {"id": 1})


def test_unknown_operation_is_a_mistake_of_the_test(fake: FakePlatform) -> None:
    for method in (fake.set, fake.fail, fake.calls_of):
        with pytest.raises(ValueError, match="did you mean"):
            method("segments.gte")
    with pytest.raises(ValueError, match="at least one answer"):
        fake.set("segments.get")


@pytest.mark.parametrize("count", [1, 2, 5])
def test_batch_has_a_result_for_each_item(count: int, fake: FakePlatform, client: Altcraft) -> None:
    items = [{"email": f"{number}@b.c"} for number in range(count)]
    result = client.profiles.import_batch(db_id=1, matching="email", data=items)
    assert len(result) == len(result.raw["result"]) == count
    assert not result.failed
    fake.fail("profiles.import_batch", times=1)
    with pytest.raises(altcraft.ServerError):
        client.profiles.import_batch(db_id=1, matching="email", data=items)
    again = client.profiles.import_batch(db_id=1, matching="email", data=items)
    assert len(again.succeeded) == count


def test_repr(fake: FakePlatform, client: Altcraft) -> None:
    client.segments.get(id=1)
    assert repr(fake) == "FakePlatform(strict=True, calls=1)"
    assert repr(client.segments) == "Segments(url='https://fake.test')"
    assert repr(client.segments.list()) == "Pager(segments.list)"


def test_list_ends(fake: FakePlatform, client: Altcraft) -> None:
    items = fake._operations["segments.list"]["example"]["response"]["data"]
    assert [one.id for one in client.segments.list()] == [item["id"] for item in items]


def test_async_client(fake: FakePlatform) -> None:
    async def run() -> Any:
        async with AsyncAltcraft(URL, "t", transport=fake.transport) as client:
            fake.set("segments.get", {"data": {"id": 9}})
            return await client.segments.get(id=9)

    assert asyncio.run(run()).id == 9


def test_fixture(altcraft_fake: FakePlatform) -> None:  # noqa: F811
    assert altcraft_fake.calls == []
    with pytest.raises(ValueError, match="no operation"):
        altcraft_fake.set(READ.name, {})


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("int", [1, -5], ["1", 1.5, True, None]),
        ("float", [1, 1.5], ["1", True]),
        ("string", ["x", ""], [1, None]),
        ("bool", [True], [1, "true"]),
        ("null", [None], [0]),
        ("decimal", ["9.50", "-1"], [9.5, "x"]),
        ("date", ["2024-01-02"], ["2024-1-2", 5]),
        ("datetime", ["2024-01-02T03:04:05Z", "2024-01-02 03:04:05+0300"], ["2024-01-02"]),
        ("object", [{}], [[]]),
        ("Profile", [{"a": 1}], ["a"]),
        ("Profile[]", [[{}], []], [{}, [1]]),
        ("int|string", [1, "x"], [None, []]),
        ("int[]|null", [[1], None], [["x"]]),
        ("map<int>", [{"a": 1}], [{"a": "x"}, []]),
        ("map<int|string>|null", [{"a": 1, "b": "x"}, None], [{"a": None}]),
        ("any", [1, None, []], []),
    ],
)
def test_types(kind: str, good: list[Any], bad: list[Any]) -> None:
    assert all(fits(value, kind) for value in good)
    assert not any(fits(value, kind) for value in bad)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [("int", ["5", "-1"], ["x"]), ("bool", ["true"], ["1"]), ("string", ["x"], [])],
)
def test_types_of_texts(kind: str, good: list[str], bad: list[str]) -> None:
    assert all(fits(value, kind, text=True) for value in good)
    assert not any(fits(value, kind, text=True) for value in bad)
