"""Objects that several answers share.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class None_(Record):
    """\""" """

    __slots__ = ()

    class_: str
    """Triple \""" quotes \"""."""
    mro: str
    """\\."""
    true: str
    """*/ </script> -->."""
    a_b_c_d_e: int
    """A name of all kinds of quotes."""
    x: int
    """{{ x }} {% x %} {# x #}."""
    etc_passwd: int
    """../../etc/passwd."""
    field: str
    """Имя 😀 𝒳."""
    ref: str
    """#/components/schemas/X."""
    on: str
    """yes: no."""
    field_1_000: str
    """1_000 - 2024-01-01 - 0x1F."""
    _schema_ = {
        "class_": ("__class__", "", ""),
        "true": ("True", "", ""),
        "a_b_c_d_e": ("a b\"c'd\\e", "", ""),
        "x": ("{{ x }}", "", ""),
        "etc_passwd": ("../../etc/passwd", "", ""),
        "field": ("ключ", "", ""),
        "ref": ("$ref", "", ""),
        "field_1_000": ("1_000", "", ""),
    }
