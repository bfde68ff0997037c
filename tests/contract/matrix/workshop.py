"""Clients that other people's tools make of the documents: made, compiled and run."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.contract.tools import CONTRACT, OPENAPI, environment

MATRIX = CONTRACT / "matrix"
NODE_MODULES = MATRIX / "typescript" / "node_modules"
DOCUMENT = OPENAPI / "openapi-3.0.yaml"
_SECONDS = 300
# Nothing but the code itself: half of the time goes into pages and tests that nobody reads.
_CODE_ALONE = dict.fromkeys(("apiDocs", "modelDocs", "apiTests", "modelTests"), "false")


@dataclass(frozen=True)
class Tool:
    """An entry of `tools.yaml`."""

    tool: str
    language: str
    version: str
    generate: list[str] = field(default_factory=list)
    made_by: str = ""
    settings: dict[str, Any] = field(default_factory=dict)
    avoids: str = ""
    program: str = ""
    loses: list[str] = field(default_factory=list)
    faults: list[dict[str, Any]] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What tests and folders call it."""
        return re.sub(r"[^a-z0-9]+", "-", self.tool.lower())


@dataclass(frozen=True)
class Language:
    """An entry of `languages.yaml`."""

    program: str
    compile: list[list[str]]
    run: list[str]
    files: dict[str, str] = field(default_factory=dict)


def tools() -> list[Tool]:
    """Return the tools, in the order of the table."""
    return [Tool(**one) for one in _read("tools.yaml")]


def languages() -> dict[str, Language]:
    """Return what is known of the languages."""
    return {name: Language(**one) for name, one in _read("languages.yaml").items()}


def _read(name: str) -> Any:
    return yaml.safe_load((MATRIX / name).read_text("utf-8"))


def run(command: list[str], folder: Path, **variables: str) -> "subprocess.CompletedProcess[str]":
    """Run a command in a folder, with the tools of all languages at hand."""
    found = environment()
    # Behind the others: its compiler is there for the generators that ask for an older one.
    found["JARS"] = _jars()
    found["PATH"] = os.pathsep.join([found["PATH"], str(NODE_MODULES / ".bin")])
    return subprocess.run(
        command,
        cwd=folder,
        env=found | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=_SECONDS,
    )


@cache
def _jars() -> str:
    """Return what Java code needs: the generator brings Jackson, Debian the rest."""
    (generator,) = (CONTRACT / ".venv").glob("lib/python*/site-packages/**/openapi-generator.jar")
    names = ("geronimo-annotation-1.3-spec", "httpmime", "httpcore")
    return os.pathsep.join([str(generator), *(f"/usr/share/java/{one}.jar" for one in names)])


def generate(tool: Tool, document: Path, folder: Path) -> str:
    """Let a tool that has a command of its own make a client; return what went wrong."""
    folder.mkdir(parents=True)
    command = [one.format(document=document, folder=folder) for one in tool.generate]
    done = run(command, folder)
    return done.stdout + done.stderr if done.returncode else ""


def generate_together(asked: list[Tool], document: Path, folder: Path) -> None:
    """Let openapi-generator make the clients of many languages in one process.

    Raises:
        AssertionError: One of them failed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    configs = folder / "configs"
    configs.mkdir()
    for tool in asked:
        # The library of a generator is no property of it, unlike all its other settings.
        settings = dict(tool.settings)
        own = {key: settings.pop(key) for key in ("library", "schemaMappings") if key in settings}
        config = {
            "generatorName": tool.made_by,
            "inputSpec": str(document),
            "outputDir": str(folder / tool.name / "client"),
            "globalProperties": _CODE_ALONE,
            "additionalProperties": settings,
            **own,
        }
        (configs / f"{tool.name}.yaml").write_text(yaml.safe_dump(config), "utf-8")
    command = ["openapi-generator-cli", "batch", "--threads", "2", "--fail-fast"]
    done = run([*command, *map(str, sorted(configs.glob("*.yaml")))], folder)
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]


def compile_program(tool: Tool, language: Language, folder: Path) -> str:
    """Put the program beside the client, and return all that the compilers say."""
    for name, text in language.files.items():
        (folder / name).write_text(text, "utf-8")
    if tool.program:
        shutil.copyfile(MATRIX / "programs" / tool.program, folder / language.program)
    if language.program.endswith(".ts"):
        (folder / "node_modules").symlink_to(NODE_MODULES)
    said = ""
    for command in language.compile:
        done = run(command, folder)
        said += done.stdout + done.stderr
        if done.returncode:
            return said or f"{command[0]} ended with {done.returncode}"
    return said
