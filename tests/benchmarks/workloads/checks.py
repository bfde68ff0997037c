"""Make all outputs, and print the CPU seconds of looking at them and of the whole."""

import resource
import sys
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from generator.commands.build import TARGETS
from generator.findings import Findings
from generator.model import Api
from generator.output import prepare
from generator.spec import load_api

verify = prepare.verify
spent = 0.0


def cpu() -> float:
    """Return the CPU seconds of this process and those it started."""
    both = [resource.getrusage(one) for one in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in both)


def timed(
    paths: Iterable[str],
    read: Callable[[str], bytes],
    api: Api,
    findings: Findings,
    copied: Collection[str],
) -> None:
    """Look at the outputs as a build does, and add up what it takes."""
    global spent
    start = cpu()
    verify(paths, read, api, findings, copied)
    spent += cpu() - start


prepare.verify = timed
api = load_api(Path(sys.argv[1]), Findings())
assert api is not None
with prepare.prepared(api, Path("templates"), TARGETS, Path(sys.argv[2])) as (plan, _):
    assert plan.added
print(spent, cpu())
