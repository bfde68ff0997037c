"""Ruff lays generated Python out, and black has nothing to say against it."""

from pathlib import Path

import black
import pytest
from black.mode import TargetVersion

from generator.output.files import make_files
from generator.output.formatting import LINE_LENGTH, UnparsableError, format_python
from generator.render.python.expression import plain, union
from tests.support import ROOT, Spec

UGLY = "x = {  'a':1 }\n"
NEAT = 'x = {"a": 1}\n'
MODE = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
_LONG = ("params.FirstQuiteLongName", "params.SecondQuiteLongName", "params.ThirdQuiteLongName")


def formatted(folder: Path, text: str) -> str:
    (folder / "x.py").write_text(text)
    format_python(folder, ["x.py"])
    return (folder / "x.py").read_text()


def test_files_are_formatted_in_place(tmp_path: Path) -> None:
    assert formatted(tmp_path, UGLY) == NEAT


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "y.py").write_text(UGLY)
    assert formatted(tmp_path, UGLY) == NEAT
    assert (tmp_path / "y.py").read_text() == UGLY
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x.py", "y.py"]


@pytest.mark.parametrize("name", ["ruff.toml", "pyproject.toml", ".gitignore"])
def test_configuration_that_lies_about_is_not_read(tmp_path: Path, name: str) -> None:
    content = {"ruff.toml": "line-length = 20\n", ".gitignore": "*.py\n"}
    (tmp_path / name).write_text(content.get(name, "[tool.ruff]\nline-length = 20\n"))
    text = "value = some_function(first_argument, second_argument)\n"
    assert formatted(tmp_path, text) == text


def test_what_is_not_python_is_named(tmp_path: Path) -> None:
    (tmp_path / "python").mkdir()
    (tmp_path / "python" / "x.py").write_text("def (:\n")
    (tmp_path / "python" / "y.py").write_text("x = (\n")
    with pytest.raises(UnparsableError) as caught:
        format_python(tmp_path, ["python/x.py", "python/y.py"])
    lines = sorted(str(caught.value).splitlines())
    assert lines[0].startswith("python/x.py:1:5: error[format] ")
    assert lines[1].startswith("python/y.py:")
    assert len(lines) == 2


@pytest.mark.parametrize("options", [1, 2, 3, 6])
@pytest.mark.parametrize("default", ["", " = NOT_GIVEN"])
def test_black_agrees_on_a_union_that_is_too_long(
    tmp_path: Path, options: int, default: str
) -> None:
    names = [f"{one}{number}" for number in range(options) for one in _LONG]
    written = union(map(plain, names)).fitted(4, len("name: "), default)
    neat = formatted(tmp_path, f"class X:\n    name: {written}\n")
    assert black.format_str(neat, mode=MODE) == neat
    assert max(map(len, neat.splitlines())) <= LINE_LENGTH


def test_annotation_that_fits_stays_as_it_is() -> None:
    assert union((plain("None"), plain("int"))).fitted(4, 6, " = 1") == "int | None = 1"
    within = f"Mapping[str, {'x' * 50} | {'y' * 50}]"
    assert plain(within).fitted(4, 6) == within


@pytest.mark.slow
def test_black_agrees_on_a_client_of_everything(tmp_path: Path) -> None:
    api = Spec(tmp_path / "spec", ROOT / "tests" / "fixtures" / "everything").api()
    made = make_files(api, ROOT / "templates", ["python"], tmp_path / "out")
    for path in made.hashes:
        if path.endswith(".py"):
            text = made.read(path).decode()
            assert black.format_str(text, mode=MODE) == text, path
