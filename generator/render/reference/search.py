"""The index of the search: a script, because a page opened as a file may not fetch another file."""

import json
from collections.abc import Iterable, Iterator, Sequence

from generator.model import Api, Shape
from generator.model.shape import iter_shapes
from generator.render.reference.pages import EFFECTS
from generator.render.reference.recipes import Recipe


def search_index(api: Api, objects: Sequence[str], recipes: Sequence[Recipe]) -> str:
    """Return the script: an entry for each page, its address, name, title and words."""
    entries = [*_operations(api), *_objects(api, objects), *_sections(api), *_errors(api)]
    entries += _recipes(recipes)
    lines = ",\n".join(
        json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in entries
    )
    return f"window.searchIndex = [\n{_harmless(lines)}\n];\n"


def _operations(api: Api) -> Iterator[list[str]]:
    for one in api.operations:
        found = (one.path, one.summary, EFFECTS[one.effect], _words(_names(one.request)))
        yield [f"operations/{one.name}.html", one.name, one.title, " ".join(found)]


def _objects(api: Api, objects: Sequence[str]) -> Iterator[list[str]]:
    for name in objects:
        one = api.objects[name]
        yield [f"objects/{name}.html", name, one.description, _words(_names(one.shape))]


def _sections(api: Api) -> Iterator[list[str]]:
    for one in api.sections:
        yield [f"sections/{one.name}.html", one.title, one.description, "section"]


def _recipes(recipes: Sequence[Recipe]) -> Iterator[list[str]]:
    for one in recipes:
        text = " ".join((one.about, *one.operations))
        yield [f"recipes/{one.name}.html", one.title, "Recipe", " ".join(text.split())]


def _errors(api: Api) -> Iterator[list[str]]:
    for one in api.errors:
        yield [f"errors.html#{one.code}", str(one.code), one.description, f"error {one.name}"]


def _names(shape: Shape) -> Iterator[str]:
    for _, inner in iter_shapes(shape):
        for field in inner.fields:
            yield field.name
            yield from (str(value.value) for value in field.enum)


def _words(names: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(names))


def _harmless(text: str) -> str:
    """Keep a text of the spec from ending the script, or the line, in any reader."""
    for character in "<\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text
