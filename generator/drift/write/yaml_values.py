"""Values as the spec's files write them: flow style, quotes only where YAML needs them."""

import json
import re
import textwrap

from generator.model import Json

WIDTH = 118
_PLAIN = re.compile(r"[A-Za-z0-9_./+<(](?:[^\n\r\t#:]|:(?=\S)|(?<=\S)#)*\Z")
_FLOW_UNSAFE = re.compile(r"[\[\]{},]")
_NUMBER_LIKE = re.compile(r"[-+.]?[0-9][0-9_.eExXoO:+-]*\Z")
_WORDS = {"true", "false", "null", "yes", "no", "on", "off", "y", "n", "~", ""}


def scalar(value: Json, *, flow: bool = True) -> str:
    """Write a scalar.

    Args:
        value: None, a bool, a number or text.
        flow: Whether it stands inside brackets, where more needs quotes.
    """
    if not isinstance(value, str):
        return json.dumps(value)
    plain = (
        _PLAIN.match(value)
        and value == value.strip()
        and value.isprintable()
        and not _NUMBER_LIKE.match(value)
        and value.casefold() not in _WORDS
        and not value.endswith(":")
        and not (flow and _FLOW_UNSAFE.search(value))
    )
    return value if plain else f'"{"".join(map(_escaped, value))}"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    return "\\n" if character == "\n" else f"\\U{ord(character):08x}"


def key(text: str) -> str:
    """Write a key; numbers are text there without quotes."""
    return text if text.isascii() and text.isdigit() else scalar(text)


def flow(value: Json) -> str:
    """Write a value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key(name)}: {flow(one)}" for name, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return scalar(value)


def entry(name: str, value: Json, indent: int) -> str:
    """Write an entry of a block mapping: on one line if it fits, else on several."""
    pad, written = " " * indent, key(name)
    inline = flow(value) if isinstance(value, (dict, list)) else scalar(value, flow=False)
    line = f"{pad}{written}: {inline}"
    if len(line) <= WIDTH:
        return line
    if isinstance(value, dict):
        return block(name, value, indent)
    if isinstance(value, str) and value == " ".join(value.split()) and value.isprintable():
        folded = textwrap.fill(
            value,
            WIDTH,
            initial_indent=f"{pad}  ",
            subsequent_indent=f"{pad}  ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        return f"{pad}{written}: >-\n{folded}"
    return line


def block(name: str, value: dict[str, Json], indent: int) -> str:
    """Write an entry whose value takes a line for each key."""
    lines = [entry(one, inner, indent + 2) for one, inner in value.items()]
    return "\n".join([f"{' ' * indent}{key(name)}:", *lines])


def comment(text: str, indent: int) -> str:
    """Write a comment, ending with a line end."""
    mark = f"{' ' * indent}# "
    return textwrap.fill(
        " ".join(text.split()), WIDTH, initial_indent=mark, subsequent_indent=mark,
        break_long_words=False, break_on_hyphens=False,
    ) + "\n"  # fmt: skip
