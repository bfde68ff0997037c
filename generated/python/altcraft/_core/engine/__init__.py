# Copied from templates/python/core/engine/__init__.py by `altcraft-gen build`; changes made here are lost.
"""One call: what to send, when to try again, what hooks are told; without any I/O."""
