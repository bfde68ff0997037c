"""The OpenAPI target: one document, written as YAML and JSON, and converted down for older tools.

`document` collects what the templates lay out; `operations`, `answers` and `parameters` describe
the calls, `schemas` and `rules` the values, `texts` says it in Markdown. The templates' output is
JSON; the files are written from what it reads as (see `formats`), so that they hold the same data.
`version30` turns parts of a 3.1 document into those of a 3.0 one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from generator.model import Api, object_references, reached_objects
from generator.render.environment import RenderedFile, Templates
from generator.render.openapi.document import document_view
from generator.render.openapi.formats import FORMATS, Format
from generator.render.openapi.names import ComponentNames, component_names
from generator.render.openapi.operations import operation_view
from generator.render.openapi.parts import Part
from generator.render.openapi.paths import path_template
from generator.render.samples import Samples
from generator.render.serialise import Written

_INDENT = 6  # of what stands below a path and method, and of what stands below a schema's name

Texts = dict[str, str]
_REFERENCE = re.compile("#/components/schemas/([A-Za-z0-9._-]+)")


def render(api: Api, templates: Templates) -> Iterator[RenderedFile]:
    """Render the OpenAPI document of an API.

    Args:
        api: The model.
        templates: The templates of this target.

    Yields:
        `README.md`, which says which file is for whom, `openapi.yaml` and `openapi.json` (3.1), and
        `openapi-3.0.yaml` (3.0).
    """
    yield RenderedFile("README.md", _readme(api, templates))
    names = component_names(api)
    operations = _operations(templates, api, names)
    auths = sorted({one.auth for one in api.operations})
    heads = _heads(templates, api, names, sorted(_used_objects(api)), auths)
    for file, form in FORMATS.items():
        head, schemas = heads[file]
        parts = {name: texts[file] for name, texts in operations.items()}
        document = _document(api, names, head, schemas, parts)
        yield RenderedFile(file, partial(form.whole, document))


def _readme(api: Api, templates: Templates) -> str:
    return templates.render(
        "README.md.j2",
        title=api.title,
        operations=len(api.operations),
        tags=len(api.resources),
        code=api.envelope.code,
        text=api.envelope.text,
        success=api.envelope.success,
    )


def _used_objects(api: Api) -> set[str]:
    """Return the objects that operations refer to; the others are parts of what is written out."""
    shapes = [
        shape
        for one in api.operations
        for shape in (one.request, one.conventional, one.response.shape)
    ]
    return reached_objects(shapes, object_references(api.objects))


def _operations(
    templates: Templates, api: Api, names: ComponentNames
) -> dict[str, dict[str, tuple[str, Texts]]]:
    """Return each operation, and the schemas that it alone has, as it stands in each file."""
    samples = Samples(api, templates)
    made = {}
    for operation in api.operations:
        view = operation_view(operation, api, names, samples)
        laid_out = templates.render_json("operation.json.j2", operation=view)
        made[operation.name] = {
            file: (
                form.part(form.version.operation(laid_out["operation"]), _INDENT),
                _schemas(laid_out["schemas"], form),
            )
            for file, form in FORMATS.items()
        }
    return made


def _heads(
    templates: Templates,
    api: Api,
    names: ComponentNames,
    objects: Sequence[str],
    auths: Sequence[str],
) -> dict[str, tuple[Part, Texts]]:
    """Return what is not of one operation, as it stands in each file: the schemas are texts."""
    view = document_view(api, names, objects, auths)
    laid_out = templates.render_json("document.json.j2", document=view)
    schemas, laid_out["components"]["schemas"] = laid_out["components"]["schemas"], {}
    return {
        file: (form.version.document(laid_out), _schemas(schemas, form))
        for file, form in FORMATS.items()
    }


def _schemas(schemas: dict[str, Part], form: Format) -> Texts:
    return {
        name: form.part(form.version.schema(schema), _INDENT) for name, schema in schemas.items()
    }


def _document(
    api: Api,
    names: ComponentNames,
    head: Part,
    shared: Texts,
    operations: dict[str, tuple[str, Texts]],
) -> Part:
    """Put a document together."""
    paths: dict[str, Part] = {}
    schemas = dict(shared)
    for operation in api.operations:
        text, own = operations[operation.name]
        paths.setdefault(path_template(operation), {})[operation.method.lower()] = Written(text)
        schemas |= own
    first = [name for name in names.shared() if name in schemas]
    reached = _reached([text for text, _ in operations.values()], schemas)
    written = {
        name: Written(schemas[name])
        for name in dict.fromkeys((*first, *schemas))
        if name in reached
    }
    return {**head, "paths": paths, "components": {**head["components"], "schemas": written}}


def _reached(texts: Iterable[str], schemas: Texts) -> set[str]:
    """Return the schemas that texts lead to; an older version may refer to fewer."""
    found: set[str] = set()
    waiting = list(texts)
    while waiting:
        for name in {*_REFERENCE.findall(waiting.pop())} & schemas.keys() - found:
            found.add(name)
            waiting.append(schemas[name])
    return found
