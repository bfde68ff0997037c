"""What the documentation does not list, sent all the same: values and keys of the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from collections.abc import Mapping

Unlisted = NewType("Unlisted", str)
"""A value that the documentation does not list, such as a channel of one's own.

Where the list is known not to be whole, `Unlisted("value")` is taken beside its values; a text that
is just misspelt is an error for a type checker.
"""


def merged(known: Mapping[str, object], custom: Mapping[str, object]) -> dict[str, object]:
    """Return both as one object.

    Raises:
        ValueError: A key is in both.
    """
    if twice := known.keys() & custom.keys():
        raise ValueError(f"{', '.join(sorted(twice))} is given twice")
    return {**known, **custom}
