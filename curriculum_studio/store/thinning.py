"""Thinning of automatic versions: all of the last days stay, fewer of the past.

Those that came from others are many more, one for each text that somebody wrote. Of them one for an
hour is enough, which is how often one's own are made.

Only states are dropped; the rows of versions stay, since the ids of later ones hash them.
"""

from collections.abc import Container, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, Table, bindparam, delete, select, update

from curriculum_studio.core.versions import list_of, twigs_of
from curriculum_studio.store import schema
from curriculum_studio.store.contents import stored

#: Every automatic version of so many days stays, and after that …
ALL_DAYS = 14

#: Of those that came from others all stay for so long, then the last one of each hour.
ALL_HOURS = 1

#: … the last one of each day for so long, then the last one of each month.
DAILY_DAYS = 120

_version = schema.version.c
_head = schema.head.c
_drop = update(schema.version).where(_version.id == bindparam("of_id")).values(thinned=True)


def thin(connection: Connection, now: datetime) -> int:
    """Drop the states of automatic versions that crowd the past; return of how many."""
    heads = set(connection.execute(select(_head.version)).scalars())
    wanted = select(
        _version.id, _version.document, _version.time, _version.reason, _version.actor
    ).where(_version.automatic, ~_version.held, ~_version.thinned)
    rows = connection.execute(wanted.order_by(_version.document, _version.key)).all()
    dropped: list[str] = []
    came = {row.id for row in rows if not row.reason and not row.actor}
    by_document: dict[str, list[tuple[str, str]]] = {}
    for row in rows:
        by_document.setdefault(row.document, []).append((row.id, row.time))
    for versions in by_document.values():
        dropped += [each for each in superfluous(versions, now, came) if each not in heads]
    if dropped:
        connection.execute(_drop, [{"of_id": each} for each in dropped])
        sweep(connection)
    return len(dropped)


def superfluous(
    versions: Sequence[tuple[str, str]], now: datetime, came: Container[str] = ()
) -> list[str]:
    """Return the ids of versions that may lose their states.

    `versions` are pairs of an id and a time (ISO 8601 in UTC) in the order of making; those in
    `came` were made by others. One whose time lies in the future or cannot be read stays: clocks of
    school computers are not to be trusted.
    """
    last: dict[str, str] = {}
    spans: dict[str, str] = {}
    for identity, time in versions:
        span = _span(time, now, came=identity in came)
        if span:
            spans[identity] = span
            last[span] = identity
    kept = set(last.values())
    return [identity for identity, _ in versions if identity in spans and identity not in kept]


def _span(time: str, now: datetime, *, came: bool) -> str:
    """Return the hour, day or month of which one version is enough; empty where all stay."""
    try:
        made = datetime.fromisoformat(time)
        age = now - made
    except (ValueError, TypeError):
        return ""
    if age <= timedelta(days=ALL_DAYS):
        return made.strftime("%Y-%m-%d %H") if came and age > timedelta(hours=ALL_HOURS) else ""
    return made.strftime("%Y-%m-%d" if age <= timedelta(days=DAILY_DAYS) else "%Y-%m")


def sweep(connection: Connection) -> None:
    """Delete states and branches that no version with a state refers to."""
    tops = connection.execute(
        select(_version.branch, _version.comments).where(~_version.thinned)
    ).all()
    branches: set[str] = set()
    named: set[str] = set()
    lists = {row.comments for row in tops}
    for content in stored(connection, schema.version_node, lists).values():
        named.update(list_of(content))
    level = {row.branch for row in tops}
    while level:
        branches |= level
        below: set[str] = set()
        for content in stored(connection, schema.version_node, level).values():
            for _, _, state, branch in twigs_of(content):
                named.add(state)
                if branch:
                    below.add(branch)
        level = below - branches
    _keep_only(connection, schema.version_node, branches | lists)
    _keep_only(connection, schema.node_state, named)


def _keep_only(connection: Connection, table: Table, kept: set[str]) -> None:
    present = set(connection.execute(select(table.c.hash)).scalars())
    gone = delete(table).where(table.c.hash == bindparam("of_hash"))
    rows = [{"of_hash": each} for each in present - kept]
    if rows:
        connection.execute(gone, rows)
