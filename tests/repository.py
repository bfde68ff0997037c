"""A git repository of a test: its own identity, and nothing of the user's configuration."""

import os
import subprocess
from pathlib import Path

_OURS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Tester",
    "GIT_AUTHOR_EMAIL": "tester@example.com",
    "GIT_COMMITTER_NAME": "Tester",
    "GIT_COMMITTER_EMAIL": "tester@example.com",
}


class TestRepository:
    """A repository in a folder.

    Args:
        folder: The folder; it is made if it is not there.
    """

    __test__ = False  # not a test, whatever its name

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        """Run git and return its output."""
        done = subprocess.run(
            ["git", "-C", str(self.folder), *arguments],
            env={**os.environ, **_OURS},
            capture_output=True,
            check=True,
        )
        return done.stdout.decode()

    def commit(self, tag: str | None = None) -> None:
        """Commit everything, and tag it."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "Change")
        if tag:
            self.git("tag", tag)
