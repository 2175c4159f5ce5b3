"""Contents that are kept under their hash: they can be shared, and damage to them shows."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, Table, bindparam, insert, select

from curriculum_studio.core.versions import digest_of
from curriculum_studio.store import schema
from curriculum_studio.store.seals import state_bytes

#: The kind that a tombstone names for the state of a comment.
COMMENT = "comment"

#: How many hashes are asked for at once.
_ASKED = 500


def keep(connection: Connection, table: Table, kept: Mapping[str, bytes]) -> None:
    """Keep contents by their hashes; what is there already stays."""
    rows = [{"hash": name, "content": content} for name, content in kept.items()]
    if rows:
        connection.execute(insert(table).prefix_with("OR IGNORE"), rows)


def contents(connection: Connection, table: Table, names: Iterable[str]) -> dict[str, bytes]:
    """Return contents by their hashes.

    Raises:
        LookupError: if one is missing or is not what its hash says.

    """
    unique = list(dict.fromkeys(names))
    wanted = select(table.c.hash, table.c.content).where(
        table.c.hash.in_(bindparam("names", expanding=True))
    )
    found: dict[str, bytes] = {}
    for start in range(0, len(unique), _ASKED):
        rows = connection.execute(wanted, {"names": unique[start : start + _ASKED]})
        found.update((row.hash, row.content) for row in rows)
    for name in unique:
        if digest_of(name)(found[name]) != name:
            raise LookupError(name)
    return found


def states(connection: Connection, names: Iterable[str]) -> dict[str, bytes]:
    """Return states by their hashes; in the place of an erased one stands an empty one.

    The state of an erased comment is left out.

    Raises:
        LookupError: if one is missing without having been erased, or is not what its hash says.

    """
    unique = dict.fromkeys(names)
    graves = schema.tombstone.c
    empty = {
        row.name: empty_state(row.kind, row.lead)
        for row in connection.execute(select(graves.name, graves.kind, graves.lead))
        if row.name in unique and row.kind
    }
    kept = contents(connection, schema.node_state, (each for each in unique if each not in empty))
    return kept | {name: state for name, state in empty.items() if state}


def empty_state(kind: str, lead: str) -> bytes:
    """Return the state that stands in the place of an erased one; empty for a comment."""
    return state_bytes(kind, lead, "{}", "{}") if kind != COMMENT else b""
