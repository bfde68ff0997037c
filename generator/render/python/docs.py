"""Docstrings of methods, in Google style."""

import re
from collections.abc import Iterable, Iterator

from generator.model import Api, Field, Operation
from generator.model.values import describe
from generator.render import remarks, words
from generator.render.python.answers import Answer
from generator.render.python.calls import call, example_arguments, imports
from generator.render.python.text import WIDTH, docstring, wrap, wrap_markdown

_INDENT = 8
_ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "LimitExceededError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "AmbiguousMatchError",
    435: "UniquenessError",
    429: "RateLimitError",
    500: "ServerError",
}
_RETURNS = {
    "call": "The answer{payload}.",
    "list": "The items{payload}.",
    "pages": "The items of all pages, fetched as they are needed; `.pages()` gives whole pages.",
    "start": "The task that the platform works on; `wait()` for it{download}.",
    "batch": "One result for each item sent, in their order.",
    "text": "The answer as text.",
    "download": "The file, ready to be saved or read in pieces.",
}


def method_docs(
    api: Api, operation: Operation, fields: list[Field], answer: Answer
) -> tuple[str, str]:
    """Return the docstrings of an operation's method and of its asynchronous twin.

    Args:
        api: The API.
        operation: The operation.
        fields: The parameters that the method has, in its order.
        answer: How the method answers.
    """
    lines = wrap(operation.summary, _INDENT + 3)
    for paragraph in _introduction(operation):
        lines += ["", *wrap_markdown(paragraph, _INDENT)]
    lines += ["", "Args:", *_arguments(operation, fields)]
    lines += ["", "Returns:", *_entry(_returns(operation, answer))]
    lines += ["", "Raises:", *_raises(api, operation)]
    lines += ["", "Example:"]
    closing: list[str] = []
    for paragraph in _closing(api, operation):
        closing += ["", *wrap(paragraph, _INDENT)]
    is_awaited = answer.kind not in ("pages", "download")
    return (
        docstring([*lines, *_example(api, operation), *closing], _INDENT),
        docstring(
            [*lines, *_example(api, operation, "await " if is_awaited else ""), *closing], _INDENT
        ),
    )


def many_doc(operation: Operation, items: str, fields: list[Field]) -> str:
    """Return the docstring of the method that makes a batch call for any number of items.

    Args:
        operation: The batch operation.
        items: The argument that carries the items.
        fields: The other parameters.
    """
    most_items = operation.batch.max_items if operation.batch else None
    most_bytes = operation.batch.max_bytes if operation.batch else None
    lines = [
        f"Call `{operation.method_name}` for any number of items, a batch at a time.",
        "",
        *wrap(
            "Nothing is sent until you iterate over the job, or call its `run()`. The items are "
            "taken as they are needed and never all held in memory. Results come in the order of "
            "the items, each as soon as it and those before it are there; only while a plain "
            "iterable keeps you waiting for its next item, none comes.",
            _INDENT,
        ),
        "",
        *wrap(
            "The job waits when the platform asks for it or cannot be reached, and goes on with "
            "the same batch and request ID. An item that cannot be encoded, such as NaN, fails "
            "alone: the rest of its batch is sent. When a batch fails as a whole, all its items "
            "have the error.",
            _INDENT,
        ),
        "",
        "Args:",
        *_entry(
            f"{items}: The items, any number of them. With the extra `frames` also a data frame of "
            "pandas or polars, or an Arrow table."
        ),
        *_entry(
            "batch_size: The most items in one call"
            + (f"; at most {most_items:,} are advised." if most_items else ".")
        ),
        *_entry("concurrency: Calls that may be under way at once."),
        *_entry(
            "stop_on_error: Whether a batch that fails as a whole ends the work: its error is "
            "raised after the results of all batches under way. With False the error only stands "
            "in the result, and the next batches are sent."
        ),
        *_entry(
            "max_bytes: The most bytes in the body of one call; a batch that has more, or that "
            "the server finds too large, is sent in halves. None means "
            + (f"the {most_bytes:,} that are advised." if most_bytes else "10,000,000.")
        ),
        *_entry(
            "linger: Seconds after which items are sent although they make no whole batch. A "
            "plain iterable is then read in a thread of its own by the blocking client."
        ),
        *_entry("max_wait: Seconds without any success after which a batch is given up."),
        *_entry(
            "item_retries: How often an item is tried again that the platform answers with "
            "too many requests or a failure of its own (429, 5xx)."
        ),
        *_entry("rate: The most items per second, or None for no limit."),
        *_entry(
            "key: The field, or a function of an item, whose equal values keep their order "
            "whatever happens: an item waits for those before it, and is not sent if one failed."
        ),
        *_entry("on_progress: Called with each pause and each batch that is done."),
        *_entry(
            "journal: A file that lets another process go on with the same items, whatever ended "
            "this one; it is made if it is not there."
        ),
        *_entry(
            "renew_token: Called when the token is refused (401, 403); returns the one to go on "
            "with, the same to be asked again later, until `max_wait` is over, or None to give up."
        ),
        *_entry(
            "missing: What becomes of the missing values of a data frame: `omit` leaves them out, "
            "`null` sends null, which may erase what is there."
        ),
        *_arguments(operation, fields),
        "",
        "Returns:",
        *_entry("The job: an iterator over the results of its batches."),
        "",
        "Raises:",
        *_entry("AltcraftError: A call failed; see its subclasses."),
        *_entry("JournalError: The journal cannot be used, or is of other items."),
    ]
    return docstring(lines, _INDENT)


def _introduction(operation: Operation) -> Iterator[str]:
    if operation.description:
        yield operation.description
    rules = words.rules(operation.request)
    if rules:
        yield "\n".join(f"- {one}" for one in rules)
    yield from remarks.caveats(operation)


def _arguments(operation: Operation, fields: Iterable[Field]) -> Iterator[str]:
    for field in fields:
        text = " ".join([f"({_type(field)})", *words.details(field, enum_elsewhere=True)])
        if field.required == "unknown":
            text = f"{text} Whether it is required is not documented."
        yield from _entry(f"{field.python_name}: {text}")
    additional = operation.request.additional
    extra = "Parameters that this method does not know, by their API names."
    if additional:
        extra = f"{additional.description} Given by their API names."
    yield from _entry(f"extra: {extra}")
    yield from _entry("options: Timeout, retries and headers of this call.")


def _type(field: Field) -> str:
    """Return the type of a parameter as its docstring has it, an enum by its name."""
    text = describe(field.type)
    if field.enum_name is None:
        return text
    return re.sub(r"\b(string|int)\b", field.enum_name, text, count=1)


def _entry(text: str) -> list[str]:
    return [f"    {line}" if line else "" for line in wrap(text, _INDENT + 4, hanging=4)]


def _returns(operation: Operation, answer: Answer) -> str:
    payload = operation.response.payload
    field = operation.response.shape.field(payload) if payload else None
    said = (
        f": {field.description[0].lower()}{words.clause(field.description[1:])}"
        if field and field.description
        else ""
    )
    download = ", then `download()` its files" if operation.task and operation.task.download else ""
    text = _RETURNS[answer.kind].format(payload=said, download=download)
    if not operation.response.known:
        text = f"{text} Its fields are not documented."
    return text


def _raises(api: Api, operation: Operation) -> Iterator[str]:
    if checked := _checked(operation):
        yield from _entry(f"InvalidRequestError: {checked}; nothing was sent.")
    for one in operation.errors:
        if one.code in _ERRORS:
            yield from _entry(f"{_ERRORS[one.code]}: {one.description} (code {one.code})")
    yield from _entry("AltcraftError: The call failed; see its subclasses.")


def _checked(operation: Operation) -> str:
    """Return what is found wrong before a call is sent; nothing if nothing is checked."""
    if any(rule.is_firm for rule in operation.request.rules):
        return "The parameters break a rule"
    if any(field.place == "path" for field in operation.request.fields):
        return "A value does not fit into the path"
    return ""


def _example(api: Api, operation: Operation, wait: str = "") -> list[str]:
    """Return a call of the first example, as code that runs where `client` is at hand.

    Args:
        api: The API.
        operation: The operation; a task that it starts is followed to its end.
        wait: What stands before a call that must be waited for.
    """
    task = operation.task
    arguments = example_arguments(api, operation)
    around = len("task = await " if task else "await ")
    name = f"client.{operation.name}"
    heads = [*imports(arguments), ""] if imports(arguments) else []
    text = wait + call(name, arguments, width=WIDTH - _INDENT - 4, around=around)
    if task:
        text = f"task = {text}\n{wait}task.wait()"
        text += f'\n{wait}task.download(".")' if task.download else ""
    return [f"    {line}" if line else "" for line in [*heads, *text.split("\n")]]


def _closing(api: Api, operation: Operation) -> Iterator[str]:
    for note in operation.notes:
        yield f"Note: {note}"
    provenance = remarks.provenance(operation)
    if provenance:
        yield " ".join(provenance)
    if operation.page:
        page = operation.page
        url = page if page.startswith("https://") else f"{api.documentation}{page}"
        yield f"Documentation: {url}"
