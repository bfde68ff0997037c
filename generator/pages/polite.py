"""Asking a site: one request after a pause, two at a time, and only what robots may ask for."""

import http.client
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

from protego import Protego

from generator import __version__
from generator.opener import make_opener

AT_ONCE = 2
_TRIES = 3
_LONGEST_WAIT = 120.0
_TIMEOUT = 60.0
_MAX_BYTES = 16 * 1024 * 1024
_PASSING = (408, 425, 429, 500, 502, 503, 504)
_REDIRECTS = (301, 302, 303, 307, 308)


class NoAnswerError(Exception):
    """An address did not answer; the text says why."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a site says.

    Attributes:
        status: The HTTP status.
        headers: The headers, by their names in lower case.
        body: The content.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def target(self) -> str:
        """Where the site leads to, "" where it does not."""
        return self.headers.get("location", "") if self.status in _REDIRECTS else ""


@dataclass
class Visitor:
    """Asks a site.

    Args:
        pause: Seconds between the beginnings of two requests.
        contact: Where the site's people find who asks: an address of mail or of a page.
        sleep: Waits; tests look at how long.
    """

    pause: float
    contact: str = ""
    sleep: Callable[[float], None] = time.sleep
    _robots: Protego = field(default_factory=lambda: Protego.parse(""), init=False)
    _next: float = field(default=0.0, init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False)

    def __post_init__(self) -> None:
        more = f"; {self.contact}" if self.contact else ""
        self.agent = (
            f"altcraft-gen/{__version__} (looks for changes of an API's documentation{more})"
        )
        self._opener = make_opener()

    def obey(self, robots: str) -> None:
        """Keep to a site's robots.txt from now on, also to a longer pause that it asks for."""
        self._robots = Protego.parse(robots)
        self.pause = max(self.pause, min(self._robots.crawl_delay(self.agent) or 0, _LONGEST_WAIT))

    def may(self, address: str) -> bool:
        """Tell whether robots may ask for an address."""
        return bool(self._robots.can_fetch(address, self.agent))

    @property
    def sitemaps(self) -> list[str]:
        """The sitemaps that robots.txt names."""
        return list(self._robots.sitemaps)

    def ask(self, address: str, etag: str = "", last_modified: str = "") -> Reply:
        """Ask for an address; what passes by, such as an overloaded site, is waited for.

        Args:
            address: The address.
            etag: The mark of the content that is there already.
            last_modified: Its date, as the site said it.

        Raises:
            NoAnswerError: There is no answer, or one that is too large.
        """
        headers = {"User-Agent": self.agent, "Accept": "text/html,application/xml;q=0.9,*/*;q=0.5"}
        if etag:
            headers["If-None-Match"] = etag
        if last_modified:
            headers["If-Modified-Since"] = last_modified
        for attempt in range(1, _TRIES + 1):
            self._take_turn()
            try:
                reply = self._once(urllib.request.Request(address, headers=headers))
            except (OSError, http.client.HTTPException, ValueError) as error:
                if attempt == _TRIES:
                    raise NoAnswerError(_reason(error)) from error
                self.sleep(self.pause * 2**attempt)
                continue
            if reply.status not in _PASSING or attempt == _TRIES:
                return reply
            self.sleep(_wait(reply, self.pause * 2**attempt))
        raise AssertionError("the last attempt returns or raises")

    def _take_turn(self) -> None:
        """Wait until the pause since the last request is over."""
        with self._lock:
            now = time.monotonic()
            start = max(now, self._next)
            self._next = start + self.pause
        if start > now:
            self.sleep(start - now)

    def _once(self, request: urllib.request.Request) -> Reply:
        try:
            # Only addresses of the site get here, all of them http or https.
            with self._opener.open(request, timeout=_TIMEOUT) as answer:  # nosec B310
                body = answer.read(_MAX_BYTES + 1)
                if len(body) > _MAX_BYTES:
                    raise NoAnswerError(f"the answer is larger than {_MAX_BYTES} bytes")
                return Reply(answer.status, _lowered(answer.headers), body)
        except urllib.error.HTTPError as error:
            with error:
                return Reply(error.code, _lowered(error.headers))


def resolved(address: str, target: str) -> str:
    """Return where a redirect leads to, in whole."""
    return urljoin(address, target).partition("#")[0]


def is_web(address: str) -> bool:
    """Tell whether an address is one of the web."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _lowered(headers: Message) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _reason(error: Exception) -> str:
    inner = getattr(error, "reason", None) or error
    return getattr(inner, "strerror", None) or str(inner) or type(error).__name__


def _wait(reply: Reply, otherwise: float) -> float:
    """Return how long a site asks to be left alone, in seconds."""
    said = reply.headers.get("retry-after", "")
    if said.isascii() and said.isdigit():
        return min(float(said), _LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(said).timestamp() - time.time()
    except (ValueError, TypeError):
        return otherwise
    return min(max(until, 0.0), _LONGEST_WAIT)
