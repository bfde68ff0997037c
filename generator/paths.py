"""Where things lie: the package's own data, the project, and where a build prepares its output."""

import os
from pathlib import Path

PACKAGE = Path(__file__).parent
# In the repository the schemas lie beside the spec, for editors; an installed package has a copy.
_PLACES = (PACKAGE / "schema", PACKAGE.parent / "spec" / "schema")
SCHEMA_DIR = next((place for place in _PLACES if place.is_dir()), _PLACES[-1])
_TEMPLATES = PACKAGE / "templates"  # of an installed package


def project_folder() -> Path:
    """Return the project that the current folder is in, or the current folder.

    A project is a folder with `spec/api.yaml`. It is looked for upwards, as git does; one above the
    current folder counts only if it is the user's own, since its templates are code.
    """
    here = os.getcwd()  # noqa: PTH109 - paths would cost more than the rest
    place, above = here, "."
    while True:
        if os.path.isfile(os.path.join(place, "spec", "api.yaml")):  # noqa: PTH113, PTH118
            return Path(above) if place == here or _is_users(place) else Path()
        parent = os.path.dirname(place)  # noqa: PTH120
        if parent == place:
            return Path()
        place, above = parent, ".." if above == "." else f"{above}/.."


def _is_users(folder: str) -> bool:
    return not hasattr(os, "geteuid") or os.lstat(folder).st_uid == os.geteuid()


def templates_folder() -> Path:
    """Return the templates of the project, or those of the installed package if it has none."""
    own = project_folder() / "templates"
    return own if own.is_dir() or not _TEMPLATES.is_dir() else _TEMPLATES


def real_path(path: Path) -> Path:
    """Return a path without links; where one leads to itself, the path stays as it is there."""
    return Path(os.path.realpath(path))


def staging_folder(out: Path) -> Path:
    """Return the folder beside an output folder that is there only while a build writes."""
    out = real_path(out)
    return out.parent / f".{out.name}.staging"
