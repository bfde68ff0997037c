"""Answers of Profiles.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class ProfilesImportOneAnswer(Record):
    """Import a profile."""

    __slots__ = ()

    profile_id: str
    """ID of the imported profile."""


class ProfilesAddAnswer(Record):
    """Add a new profile to a database."""

    __slots__ = ()

    profile_id: str
    """ID of the new profile."""


class ProfilesUpdateAnswer(Record):
    """Update an existing profile."""

    __slots__ = ()

    profile_id: str
    """ID of the updated profile. Inferred from `profiles.import_one`."""


class ProfilesDeleteResult(Record):
    """The deleted profile."""

    __slots__ = ()

    profile_id: str
    """Profile ID."""


class ProfilesUnsubscribeAnswer(Record):
    """Unsubscribe the recipient of a message from a resource."""

    __slots__ = ()

    profile_id: str
    """Profile ID."""


class ProfilesSuspendAllAnswer(Record):
    """Suspend all profiles of a database."""

    __slots__ = ()

    status: str
    """Status of the request."""
    suspended: int
    """Number of suspended profiles."""
    _schema_ = {"status": ("Status", "", ""), "suspended": ("Suspended", "", "")}


class ProfilesUnsuspendAllAnswer(Record):
    """Resume all suspended profiles of a database."""

    __slots__ = ()

    status: str
    """Status of the request. Inferred from `profiles.suspend_all`."""
    _schema_ = {"status": ("Status", "", "")}
