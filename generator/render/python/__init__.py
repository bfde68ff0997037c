"""The Python client: an installable project with a typed method for every endpoint.

`text` escapes, `annotations` turns types into annotations, `records` and `params` collect the
classes for answers and requests, `methods` builds the methods, `project` puts the files together.
"""

from generator.render.python.project import render

__all__ = ["render"]
