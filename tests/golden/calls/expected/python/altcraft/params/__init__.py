"""What is sent: typed dictionaries, one module for each resource.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from .._core.calls.custom import (
    Unlisted,
)
from .shared import (
    PictureParam,
    PictureSizeParam,
    TextParam,
)

__all__ = [
    "PictureParam",
    "PictureSizeParam",
    "TextParam",
    "Unlisted",
]
