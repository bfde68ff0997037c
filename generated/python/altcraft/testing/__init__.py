# Copied from templates/python/testing/__init__.py by `altcraft-gen build`; changes made here are lost.
"""A platform for tests, which needs no network and keeps what is written to it.

    from altcraft import Altcraft
    from altcraft.testing import FakePlatform

    fake = FakePlatform()
    client = Altcraft(url="https://fake.test", token="token", transport=fake.transport)

With pytest, the fixture `altcraft_fake` gives one to each test.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .broker import PlatformConsumer
    from .clock import FakeClock
    from .fake import FakePlatform
    from .requests.calls import FakeCall
    from .requests.checks import UnexpectedRequest

__all__ = ["FakeCall", "FakeClock", "FakePlatform", "PlatformConsumer", "UnexpectedRequest"]

_MODULES = {
    "FakeCall": "requests.calls",
    "FakeClock": "clock",
    "FakePlatform": "fake",
    "PlatformConsumer": "broker",
    "UnexpectedRequest": "requests.checks",
}


def __getattr__(name: str) -> object:
    # Imported when they are asked for: pytest loads this package in every run, for its plugin.
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_MODULES[name]}", __name__), name)
