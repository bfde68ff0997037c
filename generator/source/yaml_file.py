"""YAML at C speed, with the position of every value and without YAML 1.1's surprises.

libyaml's event stream is turned into values here, because the stock constructors lose positions,
let the last of two equal keys win, read `no`, `1_000` or `2024-01-01` as something else than text,
and recurse. Scalars follow a strict subset of YAML 1.2: only `true` and `false` are booleans, only
`12` and `1.5` are numbers, only `null`, `~` and nothing are null. Anchors, aliases, tags and merge
keys are refused: shared things have a place of their own in the spec.
"""

import re
from pathlib import Path
from sys import intern
from typing import Any

import yaml

from generator.findings import Findings, Location
from generator.source.positioned import Mapping, Position, Sequence, Value, place_of, position

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 64
MAX_TEXT = 20_000

_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Mark = Any  # a mark of either parser, C or Python; None for the file as a whole
_INT = re.compile(r"[-+]?(0|[1-9][0-9]{0,300})\Z")
_FLOAT = re.compile(r"[-+]?(0|[1-9][0-9]{0,300})\.[0-9]+\Z")
_CONSTANTS: dict[str, Value] = {"true": True, "false": False, "null": None, "~": None, "": None}


class _Refused(Exception):  # noqa: N818 - a control flow signal, never shown
    def __init__(self, mark: _Mark, rule: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.mark, self.rule, self.message, self.hint = mark, rule, message, hint


def load_yaml(path: Path, name: str, findings: Findings) -> Mapping | None:
    """Load one YAML file whose top level is a mapping.

    Args:
        path: The file.
        name: The file's name in findings and locations.
        findings: Receives what is wrong with the file.

    Returns:
        The top-level mapping, or None when the file cannot be used.
    """
    text = read_text(path, name, findings)
    return None if text is None else parse_yaml(text, name, findings)


def read_text(path: Path, name: str, findings: Findings) -> str | None:
    """Return the text of a file, or None when it cannot be read; see `load_yaml`."""
    try:
        return _read(path)
    except _Refused as refused:
        findings.add(_place(name, refused.mark), refused.rule, refused.message, refused.hint)
        return None


def parse_yaml(text: str, name: str, findings: Findings) -> Mapping | None:
    """Return what the text of a file holds; see `load_yaml`."""
    try:
        return _Builder(name, findings).build(text)
    except _Refused as refused:
        findings.add(_place(name, refused.mark), refused.rule, refused.message, refused.hint)
    except yaml.YAMLError as error:
        from generator.source.yaml_errors import explain

        line, column, message, hint = explain(error, text, _LOADER)
        findings.add(Location(name, line, column), "yaml-syntax", message, hint)
    return None


def _read(path: Path) -> str:
    try:
        if path.exists() and not path.is_file():  # opening a pipe or a device may never end
            raise _Refused(None, "file", "this is not a file")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise _Refused(None, "yaml-limits", f"the file is larger than {MAX_BYTES} bytes")
    except OSError as error:
        raise _Refused(None, "file", f"cannot read the file: {error.strerror}") from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = data.count(b"\n", 0, error.start), error.start - data.rfind(
            b"\n", 0, error.start
        )
        mark = yaml.Mark("", error.start, line, column - 1, None, 0)
        raise _Refused(
            mark, "yaml-encoding", "the file is not UTF-8", "save the file as UTF-8"
        ) from error


def _place(name: str, mark: _Mark) -> Location:
    return Location(name, mark.line + 1, mark.column + 1) if mark else Location(name)


class _Builder:
    """Turns the events of one file into positioned values, without recursion."""

    def __init__(self, name: str, findings: Findings) -> None:
        self._name = name
        self._findings = findings
        self._open: list[Mapping | Sequence] = []
        self._keys: list[tuple[str, Position] | None] = []
        self._root: Value = None
        self._is_usable = True

    def build(self, text: str) -> Mapping | None:
        documents = 0
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.ScalarEvent):
                self._check_plain(event)
                self._scalar(event)
            elif isinstance(event, yaml.MappingStartEvent):
                self._check_plain(event)
                self._start(Mapping(_place(self._name, event.start_mark)), event)
            elif isinstance(event, yaml.SequenceStartEvent):
                self._check_plain(event)
                self._start(Sequence(_place(self._name, event.start_mark)), event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._open.pop()
                self._keys.pop()
            elif isinstance(event, yaml.AliasEvent):
                raise _Refused(
                    event.start_mark,
                    "yaml-alias",
                    "aliases are not supported",
                    "put what is shared into spec/objects and refer to it by name",
                )
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _Refused(
                        event.start_mark, "yaml-documents", "the file holds several documents"
                    )
        if not isinstance(self._root, Mapping):
            message = (
                "the top level of the file is not a mapping" if documents else "the file is empty"
            )
            raise _Refused(None, "yaml-top-level", message, "a file holds `key: value` lines")
        return self._root if self._is_usable else None

    def _check_plain(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._report(event.start_mark, "yaml-alias", "anchors are not supported")
        if event.tag is not None:
            self._report(event.start_mark, "yaml-tag", f"tag {event.tag!r} is not supported")

    def _start(self, value: Mapping | Sequence, event: yaml.Event) -> None:
        if len(self._open) >= MAX_DEPTH:
            raise _Refused(
                event.start_mark, "yaml-limits", f"nested deeper than {MAX_DEPTH} levels"
            )
        self._put(value, event.start_mark)
        self._open.append(value)
        self._keys.append(None)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        if len(event.value) > MAX_TEXT:
            message = f"a text is longer than {MAX_TEXT} characters"
            raise _Refused(event.start_mark, "yaml-limits", message)
        if self._open and self._keys[-1] is None and isinstance(self._open[-1], Mapping):
            self._key(event.value, event.start_mark)
        else:
            self._put(_resolve(event) if event.implicit[0] else event.value, event.start_mark)

    def _key(self, key: str, mark: _Mark) -> None:
        if key == "<<":
            self._report(mark, "yaml-key", "merge keys are not supported", "write the fields out")
        self._keys[-1] = intern(key), position(mark.line + 1, mark.column + 1)

    def _put(self, value: Value, mark: _Mark) -> None:
        at = position(mark.line + 1, mark.column + 1)
        if not self._open:
            self._root = value
            return
        parent = self._open[-1]
        if isinstance(parent, Sequence):
            parent.put(value, at)
        elif (key := self._keys[-1]) is None:
            raise _Refused(mark, "yaml-key", "a key is not plain text")
        else:
            self._keys[-1] = None
            if key[0] not in parent:
                parent.put(key[0], value, key[1], at)
            else:
                self._report_duplicate(parent, *key)

    def _report_duplicate(self, parent: Mapping, key: str, at: Position) -> None:
        """Report a key whose first value stays."""
        message, hint = f"key {key!r} stands here twice", f"first on line {parent.at_key(key).line}"
        self._findings.add(place_of(self._name, at), "yaml-duplicate-key", message, hint)

    def _report(self, mark: _Mark, rule: str, message: str, hint: str = "") -> None:
        """Report what makes the file unusable, and go on for the sake of further findings."""
        self._findings.add(_place(self._name, mark), rule, message, hint)
        self._is_usable = False


def _resolve(event: yaml.ScalarEvent) -> Value:
    text = event.value
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] > "9":  # nearly all texts begin with a letter
        return text
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        return float(text)
    return text
