# Copied from templates/python/core/caller.py by `altcraft-gen build`; changes made here are lost.
"""What the resources of a client call through: its settings, and the connection behind it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

from .calls.request import build_call
from .engine.observe import AsyncObserver, Observer

if TYPE_CHECKING:
    from .calls.call import Call
    from .calls.invocation import Invocation
    from .calls.operation import Operation
    from .calls.settings import Settings
    from .common.meta import Answer
    from .common.processes import PerProcess
    from .transport.async_base import BaseAsyncConnection
    from .transport.sync_base import BaseConnection


class BaseCaller:
    """Settings, and the resources that use them."""

    resource_class = "RESOURCE"  # what the modules of resources call the class
    make_observer: type[Observer] = Observer

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.observer = self.make_observer(settings)
        self._resources: dict[str, Any] = {}

    def resource(self, name: str) -> Any:
        """Return a resource, loading its module when it is first used."""
        resource = self._resources.get(name)
        if resource is None:
            cls = getattr(_resource_module(name), self.resource_class)
            # Two threads may both make one; they are alike, and one is kept.
            resource = self._resources.setdefault(name, cls(self))
        return resource

    def build(self, invocation: Invocation) -> Call:
        """Check and encode a call."""
        return build_call(self.settings, invocation)


class Caller(BaseCaller):
    """Makes the calls of a sync client."""

    def __init__(self, settings: Settings, connections: PerProcess[BaseConnection]) -> None:
        super().__init__(settings)
        self.connections = connections

    def with_token(self, token: str) -> Self:
        """Return one that makes the same calls with another token.

        Raises:
            ConfigurationError: It cannot be one.
        """
        return type(self)(self.settings.changed(token=token), self.connections)

    @property
    def connection(self) -> BaseConnection:
        """The connection of this process."""
        return self.connections.get()

    def run(self, invocation: Invocation) -> Answer:
        """Make one logical call."""
        return self.send(self.build(invocation))

    def send(self, call: Call) -> Answer:
        """Make a call that was checked and encoded before."""
        return self.connection.run(call, self.settings, self.observer)

    def attempt(self, call: Call, number: int) -> Answer:
        """Make one attempt of a call; whoever asks decides about others."""
        return self.connection.attempt(call, number, self.settings, self.observer)


class AsyncCaller(BaseCaller):
    """Makes the calls of an async client."""

    resource_class = "ASYNC_RESOURCE"
    make_observer = AsyncObserver

    def __init__(self, settings: Settings, connections: PerProcess[BaseAsyncConnection]) -> None:
        super().__init__(settings)
        self.connections = connections

    def with_token(self, token: str) -> Self:
        """Return one that makes the same calls with another token.

        Raises:
            ConfigurationError: It cannot be one.
        """
        return type(self)(self.settings.changed(token=token), self.connections)

    @property
    def connection(self) -> BaseAsyncConnection:
        """The connection of this process."""
        return self.connections.get()

    async def run(self, invocation: Invocation) -> Answer:
        """Make one logical call."""
        return await self.send(self.build(invocation))

    async def send(self, call: Call) -> Answer:
        """Make a call that was checked and encoded before."""
        return await self.connection.run(call, self.settings, self.observer)

    async def attempt(self, call: Call, number: int) -> Answer:
        """Make one attempt of a call; whoever asks decides about others."""
        return await self.connection.attempt(call, number, self.settings, self.observer)


def find_operation(name: str) -> Operation:
    """Return the table of an operation, by its name `<resource>.<method>`."""
    resource, _, method = name.partition(".")
    operation: Operation = getattr(_resource_module(resource), f"_{method.upper()}")
    return operation


def _resource_module(name: str) -> Any:
    return import_module(f"..resources.{name}", __package__)
