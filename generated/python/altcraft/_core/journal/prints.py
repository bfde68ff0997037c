# Copied from templates/python/core/journal/prints.py by `altcraft-gen build`; changes made here are lost.
"""Fingerprints: enough to know a request again, and nothing that could be read."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from ..calls.encoding import encode_json
from ..common.protocol import REQUEST_ID_HEADER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..calls.call import Call
    from ..common.token import Token

_REQUEST_ID = REQUEST_ID_HEADER.lower().encode()


class Prints:
    """Makes the fingerprints of a run.

    Args:
        salt: Makes those of one run differ from those of another.
    """

    def __init__(self, salt: str) -> None:
        self._salt = salt.encode()

    def headers(self, call: Call, token: Token) -> bytes:
        """Return the fingerprint of the headers of a call, and of the token wherever it travels."""
        lines = sorted(
            name.lower() + b":" + value
            for name, value in call.headers
            if name.lower() != _REQUEST_ID
        )
        return self._of(b"\n".join([token.value.encode(), *lines]))

    def body(self, call: Call, token: Token) -> bytes:
        """Return the fingerprint of the body of a call, which a new token does not change."""
        body = call.body
        in_header = any(name == b"Authorization" for name, _ in call.headers)
        if call.secret_url is None and not in_header:
            body = body.replace(token.value.encode(), b"")
        return self._of(body)

    def params(self, params: Mapping[str, Any]) -> dict[str, str]:
        """Return the fingerprint of each parameter."""
        return {name: self._of(encode_json({name: value})).hex() for name, value in params.items()}

    def _of(self, data: bytes) -> bytes:
        return sha256(self._salt + data).digest()
