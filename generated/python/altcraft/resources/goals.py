"""Goals.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.answers.records import OpenRecord
from .._core.calls.operation import Condition, Operation, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..params import enums as _enums
    from ..params import goals as _params
else:
    _enums = LazyModule("params.enums")
    _params = LazyModule("params.goals")

_REGISTER = Operation(
    name="goals.register",
    method="POST",
    path="/api/v1.1/goals/register",
    effect="modify",
    idempotent=False,
    required=("db_id", "pixel_id"),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email", "email_profile")),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
        Rule("any_of", ("matching", "email", "profile_id"), firm=False),
    ),
)


class Goals(Resource):
    """Goals and their values."""

    def register(
        self,
        *,
        db_id: int,
        pixel_id: int,
        goal: str | NotGiven = NOT_GIVEN,
        goals: Sequence[_params.GoalsRegisterGoalsParam] | NotGiven = NOT_GIVEN,
        value: float | NotGiven = NOT_GIVEN,
        date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        pixel_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        enrich_profile: bool | NotGiven = NOT_GIVEN,
        is_test: bool | NotGiven = NOT_GIVEN,
        vendor: str | NotGiven = NOT_GIVEN,
        referer: str | NotGiven = NOT_GIVEN,
        user_agent: str | NotGiven = NOT_GIVEN,
        accept_language: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Register that a profile reached a goal or several.

        A goal belongs to a pixel and may have a value. The event can change the profile and fire
        triggers and scenarios.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            db_id: (int) Database ID.
            pixel_id: (int) Pixel ID.
            goal: (string) Name of the goal: Latin and Russian letters, spaces and some punctuation.
                At most 128 characters.
            goals: (object[]) Several goals at once.
            value: (float) Value of the goal.
            date: (datetime) Time of the event.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            pixel_data: (object) More data about the event: at most 1 KB, without nested objects or
                lists.
            skip_triggers: (bool) Do not fire the triggers and scenarios of the event. Default:
                `false`.
            enrich_profile: (bool) Let the event change the profile. Default: `true`.
            is_test: (bool) The event is a test. Default: `false`.
            vendor: (string) Profile field `_vendor` at the time of the event.
            referer: (string) Referer of the request that caused the event. Only seen in an older
                version of the documentation.
            user_agent: (string) Browser of the request that caused the event. Only seen in an older
                version of the documentation.
            accept_language: (string) Languages of the request that caused the event. Only seen in
                an older version of the documentation.
            client_ip: (string) IP address of the request that caused the event. Only seen in an
                older version of the documentation.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.goals.register(
                db_id=1,
                pixel_id=1,
                goal="card",
                value=10.0,
                matching="email",
                email="john@example.com",
            )

        Note: Neither `goal` nor `goals` is marked as required; one of the two names what was
        reached.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: The parameters after `vendor`: the next name begins with `externa`.
        They carry further profile data. Not seen: The example of the request. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/goals/2195843
        """
        return self._call(
            _REGISTER,
            {
                "db_id": db_id,
                "pixel_id": pixel_id,
                "goal": goal,
                "goals": goals,
                "value": value,
                "date": date,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "pixel_data": pixel_data,
                "skip_triggers": skip_triggers,
                "enrich_profile": enrich_profile,
                "is_test": is_test,
                "vendor": vendor,
                "referer": referer,
                "user_agent": user_agent,
                "accept_language": accept_language,
                "client_ip": client_ip,
            },
            extra,
            options,
            OpenRecord,
        )


class AsyncGoals(AsyncResource):
    """Goals and their values."""

    async def register(
        self,
        *,
        db_id: int,
        pixel_id: int,
        goal: str | NotGiven = NOT_GIVEN,
        goals: Sequence[_params.GoalsRegisterGoalsParam] | NotGiven = NOT_GIVEN,
        value: float | NotGiven = NOT_GIVEN,
        date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        pixel_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        enrich_profile: bool | NotGiven = NOT_GIVEN,
        is_test: bool | NotGiven = NOT_GIVEN,
        vendor: str | NotGiven = NOT_GIVEN,
        referer: str | NotGiven = NOT_GIVEN,
        user_agent: str | NotGiven = NOT_GIVEN,
        accept_language: str | NotGiven = NOT_GIVEN,
        client_ip: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Register that a profile reached a goal or several.

        A goal belongs to a pixel and may have a value. The event can change the profile and fire
        triggers and scenarios.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            db_id: (int) Database ID.
            pixel_id: (int) Pixel ID.
            goal: (string) Name of the goal: Latin and Russian letters, spaces and some punctuation.
                At most 128 characters.
            goals: (object[]) Several goals at once.
            value: (float) Value of the goal.
            date: (datetime) Time of the event.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            pixel_data: (object) More data about the event: at most 1 KB, without nested objects or
                lists.
            skip_triggers: (bool) Do not fire the triggers and scenarios of the event. Default:
                `false`.
            enrich_profile: (bool) Let the event change the profile. Default: `true`.
            is_test: (bool) The event is a test. Default: `false`.
            vendor: (string) Profile field `_vendor` at the time of the event.
            referer: (string) Referer of the request that caused the event. Only seen in an older
                version of the documentation.
            user_agent: (string) Browser of the request that caused the event. Only seen in an older
                version of the documentation.
            accept_language: (string) Languages of the request that caused the event. Only seen in
                an older version of the documentation.
            client_ip: (string) IP address of the request that caused the event. Only seen in an
                older version of the documentation.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.goals.register(
                db_id=1,
                pixel_id=1,
                goal="card",
                value=10.0,
                matching="email",
                email="john@example.com",
            )

        Note: Neither `goal` nor `goals` is marked as required; one of the two names what was
        reached.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: The parameters after `vendor`: the next name begins with `externa`.
        They carry further profile data. Not seen: The example of the request. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/goals/2195843
        """
        return await self._call(
            _REGISTER,
            {
                "db_id": db_id,
                "pixel_id": pixel_id,
                "goal": goal,
                "goals": goals,
                "value": value,
                "date": date,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "pixel_data": pixel_data,
                "skip_triggers": skip_triggers,
                "enrich_profile": enrich_profile,
                "is_test": is_test,
                "vendor": vendor,
                "referer": referer,
                "user_agent": user_agent,
                "accept_language": accept_language,
                "client_ip": client_ip,
            },
            extra,
            options,
            OpenRecord,
        )


RESOURCE = Goals
ASYNC_RESOURCE = AsyncGoals
