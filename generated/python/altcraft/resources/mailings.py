"""Mailings.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .._core.answers.records import OpenRecord, RecordList
from .._core.calls.custom import Unlisted
from .._core.calls.operation import Operation, Paging
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import mailings as _types
from ..types import shared as _shared

if TYPE_CHECKING:
    from .._core import paging as _paging
    from ..params import enums as _enums
    from ..params import shared as _params_shared
else:
    _paging = LazyModule("_core.paging")
    _enums = LazyModule("params.enums")
    _params_shared = LazyModule("params.shared")

_ACTIVATE = Operation(
    name="mailings.activate",
    method="POST",
    path="/api/v1.1/campaigns/activate",
    effect="launch",
    idempotent=False,
    required=("id",),
)
_DEACTIVATE = Operation(
    name="mailings.deactivate",
    method="POST",
    path="/api/v1.1/campaigns/deactivate",
    effect="modify",
    idempotent=True,
    required=("id",),
)
_GET = Operation(
    name="mailings.get",
    method="POST",
    path="/api/v1.1/campaigns/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)
_GET_STATUS = Operation(
    name="mailings.get_status",
    method="POST",
    path="/api/v1.1/campaigns/get_status",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)
_GET_LOG = Operation(
    name="mailings.get_log",
    method="POST",
    path="/api/v1.1/campaigns/log_v2",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)
_LIST = Operation(
    name="mailings.list",
    method="POST",
    path="/api/v1.1/campaigns/list",
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
_CLONE = Operation(
    name="mailings.clone",
    method="POST",
    path="/api/v1.1/campaigns/clone",
    effect="modify",
    idempotent=False,
    payload="data",
    required=("id",),
)
_DELETE = Operation(
    name="mailings.delete",
    method="POST",
    path="/api/v1.1/campaigns/delete",
    effect="delete",
    idempotent=True,
    required=("id",),
)


class Mailings(Resource):
    """What mailings of every kind have in common."""

    def activate(
        self,
        *,
        id: int,
        run_now: bool | NotGiven = NOT_GIVEN,
        override_source_type: _enums.AudienceSource | NotGiven = NOT_GIVEN,
        override_source_id: int | NotGiven = NOT_GIVEN,
        override_limit: int | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.MailingsActivateAnswer:
        """Activate a mailing.

        With `run_now` the mailing starts at once; only then may the audience source be replaced for
        the run. `override_limit` sets the sending limit of the run. What is not replaced stays as
        stored.

        Sends messages.

        Args:
            id: (int) Mailing ID.
            run_now: (bool) Start the mailing at once.
            override_source_type: (AudienceSource) Kind of the audience source of this run; only
                with `run_now`.
            override_source_id: (int) ID of the database or segment of this run; only with
                `run_now`.
            override_limit: (int) Sending limit of this run; otherwise the stored one.
            content: (ApiContent) Data for the filter node of API content and for the `apicontent`
                variables of templates.
            attach: (File[]) Files to attach to the messages.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: always null.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.mailings.activate(id=82, run_now=True)

        Read from the documentation of version 74. Not seen: The structure of the elements of
        `attach`.

        Documentation: https://guides.altcraft.com/en/developer-guide/campaigns/2195660
        """
        return self._call(
            _ACTIVATE,
            {
                "id": id,
                "run_now": run_now,
                "override_source_type": override_source_type,
                "override_source_id": override_source_id,
                "override_limit": override_limit,
                "content": content,
                "attach": attach,
            },
            extra,
            options,
            _types.MailingsActivateAnswer,
        )

    def deactivate(
        self,
        *,
        id: int,
        abort_if_running: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.MailingsDeactivateAnswer:
        """Deactivate a mailing.

        Messages that are scheduled already still go out, unless `abort_if_running` drops everything
        in the sending queue at once.

        Args:
            id: (int) Mailing ID.
            abort_if_running: (bool) Stop a sending that is under way. Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: always null.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.mailings.deactivate(id=15, abort_if_running=True)

        Read from the documentation of version 75.

        Documentation: https://guides.altcraft.com/en/developer-guide/campaigns/2195662
        """
        return self._call(
            _DEACTIVATE,
            {
                "id": id,
                "abort_if_running": abort_if_running,
            },
            extra,
            options,
            _types.MailingsDeactivateAnswer,
        )

    def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.MailingsGetResult:
        """Get a mailing of any type.

        Args:
            id: (int) Mailing ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.mailings.get(id=1)

        Note: Newer answers have other fields too; broadcast and regular mailings are told in full
        by their own calls.

        Read from the documentation of version 72. The documentation of the answer was only seen in
        part. Not seen: The fields of newer answers; their example was seen only as far as
        `is_active`.

        Documentation: https://guides.altcraft.com/en/developer-guide/campaigns/2195650
        """
        return self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _types.MailingsGetResult,
        )

    def get_status(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.MailingsGetStatusResult:
        """Get the status of a mailing.

        Args:
            id: (int) Mailing ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: status of the mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.mailings.get_status(id=82)

        Read from the documentation of version 74. Not seen: The values of `status`; only `Inactive`
        was seen.

        Documentation: https://guides.altcraft.com/en/v73/developer-guide/campaigns/2195664
        """
        return self._call(
            _GET_STATUS,
            {
                "id": id,
            },
            extra,
            options,
            _types.MailingsGetStatusResult,
        )

    def get_log(
        self,
        *,
        id: int,
        from_time: str | _dt.datetime | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_types.MailingsGetLogItem]:
        """Get the log of a mailing.

        Args:
            id: (int) Mailing ID.
            from_time: (datetime) Only entries from this time on.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: entries of the log.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.mailings.get_log(id=1, limit=2)

        Read from the documentation of version 72.

        Documentation: https://guides.altcraft.com/en/developer-guide/campaigns/2195652
        """
        return self._list(
            _GET_LOG,
            {
                "id": id,
                "from_time": from_time,
                "limit": limit,
            },
            extra,
            options,
            _types.MailingsGetLogItem,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        type: _enums.MailingType | Unlisted | NotGiven = NOT_GIVEN,
        is_active: bool | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, _params_shared.AttributeFilterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_shared.MailingItem]:
        """List the mailings of all types.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            type: (MailingType) Only mailings of this type.
            is_active: (bool) Only active or only inactive mailings.
            ui_tags: (string[]) Only objects with these tags.
            groups: (string[]) Only objects of these access groups (names).
            groups_id: (int[]) Only objects of these access groups (IDs).
            attributes: (map<AttributeFilter>) Only objects whose attributes have one of these
                values, by attribute name. Whether it is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.mailings.list(limit=2)

        Read from the documentation of version 72. The documentation of the parameters was only seen
        in part. Not seen: Whether `attributes` is required; its row was cut.

        Documentation: https://guides.altcraft.com/en/developer-guide/campaigns/2195648
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "type": type,
                "is_active": is_active,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
                "attributes": attributes,
            },
            extra,
            options,
            _shared.MailingItem,
        )

    def clone(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.MailingsCloneResult:
        """Copy the content and settings of a mailing into a new one.

        Args:
            id: (int) Mailing ID.
            name: (string) Name of the new mailing. Default: `Clone of ...`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.mailings.clone(id=1, name="Clone")

        Read from the documentation of version 72.

        Documentation: https://guides.altcraft.com/en/developer-guide/campaigns/2195654
        """
        return self._call(
            _CLONE,
            {
                "id": id,
                "name": name,
            },
            extra,
            options,
            _types.MailingsCloneResult,
        )

    def delete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete a mailing.

        Deletes for good.

        Args:
            id: (int) Mailing ID. Inferred from `mailings.get`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.mailings.delete(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `mailings.get`. Not seen: The whole page.
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


class AsyncMailings(AsyncResource):
    """What mailings of every kind have in common."""

    async def activate(
        self,
        *,
        id: int,
        run_now: bool | NotGiven = NOT_GIVEN,
        override_source_type: _enums.AudienceSource | NotGiven = NOT_GIVEN,
        override_source_id: int | NotGiven = NOT_GIVEN,
        override_limit: int | NotGiven = NOT_GIVEN,
        content: _params_shared.ApiContentParam | NotGiven = NOT_GIVEN,
        attach: Sequence[_params_shared.FileParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.MailingsActivateAnswer:
        """Activate a mailing.

        With `run_now` the mailing starts at once; only then may the audience source be replaced for
        the run. `override_limit` sets the sending limit of the run. What is not replaced stays as
        stored.

        Sends messages.

        Args:
            id: (int) Mailing ID.
            run_now: (bool) Start the mailing at once.
            override_source_type: (AudienceSource) Kind of the audience source of this run; only
                with `run_now`.
            override_source_id: (int) ID of the database or segment of this run; only with
                `run_now`.
            override_limit: (int) Sending limit of this run; otherwise the stored one.
            content: (ApiContent) Data for the filter node of API content and for the `apicontent`
                variables of templates.
            attach: (File[]) Files to attach to the messages.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: always null.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.mailings.activate(id=82, run_now=True)

        Read from the documentation of version 74. Not seen: The structure of the elements of
        `attach`.

        Documentation: https://guides.altcraft.com/en/developer-guide/campaigns/2195660
        """
        return await self._call(
            _ACTIVATE,
            {
                "id": id,
                "run_now": run_now,
                "override_source_type": override_source_type,
                "override_source_id": override_source_id,
                "override_limit": override_limit,
                "content": content,
                "attach": attach,
            },
            extra,
            options,
            _types.MailingsActivateAnswer,
        )

    async def deactivate(
        self,
        *,
        id: int,
        abort_if_running: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.MailingsDeactivateAnswer:
        """Deactivate a mailing.

        Messages that are scheduled already still go out, unless `abort_if_running` drops everything
        in the sending queue at once.

        Args:
            id: (int) Mailing ID.
            abort_if_running: (bool) Stop a sending that is under way. Default: `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: always null.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.mailings.deactivate(id=15, abort_if_running=True)

        Read from the documentation of version 75.

        Documentation: https://guides.altcraft.com/en/developer-guide/campaigns/2195662
        """
        return await self._call(
            _DEACTIVATE,
            {
                "id": id,
                "abort_if_running": abort_if_running,
            },
            extra,
            options,
            _types.MailingsDeactivateAnswer,
        )

    async def get(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.MailingsGetResult:
        """Get a mailing of any type.

        Args:
            id: (int) Mailing ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.mailings.get(id=1)

        Note: Newer answers have other fields too; broadcast and regular mailings are told in full
        by their own calls.

        Read from the documentation of version 72. The documentation of the answer was only seen in
        part. Not seen: The fields of newer answers; their example was seen only as far as
        `is_active`.

        Documentation: https://guides.altcraft.com/en/developer-guide/campaigns/2195650
        """
        return await self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            _types.MailingsGetResult,
        )

    async def get_status(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.MailingsGetStatusResult:
        """Get the status of a mailing.

        Args:
            id: (int) Mailing ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: status of the mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.mailings.get_status(id=82)

        Read from the documentation of version 74. Not seen: The values of `status`; only `Inactive`
        was seen.

        Documentation: https://guides.altcraft.com/en/v73/developer-guide/campaigns/2195664
        """
        return await self._call(
            _GET_STATUS,
            {
                "id": id,
            },
            extra,
            options,
            _types.MailingsGetStatusResult,
        )

    async def get_log(
        self,
        *,
        id: int,
        from_time: str | _dt.datetime | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_types.MailingsGetLogItem]:
        """Get the log of a mailing.

        Args:
            id: (int) Mailing ID.
            from_time: (datetime) Only entries from this time on.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: entries of the log.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.mailings.get_log(id=1, limit=2)

        Read from the documentation of version 72.

        Documentation: https://guides.altcraft.com/en/developer-guide/campaigns/2195652
        """
        return await self._list(
            _GET_LOG,
            {
                "id": id,
                "from_time": from_time,
                "limit": limit,
            },
            extra,
            options,
            _types.MailingsGetLogItem,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        type: _enums.MailingType | Unlisted | NotGiven = NOT_GIVEN,
        is_active: bool | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, _params_shared.AttributeFilterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_shared.MailingItem]:
        """List the mailings of all types.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            type: (MailingType) Only mailings of this type.
            is_active: (bool) Only active or only inactive mailings.
            ui_tags: (string[]) Only objects with these tags.
            groups: (string[]) Only objects of these access groups (names).
            groups_id: (int[]) Only objects of these access groups (IDs).
            attributes: (map<AttributeFilter>) Only objects whose attributes have one of these
                values, by attribute name. Whether it is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.mailings.list(limit=2)

        Read from the documentation of version 72. The documentation of the parameters was only seen
        in part. Not seen: Whether `attributes` is required; its row was cut.

        Documentation: https://guides.altcraft.com/en/developer-guide/campaigns/2195648
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "type": type,
                "is_active": is_active,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
                "attributes": attributes,
            },
            extra,
            options,
            _shared.MailingItem,
        )

    async def clone(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.MailingsCloneResult:
        """Copy the content and settings of a mailing into a new one.

        Args:
            id: (int) Mailing ID.
            name: (string) Name of the new mailing. Default: `Clone of ...`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the new mailing.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.mailings.clone(id=1, name="Clone")

        Read from the documentation of version 72.

        Documentation: https://guides.altcraft.com/en/developer-guide/campaigns/2195654
        """
        return await self._call(
            _CLONE,
            {
                "id": id,
                "name": name,
            },
            extra,
            options,
            _types.MailingsCloneResult,
        )

    async def delete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete a mailing.

        Deletes for good.

        Args:
            id: (int) Mailing ID. Inferred from `mailings.get`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.mailings.delete(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `mailings.get`. Not seen: The whole page.
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


RESOURCE = Mailings
ASYNC_RESOURCE = AsyncMailings
