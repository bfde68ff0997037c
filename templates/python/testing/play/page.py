"""The page at `/` of the server: the last calls, and what is stored. Plain HTML."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..fake import FakePlatform

_CALLS = 50
_RECORDS = 20
_LONGEST = 200
_STYLE = (
    "body{font:14px system-ui,sans-serif;margin:2em;max-width:75em}"
    "td,th{text-align:left;padding:.2em 1em .2em 0;vertical-align:top}"
    "code{white-space:pre-wrap;overflow-wrap:anywhere}"
)


def make_page(platform: FakePlatform) -> str:
    """Return the page as HTML."""
    calls = "".join(
        f"<tr><td>{escape(one.operation)}</td><td><code>{_short(one.params)}</code></td></tr>"
        for one in reversed(platform.calls[-_CALLS:])
    )
    stored = "".join(
        _collection(name, collection) for name, collection in sorted(platform.world.all())
    )
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><title>Altcraft test platform</title>"
        f"<style>{_STYLE}</style><h1>Altcraft test platform</h1>"
        f"<h2>Stored</h2>{stored or '<p>Nothing yet.</p>'}"
        f"<h2>Last calls</h2><table><tr><th>operation<th>parameters</tr>{calls}</table></html>"
    )


def _collection(name: tuple[str, ...], collection: Any) -> str:
    title = escape(" ".join((name[0].lstrip("~"), *name[1:])))
    found = collection.page(None, _RECORDS, after=False).items
    rows = "".join(
        f"<tr><td>{escape(str(key))}</td><td><code>{_short(record)}</code></td></tr>"
        for key, record in found
    )
    return f"<h3>{title}: {len(collection)}</h3><table>{rows}</table>"


def _short(value: Any) -> str:
    shown = {name: one for name, one in value.items() if name[0] != "~"}
    text = json.dumps(shown, ensure_ascii=False, default=str)
    return escape(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}...")
