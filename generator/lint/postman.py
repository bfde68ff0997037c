"""Rules on the variables of the Postman collection."""

from collections.abc import Iterator

from generator.findings import Findings, did_you_mean
from generator.lint.registry import LintedApi, rule
from generator.model import Api, Json, Steps
from generator.model.shape import iter_leaves
from generator.model.variables import VariableNames, is_from_list

_IDENTIFIERS = ("id", "ids", "external_id", "external_ids")


@rule("postman-variable", "Postman variables stand for example values.", needs_whole=True)
def check_postman(api: LintedApi, findings: Findings) -> None:
    """Report variables that replace nothing, or that are taken from nowhere."""
    sent = set(_sent_values(api))
    operations = {one.name: one for one in api.operations}
    for variable in api.postman:
        who = f"Postman variable {variable.name}"
        for scope, steps in variable.replaces:
            if (scope, steps) not in sent:
                whose = "" if scope == "_" else f" of {scope}"
                message = f"{who}: no request example{whose} has {_written(steps)}"
                hint = did_you_mean(_written(steps), [_written(b) for a, b in sent if a == scope])
                findings.add(variable.location, "postman-variable", message, hint)
        for name, steps, _ in variable.taken_from:
            operation = operations.get(name)
            if operation is None:
                message = f"{who}: there is no operation {name!r}"
                hint = did_you_mean(name, operations)
                findings.add(variable.location, "postman-variable", message, hint)
            elif not any(_holds(one.response, steps) for one in operation.examples):
                message = f"{who}: no answer of {name} has {_written(steps)}"
                findings.add(variable.location, "postman-variable", message)


@rule("chosen-by-list", "What is not just a read takes no value from a list.")
def check_chosen(api: LintedApi, findings: Findings) -> None:
    """Report variables that reading a list sets and that a changing call sends: nobody chose it."""
    operations = {one.name: one for one in api.operations}
    names = VariableNames(api.postman)
    listed = {
        variable.name: variable
        for variable in api.postman
        for source in variable.taken_from
        if source.operation in operations and is_from_list(source, operations[source.operation])
    }
    for operation in filter(lambda one: one.effect != "read", api.operations):
        leaves = (leaf for example in operation.examples for leaf in iter_leaves(example.request))
        for steps in dict.fromkeys(steps for steps, _ in leaves):
            variable = listed.get(names.find(operation, steps) or "")
            if variable is not None:
                message = (
                    f"Postman variable {variable.name}: a list sets it, and {operation.name} "
                    f"({operation.effect}) sends it as {_written(steps)}"
                )
                hint = "give that call a variable of its own"
                findings.add(variable.location, "chosen-by-list", message, hint)


@rule("never-chosen", "What a changing call does it to is a variable that begins unset.")
def check_unset(api: LintedApi, findings: Findings) -> None:
    """Report identifiers that a changing call would send though nobody set them."""
    names = VariableNames(api.postman)
    variables = {one.name: one for one in api.postman}
    for operation in filter(lambda one: one.effect != "read", api.operations):
        for steps, value in iter_leaves(operation.examples[0].request):
            name = names.find(operation, steps)
            if name is None:
                if _is_identifier(steps) and value not in (0, ""):
                    message = (
                        f"{operation.name} ({operation.effect}): the Postman request sends "
                        f"{_written(steps)} of the example"
                    )
                    hint = "add a variable with the value 0 (text: empty) that replaces it"
                    findings.add(operation.location, "never-chosen", message, hint)
            elif not variables[name].secret and variables[name].value not in (0, ""):
                message = (
                    f"Postman variable {name}: {operation.name} ({operation.effect}) sends it as "
                    f"{_written(steps)}, and it does not begin unset"
                )
                hint = "give it the value 0 (text: empty), or that call a variable of its own"
                findings.add(variables[name].location, "never-chosen", message, hint)


def _is_identifier(steps: Steps) -> bool:
    """Tell whether a value says which things the call is about: its own ID, or a list of them."""
    named = [one for one in steps if one != "[]"]
    return len(named) == 1 and named[0] in _IDENTIFIERS


def _sent_values(api: Api) -> Iterator[tuple[str, Steps]]:
    for operation in api.operations:
        for example in operation.examples:
            for steps, _ in iter_leaves(example.request):
                for scope in (operation.name, operation.resource, "_"):
                    yield scope, steps


def _holds(value: Json, steps: Steps) -> bool:
    for step in steps:
        if isinstance(step, int):
            if not isinstance(value, list) or step >= len(value):
                return False
        elif not isinstance(value, dict) or step not in value:
            return False
        value = value[step]
    return not isinstance(value, (dict, list))


def _written(steps: Steps) -> str:
    return ".".join(map(str, steps)).replace(".[]", "[]")
