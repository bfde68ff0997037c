# Copied from templates/python/core/answers/records.py by `altcraft-gen build`; changes made here are lost.
"""Answers with attribute access, which hold the decoded JSON as it came.

Nothing is converted or copied when an answer arrives: nested objects and lists are wrapped at the
moment they are looked at. The documentation is not the server, so a record never complains about a
value: a value of an undocumented type is given back as it came, an undocumented field is reachable
like any other, and a documented one that is missing reads as None.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from operator import attrgetter
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast, overload

from ..common.json_values import copy_object, is_list, is_object
from ..common.meta import AnswerMeta  # noqa: TC001 - annotations of records are evaluated by some
from ..common.token import REDACTED, is_secret_name

if TYPE_CHECKING:
    from typing import SupportsIndex

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])

_LONGEST_VALUE = 60
_MOST_SHOWN = 12


def _method(function: F) -> F:
    """Make a method that a field of the same name does not hide, as it hides an ordinary one."""
    return cast("F", property(partial(MethodType, function), doc=function.__doc__))


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

    # The decoded object is the `__dict__`, so that the interpreter itself finds the fields, with no
    # function of ours between; what a class has under a field's name is what it reads otherwise.
    __slots__ = ("__dict__", "_meta", "_value")
    _schema_: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    _value: Any  # set where it is no object
    _meta: AnswerMeta | None

    def __init_subclass__(cls) -> None:
        own = [name for name in cls.__annotations__ if name[0] != "_"]
        names = dict.fromkeys((*own, *cls.__dict__.get("_schema_", ())))
        for name in names:
            key, *how = cls._schema_.get(name, (name,))
            if key == name and not any(how):
                setattr(cls, name, None)
            elif any(how) or "." in key or key in names or hasattr(cls, key):
                setattr(cls, name, property(_reader(key, *how)))
            else:  # no other attribute has the name of the key
                setattr(cls, name, property(attrgetter(key)))
                setattr(cls, key, None)

    def __init__(self, value: Any = None, meta: AnswerMeta | None = None) -> None:
        if isinstance(value, dict):
            _set_fields(self, value)
        else:
            _set_value(self, value)
        _set_meta(self, meta)

    @property
    def meta(self) -> AnswerMeta:
        """The answer this came with: request ID, status, headers, HTTP response."""
        return _known(self._meta)

    @property
    def raw(self) -> Any:
        """The JSON value as it came, also when it is not an object."""
        try:
            return self._value
        except AttributeError:
            return self.__dict__

    @_method
    def get(self, name: str, default: Any = None) -> Any:
        """Return the raw value of a JSON name, or a default."""
        return self.__dict__.get(name, default)

    @_method
    def to_dict(self) -> dict[str, Any]:
        """Return a copy of all fields, plain JSON values by their JSON names.

        It is yours to change; `raw` costs less where nothing is changed.
        """
        return copy_object(self.__dict__)

    @_method
    def keys(self) -> Any:
        """Return the JSON names; with this, `dict(record)` and `**record` work."""
        return self.__dict__.keys()

    def __getitem__(self, name: str) -> Any:
        return self.__dict__[name]

    def __contains__(self, name: object) -> bool:
        return name in self.__dict__

    def __iter__(self) -> Iterator[str]:
        return iter(self.__dict__)

    def __len__(self) -> int:
        return len(self.__dict__)

    if not TYPE_CHECKING:  # so that type checkers see a misspelt field

        def __setattr__(self, name: str, *value: Any) -> None:
            raise AttributeError(f"{type(self).__name__!r} is what came back: it does not change")

        __delattr__ = __setattr__

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Record):
            return bool(self.raw == other.raw)
        return bool(self.raw == other) if is_object(other) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # like a dict

    def __dir__(self) -> list[str]:
        return sorted(name for name in super().__dir__() if name.isidentifier())

    def __repr__(self) -> str:
        data, raw = self.__dict__, self.raw
        if raw is not data:
            return f"{type(self).__name__}({'' if raw is None else _show(raw)})"
        shown = [
            f"{name}={REDACTED if is_secret_name(name) else _show(value)}"
            for name, value in list(data.items())[:_MOST_SHOWN]
        ]
        shown += ["..."] if len(data) > _MOST_SHOWN else []
        return f"{type(self).__name__}({', '.join(shown)})"

    @_method
    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return type(self), (self.raw, self._meta)

    @_method
    def __deepcopy__(self, memo: dict[int, Any]) -> Record:
        from copy import deepcopy

        return type(self)(deepcopy(self.raw, memo), deepcopy(self._meta, memo))


# `Record` itself refuses to be changed.
_set_fields = Record.__dict__["__dict__"].__set__
_set_value = Record.__dict__["_value"].__set__
_get_meta = Record.__dict__["_meta"].__get__
_set_meta = Record.__dict__["_meta"].__set__


def _reader(key: str, kind: str = "", name: str = "", *aliases: str) -> Callable[[Record], Any]:
    """Return the function that reads a documented field, by its entry in `_schema_`."""

    def read(record: Record) -> Any:
        data = record.__dict__
        if aliases:
            return data.get(next((one for one in (key, *aliases) if one in data), key))
        return data.get(key)

    def wrap(record: Record) -> Any:
        value, meta = read(record), _get_meta(record)
        if is_object(value):
            cls = _find_class(type(record).__module__, name)
            if kind == "map":
                return {key: _wrap_item(one, cls, meta) for key, one in value.items()}
            return cls(value, meta) if kind != "list" else value
        if is_list(value) and kind in ("list", "either"):
            return RecordList(value, _find_class(type(record).__module__, name), meta)
        return value

    return wrap if kind else read


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
