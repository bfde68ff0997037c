# Copied from templates/python/cli/shells/__init__.py by `altcraft-gen build`; changes made here are lost.
"""Scripts that complete the command, one module for each shell."""
