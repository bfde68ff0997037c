"""Loyalty programs.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._core.answers.records import OpenRecord, RecordList
from .._core.calls.operation import Condition, Operation, Paging, Rule, TaskInfo
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import loyalty as _types
from ..types import shared as _shared

if TYPE_CHECKING:
    from .._core import paging as _paging
    from .._core.tasks import tasks as _tasks
    from ..params import enums as _enums
    from ..types import tasks as _types_tasks
else:
    _paging = LazyModule("_core.paging")
    _tasks = LazyModule("_core.tasks.tasks")
    _enums = LazyModule("params.enums")
    _types_tasks = LazyModule("types.tasks")

_GET_BALANCE = Operation(
    name="loyalty.get_balance",
    method="POST",
    path="/api/v1.1/loyalty/account/balance",
    effect="read",
    idempotent=True,
    payload="data",
    required=("loyalty_program_id", "matching"),
    dedup="unknown",
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
    ),
)
_LIST_TRANSACTIONS = Operation(
    name="loyalty.list_transactions",
    method="POST",
    path="/api/v1.1/loyalty/account/transactions",
    effect="read",
    idempotent=True,
    required=("loyalty_program_id", "matching"),
    dedup="unknown",
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
        Rule("any_of", ("points_currency_iid", "points_currency_eid")),
    ),
    paging=Paging(cursor="from_id", items="data", limit="limit", key="transaction_id", size=20),
)
_GET_EXPIRING_POINTS = Operation(
    name="loyalty.get_expiring_points",
    method="POST",
    path="/api/v1.1/loyalty/account/expiring_points",
    effect="read",
    idempotent=True,
    payload="data",
    required=("loyalty_program_id", "date_from", "date_to", "matching"),
    dedup="unknown",
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
        Rule("any_of", ("points_currency_iid", "points_currency_eid")),
    ),
)
_GET_TIERS = Operation(
    name="loyalty.get_tiers",
    method="POST",
    path="/api/v1.1/loyalty/account/tiers",
    effect="read",
    idempotent=True,
    payload="data",
    required=("loyalty_program_id", "tiers_group_id", "matching"),
    dedup="unknown",
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
    ),
)
_ACCRUE_POINTS = Operation(
    name="loyalty.accrue_points",
    method="POST",
    path="/api/v1.1/loyalty/accrue_points",
    effect="modify",
    idempotent=False,
    required=("loyalty_program_id", "amount", "matching"),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
    ),
)
_REDEEM_POINTS = Operation(
    name="loyalty.redeem_points",
    method="POST",
    path="/api/v1.1/loyalty/redeeme_points",
    effect="modify",
    idempotent=False,
    required=("loyalty_program_id", "amount", "matching"),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
    ),
)
_CANCEL_TRANSACTION = Operation(
    name="loyalty.cancel_transaction",
    method="POST",
    path="/api/v1.1/loyalty/cancel_transaction",
    effect="delete",
    idempotent=False,
    payload="data",
    rules=(Rule("any_of", ("transaction_id", "transaction_eid")),),
)
_EXPORT_TRANSACTIONS = Operation(
    name="loyalty.export_transactions",
    method="POST",
    path="/api/v1.1/loyalty/transactions_export",
    effect="modify",
    idempotent=False,
    required=("loyalty_program_id", "date_from", "date_to"),
    rules=(Rule("any_of", ("points_currency_iid", "points_currency_eid")),),
    task=TaskInfo(id="data.task_id", collect="tasks.get_status", download="files.download"),
)
_REGISTER_MEMBER = Operation(
    name="loyalty.register_member",
    method="POST",
    path="/api/v1.1/loyalty/register_member",
    effect="modify",
    idempotent=False,
    required=("loyalty_program_id", "matching"),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
    ),
)
_DELETE_MEMBER = Operation(
    name="loyalty.delete_member",
    method="POST",
    path="/api/v1.1/loyalty/delete_member",
    effect="delete",
    idempotent=True,
    required=("loyalty_program_id", "matching"),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
    ),
)
_LIST_TRIGGER_PROMOTIONS = Operation(
    name="loyalty.list_trigger_promotions",
    method="POST",
    path="/api/v1.1/loyalty/trigger_promotions",
    effect="read",
    idempotent=True,
    required=("loyalty_program_id",),
    dedup="unknown",
    paging=Paging(
        cursor="from_id",
        items="data",
        limit="limit",
        next="next_from_id",
        total="total_count",
        size=20,
    ),
)
_COMMIT_TRANSACTION = Operation(
    name="loyalty.commit_transaction",
    method="POST",
    path="/api/v1.1/loyalty/commit_transaction",
    effect="modify",
    idempotent=False,
    payload="data",
    rules=(Rule("any_of", ("transaction_id", "transaction_eid")),),
)
_ROLLBACK_TRANSACTION = Operation(
    name="loyalty.rollback_transaction",
    method="POST",
    path="/api/v1.1/loyalty/rollback_transaction",
    effect="delete",
    idempotent=False,
    payload="data",
    rules=(Rule("any_of", ("transaction_id", "transaction_eid")),),
)


class Loyalty(Resource):
    """Points, transactions, tiers and members of loyalty programs."""

    def get_balance(
        self,
        *,
        loyalty_program_id: int,
        matching: _enums.BasicMatching,
        points_currency_iid: int | NotGiven = NOT_GIVEN,
        points_currency_eid: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.LoyaltyGetBalanceResult:
        """Get the points balance of a loyalty program member.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            matching: (BasicMatching) How the profile of the member is searched for.
            points_currency_iid: (int) Internal ID of the points currency.
            points_currency_eid: (string) External ID of the points currency.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the balance.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.get_balance(
                loyalty_program_id=123,
                points_currency_eid="starts",
                matching="email",
                email="user@example.com",
            )

        Note: Both IDs of the points currency are optional here; the other calls about the account
        need one of them.

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/balance
        """
        return self._call(
            _GET_BALANCE,
            {
                "loyalty_program_id": loyalty_program_id,
                "matching": matching,
                "points_currency_iid": points_currency_iid,
                "points_currency_eid": points_currency_eid,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _types.LoyaltyGetBalanceResult,
        )

    def list_transactions(
        self,
        *,
        loyalty_program_id: int,
        matching: _enums.BasicMatching,
        points_currency_iid: int | NotGiven = NOT_GIVEN,
        points_currency_eid: str | NotGiven = NOT_GIVEN,
        from_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_shared.PointsTransaction]:
        """List the points transactions of a loyalty program member.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `points_currency_iid` and `points_currency_eid` is required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            matching: (BasicMatching) How the profile of the member is searched for.
            points_currency_iid: (int) Internal ID of the points currency.
            points_currency_eid: (string) External ID of the points currency.
            from_id: (string) ID of the last transaction of the previous page; the answer begins
                behind it.
            limit: (int) Largest number of items in the answer. Default: `20`. At least 1. At most
                100.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.list_transactions(
                loyalty_program_id=123,
                points_currency_eid="bonus_points",
                matching="email",
                email="user@example.com",
                limit=20,
            )

        The documentation of the answer was only seen in part. Not seen: The end of the answer;
        whether it names the cursor of the next page or a total count.

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/transactions-list
        """
        return self._pages(
            _LIST_TRANSACTIONS,
            {
                "loyalty_program_id": loyalty_program_id,
                "matching": matching,
                "points_currency_iid": points_currency_iid,
                "points_currency_eid": points_currency_eid,
                "from_id": from_id,
                "limit": limit,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _shared.PointsTransaction,
        )

    def get_expiring_points(
        self,
        *,
        loyalty_program_id: int,
        date_from: str | _dt.datetime,
        date_to: str | _dt.datetime,
        matching: _enums.BasicMatching,
        points_currency_iid: int | NotGiven = NOT_GIVEN,
        points_currency_eid: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.LoyaltyGetExpiringPointsResult:
        """Get how many of a member's points expire in a period.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `points_currency_iid` and `points_currency_eid` is required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            date_from: (datetime) Start of the period, inclusive.
            date_to: (datetime) End of the period, inclusive.
            matching: (BasicMatching) How the profile of the member is searched for.
            points_currency_iid: (int) Internal ID of the points currency.
            points_currency_eid: (string) External ID of the points currency.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the result.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.get_expiring_points(
                loyalty_program_id=123,
                points_currency_eid="bonus_points",
                matching="email",
                email="user@example.com",
                date_from="2023-09-01T00:00:00Z",
                date_to="2023-09-30T23:59:59Z",
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/expiring-points
        """
        return self._call(
            _GET_EXPIRING_POINTS,
            {
                "loyalty_program_id": loyalty_program_id,
                "date_from": date_from,
                "date_to": date_to,
                "matching": matching,
                "points_currency_iid": points_currency_iid,
                "points_currency_eid": points_currency_eid,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _types.LoyaltyGetExpiringPointsResult,
        )

    def get_tiers(
        self,
        *,
        loyalty_program_id: int,
        tiers_group_id: int,
        matching: _enums.BasicMatching,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_types.LoyaltyGetTiersItem]:
        """Get the tiers that a loyalty program member has reached in a tier group.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            tiers_group_id: (int) Tier group ID.
            matching: (BasicMatching) How the profile of the member is searched for.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: the tiers reached.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.get_tiers(
                loyalty_program_id=123,
                tiers_group_id=10,
                matching="email",
                email="user@example.com",
                phone="+1234567890",
                profile_id="profile123",
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/tiers
        """
        return self._list(
            _GET_TIERS,
            {
                "loyalty_program_id": loyalty_program_id,
                "tiers_group_id": tiers_group_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _types.LoyaltyGetTiersItem,
        )

    def accrue_points(
        self,
        *,
        loyalty_program_id: int,
        amount: str | Decimal,
        matching: _enums.BasicMatching,
        promotion_id: str | NotGiven = NOT_GIVEN,
        points_currency_iid: int | NotGiven = NOT_GIVEN,
        points_currency_eid: str | NotGiven = NOT_GIVEN,
        is_temp: bool | NotGiven = NOT_GIVEN,
        temp_timeout_sec: int | NotGiven = NOT_GIVEN,
        created_at: str | _dt.datetime | NotGiven = NOT_GIVEN,
        transaction_eid: str | NotGiven = NOT_GIVEN,
        external_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        activation_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        expiration_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Accrue points to a loyalty program member.

        The points come from a trigger promotion. A temporary transaction waits to be committed or
        rolled back and is rolled back by itself after `temp_timeout_sec`.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            amount: (decimal) Number of points; fractions are allowed.
            matching: (BasicMatching) How the profile of the member is searched for.
            promotion_id: (string) ID of the trigger promotion. A string here, while the list of
                trigger promotions has a number (`id`) and a string (`external_id`). Which of the
                two is meant is not said.
            points_currency_iid: (int) Internal ID of the points currency.
            points_currency_eid: (string) External ID of the points currency.
            is_temp: (bool) Make the transaction temporary, to be committed or rolled back later.
            temp_timeout_sec: (int) Time after which a temporary transaction that was not committed
                is rolled back. In seconds.
            created_at: (datetime) Time of the transaction; now if not sent.
            transaction_eid: (string) External ID of the transaction.
            external_data: (object) Any further data to keep with the transaction.
            activation_date: (datetime) Time when the points become active; at once if not sent.
            expiration_date: (datetime) Time when the points expire; by the settings of the currency
                if not sent.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID. Inferred from `loyalty.redeem_points`.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.accrue_points(
                loyalty_program_id=123,
                promotion_id="PROMO123",
                points_currency_eid="stars",
                amount="100.50",
                matching="email",
                email="user@example.com",
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `loyalty.redeem_points`. Not seen: The
        answer. Not seen: The documented example.

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/accrue-points
        """
        return self._call(
            _ACCRUE_POINTS,
            {
                "loyalty_program_id": loyalty_program_id,
                "amount": amount,
                "matching": matching,
                "promotion_id": promotion_id,
                "points_currency_iid": points_currency_iid,
                "points_currency_eid": points_currency_eid,
                "is_temp": is_temp,
                "temp_timeout_sec": temp_timeout_sec,
                "created_at": created_at,
                "transaction_eid": transaction_eid,
                "external_data": external_data,
                "activation_date": activation_date,
                "expiration_date": expiration_date,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            OpenRecord,
        )

    def redeem_points(
        self,
        *,
        loyalty_program_id: int,
        amount: str | Decimal,
        matching: _enums.BasicMatching,
        promotion_id: str | NotGiven = NOT_GIVEN,
        points_currency_iid: int | NotGiven = NOT_GIVEN,
        points_currency_eid: str | NotGiven = NOT_GIVEN,
        is_temp: bool | NotGiven = NOT_GIVEN,
        temp_timeout_sec: int | NotGiven = NOT_GIVEN,
        created_at: str | _dt.datetime | NotGiven = NOT_GIVEN,
        transaction_eid: str | NotGiven = NOT_GIVEN,
        external_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Redeem points of a loyalty program member.

        The points are taken by a trigger promotion. A temporary transaction waits to be committed
        or rolled back and is rolled back by itself after `temp_timeout_sec`.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            amount: (decimal) Number of points; fractions are allowed.
            matching: (BasicMatching) How the profile of the member is searched for.
            promotion_id: (string) ID of the trigger promotion. A string here, while the list of
                trigger promotions has a number (`id`) and a string (`external_id`). Which of the
                two is meant is not said.
            points_currency_iid: (int) Internal ID of the points currency.
            points_currency_eid: (string) External ID of the points currency.
            is_temp: (bool) Make the transaction temporary, to be committed or rolled back later.
            temp_timeout_sec: (int) Time after which a temporary transaction that was not committed
                is rolled back. In seconds.
            created_at: (datetime) Time of the transaction; now if not sent.
            transaction_eid: (string) External ID of the transaction.
            external_data: (object) Any further data to keep with the transaction.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.redeem_points(
                loyalty_program_id=123,
                promotion_id="PROMO123",
                points_currency_eid="stars",
                amount="100.50",
                matching="email",
                email="user@example.com",
                is_temp=False,
                transaction_eid="uiuiuiiu-ouiihfs-sdfsdf",
                external_data={"order_id": "ORDER-123"},
            )

        Note: The path is really spelled `redeeme_points`.

        Read from the documentation of version 74. The documentation of the answer was only seen in
        part. Not seen: What the answer holds beside the error code and text.

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/redeem-points
        """
        return self._call(
            _REDEEM_POINTS,
            {
                "loyalty_program_id": loyalty_program_id,
                "amount": amount,
                "matching": matching,
                "promotion_id": promotion_id,
                "points_currency_iid": points_currency_iid,
                "points_currency_eid": points_currency_eid,
                "is_temp": is_temp,
                "temp_timeout_sec": temp_timeout_sec,
                "created_at": created_at,
                "transaction_eid": transaction_eid,
                "external_data": external_data,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            OpenRecord,
        )

    def cancel_transaction(
        self,
        *,
        transaction_id: str | NotGiven = NOT_GIVEN,
        transaction_eid: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.PointsTransactionResult:
        """Cancel a points transaction.

        The transaction may be temporary or permanent. The active balance is calculated anew.

        - At least one of `transaction_id` and `transaction_eid` is required.

        Deletes for good.

        Args:
            transaction_id: (string) Transaction ID.
            transaction_eid: (string) External ID of the transaction.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the cancelled transaction.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.cancel_transaction(transaction_id="TRANS12345")

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/cancel-transation
        """
        return self._call(
            _CANCEL_TRANSACTION,
            {
                "transaction_id": transaction_id,
                "transaction_eid": transaction_eid,
            },
            extra,
            options,
            _shared.PointsTransactionResult,
        )

    def export_transactions(
        self,
        *,
        loyalty_program_id: int,
        date_from: str | _dt.datetime,
        date_to: str | _dt.datetime,
        points_currency_iid: int | NotGiven = NOT_GIVEN,
        points_currency_eid: str | NotGiven = NOT_GIVEN,
        from_id: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.Task[_types_tasks.TasksGetStatusResult]:
        """Start the export of a period's points transactions to a CSV file.

        - At least one of `points_currency_iid` and `points_currency_eid` is required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            date_from: (datetime) Start of the period, inclusive.
            date_to: (datetime) End of the period, inclusive.
            points_currency_iid: (int) Internal ID of the points currency.
            points_currency_eid: (string) External ID of the points currency.
            from_id: (string) ID of the transaction to begin from; the start of the period if not
                sent.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it, then `download()` its files.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = client.loyalty.export_transactions(
                loyalty_program_id=123,
                points_currency_eid="bonus_points",
                date_from="2023-09-01T00:00:00Z",
                date_to="2023-09-30T23:59:59Z",
                from_id="a1b2c3d4-e5f6-7890-g1h2-i3j4k5l6m7n8",
            )
            task.wait()
            task.download(".")

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/transactions-export
        """
        return self._start(
            _EXPORT_TRANSACTIONS,
            {
                "loyalty_program_id": loyalty_program_id,
                "date_from": date_from,
                "date_to": date_to,
                "points_currency_iid": points_currency_iid,
                "points_currency_eid": points_currency_eid,
                "from_id": from_id,
            },
            extra,
            options,
        )

    def register_member(
        self,
        *,
        loyalty_program_id: int,
        matching: _enums.BasicMatching,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        registration_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.LoyaltyRegisterMemberAnswer:
        """Make a profile a member of a loyalty program.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            matching: (BasicMatching) How the profile of the new member is searched for.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            registration_date: (datetime) Time of the registration; now if not sent.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.register_member(
                loyalty_program_id=123,
                matching="email",
                email="user@example.com",
                registration_date="2024-09-01T12:34:56Z",
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/register-member
        """
        return self._call(
            _REGISTER_MEMBER,
            {
                "loyalty_program_id": loyalty_program_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "registration_date": registration_date,
            },
            extra,
            options,
            _types.LoyaltyRegisterMemberAnswer,
        )

    def delete_member(
        self,
        *,
        loyalty_program_id: int,
        matching: _enums.BasicMatching,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.LoyaltyDeleteMemberAnswer:
        """Remove a profile from the members of a loyalty program.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Deletes for good.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            matching: (BasicMatching) How the profile of the member is searched for.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.delete_member(
                loyalty_program_id=123,
                matching="email",
                email="user@example.com",
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/delete-member
        """
        return self._call(
            _DELETE_MEMBER,
            {
                "loyalty_program_id": loyalty_program_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _types.LoyaltyDeleteMemberAnswer,
        )

    def list_trigger_promotions(
        self,
        *,
        loyalty_program_id: int,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        is_active: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_shared.TriggerPromotion]:
        """List the trigger promotions of a loyalty program.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            from_id: (int) Promotion ID behind which the page begins.
            limit: (int) Largest number of items in the answer. Default: `20`. At least 1. At most
                100.
            is_active: (bool) Only active promotions (true) or only inactive ones (false); all if
                not sent.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.list_trigger_promotions(
                loyalty_program_id=123,
                limit=20,
                is_active=True,
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/trigger-promotions
        """
        return self._pages(
            _LIST_TRIGGER_PROMOTIONS,
            {
                "loyalty_program_id": loyalty_program_id,
                "from_id": from_id,
                "limit": limit,
                "is_active": is_active,
            },
            extra,
            options,
            _shared.TriggerPromotion,
        )

    def commit_transaction(
        self,
        *,
        transaction_id: str | NotGiven = NOT_GIVEN,
        transaction_eid: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.PointsTransactionResult:
        """Make a temporary points transaction final.

        Committing a temporary accrual creates a new, full transaction.

        - At least one of `transaction_id` and `transaction_eid` is required.

        Args:
            transaction_id: (string) Transaction ID.
            transaction_eid: (string) External ID of the transaction.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the committed transaction.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.commit_transaction(transaction_id="TRANS12345")

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/commit-transaction
        """
        return self._call(
            _COMMIT_TRANSACTION,
            {
                "transaction_id": transaction_id,
                "transaction_eid": transaction_eid,
            },
            extra,
            options,
            _shared.PointsTransactionResult,
        )

    def rollback_transaction(
        self,
        *,
        transaction_id: str | NotGiven = NOT_GIVEN,
        transaction_eid: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.PointsTransactionResult:
        """Roll back a temporary points transaction.

        The active balance is calculated anew.

        - At least one of `transaction_id` and `transaction_eid` is required.

        Deletes for good.

        Args:
            transaction_id: (string) Transaction ID.
            transaction_eid: (string) External ID of the transaction.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the transaction that was rolled back.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.rollback_transaction(transaction_id="TRANS12345")

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/rollback-transaction
        """
        return self._call(
            _ROLLBACK_TRANSACTION,
            {
                "transaction_id": transaction_id,
                "transaction_eid": transaction_eid,
            },
            extra,
            options,
            _shared.PointsTransactionResult,
        )


class AsyncLoyalty(AsyncResource):
    """Points, transactions, tiers and members of loyalty programs."""

    async def get_balance(
        self,
        *,
        loyalty_program_id: int,
        matching: _enums.BasicMatching,
        points_currency_iid: int | NotGiven = NOT_GIVEN,
        points_currency_eid: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.LoyaltyGetBalanceResult:
        """Get the points balance of a loyalty program member.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            matching: (BasicMatching) How the profile of the member is searched for.
            points_currency_iid: (int) Internal ID of the points currency.
            points_currency_eid: (string) External ID of the points currency.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the balance.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.loyalty.get_balance(
                loyalty_program_id=123,
                points_currency_eid="starts",
                matching="email",
                email="user@example.com",
            )

        Note: Both IDs of the points currency are optional here; the other calls about the account
        need one of them.

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/balance
        """
        return await self._call(
            _GET_BALANCE,
            {
                "loyalty_program_id": loyalty_program_id,
                "matching": matching,
                "points_currency_iid": points_currency_iid,
                "points_currency_eid": points_currency_eid,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _types.LoyaltyGetBalanceResult,
        )

    def list_transactions(
        self,
        *,
        loyalty_program_id: int,
        matching: _enums.BasicMatching,
        points_currency_iid: int | NotGiven = NOT_GIVEN,
        points_currency_eid: str | NotGiven = NOT_GIVEN,
        from_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_shared.PointsTransaction]:
        """List the points transactions of a loyalty program member.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `points_currency_iid` and `points_currency_eid` is required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            matching: (BasicMatching) How the profile of the member is searched for.
            points_currency_iid: (int) Internal ID of the points currency.
            points_currency_eid: (string) External ID of the points currency.
            from_id: (string) ID of the last transaction of the previous page; the answer begins
                behind it.
            limit: (int) Largest number of items in the answer. Default: `20`. At least 1. At most
                100.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.list_transactions(
                loyalty_program_id=123,
                points_currency_eid="bonus_points",
                matching="email",
                email="user@example.com",
                limit=20,
            )

        The documentation of the answer was only seen in part. Not seen: The end of the answer;
        whether it names the cursor of the next page or a total count.

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/transactions-list
        """
        return self._pages(
            _LIST_TRANSACTIONS,
            {
                "loyalty_program_id": loyalty_program_id,
                "matching": matching,
                "points_currency_iid": points_currency_iid,
                "points_currency_eid": points_currency_eid,
                "from_id": from_id,
                "limit": limit,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _shared.PointsTransaction,
        )

    async def get_expiring_points(
        self,
        *,
        loyalty_program_id: int,
        date_from: str | _dt.datetime,
        date_to: str | _dt.datetime,
        matching: _enums.BasicMatching,
        points_currency_iid: int | NotGiven = NOT_GIVEN,
        points_currency_eid: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.LoyaltyGetExpiringPointsResult:
        """Get how many of a member's points expire in a period.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `points_currency_iid` and `points_currency_eid` is required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            date_from: (datetime) Start of the period, inclusive.
            date_to: (datetime) End of the period, inclusive.
            matching: (BasicMatching) How the profile of the member is searched for.
            points_currency_iid: (int) Internal ID of the points currency.
            points_currency_eid: (string) External ID of the points currency.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the result.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.loyalty.get_expiring_points(
                loyalty_program_id=123,
                points_currency_eid="bonus_points",
                matching="email",
                email="user@example.com",
                date_from="2023-09-01T00:00:00Z",
                date_to="2023-09-30T23:59:59Z",
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/expiring-points
        """
        return await self._call(
            _GET_EXPIRING_POINTS,
            {
                "loyalty_program_id": loyalty_program_id,
                "date_from": date_from,
                "date_to": date_to,
                "matching": matching,
                "points_currency_iid": points_currency_iid,
                "points_currency_eid": points_currency_eid,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _types.LoyaltyGetExpiringPointsResult,
        )

    async def get_tiers(
        self,
        *,
        loyalty_program_id: int,
        tiers_group_id: int,
        matching: _enums.BasicMatching,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_types.LoyaltyGetTiersItem]:
        """Get the tiers that a loyalty program member has reached in a tier group.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            tiers_group_id: (int) Tier group ID.
            matching: (BasicMatching) How the profile of the member is searched for.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: the tiers reached.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.loyalty.get_tiers(
                loyalty_program_id=123,
                tiers_group_id=10,
                matching="email",
                email="user@example.com",
                phone="+1234567890",
                profile_id="profile123",
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/tiers
        """
        return await self._list(
            _GET_TIERS,
            {
                "loyalty_program_id": loyalty_program_id,
                "tiers_group_id": tiers_group_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _types.LoyaltyGetTiersItem,
        )

    async def accrue_points(
        self,
        *,
        loyalty_program_id: int,
        amount: str | Decimal,
        matching: _enums.BasicMatching,
        promotion_id: str | NotGiven = NOT_GIVEN,
        points_currency_iid: int | NotGiven = NOT_GIVEN,
        points_currency_eid: str | NotGiven = NOT_GIVEN,
        is_temp: bool | NotGiven = NOT_GIVEN,
        temp_timeout_sec: int | NotGiven = NOT_GIVEN,
        created_at: str | _dt.datetime | NotGiven = NOT_GIVEN,
        transaction_eid: str | NotGiven = NOT_GIVEN,
        external_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        activation_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        expiration_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Accrue points to a loyalty program member.

        The points come from a trigger promotion. A temporary transaction waits to be committed or
        rolled back and is rolled back by itself after `temp_timeout_sec`.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            amount: (decimal) Number of points; fractions are allowed.
            matching: (BasicMatching) How the profile of the member is searched for.
            promotion_id: (string) ID of the trigger promotion. A string here, while the list of
                trigger promotions has a number (`id`) and a string (`external_id`). Which of the
                two is meant is not said.
            points_currency_iid: (int) Internal ID of the points currency.
            points_currency_eid: (string) External ID of the points currency.
            is_temp: (bool) Make the transaction temporary, to be committed or rolled back later.
            temp_timeout_sec: (int) Time after which a temporary transaction that was not committed
                is rolled back. In seconds.
            created_at: (datetime) Time of the transaction; now if not sent.
            transaction_eid: (string) External ID of the transaction.
            external_data: (object) Any further data to keep with the transaction.
            activation_date: (datetime) Time when the points become active; at once if not sent.
            expiration_date: (datetime) Time when the points expire; by the settings of the currency
                if not sent.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID. Inferred from `loyalty.redeem_points`.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.loyalty.accrue_points(
                loyalty_program_id=123,
                promotion_id="PROMO123",
                points_currency_eid="stars",
                amount="100.50",
                matching="email",
                email="user@example.com",
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `loyalty.redeem_points`. Not seen: The
        answer. Not seen: The documented example.

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/accrue-points
        """
        return await self._call(
            _ACCRUE_POINTS,
            {
                "loyalty_program_id": loyalty_program_id,
                "amount": amount,
                "matching": matching,
                "promotion_id": promotion_id,
                "points_currency_iid": points_currency_iid,
                "points_currency_eid": points_currency_eid,
                "is_temp": is_temp,
                "temp_timeout_sec": temp_timeout_sec,
                "created_at": created_at,
                "transaction_eid": transaction_eid,
                "external_data": external_data,
                "activation_date": activation_date,
                "expiration_date": expiration_date,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            OpenRecord,
        )

    async def redeem_points(
        self,
        *,
        loyalty_program_id: int,
        amount: str | Decimal,
        matching: _enums.BasicMatching,
        promotion_id: str | NotGiven = NOT_GIVEN,
        points_currency_iid: int | NotGiven = NOT_GIVEN,
        points_currency_eid: str | NotGiven = NOT_GIVEN,
        is_temp: bool | NotGiven = NOT_GIVEN,
        temp_timeout_sec: int | NotGiven = NOT_GIVEN,
        created_at: str | _dt.datetime | NotGiven = NOT_GIVEN,
        transaction_eid: str | NotGiven = NOT_GIVEN,
        external_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Redeem points of a loyalty program member.

        The points are taken by a trigger promotion. A temporary transaction waits to be committed
        or rolled back and is rolled back by itself after `temp_timeout_sec`.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            amount: (decimal) Number of points; fractions are allowed.
            matching: (BasicMatching) How the profile of the member is searched for.
            promotion_id: (string) ID of the trigger promotion. A string here, while the list of
                trigger promotions has a number (`id`) and a string (`external_id`). Which of the
                two is meant is not said.
            points_currency_iid: (int) Internal ID of the points currency.
            points_currency_eid: (string) External ID of the points currency.
            is_temp: (bool) Make the transaction temporary, to be committed or rolled back later.
            temp_timeout_sec: (int) Time after which a temporary transaction that was not committed
                is rolled back. In seconds.
            created_at: (datetime) Time of the transaction; now if not sent.
            transaction_eid: (string) External ID of the transaction.
            external_data: (object) Any further data to keep with the transaction.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.loyalty.redeem_points(
                loyalty_program_id=123,
                promotion_id="PROMO123",
                points_currency_eid="stars",
                amount="100.50",
                matching="email",
                email="user@example.com",
                is_temp=False,
                transaction_eid="uiuiuiiu-ouiihfs-sdfsdf",
                external_data={"order_id": "ORDER-123"},
            )

        Note: The path is really spelled `redeeme_points`.

        Read from the documentation of version 74. The documentation of the answer was only seen in
        part. Not seen: What the answer holds beside the error code and text.

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/redeem-points
        """
        return await self._call(
            _REDEEM_POINTS,
            {
                "loyalty_program_id": loyalty_program_id,
                "amount": amount,
                "matching": matching,
                "promotion_id": promotion_id,
                "points_currency_iid": points_currency_iid,
                "points_currency_eid": points_currency_eid,
                "is_temp": is_temp,
                "temp_timeout_sec": temp_timeout_sec,
                "created_at": created_at,
                "transaction_eid": transaction_eid,
                "external_data": external_data,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            OpenRecord,
        )

    async def cancel_transaction(
        self,
        *,
        transaction_id: str | NotGiven = NOT_GIVEN,
        transaction_eid: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.PointsTransactionResult:
        """Cancel a points transaction.

        The transaction may be temporary or permanent. The active balance is calculated anew.

        - At least one of `transaction_id` and `transaction_eid` is required.

        Deletes for good.

        Args:
            transaction_id: (string) Transaction ID.
            transaction_eid: (string) External ID of the transaction.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the cancelled transaction.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.loyalty.cancel_transaction(transaction_id="TRANS12345")

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/cancel-transation
        """
        return await self._call(
            _CANCEL_TRANSACTION,
            {
                "transaction_id": transaction_id,
                "transaction_eid": transaction_eid,
            },
            extra,
            options,
            _shared.PointsTransactionResult,
        )

    async def export_transactions(
        self,
        *,
        loyalty_program_id: int,
        date_from: str | _dt.datetime,
        date_to: str | _dt.datetime,
        points_currency_iid: int | NotGiven = NOT_GIVEN,
        points_currency_eid: str | NotGiven = NOT_GIVEN,
        from_id: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.AsyncTask[_types_tasks.TasksGetStatusResult]:
        """Start the export of a period's points transactions to a CSV file.

        - At least one of `points_currency_iid` and `points_currency_eid` is required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            date_from: (datetime) Start of the period, inclusive.
            date_to: (datetime) End of the period, inclusive.
            points_currency_iid: (int) Internal ID of the points currency.
            points_currency_eid: (string) External ID of the points currency.
            from_id: (string) ID of the transaction to begin from; the start of the period if not
                sent.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it, then `download()` its files.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = await client.loyalty.export_transactions(
                loyalty_program_id=123,
                points_currency_eid="bonus_points",
                date_from="2023-09-01T00:00:00Z",
                date_to="2023-09-30T23:59:59Z",
                from_id="a1b2c3d4-e5f6-7890-g1h2-i3j4k5l6m7n8",
            )
            await task.wait()
            await task.download(".")

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/transactions-export
        """
        return await self._start(
            _EXPORT_TRANSACTIONS,
            {
                "loyalty_program_id": loyalty_program_id,
                "date_from": date_from,
                "date_to": date_to,
                "points_currency_iid": points_currency_iid,
                "points_currency_eid": points_currency_eid,
                "from_id": from_id,
            },
            extra,
            options,
        )

    async def register_member(
        self,
        *,
        loyalty_program_id: int,
        matching: _enums.BasicMatching,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        registration_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.LoyaltyRegisterMemberAnswer:
        """Make a profile a member of a loyalty program.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            matching: (BasicMatching) How the profile of the new member is searched for.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            registration_date: (datetime) Time of the registration; now if not sent.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.loyalty.register_member(
                loyalty_program_id=123,
                matching="email",
                email="user@example.com",
                registration_date="2024-09-01T12:34:56Z",
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/register-member
        """
        return await self._call(
            _REGISTER_MEMBER,
            {
                "loyalty_program_id": loyalty_program_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "registration_date": registration_date,
            },
            extra,
            options,
            _types.LoyaltyRegisterMemberAnswer,
        )

    async def delete_member(
        self,
        *,
        loyalty_program_id: int,
        matching: _enums.BasicMatching,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.LoyaltyDeleteMemberAnswer:
        """Remove a profile from the members of a loyalty program.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Deletes for good.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            matching: (BasicMatching) How the profile of the member is searched for.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.loyalty.delete_member(
                loyalty_program_id=123,
                matching="email",
                email="user@example.com",
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/delete-member
        """
        return await self._call(
            _DELETE_MEMBER,
            {
                "loyalty_program_id": loyalty_program_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _types.LoyaltyDeleteMemberAnswer,
        )

    def list_trigger_promotions(
        self,
        *,
        loyalty_program_id: int,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        is_active: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_shared.TriggerPromotion]:
        """List the trigger promotions of a loyalty program.

        Args:
            loyalty_program_id: (int) Loyalty program ID.
            from_id: (int) Promotion ID behind which the page begins.
            limit: (int) Largest number of items in the answer. Default: `20`. At least 1. At most
                100.
            is_active: (bool) Only active promotions (true) or only inactive ones (false); all if
                not sent.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.loyalty.list_trigger_promotions(
                loyalty_program_id=123,
                limit=20,
                is_active=True,
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/trigger-promotions
        """
        return self._pages(
            _LIST_TRIGGER_PROMOTIONS,
            {
                "loyalty_program_id": loyalty_program_id,
                "from_id": from_id,
                "limit": limit,
                "is_active": is_active,
            },
            extra,
            options,
            _shared.TriggerPromotion,
        )

    async def commit_transaction(
        self,
        *,
        transaction_id: str | NotGiven = NOT_GIVEN,
        transaction_eid: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.PointsTransactionResult:
        """Make a temporary points transaction final.

        Committing a temporary accrual creates a new, full transaction.

        - At least one of `transaction_id` and `transaction_eid` is required.

        Args:
            transaction_id: (string) Transaction ID.
            transaction_eid: (string) External ID of the transaction.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the committed transaction.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.loyalty.commit_transaction(transaction_id="TRANS12345")

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/commit-transaction
        """
        return await self._call(
            _COMMIT_TRANSACTION,
            {
                "transaction_id": transaction_id,
                "transaction_eid": transaction_eid,
            },
            extra,
            options,
            _shared.PointsTransactionResult,
        )

    async def rollback_transaction(
        self,
        *,
        transaction_id: str | NotGiven = NOT_GIVEN,
        transaction_eid: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.PointsTransactionResult:
        """Roll back a temporary points transaction.

        The active balance is calculated anew.

        - At least one of `transaction_id` and `transaction_eid` is required.

        Deletes for good.

        Args:
            transaction_id: (string) Transaction ID.
            transaction_eid: (string) External ID of the transaction.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the transaction that was rolled back.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.loyalty.rollback_transaction(transaction_id="TRANS12345")

        Documentation: https://guides.altcraft.com/en/developer-guide/loyalty/rollback-transaction
        """
        return await self._call(
            _ROLLBACK_TRANSACTION,
            {
                "transaction_id": transaction_id,
                "transaction_eid": transaction_eid,
            },
            extra,
            options,
            _shared.PointsTransactionResult,
        )


RESOURCE = Loyalty
ASYNC_RESOURCE = AsyncLoyalty
