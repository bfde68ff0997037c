"""Coverage: levels, totals, what is missing, the README's table, the command."""

import json
from pathlib import Path

import pytest

from generator.cli import main
from generator.coverage import (
    ASPECTS,
    LEVELS,
    STRENGTHS,
    Coverage,
    level,
    measure,
    missing,
    readme_table,
)
from generator.model import Api, ErrorCode, Field, Inline, ListOf, Operation, Scalar, Seen, Shape
from tests.support import real_api

SPEC = Path(__file__).parents[1] / "spec"
NONE = dict.fromkeys(STRENGTHS, 0)


@pytest.fixture(scope="module")
def api() -> Api:
    return real_api()


@pytest.fixture(scope="module")
def operation(api: Api) -> Operation:
    """An endpoint whose page was seen whole, with fields on both sides."""
    found = next(
        one
        for one in api.operations
        if (one.seen.request, one.seen.response) == ("complete", "complete")
        and one.request.fields
        and one.response.shape.fields
        and one.examples[0].composed is None
    )
    return found._replace(errors=())


def seen(request: str, response: str, errors: str = "none") -> Seen:
    return Seen("current", request, response, errors, None, ())


def with_fields(operation: Operation, *fields: Field) -> Operation:
    answer = operation.response._replace(shape=Shape())
    return operation._replace(request=Shape(fields), response=answer)


def without_fields(operation: Operation) -> Operation:
    return with_fields(operation)


def only(api: Api, *operations: Operation) -> Api:
    return api._replace(operations=operations, objects={}, errors=())


class TestLevel:
    @pytest.mark.parametrize("extent", ["complete", "partial"])
    def test_what_was_seen_counts_as_seen(self, operation: Operation, extent: str) -> None:
        one = without_fields(operation._replace(seen=seen(extent, extent, extent)))
        assert [level(one, aspect) for aspect in ("request", "response", "errors")] == [extent] * 3

    def test_what_was_not_seen_is_inferred_when_something_is_there(
        self, operation: Operation
    ) -> None:
        code = ErrorCode(404, "not_found", "Not found.")
        one = operation._replace(seen=seen("none", "none"), errors=(code,))
        assert [level(one, aspect) for aspect in ASPECTS[:3]] == ["inferred"] * 3

    def test_what_recordings_alone_show_is_observed(self, operation: Operation) -> None:
        field = operation.request.fields[0]._replace(observed="recorded calls (3 exchanges)")
        one = with_fields(operation._replace(seen=seen("none", "none")), field)
        assert [level(one, aspect) for aspect in ("request", "response")] == ["observed", "unknown"]

    def test_what_was_not_seen_and_is_empty_is_unknown(self, operation: Operation) -> None:
        one = without_fields(operation._replace(seen=seen("none", "none")))
        assert [level(one, aspect) for aspect in ASPECTS[:3]] == ["unknown"] * 3

    @pytest.mark.parametrize(
        ("composed", "request_", "response", "filled", "expected"),
        [
            (None, "none", "none", False, "complete"),
            ("Composed.", "complete", "partial", True, "partial"),
            ("Composed.", "complete", "none", True, "inferred"),
            ("Composed.", "complete", "none", False, "inferred"),
            ("Composed.", "none", "none", True, "inferred"),
            ("Composed.", "none", "none", False, "unknown"),
        ],
    )
    def test_example(
        self,
        operation: Operation,
        composed: str | None,
        request_: str,
        response: str,
        filled: bool,
        expected: str,
    ) -> None:
        example = operation.examples[0]._replace(composed=composed)
        one = operation._replace(seen=seen(request_, response), examples=(example,))
        assert level(one if filled else without_fields(one), "example") == expected

    def test_the_first_example_decides(self, operation: Operation) -> None:
        first = operation.examples[0]
        one = operation._replace(examples=(first, first._replace(composed="Composed.")))
        assert level(one, "example") == "complete"


class TestMeasure:
    def test_every_endpoint_is_at_one_level_of_each_aspect(self, api: Api) -> None:
        for part in measure(api):
            for aspect in ASPECTS:
                assert tuple(part.aspects[aspect]) == LEVELS
                assert sum(part.aspects[aspect].values()) == part.endpoints

    def test_total_is_the_sum_of_the_parts(self, api: Api) -> None:
        *parts, total = measure(api)
        assert total.endpoints == len(api.operations) == sum(part.endpoints for part in parts)
        for aspect in ASPECTS:
            for one in LEVELS:
                assert total.aspects[aspect][one] == sum(
                    part.aspects[aspect][one] for part in parts
                )
        for source, count in total.fields.items():
            assert count == sum(part.fields[source] for part in parts)

    def test_sections_in_their_order(self, api: Api) -> None:
        names = [part.name for part in measure(api)]
        assert names == [*(section.name for section in api.sections), "objects", "total"]

    def test_fields_are_counted_inside_of_fields(self, api: Api, operation: Operation) -> None:
        plain = operation.request.fields[0]._replace(type=Scalar("string"), inferred=None)
        unknown = plain._replace(type=ListOf(Scalar("unknown")))
        nested = plain._replace(type=ListOf(Inline(Shape((plain, unknown)))), inferred="x.get")
        total = _fields(only(api, with_fields(operation, plain, nested)))
        # `plain` is documented; `nested` is inferred and so is what is in it, unless unknown.
        assert total == {**NONE, "documented": 1, "inferred": 2, "unknown": 1}

    def test_each_field_counts_by_its_strength(self, api: Api, operation: Operation) -> None:
        plain = operation.request.fields[0]._replace(type=Scalar("string"), inferred=None)
        seen_ = plain._replace(observed="recorded calls (3 exchanges)")
        holder = seen_._replace(type=Inline(Shape((plain, plain._replace(inferred="x.get")))))
        example = plain._replace(example_only=True)
        total = _fields(only(api, with_fields(operation, plain, seen_, holder, example)))
        # What is in an observed field, and says nothing else, is observed.
        assert total == {"observed": 3, "documented": 1, "example": 1, "inferred": 1, "unknown": 0}

    def test_shared_objects_are_counted_once(self, api: Api, operation: Operation) -> None:
        name, shared = next(iter(api.objects.items()))
        plain = operation.request.fields[0]._replace(type=Scalar("string"), inferred=None)
        small = shared._replace(shape=Shape((plain, plain)))
        few = only(api, without_fields(operation))._replace(objects={name: small})
        assert _fields(few) == {**NONE, "documented": 2}


def _fields(api: Api) -> dict[str, int]:
    return dict(measure(api)[-1].fields)


class TestMissing:
    def test_nothing_is_missing_where_all_was_seen(self, api: Api, operation: Operation) -> None:
        assert missing(only(api, operation)) == ()

    def test_unseen_pages_come_first(self, api: Api, operation: Operation) -> None:
        partial = operation._replace(name="a.partial", seen=seen("partial", "complete"))
        unseen = without_fields(operation._replace(name="b.none", seen=seen("none", "none")))
        gaps = missing(only(api, partial, unseen))
        assert [one.name for one in gaps] == ["b.none", "a.partial"]
        assert gaps[0].aspects == {"request": "unknown", "response": "unknown"}
        assert gaps[1].aspects == {"request": "partial"}

    def test_gaps_of_a_seen_page_are_told(self, api: Api, operation: Operation) -> None:
        one = operation._replace(seen=operation.seen._replace(gaps=("The list of values.",)))
        (gap,) = missing(only(api, one))
        assert gap.gaps == ("The list of values.",)
        assert gap.aspects == {}

    def test_where_to_look(self, api: Api, operation: Operation) -> None:
        unseen = operation._replace(seen=seen("none", "complete"))
        known = unseen._replace(page="en/page")
        lost = unseen._replace(page=None)
        found, not_found = missing(only(api, known, lost))
        assert found.page == "https://guides.altcraft.com/en/page"
        assert not_found.page is None
        assert operation.title in not_found.title

    def test_error_codes_seen_elsewhere_are_worth_a_look(self, api: Api) -> None:
        code = ErrorCode(418, "teapot", "A teapot.", "Some page")
        (gap,) = missing(only(api)._replace(errors=(code,)))
        assert gap.gaps == ("418: Some page",)

    def test_the_spec_says_what_was_not_seen(self, api: Api) -> None:
        """Whoever finds a page should know what to look for on it."""
        told = {one.name for one in missing(api) if one.gaps}
        lacking = [
            one.name
            for one in api.operations
            if "none" in (one.seen.request, one.seen.response) and one.name not in told
        ]
        assert lacking == []


class TestReadmeTable:
    def test_it_holds_the_totals(self, api: Api) -> None:
        total = measure(api)[-1]
        text = readme_table(api)
        assert text.startswith(f"| {total.endpoints} endpoints |")
        for aspect in ASPECTS:
            assert _row(total, aspect) in text
        assert f"{total.fields['documented']:,} are documented" in text

    def test_it_is_one_table_and_a_sentence(self, api: Api) -> None:
        head, rule, *rows, empty, sentence = readme_table(api).removesuffix("\n").split("\n")
        assert len(rows) == len(ASPECTS)
        assert {line.count("|") for line in (head, rule, *rows)} == {7}
        assert empty == ""
        assert sentence.endswith(".")


def _row(total: Coverage, aspect: str) -> str:
    return " | ".join(str(count) for count in total.aspects[aspect].values())


class TestCommand:
    def test_text(self, capsys: pytest.CaptureFixture[str], api: Api) -> None:
        assert main(["coverage", "--spec", str(SPEC)]) == 0
        out = capsys.readouterr().out
        for section in api.sections:
            assert section.title in out
        assert "Total" in out

    def test_json(self, capsys: pytest.CaptureFixture[str], api: Api) -> None:
        assert main(["coverage", "--spec", str(SPEC), "--format", "json"]) == 0
        total = json.loads(capsys.readouterr().out)[-1]
        assert total["endpoints"] == len(api.operations)
        assert total["aspects"]["request"] == dict(measure(api)[-1].aspects["request"])

    def test_missing_text(self, capsys: pytest.CaptureFixture[str], api: Api) -> None:
        assert main(["coverage", "--spec", str(SPEC), "--missing"]) == 0
        out = capsys.readouterr().out
        for gap in missing(api):
            assert f"{gap.name}" in out
            assert (gap.page or gap.title) in out

    def test_missing_json(self, capsys: pytest.CaptureFixture[str], api: Api) -> None:
        assert main(["coverage", "--spec", str(SPEC), "--missing", "--format", "json"]) == 0
        rows = json.loads(capsys.readouterr().out)
        assert [row["name"] for row in rows] == [gap.name for gap in missing(api)]

    def test_broken_spec(self, tmp_path: Path) -> None:
        assert main(["coverage", "--spec", str(tmp_path)]) == 1


@pytest.mark.parametrize("path", ["/dev/zero", "/nowhere"])
def test_readme_that_is_no_file(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage", "--spec", str(SPEC), "--readme", path]) == 2
    assert capsys.readouterr().err == f"{path}: there is no such file\n"
