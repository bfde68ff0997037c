"""Answers with attribute access, which hold the decoded JSON as it came.

Nothing is converted or copied when an answer arrives: nested objects and lists are wrapped at the
moment they are looked at. The documentation is not the server, so a record never complains about a
value: a value of an undocumented type is given back as it came, an undocumented field is reachable
like any other, and a documented one that is missing reads as None.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, overload

from ..common.json_values import copy_object, is_list, is_object
from ..common.meta import AnswerMeta  # noqa: TC001 - annotations of records are evaluated by some
from ..common.token import REDACTED, is_secret_name

T = TypeVar("T")
D = TypeVar("D")

_LONGEST_VALUE = 60
_MOST_SHOWN = 12


class Record:
    """An object of an answer.

    Fields are attributes under their Python names and items under their JSON names. The methods
    below win over fields of the same name, which are still items: `record["get"]`.

    Subclasses declare their fields as annotations. `_schema_` has an entry for each field that
    is not simply the JSON value of the same name: `(JSON name, kind, class, *other JSON names)`,
    where the kind is "" (the plain value), "record", "list", "map" (of records) or "either" (a
    record or a list), and the class a name in the same module, or `module.Name` for another
    module of the same package.
    """

    __slots__ = ("_data", "_meta", "_value")
    _schema_: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    _data: dict[str, Any]
    _value: Any
    _meta: AnswerMeta | None

    def __init__(self, value: Any = None, meta: AnswerMeta | None = None) -> None:
        # A record is made for each item of each page: a call less is a tenth of the time.
        self._data = value if isinstance(value, dict) else {}
        self._value = value
        self._meta = meta

    @property
    def meta(self) -> AnswerMeta:
        """The answer this came with: request ID, status, headers, HTTP response."""
        return _known(self._meta)

    @property
    def raw(self) -> Any:
        """The JSON value as it came, also when it is not an object."""
        return self._value

    def get(self, name: str, default: Any = None) -> Any:
        """Return the raw value of a JSON name, or a default."""
        return self._data.get(name, default)

    def to_dict(self) -> dict[str, Any]:
        """Return a copy of all fields, plain JSON values by their JSON names.

        It is yours to change; `raw` costs less where nothing is changed.
        """
        return copy_object(self._data)

    if not TYPE_CHECKING:  # so that type checkers see a misspelt field

        def __getattr__(self, name: str) -> Any:
            # Only called for names that are not found otherwise, so for every field.
            if name[0] == "_" and (name[:2] == "__" or name in Record.__slots__):
                raise AttributeError(name)  # of an object that is half made
            cls = type(self)
            if name not in (_NAMES.get(cls) or cls._names()):
                try:
                    return self._data[name]
                except KeyError:
                    raise self._no_field(name) from None
            # From now on the field is found without this function, eight times as fast.
            reader = cls._reader(cls._schema_.get(name, (name,)))
            setattr(cls, name, property(reader))
            return reader(self)

    @staticmethod
    def _reader(entry: tuple[str, ...]) -> Callable[[Record], Any]:
        """Return the function that reads a documented field, by its entry in `_schema_`."""
        key, kind, cls, *aliases = (*entry, "", "")[: max(3, len(entry))]

        def read(record: Record) -> Any:
            return record._data.get(key)

        def read_one_of(record: Record) -> Any:
            data = record._data
            return data.get(next((one for one in (key, *aliases) if one in data), key))

        plain = read_one_of if aliases else read
        if not kind:
            return plain
        return lambda record: record._wrap(plain(record), kind, cls)

    def _wrap(self, value: Any, kind: str, name: str) -> Any:
        cls = _find_class(type(self).__module__, name)
        if is_object(value):
            if kind == "map":
                return {key: _wrap_item(one, cls, self._meta) for key, one in value.items()}
            return cls(value, self._meta) if kind != "list" else value
        if is_list(value) and kind in ("list", "either"):
            return RecordList(value, cls, self._meta)
        return value

    def _no_field(self, name: str) -> AttributeError:
        from difflib import get_close_matches

        close = get_close_matches(name, [*self._names(), *self._data], 1)
        hint = f"; did you mean {close[0]!r}?" if close else ""
        # Without the name, or the interpreter would add the same suggestion once more.
        return AttributeError(f"{type(self).__name__!r} has no field {name!r}{hint}", obj=self)

    @classmethod
    def _names(cls) -> frozenset[str]:
        names = _NAMES.get(cls)
        if names is None:
            bases = [
                base for base in cls.__mro__ if issubclass(base, Record) and base is not Record
            ]
            names = frozenset(
                name for base in bases for name in base.__annotations__ if name[0] != "_"
            ) | frozenset(cls._schema_)
            _NAMES[cls] = names
        return names

    def __getitem__(self, name: str) -> Any:
        return self._data[name]

    def __contains__(self, name: object) -> bool:
        return name in self._data

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)

    def keys(self) -> Any:
        """Return the JSON names; with this, `dict(record)` and `**record` work."""
        return self._data.keys()

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Record):
            return bool(self._value == other._value)
        return bool(self._value == other) if is_object(other) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # like a dict

    def __dir__(self) -> list[str]:
        names = {name for name in self._data if name.isidentifier()}
        return sorted({*super().__dir__(), *self._names(), *names})

    def __repr__(self) -> str:
        if not is_object(self._value):
            return f"{type(self).__name__}({'' if self._value is None else _show(self._value)})"
        shown = [
            f"{name}={REDACTED if is_secret_name(name) else _show(value)}"
            for name, value in list(self._data.items())[:_MOST_SHOWN]
        ]
        shown += ["..."] if len(self._data) > _MOST_SHOWN else []
        return f"{type(self).__name__}({', '.join(shown)})"

    def __getstate__(self) -> tuple[Any, AnswerMeta | None]:
        return self._value, self._meta

    def __setstate__(self, state: tuple[Any, AnswerMeta | None]) -> None:
        Record.__init__(self, *state)


class OpenRecord(Record):
    """An object of an answer whose fields are not all documented: any attribute may be there."""

    __slots__ = ()

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


class RecordList(Sequence[T], Generic[T]):
    """A list of an answer, whose objects become records when they are looked at."""

    __slots__ = ("_cls", "_items", "_meta")

    def __init__(
        self,
        items: list[Any],
        cls: Callable[[Any, AnswerMeta | None], T],
        meta: AnswerMeta | None = None,
    ) -> None:
        self._items = items
        self._cls = cls
        self._meta = meta

    @property
    def meta(self) -> AnswerMeta:
        """The answer this came with: request ID, status, headers, HTTP response."""
        return _known(self._meta)

    @property
    def raw(self) -> list[Any]:
        """The JSON list as it came."""
        return self._items

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> RecordList[T]: ...

    def __getitem__(self, index: int | slice) -> T | RecordList[T]:
        if isinstance(index, slice):
            return RecordList(self._items[index], self._cls, self._meta)
        item: T = _wrap_item(self._items[index], self._cls, self._meta)
        return item

    def __iter__(self) -> Iterator[T]:
        cls, meta = self._cls, self._meta
        for item in self._items:
            yield cls(item, meta) if isinstance(item, dict) else item

    def __len__(self) -> int:
        return len(self._items)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, RecordList):
            return self._items == other.raw
        if is_list(other):
            return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]  # like a list

    def __repr__(self) -> str:
        shown = ", ".join(map(repr, self[:3]))
        more = f", ... {len(self)} in all" if len(self) > 3 else ""
        return f"[{shown}{more}]"


def as_it_came(value: Any, meta: AnswerMeta | None) -> Any:
    """Stand in for a record class where the items of a list are plain values."""
    return value


_NAMES: dict[type[Record], frozenset[str]] = {}
_CLASSES: dict[tuple[str, str], type[Record]] = {}


def _find_class(module: str, name: str) -> type[Record]:
    """Find a record class by the name it has in a module, or `module.Name` beside it."""
    cls = _CLASSES.get((module, name))
    if cls is None:
        home, _, short = name.rpartition(".")
        if home:
            from importlib import import_module

            scope = import_module(f"{module.rpartition('.')[0]}.{home}")
        else:
            scope = sys.modules[module]
        cls = getattr(scope, short, OpenRecord)
        _CLASSES[module, name] = cls
    return cls


def wrap_list(
    value: Any, cls: Callable[[Any, AnswerMeta | None], T], meta: AnswerMeta | None
) -> RecordList[T]:
    """Wrap a value that should be a list; anything else gives an empty one."""
    return RecordList(value if is_list(value) else [], cls, meta)


def _known(meta: AnswerMeta | None) -> AnswerMeta:
    if meta is None:
        raise RuntimeError("this value was made by hand and came with no answer")
    return meta


def _wrap_item(value: Any, cls: Callable[[Any, AnswerMeta | None], T], meta: Any) -> Any:
    return cls(value, meta) if is_object(value) else value


def _show(value: Any) -> str:
    if is_object(value):
        return "{...}" if value else "{}"
    if is_list(value):
        return f"[{len(value)} items]" if value else "[]"
    text = repr(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 3]}..."
