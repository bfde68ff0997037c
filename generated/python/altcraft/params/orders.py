"""Requests of Orders.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, Required, TypedDict

from . import shared as _shared


class OrdersPreorderDataParam(TypedDict, total=False):
    """The order."""

    endpoint: Required[str]
    """Touchpoint that the order comes from, as set up in the market."""
    status: Required[str]
    """Order status, one of those set up in the platform, such as `new`, `confirmed` or `paid`."""
    currency: Required[str]
    """ISO code of the currency."""
    total_price: Required[str | Decimal]
    """Price of the order before discounts."""
    final_total_price: Required[str | Decimal]
    """Price of the order after all discounts."""
    delivery_cost: str | Decimal
    """Price of the delivery."""
    create_time: str | _dt.datetime
    """Time of the order; now if not sent."""
    region: str
    """Region. Inferred from `orders.commit_preorder`."""
    lines: Required[Sequence[_shared.PreorderLineParam]]
    """Order lines, at least one. At least 1 item."""


class OrdersCommitPreorderDataParam(TypedDict, total=False):
    """The order."""

    endpoint: Required[str]
    """Touchpoint that the order comes from, as set up in the market."""
    status: Required[str]
    """Order status, one of those set up in the platform, such as `new`, `confirmed` or `paid`."""
    currency: Required[str]
    """ISO code of the currency."""
    total_price: Required[str | Decimal]
    """Price of the order before discounts."""
    final_total_price: Required[str | Decimal]
    """Price of the order after all discounts."""
    delivery_cost: str | Decimal
    """Price of the delivery."""
    create_time: str | _dt.datetime
    """Time of the order; now if not sent."""
    region: str
    """Region."""
    lines: Sequence[_shared.PreorderLineParam]
    """Order lines, at least one. At least 1 item. Inferred from `orders.preorder`. That it must be
    sent is inferred.
    """


class OrdersImportBatchCustomLineStatusesParam(TypedDict, total=False):
    """An item of `custom_line_statuses`.

    The list: Custom statuses of order lines to create.
    """

    external_id: Required[str]
    """Status ID."""
    name: Required[str]
    """Status name."""
    type: Required[Literal["delivered", "canceled", "refunded", "in_process"]]
    """What the status counts as. Values: `delivered`: Delivered; `canceled`: Cancelled; `refunded`:
    Refunded; `in_process`: In process.
    """
