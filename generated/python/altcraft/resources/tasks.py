"""Tasks.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.calls.operation import Operation
from .._core.calls.options import Extra, Options
from .._core.resource import AsyncResource, Resource
from ..types import tasks as _types

_GET_STATUS = Operation(
    name="tasks.get_status",
    method="POST",
    path="/api/v1.1/tasks/status",
    effect="read",
    idempotent=True,
    payload="data",
    required=("task_id",),
    dedup="unknown",
)


class Tasks(Resource):
    """Asynchronous tasks and their results."""

    def get_status(
        self,
        *,
        task_id: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TasksGetStatusResult:
        """Get the state and the result of a task.

        Exports and other calls that go on after their answer give a task ID; this call tells how
        far the task is and, when it is done, what came out.

        Args:
            task_id: (string) Task ID. Examples have it with and without the prefix `task_`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: state of the task.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.tasks.get_status(task_id="ecd371a8-2229-48bb-bc3e-de7d39cd3051")

        Not seen: The list of statuses. Not seen: The results of other tasks than exports of
        profiles and suppression lists and refreshes of counters.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/3115796
        """
        return self._call(
            _GET_STATUS,
            {
                "task_id": task_id,
            },
            extra,
            options,
            _types.TasksGetStatusResult,
        )


class AsyncTasks(AsyncResource):
    """Asynchronous tasks and their results."""

    async def get_status(
        self,
        *,
        task_id: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TasksGetStatusResult:
        """Get the state and the result of a task.

        Exports and other calls that go on after their answer give a task ID; this call tells how
        far the task is and, when it is done, what came out.

        Args:
            task_id: (string) Task ID. Examples have it with and without the prefix `task_`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: state of the task.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.tasks.get_status(task_id="ecd371a8-2229-48bb-bc3e-de7d39cd3051")

        Not seen: The list of statuses. Not seen: The results of other tasks than exports of
        profiles and suppression lists and refreshes of counters.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/3115796
        """
        return await self._call(
            _GET_STATUS,
            {
                "task_id": task_id,
            },
            extra,
            options,
            _types.TasksGetStatusResult,
        )


RESOURCE = Tasks
ASYNC_RESOURCE = AsyncTasks
