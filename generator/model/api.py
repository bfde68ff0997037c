"""The API as a whole: servers, sections, resources, operations, shared objects."""

from typing import Literal, NamedTuple

from generator.findings import NOWHERE, Location
from generator.model.broker import Broker
from generator.model.seen import Seen
from generator.model.shape import Condition, Json, NamedEnum, Object, Places, Shape, Steps

Effect = Literal["read", "modify", "modify_many", "delete", "launch", "launch_scenario"]
Auth = Literal["header", "query", "body", "none"]
Encoding = Literal["json", "form"]
Answer = Literal["envelope", "json", "text", "file"]
# What says that repetitions are recognised: the list of covered calls, a general sentence, nothing.
Dedup = Literal["documented", "general", "unknown"]


class Contact(NamedTuple):
    """Who answers questions about the API."""

    name: str | None
    url: str | None
    email: str | None


class Variable(NamedTuple):
    """A variable in a server's address."""

    name: str
    default: str
    description: str


class Server(NamedTuple):
    """A host; `platform` ones serve every call that names no server."""

    name: str
    url: str
    description: str
    platform: bool
    variables: tuple[Variable, ...]


class Token(NamedTuple):
    """The API token."""

    name: str
    placeholder: str
    description: str


class Envelope(NamedTuple):
    """What every JSON answer has around its payload."""

    code: str
    text: str
    success: int
    shape: Shape


class Conventions(NamedTuple):
    """What holds for many endpoints: parameters, headers, and the ones the client sets itself."""

    request: Shape
    headers: Shape
    response_headers: Shape
    reserved: tuple[str, ...]


class ErrorCode(NamedTuple):
    """An error code; `seen` says where, when the common table was not seen to have it."""

    code: int
    name: str
    description: str
    seen: str | None = None
    note: str | None = None
    editorial: str | None = None


class Paging(NamedTuple):
    """A paging style: the fields that lead from page to page."""

    name: str
    description: str
    cursor: str
    items: str
    limit: str | None
    next: str | None
    key: str | None
    total: str | None


class Section(NamedTuple):
    """A section of the documentation."""

    name: str
    title: str
    description: str
    groups: tuple[str, ...]
    location: Location = NOWHERE
    places: Places = ()

    def at(self, group: str) -> Location:
        """Return the place of a group."""
        return dict(self.places).get(group, self.location)


class Resource(NamedTuple):
    """A resource of the Python client, which is a tag of the OpenAPI document."""

    name: str
    title: str
    section: str
    description: str
    paths: tuple[str, ...]
    location: Location = NOWHERE


class TaskSource(NamedTuple):
    """Something that an export can be of, as an option of the command line.

    Attributes:
        name: Name of the option, without dashes.
        parameter: The parameter that its value is sent as.
        fixed: Parameters that are sent with it, with their values.
    """

    name: str
    parameter: str
    fixed: tuple[tuple[str, str | int | bool], ...] = ()


class Task(NamedTuple):
    """The call starts work that goes on after the answer."""

    id: str
    collect: str
    download: str | None
    sources: tuple[TaskSource, ...] = ()


class Batch(NamedTuple):
    """The call carries many items and answers one result for each.

    Attributes:
        items: The parameter with the items.
        results: The field of the answer with the results.
        max_items: The most items of one call that are advised, if that is documented.
        max_bytes: The most bytes of one body that are advised, if that is documented.
    """

    items: str
    results: str
    max_items: int | None = None
    max_bytes: int | None = None


class State(NamedTuple):
    """What the call does to the stored world; `none` says why nothing is known of that.

    Attributes:
        does: The action, of the subject that has rules of its own, or of any collection.
        details: What the action needs to know, by the keys of the spec.
    """

    none: str | None
    subject: str | None
    does: str | None
    details: dict[str, Json]


class Example(NamedTuple):
    """A request without the token and a whole answer; `composed` says how, if not documented."""

    name: str | None
    request: Json
    response: Json
    composed: str | None
    location: Location


class Response(NamedTuple):
    """What comes back; `known` is False when the page was not seen to tell."""

    answer: Answer
    known: bool
    shape: Shape
    payload: str | None


class Operation(NamedTuple):
    """An endpoint."""

    name: str
    resource: str
    method_name: str
    title: str
    section: str
    group: str | None
    method: Literal["GET", "POST"]
    path: str
    server: str | None
    page: str | None
    documented_title: str | None
    documented_path: str | None
    listed: bool
    seen: Seen
    summary: str
    description: str | None
    effect: Effect
    idempotent: bool
    dedup: Dedup
    launches_when: tuple[Condition, ...]
    paging: Paging | None
    task: Task | None
    batch: Batch | None
    state: State | None
    deprecated: str | None
    access: str | None
    since: str | None
    auth: Auth
    encoding: Encoding
    request: Shape
    conventional: Shape
    response: Response
    errors: tuple[ErrorCode, ...]
    examples: tuple[Example, ...]
    notes: tuple[str, ...]
    editorial: tuple[str, ...]
    location: Location
    places: Places = ()

    def at(self, key: str) -> Location:
        """Return the place of a key's value, or of the operation where it was not kept."""
        return dict(self.places).get(key, self.location)

    @property
    def is_grave(self) -> bool:
        """Whether the call does what nobody wants to happen to the wrong thing."""
        return self.effect not in ("read", "modify")

    @property
    def has_body(self) -> bool:
        """Whether anything of the request travels in a body."""
        documented = any(field.place == "body" for field in self.request.fields)
        other = self.request.additional is not None or bool(self.conventional.fields)
        return self.method == "POST" and (documented or other or self.auth == "body")


class Source(NamedTuple):
    """A value of an answer that sets a Postman variable: all of it, or what follows a text."""

    operation: str
    path: Steps
    after: str | None = None


class PostmanVariable(NamedTuple):
    """A variable of the Postman collection.

    Attributes:
        replaces: Whose requests (an operation's, a resource's, `_` for all), and the value in them.
        taken_from: The values of answers that set the variable.
    """

    name: str
    description: str
    value: Json
    secret: bool
    replaces: tuple[tuple[str, Steps], ...]
    taken_from: tuple[Source, ...]
    location: Location


class Api(NamedTuple):
    """Everything the spec says, names resolved."""

    title: str
    version: str
    summary: str
    description: str
    documentation: str
    license: str | None
    contact: Contact | None
    servers: tuple[Server, ...]
    token: Token
    envelope: Envelope
    conventions: Conventions
    errors: tuple[ErrorCode, ...]
    paging: tuple[Paging, ...]
    limits: tuple[str, ...]
    sections: tuple[Section, ...]
    resources: tuple[Resource, ...]
    operations: tuple[Operation, ...]
    objects: dict[str, Object]
    enums: dict[str, NamedEnum]
    postman: tuple[PostmanVariable, ...]
    broker: Broker | None
    location: Location

    def operation(self, name: str) -> Operation | None:
        """Return the operation of a name."""
        return next((one for one in self.operations if one.name == name), None)
