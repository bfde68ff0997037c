"""Fragments: what is made of a few operations alone, kept so that only changed ones are made again.

A fragment is made by a function that sees what is handed to it and nothing else: an API that has
these operations only, and values that were found out from the others. A hash of all this, together
with the stamp of the templates and the program, therefore tells whether the fragment would come out
the same again.
"""

import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple, TypeVar

from generator.cache import Cache, digest
from generator.model import MISSING, Api, Operation

Made = TypeVar("Made")


class Store(NamedTuple):
    """Where fragments are kept: `name` tells those of one spec, `maker` is all that makes them."""

    cache: Cache
    name: str
    maker: str


class Fragments:
    """Makes the fragments of an API.

    Args:
        api: The model.
        store: Has the fragments of earlier runs; without it each one is made.
    """

    def __init__(self, api: Api, store: Store | None = None) -> None:
        self._common = api._replace(operations=())
        self._store = store
        if store is not None:
            self._maker = digest(store.maker + _written(self._common))
            self._hashes = {one.name: digest(_written(one)) for one in api.operations}

    def make(
        self,
        function: Callable[..., Made],
        operations: Sequence[Operation] = (),
        **given: Any,
    ) -> Made:
        """Return the fragment of some operations.

        Args:
            function: Takes an API with these operations alone, and `given`. It is a function of a
                module, or one with the target's templates bound to it. It returns plain data: texts
                and numbers in lists, tuples and mappings.
            operations: The operations.
            given: Plain data that the fragment is made of, too.
        """
        api = self._common._replace(operations=tuple(operations))
        if self._store is None:
            return function(api, **given)
        names = [one.name for one in operations]
        state = digest(
            "\n".join([self._maker, *map(self._hashes.__getitem__, names), _written(given)])
        )
        key = f"{_name(function)} {' '.join(names)} of {self._store.name}"
        made: Made | None = self._store.cache.recall_object(key, state)
        if made is None:
            made = function(api, **given)
            self._store.cache.remember_object(key, made, state)
        return made


def _name(function: Callable[..., object]) -> str:
    if isinstance(function, partial):
        return _name(function.func)
    return f"{function.__module__}.{function.__qualname__}"


def _written(part: object) -> str:
    """Write a part of the model so that different ones are not written alike."""
    return json.dumps(part, default=_typed, check_circular=False)


def _typed(value: Any) -> list[object]:
    """Return what JSON has no words for, a type or a missing value, as a list with its class."""
    names = () if value is MISSING else type(value).__match_args__
    return [type(value).__name__, *(getattr(value, name) for name in names)]
