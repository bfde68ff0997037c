"""Work in a second process, while this one goes on."""

import os
import pickle
import select
from collections.abc import Callable, Iterable
from threading import Thread
from typing import TypeVar

Result = TypeVar("Result")


def in_background(work: Callable[[], Result]) -> Callable[[], Result]:
    """Start work in a copy of this process, which ends when this one does, however that ends.

    Where that cannot be, or the copy dies, the work is done when its result is asked for.

    Args:
        work: A function whose result can be pickled. It must not print.

    Returns:
        A function that waits for the result, or raises what the work raised.
    """
    if not hasattr(os, "fork") or (os.cpu_count() or 1) < 2:
        return work
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        Thread(target=_end_with_reader, args=(writer,), daemon=True).start()
        _serve(work, writer)
    os.close(writer)

    def result() -> Result:
        with open(reader, "rb") as pipe:  # noqa: PTH123 - a descriptor, not a path
            data = pipe.read()
        os.waitpid(child, 0)
        if not data:
            return work()
        value: Result
        value, error = pickle.loads(data)  # nosec B301  # our own process wrote it
        if error is not None:
            raise error
        return value

    return result


def finish(works: Iterable[Callable[[], Result]]) -> list[Result]:
    """Return the results of several works; all have ended when the first error is raised."""
    results: list[Result] = []
    errors: list[Exception] = []
    for work in works:
        try:
            results.append(work())
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]
    return results


def _end_with_reader(writer: int) -> None:
    """End this process as soon as nobody is left to read from a pipe what it makes."""
    gone = select.poll()
    gone.register(writer, 0)
    gone.poll()
    os._exit(1)


def _serve(work: Callable[[], object], writer: int) -> None:
    """Do the work, hand its outcome over, and end this process without any cleaning up."""
    try:
        try:
            outcome: tuple[object, Exception | None] = (work(), None)
        except Exception as error:
            outcome = (None, error)
        data = pickle.dumps(outcome)
        with open(writer, "wb") as pipe:
            pipe.write(data)
    finally:
        os._exit(0)
