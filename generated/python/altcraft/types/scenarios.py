"""Answers of Automation scenarios.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record, RecordList


class ScenariosListGroupsItem(Record):
    """An item of `groups`.

    The list: Access groups.
    """

    __slots__ = ()

    id: int
    """Group ID. In some answers spelt `ID`."""
    name: str
    """Group name. In some answers spelt `title`."""
    _schema_ = {"id": ("id", "", "", "ID"), "name": ("name", "", "", "title")}


class ScenariosListNodesItem(Record):
    """An item of `nodes`.

    The list: Nodes of the scenario.
    """

    __slots__ = ()

    name: str
    """Name of the node. In some answers spelt `title`."""
    type: str
    """Type of the node. Among the values: `start`: Start node; `campaign`: Sends a mailing;
    `delay`: Waits; `condition`: Branches; `feedback`; `promo_attach`: Attaches a promo code;
    `workflow_jump`: Goes on in another scenario; `update`. The meanings are read off the names.
    """
    node_id: int
    """Node ID."""
    campaign_id: int
    """Mailing that the node sends."""
    templates: RecordList[int]
    """Templates of the mailing."""
    _schema_ = {"name": ("name", "", "", "title"), "templates": ("templates", "list", "OpenRecord")}


class ScenariosListItem(Record):
    """An item of `data`.

    The list: The scenarios.
    """

    __slots__ = ()

    id: int
    """Scenario ID."""
    name: str
    """Name of the scenario."""
    list_id: int
    """Database ID."""
    is_active: bool
    """Whether the scenario is active."""
    mode: str
    """What happens to a profile that enters the scenario again. Among the values: `skip`;
    `skip_in_any_case`.
    """
    ui_tags: RecordList[str]
    """Tags."""
    groups: RecordList[ScenariosListGroupsItem]
    """Access groups."""
    nodes: RecordList[ScenariosListNodesItem]
    """Nodes of the scenario."""
    _schema_ = {
        "ui_tags": ("ui_tags", "list", "OpenRecord"),
        "groups": ("groups", "list", "ScenariosListGroupsItem"),
        "nodes": ("nodes", "list", "ScenariosListNodesItem"),
    }


class ScenariosActivateAnswer(Record):
    """The answer of `scenarios.activate`."""

    __slots__ = ()

    data: None
    """No data."""
