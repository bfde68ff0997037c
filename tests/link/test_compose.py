"""Examples are composed of the fields' own examples where the spec has none."""

from typing import Any

import pytest

from generator.link.operations import COMPOSED, COMPOSED_UNSEEN
from generator.model import Example
from tests.support import Spec


def example(spec: Spec, fragment: str) -> Example:
    operation = spec.endpoint(fragment).api().operation("extras.get")
    assert operation is not None
    return operation.examples[0]


def request(spec: Spec, fragment: str) -> Any:
    return example(spec, f"request: {fragment}").request


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("type: int, example: 7", 7),
        ("type: string, enum: [b, a]", "b"),
        ('type: "string[]", enum: [b, a]', ["b"]),
        ("type: string", "string"),
        ("type: int", 1),
        ("type: bool", True),
        ("type: datetime", "2024-04-01T14:02:05Z"),
        ('type: "int[]"', [1]),
        ('type: "map<int>"', {"key": 1}),
        ('type: "string|int"', "string"),
        ("type: Thing", {}),
        ("type: object, fields: {b: {type: int, required: true, description: B.}}", {"b": 1}),
    ],
)
def test_value_comes_from_example_enum_or_type(spec: Spec, written: str, value: Any) -> None:
    assert request(spec, f"{{a: {{{written}, required: true, description: A.}}}}") == {"a": value}


def test_request_holds_what_is_required_alone(spec: Spec) -> None:
    a, b = "{type: int, required: true, description: A.}", "{type: int, description: B.}"
    assert request(spec, f"{{b: {b}, a: {a}}}") == {"a": 1}


def test_request_follows_the_rules(spec: Spec) -> None:
    one = "{type: int, description: One.}"
    fields = f"{{a: {one}, b: {one}, c: {one}}}"
    assert request(spec, f"{fields}\nrules: [{{one_of: [b, c]}}]") == {"b": 1}


def test_request_has_what_the_default_mode_needs(spec: Spec) -> None:
    assert request(spec, "{+matching: all, by: {required: unknown}}") == {"by": "id", "id": 7}


def test_composed_request_satisfies_the_modes_of_a_required_switch(spec: Spec) -> None:
    assert request(spec, "{+matching: [name], by: {required: true}}") == {
        "by": "name",
        "name": "lamp",
    }


def test_answer_holds_every_field_and_the_envelope(spec: Spec) -> None:
    one = example(spec, "response: {data: {type: Thing, description: Thing.}}")
    assert one.response == {"data": {"id": 7, "name": "lamp"}, "error": 0, "error_text": "OK"}
    assert one.composed == COMPOSED


@pytest.mark.parametrize(
    ("fragment", "answer"),
    [
        ("answer: text", "OK"),
        ("answer: file", ""),
        ("answer: json\nresponse: {a: int}", {"a": 1}),
    ],
)
def test_answer_fits_its_kind(spec: Spec, fragment: str, answer: Any) -> None:
    assert example(spec, fragment).response == answer


def test_unseen_answer_is_the_envelope_and_says_so(spec: Spec) -> None:
    one = example(spec, "examples: [{request: {}}]")
    assert one.response == {"error": 0, "error_text": "OK"}
    assert one.composed == COMPOSED_UNSEEN


def test_documented_halves_stay(spec: Spec) -> None:
    one = example(
        spec, "request: {id: required}\nexamples: [{request: {id: 3}, response: {error: 1}}]"
    )
    assert (one.request, one.response, one.composed) == ({"id": 3}, {"error": 1}, None)


def test_object_that_holds_itself_is_cut(spec: Spec) -> None:
    spec.shared("objects: {Tree: {description: T., fields: {next: {type: Tree, description: N.}}}}")
    one = example(spec, "response: {data: {type: Tree, description: Tree.}}")
    assert one.response["data"] == {}


def test_example_that_grows_too_large_is_refused(spec: Spec) -> None:
    objects = []
    for depth in range(6):
        type_ = f"Many{depth + 1}" if depth < 5 else "int"
        fields = ", ".join(f"f{i}: {{type: {type_}, description: F.}}" for i in range(20))
        objects.append(f"Many{depth}: {{description: M., fields: {{{fields}}}}}")
    spec.shared(f"objects: {{{', '.join(objects)}}}")
    finding, *_ = spec.endpoint("response: {data: {type: Many0, description: Many.}}").findings()
    assert finding == (
        "endpoints/extras.yaml:4:3: error[nesting] the example that is composed here is too large "
        "(hint: write an example)"
    )


RECURSIVE = """
    objects:
      Tree:
        description: A tree.
        fields:
          name: {type: string, required: true, description: Name.}
          parent: {type: Tree, description: Parent.}
          other: {type: "Tree|null", description: Another.}
          children: {type: "Tree[]", description: Children.}
          owner: {type: Owner, description: Owner.}
      Owner:
        description: An owner.
        fields:
          trees: {type: "map<Tree>", description: Trees.}
          id: {type: int, description: ID.}
    """


def test_answer_leaves_out_what_leads_back_to_its_object(spec: Spec) -> None:
    spec.shared(RECURSIVE)
    response = "response: {data: {type: Tree, description: Tree.}}"
    tree = {"name": "string", "other": None, "owner": {"id": 1}}
    assert example(spec, response).response["data"] == tree


def test_request_ends_where_it_leads_back(spec: Spec) -> None:
    spec.shared(RECURSIVE.replace('"Tree[]",', '"Tree[]", required: true,'))
    assert request(spec, "{tree: {type: Tree, required: true, description: Tree.}}") == {
        "tree": {"name": "string", "children": []}
    }


def test_many_recursive_fields_do_not_multiply(spec: Spec) -> None:
    fields = "".join(f"\n          f{n}: {{type: Tree, description: Another.}}" for n in range(50))
    spec.shared(RECURSIVE.replace("\n          other:", f"{fields}\n          other:"))
    response = "response: {data: {type: Tree, description: Tree.}}"
    assert len(example(spec, response).response["data"]) == 3


def test_request_has_a_further_field_where_one_must_be_sent(spec: Spec) -> None:
    fragment = """
        request: {}
        additional: {type: int, required: true, description: Fields of the account.}
        """
    assert example(spec, fragment).request == {"field": 1}
