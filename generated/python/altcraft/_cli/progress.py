# Copied from templates/python/cli/progress.py by `altcraft-gen build`; changes made here are lost.
"""How far a job has come, on the standard error output: with rich on a terminal, else plain."""

from __future__ import annotations

import sys
import time
from importlib import import_module
from importlib.util import find_spec

from .problems import printable, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, Self

    from .._core.jobs.summary import JobProgress, JobResult
    from .files.rejects import Rejects
    from .files.rows import Source

_OFTEN, _SELDOM = 0.2, 10.0


class Display:
    """Tells of a job: on a terminal in a line that changes, elsewhere every ten seconds."""

    def __init__(self) -> None:
        self._on_terminal = sys.stderr.isatty()
        self._interval = _OFTEN if self._on_terminal else _SELDOM
        self._told = time.monotonic() - (self._interval if self._on_terminal else 0.0)
        self._has_line = False

    def is_due(self) -> bool:
        """Tell whether something was not said just now."""
        return time.monotonic() - self._told >= self._interval

    def show(self, text: str, fraction: float | None = None) -> None:
        """Say how it stands, if that is due.

        Args:
            text: What is said.
            fraction: How much is done, from 0 to 1, or None if that is not known.
        """
        if not self.is_due():
            return
        self._told = time.monotonic()
        if self._on_terminal:
            self._show(printable(text), fraction)
        else:
            say(text if fraction is None else f"{fraction:.0%} {text}")

    def keep(self, text: str) -> None:
        """Say something that stays."""
        self.close()
        say(text)

    def close(self) -> None:
        """Take the changing line away."""
        if self._has_line:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._has_line = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _show(self, text: str, fraction: float | None) -> None:
        start = "" if fraction is None else f"{fraction:4.0%} "
        print(f"\r\x1b[K{start}{text}", end="", file=sys.stderr, flush=True)
        self._has_line = True


class RichDisplay(Display):
    """The same with a bar of rich."""

    def __init__(self) -> None:
        super().__init__()
        rich: Any = import_module("rich.progress")
        console: Any = import_module("rich.console").Console(stderr=True)
        self._bar = rich.Progress(
            rich.SpinnerColumn(),
            rich.BarColumn(bar_width=24),
            rich.TextColumn("{task.description}", markup=False),
            console=console,
            transient=True,
        )
        self._task: Any = None

    def close(self) -> None:
        """Take the bar away."""
        if self._task is not None:
            self._bar.stop()
            self._bar.remove_task(self._task)
            self._task = None

    def _show(self, text: str, fraction: float | None) -> None:
        if self._task is None:
            self._task = self._bar.add_task(text, total=1.0)
            self._bar.start()
        total = None if fraction is None else 1.0
        self._bar.update(self._task, description=text, completed=fraction or 0.0, total=total)


def make_display() -> Display:
    """Return what tells of a job here: rich is used on a terminal, if it is there."""
    if sys.stderr.isatty() and find_spec("rich") is not None:
        return RichDisplay()
    return Display()


class ImportProgress:
    """Tells of an import: how many rows, how fast, what failed, and how long it still takes."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._start = time.monotonic()
        self._display = make_display()

    def tell(self, event: JobProgress) -> None:
        """Tell of a batch that is done, or of a pause."""
        if event.kind == "pause":
            self._display.keep(f"waiting {event.seconds:.0f} s: {event.error}")
            return
        if not self._display.is_due():
            return
        seconds = time.monotonic() - self._start
        fraction = self._source.fraction()
        left = seconds * (1 - fraction) / fraction if fraction else None
        text = _words(event.result, seconds)
        self._display.show(text if left is None else f"{text}, {_span(left)} left", fraction)

    def end(self, result: JobResult, rejects: Rejects, duplicates: str | None) -> None:
        """Tell what became of everything."""
        seconds = time.monotonic() - self._start
        self._display.keep(f"{_words(result, seconds)}, {_span(seconds)}")
        if result.in_doubt:
            say(f"{result.in_doubt} profiles are in doubt: the platform may have taken them")
        if result.duplicates:
            say(f"{result.duplicates} profiles were recognised as sent before")
        if duplicates:
            say(duplicates)
        if rejects.count:
            say(f"{rejects.count} rows failed: {rejects.path}")


def _words(result: JobResult, seconds: float) -> str:
    done = result.succeeded + result.failed
    rate = done / seconds if seconds else 0.0
    return f"{result.succeeded:,} imported, {result.failed:,} failed, {rate:,.0f}/s"


def _span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
