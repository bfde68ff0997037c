"""Values of classes that are not loaded for their sake: whoever has one has loaded its class."""

from __future__ import annotations

from os import urandom
from sys import modules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any, TypeGuard
    from uuid import UUID


def is_decimal(value: Any) -> TypeGuard[Decimal]:
    """Tell whether a value is a decimal."""
    decimal = modules.get("decimal")
    return decimal is not None and isinstance(value, decimal.Decimal)


def is_uuid(value: Any) -> TypeGuard[UUID]:
    """Tell whether a value is a UUID."""
    uuid = modules.get("uuid")
    return uuid is not None and isinstance(value, uuid.UUID)


def random_uuid() -> str:
    """Return a random UUID (version 4) as text; loading `uuid` takes longer than a call."""
    number = int.from_bytes(urandom(16)) & ~(0xF000_C << 60) | 0x4000_8 << 60
    text = f"{number:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
