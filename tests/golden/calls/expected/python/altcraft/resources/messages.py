"""Messages.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Hashable, Iterable, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal

from .._core.answers.text import Text
from .._core.calls.operation import Batch, Condition, Operation, Paging, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import messages as _types
from ..types import shared as _shared

if TYPE_CHECKING:
    from .._core import paging as _paging
    from .._core.answers import batches as _batches
    from .._core.jobs import async_job as _async_job
    from .._core.jobs import job as _job
    from .._core.jobs import plan as _plan
    from .._core.jobs import summary as _summary
    from .._core.jobs import tables as _tables
    from .._core.journal import journal as _journal
    from ..params import messages as _params
else:
    _paging = LazyModule("_core.paging")
    _batches = LazyModule("_core.answers.batches")
    _async_job = LazyModule("_core.jobs.async_job")
    _job = LazyModule("_core.jobs.job")
    _plan = LazyModule("_core.jobs.plan")
    _summary = LazyModule("_core.jobs.summary")
    _tables = LazyModule("_core.jobs.tables")
    _journal = LazyModule("_core.journal.journal")
    _params = LazyModule("params.messages")

_FIND = Operation(
    name="messages.find",
    method="POST",
    path="/messages/find",
    effect="read",
    idempotent=True,
    payload="data",
    dedup="unknown",
    rules=(
        Rule("all_of", ("id",), (Condition("matching", ("id",)),)),
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("any_of", ("email", "phone"), (Condition("matching", ("any",)),)),
    ),
)
_LIST = Operation(
    name="messages.list",
    method="POST",
    path="/messages/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
    paging=Paging(
        cursor="from_id", items="data", limit="limit", next="next_id", total="total", size=10
    ),
)
_SEND_BATCH = Operation(
    name="messages.send_batch",
    method="POST",
    path="/messages/send",
    effect="launch",
    idempotent=False,
    required=("data",),
    batch=Batch(items="data", results="result"),
)
_RECEIVE = Operation(
    name="messages.receive",
    method="POST",
    path="/messages/receive/{box}",
    effect="modify",
    idempotent=False,
    auth="query",
    encoding="form",
    answer="text",
    server="push",
    places={"box": "path"},
    required=("box", "text"),
    dedup="unknown",
)


class Messages(Resource):
    """Messages."""

    def find(
        self,
        *,
        matching: Literal["id", "email", "any"] | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.Message:
        """Find a message.

        - If `matching` is `id`, `id` is required.
        - If `matching` is `email`, `email` is required.
        - If `matching` is `any`, at least one of `email` and `phone` is required.
        - Left out, `matching` means `id`.

        Args:
            matching: (string) How the message is found. Values: `id`: By its ID; `email`: By its
                sender's address; `any`: By one or the other. Default: `id`.
            id: (int) Message ID.
            email: (string) Sender's address. Format: `email`.
            phone: (string) Sender's phone number.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the message.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.messages.find()

        No documentation page of this call was found.
        """
        return self._call(
            _FIND,
            {
                "matching": matching,
                "id": id,
                "email": email,
                "phone": phone,
            },
            extra,
            options,
            _shared.Message,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_shared.Message]:
        """List messages.

        Args:
            from_id: (int) Start of the page.
            limit: (int) Messages on a page. Default: `10`. At most 100.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.messages.list()

        No documentation page of this call was found.
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
            },
            extra,
            options,
            _shared.Message,
        )

    def send_batch(
        self,
        *,
        data: Sequence[_params.MessagesSendBatchDataParam],
        matching: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _batches.BatchResult[_types.MessagesSendBatchItem]:
        """Send several messages.

        Sends messages.

        Args:
            data: (object[]) Messages.
            matching: (string) Not a switch here.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            One result for each item sent, in their order.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.messages.send_batch(
                data=[{"to": "ada@example.com", "part": {"text": "Hello"}}],
            )

        No documentation page of this call was found.
        """
        return self._batch(
            _SEND_BATCH,
            {
                "data": data,
                "matching": matching,
            },
            extra,
            options,
            _types.MessagesSendBatchItem,
        )

    def send_many(
        self,
        data: Iterable[_params.MessagesSendBatchDataParam] | _tables.Table,
        *,
        batch_size: int = 1000,
        concurrency: int = 1,
        stop_on_error: bool = True,
        max_bytes: int | None = None,
        linger: float | None = None,
        max_wait: float = 600.0,
        item_retries: int = 3,
        rate: float | None = None,
        key: str | Callable[[Any], Hashable] | None = None,
        on_progress: Callable[[_summary.JobProgress], object] | None = None,
        journal: _journal.Journal | str | PathLike[str] | None = None,
        missing: Literal["omit", "null"] = "omit",
        renew_token: _plan.RenewToken | None = None,
        matching: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _job.Job[_types.MessagesSendBatchItem]:
        """Call `send_batch` for any number of items, a batch at a time.

        Nothing is sent until you iterate over the job, or call its `run()`. The items are taken as
        they are needed and never all held in memory. Results come in the order of the items, each
        as soon as it and those before it are there; only while a plain iterable keeps you waiting
        for its next item, none comes.

        The job waits when the platform asks for it or cannot be reached, and goes on with the same
        batch and request ID. An item that cannot be encoded, such as NaN, fails alone: the rest of
        its batch is sent. When a batch fails as a whole, all its items have the error.

        Args:
            data: The items, any number of them. With the extra `frames` also a data frame of pandas
                or polars, or an Arrow table.
            batch_size: The most items in one call.
            concurrency: Calls that may be under way at once.
            stop_on_error: Whether a batch that fails as a whole ends the work: its error is raised
                after the results of all batches under way. With False the error only stands in the
                result, and the next batches are sent.
            max_bytes: The most bytes in the body of one call; a batch that has more, or that the
                server finds too large, is sent in halves. None means 10,000,000.
            linger: Seconds after which items are sent although they make no whole batch. A plain
                iterable is then read in a thread of its own by the blocking client.
            max_wait: Seconds without any success after which a batch is given up.
            item_retries: How often an item is tried again that the platform answers with too many
                requests or a failure of its own (429, 5xx).
            rate: The most items per second, or None for no limit.
            key: The field, or a function of an item, whose equal values keep their order whatever
                happens: an item waits for those before it, and is not sent if one failed.
            on_progress: Called with each pause and each batch that is done.
            journal: A file that lets another process go on with the same items, whatever ended this
                one; it is made if it is not there.
            renew_token: Called when the token is refused (401, 403); returns the one to go on with,
                the same to be asked again later, until `max_wait` is over, or None to give up.
            missing: What becomes of the missing values of a data frame: `omit` leaves them out,
                `null` sends null, which may erase what is there.
            matching: (string) Not a switch here.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The job: an iterator over the results of its batches.

        Raises:
            AltcraftError: A call failed; see its subclasses.
            JournalError: The journal cannot be used, or is of other items.
        """
        return self._batches(
            _SEND_BATCH,
            data,
            {
                "matching": matching,
            },
            extra,
            options,
            _types.MessagesSendBatchItem,
            batch_size,
            concurrency,
            stop_on_error,
            max_bytes=max_bytes,
            linger=linger,
            max_wait=max_wait,
            item_retries=item_retries,
            rate=rate,
            key=key,
            on_progress=on_progress,
            journal=journal,
            missing=missing,
            renew_token=renew_token,
        )

    def receive(
        self,
        *,
        box: str,
        text: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> Text:
        """Hand a message in.

        Args:
            box: (string) Where it goes.
            text: (string) Text.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer as text.

        Raises:
            InvalidRequestError: A value does not fit into the path; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.messages.receive(box="in/box", text="Hello & welcome")

        No documentation page of this call was found.
        """
        return self._text(
            _RECEIVE,
            {
                "box": box,
                "text": text,
            },
            extra,
            options,
        )


class AsyncMessages(AsyncResource):
    """Messages."""

    async def find(
        self,
        *,
        matching: Literal["id", "email", "any"] | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.Message:
        """Find a message.

        - If `matching` is `id`, `id` is required.
        - If `matching` is `email`, `email` is required.
        - If `matching` is `any`, at least one of `email` and `phone` is required.
        - Left out, `matching` means `id`.

        Args:
            matching: (string) How the message is found. Values: `id`: By its ID; `email`: By its
                sender's address; `any`: By one or the other. Default: `id`.
            id: (int) Message ID.
            email: (string) Sender's address. Format: `email`.
            phone: (string) Sender's phone number.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the message.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.messages.find()

        No documentation page of this call was found.
        """
        return await self._call(
            _FIND,
            {
                "matching": matching,
                "id": id,
                "email": email,
                "phone": phone,
            },
            extra,
            options,
            _shared.Message,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_shared.Message]:
        """List messages.

        Args:
            from_id: (int) Start of the page.
            limit: (int) Messages on a page. Default: `10`. At most 100.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.messages.list()

        No documentation page of this call was found.
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
            },
            extra,
            options,
            _shared.Message,
        )

    async def send_batch(
        self,
        *,
        data: Sequence[_params.MessagesSendBatchDataParam],
        matching: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _batches.BatchResult[_types.MessagesSendBatchItem]:
        """Send several messages.

        Sends messages.

        Args:
            data: (object[]) Messages.
            matching: (string) Not a switch here.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            One result for each item sent, in their order.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.messages.send_batch(
                data=[{"to": "ada@example.com", "part": {"text": "Hello"}}],
            )

        No documentation page of this call was found.
        """
        return await self._batch(
            _SEND_BATCH,
            {
                "data": data,
                "matching": matching,
            },
            extra,
            options,
            _types.MessagesSendBatchItem,
        )

    def send_many(
        self,
        data: (
            Iterable[_params.MessagesSendBatchDataParam]
            | AsyncIterable[_params.MessagesSendBatchDataParam]
            | _tables.Table
        ),
        *,
        batch_size: int = 1000,
        concurrency: int = 1,
        stop_on_error: bool = True,
        max_bytes: int | None = None,
        linger: float | None = None,
        max_wait: float = 600.0,
        item_retries: int = 3,
        rate: float | None = None,
        key: str | Callable[[Any], Hashable] | None = None,
        on_progress: Callable[[_summary.JobProgress], object] | None = None,
        journal: _journal.Journal | str | PathLike[str] | None = None,
        missing: Literal["omit", "null"] = "omit",
        renew_token: _plan.AsyncRenewToken | None = None,
        matching: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _async_job.AsyncJob[_types.MessagesSendBatchItem]:
        """Call `send_batch` for any number of items, a batch at a time.

        Nothing is sent until you iterate over the job, or call its `run()`. The items are taken as
        they are needed and never all held in memory. Results come in the order of the items, each
        as soon as it and those before it are there; only while a plain iterable keeps you waiting
        for its next item, none comes.

        The job waits when the platform asks for it or cannot be reached, and goes on with the same
        batch and request ID. An item that cannot be encoded, such as NaN, fails alone: the rest of
        its batch is sent. When a batch fails as a whole, all its items have the error.

        Args:
            data: The items, any number of them. With the extra `frames` also a data frame of pandas
                or polars, or an Arrow table.
            batch_size: The most items in one call.
            concurrency: Calls that may be under way at once.
            stop_on_error: Whether a batch that fails as a whole ends the work: its error is raised
                after the results of all batches under way. With False the error only stands in the
                result, and the next batches are sent.
            max_bytes: The most bytes in the body of one call; a batch that has more, or that the
                server finds too large, is sent in halves. None means 10,000,000.
            linger: Seconds after which items are sent although they make no whole batch. A plain
                iterable is then read in a thread of its own by the blocking client.
            max_wait: Seconds without any success after which a batch is given up.
            item_retries: How often an item is tried again that the platform answers with too many
                requests or a failure of its own (429, 5xx).
            rate: The most items per second, or None for no limit.
            key: The field, or a function of an item, whose equal values keep their order whatever
                happens: an item waits for those before it, and is not sent if one failed.
            on_progress: Called with each pause and each batch that is done.
            journal: A file that lets another process go on with the same items, whatever ended this
                one; it is made if it is not there.
            renew_token: Called when the token is refused (401, 403); returns the one to go on with,
                the same to be asked again later, until `max_wait` is over, or None to give up.
            missing: What becomes of the missing values of a data frame: `omit` leaves them out,
                `null` sends null, which may erase what is there.
            matching: (string) Not a switch here.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The job: an iterator over the results of its batches.

        Raises:
            AltcraftError: A call failed; see its subclasses.
            JournalError: The journal cannot be used, or is of other items.
        """
        return self._batches(
            _SEND_BATCH,
            data,
            {
                "matching": matching,
            },
            extra,
            options,
            _types.MessagesSendBatchItem,
            batch_size,
            concurrency,
            stop_on_error,
            max_bytes=max_bytes,
            linger=linger,
            max_wait=max_wait,
            item_retries=item_retries,
            rate=rate,
            key=key,
            on_progress=on_progress,
            journal=journal,
            missing=missing,
            renew_token=renew_token,
        )

    async def receive(
        self,
        *,
        box: str,
        text: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> Text:
        """Hand a message in.

        Args:
            box: (string) Where it goes.
            text: (string) Text.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer as text.

        Raises:
            InvalidRequestError: A value does not fit into the path; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.messages.receive(box="in/box", text="Hello & welcome")

        No documentation page of this call was found.
        """
        return await self._text(
            _RECEIVE,
            {
                "box": box,
                "text": text,
            },
            extra,
            options,
        )


RESOURCE = Messages
ASYNC_RESOURCE = AsyncMessages
