"""The samples of the command line are what its own reader takes for the example."""

import shutil
import subprocess
from pathlib import Path

import pytest
from altcraft._cli import operations, values
from lxml import html

from generator.findings import Findings
from generator.model import Operation
from generator.spec import load_api
from tests.support import ROOT

PAGES = ROOT / "generated" / "reference" / "operations"


@pytest.fixture(scope="module")
def known() -> tuple[Operation, ...]:
    api = load_api(Path(ROOT / "spec"), Findings())
    assert api is not None
    return tuple(api.operations)


# A shell splits the words, and the reader of the client takes them.
SHELL = shutil.which("bash")
SHOW = 'altcraft() { printf \'%s\\0\' "$#" "$@"; }\n'


def words_of(samples: list[str]) -> list[list[str]]:
    assert SHELL
    done = subprocess.run([SHELL], input=(SHOW + "".join(samples)).encode(), capture_output=True)
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    found = iter(done.stdout.decode().split("\0")[:-1])
    return [[next(found) for _ in range(int(count))] for count in found]


@pytest.mark.skipif(SHELL is None, reason="needs a POSIX shell")
def test_the_command_line_gives_the_parameters_of_the_example(known: tuple[Operation, ...]) -> None:
    samples = []
    for one in known:
        page = html.fromstring((PAGES / f"{one.name}.html").read_text("utf-8"))
        samples.append(page.xpath("string(//*[@id='sample-command'])"))
    for one, (command, name, *words) in zip(known, words_of(samples), strict=True):
        assert (command, name) == ("call", one.name)
        spec = operations.find(name)
        given = values.parse(words, spec["fields"], additional=spec["additional"])
        assert given == one.examples[0].request, one.name
