"""`pages`: keep the documentation's pages in a folder, for `drift` to read."""

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.common import add_spec, load_or_report
from generator.terminal import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.model import Api
    from generator.pages.fetch import Outcome, Run
    from generator.pages.site import Site

HELP = "keep the documentation's pages in a folder"
EXAMPLES = """\
  altcraft-gen pages fetch pages/            all pages that the documentation's sitemap lists
  altcraft-gen pages fetch pages/ --below en/developer-guide/
  altcraft-gen pages fetch pages/ --named    only the pages that the spec names

It asks two at a time, a second apart, keeps to robots.txt, and asks for no page twice in a day. A
run that was stopped goes on where it was.
"""
NEEDS = "fetching needs a library: pip install 'altcraft-gen[pages]'"
_TOLD = ("new", "changed", "moved", "gone", "forbidden", "failed", "left")
_BAD = ("gone", "failed", "left")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    text = "fetch what is new or changed"
    fetch = actions.add_parser("fetch", help=text, description=f"{text.capitalize()}.")
    fetch.add_argument("folder", type=Path, metavar="DIR", help="folder with the pages")
    add_spec(fetch)
    add_fetching(fetch)


def add_fetching(parser: argparse.ArgumentParser) -> None:
    """Declare what can be said about fetching."""
    parser.add_argument(
        "--url",
        type=_address,
        metavar="URL",
        help="address below which the pages lie (default: the documentation's in the spec)",
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--below",
        action="append",
        default=[],
        metavar="PATH",
        help="of the sitemap take only the pages below this path; can be given several times",
    )
    which.add_argument(
        "--named", action="store_true", help="fetch only the pages that the spec names"
    )
    parser.add_argument(
        "--force", action="store_true", help="ask also for pages that were fetched today"
    )
    parser.add_argument(
        "--pause",
        type=_seconds,
        default=1.0,
        metavar="SECONDS",
        help="time between two requests (default: 1; robots.txt can ask for more)",
    )
    parser.add_argument(
        "--contact",
        type=_contact,
        default="",
        metavar="TEXT",
        help="mail or web address in the user agent, for the people of the site",
    )


def _address(text: str) -> str:
    from generator.pages.polite import is_web

    if not is_web(text):
        raise argparse.ArgumentTypeError(f"{text[:200]!r} is no address such as https://host/docs/")
    return text if text.endswith("/") else f"{text}/"


def _seconds(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 3600:
        raise argparse.ArgumentTypeError(f"{text[:200]!r} is no number of seconds from 0 to 3600")
    return number


def _contact(text: str) -> str:
    if not (text.isascii() and text.isprintable() and not set(text) & set("()\\")):
        raise argparse.ArgumentTypeError("the contact goes into a header: plain ASCII without ( )")
    return text


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    from generator.output.own_folder import RefusedError

    try:
        from generator.pages.fetch import UnwillingSiteError
    except ModuleNotFoundError:
        say(NEEDS)
        return 2
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    try:
        outcomes = fetch(arguments, api, arguments.folder, print)
    except (UnwillingSiteError, RefusedError) as error:
        say(f"{error}; nothing was fetched")
        return 1
    return 1 if any(one.kind in _BAD for one in outcomes) else 0


def fetch(
    arguments: argparse.Namespace, api: "Api", folder: Path, tell: "Callable[[str], None]"
) -> "list[Outcome]":
    """Fetch the pages into a folder, and tell what becomes of them.

    Args:
        arguments: What `add_fetching` declares.
        api: The model; it names pages.
        folder: The folder.
        tell: Prints a line.

    Raises:
        UnwillingSiteError: The site does not let itself be asked.
        RefusedError: The folder is in use, or not as it was left.
    """
    from generator.pages.site import Site, named_pages

    site = Site(arguments.url or api.documentation)
    found: list[Outcome] = []
    named = named_pages(api, site)
    for one in _run(arguments, site, folder).fetch(
        named, arguments.below, only_named=arguments.named
    ):
        found.append(one)
        if one.kind in _TOLD:
            what = " ".join(part for part in (one.file, one.why and f"({one.why})") if part)
            tell(f"{one.kind}: {one.address} {what}".rstrip())
    say(_summary(found))
    return found


def _run(arguments: argparse.Namespace, site: "Site", folder: Path) -> "Run":
    from generator.pages.fetch import Run
    from generator.pages.polite import Visitor

    return Run(folder, site, Visitor(arguments.pause, arguments.contact), force=arguments.force)


def _summary(outcomes: "Iterable[Outcome]") -> str:
    counted = Counter(one.kind for one in outcomes)
    if not counted:
        return "the documentation lists no pages, and the spec names none there"
    return ", ".join(f"{number} {kind}" for kind, number in sorted(counted.items()))
