"""Campaigns.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .._core.answers.records import RecordList
from .._core.calls.operation import Operation, Paging, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import campaigns as _types
from ..types import shared as _shared

if TYPE_CHECKING:
    from .._core import paging as _paging
    from ..params import enums as _enums
else:
    _paging = LazyModule("_core.paging")
    _enums = LazyModule("params.enums")

_GET = Operation(
    name="campaigns.get",
    method="POST",
    path="/api/v1.1/scampaigns/get",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)
_LIST = Operation(
    name="campaigns.list",
    method="POST",
    path="/api/v1.1/scampaigns/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
    paging=Paging(
        cursor="from_id", items="data", limit="limit", key="id", total="total_count", size=1000
    ),
)
_ACTIVATE = Operation(
    name="campaigns.activate",
    method="POST",
    path="/api/v1.1/scampaigns/activate",
    effect="launch",
    idempotent=False,
    required=("id",),
    rules=(Rule("any_of", ("start_date", "activate_date")),),
)
_DEACTIVATE = Operation(
    name="campaigns.deactivate",
    method="POST",
    path="/api/v1.1/scampaigns/deactivate",
    effect="modify_many",
    idempotent=True,
    required=("id",),
)
_COMPLETE = Operation(
    name="campaigns.complete",
    method="POST",
    path="/api/v1.1/scampaigns/completed",
    effect="modify_many",
    idempotent=True,
    required=("id",),
)
_GET_STATUS = Operation(
    name="campaigns.get_status",
    method="POST",
    path="/api/v1.1/scampaigns/get_status",
    effect="read",
    idempotent=True,
    payload="data",
    required=("id",),
    dedup="unknown",
)


class Campaigns(Resource):
    """Campaigns made of several messages."""

    def get(
        self,
        *,
        id: int,
        marketing_activities: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.Campaign]:
        """Get the details of a campaign.

        Access: Right of the token: Campaigns - View object, and access to the groups of the
        campaign.

        Args:
            id: (int) Campaign ID.
            marketing_activities: (bool) Return the list of marketing activities as well. Default:
                `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: the campaign; a list although one was asked for.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.campaigns.get(id=22, marketing_activities=True)

        Read from the documentation of version 73. The documentation of the answer was only seen in
        part. Not seen: The response table. Not seen: The rest of the example: what follows the
        activities that the control group ignores.

        Documentation:
        https://guides.altcraft.com/en/v73/developer-guide/super-campaigns/get-scampaigns-info
        """
        return self._list(
            _GET,
            {
                "id": id,
                "marketing_activities": marketing_activities,
            },
            extra,
            options,
            _shared.Campaign,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        state: _enums.CampaignState | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, Sequence[str]] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_shared.Campaign]:
        """List the campaigns.

        Access: Right of the token: Campaigns - Run, and access to the groups of the campaigns.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            state: (CampaignState) Only campaigns with this status.
            ui_tags: (string[]) Only objects with these tags. Default: `[]`.
            groups: (string[]) Only objects of these access groups (names). Default: `[]`.
            groups_id: (int[]) Only objects of these access groups (IDs). Default: `[]`.
            attributes: (map<string[]>) Only campaigns with these attributes: the accepted values by
                the name of the attribute. Mailings and scenarios want `{season: {options:
                [spring_2025]}}` instead.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.campaigns.list(limit=1)

        Note: It takes the right to run campaigns, while reading a single one only takes the right
        to view it.

        Read from the documentation of version 74. The documentation of the answer was only seen in
        part. Not seen: The response table and the rest of the example. Not seen: Fields of the
        answer for paging, such as a total or the next `from_id`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/super-campaigns/get-scampaigns-list
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "state": state,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
                "attributes": attributes,
            },
            extra,
            options,
            _shared.Campaign,
        )

    def activate(
        self,
        *,
        id: int,
        start_date: str | _dt.datetime | None | NotGiven = NOT_GIVEN,
        activate_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        deactivate_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        completed_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.CampaignsActivateAnswer:
        """Activate a campaign now or at a given time.

        The call can also plan when the campaign is deactivated and completed.

        - At least one of `start_date` and `activate_date` is required. The documentation has two
          names for the required date; which of them the platform reads was not tried.

        Access: Right of the token: Campaigns - Run, and access to the groups of the campaign.

        Sends messages.

        Args:
            id: (int) Campaign ID.
            start_date: (datetime|null) When to activate the campaign; sent without a value, at
                once. The name in the example and in a tip of the documentation.
            activate_date: (datetime) When to activate the campaign. The name in the table of the
                parameters, which requires it.
            deactivate_date: (datetime) When to deactivate the campaign.
            completed_date: (datetime) When to complete the campaign.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: no data.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.campaigns.activate(
                id=1,
                start_date="2025-04-01T18:45:00Z",
                deactivate_date="2025-05-01T18:45:00Z",
                completed_date="2025-05-01T18:45:00Z",
            )

        Note: The date is documented under two names, `activate_date` and `start_date`: prefer
        `start_date`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/super-campaigns/scampaigns-activation
        """
        return self._call(
            _ACTIVATE,
            {
                "id": id,
                "start_date": start_date,
                "activate_date": activate_date,
                "deactivate_date": deactivate_date,
                "completed_date": completed_date,
            },
            extra,
            options,
            _types.CampaignsActivateAnswer,
        )

    def deactivate(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.CampaignsDeactivateAnswer:
        """Pause a campaign at once.

        Its running mailings stop sending. Settings and data stay for a later activation.

        Access: Right of the token: Campaigns - Run, and access to the groups of the campaign.

        Changes many at once.

        Args:
            id: (int) Campaign ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: no data.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.campaigns.deactivate(id=18)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/super-campaigns/scampaigns-deactivation
        """
        return self._call(
            _DEACTIVATE,
            {
                "id": id,
            },
            extra,
            options,
            _types.CampaignsDeactivateAnswer,
        )

    def complete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.CampaignsCompleteAnswer:
        """Complete a campaign at once.

        Its running mailings stop sending, and all of its mailings and scenarios become inactive.

        Access: Right of the token: Campaigns - Run, and access to the groups of the campaign.

        Changes many at once.

        Args:
            id: (int) Campaign ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: no data.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.campaigns.complete(id=18)

        Note: The path really ends with `completed`.

        Read from the documentation of version 75.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/super-campaigns/scampaigns-complete
        """
        return self._call(
            _COMPLETE,
            {
                "id": id,
            },
            extra,
            options,
            _types.CampaignsCompleteAnswer,
        )

    def get_status(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.CampaignsGetStatusResult:
        """Get the status of a campaign.

        Access: Right of the token: Campaigns - View object, and access to the groups of the
        campaign.

        Args:
            id: (int) Campaign ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: status of the campaign.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.campaigns.get_status(id=10)

        Read from the documentation of version 73. Not seen: Newer versions of the page.

        Documentation:
        https://guides.altcraft.com/en/v73/developer-guide/super-campaigns/scampaigns-status
        """
        return self._call(
            _GET_STATUS,
            {
                "id": id,
            },
            extra,
            options,
            _types.CampaignsGetStatusResult,
        )


class AsyncCampaigns(AsyncResource):
    """Campaigns made of several messages."""

    async def get(
        self,
        *,
        id: int,
        marketing_activities: bool | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_shared.Campaign]:
        """Get the details of a campaign.

        Access: Right of the token: Campaigns - View object, and access to the groups of the
        campaign.

        Args:
            id: (int) Campaign ID.
            marketing_activities: (bool) Return the list of marketing activities as well. Default:
                `false`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: the campaign; a list although one was asked for.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.campaigns.get(id=22, marketing_activities=True)

        Read from the documentation of version 73. The documentation of the answer was only seen in
        part. Not seen: The response table. Not seen: The rest of the example: what follows the
        activities that the control group ignores.

        Documentation:
        https://guides.altcraft.com/en/v73/developer-guide/super-campaigns/get-scampaigns-info
        """
        return await self._list(
            _GET,
            {
                "id": id,
                "marketing_activities": marketing_activities,
            },
            extra,
            options,
            _shared.Campaign,
        )

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        state: _enums.CampaignState | NotGiven = NOT_GIVEN,
        ui_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        groups: Sequence[str] | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, Sequence[str]] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_shared.Campaign]:
        """List the campaigns.

        Access: Right of the token: Campaigns - Run, and access to the groups of the campaigns.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            state: (CampaignState) Only campaigns with this status.
            ui_tags: (string[]) Only objects with these tags. Default: `[]`.
            groups: (string[]) Only objects of these access groups (names). Default: `[]`.
            groups_id: (int[]) Only objects of these access groups (IDs). Default: `[]`.
            attributes: (map<string[]>) Only campaigns with these attributes: the accepted values by
                the name of the attribute. Mailings and scenarios want `{season: {options:
                [spring_2025]}}` instead.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.campaigns.list(limit=1)

        Note: It takes the right to run campaigns, while reading a single one only takes the right
        to view it.

        Read from the documentation of version 74. The documentation of the answer was only seen in
        part. Not seen: The response table and the rest of the example. Not seen: Fields of the
        answer for paging, such as a total or the next `from_id`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/super-campaigns/get-scampaigns-list
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
                "state": state,
                "ui_tags": ui_tags,
                "groups": groups,
                "groups_id": groups_id,
                "attributes": attributes,
            },
            extra,
            options,
            _shared.Campaign,
        )

    async def activate(
        self,
        *,
        id: int,
        start_date: str | _dt.datetime | None | NotGiven = NOT_GIVEN,
        activate_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        deactivate_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        completed_date: str | _dt.datetime | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.CampaignsActivateAnswer:
        """Activate a campaign now or at a given time.

        The call can also plan when the campaign is deactivated and completed.

        - At least one of `start_date` and `activate_date` is required. The documentation has two
          names for the required date; which of them the platform reads was not tried.

        Access: Right of the token: Campaigns - Run, and access to the groups of the campaign.

        Sends messages.

        Args:
            id: (int) Campaign ID.
            start_date: (datetime|null) When to activate the campaign; sent without a value, at
                once. The name in the example and in a tip of the documentation.
            activate_date: (datetime) When to activate the campaign. The name in the table of the
                parameters, which requires it.
            deactivate_date: (datetime) When to deactivate the campaign.
            completed_date: (datetime) When to complete the campaign.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: no data.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.campaigns.activate(
                id=1,
                start_date="2025-04-01T18:45:00Z",
                deactivate_date="2025-05-01T18:45:00Z",
                completed_date="2025-05-01T18:45:00Z",
            )

        Note: The date is documented under two names, `activate_date` and `start_date`: prefer
        `start_date`.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/super-campaigns/scampaigns-activation
        """
        return await self._call(
            _ACTIVATE,
            {
                "id": id,
                "start_date": start_date,
                "activate_date": activate_date,
                "deactivate_date": deactivate_date,
                "completed_date": completed_date,
            },
            extra,
            options,
            _types.CampaignsActivateAnswer,
        )

    async def deactivate(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.CampaignsDeactivateAnswer:
        """Pause a campaign at once.

        Its running mailings stop sending. Settings and data stay for a later activation.

        Access: Right of the token: Campaigns - Run, and access to the groups of the campaign.

        Changes many at once.

        Args:
            id: (int) Campaign ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: no data.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.campaigns.deactivate(id=18)

        Documentation:
        https://guides.altcraft.com/en/developer-guide/super-campaigns/scampaigns-deactivation
        """
        return await self._call(
            _DEACTIVATE,
            {
                "id": id,
            },
            extra,
            options,
            _types.CampaignsDeactivateAnswer,
        )

    async def complete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.CampaignsCompleteAnswer:
        """Complete a campaign at once.

        Its running mailings stop sending, and all of its mailings and scenarios become inactive.

        Access: Right of the token: Campaigns - Run, and access to the groups of the campaign.

        Changes many at once.

        Args:
            id: (int) Campaign ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: no data.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.campaigns.complete(id=18)

        Note: The path really ends with `completed`.

        Read from the documentation of version 75.

        Documentation:
        https://guides.altcraft.com/en/developer-guide/super-campaigns/scampaigns-complete
        """
        return await self._call(
            _COMPLETE,
            {
                "id": id,
            },
            extra,
            options,
            _types.CampaignsCompleteAnswer,
        )

    async def get_status(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.CampaignsGetStatusResult:
        """Get the status of a campaign.

        Access: Right of the token: Campaigns - View object, and access to the groups of the
        campaign.

        Args:
            id: (int) Campaign ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: status of the campaign.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.campaigns.get_status(id=10)

        Read from the documentation of version 73. Not seen: Newer versions of the page.

        Documentation:
        https://guides.altcraft.com/en/v73/developer-guide/super-campaigns/scampaigns-status
        """
        return await self._call(
            _GET_STATUS,
            {
                "id": id,
            },
            extra,
            options,
            _types.CampaignsGetStatusResult,
        )


RESOURCE = Campaigns
ASYNC_RESOURCE = AsyncCampaigns
