"""The immutable model of the API: the only thing that lint rules and renderers see.

`types` says what a value can be, `shape` what fields a request, an answer or an object has, and
`api` what the API as a whole consists of.
"""

from generator.model.api import (
    Api,
    Batch,
    Contact,
    ErrorCode,
    Example,
    Operation,
    Paging,
    PostmanVariable,
    Resource,
    Response,
    Section,
    Seen,
    Server,
    Task,
    Token,
)
from generator.model.references import object_references, reached_objects
from generator.model.shape import (
    MISSING,
    Additional,
    Condition,
    EnumValue,
    Field,
    Json,
    Object,
    PathPart,
    Requirement,
    Rule,
    Shape,
    Steps,
)
from generator.model.types import Inline, ListOf, MapOf, Ref, Scalar, Type, UnionOf, iter_types

__all__ = [
    "MISSING",
    "Additional",
    "Api",
    "Batch",
    "Condition",
    "Contact",
    "EnumValue",
    "ErrorCode",
    "Example",
    "Field",
    "Inline",
    "Json",
    "ListOf",
    "MapOf",
    "Object",
    "Operation",
    "Paging",
    "PathPart",
    "PostmanVariable",
    "Ref",
    "Requirement",
    "Resource",
    "Response",
    "Rule",
    "Scalar",
    "Section",
    "Seen",
    "Server",
    "Shape",
    "Steps",
    "Task",
    "Token",
    "Type",
    "UnionOf",
    "iter_types",
    "object_references",
    "reached_objects",
]
