# Copied from templates/python/testing/__init__.py by `altcraft-gen build`; changes made here are lost.
"""A platform for tests, which needs no network.

    from altcraft import Altcraft
    from altcraft.testing import FakePlatform

    fake = FakePlatform()
    client = Altcraft(url="https://fake.test", token="token", transport=fake.transport)

With pytest, the fixture `altcraft_fake` gives one to each test.
"""

from __future__ import annotations

from .checks import UnexpectedRequest
from .fake import FakeCall, FakePlatform

__all__ = ["FakeCall", "FakePlatform", "UnexpectedRequest"]
