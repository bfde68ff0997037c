"""Pages of the documentation in all the forms that they are saved in, made for the tests."""

from dataclasses import dataclass, field, replace
from html import escape

from generator.drift.compare.attributes import shown
from generator.model import (
    MISSING,
    Api,
    Field,
    Inline,
    ListOf,
    MapOf,
    Operation,
    Ref,
    Scalar,
    Type,
    UnionOf,
)

COLUMNS = ("Parameter", "Type", "Example", "Required", "Description")
RUSSIAN = {
    "Parameter": "Параметр",
    "Type": "Тип",
    "Example": "Пример",
    "Required": "Обязательный",
    "Description": "Описание",
    "Yes": "Да",
    "No": "Нет",
    "Request URL": "URL запроса",
    "Request parameters": "Параметры запроса",
    "Response parameters": "Параметры ответа",
    "Request example": "Пример запроса",
    "Response example": "Пример ответа",
    "HTTP code": "Код HTTP",
    "By default": "По умолчанию",
    "Method": "Метод",
}


@dataclass(frozen=True)
class Row:
    """A row of a table of parameters; `after` follows the list in the cell."""

    name: str
    type: str = ""
    example: str = ""
    required: str = ""
    text: str = ""
    items: tuple[str, ...] = ()
    after: str = ""


@dataclass(frozen=True)
class Page:
    """The page of an endpoint."""

    title: str
    url: str
    method: str = "POST"
    text: str = "Does what the title says."
    request: tuple[Row, ...] = ()
    response: tuple[Row, ...] = ()
    codes: tuple[tuple[str, str], ...] = ()
    call: str = "curl https://example.com"
    answer: str = '{"error": 0}'
    words: dict[str, str] = field(default_factory=dict)

    def word(self, english: str) -> str:
        return self.words.get(english, english)

    def change(self, name: str, /, **changes: object) -> "Page":
        """Return the page with a row changed."""
        assert any(row.name == name for row in self.request)
        rows = (replace(row, **changes) if row.name == name else row for row in self.request)
        return replace(self, request=tuple(rows))

    def without(self, name: str) -> "Page":
        """Return the page without a row."""
        assert any(row.name == name for row in self.request)
        return replace(self, request=tuple(row for row in self.request if row.name != name))

    def insert(self, row: Row, after: str) -> "Page":
        """Return the page with another row."""
        index = [one.name for one in self.request].index(after) + 1
        rows = (*self.request[:index], row, *self.request[index:])
        return replace(self, request=rows)


def quick_import() -> Page:
    """A page in the manner of the one that the spec's `profiles.quick_import` was curated from."""
    return Page(
        title="Quick profile import",
        url="https://example.com/api/integrations/any/profile_import",
        text="Takes one profile in a flat request. The batch call is /api/v1.1/profiles/import.",
        request=(
            Row("token", "string", '"abcdefghijklmnqrstuvwxyz"', "Yes", "Token of the API"),
            Row("db_id", "int", "1", "Yes", "Where the profile goes"),
            Row(
                "matching",
                "string",
                '"email"',
                "No",
                "Search mode:",
                ("email", "email_profile", "phone", "field_name"),
                "By default – email",
            ),
            Row("resource_id", "int", "1", "No", "Resource for the contact"),
            Row("email", "string", '"example@example.com"', "No", "The mailbox"),
            Row("phone", "string", '"+75551111444"', "No", "The telephone"),
            Row("_regip", "string", '"172.16.0.1"', "No", "Address. IPv4 is looked up"),
            Row("_regurl", "string", '"https://example.com/?"', "No", 'Page or "referer"'),
            Row("*", "", "", "Yes", "At least one more. See /api/v1.1/databases/fields_get"),
            Row("trigger_id", "int", "13", "No", "Mailing to start; nothing without it."),
            Row("workflow_id", "int", "1", "No", "Scenario to enter; nothing without it."),
        ),
        codes=(
            ("200", "Fine"),
            ("400", "Wrong request"),
            ("402", "Tariff is used up"),
            ("403", "Wrong key"),
            ("404", "No such database"),
            ("402", "Limits of the tariff"),
            ("409", "More than one found"),
            ("435", "Not unique - the mailbox, for example"),
            ("500", "Our fault"),
        ),
        call='curl "https://example.com/api/integrations/any/profile_import" \\\n-d db_id=1',
        answer="Successfully added 5beeea0ad861602a078a6f34",
    )


def page_of(operation: Operation, api: Api) -> Page:
    """Return a page that says what the spec says of an operation."""
    token = Row(api.token.name, "string", f'"{api.token.placeholder}"', "Yes", "Token of the API")
    request = tuple(_row(one, asked=True) for one in operation.request.fields)
    any_ = operation.request.additional
    more = (Row("*", "", "", "Yes" if any_.required else "No", "More fields"),) if any_ else ()
    return Page(
        title=operation.title,
        url=f"https://example.com{operation.path}",
        method=operation.method,
        request=(token, *request, *more),
        response=tuple(_row(one, asked=False) for one in operation.response.shape.fields),
        codes=tuple((str(one.code), "Says something") for one in operation.errors),
    )


def _row(one: Field, *, asked: bool) -> Row:
    example = ""
    if one.example is not MISSING and not isinstance(one.example, (dict, list)):
        plain = shown(one.example)
        example = f'"{plain}"' if isinstance(one.example, str) else plain
    required = {
        "yes": "Yes",
        "no": "No",
        "conditional": "Yes, if needed",
        "unknown": "",
        "inferred": "Yes",
    }[one.required]
    values = tuple(shown(value.value) for value in one.enum)
    simple = all(value.replace("_", "a").replace("-", "a").isalnum() for value in values)
    default = "" if one.default is MISSING else f"By default – {shown(one.default)}"
    if isinstance(one.default, (dict, list)) or " " in default.partition(" – ")[2]:
        default = ""
    return Row(
        one.name,
        type_word(one.type),
        example if '"' not in example[1:-1] and "\n" not in example else "",
        required if asked else "",
        "One of many",
        values if simple else (),
        default,
    )


def type_word(type_: Type) -> str:
    """Return a type in the words of pages."""
    match type_:
        case Scalar(kind):
            return {"unknown": "", "null": "null", "decimal": "string", "date": "string"}.get(
                kind, kind
            )
        case ListOf():
            return "array"
        case MapOf() | Ref() | Inline():
            return "object"
        case UnionOf(options):
            return " or ".join(dict.fromkeys(map(type_word, options)))


def as_text(page: Page) -> str:
    """Return the page as it is copied: cells glued together, an empty cell as an empty line."""
    lines = [page.title, "", page.word("Description"), "", page.text, "", page.word("Request URL")]
    lines += ["", f"{page.word('Method')}: {page.method}. Send it as you like.", "", page.url, ""]
    lines += [page.word("Request parameters"), "", _glued(map(page.word, COLUMNS))]
    lines += [line for row in page.request for line in _text_row(row, page, asked=True)]
    lines += ["", page.word("Response parameters"), "", "The call answers.", ""]
    if page.response:
        lines.append(_glued(page.word(one) for one in COLUMNS if one != "Required"))
        lines += [line for row in page.response for line in _text_row(row, page, asked=False)]
    if page.codes:
        lines.append(_glued(map(page.word, ("HTTP code", "Description"))))
        lines += [f"{code}{text}" for code, text in page.codes]
    lines += ["", page.word("Request example"), "", page.call, ""]
    lines += [page.word("Response example"), "", page.answer]
    lines += ["Last updated on May 1, 2024", "Previous", "Another page", f"  • {page.title}"]
    return "\n".join(lines) + "\n"


def _glued(words: object) -> str:
    return "".join(words)  # type: ignore[arg-type]


def _text_row(row: Row, page: Page, *, asked: bool) -> list[str]:
    required = page.word(row.required) if asked else ""
    if not row.type and not row.example:
        first = [row.name, "", f"{required}{row.text}"]
    else:
        first = [f"{row.name}{row.type}{row.example}{required}{row.text}"]
    after = [row.after.replace("By default", page.word("By default"))] if row.after else []
    return [*first, *(f"  • {item}" for item in row.items), *after]


def as_html(page: Page) -> str:
    """Return the page as Docusaurus makes it, on few lines and with much around the content."""

    def heading(text: str) -> str:
        mark = '<a class="hash-link" href="#x" title="Direct link to heading">\u200b</a>'
        return f'<h2 class="anchor" id="x">{escape(page.word(text))}{mark}</h2>'

    def table(heads: list[str], rows: list[str]) -> str:
        head = "".join(f"<th>{escape(page.word(one))}</th>" for one in heads)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"

    def row(one: Row, *, asked: bool) -> str:
        items = "".join(f"<li><code>{escape(item)}</code></li>" for item in one.items)
        listed = f"<ul>{items}</ul>" if items else ""
        after = escape(one.after.replace("By default", page.word("By default")))
        cells = [f"<code>{escape(one.name)}</code>", escape(one.type), escape(one.example)]
        cells += [page.word(one.required)] if asked else []
        cells += [f"{escape(one.text)}{listed}{after}"]
        return "<tr>" + "".join(f"<td> {cell}\n</td>" for cell in cells) + "</tr>"

    answers = ""
    if page.response:
        heads = [one for one in COLUMNS if one != "Required"]
        answers += table(heads, [row(one, asked=False) for one in page.response])
    if page.codes:
        codes = [f"<tr><td>{code}</td><td>{escape(text)}</td></tr>" for code, text in page.codes]
        answers += table(["HTTP code", "Description"], codes)
    call = "".join(
        f'<span class="token-line">{escape(line)}<br></span>' for line in page.call.split("\n")
    )
    body = (
        f"<header><h1>{escape(page.title)}</h1></header>"
        f"{heading('Description')}<p>{escape(page.text)}</p>"
        f"{heading('Request URL')}<p><strong>{page.word('Method')}</strong>: {page.method}. "
        f"Send it as you like.</p><pre><code>{escape(page.url)}</code></pre>"
        f"{heading('Request parameters')}"
        f"{table(list(COLUMNS), [row(one, asked=True) for one in page.request])}"
        f"{heading('Response parameters')}<p>The call answers.</p>{answers}"
        f"{heading('Request example')}<div class='language-bash'><pre><code>{call}</code></pre>"
        f"<button>Copy</button></div>"
        f"{heading('Response example')}<pre><code>{escape(page.answer)}</code></pre>"
    )
    return (
        "<!doctype html><html><head><meta charset=utf-8>"
        f"<title>{escape(page.title)} | Guide</title><script>var no = '<table>'</script></head>"
        "<body><nav><ul><li>Import profile</li></ul></nav><main><article><nav>breadcrumbs</nav>"
        f"<div class='theme-doc-markdown markdown'>{body}</div>"
        "<p>Last updated on May 1, 2024</p><footer>Next</footer></article></main></body></html>"
    )


def as_markdown(page: Page) -> str:
    """Return the page as Markdown with lists in cells written in HTML."""

    def cell(text: str) -> str:
        return escape(text, quote=False).replace("|", "\\|").replace("*", "\\*").replace("_", "\\_")

    def row(one: Row, *, asked: bool) -> str:
        items = "".join(f"<li>{item}</li>" for item in one.items)
        listed = f"<ul>{items}</ul>" if items else ""
        after = one.after.replace("By default", page.word("By default"))
        cells = [cell(one.name), cell(one.type), cell(one.example)]
        cells += [page.word(one.required)] if asked else []
        return "| " + " | ".join([*cells, f"{cell(one.text)}{listed}{cell(after)}"]) + " |"

    def table(heads: list[str], rows: list[str]) -> list[str]:
        head = "| " + " | ".join(map(page.word, heads)) + " |"
        return [head, "|" + "---|" * len(heads), *rows, ""]

    lines = ["---", f"title: {page.title}", "---", "", f"## {page.word('Description')}", ""]
    lines += [page.text, "", f"## {page.word('Request URL')}", ""]
    lines += [f"{page.word('Method')}: {page.method}. Send it as you like.", ""]
    lines += [f"`{page.url}`", "", f"## {page.word('Request parameters')}", ""]
    lines += table(list(COLUMNS), [row(one, asked=True) for one in page.request])
    lines += [f"## {page.word('Response parameters')}", "", "The call answers.", ""]
    if page.response:
        heads = [one for one in COLUMNS if one != "Required"]
        lines += table(heads, [row(one, asked=False) for one in page.response])
    if page.codes:
        lines += table(
            ["HTTP code", "Description"], [f"| {a} | {cell(b)} |" for a, b in page.codes]
        )
    lines += [f"## {page.word('Request example')}", "", "```bash", page.call, "```", ""]
    lines += [f"## {page.word('Response example')}", "", "```", page.answer, "```"]
    return "\n".join(lines) + "\n"


FORMS = {"txt": as_text, "html": as_html, "md": as_markdown}
