"""A probe: the calls of a plan, each with what earlier answers gave."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from generator.model import Api, Json, Source
from generator.probe.plan import Plan, Step, Variable, sources
from generator.probe.platform import Platform, Sent

_GIVE_UP = 3  # calls without an answer, one after the other


class Outcome(NamedTuple):
    """What became of a call.

    Attributes:
        step: The call.
        without: The parameter that was left out; None for the whole call.
        sent: What was sent and came back; None where a value was missing.
        code: The error code; None where the answer has none.
        names_it: Whether the answer's text names the parameter that was left out.
        missing: The variable without a value.
    """

    step: Step
    without: str | None
    sent: Sent | None
    code: int | None = None
    names_it: bool = False
    missing: str | None = None

    def is_success(self, api: Api) -> bool:
        """Tell whether the platform did what was asked."""
        if self.sent is None or self.sent.status not in range(200, 300):
            return False
        if self.step.operation.response.answer == "json":
            return self.sent.content is not None
        return self.code == api.envelope.success


class NoPlatformError(Exception):
    """The platform does not answer."""


def probe(
    plan: Plan, api: Api, platform: Platform, values: Mapping[str, Json]
) -> Iterator[Outcome]:
    """Make the calls of a plan.

    Args:
        plan: The calls.
        api: The spec.
        platform: Where they go.
        values: The values that the user gives to variables.

    Raises:
        NoPlatformError: Several calls had no answer, one after the other.
    """
    known = dict(values)
    silent = 0
    for step in plan.steps:
        missing = next((name for name in step.needs if name not in known), None)
        if missing is not None:
            yield Outcome(step, None, None, missing=missing)
            continue
        request = _put_in(step.request, known)
        for without in (None, *step.without):
            rest = {name: one for name, one in request.items() if name != without}
            sent = platform.call(step.operation, rest)
            outcome = _outcome(step, without, sent, api)
            silent = silent + 1 if sent.status == 0 else 0
            yield outcome
            if silent == _GIVE_UP:
                raise NoPlatformError
            if without is None and not outcome.is_success(api):
                break
            if without is None:
                for name, source in sources(api):
                    if source.operation == step.operation.name and name not in values:
                        value = _taken(sent.content, source)
                        if value is not None:
                            known.setdefault(name, value)


def _outcome(step: Step, without: str | None, sent: Sent, api: Api) -> Outcome:
    content = sent.content if isinstance(sent.content, dict) else {}
    code, text = content.get(api.envelope.code), content.get(api.envelope.text)
    is_code = isinstance(code, int) and not isinstance(code, bool)
    names_it = without is not None and isinstance(text, str) and without in text
    return Outcome(step, without, sent, code if is_code else None, names_it)


def _taken(value: Any, source: Source) -> Json:
    """Return what an answer gives at a place, None where it has nothing there."""
    for one in source.path:
        try:
            value = value[one]
        except (KeyError, IndexError, TypeError):
            return None
    if source.after is not None:
        if not isinstance(value, str) or source.after not in value:
            return None
        value = value.partition(source.after)[2]
    return value if isinstance(value, str | int | float) and value != "" else None


def _put_in(value: Any, known: Mapping[str, Json]) -> Any:
    if isinstance(value, Variable):
        return known[value.name]
    if isinstance(value, dict):
        return {name: _put_in(one, known) for name, one in value.items()}
    if isinstance(value, list):
        return [_put_in(one, known) for one in value]
    return value
