# Copied from templates/python/core/tasks/__init__.py by `altcraft-gen build`; changes made here are lost.
"""Tasks that the platform works on: following, waiting for and collecting them."""
