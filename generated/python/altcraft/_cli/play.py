# Copied from templates/python/cli/play.py by `altcraft-gen build`; changes made here are lost.
"""`altcraft play`: a platform on this computer, without an account."""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from .account import read_token
from .problems import say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

    from ..testing.fake import FakePlatform
    from ..testing.requests.calls import FakeCall, Reply

EXAMPLES = """\
  altcraft play --seed-data
  altcraft play --port 0 --faults '429:5%,slow:10%'
  altcraft play --state platform.db --token-file token.txt
"""
_HOST = "127.0.0.1"
_MARKS: tuple[str, ...] = ("x-duplicate-request", "x-fake-answer")
_KEPT = 1000  # calls that the page can show
_STOPPED = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "--port", type=int, default=8080, help="0 takes any free one (default: 8080)"
    )
    parser.add_argument(
        "--token-file",
        type=Path,
        metavar="FILE",
        help="file with the token that calls must carry (default: a new token)",
    )
    parser.add_argument("--seed", type=int, default=0, help="makes identifiers and faults")
    parser.add_argument("--seed-data", action="store_true", help="begin with some data")
    parser.add_argument(
        "--faults", default="", help="such as '429:5%%, reset-after:3%%, slow:10%%'"
    )
    parser.add_argument(
        "--broker", metavar="URL", help="also take what is on the queues of RabbitMQ"
    )
    parser.add_argument("--state", type=Path, help="keep what is written in this SQLite file")


def run(arguments: argparse.Namespace) -> int:
    """Run the server until it is stopped."""
    try:
        import uvicorn
    except ImportError:
        say("the server needs uvicorn: pip install 'altcraft-client[play]'")
        return 2
    from ..testing.asgi import PlatformApp
    from ..testing.fake import FakePlatform
    from ..testing.listening import listen, server_config
    from ..testing.play.journal import Journal, JournalError
    from ..testing.play.queues import listening
    from ..testing.play.seeds import plant

    token = read_token(arguments.token_file) or secrets.token_urlsafe(16)
    try:
        platform = FakePlatform(
            world="empty",
            refuse=True,
            seed=arguments.seed,
            faults=arguments.faults,
            tokens={token: "all"},
            keep_calls=_KEPT,
        )
        if arguments.seed_data:
            plant(platform)  # before what was written to it
        journal = Journal(arguments.state, platform) if arguments.state else None
    except (ValueError, JournalError) as error:
        say(str(error))
        return 2
    try:
        listener = listen(_HOST, arguments.port)
    except (OSError, OverflowError) as error:
        say(f"port {arguments.port}: {error}; --port 0 takes a free one")
        return 2
    address = f"http://{_HOST}:{listener.getsockname()[1]}"
    config = server_config(PlatformApp(platform, _log_of(platform)), "warning")
    try:
        with listening(arguments.broker, platform):
            say(_greeting(address, token))
            uvicorn.Server(config).run(sockets=[listener])
    except RuntimeError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return _STOPPED
    finally:
        if journal is not None:
            journal.close()
    return 0


def _greeting(address: str, token: str) -> str:
    def call(path: str, body: Mapping[str, object]) -> str:
        return (
            f"  curl {address}{path} -H 'Authorization: Bearer {token}' "
            f"-H 'Content-Type: application/json' -d '{json.dumps(body)}'"
        )

    profile = {"db_id": 1, "matching": "email", "email": "a@example.com"}
    return "\n".join(
        (
            f"address  {address}",
            f"token    {token}",
            f"page     {address}/",
            "Three calls to try:",
            call("/api/v1.1/profiles/import", {**profile, "data": {"_fname": "Ann"}}),
            call("/api/v1.1/profiles/get", profile),
            call("/api/v1.1/profiles/list", {"db_id": 1, "limit": 10}),
            "Calls, as they come (Ctrl+C stops):",
        )
    )


def _log_of(platform: FakePlatform) -> Callable[[FakeCall | None, str, Reply], None]:
    """Return what writes a line for each call: its answer, and what it changed."""
    from ..testing.play.changes import Changes

    changes = Changes()
    changes.of(platform.world)  # what was there before the first call is no news

    def log(call: FakeCall | None, line: str, reply: Reply) -> None:
        marks = [mark for mark in _MARKS if mark in reply.headers]
        if changed := changes.of(platform.world):
            marks.append(f"[{changed}]")
        text = reply.body[:120].decode("utf-8", "replace").replace("\n", " ")
        say(f"{reply.status} {call.operation if call else line} {' '.join(marks)} {text}")

    return log
