"""A program of its own: imports a generated client and runs the examples of its docstrings.

It is given the folder of the client's project, and prints a line of JSON for each fault: the file,
what it is not, what is wrong, and the names that lead to the operation. It knows nothing of the
generator, whose process must not import what it has just made.
"""

import ast
import asyncio
import inspect
import json
import pkgutil
import sys
import textwrap
import warnings
from importlib import import_module
from typing import Any

_PACKAGE = "altcraft"
_URL = "https://fake.test"
_TOKEN = "no-token-at-all"  # nosec B105  # for the fake platform, which takes any


def main(folder: str) -> int:
    """Import all modules and run all examples."""
    sys.path.insert(0, folder)
    try:
        import httpx2  # noqa: F401 - what the client is made on
    except ImportError:
        print("the client's examples need httpx2: pip install httpx2", file=sys.stderr)
        return 2
    package = import_module(_PACKAGE)
    if not str(package.__file__).startswith(folder):
        print(f"{package.__file__} hides the client that was made", file=sys.stderr)
        return 2
    warnings.simplefilter("ignore")
    for module in pkgutil.walk_packages(package.__path__, f"{_PACKAGE}."):
        if not _is_imported(module.name):
            return 0
    for module in pkgutil.iter_modules(import_module(f"{_PACKAGE}.resources").__path__):
        _run_examples(module.name)
    return 0


def _is_imported(name: str) -> bool:
    # Modules for tools that may not be here, such as pytest, are loaded by those alone.
    if name.endswith("__main__"):
        return True
    try:
        import_module(name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != _PACKAGE:
            return True
        _report(name, error, [])
    except Exception as error:
        _report(name, error, [])
    else:
        return True
    return False


def _run_examples(resource: str) -> None:
    module = import_module(f"{_PACKAGE}.resources.{resource}")
    for cls in (module.RESOURCE, module.ASYNC_RESOURCE):
        for name, method in vars(cls).items():
            if inspect.isfunction(method) and (code := _example(method)):
                try:
                    asyncio.run(_run(code, _servers(module), is_async=cls is module.ASYNC_RESOURCE))
                except Exception as error:
                    _report(module.__name__, error, [cls.__name__, name])


def _example(method: Any) -> str:
    """Return the code of a method's example, "" if it has none."""
    lines = iter((inspect.getdoc(method) or "").split("\n"))
    if "Example:" not in lines:
        return ""
    code = []
    for line in lines:
        if line and not line.startswith("    "):
            break
        code.append(line)
    return textwrap.dedent("\n".join(code)).strip()


def _servers(module: Any) -> dict[str, str]:
    """Return an address for each server beside the platform that a resource's calls go to."""
    found = (getattr(one, "server", None) for one in vars(module).values())
    return {name: _URL for name in found if isinstance(name, str)}


async def _run(code: str, servers: dict[str, str], *, is_async: bool) -> None:
    """Run an example where `client` is at hand; the first item of a list is fetched."""
    altcraft: Any = import_module(_PACKAGE)
    fake = import_module(f"{_PACKAGE}.testing").FakePlatform(world="examples")
    kind = altcraft.AsyncAltcraft if is_async else altcraft.Altcraft
    client = kind(_URL, _TOKEN, transport=fake.transport, servers=servers)
    scope = {"client": client}
    *statements, last = ast.parse(code).body
    if isinstance(last, ast.Expr):
        last = ast.Assign([ast.Name("answer", ast.Store())], last.value)
    tree = ast.fix_missing_locations(ast.Module([*statements, last], []))
    compiled = compile(tree, "example", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    found = eval(compiled, scope)  # nosec B307  # the client's own docstring, in a process apart
    if inspect.isawaitable(found):
        await found
    answer: Any = scope.get("answer")
    if isinstance(answer, altcraft.AsyncPager):
        await anext(aiter(answer), None)
    elif isinstance(answer, altcraft.Pager):
        next(iter(answer), None)
    if not fake.calls and not isinstance(answer, (altcraft.Download, altcraft.AsyncDownload)):
        raise RuntimeError("the example makes no call")


def _report(module: str, error: Exception, names: list[str]) -> None:
    path = f"{module.replace('.', '/')}.py"
    what = "a client whose examples run" if names else "a client that can be imported"
    print(json.dumps([path, what, f"{type(error).__name__}: {error}", names]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
