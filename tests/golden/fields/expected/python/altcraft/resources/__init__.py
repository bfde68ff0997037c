"""The resources of the client, one module each.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""
