# Copied from templates/python/core/transport/__init__.py by `altcraft-gen build`; changes made here are lost.
"""Input and output: sends what the engine asks for, sync and async."""
