"""What the first pages say is true: every command is run, and the Russian page keeps step."""

import io
import json
import os
import re
import shlex
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from altcraft.testing.server import PlatformServer

from tests.conftest import Cli
from tests.support import ROOT, Spec

ENGLISH = (ROOT / "README.md").read_text("utf-8")
RUSSIAN = (ROOT / "README.ru.md").read_text("utf-8")
PAGES = ("README.md", "CONTRIBUTING.md", "spec/README.md", "generated/python/README.md")
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
_GENERATOR = (".venv/bin/python -m generator ", "altcraft-gen ")


def commands() -> list[str]:
    """Return the commands of the pages, each once, without its remark."""
    found: dict[str, None] = {}
    for page in PAGES:
        for language, block in BLOCK.findall((ROOT / page).read_text("utf-8")):
            if language == "sh":
                found |= dict.fromkeys(one.partition(" #")[0].strip() for one in block.splitlines())
    return [one for one in found if one]


def _altcraft(
    server: PlatformServer, folder: Path, *words: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "altcraft._cli.main", *words],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "generated" / "python"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONWARNINGS": "ignore",
            "ALTCRAFT_URL": server.url,
            "ALTCRAFT_TOKEN": server.token,
            "XDG_STATE_HOME": str(folder),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("line", commands())
def test_command_works(
    line: str, cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(ROOT)
    prefix = next((one for one in _GENERATOR if line.startswith(one)), None)
    if prefix is not None:
        assert cli(*shlex.split(line.removeprefix(prefix))).code == 0
    elif line.startswith("make "):  # what the targets do is run by whoever runs this
        dry = [*shlex.split(line), "--dry-run", "--no-print-directory"]
        assert subprocess.run(dry, capture_output=True, check=False).returncode == 0
    elif line.startswith("pip install "):
        _, _, what = shlex.split(line)
        folder, _, extra = what.rstrip("]").partition("[")
        text = (ROOT / "generated/python/pyproject.toml").read_text("utf-8")
        assert f'name = "{folder}"' in text or (ROOT / folder / "pyproject.toml").is_file()
        assert not extra or f"\n{extra} = [" in text
    elif line.startswith("altcraft play"):
        script = "import sys; from altcraft._cli.main import main; sys.exit(main(sys.argv[1:]))"
        server = subprocess.Popen(
            [sys.executable, "-c", script, *shlex.split(line)[1:], "--port", "0"],
            cwd=ROOT / "generated/python",
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert server.stderr is not None
            assert server.stderr.readline().startswith("address  http://127.0.0.1:")
            assert server.stderr.readline().startswith("token    ")
        finally:
            server.terminate()
            server.communicate(timeout=20)
    elif line.startswith("altcraft "):
        words = shlex.split(line)[1:]
        with PlatformServer() as server:
            (tmp_path / "clients.csv").write_text("email,_fname\nann@example.com,Ann\n")
            if "--resume" in words:  # what was begun
                _altcraft(
                    server, tmp_path, "import", "clients.csv", "--db", "5", "--run", words[-1]
                )
            done = _altcraft(server, tmp_path, *words)
        assert done.returncode == 0, done.stderr
    elif line.startswith("eval "):
        command = tmp_path / "altcraft"
        package = shlex.quote(str(ROOT / "generated" / "python"))
        run = f"{shlex.quote(sys.executable)} -m altcraft._cli.main"
        command.write_text(f'#!/bin/sh\nPYTHONPATH={package} exec {run} "$@"\n')
        command.chmod(0o700)
        env = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
        shell = ["bash", "-ec", f"{line}; complete -p altcraft"]
        done = subprocess.run(shell, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert done.stdout.endswith("altcraft\n")
    else:
        pytest.fail(f"nothing here knows how to run {line!r}")


def test_first_call_works_on_a_server(monkeypatch: pytest.MonkeyPatch) -> None:
    (code,) = [block for language, block in BLOCK.findall(ENGLISH) if language == "python"]
    output = io.StringIO()
    with PlatformServer() as server, redirect_stdout(output):
        monkeypatch.setenv("ALTCRAFT_URL", server.url)
        monkeypatch.setenv("ALTCRAFT_TOKEN", server.token)
        exec(compile(code, "README.md", "exec"), {"__name__": "__main__"})
    assert output.getvalue() == "Ann\n"
    assert "It prints `Ann`" in ENGLISH


def test_russian_page_keeps_step() -> None:
    def headings(text: str) -> list[int]:
        return [len(one) for one in re.findall(r"^(#+) ", BLOCK.sub("", text), re.M)]

    assert headings(RUSSIAN) == headings(ENGLISH)
    assert BLOCK.findall(RUSSIAN) == BLOCK.findall(ENGLISH)

    rows = [line.count("|") for line in RUSSIAN.splitlines() if line.startswith("|")]
    start = ENGLISH.index("## How it compares")
    english = ENGLISH[start : ENGLISH.index("\n## ", start)].splitlines()
    assert rows == [line.count("|") for line in english if line.startswith("|")]

    links = {one for one in re.findall(r"\]\(([^)]+)\)", RUSSIAN) if "README" not in one}
    assert links <= set(re.findall(r"\]\(([^)]+)\)", ENGLISH))


def test_problem_matcher_reads_findings(cli: Cli, spec: Spec) -> None:
    (task,) = json.loads((ROOT / ".vscode/tasks.json").read_text("utf-8"))["tasks"]
    pattern = task["problemMatcher"]["pattern"]
    spec.endpoint("effekt: read")
    line = cli(*task["args"][2:], "--spec", spec.directory).out.splitlines()[0]
    found = re.fullmatch(pattern["regexp"], line)
    assert found is not None
    assert Path(found[pattern["file"]]).is_file()
    assert int(found[pattern["line"]]) > 0
    assert (found[pattern["severity"]], found[pattern["code"]]) == ("error", "schema")


@pytest.mark.slow
def test_client_installs_from_the_checkout(tmp_path: Path) -> None:
    # As the page says it, but for what would be fetched: the dependencies, and the build's tools.
    (line,) = [one for one in commands() if one.startswith('pip install "./')]
    words = shlex.split(line)[1:]
    offline = ["--no-deps", "--no-build-isolation", "--no-index", "--target", str(tmp_path)]
    subprocess.run([sys.executable, "-m", "pip", *words, *offline], cwd=ROOT, check=True)
    code = "import altcraft; print(altcraft.__file__)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith(str(tmp_path))
