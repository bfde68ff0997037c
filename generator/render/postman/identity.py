"""Identifiers: made of names alone, so that a changed text never changes an identifier."""

import uuid

_NAMESPACE = uuid.UUID("f0a4c1de-6a4b-5a0e-9f0c-3f8f6f4b7d21")


def identifier(*names: str) -> str:
    """Return the stable identifier of something that has a name."""
    return str(uuid.uuid5(_NAMESPACE, "\n".join(names)))
