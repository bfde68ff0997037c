import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Any
from uuid import RFC_4122, UUID

import pytest
from altcraft import Record, RecordList
from altcraft._core.calls.encoding import (
    UnencodableError,
    encode_form,
    encode_json,
    encode_path,
    find_problems,
)
from altcraft._core.common.loaded import random_uuid
from hypothesis import given
from hypothesis import strategies as st


class Color(Enum):
    RED = "red"


class Size(StrEnum):
    BIG = "big"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC), "2024-01-02T03:04:05Z"),
        (datetime(2024, 1, 2, 3, 4, 5, 600, tzinfo=UTC), "2024-01-02T03:04:05.000600Z"),
        (
            datetime(2024, 1, 2, tzinfo=timezone(timedelta(hours=3))),
            "2024-01-02T00:00:00+03:00",
        ),
        (
            datetime(1900, 1, 2, tzinfo=timezone(timedelta(hours=2, minutes=30, seconds=17))),
            "1900-01-01T21:29:43Z",
        ),
        (date(2024, 1, 2), "2024-01-02"),
        (Decimal("1E+2"), "100"),
        (Decimal("9.50"), "9.50"),
        (Decimal("0.00000001"), "0.00000001"),
        (Color.RED, "red"),
        (Size.BIG, "big"),
        (UUID(int=5), "00000000-0000-0000-0000-000000000005"),
        (Record({"a": 1}), {"a": 1}),
        (RecordList([{"a": 1}], Record), [{"a": 1}]),
        ((1, 2), [1, 2]),
        (range(2), [0, 1]),
        (None, None),
        (True, True),
        ("Привет", "Привет"),
    ],
)
def test_value_in_json(value: Any, expected: Any) -> None:
    assert json.loads(encode_json({"at": [{"deep": value}]})) == {"at": [{"deep": expected}]}


def test_json_is_compact_and_keeps_letters() -> None:
    assert encode_json({"name": "Ж", "n": [1, 2]}) == '{"name":"Ж","n":[1,2]}'.encode()


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (datetime(2024, 1, 2), "at[0].deep is a datetime without a time zone; give it a tzinfo"),
        (float("nan"), "at[0].deep is not a finite number"),
        (float("inf"), "at[0].deep is not a finite number"),
        (Decimal("NaN"), "at[0].deep is not a finite number"),
        (b"bytes", "at[0].deep cannot be sent: a value of type bytes"),
        (object(), "at[0].deep cannot be sent: a value of type object"),
        ({1, 2}, "at[0].deep cannot be sent: a value of type set"),
        ("\ud800", "at[0].deep is not valid Unicode text"),
        ({(1,): 2}, "at[0].deep has a key that is not text but of type tuple"),
        ({"\ud800": 2}, "a key of at[0].deep is not valid Unicode text"),
    ],
)
def test_value_that_has_no_notation_is_found_with_its_place(value: Any, problem: str) -> None:
    params = {"at": [{"deep": value}], "fine": 1}
    assert find_problems(params) == [problem]
    with pytest.raises((ValueError, TypeError)):
        encode_json(params)


def test_list_that_contains_itself_is_found() -> None:
    endless: list[Any] = [1]
    endless.append(endless)
    assert find_problems({"a": endless}) == ["a[1] contains itself"]


def test_form() -> None:
    params = {"a": True, "b": ["x", 1], "c": date(2024, 1, 2), "d": None, "e": {"k": 1}, "f": "&="}
    assert encode_form(params) == "a=true&b=x&b=1&c=2024-01-02&d=&e=%7B%22k%22%3A1%7D&f=%26%3D"


@pytest.mark.parametrize(
    ("template", "value", "path"),
    [
        ("/x/{id}/y", 5, "/x/5/y"),
        ("/x/{id}/y", "a b/c?d#e%", "/x/a%20b%2Fc%3Fd%23e%25/y"),
        ("/x/{+id}", "data/a b/1.csv", "/x/data/a%20b/1.csv"),
        ("/x/{id}", "..hidden", "/x/..hidden"),
        ("/x/{id}", "Ж", "/x/%D0%96"),
    ],
)
def test_path(template: str, value: Any, path: str) -> None:
    assert encode_path(template, {"id": value}) == path


@pytest.mark.parametrize(
    "value",
    ["", " ", ".", "..", "%2e%2e", "%252e.", " .. ", "a\x00b", "a\nb", None, True, 1.5, ["a"]],
)
@pytest.mark.parametrize("template", ["/x/{id}", "/x/{+id}"])
def test_path_value_that_would_address_something_else_is_refused(template: str, value: Any) -> None:
    with pytest.raises(UnencodableError):
        encode_path(template, {"id": value})


@pytest.mark.parametrize("value", ["a/../b", "a//b", "/a", "a/", "a/%2e%2e/b", "../a"])
def test_path_of_many_segments_cannot_climb(value: str) -> None:
    with pytest.raises(UnencodableError):
        encode_path("/x/{+id}", {"id": value})


@given(st.text(min_size=1))
def test_one_segment_stays_one_segment(text: str) -> None:
    import httpx2

    try:
        path = encode_path("/x/{id}/y", {"id": text})
    except UnencodableError:
        return
    except UnicodeEncodeError:
        return  # lone surrogates; refused by the caller
    url = httpx2.URL("https://platform.test" + path)
    assert url.raw_path.count(b"/") == 3
    assert url.host == "platform.test"
    assert not url.query


def test_request_ids_are_random_uuids() -> None:
    texts = {random_uuid() for _ in range(2000)}
    found = [UUID(text) for text in texts]
    assert len(texts) == 2000
    assert {str(one) for one in found} == texts
    assert {(one.version, one.variant) for one in found} == {(4, RFC_4122)}
    bits = [sum(one.int >> bit & 1 for one in found) for bit in range(128)]
    fixed = {62, 63, 76, 77, 78, 79}  # the variant and the version
    assert all(700 < bits[bit] < 1300 for bit in range(128) if bit not in fixed)
