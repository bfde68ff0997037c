"""What a method was called with, before it is checked and encoded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..common.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .operation import Operation
    from .options import Extra, Options


class Invocation(NamedTuple):
    """An operation with the arguments of its method.

    Attributes:
        operation: The operation.
        params: The parameters that the method has, by the API's names; some may not be given.
        extra: Further parameters.
        options: How the call is made.
    """

    operation: Operation
    params: Mapping[str, Any]
    extra: Extra | None = None
    options: Options | None = None

    def given(self) -> dict[str, Any]:
        """Return the parameters that were given, the further ones among them."""
        given = {name: value for name, value in self.params.items() if value is not NOT_GIVEN}
        if self.extra:
            given.update(self.extra)
        return given
