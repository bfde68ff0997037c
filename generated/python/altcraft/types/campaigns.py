"""Answers of Campaigns.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class CampaignsActivateAnswer(Record):
    """The answer of `campaigns.activate`."""

    __slots__ = ()

    data: None
    """No data."""


class CampaignsDeactivateAnswer(Record):
    """The answer of `campaigns.deactivate`."""

    __slots__ = ()

    data: None
    """No data."""


class CampaignsCompleteAnswer(Record):
    """The answer of `campaigns.complete`."""

    __slots__ = ()

    data: None
    """No data."""


class CampaignsGetStatusResult(Record):
    """Status of the campaign."""

    __slots__ = ()

    status: str
    """Current status. Values: `cloning`: The campaign is being made as a copy; `inactive`:
    Inactive; `waiting`: Waiting for its activation; `active`: Active; `completed`: Completed;
    `deleted`: Deleted.
    """
