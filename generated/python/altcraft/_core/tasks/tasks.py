# Copied from templates/python/core/tasks/tasks.py by `altcraft-gen build`; changes made here are lost.
"""Work of the platform that goes on after the answer: exports, refreshes, batch mailings."""

from __future__ import annotations

import asyncio
from time import sleep
from typing import TYPE_CHECKING

from ..common.errors import AltcraftError
from ..downloads.downloads import AsyncDownload, Download
from .task_base import BaseTask, Status
from .waiting import Wait

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ..caller import AsyncCaller, Caller
    from ..calls.options import Options
    from ..downloads.sink import Target
    from ..downloads.transfer import Progress


class Task(BaseTask[Status]):
    """A task that was started."""

    _caller: Caller

    def status(self) -> Status:
        """Ask how far the task is."""
        return self._ask(None)

    def wait(
        self,
        timeout: float | None = 3600.0,
        on_progress: Callable[[Status], object] | None = None,
        *,
        interval: float = 1.0,
    ) -> Status:
        """Wait until the task is done.

        Args:
            timeout: Seconds to wait at most, with the answers to the questions; None for no limit.
            on_progress: Called with each status.
            interval: Seconds before the second question; the pauses grow from there.

        Returns:
            The last status, with the result.

        Raises:
            TaskError: The task failed.
            TaskTimeoutError: The task is not done in time; it goes on.
            AltcraftError: Its status cannot be had; a few passing failures in a row are borne.
        """
        waiting = Wait(self, timeout, interval)
        while True:
            options = waiting.options()
            try:
                status = self._ask(options)
            except AltcraftError as error:
                sleep(waiting.after_failure(error))
                continue
            if on_progress is not None:
                on_progress(status)
            delay = waiting.after(status)
            if delay is None:
                return status
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

    def _ask(self, options: Options | None) -> Status:
        status: Status = self.status_call()(**self.status_arguments(), options=options)
        self.last = status
        return status


class AsyncTask(BaseTask[Status]):
    """A task that was started."""

    _caller: AsyncCaller

    async def status(self) -> Status:
        """Ask how far the task is."""
        return await self._ask(None)

    async def wait(
        self,
        timeout: float | None = 3600.0,
        on_progress: Callable[[Status], object] | None = None,
        *,
        interval: float = 1.0,
    ) -> Status:
        """Wait until the task is done.

        Args:
            timeout: Seconds to wait at most, with the answers to the questions; None for no limit.
            on_progress: Called with each status.
            interval: Seconds before the second question; the pauses grow from there.

        Returns:
            The last status, with the result.

        Raises:
            TaskError: The task failed.
            TaskTimeoutError: The task is not done in time; it goes on.
            AltcraftError: Its status cannot be had; a few passing failures in a row are borne.
        """
        waiting = Wait(self, timeout, interval)
        while True:
            options = waiting.options()
            try:
                status = await self._ask(options)
            except AltcraftError as error:
                await asyncio.sleep(waiting.after_failure(error))
                continue
            if on_progress is not None:
                on_progress(status)
            delay = waiting.after(status)
            if delay is None:
                return status
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

    async def _ask(self, options: Options | None) -> Status:
        status: Status = await self.status_call()(**self.status_arguments(), options=options)
        self.last = status
        return status
