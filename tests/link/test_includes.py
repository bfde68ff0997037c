"""Short forms of fields: shared parameters, included sets and objects, refinement."""

import pytest

from generator.model import MISSING, Field, Rule
from tests.support import Spec


def request(spec: Spec, fragment: str) -> dict[str, Field]:
    operation = spec.endpoint(f"request:\n{fragment}").api().operation("extras.get")
    assert operation is not None
    return {field.name: field for field in operation.request.fields}


def rules(spec: Spec, fragment: str) -> list[Rule]:
    operation = spec.endpoint(f"request:\n{fragment}").api().operation("extras.get")
    assert operation is not None
    return list(operation.request.rules)


@pytest.mark.parametrize(("word", "required"), [("required", "yes"), ("optional", "no")])
def test_one_word_names_the_shared_parameter(spec: Spec, word: str, required: str) -> None:
    field = request(spec, f"  id: {word}")["id"]
    assert (field.required, field.description, field.example) == (required, "Thing ID.", 7)


def test_keys_replace_those_of_the_shared_parameter(spec: Spec) -> None:
    field = request(spec, "  id: {description: Another ID., maximum: 9}")["id"]
    assert (field.description, field.maximum, field.example) == ("Another ID.", 9, 7)


def test_shared_parameter_can_have_another_name(spec: Spec) -> None:
    fields = request(spec, "  thing_id: {use: id, required: true}")
    assert list(fields) == ["thing_id"]
    assert fields["thing_id"].example == 7


def test_shared_parameter_can_be_a_type_alone(spec: Spec) -> None:
    spec.shared("parameters: {color: string}")
    field = request(spec, "  color: {required: true, description: Color.}")["color"]
    assert field.type == spec.api().objects["Thing"].shape.fields[1].type


@pytest.mark.parametrize("written", ["{description: Color.}", "{use: id, description: Color.}"])
def test_shared_parameter_needs_a_type_of_its_own(spec: Spec, written: str) -> None:
    spec.shared(f"parameters: {{color: {written}}}").endpoint("request: {color: optional}")
    assert spec.findings() == [
        (
            "objects/more.yaml:1:14: error[bad-type] the shared parameter 'color' has no type of "
            "its own (hint: write `type`)"
        )
    ]


def test_field_that_became_required_has_no_default(spec: Spec) -> None:
    spec.shared("parameters: {size: {type: int, default: 3, description: Size.}}")
    assert request(spec, "  size: optional")["size"].default == 3
    assert request(spec, "  size: required")["size"].default is MISSING


def test_included_fields_stand_where_they_are_included(spec: Spec) -> None:
    first = "{type: int, description: First.}"
    fields = request(spec, f"  a: {first}\n  +Thing: all\n  z: {first}")
    assert list(fields) == ["a", "id", "name", "z"]


@pytest.mark.parametrize(
    ("choice", "names"),
    [
        ("all", ["id", "name"]),
        ("[name]", ["name"]),
        ("{only: [name]}", ["name"]),
        ("{except: [name]}", ["id"]),
    ],
)
def test_fields_of_an_object_can_be_chosen(spec: Spec, choice: str, names: list[str]) -> None:
    assert list(request(spec, f"  +Thing: {choice}")) == names


def test_field_beside_an_include_refines_it(spec: Spec) -> None:
    fields = request(spec, "  +Thing: all\n  name: {required: true}")
    assert list(fields) == ["id", "name"]
    assert (fields["name"].required, fields["name"].description) == ("yes", "Name.")


def test_field_before_an_include_refines_it_too(spec: Spec) -> None:
    fields = request(spec, "  name: {required: true}\n  +Thing: all")
    assert list(fields) == ["name", "id"]
    assert (fields["name"].required, fields["name"].example) == ("yes", "lamp")


def test_include_can_be_marked_as_inferred(spec: Spec) -> None:
    fields = request(spec, "  +Thing: {inferred: things.get}")
    assert {field.inferred for field in fields.values()} == {"things.get"}


def test_all_modes_bring_all_fields_and_their_rules(spec: Spec) -> None:
    fields = request(spec, "  +matching: all")
    assert list(fields) == ["by", "id", "name"]
    assert [one.value for one in fields["by"].enum] == ["id", "name", "either"]
    assert fields["by"].enum[0].meaning == "By its ID."
    assert [
        (rule.kind, rule.fields, rule.when[0].values) for rule in rules(spec, "  +matching: all")
    ] == [
        ("all_of", ("id",), ("id",)),
        ("all_of", ("name",), ("name",)),
        ("any_of", ("id", "name"), ("either",)),
    ]


def test_fields_that_modes_need_are_conditional(spec: Spec) -> None:
    fields = request(spec, "  +matching: all")
    assert [field.required for field in fields.values()] == ["no", "conditional", "conditional"]


def test_chosen_modes_bring_only_what_they_need(spec: Spec) -> None:
    fields = request(spec, "  +matching: [name]")
    assert list(fields) == ["by", "name"]
    assert [one.value for one in fields["by"].enum] == ["name"]


def test_default_and_example_of_the_switch_stay_among_its_modes(spec: Spec) -> None:
    switch = request(spec, "  +matching: [name]")["by"]
    assert (switch.default, switch.example) == (MISSING, "name")
    switch = request(spec, "  +matching: [id, name]")["by"]
    assert (switch.default, switch.example) == ("id", "id")


def test_rule_of_a_mode_goes_with_its_fields(spec: Spec) -> None:
    assert list(request(spec, "  +matching: {modes: [id, name], except: [name]}")) == ["by", "id"]
    found = rules(spec, "  +matching: {modes: [id, name], except: [name]}")
    assert [rule.fields for rule in found] == [("id",)]


def test_rules_of_a_set_come_along(spec: Spec) -> None:
    spec.shared("""
        sets:
          span:
            description: From and to.
            fields:
              from: {type: int, description: From.}
              to: {type: int, description: To.}
            rules:
              - together: [from, to]
        """)
    assert [(rule.kind, rule.fields) for rule in rules(spec, "  +span: all")] == [
        ("together", ("from", "to"))
    ]
    assert rules(spec, "  +span: [to]") == []


@pytest.mark.parametrize("key", ["notes", "editorial"])
def test_remarks_on_what_is_included_come_along_once(key: str, spec: Spec) -> None:
    spec.shared("""
        sets:
          span:
            description: From and to.
            fields:
              from: {type: int, description: From.}
              +edges: all
            KEY: [Both ends count.]
          edges:
            description: Ends.
            fields: {to: {type: int, description: To.}}
            KEY: [Seen in use.]
        objects:
          Walk: {description: Walk., fields: {+span: all}, KEY: [Made up.]}
        """.replace("KEY", key))
    spec.endpoint("""
        request:
          +span: all
          walk: {type: Walk, required: true, description: Walk.}
          inner: {type: object, description: Inner., fields: {+span: all}}
        response:
          data: {type: object, description: Data., fields: {+Walk: all}}
        KEY: [It rains.]
        """.replace("KEY", key))
    api = spec.api()
    operation = api.operation("extras.get")
    assert operation is not None
    assert getattr(operation, key) == ("It rains.", "Seen in use.", "Both ends count.", "Made up.")
    assert getattr(api.objects["Walk"], key) == ("Made up.", "Seen in use.", "Both ends count.")


@pytest.mark.parametrize("choice", ["[nam]", "{only: [nam]}", "{except: [nam]}", "{modes: [nam]}"])
@pytest.mark.parametrize("source", ["Thing", "matching"])
def test_choice_of_what_does_not_exist_is_a_finding(spec: Spec, source: str, choice: str) -> None:
    finding, *_ = spec.endpoint(f"request: {{+{source}: {choice}}}").findings()
    assert "error[unknown-choice] there is no 'nam' to include" in finding


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("switch: by", "switch: bi", "14:13"),
        ("needs: [name]", "needs: [nam]", "21:48"),
        ("needs_any: [id, name]", "needs_any: [id, nam]", "22:57"),
    ],
)
def test_set_that_names_unknown_fields_is_a_finding(
    spec: Spec, old: str, new: str, place: str
) -> None:
    findings = spec.replace("objects/common.yaml", old, new).findings()
    start = f"objects/common.yaml:{place}: error[unknown-field] there is no field"
    assert any(finding.startswith(start) for finding in findings)


def test_rule_of_a_set_on_an_unknown_field_is_a_finding(spec: Spec) -> None:
    spec.replace(
        "objects/common.yaml", "    modes:", "    rules: [{any_of: [id, nam]}]\n    modes:"
    )
    assert spec.findings() == [
        (
            "objects/common.yaml:19:13: error[unknown-field] there is no field 'nam' "
            "(hint: did you mean 'name'?)"
        )
    ]


def test_circle_of_includes_is_a_finding(spec: Spec) -> None:
    spec.shared("""
        sets:
          a: {description: A., fields: {+b: all}}
          b: {description: B., fields: {+a: all}}
        """)
    assert any(
        "[circular-include]" in one for one in spec.endpoint("request: {+a: all}").findings()
    )


@pytest.mark.parametrize(("levels", "width"), [(40, 2), (6, 16)])
def test_includes_that_multiply_are_refused(spec: Spec, levels: int, width: int) -> None:
    lines = ["sets:"]
    for level in range(levels):
        for one in range(width):
            inner = ", ".join(f"+s{level + 1}_{other}: all" for other in range(width))
            lines.append(f"  s{level}_{one}: {{description: S., fields: {{{inner}}}}}")
    field = "{type: int, description: X.}"
    lines += [
        f"  s{levels}_{one}: {{description: S., fields: {{x{one}: {field}}}}}"
        for one in range(width)
    ]
    spec.shared("\n".join(lines))
    findings = spec.endpoint("request: {+s0_0: all}").findings()
    assert any("[nesting] too much is included" in finding for finding in findings)
