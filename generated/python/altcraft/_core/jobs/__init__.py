# Copied from templates/python/core/jobs/__init__.py by `altcraft-gen build`; changes made here are lost.
"""Any number of items, sent in batches."""
