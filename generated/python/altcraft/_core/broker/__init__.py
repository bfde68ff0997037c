# Copied from templates/python/core/broker/__init__.py by `altcraft-gen build`; changes made here are lost.
"""Calls and imports over the message broker of the platform, instead of HTTP."""
