"""What is sent: typed dictionaries, one module for each resource.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from .enums import (
    Genre,
)

__all__ = [
    "Genre",
]
