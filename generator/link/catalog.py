"""What the spec shares: parameters, parameter sets, objects and enums, looked up by name."""

from dataclasses import dataclass, field

from generator.findings import Findings, Location, did_you_mean
from generator.model.shape import KINDS
from generator.source.folder import SpecFolder
from generator.source.positioned import Mapping, Value


@dataclass
class Catalog:
    """Shared definitions as written, and which of them were used.

    Attributes:
        broken: Definitions that could not be read; they resolve, but to nothing in particular.
        incomplete: Whether definitions are missing whose names are not known either.
    """

    findings: Findings
    parameters: dict[str, Mapping] = field(default_factory=dict)
    sets: dict[str, Mapping] = field(default_factory=dict)
    objects: dict[str, Mapping] = field(default_factory=dict)
    enums: dict[str, Mapping] = field(default_factory=dict)
    places: dict[tuple[str, str], Location] = field(default_factory=dict)
    broken: set[tuple[str, str]] = field(default_factory=set)
    incomplete: bool = False
    used: set[tuple[str, str]] = field(default_factory=set)
    included: int = 0

    def is_unread(self, *definitions: tuple[str, str]) -> bool:
        """Tell whether one of the definitions may be among those that could not be read."""
        return self.incomplete or not self.broken.isdisjoint(definitions)

    def parameter(self, name: str, place: Location) -> Mapping | None:
        """Return a shared parameter; a finding when there is none."""
        self.used.add(("parameters", name))
        found = self.parameters.get(name)
        if found is None and not self.is_unread(("parameters", name)):
            self.findings.add(
                place,
                "unresolved-parameter",
                f"there is no shared parameter {name!r}",
                did_you_mean(name, self.parameters),
            )
        return found

    def has_object(self, name: str, place: Location) -> bool:
        """Tell whether a shared object or enum exists; a finding when it does not."""
        if name in self.enums:
            self.used.add(("enums", name))
            return True
        self.used.add(("objects", name))
        if name in self.objects:
            return True
        if not self.is_unread(("objects", name), ("enums", name)):
            self.findings.add(
                place,
                "unresolved-object",
                f"there is no shared object {name!r}",
                did_you_mean(name, [*self.objects, *self.enums, *KINDS]),
            )
        return False

    def includable(self, name: str, place: Location) -> Mapping | None:
        """Return the set or object that `+name` means; a finding when there is none."""
        kind = "sets" if name in self.sets else "objects"
        self.used.add((kind, name))
        found = self.sets.get(name) or self.objects.get(name)
        if found is None and not self.is_unread(("sets", name), ("objects", name)):
            self.findings.add(
                place,
                "unresolved-set",
                f"there is no parameter set or shared object {name!r}",
                did_you_mean(name, [*self.sets, *self.objects]),
            )
        return found


def build_catalog(folder: SpecFolder, findings: Findings) -> Catalog:
    """Collect the shared definitions of a spec folder; a name defined twice is a finding."""
    catalog = Catalog(findings, incomplete=folder.lacks_definitions)
    for file, root in folder.objects.items():
        broken = folder.broken[file]
        for kind in ("parameters", "sets", "objects", "enums"):
            entries = root.get(kind)
            if not isinstance(entries, Mapping):
                continue
            target: dict[str, Mapping] = getattr(catalog, kind)
            for name, value in entries.items():
                place = entries.at_key(name)
                if (kind, name) in broken or (kind,) in broken:
                    catalog.broken.add((kind, name))
                    # A set that cannot be read hides the names of the enums that it makes.
                    catalog.incomplete |= isinstance(value, Mapping) and "enums" in value
                elif (kind, name) in catalog.places:
                    _report_twice(catalog, name, place, catalog.places[kind, name])
                else:
                    catalog.places[kind, name] = place
                    target[name] = _whole(value, entries.at(name))
    _name_selections(catalog)
    for name, parameter in catalog.parameters.items():
        if "use" in parameter or not {"type", "enum", "fields"} & parameter.keys():
            message = f"the shared parameter {name!r} has no type of its own"
            findings.add(catalog.places["parameters", name], "bad-type", message, "write `type`")
    return catalog


def _name_selections(catalog: Catalog) -> None:
    """Add the enums that sets make of their modes; an object and an enum share their names."""
    for source in catalog.sets.values():
        selections = source.get("enums", {})
        for name in selections:
            place = selections.at_key(name)
            if name in catalog.enums:
                _report_twice(catalog, name, place, catalog.places["enums", name])
                continue
            modes = {mode: source["modes"][mode]["description"] for mode in selected(source, name)}
            catalog.places["enums", name] = place
            values = Mapping.made(place, modes)
            raw: dict[str, Value] = {"description": source["description"], "values": values}
            catalog.enums[name] = Mapping.made(place, raw)
            for mode in _unknown_modes(source, name):
                message = f"there is no mode {mode!r}"
                hint = did_you_mean(mode, source["modes"])
                catalog.findings.add(place, "unknown-choice", message, hint)
    for name in catalog.enums.keys() & catalog.objects.keys():
        first = catalog.places["objects", name]
        _report_twice(catalog, name, catalog.places["enums", name], first)


def selected(source: Mapping, name: str) -> list[str]:
    """Return the modes of a set that one of its enums has, in the order of their definition."""
    choice = source["enums"][name]
    return [mode for mode in source["modes"] if choice == "all" or mode in choice]


def _unknown_modes(source: Mapping, name: str) -> list[str]:
    choice = source["enums"][name]
    return [] if choice == "all" else [mode for mode in choice if mode not in source["modes"]]


def _report_twice(catalog: Catalog, name: str, place: Location, first: Location) -> None:
    message = f"{name!r} is defined twice"
    catalog.findings.add(place, "duplicate-definition", message, f"first: {first}")


def _whole(value: Mapping | str, place: Location) -> Mapping:
    """Return a definition as a mapping: a parameter may be written as its type alone."""
    return Mapping.made(place, {"type": value}) if isinstance(value, str) else value
