"""Changes, and the register of the rules that they come under.

A rule says how much a change hurts each audience: the caller of the Python client, the consumer of
the OpenAPI document and the user of the Postman collection. It says so for each way that data
travels: `request`, `answer`, and `call` for what is neither.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Literal

from generator.findings import Location, printable
from generator.render.words import code

Audience = Literal["python", "openapi", "postman"]
Direction = Literal["request", "answer", "call"]
Role = Literal["api", "common", "call", "parameter", "answer", "object"]
# The headings of Keep a Changelog that a change can stand under.
Kind = Literal["Added", "Changed", "Deprecated", "Removed"]

_FIELDS = {"parameter": "Parameter", "answer": "Answer field"}
_WHOLES = {"parameter": "The request of ", "answer": "The answer of "}

AUDIENCES: tuple[Audience, ...] = ("python", "openapi", "postman")


class Level(IntEnum):
    """How much a change hurts.

    Breaking: what worked stops working until somebody changes something. Risky: so it may be,
    depending on the data or on the use. Compatible: something is possible that was not. Docs-only:
    nothing but words changed. None: this audience does not see the change.
    """

    NONE = 0
    DOCS_ONLY = 1
    COMPATIBLE = 2
    RISKY = 3
    BREAKING = 4

    def __str__(self) -> str:
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change does to each audience, and what the hurt ones should do."""

    python: Level
    openapi: Level
    postman: Level
    act: str = ""

    @property
    def level(self) -> Level:
        """The level of the audience that is hurt most."""
        return max(self.python, self.openapi, self.postman)


def everyone(level: Level, act: str = "") -> Effect:
    """Return an effect that is the same for all audiences."""
    return Effect(level, level, level, act)


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change; `says` completes a sentence that begins with what changed."""

    id: str
    says: str
    kind: Kind
    effects: Mapping[Direction, Effect] = field(compare=False)


RULES: dict[str, Rule] = {}


def rule(
    id_: str,
    says: str,
    kind: Kind = "Changed",
    *,
    request: Effect | None = None,
    answer: Effect | None = None,
    call: Effect | None = None,
) -> Rule:
    """Register a rule.

    Args:
        id_: Stable name: the subject first, then what happened to it.
        says: The sentence after its subject; `{name}` stands for a value of the change.
        kind: Where the change log lists it.
        request: What it does where the caller sends the data; None where it means nothing.
        answer: What it does where the data comes back.
        call: What it does to a call or to the API as a whole.
    """
    if id_ in RULES:
        raise ValueError(f"there are two rules {id_!r}")
    given: dict[Direction, Effect | None] = {"request": request, "answer": answer, "call": call}
    effects = {way: effect for way, effect in given.items() if effect is not None}
    RULES[id_] = Rule(id_, says, kind, effects)
    return RULES[id_]


@dataclass(frozen=True, slots=True)
class Subject:
    """What changed: whose part, the role of the part there, and the names that lead to it."""

    role: Role
    owner: str
    path: tuple[str, ...] = ()

    def phrase(self, owners: str = "") -> str:
        """Return the subject in words.

        Args:
            owners: What to say instead of the owner, where several have the same part.
        """
        plain = self.role in ("api", "common")
        owner = owners or (self.owner if plain else code(self.owner))
        if not self.path:
            return printable(f"{_WHOLES.get(self.role, '')}{owner}")
        return printable(
            f"{_FIELDS.get(self.role, 'Field')} {code('.'.join(self.path))} of {owner}"
        )


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two specs.

    Attributes:
        rule: The kind of change.
        subject: What changed.
        values: What the rule's sentence says about this change, ready to be read.
        effect: What it does to each audience, all directions of the subject together.
        operations: The operations that have the subject.
        old: Its place in the old spec; of what is around it where it was not there.
        new: Its place in the new spec, likewise.
    """

    rule: Rule
    subject: Subject
    values: tuple[tuple[str, str], ...]
    effect: Effect
    operations: tuple[str, ...] = field(compare=False)
    old: Location = field(compare=False)
    new: Location = field(compare=False)

    @property
    def level(self) -> Level:
        """The level of the audience that is hurt most."""
        return self.effect.level

    @property
    def says(self) -> str:
        """What happened to the subject."""
        return self.rule.says.format_map(dict(self.values))

    @property
    def sentence(self) -> str:
        """What changed, as a sentence."""
        return f"{self.subject.phrase()} {self.says}."

    @property
    def fingerprint(self) -> str:
        """Twelve hex digits that stay the same as long as the change does.

        They come from what changed, not from where it stands or how it is worded.
        """
        subject = self.subject
        parts = [self.rule.id, subject.role, subject.owner, *subject.path]
        parts += [f"{name}={value}" for name, value in self.values]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


def joined(effects: Iterable[Effect]) -> Effect:
    """Return the worst of some effects for each audience, and all the advice."""
    found = list(effects)
    act = " ".join(dict.fromkeys(one.act for one in found if one.act))
    return Effect(
        max(one.python for one in found),
        max(one.openapi for one in found),
        max(one.postman for one in found),
        act,
    )
