"""The list of endpoints in all the forms that it is saved in, made from the spec for the tests."""

from html import escape
from itertools import groupby

from generator.model import Api


def list_rows(api: Api) -> list[tuple[str, str | None, str, str]]:
    """Return the list of endpoints: section, group, title and path as printed."""
    titles = {section.name: section.title for section in api.sections}
    return [
        (
            titles[one.section],
            one.group,
            one.documented_title or one.title,
            one.documented_path or one.path,
        )
        for one in api.operations
        if one.listed
    ]


def list_as_text(rows: list[tuple[str, str | None, str, str]]) -> str:
    """Return the list as it is copied: titles glued to their paths, headings without a mark."""
    lines = ["List of API endpoints", ""]
    section = None
    for (of, group), run in groupby(rows, lambda row: row[:2]):
        lines += [of] if of != section else []
        lines += [group] if group else []
        lines += [f"{title}{path}" for _, _, title, path in run]
        section = of
    return "\n".join([*lines, "Last updated on Mar 1, 2026"]) + "\n"


def list_as_html(rows: list[tuple[str, str | None, str, str]]) -> str:
    """Return the list as HTML: sections and groups as headings over tables without a head."""
    parts = ["<main><article><h1>List of API endpoints</h1><p>All calls.</p>"]
    section = None
    for (of, group), run in groupby(rows, lambda row: row[:2]):
        parts += [f"<h2>{escape(of)}</h2>"] if of != section else []
        parts += [f"<h3>{escape(group)}</h3>"] if group else []
        cells = (
            f"<tr><td><a href=x>{escape(a)}</a></td><td>{escape(b)}</td></tr>" for *_, a, b in run
        )
        parts += ["<table><thead><tr><th></th><th></th></tr></thead>", *cells, "</table>"]
        section = of
    return "\n".join([*parts, "</article></main>"])


def list_as_markdown(rows: list[tuple[str, str | None, str, str]]) -> str:
    """Return the list as Markdown, sections and groups as headings over bullets."""
    lines = ["# List of API endpoints", ""]
    section = None
    for (of, group), run in groupby(rows, lambda row: row[:2]):
        lines += [f"## {of}", ""] if of != section else []
        lines += [f"### {group}", ""] if group else []
        lines += [f"- [{title}](x) `{path}`" for _, _, title, path in run] + [""]
        section = of
    return "\n".join(lines)


LIST_FORMS = {"txt": list_as_text, "html": list_as_html, "md": list_as_markdown}
