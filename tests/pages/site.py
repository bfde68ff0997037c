"""A documentation site on this computer, whose pages a test changes."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = tuple[int, dict[str, str], bytes]


@dataclass
class LocalSite:
    """A site with a sitemap, robots.txt, and pages with validators.

    Attributes:
        pages: The HTML of the pages, by their paths below `/docs/`.
        robots: The content of robots.txt, None where there is none.
        sitemap: Whether there is a sitemap.
        special: Answers by path, instead of what the site would say.
        asked: The paths that were asked for, in order, with the statuses of the answers.
        agents: The user agents that asked.
        most: The most requests that were under way at once.
    """

    address: str = ""
    pages: dict[str, str] = field(default_factory=dict)
    robots: str | None = None
    sitemap: bool = True
    special: dict[str, Callable[[], Answer]] = field(default_factory=dict)
    asked: list[tuple[str, int]] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    most: int = 0
    _running: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def base(self) -> str:
        return f"{self.address}/docs/"

    def since(self) -> list[tuple[str, int]]:
        """Return what was asked for since the last call, in the order of the paths."""
        asked, self.asked = sorted(self.asked), []
        return asked

    def answer(self, path: str, etag: str) -> Answer:
        name = path.removeprefix("/docs/")
        if path in self.special:
            return self.special[path]()
        if path == "/robots.txt" and self.robots is not None:
            return 200, {"Content-Type": "text/plain"}, self.robots.encode()
        if name == "sitemap.xml" and self.sitemap:
            return 200, {"Content-Type": "application/xml"}, self._sitemap()
        if name not in self.pages:
            return 404, {}, b""
        body = self.pages[name].encode()
        mark = f'"{hashlib.sha256(body).hexdigest()[:8]}"'
        if etag == mark:
            return 304, {"ETag": mark}, b""
        return 200, {"Content-Type": "text/html; charset=utf-8", "ETag": mark}, body

    def _sitemap(self) -> bytes:
        urls = "".join(f"<url><loc>{self.base}{name}</loc></url>" for name in self.pages)
        head = '<?xml version="1.0" encoding="UTF-8"?>'
        space = "http://www.sitemaps.org/schemas/sitemap/0.9"
        return f'{head}<urlset xmlns="{space}">{urls}</urlset>'.encode()

    @contextmanager
    def request(self, agent: str) -> Iterator[None]:
        with self._lock:
            self.agents.add(agent)
            self._running += 1
            self.most = max(self.most, self._running)
        try:
            yield
        finally:
            with self._lock:
                self._running -= 1


@contextmanager
def serve() -> Iterator[LocalSite]:
    """Serve a site for as long as the context is open."""
    site = LocalSite()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with site.request(self.headers.get("User-Agent", "")):
                path = self.path.partition("?")[0]
                status, headers, body = site.answer(path, self.headers.get("If-None-Match", ""))
                site.asked.append((path, status))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
