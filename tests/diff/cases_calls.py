"""Calls, their answers as a whole, and their errors."""

from tests.diff.case import Case, Change, endpoint, file
from tests.support import Spec

_THINGS = "endpoints/things.yaml"


def things(name: str, old: str, new: str, forth: str = "", back: str = "") -> Case:
    return file(_THINGS, name, old, new, forth, back)


def _paged(style: str) -> Change:
    def change(spec: Spec) -> object:
        spec.replace(
            "api.yaml",
            "paging:\n",
            "paging:\n  other: {description: Other., cursor: page, items: data, next: next_id}\n",
        )
        return spec.endpoint(
            "request:\n  from_id: {type: int, description: From.}\n"
            "  page: {type: int, description: Page.}\n  limit: {type: int, description: Limit.}\n"
            "response:\n  data: {type: 'int[]', description: D.}\n  next_id: int\n"
            f"payload: data\n{style}"
        )

    return change


def _collected(by: str) -> Change:
    answer = "response:\n  task_id: {type: int, description: T.}\n"
    return lambda spec: spec.endpoint(f"{answer}task: {{id: task_id, collect: {by}}}\n")


def _examples(*values: int) -> str:
    written = [f"{{request: {{a: {one}}}, response: {{error: 0}}}}" for one in values]
    fields = "request: {a: {type: int, description: A.}}"
    return f"{fields}\nexamples: [{', '.join(written)}]"


CASES: list[Case] = [
    things(
        "a call and another one",
        "  things.find:",
        "  things.search:",
        "breaking operation-renamed",
        "breaking operation-renamed",
    ),
    Case(
        "a call that moves to another resource",
        lambda _: None,
        lambda spec: spec.replace(_THINGS, "  things.find:", "  extras.find:").replace(
            "api.yaml", "paths: [/extras]", "paths: [/extras, /things/find]"
        ),
        ("breaking operation-moved", "docs-only api-text-changed"),
        ("breaking operation-moved", "docs-only api-text-changed"),
    ),
    things(
        "a path",
        "path: /things/find",
        "path: /things/search",
        "breaking operation-path-changed",
        "breaking operation-path-changed",
    ),
    Case(
        "a call that is gone",
        lambda _: None,
        lambda spec: spec.write(
            _THINGS,
            (spec.directory / _THINGS).read_text().split("  things.find:")[0].encode(),
        ),
        ("breaking operation-removed",),
        ("compatible operation-added",),
    ),
    endpoint(
        "the method",
        "method: POST",
        "method: GET",
        "breaking operation-method-changed",
        "breaking operation-method-changed",
    ),
    endpoint(
        "a token that is needed",
        "auth: none",
        "auth: header",
        "breaking operation-token-needed",
        "compatible operation-token-not-needed",
    ),
    endpoint(
        "the place of the token",
        "auth: header",
        "auth: query",
        "breaking operation-token-moved",
        "breaking operation-token-moved",
    ),
    endpoint(
        "the encoding",
        "encoding: json",
        "encoding: form",
        "breaking operation-encoding-changed",
        "breaking operation-encoding-changed",
    ),
    endpoint(
        "repetitions after a failure",
        "idempotent: true",
        "idempotent: false",
        "risky operation-not-retried",
        "risky operation-retried",
    ),
    endpoint(
        "rights",
        "",
        "access: Only for administrators.",
        "risky operation-access-restricted",
        "compatible operation-access-unrestricted",
    ),
    endpoint(
        "other words about rights",
        "access: Only for administrators.",
        "access: Administrators only.",
        "docs-only operation-text-changed",
        "docs-only operation-text-changed",
    ),
    endpoint(
        "a deprecated call",
        "",
        "deprecated: Use another.",
        "compatible operation-deprecated",
        "compatible operation-reactivated",
    ),
    endpoint(
        "words of a call",
        "description: One thing.",
        "description: Another thing.\nnotes: [A note.]\nsince: '75'",
        "docs-only operation-text-changed",
        "docs-only operation-text-changed",
    ),
    endpoint(
        "examples, but not their order",
        _examples(1, 2),
        _examples(2, 1),
    ),
    endpoint(
        "another example",
        _examples(1),
        _examples(3),
        "docs-only examples-changed",
        "docs-only examples-changed",
    ),
    endpoint(
        "an error",
        "",
        "errors: {404: Not there.}",
        "compatible error-code-added",
        "compatible error-code-removed",
    ),
    endpoint(
        "words of an error",
        "errors: {404: Not there.}",
        "errors: {404: Gone.}",
        "docs-only error-text-changed",
        "docs-only error-text-changed",
    ),
    endpoint(
        "an answer that was not known",
        "",
        "response: {data: {type: 'int[]', description: D.}}",
        "compatible answer-described",
        "breaking answer-not-described",
    ),
    endpoint(
        "another kind of answer",
        "answer: text",
        "answer: file",
        "breaking answer-kind-changed, breaking python-result-changed",
        "breaking answer-kind-changed, breaking python-result-changed",
    ),
    endpoint(
        "what the Python method gives back",
        "response: {data: {type: 'int[]', description: D.}}",
        "response: {data: {type: 'int[]', description: D.}}\npayload: data",
        "breaking python-result-changed",
        "breaking python-result-changed",
    ),
    Case(
        "a list and its pages",
        _paged(""),
        _paged("paging: pointer"),
        ("breaking python-result-changed",),
        ("breaking python-result-changed",),
    ),
    Case(
        "another way of paging",
        _paged("paging: pointer"),
        _paged("paging: other"),
        ("risky operation-paging-changed",),
        ("risky operation-paging-changed",),
    ),
    Case(
        "another way to follow a task",
        _collected("things.get"),
        _collected("things.find"),
        ("risky operation-task-changed",),
        ("risky operation-task-changed",),
    ),
    Case(
        "the file of a task",
        _collected("things.get, download: things.get"),
        _collected("things.get"),
        ("breaking operation-task-download-removed",),
        ("compatible operation-task-download-added",),
    ),
    Case(
        "the file of a task from elsewhere",
        _collected("things.get, download: things.get"),
        _collected("things.find, download: things.find"),
        ("risky operation-task-changed",),
        ("risky operation-task-changed",),
    ),
    Case(
        "the file of a task that is followed in another way",
        _collected("things.get, download: things.get"),
        _collected("things.find"),
        ("breaking operation-task-download-removed", "risky operation-task-changed"),
        ("compatible operation-task-download-added", "risky operation-task-changed"),
    ),
]
