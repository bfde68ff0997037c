"""The least that a build can be: starts, imports, reads the spec, writes the bytes of the output.

`floor.py SPEC OUTPUT SCRATCH`
"""

import shutil
import sys
from pathlib import Path

import jinja2
import jsonschema_rs  # noqa: F401 - a build needs them
import yaml


def main(spec: Path, output: Path, scratch: Path) -> None:
    """Read once, write once."""
    for path in sorted(spec.rglob("*.yaml")):
        yaml.load(path.read_bytes(), yaml.CSafeLoader)
    jinja2.Environment(autoescape=True)
    shutil.rmtree(scratch, ignore_errors=True)
    for path in sorted(output.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            target = scratch / path.relative_to(output)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
