"""The client's wheel and sdist: complete, and the same bytes each time they are made."""

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

CLIENT = Path("generated/python").resolve()


def build(target: Path) -> dict[str, str]:
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target)]
    subprocess.run([*command, str(CLIENT)], check=True, capture_output=True)
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in target.iterdir()}


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    target = tmp_path_factory.mktemp("dist")
    return target, build(target)


@pytest.mark.slow
def test_wheel_and_sdist_are_reproducible(
    distributions: tuple[Path, dict[str, str]], tmp_path: Path
) -> None:
    _, hashes = distributions
    assert {name.rsplit(".", 1)[1] for name in hashes} == {"whl", "gz"}
    assert build(tmp_path) == hashes


def test_wheel_carries_types_and_data(distributions: tuple[Path, dict[str, str]]) -> None:
    target, _ = distributions
    with zipfile.ZipFile(next(target.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    assert {
        "altcraft/py.typed",
        "altcraft/testing/_spec.json",
        "altcraft/_core/engine/engine.py",
    } <= names
    assert not [name for name in names if name.startswith(("tests", "build", "dist"))]


def test_license_is_in_both_and_the_list_of_methods_in_the_sdist(
    distributions: tuple[Path, dict[str, str]],
) -> None:
    target, _ = distributions
    with zipfile.ZipFile(next(target.glob("*.whl"))) as wheel:
        (name,) = (one for one in wheel.namelist() if one.endswith(".dist-info/licenses/LICENSE"))
        assert wheel.read(name).startswith(b"MIT License")
    with tarfile.open(next(target.glob("*.tar.gz"))) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    assert {"LICENSE", "README.md", "api.md", "pyproject.toml", "altcraft/py.typed"} <= names
