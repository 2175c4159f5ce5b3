"""Identities of nodes and documents."""

import base64
import secrets
import uuid

#: Bytes of an id: as many as in a UUID, so that two offline copies never make the same one.
ID_BYTES = 16

#: Names of things that we ship (samples, frameworks) are the same in every workspace.
_SHIPPED = uuid.UUID("5d4c7c1e-0d53-4f43-9a43-5a2f3c1f7a10")

#: What is received from others by what it says, such as a row of a form.
_RECEIVED = uuid.UUID("0c0f6a52-64a1-4f0e-9c39-0f6f0f3f7b52")


def _spell(raw: bytes) -> str:
    return base64.b32encode(raw).decode("ascii").rstrip("=").lower()


def new_id() -> str:
    """Return a fresh id: 26 letters and digits, good as a Word bookmark name behind a letter."""
    return _spell(secrets.token_bytes(ID_BYTES))


def shipped_id(*names: str) -> str:
    """Return the fixed id of something that comes with the program, by its names."""
    return _spell(uuid.uuid5(_SHIPPED, "/".join(names)).bytes)


def derived_id(*names: str) -> str:
    """Return the id of something received, the same wherever the same thing is received."""
    return _spell(uuid.uuid5(_RECEIVED, "\x1f".join(names)).bytes)
