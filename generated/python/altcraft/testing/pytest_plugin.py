# Copied from templates/python/testing/pytest_plugin.py by `altcraft-gen build`; changes made here are lost.
"""The pytest fixture, which pytest finds by itself once the package is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .fake import FakePlatform


@pytest.fixture
def altcraft_fake() -> FakePlatform:
    """Return a platform that answers with the examples of the documentation."""
    # Imported when a test asks for it: the plugin is loaded in every run of pytest.
    from .fake import FakePlatform

    return FakePlatform()
