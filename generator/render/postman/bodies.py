"""Texts of requests: JSON bodies and plain values, with references to variables in them."""

import json

from generator.model import Json
from generator.render.postman.variables import Placeholder


def json_body(value: Json, indent: str = "") -> str:
    """Write a JSON body in the house's layout; Postman fills the variables in when it sends it."""
    inner = f"{indent}  "
    if isinstance(value, Placeholder):
        return f'"{value}"' if value.text else str(value)
    if isinstance(value, dict) and value:
        lines = [f"{inner}{_scalar(key)}: {json_body(one, inner)}" for key, one in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    if isinstance(value, list) and value:
        lines = [f"{inner}{json_body(one, inner)}" for one in value]
        return "[\n" + ",\n".join(lines) + f"\n{indent}]"
    return _scalar(value)


def plain(value: Json) -> str:
    """Write a value as text, for a header, a form field or a part of the address."""
    return str(value) if isinstance(value, (str, Placeholder)) else json_body(value)


def _scalar(value: Json) -> str:
    # What looks like a reference in an example is data: JSON has another way to spell the brace.
    return json.dumps(value, ensure_ascii=False, allow_nan=False).replace("{{", "{\\u007b")
