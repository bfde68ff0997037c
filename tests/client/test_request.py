import json
from typing import Any

import pytest
from altcraft import NOT_GIVEN, InvalidRequestError, Record
from altcraft._core.calls.operation import Operation

from tests.client.mock import TOKEN, Script, things
from tests.client.tables import FOREIGN, FORM, MODIFY, QUERY_TOKEN, READ, RULES, SEARCH


def test_json_call() -> None:
    script = Script()
    record = things(script)._call(READ, {"id": 1, "x": None, "y": NOT_GIVEN}, None, None, Record)
    (request,) = script.requests
    assert (record.id, record.name) == (1, "x")
    assert str(request.url) == "https://platform.test/api/get"
    assert request.method == "POST"
    assert json.loads(request.content) == {"id": 1, "x": None}
    assert request.headers["Authorization"] == f"Bearer {TOKEN}"
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["Content-Length"] == str(len(request.content))
    assert request.headers["Host"] == "platform.test"
    assert request.headers["User-Agent"] == "altcraft-client"
    assert len(request.headers["X-Request-ID"]) == 36


def test_get_call_sends_a_query() -> None:
    script = Script()
    things(script)._call(SEARCH, {"text": "a b", "tags": ["x", "y"]}, None, None, Record)
    assert script.requests[0].url.query == b"text=a+b&tags=x&tags=y"
    assert script.requests[0].content == b""
    assert "Content-Type" not in script.requests[0].headers


def test_form_call_carries_the_token_in_the_body() -> None:
    script = Script(lambda request: __import__("httpx2").Response(200, text="Added 5"))
    text = things(script)._text(FORM, {"email": "a@b.c"}, {"_fname": "Ж"}, None)
    (request,) = script.requests
    assert text == "Added 5"
    assert text.meta.status == 200
    assert b"email=a%40b.c" in request.content
    assert b"token=tok3n-Ab%2Fc%2Bd%3DSecret" in request.content
    assert "Authorization" not in request.headers


def test_query_token_call() -> None:
    script = Script({"Status": "Ok"})
    things(script)._call(QUERY_TOKEN, {"list_id": 7}, None, None, Record)
    (request,) = script.requests
    assert request.url.path == "/v1/lists/7/suspend"
    assert request.url.params["token"] == TOKEN
    assert "Authorization" not in request.headers
    assert request.content == b"{}"


def test_call_to_another_server_carries_no_token() -> None:
    script = Script({"error": 0})
    resource = things(script, servers={"push": "https://push.test/base/"})
    resource._call(FOREIGN, {"id": 1}, None, None, Record)
    (request,) = script.requests
    assert str(request.url) == "https://push.test/base/push"
    assert TOKEN not in str(request.headers.raw) + str(request.content)


def test_call_to_a_server_that_the_client_does_not_know() -> None:
    with pytest.raises(InvalidRequestError, match=r'servers=\{"push": "https://...'):
        things(Script())._call(FOREIGN, {}, None, None, Record)


def test_url_with_a_path_keeps_it() -> None:
    from altcraft import Altcraft
    from altcraft._core.resource import Resource

    script = Script()
    client = Altcraft("https://proxy.test/altcraft/", TOKEN, transport=script.transport)
    Resource(client._caller)._call(READ, {"id": 1}, None, None, Record)
    assert str(script.requests[0].url) == "https://proxy.test/altcraft/api/get"


def test_parameter_in_a_header() -> None:
    operation = Operation("a.b", "POST", "/x", "read", True, places={"X-Mode": "header"})
    script = Script()
    things(script)._call(operation, {"X-Mode": "fast", "id": 1}, None, None, Record)
    assert script.requests[0].headers["X-Mode"] == "fast"
    assert script.bodies == [{"id": 1}]


def test_extra_parameters_are_sent_and_count_for_the_rules() -> None:
    script = Script()
    things(script)._call(READ, {}, {"id": 1, "brand_new": True}, None, Record)
    assert script.bodies == [{"id": 1, "brand_new": True}]


def test_all_problems_come_in_one_error() -> None:
    script = Script()
    with pytest.raises(InvalidRequestError) as caught:
        things(script)._call(
            RULES,
            {"iid": 1, "eid": 2, "x": 1, "y": 2, "from": 1, "matching": "custom"},
            {"x": 3},
            None,
            Record,
        )
    assert caught.value.problems == (
        "x is given twice",
        "id is required",
        "exactly one of iid, eid must be sent, not iid and eid",
        "at least one of a, b must be sent",
        "at most one of x, y may be sent, not x and y",
        "from, to must be sent together",
        "field_name, field_value must be sent when matching is custom",
    )
    assert caught.value.operation == "things.rules"
    assert "id is required" in str(caught.value)
    assert not script.requests


@pytest.mark.parametrize(
    "params",
    [
        {"id": 1, "iid": 1, "a": 1},
        {"id": 1, "eid": 1, "b": 1, "x": 1, "from": 1, "to": 2},
        {"id": 1, "iid": None, "a": None, "matching": "email"},
        {"id": 1, "iid": 1, "a": 1, "matching": "custom", "field_name": "x", "field_value": 1},
    ],
)
def test_requests_that_keep_the_rules_are_sent(params: dict[str, Any]) -> None:
    script = Script()
    things(script)._call(RULES, params, None, None, Record)
    assert script.bodies == [params]


def test_value_that_cannot_be_encoded_is_named_and_not_shown() -> None:
    with pytest.raises(InvalidRequestError) as caught:
        things(Script())._call(MODIFY, {"data": [{"secret": b"hush"}]}, None, None, Record)
    assert caught.value.problems == ("data[0].secret cannot be sent: a value of type bytes",)


@pytest.mark.parametrize("list_id", ["", "..", "a/b/../c", "%2e%2e"])
def test_id_cannot_change_the_path(list_id: str) -> None:
    script = Script({"Status": "Ok"})
    try:
        things(script)._call(QUERY_TOKEN, {"list_id": list_id}, None, None, Record)
    except InvalidRequestError:
        return
    assert script.requests[0].url.raw_path.startswith(b"/v1/lists/a%2Fb%2F..%2Fc/suspend?")


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"timeout": 0}, "timeout"),
        ({"timeout": float("nan")}, "timeout"),
        ({"timeout": "5"}, "timeout"),
        ({"retries": -1}, "retries"),
        ({"headers": {"X-A": "a\r\nX-B: b"}}, "forbidden"),
        ({"headers": {"a b": "c"}}, "name of a header"),
        ({"headers": {"Content-Length": "5"}}, "set by the client"),
        ({"headers": {"X-Request-ID": "5"}}, "set by the client"),
        ({"request_id": "a\nb"}, "request_id"),
        ({"request_id": ""}, "request_id"),
        ({"tiemout": 1}, "unknown option: tiemout"),
    ],
)
def test_wrong_options_are_refused(options: Any, problem: str) -> None:
    script = Script()
    with pytest.raises(InvalidRequestError, match=problem):
        things(script)._call(READ, {"id": 1}, None, options, Record)
    assert not script.requests


def test_options_of_a_call() -> None:
    script = Script()
    resource = things(script, headers={"X-A": "client", "X-B": "client"})
    options: Any = {"timeout": 5, "headers": {"x-b": "call"}, "request_id": "my-id"}
    resource._call(READ, {"id": 1}, None, options, Record)
    headers = script.requests[0].headers
    assert (headers["X-A"], headers["X-B"], headers["X-Request-ID"]) == ("client", "call", "my-id")
    assert script.requests[0].extensions["timeout"]["read"] == 5.0


def test_each_call_has_its_own_request_id() -> None:
    script = Script()
    resource = things(script)
    for _ in range(3):
        resource._call(MODIFY, {"id": 1}, None, None, Record)
    assert len({request.headers["X-Request-ID"] for request in script.requests}) == 3


def test_arguments_are_not_changed() -> None:
    params, extra = {"email": "x"}, {"more": 1}
    things(Script())._call(MODIFY, params, extra, None, Record)
    assert (params, extra) == ({"email": "x"}, {"more": 1})
