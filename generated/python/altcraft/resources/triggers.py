"""Trigger mailings.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.answers.records import OpenRecord, RecordList, as_it_came
from .._core.calls.custom import Unlisted
from .._core.calls.operation import Condition, Operation, Paging, Rule, TaskInfo
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import triggers as _types

if TYPE_CHECKING:
    from .._core import paging as _paging
    from .._core.tasks import tasks as _tasks
    from ..params import enums as _enums
    from ..params import shared as _params_shared
    from ..params import triggers as _params
    from ..types import tasks as _types_tasks
else:
    _paging = LazyModule("_core.paging")
    _tasks = LazyModule("_core.tasks.tasks")
    _enums = LazyModule("params.enums")
    _params_shared = LazyModule("params.shared")
    _params = LazyModule("params.triggers")
    _types_tasks = LazyModule("types.tasks")

_ADD = Operation(
    name="triggers.add",
    method="POST",
    path="/api/v1.1/campaigns/triggers/add",
    effect="modify",
    idempotent=False,
    payload="data",
    required=("name", "content", "trigger_type", "send_channel"),
    rules=(Rule("all_of", ("action",), (Condition("trigger_type", ("action",)),), firm=False),),
)
_UPDATE = Operation(
    name="triggers.update",
    method="POST",
    path="/api/v1.1/campaigns/triggers/update",
    effect="modify",
    idempotent=True,
    required=("id", "name", "content", "trigger_type"),
    rules=(Rule("all_of", ("action",), (Condition("trigger_type", ("action",)),)),),
)
_CLONE = Operation(
    name="triggers.clone",
    method="POST",
    path="/api/v1.1/campaigns/triggers/clone",
    effect="modify",
    idempotent=False,
    payload="data",
    required=("id",),
)
_START = Operation(
    name="triggers.start",
    method="POST",
    path="/api/v1.1/campaigns/triggers/start",
    effect="launch",
    idempotent=False,
    required=("id",),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email", "email_profile")),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
        Rule("any_of", ("matching", "email", "profile_id", "custom_request"), firm=False),
    ),
)
_START_BATCH = Operation(
    name="triggers.start_batch",
    method="POST",
    path="/api/v1.1/campaigns/triggers/start_batch",
    effect="launch",
    idempotent=False,
    payload="result",
    required=("trigger_id", "data"),
)
_START_BATCH_TASK = Operation(
    name="triggers.start_batch_task",
    method="POST",
    path="/api/v1.1/campaigns/triggers/start_batch_task",
    effect="launch",
    idempotent=False,
    required=("id", "data"),
    rules=(Rule("all_of", ("field_name",), (Condition("matching", ("custom",)),)),),
    task=TaskInfo(id="data.task_id", collect="tasks.get_status"),
)
_IMPORT_AND_START = Operation(
    name="triggers.import_and_start",
    method="POST",
    path="/api/v1.1/campaigns/triggers/import_and_start",
    effect="launch",
    idempotent=False,
    required=("data", "trigger_id"),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email", "email_profile")),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
        Rule("any_of", ("matching", "email", "profile_id"), firm=False),
    ),
)
_IMPORT_AND_START_BATCH = Operation(
    name="triggers.import_and_start_batch",
    method="POST",
    path="/api/v1.1/campaigns/triggers/import_and_start_batch",
    effect="launch",
    idempotent=False,
    required=("data", "trigger_id"),
    rules=(Rule("all_of", ("field_name",), (Condition("matching", ("custom",)),)),),
)
_IMPORT_AND_START_BATCH_TASK = Operation(
    name="triggers.import_and_start_batch_task",
    method="POST",
    path="/api/v1.1/campaigns/triggers/import_and_start_batch_task",
    effect="launch",
    idempotent=False,
    required=("data", "trigger_id"),
    rules=(Rule("all_of", ("field_name",), (Condition("matching", ("custom",)),)),),
    task=TaskInfo(id="data.task_id", collect="tasks.get_status"),
)
_GET = Operation(
    name="triggers.get",
    method="POST",
    path="/api/v1.1/campaigns/triggers/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)
_LIST = Operation(
    name="triggers.list",
    method="POST",
    path="/api/v1.1/campaigns/triggers/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
    paging=Paging(
        cursor="from_id", items="data", limit="limit", key="id", total="total_count", size=1000
    ),
)


class Triggers(Resource):
    """Mailings sent when something happens, an API call among others."""

    def add(
        self,
        *,
        name: str,
        content: Sequence[_params_shared.ContentParam],
        trigger_type: _enums.TriggerType | Unlisted,
        send_channel: _enums.SendingChannel | Unlisted,
        is_active: bool | NotGiven = NOT_GIVEN,
        subid: str | NotGiven = NOT_GIVEN,
        skip_minutes: int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        policy_id: int | NotGiven = NOT_GIVEN,
        push_sending_mode: _enums.PushSendingMode | NotGiven = NOT_GIVEN,
        virtual_sender_id: int | NotGiven = NOT_GIVEN,
        is_random_trk_prefix: bool | NotGiven = NOT_GIVEN,
        custom_trk_domain: Sequence[str] | NotGiven = NOT_GIVEN,
        blind_carbon_copy: Sequence[str] | NotGiven = NOT_GIVEN,
        unconditional_sending: bool | NotGiven = NOT_GIVEN,
        action: str | NotGiven = NOT_GIVEN,
        update_query: Sequence[_params.TriggersAddUpdateQueryParam] | NotGiven = NOT_GIVEN,
        content_type: str | NotGiven = NOT_GIVEN,
        send_email_content: bool | NotGiven = NOT_GIVEN,
        send_sms_content: bool | NotGiven = NOT_GIVEN,
        send_push_content: bool | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TriggersAddResult:
        """Create a trigger mailing.

        The mailing is sent whenever the event of its `trigger_type` happens.

        - If `trigger_type` is `action`, `action` is required. Inferred from triggers.update;
          nothing is refused for it.

        Args:
            name: (string) Name of the mailing.
            content: (Content[]) Templates that the mailing sends.
            trigger_type: (TriggerType) Event that sends the mailing.
            send_channel: (SendingChannel) Channel of the mailing. Templates know further channels;
                whether they fit here was not seen.
            is_active: (bool) Activate the mailing as soon as it is saved; it is then sent when its
                trigger fires.
            subid: (string) SubID of the mailing in statistics.
            skip_minutes: (int) Time to wait before sending. In minutes.
            resource_id: (int) Resource whose subscribers get the mailing.
            policy_id: (int) Sending policy ID.
            push_sending_mode: (PushSendingMode) How push notifications are sent; only for push
                channels. Default: `fanout`.
            virtual_sender_id: (int) Virtual sender ID; Smart accounts only.
            is_random_trk_prefix: (bool) Put a random prefix before the tracking domain; Smart
                accounts only. Answers, and broadcast and regular mailings, call it
                `is_random_tracking_prefix`.
            custom_trk_domain: (string[]) Tracking domains; Smart accounts only. Answers, and
                broadcast and regular mailings, call it `custom_tracking_domains`.
            blind_carbon_copy: (string[]) Addresses that get a blind copy; Smart accounts only.
                Inferred from `triggers.update`.
            unconditional_sending: (bool) Ignore the statuses of subscriptions when sending; Smart
                accounts only. Inferred from `triggers.update`.
            action: (string) Kind of action that sends the mailing. Its values were not seen.
                Inferred from `triggers.update`.
            update_query: (object[]) Profile fields that the trigger type looks at. Only its first
                fields were seen. Inferred from `triggers.update`. Whether it is required is not
                documented.
            content_type: (string) Any value makes the mailing go by email. Deprecated: Any value
                forces the email channel; use `send_channel`.
            send_email_content: (bool) Any value makes the mailing go by email. Deprecated: Any
                value forces the email channel; use `send_channel`.
            send_sms_content: (bool) Any value makes the mailing go by email. Deprecated: Any value
                forces the email channel; use `send_channel`.
            send_push_content: (bool) Any value makes the mailing go by email. Deprecated: Any value
                forces the email channel; use `send_channel`.
            attributes: (map<any>) Attributes of the mailing and their values. Only seen in the
                documentation of version 72.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.triggers.add(
                name="New Awesome Campaign",
                is_active=False,
                content=[{"message_id": 12, "subject": "Weather alert"}],
                trigger_type="api_call",
                resource_id=24,
                send_channel="email",
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `triggers.update`. Not seen: The end of the
        request table behind `custom_trk_domain`, with the parameters of the trigger types. Not
        seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/2195922
        """
        return self._call(
            _ADD,
            {
                "name": name,
                "content": content,
                "trigger_type": trigger_type,
                "send_channel": send_channel,
                "is_active": is_active,
                "subid": subid,
                "skip_minutes": skip_minutes,
                "resource_id": resource_id,
                "policy_id": policy_id,
                "push_sending_mode": push_sending_mode,
                "virtual_sender_id": virtual_sender_id,
                "is_random_trk_prefix": is_random_trk_prefix,
                "custom_trk_domain": custom_trk_domain,
                "blind_carbon_copy": blind_carbon_copy,
                "unconditional_sending": unconditional_sending,
                "action": action,
                "update_query": update_query,
                "content_type": content_type,
                "send_email_content": send_email_content,
                "send_sms_content": send_sms_content,
                "send_push_content": send_push_content,
                "attributes": attributes,
            },
            extra,
            options,
            _types.TriggersAddResult,
        )

    def update(
        self,
        *,
        id: int,
        name: str,
        content: Sequence[_params_shared.ContentParam],
        trigger_type: _enums.TriggerType | Unlisted,
        is_active: bool | NotGiven = NOT_GIVEN,
        subid: str | NotGiven = NOT_GIVEN,
        skip_minutes: int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        policy_id: int | NotGiven = NOT_GIVEN,
        push_sending_mode: _enums.PushSendingMode | NotGiven = NOT_GIVEN,
        virtual_sender_id: int | NotGiven = NOT_GIVEN,
        is_random_trk_prefix: bool | NotGiven = NOT_GIVEN,
        custom_trk_domain: Sequence[str] | NotGiven = NOT_GIVEN,
        blind_carbon_copy: Sequence[str] | NotGiven = NOT_GIVEN,
        unconditional_sending: bool | NotGiven = NOT_GIVEN,
        action: str | NotGiven = NOT_GIVEN,
        update_query: Sequence[_params.TriggersUpdateUpdateQueryParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Update the settings of a trigger mailing.

        The channel of a saved mailing stays: `send_channel`, `content_type`, `send_email_content`,
        `send_sms_content` and `send_push_content` are accepted but have no effect. Name, content
        and trigger type are always sent; no partial update is documented.

        - If `trigger_type` is `action`, `action` is required.

        Args:
            id: (int) Mailing ID.
            name: (string) Name of the mailing.
            content: (Content[]) Templates that the mailing sends.
            trigger_type: (TriggerType) Event that sends the mailing.
            is_active: (bool) Activate the mailing as soon as it is saved; it is then sent when its
                trigger fires.
            subid: (string) SubID of the mailing in statistics.
            skip_minutes: (int) Time to wait before sending. In minutes.
            resource_id: (int) Resource whose subscribers get the mailing.
            policy_id: (int) Sending policy ID.
            push_sending_mode: (PushSendingMode) How push notifications are sent; only for push
                channels. Default: `fanout`.
            virtual_sender_id: (int) Virtual sender ID; Smart accounts only.
            is_random_trk_prefix: (bool) Put a random prefix before the tracking domain; Smart
                accounts only. Answers, and broadcast and regular mailings, call it
                `is_random_tracking_prefix`.
            custom_trk_domain: (string[]) Tracking domains; Smart accounts only. Answers, and
                broadcast and regular mailings, call it `custom_tracking_domains`.
            blind_carbon_copy: (string[]) Addresses that get a blind copy; Smart accounts only.
            unconditional_sending: (bool) Ignore the statuses of subscriptions when sending; Smart
                accounts only.
            action: (string) Kind of action that sends the mailing. Its values were not seen.
            update_query: (object[]) Profile fields that the trigger type looks at. Only its first
                fields were seen. Whether it is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.triggers.update(
                id=1,
                name="New Awesome Campaign",
                is_active=False,
                content=[{"message_id": 12, "subject": "Weather alert"}],
                trigger_type="api_call",
                resource_id=24,
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: The parameters of the trigger types from `update_query` on, and
        which types they go with. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/2195925
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
                "content": content,
                "trigger_type": trigger_type,
                "is_active": is_active,
                "subid": subid,
                "skip_minutes": skip_minutes,
                "resource_id": resource_id,
                "policy_id": policy_id,
                "push_sending_mode": push_sending_mode,
                "virtual_sender_id": virtual_sender_id,
                "is_random_trk_prefix": is_random_trk_prefix,
                "custom_trk_domain": custom_trk_domain,
                "blind_carbon_copy": blind_carbon_copy,
                "unconditional_sending": unconditional_sending,
                "action": action,
                "update_query": update_query,
            },
            extra,
            options,
            OpenRecord,
        )

    def clone(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TriggersCloneResult:
        """Copy the content and settings of a trigger mailing into a new one.

        Args:
            id: (int) Mailing ID.
            name: (string) Name of the new mailing. It has a default, which was not seen; the one of
                `mailings.clone` is `Clone of ...`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.triggers.clone(id=1, name="Clone")

        Read from the documentation of version 75. The documentation of the answer was not seen.
        What is missing is inferred from `mailings.clone`. Not seen: The default of `name`. Not
        seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/56258725
        """
        return self._call(
            _CLONE,
            {
                "id": id,
                "name": name,
            },
            extra,
            options,
            _types.TriggersCloneResult,
        )

    def start(
        self,
        *,
        id: int,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        matching: _enums.ProfileMatching | Unlisted | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        custom_request: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        subscription_filter: _params_shared.SubscriptionFilterParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Send a trigger mailing to a profile or an audience at once.

        Only active mailings of the trigger type `api_call` can be started. They are sent with the
        highest priority, and their content can differ from call to call.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email`, `profile_id` and `custom_request` is required.
          Inferred from the default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Sends messages.

        Args:
            id: (int) ID of the trigger mailing. The bulk calls and the imports call it
                `trigger_id`.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks.
            attach: (File[]) Files to attach to the messages.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email. Default: `email`. The mode `email_profile` is only documented by an older
                version.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource for the search by email or phone.
            custom_request: (map<any>) MongoDB-style query on profile fields; it selects the
                profiles instead of `matching`. Required when the request has no `matching`; an
                email alone is enough.
            subscription_filter: (SubscriptionFilter) Subscription of the profile that gets the
                message; no effect beside `custom_request`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.triggers.start(id=1, matching="email", email="john@example.com")

        Note: The older version 1.0 of the launch is a plain GET of the link that `triggers.get`
        answers as `call_url`; it takes no parameters and finds the profile by an email or a hash.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: Whether the request table goes on behind `subscription_filter`. Not
        seen: The answer and the errors.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/2196177
        """
        return self._call(
            _START,
            {
                "id": id,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
                "custom_request": custom_request,
                "subscription_filter": subscription_filter,
            },
            extra,
            options,
            OpenRecord,
        )

    def start_batch(
        self,
        *,
        trigger_id: int,
        data: Sequence[_params_shared.DataItemParam],
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[str]:
        """Send a trigger mailing to several profiles at once.

        Sends messages.

        Args:
            trigger_id: (int) ID of the trigger mailing.
            data: (DataItem[]) Profiles to send to, each with the value to search by.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks. Can also be given for each profile in
                `data`.
            attach: (File[]) Files to attach to the messages.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            field_name: (string) Name of the custom field for the whole batch; the values stand in
                `data`. Needed by the mode `custom`. Known from an example only.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`. Known
                from an example only. Whether it is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: iDs of the profiles that the mailing was sent to.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.triggers.start_batch(
                trigger_id=8,
                matching="email",
                data=[{"email": "profile1@example.com"}, {"email": "profile2@example.com"}],
            )

        Not seen: An example of the answer, which would tell the type of the IDs.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/37847471
        """
        return self._list(
            _START_BATCH,
            {
                "trigger_id": trigger_id,
                "data": data,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
                "matching": matching,
                "field_name": field_name,
                "skip_triggers": skip_triggers,
            },
            extra,
            options,
            as_it_came,
        )

    def start_batch_task(
        self,
        *,
        id: int,
        data: Sequence[_params_shared.DataItemParam],
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        custom_request: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.Task[_types_tasks.TasksGetStatusResult]:
        """Start a task that sends a trigger mailing to several profiles.

        The answer comes at once and names the task.

        - If `matching` is `custom`, `field_name` is required.
        - Left out, `matching` means `email`.

        Sends messages.

        Args:
            id: (int) ID of the trigger mailing. Called `trigger_id` by `triggers.start_batch`,
                which does the same without a task.
            data: (DataItem[]) Profiles to send to, each with the value to search by.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks. Can also be given for each profile in
                `data`.
            attach: (File[]) Files to attach to the messages.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            custom_request: (map<any>) MongoDB-style query on profile fields; it selects the
                profiles instead of `matching`. Required when the request has no `matching`; with
                the default mode `data` is enough.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = client.triggers.start_batch_task(
                id=1,
                matching="email",
                data=[{"email": "profile1@example.com"}, {"email": "profile2@example.com"}],
            )
            task.wait()

        The documentation of the answer was not seen. What is missing is inferred from
        `profiles.export`. Not seen: Name and place of the task ID in the answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/33063451
        """
        return self._start(
            _START_BATCH_TASK,
            {
                "id": id,
                "data": data,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "custom_request": custom_request,
            },
            extra,
            options,
        )

    def import_and_start(
        self,
        *,
        data: _params_shared.ProfileParam,
        trigger_id: int,
        db_id: int | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        timeout: _params.TriggersImportAndStartTimeoutParam | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import a profile and send it a trigger mailing.

        The profile is added or updated first.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Sends messages.

        Args:
            data: (Profile) Profile fields to write.
            trigger_id: (int) ID of the trigger mailing.
            db_id: (int) Database ID. The imports with a scenario have it, too. Not documented;
                observed in a production mail service (Java, high confidence). Whether it is
                required is not documented.
            skip_triggers: (bool) Do not fire the triggers of the import. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID. Finds a profile that exists; none is created by it.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource for the search by email or phone.
            timeout: (object) Time to wait before the mailing starts.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks.
            attach: (File[]) Files to attach to the messages.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import api_content_with

            client.triggers.import_and_start(
                data={"_fname": "John", "_lname": "Doe"},
                matching="email",
                email="john@example.com",
                trigger_id=13,
                timeout={"days": 0, "hours": 0, "minutes": 5},
                content=api_content_with({}, {"page": "registration_form"}),
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: The end of the request table behind `attach`. Not seen: The examples
        and the answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/22708362
        """
        return self._call(
            _IMPORT_AND_START,
            {
                "data": data,
                "trigger_id": trigger_id,
                "db_id": db_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
                "timeout": timeout,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
            },
            extra,
            options,
            OpenRecord,
        )

    def import_and_start_batch(
        self,
        *,
        data: Sequence[_params_shared.LaunchImportItemParam],
        trigger_id: int,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        db_id: int | NotGiven = NOT_GIVEN,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        timeout: _params.TriggersImportAndStartBatchTimeoutParam | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import several profiles and send them a trigger mailing.

        The profiles are added or updated first.

        - If `matching` is `custom`, `field_name` is required.
        - Left out, `matching` means `email`.

        Sends messages.

        Args:
            data: (LaunchImportItem[]) Profiles to import.
            trigger_id: (int) ID of the trigger mailing.
            skip_triggers: (bool) Do not fire the triggers of the import. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            db_id: (int) Database ID. Inferred from `triggers.import_and_start`. Whether it is
                required is not documented.
            matching: (ProfileMatching) How each profile is searched for; not needed when searching
                by email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            resource_id: (int) Resource in which email and phone are searched for.
            timeout: (object) Time to wait before the mailing starts.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
                Inferred from `triggers.import_and_start`.
            custom_data: (map<any>) Data for action hooks.
            attach: (File[]) Files to attach to the messages. Inferred from
                `triggers.import_and_start`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.triggers.import_and_start_batch(
                data=[
                    {
                        "data": {
                            "_fname": "John",
                            "_lname": "Lambert",
                            "email": "profile4@example.com",
                            "phones": "+790000000000",
                        },
                    },
                    {
                        "data": {
                            "_fname": "Tom",
                            "_lname": "Hard",
                            "email": "profile3@example.com",
                            "phones": "+790000000001",
                        },
                    },
                ],
                matching="email",
                trigger_id=13,
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `triggers.import_and_start`. Not seen: The
        end of the request table behind `custom_data`. Not seen: The examples and the answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/37847473
        """
        return self._call(
            _IMPORT_AND_START_BATCH,
            {
                "data": data,
                "trigger_id": trigger_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
                "db_id": db_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
                "timeout": timeout,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
            },
            extra,
            options,
            OpenRecord,
        )

    def import_and_start_batch_task(
        self,
        *,
        data: Sequence[_params_shared.LaunchImportItemParam],
        trigger_id: int,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        db_id: int | NotGiven = NOT_GIVEN,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.Task[_types_tasks.TasksGetStatusResult]:
        """Start a task that imports several profiles and sends them a trigger mailing.

        The answer comes at once and names the task.

        - If `matching` is `custom`, `field_name` is required.
        - Left out, `matching` means `email`.

        Sends messages.

        Args:
            data: (LaunchImportItem[]) Profiles to import.
            trigger_id: (int) ID of the trigger mailing.
            skip_triggers: (bool) Do not fire the triggers of the import. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            db_id: (int) Database ID. Inferred from `triggers.import_and_start`. Whether it is
                required is not documented.
            matching: (ProfileMatching) How each profile is searched for; not needed when searching
                by email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            resource_id: (int) Resource in which email and phone are searched for.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
                Inferred from `triggers.import_and_start`.
            custom_data: (map<any>) Data for action hooks.
            attach: (File[]) Files to attach to the messages. Inferred from
                `triggers.import_and_start`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = client.triggers.import_and_start_batch_task(
                data=[
                    {
                        "data": {
                            "_fname": "John",
                            "_lname": "Lambert",
                            "email": "profile4@example.com",
                            "phones": "+790000000000",
                        },
                    },
                    {
                        "data": {
                            "_fname": "Tom",
                            "_lname": "Hard",
                            "email": "profile3@example.com",
                            "phones": "+790000000001",
                        },
                    },
                ],
                matching="email",
                trigger_id=13,
            )
            task.wait()

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `triggers.import_and_start`. Not seen: The
        end of the request table behind `custom_data`. Not seen: The examples and the answer, with
        name and place of the task ID.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/33063474
        """
        return self._start(
            _IMPORT_AND_START_BATCH_TASK,
            {
                "data": data,
                "trigger_id": trigger_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
                "db_id": db_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
            },
            extra,
            options,
        )

    def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TriggersGetResult:
        """Get the settings of a trigger mailing.

        Which fields the answer has depends on the trigger type.

        Args:
            id: (int) Mailing ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.triggers.get(id=7)

        Note: `triggers.add` and `triggers.update` call two of the fields `is_random_trk_prefix` and
        `custom_trk_domain`.

        The documentation of the answer was only seen in part. Not seen: The end of the response
        table: the fields that go with each trigger type.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/2195917
        """
        return self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _types.TriggersGetResult,
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
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.TriggersListItem]:
        """List the trigger mailings.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            is_active: (bool) Only active or only inactive mailings.
            ui_tags: (string[]) Only objects with these tags.
            groups: (string[]) Only objects of these access groups (names).
            groups_id: (int[]) Only objects of these access groups (IDs).
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.triggers.list(limit=2)

        Note: `type` is the trigger type here, which `triggers.get` and `triggers.add` call
        `trigger_type`; in `mailings.list` it is the type of the mailing.

        Not seen: Whether newer versions filter by `attributes`, as the other lists of mailings do.
        Not seen: Whether the response table goes on behind `groups`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/2195915
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
            },
            extra,
            options,
            _types.TriggersListItem,
        )


class AsyncTriggers(AsyncResource):
    """Mailings sent when something happens, an API call among others."""

    async def add(
        self,
        *,
        name: str,
        content: Sequence[_params_shared.ContentParam],
        trigger_type: _enums.TriggerType | Unlisted,
        send_channel: _enums.SendingChannel | Unlisted,
        is_active: bool | NotGiven = NOT_GIVEN,
        subid: str | NotGiven = NOT_GIVEN,
        skip_minutes: int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        policy_id: int | NotGiven = NOT_GIVEN,
        push_sending_mode: _enums.PushSendingMode | NotGiven = NOT_GIVEN,
        virtual_sender_id: int | NotGiven = NOT_GIVEN,
        is_random_trk_prefix: bool | NotGiven = NOT_GIVEN,
        custom_trk_domain: Sequence[str] | NotGiven = NOT_GIVEN,
        blind_carbon_copy: Sequence[str] | NotGiven = NOT_GIVEN,
        unconditional_sending: bool | NotGiven = NOT_GIVEN,
        action: str | NotGiven = NOT_GIVEN,
        update_query: Sequence[_params.TriggersAddUpdateQueryParam] | NotGiven = NOT_GIVEN,
        content_type: str | NotGiven = NOT_GIVEN,
        send_email_content: bool | NotGiven = NOT_GIVEN,
        send_sms_content: bool | NotGiven = NOT_GIVEN,
        send_push_content: bool | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TriggersAddResult:
        """Create a trigger mailing.

        The mailing is sent whenever the event of its `trigger_type` happens.

        - If `trigger_type` is `action`, `action` is required. Inferred from triggers.update;
          nothing is refused for it.

        Args:
            name: (string) Name of the mailing.
            content: (Content[]) Templates that the mailing sends.
            trigger_type: (TriggerType) Event that sends the mailing.
            send_channel: (SendingChannel) Channel of the mailing. Templates know further channels;
                whether they fit here was not seen.
            is_active: (bool) Activate the mailing as soon as it is saved; it is then sent when its
                trigger fires.
            subid: (string) SubID of the mailing in statistics.
            skip_minutes: (int) Time to wait before sending. In minutes.
            resource_id: (int) Resource whose subscribers get the mailing.
            policy_id: (int) Sending policy ID.
            push_sending_mode: (PushSendingMode) How push notifications are sent; only for push
                channels. Default: `fanout`.
            virtual_sender_id: (int) Virtual sender ID; Smart accounts only.
            is_random_trk_prefix: (bool) Put a random prefix before the tracking domain; Smart
                accounts only. Answers, and broadcast and regular mailings, call it
                `is_random_tracking_prefix`.
            custom_trk_domain: (string[]) Tracking domains; Smart accounts only. Answers, and
                broadcast and regular mailings, call it `custom_tracking_domains`.
            blind_carbon_copy: (string[]) Addresses that get a blind copy; Smart accounts only.
                Inferred from `triggers.update`.
            unconditional_sending: (bool) Ignore the statuses of subscriptions when sending; Smart
                accounts only. Inferred from `triggers.update`.
            action: (string) Kind of action that sends the mailing. Its values were not seen.
                Inferred from `triggers.update`.
            update_query: (object[]) Profile fields that the trigger type looks at. Only its first
                fields were seen. Inferred from `triggers.update`. Whether it is required is not
                documented.
            content_type: (string) Any value makes the mailing go by email. Deprecated: Any value
                forces the email channel; use `send_channel`.
            send_email_content: (bool) Any value makes the mailing go by email. Deprecated: Any
                value forces the email channel; use `send_channel`.
            send_sms_content: (bool) Any value makes the mailing go by email. Deprecated: Any value
                forces the email channel; use `send_channel`.
            send_push_content: (bool) Any value makes the mailing go by email. Deprecated: Any value
                forces the email channel; use `send_channel`.
            attributes: (map<any>) Attributes of the mailing and their values. Only seen in the
                documentation of version 72.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.triggers.add(
                name="New Awesome Campaign",
                is_active=False,
                content=[{"message_id": 12, "subject": "Weather alert"}],
                trigger_type="api_call",
                resource_id=24,
                send_channel="email",
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `triggers.update`. Not seen: The end of the
        request table behind `custom_trk_domain`, with the parameters of the trigger types. Not
        seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/2195922
        """
        return await self._call(
            _ADD,
            {
                "name": name,
                "content": content,
                "trigger_type": trigger_type,
                "send_channel": send_channel,
                "is_active": is_active,
                "subid": subid,
                "skip_minutes": skip_minutes,
                "resource_id": resource_id,
                "policy_id": policy_id,
                "push_sending_mode": push_sending_mode,
                "virtual_sender_id": virtual_sender_id,
                "is_random_trk_prefix": is_random_trk_prefix,
                "custom_trk_domain": custom_trk_domain,
                "blind_carbon_copy": blind_carbon_copy,
                "unconditional_sending": unconditional_sending,
                "action": action,
                "update_query": update_query,
                "content_type": content_type,
                "send_email_content": send_email_content,
                "send_sms_content": send_sms_content,
                "send_push_content": send_push_content,
                "attributes": attributes,
            },
            extra,
            options,
            _types.TriggersAddResult,
        )

    async def update(
        self,
        *,
        id: int,
        name: str,
        content: Sequence[_params_shared.ContentParam],
        trigger_type: _enums.TriggerType | Unlisted,
        is_active: bool | NotGiven = NOT_GIVEN,
        subid: str | NotGiven = NOT_GIVEN,
        skip_minutes: int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        policy_id: int | NotGiven = NOT_GIVEN,
        push_sending_mode: _enums.PushSendingMode | NotGiven = NOT_GIVEN,
        virtual_sender_id: int | NotGiven = NOT_GIVEN,
        is_random_trk_prefix: bool | NotGiven = NOT_GIVEN,
        custom_trk_domain: Sequence[str] | NotGiven = NOT_GIVEN,
        blind_carbon_copy: Sequence[str] | NotGiven = NOT_GIVEN,
        unconditional_sending: bool | NotGiven = NOT_GIVEN,
        action: str | NotGiven = NOT_GIVEN,
        update_query: Sequence[_params.TriggersUpdateUpdateQueryParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Update the settings of a trigger mailing.

        The channel of a saved mailing stays: `send_channel`, `content_type`, `send_email_content`,
        `send_sms_content` and `send_push_content` are accepted but have no effect. Name, content
        and trigger type are always sent; no partial update is documented.

        - If `trigger_type` is `action`, `action` is required.

        Args:
            id: (int) Mailing ID.
            name: (string) Name of the mailing.
            content: (Content[]) Templates that the mailing sends.
            trigger_type: (TriggerType) Event that sends the mailing.
            is_active: (bool) Activate the mailing as soon as it is saved; it is then sent when its
                trigger fires.
            subid: (string) SubID of the mailing in statistics.
            skip_minutes: (int) Time to wait before sending. In minutes.
            resource_id: (int) Resource whose subscribers get the mailing.
            policy_id: (int) Sending policy ID.
            push_sending_mode: (PushSendingMode) How push notifications are sent; only for push
                channels. Default: `fanout`.
            virtual_sender_id: (int) Virtual sender ID; Smart accounts only.
            is_random_trk_prefix: (bool) Put a random prefix before the tracking domain; Smart
                accounts only. Answers, and broadcast and regular mailings, call it
                `is_random_tracking_prefix`.
            custom_trk_domain: (string[]) Tracking domains; Smart accounts only. Answers, and
                broadcast and regular mailings, call it `custom_tracking_domains`.
            blind_carbon_copy: (string[]) Addresses that get a blind copy; Smart accounts only.
            unconditional_sending: (bool) Ignore the statuses of subscriptions when sending; Smart
                accounts only.
            action: (string) Kind of action that sends the mailing. Its values were not seen.
            update_query: (object[]) Profile fields that the trigger type looks at. Only its first
                fields were seen. Whether it is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.triggers.update(
                id=1,
                name="New Awesome Campaign",
                is_active=False,
                content=[{"message_id": 12, "subject": "Weather alert"}],
                trigger_type="api_call",
                resource_id=24,
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: The parameters of the trigger types from `update_query` on, and
        which types they go with. Not seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/2195925
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
                "content": content,
                "trigger_type": trigger_type,
                "is_active": is_active,
                "subid": subid,
                "skip_minutes": skip_minutes,
                "resource_id": resource_id,
                "policy_id": policy_id,
                "push_sending_mode": push_sending_mode,
                "virtual_sender_id": virtual_sender_id,
                "is_random_trk_prefix": is_random_trk_prefix,
                "custom_trk_domain": custom_trk_domain,
                "blind_carbon_copy": blind_carbon_copy,
                "unconditional_sending": unconditional_sending,
                "action": action,
                "update_query": update_query,
            },
            extra,
            options,
            OpenRecord,
        )

    async def clone(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TriggersCloneResult:
        """Copy the content and settings of a trigger mailing into a new one.

        Args:
            id: (int) Mailing ID.
            name: (string) Name of the new mailing. It has a default, which was not seen; the one of
                `mailings.clone` is `Clone of ...`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.triggers.clone(id=1, name="Clone")

        Read from the documentation of version 75. The documentation of the answer was not seen.
        What is missing is inferred from `mailings.clone`. Not seen: The default of `name`. Not
        seen: The answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/56258725
        """
        return await self._call(
            _CLONE,
            {
                "id": id,
                "name": name,
            },
            extra,
            options,
            _types.TriggersCloneResult,
        )

    async def start(
        self,
        *,
        id: int,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        matching: _enums.ProfileMatching | Unlisted | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        custom_request: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        subscription_filter: _params_shared.SubscriptionFilterParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Send a trigger mailing to a profile or an audience at once.

        Only active mailings of the trigger type `api_call` can be started. They are sent with the
        highest priority, and their content can differ from call to call.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email`, `profile_id` and `custom_request` is required.
          Inferred from the default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Sends messages.

        Args:
            id: (int) ID of the trigger mailing. The bulk calls and the imports call it
                `trigger_id`.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks.
            attach: (File[]) Files to attach to the messages.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email. Default: `email`. The mode `email_profile` is only documented by an older
                version.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource for the search by email or phone.
            custom_request: (map<any>) MongoDB-style query on profile fields; it selects the
                profiles instead of `matching`. Required when the request has no `matching`; an
                email alone is enough.
            subscription_filter: (SubscriptionFilter) Subscription of the profile that gets the
                message; no effect beside `custom_request`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.triggers.start(id=1, matching="email", email="john@example.com")

        Note: The older version 1.0 of the launch is a plain GET of the link that `triggers.get`
        answers as `call_url`; it takes no parameters and finds the profile by an email or a hash.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: Whether the request table goes on behind `subscription_filter`. Not
        seen: The answer and the errors.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/2196177
        """
        return await self._call(
            _START,
            {
                "id": id,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
                "custom_request": custom_request,
                "subscription_filter": subscription_filter,
            },
            extra,
            options,
            OpenRecord,
        )

    async def start_batch(
        self,
        *,
        trigger_id: int,
        data: Sequence[_params_shared.DataItemParam],
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[str]:
        """Send a trigger mailing to several profiles at once.

        Sends messages.

        Args:
            trigger_id: (int) ID of the trigger mailing.
            data: (DataItem[]) Profiles to send to, each with the value to search by.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks. Can also be given for each profile in
                `data`.
            attach: (File[]) Files to attach to the messages.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            field_name: (string) Name of the custom field for the whole batch; the values stand in
                `data`. Needed by the mode `custom`. Known from an example only.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`. Known
                from an example only. Whether it is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: iDs of the profiles that the mailing was sent to.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.triggers.start_batch(
                trigger_id=8,
                matching="email",
                data=[{"email": "profile1@example.com"}, {"email": "profile2@example.com"}],
            )

        Not seen: An example of the answer, which would tell the type of the IDs.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/37847471
        """
        return await self._list(
            _START_BATCH,
            {
                "trigger_id": trigger_id,
                "data": data,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
                "matching": matching,
                "field_name": field_name,
                "skip_triggers": skip_triggers,
            },
            extra,
            options,
            as_it_came,
        )

    async def start_batch_task(
        self,
        *,
        id: int,
        data: Sequence[_params_shared.DataItemParam],
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        custom_request: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.AsyncTask[_types_tasks.TasksGetStatusResult]:
        """Start a task that sends a trigger mailing to several profiles.

        The answer comes at once and names the task.

        - If `matching` is `custom`, `field_name` is required.
        - Left out, `matching` means `email`.

        Sends messages.

        Args:
            id: (int) ID of the trigger mailing. Called `trigger_id` by `triggers.start_batch`,
                which does the same without a task.
            data: (DataItem[]) Profiles to send to, each with the value to search by.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks. Can also be given for each profile in
                `data`.
            attach: (File[]) Files to attach to the messages.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            custom_request: (map<any>) MongoDB-style query on profile fields; it selects the
                profiles instead of `matching`. Required when the request has no `matching`; with
                the default mode `data` is enough.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = await client.triggers.start_batch_task(
                id=1,
                matching="email",
                data=[{"email": "profile1@example.com"}, {"email": "profile2@example.com"}],
            )
            await task.wait()

        The documentation of the answer was not seen. What is missing is inferred from
        `profiles.export`. Not seen: Name and place of the task ID in the answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/33063451
        """
        return await self._start(
            _START_BATCH_TASK,
            {
                "id": id,
                "data": data,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "custom_request": custom_request,
            },
            extra,
            options,
        )

    async def import_and_start(
        self,
        *,
        data: _params_shared.ProfileParam,
        trigger_id: int,
        db_id: int | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        timeout: _params.TriggersImportAndStartTimeoutParam | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import a profile and send it a trigger mailing.

        The profile is added or updated first.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Sends messages.

        Args:
            data: (Profile) Profile fields to write.
            trigger_id: (int) ID of the trigger mailing.
            db_id: (int) Database ID. The imports with a scenario have it, too. Not documented;
                observed in a production mail service (Java, high confidence). Whether it is
                required is not documented.
            skip_triggers: (bool) Do not fire the triggers of the import. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID. Finds a profile that exists; none is created by it.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource for the search by email or phone.
            timeout: (object) Time to wait before the mailing starts.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks.
            attach: (File[]) Files to attach to the messages.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import api_content_with

            await client.triggers.import_and_start(
                data={"_fname": "John", "_lname": "Doe"},
                matching="email",
                email="john@example.com",
                trigger_id=13,
                timeout={"days": 0, "hours": 0, "minutes": 5},
                content=api_content_with({}, {"page": "registration_form"}),
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: The end of the request table behind `attach`. Not seen: The examples
        and the answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/22708362
        """
        return await self._call(
            _IMPORT_AND_START,
            {
                "data": data,
                "trigger_id": trigger_id,
                "db_id": db_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
                "timeout": timeout,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
            },
            extra,
            options,
            OpenRecord,
        )

    async def import_and_start_batch(
        self,
        *,
        data: Sequence[_params_shared.LaunchImportItemParam],
        trigger_id: int,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        db_id: int | NotGiven = NOT_GIVEN,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        timeout: _params.TriggersImportAndStartBatchTimeoutParam | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import several profiles and send them a trigger mailing.

        The profiles are added or updated first.

        - If `matching` is `custom`, `field_name` is required.
        - Left out, `matching` means `email`.

        Sends messages.

        Args:
            data: (LaunchImportItem[]) Profiles to import.
            trigger_id: (int) ID of the trigger mailing.
            skip_triggers: (bool) Do not fire the triggers of the import. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            db_id: (int) Database ID. Inferred from `triggers.import_and_start`. Whether it is
                required is not documented.
            matching: (ProfileMatching) How each profile is searched for; not needed when searching
                by email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            resource_id: (int) Resource in which email and phone are searched for.
            timeout: (object) Time to wait before the mailing starts.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
                Inferred from `triggers.import_and_start`.
            custom_data: (map<any>) Data for action hooks.
            attach: (File[]) Files to attach to the messages. Inferred from
                `triggers.import_and_start`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.triggers.import_and_start_batch(
                data=[
                    {
                        "data": {
                            "_fname": "John",
                            "_lname": "Lambert",
                            "email": "profile4@example.com",
                            "phones": "+790000000000",
                        },
                    },
                    {
                        "data": {
                            "_fname": "Tom",
                            "_lname": "Hard",
                            "email": "profile3@example.com",
                            "phones": "+790000000001",
                        },
                    },
                ],
                matching="email",
                trigger_id=13,
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `triggers.import_and_start`. Not seen: The
        end of the request table behind `custom_data`. Not seen: The examples and the answer.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/37847473
        """
        return await self._call(
            _IMPORT_AND_START_BATCH,
            {
                "data": data,
                "trigger_id": trigger_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
                "db_id": db_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
                "timeout": timeout,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
            },
            extra,
            options,
            OpenRecord,
        )

    async def import_and_start_batch_task(
        self,
        *,
        data: Sequence[_params_shared.LaunchImportItemParam],
        trigger_id: int,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        db_id: int | NotGiven = NOT_GIVEN,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.AsyncTask[_types_tasks.TasksGetStatusResult]:
        """Start a task that imports several profiles and sends them a trigger mailing.

        The answer comes at once and names the task.

        - If `matching` is `custom`, `field_name` is required.
        - Left out, `matching` means `email`.

        Sends messages.

        Args:
            data: (LaunchImportItem[]) Profiles to import.
            trigger_id: (int) ID of the trigger mailing.
            skip_triggers: (bool) Do not fire the triggers of the import. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            db_id: (int) Database ID. Inferred from `triggers.import_and_start`. Whether it is
                required is not documented.
            matching: (ProfileMatching) How each profile is searched for; not needed when searching
                by email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            resource_id: (int) Resource in which email and phone are searched for.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
                Inferred from `triggers.import_and_start`.
            custom_data: (map<any>) Data for action hooks.
            attach: (File[]) Files to attach to the messages. Inferred from
                `triggers.import_and_start`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = await client.triggers.import_and_start_batch_task(
                data=[
                    {
                        "data": {
                            "_fname": "John",
                            "_lname": "Lambert",
                            "email": "profile4@example.com",
                            "phones": "+790000000000",
                        },
                    },
                    {
                        "data": {
                            "_fname": "Tom",
                            "_lname": "Hard",
                            "email": "profile3@example.com",
                            "phones": "+790000000001",
                        },
                    },
                ],
                matching="email",
                trigger_id=13,
            )
            await task.wait()

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `triggers.import_and_start`. Not seen: The
        end of the request table behind `custom_data`. Not seen: The examples and the answer, with
        name and place of the task ID.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/33063474
        """
        return await self._start(
            _IMPORT_AND_START_BATCH_TASK,
            {
                "data": data,
                "trigger_id": trigger_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
                "db_id": db_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
            },
            extra,
            options,
        )

    async def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TriggersGetResult:
        """Get the settings of a trigger mailing.

        Which fields the answer has depends on the trigger type.

        Args:
            id: (int) Mailing ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.triggers.get(id=7)

        Note: `triggers.add` and `triggers.update` call two of the fields `is_random_trk_prefix` and
        `custom_trk_domain`.

        The documentation of the answer was only seen in part. Not seen: The end of the response
        table: the fields that go with each trigger type.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/2195917
        """
        return await self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _types.TriggersGetResult,
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
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.TriggersListItem]:
        """List the trigger mailings.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            is_active: (bool) Only active or only inactive mailings.
            ui_tags: (string[]) Only objects with these tags.
            groups: (string[]) Only objects of these access groups (names).
            groups_id: (int[]) Only objects of these access groups (IDs).
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.triggers.list(limit=2)

        Note: `type` is the trigger type here, which `triggers.get` and `triggers.add` call
        `trigger_type`; in `mailings.list` it is the type of the mailing.

        Not seen: Whether newer versions filter by `attributes`, as the other lists of mailings do.
        Not seen: Whether the response table goes on behind `groups`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/campaigns/trigger-campaigns/2195915
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
            },
            extra,
            options,
            _types.TriggersListItem,
        )


RESOURCE = Triggers
ASYNC_RESOURCE = AsyncTriggers
