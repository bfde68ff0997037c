# Copied from templates/python/cli/shells/bash.py by `altcraft-gen build`; changes made here are lost.
"""The script for bash, 3.2 and newer."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .words import Argument, Command, Words

_SCRIPT = """\
# Completes the command altcraft; made by `altcraft completion bash`.

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

_altcraft_options() {
    case $1 in
%(options)s
    esac
}

_altcraft_arguments() {
    case $1:$2 in
%(arguments)s
    esac
}

_altcraft() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command= first= word= words= index
    COMPREPLY=()
    for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
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
    # For bash, name=value is three words.
    if [[ $current == = ]]; then
        word=$previous current=
    elif [[ $previous == = ]]; then
        word=${COMP_WORDS[COMP_CWORD - 2]}
    else
        word=
    fi
    case $command:${word:+=}$previous in
%(option_values)s
    *)
        if [[ -n $word ]]; then
            words=$(_altcraft_values "$first.$word")
        elif [[ $current == -* ]]; then
            words=$(_altcraft_options "$command")
        elif [[ -z $command ]]; then
            words='%(commands)s'
        elif [[ -z $first ]]; then
            words=$(_altcraft_arguments "$command" first)
        else
            words=$(_altcraft_arguments "$command" "$first")
        fi
        ;;
    esac
    if [[ $words == @file ]]; then
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -f -- "$current"))
    else
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        [[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
    fi
}

complete -F _altcraft altcraft
"""


def script(words: Words) -> str:
    """Return the script."""
    commands, calls = words.commands, words.calls
    parts = {
        "commands": " ".join(one.name for one in commands),
        "valued": "|".join(words.valued()),
        "parameters": "\n".join(
            _case("|".join(one.names), " ".join(f"{name}=" for name in one.parameters))
            for one in calls
        ),
        "values": "\n".join(
            _case("|".join(f"{call}.{name}" for call in one.names), " ".join(values))
            for one in calls
            for name, values in one.parameters.items()
            if values
        ),
        "options": "\n".join(
            _case(one.name, " ".join(name for option in one.options for name in option.names))
            for one in commands
        ),
        "arguments": "\n".join(line for one in commands for line in _arguments(one, words)),
        "option_values": "\n".join(
            f"    {'|'.join(f'{command.name}:{name}' for name in option.names)}) "
            f"words='{_value(option, words)}' ;;"
            for command in commands
            for option in command.options
            if option.kind != "none"
        ),
    }
    return _SCRIPT % parts


def _case(pattern: str, words: str) -> str:
    return f"    {pattern}) echo '{words}' ;;"


def _arguments(command: Command, words: Words) -> list[str]:
    lines: list[str] = []
    for number, argument in enumerate(command.arguments):
        pattern = f"{command.name}:*" if number else f"{command.name}:first"
        if argument.kind == "parameters":
            lines.append(f'    {pattern}) _altcraft_parameters "$2" ;;')
        else:
            lines.append(_case(pattern, _value(argument, words)))
    return lines


def _value(argument: Argument, words: Words) -> str:
    """Return the words that an argument can be; `@file` stands for the files that there are."""
    if argument.kind == "file":
        return "@file"
    if argument.kind == "operation":
        return " ".join(one.names[0] for one in words.calls)
    return " ".join(words.exports if argument.kind == "export" else argument.choices)
