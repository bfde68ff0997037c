"""The results as a table for people and as JSON for programs; no figure is written by hand."""

import json
import os
import platform
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks import peers
from tests.benchmarks.rows import Row

FOLDER = Path(__file__).parent
_HEAD = """\
# Results of `make bench`

Written by `make bench-record`; nothing is typed by hand. Medians of interleaved rounds of whole
processes, on {cores} cores, {system}, Python {python}. A ratio is ours divided by theirs; the last
column is how many times the floor we take: what no program that does the work can do better than.
METHOD.md tells how, and what the rows do not say.

| what one feels | what | ours | against | theirs | ratio | must be | met | of the floor |
|---|---|---|---|---|---|---|---|---|
"""


def text(rows: list[Row]) -> str:
    """Return the results as a table."""
    return "".join(
        [
            _HEAD.format(**_facts()),
            *(_line(row) for row in rows),
            f"\nPeers: {', '.join(peers.versions())}.\n",
        ]
    )


def write(rows: list[Row]) -> None:
    """Write `RESULTS.md` and `results.json`."""
    (FOLDER / "RESULTS.md").write_text(text(rows), "utf-8")
    data = [asdict(row) | {"ratio": row.ratio, "met": row.met} for row in rows]
    content = {"command": "make bench-record", **_facts(), "peers": peers.versions(), "rows": data}
    (FOLDER / "results.json").write_text(json.dumps(content, indent=2) + "\n", "utf-8")


def _facts() -> dict[str, object]:
    return {
        "cores": os.cpu_count(),
        "system": platform.platform(terse=True),
        "python": platform.python_version(),
    }


def _line(row: Row) -> str:
    cells = [
        row.feels,
        row.what,
        f"{_short(row.ours)} {row.unit}",
        row.against,
        f"{_short(row.theirs)} {row.unit}",
        f"{row.ratio:.2f}",
        f"{'at least' if row.at_least else 'at most'} {row.limit:g}",
        "yes" if row.met else "**no**",
        "" if row.distance is None else f"{row.distance:.1f}",
    ]
    return f"| {' | '.join(cells)} |\n"


def _short(number: float) -> str:
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"
