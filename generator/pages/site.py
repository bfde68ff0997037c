"""Which addresses are pages of the documentation, and what their files are called."""

import hashlib
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

from generator.model import Api

_STRANGE = re.compile(r"[^A-Za-z0-9_-]+")
_LONGEST_NAME = 120
# What a sitemap may list besides pages.
_NOT_PAGES = (".xml", ".gz", ".pdf", ".png", ".jpg", ".jpeg", ".svg", ".gif", ".zip", ".json")


@dataclass(frozen=True, slots=True)
class Site:
    """The documentation's address: what lies below it belongs to the documentation.

    Args:
        base: The address; it ends in a slash.
    """

    base: str

    def holds(self, address: str) -> bool:
        """Tell whether an address lies below that of the documentation, and can be a page."""
        return self.is_below(address) and not urlsplit(address).path.lower().endswith(_NOT_PAGES)

    def is_below(self, address: str) -> bool:
        """Tell whether an address lies on the same host, below that of the documentation."""
        try:
            base, other = urlsplit(self.base), urlsplit(address)
            places = [(one.scheme, one.hostname, one.port) for one in (base, other)]
        except ValueError:  # a port that is no number
            return False
        below = other.path.startswith(base.path) and "/../" not in f"{other.path}/"
        return below and places[0] == places[1] and not (other.username or other.password)

    def address(self, page: str) -> str:
        """Return the address of a page that is named in whole, or by its path below the base."""
        return urldefrag(urljoin(self.base, page)).url

    @property
    def robots(self) -> str:
        """The address of the file in which the site tells robots what they may do."""
        return urljoin(self.base, "/robots.txt")

    @property
    def sitemap(self) -> str:
        """Where the list of pages is by custom."""
        return urljoin(self.base, "sitemap.xml")

    def file_name(self, address: str, taken: Collection[str]) -> str:
        """Return the name of a page's file; nothing of an address can lead out of the folder.

        Args:
            address: The page's address.
            taken: The names that other pages have, in lower case: some disks know no other.
        """
        path = urlsplit(address).path.removeprefix(urlsplit(self.base).path)
        stem = path.removesuffix(".html").removesuffix(".htm")
        plain = _STRANGE.sub("-", stem).strip("-")[:_LONGEST_NAME] or "index"
        name = f"{plain}.html"
        if name.lower() in taken or urlsplit(address).query:
            name = f"{plain}-{hashlib.sha256(address.encode()).hexdigest()[:8]}.html"
        return name


def named_pages(api: Api, site: Site) -> Iterable[str]:
    """Return the addresses of the pages that the spec names and that lie on the site."""
    pages = [one.page for one in api.operations if one.page]
    pages += [one.page for one in api.objects.values() if one.page]
    if api.broker is not None:
        pages += [one.page for one in api.broker.exchanges]
    moved = [
        (
            page.replace(api.documentation, site.base, 1)
            if page.startswith(api.documentation)
            else page
        )
        for page in pages
    ]
    addresses = dict.fromkeys(site.address(page) for page in moved)
    return [one for one in addresses if site.holds(one)]
