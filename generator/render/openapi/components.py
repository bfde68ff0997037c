"""The components of the document, collected while the operations are described."""

from dataclasses import dataclass, field

from generator.model import Operation
from generator.render.openapi.names import ComponentNames
from generator.render.openapi.parts import Part
from generator.render.openapi.schemas import component_schema


@dataclass
class Components:
    """Named parts, in the order in which they are added."""

    names: ComponentNames
    schemas: dict[str, Part] = field(default_factory=dict)
    parameters: Part = field(default_factory=dict)
    headers: Part = field(default_factory=dict)
    examples: Part = field(default_factory=dict)
    responses: Part = field(default_factory=dict)
    common_fields: Part = field(default_factory=dict)
    envelope: str = ""
    error_code: str = ""

    def add_schema(self, wanted: str, schema: Part) -> str:
        """Add a schema that is no shared object, and return the name it got."""
        name = self.names.take(wanted)
        self.schemas[name] = schema
        return name

    def named(self, operation: Operation, suffix: str, schema: Part) -> Part:
        """Add a schema of one operation, and return the reference to it."""
        name = self.names.of(operation, suffix)
        self.schemas[name] = schema
        return component_schema(name)
