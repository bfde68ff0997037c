"""What generated code says about an endpoint: plain, immutable-by-habit tables."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    Auth = Literal["header", "query", "body", "none"]
    Effect = Literal["read", "modify", "modify_many", "delete", "launch", "launch_scenario"]
    Dedup = Literal["documented", "general", "unknown"]
    RuleKind = Literal["all_of", "one_of", "any_of", "at_most_one_of", "together"]


class Condition:
    """Holds when a field was sent with one of some values."""

    __slots__ = ("field", "values")

    def __init__(self, field: str, values: tuple[str | int | bool, ...]) -> None:
        self.field = field
        self.values = values


class Rule:
    """What must be sent together, under conditions; names are the API's.

    A rule that is not `firm` is weaker than documented: who breaks it is warned, not refused.
    """

    __slots__ = ("fields", "firm", "kind", "when")

    def __init__(
        self,
        kind: RuleKind,
        fields: tuple[str, ...],
        when: tuple[Condition, ...] = (),
        firm: bool = True,
    ) -> None:
        self.kind = kind
        self.fields = fields
        self.when = when
        self.firm = firm


class Paging:
    """How one page leads to the next.

    Args:
        cursor: Parameter that says where a page begins.
        items: Field of the answer with the items.
        limit: Parameter with the size of a page.
        next: Field of the answer with the next cursor, or None.
        key: Field of the items whose last value is the next cursor, or None.
        total: Field of the answer with the number of items.
        size: The documented size of a page for which no limit is sent, or None.
    """

    __slots__ = ("cursor", "items", "key", "limit", "next", "size", "total")

    def __init__(
        self,
        cursor: str,
        items: str,
        limit: str | None = None,
        next: str | None = None,  # noqa: A002
        key: str | None = None,
        total: str | None = None,
        size: int | None = None,
    ) -> None:
        self.cursor = cursor
        self.items = items
        self.limit = limit
        self.next = next
        self.key = key
        self.total = total
        self.size = size


class TaskInfo:
    """Where the ID of a started task is, and the operations that follow and collect it."""

    __slots__ = ("collect", "download", "id")

    def __init__(self, id: str, collect: str, download: str | None = None) -> None:  # noqa: A002
        self.id = id
        self.collect = collect
        self.download = download


class Batch:
    """The parameter with the items of a batch, and the field with one result for each.

    Args:
        items: The parameter.
        results: The field.
        max_items: The most items of one call that are advised, or None if that is not known.
        max_bytes: The most bytes of one body that are advised, or None if that is not known.
        objects: Whether the items are objects, and not plain values.
    """

    __slots__ = ("items", "max_bytes", "max_items", "objects", "results")

    def __init__(
        self,
        items: str,
        results: str,
        max_items: int | None = None,
        max_bytes: int | None = None,
        objects: bool = True,
    ) -> None:
        self.items = items
        self.results = results
        self.max_items = max_items
        self.max_bytes = max_bytes
        self.objects = objects


_NO_PLACES: dict[str, str] = {}


class Operation:
    """An endpoint.

    Args:
        name: `<resource>.<method>`.
        method: HTTP method.
        path: Path template: `{name}` is one segment, `{+name}` may contain slashes.
        effect: What the call does.
        idempotent: Whether doing it twice is the same as doing it once.
        auth: Where the token travels.
        encoding: How the body is written; `none` is no body, unless undocumented fields are sent.
        answer: What comes back.
        server: Name of the server, or None for the platform itself.
        payload: Field of the answer that is returned, or None for the whole answer.
        places: Where a parameter travels, if not in the body (of a GET request: the query).
        required: Parameters that must be sent.
        rules: What else must be sent together.
        paging: How to page, if the call does.
        task: How to follow the task, if the call starts one.
        batch: What the items and results are, if the call carries many items.
        dedup: Whether the platform recognises a repetition: its list of covered calls names the
            call, only its general sentence on modifying calls covers it, or nothing is known.
    """

    __slots__ = (
        "answer",
        "auth",
        "batch",
        "dedup",
        "effect",
        "encoding",
        "idempotent",
        "method",
        "name",
        "paging",
        "path",
        "payload",
        "places",
        "required",
        "rules",
        "server",
        "task",
    )

    def __init__(
        self,
        name: str,
        method: Literal["GET", "POST"],
        path: str,
        effect: Effect,
        idempotent: bool,
        auth: Auth = "header",
        encoding: Literal["json", "form", "none"] = "json",
        answer: Literal["envelope", "json", "text", "file"] = "envelope",
        server: str | None = None,
        payload: str | None = None,
        places: Mapping[str, str] | None = None,
        required: tuple[str, ...] = (),
        rules: tuple[Rule, ...] = (),
        paging: Paging | None = None,
        task: TaskInfo | None = None,
        batch: Batch | None = None,
        dedup: Dedup = "general",
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.effect = effect
        self.idempotent = idempotent
        self.auth = auth
        self.encoding = encoding
        self.answer = answer
        self.server = server
        self.payload = payload
        self.places = _NO_PLACES if places is None else places
        self.required = required
        self.rules = rules
        self.paging = paging
        self.task = task
        self.batch = batch
        self.dedup = dedup

    def may_repeat(self, deduplication: bool | None) -> bool:
        """Tell whether sending the same request twice is known to do no harm.

        Args:
            deduplication: What the user says of the installation: True, it recognises repeated
                requests of every modifying call; False, of none; None, what is documented holds.
        """
        if self.effect == "read":
            return True
        if deduplication is None:
            return self.dedup == "documented"
        return deduplication and self.dedup != "unknown"

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"
