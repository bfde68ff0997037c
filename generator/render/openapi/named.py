"""What a person would name is a component, to which other schemas refer.

Code generators make a class of each object, union and enum. One without a name of its own gets one
that says nothing (`Data13`), and gets it again wherever else it stands.
"""

from generator.render import words
from generator.render.openapi.names import ComponentNames, union_key
from generator.render.openapi.parts import Part
from generator.render.openapi.patterns import to_pattern
from generator.render.openapi.schemas import NULL, component_schema

Path = tuple[str, ...]

# What stays where the object stood: all else is of the object itself.
_OF_OBJECTS = frozenset(
    {
        "properties",
        "patternProperties",
        "required",
        "additionalProperties",
        "dependentSchemas",
        "not",
        "x-altcraft-rules",
    }
)


def named_schemas(component: str, schema: Part, names: ComponentNames) -> dict[str, Part]:
    """Return a schema and the objects, unions and enums that stood in it, by name.

    Args:
        component: The name of the schema.
        schema: The schema.
        names: The names of all components.
    """
    parts = _Parts(component, names)
    return {component: parts.without_named(schema, ()), **parts.found}


class _Parts:
    def __init__(self, component: str, names: ComponentNames) -> None:
        self._component = component
        self._names = names
        self.found: dict[str, Part] = {}

    def without_named(self, schema: Part, path: Path) -> Part:
        """Return a schema in which the inner ones refer to components."""
        result = dict(schema)
        properties = schema.get("properties", {})
        if properties:
            result["properties"] = {
                name: self._part(one, (*path, name)) for name, one in properties.items()
            }
        if patterns := schema.get("patternProperties"):
            owners = {
                to_pattern(alias): name
                for name, one in properties.items()
                for alias in one.get("x-altcraft-aliases", ())
            }
            result["patternProperties"] = {
                pattern: self._part(one, (*path, owners[pattern]))
                for pattern, one in patterns.items()
            }
        for keyword, kind in {"items": "An item", "additionalProperties": "A value"}.items():
            if isinstance(inner := schema.get(keyword), dict):
                said = f"{kind} of {words.code(path[-1])}." if path else ""
                result[keyword] = self._part(inner, path, said)
        if "anyOf" in schema:
            result["anyOf"] = [self._part(one, path) for one in schema["anyOf"]]
        return result

    def _part(self, schema: Part, path: Path, said: str = "") -> Part:
        """Return a schema that refers to components, itself where it has a name.

        Args:
            schema: The schema.
            path: The properties that lead to it.
            said: What there is to say of an object that has no description.
        """
        part = self.without_named(schema, path)
        if name := (
            self._names.nested.get((self._component, path)) if "properties" in part else None
        ):
            return self._object(name, part, said)
        if union := self._names.unions.get(union_key(part["anyOf"])) if "anyOf" in part else None:
            described = {"description": union.description, "anyOf": part.pop("anyOf")}
            self.found[union.name] = described
            return component_schema(union.name) | part
        if name := part.get("x-altcraft-enum"):
            shared = self._names.enums[name]
            values = {key: one for key, one in shared.items() if key != "description"}
            if all(part.get(key) == one for key, one in values.items()):
                self.found[name] = shared
                kept = {key: one for key, one in part.items() if key not in values}
                del kept["x-altcraft-enum"]
                return component_schema(name) | kept
        return part

    def _object(self, name: str, schema: Part, said: str) -> Part:
        """Put an object under its name, and return what stands in its place."""
        inner = {key: one for key, one in schema.items() if key in _OF_OBJECTS}
        kept = {key: one for key, one in schema.items() if key not in _OF_OBJECTS}
        is_null_allowed = kept.pop("type") != "object"
        description = kept.pop("description", said)
        described = {"description": description} if description else {}
        self.found[name] = {**described, "type": "object", **inner}
        reference = component_schema(name)
        return {"anyOf": [reference, dict(NULL)], **kept} if is_null_allowed else reference | kept
