"""Calls, search and help from a terminal."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from altcraft.testing.server import PlatformServer

from tests.cli.program import ENVIRONMENT, Run, command


def test_call_and_list(run: Run) -> None:
    made = run("call", "suppression_lists.add", "name=No mail")
    assert (made.code, made.err) == (0, "")
    assert json.loads(made.out)["saved_id"] == 1
    for name in ("None", "Last"):
        run("call", "suppression_lists.add", f"name={name}")
    table = run("call", "suppression_lists.list")
    assert table.code == 0
    assert table.out.splitlines()[0].split()[:2] == ["id", "name"]
    lines = run("call", "suppression_lists.list", "limit=2", "--all", "--output", "jsonl")
    assert [json.loads(one)["name"] for one in lines.out.splitlines()] == [
        *("No mail", "None", "Last")
    ]
    rows = run("call", "suppression_lists.list", "--output", "csv").out.splitlines()
    assert rows[1].startswith("1,No mail")


def test_values_are_of_the_type_of_their_parameter(run: Run, server: PlatformServer) -> None:
    words = ("db_id=1", "matching=email", "email=a@b.c", 'data:={"_fname": "Ann", "points": 5}')
    assert run("call", "profiles.import_one", *words).code == 0
    sent = server.platform.calls[-1].params
    assert sent == {
        "db_id": 1,
        "matching": "email",
        "email": "a@b.c",
        "data": {"_fname": "Ann", "points": 5},
    }


def test_values_out_of_a_file_and_of_the_standard_input(
    run: Run, server: PlatformServer, tmp_path: Path
) -> None:
    body = {"db_id": 1, "matching": "email", "email": "a@b.c", "data": {"_fname": "Ann"}}
    (tmp_path / "body.json").write_text(json.dumps(body))
    assert run("call", "profiles.import_one", "--json", "@body.json").code == 0
    assert server.platform.calls[-1].params == body
    text = json.dumps(body).encode()
    assert run("call", "profiles.import_one", "--json", "-", stdin=text).code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["call", "segments.gett", "id=1"], "did you mean 'segments.get'?"),
        (["call", "segments.get", "idd=1"], "there is no parameter 'idd'; did you mean 'id'?"),
        (["call", "segments.get", "id=x"], "id: 'x' is not JSON"),
        (["call", "profiles.import_one"], "profiles.import_one needs db_id"),
        (["call", "segments.get", "id"], "is not name=value"),
        (["cal"], "there is no command 'cal': did you mean 'call'?"),
        (["call", "segments.delete", "id=1"], "add --yes"),
        (["call", "segments.get", "id=1", "--profile", "x"], "no file of profiles"),
    ],
)
def test_wrong_usage_is_told(run: Run, words: list[str], said: str) -> None:
    result = run(*words)
    assert (result.code, result.out) == (2, "")
    assert said in result.err


def test_refusal_of_the_platform(run: Run) -> None:
    result = run("call", "segments.delete", "id=9", "--yes")
    assert (result.code, result.out) == (1, "")
    assert "not found" in result.err


@pytest.mark.skipif(os.name != "posix", reason="others are known to POSIX")
def test_token_file_that_others_can_read_is_refused(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("token\n")
    file.chmod(0o644)
    result = run("call", "segments.list", "--token-file", "token", ALTCRAFT_TOKEN="")
    assert (result.code, "chmod 600" in result.err) == (2, True)
    file.chmod(0o600)
    assert run("call", "segments.list", "--token-file", "token", ALTCRAFT_TOKEN="").code == 0


@pytest.mark.skipif(os.name != "posix", reason="others are known to POSIX")
def test_profiles(run: Run, server: PlatformServer, tmp_path: Path) -> None:
    file = tmp_path / "config" / "altcraft" / "profiles.toml"
    file.parent.mkdir(parents=True)
    file.write_text(f'[here]\nurl = "{server.url}"\ntoken = "{server.token}"\n')
    file.chmod(0o600)
    nothing = {"ALTCRAFT_URL": "", "ALTCRAFT_TOKEN": ""}
    assert run("call", "segments.list", "--profile", "here", **nothing).code == 0
    wrong = run("call", "segments.list", "--profile", "her", **nothing)
    assert "did you mean 'here'?" in wrong.err
    assert "no address is known" in run("call", "segments.list", **nothing).err


def test_search_and_show(run: Run) -> None:
    found = run("operations", "add", "profile", "static", "segment")
    assert found.out.splitlines()[0].startswith("segments.add_profile ")
    assert run("operations", "no-such-word").code == 1
    shown = run("show", "segments.add_profile")
    assert "POST /api/v1.1/profiles/segstatic/add" in shown.out
    assert "Args:" in shown.out


def test_doctor(run: Run, server: PlatformServer) -> None:
    assert run("doctor").code == 0
    refused = run("doctor", ALTCRAFT_TOKEN="wrong")
    assert (refused.code, "token     refused" in refused.out) == (1, True)
    nobody = run("doctor", "--url", "http://127.0.0.1:9")
    assert (nobody.code, "unreachable" in nobody.out) == (1, True)


def test_every_help_is_narrow_and_has_examples(run: Run) -> None:
    commands = re.findall(r"^    ([a-z]+)\b", run("--help", COLUMNS="80").out, re.MULTILINE)
    assert {"call", "export", "import", "completion"} <= set(commands)
    for words in ((), *((one,) for one in commands)):
        result = run(*words, "--help", COLUMNS="80")
        assert result.code == 0
        assert max(map(len, result.out.splitlines())) <= 80, words
        assert not words or "examples:" in result.out
    assert run("--version").out.startswith("altcraft ")


def test_reader_of_the_output_may_leave(server: PlatformServer) -> None:
    for number in range(50):
        server.platform.handle(
            "POST",
            "/api/v1.1/suppresses/add",
            {"authorization": f"Bearer {server.token}", "x-request-id": str(number)},
            json.dumps({"name": "x" * 5000}).encode(),
        )
    words = ("call", "suppression_lists.list", "--all", "--output", "jsonl")
    account = {"ALTCRAFT_URL": server.url, "ALTCRAFT_TOKEN": server.token}
    process = subprocess.Popen(
        command(*words),
        env=os.environ | ENVIRONMENT | account,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["name"].startswith("xxx")
    process.stdout.close()  # the rest, 250 kB, does not fit into the pipe
    assert process.communicate(timeout=60)[1] == b""
    assert process.returncode == 0
