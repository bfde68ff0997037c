"""The collection's variables: what they stand for in requests, and which answers set them."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.model import MISSING, Api, Json, Operation, Server, Steps
from generator.model.shape import iter_leaves
from generator.model.variables import VariableNames, is_from_list

URL = "url"
# Values of a variable that stands for nothing yet.
UNSET = ("", "0")


class Placeholder(NamedTuple):
    """Stands for a variable inside a value; `text` tells whether its values are strings."""

    name: str
    text: bool

    def __str__(self) -> str:
        return reference(self.name)


class Variable(NamedTuple):
    """A variable as the collection and the environments show it."""

    name: str
    value: str
    description: str
    secret: bool = False


class Taken(NamedTuple):
    """A value of an answer that becomes a variable.

    `initial` is given for a value out of a list: such a value is one of many, so it only replaces
    the value that the variable began with, never one that was set on purpose. Of a value with the
    text `after` in it, what follows the text is taken.
    """

    name: str
    path: Steps
    after: str | None
    initial: str | None


def first_values(api: Api) -> dict[str, Json]:
    """Return the first value that stands in an example for each variable."""
    names = VariableNames(api.postman)
    first: dict[str, Json] = {}
    requests = ((one, example.request) for one in api.operations for example in one.examples)
    for operation, request in requests:
        for path, value in iter_leaves(request):
            name = names.find(operation, path)
            if name is not None and value is not None:
                first.setdefault(name, value)
    return first


class Variables:
    """Knows the variables of an API.

    Args:
        api: The model.
        first: The first values of variables in examples.
    """

    def __init__(self, api: Api, first: Mapping[str, Json]) -> None:
        self._names = VariableNames(api.postman)
        self._sources = [(one.name, source) for one in api.postman for source in one.taken_from]
        variables = [*_hosts(api), _token(api), *_of_spec(api, first)]
        self._all = {one.name: one for one in variables}

    def __iter__(self) -> Iterator[Variable]:
        """Yield the variables in the order shown: address and token first."""
        return iter(self._all.values())

    def fill(self, operation: Operation, value: Json, path: Steps = ()) -> Json:
        """Return a request's value with placeholders instead of the values of variables."""
        if isinstance(value, dict):
            return {name: self.fill(operation, one, (*path, name)) for name, one in value.items()}
        if isinstance(value, list):
            return [self.fill(operation, one, (*path, "[]")) for one in value]
        name = self._names.find(operation, path)
        if name is None or value is None or isinstance(value, bool):
            return value
        return Placeholder(name, isinstance(value, str))

    def to_set(self, operation: Operation, request: Json) -> list[str]:
        """Return the variables without which a request is not sent, as they begin unset.

        Reading needs none of them: an identifier that names nothing harms nothing.
        """
        if operation.effect == "read":
            return []
        return [one for one in self.used(operation, request) if self._all[one].value in UNSET]

    def used(self, operation: Operation, request: Json) -> list[str]:
        """Return the variables that a request refers to."""
        names = (self._names.find(operation, path) for path, _ in iter_leaves(request))
        return [one for one in dict.fromkeys(names) if one]

    def taken(self, operation: Operation) -> list[Taken]:
        """Return the variables that an operation's answer sets."""
        return [
            Taken(
                name,
                source.path,
                source.after,
                self._all[name].value if is_from_list(source, operation) else None,
            )
            for name, source in self._sources
            if source.operation == operation.name
        ]


def reference(name: str) -> str:
    """Return how a request refers to a variable."""
    return f"{{{{{name}}}}}"


def host_variable(server: Server | None) -> str:
    """Return the variable that holds a server's address; None is the platform itself."""
    return URL if server is None or server.platform else f"{server.name}_{URL}"


def platforms(api: Api) -> list[Server]:
    """Return the platform's own hosts, each of which serves every ordinary call."""
    return [one for one in api.servers if one.platform]


def address(server: Server) -> str:
    """Return a server's address, its variables at their defaults."""
    url = server.url
    for one in server.variables:
        url = url.replace(f"{{{one.name}}}", one.default)
    return url


def _hosts(api: Api) -> Iterator[Variable]:
    """Yield the address of the platform, and those of other servers, which begin as the same."""
    for one in platforms(api)[:1]:
        yield Variable(URL, address(one), "Address of the platform, without a slash at the end.")
    for one in api.servers:
        if not one.platform:
            yield Variable(host_variable(one), reference(URL), one.description)


def _token(api: Api) -> Variable:
    return Variable(api.token.name, "", api.token.description, secret=True)


def _of_spec(api: Api, first: Mapping[str, Json]) -> Iterator[Variable]:
    """Yield the variables of the spec; without a value, one begins with that of an example."""
    for one in api.postman:
        value = first.get(one.name, "") if one.value is MISSING else one.value
        yield Variable(one.name, "" if one.secret else str(value), one.description, one.secret)
