"""Error codes, of a call or of the API as a whole."""

from collections.abc import Iterable, Iterator

from generator.diff.change import Change, Effect, Level, everyone, rule
from generator.diff.spot import Spot
from generator.model import ErrorCode
from generator.render.words import code

_ADDED = rule(
    "error-code-added",
    "can answer the error {code}: {text}",
    "Added",
    call=everyone(Level.COMPATIBLE, "Handle it where you tell errors apart."),
)
_REMOVED = rule(
    "error-code-removed",
    "is no longer documented to answer the error {code}",
    "Removed",
    call=everyone(Level.COMPATIBLE),
)
_RENAMED = rule(
    "error-code-renamed",
    "calls the error {code} {new} now, before {old}",
    call=Effect(Level.COMPATIBLE, Level.RISKY, Level.COMPATIBLE, "Use the name {new}."),
)
_TEXT = rule(
    "error-text-changed",
    "describes the error {code} in other words",
    call=everyone(Level.DOCS_ONLY),
)


def compare_errors(
    old: Iterable[ErrorCode], new: Iterable[ErrorCode], spot: Spot
) -> Iterator[Change]:
    """Compare two lists of error codes; their order means nothing."""
    before, after = ({one.code: one for one in ones} for ones in (old, new))
    for number, error in after.items():
        if number not in before:
            text = error.description.rstrip(".")
            yield from spot.say(_ADDED, code=code(number), text=text)
    for number, error in before.items():
        if (now := after.get(number)) is None:
            yield from spot.say(_REMOVED, code=code(number))
            continue
        if error.name != now.name:
            yield from spot.say(
                _RENAMED, code=code(number), old=code(error.name), new=code(now.name)
            )
        if error._replace(name=now.name) != now:
            yield from spot.say(_TEXT, code=code(number))
