"""Templates queries.

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
    name="template_queries.add",
    method="POST",
    path="/api/v1.1/datatables/query_templates/add",
    effect="modify",
    idempotent=False,
)
_UPDATE = Operation(
    name="template_queries.update",
    method="POST",
    path="/api/v1.1/datatables/query_templates/update",
    effect="modify",
    idempotent=True,
)
_DELETE = Operation(
    name="template_queries.delete",
    method="POST",
    path="/api/v1.1/datatables/query_templates/delete",
    effect="delete",
    idempotent=True,
    required=("id",),
)
_LIST = Operation(
    name="template_queries.list",
    method="POST",
    path="/api/v1.1/datatables/query_templates/list",
    effect="read",
    idempotent=True,
    dedup="unknown",
)
_GET = Operation(
    name="template_queries.get",
    method="POST",
    path="/api/v1.1/datatables/query_templates/get",
    effect="read",
    idempotent=True,
    dedup="unknown",
)


class TemplateQueries(Resource):
    """Queries to external data tables that templates use."""

    def add(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        shortname: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        connector_id: int | NotGiven = NOT_GIVEN,
        sql: str | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        parameters: Sequence[_params_shared.QueryParameterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Create a template query.

        An SQL query to an external database, whose rows templates can show.

        Args:
            name: (string) Name. Inferred from `segment_queries.add`. Whether it is required is not
                documented.
            shortname: (string) Short name, unique for each query; template variables and API calls
                use it. Inferred from `segment_queries.add`. Whether it is required is not
                documented.
            description: (string) Description. Inferred from `segment_queries.add`.
            connector_id: (int) ID of the external database. Inferred from `segment_queries.add`.
                Whether it is required is not documented.
            sql: (string) The query in SQL. Inferred from `segment_queries.add`.
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
            client.template_queries.add(
                name="Main query",
                shortname="query1",
                description="query to the DB",
                connector_id=2,
                sql="SELECT * FROM table",
            )

        Note: `column` and `cache_time_min` of `segment_queries.add` were left out, since they only
        matter to segments.

        No documentation page of this call was found. What is missing is inferred from
        `segment_queries.add`. Not seen: The whole page.
        """
        return self._call(
            _ADD,
            {
                "name": name,
                "shortname": shortname,
                "description": description,
                "connector_id": connector_id,
                "sql": sql,
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
        sql: str | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        parameters: Sequence[_params_shared.QueryParameterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Update a template query.

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
            sql: (string) The query in SQL. Inferred from `segment_queries.add`.
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
            client.template_queries.update(
                id=1,
                name="Main query",
                shortname="query1",
                description="query to the DB",
                connector_id=2,
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
                "sql": sql,
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
        """Delete a template query.

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
            client.template_queries.delete(id=1)

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
        """List the template queries.

        Args:
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.template_queries.list()

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
        """Get a template query.

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
            client.template_queries.get(id=1)

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


class AsyncTemplateQueries(AsyncResource):
    """Queries to external data tables that templates use."""

    async def add(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        shortname: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        connector_id: int | NotGiven = NOT_GIVEN,
        sql: str | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        parameters: Sequence[_params_shared.QueryParameterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Create a template query.

        An SQL query to an external database, whose rows templates can show.

        Args:
            name: (string) Name. Inferred from `segment_queries.add`. Whether it is required is not
                documented.
            shortname: (string) Short name, unique for each query; template variables and API calls
                use it. Inferred from `segment_queries.add`. Whether it is required is not
                documented.
            description: (string) Description. Inferred from `segment_queries.add`.
            connector_id: (int) ID of the external database. Inferred from `segment_queries.add`.
                Whether it is required is not documented.
            sql: (string) The query in SQL. Inferred from `segment_queries.add`.
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
            await client.template_queries.add(
                name="Main query",
                shortname="query1",
                description="query to the DB",
                connector_id=2,
                sql="SELECT * FROM table",
            )

        Note: `column` and `cache_time_min` of `segment_queries.add` were left out, since they only
        matter to segments.

        No documentation page of this call was found. What is missing is inferred from
        `segment_queries.add`. Not seen: The whole page.
        """
        return await self._call(
            _ADD,
            {
                "name": name,
                "shortname": shortname,
                "description": description,
                "connector_id": connector_id,
                "sql": sql,
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
        sql: str | NotGiven = NOT_GIVEN,
        groups_id: Sequence[int] | NotGiven = NOT_GIVEN,
        parameters: Sequence[_params_shared.QueryParameterParam] | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> OpenRecord:
        """Update a template query.

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
            sql: (string) The query in SQL. Inferred from `segment_queries.add`.
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
            await client.template_queries.update(
                id=1,
                name="Main query",
                shortname="query1",
                description="query to the DB",
                connector_id=2,
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
                "sql": sql,
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
        """Delete a template query.

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
            await client.template_queries.delete(id=1)

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
        """List the template queries.

        Args:
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer. Its fields are not documented.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.template_queries.list()

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
        """Get a template query.

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
            await client.template_queries.get(id=1)

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


RESOURCE = TemplateQueries
ASYNC_RESOURCE = AsyncTemplateQueries
