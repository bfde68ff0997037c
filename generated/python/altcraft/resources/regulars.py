"""Regular mailings.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .._core.answers.records import OpenRecord
from .._core.calls.custom import Unlisted
from .._core.calls.operation import Operation, Paging, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import regulars as _types
from ..types import shared as _shared

if TYPE_CHECKING:
    from .._core import paging as _paging
    from ..params import enums as _enums
    from ..params import shared as _params_shared
else:
    _paging = LazyModule("_core.paging")
    _enums = LazyModule("params.enums")
    _params_shared = LazyModule("params.shared")

_ADD = Operation(
    name="regulars.add",
    method="POST",
    path="/api/v1.1/campaigns/regulars/add",
    effect="modify",
    idempotent=False,
    payload="data",
    required=("name", "data_type", "data_id", "content", "send_channel"),
)
_UPDATE = Operation(
    name="regulars.update",
    method="POST",
    path="/api/v1.1/campaigns/regulars/update",
    effect="modify",
    idempotent=True,
    rules=(Rule("all_of", ("id", "name", "data_type", "data_id", "content"), firm=False),),
)
_START = Operation(
    name="regulars.start",
    method="POST",
    path="/api/v1.1/campaigns/regulars/start",
    effect="launch",
    idempotent=False,
    required=("id",),
)
_GET = Operation(
    name="regulars.get",
    method="POST",
    path="/api/v1.1/campaigns/regulars/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)
_LIST = Operation(
    name="regulars.list",
    method="POST",
    path="/api/v1.1/campaigns/regulars/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
    paging=Paging(
        cursor="from_id", items="data", limit="limit", key="id", total="total_count", size=1000
    ),
)


class Regulars(Resource):
    """Mailings sent by a schedule."""

    def add(
        self,
        *,
        name: str,
        data_type: _enums.AudienceSource | Unlisted,
        data_id: int,
        content: Sequence[_params_shared.ContentParam],
        send_channel: _enums.SendingChannel | Unlisted,
        is_active: bool | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        content_type: str | NotGiven = NOT_GIVEN,
        send_email_content: bool | NotGiven = NOT_GIVEN,
        send_push_content: bool | NotGiven = NOT_GIVEN,
        send_sms_content: bool | NotGiven = NOT_GIVEN,
        subid: str | NotGiven = NOT_GIVEN,
        start_schedule: _params_shared.StartScheduleParam | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        aglimit_count: int | NotGiven = NOT_GIVEN,
        aglimit_percent: float | NotGiven = NOT_GIVEN,
        agllimit_percent: float | NotGiven = NOT_GIVEN,
        policy_id: int | NotGiven = NOT_GIVEN,
        push_sending_mode: _enums.PushSendingMode | NotGiven = NOT_GIVEN,
        virtual_sender_id: int | NotGiven = NOT_GIVEN,
        is_random_tracking_prefix: bool | NotGiven = NOT_GIVEN,
        custom_tracking_domains: Sequence[str] | NotGiven = NOT_GIVEN,
        blind_carbon_copy: Sequence[str] | NotGiven = NOT_GIVEN,
        unconditional_sending: bool | NotGiven = NOT_GIVEN,
        watcher_list_id: int | NotGiven = NOT_GIVEN,
        watched_list_id: int | NotGiven = NOT_GIVEN,
        watcher_limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.RegularsAddResult:
        """Create a regular mailing.

        Args:
            name: (string) Mailing name.
            data_type: (AudienceSource) Kind of the audience source.
            data_id: (int) ID of the database or segment.
            content: (Content[]) Message templates of the mailing.
            send_channel: (SendingChannel) Channel of the mailing.
            is_active: (bool) Activate the mailing as soon as it is saved; it is then sent by its
                schedule.
            resource_id: (int) Resource ID.
            content_type: (string) Any value makes the mailing go by email. Deprecated: Any value
                forces the email channel; use `send_channel`.
            send_email_content: (bool) Any value makes the mailing go by email. Deprecated: Any
                value forces the email channel; use `send_channel`.
            send_push_content: (bool) Any value makes the mailing go by email. Deprecated: Any value
                forces the email channel; use `send_channel`.
            send_sms_content: (bool) Any value makes the mailing go by email. Deprecated: Any value
                forces the email channel; use `send_channel`.
            subid: (string) SubID of the mailing.
            start_schedule: (StartSchedule) When the mailing starts.
            limit: (int) Limit of one sending cycle.
            aglimit_count: (int) Growth of the limit with each cycle, as a number.
            aglimit_percent: (float) Growth of the limit with each cycle. In percent. The spelling
                of the examples; the tables have `agllimit_percent`. Which one is read was not
                tried. Not documented; observed in the panel's own save call in a tester's script
                (medium confidence).
            agllimit_percent: (float) Growth of the limit with each cycle, as the tables spell it.
                In percent. Prefer `aglimit_percent`, the spelling of the examples.
            policy_id: (int) Sending policy ID.
            push_sending_mode: (PushSendingMode) How push messages are sent; push channels only.
                Default: `fanout`.
            virtual_sender_id: (int) Virtual sender ID; Smart accounts only.
            is_random_tracking_prefix: (bool) Put a random prefix before the tracking domain; Smart
                accounts only.
            custom_tracking_domains: (string[]) Tracking domains; Smart accounts only. Whether it is
                required is not documented.
            blind_carbon_copy: (string[]) Addresses that get a blind copy; Smart accounts only.
                Inferred from `broadcasts.update`.
            unconditional_sending: (bool) Ignore the statuses of subscriptions when sending; Smart
                accounts only. Inferred from `broadcasts.update`.
            watcher_list_id: (int) ID of the database of watchers; Smart accounts only. The spelling
                of the answers; the table of the request has `watched_list_id`. Which one is read
                was not tried. Inferred from `broadcasts.update`. Not documented; observed in the
                panel's own save call in a tester's script (medium confidence).
            watched_list_id: (int) ID of the database of watchers, as the table of the request
                spells it; Smart accounts only. Prefer `watcher_list_id`, the spelling of the
                answers.
            watcher_limit: (int) Limit of watchers; Smart accounts only. Inferred from
                `broadcasts.update`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.regulars.add(
                name="Broadcast campaign name",
                is_active=False,
                data_type="list",
                data_id=12,
                resource_id=24,
                content=[{"message_id": 15, "subject": "Weather alert"}],
                send_channel="email",
                start_schedule={"start_mins": [1, 31], "start_hours": [22]},
            )

        Read from the documentation of version 72. The documentation of the parameters was only seen
        in part. The documentation of the answer was not seen. What is missing is inferred from
        `broadcasts.update`. Not seen: The request parameters below the type of
        `custom_tracking_domains`. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/regular-campaigns/2195903
        """
        return self._call(
            _ADD,
            {
                "name": name,
                "data_type": data_type,
                "data_id": data_id,
                "content": content,
                "send_channel": send_channel,
                "is_active": is_active,
                "resource_id": resource_id,
                "content_type": content_type,
                "send_email_content": send_email_content,
                "send_push_content": send_push_content,
                "send_sms_content": send_sms_content,
                "subid": subid,
                "start_schedule": start_schedule,
                "limit": limit,
                "aglimit_count": aglimit_count,
                "aglimit_percent": aglimit_percent,
                "agllimit_percent": agllimit_percent,
                "policy_id": policy_id,
                "push_sending_mode": push_sending_mode,
                "virtual_sender_id": virtual_sender_id,
                "is_random_tracking_prefix": is_random_tracking_prefix,
                "custom_tracking_domains": custom_tracking_domains,
                "blind_carbon_copy": blind_carbon_copy,
                "unconditional_sending": unconditional_sending,
                "watcher_list_id": watcher_list_id,
                "watched_list_id": watched_list_id,
                "watcher_limit": watcher_limit,
            },
            extra,
            options,
            _types.RegularsAddResult,
        )

    def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        is_active: bool | NotGiven = NOT_GIVEN,
        data_type: _enums.AudienceSource | Unlisted | NotGiven = NOT_GIVEN,
        data_id: int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        content: Sequence[_params_shared.ContentParam] | NotGiven = NOT_GIVEN,
        subid: str | NotGiven = NOT_GIVEN,
        start_schedule: _params_shared.StartScheduleParam | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        aglimit_count: int | NotGiven = NOT_GIVEN,
        aglimit_percent: float | NotGiven = NOT_GIVEN,
        agllimit_percent: float | NotGiven = NOT_GIVEN,
        policy_id: int | NotGiven = NOT_GIVEN,
        push_sending_mode: _enums.PushSendingMode | NotGiven = NOT_GIVEN,
        virtual_sender_id: int | NotGiven = NOT_GIVEN,
        is_random_tracking_prefix: bool | NotGiven = NOT_GIVEN,
        custom_tracking_domains: Sequence[str] | NotGiven = NOT_GIVEN,
        blind_carbon_copy: Sequence[str] | NotGiven = NOT_GIVEN,
        unconditional_sending: bool | NotGiven = NOT_GIVEN,
        watcher_list_id: int | NotGiven = NOT_GIVEN,
        watched_list_id: int | NotGiven = NOT_GIVEN,
        watcher_limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Update the settings of a regular mailing.

        Args:
            id: (int) Mailing ID. Inferred from `broadcasts.update`. That it must be sent is
                inferred.
            name: (string) Mailing name. Inferred from `broadcasts.update`. That it must be sent is
                inferred.
            is_active: (bool) Activate the mailing as soon as it is saved; it is then sent by its
                schedule. Inferred from `broadcasts.update`.
            data_type: (AudienceSource) Kind of the audience source. Inferred from
                `broadcasts.update`. That it must be sent is inferred.
            data_id: (int) ID of the database or segment. Inferred from `broadcasts.update`. That it
                must be sent is inferred.
            resource_id: (int) Resource ID. Inferred from `broadcasts.update`.
            content: (Content[]) Message templates of the mailing. Inferred from
                `broadcasts.update`. That it must be sent is inferred.
            subid: (string) SubID of the mailing. Inferred from `broadcasts.update`.
            start_schedule: (StartSchedule) When the mailing starts. Inferred from
                `broadcasts.update`.
            limit: (int) Limit of one sending cycle. Inferred from `broadcasts.update`.
            aglimit_count: (int) Growth of the limit with each cycle, as a number. Inferred from
                `broadcasts.update`.
            aglimit_percent: (float) Growth of the limit with each cycle. In percent. The spelling
                of the examples; the tables have `agllimit_percent`. Which one is read was not
                tried. Inferred from `broadcasts.update`. Not documented; observed in the panel's
                own save call in a tester's script (medium confidence).
            agllimit_percent: (float) Growth of the limit with each cycle, as the tables spell it.
                In percent. Prefer `aglimit_percent`, the spelling of the examples. Inferred from
                `broadcasts.update`.
            policy_id: (int) Sending policy ID. Inferred from `broadcasts.update`.
            push_sending_mode: (PushSendingMode) How push messages are sent; push channels only.
                Default: `fanout`. Inferred from `broadcasts.update`.
            virtual_sender_id: (int) Virtual sender ID; Smart accounts only. Inferred from
                `broadcasts.update`.
            is_random_tracking_prefix: (bool) Put a random prefix before the tracking domain; Smart
                accounts only. Inferred from `broadcasts.update`.
            custom_tracking_domains: (string[]) Tracking domains; Smart accounts only. Inferred from
                `broadcasts.update`.
            blind_carbon_copy: (string[]) Addresses that get a blind copy; Smart accounts only.
                Inferred from `broadcasts.update`.
            unconditional_sending: (bool) Ignore the statuses of subscriptions when sending; Smart
                accounts only. Inferred from `broadcasts.update`.
            watcher_list_id: (int) ID of the database of watchers; Smart accounts only. The spelling
                of the answers; the table of the request has `watched_list_id`. Which one is read
                was not tried. Inferred from `broadcasts.update`. Not documented; observed in the
                panel's own save call in a tester's script (medium confidence).
            watched_list_id: (int) ID of the database of watchers, as the table of the request
                spells it; Smart accounts only. Prefer `watcher_list_id`, the spelling of the
                answers. Inferred from `broadcasts.update`.
            watcher_limit: (int) Limit of watchers; Smart accounts only. Inferred from
                `broadcasts.update`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.regulars.update(
                id=1,
                name="Regular mailing name",
                is_active=False,
                data_type="list",
                data_id=12,
                content=[{"message_id": 15, "subject": "Weather alert"}],
            )

        No documentation page of this call was found. What is missing is inferred from
        `broadcasts.update`. Not seen: The whole page.
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
                "is_active": is_active,
                "data_type": data_type,
                "data_id": data_id,
                "resource_id": resource_id,
                "content": content,
                "subid": subid,
                "start_schedule": start_schedule,
                "limit": limit,
                "aglimit_count": aglimit_count,
                "aglimit_percent": aglimit_percent,
                "agllimit_percent": agllimit_percent,
                "policy_id": policy_id,
                "push_sending_mode": push_sending_mode,
                "virtual_sender_id": virtual_sender_id,
                "is_random_tracking_prefix": is_random_tracking_prefix,
                "custom_tracking_domains": custom_tracking_domains,
                "blind_carbon_copy": blind_carbon_copy,
                "unconditional_sending": unconditional_sending,
                "watcher_list_id": watcher_list_id,
                "watched_list_id": watched_list_id,
                "watcher_limit": watcher_limit,
            },
            extra,
            options,
            OpenRecord,
        )

    def start(
        self,
        *,
        id: int,
        override_source_type: _enums.AudienceSource | NotGiven = NOT_GIVEN,
        override_source_id: int | NotGiven = NOT_GIVEN,
        override_limit: int | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Start an active regular mailing at once.

        The mailing must be active; it is sent once. Audience source and sending limit may be
        replaced for this run; otherwise the stored ones apply.

        Sends messages.

        Args:
            id: (int) Mailing ID.
            override_source_type: (AudienceSource) Kind of the audience source of this run;
                otherwise the stored one.
            override_source_id: (int) ID of the database or segment of this run; otherwise the
                stored one.
            override_limit: (int) Sending limit of this run; otherwise the stored one.
            content: (ApiContent) Data for the filter node of API content and for the `apicontent`
                variables of templates.
            attach: (File[]) Files to attach to the messages.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.regulars.start(id=12)

        The documentation of the answer was not seen. Not seen: The answer; nothing was seen behind
        the request parameters.

        Documentation:
        https://easy.altcraft.com/en/developer-guide/campaigns/regular-campaigns/3116201
        """
        return self._call(
            _START,
            {
                "id": id,
                "override_source_type": override_source_type,
                "override_source_id": override_source_id,
                "override_limit": override_limit,
                "content": content,
                "attach": attach,
            },
            extra,
            options,
            OpenRecord,
        )

    def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.ScheduledMailing:
        """Get a regular mailing.

        Args:
            id: (int) Mailing ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.regulars.get(id=15)

        Read from the documentation of version 72. The documentation of the answer was only seen in
        part. Not seen: The table of the answer below `descr`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/regular-campaigns/2195901
        """
        return self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _shared.ScheduledMailing,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        is_active: bool | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, _params_shared.AttributeFilterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_shared.MailingItem]:
        """List the regular mailings.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            is_active: (bool) Only active mailings.
            ui_tags: (string[]) Only objects with these tags. Default: `[]`.
            groups: (string[]) Only objects of these access groups (names). Default: `[]`.
            groups_id: (int[]) Only objects of these access groups (IDs). Default: `[]`.
            attributes: (map<AttributeFilter>) Only objects whose attributes have one of these
                values, by attribute name. Inferred from `scenarios.list`. Whether it is required is
                not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.regulars.list(limit=2)

        Read from the documentation of version 75. The documentation of the parameters was only seen
        in part. What is missing is inferred from `scenarios.list`. Not seen: The row of
        `attributes` behind its name.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/regular-campaigns/2195899
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "is_active": is_active,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
                "attributes": attributes,
            },
            extra,
            options,
            _shared.MailingItem,
        )


class AsyncRegulars(AsyncResource):
    """Mailings sent by a schedule."""

    async def add(
        self,
        *,
        name: str,
        data_type: _enums.AudienceSource | Unlisted,
        data_id: int,
        content: Sequence[_params_shared.ContentParam],
        send_channel: _enums.SendingChannel | Unlisted,
        is_active: bool | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        content_type: str | NotGiven = NOT_GIVEN,
        send_email_content: bool | NotGiven = NOT_GIVEN,
        send_push_content: bool | NotGiven = NOT_GIVEN,
        send_sms_content: bool | NotGiven = NOT_GIVEN,
        subid: str | NotGiven = NOT_GIVEN,
        start_schedule: _params_shared.StartScheduleParam | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        aglimit_count: int | NotGiven = NOT_GIVEN,
        aglimit_percent: float | NotGiven = NOT_GIVEN,
        agllimit_percent: float | NotGiven = NOT_GIVEN,
        policy_id: int | NotGiven = NOT_GIVEN,
        push_sending_mode: _enums.PushSendingMode | NotGiven = NOT_GIVEN,
        virtual_sender_id: int | NotGiven = NOT_GIVEN,
        is_random_tracking_prefix: bool | NotGiven = NOT_GIVEN,
        custom_tracking_domains: Sequence[str] | NotGiven = NOT_GIVEN,
        blind_carbon_copy: Sequence[str] | NotGiven = NOT_GIVEN,
        unconditional_sending: bool | NotGiven = NOT_GIVEN,
        watcher_list_id: int | NotGiven = NOT_GIVEN,
        watched_list_id: int | NotGiven = NOT_GIVEN,
        watcher_limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.RegularsAddResult:
        """Create a regular mailing.

        Args:
            name: (string) Mailing name.
            data_type: (AudienceSource) Kind of the audience source.
            data_id: (int) ID of the database or segment.
            content: (Content[]) Message templates of the mailing.
            send_channel: (SendingChannel) Channel of the mailing.
            is_active: (bool) Activate the mailing as soon as it is saved; it is then sent by its
                schedule.
            resource_id: (int) Resource ID.
            content_type: (string) Any value makes the mailing go by email. Deprecated: Any value
                forces the email channel; use `send_channel`.
            send_email_content: (bool) Any value makes the mailing go by email. Deprecated: Any
                value forces the email channel; use `send_channel`.
            send_push_content: (bool) Any value makes the mailing go by email. Deprecated: Any value
                forces the email channel; use `send_channel`.
            send_sms_content: (bool) Any value makes the mailing go by email. Deprecated: Any value
                forces the email channel; use `send_channel`.
            subid: (string) SubID of the mailing.
            start_schedule: (StartSchedule) When the mailing starts.
            limit: (int) Limit of one sending cycle.
            aglimit_count: (int) Growth of the limit with each cycle, as a number.
            aglimit_percent: (float) Growth of the limit with each cycle. In percent. The spelling
                of the examples; the tables have `agllimit_percent`. Which one is read was not
                tried. Not documented; observed in the panel's own save call in a tester's script
                (medium confidence).
            agllimit_percent: (float) Growth of the limit with each cycle, as the tables spell it.
                In percent. Prefer `aglimit_percent`, the spelling of the examples.
            policy_id: (int) Sending policy ID.
            push_sending_mode: (PushSendingMode) How push messages are sent; push channels only.
                Default: `fanout`.
            virtual_sender_id: (int) Virtual sender ID; Smart accounts only.
            is_random_tracking_prefix: (bool) Put a random prefix before the tracking domain; Smart
                accounts only.
            custom_tracking_domains: (string[]) Tracking domains; Smart accounts only. Whether it is
                required is not documented.
            blind_carbon_copy: (string[]) Addresses that get a blind copy; Smart accounts only.
                Inferred from `broadcasts.update`.
            unconditional_sending: (bool) Ignore the statuses of subscriptions when sending; Smart
                accounts only. Inferred from `broadcasts.update`.
            watcher_list_id: (int) ID of the database of watchers; Smart accounts only. The spelling
                of the answers; the table of the request has `watched_list_id`. Which one is read
                was not tried. Inferred from `broadcasts.update`. Not documented; observed in the
                panel's own save call in a tester's script (medium confidence).
            watched_list_id: (int) ID of the database of watchers, as the table of the request
                spells it; Smart accounts only. Prefer `watcher_list_id`, the spelling of the
                answers.
            watcher_limit: (int) Limit of watchers; Smart accounts only. Inferred from
                `broadcasts.update`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.regulars.add(
                name="Broadcast campaign name",
                is_active=False,
                data_type="list",
                data_id=12,
                resource_id=24,
                content=[{"message_id": 15, "subject": "Weather alert"}],
                send_channel="email",
                start_schedule={"start_mins": [1, 31], "start_hours": [22]},
            )

        Read from the documentation of version 72. The documentation of the parameters was only seen
        in part. The documentation of the answer was not seen. What is missing is inferred from
        `broadcasts.update`. Not seen: The request parameters below the type of
        `custom_tracking_domains`. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/regular-campaigns/2195903
        """
        return await self._call(
            _ADD,
            {
                "name": name,
                "data_type": data_type,
                "data_id": data_id,
                "content": content,
                "send_channel": send_channel,
                "is_active": is_active,
                "resource_id": resource_id,
                "content_type": content_type,
                "send_email_content": send_email_content,
                "send_push_content": send_push_content,
                "send_sms_content": send_sms_content,
                "subid": subid,
                "start_schedule": start_schedule,
                "limit": limit,
                "aglimit_count": aglimit_count,
                "aglimit_percent": aglimit_percent,
                "agllimit_percent": agllimit_percent,
                "policy_id": policy_id,
                "push_sending_mode": push_sending_mode,
                "virtual_sender_id": virtual_sender_id,
                "is_random_tracking_prefix": is_random_tracking_prefix,
                "custom_tracking_domains": custom_tracking_domains,
                "blind_carbon_copy": blind_carbon_copy,
                "unconditional_sending": unconditional_sending,
                "watcher_list_id": watcher_list_id,
                "watched_list_id": watched_list_id,
                "watcher_limit": watcher_limit,
            },
            extra,
            options,
            _types.RegularsAddResult,
        )

    async def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        is_active: bool | NotGiven = NOT_GIVEN,
        data_type: _enums.AudienceSource | Unlisted | NotGiven = NOT_GIVEN,
        data_id: int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        content: Sequence[_params_shared.ContentParam] | NotGiven = NOT_GIVEN,
        subid: str | NotGiven = NOT_GIVEN,
        start_schedule: _params_shared.StartScheduleParam | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        aglimit_count: int | NotGiven = NOT_GIVEN,
        aglimit_percent: float | NotGiven = NOT_GIVEN,
        agllimit_percent: float | NotGiven = NOT_GIVEN,
        policy_id: int | NotGiven = NOT_GIVEN,
        push_sending_mode: _enums.PushSendingMode | NotGiven = NOT_GIVEN,
        virtual_sender_id: int | NotGiven = NOT_GIVEN,
        is_random_tracking_prefix: bool | NotGiven = NOT_GIVEN,
        custom_tracking_domains: Sequence[str] | NotGiven = NOT_GIVEN,
        blind_carbon_copy: Sequence[str] | NotGiven = NOT_GIVEN,
        unconditional_sending: bool | NotGiven = NOT_GIVEN,
        watcher_list_id: int | NotGiven = NOT_GIVEN,
        watched_list_id: int | NotGiven = NOT_GIVEN,
        watcher_limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Update the settings of a regular mailing.

        Args:
            id: (int) Mailing ID. Inferred from `broadcasts.update`. That it must be sent is
                inferred.
            name: (string) Mailing name. Inferred from `broadcasts.update`. That it must be sent is
                inferred.
            is_active: (bool) Activate the mailing as soon as it is saved; it is then sent by its
                schedule. Inferred from `broadcasts.update`.
            data_type: (AudienceSource) Kind of the audience source. Inferred from
                `broadcasts.update`. That it must be sent is inferred.
            data_id: (int) ID of the database or segment. Inferred from `broadcasts.update`. That it
                must be sent is inferred.
            resource_id: (int) Resource ID. Inferred from `broadcasts.update`.
            content: (Content[]) Message templates of the mailing. Inferred from
                `broadcasts.update`. That it must be sent is inferred.
            subid: (string) SubID of the mailing. Inferred from `broadcasts.update`.
            start_schedule: (StartSchedule) When the mailing starts. Inferred from
                `broadcasts.update`.
            limit: (int) Limit of one sending cycle. Inferred from `broadcasts.update`.
            aglimit_count: (int) Growth of the limit with each cycle, as a number. Inferred from
                `broadcasts.update`.
            aglimit_percent: (float) Growth of the limit with each cycle. In percent. The spelling
                of the examples; the tables have `agllimit_percent`. Which one is read was not
                tried. Inferred from `broadcasts.update`. Not documented; observed in the panel's
                own save call in a tester's script (medium confidence).
            agllimit_percent: (float) Growth of the limit with each cycle, as the tables spell it.
                In percent. Prefer `aglimit_percent`, the spelling of the examples. Inferred from
                `broadcasts.update`.
            policy_id: (int) Sending policy ID. Inferred from `broadcasts.update`.
            push_sending_mode: (PushSendingMode) How push messages are sent; push channels only.
                Default: `fanout`. Inferred from `broadcasts.update`.
            virtual_sender_id: (int) Virtual sender ID; Smart accounts only. Inferred from
                `broadcasts.update`.
            is_random_tracking_prefix: (bool) Put a random prefix before the tracking domain; Smart
                accounts only. Inferred from `broadcasts.update`.
            custom_tracking_domains: (string[]) Tracking domains; Smart accounts only. Inferred from
                `broadcasts.update`.
            blind_carbon_copy: (string[]) Addresses that get a blind copy; Smart accounts only.
                Inferred from `broadcasts.update`.
            unconditional_sending: (bool) Ignore the statuses of subscriptions when sending; Smart
                accounts only. Inferred from `broadcasts.update`.
            watcher_list_id: (int) ID of the database of watchers; Smart accounts only. The spelling
                of the answers; the table of the request has `watched_list_id`. Which one is read
                was not tried. Inferred from `broadcasts.update`. Not documented; observed in the
                panel's own save call in a tester's script (medium confidence).
            watched_list_id: (int) ID of the database of watchers, as the table of the request
                spells it; Smart accounts only. Prefer `watcher_list_id`, the spelling of the
                answers. Inferred from `broadcasts.update`.
            watcher_limit: (int) Limit of watchers; Smart accounts only. Inferred from
                `broadcasts.update`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.regulars.update(
                id=1,
                name="Regular mailing name",
                is_active=False,
                data_type="list",
                data_id=12,
                content=[{"message_id": 15, "subject": "Weather alert"}],
            )

        No documentation page of this call was found. What is missing is inferred from
        `broadcasts.update`. Not seen: The whole page.
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
                "is_active": is_active,
                "data_type": data_type,
                "data_id": data_id,
                "resource_id": resource_id,
                "content": content,
                "subid": subid,
                "start_schedule": start_schedule,
                "limit": limit,
                "aglimit_count": aglimit_count,
                "aglimit_percent": aglimit_percent,
                "agllimit_percent": agllimit_percent,
                "policy_id": policy_id,
                "push_sending_mode": push_sending_mode,
                "virtual_sender_id": virtual_sender_id,
                "is_random_tracking_prefix": is_random_tracking_prefix,
                "custom_tracking_domains": custom_tracking_domains,
                "blind_carbon_copy": blind_carbon_copy,
                "unconditional_sending": unconditional_sending,
                "watcher_list_id": watcher_list_id,
                "watched_list_id": watched_list_id,
                "watcher_limit": watcher_limit,
            },
            extra,
            options,
            OpenRecord,
        )

    async def start(
        self,
        *,
        id: int,
        override_source_type: _enums.AudienceSource | NotGiven = NOT_GIVEN,
        override_source_id: int | NotGiven = NOT_GIVEN,
        override_limit: int | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Start an active regular mailing at once.

        The mailing must be active; it is sent once. Audience source and sending limit may be
        replaced for this run; otherwise the stored ones apply.

        Sends messages.

        Args:
            id: (int) Mailing ID.
            override_source_type: (AudienceSource) Kind of the audience source of this run;
                otherwise the stored one.
            override_source_id: (int) ID of the database or segment of this run; otherwise the
                stored one.
            override_limit: (int) Sending limit of this run; otherwise the stored one.
            content: (ApiContent) Data for the filter node of API content and for the `apicontent`
                variables of templates.
            attach: (File[]) Files to attach to the messages.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.regulars.start(id=12)

        The documentation of the answer was not seen. Not seen: The answer; nothing was seen behind
        the request parameters.

        Documentation:
        https://easy.altcraft.com/en/developer-guide/campaigns/regular-campaigns/3116201
        """
        return await self._call(
            _START,
            {
                "id": id,
                "override_source_type": override_source_type,
                "override_source_id": override_source_id,
                "override_limit": override_limit,
                "content": content,
                "attach": attach,
            },
            extra,
            options,
            OpenRecord,
        )

    async def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.ScheduledMailing:
        """Get a regular mailing.

        Args:
            id: (int) Mailing ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.regulars.get(id=15)

        Read from the documentation of version 72. The documentation of the answer was only seen in
        part. Not seen: The table of the answer below `descr`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/regular-campaigns/2195901
        """
        return await self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _shared.ScheduledMailing,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        is_active: bool | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, _params_shared.AttributeFilterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_shared.MailingItem]:
        """List the regular mailings.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            is_active: (bool) Only active mailings.
            ui_tags: (string[]) Only objects with these tags. Default: `[]`.
            groups: (string[]) Only objects of these access groups (names). Default: `[]`.
            groups_id: (int[]) Only objects of these access groups (IDs). Default: `[]`.
            attributes: (map<AttributeFilter>) Only objects whose attributes have one of these
                values, by attribute name. Inferred from `scenarios.list`. Whether it is required is
                not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.regulars.list(limit=2)

        Read from the documentation of version 75. The documentation of the parameters was only seen
        in part. What is missing is inferred from `scenarios.list`. Not seen: The row of
        `attributes` behind its name.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/regular-campaigns/2195899
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "is_active": is_active,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
                "attributes": attributes,
            },
            extra,
            options,
            _shared.MailingItem,
        )


RESOURCE = Regulars
ASYNC_RESOURCE = AsyncRegulars
