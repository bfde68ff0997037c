"""Enums have a name that fields use as their type, and sets name the choices of their modes."""

import pytest

from generator.model import Api, Field, ListOf, Scalar, UnionOf
from tests.support import Spec

ENUMS = """
    enums:
      Channel:
        description: Channel.
        values: {email: Email., sms: null}
        open: true
      Size:
        description: Size.
        type: int
        values: {1: Small., 2: Large.}
    """
SETS = """
    sets:
      search:
        description: How it is searched for.
        switch: matching
        enums: {Matching: all, Brief: [phone, email]}
        fields:
          matching: {type: string, default: email, description: How.}
          email: {type: string, description: Email.}
          phone: {type: string, description: Phone.}
          id: {type: int, description: ID.}
        modes:
          email: {description: By email., needs: [email]}
          phone: {description: By phone., needs: [phone]}
          id: {description: By ID., needs: [id]}
    """
USE = (
    'request: {a: {type: Channel, description: A.}, b: {type: "Size[]", description: B.}, '
    'c: {type: "Channel|null", description: C.}}'
)


def parameter(api: Api, name: str, operation: str = "extras.get") -> Field:
    found = api.operation(operation)
    assert found is not None
    field = found.request.field(name)
    assert field is not None
    return field


def test_field_has_the_values_of_the_enum(spec: Spec) -> None:
    api = spec.shared(ENUMS).endpoint(USE).api()
    a, b, c = (parameter(api, name) for name in "abc")
    assert (a.type, a.enum_name, a.open_enum) == (Scalar("string"), "Channel", True)
    assert [(one.value, one.meaning) for one in a.enum] == [("email", "Email."), ("sms", None)]
    assert (b.type, b.enum_name, b.open_enum) == (ListOf(Scalar("int")), "Size", False)
    assert [one.value for one in b.enum] == [1, 2]
    assert (c.type, c.enum_name) == (UnionOf((Scalar("string"), Scalar("null"))), "Channel")
    assert list(api.enums) == ["Channel", "Size"]
    assert api.enums["Channel"].values == a.enum


def test_what_the_field_says_itself_holds(spec: Spec) -> None:
    use = USE.replace("{type: Channel,", "{type: Channel, enum: [email],")
    a = parameter(spec.shared(ENUMS).endpoint(use).api(), "a")
    assert (a.enum_name, [one.value for one in a.enum]) == (None, ["email"])


@pytest.mark.parametrize(
    ("modes", "name"),
    [
        ("all", "Matching"),
        ("[email, phone]", "Brief"),
        ("{modes: [phone, email]}", "Brief"),
        ("[email]", None),
    ],
)
def test_switch_has_the_enum_of_its_modes(spec: Spec, modes: str, name: str | None) -> None:
    use = "request: {a: {type: Brief, description: A.}, b: {type: Matching, description: B.}}"
    spec.shared(SETS).endpoint(use)
    text = (spec.directory / "endpoints/extras.yaml").read_text("utf-8")
    other = text[text.index("  extras.get:") :].split("    request:")[0]
    other = other.replace("extras.get", "extras.find").replace("/extras/get", "/extras/find")
    request = f"    request:\n      +search: {modes}\n"
    spec.write("endpoints/extras.yaml", f"{text}\n{other}{request}".encode())
    field = parameter(spec.api(), "matching", "extras.find")
    assert field.enum_name == name
    assert field.enum[0].meaning == "By email."


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("type: Channel,", "type: Chanel,", "error[unresolved-object] there is no shared object"),
        ('"Channel|null"', '"Channel|Size"', "error[bad-type] the type 'Channel|Size' names"),
    ],
)
def test_faulty_use_is_told(spec: Spec, old: str, new: str, said: str) -> None:
    findings = spec.shared(ENUMS).endpoint(USE.replace(old, new)).findings()
    assert said in findings[0]


def test_name_is_taken_by_one_enum_or_object(spec: Spec) -> None:
    enums = ENUMS.replace("      Size:", "      Thing:").replace("Size.", "Thing.")
    findings = spec.shared(enums).endpoint(USE.replace("Size", "Thing")).findings()
    said = "objects/more.yaml:7:3: error[duplicate-definition] 'Thing' is defined twice"
    assert any(one.startswith(said) for one in findings)


def test_enum_names_modes_that_exist(spec: Spec) -> None:
    spec.shared(SETS.replace("[phone, email]", "[phone, mail]")).endpoint(
        "request: {+search: all, b: {type: Brief, description: B.}}"
    )
    assert "error[unknown-choice] there is no mode 'mail'" in spec.findings()[0]


def test_enum_that_nothing_uses_is_told(spec: Spec) -> None:
    findings = spec.shared(ENUMS).endpoint(USE.replace('"Size[]"', "int")).findings()
    assert findings == [
        "objects/more.yaml:7:3: error[unused] shared enum 'Size' is used nowhere (hint: remove it)"
    ]
