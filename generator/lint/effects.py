"""Rules on what calls do to the world: nothing dangerous goes unnamed or unnoticed."""

import re
from collections import Counter

from generator.findings import Findings
from generator.lint.registry import LintedApi, rule
from generator.model import Operation


@rule("delete-names-nothing", "A call that deletes demands a parameter that says what.")
def check_deletes(api: LintedApi, findings: Findings) -> None:
    """Report calls that delete and can be sent without naming anything."""
    for one in api.operations:
        if one.effect == "delete" and one.request.is_whole and not _demands(one):
            message = f"{one.name}: it deletes, and can be sent without any parameter"
            findings.add(one.location, "delete-names-nothing", message, "require what it deletes")


def _demands(one: Operation) -> bool:
    always = (rule_ for rule_ in one.request.rules if rule_.is_demand and not rule_.when)
    return any(field.required == "yes" for field in one.request.fields) or any(
        rule_.is_firm for rule_ in always
    )


@rule("example-launches", "No example that the spec composes launches anything.")
def check_examples(api: LintedApi, findings: Findings) -> None:
    """Report composed examples that send what makes a saving call launch."""
    for one in api.operations:
        for example in one.examples:
            sent = example.request
            holds = isinstance(sent, dict) and all(
                case.field in sent and sent[case.field] in case.values for case in one.launches_when
            )
            if one.launches_when and example.composed and holds:
                message = f"{one.name}: a composed example sends what launches"
                findings.add(example.location, "example-launches", message)


@rule("launches-when", "`launches_when` names parameters of the call.")
def check_conditions(api: LintedApi, findings: Findings) -> None:
    """Report conditions on parameters that the call does not have."""
    for one in api.operations:
        for case in one.launches_when:
            if one.request.is_whole and one.request.field(case.field) is None:
                message = f"{one.name}: there is no parameter {case.field!r} to launch by"
                findings.add(one.location, "launches-when", message)


_REASON = re.compile(r"\b(?:effect|idempotent)\b", re.IGNORECASE)
_KINDS = {
    "modify": "changes",
    "modify_many": "changes",
    "delete": "deletes",
    "launch": "launches",
    "launch_scenario": "launches",
}


@rule("siblings-differ", "Calls of one name have the same effect and idempotence, or say why not.")
def check_siblings(api: LintedApi, findings: Findings) -> None:
    """Report calls that change something and differ from their namesakes of other resources."""
    for name in sorted({one.method_name for one in api.operations}):
        silent = [
            one
            for one in api.operations
            if one.method_name == name and one.effect in _KINDS and not _says_why(one)
        ]
        usual, _ = Counter(map(_behaviour, silent)).most_common(1)[0] if silent else ("", 0)
        for one in silent:
            if (own := _behaviour(one)) != usual:
                message = f"{one.name}: it {own}; of its namesakes, the usual one {usual}"
                hint = "correct `effect` or `idempotent`, or say why in `editorial`"
                findings.add(one.location, "siblings-differ", message, hint)


def _behaviour(one: Operation) -> str:
    return f"{_KINDS[one.effect]} and is {'' if one.idempotent else 'not '}idempotent"


def _says_why(one: Operation) -> bool:
    return any(_REASON.search(remark) for remark in one.editorial)
