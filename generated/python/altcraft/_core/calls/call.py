# Copied from templates/python/core/calls/call.py by `altcraft-gen build`; changes made here are lost.
"""One call, checked and encoded: what is sent, and how."""

from __future__ import annotations

from .headers import merge_headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .headers import Headers
    from .operation import Operation


class Call:
    """One logical call, ready to be sent, as often as needed with the same request ID.

    Attributes:
        url: Where it goes, without the token.
        secret_url: Where it goes with the token in the query, for the calls that know no other way.
        repeatable: Whether it may be sent again when the answer of an attempt was lost.
        headers: Everything but `Host`, `Content-Length` and what the HTTP client adds.
    """

    __slots__ = (
        "body",
        "headers",
        "method",
        "operation",
        "repeatable",
        "request_id",
        "retries",
        "secret_url",
        "timeout",
        "url",
    )

    operation: Operation
    method: str
    url: str
    secret_url: str | None
    headers: Headers
    body: bytes
    timeout: float | None
    retries: int
    repeatable: bool
    request_id: str

    def moved(self, url: str) -> Call:
        """Return the same call to another address of the same server."""
        copy = self._copy()
        # The server may have put the token, which it was sent, into the new address.
        copy.url, copy.secret_url = url.partition("?")[0], url
        return copy

    def with_headers(self, headers: Headers) -> Call:
        """Return the same call with more headers."""
        copy = self._copy()
        copy.headers = merge_headers(self.headers, headers)
        return copy

    def _copy(self) -> Call:
        copy = object.__new__(Call)
        for name in self.__slots__:
            setattr(copy, name, getattr(self, name))
        return copy

    def __repr__(self) -> str:
        return f"<Call {self.operation.name}: {self.method} {self.url}>"
