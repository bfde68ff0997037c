"""Senders.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.calls.operation import Operation, Paging
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.common.not_given import NOT_GIVEN, NotGiven
from .._core.resource import AsyncResource, Resource
from ..types import senders as _types

if TYPE_CHECKING:
    from .._core import paging as _paging
else:
    _paging = LazyModule("_core.paging")

_LIST = Operation(
    name="senders.list",
    method="POST",
    path="/api/v1.1/senders/list",
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


class Senders(Resource):
    """Senders of messages."""

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.Pager[_types.SendersListItem]:
        """List the senders that the account may use.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.senders.list(limit=2)

        Documentation: https://guides.altcraft.com/en/developer-guide/senders/2195754
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
            },
            extra,
            options,
            _types.SendersListItem,
        )


class AsyncSenders(AsyncResource):
    """Senders of messages."""

    def list(
        self,
        *,
        from_id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _paging.AsyncPager[_types.SendersListItem]:
        """List the senders that the account may use.

        Args:
            from_id: (int) ID of the first item of the page. Default: `1`.
            limit: (int) Largest number of items in the answer. Default: `1000`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The items of all pages, fetched as they are needed; `.pages()` gives whole pages.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.senders.list(limit=2)

        Documentation: https://guides.altcraft.com/en/developer-guide/senders/2195754
        """
        return self._pages(
            _LIST,
            {
                "from_id": from_id,
                "limit": limit,
            },
            extra,
            options,
            _types.SendersListItem,
        )


RESOURCE = Senders
ASYNC_RESOURCE = AsyncSenders
