"""`coverage`: how complete the spec is, and what is worth looking up next."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.common import add_spec, load_or_report
from generator.terminal import paint, say, table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.coverage import Coverage, Gap

HELP = "tell how complete the spec is"
EXAMPLES = """\
  altcraft-gen coverage
  altcraft-gen coverage --missing            what is worth looking up next, and where
  altcraft-gen coverage --format json
  altcraft-gen coverage --readme README.md   put the totals between the file's coverage markers
"""
_MARKER = "<!-- coverage -->"
_LEGEND = """\
Aspects: seen whole / seen in part / observed in use / inferred from a similar endpoint / unknown.
Fields: observed in use / documented / in an example only / inferred / of unknown type.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_spec(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--missing", action="store_true", help="list what was not seen, with the page to look at"
    )
    parser.add_argument(
        "--readme",
        type=Path,
        metavar="FILE",
        help="put the totals between the <!-- coverage --> markers of a Markdown file",
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    from generator.coverage import measure, missing, readme_table

    if arguments.readme:
        return _write_totals(arguments.readme, readme_table(api))
    if arguments.missing:
        gaps = missing(api)
        text = _missing_text(gaps) if arguments.format == "text" else _json(gaps)
    else:
        parts = measure(api)
        text = _table(parts) if arguments.format == "text" else _json(parts)
    print(text)
    return 0


def _write_totals(path: Path, totals: str) -> int:
    """Put the totals between the markers of a Markdown file."""
    if not path.is_file():
        say(f"{path}: there is no such file")
        return 2
    try:
        before, _, rest = path.read_text("utf-8").partition(_MARKER)
        _, _, after = rest.partition(_MARKER)
    except (OSError, UnicodeDecodeError) as error:
        say(f"cannot read {path}: {error}")
        return 2
    if not after:
        say(f"{path} has no two lines {_MARKER}; the totals go between them")
        return 1
    text = f"{before}{_MARKER}\n{totals}{_MARKER}{after}"
    if text != path.read_text("utf-8"):
        draft = path.with_name(f".{path.name}.new")
        draft.write_text(text, "utf-8")
        draft.replace(path)
    return 0


def _json(rows: "Iterable[Coverage | Gap]") -> str:
    return json.dumps([asdict(one) for one in rows], indent=2, ensure_ascii=False)


def _table(parts: "Iterable[Coverage]") -> str:
    head = ("section", "endpoints", "request", "response", "errors", "example", "fields")
    rows = [
        (
            one.title,
            str(one.endpoints or ""),
            *(_cell(counts.values()) if one.endpoints else "" for counts in one.aspects.values()),
            _cell(one.fields.values()),
        )
        for one in parts
    ]
    return f"{table(head, rows)}\n\n{_LEGEND.rstrip()}"


def _cell(counts: "Iterable[int]") -> str:
    return "/".join(map(str, counts))


def _missing_text(gaps: "Iterable[Gap]") -> str:
    return "\n\n".join(_gap_text(one) for one in gaps)


def _gap_text(gap: "Gap") -> str:
    levels = ", ".join(f"{aspect} {level}" for aspect, level in gap.aspects.items())
    head = f"{paint(gap.name, 'bold')}: {levels}" if levels else paint(gap.name, "bold")
    where = gap.page or f"no page known; look for: {gap.title}"
    return "\n".join([head, f"  {where}", *(f"  - {one}" for one in gap.gaps)])
