"""Linking: raw values become the immutable model, every name resolved.

`catalog` holds what is shared, `includes` expands short forms and included sets, `shapes` builds
fields and rules, `operations` the endpoints, `api` the whole. Problems become findings; the faulty
piece is left out, so that one run reports everything.
"""

from generator.link.api import link_api

__all__ = ["link_api"]
