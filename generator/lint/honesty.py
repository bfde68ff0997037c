"""Rules on what was seen: the spec says no more than its pages do, or says that it infers."""

from generator.findings import Findings
from generator.lint.registry import LintedApi, rule
from generator.model import Field, Shape
from generator.model.shape import Scalar, iter_types


@rule("unseen-fact", "What no page was seen to say is inferred or of unknown type.")
def check_unseen(api: LintedApi, findings: Findings) -> None:
    """Report fields and codes of endpoints whose `seen` says that none was seen."""
    for one in api.operations:
        codes = [str(code.code) for code in one.errors]
        inferred = "mark as `inferred` what follows from another endpoint, or correct `seen`"
        for key, extent, facts, hint in (
            ("request", one.seen.request, _documented(one.request), inferred),
            ("response", one.seen.response, _documented(one.response.shape), inferred),
            ("errors", one.seen.errors, codes, "leave them out, or correct `seen`"),
        ):
            if extent == "none" and facts:
                message = (
                    f"{one.name}: nothing of `{key}` was seen, but it tells of {', '.join(facts)}"
                )
                findings.add(one.at("seen"), "unseen-fact", message, hint)


def _documented(shape: Shape) -> list[str]:
    """Return the fields that are neither inferred nor of unknown type; so is what is in them."""
    return [field.name for field in shape.fields if shape.is_whole and not _is_open(field)]


def _is_open(field: Field) -> bool:
    if field.place == "path":
        return True  # the path tells of it
    known_elsewhere = field.inferred is not None or field.observed is not None
    return known_elsewhere or Scalar("unknown") in iter_types(field.type)
