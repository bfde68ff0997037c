"""`release`: the version, the change log and fresh outputs; it commits nothing."""

import argparse
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands import build
from generator.commands.common import add_allow_list, add_spec, load_or_report
from generator.findings import Findings
from generator.terminal import print_findings, say

if TYPE_CHECKING:
    from generator.diff.report import Report
    from generator.diff.versions import Version
    from generator.release.plan import ReleasePlan
    from generator.release.repository import Repository

HELP = "prepare a release: version, change log, outputs"
EXAMPLES = """\
  altcraft-gen release                       the least version that the changes allow
  altcraft-gen release 1.0.0
  altcraft-gen release --allow accepted.yaml

It refuses when files are not committed, when generated/ is not up to date, and when the version is
too small for the changes. It commits nothing: the last two lines it prints are left to you.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "version",
        nargs="?",
        metavar="VERSION",
        help="version of the release (default: the one in the spec if it was raised, or the least)",
    )
    add_spec(parser)
    for option, name in (("--templates", "templates"), ("--out", "generated")):
        text = f"the folder that `build` knows by this option (default: {name})"
        parser.add_argument(option, type=Path, default=Path(name), metavar="DIR", help=text)
    add_allow_list(parser)
    parser.add_argument(
        "--date",
        type=date.fromisoformat,
        metavar="DATE",
        help="day of the release, such as 2026-12-31 (default: today)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    from generator.diff.revisions import GitError
    from generator.diff.versions import Version
    from generator.release.plan import ReleaseRefused
    from generator.release.repository import Repository

    try:
        wanted = Version.parse(arguments.version) if arguments.version else None
        repository = Repository(arguments.spec)
        plan = _prepare(arguments, repository, wanted)
    except (GitError, ValueError) as error:
        say(str(error))
        return 2
    except ReleaseRefused as refused:
        say(f"{refused}; nothing was written")
        return 1
    return _carry_out(arguments, plan)


def _prepare(
    arguments: argparse.Namespace, repository: "Repository", wanted: "Version | None"
) -> "ReleasePlan":
    """Check everything that must be true before a release, and plan it."""
    from generator.diff.versions import Version
    from generator.release.plan import ReleaseRefused, choose_version, plan_release
    from generator.release.repository import tag_of

    if changes := repository.changes():
        raise ReleaseRefused("\n".join(["these files are not committed:", *changes]))
    api = load_or_report(arguments.spec)
    if api is None:
        raise ReleaseRefused("the spec has errors")
    if _build(arguments, "--check"):
        raise ReleaseRefused("run `altcraft-gen build` and commit what it makes")
    last, day = repository.last_release(), arguments.date or date.today()
    report = _compare(arguments, last, day) if last else None
    changed = bool(last and repository.changed_since(last, arguments.out))
    version = choose_version(report, Version.parse(api.version), wanted, outputs_changed=changed)
    if repository.has_tag(version):
        raise ReleaseRefused(f"there is a tag {tag_of(version)} already")
    return plan_release(version, report, arguments.spec, repository.top, day)


def _compare(arguments: argparse.Namespace, last: "Version", day: date) -> "Report":
    """Compare the spec with that of the last release, whose tag tells its version."""
    from generator.diff.revisions import open_source
    from generator.diff.session import compare_sources
    from generator.release.plan import ReleaseRefused
    from generator.release.repository import tag_of

    findings = Findings()
    with ExitStack() as stack:
        old, new = (
            stack.enter_context(open_source(name, arguments.spec))
            for name in (tag_of(last), str(arguments.spec))
        )
        report = compare_sources(old, new, arguments.allow, day, findings)
    print_findings(findings)
    if report is None:
        raise ReleaseRefused("the spec cannot be compared with that of the last release")
    return replace(report, old=last)


def _carry_out(arguments: argparse.Namespace, plan: "ReleasePlan") -> int:
    """Write the texts and the outputs; what fails or is stopped leaves everything as before."""
    from generator.release.plan import restore, write
    from generator.release.repository import tag_of

    before = write(plan)
    is_built = is_done = False
    try:
        is_built = not _build(arguments)
        is_done = is_built and not _build(arguments, "--check")
    finally:
        if not is_done:
            restore(before)
            if is_built:
                _build(arguments)
    if not is_done:
        say("the outputs cannot be made; the version and the change log are unchanged")
        return 1
    tag = tag_of(plan.version)
    say(f"{tag} is ready; read `git diff`, then run:")
    print(f'git add --all && git commit --message "Release {plan.version}"')
    print(f'git tag --annotate {tag} --message "Release {plan.version}"')
    return 0


def _build(arguments: argparse.Namespace, *options: str) -> int:
    """Run `build` for the same folders."""
    parser = argparse.ArgumentParser()
    build.add_arguments(parser)
    folders = [f"--spec={arguments.spec}", f"--templates={arguments.templates}"]
    return build.run(parser.parse_args([*folders, f"--out={arguments.out}", *options]))
