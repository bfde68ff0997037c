"""`observe`: what recordings show, and that no value of them gets out."""

import base64
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Api
from generator.observe.compare import Observer
from generator.observe.recordings import read_recording
from tests.conftest import Cli
from tests.support import Result, Spec

GET, FIND, EXTRA = "/things/get", "/things/find", "/extras/get"
FINE = {"data": {"id": 7, "name": "lamp"}, "error": 0, "error_text": "OK"}
SECRET = "s3cr3t.Person@example.com"


def har(*exchanges: tuple[str, Any, Any], method: str = "POST") -> str:
    entries = [
        {
            "request": {
                "method": method,
                "url": f"https://x.example.com{path}",
                "postData": {"mimeType": "application/json", "text": json.dumps(sent)},
            },
            "response": {"status": 200, "content": {"text": json.dumps(answer)}},
        }
        for path, sent, answer in exchanges
    ]
    return json.dumps({"log": {"version": "1.2", "entries": entries}})


@pytest.fixture
def spec(tmp_path: Path) -> Spec:
    """The mini spec with a call of which more is known."""
    spec = Spec(tmp_path / "spec")
    spec.endpoint("""\
        request:
          id: required
          kind: {enum: {a: A., b: B.}, description: Kind.}
          name: {type: string, max_length: 5, description: Name.}
          tags: {type: map<int>, description: Tags.}
        rules:
          - together: [kind, name]
        response:
          data: {type: object, fields: {count: {type: int, description: C.}}, description: D.}
        payload: data
    """)
    return spec


@pytest.fixture
def observe(cli: Cli, spec: Spec, tmp_path: Path) -> "Observe":
    return Observe(cli, spec, tmp_path / "session.har")


class Observe:
    """Runs the command on a recording."""

    def __init__(self, cli: Cli, spec: Spec, file: Path) -> None:
        self.cli, self.spec, self.file = cli, spec, file

    def __call__(self, recording: str, *options: str) -> Result:
        self.file.write_text(recording)
        return self.cli("observe", self.file, f"--spec={self.spec.directory}", *options)

    def told(self, sent: Any, answer: Any = None) -> list[str]:
        """Return what an exchange of `extras.get` shows."""
        answered = {"error": 0, "data": {"count": 1}} if answer is None else answer
        out = self(har((EXTRA, sent, answered)), "--format=json").out
        return [f"{one['kind']} {one['where']}: {one['message']}" for one in json.loads(out)]


def test_what_the_spec_says_is_no_observation(observe: Observe) -> None:
    done = observe(har((GET, {"id": 7}, FINE)))
    assert (done.code, done.out) == (0, "")
    assert done.err == "1 exchange, 1 call of known operations, 0 observations\n"


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({"id": 1, "colour": "red"}, "parameter-unknown request.colour: colour is not in the spec"),
        ({"id": "1"}, "type-other request.id: id is a text, not int"),
        ({"id": None}, "null-seen request.id: id can be null, not int"),
        ({"id": 1, "kind": "c", "name": "x"},
         "enum-other request.kind: kind has a value that is not listed"),
        ({"id": 1, "kind": "a", "name": "longer"},
         "limit-passed request.name: name passes its limit"),
        ({}, "rule-not-enforced request: accepted, although the required field 'id' is missing"),
        ({"id": 1, "kind": "a"},
         "rule-not-enforced request: accepted, although kind, name must be sent together"),
        ({"id": 1, "tags": {SECRET: "x"}}, "type-other request.tags.*: it is a text, not int"),
    ],
)  # fmt: skip
def test_request_that_was_accepted(observe: Observe, sent: Any, told: str) -> None:
    assert observe.told(sent) == [told]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"error": 0, "data": {"count": 1, "more": 2}},
         "field-unknown response.data.more: more is not in the spec"),
        ({"error": 0, "data": {"count": "1"}},
         "type-other response.data.count: count is a text, not int"),
        ({"error": 0, "data": {"count": None}},
         "null-seen response.data.count: count can be null, not int"),
        ({"error": 777}, "code-unknown errors: answers the error 777, which is not documented"),
    ],
)  # fmt: skip
def test_answers(observe: Observe, answer: Any, told: str) -> None:
    assert observe.told({"id": 1}, answer) == [told]


def test_request_that_was_refused_proves_nothing(observe: Observe) -> None:
    refused = {"error": 400, "error_text": "id"}
    assert not [one for one in observe.told({}, refused) if not one.startswith("code-")]


def test_answer_that_was_never_seen(observe: Observe) -> None:
    answer = {"error": 0, "items": [1], SECRET: 2}
    done = observe(har((FIND, {"id": 7}, answer)))
    assert "answer-unseen: response: the answer was not seen; it has items (a list), (a name" in (
        done.out
    )
    assert SECRET not in done.out


def test_unknown_endpoint_is_told_without_what_may_be_data(observe: Observe) -> None:
    done = observe(har((f"/api/v1.1/people/{SECRET}/orders/17", {}, FINE), ("/styles.css", {}, "")))
    assert done.out == (
        "POST /api/v1.1/people/*/orders/*\n"
        "  endpoint-unknown: no operation has this path (1 exchange)\n"
    )


def test_the_same_thing_is_counted(observe: Observe) -> None:
    sent = {"id": 1, "colour": "red"}
    fine = {"error": 0, "data": {"count": 1}}
    done = observe(har(*[(EXTRA, sent, fine)] * 3))
    assert "colour is not in the spec (3 exchanges)" in done.out
    assert done.code == 1


def test_export_of_newman(observe: Observe) -> None:
    answer = json.dumps({"error": 0, "data": {"count": "1"}}).encode()
    execution = {
        "request": {
            "method": "POST",
            "url": {"path": ["extras", "get"], "query": [{"key": "colour", "value": "x"}]},
            "body": {"mode": "raw", "raw": '{"id": 1}'},
        },
        "response": {"code": 200, "stream": {"type": "Buffer", "data": list(answer)}},
    }
    out = observe(json.dumps({"run": {"executions": [execution, {"request": None}]}})).out
    assert "parameter-unknown: request.colour" in out
    assert "type-other: response.data.count" in out


def test_forms_and_packed_answers(observe: Observe) -> None:
    text = base64.b64encode(json.dumps({"error": 0, "data": {"count": 1}}).encode()).decode()
    posted = {
        "mimeType": "application/x-www-form-urlencoded",
        "text": urlencode({"id": "7", "x": "1"}),
    }
    entry = {
        "request": {"method": "POST", "url": "https://x/extras/get", "postData": posted},
        "response": {"status": 200, "content": {"text": text, "encoding": "base64"}},
    }
    done = observe(json.dumps({"log": {"entries": [entry]}}), "--format=json")
    assert [one["where"] for one in json.loads(done.out)] == ["request.x"]


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", "nul", '{"log": 1}', f'{{"log": {{"entries": {{"a": "{SECRET}"}}}}}}'],
)
def test_other_files_are_told_without_their_content(observe: Observe, content: str) -> None:
    done = observe(content)
    assert done.code == 2
    assert "session.har: n" in done.err
    assert SECRET not in done.err


def test_missing_file_does_not_stop_the_others(observe: Observe, tmp_path: Path) -> None:
    observe.file.write_text(har((GET, {"id": 7}, FINE)))
    done = observe.cli(
        "observe", tmp_path / "none.har", observe.file, f"--spec={observe.spec.directory}"
    )
    assert done.code == 2
    assert "none.har: No such file" in done.err
    assert "1 exchange" in done.err


# Every text below holds this, and nothing that the program says by itself does.
_MARK = "Zq9"
_TEXTS = st.text(max_size=6).map(lambda text: f"{_MARK}{text}")
_VALUES = st.recursive(
    st.none() | st.booleans() | _TEXTS | st.integers(min_value=10**12),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["id", "kind", "name", "tags", "data", "count", "error"]) | _TEXTS, inner,
        max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip
_PATHS = st.sampled_from([GET, FIND, EXTRA]) | _TEXTS.map(lambda text: f"/api/{text}/x")


@settings(max_examples=150)
@given(exchanges=st.lists(st.tuples(_PATHS, _VALUES, _VALUES), min_size=1, max_size=3))
def test_no_value_of_a_hostile_recording_gets_out(
    hostile: tuple[Api, Path], exchanges: list[tuple[str, Any, Any]]
) -> None:
    api, file = hostile
    accepted = [
        (path, sent, {**answer, "error": 0} if isinstance(answer, dict) else answer)
        for path, sent, answer in exchanges
    ]
    file.write_text(har(*accepted), "utf-8")
    observer = Observer(api)
    said = [str(one) for exchange in read_recording(file) for one in observer.observe(exchange)]
    assert not [one for one in said if _MARK in one or "0000000" in one]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[Api, Path]:
    folder = tmp_path_factory.mktemp("hostile")
    spec = Spec(folder / "spec")
    spec.endpoint("""\
        request:
          id: required
          kind: {enum: {a: A., b: B.}, description: Kind.}
          name: {type: string, max_length: 5, description: Name.}
          tags: {type: map<int>, description: Tags.}
        response:
          data: {type: object, fields: {count: {type: int, description: C.}}, description: D.}
        payload: data
    """)
    return spec.api(), folder / "session.har"
