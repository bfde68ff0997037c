"""Releases: the version in its one place, the change log, and what must be true before and after.

Nothing here commits, tags or pushes: that is left to the maintainer, who reads the result first.
"""
