"""The Jinja2 environment: templates hold layout, and text of the spec enters only through filters.

Text of the spec is always data, never itself a template. It reaches generated code only through
`python_literal` and `docstring` (in `python/text.py`) and the writers in `serialise.py`.
"""

import json
import traceback
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.exceptions import TemplateNotFound, TemplateSyntaxError

from generator.render.serialise import json_filter, to_yaml

COMMAND = "altcraft-gen build"
GENERATED = f"Generated from spec/ and templates/ by `{COMMAND}`; changes made here are lost."


class RenderedFile(NamedTuple):
    """A file of the output.

    Attributes:
        path: Its path below the target's folder, always with `/`.
        content: Its text, or for a large one a function that makes the text piece by piece.
        verbatim: It is a copy of a hand-written file and is not formatted.
    """

    path: str
    content: str | Callable[[], Iterable[str]]
    verbatim: bool = False

    def pieces(self) -> Iterable[str]:
        """Return the text in pieces."""
        return [self.content] if isinstance(self.content, str) else self.content()

    @property
    def text(self) -> str:
        """The text as a whole."""
        return "".join(self.pieces())


class TemplateProblem(Exception):  # noqa: N818 - a finding, not a failure of the program
    """A template that cannot be read, parsed or rendered; the text says where and why."""


class Templates:
    """The templates of one target.

    Args:
        directory: Folder with the templates, such as `templates/python`; what several targets use
            is in `samples` beside it.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._environment = Environment(  # nosec B701  # HTML is escaped, see `_is_html`
            loader=FileSystemLoader([directory, directory.parent / "samples"], encoding="utf-8"),
            undefined=StrictUndefined,
            # Where no HTML is made, every value passes a serialising filter.
            autoescape=_is_html,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            newline_sequence="\n",
        )
        self._environment.filters |= {"json": json_filter, "yaml": to_yaml}
        self._environment.globals["generated"] = GENERATED

    def add_filters(self, filters: Mapping[str, Callable[..., str]]) -> None:
        """Make functions available to the templates as filters."""
        self._environment.filters |= filters

    def exists(self, name: str) -> bool:
        """Tell whether there is a template of this name."""
        return (self.directory / name).is_file()

    def render(self, name: str, **values: Any) -> str:
        """Render a template.

        Raises:
            TemplateProblem: The template is missing or faulty.
        """
        try:
            text = self._environment.get_template(name).render(**values)
            text.encode("utf-8")  # half a surrogate pair could not be written
            return text
        except TemplateSyntaxError as error:
            place = f"{self.directory / (error.name or name)}:{error.lineno}:1"
            raise TemplateProblem(f"{place}: error[template] {error.message}") from error
        except TemplateNotFound as error:
            place = f"{self.directory / name}:1:1"
            raise TemplateProblem(f"{place}: error[template] there is no {error.name}") from error
        except Exception as error:  # whatever an expression of the template raises
            place = _last_line(error, self.directory) or f"{self.directory / name}:1"
            raise TemplateProblem(f"{place}:1: error[template] {error}") from error

    def render_json(self, name: str, **values: Any) -> dict[str, Any]:
        """Render a template that makes a JSON object, and return the object.

        Raises:
            TemplateProblem: The template is missing or faulty, or makes no JSON.
        """
        text = self.render(name, **values)
        try:
            content: dict[str, Any] = json.loads(text)
        except json.JSONDecodeError as error:
            problem = f"{self.directory / name}:1:1: error[template] makes no JSON: {error}"
            raise TemplateProblem(problem) from error
        return content

    def read(self, path: Path) -> str:
        """Return a file that is copied as it is.

        Raises:
            TemplateProblem: It cannot be read, or cannot be written under its name.
        """
        try:
            path.as_posix().encode("utf-8")
            if not path.is_file():  # opening a pipe or a device may never end
                raise TemplateProblem(f"{path}:1:1: error[template] this is not a file")
            return path.read_text("utf-8")
        except (OSError, UnicodeError) as error:
            raise TemplateProblem(f"{path}:1:1: error[template] {error}") from error


def _is_html(name: str | None) -> bool:
    return name is not None and name.endswith(".html.j2")


def _last_line(error: BaseException, directory: Path) -> str | None:
    """Return the place in a template where an error came up: Jinja2 puts it into the traceback."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{one.filename}:{one.lineno}" for one in frames]
    return next((one for one in reversed(places) if one.startswith(str(directory))), None)
