"""What belongs to no single call: servers, token, envelope, resources, shared objects, Postman."""

from tests.diff.case import Case, Change, api, file

_SERVER = "  main: {url: https://api.example.com, description: The only host.}\n"
_OTHER = "  other: {url: https://other.example.com, description: Another host.}\n"
_END = "resources:\n"
_POSTMAN = "postman:\n  variables:\n    thing: {{description: Thing., {}}}\n\nresources:\n"
_ON = 'replaces: ["things:id"]'
_BROKER = """\
broker:
  description: Messages can also be put on queues.
  exchanges:
    extras:
      title: Extras
      page: https://docs.example.com/queues
      seen: {version: current, request: complete, response: complete, errors: none}
      summary: Send one extra.
      queue: in
      answers: out
      correlation: id
      message:
        id: {type: string, description: Chosen by the sender.}
      answer:
        id: {type: string, description: As it was sent.}

"""


def _with_broker(old: str = "", new: str = "") -> Change:
    """Give the mini spec a broker, in which a text is replaced."""
    assert old in _BROKER
    return lambda spec: spec.replace("api.yaml", _END, _BROKER.replace(old, new, 1) + _END)


_GROUPED = (
    "{title: Things, description: What there is.}",
    "{title: Things, description: What there is., groups: [Some]}",
)

CASES: list[Case] = [
    api(
        "a server",
        _SERVER,
        _SERVER + _OTHER,
        "compatible server-added",
        "breaking server-removed",
    ),
    api(
        "the address of a server",
        "https://api.example.com",
        "https://new.example.com",
        "risky server-address-changed",
        "risky server-address-changed",
    ),
    api(
        "the calls that a server takes",
        "description: The only host.}",
        "description: The only host., platform: false}",
        "risky server-scope-changed",
        "risky server-scope-changed",
    ),
    api(
        "the name of the token",
        "{name: token,",
        "{name: key,",
        "breaking token-name-changed",
        "breaking token-name-changed",
    ),
    api(
        "the envelope",
        "  success: 0\n",
        "  success: 1\n",
        "breaking envelope-changed",
        "breaking envelope-changed",
    ),
    api(
        "a field of the envelope",
        "  fields:\n    error:",
        "  fields:\n    trace: {type: string, example: x, description: Trace.}\n    error:",
        "compatible field-added",
        "breaking field-removed",
    ),
    api(
        "an error of the API",
        "errors:\n",
        "errors:\n  404: {name: not_found, description: Not there.}\n",
        "compatible error-code-added",
        "compatible error-code-removed",
    ),
    api(
        "the name of an error",
        "name: bad_request",
        "name: wrong_request",
        "risky error-code-renamed",
        "risky error-code-renamed",
    ),
    api(
        "a common parameter",
        _END,
        "conventions:\n  request:\n    format: {type: string, example: json, description: F.}\n\n"
        + _END,
        "compatible field-added",
        "breaking field-removed",
    ),
    api(
        "an argument that the client sets itself",
        _END,
        "conventions:\n  reserved: [id]\n\n" + _END,
        "breaking python-argument-reserved",
        "compatible python-argument-freed",
    ),
    api(
        "a resource without calls",
        _END,
        _END + "  more: {title: More, section: things, description: More., paths: [/more]}\n",
        "compatible resource-added",
        "breaking resource-removed",
    ),
    Case(
        "an enum gets a name",
        lambda spec: spec.endpoint("request: {a: {type: string, enum: [x], description: A.}}"),
        lambda spec: spec.endpoint("request: {a: {type: Letter, description: A.}}").shared(
            "enums: {Letter: {description: A letter., values: [x]}}"
        ),
        ("compatible enum-name-added",),
        ("breaking enum-name-removed",),
    ),
    api(
        "words about the API",
        "title: Mini API",
        "title: Tiny API",
        "docs-only api-text-changed",
        "docs-only api-text-changed",
    ),
    api("the version is no change", "version: 1.0.0", "version: 2.0.0"),
    api(
        "a group in a section",
        "{title: Things, description: What there is.}",
        "{title: Things, description: What there is., groups: [Some]}",
        "docs-only api-text-changed",
        "docs-only api-text-changed",
    ),
    Case(
        "a call that moves to a group",
        lambda spec: spec.replace("api.yaml", *_GROUPED),
        lambda spec: spec.replace("api.yaml", *_GROUPED).replace(
            "endpoints/things.yaml", "title: Find thing", "title: Find thing\n    group: Some"
        ),
        ("compatible operation-section-changed",),
        ("compatible operation-section-changed",),
    ),
    Case(
        "a call that goes to another server",
        lambda spec: spec.replace("api.yaml", _SERVER, _SERVER + _OTHER),
        lambda spec: spec.replace("api.yaml", _SERVER, _SERVER + _OTHER).replace(
            "endpoints/things.yaml", "title: Find thing", "title: Find thing\n    server: other"
        ),
        ("breaking operation-server-changed",),
        ("breaking operation-server-changed",),
    ),
    file(
        "endpoints/things.yaml",
        "the effect of a call",
        "    summary: Find a thing.\n    effect: read",
        "    summary: Find a thing.\n    effect: launch\n    idempotent: true",
        "risky operation-effect-changed",
        "risky operation-effect-changed",
    ),
    file(
        "endpoints/things.yaml",
        "what is known of a repetition",
        "    summary: Find a thing.\n    effect: read",
        "    summary: Find a thing.\n    effect: read\n    dedup: documented",
        "compatible operation-safety-changed",
        "compatible operation-safety-changed",
    ),
    Case(
        "the name of an object",
        lambda _: None,
        lambda spec: spec.replace("objects/common.yaml", "  Thing:\n", "  Item:\n").replace(
            "endpoints/things.yaml", "type: Thing", "type: Item"
        ),
        ("risky object-renamed",),
        ("risky object-renamed",),
    ),
    file(
        "objects/common.yaml",
        "words about an object",
        "description: A thing.",
        "description: Something.",
        "docs-only object-text-changed",
        "docs-only object-text-changed",
    ),
    api(
        "a variable",
        _END,
        _POSTMAN.format(_ON),
        "compatible postman-variable-added",
        "breaking postman-variable-removed",
    ),
    Case(
        "a variable that is kept secret",
        lambda spec: spec.replace("api.yaml", _END, _POSTMAN.format(_ON)),
        lambda spec: spec.replace("api.yaml", _END, _POSTMAN.format(f"{_ON}, secret: true")),
        ("risky postman-variable-became-secret",),
        ("risky postman-variable-shown",),
    ),
    Case(
        "value, use and words of a variable",
        lambda spec: spec.replace("api.yaml", _END, _POSTMAN.format(_ON)),
        lambda spec: spec.replace(
            "api.yaml",
            _END,
            _POSTMAN.format(f'{_ON[:-1]}, "extras:id"], value: 8').replace("Thing.", "Other."),
        ),
        (
            "compatible postman-variable-use-changed",
            "compatible postman-variable-value-changed",
            "docs-only postman-variable-text-changed",
        ),
        (
            "compatible postman-variable-use-changed",
            "compatible postman-variable-value-changed",
            "docs-only postman-variable-text-changed",
        ),
    ),
    Case(
        "a pair of queues",
        lambda spec: spec,
        _with_broker(),
        ("compatible exchange-added",),
        ("breaking exchange-removed",),
    ),
    Case(
        "the names of queues",
        _with_broker(),
        _with_broker("queue: in", "queue: inbox"),
        ("breaking exchange-queues-changed",),
        ("breaking exchange-queues-changed",),
    ),
    Case(
        "how long answers are kept",
        _with_broker(),
        _with_broker("      correlation: id\n", "      correlation: id\n      answers_kept: 60\n"),
        ("risky exchange-meaning-changed",),
        ("risky exchange-meaning-changed",),
    ),
    Case(
        "words about queues",
        _with_broker(),
        _with_broker("summary: Send one", "summary: Send an"),
        ("docs-only exchange-text-changed",),
        ("docs-only exchange-text-changed",),
    ),
    Case(
        "a field of a message",
        _with_broker(),
        _with_broker(
            "id: {type: string, description: Chosen by the sender.}",
            "id: {type: string, description: Chosen by the sender.}\n"
            "        more: {type: int, required: true, description: More.}",
        ),
        ("breaking field-added-required",),
        ("breaking field-removed",),
    ),
]
