import copy
import pickle
from typing import Any

import httpx2
import pytest
from altcraft import Record
from altcraft._core.common import errors

from tests.client.mock import OK, Script, response, things
from tests.client.tables import BATCH, FORM, QUERY_TOKEN, READ, WHOLE


def call(answer: Any, operation: Any = READ, **options: Any) -> Record:
    params = {"id": 1, "list_id": 1}
    return things(Script(answer), retries=0, **options)._call(operation, params, None, None, Record)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (402, errors.LimitExceededError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.AmbiguousMatchError),
        (429, errors.RateLimitError),
        (435, errors.UniquenessError),
        (500, errors.ServerError),
        (503, errors.ServerError),
        (440, errors.APIStatusError),
    ],
)
@pytest.mark.parametrize("status", [200, 400, 500])
def test_error_code_decides_whatever_the_status(code: int, kind: type, status: int) -> None:
    with pytest.raises(errors.APIStatusError) as caught:
        call(response(status, {"error": code, "error_text": "because", "more": 1}))
    error = caught.value
    assert type(error) is kind
    assert (error.code, error.text, error.status) == (code, "because", status)
    assert error.operation == "things.get"
    assert error.body == {"error": code, "error_text": "because", "more": 1}
    assert error.response is not None
    assert error.response.json() == error.body
    assert str(error) == (f"things.get: {code} because (HTTP {status}, request {error.request_id})")


@pytest.mark.parametrize("code", ["404", 404.0])
def test_error_code_of_another_type_is_understood(code: Any) -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        call({"error": code, "error_text": None})
    assert caught.value.code == 404


def test_page_of_a_proxy_says_nothing_about_data() -> None:
    for status in (400, 404, 409):
        with pytest.raises(errors.APIStatusError) as caught:
            call(response(status, "<html>gone</html>"))
        assert type(caught.value) is errors.APIStatusError
        assert caught.value.code is None
        assert caught.value.body == "<html>gone</html>"


def test_json_without_an_error_code_is_judged_by_its_status() -> None:
    with pytest.raises(errors.NotFoundError):
        call(response(404, {"message": "no"}))
    with pytest.raises(errors.ServerError):
        call(response(503, {"error": 0}))


def test_text_is_judged_by_the_status_alone() -> None:
    resource = things(Script(response(435, "Email is not unique")), retries=0)
    with pytest.raises(errors.UniquenessError) as caught:
        resource._text(FORM, {}, None, None)
    assert (caught.value.code, caught.value.text) == (435, "Email is not unique")
    text = things(Script(response(200, '{"error": 404}')))._text(FORM, {}, None, None)
    assert text == '{"error": 404}'
    assert pickle.loads(pickle.dumps(text)).meta.status == 200


def test_answer_without_envelope() -> None:
    record = call({"Status": "Ok"}, QUERY_TOKEN)
    assert record["Status"] == "Ok"
    with pytest.raises(errors.NotFoundError):
        call({"error": 404, "error_text": "no list"}, QUERY_TOKEN)


def test_whole_answer_is_returned_where_there_is_no_payload() -> None:
    assert call(OK, WHOLE).to_dict() == OK


def test_batch_with_failed_items_is_an_answer_even_with_an_error_code() -> None:
    answer = {"error": 500, "result": [{"error": 0}, {"error": 404, "error_text": "x"}]}
    resource = things(Script(answer), retries=0)
    result = resource._batch(BATCH, {"data": ["a", "b"]}, None, None, Record)
    assert [entry.ok for entry in result] == [True, False]


def test_batch_that_failed_as_a_whole_is_an_error() -> None:
    for results in ([], None, [{"error": 0}]):
        resource = things(Script({"error": 403, "error_text": "no", "result": results}), retries=0)
        with pytest.raises(errors.PermissionDeniedError):
            resource._batch(BATCH, {"data": ["a"]}, None, None, Record)


def test_meta() -> None:
    record = call(response(200, OK, X_Duplicate_Request="true", X_More="1"))
    meta = record.meta
    assert (meta.operation, meta.status, meta.attempts) == ("things.get", 200, 1)
    assert meta.duplicate
    assert meta.headers["x-more"] == "1"
    assert meta.response is not None
    assert meta.response.json() == OK
    assert meta.response.request.headers["X-Request-ID"] == meta.request_id
    assert meta.response.elapsed.total_seconds() == pytest.approx(meta.elapsed, abs=1e-5)
    assert not call(OK).meta.duplicate
    assert record.meta is meta
    assert "duplicate=True" in repr(meta)


def test_compressed_answer_is_readable_in_meta_too() -> None:
    import gzip
    import json

    content = gzip.compress(json.dumps(OK).encode())
    answer = httpx2.Response(
        200, headers={"Content-Encoding": "gzip"}, stream=httpx2.ByteStream(content)
    )
    record = call(lambda request: answer)
    assert record.id == 1
    assert record.meta.response is not None
    assert record.meta.response.json() == OK


def test_record_made_by_hand_has_no_meta() -> None:
    with pytest.raises(RuntimeError, match="by hand"):
        _ = Record({}).meta


@pytest.mark.parametrize("duplicate", [copy.copy, lambda one: pickle.loads(pickle.dumps(one))])
def test_errors_survive_copying_and_pickling(duplicate: Any) -> None:
    with pytest.raises(errors.APIStatusError) as caught:
        call(response(200, {"error": 404, "error_text": "x"}, X_Duplicate_Request="true"))
    error = caught.value
    error.add_note("a note")
    again = duplicate(error)
    assert type(again) is errors.NotFoundError
    assert str(again) == str(error)
    assert (again.code, again.body) == (404, error.body)
    assert again.meta is not None
    assert again.meta.duplicate
    assert again.__notes__ == ["a note"]


@pytest.mark.parametrize(
    "error",
    [
        errors.InvalidRequestError("x", problems=("a", "b"), operation="o"),
        errors.TaskError("x", task_id="t"),
        errors.TaskTimeoutError("x", task_id="t"),
        errors.PagingError("x"),
        errors.ConfigurationError("x"),
        errors.APITimeoutError("x", request_id="r"),
    ],
)
def test_every_error_is_picklable(error: errors.AltcraftError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert vars(again) == vars(error)


def test_pickled_meta_has_no_headers_and_no_response() -> None:
    meta = pickle.loads(pickle.dumps(call(OK).meta))
    assert (meta.status, dict(meta.headers), meta.response) == (200, {}, None)


def test_hierarchy() -> None:
    assert issubclass(errors.APITimeoutError, errors.APIConnectionError)
    assert issubclass(errors.TaskTimeoutError, errors.TaskError)
    assert issubclass(errors.InvalidRequestError, ValueError)
    ours = [
        one
        for one in vars(errors).values()
        if isinstance(one, type)
        and issubclass(one, Exception)
        and one.__module__ == errors.__name__
    ]
    assert all(
        issubclass(one, errors.AltcraftError) for one in ours if not issubclass(one, Warning)
    )
