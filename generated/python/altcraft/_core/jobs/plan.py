# Copied from templates/python/core/jobs/plan.py by `altcraft-gen build`; changes made here are lost.
"""How a job is to be done: what its caller may choose, checked once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from ..common.errors import AltcraftError

if TYPE_CHECKING:
    from collections.abc import Hashable
    from os import PathLike

    from ..journal.journal import Journal
    from .summary import JobProgress
    from .tables import Missing

RenewToken: TypeAlias = Callable[[AltcraftError], str | None]
AsyncRenewToken: TypeAlias = Callable[[AltcraftError], str | Awaitable[str | None] | None]

LARGEST_BODY = 10_000_000
"""The most bytes of a body where the documentation advises no other number."""


class Plan(NamedTuple):
    """What the methods for any number of items take beside the parameters of each call."""

    batch_size: int = 1000
    concurrency: int = 1
    stop_on_error: bool = True
    max_bytes: int | None = None
    linger: float | None = None
    max_wait: float = 600.0
    item_retries: int = 3
    rate: float | None = None
    key: str | Callable[[Any], Hashable] | None = None
    on_progress: Callable[[JobProgress], object] | None = None
    journal: Journal | str | PathLike[str] | None = None
    missing: Missing = "omit"
    renew_token: AsyncRenewToken | None = None

    def problems(self) -> list[str]:
        """Return what is wrong with it."""
        found = [
            f"{name} must be 1 or more"
            for name in ("batch_size", "concurrency")
            if not _is_whole(getattr(self, name), 1)
        ]
        if self.max_bytes is not None and not _is_whole(self.max_bytes, 1):
            found.append("max_bytes must be 1 or more, or None for what is advised")
        if not _is_whole(self.item_retries, 0):
            found.append("item_retries must be 0 or more")
        if not _is_number(self.max_wait):
            found.append("max_wait must be 0 seconds or more")
        if self.linger is not None and not _is_number(self.linger):
            found.append("linger must be 0 seconds or more, or None to wait for whole batches")
        if self.rate is not None and not (_is_number(self.rate) and self.rate):
            found.append("rate must be more than 0 items per second, or None for no limit")
        if self.missing not in ("omit", "null"):
            found.append('missing must be "omit" or "null"')
        if self.key is not None and getattr(self.journal, "continued", False):
            found.append("key needs the source from its beginning, not a continued journal")
        return found

    @property
    def window(self) -> int:
        """How many batches may be taken and not yet given back.

        Twice as many as calls: one that is done is followed at once, even while an older batch
        holds up the order.
        """
        return 2 * self.concurrency if self.concurrency > 1 else 1

    def key_of(self, item: Any) -> Hashable:
        """Return what the items of one profile have in common; None if there is nothing."""
        if callable(self.key):
            return self.key(item)
        try:
            value: Hashable = item[self.key]
            hash(value)
        except (KeyError, IndexError, TypeError):
            return None
        return value


def _is_whole(value: Any, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def _is_number(value: Any) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and isfinite(value) and value >= 0
