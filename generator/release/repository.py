"""What a release wants to know from git; it is only asked, never told."""

from pathlib import Path

from generator.diff.revisions import git
from generator.diff.versions import Version
from generator.output.transaction import FOLDER

_PREFIX = "v"


def tag_of(version: Version) -> str:
    """Return the name of a version's tag."""
    return f"{_PREFIX}{version}"


class Repository:
    """The git repository that a folder belongs to.

    Args:
        folder: Any folder in it.

    Raises:
        GitError: There is none.
    """

    def __init__(self, folder: Path) -> None:
        self.top = Path(git(folder, "rev-parse", "--show-toplevel").decode().rstrip("\n"))

    def changes(self, *folders: Path) -> list[str]:
        """Return what is not committed, a line for each file.

        Args:
            folders: Where to look; everywhere if there are none.
        """
        places = [str(one.resolve()) for one in folders] or ["."]
        command = ("status", "--porcelain", "--", *places, f":(exclude,glob)**/{FOLDER}/**")
        return git(self.top, *command).decode(errors="replace").splitlines()

    @property
    def is_shallow(self) -> bool:
        """Whether the history was cut off, and with it perhaps the tags."""
        return git(self.top, "rev-parse", "--is-shallow-repository").strip() == b"true"

    def releases(self) -> list[Version]:
        """Return the versions that are tagged in the history of the present commit, in order."""
        names = git(self.top, "tag", "--merged", "HEAD", "--list", f"{_PREFIX}*").decode()
        versions = []
        for name in names.split():
            try:
                versions.append(Version.parse(name.removeprefix(_PREFIX)))
            except ValueError:
                continue  # somebody's tag, but not a release
        return sorted(versions)

    def has_tag(self, version: Version) -> bool:
        """Tell whether a version is tagged, in whatever branch."""
        return bool(git(self.top, "tag", "--list", tag_of(version)).strip())

    def changed_since(self, version: Version, folder: Path) -> bool:
        """Tell whether files in a folder were changed since a release."""
        tag, path = f"refs/tags/{tag_of(version)}", str(folder.resolve())
        return bool(git(self.top, "diff", "--name-only", tag, "HEAD", "--", path).strip())
