"""Names of the document's components: predictable, and never two alike."""

from collections.abc import Iterable

from generator.model import Operation
from generator.naming import ClassName


class ComponentNames:
    """Hands out names of schemas, each once; those of shared objects are taken from the start."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)

    def of(self, operation: Operation, suffix: str) -> str:
        """Return a name such as `SegmentsGetRequest`."""
        return self.take(ClassName(operation.resource, operation.method_name, suffix))

    def take(self, wanted: str) -> str:
        """Return the wanted name, with a number when another schema has it."""
        name, number = wanted, 2
        while name in self._taken:
            name, number = f"{wanted}{number}", number + 1
        self._taken.add(name)
        return name
