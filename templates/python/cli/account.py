"""Which installation a command speaks to, and with which token; never on the command line."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from .problems import UsageError, suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from .._client import Altcraft

_WORDS = """\
The address is that of --url, ALTCRAFT_URL or the profile; the token that of
--token-file, ALTCRAFT_TOKEN or the profile. Profiles stand in a file of your
own, mode 600:
  [default]
  url = "https://platform.example.com"
  token = "..."
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments that say where to send calls."""
    group = parser.add_argument_group("installation", _WORDS)
    group.add_argument("--url", help="address of the platform")
    group.add_argument("--token-file", type=Path, metavar="FILE", help="file with the API token")
    group.add_argument(
        "--profile", metavar="NAME", help="part of the file of profiles (default: default)"
    )
    group.add_argument("--timeout", type=float, default=30.0, help="seconds for one attempt")


def make_client(arguments: argparse.Namespace, **options: Any) -> Altcraft:
    """Return the client that the arguments, the environment or a profile ask for.

    Raises:
        UsageError: The address or the token is missing, or a file of yours can be read by others.
    """
    from .._client import Altcraft

    profile = _profile(arguments.profile)
    url = arguments.url or os.environ.get("ALTCRAFT_URL") or profile.get("url")
    token = read_token(arguments.token_file) or os.environ.get("ALTCRAFT_TOKEN")
    token = token or profile.get("token")
    for value, name in ((url, "address"), (token, "token")):
        if not value:
            raise UsageError(
                f"no {name} is known: set ALTCRAFT_URL and ALTCRAFT_TOKEN, or see --help"
            )
    return Altcraft(url, token, timeout=arguments.timeout, **options)


def profiles_file() -> Path:
    """Return where the file of profiles is, or would be."""
    given = os.environ.get("ALTCRAFT_CONFIG")
    if given:
        return Path(given)
    base = os.environ.get("APPDATA" if os.name == "nt" else "XDG_CONFIG_HOME")
    return Path(base or Path.home() / ".config") / "altcraft" / "profiles.toml"


def _profile(name: str | None) -> dict[str, str]:
    path = profiles_file()
    if not path.exists():
        if name is not None:
            raise UsageError(f"there is no file of profiles: {path}")
        return {}
    import tomllib

    _refuse_shared(path)
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: {error}") from None
    found = content.get(name or "default")
    if found is None and name is not None:
        raise UsageError(f"{path} has no profile {name!r}{suggestion(name, content)}")
    if not isinstance(found or {}, dict):
        raise UsageError(f"{path}: the profile must be a table with url and token")
    return found or {}


def read_token(path: Path | None) -> str | None:
    """Return the token in a file, which nobody else may be able to read; None without a file.

    Raises:
        UsageError: The file cannot be read, or others can read it, too.
    """
    if path is None:
        return None
    _refuse_shared(path)
    try:
        return path.read_text("utf-8").strip()
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: {error}") from None


def _refuse_shared(path: Path) -> None:
    """Refuse a file with a token that others can read, where the system knows of others."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise UsageError(f"others can read {path}, which holds a token: chmod 600 {path}")
