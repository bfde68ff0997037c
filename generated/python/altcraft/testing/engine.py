# Copied from templates/python/testing/engine.py by `altcraft-gen build`; changes made here are lost.
"""Answers a call: by what it does to the world, or by the documented example."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._core.common.json_values import is_list, is_object
from .profiles.actions import PROFILE_ACTIONS
from .requests.answers import OK, refuse, respond
from .requests.calls import FakeCall, Reply
from .world.act import Act
from .world.actions import ACTIONS
from .world.points import POINTS_ACTIONS
from .world.records import Refusal, Untouched, World
from .world.tasks import TASK_ACTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SUBJECTS: dict[str | None, dict[str, Callable[[Act], Any]]] = {
    None: {**ACTIONS, **TASK_ACTIONS},
    "profiles": PROFILE_ACTIONS,
    "points": POINTS_ACTIONS,
}
_EXAMPLE = {"x-fake-answer": "example"}


def execute(call: FakeCall, spec: Mapping[str, Any], world: World) -> Reply:
    """Do what the state of the operation says; without any, the example answers."""
    state = spec.get("state")
    if state is None:
        return example(call, spec)
    act = Act(spec, call.params, world)
    try:
        answer = _SUBJECTS[state.get("subject")][state["does"]](act)
    except Untouched:
        return example(call, spec)
    except Refusal as refusal:
        return refuse(refusal, spec)
    if isinstance(answer, bytes):
        return Reply(OK, {"content-type": "application/octet-stream"}, answer)
    if isinstance(answer, str):
        return Reply(OK, {"content-type": "text/plain; charset=utf-8"}, answer.encode())
    return respond(answer, spec)


def example(call: FakeCall, spec: Mapping[str, Any]) -> Reply:
    """Return the documented example, as far as it fits the call."""
    answer = deepcopy(spec["example"]["response"])
    if is_object(answer):
        _end_list(answer, spec.get("paging"), call)
        _answer_each(answer, spec.get("batch"), call)
    reply = respond(answer, spec)
    return reply._replace(headers={**reply.headers, **_EXAMPLE})


def _end_list(answer: dict[str, Any], paging: Mapping[str, Any] | None, call: FakeCall) -> None:
    """Let a list end behind its example."""
    if paging is None or not is_list(answer.get(paging["items"])):
        return
    following = answer.get(paging["next"]) if paging["next"] else None
    if paging["key"] and answer[paging["items"]]:
        following = answer[paging["items"]][-1].get(paging["key"])
    if following is not None and call.params.get(paging["cursor"]) == following:
        answer[paging["items"]] = []


def _answer_each(answer: dict[str, Any], batch: Mapping[str, Any] | None, call: FakeCall) -> None:
    """Give each item of a batch a result: those of the example, as often as needed."""
    if batch is None:
        return
    items, results = call.params.get(batch["items"]), answer.get(batch["results"])
    if is_list(items) and is_list(results):
        answer[batch["results"]] = list(islice(cycle(results), len(items)))


@cache
def own_spec() -> Mapping[str, Any]:
    """Return what the package knows of the API."""
    text = Path(__file__).with_name("_spec.json").read_text(encoding="utf-8")
    spec: Mapping[str, Any] = json.loads(text)
    return spec
