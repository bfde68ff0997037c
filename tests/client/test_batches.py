from typing import Any

import altcraft
import pytest
from altcraft import BatchResult, Record

from tests.client.mock import Script, things
from tests.client.tables import BATCH


def send(answer: Any, items: list[Any]) -> BatchResult[Record]:
    resource = things(Script(answer), retries=0)
    return resource._batch(BATCH, {"data": items, "db_id": 1}, None, None, Record)


def test_results_are_joined_with_the_items() -> None:
    items = [{"n": 1}, {"n": 2}, {"n": 3}]
    result = send(
        {
            "error": 0,
            "inserted": 2,
            "result": [
                {"error": 0, "profile_id": "a"},
                {"error": 435, "error_text": "not unique"},
                {"error": 0, "profile_id": "c"},
            ],
        },
        items,
    )
    assert [(one.index, one.item, one.ok) for one in result] == [
        (0, items[0], True),
        (1, items[1], False),
        (2, items[2], True),
    ]
    assert [one.index for one in result.succeeded] == [0, 2]
    (failed,) = result.failed
    assert isinstance(failed.error, altcraft.UniquenessError)
    assert (failed.error.code, failed.error.text) == (435, "not unique")
    assert failed.error.operation == "things.import_batch"
    assert result[2].result is not None
    assert result[2].result.profile_id == "c"
    assert result.raw["inserted"] == 2
    assert result.meta is not None
    assert repr(result) == "BatchResult(2 succeeded, 1 failed)"


def test_errors_of_items_can_be_raised() -> None:
    bad = {"error": 404, "error_text": "nobody"}
    results = [{"error": 0}, bad, {"error": 0}, bad]
    result = send({"error": 0, "result": results}, [{"id": number} for number in range(4)])
    for _ in range(2):
        with pytest.raises(altcraft.NotFoundError, match="nobody") as caught:
            result.raise_for_failed()
    assert caught.value is result[1].error
    assert caught.value.__notes__ == ["item 1; 2 of 4 items failed"]
    send({"error": 0, "result": [{"error": 0}]}, [{"id": 1}]).raise_for_failed()


def test_repr_of_an_item_is_short() -> None:
    result = send({"error": 0, "result": [{"error": 0}]}, [{"email": "a@b.c", "text": "x" * 500}])
    assert repr(result[0]).startswith("BatchItem(0, {'email': 'a@b.c', 'text': 'xxx")
    assert repr(result[0]).endswith(", ok)")
    assert len(repr(result[0])) < 100


@pytest.mark.parametrize("results", [None, [], {}, {"0": {"error": 0}}, "ok", [None], ["x"]])
def test_item_without_a_result_of_its_own_counts_as_failed(results: Any) -> None:
    result = send({"error": 0, "result": results}, [1, 2])
    assert [one.ok for one in result] == [False, False]
    assert [one.item for one in result.failed] == [1, 2]
    for one in result:
        assert isinstance(one.error, altcraft.APIResponseError)
        assert one.error.text == "the answer has no result for this item"
        assert one.error.request_id == result.meta.request_id  # type: ignore[union-attr]
    with pytest.raises(altcraft.APIResponseError):
        result.raise_for_failed()


def test_items_beyond_the_results_count_as_failed() -> None:
    result = send({"error": 0, "result": [{"error": 0}]}, [1, 2])
    assert [one.ok for one in result] == [True, False]
    assert isinstance(result[1].error, altcraft.APIResponseError)
    assert result[1].result is None


def test_results_beyond_the_items_do_no_harm() -> None:
    result = send({"error": 0, "result": [{"error": 0}, {"error": 435}]}, [1])
    assert [one.ok for one in result] == [True]
