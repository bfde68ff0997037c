"""A run of the command: read the pages, compare them, take over what they say."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator.drift.baseline import save_memory
from generator.drift.compare.changes import NOTICES, WHOLE, Drift
from generator.drift.compare.run import Compared, compare_pages
from generator.drift.facts.key import FactKey
from generator.drift.facts.model import Facts
from generator.drift.facts.recognise import UnknownPageError, recognise
from generator.drift.pages.read import UnreadablePageError, find_pages, read_page
from generator.drift.write.apply import Applied, apply
from generator.findings import Findings, Location
from generator.model import Api
from generator.model.shape import iter_shapes
from generator.spec import load_api

_MAX_ROUNDS = 3

# What becomes of a difference: it is written, or the spec stays and that is remembered, or neither.
Decision = Literal["write", "keep", "later"]
Choose = Callable[[Drift], Decision]
Mark = tuple[str, str, FactKey]


@dataclass(frozen=True)
class Pages:
    """The pages of a run.

    Attributes:
        facts: What the pages say.
        navigation: Files that only lead to other pages.
        unknown: Files that nothing could be made of.
    """

    facts: tuple[Facts, ...]
    navigation: tuple[str, ...]
    unknown: tuple[Drift, ...]


def read_pages(paths: Iterable[Path], api: Api) -> Pages:
    """Read the pages among some files and folders.

    Raises:
        NoPagesError: Paths name no page.
    """
    known = _known_names(api)
    facts: list[Facts] = []
    navigation: list[str] = []
    unknown: list[Drift] = []
    for path in find_pages(paths):
        file = path.as_posix()
        try:
            page = read_page(path, known)
            said = recognise(page)
        except (UnreadablePageError, UnknownPageError) as error:
            unknown.append(Drift("page-unknown", file, WHOLE, str(error), Location(file)))
            continue
        if said is None:
            navigation.append(page.file)
        else:
            facts.append(said)
    return Pages(tuple(facts), tuple(navigation), tuple(unknown))


def differences(compared: Sequence[Compared], pages: Pages) -> list[Drift]:
    """Return all differences, and what could not be read."""
    return [*(drift for one in compared for drift in one.drifts), *pages.unknown]


def take_over(
    pages: Pages, api: Api, spec: Path, date: str, choose: Choose
) -> tuple[Applied, list[Drift]]:
    """Write the differences that are chosen into the spec, and remember what the pages say.

    Returns what was done, and the differences that stay: what could not be written, nor read, and
    what was left for later.

    A change can bring another one to light, such as the section of an endpoint that is listed now;
    therefore the pages are compared anew until nothing is left to write.

    Args:
        pages: The pages.
        api: The spec.
        spec: Its folder.
        date: The date in the marks.
        choose: Says what becomes of a difference; it is asked once for each.
    """
    applied = Applied()
    chosen: dict[Mark, Decision] = {}
    done: set[Mark] = set()
    for _ in range(_MAX_ROUNDS):
        compared = compare_pages(pages.facts, api, spec)
        todo = []
        for drift in differences(compared, pages):
            if drift.kind not in NOTICES and mark(drift) not in chosen:
                chosen[mark(drift)] = choose(drift)
            if chosen.get(mark(drift)) == "write" and mark(drift) not in done:
                todo.append(drift)
        if not todo:
            break
        done |= set(map(mark, todo))
        apply(todo, spec, api, date, applied)
        api = load(spec)
    compared = compare_pages(pages.facts, api, spec)
    written = set(map(mark, applied.written))
    left = [
        drift
        for one in compared
        for drift in one.drifts
        if chosen.get(mark(drift)) != "keep"
        and (mark(drift) not in written or (one.judge and one.judge.contradicts(drift.keys)))
    ]
    _remember(compared, spec, left, done)
    return applied, [*left, *pages.unknown]


def mark(drift: Drift) -> Mark:
    """Return what tells a difference from the others of a run."""
    return drift.kind, drift.subject, drift.where


def accept(compared: Sequence[Compared], spec: Path, choose: Choose) -> int:
    """Remember what the pages say where the spec stays, and return how many memories changed."""
    left = [drift for one in compared for drift in one.drifts if choose(drift) != "keep"]
    return _remember(compared, spec, left, set())


def _remember(
    compared: Sequence[Compared], spec: Path, left: Collection[Drift], tried: Collection[Mark]
) -> int:
    changed = 0
    for one in compared:
        if one.judge is not None:
            own = [drift for drift in left if drift in one.drifts]
            remarked = [drift for drift in own if mark(drift) in tried]
            memory = one.judge.noted(_keys(own), _keys(remarked))
            changed += save_memory(spec, one.subject, memory)
    return changed


def _keys(drifts: Iterable[Drift]) -> set[FactKey]:
    return {key for one in drifts for key in one.keys}


def load(spec: Path) -> Api:
    """Return the model of a spec that is known to be valid."""
    findings = Findings()
    api = load_api(spec, findings)
    if api is None or findings.errors:
        raise RuntimeError(f"{spec} is not valid any more")  # edits are checked before
    return api


def _known_names(api: Api) -> set[str]:
    shapes = [one.shape for one in api.objects.values()]
    shapes += [shape for one in api.operations for shape in (one.request, one.response.shape)]
    shapes += [api.conventions.request, api.envelope.shape]
    names = {
        field.name for one in shapes for _, shape in iter_shapes(one) for field in shape.fields
    }
    return names | {api.token.name}
