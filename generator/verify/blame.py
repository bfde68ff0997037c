"""Whose fault it is: the operation, object or resource of the spec behind a faulty part."""

from pathlib import PurePosixPath

from generator.findings import Location
from generator.model import Api, Operation
from generator.naming import ClassName, many_method
from generator.verify.problem import Problem


def blame(problem: Problem, api: Api) -> tuple[Location, str]:
    """Return the place and the name of what caused a problem, or those of the API as a whole."""
    stem = PurePosixPath(problem.path).stem
    for name in reversed(problem.names):
        for one in api.operations:
            if name in (one.name, one.title) or _is_of(name, one, stem):
                return one.location, one.name
        for shared in api.objects.values():
            if name.startswith(ClassName(shared.name)):
                return shared.location, shared.name
        for resource in api.resources:
            if name == resource.name:
                return resource.location, resource.name
    for resource in api.resources:
        if resource.name == stem:
            return resource.location, resource.name
    return api.location, "the API"


def _is_of(name: str, one: Operation, module: str) -> bool:
    """Tell whether a definition in the modules of a resource is made of an operation."""
    if one.resource != module:
        return False
    method = one.method_name
    if name.lower().strip("_") in (method, many_method(method)):
        return True
    return name.startswith(ClassName(one.resource, method))
