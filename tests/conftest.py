"""Fixtures and options that all tests share."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from jinja2 import Environment

from generator.cli import main
from tests.support import Result, Spec

# The same cases in every run of the normal profile; other ones, and more of them, each night.
_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]
settings.register_profile(
    "normal", max_examples=50, derandomize=True, deadline=None, suppress_health_check=_SLOW
)
settings.register_profile(
    "nightly", max_examples=1000, deadline=None, suppress_health_check=_SLOW, print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "normal"))

Cli = Callable[..., Result]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="accept what is there as what is expected"
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session", autouse=True)
def templates_are_compiled_once() -> Iterator[None]:
    """Remember the code of templates: most of the time of a small build goes into making it."""
    compiled: dict[tuple[object, ...], CodeType] = {}

    def remembered(
        self: Environment, source: str, name: str | None, filename: str, *others: Any
    ) -> CodeType:
        key = (source, name, *sorted(self.filters), *others)
        if key not in compiled:
            compiled[key] = compile_(self, source, name, filename, *others)
        return _moved(compiled[key], filename)

    compile_: Any = Environment.compile
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Environment, "compile", remembered)
        yield


def _moved(code: CodeType, filename: str) -> CodeType:
    """Return the code as if it came from this file, which faults are told with."""
    if code.co_filename == filename:
        return code
    constants = (
        _moved(one, filename) if isinstance(one, CodeType) else one for one in code.co_consts
    )
    return code.replace(co_filename=filename, co_consts=tuple(constants))


@pytest.fixture
def spec(tmp_path: Path) -> Spec:
    return Spec(tmp_path / "spec")


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """Run the command line in this process."""

    def run(*arguments: str | Path) -> Result:
        capsys.readouterr()
        try:
            code = main([str(one) for one in arguments])
        except SystemExit as stop:  # how argparse refuses
            code = int(stop.code or 0)
        caught = capsys.readouterr()
        return Result(code, caught.out, caught.err)

    return run
