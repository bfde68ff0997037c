"""Promo codes.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import AsyncIterable, Callable, Hashable, Iterable, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal

from .._core.answers.records import RecordList
from .._core.calls.operation import Batch, Condition, Operation, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import promocodes as _types

if TYPE_CHECKING:
    from .._core.answers import batches as _batches
    from .._core.jobs import async_job as _async_job
    from .._core.jobs import job as _job
    from .._core.jobs import plan as _plan
    from .._core.jobs import summary as _summary
    from .._core.jobs import tables as _tables
    from .._core.journal import journal as _journal
    from ..params import enums as _enums
else:
    _batches = LazyModule("_core.answers.batches")
    _async_job = LazyModule("_core.jobs.async_job")
    _job = LazyModule("_core.jobs.job")
    _plan = LazyModule("_core.jobs.plan")
    _summary = LazyModule("_core.jobs.summary")
    _tables = LazyModule("_core.jobs.tables")
    _journal = LazyModule("_core.journal.journal")
    _enums = LazyModule("params.enums")

_IMPORT_BATCH = Operation(
    name="promocodes.import_batch",
    method="POST",
    path="/api/v1.1/promocodes/import",
    effect="modify",
    idempotent=False,
    required=("codes", "loyalty_id"),
    batch=Batch(items="codes", results="data", objects=False),
)
_GET = Operation(
    name="promocodes.get",
    method="POST",
    path="/api/v1.1/promocodes/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("code", "loyalty_id"),
    dedup="unknown",
)
_ACTIVATE = Operation(
    name="promocodes.activate",
    method="POST",
    path="/api/v1.1/promocodes/activate",
    effect="modify",
    idempotent=False,
    required=("code", "loyalty_id"),
)
_UPDATE = Operation(
    name="promocodes.update",
    method="POST",
    path="/api/v1.1/promocodes/update",
    effect="modify",
    idempotent=True,
    required=("code", "loyalty_id"),
    rules=(Rule("any_of", ("activated", "expire_date")),),
)
_ATTACH = Operation(
    name="promocodes.attach",
    method="POST",
    path="/api/v1.1/promocodes/attach",
    effect="modify",
    idempotent=False,
    required=("db_id", "loyalty_id"),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email", "email_profile")),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
        Rule("any_of", ("matching", "email", "profile_id"), firm=False),
    ),
)
_DETACH = Operation(
    name="promocodes.detach",
    method="POST",
    path="/api/v1.1/promocodes/detach",
    effect="modify",
    idempotent=False,
    required=("code", "db_id", "loyalty_id"),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
        Rule("any_of", ("matching", "email", "profile_id"), firm=False),
    ),
)
_LIST = Operation(
    name="promocodes.list",
    method="POST",
    path="/api/v1.1/promocodes/export_all",
    effect="read",
    idempotent=True,
    payload="data",
    required=("loyalty_id",),
    dedup="unknown",
)


class Promocodes(Resource):
    """Promo codes of loyalty programs."""

    def import_batch(
        self,
        *,
        codes: Sequence[str],
        loyalty_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _batches.BatchResult[_types.PromocodesImportBatchAnswer]:
        """Import promo codes into a loyalty program.

        The answer tells the outcome of each code beside the totals; codes that failed do not make
        the call fail.

        Args:
            codes: (string[]) Promo codes to import.
            loyalty_id: (int) Loyalty program ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            One result for each item sent, in their order.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.promocodes.import_batch(codes=["CODE-1", "CODE-2"], loyalty_id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/promocodes/2195573
        """
        return self._batch(
            _IMPORT_BATCH,
            {
                "codes": codes,
                "loyalty_id": loyalty_id,
            },
            extra,
            options,
            _types.PromocodesImportBatchAnswer,
        )

    def import_many(
        self,
        codes: Iterable[str] | _tables.Table,
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
        loyalty_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _job.Job[_types.PromocodesImportBatchAnswer]:
        """Call `import_batch` for any number of items, a batch at a time.

        Nothing is sent until you iterate over the job, or call its `run()`. The items are taken as
        they are needed and never all held in memory. Results come in the order of the items, each
        as soon as it and those before it are there; only while a plain iterable keeps you waiting
        for its next item, none comes.

        The job waits when the platform asks for it or cannot be reached, and goes on with the same
        batch and request ID. An item that cannot be encoded, such as NaN, fails alone: the rest of
        its batch is sent. When a batch fails as a whole, all its items have the error.

        Args:
            codes: The items, any number of them. With the extra `frames` also a data frame of
                pandas or polars, or an Arrow table.
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
            loyalty_id: (int) Loyalty program ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The job: an iterator over the results of its batches.

        Raises:
            AltcraftError: A call failed; see its subclasses.
            JournalError: The journal cannot be used, or is of other items.
        """
        return self._batches(
            _IMPORT_BATCH,
            codes,
            {
                "loyalty_id": loyalty_id,
            },
            extra,
            options,
            _types.PromocodesImportBatchAnswer,
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

    def get(
        self,
        *,
        code: str,
        loyalty_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.PromocodesGetResult:
        """Get the state of a promo code.

        Args:
            code: (string) Promo code.
            loyalty_id: (int) Loyalty program ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the promo code.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.promocodes.get(code="CODE-1", loyalty_id=5)

        Note: A time that is not set is an empty string, not null.

        Documentation: https://guides.altcraft.com/en/developer-guide/promocodes/2195575
        """
        return self._call(
            _GET,
            {
                "code": code,
                "loyalty_id": loyalty_id,
            },
            extra,
            options,
            _types.PromocodesGetResult,
        )

    def activate(
        self,
        *,
        code: str,
        loyalty_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.PromocodesActivateAnswer:
        """Activate a promo code.

        The code must be attached to a profile.

        Args:
            code: (string) Promo code.
            loyalty_id: (int) Loyalty program ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.promocodes.activate(code="CODE-12345", loyalty_id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/promocodes/2195577
        """
        return self._call(
            _ACTIVATE,
            {
                "code": code,
                "loyalty_id": loyalty_id,
            },
            extra,
            options,
            _types.PromocodesActivateAnswer,
        )

    def update(
        self,
        *,
        code: str,
        loyalty_id: int,
        activated: bool | NotGiven = NOT_GIVEN,
        expire_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.PromocodesUpdateAnswer:
        """Update the expiry time or the activation of a promo code.

        - At least one of `activated` and `expire_date` is required.

        Args:
            code: (string) Promo code.
            loyalty_id: (int) Loyalty program ID.
            activated: (bool) Activate the code (true) or deactivate it (false).
            expire_date: (datetime) New expiry time.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.promocodes.update(
                activated=True,
                code="CODE-12345",
                expire_date="2018-08-25T08:00:00Z",
                loyalty_id=1,
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/promocodes/2195579
        """
        return self._call(
            _UPDATE,
            {
                "code": code,
                "loyalty_id": loyalty_id,
                "activated": activated,
                "expire_date": expire_date,
            },
            extra,
            options,
            _types.PromocodesUpdateAnswer,
        )

    def attach(
        self,
        *,
        db_id: int,
        loyalty_id: int,
        code: str | NotGiven = NOT_GIVEN,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.PromocodesAttachAnswer:
        """Attach a promo code to a profile.

        Without `code`, the platform attaches a free code of the loyalty program. With `code`, a
        free code is attached, an unknown one is imported and attached, and one that is attached
        already gives an error unless the program allows repeated use.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            db_id: (int) Database ID.
            loyalty_id: (int) Loyalty program ID.
            code: (string) Promo code; without it a free code of the program is taken.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.promocodes.attach(
                db_id=1,
                matching="profile_id",
                profile_id="abcdefghijklmnqrstuvwxyz",
                loyalty_id=5,
                code="CODE-1",
            )

        Note: The answer does not tell which code the platform has chosen.

        Note: An unknown code may only be attached if the program allows new codes to be created.

        Documentation: https://guides.altcraft.com/en/developer-guide/promocodes/2195581
        """
        return self._call(
            _ATTACH,
            {
                "db_id": db_id,
                "loyalty_id": loyalty_id,
                "code": code,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _types.PromocodesAttachAnswer,
        )

    def detach(
        self,
        *,
        code: str,
        db_id: int,
        loyalty_id: int,
        matching: _enums.BasicMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.PromocodesDetachAnswer:
        """Detach a promo code from a profile.

        A code that is attached to several profiles gives an error.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            code: (string) Promo code. Required by the text of the documentation, which says that
                the call fails without it; optional in its table.
            db_id: (int) Database ID.
            loyalty_id: (int) Loyalty program ID.
            matching: (BasicMatching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.promocodes.detach(
                code="Code-1",
                db_id=1,
                loyalty_id=4,
                matching="profile_id",
                profile_id="abcdefghijklmnqrstuvwxyz",
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/promocodes/2195583
        """
        return self._call(
            _DETACH,
            {
                "code": code,
                "db_id": db_id,
                "loyalty_id": loyalty_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _types.PromocodesDetachAnswer,
        )

    def list(
        self,
        *,
        loyalty_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_types.PromocodesListItem]:
        """List the promo codes of a loyalty program.

        The answer holds all the codes at once; there is no paging.

        Args:
            loyalty_id: (int) Loyalty program ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: the promo codes.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.promocodes.list(loyalty_id=6)

        Note: Times that are not set are left out here, while `promocodes.get` answers empty
        strings.

        Read from the documentation of version 72. The documentation of the answer was only seen in
        part. Not seen: The table of the answer; types are read off the example.

        Documentation: https://guides.altcraft.com/en/v72/developer-guide/promocodes/3113099
        """
        return self._list(
            _LIST,
            {
                "loyalty_id": loyalty_id,
            },
            extra,
            options,
            _types.PromocodesListItem,
        )


class AsyncPromocodes(AsyncResource):
    """Promo codes of loyalty programs."""

    async def import_batch(
        self,
        *,
        codes: Sequence[str],
        loyalty_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _batches.BatchResult[_types.PromocodesImportBatchAnswer]:
        """Import promo codes into a loyalty program.

        The answer tells the outcome of each code beside the totals; codes that failed do not make
        the call fail.

        Args:
            codes: (string[]) Promo codes to import.
            loyalty_id: (int) Loyalty program ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            One result for each item sent, in their order.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.promocodes.import_batch(codes=["CODE-1", "CODE-2"], loyalty_id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/promocodes/2195573
        """
        return await self._batch(
            _IMPORT_BATCH,
            {
                "codes": codes,
                "loyalty_id": loyalty_id,
            },
            extra,
            options,
            _types.PromocodesImportBatchAnswer,
        )

    def import_many(
        self,
        codes: Iterable[str] | AsyncIterable[str] | _tables.Table,
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
        loyalty_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _async_job.AsyncJob[_types.PromocodesImportBatchAnswer]:
        """Call `import_batch` for any number of items, a batch at a time.

        Nothing is sent until you iterate over the job, or call its `run()`. The items are taken as
        they are needed and never all held in memory. Results come in the order of the items, each
        as soon as it and those before it are there; only while a plain iterable keeps you waiting
        for its next item, none comes.

        The job waits when the platform asks for it or cannot be reached, and goes on with the same
        batch and request ID. An item that cannot be encoded, such as NaN, fails alone: the rest of
        its batch is sent. When a batch fails as a whole, all its items have the error.

        Args:
            codes: The items, any number of them. With the extra `frames` also a data frame of
                pandas or polars, or an Arrow table.
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
            loyalty_id: (int) Loyalty program ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The job: an iterator over the results of its batches.

        Raises:
            AltcraftError: A call failed; see its subclasses.
            JournalError: The journal cannot be used, or is of other items.
        """
        return self._batches(
            _IMPORT_BATCH,
            codes,
            {
                "loyalty_id": loyalty_id,
            },
            extra,
            options,
            _types.PromocodesImportBatchAnswer,
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

    async def get(
        self,
        *,
        code: str,
        loyalty_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.PromocodesGetResult:
        """Get the state of a promo code.

        Args:
            code: (string) Promo code.
            loyalty_id: (int) Loyalty program ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the promo code.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.promocodes.get(code="CODE-1", loyalty_id=5)

        Note: A time that is not set is an empty string, not null.

        Documentation: https://guides.altcraft.com/en/developer-guide/promocodes/2195575
        """
        return await self._call(
            _GET,
            {
                "code": code,
                "loyalty_id": loyalty_id,
            },
            extra,
            options,
            _types.PromocodesGetResult,
        )

    async def activate(
        self,
        *,
        code: str,
        loyalty_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.PromocodesActivateAnswer:
        """Activate a promo code.

        The code must be attached to a profile.

        Args:
            code: (string) Promo code.
            loyalty_id: (int) Loyalty program ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.promocodes.activate(code="CODE-12345", loyalty_id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/promocodes/2195577
        """
        return await self._call(
            _ACTIVATE,
            {
                "code": code,
                "loyalty_id": loyalty_id,
            },
            extra,
            options,
            _types.PromocodesActivateAnswer,
        )

    async def update(
        self,
        *,
        code: str,
        loyalty_id: int,
        activated: bool | NotGiven = NOT_GIVEN,
        expire_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.PromocodesUpdateAnswer:
        """Update the expiry time or the activation of a promo code.

        - At least one of `activated` and `expire_date` is required.

        Args:
            code: (string) Promo code.
            loyalty_id: (int) Loyalty program ID.
            activated: (bool) Activate the code (true) or deactivate it (false).
            expire_date: (datetime) New expiry time.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.promocodes.update(
                activated=True,
                code="CODE-12345",
                expire_date="2018-08-25T08:00:00Z",
                loyalty_id=1,
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/promocodes/2195579
        """
        return await self._call(
            _UPDATE,
            {
                "code": code,
                "loyalty_id": loyalty_id,
                "activated": activated,
                "expire_date": expire_date,
            },
            extra,
            options,
            _types.PromocodesUpdateAnswer,
        )

    async def attach(
        self,
        *,
        db_id: int,
        loyalty_id: int,
        code: str | NotGiven = NOT_GIVEN,
        matching: _enums.ProfileMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.PromocodesAttachAnswer:
        """Attach a promo code to a profile.

        Without `code`, the platform attaches a free code of the loyalty program. With `code`, a
        free code is attached, an unknown one is imported and attached, and one that is attached
        already gives an error unless the program allows repeated use.

        - If `matching` is `email` or `email_profile`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            db_id: (int) Database ID.
            loyalty_id: (int) Loyalty program ID.
            code: (string) Promo code; without it a free code of the program is taken.
            matching: (ProfileMatching) How the profile is searched for; not needed when searching
                by email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.promocodes.attach(
                db_id=1,
                matching="profile_id",
                profile_id="abcdefghijklmnqrstuvwxyz",
                loyalty_id=5,
                code="CODE-1",
            )

        Note: The answer does not tell which code the platform has chosen.

        Note: An unknown code may only be attached if the program allows new codes to be created.

        Documentation: https://guides.altcraft.com/en/developer-guide/promocodes/2195581
        """
        return await self._call(
            _ATTACH,
            {
                "db_id": db_id,
                "loyalty_id": loyalty_id,
                "code": code,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _types.PromocodesAttachAnswer,
        )

    async def detach(
        self,
        *,
        code: str,
        db_id: int,
        loyalty_id: int,
        matching: _enums.BasicMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.PromocodesDetachAnswer:
        """Detach a promo code from a profile.

        A code that is attached to several profiles gives an error.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            code: (string) Promo code. Required by the text of the documentation, which says that
                the call fails without it; optional in its table.
            db_id: (int) Database ID.
            loyalty_id: (int) Loyalty program ID.
            matching: (BasicMatching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.promocodes.detach(
                code="Code-1",
                db_id=1,
                loyalty_id=4,
                matching="profile_id",
                profile_id="abcdefghijklmnqrstuvwxyz",
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/promocodes/2195583
        """
        return await self._call(
            _DETACH,
            {
                "code": code,
                "db_id": db_id,
                "loyalty_id": loyalty_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
            },
            extra,
            options,
            _types.PromocodesDetachAnswer,
        )

    async def list(
        self,
        *,
        loyalty_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_types.PromocodesListItem]:
        """List the promo codes of a loyalty program.

        The answer holds all the codes at once; there is no paging.

        Args:
            loyalty_id: (int) Loyalty program ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: the promo codes.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.promocodes.list(loyalty_id=6)

        Note: Times that are not set are left out here, while `promocodes.get` answers empty
        strings.

        Read from the documentation of version 72. The documentation of the answer was only seen in
        part. Not seen: The table of the answer; types are read off the example.

        Documentation: https://guides.altcraft.com/en/v72/developer-guide/promocodes/3113099
        """
        return await self._list(
            _LIST,
            {
                "loyalty_id": loyalty_id,
            },
            extra,
            options,
            _types.PromocodesListItem,
        )


RESOURCE = Promocodes
ASYNC_RESOURCE = AsyncPromocodes
