# Copied from templates/python/testing/world/act.py by `altcraft-gen build`; changes made here are lost.
"""A call that is about to change or read the world: what it names, sends and is shown."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from ..requests.calls import put_at
from .records import Collection, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .records import Record, World

NOT_FOUND = 404
_PAGE = 100  # items of a page whose size is not sent; the real one is not documented


class Act:
    """A call that is about to change or read the world.

    Attributes:
        spec: What the spec says about the operation.
        state: Its `state`.
        params: The parameters that were sent.
        world: The world.
    """

    def __init__(self, spec: Mapping[str, Any], params: dict[str, Any], world: World) -> None:
        self.spec = spec
        self.state: Mapping[str, Any] = spec["state"]
        self.params = params
        self.world = world

    @property
    def name(self) -> tuple[str, ...]:
        """The name of the collection, with what it is scoped by."""
        scope = [str(self.params.get(one)) for one in self.state.get("scope", ())]
        return (self.state["collection"], *scope)

    @property
    def key_name(self) -> str:
        """The parameter or the field that names the record."""
        key: str = self.state.get("key", "id")
        return key

    def answer(self, **outcomes: Any) -> dict[str, Any]:
        """Return the answer in which the outcomes stand where `returns` puts them."""
        answer: dict[str, Any] = {}
        for path, name in self.state.get("returns", {}).items():
            put_at(answer, path, outcomes[name])
        payload = self.spec["payload"]
        if payload and payload not in answer:
            answer[payload] = None
        return answer

    def shown(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of a record that the answer is documented to have."""
        names = self.spec.get("shows")
        if not names:
            return {name: deepcopy(one) for name, one in record.items() if name[0] != "~"}
        return {name: deepcopy(record[name]) for name in names if name in record}

    def sees(self, _key: Any, record: Mapping[str, Any]) -> bool:
        """Tell whether the call is about a record at all."""
        return all(record.get(name) == value for name, value in self._constants("where").items())

    def find(self, collection: Collection) -> tuple[Any, Record]:
        """Return the record that the call names.

        Raises:
            Refusal: There is none.
        """
        key = self.params.get(self.key_name)
        if key is None and (other := self.state.get("other_key")):
            number = self.params.get(other)
            found = collection.index("id", lambda one: [one.get("id")]).find(number)
            key = found[0] if found else None
        elif key is None and (pick := self.state.get("pick")):
            key = next((one for one, has in collection.items() if has_all(has, pick)), None)
        record = collection.get(key)
        if record is None and isinstance(key, str) and key.isdecimal():
            key = int(key)
            record = collection.get(key)
        if record is None or not self.sees(key, record):
            raise Refusal(NOT_FOUND, f"{self.state['collection']}: not found")
        return key, record

    def sent(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return what of the parameters goes into the record, under the record's names."""
        names = self.state.get("names", {})
        takes = self.state.get("takes")
        leave = {"format", self.key_name, *self.state.get("scope", ())}
        if takes is None:
            kept = {name: one for name, one in values.items() if name not in leave}
        else:
            kept = {name: one for name, one in values.items() if name in takes}
        return {names.get(name, name): deepcopy(one) for name, one in kept.items()}

    def sets(self) -> dict[str, Any]:
        """Return what the call sets without being sent."""
        return self._constants("sets")

    def _constants(self, key: str) -> dict[str, Any]:
        now = self.world.now
        values = self.state.get(key, {})
        return {name: now() if one == "$now" else one for name, one in values.items()}

    def page_of(
        self,
        collection: Collection,
        wanted: Callable[[Any, Record], bool] | None,
        show: Callable[[Any, Record], Any],
    ) -> dict[str, Any]:
        """Return the page of a collection that the call asks for, in its operation's style."""
        paging = self.spec.get("paging")
        if paging is None:
            found = collection.page(None, len(collection) or 1, after=False, wanted=wanted)
            return {self.spec["payload"]: [show(*one) for one in found.items]}
        limit = _limit(self.params.get(paging["limit"]))
        start = self.params.get(paging["cursor"])
        after = paging["key"] not in (None, "id")
        found = collection.page(start, limit, after=after, wanted=wanted)
        answer: dict[str, Any] = {paging["items"]: [show(*one) for one in found.items]}
        if paging["next"]:
            following = found.following
            if following is None and len(found.items) == limit and not paging["total"]:
                # Nothing else would tell that the list ends: the page behind has no items.
                following = collection.end
            if following is not None:
                answer[paging["next"]] = following
        if paging["total"]:
            every = collection.items() if wanted else ()
            answer[paging["total"]] = (
                sum(wanted(*one) for one in every) if wanted else len(collection)
            )
        return answer


def has_all(record: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Tell whether a record has all of some values."""
    return all(record.get(name) == value for name, value in wanted.items())


def _limit(sent: Any) -> int:
    try:
        limit = int(sent)
    except (TypeError, ValueError):
        return _PAGE
    return limit if limit > 0 else _PAGE
