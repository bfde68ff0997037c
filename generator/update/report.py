"""What a round did, as the text of a pull request: whom it hurts first, then page by page.

Pages are other people's text: nothing of it becomes markup, a link or a mention.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.diff.change import Level
from generator.diff.layout import as_markdown
from generator.drift.compare.changes import NOTICES, Drift
from generator.pages.fetch import Outcome
from generator.terminal import count
from generator.update.round import Update

# What a pull request can hold is 65,536 characters; a full report is longer only in odd cases.
_LONGEST = 60_000
_CELL = 300
_HARMLESS = {"`": "'", "@": "@\u200b", "#": "#\u200b", "://": ":\u200b//"}
_LOST = ("gone", "failed", "left")


@dataclass(frozen=True, slots=True)
class _Page:
    """What became of the differences of a page."""

    file: str
    written: Sequence[Drift]
    left: Sequence[Drift]


def title(update: Update) -> str:
    """Return a title in one line."""
    changes = count(len(update.written), "change")
    return f"Take over {changes} of the documentation, {update.day.isoformat()}"


def text(update: Update, outcomes: Sequence[Outcome], addresses: Mapping[str, str]) -> str:
    """Return the report in Markdown.

    Args:
        update: What was done.
        outcomes: What became of the pages when they were fetched.
        addresses: The address of each page, by its file.
    """
    pages = _by_page(update)
    head = [
        *_summary(update, outcomes),
        "",
        "## Who is hurt",
        "",
        *_hurt(update),
        "",
        *(["## Pages", ""] if pages else []),
    ]
    parts = ["\n".join(head)]
    room = _LONGEST - len(parts[0])
    for index, page in enumerate(pages):
        part = "\n".join(_page(page, update, addresses))
        room -= len(part)
        if room < 0:
            rest = count(len(pages) - index, "more page")
            parts.append(f"\nThe text of {rest} is left out here; `git diff` shows all.\n")
            break
        parts.append(part)
    parts.append("\n".join(_lost(outcomes)))
    return "\n".join(part for part in parts if part).rstrip()


def _summary(update: Update, outcomes: Sequence[Outcome]) -> Iterator[str]:
    moved = sum(one.kind in ("new", "changed") for one in outcomes)
    fetched = f", {moved} of them new or changed" if outcomes else ""
    unread = sum(one.kind in NOTICES for one in update.left)
    yield f"- {count(update.pages, 'page')} read{fetched}"
    yield (
        f"- {count(len(update.written), 'difference')} written into the spec, "
        f"{len(update.left) - unread} left to you, {count(unread, 'place')} not understood"
    )
    yield f"- {_version(update)}"


def _version(update: Update) -> str:
    if update.since is None:
        return f"No release is known; the spec says {update.changes.new}"
    if not update.since.changes:
        return f"Nothing to release: the spec is that of {update.since.old}"
    return (
        f"Next version: at least **{update.version}**; the worst change since {update.since.old} "
        f"is {update.since.level}"
    )


def _hurt(update: Update) -> Iterator[str]:
    changes = update.changes
    if not changes.changes:
        yield "Nobody: the outputs stay as they are but for marks and memories."
        return
    if changes.level < Level.RISKY:
        yield "Nobody. What is new:"
        yield ""
    # The first line speaks of versions, which the summary has said better.
    lines = as_markdown(changes).strip().split("\n")[2:]
    yield from (f"#{line}" if line.startswith("### ") else line for line in lines)


def _by_page(update: Update) -> list[_Page]:
    files = dict.fromkeys(one.page.file for one in (*update.written, *update.left))
    return [
        _Page(
            file,
            [one for one in update.written if one.page.file == file],
            [one for one in update.left if one.page.file == file],
        )
        for file in files
    ]


def _page(page: _Page, update: Update, addresses: Mapping[str, str]) -> Iterator[str]:
    address = addresses.get(page.file)
    yield f"### {_said(page.file)}"
    yield ""
    if address:
        yield f"<{address}>"
        yield ""
    if page.written:
        yield from _table(
            "Written", page.written, ("of", "what the page says", "sure"), _written_row
        )
        yield ""
    if page.left:

        def row(one: Drift) -> tuple[str, ...]:
            why = update.reasons.get(one) or _why(one)
            return one.subject, one.message, f"{one.page.line}", why

        yield from _table(
            "Left to you", page.left, ("of", "what the page says", "line", "why"), row
        )
        yield ""


def _written_row(one: Drift) -> tuple[str, ...]:
    return one.subject, one.message, one.confidence


def _why(one: Drift) -> str:
    if one.kind in NOTICES:
        return "not understood"
    if one.remarked:
        return "still open from an earlier round"
    return (
        f"only {one.confidence}" if one.confidence != "certain" else "cannot be written by itself"
    )


def _table(
    name: str, drifts: Sequence[Drift], head: Sequence[str], row: Callable[[Drift], Iterable[str]]
) -> Iterator[str]:
    yield f"{name} ({len(drifts)}):"
    yield ""
    yield f"| {' | '.join(head)} |"
    yield "|---" * len(head) + "|"
    for one in drifts:
        yield f"| {' | '.join(_said(cell) for cell in row(one))} |"


def _lost(outcomes: Iterable[Outcome]) -> Iterator[str]:
    lost = [one for one in outcomes if one.kind in _LOST]
    if lost:
        yield "## Pages that could not be fetched"
        yield ""
        yield from (f"- {_said(one.address)}: {one.kind}, {_said(one.why)}" for one in lost)


def _said(text: str) -> str:
    """Return a text that is nothing but text wherever it stands."""
    plain = " ".join(text.split())
    if len(plain) > _CELL:
        plain = f"{plain[:_CELL]} ..."
    for character in "\\|<>[]*&":
        plain = plain.replace(character, f"\\{character}")
    # Code would end at a backtick of the page; the others would be links to people and places.
    for character, harmless in _HARMLESS.items():
        plain = plain.replace(character, harmless)
    return plain
