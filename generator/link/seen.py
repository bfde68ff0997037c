"""How much of a page was seen, as the model says it."""

from generator.model import Seen
from generator.source.positioned import Mapping


def link_seen(raw: Mapping) -> Seen:
    """Return what a `seen` of the spec says."""
    return Seen(
        raw["version"],
        raw["request"],
        raw["response"],
        raw["errors"],
        raw.get("like"),
        tuple(raw.get("gaps", ())),
    )
