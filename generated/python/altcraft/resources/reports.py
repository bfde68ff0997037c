"""Analytic reports.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.answers.records import OpenRecord, RecordList
from .._core.calls.operation import Operation
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import reports as _types

if TYPE_CHECKING:
    from ..params import enums as _enums
else:
    _enums = LazyModule("params.enums")

_GET_SUMMARY = Operation(
    name="reports.get_summary",
    method="POST",
    path="/api/v1.1/reports/summary",
    effect="read",
    idempotent=True,
    dedup="unknown",
)
_GET_BOUNCES = Operation(
    name="reports.get_bounces",
    method="POST",
    path="/api/v1.1/reports/bounces",
    effect="read",
    idempotent=True,
    payload="data",
    required=("date_from", "date_to"),
    dedup="unknown",
)
_GET_UNDELIVERED = Operation(
    name="reports.get_undelivered",
    method="POST",
    path="/api/v1.1/reports/undelivered",
    effect="read",
    idempotent=True,
    dedup="unknown",
)


class Reports(Resource):
    """Reports on sent messages."""

    def get_summary(
        self,
        *,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Get the summary report.

        Deprecated: The user guide says that the summary report is not supported any more and gone
        since version 65; the list of endpoints still has the call.

        Args:
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.reports.get_summary()

        No documentation page of this call was found. Not seen: The whole page.
        """
        return self._call(
            _GET_SUMMARY,
            {},
            extra,
            options,
            OpenRecord,
        )

    def get_bounces(
        self,
        *,
        date_from: str | _dt.date,
        date_to: str | _dt.date,
        campaign_id: int | NotGiven = NOT_GIVEN,
        group_by: _enums.BounceGrouping | NotGiven = NOT_GIVEN,
        top: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_types.ReportsGetBouncesItem]:
        """Get the most frequent soft bounces of a period.

        A soft bounce is an answer of a mail provider with a code from 400 to 499: the message could
        not be delivered for the time being.

        Args:
            date_from: (date) First day of the report.
            date_to: (date) Last day of the report.
            campaign_id: (int) Only this mailing (ID).
            group_by: (BounceGrouping) How the bounces are grouped.
            top: (int) Number of the most frequent bounces to answer.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: the bounces.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.reports.get_bounces(
                date_from="2024-04-26",
                date_to="2024-05-01",
                campaign_id=116,
                top=2,
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/analytic-reports/2195748
        """
        return self._list(
            _GET_BOUNCES,
            {
                "date_from": date_from,
                "date_to": date_to,
                "campaign_id": campaign_id,
                "group_by": group_by,
                "top": top,
            },
            extra,
            options,
            _types.ReportsGetBouncesItem,
        )

    def get_undelivered(
        self,
        *,
        date_from: str | _dt.date | NotGiven = NOT_GIVEN,
        date_to: str | _dt.date | NotGiven = NOT_GIVEN,
        campaign_id: int | NotGiven = NOT_GIVEN,
        group_by: _enums.BounceGrouping | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Get the report on undelivered messages of a period.

        The user guide describes the same report in the user panel: it covers all channels, has a
        period, can be narrowed to one mailing and grouped by From domain or IP address, and shows
        the recipients' domain, the reason and the number.

        Args:
            date_from: (date) First day of the report. Inferred from `reports.get_bounces`. Whether
                it is required is not documented.
            date_to: (date) Last day of the report. Inferred from `reports.get_bounces`. Whether it
                is required is not documented.
            campaign_id: (int) Only this mailing (ID). Inferred from `reports.get_bounces`. Whether
                it is required is not documented.
            group_by: (BounceGrouping) How the messages are grouped. Inferred from
                `reports.get_bounces`. Whether it is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.reports.get_undelivered(date_from="2018-08-10", date_to="2018-08-15")

        Note: The user panel shows messages without a known reason as `undefined`, and says that the
        report may be off by 0.02 percent.

        No documentation page of this call was found. What is missing is inferred from
        `reports.get_bounces`. Not seen: The whole page.
        """
        return self._call(
            _GET_UNDELIVERED,
            {
                "date_from": date_from,
                "date_to": date_to,
                "campaign_id": campaign_id,
                "group_by": group_by,
            },
            extra,
            options,
            OpenRecord,
        )


class AsyncReports(AsyncResource):
    """Reports on sent messages."""

    async def get_summary(
        self,
        *,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Get the summary report.

        Deprecated: The user guide says that the summary report is not supported any more and gone
        since version 65; the list of endpoints still has the call.

        Args:
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.reports.get_summary()

        No documentation page of this call was found. Not seen: The whole page.
        """
        return await self._call(
            _GET_SUMMARY,
            {},
            extra,
            options,
            OpenRecord,
        )

    async def get_bounces(
        self,
        *,
        date_from: str | _dt.date,
        date_to: str | _dt.date,
        campaign_id: int | NotGiven = NOT_GIVEN,
        group_by: _enums.BounceGrouping | NotGiven = NOT_GIVEN,
        top: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> RecordList[_types.ReportsGetBouncesItem]:
        """Get the most frequent soft bounces of a period.

        A soft bounce is an answer of a mail provider with a code from 400 to 499: the message could
        not be delivered for the time being.

        Args:
            date_from: (date) First day of the report.
            date_to: (date) Last day of the report.
            campaign_id: (int) Only this mailing (ID).
            group_by: (BounceGrouping) How the bounces are grouped.
            top: (int) Number of the most frequent bounces to answer.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items: the bounces.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.reports.get_bounces(
                date_from="2024-04-26",
                date_to="2024-05-01",
                campaign_id=116,
                top=2,
            )

        Documentation: https://guides.altcraft.com/en/developer-guide/analytic-reports/2195748
        """
        return await self._list(
            _GET_BOUNCES,
            {
                "date_from": date_from,
                "date_to": date_to,
                "campaign_id": campaign_id,
                "group_by": group_by,
                "top": top,
            },
            extra,
            options,
            _types.ReportsGetBouncesItem,
        )

    async def get_undelivered(
        self,
        *,
        date_from: str | _dt.date | NotGiven = NOT_GIVEN,
        date_to: str | _dt.date | NotGiven = NOT_GIVEN,
        campaign_id: int | NotGiven = NOT_GIVEN,
        group_by: _enums.BounceGrouping | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Get the report on undelivered messages of a period.

        The user guide describes the same report in the user panel: it covers all channels, has a
        period, can be narrowed to one mailing and grouped by From domain or IP address, and shows
        the recipients' domain, the reason and the number.

        Args:
            date_from: (date) First day of the report. Inferred from `reports.get_bounces`. Whether
                it is required is not documented.
            date_to: (date) Last day of the report. Inferred from `reports.get_bounces`. Whether it
                is required is not documented.
            campaign_id: (int) Only this mailing (ID). Inferred from `reports.get_bounces`. Whether
                it is required is not documented.
            group_by: (BounceGrouping) How the messages are grouped. Inferred from
                `reports.get_bounces`. Whether it is required is not documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.reports.get_undelivered(date_from="2018-08-10", date_to="2018-08-15")

        Note: The user panel shows messages without a known reason as `undefined`, and says that the
        report may be off by 0.02 percent.

        No documentation page of this call was found. What is missing is inferred from
        `reports.get_bounces`. Not seen: The whole page.
        """
        return await self._call(
            _GET_UNDELIVERED,
            {
                "date_from": date_from,
                "date_to": date_to,
                "campaign_id": campaign_id,
                "group_by": group_by,
            },
            extra,
            options,
            OpenRecord,
        )


RESOURCE = Reports
ASYNC_RESOURCE = AsyncReports
