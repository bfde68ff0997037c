# Copied from templates/python/cli/doctor.py by `altcraft-gen build`; changes made here are lost.
"""`altcraft doctor`: whether an installation can be reached, and if not, what to do."""

from __future__ import annotations

import time

from . import account

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


EXAMPLES = """\
  altcraft doctor
  altcraft doctor --url https://platform.example.com --token-file token.txt
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    account.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Look at one thing after the other; 1 if something is wrong."""
    from .._core.common.errors import (
        AltcraftError,
        APIConnectionError,
        AuthenticationError,
        PermissionDeniedError,
    )

    refusal: AltcraftError | None = None
    for place in ("header", "body"):
        client = account.make_client(arguments, retries=0, token_in=place)
        start = time.monotonic()
        try:
            with client:
                databases = list(client.databases.list())
        except (AuthenticationError, PermissionDeniedError) as error:
            refusal = error
            continue
        except APIConnectionError as error:
            print(f"address   unreachable: {error}")
            print("          is the address right, is a proxy in the way (HTTPS_PROXY)?")
            return 1
        except AltcraftError as error:
            print(f"answer    {error}")
            print(
                "          the address answers, but not as the platform does; is it the right host?"
            )
            return 1
        print(f"address   fine, {(time.monotonic() - start) * 1e3:.0f} ms for a call")
        print(f"token     fine, in the {place}")
        if place == "body":
            print('          this installation wants Altcraft(token_in="body")')
        print(f"rights    {len(databases)} databases can be seen")
        return 0
    print("address   fine")
    print(f"token     refused, in the header and in the body: {refusal}")
    print("          is it whole, of this installation, and of a role with rights to the API?")
    return 1
