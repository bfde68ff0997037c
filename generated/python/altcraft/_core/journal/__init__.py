# Copied from templates/python/core/journal/__init__.py by `altcraft-gen build`; changes made here are lost.
"""Runs that outlive their process: what was sent, and what came of it, in a file."""
