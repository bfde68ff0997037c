# Copied from templates/python/testing/requests/__init__.py by `altcraft-gen build`; changes made here are lost.
"""What arrives, how it is read and checked, and what goes back."""
