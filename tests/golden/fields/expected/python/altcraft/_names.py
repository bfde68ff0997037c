"""The names of all fields of the API: what a recording of shapes may tell.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

NAMES = frozenset(
    (
        "Name",
        "Title",
        "anything",
        "author",
        "authors",
        "born",
        "class",
        "color",
        "data",
        "error",
        "error_text",
        "format",
        "from",
        "genre",
        "genres",
        "id",
        "kind",
        "levels",
        "mail",
        "name",
        "pages",
        "price",
        "published",
        "rating",
        "shelf",
        "size",
        "sold",
        "tags",
        "title",
        "token",
        "weird name",
    )
)
