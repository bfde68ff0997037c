"""Pages that a browser saved with all their files in one: `.mhtml`, a mail of several parts."""

from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message


@dataclass(frozen=True, slots=True)
class Archived:
    """The page of an archive, in UTF-8, and the address that it was saved from."""

    html: bytes
    address: str | None


def page_in(data: bytes) -> Archived | None:
    """Return the page of a web archive: its first part in HTML; None when there is none."""
    mail = message_from_bytes(data)
    for part in mail.walk():
        content = part.get_payload(decode=True)
        if part.get_content_type() == "text/html" and isinstance(content, bytes) and content:
            address = part.get("Content-Location") or mail.get("Snapshot-Content-Location")
            return Archived(_in_utf8(content, part), str(address) if address else None)
    return None


def _in_utf8(content: bytes, part: Message) -> bytes:
    try:
        return content.decode(part.get_content_charset("utf-8")).encode()
    except (LookupError, UnicodeDecodeError):
        return content
