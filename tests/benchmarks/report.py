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

Written by `make bench`; nothing here is typed by hand. Medians of interleaved rounds of whole
processes, on {cores} cores, {system}, Python {python}. A ratio is ours divided by theirs.

| what | ours | against | theirs | ratio | must be | met |
|---|---|---|---|---|---|---|
"""


def write(rows: list[Row]) -> None:
    """Write `RESULTS.md` and `results.json`."""
    facts = {
        "cores": os.cpu_count(),
        "system": platform.platform(terse=True),
        "python": platform.python_version(),
    }
    lines = [_HEAD.format(**facts), *(_line(row) for row in rows)]
    lines += ["\nPeers: ", ", ".join(peers.versions()), ".\n"]
    (FOLDER / "RESULTS.md").write_text("".join(lines))
    data = [asdict(row) | {"ratio": row.ratio, "met": row.met} for row in rows]
    content = {"command": "make bench", **facts, "peers": peers.versions(), "rows": data}
    (FOLDER / "results.json").write_text(json.dumps(content, indent=2) + "\n")


def _line(row: Row) -> str:
    cells = [
        row.what,
        f"{_short(row.ours)} {row.unit}",
        row.against,
        f"{_short(row.theirs)} {row.unit}",
        f"{row.ratio:.2f}",
        f"{'at least' if row.at_least else 'at most'} {row.limit:g}",
        "yes" if row.met else "**no**",
    ]
    return f"| {' | '.join(cells)} |\n"


def _short(number: float) -> str:
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"
