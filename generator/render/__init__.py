"""Rendering: the model becomes files, through Jinja2 templates, one module for each target."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol

from generator.model import Api
from generator.render.environment import RenderedFile, TemplateProblem, Templates

__all__ = ["RenderedFile", "TemplateProblem", "Templates", "render_targets"]


class Renderer(Protocol):
    """A target's module: sees the model and the target's templates, and nothing else."""

    def render(self, api: Api, templates: Templates) -> Iterator[RenderedFile]:
        """Yield the target's files, their paths relative to the target's folder."""


def render_targets(api: Api, templates: Path, targets: Sequence[str]) -> Iterator[RenderedFile]:
    """Render some targets, each into a folder of its name.

    Args:
        api: The model.
        templates: The template folder, with a folder for each target.
        targets: The targets.

    Raises:
        TemplateProblem: A template cannot be read, parsed or rendered.
    """
    for target in targets:
        renderer: Renderer = import_module(f"generator.render.{target}")
        for file in renderer.render(api, Templates(templates / target)):
            yield file._replace(path=f"{target}/{file.path}")
