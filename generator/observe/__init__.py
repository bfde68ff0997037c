"""Recorded exchanges with a platform against the spec: what is really sent, and what comes back.

`recordings` reads them, `compare` finds what the spec says otherwise, `report` says it. A recording
is full of people's data: what leaves this package are names of the spec, kinds of values, codes of
errors, and names that look like names; no value.
"""
