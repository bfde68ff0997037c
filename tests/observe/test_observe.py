"""`observe`: what recordings show, and that no value of them gets out."""

import base64
import copy
import json
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Api
from generator.observe.compare import Observer
from generator.observe.exchange import UnreadableRecordingError
from generator.observe.facts import facts_of
from generator.observe.recordings import read_recording
from generator.observe.report import Format, counted, format_observations
from generator.observe.run import observe_files
from tests.conftest import Cli
from tests.support import Result, Spec, examples

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
        ({"id": 1, "kind_id": "red"},
         "parameter-unknown request.kind_id: kind_id is not in the spec; it is a text"),
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
        ({"error": 0, "data": {"count": 1, "id_count": 2}},
         "field-unknown response.data.id_count: id_count is not in the spec; it is a whole number"),
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
    answer = {"error": 0, "tags": [1], SECRET: 2}
    done = observe(har((FIND, {"id": 7}, answer)))
    assert "answer-unseen: response: the answer was not seen; it has tags (a list), (a name" in (
        done.out
    )
    assert SECRET not in done.out


def test_unknown_endpoint_is_told_without_what_may_be_data(observe: Observe) -> None:
    done = observe(har((f"/api/v1.1/people/{SECRET}/things/17", {}, FINE), ("/styles.css", {}, "")))
    assert done.out == (
        "POST /api/v1.1/*/*/things/*\n  endpoint-unknown: no operation has this path (1 exchange)\n"
    )


def test_the_same_thing_is_counted(observe: Observe) -> None:
    sent = {"id": 1, "kind_id": "red"}
    fine = {"error": 0, "data": {"count": 1}}
    done = observe(har(*[(EXTRA, sent, fine)] * 3))
    assert "kind_id is not in the spec; it is a text (3 exchanges)" in done.out
    assert done.code == 1


def test_export_of_newman(observe: Observe) -> None:
    answer = json.dumps({"error": 0, "data": {"count": "1"}}).encode()
    execution = {
        "request": {
            "method": "POST",
            "url": {"path": ["extras", "get"], "query": [{"key": "kind_id", "value": "x"}]},
            "body": {"mode": "raw", "raw": '{"id": 1}'},
        },
        "response": {"code": 200, "stream": {"type": "Buffer", "data": list(answer)}},
    }
    out = observe(json.dumps({"run": {"executions": [execution, {"request": None}]}})).out
    assert "parameter-unknown: request.kind_id" in out
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
    assert [one["where"] for one in json.loads(done.out)] == ["request.*"]


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


# No text of the program holds any of these. Some look like no name of an API, some just like one.
_WORDS = ("Zq9", "johnsmith", "ivanovpetr", "kowalska")
_TEXTS = st.builds(
    lambda before, word, after: before + word + after,
    st.sampled_from(["", "id_", "_", "data"]),
    st.sampled_from(_WORDS),
    st.sampled_from(["", "_id", "Name", "7", "@example.com"]) | st.text(max_size=6),
)
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


def all_that_is_said(api: Api, file: Path) -> str:
    """Return all three reports of a recording, and what would be written into the spec."""
    observer = Observer(api)
    found = Counter(one for seen in read_recording(file) for one in observer.observe(seen))
    styles: tuple[Format, ...] = ("text", "json", "markdown")
    said = [format_observations(counted(found), style) for style in styles]
    return "\n".join([*said, repr(facts_of(counted(found)))])


@examples(normal=60, nightly=2000)
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
    said = all_that_is_said(api, file).lower()
    assert not [word for word in (*_WORDS, "0000000") if word.lower() in said]


_KINDS = st.sampled_from(["string", "date", "datetime", "decimal", "int", "float", "bool", "null"])
_NAMES = st.sampled_from(["id", "kind", "tags", "data", "count", "*"]) | _TEXTS


def _objects(leaves: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    inner = st.recursive(
        leaves,
        lambda one: st.lists(one, max_size=3) | st.dictionaries(_NAMES, one, max_size=3),
        max_leaves=6,
    )
    return st.dictionaries(_NAMES, inner, max_size=4)


# As the client writes them but for the names, and such as nobody writes.
_RECORDED = st.fixed_dictionaries(
    {
        "altcraft_shapes": st.just(1),
        "operation": st.sampled_from(["extras.get", "things.find"]),
        "status": st.just(200),
        "code": st.just(0),
        "texts": st.dictionaries(_NAMES, _KINDS, max_size=2),
        "request": _objects(_KINDS),
        "response": _objects(_KINDS),
    }
)
_BROKEN = st.fixed_dictionaries(
    {
        "altcraft_shapes": st.sampled_from([1, 2]) | _TEXTS,
        "operation": st.just("extras.get") | _TEXTS,
        "status": st.integers() | _TEXTS,
        "code": st.none() | st.integers() | _TEXTS,
        "texts": st.dictionaries(_TEXTS, _KINDS | _TEXTS, max_size=2) | _TEXTS,
        "request": _objects(_KINDS | _TEXTS | st.integers()) | _TEXTS,
        "response": _objects(_KINDS | _TEXTS | st.integers()) | _TEXTS,
    }
)


@examples(normal=60, nightly=2000)
@given(lines=st.lists(_RECORDED | _BROKEN, min_size=1, max_size=4))
def test_no_text_of_hostile_shapes_gets_out(
    hostile: tuple[Api, Path], lines: list[dict[str, Any]]
) -> None:
    api, file = hostile
    text = "\n".join(json.dumps(one, separators=(",", ":")) for one in lines)
    file.write_text('{"altcraft_shapes":1}\n' + text, "utf-8")
    seen = observe_files(api, [file])
    facts, _ = facts_of(seen.observations)
    styles: tuple[Format, ...] = ("text", "json", "markdown")
    said = [format_observations(seen.observations, style) for style in styles]
    everything = " ".join([*said, *seen.unread, repr(facts)]).replace(str(file), "").lower()
    assert not [word for word in _WORDS if word.lower() in everything]


_NEWMAN = {
    "request": {
        "method": "POST",
        "url": {"path": ["extras", "get"], "query": [{"key": "id", "value": "1"}]},
        "body": {"mode": "urlencoded", "urlencoded": [{"key": "id", "value": "1"}]},
    },
    "response": {"code": 200, "stream": {"type": "Buffer", "data": [123, 125]}},
}


def _places(value: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the ways to all parts of a value."""
    keys = (
        value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    )
    return [way, *(place for key in keys for place in _places(value[key], (*way, key)))]


_RECORDINGS = (
    json.loads(har((EXTRA, {"id": 1}, FINE))),
    {"run": {"executions": [_NEWMAN]}},
)


@examples(normal=400, nightly=4000)
@given(
    place=st.sampled_from(
        [(which, way) for which in (0, 1) for way in _places(_RECORDINGS[which]) if way]
    ),
    other=st.sampled_from(
        [None, True, 5, -1, 1e999, "johnsmith", "\ud800", [], [5], {}, [[]], [{}]]
    ),
)
def test_broken_recordings_are_read_or_refused(
    hostile: tuple[Api, Path], place: tuple[int, tuple[Any, ...]], other: Any
) -> None:
    api, file = hostile
    which, (*way, last) = place
    recording = copy.deepcopy(_RECORDINGS[which])
    inner = recording
    for step in way:
        inner = inner[step]
    inner[last] = other
    file.write_text(json.dumps(recording))
    try:
        said = all_that_is_said(api, file)
    except UnreadableRecordingError as error:
        said = str(error)
    assert "johnsmith" not in said


def test_name_that_the_user_gives_is_told(observe: Observe) -> None:
    recording = har((EXTRA, {"id": 1, "colour": "red"}, {"error": 0}), ("/api/colour/x", {}, FINE))
    hidden = observe(recording).out
    assert "colour" not in hidden
    told = observe(recording, "--name", "colour").out
    assert "parameter-unknown: request.colour: colour is not in the spec; it is a text" in told
    assert "POST /api/colour/*" in told


def test_name_made_of_words_of_the_spec_is_told(observe: Observe) -> None:
    assert observe.told({"id": 1, "kind_name": "x", "tagsCount": 2}) == [
        "parameter-unknown request.kind_name: kind_name is not in the spec; it is a text",
        "parameter-unknown request.tagsCount: tagsCount is not in the spec; it is a whole number",
    ]


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
