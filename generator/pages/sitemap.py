"""Sitemaps: the addresses that a site lists, and the further sitemaps that it names."""

import gzip
import io
from dataclasses import dataclass

from lxml import etree

_MAX_BYTES = 50 * 1024 * 1024  # what the protocol allows


@dataclass(frozen=True, slots=True)
class Sitemap:
    """The content of a sitemap.

    Attributes:
        pages: The pages that it lists.
        sitemaps: The further sitemaps that it names.
    """

    pages: tuple[str, ...]
    sitemaps: tuple[str, ...]


class DamagedSitemapError(ValueError):
    """A sitemap that cannot be read; the text says why."""


def read_sitemap(data: bytes) -> Sitemap:
    """Read a sitemap or an index of sitemaps, plain or compressed.

    Raises:
        DamagedSitemapError: It is none.
    """
    if data.startswith(b"\x1f\x8b"):
        try:
            with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
                data = file.read(_MAX_BYTES + 1)
        except (OSError, EOFError) as error:
            raise DamagedSitemapError(f"it cannot be unpacked: {error}") from error
    if len(data) > _MAX_BYTES:
        raise DamagedSitemapError(f"it is larger than {_MAX_BYTES} bytes")
    # Nothing outside of the document is read, and no entity is replaced.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise DamagedSitemapError(f"it is not XML: {error}") from error
    found: dict[str, list[str]] = {"url": [], "sitemap": []}
    for entry in root:
        kind = etree.QName(entry).localname if isinstance(entry.tag, str) else ""
        if kind in found:
            found[kind] += [text for child in entry if (text := _location(child))]
    return Sitemap(tuple(found["url"]), tuple(found["sitemap"]))


def _location(element: etree._Element) -> str:
    if not isinstance(element.tag, str) or etree.QName(element).localname != "loc":
        return ""
    return (element.text or "").strip()
