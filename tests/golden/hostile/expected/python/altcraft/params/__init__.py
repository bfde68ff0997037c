"""What is sent: typed dictionaries, one module for each resource.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from .._core.calls.custom import (
    Unlisted,
)
from .shared import (
    None_Param,
)

__all__ = [
    "None_Param",
    "Unlisted",
]
