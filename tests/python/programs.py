"""Programs that use the client: one is right, each line of the other has a mistake.

Type checkers take the first and report every line of the second.
"""

CORRECT = """
import csv
from collections.abc import Iterator
from contextlib import aclosing, closing
from datetime import datetime
from typing import Any

from altcraft import Altcraft, AsyncAltcraft, ErrorEvent, OpenRecord, Record
from altcraft.params import (
    BasicMatching,
    Matching,
    ProfileParam,
    PushProvider,
    Unlisted,
    profile_with,
)


def forward(client: Altcraft, how: Matching, provider: PushProvider) -> str | None:
    chosen: BasicMatching = "phone"
    client.profiles.delete(db_id=1, matching=chosen)
    return client.profiles.get(db_id=1, matching=how, provider=provider).id


def profiles() -> Iterator[ProfileParam]:
    for number in range(9):
        yield profile_with({"email": f"user{number}@example.com"}, {"points": number})


def rows(client: Altcraft, path: str) -> None:
    with open(path) as file:
        client.profiles.import_many(
            (profile_with({}, row) for row in csv.DictReader(file)), db_id=1
        ).run()
    client.profiles.import_many([{"email": f"{n}@example.com"} for n in range(9)], db_id=1).run()


def use(client: Altcraft) -> str:
    profile: ProfileParam = {"_fname": "Jo", "_bdate": datetime(2000, 1, 1)}
    profile["subscriptions"] = [
        {"resource_id": 1, "channel": "email", "email": "jo@example.com"},
        {"resource_id": 1, "channel": Unlisted("pager")},
    ]
    client.profiles.import_one(db_id=1, data=profile, matching="email", email="jo@example.com")
    client.profiles.import_batch(db_id=1, data=[profile_with(profile, {"points": 5})])
    number = 0
    for segment in client.segments.list(limit=10, options={"timeout": 5.0}):
        number = segment.id
    for result in client.profiles.import_many(profiles(), db_id=number):
        for item in result.failed:
            assert item.error is not None
    with closing(client.profiles.import_many([profile], db_id=1, stop_on_error=False)) as results:
        print(next(results).succeeded)
    with closing(client.segments.list().pages()) as pages:
        print(next(pages).total)
    task = client.profiles.export(source_type="database", source_id=1)
    done: int = task.wait(on_progress=lambda status: print(status.progress)).progress
    print(done, task.last.status if task.last else task.status().result)
    return client.segments.get(id=number).name


def undocumented(client: Altcraft, unseen: OpenRecord) -> list[Any]:
    record: Record = client.profiles.get(db_id=1, email="jo@example.com")
    return [record["points"], record.get("points"), unseen.whatever]


async def watch(event: ErrorEvent) -> None:
    print(event.operation, event.attempts, event.error.code)


client = AsyncAltcraft(on_error=watch, on_request=print)


async def use_async(client: AsyncAltcraft) -> str:
    async for segment in client.segments.list():
        print(segment.name)
    async with aclosing(client.profiles.import_many(profiles(), db_id=1)) as results:
        print((await anext(results)).succeeded)
    async with aclosing(client.segments.list().pages()) as pages:
        print((await anext(pages)).total)
    page = await client.segments.list()
    return (await client.segments.get(id=page[0].id)).name
"""
_HEAD = """
from altcraft import Altcraft
from altcraft.params import ProfileParam, profile_with


def use(client: Altcraft, profile: ProfileParam) -> None:
"""
MISTAKES = {
    "client.segments.get(idd=1)": "call-arg",
    'client.databases.get(id="one")': "arg-type",
    'client.profiles.get(db_id=1, matching="mail")': "arg-type",
    'client.subscriptions.get(db_id=1, profile_id="", resource_id=1, channel="emial")': "arg-type",
    "client.segments.get(1)": "call-arg",
    "client.segments.get(id=1).name + 1": "operator",
    "client.segments.get(id=1).nmae": "attr-defined",
    'client.profiles.get(db_id=1, email="jo@example.com").points': "attr-defined",
    "next(iter(client.segments.list())).groups[0].nmae": "attr-defined",
    'client.profiles.import_batch(db_id=1, data=[{"email": 5}])': "typeddict-item",
    'client.profiles.import_batch(db_id=1, data=[{"emial": ""}])': "typeddict-unknown-key",
    'client.profiles.import_many(({"email": n} for n in range(5)), db_id=1)': "typeddict-item",
    'profile["_fname"] = 3': "typeddict-item",
    'profile["points"] = 3': "typeddict-unknown-key",
    'profile["subscriptions"] = [{"channel": "emial"}]': "typeddict-item",
    'profile["subscriptions"] = [{"resource_id": "x"}]': "typeddict-item",
    'profile_with({"_fname": 3}, {"points": 5})': "typeddict-item",
    'profile_with(profile, [("points", 5)])': "arg-type",
    "client.with_options(on_error=int.bit_length)": "arg-type",
    "client.databases.refresh_counters(id=1, resource_id=1).status().progress + 'x'": "operator",
    "client.segments.refresh_counters(id=1, resource_id=1).wait(9, int.bit_length)": "arg-type",
}
"""Faulty statements, each with what mypy calls its fault."""
_FIRST = len(_HEAD.splitlines()) + 1


def mistaken_program() -> tuple[str, dict[int, str]]:
    """Return the program of mistakes, and the statement on each of its faulty lines."""
    statements = list(MISTAKES)
    text = _HEAD + "".join(f"    {one}\n" for one in statements)
    return text, dict(enumerate(statements, _FIRST))
