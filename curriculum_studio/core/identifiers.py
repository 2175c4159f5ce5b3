"""How goals are called in exchange: by UUIDs, made of what a goal or its node says if need be."""

import re
import uuid

_NAMESPACE = uuid.UUID("0b9ff3a2-7f0e-5b52-9a67-3a0b1b5f5c11")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def derived(*names: str) -> str:
    """Return the UUID that names always lead to."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join(names)))


def case_identifier(identifier: str, node: str) -> str:
    """Return a UUID: the identifier where it is one, else one made of it or of the node's id."""
    own = identifier.strip().lower()
    if _UUID.fullmatch(own):
        return own
    return derived("identifier", identifier) if own else derived("node", node)
