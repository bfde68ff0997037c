"""Endpoints and the API as a whole."""

import pytest

from generator.findings import Findings, Location
from generator.model import MISSING, Api, Operation, Scalar, Source
from generator.model.values import ValueChecker
from tests.support import Spec


def operation(api: Api, name: str = "extras.get") -> Operation:
    found = api.operation(name)
    assert found is not None
    return found


def test_what_is_left_out_has_its_default(spec: Spec) -> None:
    one = operation(spec.endpoint("description: Text.").api())
    assert (one.method, one.auth, one.encoding, one.response.answer) == (
        "POST",
        "header",
        "json",
        "envelope",
    )
    assert one.idempotent
    assert one.listed
    assert not one.response.known


@pytest.mark.parametrize(
    ("fragment", "known"),
    [
        ("answer: text", True),
        ("answer: file", True),
        ("answer: json", False),
        ("response: {}", True),
    ],
)
def test_answer_is_known_when_it_is_described(spec: Spec, fragment: str, known: bool) -> None:
    assert operation(spec.endpoint(fragment).api()).response.known is known


def test_operations_stand_in_the_order_of_sections_then_files(spec: Spec) -> None:
    names = [one.name for one in spec.api().operations]
    assert names == ["things.get", "things.find", "extras.get"]


CONVENTION = """\
conventions:
  request:
    format: {type: string, example: json, description: Format of the answer.}
"""


@pytest.mark.parametrize(
    ("fragment", "names"),
    [
        ("description: Usual.", ["format"]),
        ("method: GET", []),
        ("encoding: form", []),
        ("answer: text", []),
        ("server: main", []),
    ],
)
def test_conventional_fields_are_for_usual_calls(
    spec: Spec, fragment: str, names: list[str]
) -> None:
    spec.replace("api.yaml", "errors:\n", f"{CONVENTION}\nerrors:\n").endpoint(fragment)
    assert [field.name for field in operation(spec.api()).conventional.fields] == names


def test_error_codes_take_their_names_from_the_common_table(spec: Spec) -> None:
    spec.endpoint("errors: {400: Not so., 440: Odd.}")
    one = operation(spec.replace("endpoints/extras.yaml", "errors: none", "errors: partial").api())
    assert [(code.code, code.name, code.description) for code in one.errors] == [
        (400, "bad_request", "Not so."),
        (440, "error_440", "Odd."),
    ]


def test_faulty_pieces_are_left_out_of_the_model(spec: Spec) -> None:
    api, findings = spec.endpoint("request: {a: {type: Nothing, description: A.}}").load()
    assert len(findings) == 1
    assert "error[unresolved-object]" in findings[0]
    assert api is not None
    assert operation(api).request.fields[0].type == Scalar("unknown")


def test_broken_api_file_gives_no_model(spec: Spec) -> None:
    api, findings = spec.replace("api.yaml", "version: 1.0.0", "version: one").load()
    assert api is None
    assert len(findings) == 1


def test_mistake_elsewhere_is_not_reported_as_missing_or_unused(spec: Spec) -> None:
    findings = spec.write("endpoints/things.yaml", "section: [\n").findings()
    assert [finding.split(": ")[1].split("]")[0] for finding in findings] == ["error[yaml-syntax"]


def test_postman_variables_have_steps(spec: Spec) -> None:
    variables = """
postman:
  variables:
    thing_id:
      description: ID.
      replaces: ["things:id"]
      taken_from: ["things.get:data.id", {value: "things.get:data.name", after: la}]
"""
    text = (spec.directory / "api.yaml").read_text("utf-8") + variables
    (variable,) = spec.write("api.yaml", text).api().postman
    assert variable.replaces == (("things", ("id",)),)
    assert variable.taken_from == (
        Source("things.get", ("data", "id")),
        Source("things.get", ("data", "name"), after="la"),
    )
    assert variable.value is MISSING


def test_steps_with_huge_numbers_are_names(spec: Spec) -> None:
    digits = "1" * 5000
    variables = (
        "\npostman: {variables: {x: {description: X., replaces: "
        f'["things:id", "things:a.{digits}"]}}}}}}\n'
    )
    text = (spec.directory / "api.yaml").read_text("utf-8") + variables
    (finding,) = spec.write("api.yaml", text).findings()
    assert "[postman-variable]" in finding


def test_unions_of_objects_are_checked_once_each(spec: Spec) -> None:
    """A value nested in unions is not tried in every combination of their options."""
    options = "|".join(f"U{i}" for i in range(4))
    union, number = f"{{type: {options}, description: U.}}", "{type: int, description: V.}"
    spec.shared(
        "objects:\n"
        + "\n".join(
            f"  U{i}: {{description: U., fields: {{u: {union}, v: {number}}}}}" for i in range(4)
        )
    )
    value = "{u: " * 40 + "{v: bad}" + "}" * 40
    spec.endpoint(f"request: {{u: {union}}}\nexamples: [{{request: {{u: {value}}}}}]")
    (finding,) = spec.findings()
    assert "[example-request]" in finding


def test_answers_are_checked_under_their_aliases(spec: Spec) -> None:
    spec.endpoint(
        "response: {a: {type: int, aliases: [b], description: A.}}\n"
        "examples: [{request: {}, response: {b: 1}}]"
    )
    one = operation(spec.api())
    assert list(ValueChecker({}, answer=True).shape({"b": "x"}, one.response.shape))
    assert list(ValueChecker({}).shape({"b": 1}, one.response.shape))


def test_findings_are_sorted_and_counted_once() -> None:
    findings = Findings()
    assert list(findings) == []
    for line in (10, 9, 9):
        findings.add(Location("a", line), "x", "m", level="warning" if line == 10 else "error")
    assert [finding.location.line for finding in findings] == [9, 10]
    assert (len(findings), findings.errors) == (2, 1)
