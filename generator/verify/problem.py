"""What is wrong with a file that a build made."""

from typing import NamedTuple


class Problem(NamedTuple):
    """A fault of a file.

    Attributes:
        path: The file, by its path in the output.
        what: What the file is not because of it, such as "valid OpenAPI".
        message: What is wrong.
        names: What leads to the cause: names of classes and methods, or of parts of a document,
            the outer ones first.
    """

    path: str
    what: str
    message: str
    names: tuple[str, ...] = ()
