"""What is sent: typed dictionaries, one module for each resource.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from .._core.calls.custom import (
    Unlisted,
)
from .enums import (
    Genre,
)
from .shared import (
    AuthorParam,
    author_with,
)

__all__ = [
    "AuthorParam",
    "Genre",
    "Unlisted",
    "author_with",
]
