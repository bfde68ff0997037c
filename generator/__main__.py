"""Run the command line, as `python -m generator` or `altcraft-gen`.

This module is there before anything else, so that Ctrl-C during the start is answered in words.
"""

import os
import signal

_STOPPED = 130


def run() -> None:
    """Run the command of this process, and end the process."""
    signal.signal(signal.SIGINT, _stop)  # nothing that would need to be cleaned up has begun
    from generator.cli import run as run_command

    run_command()


def _stop(*_: object) -> None:
    os.write(2, b"stopped\n")
    os._exit(_STOPPED)


if __name__ == "__main__":
    run()
