"""How much of the documentation was seen."""

from typing import Literal, NamedTuple

Extent = Literal["complete", "partial", "none"]


class Seen(NamedTuple):
    """How much of an endpoint's documentation page was seen."""

    version: str
    request: Extent
    response: Extent
    errors: Extent
    like: str | None
    gaps: tuple[str, ...]
