"""What is said of a call as a whole: provenance, caveats, how it goes on; in words, as Markdown."""

from generator.model import Example, Inline, Operation, Shape
from generator.naming import many_method
from generator.render.words import code, sentence

EFFECTS = {
    "modify_many": "Changes many at once.",
    "delete": "Deletes for good.",
    "launch": "Sends messages.",
    "launch_scenario": "Starts a scenario, which may send messages.",
}
_EXTENTS = {"request": "parameters", "response": "answer"}


def provenance(operation: Operation) -> list[str]:
    """Say what of an operation's documentation was not seen, and what fills the gaps."""
    seen, said = operation.seen, []
    if seen.version == "none":
        said.append("No documentation page of this call was found.")
    elif seen.version == "unknown":
        said.append("The version of the documentation that was read is not known.")
    elif seen.version == "confluence":
        said.append("Read from an older edition of the documentation.")
    elif seen.version != "current":
        said.append(f"Read from the documentation of version {seen.version.removeprefix('v')}.")
    for part, name in _EXTENTS.items():
        extent = getattr(seen, part)
        if extent == "none" and seen.version != "none":
            said.append(f"The documentation of the {name} was not seen.")
        elif extent == "partial":
            said.append(f"The documentation of the {name} was only seen in part.")
    if seen.like:
        said.append(f"What is missing is inferred from {code(seen.like)}.")
    said += [f"Not seen: {gap}" for gap in seen.gaps]
    return [sentence(" ".join(one.split())) for one in said]


def caveats(operation: Operation) -> list[str]:
    """Say what to know before a call: deprecation, access rights, first version, grave effects."""
    said = [f"Deprecated: {operation.deprecated}"] if operation.deprecated else []
    if operation.access:
        said.append(f"Access: {operation.access}")
    if operation.since:
        said.append(f"Since {operation.since}")
    if operation.effect in EFFECTS:
        said.append(EFFECTS[operation.effect])
    return [sentence(" ".join(one.split())) for one in said]


def behaviour(operation: Operation) -> list[str]:
    """Say how a call goes on: page by page, as a task, or item by item."""
    said = []
    if operation.paging:
        said.append(operation.paging.description)
    if (task := operation.task) is not None:
        doubt = " (inferred)" if _is_inferred(task.id, operation.response.shape) else ""
        said.append(
            f"Starts work that goes on after the answer: {code(task.collect)} tells its state "
            f"by the ID in {code(task.id)}{doubt}"
        )
        if task.download:
            said.append(f"{code(task.download)} fetches the files that it made")
    if (batch := operation.batch) is not None:
        said.append(
            f"{code(batch.results)} of the answer holds one result for each item of "
            f"{code(batch.items)}, in the same order"
        )
        many = f"client.{operation.resource}.{many_method(operation.method_name)}"
        said.append(f"For any number of items the Python client has {code(many)}")
    return [sentence(" ".join(one.split())) for one in said]


def example_provenance(example: Example) -> str | None:
    """Say how an example was made, when the documentation does not have it."""
    return sentence(example.composed) if example.composed else None


def _is_inferred(path: str, shape: Shape) -> bool:
    """Tell whether a field, or one that it stands in, follows from another call."""
    name, _, rest = path.partition(".")
    field = shape.field(name)
    if field is None or field.inferred:
        return field is not None
    return isinstance(field.type, Inline) and _is_inferred(rest, field.type.shape)
