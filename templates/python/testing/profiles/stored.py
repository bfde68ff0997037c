"""The profiles of a database: which one a call means, and how one is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..world.records import Refusal
from . import fields, matching

if TYPE_CHECKING:
    from ..world.act import Act
    from ..world.records import Collection, Record


_NOT_FOUND, _NOT_UNIQUE = 404, 435


def there(act: Act, database: Any = None) -> Collection:
    """Return the profiles of a database, to read."""
    return act.world.read("profiles", _database(act, database))


def written(act: Act, database: Any = None) -> Collection:
    """Return the profiles of a database, to write."""
    return act.world.written("profiles", _database(act, database))


def _database(act: Act, database: Any) -> str:
    params = act.params
    return str(database or params.get("db_id") or params.get("list_id") or params.get("id"))


def found(act: Act) -> tuple[Collection, Any, Record]:
    """Return the profile that a call means, with its collection and key.

    Raises:
        Refusal: There is none, or more than one.
    """
    profiles = there(act)
    key = matching.find(profiles, act.params)
    record = profiles.get(key)
    if record is None:
        raise Refusal(_NOT_FOUND, "profile: not found")
    return profiles, key, record


def save(act: Act, profiles: Collection, key: Any, record: Record) -> Any:
    """Write a profile, whose email no other one may have, and return its key.

    Raises:
        Refusal: Another profile has the email.
    """
    by_email = profiles.index("email", fields.email_of)
    for email in fields.email_of(record):
        if any(one != key for one in by_email.find(email)):
            raise Refusal(_NOT_UNIQUE, "email: another profile has it")
    if key is None:
        key = act.world.new_hex()
        record.setdefault("_createtime", act.world.now())
    profiles.put(key, record)
    return key
