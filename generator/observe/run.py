"""Recordings, from their files to what they show."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from generator.model import Api
from generator.observe.compare import Observation, Observer
from generator.observe.exchange import UnreadableRecordingError
from generator.observe.recordings import read_recording
from generator.observe.report import Counted, counted


class Observed(NamedTuple):
    """What recordings show.

    Attributes:
        observations: What the spec says otherwise.
        exchanges: How many exchanges were read.
        calls: How many of them are calls of known operations.
        unread: The files that could not be read, or not whole, and why.
    """

    observations: list[Counted]
    exchanges: int
    calls: int
    unread: list[str]


def observe_files(api: Api, files: Iterable[Path], names: Iterable[str] = ()) -> Observed:
    """Compare recordings with a spec.

    Args:
        api: The spec.
        files: The recordings.
        names: Names that are no data, and may be told.
    """
    observer = Observer(api, names)
    found: Counter[Observation] = Counter()
    exchanges = calls = 0
    unread = []
    for file in files:
        try:
            for exchange in read_recording(file):
                exchanges += 1
                calls += observer.find(exchange) is not None
                found.update(set(observer.observe(exchange)))
        except UnreadableRecordingError as error:
            unread.append(f"{file}: {error}")
    return Observed(counted(found), exchanges, calls, unread)
