"""Answers that are not the platform's: a page of a proxy or firewall, a redirect, broken JSON."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..common.errors import AltcraftError, APIResponseError, APIStatusError, error_class
from ..common.retry_after import parse_retry_after

if TYPE_CHECKING:
    from ..common.meta import AnswerMeta, Reply

_LONGEST_EXCERPT = 80
_TITLE = r"(?i)<title[^<>]{0,200}>([^<]{1,500})"


def foreign_error(meta: AnswerMeta, reply: Reply, error: Exception | None = None) -> AltcraftError:
    """Return the error for a body that is not the platform's, or broken.

    Its status means the same whoever answers where it speaks of the traffic. Of data and of the
    token only the platform itself speaks: a proxy's page "404 Not Found" does not say that a
    profile does not exist, nor a firewall's "403 Forbidden" that the token is wrong.
    """
    status = reply.status
    body = reply.content[:10_000].decode(errors="replace")
    text = _describe_body(meta, reply, body, error)
    cls: type[AltcraftError] = APIResponseError
    if status >= 300:
        cls = error_class(status) if status == 429 or status >= 500 else APIStatusError
        said = describe_status(meta)
        text = said if status < 400 else f"{said}: {text}"
    return cls(
        text,
        body=body,
        operation=meta.operation,
        request_id=meta.request_id,
        meta=meta,
        retry_after=parse_retry_after(reply.headers.get("Retry-After")),
    )


def is_page(reply: Reply) -> bool:
    """Tell whether a body is a page for a browser, which the platform never sends."""
    return "html" in reply.headers.get("Content-Type", "").lower()


def describe_status(meta: AnswerMeta) -> str:
    """Return what an HTTP status says, and where a redirect leads."""
    from http import HTTPStatus

    if 300 <= meta.status < 400:
        target = excerpt(meta.headers.get("Location", "").partition("?")[0]) or "another address"
        return f"{_host(meta)} redirects to {target}, which is not followed; is the url right?"
    try:
        return HTTPStatus(meta.status).phrase
    except ValueError:
        return "the server answered with an error"


def excerpt(text: str) -> str:
    """Return the title of a page, or how a text begins, on one line and fit to be printed."""
    title = re.search(_TITLE, text)
    shown = title[1] if title else text[: 10 * _LONGEST_EXCERPT]
    line = " ".join("".join(one if one.isprintable() else " " for one in shown).split())
    return line if len(line) <= _LONGEST_EXCERPT else f"{line[: _LONGEST_EXCERPT - 3]}..."


def _describe_body(meta: AnswerMeta, reply: Reply, body: str, error: Exception | None) -> str:
    start = f"the answer of {_host(meta)}"
    if not body:
        return f"{start} is empty"
    kind = excerpt(reply.headers.get("Content-Type", ""))
    if error is not None and "json" in kind:
        return f"{start} is broken JSON: {error}: {excerpt(body)}"
    return f"{start} is not JSON{f' but {kind!r}' if kind else ''}: {excerpt(body)}"


def _host(meta: AnswerMeta) -> str:
    return urlsplit(meta.url or "").netloc
