"""Automation scenarios.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.answers.records import OpenRecord
from .._core.calls.operation import Condition, Operation, Paging, Rule, TaskInfo
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import scenarios as _types

if TYPE_CHECKING:
    from .._core import paging as _paging
    from .._core.tasks import tasks as _tasks
    from ..params import enums as _enums
    from ..params import shared as _params_shared
    from ..types import tasks as _types_tasks
else:
    _paging = LazyModule("_core.paging")
    _tasks = LazyModule("_core.tasks.tasks")
    _enums = LazyModule("params.enums")
    _params_shared = LazyModule("params.shared")
    _types_tasks = LazyModule("types.tasks")

_START = Operation(
    name="scenarios.start",
    method="POST",
    path="/api/v1.1/workflows/start",
    effect="launch_scenario",
    idempotent=False,
    required=("id",),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
        Rule("any_of", ("matching", "email", "profile_id", "custom_request"), firm=False),
    ),
)
_IMPORT_AND_START = Operation(
    name="scenarios.import_and_start",
    method="POST",
    path="/api/v1.1/workflows/import_and_start",
    effect="launch_scenario",
    idempotent=False,
    required=("workflow_id", "matching"),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email", "email_profile")),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
    ),
)
_IMPORT_AND_START_BATCH = Operation(
    name="scenarios.import_and_start_batch",
    method="POST",
    path="/api/v1.1/workflows/import_and_start_batch",
    effect="launch_scenario",
    idempotent=False,
    required=("workflow_id", "matching"),
    rules=(Rule("all_of", ("field_name",), (Condition("matching", ("custom",)),)),),
)
_IMPORT_AND_START_BATCH_TASK = Operation(
    name="scenarios.import_and_start_batch_task",
    method="POST",
    path="/api/v1.1/workflows/import_and_start_batch_task",
    effect="launch_scenario",
    idempotent=False,
    required=("workflow_id", "matching"),
    rules=(Rule("all_of", ("field_name",), (Condition("matching", ("custom",)),)),),
    task=TaskInfo(id="data.task_id", collect="tasks.get_status"),
)
_LIST = Operation(
    name="scenarios.list",
    method="POST",
    path="/api/v1.1/workflows/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
    paging=Paging(
        cursor="from_id",
        items="data",
        limit="limit",
        next="next_from_id",
        total="total_count",
        size=1000,
    ),
)
_ACTIVATE = Operation(
    name="scenarios.activate",
    method="POST",
    path="/api/v1.1/workflows/activate",
    effect="launch_scenario",
    idempotent=False,
    required=("id",),
)


class Scenarios(Resource):
    """Scenarios that profiles are led through."""

    def start(
        self,
        *,
        id: int,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        matching: _enums.BasicMatching | NotGiven = NOT_GIVEN,
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
        """Put a profile into a scenario.

        The profile exists already and the scenario is active. Profiles that the API puts into a
        scenario enter it at the start node "Default".

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email`, `profile_id` and `custom_request` is required.
          Inferred from the default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Starts a scenario, which may send messages.

        Args:
            id: (int) Scenario ID. The calls that import profiles first call it `workflow_id`.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks. Only some versions of the documentation
                have it.
            attach: (File[]) Files to attach to the messages.
            matching: (BasicMatching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
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
                messages; no effect beside `custom_request`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.scenarios.start(
                id=3,
                matching="profile_id",
                profile_id="66acb337240d5213037986d8",
            )

        The documentation of the answer was not seen. Not seen: The examples of the page. Not seen:
        The answer and the errors.

        Documentation: https://guides.altcraft.com/en/developer-guide/automation-scenarios/2195668
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

    def import_and_start(
        self,
        *,
        workflow_id: int,
        matching: _enums.ProfileMatching,
        db_id: int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: Any | NotGiven = NOT_GIVEN,
        data: _params_shared.ProfileParam | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import a profile and put it into a scenario.

        The profile is added or updated first.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Starts a scenario, which may send messages.

        Args:
            workflow_id: (int) Scenario ID.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email. Only `email` is documented here; the other modes are those of
                `scenarios.import_and_start_batch`.
            db_id: (int) Database ID. Known from an example only. Whether it is required is not
                documented.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID. Finds a profile that exists; none is created by it.
            field_name: (string) Name of the custom field.
            field_value: (any) Value of the custom field; several tags of a tag field go into one
                string: `tag-1, tag-2`.
            data: (Profile) Profile fields to write.
            skip_triggers: (bool) Do not fire triggers and scenarios that react to the import.
                Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
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
            client.scenarios.import_and_start(
                workflow_id=1,
                db_id=1,
                matching="email",
                email="john@example.com",
                data={"subscriptions": [{"email": "john@example.com", "resource_id": 1}]},
            )

        The documentation of the answer was not seen. Not seen: Modes of `matching` beside `email`.
        Not seen: Types and meanings of the fields of `attach`. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/automation-scenarios/28934227
        """
        return self._call(
            _IMPORT_AND_START,
            {
                "workflow_id": workflow_id,
                "matching": matching,
                "db_id": db_id,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "data": data,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
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
        workflow_id: int,
        matching: _enums.ProfileMatching,
        db_id: int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: Any | NotGiven = NOT_GIVEN,
        data: (
            Sequence[_params_shared.LaunchImportItemParam] | _params_shared.ProfileParam | NotGiven
        ) = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import several profiles and put them into a scenario.

        The profiles are added or updated first.

        - If `matching` is `custom`, `field_name` is required.

        Starts a scenario, which may send messages.

        Args:
            workflow_id: (int) Scenario ID.
            matching: (ProfileMatching) How each profile is searched for.
            db_id: (int) Database ID. Inferred from `scenarios.import_and_start`. Whether it is
                required is not documented.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (any) Value of the custom field; several tags of a tag field go into one
                string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            data: (LaunchImportItem[]|Profile) Profiles to import. The documentation says object and
                shows the fields of one profile, without an example; the list is that of
                `triggers.import_and_start_batch`.
            skip_triggers: (bool) Do not fire triggers and scenarios that react to the import.
                Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks. Inferred from
                `scenarios.import_and_start`.
            attach: (File[]) Files to attach to the messages. Inferred from
                `scenarios.import_and_start`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.scenarios.import_and_start_batch(
                workflow_id=1,
                matching="email",
                data=[{"data": {"_fname": "John", "_lname": "Doe", "email": "john@example.com"}}],
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `scenarios.import_and_start`. Not seen: The
        end of the request table behind `content`. Not seen: The examples, which would show how
        `data` carries several profiles. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/automation-scenarios/33063492
        """
        return self._call(
            _IMPORT_AND_START_BATCH,
            {
                "workflow_id": workflow_id,
                "matching": matching,
                "db_id": db_id,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "data": data,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
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
        workflow_id: int,
        matching: _enums.ProfileMatching,
        db_id: int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: Any | NotGiven = NOT_GIVEN,
        data: (
            Sequence[_params_shared.LaunchImportItemParam] | _params_shared.ProfileParam | NotGiven
        ) = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.Task[_types_tasks.TasksGetStatusResult]:
        """Start a task that imports several profiles and puts them into a scenario.

        The answer comes at once and names the task.

        - If `matching` is `custom`, `field_name` is required.

        Starts a scenario, which may send messages.

        Args:
            workflow_id: (int) Scenario ID.
            matching: (ProfileMatching) How each profile is searched for.
            db_id: (int) Database ID. Inferred from `scenarios.import_and_start`. Whether it is
                required is not documented.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (any) Value of the custom field; several tags of a tag field go into one
                string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            data: (LaunchImportItem[]|Profile) Profiles to import. The documentation says object and
                shows the fields of one profile, without an example; the list is that of
                `triggers.import_and_start_batch`.
            skip_triggers: (bool) Do not fire triggers and scenarios that react to the import.
                Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks. Inferred from
                `scenarios.import_and_start`.
            attach: (File[]) Files to attach to the messages. Inferred from
                `scenarios.import_and_start`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = client.scenarios.import_and_start_batch_task(
                workflow_id=1,
                matching="email",
                data=[{"data": {"_fname": "John", "_lname": "Doe", "email": "john@example.com"}}],
            )
            task.wait()

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `scenarios.import_and_start`. Not seen: The
        end of the request table behind `content`. Not seen: The examples, which would show how
        `data` carries several profiles. Not seen: The answer, with name and place of the task ID.

        Documentation: https://guides.altcraft.com/en/developer-guide/automation-scenarios/33063493
        """
        return self._start(
            _IMPORT_AND_START_BATCH_TASK,
            {
                "workflow_id": workflow_id,
                "matching": matching,
                "db_id": db_id,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "data": data,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
            },
            extra,
            options,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, _params_shared.AttributeFilterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.ScenariosListItem]:
        """List the scenarios with their nodes.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            groups: (string[]) Only objects of these access groups (names). Default: `[]`.
            groups_id: (int[]) Only objects of these access groups (IDs). Default: `[]`.
            ui_tags: (string[]) Only objects with these tags. Default: `[]`.
            attributes: (map<AttributeFilter>) Only objects whose attributes have one of these
                values, by attribute name.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.scenarios.list(from_id=10, limit=1, ui_tags=["B2C"])

        Read from the documentation of version 74. The documentation of the answer was only seen in
        part. Not seen: The end of the newest response table. Not seen: The fields of a node of the
        type `workflow_jump` behind `node_id`.

        Documentation: https://guides.altcraft.com/en/developer-guide/automation-scenarios/95715617
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "groups": groups,
                "groups_id": groups_id,
                "ui_tags": ui_tags,
                "attributes": attributes,
            },
            extra,
            options,
            _types.ScenariosListItem,
        )

    def activate(
        self,
        *,
        id: int,
        skip_profiles: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ScenariosActivateAnswer:
        """Activate a scenario.

        Starts a scenario, which may send messages.

        Args:
            id: (int) Scenario ID.
            skip_profiles: (bool) Clear the scenario of its profiles before it is activated again.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: no data.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.scenarios.activate(id=1, skip_profiles=True)

        Read from the documentation of version 74.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/automation-scenarios/activate-workflow
        """
        return self._call(
            _ACTIVATE,
            {
                "id": id,
                "skip_profiles": skip_profiles,
            },
            extra,
            options,
            _types.ScenariosActivateAnswer,
        )


class AsyncScenarios(AsyncResource):
    """Scenarios that profiles are led through."""

    async def start(
        self,
        *,
        id: int,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        matching: _enums.BasicMatching | NotGiven = NOT_GIVEN,
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
        """Put a profile into a scenario.

        The profile exists already and the scenario is active. Profiles that the API puts into a
        scenario enter it at the start node "Default".

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email`, `profile_id` and `custom_request` is required.
          Inferred from the default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Starts a scenario, which may send messages.

        Args:
            id: (int) Scenario ID. The calls that import profiles first call it `workflow_id`.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks. Only some versions of the documentation
                have it.
            attach: (File[]) Files to attach to the messages.
            matching: (BasicMatching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
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
                messages; no effect beside `custom_request`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.scenarios.start(
                id=3,
                matching="profile_id",
                profile_id="66acb337240d5213037986d8",
            )

        The documentation of the answer was not seen. Not seen: The examples of the page. Not seen:
        The answer and the errors.

        Documentation: https://guides.altcraft.com/en/developer-guide/automation-scenarios/2195668
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

    async def import_and_start(
        self,
        *,
        workflow_id: int,
        matching: _enums.ProfileMatching,
        db_id: int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: Any | NotGiven = NOT_GIVEN,
        data: _params_shared.ProfileParam | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import a profile and put it into a scenario.

        The profile is added or updated first.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.

        Starts a scenario, which may send messages.

        Args:
            workflow_id: (int) Scenario ID.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email. Only `email` is documented here; the other modes are those of
                `scenarios.import_and_start_batch`.
            db_id: (int) Database ID. Known from an example only. Whether it is required is not
                documented.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID. Finds a profile that exists; none is created by it.
            field_name: (string) Name of the custom field.
            field_value: (any) Value of the custom field; several tags of a tag field go into one
                string: `tag-1, tag-2`.
            data: (Profile) Profile fields to write.
            skip_triggers: (bool) Do not fire triggers and scenarios that react to the import.
                Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
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
            await client.scenarios.import_and_start(
                workflow_id=1,
                db_id=1,
                matching="email",
                email="john@example.com",
                data={"subscriptions": [{"email": "john@example.com", "resource_id": 1}]},
            )

        The documentation of the answer was not seen. Not seen: Modes of `matching` beside `email`.
        Not seen: Types and meanings of the fields of `attach`. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/automation-scenarios/28934227
        """
        return await self._call(
            _IMPORT_AND_START,
            {
                "workflow_id": workflow_id,
                "matching": matching,
                "db_id": db_id,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "data": data,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
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
        workflow_id: int,
        matching: _enums.ProfileMatching,
        db_id: int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: Any | NotGiven = NOT_GIVEN,
        data: (
            Sequence[_params_shared.LaunchImportItemParam] | _params_shared.ProfileParam | NotGiven
        ) = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Import several profiles and put them into a scenario.

        The profiles are added or updated first.

        - If `matching` is `custom`, `field_name` is required.

        Starts a scenario, which may send messages.

        Args:
            workflow_id: (int) Scenario ID.
            matching: (ProfileMatching) How each profile is searched for.
            db_id: (int) Database ID. Inferred from `scenarios.import_and_start`. Whether it is
                required is not documented.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (any) Value of the custom field; several tags of a tag field go into one
                string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            data: (LaunchImportItem[]|Profile) Profiles to import. The documentation says object and
                shows the fields of one profile, without an example; the list is that of
                `triggers.import_and_start_batch`.
            skip_triggers: (bool) Do not fire triggers and scenarios that react to the import.
                Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks. Inferred from
                `scenarios.import_and_start`.
            attach: (File[]) Files to attach to the messages. Inferred from
                `scenarios.import_and_start`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.scenarios.import_and_start_batch(
                workflow_id=1,
                matching="email",
                data=[{"data": {"_fname": "John", "_lname": "Doe", "email": "john@example.com"}}],
            )

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `scenarios.import_and_start`. Not seen: The
        end of the request table behind `content`. Not seen: The examples, which would show how
        `data` carries several profiles. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/automation-scenarios/33063492
        """
        return await self._call(
            _IMPORT_AND_START_BATCH,
            {
                "workflow_id": workflow_id,
                "matching": matching,
                "db_id": db_id,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "data": data,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
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
        workflow_id: int,
        matching: _enums.ProfileMatching,
        db_id: int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: Any | NotGiven = NOT_GIVEN,
        data: (
            Sequence[_params_shared.LaunchImportItemParam] | _params_shared.ProfileParam | NotGiven
        ) = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        custom_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.AsyncTask[_types_tasks.TasksGetStatusResult]:
        """Start a task that imports several profiles and puts them into a scenario.

        The answer comes at once and names the task.

        - If `matching` is `custom`, `field_name` is required.

        Starts a scenario, which may send messages.

        Args:
            workflow_id: (int) Scenario ID.
            matching: (ProfileMatching) How each profile is searched for.
            db_id: (int) Database ID. Inferred from `scenarios.import_and_start`. Whether it is
                required is not documented.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (any) Value of the custom field; several tags of a tag field go into one
                string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            data: (LaunchImportItem[]|Profile) Profiles to import. The documentation says object and
                shows the fields of one profile, without an example; the list is that of
                `triggers.import_and_start_batch`.
            skip_triggers: (bool) Do not fire triggers and scenarios that react to the import.
                Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            content: (ApiContent) Values for the `{apicontent.name}` variables of the template.
            custom_data: (map<any>) Data for action hooks. Inferred from
                `scenarios.import_and_start`.
            attach: (File[]) Files to attach to the messages. Inferred from
                `scenarios.import_and_start`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = await client.scenarios.import_and_start_batch_task(
                workflow_id=1,
                matching="email",
                data=[{"data": {"_fname": "John", "_lname": "Doe", "email": "john@example.com"}}],
            )
            await task.wait()

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `scenarios.import_and_start`. Not seen: The
        end of the request table behind `content`. Not seen: The examples, which would show how
        `data` carries several profiles. Not seen: The answer, with name and place of the task ID.

        Documentation: https://guides.altcraft.com/en/developer-guide/automation-scenarios/33063493
        """
        return await self._start(
            _IMPORT_AND_START_BATCH_TASK,
            {
                "workflow_id": workflow_id,
                "matching": matching,
                "db_id": db_id,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "data": data,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
                "content": content,
                "custom_data": custom_data,
                "attach": attach,
            },
            extra,
            options,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, _params_shared.AttributeFilterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.ScenariosListItem]:
        """List the scenarios with their nodes.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            groups: (string[]) Only objects of these access groups (names). Default: `[]`.
            groups_id: (int[]) Only objects of these access groups (IDs). Default: `[]`.
            ui_tags: (string[]) Only objects with these tags. Default: `[]`.
            attributes: (map<AttributeFilter>) Only objects whose attributes have one of these
                values, by attribute name.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.scenarios.list(from_id=10, limit=1, ui_tags=["B2C"])

        Read from the documentation of version 74. The documentation of the answer was only seen in
        part. Not seen: The end of the newest response table. Not seen: The fields of a node of the
        type `workflow_jump` behind `node_id`.

        Documentation: https://guides.altcraft.com/en/developer-guide/automation-scenarios/95715617
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "groups": groups,
                "groups_id": groups_id,
                "ui_tags": ui_tags,
                "attributes": attributes,
            },
            extra,
            options,
            _types.ScenariosListItem,
        )

    async def activate(
        self,
        *,
        id: int,
        skip_profiles: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ScenariosActivateAnswer:
        """Activate a scenario.

        Starts a scenario, which may send messages.

        Args:
            id: (int) Scenario ID.
            skip_profiles: (bool) Clear the scenario of its profiles before it is activated again.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: no data.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.scenarios.activate(id=1, skip_profiles=True)

        Read from the documentation of version 74.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/automation-scenarios/activate-workflow
        """
        return await self._call(
            _ACTIVATE,
            {
                "id": id,
                "skip_profiles": skip_profiles,
            },
            extra,
            options,
            _types.ScenariosActivateAnswer,
        )


RESOURCE = Scenarios
ASYNC_RESOURCE = AsyncScenarios
