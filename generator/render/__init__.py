"""Rendering: the model becomes files, through Jinja2 templates, one module for each target."""

from collections.abc import Callable, Iterator

from generator.model import Api
from generator.render.environment import RenderedFile, Templates

# A renderer sees the model and its target's templates, and nothing else.
Renderer = Callable[[Api, Templates], Iterator[RenderedFile]]

__all__ = ["RenderedFile", "Renderer", "Templates"]
