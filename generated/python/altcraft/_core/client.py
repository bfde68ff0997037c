# Copied from templates/python/core/client.py by `altcraft-gen build`; changes made here are lost.
"""The client objects: how they are made, changed and closed."""

from __future__ import annotations

import os

from .calls.settings import LARGEST_ANSWER, Settings
from .common.not_given import NOT_GIVEN, NotGiven
from .destination import (
    address,
    async_connection,
    deduplication_of,
    required,
    sync_connection,
    warn_of_plain_text,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from ssl import SSLContext
    from types import TracebackType
    from typing import Any, Literal, Self

    import httpx2

    from .caller import AsyncCaller, Caller
    from .calls.settings import ErrorHook, RequestHook, ResponseHook, RetryHook, TokenPlace
    from .common.recorder import Recorder


class BaseClient:
    """What the sync and the async client have in common."""

    _version = "0"
    _caller: Any

    def with_options(
        self,
        *,
        timeout: float | NotGiven | None = NOT_GIVEN,
        retries: int | NotGiven = NOT_GIVEN,
        headers: Mapping[str, str] | NotGiven = NOT_GIVEN,
        max_answer_size: int | NotGiven = NOT_GIVEN,
        on_request: RequestHook | NotGiven | None = NOT_GIVEN,
        on_response: ResponseHook | NotGiven | None = NOT_GIVEN,
        on_retry: RetryHook | NotGiven | None = NOT_GIVEN,
        on_error: ErrorHook | NotGiven | None = NOT_GIVEN,
        deduplication: bool | NotGiven | None = NOT_GIVEN,
    ) -> Self:
        """Return a changed copy, which shares the connections; closing one closes both.

        Args:
            timeout: Seconds for each attempt, or None for no limit.
            retries: How often a call is tried again.
            headers: HTTP headers, added to those of this client.
            max_answer_size: The largest answer that is accepted, in bytes.
            on_request: Called before each attempt.
            on_response: Called after each answer.
            on_retry: Called before the wait for the next attempt.
            on_error: Called when a call failed and is not tried again.
            deduplication: Whether the installation recognises repeated requests, as for the client.
        """
        changes = {
            "timeout": timeout,
            "retries": retries,
            "headers": headers,
            "max_answer_size": max_answer_size,
            "on_request": on_request,
            "on_response": on_response,
            "on_retry": on_retry,
            "on_error": on_error,
            "deduplication": deduplication,
        }
        given = {name: value for name, value in changes.items() if value is not NOT_GIVEN}
        copy = object.__new__(type(self))
        caller = self._caller
        copy._caller = type(caller)(caller.settings.changed(**given), caller.connections)
        return copy

    def _resource(self, name: str) -> Any:
        return self._caller.resource(name)

    @classmethod
    def _agent(cls) -> str:
        # Without a version: a request that is repeated by another version has the same headers.
        return "altcraft-client"

    def __repr__(self) -> str:
        return f"{type(self).__name__}(url={self._caller.settings.url!r})"

    def __reduce__(self) -> str:
        raise TypeError(f"{type(self).__name__} cannot be pickled: it holds the token")


class Client(BaseClient):
    """A client that blocks; its generated subclass documents the arguments."""

    _caller: Caller

    def __init__(
        self,
        url: str | None = None,
        token: str | None = None,
        *,
        timeout: float | None = 30.0,
        retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        transport: httpx2.BaseTransport | None = None,
        proxy: str | None = None,
        verify: bool | str | PathLike[str] | SSLContext = True,
        max_connections: int = 100,
        servers: Mapping[str, str] | None = None,
        max_answer_size: int = LARGEST_ANSWER,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        on_retry: RetryHook | None = None,
        on_error: ErrorHook | None = None,
        deduplication: bool | None = None,
        token_in: TokenPlace = "header",
        record: str | PathLike[str] | None = None,
        broker: str | None = None,
    ) -> None:
        settings = Settings(
            url=address(url, broker),
            token=required(token, "token", "ALTCRAFT_TOKEN"),
            timeout=timeout,
            retries=retries,
            headers=headers,
            servers=servers,
            max_answer_size=max_answer_size,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_error=on_error,
            deduplication=deduplication_of(deduplication, broker),
            token_in="body" if broker is not None else token_in,
            recorder=_recorder(record),
        )
        warn_of_plain_text(settings)
        from .caller import Caller
        from .common.processes import PerProcess
        from .transport.network import Network

        network = Network(self._agent(), http_client, transport, proxy, verify, max_connections)
        self._caller = Caller(settings, PerProcess(sync_connection(network, broker)))

    def close(self) -> None:
        """Close the connections."""
        self._caller.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(BaseClient):
    """A client for asyncio; its generated subclass documents the arguments."""

    _caller: AsyncCaller

    def __init__(
        self,
        url: str | None = None,
        token: str | None = None,
        *,
        timeout: float | None = 30.0,
        retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | Literal["aiohttp"] | None = None,
        transport: httpx2.AsyncBaseTransport | None = None,
        proxy: str | None = None,
        verify: bool | str | PathLike[str] | SSLContext = True,
        max_connections: int = 100,
        servers: Mapping[str, str] | None = None,
        max_answer_size: int = LARGEST_ANSWER,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        on_retry: RetryHook | None = None,
        on_error: ErrorHook | None = None,
        deduplication: bool | None = None,
        token_in: TokenPlace = "header",
        record: str | PathLike[str] | None = None,
        broker: str | None = None,
    ) -> None:
        settings = Settings(
            url=address(url, broker),
            token=required(token, "token", "ALTCRAFT_TOKEN"),
            timeout=timeout,
            retries=retries,
            headers=headers,
            servers=servers,
            max_answer_size=max_answer_size,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_error=on_error,
            deduplication=deduplication_of(deduplication, broker),
            token_in="body" if broker is not None else token_in,
            recorder=_recorder(record),
        )
        warn_of_plain_text(settings)
        from .caller import AsyncCaller
        from .common.processes import PerProcess
        from .transport.network import Network

        network = Network(self._agent(), http_client, transport, proxy, verify, max_connections)
        self._caller = AsyncCaller(settings, PerProcess(async_connection(network, broker)))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._caller.connection.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


def _recorder(path: str | PathLike[str] | None) -> Recorder | None:
    path = path if path is not None else os.environ.get("ALTCRAFT_RECORD")
    if not path:
        return None
    from .common.recorder import Recorder

    return Recorder(path)
