"""`observe --apply`: what of recordings gets into the spec, with which mark, and what does not."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.model.values import describe
from tests.conftest import Cli
from tests.observe.test_observe import EXTRA, FIND, GET, har
from tests.support import Result, Spec

DATE = "--date=2026-03-01"


class Apply:
    """Runs the command on a recording of some exchanges."""

    def __init__(self, cli: Cli, spec: Spec, file: Path) -> None:
        self.cli, self.spec, self.file = cli, spec, file

    def __call__(self, *exchanges: tuple[str, Any, Any], how: str = "--apply") -> Result:
        self.file.write_text(har(*exchanges))
        return self.cli("observe", self.file, f"--spec={self.spec.directory}", DATE, *how.split())

    def text(self) -> str:
        """Return all of the spec."""
        return "".join(path.read_text() for path in sorted(self.spec.directory.rglob("*.yaml")))


@pytest.fixture
def spec(tmp_path: Path) -> Spec:
    spec = Spec(tmp_path / "spec")
    spec.endpoint("""\
        request:
          id: required
          kind: {enum: {a: A., b: B.}, description: Kind.}
        response:
          data:
            type: object
            fields: {count: {type: int, example: 1, description: C.}}
            description: D.
        payload: data
    """)
    return spec


@pytest.fixture
def apply(cli: Cli, spec: Spec, tmp_path: Path) -> Apply:
    return Apply(cli, spec, tmp_path / "session.har")


def answered(**data: Any) -> tuple[str, Any, Any]:
    return EXTRA, {"id": 1}, {"error": 0, "data": data}


def test_field_of_an_answer(apply: Apply) -> None:
    done = apply(*[answered(id_count=2)] * 2, answered(id_count=None))
    assert done.code == 0, done.err
    assert "1 fact written, 0 not sure enough, 0 left to a person" in done.err
    field = apply.spec.api().operation("extras.get").response.shape.fields[0]  # type: ignore[union-attr]
    inner = field.type.shape.field("id_count")  # type: ignore[union-attr]
    assert inner is not None
    assert describe(inner.type) == "int|null"
    assert (inner.observed, inner.strength) == ("recorded calls (2 exchanges)", "observed")


def test_seen_once_is_likely_and_a_parameter_is_never_certain(apply: Apply) -> None:
    sent = (EXTRA, {"id": 1, "kind_id": "x"}, {"error": 0, "data": {"count": 1}})
    before = apply.text()
    done = apply(answered(id_count=2), *[sent] * 3)
    assert done.code == 1
    assert apply.text() == before
    assert "0 facts written, 2 not sure enough" in done.err
    assert apply(answered(id_count=2), *[sent] * 3, how="--apply=likely").code == 0
    text = apply.text()
    assert "observed: recorded calls (3 exchanges)" in text
    assert "observed: recorded calls (1 exchange)" in text
    assert "# observed, 2026-03-01: recorded calls (3 exchanges)" in text


def test_what_is_written_is_not_observed_again(apply: Apply) -> None:
    recording = [answered(count=None, id_count=[1])] * 2
    assert apply(*recording).code == 0
    written = apply.text()
    done = apply(*recording)
    assert (done.code, done.out) == (0, "")
    assert apply.text() == written
    assert "int|null" in written
    assert "Recorded calls have null here, which is not documented" in written


def test_answer_that_was_never_seen(apply: Apply) -> None:
    answer = {"error": 0, "kind": ["x"], "name": "y", "johnsmith": 5}
    done = apply(*[(FIND, {"id": 7}, answer)] * 2)
    assert done.code == 0, done.err
    found = apply.spec.api().operation("things.find")
    assert found is not None
    assert {one.name: one.strength for one in found.response.shape.fields} == {
        "kind": "observed", "name": "observed",
    }  # fmt: skip
    assert "johnsmith" not in apply.text()


def test_error_code(apply: Apply) -> None:
    done = apply(*[(GET, {"id": 7}, {"error": 433, "error_text": "about johnsmith"})] * 2)
    assert done.code == 0, done.err
    code = next(one for one in apply.spec.api().errors if one.code == 433)
    assert code.seen == "recorded calls (2 exchanges)"
    assert "johnsmith" not in apply.text()


def test_other_types_values_and_rules_are_left_to_a_person(apply: Apply) -> None:
    before = apply.text()
    done = apply(
        *[(EXTRA, {"kind": "c"}, {"error": 0, "data": {"count": "1"}})] * 3, how="--apply=likely"
    )
    assert done.code == 1
    assert "0 facts written, 0 not sure enough, 3 left to a person" in done.err
    assert apply.text() == before


def test_dry_run_shows_the_change_and_makes_none(apply: Apply) -> None:
    before = apply.text()
    done = apply(*[answered(id_count=2)] * 2, how="--apply --dry-run")
    assert done.code == 0
    assert done.out.startswith("--- a/endpoints/")
    assert "+" in done.out
    assert "id_count" in done.out
    assert apply.text() == before
    assert apply(answered(), how="--dry-run").code == 2


def test_recording_of_shapes_is_written_as_well(apply: Apply) -> None:
    line = {
        "altcraft_shapes": 1, "operation": "extras.get", "status": 200, "code": 0, "texts": {},
        "request": {"id": "int"},
        "response": {"error": "int", "data": {"count": "int", "id_count": "string"}},
    }  # fmt: skip
    apply.file.write_text(f"{json.dumps(line, separators=(',', ':'))}\n" * 2)
    done = apply.cli("observe", apply.file, f"--spec={apply.spec.directory}", "--apply", DATE)
    assert done.code == 0, done.err
    assert "id_count" in apply.text()


def test_broken_lines_of_shapes_are_told(apply: Apply) -> None:
    head = '{"altcraft_shapes":1,'
    apply.file.write_text(f'{head}"operation":"johnsmith"\n{head}}}\n[]\n')
    done = apply.cli("observe", apply.file, f"--spec={apply.spec.directory}")
    assert done.code == 2
    assert "lines that are no shapes of an exchange: 3, the first is 1" in done.err
    assert "johnsmith" not in done.err
