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

    It blocks, and is safe to share between threads. Each resource is loaded when it is first used.

    Args:
        url: Address of the platform; by default the environment variable `ALTCRAFT_URL`.
        token: API token; by default the environment variable `ALTCRAFT_TOKEN`.
        timeout: Seconds for each attempt as a whole, or None for no limit. While a file arrives, they
            limit each pause between bytes instead.
        retries: How often a call is tried again.
        headers: Additional HTTP headers.
        http_client: HTTP client of yours, which stays yours to close. Its settings hold, but for its
            timeouts and redirects. The async client also takes the word "aiohttp": that library,
            of the extra `altcraft-client[aiohttp]`, then sends, and takes much less CPU time.
        transport: Transport to use instead of the network. One that is not the HTTP library's is
            told the `timeout`, but the sync client cannot interrupt it. A client with an
            `http_client` or `transport` cannot be used in a process that is forked later.
        proxy: Address of a proxy, such as `http://proxy.example.com:8080`; by default the
            environment variables `HTTPS_PROXY` and the like count.
        verify: File or folder of the certificates to trust, or an `ssl.SSLContext`; by default those
            of the system, or of the environment variable `SSL_CERT_FILE`. False trusts everyone.
        max_connections: How many connections to the servers there may be at a time; a call waits for
            a free one up to its timeout, which begins anew when it has one.
        servers: Addresses of other servers, by the name that the calls give.
        max_answer_size: The largest answer that is accepted, in bytes after decompression.
        on_request: Called before each attempt, with a `RequestEvent`.
        on_response: Called after each answer, with an `AnswerMeta`.
        on_retry: Called before the wait for the next attempt, with a `RetryEvent`.
        on_error: Called when a call failed and is not tried again, with an `ErrorEvent`.
        deduplication: Whether the installation recognises repeated requests, which decides whether
            a modifying call whose answer was lost is sent again by itself. None: only the calls that
            the documentation names as covered, which it says is so by default. True: every modifying
            call to the platform. False: none; only what did not reach the server is sent again.
        token_in: Where the token travels: in the header `Authorization`, or in the `body`, as older
            versions of the platform take it. A GET has no body and keeps the header.
        record: File to which the shapes of some calls are appended, for `altcraft-gen observe`; by
            default the environment variable `ALTCRAFT_RECORD`. It holds names of the API and kinds
            of values, no value, and only its owner can read it. Of each operation and error code
            the first calls are recorded and then one in 64; of a long list, items all over it.
        broker: Address of the platform's message broker instead of a `url`, such as
            `amqps://user:password@broker.example.com/vhost`; needs `altcraft-client[amqp]`. Calls
            with a path and a JSON body then travel as messages, and no others. Nothing is known of
            repeated messages, so only what surely was not published is sent again; `headers` stay
            here, and the token travels in the body. The queue of the answers is shared with other
            programs: theirs are put back, which delays them a little while calls wait.

    Raises:
        ConfigurationError: The address or the token is missing, or a value is wrong.
    """

    _version = "1.2.3"

    @property
    def books(self) -> Books:
        """Books of the library."""
        resource: Books = self._resource("books")
        return resource


class AsyncAltcraft(AsyncClient):
    """Asynchronous client of the Altcraft Platform API.

    It belongs to one event loop. Each resource is loaded when it is first used. Hooks may be async.

    Args:
        url: Address of the platform; by default the environment variable `ALTCRAFT_URL`.
        token: API token; by default the environment variable `ALTCRAFT_TOKEN`.
        timeout: Seconds for each attempt as a whole, or None for no limit. While a file arrives, they
            limit each pause between bytes instead.
        retries: How often a call is tried again.
        headers: Additional HTTP headers.
        http_client: HTTP client of yours, which stays yours to close. Its settings hold, but for its
            timeouts and redirects. The async client also takes the word "aiohttp": that library,
            of the extra `altcraft-client[aiohttp]`, then sends, and takes much less CPU time.
        transport: Transport to use instead of the network. One that is not the HTTP library's is
            told the `timeout`, but the sync client cannot interrupt it. A client with an
            `http_client` or `transport` cannot be used in a process that is forked later.
        proxy: Address of a proxy, such as `http://proxy.example.com:8080`; by default the
            environment variables `HTTPS_PROXY` and the like count.
        verify: File or folder of the certificates to trust, or an `ssl.SSLContext`; by default those
            of the system, or of the environment variable `SSL_CERT_FILE`. False trusts everyone.
        max_connections: How many connections to the servers there may be at a time; a call waits for
            a free one up to its timeout, which begins anew when it has one.
        servers: Addresses of other servers, by the name that the calls give.
        max_answer_size: The largest answer that is accepted, in bytes after decompression.
        on_request: Called before each attempt, with a `RequestEvent`.
        on_response: Called after each answer, with an `AnswerMeta`.
        on_retry: Called before the wait for the next attempt, with a `RetryEvent`.
        on_error: Called when a call failed and is not tried again, with an `ErrorEvent`.
        deduplication: Whether the installation recognises repeated requests, which decides whether
            a modifying call whose answer was lost is sent again by itself. None: only the calls that
            the documentation names as covered, which it says is so by default. True: every modifying
            call to the platform. False: none; only what did not reach the server is sent again.
        token_in: Where the token travels: in the header `Authorization`, or in the `body`, as older
            versions of the platform take it. A GET has no body and keeps the header.
        record: File to which the shapes of some calls are appended, for `altcraft-gen observe`; by
            default the environment variable `ALTCRAFT_RECORD`. It holds names of the API and kinds
            of values, no value, and only its owner can read it. Of each operation and error code
            the first calls are recorded and then one in 64; of a long list, items all over it.
        broker: Address of the platform's message broker instead of a `url`, such as
            `amqps://user:password@broker.example.com/vhost`; needs `altcraft-client[amqp]`. Calls
            with a path and a JSON body then travel as messages, and no others. Nothing is known of
            repeated messages, so only what surely was not published is sent again; `headers` stay
            here, and the token travels in the body. The queue of the answers is shared with other
            programs: theirs are put back, which delays them a little while calls wait.

    Raises:
        ConfigurationError: The address or the token is missing, or a value is wrong.
    """

    _version = "1.2.3"

    @property
    def books(self) -> AsyncBooks:
        """Books of the library."""
        resource: AsyncBooks = self._resource("books")
        return resource
