"""The clients: one property for each resource.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.client import AsyncClient, Client

if TYPE_CHECKING:
    from .resources.books import AsyncBooks, Books


class Altcraft(Client):
    """Client of the Altcraft Platform API.

    See `Client` for the arguments. Each resource is loaded when it is first used.
    """

    _version = "1.2.3"

    @property
    def books(self) -> Books:
        """Books of the library."""
        resource: Books = self._resource("books")
        return resource


class AsyncAltcraft(AsyncClient):
    """Asynchronous client of the Altcraft Platform API.

    See `AsyncClient` for the arguments. Each resource is loaded when it is first used.
    """

    _version = "1.2.3"

    @property
    def books(self) -> AsyncBooks:
        """Books of the library."""
        resource: AsyncBooks = self._resource("books")
        return resource
