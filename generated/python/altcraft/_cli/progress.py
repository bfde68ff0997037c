# Copied from templates/python/cli/progress.py by `altcraft-gen build`; changes made here are lost.
"""How far an import has come, on the standard error output."""

from __future__ import annotations

import sys
import time

from .problems import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._core.jobs.summary import JobProgress, JobResult
    from .readers import Source
    from .rejects import Rejects

_INTERVAL = 0.2


class Progress:
    """Tells of a job: on a terminal in a line that changes, elsewhere every ten seconds."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._start = self._told = time.monotonic()
        self._on_terminal = sys.stderr.isatty()

    def tell(self, event: JobProgress) -> None:
        """Tell of a batch that is done, or of a pause."""
        now = time.monotonic()
        if event.kind == "pause":
            self._line(f"waiting {event.seconds:.0f} s: {event.error}", keep=True)
        elif now - self._told >= (_INTERVAL if self._on_terminal else 10):
            self._told = now
            self._line(_words(event.result, now - self._start), keep=not self._on_terminal)

    def end(self, result: JobResult, rejects: Rejects) -> None:
        """Tell what became of everything."""
        self._line(_words(result, time.monotonic() - self._start), keep=True)
        if result.in_doubt:
            say(f"{result.in_doubt} profiles are in doubt: the platform may have taken them")
        if result.duplicates:
            say(f"{result.duplicates} profiles were recognised as sent before")
        if rejects.count:
            say(f"{rejects.count} rows failed: {rejects.path}")

    def _line(self, text: str, *, keep: bool) -> None:
        if self._on_terminal:
            print(f"\r\x1b[K{text}", end="\n" if keep else "", file=sys.stderr, flush=True)
        else:
            say(text)


def _words(result: JobResult, seconds: float) -> str:
    done = result.succeeded + result.failed
    rate = done / seconds if seconds else 0.0
    return (
        f"{result.succeeded:,} imported, {result.failed:,} failed, {rate:,.0f}/s, {seconds:.0f} s"
    )
