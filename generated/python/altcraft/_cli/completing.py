# Copied from templates/python/cli/completing.py by `altcraft-gen build`; changes made here are lost.
"""`altcraft completion`: a script that completes the command in a shell, which starts nothing."""

from __future__ import annotations

from importlib import import_module

from .shells.words import gather

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
  eval "$(altcraft completion bash)"              for this session of bash
  altcraft completion bash > ~/.local/share/bash-completion/completions/altcraft
  altcraft completion zsh > ~/.zfunc/_altcraft     a folder of $fpath
  altcraft completion fish > ~/.config/fish/completions/altcraft.fish
"""
_SHELLS = ("bash", "fish", "zsh")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("shell", choices=_SHELLS, help="the shell that will run the script")


def run(arguments: argparse.Namespace) -> int:
    """Print the script; it holds all names, and has to be made anew after an update."""
    script: str = import_module(f".shells.{arguments.shell}", __package__).script(gather())
    print(script, end="")
    return 0
