"""Subscriptions.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.answers.records import OpenRecord, RecordList
from .._core.calls.custom import Unlisted
from .._core.calls.operation import Condition, Operation, Paging, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import subscriptions as _types
from ..types import shared as _shared

if TYPE_CHECKING:
    from .._core import paging as _paging
    from ..params import enums as _enums
    from ..params import subscriptions as _params
else:
    _paging = LazyModule("_core.paging")
    _enums = LazyModule("params.enums")
    _params = LazyModule("params.subscriptions")

_SET = Operation(
    name="subscriptions.set",
    method="POST",
    path="/api/v1.1/subscriptions/set",
    effect="modify",
    idempotent=True,
    required=("db_id", "profile_id", "resource_id"),
    rules=(
        Rule("all_of", ("email",), (Condition("channel", ("email",)),)),
        Rule("all_of", ("provider", "subscription_id"), (Condition("channel", ("push",)),)),
        Rule("all_of", ("phone",), (Condition("channel", ("sms",)),)),
        Rule("all_of", ("cc_data",), (Condition("channel", ("telegram_bot", "whatsapp")),)),
    ),
)
_LIST = Operation(
    name="subscriptions.list",
    method="POST",
    path="/api/v1.1/subscriptions/list",
    effect="read",
    idempotent=True,
    payload="data",
    required=("db_id", "profile_id"),
    dedup="unknown",
)
_LIST_ALL = Operation(
    name="subscriptions.list_all",
    method="POST",
    path="/api/v1.1/subscriptions/list_all",
    effect="read",
    idempotent=True,
    required=("resource_id",),
    dedup="unknown",
    paging=Paging(
        cursor="from_id", items="data", limit="limit", next="next_from_id", total="total_count"
    ),
)
_GET = Operation(
    name="subscriptions.get",
    method="POST",
    path="/api/v1.1/subscriptions/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("db_id", "profile_id", "resource_id"),
    dedup="unknown",
    rules=(
        Rule("all_of", ("email",), (Condition("channel", ("email",)),)),
        Rule("all_of", ("provider", "subscription_id"), (Condition("channel", ("push",)),)),
        Rule("all_of", ("phone",), (Condition("channel", ("sms",)),)),
        Rule("all_of", ("cc_data",), (Condition("channel", ("telegram_bot", "whatsapp")),)),
    ),
)
_DELETE = Operation(
    name="subscriptions.delete",
    method="POST",
    path="/api/v1.1/subscriptions/delete",
    effect="modify",
    idempotent=True,
    required=("profile_id", "resource_id", "db_id"),
    rules=(
        Rule("all_of", ("email",), (Condition("channel", ("email",)),)),
        Rule("all_of", ("provider", "subscription_id"), (Condition("channel", ("push",)),)),
        Rule("all_of", ("phone",), (Condition("channel", ("sms",)),)),
        Rule("all_of", ("cc_data",), (Condition("channel", ("telegram_bot", "whatsapp")),)),
    ),
)
_UNDELETE = Operation(
    name="subscriptions.undelete",
    method="POST",
    path="/api/v1.1/subscriptions/undelete",
    effect="modify",
    idempotent=True,
    required=("profile_id", "resource_id", "db_id"),
    rules=(
        Rule("all_of", ("email",), (Condition("channel", ("email",)),)),
        Rule("all_of", ("provider", "subscription_id"), (Condition("channel", ("push",)),)),
        Rule("all_of", ("phone",), (Condition("channel", ("sms",)),)),
        Rule("all_of", ("cc_data",), (Condition("channel", ("telegram_bot", "whatsapp")),)),
    ),
)
_SUSPEND_ALL = Operation(
    name="subscriptions.suspend_all",
    method="POST",
    path="/api/v1.1/subscriptions/suspend_all",
    effect="modify_many",
    idempotent=True,
    required=("db_id",),
)
_UNSUSPEND_ALL = Operation(
    name="subscriptions.unsuspend_all",
    method="POST",
    path="/api/v1.1/subscriptions/unsuspend_all",
    effect="modify_many",
    idempotent=True,
    required=("db_id",),
)


class Subscriptions(Resource):
    """Subscriptions of profiles to resources."""

    def set(
        self,
        *,
        db_id: int,
        profile_id: str,
        resource_id: int,
        status: str | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        custom_fields: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        cats: Sequence[str] | NotGiven = NOT_GIVEN,
        date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        ip: str | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        channel: _enums.SubscriptionChannel | Unlisted | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        cc_data: _params.SubscriptionsSetCcDataParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Add or update a subscription of a profile.

        - If `channel` is `email`, `email` is required.
        - If `channel` is `push`, `provider` and `subscription_id` are required.
        - If `channel` is `sms`, `phone` is required.
        - If `channel` is `telegram_bot` or `whatsapp`, `cc_data` is required.

        Args:
            db_id: (int) Database ID.
            profile_id: (string) Profile ID.
            resource_id: (int) Resource ID.
            status: (string) Status of the subscription; better left out unless it is to change.
            priority: (int) Priority of the subscription; 0 is the highest.
            custom_fields: (map<any>) System and custom fields of the subscription by name;
                `resources.get_fields` tells which there are.
            cats: (string[]) Categories of the resource to subscribe the profile to.
            date: (datetime) Registration date.
            ip: (string) IP address at registration.
            url: (string) Address of the page of registration. Format: `uri`.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            channel: (SubscriptionChannel) Channel of the subscription. Other objects also know
                `viber`, `notify` and custom channels. Whether it is required is not documented.
            email: (string) Email address.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            phone: (string) Phone number.
            cc_data: (object) Contact in a messenger.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.subscriptions.set(
                channel="email",
                db_id=1,
                email="john@example.com",
                priority=10,
                profile_id="abcdefghijklmnqrstuvwxyz",
                resource_id=1,
                status="subscribed",
            )

        The documentation of the answer was not seen. Not seen: The end of the request example and
        the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195519
        """
        return self._call(
            _SET,
            {
                "db_id": db_id,
                "profile_id": profile_id,
                "resource_id": resource_id,
                "status": status,
                "priority": priority,
                "custom_fields": custom_fields,
                "cats": cats,
                "date": date,
                "ip": ip,
                "url": url,
                "skip_triggers": skip_triggers,
                "channel": channel,
                "email": email,
                "provider": provider,
                "subscription_id": subscription_id,
                "phone": phone,
                "cc_data": cc_data,
            },
            extra,
            options,
            OpenRecord,
        )

    def list(
        self,
        *,
        db_id: int,
        profile_id: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.SubscriptionRecord]:
        """List the subscriptions of a profile.

        Args:
            db_id: (int) Database ID.
            profile_id: (string) Profile ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: subscriptions of the profile.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.subscriptions.list(db_id=1, profile_id="abcdefghijklmnqrstuvwxyz")

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195522
        """
        return self._list(
            _LIST,
            {
                "db_id": db_id,
                "profile_id": profile_id,
            },
            extra,
            options,
            _shared.SubscriptionRecord,
        )

    def list_all(
        self,
        *,
        resource_id: int,
        db_id: int | NotGiven = NOT_GIVEN,
        channel: str | NotGiven = NOT_GIVEN,
        status: str | NotGiven = NOT_GIVEN,
        from_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.SubscriptionsListAllItem]:
        """List all subscriptions to a resource.

        Args:
            resource_id: (int) Resource ID.
            db_id: (int) Only subscriptions of the profiles of this database.
            channel: (string) Only subscriptions in this channel.
            status: (string) Only subscriptions with this status.
            from_id: (string) First subscription of the page, from `next_from_id`.
            limit: (int) Largest number of subscriptions in the answer.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.subscriptions.list_all(
                db_id=1,
                resource_id=29,
                from_id="abcdefghijklmnqrstuvwxyz",
                limit=1,
            )

        Note: Pointers are opaque strings here, unlike in other lists.

        The documentation of the answer was only seen in part. What is missing is inferred from
        `subscriptions.list`. Not seen: The tables of the SMS and messenger channels in the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195524
        """
        return self._pages(
            _LIST_ALL,
            {
                "resource_id": resource_id,
                "db_id": db_id,
                "channel": channel,
                "status": status,
                "from_id": from_id,
                "limit": limit,
            },
            extra,
            options,
            _types.SubscriptionsListAllItem,
        )

    def get(
        self,
        *,
        db_id: int,
        profile_id: str,
        resource_id: int,
        channel: _enums.SubscriptionChannel | Unlisted | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        cc_data: _params.SubscriptionsGetCcDataParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.SubscriptionRecord:
        """Get one subscription of a profile.

        - If `channel` is `email`, `email` is required.
        - If `channel` is `push`, `provider` and `subscription_id` are required.
        - If `channel` is `sms`, `phone` is required.
        - If `channel` is `telegram_bot` or `whatsapp`, `cc_data` is required.

        Args:
            db_id: (int) Database ID.
            profile_id: (string) Profile ID.
            resource_id: (int) Resource ID.
            channel: (SubscriptionChannel) Channel of the subscription. Other objects also know
                `viber`, `notify` and custom channels. Whether it is required is not documented.
            email: (string) Email address.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            phone: (string) Phone number.
            cc_data: (object) Contact in a messenger.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the subscription.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import Unlisted

            client.subscriptions.get(
                db_id=1,
                resource_id=1,
                channel="push",
                subscription_id="abcdefghijklmnqrstuvwxyz",
                profile_id="abcdefghijklmnqrstuvwxyz",
                provider=Unlisted("Firefox"),
            )

        The documentation of the answer was only seen in part. What is missing is inferred from
        `subscriptions.list`. Not seen: The table of the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195527
        """
        return self._call(
            _GET,
            {
                "db_id": db_id,
                "profile_id": profile_id,
                "resource_id": resource_id,
                "channel": channel,
                "email": email,
                "provider": provider,
                "subscription_id": subscription_id,
                "phone": phone,
                "cc_data": cc_data,
            },
            extra,
            options,
            _shared.SubscriptionRecord,
        )

    def delete(
        self,
        *,
        profile_id: str,
        resource_id: int,
        db_id: int,
        channel: _enums.SubscriptionChannel | Unlisted | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        cc_data: _params.SubscriptionsDeleteCcDataParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete a subscription of a profile.

        The subscription is only marked as deleted (its `is_delete` becomes true);
        `subscriptions.undelete` restores it.

        - If `channel` is `email`, `email` is required.
        - If `channel` is `push`, `provider` and `subscription_id` are required.
        - If `channel` is `sms`, `phone` is required.
        - If `channel` is `telegram_bot` or `whatsapp`, `cc_data` is required.

        Args:
            profile_id: (string) Profile ID.
            resource_id: (int) Resource ID.
            db_id: (int) Database ID.
            channel: (SubscriptionChannel) Channel of the subscription. Other objects also know
                `viber`, `notify` and custom channels. Whether it is required is not documented.
            email: (string) Email address.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            phone: (string) Phone number.
            cc_data: (object) Contact in a messenger.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import Unlisted

            client.subscriptions.delete(
                db_id=1,
                resource_id=26,
                channel="push",
                subscription_id="abcdefghijklmnqrstuvwxyz",
                profile_id="abcdefghijklmnqrstuvwxyz",
                provider=Unlisted("Firefox"),
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195529
        """
        return self._call(
            _DELETE,
            {
                "profile_id": profile_id,
                "resource_id": resource_id,
                "db_id": db_id,
                "channel": channel,
                "email": email,
                "provider": provider,
                "subscription_id": subscription_id,
                "phone": phone,
                "cc_data": cc_data,
            },
            extra,
            options,
            OpenRecord,
        )

    def undelete(
        self,
        *,
        profile_id: str,
        resource_id: int,
        db_id: int,
        channel: _enums.SubscriptionChannel | Unlisted | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        cc_data: _params.SubscriptionsUndeleteCcDataParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Restore a deleted subscription.

        - If `channel` is `email`, `email` is required.
        - If `channel` is `push`, `provider` and `subscription_id` are required.
        - If `channel` is `sms`, `phone` is required.
        - If `channel` is `telegram_bot` or `whatsapp`, `cc_data` is required.

        Args:
            profile_id: (string) Profile ID.
            resource_id: (int) Resource ID.
            db_id: (int) Database ID.
            channel: (SubscriptionChannel) Channel of the subscription. Other objects also know
                `viber`, `notify` and custom channels. Whether it is required is not documented.
            email: (string) Email address.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            phone: (string) Phone number.
            cc_data: (object) Contact in a messenger.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import Unlisted

            client.subscriptions.undelete(
                db_id=1,
                resource_id=26,
                channel="push",
                subscription_id="abcdefghijklmnqrstuvwxyz",
                profile_id="abcdefghijklmnqrstuvwxyz",
                provider=Unlisted("Firefox"),
            )

        The documentation of the answer was not seen. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195531
        """
        return self._call(
            _UNDELETE,
            {
                "profile_id": profile_id,
                "resource_id": resource_id,
                "db_id": db_id,
                "channel": channel,
                "email": email,
                "provider": provider,
                "subscription_id": subscription_id,
                "phone": phone,
                "cc_data": cc_data,
            },
            extra,
            options,
            OpenRecord,
        )

    def suspend_all(
        self,
        *,
        db_id: int,
        channel: str | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SubscriptionsSuspendAllAnswer:
        """Suspend the subscriptions of a database.

        All subscriptions with the status `subscribed` become `suspended`; others stay as they are.
        A channel and a resource narrow the set.

        Changes many at once.

        Args:
            db_id: (int) Database ID.
            channel: (string) Only subscriptions in this channel.
            resource_id: (int) Only subscriptions to this resource.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: number of suspended subscriptions.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.subscriptions.suspend_all(db_id=1, channel="email")

        Note: The documentation speaks of the subscriptions of one profile, but there is no
        parameter for a profile.

        Note: That all subscriptions are meant without `channel` and `resource_id` is only
        documented for `subscriptions.unsuspend_all`.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195533
        """
        return self._call(
            _SUSPEND_ALL,
            {
                "db_id": db_id,
                "channel": channel,
                "resource_id": resource_id,
            },
            extra,
            options,
            _types.SubscriptionsSuspendAllAnswer,
        )

    def unsuspend_all(
        self,
        *,
        db_id: int,
        channel: str | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SubscriptionsUnsuspendAllAnswer:
        """Resume the suspended subscriptions of a database.

        All subscriptions with the status `suspended` become `subscribed`; others stay as they are.
        A channel and a resource narrow the set.

        Changes many at once.

        Args:
            db_id: (int) Database ID.
            channel: (string) Only subscriptions in this channel.
            resource_id: (int) Only subscriptions to this resource.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: number of resumed subscriptions.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.subscriptions.unsuspend_all(db_id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195539
        """
        return self._call(
            _UNSUSPEND_ALL,
            {
                "db_id": db_id,
                "channel": channel,
                "resource_id": resource_id,
            },
            extra,
            options,
            _types.SubscriptionsUnsuspendAllAnswer,
        )


class AsyncSubscriptions(AsyncResource):
    """Subscriptions of profiles to resources."""

    async def set(
        self,
        *,
        db_id: int,
        profile_id: str,
        resource_id: int,
        status: str | NotGiven = NOT_GIVEN,
        priority: int | NotGiven = NOT_GIVEN,
        custom_fields: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        cats: Sequence[str] | NotGiven = NOT_GIVEN,
        date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        ip: str | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        channel: _enums.SubscriptionChannel | Unlisted | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        cc_data: _params.SubscriptionsSetCcDataParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Add or update a subscription of a profile.

        - If `channel` is `email`, `email` is required.
        - If `channel` is `push`, `provider` and `subscription_id` are required.
        - If `channel` is `sms`, `phone` is required.
        - If `channel` is `telegram_bot` or `whatsapp`, `cc_data` is required.

        Args:
            db_id: (int) Database ID.
            profile_id: (string) Profile ID.
            resource_id: (int) Resource ID.
            status: (string) Status of the subscription; better left out unless it is to change.
            priority: (int) Priority of the subscription; 0 is the highest.
            custom_fields: (map<any>) System and custom fields of the subscription by name;
                `resources.get_fields` tells which there are.
            cats: (string[]) Categories of the resource to subscribe the profile to.
            date: (datetime) Registration date.
            ip: (string) IP address at registration.
            url: (string) Address of the page of registration. Format: `uri`.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            channel: (SubscriptionChannel) Channel of the subscription. Other objects also know
                `viber`, `notify` and custom channels. Whether it is required is not documented.
            email: (string) Email address.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            phone: (string) Phone number.
            cc_data: (object) Contact in a messenger.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.subscriptions.set(
                channel="email",
                db_id=1,
                email="john@example.com",
                priority=10,
                profile_id="abcdefghijklmnqrstuvwxyz",
                resource_id=1,
                status="subscribed",
            )

        The documentation of the answer was not seen. Not seen: The end of the request example and
        the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195519
        """
        return await self._call(
            _SET,
            {
                "db_id": db_id,
                "profile_id": profile_id,
                "resource_id": resource_id,
                "status": status,
                "priority": priority,
                "custom_fields": custom_fields,
                "cats": cats,
                "date": date,
                "ip": ip,
                "url": url,
                "skip_triggers": skip_triggers,
                "channel": channel,
                "email": email,
                "provider": provider,
                "subscription_id": subscription_id,
                "phone": phone,
                "cc_data": cc_data,
            },
            extra,
            options,
            OpenRecord,
        )

    async def list(
        self,
        *,
        db_id: int,
        profile_id: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.SubscriptionRecord]:
        """List the subscriptions of a profile.

        Args:
            db_id: (int) Database ID.
            profile_id: (string) Profile ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: subscriptions of the profile.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.subscriptions.list(db_id=1, profile_id="abcdefghijklmnqrstuvwxyz")

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195522
        """
        return await self._list(
            _LIST,
            {
                "db_id": db_id,
                "profile_id": profile_id,
            },
            extra,
            options,
            _shared.SubscriptionRecord,
        )

    def list_all(
        self,
        *,
        resource_id: int,
        db_id: int | NotGiven = NOT_GIVEN,
        channel: str | NotGiven = NOT_GIVEN,
        status: str | NotGiven = NOT_GIVEN,
        from_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.SubscriptionsListAllItem]:
        """List all subscriptions to a resource.

        Args:
            resource_id: (int) Resource ID.
            db_id: (int) Only subscriptions of the profiles of this database.
            channel: (string) Only subscriptions in this channel.
            status: (string) Only subscriptions with this status.
            from_id: (string) First subscription of the page, from `next_from_id`.
            limit: (int) Largest number of subscriptions in the answer.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.subscriptions.list_all(
                db_id=1,
                resource_id=29,
                from_id="abcdefghijklmnqrstuvwxyz",
                limit=1,
            )

        Note: Pointers are opaque strings here, unlike in other lists.

        The documentation of the answer was only seen in part. What is missing is inferred from
        `subscriptions.list`. Not seen: The tables of the SMS and messenger channels in the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195524
        """
        return self._pages(
            _LIST_ALL,
            {
                "resource_id": resource_id,
                "db_id": db_id,
                "channel": channel,
                "status": status,
                "from_id": from_id,
                "limit": limit,
            },
            extra,
            options,
            _types.SubscriptionsListAllItem,
        )

    async def get(
        self,
        *,
        db_id: int,
        profile_id: str,
        resource_id: int,
        channel: _enums.SubscriptionChannel | Unlisted | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        cc_data: _params.SubscriptionsGetCcDataParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.SubscriptionRecord:
        """Get one subscription of a profile.

        - If `channel` is `email`, `email` is required.
        - If `channel` is `push`, `provider` and `subscription_id` are required.
        - If `channel` is `sms`, `phone` is required.
        - If `channel` is `telegram_bot` or `whatsapp`, `cc_data` is required.

        Args:
            db_id: (int) Database ID.
            profile_id: (string) Profile ID.
            resource_id: (int) Resource ID.
            channel: (SubscriptionChannel) Channel of the subscription. Other objects also know
                `viber`, `notify` and custom channels. Whether it is required is not documented.
            email: (string) Email address.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            phone: (string) Phone number.
            cc_data: (object) Contact in a messenger.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the subscription.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import Unlisted

            await client.subscriptions.get(
                db_id=1,
                resource_id=1,
                channel="push",
                subscription_id="abcdefghijklmnqrstuvwxyz",
                profile_id="abcdefghijklmnqrstuvwxyz",
                provider=Unlisted("Firefox"),
            )

        The documentation of the answer was only seen in part. What is missing is inferred from
        `subscriptions.list`. Not seen: The table of the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195527
        """
        return await self._call(
            _GET,
            {
                "db_id": db_id,
                "profile_id": profile_id,
                "resource_id": resource_id,
                "channel": channel,
                "email": email,
                "provider": provider,
                "subscription_id": subscription_id,
                "phone": phone,
                "cc_data": cc_data,
            },
            extra,
            options,
            _shared.SubscriptionRecord,
        )

    async def delete(
        self,
        *,
        profile_id: str,
        resource_id: int,
        db_id: int,
        channel: _enums.SubscriptionChannel | Unlisted | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        cc_data: _params.SubscriptionsDeleteCcDataParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete a subscription of a profile.

        The subscription is only marked as deleted (its `is_delete` becomes true);
        `subscriptions.undelete` restores it.

        - If `channel` is `email`, `email` is required.
        - If `channel` is `push`, `provider` and `subscription_id` are required.
        - If `channel` is `sms`, `phone` is required.
        - If `channel` is `telegram_bot` or `whatsapp`, `cc_data` is required.

        Args:
            profile_id: (string) Profile ID.
            resource_id: (int) Resource ID.
            db_id: (int) Database ID.
            channel: (SubscriptionChannel) Channel of the subscription. Other objects also know
                `viber`, `notify` and custom channels. Whether it is required is not documented.
            email: (string) Email address.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            phone: (string) Phone number.
            cc_data: (object) Contact in a messenger.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import Unlisted

            await client.subscriptions.delete(
                db_id=1,
                resource_id=26,
                channel="push",
                subscription_id="abcdefghijklmnqrstuvwxyz",
                profile_id="abcdefghijklmnqrstuvwxyz",
                provider=Unlisted("Firefox"),
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195529
        """
        return await self._call(
            _DELETE,
            {
                "profile_id": profile_id,
                "resource_id": resource_id,
                "db_id": db_id,
                "channel": channel,
                "email": email,
                "provider": provider,
                "subscription_id": subscription_id,
                "phone": phone,
                "cc_data": cc_data,
            },
            extra,
            options,
            OpenRecord,
        )

    async def undelete(
        self,
        *,
        profile_id: str,
        resource_id: int,
        db_id: int,
        channel: _enums.SubscriptionChannel | Unlisted | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        cc_data: _params.SubscriptionsUndeleteCcDataParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Restore a deleted subscription.

        - If `channel` is `email`, `email` is required.
        - If `channel` is `push`, `provider` and `subscription_id` are required.
        - If `channel` is `sms`, `phone` is required.
        - If `channel` is `telegram_bot` or `whatsapp`, `cc_data` is required.

        Args:
            profile_id: (string) Profile ID.
            resource_id: (int) Resource ID.
            db_id: (int) Database ID.
            channel: (SubscriptionChannel) Channel of the subscription. Other objects also know
                `viber`, `notify` and custom channels. Whether it is required is not documented.
            email: (string) Email address.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            phone: (string) Phone number.
            cc_data: (object) Contact in a messenger.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import Unlisted

            await client.subscriptions.undelete(
                db_id=1,
                resource_id=26,
                channel="push",
                subscription_id="abcdefghijklmnqrstuvwxyz",
                profile_id="abcdefghijklmnqrstuvwxyz",
                provider=Unlisted("Firefox"),
            )

        The documentation of the answer was not seen. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195531
        """
        return await self._call(
            _UNDELETE,
            {
                "profile_id": profile_id,
                "resource_id": resource_id,
                "db_id": db_id,
                "channel": channel,
                "email": email,
                "provider": provider,
                "subscription_id": subscription_id,
                "phone": phone,
                "cc_data": cc_data,
            },
            extra,
            options,
            OpenRecord,
        )

    async def suspend_all(
        self,
        *,
        db_id: int,
        channel: str | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SubscriptionsSuspendAllAnswer:
        """Suspend the subscriptions of a database.

        All subscriptions with the status `subscribed` become `suspended`; others stay as they are.
        A channel and a resource narrow the set.

        Changes many at once.

        Args:
            db_id: (int) Database ID.
            channel: (string) Only subscriptions in this channel.
            resource_id: (int) Only subscriptions to this resource.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: number of suspended subscriptions.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.subscriptions.suspend_all(db_id=1, channel="email")

        Note: The documentation speaks of the subscriptions of one profile, but there is no
        parameter for a profile.

        Note: That all subscriptions are meant without `channel` and `resource_id` is only
        documented for `subscriptions.unsuspend_all`.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195533
        """
        return await self._call(
            _SUSPEND_ALL,
            {
                "db_id": db_id,
                "channel": channel,
                "resource_id": resource_id,
            },
            extra,
            options,
            _types.SubscriptionsSuspendAllAnswer,
        )

    async def unsuspend_all(
        self,
        *,
        db_id: int,
        channel: str | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SubscriptionsUnsuspendAllAnswer:
        """Resume the suspended subscriptions of a database.

        All subscriptions with the status `suspended` become `subscribed`; others stay as they are.
        A channel and a resource narrow the set.

        Changes many at once.

        Args:
            db_id: (int) Database ID.
            channel: (string) Only subscriptions in this channel.
            resource_id: (int) Only subscriptions to this resource.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: number of resumed subscriptions.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.subscriptions.unsuspend_all(db_id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/subscriptions/2195539
        """
        return await self._call(
            _UNSUSPEND_ALL,
            {
                "db_id": db_id,
                "channel": channel,
                "resource_id": resource_id,
            },
            extra,
            options,
            _types.SubscriptionsUnsuspendAllAnswer,
        )


RESOURCE = Subscriptions
ASYNC_RESOURCE = AsyncSubscriptions
