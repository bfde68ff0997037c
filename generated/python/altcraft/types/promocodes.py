"""Answers of Promo codes.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record, RecordList


class PromocodesImportBatchDataAnswer(Record):
    """An item of `data`.

    The list: Outcome of each code.
    """

    __slots__ = ()

    code: str
    """Promo code."""
    error: int
    """Error code of this promo code; 0 on success."""
    error_text: str
    """Error text of this promo code; empty on success."""


class PromocodesImportBatchAnswer(Record):
    """The answer of `promocodes.import_batch`."""

    __slots__ = ()

    data: RecordList[PromocodesImportBatchDataAnswer]
    """Outcome of each code."""
    discarded_by_limit: int
    """Number of codes left out because of the program's limits."""
    duplicated: int
    """Number of codes left out because they exist already."""
    inserted: int
    """Number of imported codes."""
    _schema_ = {"data": ("data", "list", "PromocodesImportBatchDataAnswer")}


class PromocodesGetResult(Record):
    """The promo code."""

    __slots__ = ()

    activated: str
    """Time of the activation; empty while not activated."""
    attached: str
    """Time of the attachment; empty while not attached."""
    code: str
    """Promo code."""
    created: str
    """Time of the creation."""
    expire_date: str
    """Time at which the code expires; empty if none is set."""
    expired: str
    """Time of the expiry; empty while not expired. The documentation describes `expire_date` and
    `expired` with the same words.
    """
    is_activated: bool
    """The code is activated."""
    is_attached: bool
    """The code is attached to a profile."""
    is_expired: bool
    """The code has expired."""
    loyalty_id: int
    """Loyalty program ID."""
    database_id: int
    """Database of the profile that the code is attached to."""
    profile_id: str
    """Profile that the code is attached to."""


class PromocodesActivateAnswer(Record):
    """The answer of `promocodes.activate`."""

    __slots__ = ()

    data: None
    """Empty."""


class PromocodesUpdateAnswer(Record):
    """The answer of `promocodes.update`."""

    __slots__ = ()

    data: None
    """Empty."""


class PromocodesAttachAnswer(Record):
    """The answer of `promocodes.attach`."""

    __slots__ = ()

    data: None
    """Empty."""


class PromocodesDetachAnswer(Record):
    """The answer of `promocodes.detach`."""

    __slots__ = ()

    data: None
    """Empty."""


class PromocodesListItem(Record):
    """An item of `data`.

    The list: The promo codes.
    """

    __slots__ = ()

    code: str
    """Promo code."""
    attached: str
    """Time of the attachment."""
    activated: str
    """Time of the activation."""
