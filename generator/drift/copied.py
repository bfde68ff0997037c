"""Descriptions that still stand in the spec as a page has them, word for word."""

from collections.abc import Iterator
from pathlib import Path

from generator.drift.baseline import DamagedMemoryError, Memory, load_memory
from generator.drift.compare.attributes import prints
from generator.drift.facts.key import FactKey
from generator.findings import Location
from generator.model import Api, Object, Operation
from generator.model.shape import iter_shapes

_FEWEST_WORDS = 4  # shorter ones are alike by chance


def copied_texts(spec: Path, api: Api) -> list[Location]:
    """Return the fields whose description is that of a page which was taken over.

    What is remembered of a page has the fingerprints of its texts. A description that was put into
    other words has others, so that nothing has to be marked, and no mark can be forgotten.

    Args:
        spec: The spec folder.
        api: Its model.
    """
    subjects: list[Operation | Object] = [*api.operations, *api.objects.values()]
    return [place for one in subjects for place in _copied(one, _memory(spec, one.name))]


def _memory(spec: Path, name: str) -> Memory:
    try:
        return load_memory(spec, name) or Memory()
    except DamagedMemoryError:  # said elsewhere
        return Memory()


def _copied(subject: Operation | Object, memory: Memory) -> Iterator[Location]:
    if not memory.facts:
        return
    if isinstance(subject, Object):
        shapes = {"request": subject.shape}
    else:
        shapes = {"request": subject.request, "response": subject.response.shape}
    for part, whole in shapes.items():
        for way, shape in iter_shapes(whole):
            for field in shape.fields:
                key = FactKey(part, ".".join((*way, field.name)), "text")
                words = len(field.description.split())
                own = {*prints(field.description).split()}
                if words >= _FEWEST_WORDS and own and own <= {*memory.facts.get(key, "").split()}:
                    yield field.location
