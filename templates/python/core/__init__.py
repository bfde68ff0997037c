"""The runtime of the client, written by hand; what is generated only describes calls and types.

A call goes through these modules, in this order:

- `resource` takes the typed arguments of a generated method,
- `request` checks and encodes them (`rules`, `encoding`) into a `Call`,
- `engine` decides what to send, when to try again and what an answer means (`retry`, `answer`),
  without doing any input or output itself,
- `connection` and `async_connection` send what the engine asks for,
- `records`, `paging`, `tasks`, `downloads` (`transfer`, `sink`) and `batches` are the shapes that
  answers take.

Importing this package loads nothing: the HTTP library comes with the first client object.
"""
