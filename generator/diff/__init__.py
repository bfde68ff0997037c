"""Comparing two versions of the spec: what changed, whom it hurts, and what to do about it.

`change` holds the register of rules and what a change is, `spot` where in the two specs one looks,
`compare` puts it together. Each module of `rules` compares one subject and declares its rules
beside the code that finds them. `README.md` lists all rules; a test keeps it equal to the register.
"""

from generator.diff.change import Change, Level
from generator.diff.compare import compare

__all__ = ["Change", "Level", "compare"]
