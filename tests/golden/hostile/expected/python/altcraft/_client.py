"""The clients: one property for each resource.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.client import AsyncClient, Client

if TYPE_CHECKING:
    from .resources.match import AsyncMatch, Match


class Altcraft(Client):
    """Client of the Altcraft Platform API.

    See `Client` for the arguments. Each resource is loaded when it is first used.
    """

    _version = "1.0.0"

    @property
    def match(self) -> Match:
        """Ends with a quote " """
        resource: Match = self._resource("match")
        return resource


class AsyncAltcraft(AsyncClient):
    """Asynchronous client of the Altcraft Platform API.

    See `AsyncClient` for the arguments. Each resource is loaded when it is first used.
    """

    _version = "1.0.0"

    @property
    def match(self) -> AsyncMatch:
        """Ends with a quote " """
        resource: AsyncMatch = self._resource("match")
        return resource
