"""Where things lie: the package's own data, and the folder in which a build prepares its output."""

import os
from pathlib import Path

PACKAGE = Path(__file__).parent
# In the repository the schemas lie beside the spec, for editors; an installed package has a copy.
_PLACES = (PACKAGE / "schema", PACKAGE.parent / "spec" / "schema")
SCHEMA_DIR = next((place for place in _PLACES if place.is_dir()), _PLACES[-1])


def real_path(path: Path) -> Path:
    """Return a path without links; where one leads to itself, the path stays as it is there."""
    return Path(os.path.realpath(path))


def staging_folder(out: Path) -> Path:
    """Return the folder beside an output folder that is there only while a build writes."""
    out = real_path(out)
    return out.parent / f".{out.name}.staging"
