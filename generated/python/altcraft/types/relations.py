"""Answers of Profile relations.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.answers.records import Record
from .._core.common.lazy import LazyModule

if TYPE_CHECKING:
    from ..types import shared as _shared
else:
    _shared = LazyModule("types.shared")


class RelationsAttachAnswer(Record):
    """The answer of `relations.attach`."""

    __slots__ = ()

    profile_a: str
    """ID of the profile of database A. Inferred from `relations.detach`."""
    profile_b: str
    """ID of the profile of database B. Inferred from `relations.detach`."""
    relation_id: int
    """Relation ID. Inferred from `relations.detach`."""


class RelationsDetachAnswer(Record):
    """The answer of `relations.detach`."""

    __slots__ = ()

    profile_a: str
    """ID of the profile of database A."""
    profile_b: str
    """ID of the profile of database B."""
    relation_id: int
    """Relation ID."""


class RelationsStrengthenAnswer(Record):
    """The answer of `relations.strengthen`."""

    __slots__ = ()

    profile_a: str
    """ID of the profile of database A. Inferred from `relations.detach`."""
    profile_b: str
    """ID of the profile of database B. Inferred from `relations.detach`."""
    relation_id: int
    """Relation ID. Inferred from `relations.detach`."""


class RelationsEditAnswer(Record):
    """The answer of `relations.edit`."""

    __slots__ = ()

    profile_a: str
    """ID of the profile of database A."""
    profile_b: str
    """ID of the profile of database B. Inferred from `relations.detach`."""
    relation_id: int
    """Relation ID. Inferred from `relations.detach`."""


class RelationsGetCounterResult(Record):
    """Totals of the relations."""

    __slots__ = ()

    profile_id: str
    """Profile ID."""
    profile_xxh: str
    """Hash of the profile."""
    total: int
    """Number of relations."""
    props: dict[str, _shared.RelationPropertyTotals]
    """Totals of the properties by name."""
    _schema_ = {"props": ("props", "map", "shared.RelationPropertyTotals")}
