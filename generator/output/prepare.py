"""A build up to the point where it is known what it changes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.findings import Findings
from generator.model import Api
from generator.output.files import make_files
from generator.output.formatting import UnparsableError
from generator.output.plan import Plan, make_plan
from generator.output.staging import MADE, RefusedError, workspace
from generator.render import TemplateProblem
from generator.verify import report, verify
from generator.verify.prove import CannotProveError, prove


class BuildFailedError(Exception):
    """There is no new output, and the old one is unchanged; the text says why.

    Attributes:
        findings: What is wrong with the templates or with what they make, a line each.
    """

    def __init__(self, text: str, findings: Sequence[str] = ()) -> None:
        super().__init__(text)
        self.findings = list(findings)


@contextmanager
def prepared(
    api: Api,
    templates: Path,
    targets: Sequence[str],
    out: Path,
    *,
    check: bool = False,
    force: bool = False,
    proves: bool = False,
) -> Iterator[tuple[Plan, Path]]:
    """Make outputs beside the old ones, and hold the output folder while they are looked at.

    Args:
        api: The model.
        templates: The template folder.
        targets: The targets.
        out: The output folder.
        check: Nothing will be written: do not touch the output folder nor what is beside it.
        force: Overwrite files edited by hand; take a folder that holds other files.
        proves: Use what was made, too: import the client, run and check all examples.

    Returns:
        The plan, and the workspace in which `write` carries it out.

    Raises:
        BuildFailedError: The outputs cannot be made or, by what is done in the context, written.
    """
    try:
        # What a killed build leaves in the workspace, the next one clears away.
        with TemporaryDirectory() if check else workspace(out, force=force) as space:
            files = make_files(api, templates, targets, Path(space, MADE))
            plan = make_plan(out, files, set(targets), force=check or force)
            findings = Findings()
            verify((*plan.added, *plan.changed), files.read, api, findings, files.copied)
            if proves and not findings.errors:
                _prove(files.folder, api, findings)
            if findings.errors:
                raise BuildFailedError("nothing was written", list(map(str, findings)))
            yield plan, Path(space)
    except (TemplateProblem, UnparsableError) as problem:
        raise BuildFailedError("nothing was written", str(problem).splitlines()) from problem
    except CannotProveError as error:
        raise BuildFailedError(f"{error}; nothing was written") from error
    except RefusedError as error:
        raise BuildFailedError(f"{out}: {error}; nothing was written") from error
    except OSError as error:
        reason = error.strerror or error
        raise BuildFailedError(f"{out}: {reason}; the old output is unchanged") from error


def _prove(folder: Path, api: Api, findings: Findings) -> None:
    for problem in prove(folder):
        report(problem, api, findings)
