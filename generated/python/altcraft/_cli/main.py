# Copied from templates/python/cli/main.py by `altcraft-gen build`; changes made here are lost.
"""The command `altcraft`."""

from __future__ import annotations

import os
import sys

from .parsing import load, parse
from .problems import UsageError, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_PACKAGE = (__package__ or "").partition(".")[0]
_DONE, _FAILED, _USAGE, _STOPPED = 0, 1, 2, 130
_NOT_SENT = ("ConfigurationError", "InvalidRequestError")  # errors that are the user's own


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command of the arguments; return its exit code.

    Args:
        arguments: What follows the command's name; None takes those of this process.

    Returns:
        0 when all is done, 1 when something failed, 2 for wrong usage, 130 when stopped.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    known = parse(given)
    if known.version:
        from .. import __version__

        print(f"altcraft {__version__}")
        return _DONE
    try:
        code: int = load(known.command).run(known)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _STOPPED
    except UsageError as error:
        say(f"altcraft: {error}")
        return _USAGE
    except BrokenPipeError:  # whoever read the output has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _DONE
    except Exception as error:
        if not type(error).__module__.startswith(_PACKAGE):
            raise
        say(f"altcraft: {error}")
        return _USAGE if type(error).__name__ in _NOT_SENT else _FAILED
    return code


if __name__ == "__main__":
    sys.exit(main())
