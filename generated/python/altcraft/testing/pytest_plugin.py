# Copied from templates/python/testing/pytest_plugin.py by `altcraft-gen build`; changes made here are lost.
"""The pytest fixture, which pytest finds by itself once the package is installed."""

from __future__ import annotations

import pytest

from .fake import FakePlatform


@pytest.fixture
def altcraft_fake() -> FakePlatform:
    """Return a platform that answers with the examples of the documentation."""
    return FakePlatform()
