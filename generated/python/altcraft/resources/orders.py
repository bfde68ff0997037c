"""Orders.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._core.answers.records import OpenRecord
from .._core.calls.custom import Unlisted
from .._core.calls.operation import Condition, Operation, Paging, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import orders as _types

if TYPE_CHECKING:
    from .._core import paging as _paging
    from ..params import orders as _params
    from ..params import shared as _params_shared
else:
    _paging = LazyModule("_core.paging")
    _params = LazyModule("params.orders")
    _params_shared = LazyModule("params.shared")

_PREORDER = Operation(
    name="orders.preorder",
    method="POST",
    path="/api/v1.1/market/orders/preorder",
    effect="modify",
    idempotent=False,
    required=("external_id", "matching", "data"),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
    ),
)
_COMMIT_PREORDER = Operation(
    name="orders.commit_preorder",
    method="POST",
    path="/api/v1.1/market/orders/preorder_commit",
    effect="modify",
    idempotent=False,
    required=("external_id", "data"),
    rules=(Rule("any_of", ("profile_id", "email", "phone")),),
)
_IMPORT_BATCH = Operation(
    name="orders.import_batch",
    method="POST",
    path="/api/v1.1/market/orders/import",
    effect="modify",
    idempotent=False,
    required=("data",),
)
_LIST = Operation(
    name="orders.list",
    method="POST",
    path="/api/v1.1/market/orders/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
    paging=Paging(cursor="from_id", items="result", limit="limit", next="next_from_id"),
)
_DELETE = Operation(
    name="orders.delete",
    method="POST",
    path="/api/v1.1/market/orders/delete",
    effect="delete",
    idempotent=True,
    rules=(Rule("any_of", ("id", "external_id")),),
)
_GET_STATUS = Operation(
    name="orders.get_status",
    method="POST",
    path="/api/v1.1/market/orders/get_status",
    effect="read",
    idempotent=True,
    payload="result",
    dedup="unknown",
    rules=(Rule("any_of", ("id", "external_id")),),
)
_UPDATE_LINE_STATUS = Operation(
    name="orders.update_line_status",
    method="POST",
    path="/api/v1.1/market/orders/update_order_line_status",
    effect="modify",
    idempotent=True,
    required=("order_external_id", "order_line_external_id", "status_external_id"),
)


class Orders(Resource):
    """Orders, their lines and their calculation in a loyalty program."""

    def preorder(
        self,
        *,
        external_id: str,
        matching: Literal["email", "phone", "profile_id"] | Unlisted,
        data: _params.OrdersPreorderDataParam,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Calculate the price of an order with its promotions and points.

        The rules of the market and of the loyalty program are applied and the calculated order is
        answered. No order is created; `orders.commit_preorder` does that.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.

        Args:
            external_id: (string) External order ID.
            matching: (string) How the profile of the member is searched for. Among the values:
                `email`: Email of the profile or of its subscriptions; `phone`: Phone of the profile
                or of its subscriptions; `profile_id`: ID of the profile. No full list of the modes
                was seen.
            data: (object) The order.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.orders.preorder(
                external_id="12",
                matching="email",
                email="user@example.com",
                data={
                    "endpoint": "website",
                    "status": "new",
                    "currency": "RUB",
                    "total_price": "2500.00",
                    "final_total_price": "2150.00",
                    "delivery_cost": "300.00",
                    "create_time": "2026-02-18T13:01:05.141Z",
                    "lines": [{"external_id": "line_1", "product": "iphone17pmb256"}],
                },
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `orders.import_batch`. Not seen: The rows of
        the order data behind `create_time`, and those of a line behind `product` and `sku`. Not
        seen: How points to redeem and promo codes are passed. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/preorder
        """
        return self._call(
            _PREORDER,
            {
                "external_id": external_id,
                "matching": matching,
                "data": data,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
            },
            extra,
            options,
            OpenRecord,
        )

    def commit_preorder(
        self,
        *,
        external_id: str,
        data: _params.OrdersCommitPreorderDataParam,
        profile_id: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Create the order that a preorder has calculated.

        Call it after a successful `orders.preorder`. It creates the order, applies the discounts,
        accrues and redeems points and activates promo codes.

        - At least one of `profile_id`, `email` and `phone` is required. There is no `matching`
          here, unlike in `orders.preorder`.

        Args:
            external_id: (string) External order ID.
            data: (object) The order.
            profile_id: (string) Profile ID of the member.
            email: (string) Email address of the member.
            phone: (string) Phone number of the member.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.orders.commit_preorder(
                external_id="order_12345",
                email="user@example.com",
                data={
                    "endpoint": "website",
                    "status": "new",
                    "currency": "RUB",
                    "total_price": "2500.00",
                    "final_total_price": "2150.00",
                    "delivery_cost": "300.00",
                    "create_time": "2026-02-18T13:01:05.141Z",
                    "region": "region_moscow",
                    "lines": [{"external_id": "line_1", "product": "iphone17pmb256"}],
                },
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `orders.preorder`. Not seen: The rows of the
        order data behind `region`. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/preorder-commit
        """
        return self._call(
            _COMMIT_PREORDER,
            {
                "external_id": external_id,
                "data": data,
                "profile_id": profile_id,
                "email": email,
                "phone": phone,
                "skip_triggers": skip_triggers,
            },
            extra,
            options,
            OpenRecord,
        )

    def import_batch(
        self,
        *,
        data: Sequence[_params_shared.OrderParam],
        custom_fields: Sequence[_params_shared.CustomFieldParam] | NotGiven = NOT_GIVEN,
        custom_line_statuses: (
            Sequence[_params.OrdersImportBatchCustomLineStatusesParam] | NotGiven
        ) = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import orders with the statuses of their lines.

        The same call creates custom fields and custom line statuses.

        Access: The token needs roles that allow work with the market.

        Args:
            data: (Order[]) Orders to import.
            custom_fields: (CustomField[]) Custom fields to create.
            custom_line_statuses: (object[]) Custom statuses of order lines to create.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.orders.import_batch(
                custom_fields=[
                    {
                        "external_id": "order_field_id_123",
                        "name": "Additional order field",
                        "entity_type": "order",
                        "required": False,
                        "value_type": "unicode",
                        "default_value": "value of the test field",
                    },
                    {
                        "external_id": "line_field_id_123",
                        "name": "Additional field of the order item",
                        "entity_type": "line_order",
                        "required": False,
                        "value_type": "unicode",
                        "default_value": "value of the test field",
                    },
                ],
                custom_line_statuses=[
                    {
                        "external_id": "status_id_123",
                        "name": "Delivered to pick-up point",
                        "type": "in_process",
                    },
                ],
                skip_triggers=True,
                data=[
                    {
                        "external_id": "1234000",
                        "matching": "email",
                        "email": "johndoe@example.com",
                        "endpoint": "website",
                        "tags": ["one", "two"],
                        "status": "delivered",
                        "delivery_cost": "100",
                        "total_price": "1000",
                        "currency": "USD",
                        "create_time": "2022-01-02T15:04:05.141Z",
                        "custom_fields": {"order_field_id_123": "data"},
                        "region": "region_YnCrJj8Y1",
                        "lines": [
                            {
                                "external_id": "line_01",
                                "status": "status_id_123",
                                "product": "iphone_test_1",
                                "base_price_per_item": "900",
                                "min_price_per_item": "900",
                                "final_price_per_item": "900",
                                "count": 1,
                            },
                        ],
                    },
                ],
            )

        Note: In all examples prices are strings and counts are numbers.

        The documentation of the answer was not seen. Not seen: The answer. Not seen: The parameter
        for the method of payment that the page's first sentence speaks of.

        Documentation: https://guides.altcraft.com/en/developer-guide/market/orders/56249746
        """
        return self._call(
            _IMPORT_BATCH,
            {
                "data": data,
                "custom_fields": custom_fields,
                "custom_line_statuses": custom_line_statuses,
                "skip_triggers": skip_triggers,
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
        endpoint: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.OrdersListItem]:
        """List the orders of the account or of one touchpoint.

        Args:
            from_id: (string) Cursor from the previous answer; empty for the first page.
            limit: (int) Largest number of orders in the answer.
            endpoint: (string) Only orders of this touchpoint.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.orders.list(from_id="", limit=1, endpoint="qwerty")

        Note: An older version of the example shows an order whose prices are a hundred times those
        of the import example. Answers may count in minor units; the documentation does not say so.

        The documentation of the answer was only seen in part. Not seen: The table of the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/market/orders/56249749
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "endpoint": endpoint,
            },
            extra,
            options,
            _types.OrdersListItem,
        )

    def delete(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete an order for good.

        The order also disappears from the history of the profile.

        - At least one of `id` and `external_id` is required.

        Access: The token needs a role with the matching access rule.

        Deletes for good.

        Args:
            id: (int) Internal order ID.
            external_id: (string) External order ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.orders.delete(id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/market/orders/76808865
        """
        return self._call(
            _DELETE,
            {
                "id": id,
                "external_id": external_id,
            },
            extra,
            options,
            OpenRecord,
        )

    def get_status(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.OrdersGetStatusResult:
        """Get the status and the touchpoint of an order.

        - At least one of `id` and `external_id` is required.

        Access: The token needs a role with the matching access rule.

        Args:
            id: (int) Internal order ID.
            external_id: (string) External order ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the order.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.orders.get_status(id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/market/orders/get-status
        """
        return self._call(
            _GET_STATUS,
            {
                "id": id,
                "external_id": external_id,
            },
            extra,
            options,
            _types.OrdersGetStatusResult,
        )

    def update_line_status(
        self,
        *,
        order_external_id: str,
        order_line_external_id: str,
        status_external_id: (
            Literal["delivering", "processing", "new", "refunded", "canceled", "delivered"]
            | Unlisted
        ),
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Set the status of an order line.

        Args:
            order_external_id: (string) External order ID.
            order_line_external_id: (string) External line ID.
            status_external_id: (string) A built-in line status or the ID of a custom one. Among the
                values: `delivering`: Being delivered; `processing`: In process; `new`: New;
                `refunded`: Refunded; `canceled`: Cancelled; `delivered`: Delivered. The ID of any
                custom status may be sent as well.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.orders.update_line_status(
                order_external_id="order_1",
                order_line_external_id="line_DBSrmlVYD",
                status_external_id="delivered",
            )

        The documentation of the answer was not seen. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/orders/update-order-line-status
        """
        return self._call(
            _UPDATE_LINE_STATUS,
            {
                "order_external_id": order_external_id,
                "order_line_external_id": order_line_external_id,
                "status_external_id": status_external_id,
            },
            extra,
            options,
            OpenRecord,
        )


class AsyncOrders(AsyncResource):
    """Orders, their lines and their calculation in a loyalty program."""

    async def preorder(
        self,
        *,
        external_id: str,
        matching: Literal["email", "phone", "profile_id"] | Unlisted,
        data: _params.OrdersPreorderDataParam,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Calculate the price of an order with its promotions and points.

        The rules of the market and of the loyalty program are applied and the calculated order is
        answered. No order is created; `orders.commit_preorder` does that.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.

        Args:
            external_id: (string) External order ID.
            matching: (string) How the profile of the member is searched for. Among the values:
                `email`: Email of the profile or of its subscriptions; `phone`: Phone of the profile
                or of its subscriptions; `profile_id`: ID of the profile. No full list of the modes
                was seen.
            data: (object) The order.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.orders.preorder(
                external_id="12",
                matching="email",
                email="user@example.com",
                data={
                    "endpoint": "website",
                    "status": "new",
                    "currency": "RUB",
                    "total_price": "2500.00",
                    "final_total_price": "2150.00",
                    "delivery_cost": "300.00",
                    "create_time": "2026-02-18T13:01:05.141Z",
                    "lines": [{"external_id": "line_1", "product": "iphone17pmb256"}],
                },
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `orders.import_batch`. Not seen: The rows of
        the order data behind `create_time`, and those of a line behind `product` and `sku`. Not
        seen: How points to redeem and promo codes are passed. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/preorder
        """
        return await self._call(
            _PREORDER,
            {
                "external_id": external_id,
                "matching": matching,
                "data": data,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
            },
            extra,
            options,
            OpenRecord,
        )

    async def commit_preorder(
        self,
        *,
        external_id: str,
        data: _params.OrdersCommitPreorderDataParam,
        profile_id: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Create the order that a preorder has calculated.

        Call it after a successful `orders.preorder`. It creates the order, applies the discounts,
        accrues and redeems points and activates promo codes.

        - At least one of `profile_id`, `email` and `phone` is required. There is no `matching`
          here, unlike in `orders.preorder`.

        Args:
            external_id: (string) External order ID.
            data: (object) The order.
            profile_id: (string) Profile ID of the member.
            email: (string) Email address of the member.
            phone: (string) Phone number of the member.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.orders.commit_preorder(
                external_id="order_12345",
                email="user@example.com",
                data={
                    "endpoint": "website",
                    "status": "new",
                    "currency": "RUB",
                    "total_price": "2500.00",
                    "final_total_price": "2150.00",
                    "delivery_cost": "300.00",
                    "create_time": "2026-02-18T13:01:05.141Z",
                    "region": "region_moscow",
                    "lines": [{"external_id": "line_1", "product": "iphone17pmb256"}],
                },
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `orders.preorder`. Not seen: The rows of the
        order data behind `region`. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/preorder-commit
        """
        return await self._call(
            _COMMIT_PREORDER,
            {
                "external_id": external_id,
                "data": data,
                "profile_id": profile_id,
                "email": email,
                "phone": phone,
                "skip_triggers": skip_triggers,
            },
            extra,
            options,
            OpenRecord,
        )

    async def import_batch(
        self,
        *,
        data: Sequence[_params_shared.OrderParam],
        custom_fields: Sequence[_params_shared.CustomFieldParam] | NotGiven = NOT_GIVEN,
        custom_line_statuses: (
            Sequence[_params.OrdersImportBatchCustomLineStatusesParam] | NotGiven
        ) = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import orders with the statuses of their lines.

        The same call creates custom fields and custom line statuses.

        Access: The token needs roles that allow work with the market.

        Args:
            data: (Order[]) Orders to import.
            custom_fields: (CustomField[]) Custom fields to create.
            custom_line_statuses: (object[]) Custom statuses of order lines to create.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.orders.import_batch(
                custom_fields=[
                    {
                        "external_id": "order_field_id_123",
                        "name": "Additional order field",
                        "entity_type": "order",
                        "required": False,
                        "value_type": "unicode",
                        "default_value": "value of the test field",
                    },
                    {
                        "external_id": "line_field_id_123",
                        "name": "Additional field of the order item",
                        "entity_type": "line_order",
                        "required": False,
                        "value_type": "unicode",
                        "default_value": "value of the test field",
                    },
                ],
                custom_line_statuses=[
                    {
                        "external_id": "status_id_123",
                        "name": "Delivered to pick-up point",
                        "type": "in_process",
                    },
                ],
                skip_triggers=True,
                data=[
                    {
                        "external_id": "1234000",
                        "matching": "email",
                        "email": "johndoe@example.com",
                        "endpoint": "website",
                        "tags": ["one", "two"],
                        "status": "delivered",
                        "delivery_cost": "100",
                        "total_price": "1000",
                        "currency": "USD",
                        "create_time": "2022-01-02T15:04:05.141Z",
                        "custom_fields": {"order_field_id_123": "data"},
                        "region": "region_YnCrJj8Y1",
                        "lines": [
                            {
                                "external_id": "line_01",
                                "status": "status_id_123",
                                "product": "iphone_test_1",
                                "base_price_per_item": "900",
                                "min_price_per_item": "900",
                                "final_price_per_item": "900",
                                "count": 1,
                            },
                        ],
                    },
                ],
            )

        Note: In all examples prices are strings and counts are numbers.

        The documentation of the answer was not seen. Not seen: The answer. Not seen: The parameter
        for the method of payment that the page's first sentence speaks of.

        Documentation: https://guides.altcraft.com/en/developer-guide/market/orders/56249746
        """
        return await self._call(
            _IMPORT_BATCH,
            {
                "data": data,
                "custom_fields": custom_fields,
                "custom_line_statuses": custom_line_statuses,
                "skip_triggers": skip_triggers,
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
        endpoint: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.OrdersListItem]:
        """List the orders of the account or of one touchpoint.

        Args:
            from_id: (string) Cursor from the previous answer; empty for the first page.
            limit: (int) Largest number of orders in the answer.
            endpoint: (string) Only orders of this touchpoint.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.orders.list(from_id="", limit=1, endpoint="qwerty")

        Note: An older version of the example shows an order whose prices are a hundred times those
        of the import example. Answers may count in minor units; the documentation does not say so.

        The documentation of the answer was only seen in part. Not seen: The table of the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/market/orders/56249749
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "endpoint": endpoint,
            },
            extra,
            options,
            _types.OrdersListItem,
        )

    async def delete(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete an order for good.

        The order also disappears from the history of the profile.

        - At least one of `id` and `external_id` is required.

        Access: The token needs a role with the matching access rule.

        Deletes for good.

        Args:
            id: (int) Internal order ID.
            external_id: (string) External order ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.orders.delete(id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/market/orders/76808865
        """
        return await self._call(
            _DELETE,
            {
                "id": id,
                "external_id": external_id,
            },
            extra,
            options,
            OpenRecord,
        )

    async def get_status(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        external_id: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.OrdersGetStatusResult:
        """Get the status and the touchpoint of an order.

        - At least one of `id` and `external_id` is required.

        Access: The token needs a role with the matching access rule.

        Args:
            id: (int) Internal order ID.
            external_id: (string) External order ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the order.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.orders.get_status(id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/market/orders/get-status
        """
        return await self._call(
            _GET_STATUS,
            {
                "id": id,
                "external_id": external_id,
            },
            extra,
            options,
            _types.OrdersGetStatusResult,
        )

    async def update_line_status(
        self,
        *,
        order_external_id: str,
        order_line_external_id: str,
        status_external_id: (
            Literal["delivering", "processing", "new", "refunded", "canceled", "delivered"]
            | Unlisted
        ),
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Set the status of an order line.

        Args:
            order_external_id: (string) External order ID.
            order_line_external_id: (string) External line ID.
            status_external_id: (string) A built-in line status or the ID of a custom one. Among the
                values: `delivering`: Being delivered; `processing`: In process; `new`: New;
                `refunded`: Refunded; `canceled`: Cancelled; `delivered`: Delivered. The ID of any
                custom status may be sent as well.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.orders.update_line_status(
                order_external_id="order_1",
                order_line_external_id="line_DBSrmlVYD",
                status_external_id="delivered",
            )

        The documentation of the answer was not seen. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/market/orders/update-order-line-status
        """
        return await self._call(
            _UPDATE_LINE_STATUS,
            {
                "order_external_id": order_external_id,
                "order_line_external_id": order_line_external_id,
                "status_external_id": status_external_id,
            },
            extra,
            options,
            OpenRecord,
        )


RESOURCE = Orders
ASYNC_RESOURCE = AsyncOrders
