"""Answers of Suppression lists.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.answers.records import Record, RecordList
from .._core.common.lazy import LazyModule

if TYPE_CHECKING:
    from ..types import shared as _shared
else:
    _shared = LazyModule("types.shared")


class SuppressionListsAddResult(Record):
    """The new list."""

    __slots__ = ()

    saved_id: int
    """Suppression list ID."""


class SuppressionListsListItem(Record):
    """An item of `data`.

    The list: Suppression lists.
    """

    __slots__ = ()

    id: int
    """Suppression list ID."""
    name: str
    """Name of the list."""
    ui_tags: RecordList[str]
    """Tags."""
    groups: RecordList[_shared.AccessGroup]
    """Access groups."""
    _schema_ = {
        "ui_tags": ("ui_tags", "list", "OpenRecord"),
        "groups": ("groups", "list", "shared.AccessGroup"),
    }


class SuppressionListsCheckEmailAnswer(Record):
    """The answer of `suppression_lists.check_email`."""

    __slots__ = ()

    matched: bool
    """The address is suppressed by itself or by its domain."""
    email_matched: bool
    """The address is among the suppressed email addresses."""
    domain_matched: bool
    """The domain of the address is among the suppressed domains."""
    phone_matched: bool
    """The value is among the suppressed phone numbers."""


class SuppressionListsAddEmailsAnswer(Record):
    """The answer of `suppression_lists.add_emails`."""

    __slots__ = ()

    total_count: int
    """Number of values sent."""
    total_imported: int
    """Number of values added."""
    total_duplicated: int
    """Number of values that the list had already."""
    total_updated: int
    """Number of values updated where they matched."""


class SuppressionListsRemoveAllEmailsAnswer(Record):
    """The answer of `suppression_lists.remove_all_emails`."""

    __slots__ = ()

    removed_count: int
    """Number of addresses removed. In some answers spelt `remove_count`. Inferred from
    `suppression_lists.remove_all_phones`.
    """
    _schema_ = {"removed_count": ("removed_count", "", "", "remove_count")}


class SuppressionListsCheckDomainAnswer(Record):
    """The answer of `suppression_lists.check_domain`."""

    __slots__ = ()

    matched: bool
    """The domain is suppressed."""
    email_matched: bool
    """The value is among the suppressed email addresses."""
    domain_matched: bool
    """The domain is among the suppressed domains."""
    phone_matched: bool
    """The value is among the suppressed phone numbers."""


class SuppressionListsAddDomainsAnswer(Record):
    """The answer of `suppression_lists.add_domains`."""

    __slots__ = ()

    total_count: int
    """Number of values sent."""
    total_imported: int
    """Number of values added."""
    total_duplicated: int
    """Number of values that the list had already."""
    total_updated: int
    """Number of values updated where they matched."""


class SuppressionListsRemoveDomainAnswer(Record):
    """The answer of `suppression_lists.remove_domain`."""

    __slots__ = ()

    data: Any
    """Only in the example, where it is null."""


class SuppressionListsRemoveAllDomainsAnswer(Record):
    """The answer of `suppression_lists.remove_all_domains`."""

    __slots__ = ()

    removed_count: int
    """Number of domains removed. In some answers spelt `remove_count`. Inferred from
    `suppression_lists.remove_all_phones`.
    """
    _schema_ = {"removed_count": ("removed_count", "", "", "remove_count")}


class SuppressionListsCheckPhoneAnswer(Record):
    """The answer of `suppression_lists.check_phone`."""

    __slots__ = ()

    matched: bool
    """The value is suppressed in one way or another."""
    email_matched: bool
    """The value is among the suppressed email addresses."""
    domain_matched: bool
    """The value or its domain is among the suppressed domains."""
    phone_matched: bool
    """The value is among the suppressed phone numbers."""


class SuppressionListsAddPhonesAnswer(Record):
    """The answer of `suppression_lists.add_phones`."""

    __slots__ = ()

    total_count: int
    """Number of values sent."""
    total_imported: int
    """Number of values added."""
    total_duplicated: int
    """Number of values that the list had already."""
    total_invalid: int
    """Number of invalid phone numbers."""


class SuppressionListsRemovePhoneAnswer(Record):
    """The answer of `suppression_lists.remove_phone`."""

    __slots__ = ()

    data: Any
    """Only in the example, where it is null."""


class SuppressionListsRemoveAllPhonesAnswer(Record):
    """The answer of `suppression_lists.remove_all_phones`."""

    __slots__ = ()

    removed_count: int
    """Number of phone numbers removed. In some answers spelt `remove_count`."""
    _schema_ = {"removed_count": ("removed_count", "", "", "remove_count")}
