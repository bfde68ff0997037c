# Copied from templates/python/core/downloads/__init__.py by `altcraft-gen build`; changes made here are lost.
"""Files: links to them, fetching and resuming, and where they are saved."""
