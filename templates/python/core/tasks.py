"""Work of the platform that goes on after the answer: exports, refreshes, batch mailings."""

from __future__ import annotations

import asyncio
from time import sleep
from typing import TYPE_CHECKING, Any

from .downloads import AsyncDownload, Download
from .errors import AltcraftError
from .task_base import BaseTask, Wait

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TypeAlias

    from .caller import AsyncCaller, Caller
    from .meta import Answer
    from .operation import Operation
    from .sink import Target
    from .transfer import Progress

    OnStatus: TypeAlias = Callable[[Any], object]


class Task(BaseTask):
    """A task that was started."""

    def __init__(self, caller: Caller, operation: Operation, answer: Answer) -> None:
        super().__init__(caller, operation, answer)
        self._caller = caller

    def status(self) -> Any:
        """Ask how far the task is."""
        self.last = self.status_call()(**self.status_arguments())
        return self.last

    def wait(
        self,
        timeout: float | None = 3600.0,
        on_progress: OnStatus | None = None,
        *,
        interval: float = 1.0,
    ) -> Any:
        """Wait until the task is done.

        Args:
            timeout: Seconds to wait at most, or None for no limit.
            on_progress: Called with each status.
            interval: Seconds before the second question; the pauses grow from there.

        Returns:
            The last status, with the result.

        Raises:
            TaskError: The task failed.
            TaskTimeoutError: The task is not done in time; it goes on.
        """
        waiting = Wait(self, timeout, interval)
        while True:
            try:
                status = self.status()
            except AltcraftError as error:
                delay: float | None = waiting.after_failure(error)
            else:
                if on_progress is not None:
                    on_progress(status)
                delay = waiting.after(status)
            if delay is None:
                return self.last
            sleep(delay)

    def download(
        self,
        target: Target,
        *,
        link: str | None = None,
        timeout: float | None = 3600.0,
        on_progress: Progress | None = None,
    ) -> Path | None:
        """Wait until the task is done, and save the file that it made.

        Args:
            target: A path, a folder, or a file that is open for binary writing.
            link: Which file, if there are several: one of `links()`.
            timeout: Seconds to wait for the task.
            on_progress: Called with the number of bytes so far, and in all if that is known.

        Returns:
            The path of the file, or None for an open file.
        """
        if not self.links():
            self.wait(timeout)
        download = Download(self._caller, self.file_call(link))
        return download.save(target, on_progress=on_progress)


class AsyncTask(BaseTask):
    """A task that was started."""

    def __init__(self, caller: AsyncCaller, operation: Operation, answer: Answer) -> None:
        super().__init__(caller, operation, answer)
        self._caller = caller

    async def status(self) -> Any:
        """Ask how far the task is."""
        self.last = await self.status_call()(**self.status_arguments())
        return self.last

    async def wait(
        self,
        timeout: float | None = 3600.0,
        on_progress: OnStatus | None = None,
        *,
        interval: float = 1.0,
    ) -> Any:
        """Wait until the task is done.

        Args:
            timeout: Seconds to wait at most, or None for no limit.
            on_progress: Called with each status.
            interval: Seconds before the second question; the pauses grow from there.

        Returns:
            The last status, with the result.

        Raises:
            TaskError: The task failed.
            TaskTimeoutError: The task is not done in time; it goes on.
        """
        waiting = Wait(self, timeout, interval)
        while True:
            try:
                status = await self.status()
            except AltcraftError as error:
                delay: float | None = waiting.after_failure(error)
            else:
                if on_progress is not None:
                    on_progress(status)
                delay = waiting.after(status)
            if delay is None:
                return self.last
            await asyncio.sleep(delay)

    async def download(
        self,
        target: Target,
        *,
        link: str | None = None,
        timeout: float | None = 3600.0,
        on_progress: Progress | None = None,
    ) -> Path | None:
        """Wait until the task is done, and save the file that it made.

        Args:
            target: A path, a folder, or a file that is open for binary writing.
            link: Which file, if there are several: one of `links()`.
            timeout: Seconds to wait for the task.
            on_progress: Called with the number of bytes so far, and in all if that is known.

        Returns:
            The path of the file, or None for an open file.
        """
        if not self.links():
            await self.wait(timeout)
        download = AsyncDownload(self._caller, self.file_call(link))
        return await download.save(target, on_progress=on_progress)
