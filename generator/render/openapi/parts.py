"""What the document is made of."""

from typing import Any

# An object of the document: a schema, a parameter, an answer, ...
Part = dict[str, Any]
