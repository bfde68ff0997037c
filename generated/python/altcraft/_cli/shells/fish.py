# Copied from templates/python/cli/shells/fish.py by `altcraft-gen build`; changes made here are lost.
"""The script for fish."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .words import Argument, Command, Words

_SCRIPT = """\
# Completes the command altcraft; made by `altcraft completion fish`.

# The words before the cursor that are no options and no values of options.
function __altcraft_words
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
        else if contains -- $word %(valued)s
            set skip 1
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end

# Whether the cursor is at a place: a command, and whether its first argument stands there.
function __altcraft_at
    set -l words (__altcraft_words)
    test "$words[1]" = $argv[1]; or return 1
    switch $argv[2]
        case first
            test (count $words) -eq 1
        case later
            test (count $words) -gt 1
    end
end

function __altcraft_operations
%(operations)s
end

function __altcraft_parameters
    set -l words (__altcraft_words)
    switch $words[2]
%(parameters)s
    end
end

complete -c altcraft -f
%(completions)s
"""


def script(words: Words) -> str:
    """Return the script."""
    commands, calls = words.commands, words.calls
    parts = {
        "valued": " ".join(words.valued()),
        "operations": "\n".join(
            f"    printf '%s\\t%s\\n' {one.names[0]} {_quoted(one.text)}" for one in calls
        ),
        "parameters": "\n".join(
            f"        case {' '.join(one.names)}\n"
            f"            printf '%s\\n' {_parameters(one.parameters)}"
            for one in calls
            if one.parameters
        ),
        "completions": "\n".join(
            f"complete -c altcraft -n 'not count (__altcraft_words) >/dev/null' "
            f"-a {command.name} -d {_quoted(command.text)}"
            for command in commands
        )
        + "\n"
        + "\n".join(line for command in commands for line in _completions(command, words)),
    }
    return _SCRIPT % parts


def _completions(command: Command, words: Words) -> Iterator[str]:
    for option in command.options:
        names = " ".join(
            f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names
        )
        value = "" if option.kind == "none" else f" -r {_value(option, words)}"
        yield (
            f"complete -c altcraft -n '__altcraft_at {command.name}' {names}{value}"
            f" -d {_quoted(option.text)}"
        )
    for number, argument in enumerate(command.arguments):
        place = "later" if number else "first"
        if value := _value(argument, words):
            yield f"complete -c altcraft -n '__altcraft_at {command.name} {place}' {value}"


def _parameters(parameters: dict[str, tuple[str, ...]]) -> str:
    """Return the parameters, and each again with every value that is known of it."""
    return " ".join(
        word
        for name, values in parameters.items()
        for word in (f"{name}=", *(f"{name}={one}" for one in values))
    )


def _value(argument: Argument, words: Words) -> str:
    """Return the options of fish that offer the values of an argument."""
    if argument.kind == "file":
        return "-F"
    if argument.kind == "operation":
        return "-a '(__altcraft_operations)'"
    if argument.kind == "parameters":
        return "-a '(__altcraft_parameters)'"
    known = words.exports if argument.kind == "export" else argument.choices
    return f"-x -a '{' '.join(known)}'" if known else "-x" if argument.names else ""


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
