"""Answers of Orders.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import Any

from .._core.answers.records import Record, RecordList


class OrdersListProfileItem(Record):
    """Profile that the order belongs to."""

    __slots__ = ()

    profile_id: str
    """Profile ID."""
    xxh: str
    """Not described."""


class OrdersListLinesItem(Record):
    """An item of `lines`.

    The list: Order lines.
    """

    __slots__ = ()

    external_id: str
    """External line ID."""
    product: str
    """External product ID."""
    base_price_per_item: str
    """Base price of one piece."""
    min_price_per_item: str
    """Lowest price of one piece."""
    final_price_per_item: str
    """Final price of one piece."""
    count: int
    """Number of pieces."""
    custom_fields: dict[str, Any]
    """Values of custom fields by field ID."""
    currency: str
    """Currency."""


class OrdersListItem(Record):
    """An item of `result`.

    The list: The orders.
    """

    __slots__ = ()

    profile: OrdersListProfileItem
    """Profile that the order belongs to."""
    external_id: str
    """External order ID."""
    endpoint: str
    """Touchpoint ID."""
    tags: RecordList[str]
    """Tags."""
    status: str
    """Order status ID."""
    delivery_cost: str
    """Price of the delivery."""
    total_price: str
    """Sum of the lines and the delivery."""
    currency: str
    """Currency."""
    custom_fields: dict[str, Any]
    """Values of custom fields by field ID."""
    region: str
    """External ID of the region."""
    lines: RecordList[OrdersListLinesItem]
    """Order lines."""
    create_time: str
    """Time of the creation."""
    update_time: str
    """Time of the update."""
    _schema_ = {
        "profile": ("profile", "record", "OrdersListProfileItem"),
        "tags": ("tags", "list", "OpenRecord"),
        "lines": ("lines", "list", "OrdersListLinesItem"),
    }


class OrdersGetStatusResult(Record):
    """The order."""

    __slots__ = ()

    endpoint: str
    """Touchpoint ID."""
    status: str
    """Order status ID."""
