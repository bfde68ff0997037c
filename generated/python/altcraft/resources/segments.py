"""Segments.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._core.answers.records import OpenRecord, RecordList
from .._core.calls.operation import Condition, Operation, Paging, Rule, TaskInfo
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import segments as _types
from ..types import shared as _shared

if TYPE_CHECKING:
    from .._core import paging as _paging
    from .._core.tasks import tasks as _tasks
    from ..params import shared as _params_shared
    from ..types import tasks as _types_tasks
else:
    _paging = LazyModule("_core.paging")
    _tasks = LazyModule("_core.tasks.tasks")
    _params_shared = LazyModule("params.shared")
    _types_tasks = LazyModule("types.tasks")

_ADD = Operation(
    name="segments.add",
    method="POST",
    path="/api/v1.1/segments/add",
    effect="modify",
    idempotent=False,
    payload="data",
    required=("name",),
    rules=(
        Rule("all_of", ("segment",), (Condition("is_static", (False,)),)),
        Rule("any_of", ("list_id", "segment")),
    ),
)
_UPDATE = Operation(
    name="segments.update",
    method="POST",
    path="/api/v1.1/segments/update",
    effect="modify",
    idempotent=True,
    payload="data",
    required=("id", "name"),
    rules=(
        Rule("all_of", ("segment",), (Condition("is_static", (False,)),)),
        Rule("any_of", ("list_id", "segment")),
    ),
)
_GET = Operation(
    name="segments.get",
    method="POST",
    path="/api/v1.1/segments/get",
    effect="read",
    idempotent=True,
    payload="data",
    dedup="unknown",
)
_LIST = Operation(
    name="segments.list",
    method="POST",
    path="/api/v1.1/segments/list",
    effect="read",
    idempotent=True,
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
_DELETE = Operation(
    name="segments.delete",
    method="POST",
    path="/api/v1.1/segments/delete",
    effect="delete",
    idempotent=True,
    required=("id",),
)
_REFRESH_COUNTERS = Operation(
    name="segments.refresh_counters",
    method="POST",
    path="/api/v1.1/segments/refresh_counters",
    effect="modify",
    idempotent=False,
    required=("id", "resource_id"),
    task=TaskInfo(id="data.task_id", collect="tasks.get_status"),
)
_GET_COUNTERS = Operation(
    name="segments.get_counters",
    method="POST",
    path="/api/v1.1/segments/get_counters",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id", "resource_id"),
    dedup="unknown",
)
_ADD_PROFILE = Operation(
    name="segments.add_profile",
    method="POST",
    path="/api/v1.1/profiles/segstatic/add",
    effect="modify",
    idempotent=True,
    required=("segment_id", "db_id", "profile_id"),
)
_REMOVE_PROFILE = Operation(
    name="segments.remove_profile",
    method="POST",
    path="/api/v1.1/profiles/segstatic/remove",
    effect="modify",
    idempotent=True,
    required=("segment_id", "db_id", "profile_id"),
)
_LIST_PROFILES = Operation(
    name="segments.list_profiles",
    method="POST",
    path="/api/v1.1/profiles/segstatic/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
    rules=(Rule("all_of", ("segment_id",), firm=False),),
)


class Segments(Resource):
    """Dynamic, static and updatable segments of profiles."""

    def add(
        self,
        *,
        name: str,
        is_static: bool | NotGiven = NOT_GIVEN,
        list_id: int | NotGiven = NOT_GIVEN,
        segment: Sequence[_params_shared.SegmentConditionParam] | NotGiven = NOT_GIVEN,
        is_refresh_daily: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SegmentsAddResult:
        """Create a segment.

        Three kinds of segments can be made:

        - dynamic (`is_static: false`, with `segment`): its profiles are selected each time it is
          used;
        - static (`is_static: true`, with `list_id`, without `segment`): a fixed list of profiles of
          one database;
        - updatable (`is_static: true`, with `segment`): a list that is built from rules, daily with
          `is_refresh_daily`.

        - If `is_static` is `false`, `segment` is required.
        - At least one of `list_id` and `segment` is required. A static segment needs `list_id`, the
          other two kinds need `segment`.

        Args:
            name: (string) Segment name.
            is_static: (bool) Make a static or updatable segment instead of a dynamic one. Whether
                it is required is not documented.
            list_id: (int) Database of the profiles of a static segment; other kinds name it in the
                items of `segment`.
            segment: (SegmentCondition[]) Rules of a dynamic or updatable segment; not used for a
                static one. At least 1 item.
            is_refresh_daily: (bool) Rebuild an updatable segment by schedule; other kinds ignore
                it. Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new segment.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segments.add(
                name="Dynamic segment",
                is_static=False,
                segment=[
                    {
                        "condition": "and",
                        "limit": 0,
                        "list_id": 1,
                        "percent_from": 0,
                        "percent_to": 99,
                        "queries": [
                            {
                                "compo": "default",
                                "name": "statseg",
                                "operator": "once",
                                "type": "statseg",
                                "value": [{"name": "segment_id", "value": 1}],
                            },
                            {
                                "compo": "default",
                                "name": "statseg",
                                "operator": "once",
                                "type": "statseg",
                                "value": [{"name": "segment_id", "value": 2}],
                            },
                        ],
                    },
                ],
            )

        The documentation of the parameters was only seen in part. Not seen: The table of a query
        was cut at its second row, and the row of `is_static` was not seen.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/2195594
        """
        return self._call(
            _ADD,
            {
                "name": name,
                "is_static": is_static,
                "list_id": list_id,
                "segment": segment,
                "is_refresh_daily": is_refresh_daily,
            },
            extra,
            options,
            _types.SegmentsAddResult,
        )

    def update(
        self,
        *,
        id: int,
        name: str,
        list_id: int | NotGiven = NOT_GIVEN,
        segment: Sequence[_params_shared.SegmentConditionParam] | NotGiven = NOT_GIVEN,
        is_static: bool | NotGiven = NOT_GIVEN,
        is_refresh_daily: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SegmentsUpdateResult:
        """Update the rules of a segment.

        The database of the segment cannot be changed.

        - If `is_static` is `false`, `segment` is required.
        - At least one of `list_id` and `segment` is required. A static segment needs `list_id`, the
          other two kinds need `segment`.

        Args:
            id: (int) Segment ID.
            name: (string) Segment name.
            list_id: (int) Database ID. Required for static segments.
            segment: (SegmentCondition[]) Rules of the segment. Documented as always required, but
                the example of a static segment is without it.
            is_static: (bool) The segment is static or updatable. Known from examples only. Whether
                it is required is not documented.
            is_refresh_daily: (bool) Rebuild an updatable segment by schedule. Known from examples
                only. Whether it is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the changed segment.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segments.update(
                id=14,
                list_id=6,
                name="Static segment 2",
                is_static=False,
                segment=[
                    {
                        "condition": "and",
                        "limit": 0,
                        "list_id": 6,
                        "percent_from": 1,
                        "percent_to": 99,
                        "queries": [
                            {
                                "compo": "domaingroup",
                                "name": "email",
                                "operator": "equal",
                                "type": "email",
                                "value": [{"name": "domaingroup", "value": "Yahoo! (US)"}],
                            },
                        ],
                    },
                ],
            )

        Read from the documentation of version 75.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/2195596
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
                "list_id": list_id,
                "segment": segment,
                "is_static": is_static,
                "is_refresh_daily": is_refresh_daily,
            },
            extra,
            options,
            _types.SegmentsUpdateResult,
        )

    def get(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.Segment:
        """Get the name, size and rules of a segment.

        Args:
            id: (int) Segment ID. Documented as optional; what a call without it answers is not
                said.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the segment.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segments.get(id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/2195598
        """
        return self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _shared.Segment,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.SegmentsListItem]:
        """List the segments.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            ui_tags: (string[]) Only objects with these tags.
            groups: (string[]) Only objects of these access groups (names).
            groups_id: (int[]) Only objects of these access groups (IDs).
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segments.list(limit=2)

        Note: In the example `next_from_id` is the ID of the last segment of the page, so the next
        page may repeat that one.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/2195600
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
            },
            extra,
            options,
            _types.SegmentsListItem,
        )

    def delete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete a segment.

        Deletes for good.

        Args:
            id: (int) Segment ID. Inferred from `segments.update`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segments.delete(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `segments.update`. Not seen: The whole page.
        """
        return self._call(
            _DELETE,
            {
                "id": id,
            },
            extra,
            options,
            OpenRecord,
        )

    def refresh_counters(
        self,
        *,
        id: int,
        resource_id: int,
        db_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.Task[_types_tasks.TasksGetStatusResult]:
        """Start recounting a segment's subscriptions to a resource.

        Args:
            id: (int) Segment ID.
            resource_id: (int) Resource ID.
            db_id: (int) Database ID. Required for dynamic segments.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = client.segments.refresh_counters(db_id=1, resource_id=24, id=7)
            task.wait()

        Note: The calls of the same name for databases and resources take `feedback`; this one was
        not seen to.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/refresh-counters
        """
        return self._start(
            _REFRESH_COUNTERS,
            {
                "id": id,
                "resource_id": resource_id,
                "db_id": db_id,
            },
            extra,
            options,
        )

    def get_counters(
        self,
        *,
        id: int,
        resource_id: int,
        list_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.ChannelCounters]:
        """Count a segment's subscriptions to a resource, by channel and status.

        The numbers are those of the last recount, see `segments.refresh_counters`.

        Args:
            id: (int) Segment ID.
            resource_id: (int) Resource ID.
            list_id: (int) Database ID of a dynamic segment; not used for others. Required for
                dynamic segments.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: numbers of subscriptions by channel of the resource; only the two `_sendable`
                ones.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segments.get_counters(list_id=1, resource_id=24, id=7)

        Read from the documentation of version 74.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/get-counters
        """
        return self._list(
            _GET_COUNTERS,
            {
                "id": id,
                "resource_id": resource_id,
                "list_id": list_id,
            },
            extra,
            options,
            _shared.ChannelCounters,
        )

    def add_profile(
        self,
        *,
        segment_id: int,
        db_id: int,
        profile_id: str,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Put a profile into a static segment.

        Args:
            segment_id: (int) ID of the static segment.
            db_id: (int) Database ID of the profile.
            profile_id: (string) Profile ID.
            skip_triggers: (bool) Do not fire the triggers and scenarios of the event. Default:
                `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segments.add_profile(
                segment_id=2,
                db_id=8,
                profile_id="abcdefghijklmnqrstuvwxyz",
                skip_triggers=True,
            )

        Read from the documentation of version 75.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/9407390
        """
        return self._call(
            _ADD_PROFILE,
            {
                "segment_id": segment_id,
                "db_id": db_id,
                "profile_id": profile_id,
                "skip_triggers": skip_triggers,
            },
            extra,
            options,
            OpenRecord,
        )

    def remove_profile(
        self,
        *,
        segment_id: int,
        db_id: int,
        profile_id: str,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Take a profile out of a static segment.

        Args:
            segment_id: (int) ID of the static segment.
            db_id: (int) Database ID of the profile.
            profile_id: (string) Profile ID.
            skip_triggers: (bool) Do not fire the triggers and scenarios of the event. Default:
                `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segments.remove_profile(
                segment_id=2,
                db_id=8,
                profile_id="abcdefghijklmnqrstuvwxyz",
                skip_triggers=True,
            )

        Read from the documentation of version 75.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/9407390
        """
        return self._call(
            _REMOVE_PROFILE,
            {
                "segment_id": segment_id,
                "db_id": db_id,
                "profile_id": profile_id,
                "skip_triggers": skip_triggers,
            },
            extra,
            options,
            OpenRecord,
        )

    def list_profiles(
        self,
        *,
        segment_id: int | NotGiven = NOT_GIVEN,
        db_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """List the profiles of a static segment.

        Args:
            segment_id: (int) ID of the static segment. Inferred from `segments.add_profile`. That
                it must be sent is inferred.
            db_id: (int) Database ID. Inferred from `segments.add_profile`. Whether it is required
                is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segments.list_profiles(segment_id=2, db_id=8)

        No documentation page of this call was found. What is missing is inferred from
        `segments.add_profile`. Not seen: The whole page: whether `db_id` is needed, how the call
        pages and what it answers.
        """
        return self._call(
            _LIST_PROFILES,
            {
                "segment_id": segment_id,
                "db_id": db_id,
            },
            extra,
            options,
            OpenRecord,
        )


class AsyncSegments(AsyncResource):
    """Dynamic, static and updatable segments of profiles."""

    async def add(
        self,
        *,
        name: str,
        is_static: bool | NotGiven = NOT_GIVEN,
        list_id: int | NotGiven = NOT_GIVEN,
        segment: Sequence[_params_shared.SegmentConditionParam] | NotGiven = NOT_GIVEN,
        is_refresh_daily: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SegmentsAddResult:
        """Create a segment.

        Three kinds of segments can be made:

        - dynamic (`is_static: false`, with `segment`): its profiles are selected each time it is
          used;
        - static (`is_static: true`, with `list_id`, without `segment`): a fixed list of profiles of
          one database;
        - updatable (`is_static: true`, with `segment`): a list that is built from rules, daily with
          `is_refresh_daily`.

        - If `is_static` is `false`, `segment` is required.
        - At least one of `list_id` and `segment` is required. A static segment needs `list_id`, the
          other two kinds need `segment`.

        Args:
            name: (string) Segment name.
            is_static: (bool) Make a static or updatable segment instead of a dynamic one. Whether
                it is required is not documented.
            list_id: (int) Database of the profiles of a static segment; other kinds name it in the
                items of `segment`.
            segment: (SegmentCondition[]) Rules of a dynamic or updatable segment; not used for a
                static one. At least 1 item.
            is_refresh_daily: (bool) Rebuild an updatable segment by schedule; other kinds ignore
                it. Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new segment.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segments.add(
                name="Dynamic segment",
                is_static=False,
                segment=[
                    {
                        "condition": "and",
                        "limit": 0,
                        "list_id": 1,
                        "percent_from": 0,
                        "percent_to": 99,
                        "queries": [
                            {
                                "compo": "default",
                                "name": "statseg",
                                "operator": "once",
                                "type": "statseg",
                                "value": [{"name": "segment_id", "value": 1}],
                            },
                            {
                                "compo": "default",
                                "name": "statseg",
                                "operator": "once",
                                "type": "statseg",
                                "value": [{"name": "segment_id", "value": 2}],
                            },
                        ],
                    },
                ],
            )

        The documentation of the parameters was only seen in part. Not seen: The table of a query
        was cut at its second row, and the row of `is_static` was not seen.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/2195594
        """
        return await self._call(
            _ADD,
            {
                "name": name,
                "is_static": is_static,
                "list_id": list_id,
                "segment": segment,
                "is_refresh_daily": is_refresh_daily,
            },
            extra,
            options,
            _types.SegmentsAddResult,
        )

    async def update(
        self,
        *,
        id: int,
        name: str,
        list_id: int | NotGiven = NOT_GIVEN,
        segment: Sequence[_params_shared.SegmentConditionParam] | NotGiven = NOT_GIVEN,
        is_static: bool | NotGiven = NOT_GIVEN,
        is_refresh_daily: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.SegmentsUpdateResult:
        """Update the rules of a segment.

        The database of the segment cannot be changed.

        - If `is_static` is `false`, `segment` is required.
        - At least one of `list_id` and `segment` is required. A static segment needs `list_id`, the
          other two kinds need `segment`.

        Args:
            id: (int) Segment ID.
            name: (string) Segment name.
            list_id: (int) Database ID. Required for static segments.
            segment: (SegmentCondition[]) Rules of the segment. Documented as always required, but
                the example of a static segment is without it.
            is_static: (bool) The segment is static or updatable. Known from examples only. Whether
                it is required is not documented.
            is_refresh_daily: (bool) Rebuild an updatable segment by schedule. Known from examples
                only. Whether it is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the changed segment.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segments.update(
                id=14,
                list_id=6,
                name="Static segment 2",
                is_static=False,
                segment=[
                    {
                        "condition": "and",
                        "limit": 0,
                        "list_id": 6,
                        "percent_from": 1,
                        "percent_to": 99,
                        "queries": [
                            {
                                "compo": "domaingroup",
                                "name": "email",
                                "operator": "equal",
                                "type": "email",
                                "value": [{"name": "domaingroup", "value": "Yahoo! (US)"}],
                            },
                        ],
                    },
                ],
            )

        Read from the documentation of version 75.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/2195596
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
                "list_id": list_id,
                "segment": segment,
                "is_static": is_static,
                "is_refresh_daily": is_refresh_daily,
            },
            extra,
            options,
            _types.SegmentsUpdateResult,
        )

    async def get(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _shared.Segment:
        """Get the name, size and rules of a segment.

        Args:
            id: (int) Segment ID. Documented as optional; what a call without it answers is not
                said.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the segment.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segments.get(id=1)

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/2195598
        """
        return await self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _shared.Segment,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.SegmentsListItem]:
        """List the segments.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            ui_tags: (string[]) Only objects with these tags.
            groups: (string[]) Only objects of these access groups (names).
            groups_id: (int[]) Only objects of these access groups (IDs).
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segments.list(limit=2)

        Note: In the example `next_from_id` is the ID of the last segment of the page, so the next
        page may repeat that one.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/2195600
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
            },
            extra,
            options,
            _types.SegmentsListItem,
        )

    async def delete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete a segment.

        Deletes for good.

        Args:
            id: (int) Segment ID. Inferred from `segments.update`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segments.delete(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `segments.update`. Not seen: The whole page.
        """
        return await self._call(
            _DELETE,
            {
                "id": id,
            },
            extra,
            options,
            OpenRecord,
        )

    async def refresh_counters(
        self,
        *,
        id: int,
        resource_id: int,
        db_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _tasks.AsyncTask[_types_tasks.TasksGetStatusResult]:
        """Start recounting a segment's subscriptions to a resource.

        Args:
            id: (int) Segment ID.
            resource_id: (int) Resource ID.
            db_id: (int) Database ID. Required for dynamic segments.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The task that the platform works on; `wait()` for it.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            task = await client.segments.refresh_counters(db_id=1, resource_id=24, id=7)
            await task.wait()

        Note: The calls of the same name for databases and resources take `feedback`; this one was
        not seen to.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/refresh-counters
        """
        return await self._start(
            _REFRESH_COUNTERS,
            {
                "id": id,
                "resource_id": resource_id,
                "db_id": db_id,
            },
            extra,
            options,
        )

    async def get_counters(
        self,
        *,
        id: int,
        resource_id: int,
        list_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.ChannelCounters]:
        """Count a segment's subscriptions to a resource, by channel and status.

        The numbers are those of the last recount, see `segments.refresh_counters`.

        Args:
            id: (int) Segment ID.
            resource_id: (int) Resource ID.
            list_id: (int) Database ID of a dynamic segment; not used for others. Required for
                dynamic segments.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: numbers of subscriptions by channel of the resource; only the two `_sendable`
                ones.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segments.get_counters(list_id=1, resource_id=24, id=7)

        Read from the documentation of version 74.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/get-counters
        """
        return await self._list(
            _GET_COUNTERS,
            {
                "id": id,
                "resource_id": resource_id,
                "list_id": list_id,
            },
            extra,
            options,
            _shared.ChannelCounters,
        )

    async def add_profile(
        self,
        *,
        segment_id: int,
        db_id: int,
        profile_id: str,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Put a profile into a static segment.

        Args:
            segment_id: (int) ID of the static segment.
            db_id: (int) Database ID of the profile.
            profile_id: (string) Profile ID.
            skip_triggers: (bool) Do not fire the triggers and scenarios of the event. Default:
                `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segments.add_profile(
                segment_id=2,
                db_id=8,
                profile_id="abcdefghijklmnqrstuvwxyz",
                skip_triggers=True,
            )

        Read from the documentation of version 75.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/9407390
        """
        return await self._call(
            _ADD_PROFILE,
            {
                "segment_id": segment_id,
                "db_id": db_id,
                "profile_id": profile_id,
                "skip_triggers": skip_triggers,
            },
            extra,
            options,
            OpenRecord,
        )

    async def remove_profile(
        self,
        *,
        segment_id: int,
        db_id: int,
        profile_id: str,
        skip_triggers: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Take a profile out of a static segment.

        Args:
            segment_id: (int) ID of the static segment.
            db_id: (int) Database ID of the profile.
            profile_id: (string) Profile ID.
            skip_triggers: (bool) Do not fire the triggers and scenarios of the event. Default:
                `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segments.remove_profile(
                segment_id=2,
                db_id=8,
                profile_id="abcdefghijklmnqrstuvwxyz",
                skip_triggers=True,
            )

        Read from the documentation of version 75.

        Documentation: https://guides.altcraft.com/en/developer-guide/segments/9407390
        """
        return await self._call(
            _REMOVE_PROFILE,
            {
                "segment_id": segment_id,
                "db_id": db_id,
                "profile_id": profile_id,
                "skip_triggers": skip_triggers,
            },
            extra,
            options,
            OpenRecord,
        )

    async def list_profiles(
        self,
        *,
        segment_id: int | NotGiven = NOT_GIVEN,
        db_id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """List the profiles of a static segment.

        Args:
            segment_id: (int) ID of the static segment. Inferred from `segments.add_profile`. That
                it must be sent is inferred.
            db_id: (int) Database ID. Inferred from `segments.add_profile`. Whether it is required
                is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segments.list_profiles(segment_id=2, db_id=8)

        No documentation page of this call was found. What is missing is inferred from
        `segments.add_profile`. Not seen: The whole page: whether `db_id` is needed, how the call
        pages and what it answers.
        """
        return await self._call(
            _LIST_PROFILES,
            {
                "segment_id": segment_id,
                "db_id": db_id,
            },
            extra,
            options,
            OpenRecord,
        )


RESOURCE = Segments
ASYNC_RESOURCE = AsyncSegments
