"""Run all benchmarks and print the results; `--record` also writes them."""

import sys
import tempfile
from pathlib import Path

from tests.benchmarks import client, generation, peers, report, service


def main() -> int:
    """Return 0 when every target is met."""
    peers.set_up()
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            *generation.rows(Path(folder)),
            *client.rows(Path(folder)),
            *service.rows(),
        ]
    if "--record" in sys.argv[1:]:
        report.write(rows)
    print(report.text(rows))
    missed = [row for row in rows if not row.met]
    print(f"{len(rows) - len(missed)} of {len(rows)} targets are met", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
