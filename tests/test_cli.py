"""The command line: exit codes, formats, colours, and no traceback whatever the input is."""

import json
import os
import pty
import subprocess
from pathlib import Path

import pytest

from generator.findings import printable
from tests.conftest import Cli
from tests.support import MINI, ROOT, Spec, command, environment, run

COMMANDS = ("build", "validate", "list", "show")


def test_program_says_its_version(cli: Cli) -> None:
    result = cli("--version")
    assert result.code == 0
    assert result.out.startswith("altcraft-gen 0.")


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_examples(cli: Cli, name: str) -> None:
    result = cli(name, "--help")
    assert result.code == 0
    assert f"\n  altcraft-gen {name}" in result.out


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("make",),
        ("build", "--only", "java"),
        ("build", "--check", "--force"),
        ("validate", "--format", "xml"),
        ("show",),
        ("list", "--formt", "json"),
    ],
)
def test_wrong_usage_has_exit_code_2(cli: Cli, arguments: tuple[str, ...]) -> None:
    result = cli(*arguments)
    assert result.code == 2
    assert result.err.startswith("usage: ")


def test_program_alone_prints_help_with_examples(cli: Cli) -> None:
    result = cli()
    assert (result.code, result.out) == (2, "")
    assert "\n  altcraft-gen show segments.get " in result.err


@pytest.mark.parametrize(("typed", "meant"), [("biuld", "build"), ("lst", "list"), ("shw", "show")])
def test_mistyped_command_gets_a_suggestion(cli: Cli, typed: str, meant: str) -> None:
    result = cli(typed)
    assert result.code == 2
    assert result.err.endswith(f"there is no command '{typed}'; did you mean '{meant}'?\n")


def test_unknown_option_shows_the_usage_of_its_command(cli: Cli) -> None:
    result = cli("build", "--chek")
    assert result.err.startswith("usage: altcraft-gen build ")
    assert result.err.endswith("altcraft-gen build: error: unrecognized arguments: --chek\n")


def test_output_that_nobody_reads_is_no_failure() -> None:
    process = subprocess.Popen(
        command("list", "--spec", MINI),
        env=environment(),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.communicate()[1] == b""
    assert process.returncode == 0


def test_output_that_cannot_be_written_is_told() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command("list", "--spec", MINI),
            env=environment(),
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == b"standard output: No space left on device\n"


@pytest.mark.parametrize(
    "words",
    [
        ("list", "--spec", str(MINI)),
        ("show", "things.get", "--spec", str(MINI)),
        ("list", "--help"),
    ],
)
def test_closed_standard_output_is_told(words: tuple[str, ...]) -> None:
    shell = ["sh", "-c", 'exec "$@" >&-', "sh", *command(*words)]
    done = subprocess.run(shell, env=environment(), cwd=ROOT, stderr=subprocess.PIPE, check=False)
    assert b"Traceback" not in done.stderr
    if "--help" not in words:
        assert done.stderr == b"standard output: Bad file descriptor\n"
        assert done.returncode == 1


def test_closed_standard_streams_do_not_stop_what_prints_nothing(
    spec: Spec, tmp_path: Path
) -> None:
    words = command(
        "build", "--only", "openapi", "--spec", spec.directory, "--out", tmp_path / "out"
    )
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *words], env=environment(), cwd=ROOT
    )
    assert done.returncode == 0
    assert (
        run(
            "build",
            "--check",
            "--only",
            "openapi",
            "--spec",
            spec.directory,
            "--out",
            tmp_path / "out",
        ).code
        == 0
    )


@pytest.mark.parametrize(
    "module",
    ["generator_cli", "argparse", "generator_commands_build", "generator_findings", "jinja2"],
)
def test_ctrl_c_during_the_start_is_answered_in_words(
    spec: Spec, tmp_path: Path, module: str
) -> None:
    """A module that is imported on the way stands for the moment when the key is pressed."""
    hook = tmp_path / "hook"
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(
        "import os, signal, sys, time\n"
        "class Stop:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name.replace('.', '_') == {module!r}:\n"
        "            os.kill(os.getpid(), signal.SIGINT)\n"
        "            time.sleep(5)\n"
        "sys.meta_path.insert(0, Stop())\n"
    )
    out = tmp_path / "out"
    done = run(
        *("build", "--no-cache", "--spec", spec.directory, "--out", out),
        env={"PYTHONPATH": f"{hook}{os.pathsep}{ROOT}"},
    )
    assert (done.code, done.out, done.err) == (130, "", "stopped\n")
    assert list(tmp_path.glob("*out*")) == []


# validate


def test_valid_spec_has_exit_code_0(cli: Cli, spec: Spec) -> None:
    result = cli("validate", "--spec", spec.directory)
    assert (result.code, result.out) == (0, "")
    assert result.err == "3 operations, 0 errors, 0 warnings\n"


def test_faulty_spec_has_exit_code_1(cli: Cli, spec: Spec) -> None:
    spec.endpoint("effekt: read")
    result = cli("validate", "--spec", spec.directory)
    assert result.code == 1
    assert result.out.startswith(f"{spec.directory}/endpoints/extras.yaml:10:5: error[schema] ")
    assert result.err == (
        "2 operations, 1 error, 0 warnings; what these errors hide was not checked yet\n"
    )


def test_warnings_alone_have_exit_code_0(cli: Cli, spec: Spec) -> None:
    spec.endpoint("request: {name: string}")
    result = cli("validate", "--spec", spec.directory)
    assert result.code == 0
    assert "warning[missing-description]" in result.out
    assert result.err == "3 operations, 0 errors, 1 warning\n"


def test_findings_as_json(cli: Cli, spec: Spec) -> None:
    spec.endpoint("request: {a: {type: Thin, description: A.}}")
    result = cli("validate", "--spec", spec.directory, "--format", "json")
    assert result.code == 1
    assert json.loads(result.out) == [
        {
            "location": {
                "file": f"{spec.directory}/endpoints/extras.yaml",
                "line": 10,
                "column": 25,
            },
            "rule": "unresolved-object",
            "message": "there is no shared object 'Thin'",
            "hint": "did you mean 'Thing'?",
            "level": "error",
        }
    ]


def test_no_findings_as_json_are_an_empty_list(cli: Cli, spec: Spec) -> None:
    result = cli("validate", "--spec", spec.directory, "--format", "json")
    assert json.loads(result.out) == []


def test_findings_as_github_commands(cli: Cli, spec: Spec, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(spec.directory.parent)
    spec.endpoint('request: {"50%\\n,:": {type: Thin, description: A.}}')
    spec.write("objects/a,b:c.yaml", "objects: {Lid: 1}\n")
    result = cli("validate", "--spec", "spec", "--format", "github")
    assert result.out.split("\n") == [
        (
            "::error file=spec/objects/a%2Cb%3Ac.yaml,line=1,col=16,title=schema::objects.Lid: 1 "
            "does not fit here (hint: expected a mapping)"
        ),
        (
            "::error file=spec/endpoints/extras.yaml,line=10,col=33,title=unresolved-object::there "
            "is no shared object 'Thin' (hint: did you mean 'Thing'?)"
        ),
        "",
    ]


def test_findings_stay_on_one_line_whatever_the_spec_holds(cli: Cli, spec: Spec) -> None:
    spec.endpoint('"a\\nb\\u001b[31m\\u202ec\\u2028d": x')
    for style in ("text", "github"):
        out = cli("validate", "--spec", spec.directory, "--format", style).out
        assert out.count("\n") == 1
        assert out.strip("\n").isprintable()


# list, show


def test_list_is_a_table(cli: Cli) -> None:
    result = cli("list", "--spec", MINI)
    assert result.code == 0
    assert result.out.split("\n") == [
        "section  operation    method  path          python",
        "Things   things.get   POST    /things/get   client.things.get()",
        "Things   things.find  POST    /things/find  client.things.find()",
        "Extras   extras.get   POST    /extras/get   client.extras.get()",
        "",
    ]


def test_list_shows_what_holds_a_text(cli: Cli) -> None:
    assert cli("list", "FIND", "--spec", MINI).out.count("\n") == 2
    result = cli("list", "nothing", "--spec", MINI)
    assert (result.code, result.err) == (0, "no endpoint has 'nothing' in it\n")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("static", "segment", "profile"), "segments.add_profile"),
        (("push_sub",), "profiles.get"),  # a value of an enum
        (("transaction_eid",), "loyalty.accrue_points"),  # a parameter
    ],
)
def test_list_finds_words_of_titles_summaries_and_parameters(
    cli: Cli, words: tuple[str, ...], found: str
) -> None:
    rows = json.loads(cli("list", *words, "--format", "json").out)
    assert found in [one["operation"] for one in rows]
    assert len(rows) < 100


def test_list_as_json(cli: Cli) -> None:
    (one,) = json.loads(cli("list", "extras", "--spec", MINI, "--format", "json").out)
    assert one == {
        "section": "Extras",
        "operation": "extras.get",
        "method": "POST",
        "path": "/extras/get",
        "python": "client.extras.get()",
    }


def test_list_names_every_operation_of_the_real_spec(cli: Cli) -> None:
    rows = json.loads(cli("list", "--format", "json").out)
    assert len(rows) == len({row["operation"] for row in rows}) >= 180


def test_show_tells_everything_about_an_endpoint(cli: Cli) -> None:
    result = cli("show", "things.get", "--spec", MINI)
    assert result.code == 0
    for text in ("POST /things/get", "Thing ID.", "client.things.get(", "curl", '"id": 7'):
        assert text in result.out


def test_show_as_json(cli: Cli) -> None:
    shown = json.loads(cli("show", "profiles.get", "--format", "json").out)
    assert (shown["operation"], shown["method"]) == ("profiles.get", "POST")
    needs = {one["name"]: one["required"] for one in shown["parameters"]}
    assert (needs["db_id"], needs["profile_id"].split(";")[0]) == (
        "yes",
        "if matching is profile_id",
    )
    assert [one["name"] for one in shown["objects"]["ProfileAnswer"]][:2] == ["id", "db_id"]
    assert "client.profiles.get(" in shown["python"]


def test_show_of_a_resource_as_json(cli: Cli) -> None:
    rows = json.loads(cli("show", "things", "--spec", MINI, "--format", "json").out)
    assert [one["operation"] for one in rows] == ["things.get", "things.find"]


def test_show_tells_what_a_repetition_does_and_what_launches(cli: Cli, spec: Spec) -> None:
    spec.endpoint("""\
        request:
          go: {type: bool, description: Whether to begin.}
        launches_when: {go: true}
    """)
    spec.replace("endpoints/extras.yaml", "effect: read", "effect: modify")
    out = cli("show", "extras.get", "--spec", spec.directory).out
    assert "dedup: repetitions are recognised, as the documentation says of calls" in out
    assert "launches if `go` is `true`\n" in out
    assert "dedup" not in cli("show", "things.get", "--spec", MINI).out


def test_show_tells_what_is_nested_and_shared(cli: Cli, spec: Spec) -> None:
    spec.shared("""\
        objects:
          Box:
            description: A box.
            fields:
              side: {type: int, description: Length.}
          Lid:
            description: A lid.
            fields:
              hole: {type: int, optional: true, description: A hole.}
    """)
    spec.endpoint("""\
        request:
          boxes: {type: "Box[]", description: Boxes., required: true}
          lines:
            type: object[]
            description: Lines.
            fields:
              sku: {type: string, description: An SKU.}
        response:
          lid: {type: Lid, description: The lid.}
    """)
    result = cli("show", "extras.get", "--spec", spec.directory)
    assert result.code == 0, result.out
    rows = [" ".join(line.split()) for line in result.out.split("\n")]
    for row in (
        "boxes Box[] yes Boxes.",
        "lines[].sku string no An SKU.",
        "Box",
        "side int no Length.",
        "Lid",
        "hole int A hole. Not always there.",
        '"error": 0',
    ):
        assert any(one.startswith(row) for one in rows), row


def test_show_has_the_remarks_that_callers_are_spared(cli: Cli, spec: Spec) -> None:
    spec.endpoint("""\
        request:
          a: {type: int, description: A., editorial: Cut off.}
          b: {type: int, description: B.}
        rules: [{any_of: [a, b], editorial: So the text.}]
        editorial: [The title is misspelt.]
    """)
    shown = cli("show", "extras.get", "--spec", spec.directory).out
    for text in ("Cut off.", "- So the text.", "- The title is misspelt."):
        assert text in shown


def test_what_would_steer_the_terminal_is_shown_as_escapes(cli: Cli, spec: Spec) -> None:
    spec.endpoint("""\
        request:
          a: {type: string, default: "a \\e[2J b", example: "\\0 \\u202e", description: A text.}
    """)
    result = cli("show", "extras.get", "--spec", spec.directory)
    assert result.code == 0
    assert "a \\u001b[2J b" in result.out
    assert printable(result.out.replace("\n", "")) == result.out.replace("\n", "")


def test_show_of_a_resource_lists_its_operations(cli: Cli) -> None:
    result = cli("show", "things", "--spec", MINI)
    assert (result.code, result.out.split("\n")) == (
        0,
        [
            "operation    summary",
            "things.get   Get a thing.",
            "things.find  Find a thing.",
            "",
        ],
    )


def test_show_of_an_unknown_operation_has_a_hint(cli: Cli) -> None:
    result = cli("show", "things.gt", "--spec", MINI)
    assert (result.code, result.out) == (2, "")
    assert result.err == "there is no operation 'things.gt'; did you mean 'things.get'?\n"


@pytest.mark.parametrize("name", ["list", "show"])
def test_faulty_spec_is_neither_listed_nor_shown(cli: Cli, spec: Spec, name: str) -> None:
    spec.endpoint("effekt: read")
    arguments = (name, *(["x"] if name == "show" else []), "--spec", spec.directory)
    result = cli(*arguments)
    assert result.code == 1
    assert "error[schema]" in result.out


# terminals


def in_terminal(*arguments: str | Path, **changes: str) -> str:
    """Return what the command line writes to a terminal."""
    leader, follower = pty.openpty()
    with subprocess.Popen(
        command(*arguments),
        stdout=follower,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env=environment({"TERM": "xterm", "NO_COLOR": "", **changes}),
    ) as process:
        os.close(follower)
        text = b""
        while True:
            try:
                part = os.read(leader, 4096)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            text += part
    os.close(leader)
    assert process.returncode == 0
    return text.decode()


def test_show_fits_the_terminal_with_conditions_under_the_field() -> None:
    text = in_terminal("show", "profiles.get", COLUMNS="70", NO_COLOR="1", PAGER="")
    lines = text.replace("\r\n", "\n").split("\n")
    fields = lines[lines.index("Parameters") : lines.index("Python")]
    assert max(map(len, fields)) <= 70
    place = next(at for at, one in enumerate(fields) if one.startswith("provider "))
    assert fields[place].split() == ["provider", "string", "depends"]
    assert fields[place + 1].startswith("    If matching is push_sub. ")


def test_long_page_goes_through_the_pager() -> None:
    paged = in_terminal("show", "profiles.get", LINES="10", PAGER="sed s/^/paged:/")
    assert "paged:" in paged
    assert "paged:" not in run("show", "profiles.get", env={"PAGER": "sed s/^/paged:/"}).out


def test_colour_is_for_terminals_alone() -> None:
    assert "\x1b[1m" in in_terminal("list", "--spec", MINI)
    assert "\x1b" not in run("list", "--spec", MINI).out


@pytest.mark.parametrize("changes", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_is_left_out_where_it_is_not_welcome(changes: dict[str, str]) -> None:
    assert "\x1b" not in in_terminal("list", "--spec", MINI, **changes)


def test_reader_that_stops_early_is_no_failure() -> None:
    with subprocess.Popen(
        command("list", "--spec", MINI),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        errors = process.stderr.read()
    assert b"Traceback" not in errors


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1251"])
def test_output_encoding_that_lacks_characters_is_no_failure(spec: Spec, encoding: str) -> None:
    spec.endpoint("request: {a: {type: int, example: 😀, description: A.}}")
    result = run("validate", "--spec", spec.directory, env={"PYTHONIOENCODING": encoding})
    assert result.code == 1
    assert "\\U0001f600" in result.out


# bad input


@pytest.mark.parametrize("name", [one for one in COMMANDS if one != "show"])
@pytest.mark.parametrize("place", ["nowhere", "/dev/null", "x" * 5000, "/proc/self/mem"])
def test_spec_folder_that_does_not_exist_is_wrong_usage(
    cli: Cli, tmp_path: Path, name: str, place: str
) -> None:
    arguments = ["--out", tmp_path / "out"] if name == "build" else []
    result = cli(name, "--spec", place, *arguments)
    assert (result.code, result.out) == (2, "")
    assert f"error: argument --spec: there is no folder '{place[:200]}'" in result.err


def test_missing_default_folder_names_its_option(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = cli("show", "things.get", "--spec", MINI)
    assert result.code == 2
    assert "error: argument --templates: there is no folder 'templates'" in result.err


def test_folder_without_a_spec_is_a_finding(cli: Cli, tmp_path: Path) -> None:
    result = cli("validate", "--spec", tmp_path)
    assert result.code == 1
    assert "error[file] the spec has no api.yaml" in result.out


def test_spec_folder_whose_name_is_not_unicode_is_a_finding(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9")
    (tmp_path / name).mkdir()
    result = run("validate", "--spec", name, cwd=tmp_path)
    assert result.code == 1
    assert result.out.startswith("caf\\udce9/api.yaml:1:1: error[file] ")
