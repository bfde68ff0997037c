"""Annotations can be evaluated at run time, as frameworks do, and cost nothing before that."""

import inspect
import typing
from importlib import import_module
from pathlib import Path
from types import FunctionType
from typing import Any

import altcraft
import pytest
from altcraft import Altcraft, AsyncAltcraft, RecordList

PACKAGE = Path("generated/python/altcraft")
MODULES = [
    f"altcraft.{folder}.{path.stem}"
    for folder in ("resources", "types", "params")
    for path in sorted((PACKAGE / folder).glob("[!_]*.py"))
]


@pytest.mark.parametrize("name", MODULES)
def test_every_annotation_can_be_evaluated(name: str) -> None:
    for value in vars(import_module(name)).values():
        if inspect.isclass(value) and value.__module__ == name:
            typing.get_type_hints(value)
            for method in vars(value).values():
                if isinstance(method, FunctionType):
                    typing.get_type_hints(method)


def test_annotations_are_the_classes_that_users_know() -> None:
    client = Altcraft("https://platform.test", "token")
    hints = typing.get_type_hints(client.segments.list)
    assert typing.get_origin(hints["return"]) is altcraft.Pager
    item = typing.get_type_hints(typing.get_args(hints["return"])[0])
    assert item["id"] is int
    assert item["groups"] == RecordList[import_module("altcraft.types.shared").AccessGroup]
    assert typing.get_type_hints(client.files.download)["return"] is altcraft.Download
    task = altcraft.AsyncTask[import_module("altcraft.types.tasks").TasksGetStatusResult]
    assert typing.get_type_hints(AsyncAltcraft.resume_task)["return"] == task
    export = inspect.signature(client.profiles.export, eval_str=True)
    assert typing.get_origin(export.return_annotation) is altcraft.Task
    param: Any = typing.get_type_hints(client.profiles.import_one)["data"]
    assert param is import_module("altcraft.params").ProfileParam
