"""Resources.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._core.answers.records import RecordList
from .._core.calls.custom import Unlisted
from .._core.calls.operation import Operation, Paging, TaskInfo
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import resources as _types
from ..types import shared as _shared

if TYPE_CHECKING:
    from .._core import paging as _paging
    from .._core.tasks import tasks as _tasks
    from ..params import shared as _params_shared
    from ..types import tasks as _types_tasks
else:
    _paging = LazyModule("_core.paging")
    _tasks = LazyModule("_core.tasks.tasks")
    _params_shared = LazyModule("params.shared")
    _types_tasks = LazyModule("types.tasks")

_LIST = Operation(
    name="resources.list",
    method="POST",
    path="/api/v1.1/resources/list",
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
_GET = Operation(
    name="resources.get",
    method="POST",
    path="/api/v1.1/resources/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)
_GET_FIELDS = Operation(
    name="resources.get_fields",
    method="POST",
    path="/api/v1.1/resources/fields_get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id", "channel"),
    dedup="unknown",
)
_REFRESH_COUNTERS = Operation(
    name="resources.refresh_counters",
    method="POST",
    path="/api/v1.1/resources/refresh_counters",
    effect="modify",
    idempotent=False,
    required=("id", "list_id"),
    task=TaskInfo(id="data.task_id", collect="tasks.get_status"),
)


class Resources(Resource):
    """Resources that profiles subscribe to."""

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.ResourcesListItem]:
        """List the resources.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            groups: (string[]) Only objects of these access groups (names).
            groups_id: (int[]) Only objects of these access groups (IDs).
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.resources.list(from_id=1, limit=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/resources/2195587
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "groups": groups,
                "groups_id": groups_id,
            },
            extra,
            options,
            _types.ResourcesListItem,
        )

    def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ResourcesGetResult:
        """Get a resource with its channels and databases.

        Args:
            id: (int) Resource ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the resource.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.resources.get(id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/resources/2195590
        """
        return self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _types.ResourcesGetResult,
        )

    def get_fields(
        self,
        *,
        id: int,
        channel: Literal["email", "sms", "push", "telegram_bot", "whatsapp"] | Unlisted,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.FieldInfo]:
        """Get the subscription fields of a resource in a channel.

        Args:
            id: (int) Resource ID.
            channel: (string) Channel of the subscriptions. Among the values: `email`; `sms`;
                `push`; `telegram_bot`; `whatsapp`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: system and custom fields.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.resources.get_fields(id=1, channel="email")

        Note: System fields seen in the example: `_device_type`, `_device_model`, `_device_name`,
        `_os`, `_os_ver`, `_os_tz`, `_os_language`, `_ad_track`, `_ad_id`, `_app_id`, `_app_iid`.

        The documentation of the answer was only seen in part. Not seen: The end of the example,
        with further system fields, and the table of the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/resources/2195591
        """
        return self._list(
            _GET_FIELDS,
            {
                "id": id,
                "channel": channel,
            },
            extra,
            options,
            _shared.FieldInfo,
        )

    def refresh_counters(
        self,
        *,
        id: int,
        list_id: int,
        feedback: _params_shared.CountersFeedbackParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.Task[_types_tasks.TasksGetStatusResult]:
        """Start recounting a resource's subscriptions in one database.

        The answer comes at once; `tasks.get_status` tells the state of the task and its result.

        Args:
            id: (int) Resource ID.
            list_id: (int) Database ID.
            feedback: (CountersFeedback) Where to send the result.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = client.resources.refresh_counters(
                id=24,
                list_id=1,
                feedback={"type": "JSON", "url": "http://example.com/receiver"},
            )
            task.wait()

        Documentation: https://guides.altcraft.com/en/developer-guide/resources/refresh-counters
        """
        return self._start(
            _REFRESH_COUNTERS,
            {
                "id": id,
                "list_id": list_id,
                "feedback": feedback,
            },
            extra,
            options,
        )


class AsyncResources(AsyncResource):
    """Resources that profiles subscribe to."""

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.ResourcesListItem]:
        """List the resources.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            groups: (string[]) Only objects of these access groups (names).
            groups_id: (int[]) Only objects of these access groups (IDs).
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.resources.list(from_id=1, limit=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/resources/2195587
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "groups": groups,
                "groups_id": groups_id,
            },
            extra,
            options,
            _types.ResourcesListItem,
        )

    async def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ResourcesGetResult:
        """Get a resource with its channels and databases.

        Args:
            id: (int) Resource ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the resource.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.resources.get(id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/resources/2195590
        """
        return await self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _types.ResourcesGetResult,
        )

    async def get_fields(
        self,
        *,
        id: int,
        channel: Literal["email", "sms", "push", "telegram_bot", "whatsapp"] | Unlisted,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.FieldInfo]:
        """Get the subscription fields of a resource in a channel.

        Args:
            id: (int) Resource ID.
            channel: (string) Channel of the subscriptions. Among the values: `email`; `sms`;
                `push`; `telegram_bot`; `whatsapp`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: system and custom fields.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.resources.get_fields(id=1, channel="email")

        Note: System fields seen in the example: `_device_type`, `_device_model`, `_device_name`,
        `_os`, `_os_ver`, `_os_tz`, `_os_language`, `_ad_track`, `_ad_id`, `_app_id`, `_app_iid`.

        The documentation of the answer was only seen in part. Not seen: The end of the example,
        with further system fields, and the table of the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/resources/2195591
        """
        return await self._list(
            _GET_FIELDS,
            {
                "id": id,
                "channel": channel,
            },
            extra,
            options,
            _shared.FieldInfo,
        )

    async def refresh_counters(
        self,
        *,
        id: int,
        list_id: int,
        feedback: _params_shared.CountersFeedbackParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.AsyncTask[_types_tasks.TasksGetStatusResult]:
        """Start recounting a resource's subscriptions in one database.

        The answer comes at once; `tasks.get_status` tells the state of the task and its result.

        Args:
            id: (int) Resource ID.
            list_id: (int) Database ID.
            feedback: (CountersFeedback) Where to send the result.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = await client.resources.refresh_counters(
                id=24,
                list_id=1,
                feedback={"type": "JSON", "url": "http://example.com/receiver"},
            )
            await task.wait()

        Documentation: https://guides.altcraft.com/en/developer-guide/resources/refresh-counters
        """
        return await self._start(
            _REFRESH_COUNTERS,
            {
                "id": id,
                "list_id": list_id,
                "feedback": feedback,
            },
            extra,
            options,
        )


RESOURCE = Resources
ASYNC_RESOURCE = AsyncResources
