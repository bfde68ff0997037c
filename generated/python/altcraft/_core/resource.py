# Copied from templates/python/core/resource.py by `altcraft-gen build`; changes made here are lost.
"""The base of the resources, whose generated methods are one call of a method here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .answers.records import wrap_list
from .calls.invocation import Invocation

if TYPE_CHECKING:
    from collections.abc import (
        AsyncIterable,
        Callable,
        Iterable,
        Mapping,
    )
    from typing import TypeAlias, TypeVar

    from .answers.batches import BatchResult
    from .answers.records import RecordList
    from .answers.text import Text
    from .caller import AsyncCaller, Caller
    from .calls.operation import Operation
    from .calls.options import Extra, Options
    from .common.meta import AnswerMeta
    from .downloads.downloads import AsyncDownload, Download
    from .jobs.async_job import AsyncJob
    from .jobs.job import Job
    from .jobs.tables import Table
    from .paging import AsyncPager, Pager
    from .tasks.tasks import AsyncTask, Task

    T = TypeVar("T")
    Params: TypeAlias = Mapping[str, Any]
    Make: TypeAlias = Callable[[Any, AnswerMeta | None], T]


class Resource:
    """The calls of one resource of a sync client."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"{type(self).__name__}(url={self._caller.settings.url!r})"

    def _call(
        self,
        operation: Operation,
        params: Params,
        extra: Extra | None,
        options: Options | None,
        cls: Make[T],
    ) -> T:
        """Make a call whose payload is an object."""
        answer = self._caller.run(Invocation(operation, params, extra, options))
        return cls(answer.payload(operation.payload), answer.meta)

    def _list(
        self,
        operation: Operation,
        params: Params,
        extra: Extra | None,
        options: Options | None,
        cls: Make[T],
    ) -> RecordList[T]:
        """Make a call whose payload is a list of objects, given whole; anything else is empty."""
        answer = self._caller.run(Invocation(operation, params, extra, options))
        return wrap_list(answer.payload(operation.payload), cls, answer.meta)

    def _value(
        self, operation: Operation, params: Params, extra: Extra | None, options: Options | None
    ) -> Any:
        """Make a call whose payload is a plain JSON value."""
        return self._caller.run(Invocation(operation, params, extra, options)).payload(
            operation.payload
        )

    def _text(
        self, operation: Operation, params: Params, extra: Extra | None, options: Options | None
    ) -> Text:
        """Make a call that is answered with text."""
        from .answers.text import Text

        answer = self._caller.run(Invocation(operation, params, extra, options))
        return Text(answer.body, answer.meta)

    def _pages(
        self,
        operation: Operation,
        params: Params,
        extra: Extra | None,
        options: Options | None,
        cls: Make[T],
    ) -> Pager[T]:
        """Return the pages of a list, which are fetched when they are looked at."""
        from .paging import Pager

        return Pager(self._caller, Invocation(operation, params, extra, options), cls)

    def _start(
        self, operation: Operation, params: Params, extra: Extra | None, options: Options | None
    ) -> Task[Any]:
        """Make a call that starts a task."""
        from .tasks.tasks import Task

        answer = self._caller.run(Invocation(operation, params, extra, options))
        return Task[Any].begin(self._caller, operation, answer)

    def _download(
        self, operation: Operation, params: Params, extra: Extra | None, options: Options | None
    ) -> Download:
        """Return a file, which is fetched when it is saved or read."""
        from .downloads.downloads import Download
        from .downloads.links import file_call

        call = file_call(self._caller, Invocation(operation, params, extra, options))
        return Download(self._caller, call)

    def _batch(
        self,
        operation: Operation,
        params: Params,
        extra: Extra | None,
        options: Options | None,
        cls: Make[T],
    ) -> BatchResult[T]:
        """Make a call that carries many items."""
        from .answers.batches import read_batch

        invocation = Invocation(operation, params, extra, options)
        return read_batch(invocation, self._caller.run(invocation), cls)

    def _batches(
        self,
        operation: Operation,
        items: Iterable[Any] | Table,
        params: Params,
        extra: Extra | None,
        options: Options | None,
        cls: Make[T],
        batch_size: int = 1000,
        concurrency: int = 1,
        stop_on_error: bool = True,
        **how: Any,
    ) -> Job[T]:
        """Return a job that makes as many calls as the items need."""
        from .jobs.job import make_job
        from .jobs.plan import Plan

        plan = Plan(batch_size, concurrency, stop_on_error, **how)
        return make_job(
            self._caller, Invocation(operation, params, extra, options), items, cls, plan
        )


class AsyncResource:
    """The calls of one resource of an async client."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"{type(self).__name__}(url={self._caller.settings.url!r})"

    async def _call(
        self,
        operation: Operation,
        params: Params,
        extra: Extra | None,
        options: Options | None,
        cls: Make[T],
    ) -> T:
        """Make a call whose payload is an object."""
        answer = await self._caller.run(Invocation(operation, params, extra, options))
        return cls(answer.payload(operation.payload), answer.meta)

    async def _list(
        self,
        operation: Operation,
        params: Params,
        extra: Extra | None,
        options: Options | None,
        cls: Make[T],
    ) -> RecordList[T]:
        """Make a call whose payload is a list of objects, given whole; anything else is empty."""
        answer = await self._caller.run(Invocation(operation, params, extra, options))
        return wrap_list(answer.payload(operation.payload), cls, answer.meta)

    async def _value(
        self, operation: Operation, params: Params, extra: Extra | None, options: Options | None
    ) -> Any:
        """Make a call whose payload is a plain JSON value."""
        answer = await self._caller.run(Invocation(operation, params, extra, options))
        return answer.payload(operation.payload)

    async def _text(
        self, operation: Operation, params: Params, extra: Extra | None, options: Options | None
    ) -> Text:
        """Make a call that is answered with text."""
        from .answers.text import Text

        answer = await self._caller.run(Invocation(operation, params, extra, options))
        return Text(answer.body, answer.meta)

    def _pages(
        self,
        operation: Operation,
        params: Params,
        extra: Extra | None,
        options: Options | None,
        cls: Make[T],
    ) -> AsyncPager[T]:
        """Return the pages of a list, which are fetched when they are looked at."""
        from .paging import AsyncPager

        return AsyncPager(self._caller, Invocation(operation, params, extra, options), cls)

    async def _start(
        self, operation: Operation, params: Params, extra: Extra | None, options: Options | None
    ) -> AsyncTask[Any]:
        """Make a call that starts a task."""
        from .tasks.tasks import AsyncTask

        answer = await self._caller.run(Invocation(operation, params, extra, options))
        return AsyncTask[Any].begin(self._caller, operation, answer)

    def _download(
        self, operation: Operation, params: Params, extra: Extra | None, options: Options | None
    ) -> AsyncDownload:
        """Return a file, which is fetched when it is saved or read."""
        from .downloads.downloads import AsyncDownload
        from .downloads.links import file_call

        call = file_call(self._caller, Invocation(operation, params, extra, options))
        return AsyncDownload(self._caller, call)

    async def _batch(
        self,
        operation: Operation,
        params: Params,
        extra: Extra | None,
        options: Options | None,
        cls: Make[T],
    ) -> BatchResult[T]:
        """Make a call that carries many items."""
        from .answers.batches import read_batch

        invocation = Invocation(operation, params, extra, options)
        return read_batch(invocation, await self._caller.run(invocation), cls)

    def _batches(
        self,
        operation: Operation,
        items: Iterable[Any] | AsyncIterable[Any] | Table,
        params: Params,
        extra: Extra | None,
        options: Options | None,
        cls: Make[T],
        batch_size: int = 1000,
        concurrency: int = 1,
        stop_on_error: bool = True,
        **how: Any,
    ) -> AsyncJob[T]:
        """Return a job that makes as many calls as the items need."""
        from .jobs.async_job import make_job
        from .jobs.plan import Plan

        plan = Plan(batch_size, concurrency, stop_on_error, **how)
        return make_job(
            self._caller, Invocation(operation, params, extra, options), items, cls, plan
        )
