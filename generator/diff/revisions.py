"""Specs to compare: folders as they are, and git revisions in folders of their own.

A revision is read with `git archive`; the work tree, the index and the branches stay untouched.
"""

import io
import os
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.findings import Findings, Location
from generator.link import link_api
from generator.model import Api
from generator.source.folder import read_spec
from generator.spec import load_api

# All that a spec folder consists of; nothing else of an archive is looked at.
_FILES = re.compile(r"(api|(endpoints|objects)/[^/]+)\.yaml\Z")


class GitError(Exception):
    """Git cannot do what it was asked for; the text says why."""


@dataclass(frozen=True, slots=True)
class Source:
    """A spec folder, and what stands before its file names in front of a person.

    Attributes:
        directory: The folder.
        prefix: What stands before its file names.
        is_revision: Whether it was taken from the history.
    """

    directory: Path
    prefix: str
    is_revision: bool

    def shown(self, place: Location) -> Location:
        """Return a place in the folder as a person knows it."""
        folder = f"{self.directory.as_posix()}/"
        if not place.file.startswith(folder):
            return place
        return place._replace(file=self.prefix + place.file.removeprefix(folder))

    def load(self, findings: Findings, *, is_old: bool) -> Api | None:
        """Load the spec, or return None when it has errors.

        What `validate` refuses is not compared. Of the past, only what cannot be read is refused,
        since it would look like removed: the rules for a good spec may be younger than it is, and
        nobody can mend it.

        Args:
            findings: Receives what is wrong.
            is_old: Whether it is the side that changes are counted from.
        """
        own = Findings()
        if is_old and self.is_revision:
            api = link_api(read_spec(self.directory, own), own)
        else:
            api = load_api(self.directory, own)
        for one in own:
            if one.level == "error":
                findings.add(self.shown(one.location), one.rule, one.message, one.hint, one.level)
        return None if own.errors else api


def git(directory: Path, *arguments: str) -> bytes:
    """Run git in a folder and return its output.

    Raises:
        GitError: It failed.
    """
    try:
        # The user's own git, wherever it is; no argument passes a shell.
        done = subprocess.run(  # nosec B603 B607
            ["git", "-C", str(directory), *arguments],
            capture_output=True,
            check=False,
            env=os.environ | {"LC_ALL": "C"},
        )
    except FileNotFoundError as error:
        raise GitError("git is not installed") from error
    if done.returncode:
        text = done.stderr.decode(errors="replace").strip()
        raise GitError(text)
    return done.stdout


@contextmanager
def open_source(name: str, spec: Path) -> Iterator[Source]:
    """Give access to a spec, for as long as the context is open.

    Args:
        name: A spec folder or a git revision; a folder wins where both exist.
        spec: The spec folder whose revisions are meant.

    Raises:
        GitError: It is neither, or the revision has no spec.
    """
    if (Path(name) / "api.yaml").is_file():
        yield Source(Path(name), f"{Path(name).as_posix()}/", is_revision=False)
        return
    commit = _commit(name, spec)
    path = git(spec, "rev-parse", "--show-prefix").decode().rstrip("\n")
    top = Path(git(spec, "rev-parse", "--show-toplevel").decode().rstrip("\n"))
    archive = git(top, "archive", "--format=tar", commit, "--", path or ".")
    with tempfile.TemporaryDirectory(prefix="altcraft-gen-") as folder:
        _unpack(archive, path, Path(folder))
        yield Source(Path(folder), f"{name}:{path}", is_revision=True)


def _commit(name: str, spec: Path) -> str:
    if not spec.is_dir():
        raise GitError(f"there is no folder {spec}")
    try:
        # The suffix and the option keep a name from being taken for anything but a revision.
        wanted = ("--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        return git(spec, "rev-parse", *wanted).decode().strip()
    except GitError as error:
        message = f"{name} is neither a spec folder nor a git revision"
        raise GitError(f"{message}: {error}" if str(error) else message) from error


def _unpack(archive: bytes, path: str, target: Path) -> None:
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        for member in files:
            relative = member.name.removeprefix(path)
            content = files.extractfile(member) if _FILES.match(relative) else None
            if content is not None:
                place = target / relative
                place.parent.mkdir(exist_ok=True)
                place.write_bytes(content.read())
