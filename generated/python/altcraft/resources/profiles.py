"""Profiles.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Hashable, Iterable, Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal

from .._core.answers.records import OpenRecord
from .._core.answers.text import Text
from .._core.calls.custom import Unlisted
from .._core.calls.operation import Batch, Condition, Operation, Paging, Rule, TaskInfo
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import profiles as _types
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
    from .._core.tasks import tasks as _tasks
    from ..params import enums as _enums
    from ..params import shared as _params_shared
    from ..types import tasks as _types_tasks
else:
    _paging = LazyModule("_core.paging")
    _batches = LazyModule("_core.answers.batches")
    _async_job = LazyModule("_core.jobs.async_job")
    _job = LazyModule("_core.jobs.job")
    _plan = LazyModule("_core.jobs.plan")
    _summary = LazyModule("_core.jobs.summary")
    _tables = LazyModule("_core.jobs.tables")
    _journal = LazyModule("_core.journal.journal")
    _tasks = LazyModule("_core.tasks.tasks")
    _enums = LazyModule("params.enums")
    _params_shared = LazyModule("params.shared")
    _types_tasks = LazyModule("types.tasks")

_IMPORT_ONE = Operation(
    name="profiles.import_one",
    method="POST",
    path="/api/v1.1/profiles/import",
    effect="modify",
    idempotent=False,
    required=("db_id", "data"),
    dedup="documented",
    rules=(
        Rule(
            "all_of", ("email",), (Condition("matching", ("email", "email_profile", "email_sub")),)
        ),
        Rule("all_of", ("phone",), (Condition("matching", ("phone", "phone_sub")),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("provider", "subscription_id"), (Condition("matching", ("push_sub",)),)),
        Rule(
            "all_of",
            ("field_name", "field_value"),
            (Condition("matching", ("custom", "custom_sub")),),
        ),
        Rule(
            "any_of",
            ("email", "phone"),
            (Condition("matching", ("email_phone", "email_phone_sub")),),
        ),
        Rule("any_of", ("matching", "email", "profile_id"), firm=False),
    ),
)
_IMPORT_BATCH = Operation(
    name="profiles.import_batch",
    method="POST",
    path="/api/v1.1/profiles/import_batch",
    effect="modify",
    idempotent=False,
    required=("data", "db_id"),
    dedup="documented",
    rules=(Rule("all_of", ("field_name",), (Condition("matching", ("custom",)),)),),
    batch=Batch(items="data", results="result", max_items=10000, max_bytes=10000000),
)
_ADD = Operation(
    name="profiles.add",
    method="POST",
    path="/api/v1.1/profiles/add",
    effect="modify",
    idempotent=False,
    required=("db_id", "data"),
    dedup="documented",
)
_ADD_BATCH = Operation(
    name="profiles.add_batch",
    method="POST",
    path="/api/v1.1/profiles/add_batch",
    effect="modify",
    idempotent=False,
    required=("data", "db_id"),
    dedup="documented",
    batch=Batch(items="data", results="result", max_items=10000, max_bytes=10000000),
)
_QUICK_IMPORT = Operation(
    name="profiles.quick_import",
    method="POST",
    path="/api/integrations/any/profile_import",
    effect="modify",
    idempotent=False,
    auth="body",
    encoding="form",
    answer="text",
    required=("db_id",),
    dedup="documented",
)
_IMPORT_FROM_LPGENERATOR = Operation(
    name="profiles.import_from_lpgenerator",
    method="POST",
    path="/api/integrations/lpgenerator/profile_import",
    effect="modify",
    idempotent=False,
    auth="body",
    answer="text",
    required=("meta_data", "utm_data"),
    dedup="documented",
    rules=(Rule("all_of", ("field_name",), (Condition("matching", ("custom",)),)),),
)
_IMPORT_FROM_TILDA = Operation(
    name="profiles.import_from_tilda",
    method="POST",
    path="/api/integrations/tilda/profile_import",
    effect="modify",
    idempotent=False,
    auth="query",
    encoding="form",
    answer="text",
    dedup="documented",
)
_UPDATE = Operation(
    name="profiles.update",
    method="POST",
    path="/api/v1.1/profiles/update",
    effect="modify",
    idempotent=False,
    required=("db_id", "data"),
    dedup="documented",
    rules=(
        Rule(
            "all_of", ("email",), (Condition("matching", ("email", "email_profile", "email_sub")),)
        ),
        Rule("all_of", ("phone",), (Condition("matching", ("phone", "phone_sub")),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("provider", "subscription_id"), (Condition("matching", ("push_sub",)),)),
        Rule(
            "all_of",
            ("field_name", "field_value"),
            (Condition("matching", ("custom", "custom_sub")),),
        ),
        Rule(
            "any_of",
            ("email", "phone"),
            (Condition("matching", ("email_phone", "email_phone_sub")),),
        ),
        Rule("any_of", ("matching", "email", "profile_id"), firm=False),
    ),
)
_UPDATE_BATCH = Operation(
    name="profiles.update_batch",
    method="POST",
    path="/api/v1.1/profiles/update_batch",
    effect="modify",
    idempotent=False,
    required=("data", "db_id"),
    dedup="documented",
    rules=(Rule("all_of", ("field_name",), (Condition("matching", ("custom",)),)),),
    batch=Batch(items="data", results="result", max_items=10000, max_bytes=10000000),
)
_GET = Operation(
    name="profiles.get",
    method="POST",
    path="/api/v1.1/profiles/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("db_id",),
    dedup="unknown",
    rules=(
        Rule(
            "all_of", ("email",), (Condition("matching", ("email", "email_profile", "email_sub")),)
        ),
        Rule("all_of", ("phone",), (Condition("matching", ("phone", "phone_sub")),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("provider", "subscription_id"), (Condition("matching", ("push_sub",)),)),
        Rule(
            "all_of",
            ("field_name", "field_value"),
            (Condition("matching", ("custom", "custom_sub")),),
        ),
        Rule(
            "any_of",
            ("email", "phone"),
            (Condition("matching", ("email_phone", "email_phone_sub")),),
        ),
        Rule("any_of", ("matching", "email", "profile_id"), firm=False),
    ),
)
_LIST = Operation(
    name="profiles.list",
    method="POST",
    path="/api/v1.1/profiles/list",
    effect="read",
    idempotent=True,
    required=("db_id",),
    dedup="unknown",
    paging=Paging(
        cursor="from_id",
        items="data",
        limit="limit",
        next="next_from_id",
        total="total_count",
        size=1000,
    ),
)
_EXPORT = Operation(
    name="profiles.export",
    method="POST",
    path="/api/v1.1/profiles/get_all",
    effect="modify",
    idempotent=False,
    required=("source_type", "source_id"),
    task=TaskInfo(id="data.task_id", collect="tasks.get_status", download="files.download"),
)
_DELETE = Operation(
    name="profiles.delete",
    method="POST",
    path="/api/v1.1/profiles/delete",
    effect="delete",
    idempotent=False,
    payload="data",
    required=("db_id",),
    rules=(
        Rule("all_of", ("email",), (Condition("matching", ("email",)),)),
        Rule("all_of", ("phone",), (Condition("matching", ("phone",)),)),
        Rule("all_of", ("profile_id",), (Condition("matching", ("profile_id",)),)),
        Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),
        Rule("any_of", ("matching", "email", "profile_id")),
    ),
)
_MERGE = Operation(
    name="profiles.merge",
    method="POST",
    path="/api/v1.1/profiles/merge",
    effect="modify",
    idempotent=False,
    required=("db_id", "source", "destination"),
    rules=(Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),),
)
_SPLIT = Operation(
    name="profiles.split",
    method="POST",
    path="/api/v1.1/profiles/split",
    effect="modify",
    idempotent=False,
    required=("source", "destination"),
    rules=(Rule("all_of", ("field_name", "field_value"), (Condition("matching", ("custom",)),)),),
)
_UNSUBSCRIBE = Operation(
    name="profiles.unsubscribe",
    method="POST",
    path="/api/v1.1/profiles/message_unsub",
    effect="modify",
    idempotent=True,
    required=("rtoken", "smid"),
)
_SUSPEND_ALL = Operation(
    name="profiles.suspend_all",
    method="POST",
    path="/api/v1.0/lists/{list_id}/suspend_all",
    effect="modify_many",
    idempotent=True,
    auth="query",
    encoding="none",
    answer="json",
    places={"list_id": "path"},
    required=("list_id",),
    dedup="documented",
)
_UNSUSPEND_ALL = Operation(
    name="profiles.unsuspend_all",
    method="POST",
    path="/api/v1.0/lists/{list_id}/unsuspend_all",
    effect="modify_many",
    idempotent=True,
    auth="query",
    encoding="none",
    answer="json",
    places={"list_id": "path"},
    required=("list_id",),
    dedup="documented",
)


class Profiles(Resource):
    """Customer profiles and their data."""

    def import_one(
        self,
        *,
        db_id: int,
        data: _params_shared.ProfileParam,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        add_to_segments: Sequence[int] | NotGiven = NOT_GIVEN,
        remove_from_segments: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesImportOneAnswer:
        """Import a profile.

        Looks the profile up by the matching mode, updates it if it is found and creates it
        otherwise. Values in `data` may be actions (add tags, change numbers, remove fields), see
        FieldAction.

        - If `matching` is `email`, `email_profile` or `email_sub`, `email` is required.
        - If `matching` is `phone` or `phone_sub`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `push_sub`, `provider` and `subscription_id` are required.
        - If `matching` is `custom` or `custom_sub`, `field_name` and `field_value` are required.
        - If `matching` is `email_phone` or `email_phone_sub`, at least one of `email` and `phone`
          is required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            db_id: (int) Database ID.
            data: (Profile) Field values of the profile, with its subscriptions.
            matching: (Matching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID. Finds a profile that exists; none is created by it.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource in which email and phone are searched for. Inferred from
                `profiles.get`.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            add_to_segments: (int[]) IDs of the static segments to put the profile into.
            remove_from_segments: (int[]) IDs of the static segments to take the profile out of.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.import_one(
                db_id=5,
                matching="email",
                email="john@example.com",
                data={"email": "john@example.com"},
            )

        Note: To launch a trigger mailing or a scenario with the import, use
        `triggers.import_and_start` or `scenarios.import_and_start`.

        Note: A public tutorial mentions error code 440, which no page that was seen explains.

        Note: The platform also imports profiles from the RabbitMQ queue `database_import`, which
        the AsyncAPI document describes.

        Read from the documentation of version 73. The documentation of the parameters was only seen
        in part. The documentation of the answer was only seen in part. Not seen: The table of the
        subscriptions behind `priority`; the rest follows the Subscription object and a public
        tutorial. Not seen: The page's own examples and its response table.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/import
        """
        return self._call(
            _IMPORT_ONE,
            {
                "db_id": db_id,
                "data": data,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "provider": provider,
                "subscription_id": subscription_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
                "add_to_segments": add_to_segments,
                "remove_from_segments": remove_from_segments,
            },
            extra,
            options,
            _types.ProfilesImportOneAnswer,
        )

    def import_batch(
        self,
        *,
        data: Sequence[_params_shared.ProfileParam],
        db_id: int,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _batches.BatchResult[_shared.ProfileResult]:
        """Import several profiles.

        Looks each profile up by the matching mode, updates it if it is found and creates it
        otherwise. At most 10,000 profiles and 10 MB in one request are advised; use several streams
        for more.

        - If `matching` is `custom`, `field_name` is required.
        - Left out, `matching` means `email`.

        Args:
            data: (Profile[]) Profiles with their field values and subscriptions.
            db_id: (int) Database ID.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            resource_id: (int) Resource in which email and phone are searched for.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            One result for each item sent, in their order.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import profile_with

            client.profiles.import_batch(
                db_id=1,
                data=[
                    profile_with(
                        {
                            "_fname": "John",
                            "_lname": "Doe",
                            "email": "john@example.com",
                            "subscriptions": [
                                {
                                    "channel": "email",
                                    "email_data": {"email": "john@example.com"},
                                    "resource_id": 1,
                                },
                            ],
                        },
                        {"custom_id": "abcdefghijklmnqrstuvwxyz"},
                    ),
                ],
            )

        Note: In a subscription, `status` and `priority` of 0 are values; leave them out or send -1
        to keep what is stored.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `profiles.add_batch`. Not seen: The table of
        the subscriptions behind `resource_id`; the rest follows the Subscription object. Not seen:
        The examples and the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/2195504
        """
        return self._batch(
            _IMPORT_BATCH,
            {
                "data": data,
                "db_id": db_id,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "skip_triggers": skip_triggers,
                "detect_geo": detect_geo,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ProfileResult,
        )

    def import_many(
        self,
        data: Iterable[_params_shared.ProfileParam] | _tables.Table,
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
        db_id: int,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _job.Job[_shared.ProfileResult]:
        """Call `import_batch` for any number of items, a batch at a time.

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
            batch_size: The most items in one call; at most 10,000 are advised.
            concurrency: Calls that may be under way at once.
            stop_on_error: Whether a batch that fails as a whole ends the work: its error is raised
                after the results of all batches under way. With False the error only stands in the
                result, and the next batches are sent.
            max_bytes: The most bytes in the body of one call; a batch that has more, or that the
                server finds too large, is sent in halves. None means the 10,000,000 that are
                advised.
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
            db_id: (int) Database ID.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            resource_id: (int) Resource in which email and phone are searched for.
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
            data,
            {
                "db_id": db_id,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "skip_triggers": skip_triggers,
                "detect_geo": detect_geo,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ProfileResult,
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

    def add(
        self,
        *,
        db_id: int,
        data: _params_shared.ProfileParam,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesAddAnswer:
        """Add a new profile to a database.

        Creates the profile without looking for an existing one; only a clash in the unique field
        (email) stops it. The documentation advises `profiles.import_one` for most uses.

        Args:
            db_id: (int) Database ID.
            data: (Profile) Field values of the profile. Documented as required, although the text
                says that an empty profile is made without it; an empty object satisfies both.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.add(
                db_id=1,
                data={"_fname": "Fillipp", "_lname": "Doe"},
                skip_triggers=True,
            )

        Read from the documentation of version 72. The documentation of the answer was only seen in
        part. Not seen: The end of the table of the answer.

        Documentation: https://easy.altcraft.com/en/v72/developer-guide/profiles/2195477
        """
        return self._call(
            _ADD,
            {
                "db_id": db_id,
                "data": data,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
            },
            extra,
            options,
            _types.ProfilesAddAnswer,
        )

    def add_batch(
        self,
        *,
        data: Sequence[_params_shared.ProfileParam],
        db_id: int,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _batches.BatchResult[_shared.ProfileResult]:
        """Add several new profiles to a database.

        Creates the profiles without looking for existing ones and answers a result for each. At
        most 10,000 profiles and 10 MB in one request are advised; use several streams for more.

        Args:
            data: (Profile[]) Profiles with their field values and subscriptions.
            db_id: (int) Database ID.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            One result for each item sent, in their order.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.add_batch(
                db_id=1,
                skip_triggers=True,
                data=[
                    {
                        "_fname": "John",
                        "_lname": "Doe",
                        "subscriptions": [
                            {
                                "channel": "email",
                                "email_data": {"email": "example@example.com"},
                                "resource_id": 27,
                            },
                        ],
                    },
                ],
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/2195496
        """
        return self._batch(
            _ADD_BATCH,
            {
                "data": data,
                "db_id": db_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
            },
            extra,
            options,
            _shared.ProfileResult,
        )

    def add_many(
        self,
        data: Iterable[_params_shared.ProfileParam] | _tables.Table,
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
        db_id: int,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _job.Job[_shared.ProfileResult]:
        """Call `add_batch` for any number of items, a batch at a time.

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
            batch_size: The most items in one call; at most 10,000 are advised.
            concurrency: Calls that may be under way at once.
            stop_on_error: Whether a batch that fails as a whole ends the work: its error is raised
                after the results of all batches under way. With False the error only stands in the
                result, and the next batches are sent.
            max_bytes: The most bytes in the body of one call; a batch that has more, or that the
                server finds too large, is sent in halves. None means the 10,000,000 that are
                advised.
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
            db_id: (int) Database ID.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The job: an iterator over the results of its batches.

        Raises:
            AltcraftError: A call failed; see its subclasses.
            JournalError: The journal cannot be used, or is of other items.
        """
        return self._batches(
            _ADD_BATCH,
            data,
            {
                "db_id": db_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
            },
            extra,
            options,
            _shared.ProfileResult,
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

    def quick_import(
        self,
        *,
        db_id: int,
        matching: Literal["email", "email_profile", "phone", "field_name"] | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        regip: str | NotGiven = NOT_GIVEN,
        regurl: str | NotGiven = NOT_GIVEN,
        trigger_id: int | NotGiven = NOT_GIVEN,
        workflow_id: int | NotGiven = NOT_GIVEN,
        extra: Extra,
        options: Options | None = None,
    ) -> Text:
        """Import a profile from form fields, with an answer in plain text.

        Made for simple integrations: profile fields stand beside the other parameters. Updates the
        profile if it is found and creates it otherwise; with a resource and a contact it also
        subscribes it. The parameters go into the body as form fields or into the URL. The answer is
        an HTTP status and a line of text, which ends with the profile ID on success.
        `profiles.import_one` has more options.

        Args:
            db_id: (int) Database ID.
            matching: (string) How the profile is searched for. Values: `email`: Email of the
                profile or of its subscriptions; `email_profile`: Email of the profile only;
                `phone`: Phone of the profile or of its subscriptions; `field_name`: Custom field of
                the profile. Default: `email`. How name and value of the field are sent with
                `field_name` is not documented.
            resource_id: (int) Resource to subscribe the given contact to.
            email: (string) Email address.
            phone: (string) Phone number.
            regip: (string) IPv4 or IPv6 address of the registration; for IPv4 the location is
                looked up.
            regurl: (string) Address or referrer of the registration.
            trigger_id: (int) Trigger mailing to start together with the import.
            workflow_id: (int) Scenario to put the profile into together with the import.
            extra: Database fields under their own names, at least one; `databases.get_fields` lists
                them. Given by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer as text.

        Raises:
            BadRequestError: The request is wrong, check the parameters. (code 400)
            LimitExceededError: The limit of the account's tariff is reached. (code 402)
            PermissionDeniedError: The API key is invalid. (code 403)
            NotFoundError: The database or the resource of the subscription was not found. (code
                404)
            AmbiguousMatchError: More than one profile matches, the matching is not exact enough.
                (code 409)
            UniquenessError: A field would not stay unique, for instance the email while matching by
                something else. (code 435)
            ServerError: Internal error of the server. (code 500)
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.quick_import(
                db_id=1,
                resource_id=1,
                email="example@example.com",
                extra={"_fname": "John", "_lname": "Doe"},
            )

        Note: The error codes are HTTP status codes; 200 is success.

        Note: With `trigger_id` or `workflow_id` the call sends messages.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/3113182
        """
        return self._text(
            _QUICK_IMPORT,
            {
                "db_id": db_id,
                "matching": matching,
                "resource_id": resource_id,
                "email": email,
                "phone": phone,
                "_regip": regip,
                "_regurl": regurl,
                "trigger_id": trigger_id,
                "workflow_id": workflow_id,
            },
            extra,
            options,
        )

    def import_from_lpgenerator(
        self,
        *,
        meta_data: Mapping[str, Any],
        utm_data: Mapping[str, Any],
        id: str | int | NotGiven = NOT_GIVEN,
        lead_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        db_id: str | int | NotGiven = NOT_GIVEN,
        matching: Literal["email", "phone", "custom"] | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        resource_id: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> Text:
        """Import the profile of a lead from LPgenerator.

        LPgenerator, a builder of landing pages, sends this request for each lead. With a resource
        it also subscribes the profile.

        - If `matching` is `custom`, `field_name` is required.
        - Left out, `matching` means `email`.

        Args:
            meta_data: (map<any>) Facts about the request of the visitor.
            utm_data: (map<any>) UTM parameters; may be empty.
            id: (string|int) ID of the lead in LPgenerator. Whether it is required is not
                documented.
            lead_data: (map<any>) Database fields of the profile under their own names. Whether it
                is required is not documented.
            db_id: (string|int) Database ID. Whether it is required is not documented.
            matching: (string) How the profile is searched for. Values: `email`: By email; `phone`:
                By phone; `custom`: By a custom field. Default: `email`.
            field_name: (string) Name of the custom field, whose value stands in `lead_data`.
            resource_id: (string|int) Resource ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer as text.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.import_from_lpgenerator(
                id=777777,
                lead_data={"email": "john@example.com"},
                meta_data={"form_name": "form 1", "page_id": 1, "user_ip": "192.0.2.1"},
                utm_data={},
                db_id="2",
                resource_id="2",
                matching="email",
            )

        The version of the documentation that was read is not known. The documentation of the answer
        was not seen. What is missing is inferred from `profiles.quick_import`. Not seen: The answer
        and the errors.
        """
        return self._text(
            _IMPORT_FROM_LPGENERATOR,
            {
                "meta_data": meta_data,
                "utm_data": utm_data,
                "id": id,
                "lead_data": lead_data,
                "db_id": db_id,
                "matching": matching,
                "field_name": field_name,
                "resource_id": resource_id,
            },
            extra,
            options,
        )

    def import_from_tilda(
        self,
        *,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> Text:
        """Import the profile of a lead from Tilda.

        Tilda, a builder of sites, sends this request for each form that a visitor fills in, to an
        address that holds the token. Only subscriptions to email and SMS can be made.

        Args:
            extra: Fields of the form under the names that the site gives them. Given by their API
                names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer as text.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.import_from_tilda(extra={"email": "john@example.com"})

        Read from the documentation of version 73. The documentation of the parameters was only seen
        in part. The documentation of the answer was not seen. What is missing is inferred from
        `profiles.quick_import`. Not seen: The parameters beside the token. Not seen: The answer and
        the errors.
        """
        return self._text(
            _IMPORT_FROM_TILDA,
            {},
            extra,
            options,
        )

    def update(
        self,
        *,
        db_id: int,
        data: _params_shared.ProfileParam,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        add_to_segments: Sequence[int] | NotGiven = NOT_GIVEN,
        remove_from_segments: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesUpdateAnswer:
        """Update an existing profile.

        Changes a profile that the matching finds and creates none. Takes the same parameters as
        `profiles.import_one`. Values in `data` may be actions (add tags, change numbers, remove
        fields), see FieldAction.

        - If `matching` is `email`, `email_profile` or `email_sub`, `email` is required.
        - If `matching` is `phone` or `phone_sub`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `push_sub`, `provider` and `subscription_id` are required.
        - If `matching` is `custom` or `custom_sub`, `field_name` and `field_value` are required.
        - If `matching` is `email_phone` or `email_phone_sub`, at least one of `email` and `phone`
          is required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            db_id: (int) Database ID.
            data: (Profile) Field values of the profile, with its subscriptions.
            matching: (Matching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource in which email and phone are searched for. Inferred from
                `profiles.get`.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            add_to_segments: (int[]) IDs of the static segments to put the profile into.
            remove_from_segments: (int[]) IDs of the static segments to take the profile out of.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import profile_with

            client.profiles.update(
                db_id=1,
                matching="profile_id",
                profile_id="5a5b64a969d4265b958b9ac3",
                data=profile_with({}, {"category": {"action": "add", "value": ["cars", "cats"]}}),
            )

        Note: Documented examples (of the page "Database fields functional update") send
        `profile_id` without `matching`, although the mode is said to be `email` when it is left
        out. Sending `matching: profile_id` with it, as in the first example, fits both.

        The documentation of the answer was not seen. What is missing is inferred from
        `profiles.import_one`. Not seen: Examples on the page of the call itself. Not seen: The
        answer.

        Documentation: https://guides.altcraft.com/developer-guide/profiles/update
        """
        return self._call(
            _UPDATE,
            {
                "db_id": db_id,
                "data": data,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "provider": provider,
                "subscription_id": subscription_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
                "add_to_segments": add_to_segments,
                "remove_from_segments": remove_from_segments,
            },
            extra,
            options,
            _types.ProfilesUpdateAnswer,
        )

    def update_batch(
        self,
        *,
        data: Sequence[_params_shared.ProfileParam],
        db_id: int,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _batches.BatchResult[_shared.ProfileResult]:
        """Update several existing profiles.

        Changes the profiles that the matching finds and creates none. At most 10,000 profiles and
        10 MB in one request are advised; use several streams for more.

        - If `matching` is `custom`, `field_name` is required.
        - Left out, `matching` means `email`.

        Args:
            data: (Profile[]) Profiles with their field values and subscriptions.
            db_id: (int) Database ID.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            resource_id: (int) Resource in which email and phone are searched for.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            One result for each item sent, in their order.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import profile_with

            client.profiles.update_batch(
                db_id=1,
                data=[
                    profile_with(
                        {
                            "_fname": "John",
                            "_lname": "Doe",
                            "email": "john@example.com",
                            "subscriptions": [
                                {
                                    "channel": "email",
                                    "email_data": {"email": "john@example.com"},
                                    "resource_id": 1,
                                },
                            ],
                        },
                        {"custom_id": "abcdefghijklmnqrstuvwxyz"},
                    ),
                ],
            )

        Note: In a subscription, `status` and `priority` of 0 are values; leave them out or send -1
        to keep what is stored.

        Note: Unlike `profiles.import_batch`, this call has neither `skip_triggers` nor
        `detect_geo`.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `profiles.add_batch`. Not seen: The table of
        the subscriptions; it follows the Subscription object. Not seen: The examples and the
        answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/2195501
        """
        return self._batch(
            _UPDATE_BATCH,
            {
                "data": data,
                "db_id": db_id,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ProfileResult,
        )

    def update_many(
        self,
        data: Iterable[_params_shared.ProfileParam] | _tables.Table,
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
        db_id: int,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _job.Job[_shared.ProfileResult]:
        """Call `update_batch` for any number of items, a batch at a time.

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
            batch_size: The most items in one call; at most 10,000 are advised.
            concurrency: Calls that may be under way at once.
            stop_on_error: Whether a batch that fails as a whole ends the work: its error is raised
                after the results of all batches under way. With False the error only stands in the
                result, and the next batches are sent.
            max_bytes: The most bytes in the body of one call; a batch that has more, or that the
                server finds too large, is sent in halves. None means the 10,000,000 that are
                advised.
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
            db_id: (int) Database ID.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            resource_id: (int) Resource in which email and phone are searched for.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The job: an iterator over the results of its batches.

        Raises:
            AltcraftError: A call failed; see its subclasses.
            JournalError: The journal cannot be used, or is of other items.
        """
        return self._batches(
            _UPDATE_BATCH,
            data,
            {
                "db_id": db_id,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ProfileResult,
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
        db_id: int,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.ProfileAnswer:
        """Get the fields and subscriptions of a profile.

        - If `matching` is `email`, `email_profile` or `email_sub`, `email` is required.
        - If `matching` is `phone` or `phone_sub`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `push_sub`, `provider` and `subscription_id` are required.
        - If `matching` is `custom` or `custom_sub`, `field_name` and `field_value` are required.
        - If `matching` is `email_phone` or `email_phone_sub`, at least one of `email` and `phone`
          is required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            db_id: (int) Database ID.
            matching: (Matching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource in which email and phone are searched for.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the profile.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.get(db_id=1, email="example@example.com")

        Note: Standard, computed and custom fields stand at one level of `data`.

        The documentation of the answer was only seen in part. Not seen: The end of the example and
        the table of the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/2195482
        """
        return self._call(
            _GET,
            {
                "db_id": db_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "provider": provider,
                "subscription_id": subscription_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ProfileAnswer,
        )

    def list(
        self,
        *,
        db_id: int,
        from_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        query: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        fields: Sequence[str] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_shared.ProfileAnswer]:
        """List the profiles of a database.

        Reads the profiles page by page. `query` picks the profiles and `fields` picks their fields.

        Args:
            db_id: (int) Database ID.
            from_id: (string) Pointer to the page, from the previous answer; left out for the first
                page.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            query: (object) Filter for the profiles, a database query in the syntax of MongoDB.
            fields: (string[]) Profile fields to answer.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.list(
                db_id=1,
                from_id="65117f62736a0e15d273fae9",
                limit=1,
                query={"$or": [{"_lname": "Doe"}, {"_city": "Moscow"}]},
                fields=["_id", "_lname", "_fname", "_city", "subscriptions"],
            )

        Note: The field that is asked for as `_id` is answered as `id`.

        The documentation of the answer was only seen in part. What is missing is inferred from
        `subscriptions.list_all`. Not seen: The name of the pointer to the next page. Not seen: The
        end of the example and the table of the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/37847989
        """
        return self._pages(
            _LIST,
            {
                "db_id": db_id,
                "from_id": from_id,
                "limit": limit,
                "query": query,
                "fields": fields,
            },
            extra,
            options,
            _shared.ProfileAnswer,
        )

    def export(
        self,
        *,
        source_type: Literal["database", "segment"],
        source_id: int,
        file_format: Literal["csv", "json"] | Unlisted | NotGiven = NOT_GIVEN,
        custom_request: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.Task[_types_tasks.TasksGetStatusResult]:
        """Export the profiles of a database or segment to a file.

        Starts a task. `tasks.get_status` tells when it is done and answers links to the files,
        which `files.download` fetches.

        Args:
            source_type: (string) What to export. Values: `database`: All profiles of a database;
                `segment`: All profiles of a segment.
            source_id: (int) ID of the database or segment.
            file_format: (string) Format of the file. Among the values: `csv`; `json`. Default:
                `csv`. `json` is only in an example of an older version of the documentation.
            custom_request: (object) Filter for the profiles by field values.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it, then `download()` its files.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = client.profiles.export(
                source_type="database",
                source_id=1,
                file_format="csv",
            )
            task.wait()
            task.download(".")

        Not seen: The list of file formats.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/3115796
        """
        return self._start(
            _EXPORT,
            {
                "source_type": source_type,
                "source_id": source_id,
                "file_format": file_format,
                "custom_request": custom_request,
            },
            extra,
            options,
        )

    def delete(
        self,
        *,
        db_id: int,
        matching: _enums.BasicMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesDeleteResult:
        """Delete a profile.

        Removes the profile together with its action history and relations.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email` and `profile_id` is required.
        - Left out, `matching` means `email`.

        Access: The role of the token must allow deleting profiles.

        Deletes for good.

        Args:
            db_id: (int) Database ID.
            matching: (BasicMatching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource in which email and phone are searched for.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the deleted profile.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.delete(db_id=1, matching="email", email="example@example.com")

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/28936545
        """
        return self._call(
            _DELETE,
            {
                "db_id": db_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _types.ProfilesDeleteResult,
        )

    def merge(
        self,
        *,
        db_id: int,
        source: Sequence[_params_shared.ProfileKeyParam],
        destination: _params_shared.ProfileKeyParam,
        data: _params_shared.ProfileParam | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        subscriptions: bool | NotGiven = NOT_GIVEN,
        history: bool | NotGiven = NOT_GIVEN,
        static_segments: bool | NotGiven = NOT_GIVEN,
        subscription_filters: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Merge several profiles into a new or existing one.

        Finds the source profiles, also in different databases, and merges them into the destination
        profile. This is not an import: triggers of imports do not fire. An email of `localhost`
        stands for none and is not copied; any other email is copied and becomes `localhost` in the
        source profile.

        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - Left out, `matching` means `email`.

        Args:
            db_id: (int) Database ID.
            source: (ProfileKey[]) What finds the profiles to merge.
            destination: (ProfileKey) What finds the resulting profile.
            data: (Profile) Profile data to set after the merge.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field. In the examples each profile in
                `data` carries its own.
            subscriptions: (bool) Copy and merge subscriptions with their categories and fields.
                Default: `true`.
            history: (bool) Copy history and activity flags. Default: `true`. Inferred from
                `profiles.split`.
            static_segments: (bool) Take the source profiles out of their static segments and put
                the destination in. Default: `false`. Inferred from `profiles.split`.
            subscription_filters: (object) Filters for the subscriptions. Inferred from
                `profiles.split`. Whether it is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.merge(
                db_id=1,
                source=[
                    {"db_id": 1, "email": "test1@example.com"},
                    {"db_id": 2, "email": "test2@example.com"},
                ],
                destination={"db_id": 3, "email": "test3@example.com"},
                matching="email",
                data={"_fname": "John", "_lname": "Doe"},
            )

        Note: Here `source` is a list and `destination` one object; in `profiles.split` it is the
        other way round.

        Note: What the `db_id` beside `source` and `destination` is for was not seen; each of them
        has its own.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `profiles.split`. Not seen: The parameters
        behind `subscriptions`. Not seen: The examples and the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/41484440
        """
        return self._call(
            _MERGE,
            {
                "db_id": db_id,
                "source": source,
                "destination": destination,
                "data": data,
                "skip_triggers": skip_triggers,
                "matching": matching,
                "field_name": field_name,
                "field_value": field_value,
                "subscriptions": subscriptions,
                "history": history,
                "static_segments": static_segments,
                "subscription_filters": subscription_filters,
            },
            extra,
            options,
            OpenRecord,
        )

    def split(
        self,
        *,
        source: _params_shared.ProfileKeyParam,
        destination: Sequence[_params_shared.ProfileKeyParam],
        data: _params_shared.ProfileParam | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        subscriptions: bool | NotGiven = NOT_GIVEN,
        history: bool | NotGiven = NOT_GIVEN,
        static_segments: bool | NotGiven = NOT_GIVEN,
        subscription_filters: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Split a profile into several new or existing ones.

        Finds the source profile and copies its data, subscriptions and history to each destination
        profile. This is not an import: triggers of imports do not fire.

        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - Left out, `matching` means `email`.

        Args:
            source: (ProfileKey) What finds the profile to split.
            destination: (ProfileKey[]) What finds the resulting profiles.
            data: (Profile) Profile data to set after the split.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field. In the examples each profile in
                `data` carries its own.
            subscriptions: (bool) Copy and split subscriptions with their categories and fields.
                Default: `true`.
            history: (bool) Copy history and activity flags. Default: `true`.
            static_segments: (bool) Take the source profile out of its static segments and put the
                destinations in. Default: `false`.
            subscription_filters: (object) Filters for the subscriptions. Whether it is required is
                not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.split(
                source={"db_id": 1, "email": "test1@example.com"},
                destination=[{"db_id": 3, "email": "test3@example.com"}],
                matching="email",
                data={"_fname": "John", "_lname": "Doe"},
            )

        Note: Here `source` is one object and `destination` a list; in `profiles.merge` it is the
        other way round.

        Note: Unlike `profiles.merge`, there is no `db_id` beside them.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: The content of `subscription_filters` and what comes behind it. Not
        seen: The examples and the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/41484445
        """
        return self._call(
            _SPLIT,
            {
                "source": source,
                "destination": destination,
                "data": data,
                "skip_triggers": skip_triggers,
                "matching": matching,
                "field_name": field_name,
                "field_value": field_value,
                "subscriptions": subscriptions,
                "history": history,
                "static_segments": static_segments,
                "subscription_filters": subscription_filters,
            },
            extra,
            options,
            OpenRecord,
        )

    def unsubscribe(
        self,
        *,
        rtoken: str,
        smid: str,
        categories: Sequence[str] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesUnsubscribeAnswer:
        """Unsubscribe the recipient of a message from a resource.

        The profile is found by the message that was sent to it, so no database and no matching is
        given. With categories, only those categories of the resource are left.

        Args:
            rtoken: (string) Resource token.
            smid: (string) ID of the sent message.
            categories: (string[]) Categories of the resource to leave.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.unsubscribe(
                rtoken="abcdefghijklmnqrstuvwxyz",
                smid="fGmXiWU9Y4NSIpCwl4QG6QXAAAQEQsQQQEQEAABCRA",
                categories=["cat_to_unsub"],
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/41484441
        """
        return self._call(
            _UNSUBSCRIBE,
            {
                "rtoken": rtoken,
                "smid": smid,
                "categories": categories,
            },
            extra,
            options,
            _types.ProfilesUnsubscribeAnswer,
        )

    def suspend_all(
        self,
        *,
        list_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesSuspendAllAnswer:
        """Suspend all profiles of a database.

        Changes the global status of every subscribed profile of the database to suspended.

        Deprecated: A call of API 1.0 with the token in the URL; the documentation asks to use API
        1.1 in new work. The closest call there is `subscriptions.suspend_all`, which changes
        subscriptions instead of the profiles' global status.

        Changes many at once.

        Args:
            list_id: (int) Database ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: A value does not fit into the path; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.suspend_all(list_id=1)

        Note: The answer has no `error` and no `error_text`, and its names begin with capitals.

        Documentation: https://guides.altcraft.com/developer-guide/profiles/2195553
        """
        return self._call(
            _SUSPEND_ALL,
            {
                "list_id": list_id,
            },
            extra,
            options,
            _types.ProfilesSuspendAllAnswer,
        )

    def unsuspend_all(
        self,
        *,
        list_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesUnsuspendAllAnswer:
        """Resume all suspended profiles of a database.

        Deprecated: A call of API 1.0 with the token in the URL, like `profiles.suspend_all`, whose
        page asks to use API 1.1 in new work. The closest call there is
        `subscriptions.unsuspend_all`, which changes subscriptions.

        Changes many at once.

        Args:
            list_id: (int) Database ID. Inferred from `profiles.suspend_all`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: A value does not fit into the path; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.unsuspend_all(list_id=1)

        No documentation page of this call was found. What is missing is inferred from
        `profiles.suspend_all`. Not seen: The whole page: method, answer and the name of its
        counter.
        """
        return self._call(
            _UNSUSPEND_ALL,
            {
                "list_id": list_id,
            },
            extra,
            options,
            _types.ProfilesUnsuspendAllAnswer,
        )


class AsyncProfiles(AsyncResource):
    """Customer profiles and their data."""

    async def import_one(
        self,
        *,
        db_id: int,
        data: _params_shared.ProfileParam,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        add_to_segments: Sequence[int] | NotGiven = NOT_GIVEN,
        remove_from_segments: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesImportOneAnswer:
        """Import a profile.

        Looks the profile up by the matching mode, updates it if it is found and creates it
        otherwise. Values in `data` may be actions (add tags, change numbers, remove fields), see
        FieldAction.

        - If `matching` is `email`, `email_profile` or `email_sub`, `email` is required.
        - If `matching` is `phone` or `phone_sub`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `push_sub`, `provider` and `subscription_id` are required.
        - If `matching` is `custom` or `custom_sub`, `field_name` and `field_value` are required.
        - If `matching` is `email_phone` or `email_phone_sub`, at least one of `email` and `phone`
          is required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            db_id: (int) Database ID.
            data: (Profile) Field values of the profile, with its subscriptions.
            matching: (Matching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID. Finds a profile that exists; none is created by it.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource in which email and phone are searched for. Inferred from
                `profiles.get`.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            add_to_segments: (int[]) IDs of the static segments to put the profile into.
            remove_from_segments: (int[]) IDs of the static segments to take the profile out of.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.import_one(
                db_id=5,
                matching="email",
                email="john@example.com",
                data={"email": "john@example.com"},
            )

        Note: To launch a trigger mailing or a scenario with the import, use
        `triggers.import_and_start` or `scenarios.import_and_start`.

        Note: A public tutorial mentions error code 440, which no page that was seen explains.

        Note: The platform also imports profiles from the RabbitMQ queue `database_import`, which
        the AsyncAPI document describes.

        Read from the documentation of version 73. The documentation of the parameters was only seen
        in part. The documentation of the answer was only seen in part. Not seen: The table of the
        subscriptions behind `priority`; the rest follows the Subscription object and a public
        tutorial. Not seen: The page's own examples and its response table.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/import
        """
        return await self._call(
            _IMPORT_ONE,
            {
                "db_id": db_id,
                "data": data,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "provider": provider,
                "subscription_id": subscription_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
                "add_to_segments": add_to_segments,
                "remove_from_segments": remove_from_segments,
            },
            extra,
            options,
            _types.ProfilesImportOneAnswer,
        )

    async def import_batch(
        self,
        *,
        data: Sequence[_params_shared.ProfileParam],
        db_id: int,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _batches.BatchResult[_shared.ProfileResult]:
        """Import several profiles.

        Looks each profile up by the matching mode, updates it if it is found and creates it
        otherwise. At most 10,000 profiles and 10 MB in one request are advised; use several streams
        for more.

        - If `matching` is `custom`, `field_name` is required.
        - Left out, `matching` means `email`.

        Args:
            data: (Profile[]) Profiles with their field values and subscriptions.
            db_id: (int) Database ID.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            resource_id: (int) Resource in which email and phone are searched for.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            One result for each item sent, in their order.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import profile_with

            await client.profiles.import_batch(
                db_id=1,
                data=[
                    profile_with(
                        {
                            "_fname": "John",
                            "_lname": "Doe",
                            "email": "john@example.com",
                            "subscriptions": [
                                {
                                    "channel": "email",
                                    "email_data": {"email": "john@example.com"},
                                    "resource_id": 1,
                                },
                            ],
                        },
                        {"custom_id": "abcdefghijklmnqrstuvwxyz"},
                    ),
                ],
            )

        Note: In a subscription, `status` and `priority` of 0 are values; leave them out or send -1
        to keep what is stored.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `profiles.add_batch`. Not seen: The table of
        the subscriptions behind `resource_id`; the rest follows the Subscription object. Not seen:
        The examples and the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/2195504
        """
        return await self._batch(
            _IMPORT_BATCH,
            {
                "data": data,
                "db_id": db_id,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "skip_triggers": skip_triggers,
                "detect_geo": detect_geo,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ProfileResult,
        )

    def import_many(
        self,
        data: (
            Iterable[_params_shared.ProfileParam]
            | AsyncIterable[_params_shared.ProfileParam]
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
        db_id: int,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _async_job.AsyncJob[_shared.ProfileResult]:
        """Call `import_batch` for any number of items, a batch at a time.

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
            batch_size: The most items in one call; at most 10,000 are advised.
            concurrency: Calls that may be under way at once.
            stop_on_error: Whether a batch that fails as a whole ends the work: its error is raised
                after the results of all batches under way. With False the error only stands in the
                result, and the next batches are sent.
            max_bytes: The most bytes in the body of one call; a batch that has more, or that the
                server finds too large, is sent in halves. None means the 10,000,000 that are
                advised.
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
            db_id: (int) Database ID.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            resource_id: (int) Resource in which email and phone are searched for.
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
            data,
            {
                "db_id": db_id,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "skip_triggers": skip_triggers,
                "detect_geo": detect_geo,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ProfileResult,
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

    async def add(
        self,
        *,
        db_id: int,
        data: _params_shared.ProfileParam,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesAddAnswer:
        """Add a new profile to a database.

        Creates the profile without looking for an existing one; only a clash in the unique field
        (email) stops it. The documentation advises `profiles.import_one` for most uses.

        Args:
            db_id: (int) Database ID.
            data: (Profile) Field values of the profile. Documented as required, although the text
                says that an empty profile is made without it; an empty object satisfies both.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.add(
                db_id=1,
                data={"_fname": "Fillipp", "_lname": "Doe"},
                skip_triggers=True,
            )

        Read from the documentation of version 72. The documentation of the answer was only seen in
        part. Not seen: The end of the table of the answer.

        Documentation: https://easy.altcraft.com/en/v72/developer-guide/profiles/2195477
        """
        return await self._call(
            _ADD,
            {
                "db_id": db_id,
                "data": data,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
            },
            extra,
            options,
            _types.ProfilesAddAnswer,
        )

    async def add_batch(
        self,
        *,
        data: Sequence[_params_shared.ProfileParam],
        db_id: int,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _batches.BatchResult[_shared.ProfileResult]:
        """Add several new profiles to a database.

        Creates the profiles without looking for existing ones and answers a result for each. At
        most 10,000 profiles and 10 MB in one request are advised; use several streams for more.

        Args:
            data: (Profile[]) Profiles with their field values and subscriptions.
            db_id: (int) Database ID.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            One result for each item sent, in their order.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.add_batch(
                db_id=1,
                skip_triggers=True,
                data=[
                    {
                        "_fname": "John",
                        "_lname": "Doe",
                        "subscriptions": [
                            {
                                "channel": "email",
                                "email_data": {"email": "example@example.com"},
                                "resource_id": 27,
                            },
                        ],
                    },
                ],
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/2195496
        """
        return await self._batch(
            _ADD_BATCH,
            {
                "data": data,
                "db_id": db_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
            },
            extra,
            options,
            _shared.ProfileResult,
        )

    def add_many(
        self,
        data: (
            Iterable[_params_shared.ProfileParam]
            | AsyncIterable[_params_shared.ProfileParam]
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
        db_id: int,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _async_job.AsyncJob[_shared.ProfileResult]:
        """Call `add_batch` for any number of items, a batch at a time.

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
            batch_size: The most items in one call; at most 10,000 are advised.
            concurrency: Calls that may be under way at once.
            stop_on_error: Whether a batch that fails as a whole ends the work: its error is raised
                after the results of all batches under way. With False the error only stands in the
                result, and the next batches are sent.
            max_bytes: The most bytes in the body of one call; a batch that has more, or that the
                server finds too large, is sent in halves. None means the 10,000,000 that are
                advised.
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
            db_id: (int) Database ID.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The job: an iterator over the results of its batches.

        Raises:
            AltcraftError: A call failed; see its subclasses.
            JournalError: The journal cannot be used, or is of other items.
        """
        return self._batches(
            _ADD_BATCH,
            data,
            {
                "db_id": db_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
            },
            extra,
            options,
            _shared.ProfileResult,
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

    async def quick_import(
        self,
        *,
        db_id: int,
        matching: Literal["email", "email_profile", "phone", "field_name"] | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        regip: str | NotGiven = NOT_GIVEN,
        regurl: str | NotGiven = NOT_GIVEN,
        trigger_id: int | NotGiven = NOT_GIVEN,
        workflow_id: int | NotGiven = NOT_GIVEN,
        extra: Extra,
        options: Options | None = None,
    ) -> Text:
        """Import a profile from form fields, with an answer in plain text.

        Made for simple integrations: profile fields stand beside the other parameters. Updates the
        profile if it is found and creates it otherwise; with a resource and a contact it also
        subscribes it. The parameters go into the body as form fields or into the URL. The answer is
        an HTTP status and a line of text, which ends with the profile ID on success.
        `profiles.import_one` has more options.

        Args:
            db_id: (int) Database ID.
            matching: (string) How the profile is searched for. Values: `email`: Email of the
                profile or of its subscriptions; `email_profile`: Email of the profile only;
                `phone`: Phone of the profile or of its subscriptions; `field_name`: Custom field of
                the profile. Default: `email`. How name and value of the field are sent with
                `field_name` is not documented.
            resource_id: (int) Resource to subscribe the given contact to.
            email: (string) Email address.
            phone: (string) Phone number.
            regip: (string) IPv4 or IPv6 address of the registration; for IPv4 the location is
                looked up.
            regurl: (string) Address or referrer of the registration.
            trigger_id: (int) Trigger mailing to start together with the import.
            workflow_id: (int) Scenario to put the profile into together with the import.
            extra: Database fields under their own names, at least one; `databases.get_fields` lists
                them. Given by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer as text.

        Raises:
            BadRequestError: The request is wrong, check the parameters. (code 400)
            LimitExceededError: The limit of the account's tariff is reached. (code 402)
            PermissionDeniedError: The API key is invalid. (code 403)
            NotFoundError: The database or the resource of the subscription was not found. (code
                404)
            AmbiguousMatchError: More than one profile matches, the matching is not exact enough.
                (code 409)
            UniquenessError: A field would not stay unique, for instance the email while matching by
                something else. (code 435)
            ServerError: Internal error of the server. (code 500)
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.quick_import(
                db_id=1,
                resource_id=1,
                email="example@example.com",
                extra={"_fname": "John", "_lname": "Doe"},
            )

        Note: The error codes are HTTP status codes; 200 is success.

        Note: With `trigger_id` or `workflow_id` the call sends messages.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/3113182
        """
        return await self._text(
            _QUICK_IMPORT,
            {
                "db_id": db_id,
                "matching": matching,
                "resource_id": resource_id,
                "email": email,
                "phone": phone,
                "_regip": regip,
                "_regurl": regurl,
                "trigger_id": trigger_id,
                "workflow_id": workflow_id,
            },
            extra,
            options,
        )

    async def import_from_lpgenerator(
        self,
        *,
        meta_data: Mapping[str, Any],
        utm_data: Mapping[str, Any],
        id: str | int | NotGiven = NOT_GIVEN,
        lead_data: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        db_id: str | int | NotGiven = NOT_GIVEN,
        matching: Literal["email", "phone", "custom"] | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        resource_id: str | int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> Text:
        """Import the profile of a lead from LPgenerator.

        LPgenerator, a builder of landing pages, sends this request for each lead. With a resource
        it also subscribes the profile.

        - If `matching` is `custom`, `field_name` is required.
        - Left out, `matching` means `email`.

        Args:
            meta_data: (map<any>) Facts about the request of the visitor.
            utm_data: (map<any>) UTM parameters; may be empty.
            id: (string|int) ID of the lead in LPgenerator. Whether it is required is not
                documented.
            lead_data: (map<any>) Database fields of the profile under their own names. Whether it
                is required is not documented.
            db_id: (string|int) Database ID. Whether it is required is not documented.
            matching: (string) How the profile is searched for. Values: `email`: By email; `phone`:
                By phone; `custom`: By a custom field. Default: `email`.
            field_name: (string) Name of the custom field, whose value stands in `lead_data`.
            resource_id: (string|int) Resource ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer as text.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.import_from_lpgenerator(
                id=777777,
                lead_data={"email": "john@example.com"},
                meta_data={"form_name": "form 1", "page_id": 1, "user_ip": "192.0.2.1"},
                utm_data={},
                db_id="2",
                resource_id="2",
                matching="email",
            )

        The version of the documentation that was read is not known. The documentation of the answer
        was not seen. What is missing is inferred from `profiles.quick_import`. Not seen: The answer
        and the errors.
        """
        return await self._text(
            _IMPORT_FROM_LPGENERATOR,
            {
                "meta_data": meta_data,
                "utm_data": utm_data,
                "id": id,
                "lead_data": lead_data,
                "db_id": db_id,
                "matching": matching,
                "field_name": field_name,
                "resource_id": resource_id,
            },
            extra,
            options,
        )

    async def import_from_tilda(
        self,
        *,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> Text:
        """Import the profile of a lead from Tilda.

        Tilda, a builder of sites, sends this request for each form that a visitor fills in, to an
        address that holds the token. Only subscriptions to email and SMS can be made.

        Args:
            extra: Fields of the form under the names that the site gives them. Given by their API
                names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer as text.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.import_from_tilda(extra={"email": "john@example.com"})

        Read from the documentation of version 73. The documentation of the parameters was only seen
        in part. The documentation of the answer was not seen. What is missing is inferred from
        `profiles.quick_import`. Not seen: The parameters beside the token. Not seen: The answer and
        the errors.
        """
        return await self._text(
            _IMPORT_FROM_TILDA,
            {},
            extra,
            options,
        )

    async def update(
        self,
        *,
        db_id: int,
        data: _params_shared.ProfileParam,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        detect_geo: bool | NotGiven = NOT_GIVEN,
        add_to_segments: Sequence[int] | NotGiven = NOT_GIVEN,
        remove_from_segments: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesUpdateAnswer:
        """Update an existing profile.

        Changes a profile that the matching finds and creates none. Takes the same parameters as
        `profiles.import_one`. Values in `data` may be actions (add tags, change numbers, remove
        fields), see FieldAction.

        - If `matching` is `email`, `email_profile` or `email_sub`, `email` is required.
        - If `matching` is `phone` or `phone_sub`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `push_sub`, `provider` and `subscription_id` are required.
        - If `matching` is `custom` or `custom_sub`, `field_name` and `field_value` are required.
        - If `matching` is `email_phone` or `email_phone_sub`, at least one of `email` and `phone`
          is required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            db_id: (int) Database ID.
            data: (Profile) Field values of the profile, with its subscriptions.
            matching: (Matching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource in which email and phone are searched for. Inferred from
                `profiles.get`.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            detect_geo: (bool) Find the location by the IP address in `_regip` or `_ip`.
            add_to_segments: (int[]) IDs of the static segments to put the profile into.
            remove_from_segments: (int[]) IDs of the static segments to take the profile out of.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import profile_with

            await client.profiles.update(
                db_id=1,
                matching="profile_id",
                profile_id="5a5b64a969d4265b958b9ac3",
                data=profile_with({}, {"category": {"action": "add", "value": ["cars", "cats"]}}),
            )

        Note: Documented examples (of the page "Database fields functional update") send
        `profile_id` without `matching`, although the mode is said to be `email` when it is left
        out. Sending `matching: profile_id` with it, as in the first example, fits both.

        The documentation of the answer was not seen. What is missing is inferred from
        `profiles.import_one`. Not seen: Examples on the page of the call itself. Not seen: The
        answer.

        Documentation: https://guides.altcraft.com/developer-guide/profiles/update
        """
        return await self._call(
            _UPDATE,
            {
                "db_id": db_id,
                "data": data,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "provider": provider,
                "subscription_id": subscription_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
                "skip_triggers": skip_triggers,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "detect_geo": detect_geo,
                "add_to_segments": add_to_segments,
                "remove_from_segments": remove_from_segments,
            },
            extra,
            options,
            _types.ProfilesUpdateAnswer,
        )

    async def update_batch(
        self,
        *,
        data: Sequence[_params_shared.ProfileParam],
        db_id: int,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _batches.BatchResult[_shared.ProfileResult]:
        """Update several existing profiles.

        Changes the profiles that the matching finds and creates none. At most 10,000 profiles and
        10 MB in one request are advised; use several streams for more.

        - If `matching` is `custom`, `field_name` is required.
        - Left out, `matching` means `email`.

        Args:
            data: (Profile[]) Profiles with their field values and subscriptions.
            db_id: (int) Database ID.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            resource_id: (int) Resource in which email and phone are searched for.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            One result for each item sent, in their order.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            from altcraft.params import profile_with

            await client.profiles.update_batch(
                db_id=1,
                data=[
                    profile_with(
                        {
                            "_fname": "John",
                            "_lname": "Doe",
                            "email": "john@example.com",
                            "subscriptions": [
                                {
                                    "channel": "email",
                                    "email_data": {"email": "john@example.com"},
                                    "resource_id": 1,
                                },
                            ],
                        },
                        {"custom_id": "abcdefghijklmnqrstuvwxyz"},
                    ),
                ],
            )

        Note: In a subscription, `status` and `priority` of 0 are values; leave them out or send -1
        to keep what is stored.

        Note: Unlike `profiles.import_batch`, this call has neither `skip_triggers` nor
        `detect_geo`.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `profiles.add_batch`. Not seen: The table of
        the subscriptions; it follows the Subscription object. Not seen: The examples and the
        answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/2195501
        """
        return await self._batch(
            _UPDATE_BATCH,
            {
                "data": data,
                "db_id": db_id,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ProfileResult,
        )

    def update_many(
        self,
        data: (
            Iterable[_params_shared.ProfileParam]
            | AsyncIterable[_params_shared.ProfileParam]
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
        db_id: int,
        skip_invalid_subscriptions: bool | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _async_job.AsyncJob[_shared.ProfileResult]:
        """Call `update_batch` for any number of items, a batch at a time.

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
            batch_size: The most items in one call; at most 10,000 are advised.
            concurrency: Calls that may be under way at once.
            stop_on_error: Whether a batch that fails as a whole ends the work: its error is raised
                after the results of all batches under way. With False the error only stands in the
                result, and the next batches are sent.
            max_bytes: The most bytes in the body of one call; a batch that has more, or that the
                server finds too large, is sent in halves. None means the 10,000,000 that are
                advised.
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
            db_id: (int) Database ID.
            skip_invalid_subscriptions: (bool) Leave out invalid subscriptions instead of failing.
                Default: `false`.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address, in the email modes. In the examples each profile in
                `data` carries its own.
            phone: (string) Phone number, in the phone modes. In the examples each profile in `data`
                carries its own.
            profile_id: (string) Profile ID, in the mode `profile_id`. In the examples each profile
                in `data` carries its own.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`. In the examples each profile in `data` carries its own.
            resource_id: (int) Resource in which email and phone are searched for.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The job: an iterator over the results of its batches.

        Raises:
            AltcraftError: A call failed; see its subclasses.
            JournalError: The journal cannot be used, or is of other items.
        """
        return self._batches(
            _UPDATE_BATCH,
            data,
            {
                "db_id": db_id,
                "skip_invalid_subscriptions": skip_invalid_subscriptions,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ProfileResult,
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
        db_id: int,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        provider: _enums.PushProvider | Unlisted | NotGiven = NOT_GIVEN,
        subscription_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.ProfileAnswer:
        """Get the fields and subscriptions of a profile.

        - If `matching` is `email`, `email_profile` or `email_sub`, `email` is required.
        - If `matching` is `phone` or `phone_sub`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `push_sub`, `provider` and `subscription_id` are required.
        - If `matching` is `custom` or `custom_sub`, `field_name` and `field_value` are required.
        - If `matching` is `email_phone` or `email_phone_sub`, at least one of `email` and `phone`
          is required.
        - At least one of `matching`, `email` and `profile_id` is required. Inferred from the
          default `email` of the matching; nothing is refused for it.
        - Left out, `matching` means `email`.

        Args:
            db_id: (int) Database ID.
            matching: (Matching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            provider: (PushProvider) Push provider: a browser or system and its push service. Some
                documented examples have `Chrome` or `Firefox`, which are not in this list.
            subscription_id: (string) Push subscription ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource in which email and phone are searched for.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the profile.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.get(db_id=1, email="example@example.com")

        Note: Standard, computed and custom fields stand at one level of `data`.

        The documentation of the answer was only seen in part. Not seen: The end of the example and
        the table of the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/2195482
        """
        return await self._call(
            _GET,
            {
                "db_id": db_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "provider": provider,
                "subscription_id": subscription_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _shared.ProfileAnswer,
        )

    def list(
        self,
        *,
        db_id: int,
        from_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        query: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        fields: Sequence[str] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_shared.ProfileAnswer]:
        """List the profiles of a database.

        Reads the profiles page by page. `query` picks the profiles and `fields` picks their fields.

        Args:
            db_id: (int) Database ID.
            from_id: (string) Pointer to the page, from the previous answer; left out for the first
                page.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            query: (object) Filter for the profiles, a database query in the syntax of MongoDB.
            fields: (string[]) Profile fields to answer.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.profiles.list(
                db_id=1,
                from_id="65117f62736a0e15d273fae9",
                limit=1,
                query={"$or": [{"_lname": "Doe"}, {"_city": "Moscow"}]},
                fields=["_id", "_lname", "_fname", "_city", "subscriptions"],
            )

        Note: The field that is asked for as `_id` is answered as `id`.

        The documentation of the answer was only seen in part. What is missing is inferred from
        `subscriptions.list_all`. Not seen: The name of the pointer to the next page. Not seen: The
        end of the example and the table of the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/37847989
        """
        return self._pages(
            _LIST,
            {
                "db_id": db_id,
                "from_id": from_id,
                "limit": limit,
                "query": query,
                "fields": fields,
            },
            extra,
            options,
            _shared.ProfileAnswer,
        )

    async def export(
        self,
        *,
        source_type: Literal["database", "segment"],
        source_id: int,
        file_format: Literal["csv", "json"] | Unlisted | NotGiven = NOT_GIVEN,
        custom_request: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.AsyncTask[_types_tasks.TasksGetStatusResult]:
        """Export the profiles of a database or segment to a file.

        Starts a task. `tasks.get_status` tells when it is done and answers links to the files,
        which `files.download` fetches.

        Args:
            source_type: (string) What to export. Values: `database`: All profiles of a database;
                `segment`: All profiles of a segment.
            source_id: (int) ID of the database or segment.
            file_format: (string) Format of the file. Among the values: `csv`; `json`. Default:
                `csv`. `json` is only in an example of an older version of the documentation.
            custom_request: (object) Filter for the profiles by field values.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it, then `download()` its files.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = await client.profiles.export(
                source_type="database",
                source_id=1,
                file_format="csv",
            )
            await task.wait()
            await task.download(".")

        Not seen: The list of file formats.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/3115796
        """
        return await self._start(
            _EXPORT,
            {
                "source_type": source_type,
                "source_id": source_id,
                "file_format": file_format,
                "custom_request": custom_request,
            },
            extra,
            options,
        )

    async def delete(
        self,
        *,
        db_id: int,
        matching: _enums.BasicMatching | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        phone: str | NotGiven = NOT_GIVEN,
        profile_id: str | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        resource_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesDeleteResult:
        """Delete a profile.

        Removes the profile together with its action history and relations.

        - If `matching` is `email`, `email` is required.
        - If `matching` is `phone`, `phone` is required.
        - If `matching` is `profile_id`, `profile_id` is required.
        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - At least one of `matching`, `email` and `profile_id` is required.
        - Left out, `matching` means `email`.

        Access: The role of the token must allow deleting profiles.

        Deletes for good.

        Args:
            db_id: (int) Database ID.
            matching: (BasicMatching) How the profile is searched for; not needed when searching by
                email. Default: `email`.
            email: (string) Email address. One address. Several that are joined by `;` are taken for
                one: no error and no mail; send one call for each.
            phone: (string) Phone number.
            profile_id: (string) Profile ID.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field; several tags of a tag field go into
                one string: `tag-1, tag-2`.
            resource_id: (int) Resource in which email and phone are searched for.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the deleted profile.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.delete(db_id=1, matching="email", email="example@example.com")

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/28936545
        """
        return await self._call(
            _DELETE,
            {
                "db_id": db_id,
                "matching": matching,
                "email": email,
                "phone": phone,
                "profile_id": profile_id,
                "field_name": field_name,
                "field_value": field_value,
                "resource_id": resource_id,
            },
            extra,
            options,
            _types.ProfilesDeleteResult,
        )

    async def merge(
        self,
        *,
        db_id: int,
        source: Sequence[_params_shared.ProfileKeyParam],
        destination: _params_shared.ProfileKeyParam,
        data: _params_shared.ProfileParam | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        subscriptions: bool | NotGiven = NOT_GIVEN,
        history: bool | NotGiven = NOT_GIVEN,
        static_segments: bool | NotGiven = NOT_GIVEN,
        subscription_filters: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Merge several profiles into a new or existing one.

        Finds the source profiles, also in different databases, and merges them into the destination
        profile. This is not an import: triggers of imports do not fire. An email of `localhost`
        stands for none and is not copied; any other email is copied and becomes `localhost` in the
        source profile.

        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - Left out, `matching` means `email`.

        Args:
            db_id: (int) Database ID.
            source: (ProfileKey[]) What finds the profiles to merge.
            destination: (ProfileKey) What finds the resulting profile.
            data: (Profile) Profile data to set after the merge.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field. In the examples each profile in
                `data` carries its own.
            subscriptions: (bool) Copy and merge subscriptions with their categories and fields.
                Default: `true`.
            history: (bool) Copy history and activity flags. Default: `true`. Inferred from
                `profiles.split`.
            static_segments: (bool) Take the source profiles out of their static segments and put
                the destination in. Default: `false`. Inferred from `profiles.split`.
            subscription_filters: (object) Filters for the subscriptions. Inferred from
                `profiles.split`. Whether it is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.merge(
                db_id=1,
                source=[
                    {"db_id": 1, "email": "test1@example.com"},
                    {"db_id": 2, "email": "test2@example.com"},
                ],
                destination={"db_id": 3, "email": "test3@example.com"},
                matching="email",
                data={"_fname": "John", "_lname": "Doe"},
            )

        Note: Here `source` is a list and `destination` one object; in `profiles.split` it is the
        other way round.

        Note: What the `db_id` beside `source` and `destination` is for was not seen; each of them
        has its own.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. What is missing is inferred from `profiles.split`. Not seen: The parameters
        behind `subscriptions`. Not seen: The examples and the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/41484440
        """
        return await self._call(
            _MERGE,
            {
                "db_id": db_id,
                "source": source,
                "destination": destination,
                "data": data,
                "skip_triggers": skip_triggers,
                "matching": matching,
                "field_name": field_name,
                "field_value": field_value,
                "subscriptions": subscriptions,
                "history": history,
                "static_segments": static_segments,
                "subscription_filters": subscription_filters,
            },
            extra,
            options,
            OpenRecord,
        )

    async def split(
        self,
        *,
        source: _params_shared.ProfileKeyParam,
        destination: Sequence[_params_shared.ProfileKeyParam],
        data: _params_shared.ProfileParam | NotGiven = NOT_GIVEN,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        matching: _enums.Matching | NotGiven = NOT_GIVEN,
        field_name: str | NotGiven = NOT_GIVEN,
        field_value: str | int | NotGiven = NOT_GIVEN,
        subscriptions: bool | NotGiven = NOT_GIVEN,
        history: bool | NotGiven = NOT_GIVEN,
        static_segments: bool | NotGiven = NOT_GIVEN,
        subscription_filters: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Split a profile into several new or existing ones.

        Finds the source profile and copies its data, subscriptions and history to each destination
        profile. This is not an import: triggers of imports do not fire.

        - If `matching` is `custom`, `field_name` and `field_value` are required.
        - Left out, `matching` means `email`.

        Args:
            source: (ProfileKey) What finds the profile to split.
            destination: (ProfileKey[]) What finds the resulting profiles.
            data: (Profile) Profile data to set after the split.
            skip_triggers: (bool) Do not fire the triggers of the event. Default: `false`.
            matching: (Matching) How each profile is searched for; not needed when searching by
                email. Default: `email`.
            field_name: (string) Name of the custom field.
            field_value: (string|int) Value of the custom field. In the examples each profile in
                `data` carries its own.
            subscriptions: (bool) Copy and split subscriptions with their categories and fields.
                Default: `true`.
            history: (bool) Copy history and activity flags. Default: `true`.
            static_segments: (bool) Take the source profile out of its static segments and put the
                destinations in. Default: `false`.
            subscription_filters: (object) Filters for the subscriptions. Whether it is required is
                not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.split(
                source={"db_id": 1, "email": "test1@example.com"},
                destination=[{"db_id": 3, "email": "test3@example.com"}],
                matching="email",
                data={"_fname": "John", "_lname": "Doe"},
            )

        Note: Here `source` is one object and `destination` a list; in `profiles.merge` it is the
        other way round.

        Note: Unlike `profiles.merge`, there is no `db_id` beside them.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: The content of `subscription_filters` and what comes behind it. Not
        seen: The examples and the answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/41484445
        """
        return await self._call(
            _SPLIT,
            {
                "source": source,
                "destination": destination,
                "data": data,
                "skip_triggers": skip_triggers,
                "matching": matching,
                "field_name": field_name,
                "field_value": field_value,
                "subscriptions": subscriptions,
                "history": history,
                "static_segments": static_segments,
                "subscription_filters": subscription_filters,
            },
            extra,
            options,
            OpenRecord,
        )

    async def unsubscribe(
        self,
        *,
        rtoken: str,
        smid: str,
        categories: Sequence[str] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesUnsubscribeAnswer:
        """Unsubscribe the recipient of a message from a resource.

        The profile is found by the message that was sent to it, so no database and no matching is
        given. With categories, only those categories of the resource are left.

        Args:
            rtoken: (string) Resource token.
            smid: (string) ID of the sent message.
            categories: (string[]) Categories of the resource to leave.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.unsubscribe(
                rtoken="abcdefghijklmnqrstuvwxyz",
                smid="fGmXiWU9Y4NSIpCwl4QG6QXAAAQEQsQQQEQEAABCRA",
                categories=["cat_to_unsub"],
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/41484441
        """
        return await self._call(
            _UNSUBSCRIBE,
            {
                "rtoken": rtoken,
                "smid": smid,
                "categories": categories,
            },
            extra,
            options,
            _types.ProfilesUnsubscribeAnswer,
        )

    async def suspend_all(
        self,
        *,
        list_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesSuspendAllAnswer:
        """Suspend all profiles of a database.

        Changes the global status of every subscribed profile of the database to suspended.

        Deprecated: A call of API 1.0 with the token in the URL; the documentation asks to use API
        1.1 in new work. The closest call there is `subscriptions.suspend_all`, which changes
        subscriptions instead of the profiles' global status.

        Changes many at once.

        Args:
            list_id: (int) Database ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: A value does not fit into the path; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.suspend_all(list_id=1)

        Note: The answer has no `error` and no `error_text`, and its names begin with capitals.

        Documentation: https://guides.altcraft.com/developer-guide/profiles/2195553
        """
        return await self._call(
            _SUSPEND_ALL,
            {
                "list_id": list_id,
            },
            extra,
            options,
            _types.ProfilesSuspendAllAnswer,
        )

    async def unsuspend_all(
        self,
        *,
        list_id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.ProfilesUnsuspendAllAnswer:
        """Resume all suspended profiles of a database.

        Deprecated: A call of API 1.0 with the token in the URL, like `profiles.suspend_all`, whose
        page asks to use API 1.1 in new work. The closest call there is
        `subscriptions.unsuspend_all`, which changes subscriptions.

        Changes many at once.

        Args:
            list_id: (int) Database ID. Inferred from `profiles.suspend_all`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: A value does not fit into the path; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.profiles.unsuspend_all(list_id=1)

        No documentation page of this call was found. What is missing is inferred from
        `profiles.suspend_all`. Not seen: The whole page: method, answer and the name of its
        counter.
        """
        return await self._call(
            _UNSUSPEND_ALL,
            {
                "list_id": list_id,
            },
            extra,
            options,
            _types.ProfilesUnsuspendAllAnswer,
        )


RESOURCE = Profiles
ASYNC_RESOURCE = AsyncProfiles
