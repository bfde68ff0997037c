"""The files of the document: each is in a version of OpenAPI and in a language."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from generator.render.openapi.parts import Part
from generator.render.openapi.version30 import document_30, operation_30, schema_30
from generator.render.serialise import json_pieces, to_compact_json, to_yaml, yaml_pieces


class Version(NamedTuple):
    """A version of OpenAPI: how parts are put into its words."""

    document: Callable[[Part], Part]
    operation: Callable[[Part], Part]
    schema: Callable[[Part], Part]


class Format(NamedTuple):
    """A file: its version, and the writers of a part that is further in and of the whole."""

    version: Version
    part: Callable[[Part, int], str]
    whole: Callable[[Part], Iterator[str]]


def _as_it_is(part: Part) -> Part:
    return part


_VERSION_31 = Version(_as_it_is, _as_it_is, _as_it_is)  # which the templates lay out
_VERSION_30 = Version(document_30, operation_30, schema_30)
FORMATS = {
    "openapi.yaml": Format(_VERSION_31, to_yaml, yaml_pieces),
    # For programs; a line for each operation and schema still shows what changed.
    "openapi.json": Format(_VERSION_31, to_compact_json, json_pieces),
    "openapi-3.0.yaml": Format(_VERSION_30, to_yaml, yaml_pieces),
}
