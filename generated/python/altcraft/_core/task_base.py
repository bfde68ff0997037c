# Copied from templates/python/core/task_base.py by `altcraft-gen build`; changes made here are lost.
"""What a task is, how long it is waited for, and where its files are."""

from __future__ import annotations

import re
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from .caller import find_operation
from .errors import AltcraftError, APIConnectionError, ServerError, TaskError, TaskTimeoutError
from .json_values import is_list, is_object
from .records import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .caller import BaseCaller
    from .meta import Answer, AnswerMeta
    from .operation import Operation, TaskInfo
    from .request import Call

_DONE = frozenset({"completed", "success", "done", "finished"})
_FAILED = frozenset({"failed", "failure", "error", "canceled", "cancelled", "aborted"})
_LINK_FIELD = re.compile(r"(^|_)(url|file|link)s?$")
_LONGEST_INTERVAL = 30.0
_MOST_FAILURES = 5
_MOST_REASONS = 3
_LONGEST_REASON = 200


class BaseTask:
    """A task, known by its ID.

    Attributes:
        id: ID of the task, or None if the answer had none; it cannot be followed then.
        started: The answer of the call that started it.
        last: The last known status, or None.
    """

    def __init__(self, caller: BaseCaller, operation: Operation, answer: Answer) -> None:
        if operation.task is None:
            raise TaskError("the call starts no task", operation=operation.name)
        self._info: TaskInfo = operation.task
        self._base = caller
        self._operation = operation.name
        self.last: Any = None
        self.started = Record(answer.payload(operation.payload), answer.meta)
        value = answer.body
        for name in self._info.id.split("."):
            value = value.get(name) if is_object(value) else None
        # Not an error yet: the work was started, and an exception would invite to start it again.
        self.id: str | int | None = value if isinstance(value, str | int) and value else None

    def links(self) -> list[str]:
        """Return the links to the files that the task made, as of the last known status."""
        return list(dict.fromkeys(_find_links(field_of(self.last, "result"))))

    def __repr__(self) -> str:
        state = field_of(self.last, "status")
        return f"{type(self).__name__}({self.id!r}{f', {state}' if state else ''})"

    def status_call(self) -> Any:
        """Return the method that tells the status of a task."""
        resource, _, method = self._info.collect.partition(".")
        return getattr(self._base.resource(resource), method)

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
        path = self._download_path(link, operation.path.partition("{")[0])
        return self._base.build(operation, {name: path}, None, None)

    def _download_path(self, link: str, prefix: str) -> str:
        """Return what follows the prefix of downloads in a link, whole or relative."""
        parts, own = urlsplit(link), urlsplit(self._base.settings.url)
        # The token goes with the request, so a link must not lead to another server.
        if parts.scheme and (parts.scheme, parts.netloc) != (own.scheme, own.netloc):
            raise self.error("the link leads to another server")
        path = unquote(parts.path).removeprefix(unquote(own.path)) if parts.scheme else parts.path
        path = unquote(path)
        if path.startswith("/") and not path.startswith(prefix):
            raise self.error("the link is not one of a download")
        return path.removeprefix(prefix)

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


class Wait:
    """When to ask next, and when to stop asking."""

    def __init__(self, task: BaseTask, timeout: float | None, interval: float) -> None:
        self._task = task
        self._end = None if timeout is None else monotonic() + timeout
        self._timeout = timeout
        self._interval = interval
        self._failures = 0

    def after(self, status: Any) -> float | None:
        """Return the seconds until the next question, or None when the task is done."""
        self._failures = 0
        state = str(field_of(status, "status") or "").lower()
        if state in _DONE:
            return None
        if state in _FAILED:
            reasons = "; ".join(_find_reasons(status))
            raise self._task.error(f"the task ended as {state!r}{reasons and f': {reasons}'}")
        return self._next(state)

    def after_failure(self, error: AltcraftError) -> float:
        """Return the seconds until the next question, when one was not answered.

        The task goes on whatever happens to a question, so a few failures in a row are borne.
        """
        self._failures += 1
        transient = isinstance(error, APIConnectionError | ServerError)
        if not transient or self._failures > _MOST_FAILURES:
            raise error
        return self._next("unknown")

    def _next(self, state: str) -> float:
        delay = self._interval
        self._interval = min(delay * 1.5, max(_LONGEST_INTERVAL, delay))
        if self._end is None:
            return delay
        left = self._end - monotonic()
        if left <= 0:
            text = f"the task is not done after {self._timeout} s (state {state!r}); it goes on"
            raise self._task.error(text, TaskTimeoutError)
        return min(delay, left)


def field_of(status: Any, name: str) -> Any:
    """Return a field of a status that may not be what is documented."""
    raw = getattr(status, "raw", status)
    return raw.get(name) if is_object(raw) else None


def _find_reasons(status: Any) -> Iterator[str]:
    """Yield what a status and its result say about a failure."""
    for place in (status, field_of(status, "result")):
        for name in ("error_text", "error", "errors", "message"):
            value = field_of(place, name)
            for one in value[:_MOST_REASONS] if is_list(value) else [value]:
                if one:
                    yield str(one)[:_LONGEST_REASON]


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
