"""Answers: their kind, what is known of them, and what the Python method makes of them."""

from collections.abc import Iterator

from generator.diff.change import Change, Effect, Level, everyone, rule
from generator.diff.rules.shapes import compare_shapes
from generator.diff.spot import Spot
from generator.model import Operation, Paging, Task
from generator.render.python.answers import make_answer
from generator.render.words import code

_KIND = rule(
    "answer-kind-changed",
    "is {new} now, before {old}",
    answer=everyone(Level.BREAKING, "Read the answer as {new}."),
)
_DESCRIBED = rule(
    "answer-described",
    "is described now; before nothing was known of it",
    answer=everyone(Level.COMPATIBLE),
)
_FORGOTTEN = rule(
    "answer-not-described",
    "is not described any more",
    answer=Effect(
        Level.BREAKING, Level.RISKY, Level.COMPATIBLE, "Read its fields by name, not as attributes."
    ),
)
_RESULT = rule(
    "python-result-changed",
    "gives back {new} now, before {old}",
    call=Effect(Level.BREAKING, Level.NONE, Level.NONE, "Use the result as {new}."),
)
_PAGING = rule(
    "operation-paging-changed",
    "is paged in another way: {new} now, before {old}",
    call=Effect(
        Level.COMPATIBLE, Level.RISKY, Level.NONE, "Follow the new way where you page yourself."
    ),
)
_DOWNLOAD_ADDED = rule(
    "operation-task-download-added",
    "starts a task whose file can be fetched now, by {new}",
    "Added",
    call=everyone(Level.COMPATIBLE),
)
_DOWNLOAD_REMOVED = rule(
    "operation-task-download-removed",
    "starts a task whose file cannot be fetched any more, before by {old}",
    "Removed",
    call=Effect(
        Level.BREAKING, Level.RISKY, Level.NONE, "Do not call `.download()` on its task any more."
    ),
)
_TASK = rule(
    "operation-task-changed",
    "starts a task that is followed in another way: {new} now, before {old}",
    call=Effect(
        Level.COMPATIBLE, Level.RISKY, Level.NONE, "Follow the new way where you wait yourself."
    ),
)

_KINDS = {"envelope": "JSON in the envelope", "json": "JSON", "text": "text", "file": "a file"}
_RESULTS = {
    "pages": "the items of all pages, from {}",
    "batch": "one result for each item, from {}",
    "list": "the list {}",
    "start": "a task",
    "text": "text",
    "download": "a file",
}


def compare_answers(old: Operation, new: Operation, spot: Spot) -> Iterator[Change]:
    """Compare what comes back.

    Args:
        old: The operation in the old spec.
        new: The operation in the new spec.
        spot: Where their answers stand.
    """
    before, after = old.response, new.response
    if before.answer != after.answer:
        yield from spot.say(_KIND, old=_KINDS[before.answer], new=_KINDS[after.answer])
    elif before.known and not after.known:
        yield from spot.say(_FORGOTTEN)
    elif after.known and not before.known:
        yield from spot.say(_DESCRIBED)
    else:
        yield from compare_shapes(before.shape, after.shape, spot)


def compare_results(old: Operation, new: Operation, spot: Spot) -> Iterator[Change]:
    """Compare what the Python method gives back, and how it gets at it.

    Args:
        old: The operation in the old spec.
        new: The operation in the new spec.
        spot: Where the operations stand.
    """
    if (before := _result(old)) != (after := _result(new)):
        yield from spot.say(_RESULT, old=before, new=after)
        return
    if old.paging and new.paging:
        before, after = _paging(old.paging), _paging(new.paging)
        if before != after:
            yield from spot.say(_PAGING, old=before, new=after)
    if old.task and new.task:
        yield from _compare_tasks(old.task, new.task, spot)


def _compare_tasks(old: Task, new: Task, spot: Spot) -> Iterator[Change]:
    if old.download and not new.download:
        yield from spot.say(_DOWNLOAD_REMOVED, old=code(old.download))
    elif new.download and not old.download:
        yield from spot.say(_DOWNLOAD_ADDED, new=code(new.download))
    elif old.download != new.download:
        yield from spot.say(_TASK, old=_task(old), new=_task(new))
        return
    if (old.id, old.collect) != (new.id, new.collect):
        before, after = old._replace(download=None), new._replace(download=None)
        yield from spot.say(_TASK, old=_task(before), new=_task(after))


def _result(operation: Operation) -> str:
    """Say what a method gives back, as far as the types of the fields do not say it already."""
    answer = make_answer(operation)
    if answer.kind == "call":
        return f"the record {code(answer.payload)}" if answer.payload else "the whole answer"
    payload = answer.payload or operation.response.payload
    if operation.batch:
        payload = operation.batch.results
    elif operation.paging:
        payload = operation.paging.items
    return _RESULTS[answer.kind].format(code(payload or "the answer"))


def _paging(style: Paging) -> str:
    parts = (style.cursor, style.limit, style.next, style.key, style.total)
    return code(", ".join(one or "-" for one in parts))


def _task(task: Task) -> str:
    return code(", ".join((task.id, task.collect, task.download or "-")))
