"""The value of a parameter that was not given, which is not the same as None."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, Literal


class NotGiven:
    """The type of `NOT_GIVEN`: the parameter is left out, while None is sent as null."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        # By name: a copy or an unpickled value is the same object, so `is` keeps working.
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven()
