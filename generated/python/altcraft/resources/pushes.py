"""Application push notifications.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._core.answers.records import OpenRecord
from .._core.calls.custom import Unlisted
from .._core.calls.operation import Operation, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..params import enums as _enums
    from ..params import pushes as _params
else:
    _enums = LazyModule("params.enums")
    _params = LazyModule("params.pushes")

_POST_EVENTS = Operation(
    name="pushes.post_events",
    method="POST",
    path="/api/v1.1/pushes/post_events",
    effect="modify",
    idempotent=False,
    required=("events", "uid"),
)
_SUBSCRIBE = Operation(
    name="pushes.subscribe",
    method="POST",
    path="/push_subscribe",
    effect="modify",
    idempotent=False,
    auth="none",
    server="push",
    required=("resource_token", "subscriptions"),
    dedup="unknown",
)
_SUBSCRIBE_THROUGH_API = Operation(
    name="pushes.subscribe_through_api",
    method="POST",
    path="/api/v1.1/resources/push_subscribe",
    effect="modify",
    idempotent=False,
    auth="query",
    dedup="unknown",
    rules=(Rule("all_of", ("resource_token", "subscriptions"), firm=False),),
)


class Pushes(Resource):
    """Events and subscriptions of application push notifications."""

    def post_events(
        self,
        *,
        events: Literal[1, 2, 3],
        uid: str,
        launch_id: int | str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Register that an application push notification was delivered or opened.

        The identifiers come from the data of the notification. A `uid` in the extended form stands
        for all of them; accounts have it in the notification's user data on request.

        Args:
            events: (int) What happened. Values: `1`: Delivered; `2`: Opened; `3`: Delivered and
                opened.
            uid: (string) Internal ID of the message.
            launch_id: (int|string) Internal ID of the launch. Not needed with a `uid` in the
                extended form.
            provider: (PushProvider) Push provider: a browser or system and its push service. Not
                needed with a `uid` in the extended form.
            subscription_id: (string) Push subscription ID. Not needed with a `uid` in the extended
                form.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.pushes.post_events(
                events=1,
                launch_id="launch_id",
                provider="android-firebase",
                subscription_id="subscriptionid",
                uid="uid",
            )

        Note: A notification may carry ready-made links in `hub_link`: `ack` for delivered, `open`
        for opened. Open the link as it is, by a plain GET without a token, in place of this call.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/application-push-notifications/2196102
        """
        return self._call(
            _POST_EVENTS,
            {
                "events": events,
                "uid": uid,
                "launch_id": launch_id,
                "provider": provider,
                "subscription_id": subscription_id,
            },
            extra,
            options,
            OpenRecord,
        )

    def subscribe(
        self,
        *,
        resource_token: str,
        subscriptions: Sequence[_params.PushesSubscribeSubscriptionsParam],
        id: str | NotGiven = NOT_GIVEN,
        db_ids: Sequence[int] | NotGiven = NOT_GIVEN,
        matching: Literal["custom", "profile_id"] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Add or change push subscriptions straight from an application.

        The call goes to a host of its own and carries the token of a resource instead of an API
        token. A profile that is not found is created. In a resource with several databases each of
        them is processed for itself; a resource without databases is an error.

        Args:
            resource_token: (string) Unique ID of the resource.
            subscriptions: (object[]) Push subscriptions to add or to change.
            id: (string) Profile ID.
            db_ids: (int[]) Only these databases of the resource.
            matching: (string) How the profile is searched for. Left out: by `id`, and without one
                by the push subscriptions. Values: `custom`: Custom field of the profile;
                `profile_id`: ID of the profile.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.pushes.subscribe(
                resource_token="abcdefghijklmnqrstuvwxyz",
                subscriptions=[
                    {"provider": "android-firebase", "subscription_id": "%subscriptionid%"},
                ],
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: The providers after `yandex-Appmetrica-google-aid`. Not seen: The
        fields of a subscription after `unsubscribe`. Not seen: The parameters after
        `subscriptions`, such as those of custom matching and the profile's data. Not seen: The
        examples of the request. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/application-push-notifications/2196103
        """
        return self._call(
            _SUBSCRIBE,
            {
                "resource_token": resource_token,
                "subscriptions": subscriptions,
                "id": id,
                "db_ids": db_ids,
                "matching": matching,
            },
            extra,
            options,
            OpenRecord,
        )

    def subscribe_through_api(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        resource_token: str | NotGiven = NOT_GIVEN,
        subscriptions: (
            Sequence[_params.PushesSubscribeThroughApiSubscriptionsParam] | NotGiven
        ) = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Add push subscriptions through the platform's own host.

        An older form of `pushes.subscribe` on the platform's host, with an API token.

        Deprecated: No page has this call; use `pushes.subscribe`.

        Args:
            id: (string) Profile ID; may be empty. Inferred from `pushes.subscribe`.
            resource_token: (string) Unique ID of the resource. Inferred from `pushes.subscribe`.
                That it must be sent is inferred.
            subscriptions: (object[]) Push subscriptions to add. Inferred from `pushes.subscribe`.
                That it must be sent is inferred.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.pushes.subscribe_through_api(
                id="",
                resource_token="abcdefghijklmnqrstuvwxyz",
                subscriptions=[
                    {"provider": "firefox-firebase", "subscription_id": "%subscriptionid%"},
                ],
            )

        No documentation page of this call was found. What is missing is inferred from
        `pushes.subscribe`. Not seen: The whole page. Not seen: if there is one.
        """
        return self._call(
            _SUBSCRIBE_THROUGH_API,
            {
                "id": id,
                "resource_token": resource_token,
                "subscriptions": subscriptions,
            },
            extra,
            options,
            OpenRecord,
        )


class AsyncPushes(AsyncResource):
    """Events and subscriptions of application push notifications."""

    async def post_events(
        self,
        *,
        events: Literal[1, 2, 3],
        uid: str,
        launch_id: int | str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Register that an application push notification was delivered or opened.

        The identifiers come from the data of the notification. A `uid` in the extended form stands
        for all of them; accounts have it in the notification's user data on request.

        Args:
            events: (int) What happened. Values: `1`: Delivered; `2`: Opened; `3`: Delivered and
                opened.
            uid: (string) Internal ID of the message.
            launch_id: (int|string) Internal ID of the launch. Not needed with a `uid` in the
                extended form.
            provider: (PushProvider) Push provider: a browser or system and its push service. Not
                needed with a `uid` in the extended form.
            subscription_id: (string) Push subscription ID. Not needed with a `uid` in the extended
                form.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.pushes.post_events(
                events=1,
                launch_id="launch_id",
                provider="android-firebase",
                subscription_id="subscriptionid",
                uid="uid",
            )

        Note: A notification may carry ready-made links in `hub_link`: `ack` for delivered, `open`
        for opened. Open the link as it is, by a plain GET without a token, in place of this call.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/application-push-notifications/2196102
        """
        return await self._call(
            _POST_EVENTS,
            {
                "events": events,
                "uid": uid,
                "launch_id": launch_id,
                "provider": provider,
                "subscription_id": subscription_id,
            },
            extra,
            options,
            OpenRecord,
        )

    async def subscribe(
        self,
        *,
        resource_token: str,
        subscriptions: Sequence[_params.PushesSubscribeSubscriptionsParam],
        id: str | NotGiven = NOT_GIVEN,
        db_ids: Sequence[int] | NotGiven = NOT_GIVEN,
        matching: Literal["custom", "profile_id"] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Add or change push subscriptions straight from an application.

        The call goes to a host of its own and carries the token of a resource instead of an API
        token. A profile that is not found is created. In a resource with several databases each of
        them is processed for itself; a resource without databases is an error.

        Args:
            resource_token: (string) Unique ID of the resource.
            subscriptions: (object[]) Push subscriptions to add or to change.
            id: (string) Profile ID.
            db_ids: (int[]) Only these databases of the resource.
            matching: (string) How the profile is searched for. Left out: by `id`, and without one
                by the push subscriptions. Values: `custom`: Custom field of the profile;
                `profile_id`: ID of the profile.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.pushes.subscribe(
                resource_token="abcdefghijklmnqrstuvwxyz",
                subscriptions=[
                    {"provider": "android-firebase", "subscription_id": "%subscriptionid%"},
                ],
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: The providers after `yandex-Appmetrica-google-aid`. Not seen: The
        fields of a subscription after `unsubscribe`. Not seen: The parameters after
        `subscriptions`, such as those of custom matching and the profile's data. Not seen: The
        examples of the request. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/application-push-notifications/2196103
        """
        return await self._call(
            _SUBSCRIBE,
            {
                "resource_token": resource_token,
                "subscriptions": subscriptions,
                "id": id,
                "db_ids": db_ids,
                "matching": matching,
            },
            extra,
            options,
            OpenRecord,
        )

    async def subscribe_through_api(
        self,
        *,
        id: str | NotGiven = NOT_GIVEN,
        resource_token: str | NotGiven = NOT_GIVEN,
        subscriptions: (
            Sequence[_params.PushesSubscribeThroughApiSubscriptionsParam] | NotGiven
        ) = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Add push subscriptions through the platform's own host.

        An older form of `pushes.subscribe` on the platform's host, with an API token.

        Deprecated: No page has this call; use `pushes.subscribe`.

        Args:
            id: (string) Profile ID; may be empty. Inferred from `pushes.subscribe`.
            resource_token: (string) Unique ID of the resource. Inferred from `pushes.subscribe`.
                That it must be sent is inferred.
            subscriptions: (object[]) Push subscriptions to add. Inferred from `pushes.subscribe`.
                That it must be sent is inferred.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.pushes.subscribe_through_api(
                id="",
                resource_token="abcdefghijklmnqrstuvwxyz",
                subscriptions=[
                    {"provider": "firefox-firebase", "subscription_id": "%subscriptionid%"},
                ],
            )

        No documentation page of this call was found. What is missing is inferred from
        `pushes.subscribe`. Not seen: The whole page. Not seen: if there is one.
        """
        return await self._call(
            _SUBSCRIBE_THROUGH_API,
            {
                "id": id,
                "resource_token": resource_token,
                "subscriptions": subscriptions,
            },
            extra,
            options,
            OpenRecord,
        )


RESOURCE = Pushes
ASYNC_RESOURCE = AsyncPushes
