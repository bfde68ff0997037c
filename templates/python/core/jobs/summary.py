"""What a job did so far, and what it tells while it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..common.errors import AltcraftError

if TYPE_CHECKING:
    from typing import Literal


class JobResult:
    """What became of the items of a job.

    Attributes:
        taken: Items that were taken from the source, by all processes if there is a journal; so
            are the next two.
        succeeded: Items that the platform accepted.
        failed: Items that it refused, that could not be sent, or whose batch failed.
        in_doubt: Failed items that may have been carried out: the answer never came, or the
            platform failed while it worked on them.
        duplicates: Items whose answer was a stored one, because their batch came a second time.
        resumed: Items whose outcome was in the journal already.
        calls: Requests that were sent.
        retried: Requests that were sent again, and calls for single items that were.
        waited: Seconds in which nothing was sent because the platform asked for it or failed.
        seconds: Seconds from the start to the end, or until now.
    """

    __slots__ = (
        "calls",
        "duplicates",
        "failed",
        "in_doubt",
        "resumed",
        "retried",
        "seconds",
        "succeeded",
        "taken",
        "waited",
    )

    def __init__(self) -> None:
        self.taken = self.succeeded = self.failed = self.in_doubt = self.duplicates = 0
        self.calls = self.resumed = self.retried = 0
        self.waited = self.seconds = 0.0

    def copy(self) -> JobResult:
        """Return what it says now."""
        copy = JobResult()
        for name in self.__slots__:
            setattr(copy, name, getattr(self, name))
        return copy

    def __repr__(self) -> str:
        numbers = ", ".join(
            f"{name}={round(getattr(self, name), 1)}" for name in sorted(self.__slots__)
        )
        return f"JobResult({numbers})"


class JobProgress:
    """Something that happened to a job.

    Attributes:
        kind: `batch` when the result of a batch is there, `pause` when the job waits.
        result: What became of the items so far.
        seconds: How long the pause is meant to last; 0 for a batch.
        error: Why the job waits; None for a batch.
    """

    __slots__ = ("error", "kind", "result", "seconds")

    def __init__(
        self,
        kind: Literal["batch", "pause"],
        result: JobResult,
        seconds: float = 0.0,
        error: AltcraftError | None = None,
    ) -> None:
        self.kind = kind
        self.result = result
        self.seconds = seconds
        self.error = error

    def __repr__(self) -> str:
        if self.kind == "batch":
            return f"JobProgress(batch, {self.result})"
        return f"JobProgress(pause of {self.seconds:.2f} s: {self.error})"


class JobStoppedError(AltcraftError):
    """The job ended before this item was sent, or before the answer to it came.

    Attributes:
        unsent: Whether it is sure that the item was not sent.
    """

    unsent = True


# What is printed and pickled tells the name that users import.
for _value in (JobResult, JobProgress, JobStoppedError):
    _value.__module__ = __name__.partition("._core.")[0]
