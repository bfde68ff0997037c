# Copied from templates/python/core/jobs/ledger.py by `altcraft-gen build`; changes made here are lost.
"""What a job tells of itself, for whoever keeps it: a journal, or nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..common.errors import AltcraftError
    from .batch import Batch, Part


class Ledger:
    """Takes note of what a job does. This one forgets it.

    What is told before a call is sent must be kept when `sync` returns.
    """

    def cut(self, first: int, count: int) -> None:
        """Take note of a new batch: the position of its first item, and how many it has."""

    def sending(self, part: Part[Any]) -> None:
        """Take note of a call that is about to be sent for the first time."""

    def answered(self, part: Part[Any], again: list[int], succeeded: int) -> None:
        """Take note of the answer to a call.

        Args:
            part: What the call carried.
            again: The offsets of the items that need another call.
            succeeded: How many items the platform accepted.
        """

    def not_done(self, part: Part[Any]) -> None:
        """Take note that a call was not carried out: all its items need another one."""

    def rejected(self, batch: Batch[Any], offset: int, error: AltcraftError) -> None:
        """Take note of an item that failed for good."""

    def ended(self, total: int) -> None:
        """Take note that the source has no more items."""

    @property
    def is_pending(self) -> bool:
        """Whether something was told that nobody keeps yet."""
        return False

    @property
    def mark(self) -> int:
        """How much was told so far."""
        return 0

    def keeps(self, mark: int) -> bool:
        """Tell whether all is kept that was told until a mark."""
        return True

    def sync(self) -> None:
        """Keep all that was told.

        Raises:
            JournalError: It cannot be kept.
        """

    def close(self) -> None:
        """Keep all that was told, and let go of the journal."""
