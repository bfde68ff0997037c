"""The places of items in their batch, as a journal writes them: `0-499,501`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def write_offsets(offsets: Sequence[int]) -> str:
    """Return offsets, which ascend, as text."""
    if offsets and offsets[-1] - offsets[0] == len(offsets) - 1 > 0:  # as nearly always
        return f"{offsets[0]}-{offsets[-1]}"
    runs: list[list[int]] = []
    for offset in offsets:
        if runs and offset == runs[-1][1] + 1:
            runs[-1][1] = offset
        else:
            runs.append([offset, offset])
    return ",".join(f"{a}-{b}" if a != b else f"{a}" for a, b in runs)


def read_offsets(text: str) -> list[int]:
    """Return the offsets of a text."""
    found: list[int] = []
    for run in text.split(",") if text else ():
        first, _, last = run.partition("-")
        found += range(int(first), int(last or first) + 1)
    return found
