"""`altcraft import`: profiles from a file."""

from __future__ import annotations

import json
import os
import re
import time
from collections import deque
from pathlib import Path

from . import account, operations
from .files.duplicates import Duplicates
from .files.opening import FORMS, open_source
from .files.rejects import REASON, Rejects
from .problems import UsageError, say, suggestion
from .progress import ImportProgress

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from typing import Any

    from .._client import Altcraft
    from .files.rows import Row, Source

EXAMPLES = """\
  altcraft import clients.csv --db 5 --map "E-mail=email" --check
  altcraft import clients.csv --db 5 --run nightly --rate 500/s
  altcraft import --resume nightly
  cat clients.jsonl | altcraft import - --format jsonl --db 5
"""
_MODES = ("email", "phone", "profile_id", "custom")
_REMEMBERED = (
    *("file", "db", "map", "matching", "field", "format", "encoding", "delimiter", "batch_size"),
    *("concurrency", "rate", "rejects", "skip_triggers"),
)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "file",
        nargs="?",
        help="CSV, lines of JSON or Parquet, also packed; - is the standard input",
    )
    parser.add_argument("--db", type=int, help="ID of the database")
    parser.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=FIELD", help="name a column's field"
    )
    parser.add_argument("--matching", choices=_MODES, default="email", help="(default: email)")
    parser.add_argument("--field", metavar="NAME", help="the field of the matching `custom`")
    parser.add_argument("--check", action="store_true", help="look at every row, send nothing")
    runs = parser.add_argument_group("runs that can be gone on with")
    runs.add_argument("--run", metavar="NAME", help="remember what is done under a name")
    runs.add_argument("--resume", metavar="NAME", help="go on with a run, whatever ended it")
    form = parser.add_argument_group("form of the file")
    form.add_argument("--format", choices=FORMS, help="(default: by the name)")
    form.add_argument("--encoding", help="(default: found)")
    form.add_argument("--delimiter", help="(default: found)")
    pace = parser.add_argument_group("pace")
    pace.add_argument("--rate", metavar="N/s", help="profiles per second at most")
    pace.add_argument("--batch-size", type=int, default=1000, metavar="N", help="(default: 1000)")
    pace.add_argument("--concurrency", type=int, default=4, metavar="N", help="(default: 4)")
    parser.add_argument(
        "--rejects", metavar="FILE", help="what failed (default: beside the file, `.rejects`)"
    )
    parser.add_argument("--skip-triggers", action="store_true", help="fire no trigger events")
    account.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Import; 0 when every row succeeded, 1 when some failed."""
    journal = _journal(arguments)
    for value, option in ((arguments.file, "FILE"), (arguments.db, "--db ID")):
        if value is None:
            raise UsageError(f"{option} is missing; see altcraft import --help")
    if (arguments.matching == "custom") != bool(arguments.field):
        raise UsageError("--field NAME goes with --matching custom")
    source = open_source(arguments.file, arguments.format, arguments.encoding, arguments.delimiter)
    try:
        renamed = _renamed(arguments.map, source)
        if arguments.run and not arguments.check:
            _remember(arguments, journal)
        rejects = Rejects(_rejects_path(arguments), source)
        with account.make_client(arguments) as client:
            if arguments.check:
                return _check(client, arguments, source, renamed)
            return _import(client, arguments, source, renamed, rejects, journal)
    finally:
        source.close()


def _journal(arguments: argparse.Namespace) -> Path | None:
    """Return the journal of a run; one that is gone on with brings what it was begun with."""
    name = arguments.resume or arguments.run
    if name is None:
        return None
    if not _NAME.fullmatch(name):
        raise UsageError(f"{name!r} is no name for a run: letters, digits, `.`, `_` and `-`")
    journal = runs_folder() / f"{name}.db"
    notes = _notes(journal)
    if arguments.resume:
        if not notes.exists():
            known = [one.stem for one in journal.parent.glob("*.json")]
            raise UsageError(f"there is no run {name!r}{suggestion(name, known)}")
        for key, value in json.loads(notes.read_text("utf-8")).items():
            if key in _REMEMBERED:
                setattr(arguments, key, value)
    elif notes.exists():
        raise UsageError(f"the run {name!r} was begun already: --resume {name}, or another name")
    elif arguments.file == "-":
        raise UsageError("the standard input cannot be read again: give a file for a run")
    return journal


def _notes(journal: Path) -> Path:
    return journal.with_suffix(".json")


def _remember(arguments: argparse.Namespace, journal: Path | None) -> None:
    """Write down what a run was begun with, but for the token."""
    if journal is None:
        return
    journal.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = {key: getattr(arguments, key) for key in _REMEMBERED}
    kept["file"] = str(Path(arguments.file).resolve())
    number = os.open(_notes(journal), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(number, "w", encoding="utf-8") as file:
        json.dump(kept, file, indent=2)


def runs_folder() -> Path:
    """Return where runs are remembered."""
    base = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_STATE_HOME")
    return Path(base or Path.home() / ".local" / "state") / "altcraft" / "runs"


def _renamed(pairs: list[str], source: Source) -> dict[str, str]:
    renamed: dict[str, str] = {}
    for pair in pairs:
        column, sign, field = pair.rpartition("=")
        if not (column and sign and field):
            raise UsageError(f"--map {pair!r} is not COLUMN=FIELD")
        if source.columns and column not in source.columns:
            raise UsageError(
                f"{source.name} has no column {column!r}{suggestion(column, source.columns)}"
            )
        renamed[column] = field
    return renamed


def _rejects_path(arguments: argparse.Namespace) -> Path:
    if arguments.rejects:
        return Path(arguments.rejects)
    return Path("rejects" if arguments.file == "-" else f"{arguments.file}.rejects")


def _import(
    client: Altcraft,
    arguments: argparse.Namespace,
    source: Source,
    renamed: dict[str, str],
    rejects: Rejects,
    journal: Path | None,
) -> int:
    waiting: deque[Row] = deque()  # rows that were given to the job, and have no result yet
    read = source.reader({**renamed, "": None, REASON: None})
    progress = ImportProgress(source)
    duplicates = Duplicates()
    key = _key(arguments)

    position, earlier = _known_of(journal if arguments.resume else None)

    def items() -> Iterator[Any]:
        index = 0
        for row in source.rows():
            line, values, problem = row
            if problem is not None:
                rejects.add(row, problem)
                continue
            if index >= position:
                waiting.append(row)
            elif index in earlier:
                rejects.add(row, earlier[index])
            index += 1
            item = read(values)
            duplicates.add(item.get(key), line)
            yield item

    params: dict[str, Any] = {"db_id": arguments.db, "matching": arguments.matching}
    if arguments.field:
        params["field_name"] = arguments.field
    if arguments.skip_triggers:
        params["skip_triggers"] = True
    job = client.profiles.import_many(
        items(),
        batch_size=arguments.batch_size,
        concurrency=arguments.concurrency,
        rate=_rate(arguments.rate),
        stop_on_error=False,
        on_progress=progress.tell,
        journal=journal,
        **params,
    )
    with rejects:
        try:
            with job:
                done = position
                for result in job:
                    failed = {one.index: str(one.error) for one in result.failed}
                    end = result[-1].index + 1 if len(result) else done
                    for index in range(done, end):
                        row = waiting.popleft()
                        if reason := failed.get(index) or earlier.get(index):
                            rejects.add(row, reason)
                    done = end
                for index, row in enumerate(waiting, done):  # the end was done by another process
                    if index in earlier:
                        rejects.add(row, earlier[index])
        except KeyboardInterrupt:
            progress.end(job.result, rejects, None)
            if journal is not None:
                say(f"stopped; altcraft import --resume {journal.stem} goes on")
            raise
        progress.end(job.result, rejects, _repeated(duplicates, key))
    return 1 if rejects.count or job.result.failed else 0


def _known_of(journal: Path | None) -> tuple[int, dict[int, str]]:
    """Return how many rows were done before a run goes on, and those that failed, with why."""
    if journal is None or not journal.exists():
        return 0, {}
    from .._core.journal.journal import Journal

    known = Journal(journal)
    return known.position, {one.index: str(one.reason) for one in known.rejects()}


def _check(
    client: Altcraft, arguments: argparse.Namespace, source: Source, renamed: dict[str, str]
) -> int:
    """Look at every row against the fields that the database has; nothing is sent of them."""
    fields = {str(one.name) for one in client.databases.get_fields(id=arguments.db)} | _standard()
    unknown: dict[str, int] = {}
    key = _key(arguments)
    duplicates = Duplicates()
    read = source.reader({**renamed, "": None, REASON: None})
    rows = problems = 0
    start = time.monotonic()
    for row in source.rows():
        rows += 1
        item = read(row.values) if row.problem is None else {}
        found = row.problem or (None if item.get(key) else f"no {key}, which finds the profile")
        duplicates.add(item.get(key), row.line)
        for name in item:
            if name not in fields:
                unknown[name] = unknown.get(name, 0) + 1
        if found is not None:
            problems += 1
            print(f"{source.name}:{row.line}: {found}")
    for name, count in unknown.items():
        hint = suggestion(name, fields)
        print(f"{source.name}: {count} rows have {name!r}, which the database does not{hint}")
    if repeated := _repeated(duplicates, key):
        print(f"{source.name}: {repeated}")
    seconds = time.monotonic() - start
    say(f"{rows} rows in {seconds:.1f} s: {problems} with problems; nothing was sent")
    return 1 if problems or unknown else 0


def _key(arguments: argparse.Namespace) -> str:
    """Return the field that finds a profile."""
    modes = {"email": "email", "phone": "phones", "profile_id": "id"}
    return modes.get(arguments.matching, arguments.field or "")


def _repeated(duplicates: Duplicates, key: str) -> str | None:
    """Say which rows have the key of an earlier one; they change the same profile again."""
    with duplicates:
        count, shown = duplicates.find()
    if not count:
        return None
    pairs = ", ".join(f"{line} as {earlier}" for line, earlier in shown)
    more = ", ..." if count > len(shown) else ""
    return f"{count} rows have the {key} of an earlier one: line {pairs}{more}"


def _standard() -> set[str]:
    """Return the fields that every profile can have."""
    return {*operations.known()["profiles.import_batch"]["items"]}


def _rate(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        rate = float(text.removesuffix("/s"))
    except ValueError:
        rate = 0
    if rate <= 0:
        raise UsageError(f"--rate {text}: a number of profiles per second, such as 500/s")
    return rate
