# Copied from templates/python/testing/profiles/__init__.py by `altcraft-gen build`; changes made here are lost.
"""What only profiles have: matching, fields, subscriptions."""
