"""Text of the spec stays data, whatever it looks like."""

import json
from collections.abc import Iterator

import pytest

from generator.lint.registry import LintedApi
from generator.model import Api, Shape
from tests.openapi.reading import (
    Json,
    body_schema,
    load_yaml,
    operations,
    render_all,
)

HOSTILE = (
    '"];\n---\n\'\'\'""" {{ 7*7 }} {% raw %} {# #} </script> ${x} `x` $(x) !!python/object: '
    "&a *a %YAML 1e3\t# \\ \u2028\u0085 \u00e9 \U0001f600"
)


def hostile_api(api: Api) -> Api:
    """The API, hostile in the texts, names and values of one call."""
    operation = api.operation("profiles.get")
    assert operation is not None
    field = operation.request.fields[0]._replace(
        name=HOSTILE, description=HOSTILE, example=HOSTILE,
        note=HOSTILE, editorial=HOSTILE, unit=HOSTILE, aliases=(HOSTILE,), inferred=HOSTILE,
    )  # fmt: skip
    example = operation.examples[0]._replace(
        name=HOSTILE, request={HOSTILE: HOSTILE}, response={HOSTILE: HOSTILE}
    )
    hostile = operation._replace(
        name=HOSTILE,
        title=HOSTILE,
        summary=HOSTILE,
        description=HOSTILE,
        notes=(HOSTILE,),
        editorial=(HOSTILE,),
        request=Shape((field,)),
        response=operation.response._replace(shape=Shape((field,))),
        examples=(example,),
    )
    return api._replace(operations=(hostile,), title=HOSTILE, description=HOSTILE)


def test_hostile_text_stays_data(api: Api) -> None:
    files = render_all(hostile_api(api))
    document = json.loads(files["openapi.json"])
    assert load_yaml(files["openapi.yaml"]) == document
    assert document["info"]["title"] == HOSTILE
    (operation,) = (one for _, _, one in operations(document))
    assert operation["operationId"] == HOSTILE
    assert HOSTILE in operation["description"]
    (content,) = operation["requestBody"]["content"].values()
    assert [one["value"] for one in content["examples"].values()] == [{HOSTILE: HOSTILE}]
    assert HOSTILE in body_schema(document, operation)["properties"]
    assert load_yaml(files["openapi-3.0.yaml"])["info"]["title"] == HOSTILE


def test_what_is_laid_out_keeps_its_lines(api: Api) -> None:
    laid_out = "- one\n- two\n\n| a |\n|---|\n\n1. first\n2. second\n\n```\ncode\nmore\n```"
    wrapped = "A sentence of\n`two` lines."
    text = f"{laid_out}\n\n{wrapped}"
    document = json.loads(render_all(api._replace(description=text, limits=()))["openapi.json"])
    expected = f"{laid_out}\n\nA sentence of `two` lines."
    assert document["info"]["description"] == expected


@pytest.mark.parametrize(
    "text", ["1e3", "0o17", "0x1F", "no", "1_000", "12:30", "~", "=", "2024-01-01"]
)
def test_text_that_looks_like_something_else_is_quoted(text: str, api: Api) -> None:
    lines = render_all(api._replace(title=text, operations=()))["openapi.yaml"]
    assert f"  title: '{text}'\n" in lines


def test_every_remark_of_the_spec_is_there(api: Api, document: Json) -> None:
    """Where the spec departs from the documentation, programs find it; people find what to heed."""
    told = "\n".join(" ".join(text.split()) for text in _values(document, "description"))
    kept = "\n".join(_values(document, "x-altcraft-editorial"))
    notes = [text for one in (*api.operations, *api.objects.values()) for text in one.notes]
    editorial = [text for one in (*api.operations, *api.objects.values()) for text in one.editorial]
    for owned in LintedApi(*api).shapes:
        for one in (*owned.shape.rules, *owned.shape.fields):
            notes += filter(None, [one.note])
            editorial += filter(None, [one.editorial])
    assert len(notes) > 200
    assert len(editorial) > 200
    assert [text for text in notes if " ".join(text.split()).rstrip(".") not in told] == []
    assert [text for text in editorial if text not in kept] == []


def _values(part: Json, key: str) -> Iterator[str]:
    """Yield the texts that stand under a key, single and in lists."""
    if isinstance(part, list):
        for one in part:
            yield from _values(one, key)
    elif isinstance(part, dict):
        for name, value in part.items():
            if name == key and isinstance(value, (str, list)):
                yield from [value] if isinstance(value, str) else value
            else:
                yield from _values(value, key)
