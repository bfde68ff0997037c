# Copied from templates/python/testing/world/queries.py by `altcraft-gen build`; changes made here are lost.
"""Queries of lists of profiles, in the MongoDB style that the documentation shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._core.common.json_values import is_list, is_object
from .records import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "$eq": lambda have, want: bool(have == want),
    "$ne": lambda have, want: bool(have != want),
    "$gt": lambda have, want: bool(have > want),
    "$gte": lambda have, want: bool(have >= want),
    "$lt": lambda have, want: bool(have < want),
    "$lte": lambda have, want: bool(have <= want),
    "$in": lambda have, want: have in want,
    "$nin": lambda have, want: have not in want,
    "$exists": lambda have, want: (have is not None) == bool(want),
}


def matches(record: Mapping[str, Any], query: Mapping[str, Any]) -> bool:
    """Tell whether a record is one that a query asks for.

    Raises:
        Refusal: The query has an operator that is not known here.
    """
    for name, wanted in query.items():
        if name == "$or":
            if not any(matches(record, one) for one in wanted):
                return False
        elif name == "$and":
            if not all(matches(record, one) for one in wanted):
                return False
        elif not _fits(record.get(name), wanted):
            return False
    return True


def _fits(have: Any, wanted: Any) -> bool:
    if not is_object(wanted) or not any(one.startswith("$") for one in wanted):
        return have == wanted or (is_list(have) and wanted in have)
    for operator, value in wanted.items():
        compare = _COMPARE.get(operator)
        if compare is None:
            raise Refusal(400, f"query: the operator {operator} is not known to the test platform")
        try:
            if not compare(have, value):
                return False
        except TypeError:  # values of different kinds have no order
            return False
    return True
