"""Completion in the shells themselves: what is offered after what was typed."""

import os
import pty
import re
import select
import shutil
import subprocess
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from altcraft._cli.shells.words import Argument, Call, Command, Words, gather

from tests.cli.program import ENVIRONMENT, command

Complete = Callable[[str], set[str]]

# Lets zsh write down what it would offer, and when it is done.
RECORDING = r"""
autoload -U compinit && compinit -u -d ./dump
source ./altcraft.zsh
compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    local -a hits
    builtin compadd -A hits "$@"
    print -rl -- $hits >>./hits
    builtin compadd "$@"
}
finish() { print END >>./hits }
comppostfuncs=(finish)
bindkey '^I' complete-word
"""


def script(shell: str, words: Words) -> str:
    made: str = import_module(f"altcraft._cli.shells.{shell}").script(words)
    return made


def shell_or_skip(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


def run_shell(folder: Path, *words: str) -> list[str]:
    """Run a shell that may not complain; return the lines that it prints."""
    done = subprocess.run(
        words,
        cwd=folder,
        env={"HOME": str(folder), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def of_bash(folder: Path, typed: str) -> set[str]:
    """Return what bash offers: its words are split at `=`, too."""
    words = re.findall(r"=|[^\s=]+", typed) + ([""] if typed[-1].isspace() else [])
    quoted = " ".join(f"'{one}'" for one in words)
    code = f"""
        source ./altcraft.bash
        complete -p altcraft >/dev/null
        COMP_WORDS=({quoted}) COMP_CWORD={len(words) - 1}
        _altcraft
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    return set(run_shell(folder, shell_or_skip("bash"), "--norc", "-c", code))


def of_fish(folder: Path, typed: str) -> set[str]:
    code = f"source altcraft.fish; complete -C '{typed}'"
    lines = run_shell(folder, shell_or_skip("fish"), "--no-config", "-c", code)
    return {line.partition("\t")[0] for line in lines}


def of_zsh(folder: Path, typed: str) -> set[str]:
    """Return what zsh offers on a terminal; it completes nowhere else."""
    path = shell_or_skip("zsh")
    (folder / "recording.zsh").write_text(RECORDING)
    hits = folder / "hits"
    hits.write_text("")
    master, terminal = pty.openpty()
    process = subprocess.Popen(
        [path, "-f", "-i"],
        cwd=folder,
        env={"HOME": str(folder), "PATH": os.environ["PATH"], "TERM": "dumb", "LINES": "900"},
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        start_new_session=True,
    )
    os.close(terminal)
    try:
        os.write(master, f"source ./recording.zsh\n{typed}\t".encode())
        end = time.monotonic() + 20
        while "END" not in hits.read_text():
            assert time.monotonic() < end
            if select.select([master], [], [], 0.02)[0]:
                os.read(master, 65536)
    finally:
        process.kill()
        process.wait()
        os.close(master)
    return {line for line in hits.read_text().splitlines() if line and line != "END"}


SHELLS = {"bash": of_bash, "fish": of_fish, "zsh": of_zsh}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the scripts, and with a file to import."""
    folder = tmp_path_factory.mktemp("completion")
    for shell in SHELLS:
        done = subprocess.run(
            command("completion", shell), env=ENVIRONMENT, capture_output=True, check=True
        )
        (folder / f"altcraft.{shell}").write_bytes(done.stdout)
    (folder / "clients.csv").write_text("email\n")
    return folder


@pytest.mark.parametrize("shell", SHELLS)
def test_what_is_offered(shell: str, folder: Path) -> None:
    def offered(typed: str) -> set[str]:
        # zsh offers parameters without the `=`, which it adds; fish offers them with values.
        found = SHELLS[shell](folder, typed)
        return {one.removesuffix("=") for one in found}

    assert {"call", "import", "export", "doctor"} <= offered("altcraft ")
    assert offered("altcraft call segments.list_p") == {"segments.list_profiles"}
    assert {"--db", "--resume", "--overwrite"} <= offered("altcraft export --")
    assert "--db" not in offered("altcraft call --")
    assert {"id", "resource_id"} <= offered("altcraft call segments.refresh_counters ")
    assert "clients.csv" in offered("altcraft import cl")
    assert offered("altcraft call segments.list --output ") == {"table", "json", "jsonl", "csv"}
    assert offered("altcraft call --output json segments.list_p") == {"segments.list_profiles"}
    assert offered("altcraft export su") == {"suppression_lists"}
    assert {"file_format", "custom_request"} <= offered("altcraft export profiles ")
    values = offered("altcraft export profiles source_type=") - {"source_type"}
    assert {one.rpartition("=")[2] for one in values} == {"database", "segment"}


@pytest.mark.parametrize("shell", SHELLS)
def test_text_of_the_spec_never_becomes_code(shell: str, tmp_path: Path) -> None:
    evil = "$(touch made) `touch made` '; touch made; ' \\' \" %s"
    about = Argument(("--save",), evil, "text")
    words = Words(
        (Command("call", evil, (about,), (Argument((), evil, "operation"),)),),
        (Call(("a.b",), evil, {"c": ("d",)}),),
        (),
    )
    (tmp_path / f"altcraft.{shell}").write_text(script(shell, words))
    assert SHELLS[shell](tmp_path, "altcraft ") == {"call"}
    assert SHELLS[shell](tmp_path, "altcraft call ") == {"a.b"}
    assert "--save" in SHELLS[shell](tmp_path, "altcraft call --")
    assert not (tmp_path / "made").exists()


def test_names_that_a_shell_would_read_as_code_are_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fields = {"$(e)": {"type": "string"}, "f": {"type": "string", "values": ["g", "`h`", "i j"]}}
    known = {"a;b": {"summary": "A.", "fields": {}}, "c.d": {"summary": "C.", "fields": fields}}
    monkeypatch.setattr("altcraft._cli.operations.known", lambda: known)
    assert gather().calls == (Call(("c.d",), "C.", {"f": ("g",)}),)


@pytest.mark.parametrize("shell", SHELLS)
def test_script_starts_nothing(shell: str, folder: Path) -> None:
    text = (folder / f"altcraft.{shell}").read_text("utf-8")
    assert "python" not in text
    assert "$(altcraft" not in text.partition("\n\n")[2]
