"""Questions to a server and the portions in which names and objects are sent."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    LargeBinary,
    any_,
    bindparam,
    func,
    literal,
    null,
    select,
    union_all,
)

from curriculum_studio.features.group.model.shared_version import Objects
from curriculum_studio.features.group.postgres import tables

#: What is sent by one statement, in bytes and rows; a larger object is sent alone.
_BYTES: Final = 1024 * 1024
_ROWS: Final = 2_000

#: What is fetched by one statement: some two megabytes of text.
FETCHED: Final = 200

#: More versions than that are no hint any more: they are asked for by name.
_RECENT: Final = 2_000

BYTES_LIST: Final = ARRAY(LargeBinary)
NAMES: Final = bindparam("names", type_=BYTES_LIST)


def _changed() -> Any:
    """All that says what changed, in one question: format, heads, and versions as a hint."""
    after, recent = bindparam("after", type_=BigInteger), bindparam("recent", type_=Boolean)
    about, head, version = tables.FORMAT.c, tables.HEAD.c, tables.VERSION.c
    nothing = null().cast(LargeBinary)
    newest = (
        select(literal("version"), version.document, version.stream, version.hash, version.change)
        .where(version.change > after, recent)
        .order_by(version.change)
        .limit(_RECENT)
    ).subquery()
    return union_all(
        select(
            literal("format").label("what"),
            about.epoch.label("document"),
            about.name.label("text"),
            nothing.label("hash"),
            about.min_read.cast(BigInteger).label("number"),
        ),
        select(literal("head"), head.document, head.stream, head.hash, head.change).where(
            head.change > after
        ),
        select(newest),
    )


CHANGED: Final = _changed()


def _members() -> Any:
    """All members with their profiles and their roles in single documents."""
    member, profile, special = tables.MEMBER.c, tables.PROFILE.c, tables.DOCUMENT_ROLE.c
    roles = (
        select(special.login, func.json_object_agg(special.document, special.role).label("r"))
        .group_by(special.login)
        .subquery()
    )
    return (
        select(tables.MEMBER, profile.id, roles.c.r.label("roles"))
        .join_from(tables.MEMBER, tables.PROFILE, isouter=True)
        .outerjoin(roles, roles.c.login == member.login)
        .order_by(member.invited, member.login, profile.id)
    )


MEMBERS: Final = _members()

#: Who brought versions: the name to sign in with, and the role then.
BROUGHT: Final = select(tables.VERSION.c.hash, tables.VERSION.c.login, tables.VERSION.c.role).where(
    tables.VERSION.c.hash == any_(NAMES)
)


def raw(names: Iterable[str]) -> list[bytes]:
    """Names as the server keeps them, in an order in which nobody waits for somebody waiting."""
    return [bytes.fromhex(each) for each in sorted(names)]


def several(names: Collection[str], rows: int = _ROWS) -> Iterator[Sequence[str]]:
    """Names in portions that are asked for by one statement."""
    ordered = sorted(names)
    for start in range(0, len(ordered), rows):
        yield ordered[start : start + rows]


def portions(objects: Objects) -> Iterator[Sequence[str]]:
    """Names in portions that are sent by one statement."""
    portion: list[str] = []
    size = 0
    for name in sorted(objects):
        if portion and (size + len(objects[name]) > _BYTES or len(portion) == _ROWS):
            yield portion
            portion, size = [], 0
        portion.append(name)
        size += len(objects[name])
    if portion:
        yield portion
