"""A platform for tests, which needs no network.

    from altcraft import Altcraft
    from altcraft.testing import FakePlatform

    fake = FakePlatform()
    client = Altcraft(url="https://fake.test", token="token", transport=fake.transport)

With pytest, the fixture `altcraft_fake` gives one to each test.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .checks import UnexpectedRequest
    from .calls import FakeCall
    from .clock import FakeClock
    from .fake import FakePlatform

__all__ = ["FakeCall", "FakePlatform", "UnexpectedRequest"]


def __getattr__(name: str) -> object:
    # Imported when they are asked for: pytest loads this package in every run, for its plugin.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import fake

    return getattr(fake, name)
