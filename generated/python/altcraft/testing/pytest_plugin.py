# Copied from templates/python/testing/pytest_plugin.py by `altcraft-gen build`; changes made here are lost.
"""The pytest fixtures, which pytest finds by itself once the package is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .fake import FakePlatform
    from .server import PlatformServer


@pytest.fixture
def altcraft_fake() -> FakePlatform:
    """Return a platform in this process, which keeps what is written to it.

    What nothing was written to answers with the examples of the documentation.
    """
    # Imported when a test asks for it: the plugin is loaded in every run of pytest.
    from .fake import FakePlatform

    return FakePlatform()


@pytest.fixture
def altcraft_server() -> Iterator[PlatformServer]:
    """Run a platform on a free port of this computer; it needs the extra `play`.

    It begins empty, and answers what the spec does not allow with an error.
    """
    from .server import PlatformServer

    with PlatformServer() as server:
        yield server
