# Copied from templates/python/core/__init__.py by `altcraft-gen build`; changes made here are lost.
"""The runtime of the client, written by hand; what is generated only describes calls and types.

Each folder uses only those above it in this list:

- `common`: errors, what is known about an answer, and other small things that all others need,
- `calls`: the typed arguments of a method are checked and encoded into a `Call`,
- `answers`: what an answer means, and the records, texts and batches that it is wrapped in,
- `engine`: what to send, when to try again, what hooks are told; without any input or output,
- `transport`: sends what the engine asks for, sync and async,
- `caller`, `paging`, `downloads`, `tasks` and `jobs`: what is made of several calls,
- `resource` and `client`: the bases of the generated classes.

Importing this package loads nothing: the HTTP library comes with the first client object.
"""
