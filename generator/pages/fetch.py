"""A run: robots.txt, the list of pages, then the pages; what is fresh is not asked for."""

import hashlib
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from generator.output.own_folder import own_folder
from generator.pages.polite import AT_ONCE, NoAnswerError, Reply, Visitor, is_web, resolved
from generator.pages.record import FOLDER, Fetched, Record, write
from generator.pages.site import Site
from generator.pages.sitemap import DamagedSitemapError, read_sitemap

# What became of a page. `fresh`: it was not asked for; `left`: the site had failed too often.
Kind = Literal["new", "changed", "same", "fresh", "moved", "gone", "forbidden", "failed", "left"]

LOCK = ".altcraft-gen"
_GONE = (404, 410)
_GIVE_UP = 5  # failures one after the other
_MAX_SITEMAPS = 50
_MAX_REDIRECTS = 5


class UnwillingSiteError(Exception):
    """The site does not let itself be asked; the text says why."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a page.

    Attributes:
        address: Its address.
        kind: What happened.
        file: Its file, "" where there is none.
        why: What there is to say about it.
    """

    address: str
    kind: Kind
    file: str = ""
    why: str = ""


@dataclass
class Run:
    """One run.

    Args:
        folder: The folder with the pages.
        site: The documentation.
        visitor: Asks the site.
        force: Whether to ask also for what was asked for less than a day ago.
        now: The time, in UTC.
    """

    folder: Path
    site: Site
    visitor: Visitor
    force: bool = False
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False)

    def fetch(
        self, named: Iterable[str], below: Sequence[str] = (), *, only_named: bool = False
    ) -> Iterator[Outcome]:
        """Fetch the pages that the site lists, or those named where it has no list.

        Args:
            named: The addresses of the pages that are known without a list.
            below: Paths below the documentation's address; other listed pages are left out.
            only_named: Whether to leave the site's list alone.

        Yields:
            What became of each page, as soon as it is known.

        Raises:
            UnwillingSiteError: The site's robots.txt cannot be had.
            RefusedError: Another run uses the folder, or the folder's record is damaged.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        with own_folder(self.folder / LOCK, (), "another run fetches into this folder"):
            self._record = Record.read(self.folder)
            self._obey()
            listed = [] if only_named else self._listed(below)
            yield from self._all(dict.fromkeys(listed or named))

    def _obey(self) -> None:
        address = self.site.robots
        try:
            status, data = self._document(address, "robots")
        except NoAnswerError as error:
            raise UnwillingSiteError(f"{address} does not answer: {error}") from error
        if status >= 500:
            raise UnwillingSiteError(f"{address} answers {status}: nothing may be asked for")
        self.visitor.obey(data.decode("utf-8", "replace"))

    def _listed(self, below: Sequence[str]) -> list[str]:
        """Return the pages in the site's sitemaps; none where it has no sitemap."""
        todo = deque(self.visitor.sitemaps or [self.site.sitemap])
        seen: dict[str, None] = {}
        pages: dict[str, None] = {}
        starts = tuple(self.site.address(one) for one in below) or (self.site.base,)
        while todo and len(seen) < _MAX_SITEMAPS:
            address = todo.popleft()
            if address in seen or not is_web(address) or not self.visitor.may(address):
                continue
            seen[address] = None
            name = f"sitemap-{hashlib.sha256(address.encode()).hexdigest()[:8]}.xml"
            try:
                _, data = self._document(address, name)
                found = read_sitemap(data) if data else None
            except (NoAnswerError, DamagedSitemapError) as error:
                raise UnwillingSiteError(f"{address}: {error}") from error
            if found is not None:
                todo.extend(found.sitemaps)
                addresses = (one.partition("#")[0] for one in found.pages)
                pages |= dict.fromkeys(
                    one for one in addresses if self.site.holds(one) and one.startswith(starts)
                )
        return list(pages)

    def _document(self, address: str, name: str) -> tuple[int, bytes]:
        """Return the status and the content of what the site says to robots."""
        entry, file = self._record.entries.get(address), self._record.file(address)
        if entry and entry.is_fresh(self.now()) and not self.force:
            return entry.status, file.read_bytes() if file else b""
        reply, place = self.visitor.ask(address), address
        for _ in range(_MAX_REDIRECTS):
            if not reply.target or not is_web(target := resolved(place, reply.target)):
                break
            place = target
            reply = self.visitor.ask(place)
        is_there = reply.status == 200
        if is_there:
            (self.folder / FOLDER).mkdir(exist_ok=True)
            write(self.folder / FOLDER / name, reply.body)
        if reply.status < 500:
            kept = f"{FOLDER}/{name}" if is_there else ""
            self._note(address, Fetched(self._today(), reply.status, kept))
        return reply.status, reply.body if is_there else b""

    def _all(self, addresses: Iterable[str]) -> Iterator[Outcome]:
        todo = deque(addresses)
        seen, failures = set(todo), 0
        running: set[Future[Outcome]] = set()
        pool = ThreadPoolExecutor(AT_ONCE)
        try:
            while todo or running:
                while todo and len(running) < AT_ONCE:
                    address = todo.popleft()
                    if failures >= _GIVE_UP:
                        yield Outcome(address, "left", why="the site failed too often")
                    else:
                        running.add(pool.submit(self._page, address))
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for outcome in (one.result() for one in done):
                    failures = failures + 1 if outcome.kind == "failed" else 0
                    entry = self._record.entries.get(outcome.address)
                    target = entry.moved_to if entry else ""
                    if target and target not in seen:
                        seen.add(target)
                        todo.append(target)
                    yield outcome
        finally:
            pool.shutdown(cancel_futures=True)

    def _page(self, address: str) -> Outcome:
        """Fetch a page, or tell why not."""
        entry, file = self._record.entries.get(address), self._record.file(address)
        name = entry.file if entry and file else ""
        if not self.visitor.may(address):
            return Outcome(address, "forbidden", name, "robots.txt forbids it")
        if entry and entry.is_fresh(self.now()) and not self.force and not _is_lost(entry, file):
            return Outcome(address, "fresh", name, entry.moved_to)
        known = entry if entry and file else Fetched("", 0)
        try:
            reply = self.visitor.ask(address, known.etag, known.last_modified)
        except NoAnswerError as error:
            return Outcome(address, "failed", name, str(error))
        return self._taken(address, reply, known)

    def _taken(self, address: str, reply: Reply, known: Fetched) -> Outcome:
        """Remember what the site said of a page, and save what is new."""
        noted = Fetched(self._today(), reply.status, known.file)
        if reply.status == 304 and known.file:
            noted = replace(known, checked=noted.checked)
            outcome = Outcome(address, "same", known.file)
        elif reply.target:
            return self._moved(address, resolved(address, reply.target), noted)
        elif reply.status in _GONE:
            outcome = Outcome(address, "gone", known.file, f"the site answers {reply.status}")
        elif reply.status != 200:
            return Outcome(address, "failed", known.file, f"the site answers {reply.status}")
        elif (kind := reply.headers.get("content-type", "text/html")).partition("/")[0] != "text":
            return Outcome(address, "failed", known.file, f"it is no page, but {kind[:80]}")
        else:
            return self._saved(address, reply, noted)
        self._note(address, noted)
        return outcome

    def _moved(self, address: str, target: str, noted: Fetched) -> Outcome:
        if not self.site.is_below(target):
            why = f"it leads out of the documentation, to {target[:200]}"
            return Outcome(address, "failed", noted.file, why)
        self._note(address, replace(noted, moved_to=target, file=""))
        return Outcome(address, "moved", why=target)

    def _saved(self, address: str, reply: Reply, noted: Fetched) -> Outcome:
        with self._lock:
            name = noted.file or self.site.file_name(address, self._record.taken())
            path = self.folder / name
            before = path.read_bytes() if path.is_file() else None
            if before != reply.body:
                write(path, reply.body)
            self._record.entries[address] = replace(
                noted,
                file=name,
                etag=reply.headers.get("etag", ""),
                last_modified=reply.headers.get("last-modified", ""),
            )
            self._record.save()
        kind: Kind = "new" if before is None else "same" if before == reply.body else "changed"
        return Outcome(address, kind, name)

    def _note(self, address: str, entry: Fetched) -> None:
        with self._lock:
            self._record.entries[address] = entry
            self._record.save()

    def _today(self) -> str:
        return self.now().isoformat(timespec="seconds")


def _is_lost(entry: Fetched, file: Path | None) -> bool:
    """Tell whether a page's file was there and is not any more."""
    return bool(entry.file) and file is None
