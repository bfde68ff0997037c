# Copied from templates/python/testing/play/__init__.py by `altcraft-gen build`; changes made here are lost.
"""What `altcraft play` adds: a page, a journal of changes, and first records."""
