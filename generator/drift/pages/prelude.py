"""What stands above the title of a copied page: navigation, versions, trails, banners."""

import re
from dataclasses import dataclass

from generator.drift.pages.words import clean, part_of

_CHROME = re.compile(
    r"skip to main content|перейти к основному содержимому|(?:altcraft docs logo)+|page tree|"
    r"(?:user guide|developer guide|admin guide|icon|\s)+|company site ?help center|"
    r"(?:для (?:пользователя|разработчика|администратора)\s*)+|веб-сайт ?база знаний|"
    r"русский|english|log ?in|sign in|войти|v\d+|altcraft docs ?(?:logo|altcraft docs)*|"
    r"(?:altcraft docs logo)?altcraft docs(?: logo)?|on this page|на этой странице|"
    r"copy(?: page| link)?|копировать|edit this page|print|share|search|поиск|menu|меню|home|"
    r"table of contents|содержание|page information|jump to (?:content|heading)",
    re.IGNORECASE,
)
_VERSION = re.compile(
    r"(?:documentation for version|version|документация для версии|версия)\s*:?\s*(v\d+|current)\Z",
    re.IGNORECASE,
)
_BANNER = re.compile(
    r"(?:these are pages of|this is (?:unreleased )?documentation for|the page for the current|"
    r"for up-to-date documentation|страниц[аы]|это документация|актуальная документация)\b.*"
    r"(?:v\d+|not kept|no longer)",
    re.IGNORECASE,
)
# A sentence on the version, as stands above pages that are not kept any more.
_VERSION_SENTENCE = re.compile(r".*\bv\d+\b.*\.", re.IGNORECASE)
_OUTDATED = re.compile(r"outdated version|старая версия|устаревшая версия", re.IGNORECASE)
_LINK_TO_NEWER = re.compile(r"(?:you can find|актуальную информацию) .*https?://\S+", re.IGNORECASE)
_OTHER_GUIDE = re.compile(
    r"administrator (?:api|documentation)|user documentation|api администратора|"
    r"документация (?:администратора|пользователя|для администратора)",
    re.IGNORECASE,
)
_MARK = re.compile(r"^(?:#+|h\d\.)\s+|^\*\*|\*\*$|\s*[#¶]$")
_BULLET = re.compile(r"\s*[•◦▪●·‣∙]\s*(?P<text>\S.*)|\s*[*-]\s+(?P<dash>\S.*)")
_NOTE = {"tip", "note", "caution", "info", "warning", "danger", "примечание", "совет", "важно"}


OUTDATED = "confluence"  # what the spec calls the pages before all versions


@dataclass(frozen=True, slots=True)
class Prelude:
    """Where the content begins, and what was said above it.

    Attributes:
        title: The title; empty when the text begins below it.
        first: The number of the first line of the content, from 0.
        version: The version that the page says it is of.
        trail: The entries right above the title, which lead to it.
        is_navigation: Whether navigation stood above.
        is_foreign: Whether the navigation is that of another guide.
    """

    title: str
    first: int
    version: str | None
    trail: tuple[str, ...]
    is_navigation: bool
    is_foreign: bool = False


def read_prelude(lines: list[str]) -> Prelude:
    """Find the title behind what stands above it."""
    version: str | None = None
    entries: list[str] = []
    trail: list[str] = []
    title, first, chrome = "", len(lines), False
    for number, raw in enumerate(lines):
        text = clean(raw)
        if not text:
            continue
        if said := _VERSION.fullmatch(text):
            version, chrome = said[1].casefold(), True
        elif (entry := _entry(raw, is_inside=chrome)) and (chrome or number == 0):
            entries.append(entry)
            trail.append(entry)
        elif _OUTDATED.search(text) and text.endswith("."):
            version, trail, chrome = OUTDATED, [], True
        elif _is_chrome(text) or (chrome and _is_banner(text)):
            trail, chrome = [], True
        else:
            is_title = not part_of(text) and not _is_content(text)
            title, first = (_MARK.sub("", text), number + 1) if is_title else ("", number)
            break
    is_foreign = any(map(_OTHER_GUIDE.fullmatch, entries))
    return Prelude(title, first, version, tuple(trail[-3:]), chrome, is_foreign)


def _entry(raw: str, *, is_inside: bool) -> str:
    """Return an entry of the navigation: behind a bullet, or indented as the entries around it."""
    if bullet := _BULLET.fullmatch(raw):
        return clean(bullet["text"] or bullet["dash"])
    return (
        clean(raw) if is_inside and raw.startswith("    ") and not _is_content(clean(raw)) else ""
    )


def _is_chrome(text: str) -> bool:
    return bool(_CHROME.fullmatch(text)) or _is_menu(text) or bool(_BANNER.match(text))


def _is_banner(text: str) -> bool:
    """Tell whether a line below the navigation is a word on the version of the page."""
    return bool(_VERSION_SENTENCE.fullmatch(text) or _LINK_TO_NEWER.fullmatch(text))


def _is_menu(text: str) -> bool:
    """Tell whether a line is a part of the navigation, whose entries were glued together."""
    return text.endswith("arrow") or len(re.findall(r"[a-zа-яё)](?=[A-ZА-ЯЁ][a-zа-яё])", text)) > 1


def _is_content(text: str) -> bool:
    """Tell whether a line is a text rather than a title."""
    if re.match(r"(?:method|метод)\s*:", text, re.IGNORECASE) or text.casefold() in _NOTE:
        return True
    return text.endswith((".", ":", ";")) or len(text) > 120 or text[0] in "{[<|"
