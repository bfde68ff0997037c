"""Exports: the task is started, waited for and collected, and nothing of the user's is replaced."""

import csv
import io
import shlex
import signal
import subprocess
from pathlib import Path

import pytest
from altcraft.testing.server import PlatformServer

from tests.cli.program import Run, Start

EMAILS = [f"user{number}@e.com" for number in range(25)]
WORDS = ("export", "profiles", "--db", "5", "-o", "profiles.csv")


@pytest.fixture(autouse=True)
def profiles(run: Run, tmp_path: Path, server: PlatformServer) -> None:
    """Put profiles on the platform."""
    (tmp_path / "clients.csv").write_text("email\n" + "\n".join(EMAILS) + "\n")
    assert run("import", "clients.csv", "--db", "5").code == 0
    (tmp_path / "clients.csv").unlink()


def emails(text: str) -> list[str]:
    return sorted(row["email"] for row in csv.DictReader(io.StringIO(text)))


def starts(server: PlatformServer) -> int:
    return len(server.platform.calls_of("profiles.export"))


def until_started(process: subprocess.Popen[str]) -> str:
    """Wait until the command says that the task is started; return the task's ID."""
    assert process.stderr is not None
    line = process.stderr.readline()
    assert line.startswith("task ")
    assert line.endswith(": started\n")
    return line.split()[1].removesuffix(":")


def test_profiles_of_a_database(run: Run, server: PlatformServer, tmp_path: Path) -> None:
    result = run(*WORDS)
    assert (result.code, result.out) == (0, ""), result.err
    assert emails((tmp_path / "profiles.csv").read_text("utf-8")) == sorted(EMAILS)
    assert [one.name for one in tmp_path.glob("*profiles*")] == ["profiles.csv"]
    assert result.err.endswith("saved profiles.csv\n")
    (call,) = server.platform.calls_of("profiles.export")
    assert call.params == {"source_type": "database", "source_id": 5}


def test_what_is_there_is_replaced_only_when_told(
    run: Run, server: PlatformServer, tmp_path: Path
) -> None:
    target = tmp_path / "profiles.csv"
    target.write_text("mine")
    refused = run(*WORDS)
    assert (refused.code, "profiles.csv exists" in refused.err) == (2, True)
    assert (target.read_text(), starts(server)) == ("mine", 0)
    assert run(*WORDS, "--overwrite").code == 0
    assert emails(target.read_text("utf-8")) == sorted(EMAILS)


def test_file_that_appears_meanwhile_is_not_replaced(
    start: Start, run: Run, server: PlatformServer, tmp_path: Path
) -> None:
    process = start(*WORDS)
    until_started(process)
    (tmp_path / "profiles.csv").write_text("mine")
    assert process.stderr is not None
    rest = process.stderr.read()
    assert (process.wait(), "profiles.csv exists" in rest) == (2, True)
    assert (tmp_path / "profiles.csv").read_text() == "mine"
    again = next(line for line in rest.splitlines() if line.startswith("to go on: "))
    words = shlex.split(again.removeprefix("to go on: altcraft "))
    assert run(*words, "--overwrite").code == 0
    assert emails((tmp_path / "profiles.csv").read_text("utf-8")) == sorted(EMAILS)
    assert starts(server) == 1


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGKILL], ids=["stopped", "killed"])
def test_export_is_gone_on_with(
    start: Start, run: Run, server: PlatformServer, tmp_path: Path, sent: signal.Signals
) -> None:
    process = start(*WORDS)
    task = until_started(process)
    process.send_signal(sent)
    assert process.stderr is not None
    rest = process.stderr.read()
    again = ("export", "profiles", "--resume", task, "-o", "profiles.csv")
    if sent == signal.SIGINT:
        assert process.wait() == 130
        assert f"to go on: altcraft {shlex.join(again)}\n" in rest
        assert "Traceback" not in rest
    assert process.wait() != 0
    assert not any(tmp_path.glob("*profiles*"))
    assert run(*again).code == 0
    assert emails((tmp_path / "profiles.csv").read_text("utf-8")) == sorted(EMAILS)
    assert starts(server) == 1


def test_platform_may_take_longer_than_one_waits(
    run: Run, server: PlatformServer, tmp_path: Path
) -> None:
    server.platform.set("tasks.get_status", {"data": {"status": "processing", "progress": 40}})
    result = run(*WORDS, "--wait", "0.3")
    assert result.code == 1
    assert "it goes on" in result.err
    assert "to go on: altcraft export profiles --resume task_" in result.err


def test_failed_export_is_not_gone_on_with(
    run: Run, server: PlatformServer, tmp_path: Path
) -> None:
    failed = {"status": "failed", "result": {"errors": ["no space"]}}
    server.platform.set("tasks.get_status", {"data": failed})
    result = run(*WORDS)
    assert (result.code, "no space" in result.err) == (1, True)
    assert "to go on" not in result.err
    assert not (tmp_path / "profiles.csv").exists()


def test_other_exports_into_a_folder_and_to_the_standard_output(
    run: Run, server: PlatformServer, tmp_path: Path
) -> None:
    run("call", "suppression_lists.add", "name=No mail")
    (tmp_path / "lists").mkdir()
    words = ("export", "suppression_lists", "--list", "1", "type=emails")
    done = run(*words, "-o", "lists/")
    assert done.code == 0, done.err
    (file,) = (tmp_path / "lists").iterdir()
    assert done.err.endswith(f"saved {Path('lists') / file.name}\n")
    assert server.platform.calls_of("suppression_lists.export")[0].params == {
        "id": 1,
        "type": "emails",
    }
    shown = run("export", "profiles.export", "source_type=database", "source_id=5", "-o", "-")
    assert (shown.code, emails(shown.out)) == (0, sorted(EMAILS))


def test_file_of_several_files_goes_into_a_folder(
    run: Run, server: PlatformServer, tmp_path: Path
) -> None:
    links = ["data/a/part-1.csv", "data/a/part-2.csv"]
    done = {"status": "completed", "progress": 100, "result": {"urls": links}}
    server.platform.set("tasks.get_status", {"data": done})
    server.platform.set("files.download", "email\n")
    refused = run(*WORDS)
    assert (refused.code, "the export made 2 files" in refused.err) == (2, True)
    assert run(*WORDS[:4], "-o", ".").code == 0
    assert {one.name for one in tmp_path.glob("*.csv")} == {"part-1.csv", "part-2.csv"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["profils", "--db", "5"], "did you mean 'profiles'?"),
        (["profiles"], "of what? --db ID or --segment ID"),
        (["profiles", "--db", "5", "--segment", "6"], "--db and --segment exclude each other"),
        (["profiles", "--list", "5"], "profiles has no option --list"),
        (["profiles", "--db", "x"], "'x' is not JSON"),
        (["profiles", "--db", "5", "source_id=6"], "--db says source_id already"),
        (["profiles", "--db", "5", "file_formt=csv"], "did you mean 'file_format'?"),
        (["profiles", "--db", "5", "-o", "none/x.csv"], "there is no folder none"),
        (["loyalty", "date_from=2026-01-01T00:00:00Z"], "needs loyalty_program_id"),
        (["profiles", "--dbb", "5"], "there is no option --dbb; did you mean '--db'?"),
    ],
)
def test_wrong_usage_starts_nothing(
    run: Run, server: PlatformServer, words: list[str], said: str
) -> None:
    result = run("export", *words)
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert not any("export" in one.operation for one in server.platform.calls)
