# Copied from templates/python/core/common/__init__.py by `altcraft-gen build`; changes made here are lost.
"""What every other part uses, and what uses no other part."""
