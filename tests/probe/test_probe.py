"""`probe`: the plan, what is sent to a platform over HTTP, and what is recorded."""

import json
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("uvicorn")

from altcraft.testing import FakePlatform
from altcraft.testing.play.seeds import plant
from altcraft.testing.server import PlatformServer

from generator.probe.plan import Plan, Variable, make_plan, sources
from generator.probe.platform import WrongAddressError, check_address
from tests.conftest import Cli
from tests.support import real_api

TOKEN = "s3cr3tToken"


@pytest.fixture(scope="module")
def plan() -> Plan:
    return make_plan(real_api(), (), ())


@pytest.fixture
def server() -> Iterator[PlatformServer]:
    platform = FakePlatform(world="empty", refuse=True, tokens={TOKEN: "all"})
    plant(platform)
    with PlatformServer(platform) as server:
        yield server


@pytest.fixture
def probe(
    cli: Cli, server: PlatformServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> "Probe":
    monkeypatch.setenv("ALTCRAFT_TOKEN", TOKEN)
    monkeypatch.delenv("ALTCRAFT_URL", raising=False)
    return Probe(cli, server, tmp_path / "probe.har")


class Probe:
    """Runs the command against the fake platform."""

    def __init__(self, cli: Cli, server: PlatformServer, file: Path) -> None:
        self.cli, self.server, self.file = cli, server, file

    def __call__(self, *options: str) -> Any:
        return self.cli(
            "probe", f"--url={self.server.url}", f"--out={self.file}", "--rate=20", *options
        )

    def called(self) -> list[str]:
        return [one.operation for one in self.server.platform.calls]


class TestPlan:
    def test_nothing_but_reading_calls(self, plan: Plan) -> None:
        assert len(plan.steps) > 20
        assert {one.operation.effect for one in plan.steps} == {"read"}
        assert not [one for one in plan.steps if one.operation.task]

    def test_every_operation_is_called_or_left_with_a_reason(self, plan: Plan) -> None:
        names = [one.operation.name for one in plan.steps] + [one.name for one, _ in plan.left]
        assert sorted(names) == sorted(one.name for one in real_api().operations)
        assert all(why for _, why in plan.left)

    def test_each_call_comes_after_what_gives_it_its_values(self, plan: Plan) -> None:
        known: set[str] = set()
        for step in plan.steps:
            assert known.issuperset(step.needs), step.operation.name
            known |= {
                name for name, one in sources(real_api()) if one.operation == step.operation.name
            }

    def test_only_what_is_required_is_sent(self, plan: Plan) -> None:
        step = next(one for one in plan.steps if one.operation.name == "databases.get")
        assert dict(step.request) == {"id": Variable("db_id")}
        assert step.without == ("id",)

    def test_what_is_allowed_is_called_whole_and_never_in_part(self) -> None:
        plan = make_plan(real_api(), ("wiped_db_id",), ("databases.wipe",))
        (step,) = [one for one in plan.steps if one.operation.effect != "read"]
        assert (step.operation.name, step.without) == ("databases.wipe", ())

    def test_what_is_changed_is_named_by_the_user_alone(self) -> None:
        plan = make_plan(real_api(), (), ("segments.delete",))
        assert {one.operation.effect for one in plan.steps} == {"read"}
        (why,) = [why for one, why in plan.left if one.name == "segments.delete"]
        assert why.startswith("what it changes is named by the user alone")

    def test_lists_give_what_their_items_have(self, plan: Plan) -> None:
        assert "segments.get_counters" in {one.operation.name for one in plan.steps}

    def test_values_of_the_user_open_more_calls(self, plan: Plan) -> None:
        given = {one.name for one in real_api().postman}
        assert len(make_plan(real_api(), given, ()).steps) > len(plan.steps)


def test_dry_run_sends_nothing(probe: Probe) -> None:
    done = probe("--dry-run")
    assert done.code == 0
    assert "databases.list  POST /api/v1.1/databases/list  gives db_id" in done.out
    assert "the same without id, if it was answered" in done.out
    assert "databases.wipe: it does not only read but is of the effect" in done.out
    assert probe.called() == []
    assert not probe.file.exists()


def test_calls_get_their_ids_and_are_repeated_without_a_parameter(probe: Probe) -> None:
    done = probe("--only=databases.get")
    assert probe.called() == ["databases.list", "databases.get", "databases.get"]
    _, got, without = probe.server.platform.calls
    databases = json.loads(probe.file.read_text())["log"]["entries"][0]["response"]["content"]
    assert got.params["id"] == json.loads(databases["text"])["data"][0]["id"]
    assert "id" not in without.params
    assert "databases.get: fine" in done.out
    assert "databases.get without id: refused with error 400, which names it" in done.out
    assert f"recorded in {probe.file}" in done.err


def test_recording_has_no_token_and_one_reader(probe: Probe) -> None:
    probe("--only=databases.get")
    assert stat.S_IMODE(probe.file.stat().st_mode) == 0o600
    text = probe.file.read_text()
    assert TOKEN not in text
    entries = json.loads(text)["log"]["entries"]
    assert [one["response"]["status"] for one in entries][:2] == [200, 200]
    assert probe.cli("observe", probe.file).err.startswith("3 exchanges, 3 calls of known")


def test_recording_of_somebody_is_not_overwritten(probe: Probe) -> None:
    probe.file.write_text("precious")
    done = probe()
    assert done.code == 2
    assert probe.file.read_text() == "precious"
    assert probe.called() == []


def test_whole_plan_changes_nothing(probe: Probe, plan: Plan) -> None:
    probe.server.platform.set("databases.list", {"error": 0, "error_text": "", "data": []})
    done = probe("--only=*.list", "--only=databases.get")
    effects = {one.name: one.effect for one in real_api().operations}
    assert {effects[one] for one in probe.called()} == {"read"}
    assert "databases.get: not called, for no answer gave db_id" in done.out


def test_what_the_answers_show_is_told(probe: Probe) -> None:
    answer = {"error": 0, "error_text": "", "data": [{"id": 7, "name": 5, "johnsmith": 1}]}
    probe.server.platform.set("databases.list", answer)
    done = probe("--only=databases.list")
    assert done.code == 1
    assert "type-other: response.data[].name: name is a whole number" in done.out
    assert "johnsmith" not in done.out + done.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--rate=0"], "--rate must be more than 0"),
        (["--rate=nan"], "--rate must be more than 0"),
        (["--allow=databases.wip"], "there is no operation 'databases.wip'"),
        (["--value=db_id"], "--value must look like db_id=5"),
        (["--value=db=5"], "there is no variable 'db'"),
        (["--token-file=none"], "none: cannot be read"),
        (["--url=http://example.com"], "use https"),
        (["--url=ftp://example.com"], "must look like https"),
    ],
)
def test_wrong_usage_sends_nothing(probe: Probe, options: list[str], said: str) -> None:
    done = probe(*options)
    assert (done.code, probe.called()) == (2, [])
    assert said in done.err
    assert not probe.file.exists()


def test_missing_token(probe: Probe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALTCRAFT_TOKEN", "")
    done = probe()
    assert done.code == 2
    assert "ALTCRAFT_TOKEN" in done.err


def test_platform_that_does_not_answer(probe: Probe, cli: Cli) -> None:
    done = cli("probe", "--url=http://127.0.0.1:9", f"--out={probe.file}", "--rate=20")
    assert done.code == 1
    assert "the platform does not answer" in done.err
    assert len(json.loads(probe.file.read_text())["log"]["entries"]) == 3


@pytest.mark.parametrize("url", ["https://", "x", "https://a.b/?c", "https://[", ""])
def test_addresses_that_are_none(url: str) -> None:
    with pytest.raises(WrongAddressError):
        check_address(url)
