# Copied from templates/python/testing/requests/prepared.py by `altcraft-gen build`; changes made here are lost.
"""Answers that a test has set for an operation, whatever the world holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .answers import lacks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .calls import FakeCall, Reply

    Prepared: TypeAlias = "Any | Callable[[FakeCall], Any]"


class PreparedAnswers:
    """The answers of each operation, in their order; the last one stays."""

    def __init__(self) -> None:
        self._answers: dict[str, list[Prepared]] = {}

    def __bool__(self) -> bool:
        return bool(self._answers)

    def set(
        self,
        operation: str,
        spec: Mapping[str, Any],
        answers: tuple[Prepared, ...],
        *,
        strict: bool,
    ) -> None:
        """Put answers in the place of those of before.

        Raises:
            ValueError: There is no answer, or, if strict, one lacks the field of its result.
        """
        if not answers:
            raise ValueError("give at least one answer")
        payload = spec["payload"]
        for answer in answers:
            if strict and payload and lacks(answer, payload):
                raise ValueError(f"{operation} has its result in {payload!r}, which is missing")
        self._answers[operation] = list(answers)

    def fail(
        self, operation: str, answer: Reply, times: int | None, usual: Callable[[FakeCall], Any]
    ) -> None:
        """Put an error before the answers of before, or before the usual one."""
        if times is None:
            self._answers[operation] = [answer]
        else:
            before = self._answers.get(operation) or [usual]
            self._answers[operation] = [answer] * times + before

    def take(self, operation: str, usual: Callable[[FakeCall], Any]) -> Prepared:
        """Return the next answer, or the usual one when nothing is set."""
        answers = self._answers.get(operation)
        if not answers:
            return usual
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def clear(self) -> None:
        """Forget all of them."""
        self._answers.clear()
