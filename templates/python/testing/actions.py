"""What calls do to collections of the world, as the `state` of their operation says.

Each action takes an `Act` and returns the answer without its envelope. Nothing here knows an
operation by name: the data names the collection, the key and what is answered.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from .._core.common.json_values import is_list, is_object
from .calls import put_at
from .world import Collection, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .world import Record, World

_PAGE = 100  # items of a page whose size is not sent; the real one is not documented
NOT_FOUND = 404
BAD_REQUEST = 400


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
            key = next((one for one, has in collection.items() if _has(has, pick)), None)
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


def _has(record: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    return all(record.get(name) == value for name, value in wanted.items())


def _limit(sent: Any) -> int:
    try:
        limit = int(sent)
    except (TypeError, ValueError):
        return _PAGE
    return limit if limit > 0 else _PAGE


def create(act: Act) -> dict[str, Any]:
    """Make a record with a new number."""
    collection = act.world.written(*act.name)
    key = collection.next_number()
    collection.put(key, {act.key_name: key, **act.sent(act.params), **act.sets()})
    return act.answer(key=key)


def read(act: Act) -> dict[str, Any]:
    """Return a record."""
    _, record = act.find(act.world.read(*act.name))
    shown = act.shown(record)
    payload = act.spec["payload"]
    return {payload: shown} if payload else shown


def list_(act: Act) -> dict[str, Any]:
    """Return a page of records."""
    collection = act.world.read(*act.name)
    chosen = {name: act.params[name] for name in act.state.get("filters", ()) if name in act.params}
    only = act.state.get("only")
    if only:
        _key, record = act.find(collection)
        return {act.spec["payload"]: [act.shown(record)]}
    needs = bool(chosen or act.state.get("where"))

    def wanted(key: Any, record: Record) -> bool:
        return act.sees(key, record) and _has(record, chosen)

    return act.page_of(collection, wanted if needs else None, lambda _, one: act.shown(one))


def change(act: Act) -> dict[str, Any]:
    """Change the fields of a record that are sent."""
    collection = act.world.read(*act.name)
    key, record = act.find(collection)
    new = dict(record)
    if within := act.state.get("within"):
        (name, param), *_ = within.items()
        values = {**act.sent(act.params), **act.sets()}
        for one in (param, within["by"]):
            values.pop(one, None)
        new[name] = [dict(one) for one in record.get(name) or ()]
        parts = [one for one in new[name] if one.get(within["by"]) == act.params[param]]
        if not parts:
            raise Refusal(NOT_FOUND, f"{act.params[param]}: not found")
        for one in parts:
            one.update(values)
    else:
        new.update(act.sent(act.params) | act.sets())
    collection.put(key, new)
    return act.answer(key=key)


def delete(act: Act) -> dict[str, Any]:
    """Remove a record."""
    collection = act.world.read(*act.name)
    key, _ = act.find(collection)
    collection.remove(key)
    return act.answer(key=key)


def delete_many(act: Act) -> dict[str, Any]:
    """Remove the records that exist of those that are named."""
    collection = act.world.read(*act.name)
    keys = list(act.params.get(act.state["keys"]) or ())
    numbers = collection.index("id", lambda one: [one.get("id")])
    for number in act.params.get(act.state.get("other_keys", "")) or ():
        keys += numbers.find(number)
    there = [key for key in dict.fromkeys(keys) if key in collection]
    for key in there:
        collection.remove(key)
    return act.answer(count=len(there))


def clone(act: Act) -> dict[str, Any]:
    """Make a record like another one."""
    collection = act.world.read(*act.name)
    _, record = act.find(collection)
    key = collection.next_number()
    collection.put(key, {**deepcopy(record), **act.sent(act.params), act.key_name: key})
    return act.answer(key=key)


def put(act: Act) -> dict[str, Any]:
    """Make a record, or change the one that has the key already."""
    values = act.params.get(act.state["item"])
    _put(act, act.params[act.key_name], values if is_object(values) else {})
    return act.answer(key=act.params[act.key_name])


def put_many(act: Act) -> dict[str, Any]:
    """Make records, or change those that have the keys already."""
    added = 0
    items = [one for one in act.params.get(act.state["items"]) or () if is_object(one)]
    for item in items:
        if item.get(act.key_name) is not None:
            added += _put(act, item[act.key_name], item)
    return act.answer(given=len(items), added=added, known=len(items) - added, zero=0)


def _put(act: Act, key: Any, values: Mapping[str, Any]) -> bool:
    collection = act.world.written(*act.name)
    record = collection.get(key)
    is_new = record is None
    now = act.world.now()
    if record is None:
        record = {"id": collection.next_number(), act.key_name: key, "create_time": now}
    collection.put(key, {**record, **act.sent(values), "update_time": now})
    return is_new


def insert_many(act: Act) -> dict[str, Any]:
    """Make records of keys; one that exists is refused."""
    collection = act.world.written(*act.name)
    refusal = act.state["refusal"]
    results: list[Any] = []
    added = 0
    items: list[Any] = act.params.get(act.state["items"]) or []
    scope = {one: act.params.get(one) for one in act.state.get("scope", ())}
    for item in items:
        if item in collection:
            code, text = refusal["code"], refusal["text"]
        else:
            collection.put(item, {act.key_name: item, **scope, **act.sets()})
            code, text, added = 0, "", added + 1
        results.append({act.key_name: item, "error": code, "error_text": text})
    answer = act.answer(given=len(items), added=added, known=len(items) - added, zero=0)
    return answer | {act.spec["batch"]["results"]: results}


def add_members(act: Act) -> dict[str, Any]:
    """Put members into a set of a record."""
    collection = act.world.read(*act.name)
    _, record = act.find(collection)
    members = _members(record, act.state["members"])
    values = _values(act)
    new = [one for one in dict.fromkeys(values) if one not in members]
    members.update(dict.fromkeys(new))
    known, added = len(values) - len(new), len(new)
    each = dict.fromkeys(map(str, values), True)
    return act.answer(given=len(values), added=added, known=known, zero=0, each=each)


def remove_members(act: Act) -> dict[str, Any]:
    """Take members out of a set of a record."""
    _, record = act.find(act.world.read(*act.name))
    members = _members(record, act.state["members"])
    gone = [one for one in _values(act) if one in members]
    for one in gone:
        members.pop(one, None)
    return act.answer(count=len(gone))


def clear_members(act: Act) -> dict[str, Any]:
    """Take all members out of a set of a record."""
    _, record = act.find(act.world.read(*act.name))
    members = _members(record, act.state["members"])
    count = len(members)
    members.clear()
    return act.answer(count=count)


def check_member(act: Act) -> dict[str, Any]:
    """Tell whether a set of a record has a member, or another one a part of it."""
    _, record = act.find(act.world.read(*act.name))
    value = _values(act)[0]
    exact = value in _members(record, act.state["members"])
    part = act.state.get("part")
    in_part = False
    if part:
        in_part = str(value).rpartition(part["after"])[2] in _members(record, part["members"])
    return act.answer(matched=exact or in_part, exact=exact, part=in_part, never=False)


def members_of(record: Record, name: str) -> list[Any]:
    """Return the members of a set of a record."""
    return list(_members(record, name))


def _members(record: Record, name: str) -> dict[Any, None]:
    # Sets stand beside the fields under a name that no field has; answers show fields alone.
    members: dict[Any, None] = record.setdefault(f"~{name}", {})
    return members


def _values(act: Act) -> list[Any]:
    value = act.params.get(act.state["value"])
    return list(value) if is_list(value) else [value]


ACTIONS: dict[str, Callable[[Act], dict[str, Any]]] = {
    "create": create,
    "read": read,
    "list": list_,
    "change": change,
    "delete": delete,
    "delete_many": delete_many,
    "clone": clone,
    "put": put,
    "put_many": put_many,
    "insert_many": insert_many,
    "add_members": add_members,
    "remove_members": remove_members,
    "clear_members": clear_members,
    "check_member": check_member,
}
