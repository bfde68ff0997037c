"""Drafts.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.calls.operation import Operation, Paging, Rule
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import drafts as _types
from ..types import shared as _shared

if TYPE_CHECKING:
    from .._core import paging as _paging
else:
    _paging = LazyModule("_core.paging")

_LIST = Operation(
    name="drafts.list",
    method="GET",
    path="/messages/drafts",
    effect="read",
    idempotent=True,
    encoding="none",
    dedup="unknown",
    paging=Paging(cursor="from_id", items="data", limit="limit", key="id", size=10),
)
_DELETE = Operation(
    name="drafts.delete",
    method="POST",
    path="/messages/drafts/delete",
    effect="delete",
    idempotent=False,
    auth="body",
    answer="json",
    required=("id",),
    rules=(Rule("one_of", ("iid", "eid")),),
)


class Drafts(Resource):
    """Messages that were not sent."""

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_shared.Message]:
        """List drafts.

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
            client.drafts.list()

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

    def delete(
        self,
        *,
        id: int,
        iid: int | NotGiven = NOT_GIVEN,
        eid: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.DraftsDeleteAnswer:
        """Delete a draft.

        - Exactly one of `iid` and `eid` is required.

        Deletes for good.

        Args:
            id: (int) Draft ID.
            iid: (int) Internal ID.
            eid: (string) External ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.drafts.delete(id=1, iid=1)

        No documentation page of this call was found.
        """
        return self._call(
            _DELETE,
            {
                "id": id,
                "iid": iid,
                "eid": eid,
            },
            extra,
            options,
            _types.DraftsDeleteAnswer,
        )


class AsyncDrafts(AsyncResource):
    """Messages that were not sent."""

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_shared.Message]:
        """List drafts.

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
            client.drafts.list()

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

    async def delete(
        self,
        *,
        id: int,
        iid: int | NotGiven = NOT_GIVEN,
        eid: str | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.DraftsDeleteAnswer:
        """Delete a draft.

        - Exactly one of `iid` and `eid` is required.

        Deletes for good.

        Args:
            id: (int) Draft ID.
            iid: (int) Internal ID.
            eid: (string) External ID.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer.

        Raises:
            InvalidRequestError: The parameters break a rule; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.drafts.delete(id=1, iid=1)

        No documentation page of this call was found.
        """
        return await self._call(
            _DELETE,
            {
                "id": id,
                "iid": iid,
                "eid": eid,
            },
            extra,
            options,
            _types.DraftsDeleteAnswer,
        )


RESOURCE = Drafts
ASYNC_RESOURCE = AsyncDrafts
