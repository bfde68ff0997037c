"""The script for zsh."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .words import Argument, Command, Words

_SCRIPT = """\
#compdef altcraft
# Completes the command altcraft; made by `altcraft completion zsh`.

_altcraft_operations() {
    local -a found=(
%(operations)s
    )
    _describe -t operations operation found
}

_altcraft_parameters() {
    case $1 in
%(parameters)s
    esac
}

_altcraft_values() {
    case $1 in
%(values)s
    esac
}

_altcraft() {
    local command= first= word= index
    local -a found
    for ((index = 2; index < CURRENT; index++)); do
        word=${words[index]}
        case $word in
        %(valued)s) ((index++)) ;;
        -*) ;;
        *)
            if [[ -z $command ]]; then
                command=$word
            elif [[ -z $first ]]; then
                first=$word
            fi
            ;;
        esac
    done
    case $command:${words[CURRENT-1]} in
%(option_values)s
    esac
    if [[ -z $command ]]; then
        found=(
%(commands)s
        )
        _describe -t commands command found
        return
    fi
    if [[ $PREFIX == -* ]]; then
        case $command in
%(options)s
        esac
        _describe -t options option found
        return
    fi
    if [[ -n $first && $PREFIX == *=* ]]; then
        word=${PREFIX%%%%=*}
        compset -P '*='
        compadd -- $(_altcraft_values "$first.$word")
        return
    fi
    case $command:${first:-first} in
%(arguments)s
    esac
}

if [[ $funcstack[1] == _altcraft ]]; then
    _altcraft "$@"
else
    compdef _altcraft altcraft
fi
"""


def script(words: Words) -> str:
    """Return the script."""
    commands, calls = words.commands, words.calls
    parts = {
        "operations": "\n".join(f"        {_described(one.names[0], one.text)}" for one in calls),
        "parameters": "\n".join(
            f"    {'|'.join(one.names)}) compadd -S = -- {' '.join(one.parameters)} ;;"
            for one in calls
        ),
        "values": "\n".join(
            f"    {'|'.join(f'{call}.{name}' for call in one.names)}) echo {' '.join(values)} ;;"
            for one in calls
            for name, values in one.parameters.items()
            if values
        ),
        "valued": "|".join(words.valued()),
        "commands": "\n".join(f"            {_described(one.name, one.text)}" for one in commands),
        "options": "\n".join(f"        {one.name}) found=({_options(one)}) ;;" for one in commands),
        "option_values": "\n".join(
            f"    {'|'.join(f'{command.name}:{name}' for name in option.names)}) "
            f"{_value(option, words)}; return ;;"
            for command in commands
            for option in command.options
            if option.kind != "none"
        ),
        "arguments": "\n".join(line for one in commands for line in _arguments(one, words)),
    }
    return _SCRIPT % parts


def _described(name: str, text: str) -> str:
    """Return a name with what it is, as one word of the shell."""
    word = f"{name}:{text}"
    return "'" + word.replace("\\", "\\\\").replace("'", "'\\''") + "'"


def _options(command: Command) -> str:
    return " ".join(
        _described(name, option.text) for option in command.options for name in option.names
    )


def _arguments(command: Command, words: Words) -> list[str]:
    return [
        f"    {command.name}:{'*' if number else 'first'}) {_value(argument, words)} ;;"
        for number, argument in enumerate(command.arguments)
    ]


def _value(argument: Argument, words: Words) -> str:
    """Return the code that offers the values of an argument."""
    if argument.kind == "file":
        return "_files"
    if argument.kind == "operation":
        return "_altcraft_operations"
    if argument.kind == "parameters":
        return '_altcraft_parameters "$first"'
    known = words.exports if argument.kind == "export" else argument.choices
    return f"compadd -- {' '.join(known)}" if known else ":"
