# Copied from templates/python/cli/exporting.py by `altcraft-gen build`; changes made here are lost.
"""`altcraft export`: a file that the platform makes, such as one with all profiles."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path
from secrets import token_hex

from . import account, operations, values
from .problems import UsageError, say, suggestion
from .progress import Display, make_display

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

EXAMPLES = """\
  altcraft export profiles --db 5 -o profiles.csv
  altcraft export profiles --segment 7 file_format=csv -o members.csv
  altcraft export suppression_lists --list 1 type=emails -o folder/
  altcraft export profiles --resume task_b2f9 -o profiles.csv
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments: among them what the spec says an export can be of."""
    names = ", ".join(operations.exports())
    parser.add_argument("export", metavar="what", help=f"one of {names}")
    parser.add_argument(
        "parameters", nargs="*", metavar="name=value", help="other parameters (`altcraft show`)"
    )
    sources = parser.add_argument_group("what it is of")
    for option, text in _options().items():
        sources.add_argument(f"--{option}", metavar="ID", dest=f"source_{option}", help=text)
    parser.add_argument(
        "-o",
        "--save",
        default=".",
        metavar="FILE",
        help="where the file goes; a folder for the name that the platform gives, "
        "- for the standard output (default: this folder)",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace the file if there is one")
    parser.add_argument("--resume", metavar="TASK", help="go on with an export that was started")
    parser.add_argument(
        "--wait", type=float, metavar="SECONDS", help="for the platform at most (default: no limit)"
    )
    account.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Start the export or take it up again, wait for it, and save its file."""
    name = _find(arguments.export)
    _refuse_existing(arguments)
    given = {} if arguments.resume else _parameters(arguments, name)
    with account.make_client(arguments) as client:
        if arguments.resume:
            task = client.resume_task(arguments.resume, name)
        else:
            task = operations.make_call(client, name, given)
        try:
            if not arguments.resume:
                say(f"task {task.id}: started")
            _collect(task, arguments)
        except (KeyboardInterrupt, Exception) as error:
            if _goes_on(error, task):
                say(f"to go on: {_resuming(arguments, task)}")
            raise
    return 0


def _find(what: str) -> str:
    """Return the operation: named whole, or by its resource where that has no other export."""
    names = operations.exports()
    if what in names:
        return names[what]
    if what in names.values():
        return what
    raise UsageError(
        f"{what!r} cannot be exported{suggestion(what, names)} (there are: {', '.join(names)})"
    )


def _options() -> dict[str, str]:
    """Return the options that say what an export is of, with their texts."""
    found: dict[str, str] = {}
    for short, name in operations.exports().items():
        for option, source in operations.known()[name]["export"].items():
            text = f"{short}: {source['help']}"
            found[option] = f"{found[option]}; {text}" if option in found else text
    return found


def _parameters(arguments: argparse.Namespace, name: str) -> dict[str, Any]:
    """Return the parameters of the call, of options and of words."""
    spec = operations.find(name)
    fields, sources = spec["fields"], spec["export"]
    chosen = [one for one in _options() if getattr(arguments, f"source_{one}") is not None]
    for option in chosen:
        if option not in sources:
            raise UsageError(f"{arguments.export} has no option --{option}")
    if len(chosen) > 1:
        raise UsageError(f"--{chosen[0]} and --{chosen[1]} exclude each other")
    given = values.parse(arguments.parameters, fields, additional=spec["additional"])
    for option in chosen:
        source = sources[option]
        word = f"{source['parameter']}={getattr(arguments, f'source_{option}')}"
        of_option = {**source["fixed"], **values.parse([word], fields, additional=False)}
        if twice := of_option.keys() & given.keys():
            raise UsageError(f"--{option} says {', '.join(sorted(twice))} already")
        given |= of_option
    if not given and sources:
        raise UsageError(f"of what? {' or '.join(f'--{one} ID' for one in sources)}")
    return given


def _refuse_existing(arguments: argparse.Namespace) -> None:
    """Refuse a target that cannot be written, before the platform works for nothing."""
    if arguments.save == "-":
        return
    target = Path(arguments.save)
    wants_folder = arguments.save.endswith(("/", os.sep))
    if target.is_dir():
        return
    if wants_folder or not target.parent.is_dir():
        raise UsageError(f"there is no folder {target if wants_folder else target.parent}")
    if target.exists() and not arguments.overwrite:
        raise _exists(target)


def _exists(target: Path) -> UsageError:
    return UsageError(f"{target} exists: give another name, or --overwrite")


def _collect(task: Any, arguments: argparse.Namespace) -> None:
    """Wait for the task, and save what it made."""
    with make_display() as display:
        _save(task, arguments, display)


def _save(task: Any, arguments: argparse.Namespace, display: Display) -> None:

    def tell_status(status: Any) -> None:
        state, percent = (status.raw.get(key) for key in ("status", "progress"))
        is_known = isinstance(percent, int | float)
        text = f"task {task.id}: {state}" + (f", {percent:.0f} %" if is_known else "")
        display.show(text, percent / 100 if is_known else None)

    def tell_bytes(done: int, size: int | None) -> None:
        known = f" of {size:,}" if size else ""
        display.show(f"download: {done:,}{known} bytes", done / size if size else None)

    task.wait(arguments.wait, tell_status)
    links = task.links()
    target = None if arguments.save == "-" else Path(arguments.save)
    if target is not None and target.is_dir():
        for link in links or [None]:
            display.keep(f"saved {task.download(target, link=link, on_progress=tell_bytes)}")
        return
    if len(links) > 1:
        raise UsageError(f"the export made {len(links)} files: give a folder, -o FOLDER")
    if target is None:
        task.download(sys.stdout.buffer, on_progress=tell_bytes)
        return
    whole = target.with_name(f".{target.name[:100]}.{token_hex(6)}.whole")
    try:
        task.download(whole, on_progress=tell_bytes)
        if not arguments.overwrite:
            _reserve(target)
        whole.replace(target)
    finally:
        whole.unlink(missing_ok=True)
    display.keep(f"saved {target}")


def _reserve(target: Path) -> None:
    """Take a name, which may have been taken since the export was started."""
    try:
        target.open("xb").close()
    except FileExistsError:
        raise _exists(target) from None


def _goes_on(error: BaseException, task: Any) -> bool:
    """Tell whether an export can be gone on with: it was started, and did not fail."""
    from .._core.common.errors import TaskError, TaskTimeoutError

    failed = isinstance(error, TaskError) and not isinstance(error, TaskTimeoutError)
    return task.id is not None and not failed


def _resuming(arguments: argparse.Namespace, task: Any) -> str:
    words = ["altcraft", "export", arguments.export, "--resume", str(task.id)]
    return shlex.join([*words, "-o", arguments.save])
