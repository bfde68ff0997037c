"""Segmentation queries.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._core.answers.records import OpenRecord
from .._core.calls.operation import Operation
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..params import shared as _params_shared
else:
    _params_shared = LazyModule("params.shared")

_ADD = Operation(
    name="segment_queries.add",
    method="POST",
    path="/api/v1.1/datatables/query_segments/add",
    effect="modify",
    idempotent=False,
    required=("name", "shortname", "connector_id", "column"),
)
_UPDATE = Operation(
    name="segment_queries.update",
    method="POST",
    path="/api/v1.1/datatables/query_segments/update",
    effect="modify",
    idempotent=True,
)
_DELETE = Operation(
    name="segment_queries.delete",
    method="POST",
    path="/api/v1.1/datatables/query_segments/delete",
    effect="delete",
    idempotent=True,
    required=("id",),
)
_LIST = Operation(
    name="segment_queries.list",
    method="POST",
    path="/api/v1.1/datatables/query_segments/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
)
_GET = Operation(
    name="segment_queries.get",
    method="POST",
    path="/api/v1.1/datatables/query_segments/get",
    effect="read",
    idempotent=True,
    dedup="unknown",
)


class SegmentQueries(Resource):
    """Queries to external data tables that segments use."""

    def add(
        self,
        *,
        name: str,
        shortname: str,
        connector_id: int,
        column: str,
        description: str | NotGiven = NOT_GIVEN,
        sql: str | NotGiven = NOT_GIVEN,
        cache_time_min: int | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        parameters: Sequence[_params_shared.QueryParameterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Create a segmentation query.

        Creates an SQL query on an external database; segments match its rows with profiles.

        Args:
            name: (string) Name.
            shortname: (string) Short name, unique for each query; template variables and API calls
                use it.
            connector_id: (int) ID of the external database.
            column: (string) Column by which the rows are matched with profiles.
            description: (string) Description.
            sql: (string) The query in SQL.
            cache_time_min: (int) How long the result is cached when a segment is calculated. In
                minutes. The unit is read off the name.
            groups_id: (int[]) IDs of the access groups. Default: `[]`.
            parameters: (QueryParameter[]) Settings of the user variables in the query.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segment_queries.add(
                name="Main query",
                shortname="query1",
                description="query to the DB",
                connector_id=2,
                column="author",
                sql="SELECT * FROM table",
                cache_time_min=35,
                groups_id=[0, 1],
                parameters=[
                    {"name": "CITY", "type": "string", "title": "head", "options_type": "query"},
                ],
            )

        The documentation of the answer was not seen. Not seen: The example of the request. Not
        seen: The fields of the elements of `parameters`. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/datatables/query_segments/add
        """
        return self._call(
            _ADD,
            {
                "name": name,
                "shortname": shortname,
                "connector_id": connector_id,
                "column": column,
                "description": description,
                "sql": sql,
                "cache_time_min": cache_time_min,
                "groups_id": groups_id,
                "parameters": parameters,
            },
            extra,
            options,
            OpenRecord,
        )

    def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        shortname: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        connector_id: int | NotGiven = NOT_GIVEN,
        column: str | NotGiven = NOT_GIVEN,
        sql: str | NotGiven = NOT_GIVEN,
        cache_time_min: int | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        parameters: Sequence[_params_shared.QueryParameterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Update a segmentation query.

        Args:
            id: (int) Query ID. Inferred from `segments.update`. Whether it is required is not
                documented.
            name: (string) Name. Inferred from `segment_queries.add`. Whether it is required is not
                documented.
            shortname: (string) Short name, unique for each query; template variables and API calls
                use it. Inferred from `segment_queries.add`. Whether it is required is not
                documented.
            description: (string) Description. Inferred from `segment_queries.add`.
            connector_id: (int) ID of the external database. Inferred from `segment_queries.add`.
                Whether it is required is not documented.
            column: (string) Column by which the rows are matched with profiles. Inferred from
                `segment_queries.add`. Whether it is required is not documented.
            sql: (string) The query in SQL. Inferred from `segment_queries.add`.
            cache_time_min: (int) How long the result is cached when a segment is calculated. In
                minutes. The unit is read off the name. Inferred from `segment_queries.add`.
            groups_id: (int[]) IDs of the access groups. Default: `[]`. Inferred from
                `segment_queries.add`.
            parameters: (QueryParameter[]) Settings of the user variables in the query. Inferred
                from `segment_queries.add`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segment_queries.update(
                id=1,
                name="Main query",
                shortname="query1",
                description="query to the DB",
                connector_id=2,
                column="author",
                sql="SELECT * FROM table",
            )

        No documentation page of this call was found. What is missing is inferred from
        `segment_queries.add`. Not seen: The whole page.
        """
        return self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
                "shortname": shortname,
                "description": description,
                "connector_id": connector_id,
                "column": column,
                "sql": sql,
                "cache_time_min": cache_time_min,
                "groups_id": groups_id,
                "parameters": parameters,
            },
            extra,
            options,
            OpenRecord,
        )

    def delete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete a segmentation query.

        Deletes for good.

        Args:
            id: (int) Query ID. Inferred from `segments.get`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segment_queries.delete(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `segments.get`. Not seen: The whole page.
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

    def list(
        self,
        *,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """List the segmentation queries.

        Args:
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segment_queries.list()

        No documentation page of this call was found. Not seen: The whole page.
        """
        return self._call(
            _LIST,
            {},
            extra,
            options,
            OpenRecord,
        )

    def get(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Get a segmentation query.

        Args:
            id: (int) Query ID. Inferred from `segments.get`. Whether it is required is not
                documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.segment_queries.get(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `segments.get`. Not seen: The whole page.
        """
        return self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            OpenRecord,
        )


class AsyncSegmentQueries(AsyncResource):
    """Queries to external data tables that segments use."""

    async def add(
        self,
        *,
        name: str,
        shortname: str,
        connector_id: int,
        column: str,
        description: str | NotGiven = NOT_GIVEN,
        sql: str | NotGiven = NOT_GIVEN,
        cache_time_min: int | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        parameters: Sequence[_params_shared.QueryParameterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Create a segmentation query.

        Creates an SQL query on an external database; segments match its rows with profiles.

        Args:
            name: (string) Name.
            shortname: (string) Short name, unique for each query; template variables and API calls
                use it.
            connector_id: (int) ID of the external database.
            column: (string) Column by which the rows are matched with profiles.
            description: (string) Description.
            sql: (string) The query in SQL.
            cache_time_min: (int) How long the result is cached when a segment is calculated. In
                minutes. The unit is read off the name.
            groups_id: (int[]) IDs of the access groups. Default: `[]`.
            parameters: (QueryParameter[]) Settings of the user variables in the query.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segment_queries.add(
                name="Main query",
                shortname="query1",
                description="query to the DB",
                connector_id=2,
                column="author",
                sql="SELECT * FROM table",
                cache_time_min=35,
                groups_id=[0, 1],
                parameters=[
                    {"name": "CITY", "type": "string", "title": "head", "options_type": "query"},
                ],
            )

        The documentation of the answer was not seen. Not seen: The example of the request. Not
        seen: The fields of the elements of `parameters`. Not seen: The answer.

        Documentation: https://guides.altcraft.com/en/developer-guide/datatables/query_segments/add
        """
        return await self._call(
            _ADD,
            {
                "name": name,
                "shortname": shortname,
                "connector_id": connector_id,
                "column": column,
                "description": description,
                "sql": sql,
                "cache_time_min": cache_time_min,
                "groups_id": groups_id,
                "parameters": parameters,
            },
            extra,
            options,
            OpenRecord,
        )

    async def update(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        shortname: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        connector_id: int | NotGiven = NOT_GIVEN,
        column: str | NotGiven = NOT_GIVEN,
        sql: str | NotGiven = NOT_GIVEN,
        cache_time_min: int | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        parameters: Sequence[_params_shared.QueryParameterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Update a segmentation query.

        Args:
            id: (int) Query ID. Inferred from `segments.update`. Whether it is required is not
                documented.
            name: (string) Name. Inferred from `segment_queries.add`. Whether it is required is not
                documented.
            shortname: (string) Short name, unique for each query; template variables and API calls
                use it. Inferred from `segment_queries.add`. Whether it is required is not
                documented.
            description: (string) Description. Inferred from `segment_queries.add`.
            connector_id: (int) ID of the external database. Inferred from `segment_queries.add`.
                Whether it is required is not documented.
            column: (string) Column by which the rows are matched with profiles. Inferred from
                `segment_queries.add`. Whether it is required is not documented.
            sql: (string) The query in SQL. Inferred from `segment_queries.add`.
            cache_time_min: (int) How long the result is cached when a segment is calculated. In
                minutes. The unit is read off the name. Inferred from `segment_queries.add`.
            groups_id: (int[]) IDs of the access groups. Default: `[]`. Inferred from
                `segment_queries.add`.
            parameters: (QueryParameter[]) Settings of the user variables in the query. Inferred
                from `segment_queries.add`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segment_queries.update(
                id=1,
                name="Main query",
                shortname="query1",
                description="query to the DB",
                connector_id=2,
                column="author",
                sql="SELECT * FROM table",
            )

        No documentation page of this call was found. What is missing is inferred from
        `segment_queries.add`. Not seen: The whole page.
        """
        return await self._call(
            _UPDATE,
            {
                "id": id,
                "name": name,
                "shortname": shortname,
                "description": description,
                "connector_id": connector_id,
                "column": column,
                "sql": sql,
                "cache_time_min": cache_time_min,
                "groups_id": groups_id,
                "parameters": parameters,
            },
            extra,
            options,
            OpenRecord,
        )

    async def delete(
        self,
        *,
        id: int,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Delete a segmentation query.

        Deletes for good.

        Args:
            id: (int) Query ID. Inferred from `segments.get`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segment_queries.delete(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `segments.get`. Not seen: The whole page.
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

    async def list(
        self,
        *,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """List the segmentation queries.

        Args:
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segment_queries.list()

        No documentation page of this call was found. Not seen: The whole page.
        """
        return await self._call(
            _LIST,
            {},
            extra,
            options,
            OpenRecord,
        )

    async def get(
        self,
        *,
        id: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Get a segmentation query.

        Args:
            id: (int) Query ID. Inferred from `segments.get`. Whether it is required is not
                documented.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.segment_queries.get(id=1)

        No documentation page of this call was found. What is missing is inferred from
        `segments.get`. Not seen: The whole page.
        """
        return await self._call(
            _GET,
            {
                "id": id,
            },
            extra,
            options,
            OpenRecord,
        )


RESOURCE = SegmentQueries
ASYNC_RESOURCE = AsyncSegmentQueries
