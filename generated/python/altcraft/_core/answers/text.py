# Copied from templates/python/core/answers/text.py by `altcraft-gen build`; changes made here are lost.
"""An answer that is a line of text."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..common.meta import AnswerMeta


class Text(str):
    """The text of an answer, with what is known about the answer."""

    __slots__ = ("meta",)

    meta: AnswerMeta

    def __new__(cls, text: str, meta: AnswerMeta) -> Text:
        """Make a text."""
        self = super().__new__(cls, text)
        self.meta = meta
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return Text, (str(self), self.meta)
