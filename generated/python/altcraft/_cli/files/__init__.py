# Copied from templates/python/cli/files/__init__.py by `altcraft-gen build`; changes made here are lost.
"""Files with rows: reading them in every form, and writing down those that failed."""
