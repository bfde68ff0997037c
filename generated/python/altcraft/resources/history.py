"""Action history.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._core.answers.records import RecordList
from .._core.calls.custom import Unlisted
from .._core.calls.operation import Condition, Operation, Paging, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import history as _types
from ..types import shared as _shared

if TYPE_CHECKING:
    from .._core import paging as _paging
    from ..params import enums as _enums
else:
    _paging = LazyModule("_core.paging")
    _enums = LazyModule("params.enums")

_GET = Operation(
    name="history.get",
    method="POST",
    path="/api/v1.1/subscribers/history_get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("list_id",),
    dedup="unknown",
    rules=(
        Rule(
            "all_of", ("email",), (Condition("matching", ("email", "email_profile", "email_sub")),)
        ),
        Rule("all_of", ("phone",), (Condition("matching", ("phone", "phone_sub")),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("provider", "subscription_id"), (Condition("matching", ("push_sub",)),)),
        Rule(
            "all_of",
            ("field_name", "field_value"),
            (Condition("matching", ("custom", "custom_sub")),),
        ),
        Rule(
            "any_of",
            ("email", "phone"),
            (Condition("matching", ("email_phone", "email_phone_sub")),),
        ),
        Rule("any_of", ("xxh", "matching", "email")),
    ),
)
_LIST = Operation(
    name="history.list",
    method="POST",
    path="/api/v1.1/subscribers/history_get_all",
    effect="read",
    idempotent=True,
    required=("list_id", "date_from", "date_to"),
    dedup="unknown",
    paging=Paging(cursor="from_id", items="data", limit="limit", size=1000),
)


class History(Resource):
    """Sends, opens, clicks and other events of profiles."""

    def get(
        self,
        *,
        list_id: int,
        xxh: str | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        date_from: str | _dt.date | NotGiven = NOT_GIVEN,
        date_to: str | _dt.date | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.HistoryEvent]:
        """Get the action history of one profile.

        The profile is found by its hash `xxh` or by matching.

        - If `matching` is `email`, `email_profile` or `email_sub`, `email` is required.
        - If `matching` is `phone` or `phone_sub`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `push_sub`, `provider` and `subscription_id` are required.
        - If `matching` is `custom` or `custom_sub`, `field_name` and `field_value` are required.
        - If `matching` is `email_phone` or `email_phone_sub`, at least one of `email` and `phone`
          is required.
        - At least one of `xxh`, `matching` and `email` is required. Without `xxh` and `matching`,
          the default mode needs `email`.
        - Left out, `matching` means `email`.

        Args:
            list_id: (int) Database ID.
            xxh: (string) Hash of the profile, in place of matching.
            matching: (Matching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            date_from: (date) First day of the period.
            date_to: (date) Last day of the period.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: events of the period.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.history.get(list_id=20, xxh="0eb51aefd919f90a")

        The documentation of the answer was only seen in part. Not seen: The end of the example, the
        table of the answer and the list of actions were not seen.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/action-history/2195546
        """
        return self._list(
            _GET,
            {
                "list_id": list_id,
                "xxh": xxh,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "provider": provider,
                "subscription_id": subscription_id,
                "field_name": field_name,
                "field_value": field_value,
                "date_from": date_from,
                "date_to": date_to,
            },
            extra,
            options,
            _shared.HistoryEvent,
        )

    def list(
        self,
        *,
        list_id: int,
        date_from: str | _dt.date,
        date_to: str | _dt.date,
        from_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        fields: Sequence[str] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.HistoryListItem]:
        """List the actions of a database's profiles in a period.

        Args:
            list_id: (int) Database ID.
            date_from: (date) First day of the period.
            date_to: (date) Last day of the period.
            from_id: (string) First record of the page: the hash of the profile, a dot and the day
                as YYYYMMDD; empty for the first page.
            limit: (int) Largest number of records in the answer. Default: `1000`.
            fields: (string[]) Names of the profile fields that every record is to have in `fields`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.history.list(
                list_id=20,
                date_from="2017-01-01",
                date_to="2018-01-10",
                from_id="0000000000000000.20010101",
                fields=["CustomNumber", "CustomEnum"],
                limit=2,
            )

        Note: The records come in pages, yet no field with the next `from_id` was seen, so the call
        is not described as paged.

        Note: CSV is mentioned as a format of the answer.

        The documentation of the answer was only seen in part. Not seen: Where the answer names the
        next `from_id`; the example was cut and the table of the answer not seen.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/action-history/2195548
        """
        return self._pages(
            _LIST,
            {
                "list_id": list_id,
                "date_from": date_from,
                "date_to": date_to,
                "from_id": from_id,
                "limit": limit,
                "fields": fields,
            },
            extra,
            options,
            _types.HistoryListItem,
        )


class AsyncHistory(AsyncResource):
    """Sends, opens, clicks and other events of profiles."""

    async def get(
        self,
        *,
        list_id: int,
        xxh: str | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        date_from: str | _dt.date | NotGiven = NOT_GIVEN,
        date_to: str | _dt.date | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.HistoryEvent]:
        """Get the action history of one profile.

        The profile is found by its hash `xxh` or by matching.

        - If `matching` is `email`, `email_profile` or `email_sub`, `email` is required.
        - If `matching` is `phone` or `phone_sub`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `push_sub`, `provider` and `subscription_id` are required.
        - If `matching` is `custom` or `custom_sub`, `field_name` and `field_value` are required.
        - If `matching` is `email_phone` or `email_phone_sub`, at least one of `email` and `phone`
          is required.
        - At least one of `xxh`, `matching` and `email` is required. Without `xxh` and `matching`,
          the default mode needs `email`.
        - Left out, `matching` means `email`.

        Args:
            list_id: (int) Database ID.
            xxh: (string) Hash of the profile, in place of matching.
            matching: (Matching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            date_from: (date) First day of the period.
            date_to: (date) Last day of the period.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: events of the period.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.history.get(list_id=20, xxh="0eb51aefd919f90a")

        The documentation of the answer was only seen in part. Not seen: The end of the example, the
        table of the answer and the list of actions were not seen.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/action-history/2195546
        """
        return await self._list(
            _GET,
            {
                "list_id": list_id,
                "xxh": xxh,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "provider": provider,
                "subscription_id": subscription_id,
                "field_name": field_name,
                "field_value": field_value,
                "date_from": date_from,
                "date_to": date_to,
            },
            extra,
            options,
            _shared.HistoryEvent,
        )

    def list(
        self,
        *,
        list_id: int,
        date_from: str | _dt.date,
        date_to: str | _dt.date,
        from_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        fields: Sequence[str] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.HistoryListItem]:
        """List the actions of a database's profiles in a period.

        Args:
            list_id: (int) Database ID.
            date_from: (date) First day of the period.
            date_to: (date) Last day of the period.
            from_id: (string) First record of the page: the hash of the profile, a dot and the day
                as YYYYMMDD; empty for the first page.
            limit: (int) Largest number of records in the answer. Default: `1000`.
            fields: (string[]) Names of the profile fields that every record is to have in `fields`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.history.list(
                list_id=20,
                date_from="2017-01-01",
                date_to="2018-01-10",
                from_id="0000000000000000.20010101",
                fields=["CustomNumber", "CustomEnum"],
                limit=2,
            )

        Note: The records come in pages, yet no field with the next `from_id` was seen, so the call
        is not described as paged.

        Note: CSV is mentioned as a format of the answer.

        The documentation of the answer was only seen in part. Not seen: Where the answer names the
        next `from_id`; the example was cut and the table of the answer not seen.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/profiles/action-history/2195548
        """
        return self._pages(
            _LIST,
            {
                "list_id": list_id,
                "date_from": date_from,
                "date_to": date_to,
                "from_id": from_id,
                "limit": limit,
                "fields": fields,
            },
            extra,
            options,
            _types.HistoryListItem,
        )


RESOURCE = History
ASYNC_RESOURCE = AsyncHistory
