"""What stands above the title of a copied page: navigation, versions, trails, banners."""

import re
from dataclasses import dataclass

from generator.drift.pages.words import clean, part_of

_CHROME = re.compile(
    r"skip to main content|перейти к основному содержимому|(?:altcraft docs logo)+|page tree|"
    r"(?:user guide|developer guide|admin guide|icon|\s)+|company site ?help center|"
    r"(?:для (?:пользователя|разработчика|администратора)\s*)+|веб-сайт ?база знаний|"
    r"русский|english|log ?in|sign in|войти|v\d+|altcraft docs ?(?:logo|altcraft docs)*|"
    r"(?:altcraft docs logo)?altcraft docs(?: logo)?|on this page|на этой странице",
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
_BULLET = re.compile(r"\s*[•◦▪●]\s*(?P<text>\S.*)|\s*[*-]\s+(?P<dash>\S.*)")
_NOTE = {"tip", "note", "caution", "info", "warning", "danger", "примечание", "совет", "важно"}


@dataclass(frozen=True, slots=True)
class Prelude:
    """Where the content begins, and what was said above it.

    Attributes:
        title: The title; empty when the text begins below it.
        first: The number of the first line of the content, from 0.
        version: The version that the page says it is of.
        trail: The entries right above the title, which lead to it.
        is_navigation: Whether navigation stood above.
    """

    title: str
    first: int
    version: str | None
    trail: tuple[str, ...]
    is_navigation: bool


def read_prelude(lines: list[str]) -> Prelude:
    """Find the title behind what stands above it."""
    version, trail, chrome = None, [], False
    for number, raw in enumerate(lines):
        text = clean(raw)
        bullet = _BULLET.fullmatch(raw)
        if not text:
            continue
        if said := _VERSION.fullmatch(text):
            version, chrome = said[1].casefold(), True
        elif bullet and (chrome or number == 0):
            trail.append(clean(bullet["text"] or bullet["dash"]))
        elif _CHROME.fullmatch(text) or _is_menu(text) or _BANNER.match(text):
            trail, chrome = [], True
        elif part_of(text) or _is_content(text):
            return Prelude("", number, version, tuple(trail[-3:]), chrome)
        else:
            return Prelude(text, number + 1, version, tuple(trail[-3:]), chrome)
    return Prelude("", len(lines), version, tuple(trail[-3:]), chrome)


def _is_menu(text: str) -> bool:
    """Tell whether a line is a part of the navigation, whose entries were glued together."""
    return text.endswith("arrow") or len(re.findall(r"[a-zа-яё)](?=[A-ZА-ЯЁ][a-zа-яё])", text)) > 1


def _is_content(text: str) -> bool:
    """Tell whether a line is a text rather than a title."""
    if re.match(r"(?:method|метод)\s*:", text, re.IGNORECASE) or text.casefold() in _NOTE:
        return True
    return text.endswith((".", ":", ";")) or len(text) > 120 or text[0] in "{[<|"
