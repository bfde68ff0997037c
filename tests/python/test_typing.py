"""A strict type checker accepts the client, and sees mistakes in code that uses it."""

import subprocess
import sys
from pathlib import Path

CLIENT = Path("generated/python").resolve()

GOOD = """
from contextlib import aclosing, closing
from datetime import datetime

from altcraft import Altcraft, AsyncAltcraft, ErrorEvent
from altcraft.params import BasicMatching, Matching, PushProvider
from altcraft.params.shared import ProfileParam


def forward(client: Altcraft, how: Matching, provider: PushProvider) -> str | None:
    chosen: BasicMatching = "phone"
    client.profiles.delete(db_id=1, matching=chosen)
    return client.profiles.get(db_id=1, matching=how, provider=provider).id


def use(client: Altcraft) -> str:
    profile: ProfileParam = {"_fname": "Jo", "_bdate": datetime(2000, 1, 1), "my_field": 1}
    client.profiles.import_one(db_id=1, data=profile, matching="email", email="jo@example.com")
    for segment in client.segments.list(limit=10, options={"timeout": 5.0}):
        number: int = segment.id
    for result in client.profiles.import_many([profile], db_id=number):
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


async def watch(event: ErrorEvent) -> None:
    print(event.operation, event.attempts, event.error.code)


client = AsyncAltcraft(on_error=watch, on_request=print)


async def use_async(client: AsyncAltcraft) -> str:
    async for segment in client.segments.list():
        print(segment.name)
    async with aclosing(client.profiles.import_many([{"email": "a@b.c"}], db_id=1)) as results:
        print((await anext(results)).succeeded)
    async with aclosing(client.segments.list().pages()) as pages:
        print((await anext(pages)).total)
    page = await client.segments.list()
    return (await client.segments.get(id=page[0].id)).name
"""
BAD = {
    "client.segments.get(idd=1)": "call-arg",
    'client.databases.get(id="one")': "arg-type",
    'client.profiles.get(db_id=1, matching="mail")': "arg-type",
    'client.subscriptions.get(db_id=1, channel="letter")': "arg-type",
    "client.segments.get(1)": "call-arg",
    "client.segments.get(id=1).name + 1": "operator",
    "client.with_options(on_error=int.bit_length)": "arg-type",
    "client.databases.refresh_counters(id=1, resource_id=1).status().progress + 'x'": "operator",
    "client.segments.refresh_counters(id=1, resource_id=1).wait(9, int.bit_length)": "arg-type",
}


def check(tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", *arguments]
    return subprocess.run(
        [*command, "--cache-dir", str(tmp_path / "cache")],
        cwd=CLIENT,
        env={"MYPYPATH": str(CLIENT), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def test_package_and_calls_are_typed(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.py", tmp_path / "bad.py"
    good.write_text(GOOD, "utf-8")
    lines = "\n".join(f"    {call}" for call in BAD)
    head = "from altcraft import Altcraft\n\n\ndef use(client: Altcraft) -> None:\n"
    bad.write_text(f"{head}{lines}\n", "utf-8")

    result = check(tmp_path, "-p", "altcraft")
    assert result.returncode == 0, result.stdout
    result = check(tmp_path, str(good))
    assert result.returncode == 0, result.stdout
    found = check(tmp_path, str(bad)).stdout
    for number, (call, code) in enumerate(BAD.items(), start=5):
        assert f":{number}: error:" in found, f"{call} is accepted:\n{found}"
        assert f"[{code}]" in found
