"""Answers of Products.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record, RecordList


class ProductsListSkuItem(Record):
    """An item of `sku`.

    The list: SKUs of the product; left out if it has none.
    """

    __slots__ = ()

    name: str
    """Name."""
    external_id: str
    """External SKU ID."""


class ProductsListItem(Record):
    """An item of `result`.

    The list: The products; empty after the last page.
    """

    __slots__ = ()

    name: str
    """Name."""
    external_id: str
    """External product ID."""
    sku: RecordList[ProductsListSkuItem]
    """SKUs of the product; left out if it has none."""
    _schema_ = {"sku": ("sku", "list", "ProductsListSkuItem")}


class ProductsDeleteAnswer(Record):
    """The answer of `products.delete`."""

    __slots__ = ()

    deleted_count: int
    """Number of products that were deleted."""
