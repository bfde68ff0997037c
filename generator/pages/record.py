"""What is remembered of each address between runs, in a file of the folder with the pages."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from generator.output.own_folder import RefusedError

FOLDER = ".fetched"
_FILE = "record.json"
_FRESH = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a site said of an address when it was last asked.

    Attributes:
        checked: When that was, in UTC.
        status: The HTTP status; 304 is remembered as the 200 that it confirms.
        file: The file with the content, "" where there is none.
        etag: What to ask with next time.
        last_modified: The same.
        moved_to: Where the site leads from there.
    """

    checked: str
    status: int
    file: str = ""
    etag: str = ""
    last_modified: str = ""
    moved_to: str = ""

    def is_fresh(self, now: datetime) -> bool:
        """Tell whether that was less than a day ago."""
        age = now - datetime.fromisoformat(self.checked)
        return timedelta(0) <= age < _FRESH


@dataclass
class Record:
    """What is remembered of a site, by address.

    Args:
        folder: The folder with the pages.
    """

    folder: Path
    entries: dict[str, Fetched] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> "Record":
        """Read what is remembered; nothing where nothing is.

        Raises:
            RefusedError: The file is damaged.
        """
        path = folder / FOLDER / _FILE
        try:
            content = json.loads(path.read_bytes())
            entries = {address: _entry(one) for address, one in content.items()}
        except FileNotFoundError:
            return cls(folder)
        except (ValueError, TypeError, AttributeError) as error:
            raise RefusedError(f"{path} is damaged: remove it, then all is fetched anew") from error
        return cls(folder, entries)

    def save(self) -> None:
        """Write what is remembered, in whole or not at all."""
        path = self.folder / FOLDER / _FILE
        path.parent.mkdir(parents=True, exist_ok=True)
        content = {address: asdict(self.entries[address]) for address in sorted(self.entries)}
        write(path, (json.dumps(content, indent=1) + "\n").encode())

    def file(self, address: str) -> Path | None:
        """Return the file with an address's content, if there is one still."""
        entry = self.entries.get(address)
        path = self.folder / entry.file if entry and entry.file else None
        return path if path and path.is_file() else None

    def taken(self) -> set[str]:
        """Return the names of files that are in use, in lower case."""
        return {one.file.lower() for one in self.entries.values() if one.file}


def write(path: Path, data: bytes) -> None:
    """Write a file so that a run that is killed leaves the old content or the new one."""
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.write_bytes(data)
    unfinished.replace(path)


def _entry(raw: Mapping[str, Any]) -> Fetched:
    entry = Fetched(**raw)
    name = Path(entry.file)
    datetime.fromisoformat(entry.checked)
    if entry.file and (name.is_absolute() or ".." in name.parts or len(name.parts) > 2):
        raise ValueError("a file outside of the folder")
    return entry
