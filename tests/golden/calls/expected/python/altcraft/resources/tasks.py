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
    path="/tasks/status",
    effect="read",
    idempotent=True,
    payload="data",
    required=("task_id",),
    dedup="unknown",
)


class Tasks(Resource):
    """Tasks."""

    def get_status(
        self,
        *,
        task_id: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TasksGetStatusResult:
        """Get the state of a task.

        Args:
            task_id: (string) Task ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: state.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.tasks.get_status(task_id="t1")

        No documentation page of this call was found. The documentation of the answer was only seen
        in part.
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
    """Tasks."""

    async def get_status(
        self,
        *,
        task_id: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.TasksGetStatusResult:
        """Get the state of a task.

        Args:
            task_id: (string) Task ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: state.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.tasks.get_status(task_id="t1")

        No documentation page of this call was found. The documentation of the answer was only seen
        in part.
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
