"""What a task is, and where its files are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..answers.records import OpenRecord
from ..caller import find_operation
from ..calls.invocation import Invocation
from ..common.errors import ConfigurationError, TaskError
from ..common.json_values import is_list, is_object
from ..downloads.links import file_call

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from ..caller import BaseCaller
    from ..calls.call import Call
    from ..calls.operation import Operation, TaskInfo
    from ..calls.settings import Settings
    from ..common.meta import Answer, AnswerMeta

Status = TypeVar("Status")

_LINK_FIELD = re.compile(r"(^|_)(url|file|link)s?$")


class BaseTask(Generic[Status]):
    """A task, known by its ID.

    Attributes:
        id: ID of the task, or None if the answer had none; it cannot be followed then.
        started: The answer of the call that started it; empty when the task was resumed.
        last: The last known status, or None.
    """

    _caller: Any

    def __init__(
        self,
        caller: BaseCaller,
        operation: Operation,
        task_id: str | int | None,
        started: OpenRecord | None = None,
    ) -> None:
        if operation.task is None:
            raise TaskError("the call starts no task", operation=operation.name)
        self._info: TaskInfo = operation.task
        self._caller = caller
        self._operation = operation.name
        self.id = task_id
        self.last: Status | None = None
        self.started = OpenRecord() if started is None else started

    @classmethod
    def begin(cls, caller: BaseCaller, operation: Operation, answer: Answer) -> Self:
        """Return the task that a call has started."""
        value = answer.body
        for name in operation.task.id.split(".") if operation.task else ():
            value = value.get(name) if is_object(value) else None
        # Not an error yet: the work was started, and an exception would invite to start it again.
        task_id = value if isinstance(value, str | int) and value else None
        started = OpenRecord(answer.payload(operation.payload), answer.meta)
        return cls(caller, operation, task_id, started)

    @classmethod
    def resume(
        cls, caller: BaseCaller, task_id: str | int | None, operation: str, known: tuple[str, ...]
    ) -> Self:
        """Return a task that was started before.

        Args:
            caller: Makes the calls.
            task_id: ID of the task.
            operation: Name of the operation that started it.
            known: All the operations that start tasks.

        Raises:
            ConfigurationError: There is no ID, or no such operation.
        """
        if operation not in known:
            names = ", ".join(known)
            raise ConfigurationError(f"{operation!r} starts no task; these operations do: {names}")
        if not task_id:
            raise ConfigurationError("a task can only be resumed by its ID")
        return cls(caller, find_operation(operation), task_id)

    @property
    def settings(self) -> Settings:
        """The settings of the client."""
        settings: Settings = self._caller.settings
        return settings

    def links(self) -> list[str]:
        """Return the links to the files that the task made, as of the last known status."""
        return list(dict.fromkeys(_find_links(field_of(self.last, "result"))))

    def __repr__(self) -> str:
        state = field_of(self.last, "status")
        return f"{type(self).__name__}({self.id!r}{f', {state}' if state else ''})"

    def status_call(self) -> Any:
        """Return the method that tells the status of a task."""
        resource, _, method = self._info.collect.partition(".")
        return getattr(self._caller.resource(resource), method)

    def status_operation(self) -> Operation:
        """Return the table of that method."""
        return find_operation(self._info.collect)

    def status_arguments(self) -> dict[str, Any]:
        """Return its arguments."""
        if self.id is None:
            meta = self.started.meta
            raise TaskError(
                "the task was started, but cannot be followed: the answer has no task ID",
                body=self.started.raw,
                operation=self._operation,
                request_id=meta.request_id,
                meta=meta,
            )
        return {self._info.id.rpartition(".")[2]: self.id}

    def file_call(self, link: str | None) -> Call:
        """Build the call that fetches a file."""
        if self._info.download is None:
            raise self.error("tasks of this kind make no files")
        links = self.links()
        if link is None:
            if len(links) != 1:
                made = "no file" if not links else f"{len(links)} files: choose one of links()"
                raise self.error(f"the task made {made}")
            link = links[0]
        operation = find_operation(self._info.download)
        (name,) = (name for name, place in operation.places.items() if place == "path")
        return file_call(self._caller, Invocation(operation, {name: link}))

    def error(self, text: str, cls: type[TaskError] = TaskError) -> TaskError:
        """Return an error of this task, with its last known status."""
        meta: AnswerMeta | None = getattr(self.last, "meta", None)
        return cls(
            f"{text} (task {self.id})",
            task_id=str(self.id),
            operation=self._operation,
            request_id=meta.request_id if meta else None,
            body=getattr(self.last, "raw", self.last),
            meta=meta,
        )


def field_of(status: Any, name: str) -> Any:
    """Return a field of a status that may not be what is documented."""
    raw = getattr(status, "raw", status)
    return raw.get(name) if is_object(raw) else None


def _find_links(value: Any, field: str = "") -> Iterator[str]:
    """Yield the texts in fields that are named like links to files."""
    if is_object(value):
        for name, one in value.items():
            yield from _find_links(one, str(name))
    elif is_list(value):
        for one in value:
            yield from _find_links(one, field)
    elif isinstance(value, str) and value and _LINK_FIELD.search(field):
        yield value
