"""`probe`: make the safe calls of a platform, and compare what comes back with the spec."""

import argparse
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.commands.common import add_spec, load_or_report
from generator.terminal import count, say

if TYPE_CHECKING:
    from generator.model import Api
    from generator.probe.plan import Plan
    from generator.probe.platform import Platform
    from generator.probe.run import Outcome

HELP = "make the safe calls of a platform, and compare its answers with the spec"
EXAMPLES = """\
  altcraft-gen probe --dry-run               the plan; nothing is sent
  altcraft-gen probe --url https://example.com
  altcraft-gen probe --url https://example.com --token-file token.txt --value db_id=5
  altcraft-gen probe --only 'segments.*'

For who has an account. Calls that only read are made, in an order in which each gets its IDs from
earlier answers; then the same calls with one required parameter left out. They are recorded as a
HAR without the token, which only its owner can read for it is full of data, and the recording is
compared with the spec like any other: `altcraft-gen observe probe.har --apply` writes what it
shows. The token is that of the environment variable ALTCRAFT_TOKEN or of a file. Exit code 1: the
answers show something that the spec says otherwise.
"""
_FASTEST = 20.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "--url", help="address of the platform (default: the environment variable ALTCRAFT_URL)"
    )
    parser.add_argument("--token-file", type=Path, metavar="FILE", help="file that holds the token")
    parser.add_argument(
        "--out", type=Path, default=Path("probe.har"), metavar="FILE",
        help="file for the recording, which must not be there (default: %(default)s)",
    )  # fmt: skip
    parser.add_argument(
        "--only", action="append", default=[], metavar="NAME",
        help="only these operations and what gives them their IDs, `*` for any part; repeatable",
    )  # fmt: skip
    parser.add_argument(
        "--allow", action="append", default=[], metavar="NAME",
        help="call this operation too, though it does not only read, with the values of --value "
        "alone; repeatable",
    )  # fmt: skip
    parser.add_argument(
        "--value", action="append", default=[], metavar="NAME=VALUE",
        help="the value of a variable of the plan, such as db_id=5; repeatable",
    )  # fmt: skip
    parser.add_argument(
        "--rate", type=float, default=2.0, metavar="CALLS",
        help=f"calls in a second, at most {_FASTEST:g} (default: %(default)s)",
    )  # fmt: skip
    parser.add_argument("--dry-run", action="store_true", help="print the plan, and send nothing")
    add_spec(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    from generator.probe.plan import make_plan, narrowed

    if not 0 < arguments.rate <= _FASTEST:
        say(f"--rate must be more than 0 and at most {_FASTEST:g}")
        return 2
    values = _values(arguments.value)
    if values is None:
        return 2
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    if (problem := _unknown_names(arguments, values, api)) is not None:
        say(problem)
        return 2
    plan = make_plan(api, values, arguments.allow)
    if arguments.only:
        plan = narrowed(plan, api, arguments.only)
    if arguments.dry_run:
        _print_plan(plan, api)
        return 0
    platform = _platform(arguments, api)
    return 2 if platform is None else _probe(arguments, api, plan, platform, values)


def _values(texts: list[str]) -> dict[str, Any] | None:
    values: dict[str, Any] = {}
    for one in texts:
        name, equals, text = one.partition("=")
        if not equals or not name:
            say(f"--value must look like db_id=5, not {one!r}")
            return None
        try:
            values[name] = json.loads(text)
        except (ValueError, RecursionError):
            values[name] = text
    return values


def _unknown_names(arguments: argparse.Namespace, values: dict[str, Any], api: "Api") -> str | None:
    from generator.findings import did_you_mean

    names = [one.name for one in api.operations]
    for one in arguments.allow:
        if one not in names:
            return f"there is no operation {one!r}; {did_you_mean(one, names)}"
    variables = [one.name for one in api.postman]
    for one in values:
        if one not in variables:
            return f"there is no variable {one!r}; {did_you_mean(one, variables)}"
    return None


def _print_plan(plan: "Plan", api: "Api") -> None:
    from generator.probe.plan import sources

    for number, step in enumerate(plan.steps, 1):
        one = step.operation
        gives = dict.fromkeys(name for name, source in sources(api) if source.operation == one.name)
        needs = f"  needs {', '.join(step.needs)}" if step.needs else ""
        told = f"  gives {', '.join(gives)}" if gives else ""
        print(f"{number:3}. {one.name}  {one.method} {one.path}{needs}{told}")
        for name in step.without:
            print(f"     the same without {name}, if it was answered")
    print(f"\n{count(len(plan.steps), 'call')}; not called:")
    for operation, why in plan.left:
        print(f"  {operation.name}: {why}")


def _platform(arguments: argparse.Namespace, api: "Api") -> "Platform | None":
    from generator.probe.platform import Platform, WrongAddressError, check_address

    url = arguments.url or os.environ.get("ALTCRAFT_URL")
    if not url:
        say("give the address of the platform with --url, or --dry-run to see the plan")
        return None
    try:
        token = (
            arguments.token_file.read_text("utf-8")
            if arguments.token_file
            else os.environ.get("ALTCRAFT_TOKEN", "")
        ).strip()
        url = check_address(url)
    except (OSError, UnicodeDecodeError):
        say(f"{arguments.token_file}: cannot be read")
        return None
    except WrongAddressError as error:
        say(str(error))
        return None
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        say("put the token into the environment variable ALTCRAFT_TOKEN, or a file: --token-file")
        return None
    return Platform(api, url, token, arguments.rate)


def _probe(
    arguments: argparse.Namespace,
    api: "Api",
    plan: "Plan",
    platform: "Platform",
    values: dict[str, Any],
) -> int:
    from generator.observe.report import format_observations
    from generator.observe.run import observe_files
    from generator.probe import har
    from generator.probe.run import NoPlatformError, probe

    try:
        har.create(arguments.out)
    except FileExistsError:
        say(f"{arguments.out}: is there already; name another file with --out")
        return 2
    except OSError as error:
        say(f"{arguments.out}: {error.strerror or 'cannot be made'}")
        return 2
    outcomes: list[Outcome] = []
    stopped = False
    try:
        for outcome in probe(plan, api, platform, values):
            outcomes.append(outcome)
            print(_line(outcome, api))
    except NoPlatformError:
        stopped = True
        say("the platform does not answer; the probe ends here")
    finally:
        har.write(arguments.out, [one.sent for one in outcomes if one.sent is not None])
    seen = observe_files(api, [arguments.out])
    if seen.observations:
        print(f"\n{format_observations(seen.observations, 'text')}")
    say(
        f"{count(seen.exchanges, 'call')}, {count(len(seen.observations), 'observation')}; "
        f"recorded in {arguments.out}"
    )
    return 1 if stopped or seen.observations else 0


def _line(outcome: "Outcome", api: "Api") -> str:
    name = outcome.step.operation.name
    if outcome.missing is not None:
        return f"{name}: not called, for no answer gave {outcome.missing}"
    what = f"{name} without {outcome.without}" if outcome.without else name
    if outcome.sent is None or outcome.sent.status == 0:
        return f"{what}: no answer"
    if outcome.is_success(api):
        return f"{what}: {'accepted' if outcome.without else 'fine'}"
    status = f"HTTP {outcome.sent.status}"
    why = status if outcome.code is None else f"error {outcome.code}"
    names_it = ", which names it" if outcome.names_it else ""
    return f"{what}: refused with {why}{names_it}"
