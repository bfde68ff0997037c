# Copied from templates/python/testing/requests/routes.py by `altcraft-gen build`; changes made here are lost.
"""Which operation a request is, and the parameters that travel with it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

from ..._core.common.json_values import is_object

if TYPE_CHECKING:
    from collections.abc import Mapping


class Router:
    """Finds operations by method and path; a concrete path wins over one with parameters.

    Args:
        operations: What the spec says about the operations, by name.
    """

    def __init__(self, operations: Mapping[str, Any]) -> None:
        self._exact: dict[tuple[str, str], str] = {}
        patterns: list[tuple[str, re.Pattern[str], str]] = []
        for name, spec in operations.items():
            if "{" in spec["path"]:
                patterns.append((spec["method"], _pattern(spec), name))
            else:
                self._exact.setdefault((spec["method"], spec["path"]), name)
        # The longer the text that is fixed, the more a pattern says.
        self._patterns = sorted(patterns, key=lambda one: -len(one[1].pattern))

    def find(self, method: str, path: str) -> tuple[str, dict[str, str]] | None:
        """Return the name of the operation and the parameters in the path.

        Args:
            method: HTTP method.
            path: The path as it travels, without the query; a slash at its end does not matter.
        """
        path = path.rstrip("/") or "/"
        name = self._exact.get((method, path)) or self._exact.get((method, unquote(path)))
        if name is not None:
            return name, {}
        for its_method, pattern, operation in self._patterns:
            match = pattern.fullmatch(path) if its_method == method else None
            if match:
                return operation, {key: unquote(one) for key, one in match.groupdict().items()}
        return None


def _pattern(spec: Mapping[str, Any]) -> re.Pattern[str]:
    """Return what matches the paths of an operation, the segments by their names."""
    piece = ".+" if spec["answer"] == "file" else "[^/]+"  # the path of a file has many segments
    parts = re.split(r"\{\+?(\w+)\}", spec["path"])
    return re.compile(
        "".join(
            f"(?P<{part}>{piece})" if index % 2 else re.escape(part)
            for index, part in enumerate(parts)
        )
    )


def read_query(query: str) -> dict[str, Any]:
    """Return the parameters of a URL."""
    return dict(parse_qsl(query, keep_blank_values=True)) if query else {}


def read_body(body: bytes, encoding: str, content_type: str) -> dict[str, Any]:
    """Return the parameters of a body.

    Raises:
        ValueError: It is not what its kind should be.
    """
    if not body:
        return {}
    # A tool that was told nothing calls JSON a form, too.
    says_form = content_type.startswith("application/x-www-form-urlencoded")
    if encoding == "form" or (says_form and body[:1] != b"{"):
        return dict(parse_qsl(body.decode(), keep_blank_values=True))
    found = json.loads(body)
    return found if is_object(found) else {}
