# Copied from templates/python/core/calls/__init__.py by `altcraft-gen build`; changes made here are lost.
"""What is sent: the tables of the operations, checks, encoding, and the call that comes out."""
