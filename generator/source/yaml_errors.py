"""What is wrong with a text that is no YAML, in plain words and where a person would look.

libyaml notices a mistake where it cannot go on, which may be many lines further down, and speaks of
its grammar. What was written there and before it tells what was probably meant.
"""

import re
from typing import Any, NamedTuple, cast

import yaml

# Characters that YAML does not allow.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_Mark = Any  # a mark of either parser, C or Python

_UNCLOSED = "the quote that begins here is not closed"
_CLOSE = "end the text with the same quote; in single quotes, double an apostrophe"
_QUOTE = "quote the text"
_LIKE_NEIGHBOURS = "indent it with spaces like the lines that it belongs to"


class Trouble(NamedTuple):
    """A mistake: where it is, counted from 1, what it is, and how to mend it."""

    line: int
    column: int
    message: str
    hint: str


def explain(error: yaml.YAMLError, text: str, loader: type) -> Trouble:
    """Explain what the parser found.

    Args:
        error: The parser's error.
        text: The text.
        loader: The parser.
    """
    if not isinstance(error, yaml.MarkedYAMLError):
        found = _FORBIDDEN.search(text)
        at = found.start() if found else 0
        character = f"U+{ord(found[0]):04X}" if found else "in it"
        line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        return Trouble(line, column, f"the character {character} is not allowed", "remove it")
    return _Explainer(error, text, loader).explain()


class _Explainer:
    """Explains one error."""

    def __init__(self, error: yaml.MarkedYAMLError, text: str, loader: type) -> None:
        self._lines = text.split("\n")
        self._last, opened = _parsed(text, loader)
        self._problem, self._context = error.problem or str(error), error.context or ""
        self._mark = cast("_Mark", error.problem_mark or error.context_mark)
        self._begin = cast("_Mark", error.context_mark or self._mark)
        # Where the innermost mapping or list begins that was still open.
        self._opening = opened[-1].start_mark if opened else self._begin
        line = self._line(self._mark.line)
        self._before, self._rest = line[: self._mark.column], line[self._mark.column :]

    def explain(self) -> Trouble:
        """Return the most probable mistake."""
        if self._context.startswith("while scanning a quoted"):
            return self._at(self._begin, _UNCLOSED, _CLOSE)
        if self._is_behind_long_quote():
            return self._at(self._last.start_mark, _UNCLOSED, _CLOSE)
        if "tab character" in self._problem or self._rest.startswith("\t"):
            return self._at(self._mark, "a tab stands where only spaces may", "indent with spaces")
        if "escape" in self._problem:
            hint = "write a backslash twice, or use single quotes"
            return self._at(self._mark, "a backslash begins nothing that YAML knows", hint)
        if "mapping values" in self._problem:
            return self._colon()
        if "could not find expected ':'" in self._problem:
            return self._keyless(self._begin.line)
        if "flow" in self._context:
            return self._brackets()
        if self._context.startswith("while parsing a block") and "node" not in self._context:
            return self._block()
        if "block scalar" in self._context:
            hint = "begin the text in the next line, or quote a text that begins with `|` or `>`"
            return self._at(self._begin, "text stands behind `|` or `>`", hint)
        character = self._line(self._begin.line)[self._begin.column :][:1]
        return self._at(self._begin, f"a text cannot begin with {character!r}", _QUOTE)

    def _is_behind_long_quote(self) -> bool:
        """Tell whether the parser stumbled behind a quoted text that goes over several lines."""
        if not isinstance(self._last, yaml.ScalarEvent) or self._last.style not in ("'", '"'):
            return False
        begin, end = cast("_Mark", self._last.start_mark), cast("_Mark", self._last.end_mark)
        is_long = begin.line < end.line == self._mark.line
        return is_long and not self._before[end.column :].strip()

    def _colon(self) -> Trouble:
        """Explain a colon where none can be: in a text, in a deeper line, below a bare word."""
        if self._mark.line == 0 or re.search(r":\s", self._before):
            return self._at(self._mark, "a text holds `: `", _QUOTE)
        above = self._mark.line - 1
        while above > 0 and not self._line(above).partition("#")[0].strip():
            above -= 1
        if re.search(r":(\s|\Z)", self._line(above)) is None:
            return self._keyless(above)
        message = "the line is indented further than the one above, which has a value already"
        return Trouble(self._mark.line + 1, _indent(self._before) + 1, message, _LIKE_NEIGHBOURS)

    def _keyless(self, line: int) -> Trouble:
        hint = "write `key: value`, with a space behind the colon"
        return Trouble(line + 1, _indent(self._line(line)) + 1, "the line has no `: `", hint)

    def _brackets(self) -> Trouble:
        """Explain what is wrong between brackets."""
        bracket = self._line(self._opening.line)[self._opening.column :][:1]
        if self._mark.line != self._opening.line:
            end = {"{": "}", "[": "]"}.get(bracket, "its end")
            hint = f"write `{end}`, and quote text that holds a bracket or a comma"
            return self._at(self._opening, f"the `{bracket}` that begins here is not closed", hint)
        if self._rest.startswith(":"):
            hint = "quote the text, or separate the next key by a comma"
            return self._at(self._mark, "a text holds `: `", hint)
        hint = "separate entries by commas, and quote text that holds quotes or brackets"
        return self._at(self._mark, f"this cannot follow inside of `{bracket}`", hint)

    def _block(self) -> Trouble:
        """Explain a line, or the rest of one, that does not go on with what stands above it."""
        if self._before.strip():
            hint = "quote the whole text, and remove a bracket that closes nothing"
            return self._at(self._mark, "this stands behind the end of the value", hint)
        if re.match(r"-(\s|\Z)", self._rest):
            hint = "indent the list below its key, or remove the dash"
            return self._at(self._mark, "a list item stands among the keys of a mapping", hint)
        if self._is_bare_line(self._last):
            return self._keyless(self._last.start_mark.line)
        message = "the indentation is that of none of the lines above"
        if self._before == self._line(self._begin.line)[: self._begin.column]:
            message = "a key stands among the items of a list"
        return self._at(self._mark, message, _LIKE_NEIGHBOURS)

    def _is_bare_line(self, event: Any) -> bool:
        """Tell whether an event is a text that begins its line, where a key should be."""
        if not isinstance(event, yaml.ScalarEvent) or event.start_mark is None:
            return False
        return not self._line(event.start_mark.line)[: event.start_mark.column].strip()

    def _line(self, number: int) -> str:
        return self._lines[number] if number < len(self._lines) else ""

    @staticmethod
    def _at(mark: _Mark, message: str, hint: str) -> Trouble:
        return Trouble(mark.line + 1, mark.column + 1, message, hint)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _parsed(text: str, loader: type) -> tuple[Any, list[Any]]:
    """Return the last event before the parser fails, and the starts of what is open then."""
    last: Any = None
    opened: list[Any] = []
    try:
        for event in yaml.parse(text, Loader=loader):
            last = event
            if isinstance(event, yaml.CollectionStartEvent):
                opened.append(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                opened.pop()
    except yaml.YAMLError:
        pass
    return last, opened
