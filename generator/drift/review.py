"""Review of differences on a terminal, one by one."""

from collections.abc import Callable

from generator.drift.choice import Filter
from generator.drift.compare.changes import Drift
from generator.drift.report import format_drift
from generator.drift.session import Choose, Decision
from generator.terminal import readable, say

_DECISIONS: dict[str, Decision] = {"w": "write", "k": "keep", "l": "later"}
_PROMPT = "[w]rite it, [k]eep the spec and remember, [l]ater, [q]uit? "


def reviewed(chosen: Filter, ask: Callable[[str], str] = input) -> Choose:
    """Return the choice that a person makes for each difference that is picked.

    Args:
        chosen: Picks what is asked for; the rest is for later.
        ask: Prints a prompt and returns the answer.
    """
    has_quit = False

    def choose(drift: Drift) -> Decision:
        nonlocal has_quit
        if has_quit or not chosen.picks(drift):
            return "later"
        say("")
        say(readable(format_drift([drift], "text")))
        if drift.quote:
            say(readable(f"    quote: {drift.quote}"))
        while True:
            try:
                answer = ask(_PROMPT).strip().casefold()[:1]
            except EOFError:
                answer = "q"
            if answer == "q":
                has_quit = True
                return "later"
            if answer in _DECISIONS:
                return _DECISIONS[answer]

    return choose
