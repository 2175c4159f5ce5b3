"""What was done in a library, newest first, as it is told to people: the port `Activity`."""

import msgspec
from sqlalchemy import bindparam, exists, select

from curriculum_studio.core.codec import message_from_raw
from curriculum_studio.core.transactions import Actor
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.session.activity import DoneStep
from curriculum_studio.store import schema
from curriculum_studio.store.database import Database
from curriculum_studio.store.versions import info_of

_journal = schema.journal.c
_stack = schema.undo_stack.c
_undone = exists().where(_stack.position == _journal.position, _stack.undone.is_(True))
#: Their contents are not read: what was written in a step is not told.
_steps = (
    select(
        _journal.position,
        _journal.at,
        _journal.profile,
        _journal.replica,
        _journal.documents,
        _journal.label,
    )
    .where(~_undone)
    .order_by(_journal.position.desc())
    .limit(bindparam("most"))
)
_versions = select(schema.version).order_by(schema.version.c.key.desc()).limit(bindparam("most"))
_listed = msgspec.json.Decoder(list[str])


class SqliteActivity:
    """The port `Activity` over the journal and the versions: one statement each."""

    def __init__(self, database: Database) -> None:
        """Read from a database."""
        self._database = database

    def steps(self, most: int) -> list[DoneStep]:
        """Return the newest steps, newest first, but those that were undone."""
        with self._database.read() as connection:
            rows = connection.execute(_steps, {"most": most}).all()
        found = []
        for position, at, profile, replica, documents, label in rows:
            try:
                named = message_from_raw(msgspec.json.decode(label))
                told = tuple(_listed.decode(documents))
            except (msgspec.DecodeError, ValueError, TypeError):
                continue  # a damaged line of the past keeps nobody from all others
            found.append(DoneStep(position, told, named, Actor(profile, replica), at))
        return found

    def versions(self, most: int) -> list[VersionInfo]:
        """Return the versions that came last, newest first, whoever made them."""
        with self._database.read() as connection:
            return [info_of(row) for row in connection.execute(_versions, {"most": most})]
