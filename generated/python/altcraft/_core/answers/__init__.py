# Copied from templates/python/core/answers/__init__.py by `altcraft-gen build`; changes made here are lost.
"""What comes back: data or an error, records, text, and the results of a batch."""
