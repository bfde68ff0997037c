"""Keywords of JSON Schema where the library's reading is loose or slow."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend


def _pattern(_validator: Any, pattern: str, value: Any, _schema: Any) -> Iterator[ValidationError]:
    """Check `pattern` as the standard means it: in Python `$` also fits before a last newline."""
    if isinstance(value, str) and not re.search(re.sub(r"\$\Z", r"\\Z", pattern), value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def _unique_items(
    _validator: Any, wanted: bool, value: Any, _schema: Any
) -> Iterator[ValidationError]:
    """Check `uniqueItems` in linear time, whatever the items are."""
    if wanted and isinstance(value, list):
        counts = Counter(json.dumps(item, sort_keys=True) for item in value)
        for text, count in counts.items():
            if count > 1:
                yield ValidationError(f"{text[:60]} stands here {count} times")


StrictValidator: type[Draft202012Validator] = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator, {"pattern": _pattern, "uniqueItems": _unique_items}
)
