"""The names of fields that a spec has, wherever they stand."""

from collections.abc import Iterator

from generator.model.api import Api
from generator.model.shape import iter_shapes


def field_names(api: Api) -> frozenset[str]:
    """Return the names and other spellings of all fields that are sent or come back."""
    return frozenset(_names(api))


def _names(api: Api) -> Iterator[str]:
    yield api.token.name
    shapes = [one.shape for one in api.objects.values()]
    shapes += [one.request for one in api.operations]
    shapes += [one.response.shape for one in api.operations]
    shapes += [api.conventions.request, api.envelope.shape]
    for whole in shapes:
        for _, shape in iter_shapes(whole):
            for field in shape.fields:
                yield from (field.name, *field.aliases)
