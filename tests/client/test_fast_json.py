"""The bytes of a body, and what is read, do not depend on whether orjson is installed."""

import enum
import json
from collections import OrderedDict, namedtuple
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import httpx2
import pytest
from altcraft import Altcraft, AltcraftError
from hypothesis import example, given
from hypothesis import strategies as st

orjson = pytest.importorskip("orjson")

Pair = namedtuple("Pair", "a b")


class Colour(enum.Enum):
    """An enum of an odd value."""

    RED = "red"
    NONE = None
    TINY = 1e-7


class Word(str):
    """Text of another class."""


class Size(enum.IntEnum):
    """A number that is an enum."""

    L = 3


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.floats(min_value=-1e-3, max_value=1e-3)
    | st.floats(min_value=1e14, max_value=1e18)
    | st.text()
    | st.text(alphabet=st.characters())
    | st.decimals()
    | st.dates()
    | st.datetimes(timezones=st.just(UTC) | st.just(timezone(timedelta(hours=3))))
    | st.datetimes()
    | st.uuids()
    | st.sampled_from([*Colour, Size.L, Word("w"), b"bytes", object(), 2**63, 2**64, -(2**63) - 1])
)
KEYS = st.text() | st.integers() | st.booleans() | st.none() | st.floats() | st.just(Word("k"))
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(KEYS, inner, max_size=4)
        | st.tuples(inner, inner)
        | st.builds(Pair, inner, inner)
        | st.dictionaries(st.text(), inner, max_size=3).map(OrderedDict)
        | st.sets(st.integers(), max_size=2)
    ),
    max_leaves=12,
)


def outcome(value: Any) -> bytes | str:
    """Return the body that a call sends, or its error."""
    sent: list[bytes] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request.content)
        return httpx2.Response(200, json={"error": 0, "error_text": "ok", "profile_id": "1"})

    client = Altcraft(
        "https://platform.test", "token", transport=httpx2.MockTransport(answer), retries=0
    )
    try:
        client.profiles.add(db_id=1, data={"field": value})
    except AltcraftError as error:
        return f"{type(error).__name__}: {error.text}"
    return sent[0]


def both(value: Any) -> tuple[bytes | str, bytes | str]:
    """Return the outcome with orjson and without."""
    from altcraft._core.common import fast_json

    fast = outcome(value)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fast_json, "orjson", None)
        return fast, outcome(value)


@given(VALUES)
@example(float("nan"))
@example({"x": [float("inf")]})
@example(1e-5)
@example(-9.9e-5)
@example(1e16)
@example(-0.0)
@example(5e-324)
@example("\ud800")
@example({"\udfff": 1})
@example('\x00\x1f\x7f\u2028"\\/')
@example(Colour.TINY)
@example([datetime(2024, 1, 1, tzinfo=UTC), date(2024, 1, 1), Decimal("1.10"), UUID(int=5)])
def test_same_bytes_or_same_error(value: Any) -> None:
    fast, plain = both(value)
    assert fast == plain


def test_what_contains_itself_is_refused_alike() -> None:
    value: list[Any] = []
    value.append(value)
    fast, plain = both(value)
    assert fast == plain
    assert "contains itself" in str(fast)


@pytest.mark.parametrize("depth", [100, 249, 250, 251, 260, 5000])
def test_deep_values_are_sent_alike(depth: int) -> None:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    fast, plain = both(value)
    assert fast == plain
    assert isinstance(fast, bytes) or "data is nested too deeply" in fast


def test_many_ways_into_itself_are_refused_alike() -> None:
    value: list[Any] = []
    value += [value] * 5
    fast, plain = both(value)
    assert fast == plain


def test_orjson_is_used_where_it_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    from altcraft._core.common import fast_json

    used: list[Any] = []

    class Spy:
        """Tells what orjson was asked to write."""

        @staticmethod
        def dumps(value: Any, *rest: Any) -> bytes:
            used.append(value)
            written: bytes = orjson.dumps(value, *rest)
            return written

        loads = staticmethod(orjson.loads)

    monkeypatch.setattr(fast_json, "orjson", Spy)
    sent = outcome({"points": 5, "name": "x", "rate": 1.5, "tags": ["a"]})
    assert len(used) == 1
    assert json.loads(sent)["data"]["field"]["rate"] == 1.5
    outcome({"rate": 1e-5})
    assert len(used) == 1


def read(text: bytes) -> str:
    """Return what a call returns whose answer has a field like that, or its error."""
    content = b'{"error": 0, "error_text": "ok", "data": {"x": %s}}' % text
    client = Altcraft(
        "https://platform.test",
        "token",
        transport=httpx2.MockTransport(lambda _: httpx2.Response(200, content=content)),
        retries=0,
    )
    try:
        return repr(client.segments.get(id=1)["x"])
    except AltcraftError as error:
        return f"{type(error).__name__}: {error.text}"


NUMBERS = st.from_regex(rb"\A-?[0-9]{1,24}(\.[0-9]{1,22})?([eE][+-]?[0-9]{1,3})?\Z")
TEXTS = st.recursive(st.none() | st.booleans() | st.floats() | st.text(), st.lists, max_leaves=6)


@given(
    NUMBERS
    | TEXTS.map(lambda value: json.dumps(value).encode())
    | TEXTS.map(lambda value: json.dumps(value, ensure_ascii=False).encode(errors="surrogatepass"))
    | st.binary(max_size=8)
)
@example(b"9223372036854775808")
@example(b"18446744073709551616")
@example(b"-9223372036854775809")
@example(b"[[123456789012345678901234567890]]")
@example(b"1e400")
@example(b"NaN")
@example(b"-0")
@example(b'"\\ud800"')
@example(b"\xed\xa0\x80")
@example(b"[" * 2000 + b"]" * 2000)
def test_same_value_or_same_error(text: bytes) -> None:
    from altcraft._core.common import fast_json

    fast = read(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fast_json, "orjson", None)
        assert fast == read(text)
