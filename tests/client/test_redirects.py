import json
from typing import Any
from urllib.parse import quote

import altcraft
import pytest
from altcraft import Record

from tests.client.mock import OK, TOKEN, Script, response, things
from tests.client.tables import QUERY_TOKEN, READ


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("location", ["/new/place?x=1", "https://platform.test:443/new/place?x=1"])
def test_redirect_on_the_same_server_keeps_method_body_and_token(
    status: int, location: str
) -> None:
    script = Script(response(status, b"", Location=location), OK)
    record = things(script)._call(READ, {"id": 1}, None, None, Record)
    first, second = script.requests
    assert record.id == 1
    assert (second.method, second.content) == ("POST", first.content)
    assert json.loads(second.content) == {"id": 1}
    assert second.url.raw_path == b"/new/place?x=1"
    assert second.headers["Authorization"] == f"Bearer {TOKEN}"
    assert second.headers["X-Request-ID"] == first.headers["X-Request-ID"]


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.test/api/get",
        "http://platform.test/api/get",
        "https://platform.test:8443/api/get",
        "https://sub.platform.test/api/get",
        "//evil.test/api/get",
        "https://platform.test@evil.test/",
        "https://user@platform.test/",
        "https://platform.test.evil.test/",
        "file:///etc/passwd",
        "https://[broken",
        "",
    ],
)
def test_redirect_to_anywhere_else_is_not_followed(location: str) -> None:
    script = Script(response(307, b"", Location=location))
    with pytest.raises(altcraft.APIStatusError, match="not followed") as caught:
        things(script)._call(READ, {"id": 1}, None, None, Record)
    assert caught.value.status == 307
    assert len(script.requests) == 1


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304])
def test_redirect_that_may_lose_the_body_is_not_followed(status: int) -> None:
    script = Script(response(status, b"", Location="/new"))
    with pytest.raises(altcraft.APIStatusError):
        things(script)._call(READ, {"id": 1}, None, None, Record)
    assert len(script.requests) == 1


def test_redirects_without_end_are_left() -> None:
    places = iter(range(100))
    script = Script(lambda request: response(307, b"", Location=f"/place/{next(places)}"))
    with pytest.raises(altcraft.APIStatusError):
        things(script)._call(READ, {"id": 1}, None, None, Record)
    assert len(script.requests) == 4


def test_http_client_that_follows_redirects_does_not_take_the_token_along() -> None:
    import httpx2
    from altcraft import Altcraft
    from altcraft._core.resource import Resource

    script = Script(response(302, b"", Location="https://evil.test/"), OK)
    http = httpx2.Client(transport=script.transport, follow_redirects=True)
    resource = Resource(Altcraft("https://platform.test", TOKEN, http_client=http)._caller)
    with pytest.raises(altcraft.APIStatusError):
        resource._call(READ, {"id": 1}, None, None, Record)
    assert [request.url.host for request in script.requests] == ["platform.test"]


def test_token_that_a_redirect_repeats_is_not_shown() -> None:
    def moved(request: Any) -> Any:
        if request.url.path == "/moved":
            return {"Status": "Ok"}
        return response(307, b"", Location=f"/moved?token={quote(TOKEN)}")

    script = Script(moved)
    record = things(script)._call(QUERY_TOKEN, {"list_id": 1}, None, None, Record)
    assert script.requests[1].url.params["token"] == TOKEN
    assert record.meta.response is not None
    assert TOKEN not in str(record.meta.response.request.url)
