"""Work that goes on after the answer, its progress, and the files that come out of it."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from ..._core.common.json_values import is_list, is_object
from ..requests.calls import put_at
from .act import NOT_FOUND
from .members import members_of
from .records import Refusal, Untouched

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .act import Act

_STEPS = (50, 100)  # percent that a task is done, question after question
_DOWNLOAD = "/api/download/"


def start_task(act: Act) -> dict[str, Any]:
    """Start work that leaves nothing to read."""
    return _started(act, None)


def export(act: Act) -> dict[str, Any]:
    """Start the writing of a file with the records of a collection, or the members of a set."""
    if any(act.params.get(name) != value for name, value in act.state.get("when", {}).items()):
        raise Untouched
    collection = act.world.read(*act.name)
    if which := act.state.get("members"):
        _, record = act.find(collection)
        name = str(act.params.get(which) or "emails")
        rows: list[Any] = [{name: one} for one in members_of(record, name)]
    else:
        rows = [{"id": key, **one} for key, one in collection.items()]
    kind = str(act.params.get(act.state.get("type", ""), "csv"))
    path = f"data/{act.world.new_uuid()}/{act.state['collection']}.{kind}"
    text = _as_text(rows, kind)
    act.world.written("~files").put(path, {"content": text.encode()})
    result = {"errors": [], "total": len(rows), "urls": [_DOWNLOAD + path]}
    source = act.params.get("source_id", act.params.get("id"))
    if source is not None:
        result["source_id"] = source
    return _started(act, result)


def _started(act: Act, result: Any) -> dict[str, Any]:
    key = f"task_{act.world.new_uuid()}"
    act.world.written("~tasks").put(key, {"asked": 0, "result": result})
    answer: dict[str, Any] = {}
    put_at(answer, act.spec["task"], key)
    return answer


def task_status(act: Act) -> dict[str, Any]:
    """Tell how far a task is; each question finds it further."""
    tasks = act.world.read("~tasks")
    key = str(act.params[act.key_name])
    task = tasks.get(key) or tasks.get(f"task_{key}")
    if task is None:
        raise Refusal(NOT_FOUND, "task: not found")
    asked: int = task["asked"]
    task["asked"] = asked + 1
    is_done = asked >= len(_STEPS) - 1
    data: dict[str, Any] = {
        "status": "completed" if is_done else "processing",
        "progress": _STEPS[min(asked, len(_STEPS) - 1)],
    }
    if is_done and task["result"] is not None:
        data["result"] = task["result"]
    return {act.spec["payload"]: data}


def keep_file(act: Act) -> dict[str, Any]:
    """Keep the content of a file that is sent."""
    key = act.world.new_uuid()
    act.world.written("~files").put(key, {"content": str(act.params[act.state["item"]]).encode()})
    return act.answer(key=key)


def download(act: Act) -> bytes:
    """Return the content of a file."""
    found = act.world.read("~files").get(act.params[act.key_name])
    if found is None:
        raise Refusal(NOT_FOUND, "file: not found")
    content: bytes = found["content"]
    return content


def _as_text(records: list[Mapping[str, Any]], kind: str) -> str:
    """Return rows as JSON, as JSON lines or, by default, as CSV."""
    rows = [{name: one for name, one in row.items() if name[0] != "~"} for row in records]
    if kind == "json":
        return json.dumps(rows, ensure_ascii=False)
    if kind in ("jsonl", "ndjson"):
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    names = list(dict.fromkeys(name for row in rows for name in row))
    out = io.StringIO()
    writer = csv.DictWriter(out, names)
    writer.writeheader()
    writer.writerows({name: _cell(one) for name, one in row.items()} for row in rows)
    return out.getvalue()


def _cell(value: Any) -> Any:
    nested = is_object(value) or is_list(value)
    return json.dumps(value, ensure_ascii=False) if nested else value


TASK_ACTIONS: dict[str, Callable[[Act], Any]] = {
    "start_task": start_task,
    "export": export,
    "task_status": task_status,
    "keep_file": keep_file,
    "download": download,
}
