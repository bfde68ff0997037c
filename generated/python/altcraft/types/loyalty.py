"""Answers of Loyalty programs.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class LoyaltyGetBalanceResult(Record):
    """The balance."""

    __slots__ = ()

    total_balance: str
    """All points of the account."""
    active_balance: str
    """Points that can be used now."""


class LoyaltyGetExpiringPointsResult(Record):
    """The result."""

    __slots__ = ()

    expiring_points: str
    """Number of points that expire in the period."""


class LoyaltyGetTiersItem(Record):
    """An item of `data`.

    The list: The tiers reached.
    """

    __slots__ = ()

    tiers_group_type: str
    """Type of the tier group."""
    tier_eid: str
    """External ID of the tier."""
    tier_id: int
    """Tier ID."""
    tier_order: int
    """Position of the tier, counted from 0."""
    reached_at: str
    """Time when the tier was reached."""


class LoyaltyRegisterMemberAnswer(Record):
    """The answer of `loyalty.register_member`."""

    __slots__ = ()

    profile_id: str
    """Profile that was registered."""


class LoyaltyDeleteMemberAnswer(Record):
    """The answer of `loyalty.delete_member`."""

    __slots__ = ()

    profile_id: str
    """Profile that was removed."""
