"""The code samples of the committed document, run against a platform that keeps state."""

import io
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import nullcontext, redirect_stdout
from functools import partial
from pathlib import Path

import pytest
from altcraft import Altcraft, BadRequestError
from altcraft.testing import FakeClock, FakePlatform
from altcraft.testing.server import PlatformServer

from tests.support import ROOT

# The member of the example has no points in a new world.
REFUSED = {"loyalty.redeem_points": "there are not enough points"}


@pytest.fixture(scope="module")
def samples() -> list[tuple[str, str, str]]:
    """Return name, language and text of each sample."""
    document = json.loads((ROOT / "generated/openapi/openapi.json").read_text("utf-8"))
    found = [
        (operation["operationId"], one["lang"], one["source"])
        for methods in document["paths"].values()
        for operation in methods.values()
        for one in operation["x-codeSamples"]
    ]
    assert len({name for name, _, _ in found}) > 150
    return found


def of_language(samples: list[tuple[str, str, str]], language: str) -> Iterator[tuple[str, str]]:
    return ((name, source) for name, lang, source in samples if lang == language)


def test_python_samples_run(
    samples: list[tuple[str, str, str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ALTCRAFT_URL", "https://platform.test")
    for name, source in of_language(samples, "Python"):
        fake = FakePlatform(clock=FakeClock())
        monkeypatch.setattr("time.sleep", fake.clock.sleep)
        client: Callable[..., Altcraft] = partial(
            Altcraft, url="https://platform.test", token="any", transport=fake.transport
        )
        monkeypatch.setattr("altcraft.Altcraft", client)
        expected = REFUSED.get(name)
        refusal = pytest.raises(BadRequestError, match=expected) if expected else nullcontext()
        with redirect_stdout(io.StringIO()), refusal:
            exec(source, {})
        assert fake.calls, name
        assert name == fake.calls[0].operation


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_shell_samples_run(samples: list[tuple[str, str, str]], tmp_path: Path) -> None:
    (tmp_path / "data.csv").write_text("email\nann@example.com\n", "utf-8")
    with PlatformServer(FakePlatform(refuse=True)) as server:
        variables = os.environ | {"ALTCRAFT_URL": server.url, "ALTCRAFT_TOKEN": server.token}
        for name, source in of_language(samples, "Shell"):
            server.platform.reset()
            done = subprocess.run(
                ["bash", "-c", source], env=variables, cwd=tmp_path, capture_output=True, timeout=60
            )
            assert done.returncode == 0, (name, done.stderr)
            assert [one.operation for one in server.platform.calls] == [name], done.stdout
            answer = json.loads(done.stdout) if done.stdout.startswith(b"{") else {}
            assert not answer.get("error") or REFUSED[name] in answer["error_text"], (name, answer)
