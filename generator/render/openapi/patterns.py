"""Regular expressions for literal names, in the syntax that all languages share."""

import re

_SPECIAL = re.compile(r"[][(){}.*+?^$|/\\]")


def to_pattern(name: str) -> str:
    """Return the pattern that fits a name and nothing else."""
    escaped = _SPECIAL.sub(r"\\\g<0>", name)
    return f"^{escaped}$"
