# Copied from templates/python/cli/__init__.py by `altcraft-gen build`; changes made here are lost.
"""The command `altcraft`: one module for each of its commands."""
