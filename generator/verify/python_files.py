"""Python files: they compile, and nothing in them is defined twice by accident."""

import ast
import gc
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from generator.verify.problem import Problem

_DEFINED = re.compile(r"^ *(?:async def|def|class) +(\w+)|^_?(\w+) *=")
# Where statements hold statements.
_BLOCKS = ("body", "orelse", "handlers", "finalbody", "cases")
# Decorators under which the same name is meant to be defined again.
_AGAIN = frozenset({"overload", "setter", "deleter", "getter"})


def check_python(path: str, content: bytes, *, names: bool = True) -> Iterator[Problem]:
    """Yield what is wrong with a Python file.

    Args:
        path: Its path in the output.
        content: Its content.
        names: Whether the names that it defines are looked at, too. A file that no spec had a part
            in is only compiled, in a third of the time.
    """
    try:
        with warnings.catch_warnings(), _uncollected():
            warnings.simplefilter("ignore")
            tree = ast.parse(content) if names else None
            compile(content if tree is None else tree, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError) as error:
        line = getattr(error, "lineno", None) or 1
        message = f"{error.msg} (line {line})" if isinstance(error, SyntaxError) else str(error)
        yield Problem(path, "Python", message, _names_around(content, line))
        return
    for scope in _scopes(tree) if tree else ():
        yield from _check_names(path, scope)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the garbage collector away from a tree, which it would go through again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _scopes(tree: ast.Module) -> Iterator[ast.Module | ast.ClassDef]:
    """Yield a module and the classes in it, wherever they stand.

    Only statements are looked at: to walk over all expressions, too, would take as long as to
    compile the file.
    """
    blocks: list[ast.AST] = [tree]
    while blocks:
        block = blocks.pop()
        if isinstance(block, (ast.Module, ast.ClassDef)):
            yield block
        for name in _BLOCKS:
            blocks += getattr(block, name, ())


def _check_names(path: str, scope: ast.Module | ast.ClassDef) -> Iterator[Problem]:
    """Yield the names that a module or class defines twice, one below the other."""
    seen: set[str] = set()
    outer = (scope.name,) if isinstance(scope, ast.ClassDef) else ()
    for node in scope.body:
        name = _defined(node)
        if name in seen:
            place = f"{scope.name}.{name}" if isinstance(scope, ast.ClassDef) else name
            message = f"{place} is defined twice (line {node.lineno})"
            yield Problem(path, "sound Python", message, (*outer, name))
        elif name:
            seen.add(name)


def _defined(node: ast.stmt) -> str:
    """Return the name that a statement defines; "" where it may be defined again."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            decorators = {_last_name(one) for one in node.decorator_list}
            return "" if decorators & _AGAIN else node.name
        case ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name
    return ""


def _last_name(decorator: ast.expr) -> str:
    match decorator:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _names_around(content: bytes, line: int) -> tuple[str, ...]:
    """Return what the file that is no Python defines last before a line, the nearest one last."""
    lines = content.decode("utf-8", "replace").split("\n")[:line]
    found = [one for text in lines if (one := _DEFINED.match(text))]
    return tuple(one[1] or one[2] for one in found[-2:])
