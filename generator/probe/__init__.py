"""A small API that has everything, on which templates are tried.

The templates and the layout of expressions give code that black leaves as it is, as long as every
line fits. Whether that holds for the templates at hand, which anyone may change, is found out here:
when black changes nothing in what they make of this API, it is not asked about the rest.
"""

from pathlib import Path

from generator.cache import Cache
from generator.findings import Findings
from generator.output.formatting import UnparsableError, format_python
from generator.render import TemplateProblem, render_targets
from generator.spec import load_api

FOLDER = Path(__file__).parent
_YES = b"yes"


def is_settled(templates: Path, maker: str, cache: Cache) -> bool:
    """Tell whether templates give code that black leaves as it is.

    Args:
        templates: The template folder.
        maker: The stamp of the templates and this program.
        cache: Has earlier answers.
    """
    key = f"settled {maker}"
    if (known := cache.recall(key)) is not None:
        return known == _YES
    api = load_api(FOLDER, Findings())
    if api is None:
        return False
    try:
        rendered = list(render_targets(api, templates, ["python"], cache))
        settled = format_python(rendered, cache) == rendered
    except (TemplateProblem, UnparsableError):
        return False  # that is a finding of the whole build
    cache.remember(key, _YES if settled else b"no")
    return settled
