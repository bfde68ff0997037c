"""SKUs.

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
from ..types import skus as _types

if TYPE_CHECKING:
    from .._core import paging as _paging
    from ..params import shared as _params_shared
else:
    _paging = LazyModule("_core.paging")
    _params_shared = LazyModule("params.shared")

_IMPORT_BATCH = Operation(
    name="skus.import_batch",
    method="POST",
    path="/api/v1.1/market/sku/import",
    effect="modify",
    idempotent=False,
    required=("data",),
)
_LIST = Operation(
    name="skus.list",
    method="POST",
    path="/api/v1.1/market/sku/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
    paging=Paging(cursor="from_id", items="result", limit="limit", next="next_from_id"),
)
_DELETE = Operation(
    name="skus.delete",
    method="POST",
    path="/api/v1.1/market/sku/delete",
    effect="delete",
    idempotent=True,
    rules=(Rule("any_of", ("ids", "external_ids")),),
)


class Skus(Resource):
    """Stock keeping units of the market."""

    def import_batch(
        self,
        *,
        data: Sequence[_params_shared.SkuParam],
        custom_fields: Sequence[_params_shared.CustomFieldParam] | NotGiven = NOT_GIVEN,
        categories: Sequence[_params_shared.CategoryParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import SKUs with their categories.

        The same call creates custom fields.

        Access: The token needs roles that allow work with the market.

        Args:
            data: (Sku[]) SKUs to import.
            custom_fields: (CustomField[]) Custom fields to create.
            categories: (Category[]) Categories and subcategories to create.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.skus.import_batch(
                custom_fields=[
                    {
                        "external_id": "test_field_string",
                        "name": "Custom field for SKU",
                        "entity_type": "sku",
                        "required": False,
                        "value_type": "unicode",
                        "default_value": "Default value of the SKU custom field",
                    },
                ],
                categories=[{"external_id": "test_category_2", "name": "Electronics"}],
                data=[
                    {
                        "name": "Apple iPhone 13 256GB",
                        "external_id": "sku_test_1",
                        "price": "1000",
                        "old_price": "1100",
                        "currency": "USD",
                        "description": "SKU description",
                        "product_external_id": "iphone_test_1",
                        "categories": ["test_category_2"],
                        "tags": ["phone", "Apple"],
                        "manufacturer_name": "Apple",
                        "url": "https://example.com",
                        "pictures": ["https://example.com", "https://example.com"],
                        "count": 10,
                        "expiration_time": "730",
                        "is_available": True,
                        "delivery": True,
                        "barcode": [23346346, 23546362, 76834566],
                        "manufacturer_warranty": True,
                        "custom_fields": {"test_field_string": "Test field value"},
                        "regional_data": [
                            {
                                "external_id": "region_YnCrJj8Y1",
                                "price": "75000",
                                "old_price": "80000",
                                "currency": "RUB",
                                "custom_fields": {
                                    "test_field_string": "Test field value for this region",
                                },
                                "count": 8,
                                "is_available": True,
                                "delivery": True,
                            },
                        ],
                    },
                ],
            )

        The documentation of the answer was not seen. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/products-and-sku/56249733
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
    ) -> _paging.Pager[_types.SkusListItem]:
        """List the SKUs.

        Args:
            from_id: (string) Cursor from the previous answer; empty for the first page.
            limit: (int) Largest number of SKUs in the answer.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.skus.list(from_id="", limit=3)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/products-and-sku/56249724
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
            },
            extra,
            options,
            _types.SkusListItem,
        )

    def delete(
        self,
        *,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        external_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SkusDeleteAnswer:
        """Delete SKUs.

        Internal and external IDs may be mixed in one call.

        - At least one of `ids` and `external_ids` is required.

        Access: The token needs a role with the matching access rights.

        Deletes for good.

        Args:
            ids: (int[]) Internal SKU IDs.
            external_ids: (string[]) External SKU IDs.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.skus.delete(ids=[1, 2], external_ids=["sku_3"])

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/products-and-sku/delete-sku
        """
        return self._call(
            _DELETE,
            {
                "ids": ids,
                "external_ids": external_ids,
            },
            extra,
            options,
            _types.SkusDeleteAnswer,
        )


class AsyncSkus(AsyncResource):
    """Stock keeping units of the market."""

    async def import_batch(
        self,
        *,
        data: Sequence[_params_shared.SkuParam],
        custom_fields: Sequence[_params_shared.CustomFieldParam] | NotGiven = NOT_GIVEN,
        categories: Sequence[_params_shared.CategoryParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import SKUs with their categories.

        The same call creates custom fields.

        Access: The token needs roles that allow work with the market.

        Args:
            data: (Sku[]) SKUs to import.
            custom_fields: (CustomField[]) Custom fields to create.
            categories: (Category[]) Categories and subcategories to create.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.skus.import_batch(
                custom_fields=[
                    {
                        "external_id": "test_field_string",
                        "name": "Custom field for SKU",
                        "entity_type": "sku",
                        "required": False,
                        "value_type": "unicode",
                        "default_value": "Default value of the SKU custom field",
                    },
                ],
                categories=[{"external_id": "test_category_2", "name": "Electronics"}],
                data=[
                    {
                        "name": "Apple iPhone 13 256GB",
                        "external_id": "sku_test_1",
                        "price": "1000",
                        "old_price": "1100",
                        "currency": "USD",
                        "description": "SKU description",
                        "product_external_id": "iphone_test_1",
                        "categories": ["test_category_2"],
                        "tags": ["phone", "Apple"],
                        "manufacturer_name": "Apple",
                        "url": "https://example.com",
                        "pictures": ["https://example.com", "https://example.com"],
                        "count": 10,
                        "expiration_time": "730",
                        "is_available": True,
                        "delivery": True,
                        "barcode": [23346346, 23546362, 76834566],
                        "manufacturer_warranty": True,
                        "custom_fields": {"test_field_string": "Test field value"},
                        "regional_data": [
                            {
                                "external_id": "region_YnCrJj8Y1",
                                "price": "75000",
                                "old_price": "80000",
                                "currency": "RUB",
                                "custom_fields": {
                                    "test_field_string": "Test field value for this region",
                                },
                                "count": 8,
                                "is_available": True,
                                "delivery": True,
                            },
                        ],
                    },
                ],
            )

        The documentation of the answer was not seen. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/products-and-sku/56249733
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
    ) -> _paging.AsyncPager[_types.SkusListItem]:
        """List the SKUs.

        Args:
            from_id: (string) Cursor from the previous answer; empty for the first page.
            limit: (int) Largest number of SKUs in the answer.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.skus.list(from_id="", limit=3)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/products-and-sku/56249724
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
            },
            extra,
            options,
            _types.SkusListItem,
        )

    async def delete(
        self,
        *,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        external_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SkusDeleteAnswer:
        """Delete SKUs.

        Internal and external IDs may be mixed in one call.

        - At least one of `ids` and `external_ids` is required.

        Access: The token needs a role with the matching access rights.

        Deletes for good.

        Args:
            ids: (int[]) Internal SKU IDs.
            external_ids: (string[]) External SKU IDs.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.skus.delete(ids=[1, 2], external_ids=["sku_3"])

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/products-and-sku/delete-sku
        """
        return await self._call(
            _DELETE,
            {
                "ids": ids,
                "external_ids": external_ids,
            },
            extra,
            options,
            _types.SkusDeleteAnswer,
        )


RESOURCE = Skus
ASYNC_RESOURCE = AsyncSkus
