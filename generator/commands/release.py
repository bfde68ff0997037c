"""`release`: the version, the change log and fresh outputs; it commits nothing."""

import argparse
import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands import build
from generator.commands.common import add_allow_list, add_spec, load_or_report
from generator.findings import Findings
from generator.paths import project_folder, templates_folder
from generator.terminal import count, print_findings, say

if TYPE_CHECKING:
    from generator.diff.report import Report
    from generator.diff.versions import Version
    from generator.output.transaction import Files
    from generator.release.plan import ReleasePlan
    from generator.release.repository import Repository

HELP = "prepare a release: version, change log, outputs"
EXAMPLES = """\
  altcraft-gen release                       the least version that the changes allow
  altcraft-gen release 1.0.0
  altcraft-gen release 1.1.0rc1              a version to try, before the release itself
  altcraft-gen release --allow accepted.yaml
  altcraft-gen release --dry-run             print the section of the change log, write nothing
  altcraft-gen release --notes v1.1.0        print the section of a release that is there

It refuses when files are not committed, when generated/ is not up to date, when tags of earlier
releases are missing, and when the version is too small for the changes. It commits nothing: the
last two lines it prints are left to you.
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
    for option, default in (
        ("--templates", templates_folder()),
        ("--out", project_folder() / "generated"),
    ):
        text = "the folder that `build` knows by this option"
        parser.add_argument(option, type=Path, default=default, metavar="DIR", help=text)
    add_allow_list(parser)
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument(
        "--notes",
        metavar="TAG",
        help="print what the change log says of the release with this tag, if it is that of the "
        "spec; write nothing",
    )
    mode.add_argument(
        "--dry-run",
        action="store_true",
        help="check everything, print what the change log would say, and write nothing",
    )
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
    from generator.output.own_folder import RefusedError
    from generator.release.plan import ReleaseRefused
    from generator.release.repository import Repository

    try:
        wanted = Version.parse(arguments.version) if arguments.version else None
        repository = Repository(arguments.spec)
        if arguments.notes is not None:
            print(_notes(arguments, repository))
            return 0
        with _held(arguments, repository) as files:
            plan = _prepare(arguments, repository, wanted)
            return _carry_out(arguments, plan, repository, files)
    except (GitError, ValueError) as error:
        say(str(error))
        return 2
    except (ReleaseRefused, RefusedError) as refused:
        say(f"{refused}; nothing was written")
        return 1


def _notes(arguments: argparse.Namespace, repository: "Repository") -> str:
    """Return what the change log says of the release that the spec is."""
    from generator.diff.versions import Version
    from generator.release.changelog import notes
    from generator.release.plan import CHANGELOG, ReleaseRefused, read_changelog

    version = Version.parse(arguments.notes.removeprefix("v"))
    api = load_or_report(arguments.spec)
    if api is None:
        raise ReleaseRefused("the spec has errors")
    if api.version != str(version):
        raise ReleaseRefused(f"the tag is {arguments.notes}, but the spec says {api.version}")
    found = notes(read_changelog(repository.top), version)
    if not found:
        raise ReleaseRefused(f"{CHANGELOG} says nothing of {version}")
    return found


@contextmanager
def _held(arguments: argparse.Namespace, repository: "Repository") -> Iterator["Files"]:
    """Hold all files that a release writes, and the spec against those who change it."""
    from generator.drift.write.draft import held
    from generator.output.transaction import transaction
    from generator.release.plan import CHANGELOG, ReleaseRefused

    top = Path(os.path.realpath(repository.top))
    spec, out = (_below(top, folder) for folder in (arguments.spec, arguments.out))
    if spec is None or out is None:
        raise ReleaseRefused(f"the spec and the output must lie in {top}")

    def may_write(path: str) -> bool:
        return path in (f"{spec}/api.yaml", "api.yaml", CHANGELOG) or path.startswith(f"{out}/")

    with ExitStack() as stack:
        if spec != ".":
            stack.enter_context(held(arguments.spec))
        yield stack.enter_context(transaction(top, may_write, "another release is under way"))


def _below(top: Path, folder: Path) -> str | None:
    """Return a folder's path below another one, None if it is not there."""
    real = Path(os.path.realpath(folder))
    return real.relative_to(top).as_posix() if real.is_relative_to(top) else None


def _prepare(
    arguments: argparse.Namespace, repository: "Repository", wanted: "Version | None"
) -> "ReleasePlan":
    """Check everything that must be true before a release, and plan it."""
    from generator.diff.versions import Version
    from generator.release.plan import (
        History,
        ReleaseRefused,
        choose_version,
        plan_release,
        read_changelog,
    )
    from generator.release.repository import tag_of

    if changes := repository.changes():
        raise ReleaseRefused("\n".join(["these files are not committed:", *changes]))
    api = load_or_report(arguments.spec)
    if api is None:
        raise ReleaseRefused("the spec has errors")
    if _build(arguments, "--check"):
        raise ReleaseRefused("run `altcraft-gen build` and commit what it makes")
    changelog = read_changelog(repository.top)
    history = History.of(repository.releases(), changelog, is_shallow=repository.is_shallow)
    last, day = history.final, arguments.date or date.today()
    report = _compare(arguments, last, day) if last else None
    version = choose_version(
        report,
        Version.parse(api.version),
        wanted,
        newest=history.newest,
        outputs_changed=bool(last and repository.changed_since(last, arguments.out)),
    )
    if repository.has_tag(version):
        raise ReleaseRefused(f"there is a tag {tag_of(version)} already")
    return plan_release(version, report, changelog, arguments.spec, repository.top, day)


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


def _carry_out(
    arguments: argparse.Namespace, plan: "ReleasePlan", repository: "Repository", files: "Files"
) -> int:
    """Write the texts and the outputs of the new version together, or nothing at all."""
    from generator.output.prepare import BuildFailedError, prepared
    from generator.release.repository import tag_of

    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    top = Path(os.path.realpath(repository.top))
    contents: dict[str, bytes | None] = {
        path.resolve().relative_to(top).as_posix(): text.encode()
        for path, text in plan.texts.items()
    }
    out = _below(top, arguments.out)
    api = api._replace(version=str(plan.version))
    try:
        with prepared(api, arguments.templates, build.TARGETS, arguments.out) as (outputs, _):
            for path in (*outputs.added, *outputs.changed):
                contents[f"{out}/{path}"] = outputs.content(path)
            contents |= {f"{out}/{path}": None for path in outputs.removed}
            if arguments.dry_run:
                _preview(plan, contents)
                return 0
            files.write(contents)
    except BuildFailedError as failure:
        build.report_failure(failure)
        say("the outputs cannot be made; the version and the change log are unchanged")
        return 1
    tag = tag_of(plan.version)
    say(f"{tag} is ready; read `git diff`, then run:")
    print(f'git add --all && git commit --message "Release {plan.version}"')
    print(f'git tag --annotate {tag} --message "Release {plan.version}"')
    return 0


def _preview(plan: "ReleasePlan", contents: Mapping[str, object]) -> None:
    """Print what a release would say and write."""
    from generator.release.plan import CHANGELOG

    print(f"## {plan.version}\n\n{plan.notes}")
    files = ", ".join((CHANGELOG, "the version in the spec"))
    say(f"would write {files}, and {count(len(contents) - 2, 'output')}; nothing was written")


def _build(arguments: argparse.Namespace, *options: str) -> int:
    """Run `build` for the same folders."""
    parser = argparse.ArgumentParser()
    build.add_arguments(parser)
    folders = [f"--spec={arguments.spec}", f"--templates={arguments.templates}"]
    return build.run(parser.parse_args([*folders, f"--out={arguments.out}", *options]))
