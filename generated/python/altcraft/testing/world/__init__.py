# Copied from templates/python/testing/world/__init__.py by `altcraft-gen build`; changes made here are lost.
"""What is stored, and what calls do to it as the spec says."""
