"""Code samples: programs that say what the example says, whatever its texts."""

import ast
import json
import shutil
import subprocess
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import black
import pytest
from altcraft import Altcraft
from altcraft.testing import FakePlatform

from generator.model import Api, Operation
from generator.render import Templates
from generator.render.samples import Samples
from tests.openapi.reading import TEMPLATES
from tests.openapi.test_texts import HOSTILE, hostile_api

ENVIRONMENT = {"ALTCRAFT_URL": "https://platform.test", "ALTCRAFT_TOKEN": "secret"}


@pytest.fixture(scope="module")
def samples(api: Api) -> Samples:
    return Samples(api, Templates(TEMPLATES))


def call_of(source: str) -> ast.Call:
    """Return the call of an operation in a Python sample."""
    (found,) = (
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("client.")
        and not isinstance(node.func.value, ast.Call)  # type: ignore[attr-defined]
    )  # fmt: skip
    return found


def arguments_of(source: str) -> dict[str, Any]:
    return {one.arg or "": value_of(one.value) for one in call_of(source).keywords}


def value_of(node: ast.expr) -> Any:
    """Return the value of an argument: literals, and what marks own keys and unlisted values."""
    match node:
        case ast.Call(func=ast.Name(id="Unlisted"), args=[value]):
            return value_of(value)
        case ast.Call(func=ast.Name(id=name), args=[known, custom]) if name.endswith("_with"):
            return value_of(known) | value_of(custom)
        case ast.Dict(keys=keys, values=values):
            pairs = zip(keys, values, strict=True)
            return {ast.literal_eval(key): value_of(one) for key, one in pairs if key}
        case ast.List(elts=items):
            return [value_of(one) for one in items]
    return ast.literal_eval(node)


def curl_arguments(source: str) -> list[str]:
    """Run a shell sample with a `curl` that only tells its arguments."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed: the shell samples are not run")
    program = "curl() { printf '%s\\0' \"$@\"; }\n" + source
    done = subprocess.run(
        [bash, "-c", program], env=ENVIRONMENT, check=True, capture_output=True, timeout=60
    )
    return done.stdout.decode().split("\0")[:-1]


def test_python_samples_send_the_example(api: Api, samples: Samples) -> None:
    for operation in api.operations:
        source = samples.python(operation)
        assert ast.unparse(call_of(source).func) == f"client.{operation.name}"
        arguments = arguments_of(source)
        extra = arguments.pop("extra", {})
        sent = {field.name: field.python_name for field in operation.request.fields}
        expected = operation.examples[0].request
        assert {**arguments, **extra} == {
            sent.get(name, name): value
            for name, value in expected.items()
            if name not in api.conventions.reserved
        }


@pytest.mark.parametrize(
    ("name", "calls"),
    [
        ("profiles.export", ["profiles.export", "tasks.get_status", "files.download"]),
        ("databases.refresh_counters", ["databases.refresh_counters", "tasks.get_status"]),
    ],
)
def test_python_samples_follow_a_task_to_its_end(
    name: str,
    calls: list[str],
    api: Api,
    samples: Samples,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    fake = FakePlatform(world="examples")  # the task is done at the first question
    client = partial(Altcraft, url="https://fake.test", token="any", transport=fake.transport)
    monkeypatch.setattr("altcraft.Altcraft", client)
    monkeypatch.chdir(tmp_path)
    operation = api.operation(name)
    assert operation is not None
    exec(samples.python(operation), {})
    assert [one.operation for one in fake.calls] == calls
    assert len(list(tmp_path.iterdir())) == calls.count("files.download")


def test_python_samples_are_laid_out_as_black_does(api: Api, samples: Samples) -> None:
    mode = black.Mode(line_length=88)
    for operation in api.operations:
        source = samples.python(operation)
        assert black.format_str(source, mode=mode) == source, operation.name


def test_shell_samples_send_the_example(api: Api, samples: Samples) -> None:
    for operation in api.operations:
        arguments = curl_arguments(samples.shell(operation))
        url = urlsplit(arguments[-1])
        assert f"{url.scheme}://{url.netloc}" == ENVIRONMENT["ALTCRAFT_URL"]
        assert arguments[arguments.index("--request") + 1] == operation.method
        token = {"header": "Authorization: Bearer secret", "body": "token=secret"}
        in_json = operation.auth == "body" and operation.encoding == "json"
        assert in_json or operation.auth not in token or token[operation.auth] in arguments
        assert (parse_qs(url.query).get("token") == ["secret"]) == (operation.auth == "query")
        assert sent_by(operation, arguments) == operation.examples[0].request, operation.name


def sent_by(operation: Operation, arguments: list[str]) -> dict[str, Any]:
    """Return the values that a curl command sends, in the path and in the body."""
    url = urlsplit(arguments[-1])
    names = [field.name for field in operation.request.fields if field.place == "path"]
    prefix, _, suffix = operation.path.partition("{")
    found = unquote(url.path.removeprefix(prefix).removesuffix(suffix.partition("}")[2]))
    sent: dict[str, Any] = dict.fromkeys(names, int(found) if found.isdigit() else found)
    if "--data" in arguments:
        sent |= json.loads(arguments[arguments.index("--data") + 1])
        if operation.auth == "body":
            assert sent.pop("token")
    pairs = [
        arguments[index + 1].partition("=")
        for index, one in enumerate(arguments)
        if one == "--data-urlencode"
    ]
    return sent | {
        name: int(value) if value.isdigit() else value
        for name, _, value in pairs
        if name != "token"
    }


@pytest.mark.parametrize("auth", ["header", "query", "body", "none"])
@pytest.mark.parametrize("encoding", ["json", "form"])
def test_hostile_examples_stay_data(auth: Any, encoding: Any, api: Api) -> None:
    hostile = hostile_api(api)
    operation = hostile.operations[0]._replace(auth=auth, encoding=encoding, name="profiles.get")
    samples = Samples(hostile, Templates(TEMPLATES))
    assert list(arguments_of(samples.python(operation)).values()) == [HOSTILE]
    arguments = curl_arguments(samples.shell(operation))
    body = (
        f"{HOSTILE}={HOSTILE}"
        if encoding == "form"
        else json.dumps(
            {**({"token": hostile.token.placeholder} if auth == "body" else {}), HOSTILE: HOSTILE}
        )
    )
    sent = arguments if encoding == "form" else [
        json.dumps(json.loads(one)) for one in arguments if one.startswith("{")
    ]  # fmt: skip
    assert body in sent
