"""Application push notifications.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._core.answers.records import Record
from .._core.calls.operation import Operation
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
_REGISTER_EVENT = Operation(
    name="pushes.register_event",
    method="GET",
    path="/api/v1.1/pushes/crypto_post_events",
    effect="modify",
    idempotent=False,
    auth="none",
    encoding="none",
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
)


class Pushes(Resource):
    """Events and subscriptions of application push notifications."""

    def post_events(
        self,
        *,
        events: Literal[1, 2, 3],
        uid: str,
        launch_id: int | str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | str | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> Record:
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
            Record,
        )

    def register_event(
        self,
        *,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> Record:
        """Register that an application push notification was delivered or opened by a ready-made
        link.

        The notification carries an object `hub_link` with two links: `ack` for delivered, `open`
        for opened. The application calls the link that it was given as it is, by a plain GET
        without a token: `curl "$link"`, in Python `urllib.request.urlopen(link)`. A link is this
        path, `?/` and an encrypted text that says everything. That text is no named parameter: a
        call that is composed of parameters lacks it and cannot say what happened.

        Args:
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.pushes.register_event()

        The documentation of the answer was not seen. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/user-guide/communication-channels/mobile-push-app-integration/49709440
        """
        return self._call(
            _REGISTER_EVENT,
            {},
            extra,
            options,
            Record,
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
    ) -> Record:
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
            Record,
        )


class AsyncPushes(AsyncResource):
    """Events and subscriptions of application push notifications."""

    async def post_events(
        self,
        *,
        events: Literal[1, 2, 3],
        uid: str,
        launch_id: int | str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | str | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> Record:
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
            Record,
        )

    async def register_event(
        self,
        *,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> Record:
        """Register that an application push notification was delivered or opened by a ready-made
        link.

        The notification carries an object `hub_link` with two links: `ack` for delivered, `open`
        for opened. The application calls the link that it was given as it is, by a plain GET
        without a token: `curl "$link"`, in Python `urllib.request.urlopen(link)`. A link is this
        path, `?/` and an encrypted text that says everything. That text is no named parameter: a
        call that is composed of parameters lacks it and cannot say what happened.

        Args:
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.pushes.register_event()

        The documentation of the answer was not seen. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/user-guide/communication-channels/mobile-push-app-integration/49709440
        """
        return await self._call(
            _REGISTER_EVENT,
            {},
            extra,
            options,
            Record,
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
    ) -> Record:
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
            Record,
        )


RESOURCE = Pushes
ASYNC_RESOURCE = AsyncPushes
