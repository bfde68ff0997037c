"""The reference target: static pages to read, which need no server and no network.

`fields` describes requests, answers and objects as rows, `pages` is what the templates of an
operation and an object lay out, `recipes` reads the programs to show, `search` makes
the index of the search, `markup` turns Markdown into HTML.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from generator.model import Api, Operation, Shape, object_references, reached_objects
from generator.render.environment import RenderedFile, Templates
from generator.render.reference.markup import inline, markdown
from generator.render.reference.pages import ObjectPage, PageMaker
from generator.render.reference.recipes import read_recipes
from generator.render.reference.search import search_index
from generator.render.samples import Samples

Layout = Callable[..., str]

_MOST_BYTES = 60_000
_COPIED = ("style.css", "script.js")


def render(api: Api, templates: Templates) -> Iterator[RenderedFile]:
    """Yield the pages, the index of the search, the style and the script."""
    templates.add_filters({"inline": inline, "markdown": markdown})
    used = _used_objects(api)
    recipes = tuple(read_recipes(api, templates))
    layout = partial(templates.render, api=api, used=used, recipes=recipes)
    yield RenderedFile("index.html", layout("index.html.j2", root=""))
    yield RenderedFile("errors.html", layout("errors.html.j2", root=""))
    for section in api.sections:
        own = [one for one in api.operations if one.section == section.name]
        text = layout("section.html.j2", root="../", section=section, operations=own)
        yield RenderedFile(f"sections/{section.name}.html", text)
    pages = PageMaker(api, Samples(api, templates))
    for operation in api.operations:
        text = _fitting(partial(_operation_page, layout, pages, operation))
        yield RenderedFile(f"operations/{operation.name}.html", text)
    users = _users(api)
    for name in used:
        page = ObjectPage(api.objects[name], tuple(users.get(name, ())))
        text = _fitting(partial(_object_page, layout, pages, page))
        yield RenderedFile(f"objects/{name}.html", text)
    for recipe in recipes:
        text = layout("recipe.html.j2", root="../", recipe=recipe)
        yield RenderedFile(f"recipes/{recipe.name}.html", text)
    yield RenderedFile("search-index.js", search_index(api, used, recipes))
    for name in _COPIED:
        yield RenderedFile(name, templates.read(templates.directory / name), verbatim=True)


def _operation_page(layout: Layout, pages: PageMaker, operation: Operation, depth: int) -> str:
    page = pages.operation(operation, depth)
    return layout("operation.html.j2", root="../", page=page)


def _object_page(layout: Layout, pages: PageMaker, page: ObjectPage, depth: int) -> str:
    fields = pages.object_fields(page, depth)
    return layout("object.html.j2", root="../", page=page, fields=fields)


def _fitting(make: Callable[[int], str]) -> str:
    """Return a page that shows as many objects in place as its size allows."""
    for depth in (3, 2, 1):
        text = make(depth)
        if len(text.encode("utf-8")) <= _MOST_BYTES:
            return text
    return make(0)


def _used_objects(api: Api) -> list[str]:
    return sorted(reached_objects(_shapes(api.operations), object_references(api.objects)))


def _users(api: Api) -> dict[str, list[str]]:
    """Return the operations that have an object, itself or inside another one."""
    references = object_references(api.objects)
    users: dict[str, list[str]] = {}
    for operation in api.operations:
        for name in sorted(reached_objects(_shapes([operation]), references)):
            users.setdefault(name, []).append(operation.name)
    return users


def _shapes(operations: Iterable[Operation]) -> Iterator[Shape]:
    for one in operations:
        yield from (one.request, one.response.shape)
