"""Databases.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._core.answers.records import RecordList
from .._core.calls.operation import Operation, Paging, Rule, TaskInfo
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import databases as _types
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
    name="databases.list",
    method="POST",
    path="/api/v1.1/databases/list",
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
    name="databases.get",
    method="POST",
    path="/api/v1.1/databases/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)
_GET_FIELDS = Operation(
    name="databases.get_fields",
    method="POST",
    path="/api/v1.1/databases/fields_get",
    effect="read",
    idempotent=True,
    payload="data",
    dedup="unknown",
    rules=(Rule("all_of", ("id",), firm=False),),
)
_WIPE = Operation(
    name="databases.wipe",
    method="POST",
    path="/api/v1.1/databases/wipe",
    effect="delete",
    idempotent=True,
    payload="data",
    required=("id",),
)
_GET_COUNTERS = Operation(
    name="databases.get_counters",
    method="POST",
    path="/api/v1.1/databases/get_counters",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id", "resource_id"),
    dedup="unknown",
)
_REFRESH_COUNTERS = Operation(
    name="databases.refresh_counters",
    method="POST",
    path="/api/v1.1/databases/refresh_counters",
    effect="modify",
    idempotent=False,
    required=("id", "resource_id"),
    task=TaskInfo(id="data.task_id", collect="tasks.get_status"),
)


class Databases(Resource):
    """Databases of profiles."""

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.DatabasesListItem]:
        """List the databases.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
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
            client.databases.list(limit=2)

        The documentation of the answer was only seen in part. Not seen: The table of the answer
        after `total_count`; the fields of `data` are those of the example.

        Documentation: https://guides.altcraft.com/en/developer-guide/databases/2195563
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
            },
            extra,
            options,
            _types.DatabasesListItem,
        )

    def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.DatabasesGetResult:
        """Get a database.

        Args:
            id: (int) Database ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the database.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.databases.get(id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/databases/2195565
        """
        return self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _types.DatabasesGetResult,
        )

    def get_fields(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.FieldInfo]:
        """Get the fields of a database.

        Args:
            id: (int) Database ID. Inferred from `databases.get`. That it must be sent is inferred.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: fields.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.databases.get_fields(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `resources.get_fields`. Not seen: The whole page.
        """
        return self._list(
            _GET_FIELDS,
            {
                "id": id,
            },
            extra,
            options,
            _shared.FieldInfo,
        )

    def wipe(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.DatabasesWipeResult:
        """Wipe the data of a database.

        Removes all customer or seed profiles of the database and everything that belongs to them,
        except statistics.

        Access: Installations with `"ALLOW_DATA_WIPE": true` in `config/main.json`.

        Deletes for good.

        Args:
            id: (int) Database ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: what was removed.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.databases.wipe(id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/databases/2195815
        """
        return self._call(
            _WIPE,
            {
                "id": id,
            },
            extra,
            options,
            _types.DatabasesWipeResult,
        )

    def get_counters(
        self,
        *,
        id: int,
        resource_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.ChannelCounters]:
        """Get the numbers of subscriptions of a database to a resource.

        The numbers are as old as the last `databases.refresh_counters`.

        Args:
            id: (int) Database ID.
            resource_id: (int) Resource ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: numbers of subscriptions by channel of the resource.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.databases.get_counters(id=5, resource_id=24)

        Documentation: https://guides.altcraft.com/en/developer-guide/databases/get-counters
        """
        return self._list(
            _GET_COUNTERS,
            {
                "id": id,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ChannelCounters,
        )

    def refresh_counters(
        self,
        *,
        id: int,
        resource_id: int,
        feedback: _params_shared.CountersFeedbackParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.Task[_types_tasks.TasksGetStatusResult]:
        """Start recounting a database's subscriptions to one resource.

        The answer comes at once; `tasks.get_status` tells the state of the task and its result.

        Args:
            id: (int) Database ID.
            resource_id: (int) Resource ID.
            feedback: (CountersFeedback) Where to send the result.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = client.databases.refresh_counters(
                id=5,
                resource_id=24,
                feedback={"type": "JSON", "url": "http://example.com/receiver"},
            )
            task.wait()

        Documentation: https://guides.altcraft.com/en/developer-guide/databases/refresh-counters
        """
        return self._start(
            _REFRESH_COUNTERS,
            {
                "id": id,
                "resource_id": resource_id,
                "feedback": feedback,
            },
            extra,
            options,
        )


class AsyncDatabases(AsyncResource):
    """Databases of profiles."""

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.DatabasesListItem]:
        """List the databases.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
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
            client.databases.list(limit=2)

        The documentation of the answer was only seen in part. Not seen: The table of the answer
        after `total_count`; the fields of `data` are those of the example.

        Documentation: https://guides.altcraft.com/en/developer-guide/databases/2195563
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
            },
            extra,
            options,
            _types.DatabasesListItem,
        )

    async def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.DatabasesGetResult:
        """Get a database.

        Args:
            id: (int) Database ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the database.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.databases.get(id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/databases/2195565
        """
        return await self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _types.DatabasesGetResult,
        )

    async def get_fields(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.FieldInfo]:
        """Get the fields of a database.

        Args:
            id: (int) Database ID. Inferred from `databases.get`. That it must be sent is inferred.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: fields.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.databases.get_fields(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `resources.get_fields`. Not seen: The whole page.
        """
        return await self._list(
            _GET_FIELDS,
            {
                "id": id,
            },
            extra,
            options,
            _shared.FieldInfo,
        )

    async def wipe(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.DatabasesWipeResult:
        """Wipe the data of a database.

        Removes all customer or seed profiles of the database and everything that belongs to them,
        except statistics.

        Access: Installations with `"ALLOW_DATA_WIPE": true` in `config/main.json`.

        Deletes for good.

        Args:
            id: (int) Database ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: what was removed.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.databases.wipe(id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/databases/2195815
        """
        return await self._call(
            _WIPE,
            {
                "id": id,
            },
            extra,
            options,
            _types.DatabasesWipeResult,
        )

    async def get_counters(
        self,
        *,
        id: int,
        resource_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.ChannelCounters]:
        """Get the numbers of subscriptions of a database to a resource.

        The numbers are as old as the last `databases.refresh_counters`.

        Args:
            id: (int) Database ID.
            resource_id: (int) Resource ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: numbers of subscriptions by channel of the resource.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.databases.get_counters(id=5, resource_id=24)

        Documentation: https://guides.altcraft.com/en/developer-guide/databases/get-counters
        """
        return await self._list(
            _GET_COUNTERS,
            {
                "id": id,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ChannelCounters,
        )

    async def refresh_counters(
        self,
        *,
        id: int,
        resource_id: int,
        feedback: _params_shared.CountersFeedbackParam | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.AsyncTask[_types_tasks.TasksGetStatusResult]:
        """Start recounting a database's subscriptions to one resource.

        The answer comes at once; `tasks.get_status` tells the state of the task and its result.

        Args:
            id: (int) Database ID.
            resource_id: (int) Resource ID.
            feedback: (CountersFeedback) Where to send the result.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = await client.databases.refresh_counters(
                id=5,
                resource_id=24,
                feedback={"type": "JSON", "url": "http://example.com/receiver"},
            )
            await task.wait()

        Documentation: https://guides.altcraft.com/en/developer-guide/databases/refresh-counters
        """
        return await self._start(
            _REFRESH_COUNTERS,
            {
                "id": id,
                "resource_id": resource_id,
                "feedback": feedback,
            },
            extra,
            options,
        )


RESOURCE = Databases
ASYNC_RESOURCE = AsyncDatabases
