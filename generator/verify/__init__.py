"""What a build made is looked at before anything is written.

Every Python file compiles, and no class or module made of the spec defines a name twice; both
OpenAPI documents and the Postman collection are valid by their schemas. What fails is a finding on
the operation of the spec that caused it. `prove` goes further when it is asked to: it uses what was
made.
"""

from collections.abc import Callable, Collection, Iterable

from generator.findings import Findings
from generator.model import Api
from generator.verify.blame import blame
from generator.verify.documents import check_document, is_document
from generator.verify.problem import Problem
from generator.verify.python_files import check_python

_HINT = "a name or value of the spec leads to it; if not, a template is faulty"


def verify(
    paths: Iterable[str],
    read: Callable[[str], bytes],
    api: Api,
    findings: Findings,
    copied: Collection[str] = (),
) -> None:
    """Look at files that a build is about to write.

    Args:
        paths: The files, by their paths in the output.
        read: Returns the content of a file.
        api: The model that the files were made of.
        findings: Receives what is wrong.
        copied: The files that are copies of hand-written ones, in which the spec has no part.
    """
    for path in paths:
        for problem in _problems(path, read, copied):
            report(problem, api, findings)


def report(problem: Problem, api: Api, findings: Findings) -> None:
    """Add a problem to the findings, on what of the spec caused it."""
    place, who = blame(problem, api)
    message = f"{who}: {problem.path} would not be {problem.what}: {problem.message}"
    findings.add(place, "output", message, _HINT)


def _problems(
    path: str, read: Callable[[str], bytes], copied: Collection[str]
) -> Iterable[Problem]:
    if path.endswith(".py"):
        return check_python(path, read(path), names=path not in copied)
    return check_document(path, read(path)) if is_document(path) else ()
