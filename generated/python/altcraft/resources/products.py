"""Products.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._core.answers.records import OpenRecord
from .._core.calls.operation import Operation, Paging, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import products as _types

if TYPE_CHECKING:
    from .._core import paging as _paging
    from ..params import shared as _params_shared
else:
    _paging = LazyModule("_core.paging")
    _params_shared = LazyModule("params.shared")

_IMPORT_BATCH = Operation(
    name="products.import_batch",
    method="POST",
    path="/api/v1.1/market/products/import",
    effect="modify",
    idempotent=False,
    required=("data",),
)
_LIST = Operation(
    name="products.list",
    method="POST",
    path="/api/v1.1/market/products/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
    paging=Paging(cursor="from_id", items="result", limit="limit", next="next_from_id"),
)
_DELETE = Operation(
    name="products.delete",
    method="POST",
    path="/api/v1.1/market/products/delete",
    effect="delete",
    idempotent=True,
    rules=(Rule("any_of", ("ids", "external_ids")),),
)


class Products(Resource):
    """Products of the market."""

    def import_batch(
        self,
        *,
        data: Sequence[_params_shared.ProductParam],
        custom_fields: Sequence[_params_shared.CustomFieldParam] | NotGiven = NOT_GIVEN,
        categories: Sequence[_params_shared.CategoryParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import products with their SKUs and categories.

        The same call creates custom fields.

        Access: The token needs roles that allow work with the market.

        Args:
            data: (Product[]) Products with their SKUs.
            custom_fields: (CustomField[]) Custom fields to create.
            categories: (Category[]) Categories and subcategories to create.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.products.import_batch(
                custom_fields=[
                    {
                        "external_id": "test_field_1",
                        "name": "Custom field for products",
                        "entity_type": "product",
                        "required": False,
                        "value_type": "unicode",
                        "default_value": "Default value of the product custom field",
                    },
                    {
                        "external_id": "test_field_2",
                        "name": "Custom field for SKU",
                        "entity_type": "sku",
                        "required": False,
                        "value_type": "unicode",
                        "default_value": "Default value of the SKU custom field",
                    },
                ],
                categories=[{"external_id": "test_category_1", "name": "Test category"}],
                data=[
                    {
                        "name": "Apple iPhone 13",
                        "external_id": "iphone_test_1",
                        "price": "900",
                        "old_price": "950",
                        "currency": "USD",
                        "tags": ["phone", "Apple"],
                        "manufacturer_name": "Apple",
                        "description": "Product description",
                        "url": "https://example.com",
                    },
                ],
            )

        The documentation of the answer was not seen. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/products-and-sku/56249718
        """
        return self._call(
            _IMPORT_BATCH,
            {
                "data": data,
                "custom_fields": custom_fields,
                "categories": categories,
            },
            extra,
            options,
            OpenRecord,
        )

    def list(
        self,
        *,
        from_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.ProductsListItem]:
        """List the products with their SKUs.

        Args:
            from_id: (string) Cursor from the previous answer; empty for the first page.
            limit: (int) Largest number of products in the answer.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.products.list(from_id="0014a2feb331ace2.20200124134127", limit=3)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/products-and-sku/56249723
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
            },
            extra,
            options,
            _types.ProductsListItem,
        )

    def delete(
        self,
        *,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        external_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProductsDeleteAnswer:
        """Delete products.

        Internal and external IDs may be mixed in one call.

        - At least one of `ids` and `external_ids` is required.

        Access: The token needs a role with the matching access rights.

        Deletes for good.

        Args:
            ids: (int[]) Internal product IDs.
            external_ids: (string[]) External product IDs.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.products.delete(ids=[1, 2], external_ids=["product_3"])

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/products-and-sku/delete-product
        """
        return self._call(
            _DELETE,
            {
                "ids": ids,
                "external_ids": external_ids,
            },
            extra,
            options,
            _types.ProductsDeleteAnswer,
        )


class AsyncProducts(AsyncResource):
    """Products of the market."""

    async def import_batch(
        self,
        *,
        data: Sequence[_params_shared.ProductParam],
        custom_fields: Sequence[_params_shared.CustomFieldParam] | NotGiven = NOT_GIVEN,
        categories: Sequence[_params_shared.CategoryParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import products with their SKUs and categories.

        The same call creates custom fields.

        Access: The token needs roles that allow work with the market.

        Args:
            data: (Product[]) Products with their SKUs.
            custom_fields: (CustomField[]) Custom fields to create.
            categories: (Category[]) Categories and subcategories to create.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.products.import_batch(
                custom_fields=[
                    {
                        "external_id": "test_field_1",
                        "name": "Custom field for products",
                        "entity_type": "product",
                        "required": False,
                        "value_type": "unicode",
                        "default_value": "Default value of the product custom field",
                    },
                    {
                        "external_id": "test_field_2",
                        "name": "Custom field for SKU",
                        "entity_type": "sku",
                        "required": False,
                        "value_type": "unicode",
                        "default_value": "Default value of the SKU custom field",
                    },
                ],
                categories=[{"external_id": "test_category_1", "name": "Test category"}],
                data=[
                    {
                        "name": "Apple iPhone 13",
                        "external_id": "iphone_test_1",
                        "price": "900",
                        "old_price": "950",
                        "currency": "USD",
                        "tags": ["phone", "Apple"],
                        "manufacturer_name": "Apple",
                        "description": "Product description",
                        "url": "https://example.com",
                    },
                ],
            )

        The documentation of the answer was not seen. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/products-and-sku/56249718
        """
        return await self._call(
            _IMPORT_BATCH,
            {
                "data": data,
                "custom_fields": custom_fields,
                "categories": categories,
            },
            extra,
            options,
            OpenRecord,
        )

    def list(
        self,
        *,
        from_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.ProductsListItem]:
        """List the products with their SKUs.

        Args:
            from_id: (string) Cursor from the previous answer; empty for the first page.
            limit: (int) Largest number of products in the answer.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.products.list(from_id="0014a2feb331ace2.20200124134127", limit=3)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/products-and-sku/56249723
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
            },
            extra,
            options,
            _types.ProductsListItem,
        )

    async def delete(
        self,
        *,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        external_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProductsDeleteAnswer:
        """Delete products.

        Internal and external IDs may be mixed in one call.

        - At least one of `ids` and `external_ids` is required.

        Access: The token needs a role with the matching access rights.

        Deletes for good.

        Args:
            ids: (int[]) Internal product IDs.
            external_ids: (string[]) External product IDs.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.products.delete(ids=[1, 2], external_ids=["product_3"])

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/products-and-sku/delete-product
        """
        return await self._call(
            _DELETE,
            {
                "ids": ids,
                "external_ids": external_ids,
            },
            extra,
            options,
            _types.ProductsDeleteAnswer,
        )


RESOURCE = Products
ASYNC_RESOURCE = AsyncProducts
