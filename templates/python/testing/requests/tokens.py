"""Where a request carries its token, and what the token allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._core.common.protocol import TOKEN_FIELD
from ..world.records import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNAUTHORIZED, _FORBIDDEN = 401, 403


def token_of(
    spec: Mapping[str, Any], params: dict[str, Any], headers: Mapping[str, str]
) -> str | None:
    """Return the token, which does not stay among the parameters."""
    if spec["auth"] in ("query", "body"):
        sent = params.pop(TOKEN_FIELD, None)
        return str(sent) if sent else None
    given = headers.get("authorization", "").removeprefix("Bearer ")
    if not given and spec["auth"] == "header" and TOKEN_FIELD not in spec["fields"]:
        given = str(params.pop(TOKEN_FIELD, ""))
    return given or None


def refusal_of(
    spec: Mapping[str, Any], token: str | None, tokens: Mapping[str, str] | None
) -> Refusal | None:
    """Return why a token does not allow a call, or None.

    Args:
        spec: What the spec says about the operation.
        token: The token.
        tokens: The tokens that are valid, with their roles; None allows any.
    """
    if spec["auth"] == "none":
        return None
    if not token:
        return Refusal(_UNAUTHORIZED, "no token was given")
    role = "all" if tokens is None else tokens.get(token)
    if role is None:
        return Refusal(_FORBIDDEN, "the token is not valid")
    if role != "all" and spec.get("effect") != "read":
        return Refusal(_FORBIDDEN, "the token does not allow this")
    return None
