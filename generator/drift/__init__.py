"""Drift: what the documentation's pages say now, compared with the spec.

Data flows one way. `read` turns a saved page into blocks (`page`), `recognise` finds out what the
blocks say (`facts`), `compare` sets it against the model and against what the page said last time
(`memory`), and `report` prints the differences. `write` puts them into the YAML files by edits of
located spans.
"""
