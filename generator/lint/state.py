"""Rules on what calls do to the stored world."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.findings import Findings, did_you_mean
from generator.lint.registry import LintedApi, rule
from generator.model import Operation, Shape


class _Action(NamedTuple):
    """What an action needs beside its name, and what comes out of it."""

    needs: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()


_COUNTS = ("given", "added", "known", "zero")
_ACTIONS = {
    "create": _Action(("collection",), ("key",)),
    "read": _Action(("collection",)),
    "list": _Action(("collection",)),
    "change": _Action(("collection",), ("key",)),
    "delete": _Action(("collection",), ("key",)),
    "delete_many": _Action(("collection", "keys"), ("count",)),
    "clone": _Action(("collection",), ("key",)),
    "put": _Action(("collection", "key", "item"), ("key",)),
    "put_many": _Action(("collection", "key", "items"), _COUNTS),
    "insert_many": _Action(("collection", "key", "items", "refusal"), _COUNTS),
    "add_members": _Action(("collection", "members", "value"), (*_COUNTS, "each")),
    "remove_members": _Action(("collection", "members", "value"), ("count",)),
    "clear_members": _Action(("collection", "members"), ("count",)),
    "check_member": _Action(
        ("collection", "members", "value"), ("matched", "exact", "part", "never")
    ),
    "export": _Action(("collection",)),
    "start_task": _Action(),
    "task_status": _Action(("key",)),
    "keep_file": _Action(("item",), ("key",)),
    "download": _Action(("key",)),
}
_SUBJECTS = {
    "profiles": {
        "import": _Action(),
        "import_batch": _Action(),
        "import_flat": _Action(),
        "add": _Action(),
        "add_batch": _Action(),
        "update": _Action(),
        "update_batch": _Action(),
        "get": _Action(),
        "list": _Action(),
        "delete": _Action(),
        "merge": _Action(),
        "split": _Action(),
        "suspend": _Action((), ("count", "ok")),
        "unsuspend": _Action((), ("count", "ok")),
        "wipe": _Action((), ("count", "zero")),
        "set_subscription": _Action(),
        "get_subscription": _Action(),
        "delete_subscription": _Action(),
        "undelete_subscription": _Action(),
        "list_subscriptions": _Action(),
        "list_all_subscriptions": _Action(),
        "suspend_subscriptions": _Action((), ("count",)),
        "unsuspend_subscriptions": _Action((), ("count",)),
    },
    "points": {
        one: _Action()
        for one in ("add", "take", "balance", "entries", "expiring", "cancel", "commit", "rollback")
    },
}
# Keys of `state` whose values are parameters.
_ONE_PARAMETER = ("other_key", "keys", "other_keys", "item", "items", "only", "value", "type")
_MANY_PARAMETERS = ("scope", "takes", "filters")
_MAPPED_PARAMETERS = ("names", "when")


@rule("missing-state", "Every call says what it does to the stored world, or why it does not.")
def check_stated(api: LintedApi, findings: Findings) -> None:
    """Report calls without `state`, in a spec that has it at all."""
    if not any(one.state for one in api.operations):
        return  # a spec that makes no use of it
    for one in api.operations:
        if one.state is None:
            message = f"{one.name}: it does not say what it does to the stored world"
            hint = "write `state: {does: ...}`, or `state: {none: <the reason>.}`"
            findings.add(one.location, "missing-state", message, hint)


@rule("state-action", "`state` names an action that exists, with what it needs.")
def check_actions(api: LintedApi, findings: Findings) -> None:
    """Report unknown actions, and known ones without their keys."""
    for one in api.operations:
        if (state := one.state) is None or state.does is None:
            continue
        known = _SUBJECTS[state.subject] if state.subject else _ACTIONS
        action = known.get(state.does)
        if action is None:
            message = f"{one.name}: there is no action {state.does!r}"
            hint = did_you_mean(state.does, list(known))
            findings.add(one.at("state"), "state-action", message, hint)
            continue
        for key in action.needs:
            if key not in state.details:
                message = f"{one.name}: the action {state.does!r} needs the key {key!r}"
                findings.add(one.at("state"), "state-action", message)
        returns = state.details.get("returns", {})
        for outcome in returns.values() if isinstance(returns, dict) else ():
            if outcome not in action.outcomes:
                message = f"{one.name}: nothing named {outcome!r} comes out of {state.does!r}"
                hint = did_you_mean(str(outcome), list(action.outcomes))
                findings.add(one.at("state"), "state-action", message, hint)


@rule("state-fields", "`state` names parameters and answer fields that exist.")
def check_fields(api: LintedApi, findings: Findings) -> None:
    """Report references of `state` to fields that the call does not have."""
    for one in api.operations:
        if one.state is None:
            continue
        for what, name, shape in _named(one):
            if shape.is_whole and shape.field(name) is None:
                message = f"{one.name}: `state` names the {what} {name!r}, which does not exist"
                hint = did_you_mean(name, [field.name for field in shape.fields])
                findings.add(one.at("state"), "state-fields", message, hint)


def _named(operation: Operation) -> Iterator[tuple[str, str, Shape]]:
    state = operation.state
    assert state is not None  # nosec B101  # the caller looked
    asked, answered = operation.request, operation.response.shape
    details = state.details
    for key in _ONE_PARAMETER:
        if key in details:
            yield "parameter", str(details[key]), asked
    for key in (*_MANY_PARAMETERS, *_MAPPED_PARAMETERS):
        values = details.get(key, ())
        for name in values if isinstance(values, list | dict) else ():
            yield "parameter", str(name), asked
    if "key" in details and "items" not in details:
        yield "parameter", str(details["key"]), asked
    returns = details.get("returns", {})
    if operation.response.known and isinstance(returns, dict):
        for path in returns:
            yield "answer field", str(path).partition(".")[0], answered
