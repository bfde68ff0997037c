"""Answers of Profiles.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class ProfilesImportOneAnswer(Record):
    """The answer of `profiles.import_one`."""

    __slots__ = ()

    profile_id: str
    """ID of the imported profile."""


class ProfilesAddAnswer(Record):
    """The answer of `profiles.add`."""

    __slots__ = ()

    profile_id: str
    """ID of the new profile."""


class ProfilesUpdateAnswer(Record):
    """The answer of `profiles.update`."""

    __slots__ = ()

    profile_id: str
    """ID of the updated profile. Inferred from `profiles.import_one`."""


class ProfilesDeleteResult(Record):
    """The deleted profile."""

    __slots__ = ()

    profile_id: str
    """Profile ID."""


class ProfilesUnsubscribeAnswer(Record):
    """The answer of `profiles.unsubscribe`."""

    __slots__ = ()

    profile_id: str
    """Profile ID."""


class ProfilesSuspendAllAnswer(Record):
    """The answer of `profiles.suspend_all`."""

    __slots__ = ()

    status: str
    """Status of the request."""
    suspended: int
    """Number of suspended profiles."""
    _schema_ = {"status": ("Status", "", ""), "suspended": ("Suspended", "", "")}


class ProfilesUnsuspendAllAnswer(Record):
    """The answer of `profiles.unsuspend_all`."""

    __slots__ = ()

    status: str
    """Status of the request. Inferred from `profiles.suspend_all`."""
    _schema_ = {"status": ("Status", "", "")}
