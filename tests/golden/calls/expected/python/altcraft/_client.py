"""The clients: one property for each resource.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.client import AsyncClient, Client

if TYPE_CHECKING:
    from .resources.messages import AsyncMessages, Messages
    from .resources.drafts import AsyncDrafts, Drafts
    from .resources.files import AsyncFiles, Files
    from .resources.tasks import AsyncTasks, Tasks


class Altcraft(Client):
    """Client of the Altcraft Platform API.

    See `Client` for the arguments. Each resource is loaded when it is first used.
    """

    _version = "0.1.0"

    @property
    def messages(self) -> Messages:
        """Messages."""
        resource: Messages = self._resource("messages")
        return resource

    @property
    def drafts(self) -> Drafts:
        """Messages that were not sent."""
        resource: Drafts = self._resource("drafts")
        return resource

    @property
    def files(self) -> Files:
        """Files."""
        resource: Files = self._resource("files")
        return resource

    @property
    def tasks(self) -> Tasks:
        """Tasks."""
        resource: Tasks = self._resource("tasks")
        return resource


class AsyncAltcraft(AsyncClient):
    """Asynchronous client of the Altcraft Platform API.

    See `AsyncClient` for the arguments. Each resource is loaded when it is first used.
    """

    _version = "0.1.0"

    @property
    def messages(self) -> AsyncMessages:
        """Messages."""
        resource: AsyncMessages = self._resource("messages")
        return resource

    @property
    def drafts(self) -> AsyncDrafts:
        """Messages that were not sent."""
        resource: AsyncDrafts = self._resource("drafts")
        return resource

    @property
    def files(self) -> AsyncFiles:
        """Files."""
        resource: AsyncFiles = self._resource("files")
        return resource

    @property
    def tasks(self) -> AsyncTasks:
        """Tasks."""
        resource: AsyncTasks = self._resource("tasks")
        return resource
