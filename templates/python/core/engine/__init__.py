"""One call: what to send, when to try again, what hooks are told; without any I/O."""
