"""Reports for people: text for a terminal, Markdown for a pull request."""

from collections.abc import Iterator

from generator.diff.change import AUDIENCES, Change, Level
from generator.diff.report import Group, Report, grouped
from generator.render.words import code
from generator.terminal import paint

_LEVELS = (Level.BREAKING, Level.RISKY, Level.COMPATIBLE, Level.DOCS_ONLY)
_STYLES = {Level.BREAKING: "error", Level.RISKY: "warning"}
_TITLES = {
    Level.BREAKING: "Breaking",
    Level.RISKY: "Risky",
    Level.COMPATIBLE: "Compatible",
    Level.DOCS_ONLY: "Words only",
}
_USERS_SHOWN = 6


def as_text(report: Report) -> str:
    """Return the report for a terminal."""
    lines: list[str] = []
    for level in _LEVELS:
        if changes := report.at(level):
            title = f"{level} ({len(changes)})"
            lines += [paint(title, _STYLES.get(level, "bold"))]
            for group in grouped(changes):
                lines += _text_entry(group)
            lines.append("")
    for change, permission in report.accepted.items():
        until = permission.until.isoformat()
        lines.append(f"accepted until {until}: {change.sentence} ({permission.reason})")
    return "\n".join(lines).rstrip()


def _text_entry(group: Group) -> Iterator[str]:
    first = group.first
    yield f"  {group.sentence()} {first.effect.act}".rstrip()
    if first.level >= Level.RISKY:
        yield paint(f"      for {_audiences(first)}", "dim")
    if first.subject.role == "object":
        yield paint(f"      in {_users(first)}", "dim")
    for one in group.changes:
        yield paint(f"      {one.old} -> {one.new}  {one.rule.id} {one.fingerprint}", "dim")


def as_markdown(report: Report) -> str:
    """Return the report for a pull request."""
    lines = [f"Version {report.old} → at least **{report.proposed}**", ""]
    if not report.changes:
        lines += ["Nothing changed.", ""]
    for level in _LEVELS:
        changes = report.at(level)
        if not changes:
            continue
        entries = [line for group in grouped(changes) for line in _markdown_entry(group)]
        if level >= Level.RISKY:
            lines += [f"### {_TITLES[level]} ({len(changes)})", "", *entries, ""]
        else:
            summary = f"<details><summary>{_TITLES[level]} ({len(changes)})</summary>"
            lines += [summary, "", *entries, "", "</details>", ""]
    if report.accepted:
        lines += ["### Accepted", ""]
        for change, permission in report.accepted.items():
            until = permission.until.isoformat()
            lines.append(f"- {change.sentence} Until {until}: {permission.reason}")
    return "\n".join(lines).rstrip()


def _markdown_entry(group: Group) -> Iterator[str]:
    first = group.first
    advice = f" **{first.effect.act}**" if first.effect.act else ""
    yield f"- {group.sentence()}{advice}"
    if first.subject.role == "object" and first.level >= Level.RISKY:
        yield f"  In {_users(first)}."
    if first.level >= Level.RISKY:
        places = f"{code(str(first.old))} → {code(str(first.new))}"
        yield f"  For {_audiences(first)}. {code(first.rule.id)} {code(first.fingerprint)} {places}"


def _audiences(change: Change) -> str:
    said = [(one, getattr(change.effect, one)) for one in AUDIENCES]
    return ", ".join(f"{one} {level}" for one, level in said if level != Level.NONE)


def _users(change: Change) -> str:
    names = change.operations
    rest = len(names) - _USERS_SHOWN
    if rest <= 1:
        return ", ".join(names)
    return f"{', '.join(names[:_USERS_SHOWN])} and {rest} more operations"
