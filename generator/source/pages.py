"""What is remembered of documentation pages, as far as a spec folder vouches for it."""

import json
from pathlib import Path

from generator.findings import Findings, Location
from generator.source.yaml_file import read_text

_HINT = "restore it, or delete it and run `drift --accept` on the page"


def read_pages(directory: Path, findings: Findings) -> dict[str, Location]:
    """Return whose pages are remembered, and where; a damaged file is a finding.

    Args:
        directory: The folder `pages` of a spec folder.
        findings: Receives what is wrong.
    """
    pages = {}
    for path in sorted(directory.glob("*.json")):
        place = Location(path.as_posix())
        pages[path.stem] = place
        text = read_text(path, place.file, findings)
        if text is not None and not _is_sound(text):
            message = "what is remembered of the page is damaged"
            findings.add(place, "damaged-page", message, _HINT, "warning")
    return pages


_KEYS = {"language", "facts", "accepted"}


def _is_sound(text: str) -> bool:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return False
    if not isinstance(content, dict) or content.keys() - {"remarked"} != _KEYS:
        return False
    tables = content["facts"], content["accepted"], content.get("remarked", {})
    return isinstance(content["language"], str) and all(map(_is_table, tables))


def _is_table(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())
