"""Files.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.calls.operation import Operation, TaskInfo
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.downloads import downloads as _downloads
    from .._core.tasks import tasks as _tasks
    from ..types import tasks as _types_tasks
else:
    _downloads = LazyModule("_core.downloads.downloads")
    _tasks = LazyModule("_core.tasks.tasks")
    _types_tasks = LazyModule("types.tasks")

_EXPORT = Operation(
    name="files.export",
    method="POST",
    path="/files/export",
    effect="modify",
    idempotent=False,
    required=("type",),
    task=TaskInfo(id="data.task_id", collect="tasks.get_status", download="files.download"),
)
_DOWNLOAD = Operation(
    name="files.download",
    method="GET",
    path="/files/{path}",
    effect="read",
    idempotent=True,
    auth="none",
    encoding="none",
    answer="file",
    places={"path": "path"},
    required=("path",),
    dedup="unknown",
)


class Files(Resource):
    """Files."""

    def export(
        self,
        *,
        type: Literal["csv", "json"],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.Task[_types_tasks.TasksGetStatusResult]:
        """Write messages into a file.

        Args:
            type: (string) Format of the file. Values: `csv`; `json`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it, then `download()` its files.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = client.files.export(type="csv")
            task.wait()
            task.download(".")

        No documentation page of this call was found.
        """
        return self._start(
            _EXPORT,
            {
                "type": type,
            },
            extra,
            options,
        )

    def download(
        self,
        *,
        path: str,
        part: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _downloads.Download:
        """Download a file.

        Args:
            path: (string) What follows `/files/`.
            part: (int) Part of the file.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The file, ready to be saved or read in pieces.

        Raises:
            InvalidRequestError: A value does not fit into the path; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.files.download(path="a/b.csv")

        No documentation page of this call was found.
        """
        return self._download(
            _DOWNLOAD,
            {
                "path": path,
                "part": part,
            },
            extra,
            options,
        )


class AsyncFiles(AsyncResource):
    """Files."""

    async def export(
        self,
        *,
        type: Literal["csv", "json"],
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.AsyncTask[_types_tasks.TasksGetStatusResult]:
        """Write messages into a file.

        Args:
            type: (string) Format of the file. Values: `csv`; `json`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it, then `download()` its files.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = await client.files.export(type="csv")
            await task.wait()
            await task.download(".")

        No documentation page of this call was found.
        """
        return await self._start(
            _EXPORT,
            {
                "type": type,
            },
            extra,
            options,
        )

    def download(
        self,
        *,
        path: str,
        part: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _downloads.AsyncDownload:
        """Download a file.

        Args:
            path: (string) What follows `/files/`.
            part: (int) Part of the file.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The file, ready to be saved or read in pieces.

        Raises:
            InvalidRequestError: A value does not fit into the path; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.files.download(path="a/b.csv")

        No documentation page of this call was found.
        """
        return self._download(
            _DOWNLOAD,
            {
                "path": path,
                "part": part,
            },
            extra,
            options,
        )


RESOURCE = Files
ASYNC_RESOURCE = AsyncFiles
