"""Recipes: programs of several calls, with what they print.

A recipe is a program of `templates/recipes` whose docstring is its title and text; beside it stands
what it printed.
"""

import ast
from collections.abc import Iterator
from typing import NamedTuple

from generator.model import Api
from generator.naming import many_method
from generator.render.environment import TemplateProblem, Templates


class Recipe(NamedTuple):
    """A recipe.

    Attributes:
        name: The name of its file, without the ending.
        title: Its title.
        about: Markdown that says what it shows.
        code: The program.
        printed: What it printed.
        operations: The calls that it makes, in their order.
    """

    name: str
    title: str
    about: str
    code: str
    printed: str
    operations: tuple[str, ...]


def read_recipes(api: Api, templates: Templates) -> Iterator[Recipe]:
    """Yield the recipes all of whose calls the spec has, by title.

    Raises:
        TemplateProblem: A recipe, or what it printed, cannot be read.
    """
    operations = _operations(api)
    found = []
    for path in (templates.directory.parent / "recipes").glob("*.py"):
        text = templates.read(path)
        try:
            program = ast.parse(text)
        except SyntaxError as error:
            problem = f"{path}:{error.lineno}:{error.offset}: error[template] {error.msg}"
            raise TemplateProblem(problem) from error
        calls = tuple(dict.fromkeys(_calls(program)))
        if not all(one in operations for one in calls):
            continue
        title, _, about = (ast.get_docstring(program) or path.stem).partition("\n")
        found.append(
            Recipe(
                name=path.stem,
                title=title.rstrip("."),
                about=about.strip(),
                code=_code(program, text),
                printed=templates.read(path.with_suffix(".txt")),
                operations=tuple(dict.fromkeys(operations[one] for one in calls)),
            )
        )
    yield from sorted(found, key=lambda one: one.title)


def _operations(api: Api) -> dict[str, str]:
    """Return the operations by the methods of the client, those for any number of items, too."""
    methods = {one.name: one.name for one in api.operations}
    for one in api.operations:
        if one.batch is not None:
            methods[f"{one.resource}.{many_method(one.method_name)}"] = one.name
    return methods


def _calls(program: ast.Module) -> Iterator[str]:
    """Yield the methods that a program calls, such as `segments.get`, in the order of its lines."""
    calls = [one for one in ast.walk(program) if isinstance(one, ast.Attribute)]
    for one in sorted(calls, key=lambda found: (found.lineno, found.col_offset)):
        match one:
            case ast.Attribute(ast.Attribute(ast.Name("client"), resource), method):
                yield f"{resource}.{method}"


def _code(program: ast.Module, text: str) -> str:
    """Return the program without its docstring."""
    first = program.body[0]
    starts = (first.end_lineno or 0) if ast.get_docstring(program) is not None else 0
    return "\n".join(text.split("\n")[starts:]).strip() + "\n"
