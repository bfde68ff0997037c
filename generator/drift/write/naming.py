"""Names and texts for what is new: operations, resources, sections, summaries."""

import keyword
import re
from collections.abc import Collection

from generator.drift.pages.call_paths import plain_path

_VERBS = {
    "accrue", "activate", "add", "attach", "cancel", "check", "clone", "commit", "confirm",
    "create", "deactivate", "delete", "detach", "edit", "export", "get", "import", "launch",
    "list", "merge", "move", "read", "redeem", "refresh", "register", "remove", "restore",
    "search", "send", "set", "split", "start", "stop", "suspend", "unsuspend", "update",
    "upload", "wipe",
}  # fmt: skip
_DELETING = {"delete", "erase", "purge", "remove", "wipe"}
_LAUNCHING = {"launch", "send", "start"}
_VERSION = re.compile(r"v\d+(?:\.\d+)*\Z")


def words_of(path: str) -> list[str]:
    """Return the words of a path, without `api`, its version and path parameters."""
    steps = [step for step in plain_path(path).split("/") if step and not step.startswith("{")]
    plain = [step for step in steps if step != "api" and not _VERSION.match(step)]
    return [word for step in plain for word in re.findall(r"[a-z0-9]+", step.casefold())]


def method_name(path: str, prefix: str, taken: Collection[str]) -> str:
    """Return the name of a method by the rest of its path: `fields_get` is `get_fields`.

    Args:
        path: The path.
        prefix: The path prefix of the resource.
        taken: Names that the resource has already.
    """
    words = words_of(path.removeprefix(prefix)) or words_of(path)[-1:] or ["call"]
    if len(words) > 1 and words[-1] in _VERBS and words[0] not in _VERBS:
        words = [words[-1], *words[:-1]]
    name = "_".join(words)
    if keyword.iskeyword(name):
        name = f"{name}_one"
    if not name[0].isalpha():
        name = f"call_{name}"
    base, number = name, 2
    while name in taken:
        name, number = f"{base}_{number}", number + 1
    return name


def identifier(title: str, taken: Collection[str]) -> str:
    """Return a key for a section or resource with a title."""
    base = "_".join(re.findall(r"[a-z0-9]+", title.casefold())) or "further"
    base = base if base[0].isalpha() else f"section_{base}"
    name, number = base, 2
    while name in taken or keyword.iskeyword(name):
        name, number = f"{base}_{number}", number + 1
    return name


# Only a title that begins so, and has no other verb, is that of a call which changes nothing.
_LOOKING = {"get", "list", "show", "check", "view", "find", "search", "read"}
_CHANGING = {"add", "archive", "change", "clear", "create", "edit", "empty", "import", "merge"}
_CHANGING |= {"modify", "move", "refresh", "register", "replace", "reset", "set", "split", "start"}
_CHANGING |= {"stop", "suspend", "update", "upload", "wipe"}


def effect(path: str, title: str) -> str:
    """Guess what a call does to the world from the words of its path and title."""
    order = title.casefold().split()
    words = {*words_of(path), *order}
    for kind, signs in (("delete", _DELETING), ("launch", _LAUNCHING)):
        if words & signs:
            return kind
    reads = order[:1] and order[0] in _LOOKING and not words & _CHANGING
    return "read" if reads else "modify"


def summary(title: str) -> str:
    """Return a title as a summary: one short sentence."""
    text = " ".join(title.replace(". ", ", ").rstrip(".").split())[:110].rstrip()
    return f"{text}." if re.match(r"[A-Z][a-z]+( .+)?\Z", text) else f"Call {text}."
