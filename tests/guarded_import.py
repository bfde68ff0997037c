"""Imports packages that it is given as text, in a process that tells of every side effect.

Run as a program, it reads a JSON object of module names and sources from each line of its input,
imports them all, and writes a line with the docstrings, or with what went wrong. `Importer` is the
other end.
"""

import builtins
import importlib.abc
import importlib.machinery
import importlib.util
import json
import subprocess
import sys
from collections.abc import Mapping
from types import ModuleType
from typing import Any, TextIO

# All that importing needs; anything else that Python audits is a side effect.
_HARMLESS = {
    *("import", "compile", "exec", "marshal.loads", "os.listdir", "os.scandir"),
    *("sys._getframe", "object.__getattr__", "object.__setattr__", "object.__delattr__"),
    "code.__new__",
}


class Importer:
    """A process that imports what generated packages hold, one package after the other."""

    def __init__(self, shared: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-B", __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.docs(shared)

    def docs(self, sources: Mapping[str, str]) -> list[str]:
        """Import modules, beside those that are shared; return the docstrings of all.

        Raises:
            AssertionError: Importing them failed, or did something else.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(sources), file=self._process.stdin, flush=True)
        answer = json.loads(self._process.stdout.readline())
        assert answer["problems"] == [], answer["problems"]
        docs: list[str] = answer["docs"]
        return docs

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


_PACKAGES = ("altcraft.params", "altcraft.types", "altcraft.resources")  # some have one module


class _Sources(importlib.abc.InspectLoader, importlib.abc.MetaPathFinder):
    """Finds modules among texts."""

    def __init__(self) -> None:
        self.sources: dict[str, str] = {}

    def find_spec(
        self, name: str, path: Any, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_loader(name, self) if name in self.sources else None

    def get_source(self, name: str) -> str:
        return self.sources[name]

    def is_package(self, name: str) -> bool:
        return name in _PACKAGES or any(one.startswith(f"{name}.") for one in self.sources)


class _Guard:
    """Notes and prevents whatever is done while it is on."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.is_on = False
        sys.addaudithook(self._audit)

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.is_on or event in _HARMLESS:
            return
        if event == "open" and arguments[1] == "rb" and str(arguments[0]).endswith((".py", ".pyc")):
            return  # a module of the standard library
        self.problems.append(f"{event}{arguments!r}"[:300])
        raise PermissionError(event)

    def write(self, text: str) -> None:
        """Take the place of the standard output."""
        self.problems.append(f"printed {text[:300]!r}")

    def flush(self) -> None:
        """Belong to the interface of a stream."""


def _import(sources: Mapping[str, str], guard: _Guard, *, guarded: bool) -> dict[str, Any]:
    names = dict(vars(builtins))
    guard.problems.clear()
    guard.is_on = guarded
    docs: list[str] = []
    try:
        for name in sources:
            _add_docs(importlib.import_module(name), docs)
    except BaseException as error:
        guard.problems.append(f"{name}: {type(error).__name__}: {error}")
    guard.is_on = False
    if dict(vars(builtins)) != names:
        guard.problems.append("the builtins were changed")
        vars(builtins).update(names)
    return {"problems": guard.problems, "docs": docs}


def _add_docs(owner: Any, docs: list[str]) -> None:
    docs.append(owner.__doc__ or "")
    for value in vars(owner).values():
        member = value.fget if isinstance(value, property) else value
        if getattr(member, "__module__", None) == getattr(owner, "__module__", owner.__name__):
            if isinstance(member, type):
                _add_docs(member, docs)
            else:
                docs.append(getattr(member, "__doc__", None) or "")


def main(requests: TextIO, answers: TextIO) -> None:
    finder, guard = _Sources(), _Guard()
    sys.meta_path.insert(0, finder)
    sys.stdout = sys.stderr = guard  # type: ignore[assignment]
    shared: dict[str, str] = {}
    for line in requests:
        sources = json.loads(line)
        guarded = bool(shared)  # the runtime loads the HTTP library, which does a lot
        shared = shared or sources
        finder.sources = shared | sources
        for name in sources:
            sys.modules.pop(name, None)
        print(json.dumps(_import(sources, guard, guarded=guarded)), file=answers, flush=True)


if __name__ == "__main__":
    main(sys.stdin, sys.stdout)
