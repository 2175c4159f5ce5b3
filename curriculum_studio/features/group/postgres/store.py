"""The library of a group on a PostgreSQL server, as what keeps versions and objects.

Each call is one statement or a few, each of which counts at once: nothing is open between them, so
that a line that is cut leaves nothing half done. What is sent twice is there once.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Final, cast

import msgspec
import psycopg
from sqlalchemy import (
    Connection,
    LargeBinary,
    Text,
    any_,
    bindparam,
    column,
    exc,
    exists,
    func,
    select,
)
from sqlalchemy.dialects import postgresql

from curriculum_studio.core.versions import digest
from curriculum_studio.features.group.model.group_store import (
    NOT_A_MEMBER,
    Absent,
    Brought,
    Erased,
    HeadMoved,
    Heads,
    NotAMember,
    NotTaken,
    Place,
    Refused,
    Unsigned,
    WrongFormat,
)
from curriculum_studio.features.group.model.members import (
    DECIDING,
    STREAMS_OF,
    Member,
    Presence,
    Role,
    Tombstone,
)
from curriculum_studio.features.group.model.shared_version import (
    Objects,
    SharedVersion,
    Stream,
    read_version,
)
from curriculum_studio.features.group.postgres import functions, tables
from curriculum_studio.features.group.postgres.address import ServerAddress
from curriculum_studio.features.group.postgres.connecting import (
    ANSWERING,
    ServerUnreachable,
    engine,
    sqlstate,
    told,
)
from curriculum_studio.features.group.postgres.diagnosis import ConnectionProblem, of_code
from curriculum_studio.features.group.postgres.graves import LEFT, ServerGraves
from curriculum_studio.features.group.postgres.questions import (
    BROUGHT,
    BYTES_LIST,
    CHANGED,
    FETCHED,
    MEMBERS,
    NAMES,
    portions,
    raw,
    several,
)
from curriculum_studio.i18n import Message, message

#: The form of tables and functions that this program reads and writes; those before were in no use.
SERVER_FORMAT: Final = 3

#: How many versions are remembered, a kilobyte or a few each.
_REMEMBERED: Final = 4_000

#: Codes of the server that mean: this is no group, or not one that this program knows.
_NO_TABLES: Final = frozenset({"3F000", "42P01"})

#: Functions of our schema.
_OURS: Final = getattr(func, tables.SCHEMA)


_TOO_LARGE: Final = message("Group", "A picture or file is too large for the group.")

_REFUSED_IN: Final[Mapping[Stream, Message]] = {
    "text": message("Group", "Your role does not let you share changes of the text."),
    "review": message("Group", "Your role does not let you share comments."),
    "decisions": message("Group", "Your role does not let you share decisions."),
}


class PostgresGroupStore:
    """A group in a database. It is asked in a worker; several threads may ask it in turn."""

    def __init__(
        self,
        address: ServerAddress,
        password: str,
        *,
        answering: float = ANSWERING,
        program_format: int = SERVER_FORMAT,
    ) -> None:
        """`answering`: how many seconds an answer may take. Nothing is asked of the server yet."""
        self.address = address
        self._password = password
        self._program_format = program_format
        told_server = {functions.FORMAT_SETTING: str(program_format)}
        self._engine = engine(address, password, told_server, answering=answering)
        self._ear: Connection | None = None
        #: Versions never change, so each is asked for once, until something was erased.
        self._versions: dict[str, SharedVersion] = {}
        self._graves = ServerGraves(self._asking)
        self._graves.on_new = self._versions.clear

    # --- objects ------------------------------------------------------------------------------

    def put(self, objects: Objects) -> None:
        """Keep objects; those that are there stay as they are.

        Raises:
            ValueError: if one has not the SHA-256 that it is named by.
            StudioError: if the server cannot be reached, or refuses.

        """
        wrong = [name for name, content in objects.items() if digest(content) != name]
        if wrong:
            raise ValueError(wrong[0])
        rows = (
            func.unnest(NAMES, bindparam("contents", type_=BYTES_LIST))
            .table_valued(column("hash", LargeBinary), column("content", LargeBinary))
            .render_derived()
        )
        statement = (
            postgresql.insert(tables.OBJECT)
            .from_select(["hash", "content"], select(rows.c.hash, rows.c.content))
            .on_conflict_do_nothing()
        )
        what = message("Group", "Your role does not let you share changes.")
        with self._asking(what, lambda: self._who("review", "")) as connection:
            for names in portions(objects):
                contents = [objects[name] for name in names]
                connection.execute(statement, {"names": raw(names), "contents": contents})

    def missing(self, names: Collection[str]) -> set[str]:
        """Return the names of which no whole object is there."""
        wanted = func.unnest(NAMES).table_valued(column("hash", LargeBinary)).render_derived()
        there = tables.OBJECT.c.hash
        statement = select(wanted.c.hash).where(~exists().where(there == wanted.c.hash))
        found: set[str] = set()
        with self._asking() as connection:
            for some in several(names):
                rows = connection.execute(statement, {"names": raw(some)})
                found.update(bytes(row[0]).hex() for row in rows)
        return found

    def fetch(self, names: Collection[str]) -> dict[str, bytes]:
        """Return objects by their names; those that are not there, or are altered, are absent.

        Of one from which something was erased for good, what is left of it is returned.
        """
        return self._contents(names, LEFT)

    def _contents(self, names: Collection[str], statement: Any) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        with self._asking() as connection:
            for some in several(names, FETCHED):
                for name, content, own in connection.execute(statement, {"names": raw(some)}):
                    whole = bytes(content)
                    if digest(whole) == bytes(own).hex():
                        found[bytes(name).hex()] = whole
        return found

    # --- versions -----------------------------------------------------------------------------

    def versions(self, names: Collection[str]) -> dict[str, SharedVersion]:
        """Return versions by their names; those that are not there, or may not be read, are absent.

        Raises:
            StudioError: if the server cannot be reached.

        """
        version = tables.VERSION.c
        statement = select(version.hash, version.content, version.hash.label("own"))
        statement = statement.where(version.hash == any_(NAMES))
        asked = [each for each in names if each not in self._versions]
        for name, content in self._contents(asked, statement).items():
            try:
                self._versions[name] = read_version(content)
            except msgspec.DecodeError:
                continue  # written by a newer program, or by hand
        found = {each: self._versions[each] for each in names if each in self._versions}
        if len(self._versions) > _REMEMBERED:
            self._versions.clear()
        return found

    def brought(self, names: Collection[str]) -> Mapping[str, Brought]:
        """Return who brought versions; only the server knows, and no statement can alter it."""
        found: dict[str, Brought] = {}
        with self._asking() as connection:
            for some in several(names):
                for name, login, role in connection.execute(BROUGHT, {"names": raw(some)}):
                    found[bytes(name).hex()] = (login, role)
        return found

    def heads(self, since: str = "") -> Heads:
        """Return the newest versions of what changed since a cursor; empty: of everything.

        A cursor of another life of the database, as before it was put back, counts as none.
        """
        epoch, _, seen = since.partition(":")
        after = int(seen) if seen.isdecimal() else -1
        with self._asking() as connection:
            rows = [*connection.execute(CHANGED, {"after": after, "recent": after >= 0})]
            about = next((row for row in rows if row.what == "format"), None)
            if about is None:
                raise NotAMember
            if about.number > self._program_format:
                raise _too_old()
            if epoch and epoch != about.document:
                self._graves.forget()
                rows = [*connection.execute(CHANGED, {"after": -1, "recent": False})]
        heads: dict[Place, frozenset[str]] = {}
        recent: list[str] = []
        newest = max(after if epoch in ("", about.document) else -1, 0)
        for row in rows:
            if row.what == "head":
                heads[row.document, cast("Stream", row.text)] = frozenset({bytes(row.hash).hex()})
            elif row.what == "version":
                recent.append(bytes(row.hash).hex())
            else:
                continue
            newest = max(newest, row.number)
        cursor, restored = f"{about.document}:{newest}", epoch not in ("", about.document)
        return Heads(heads, cursor, tuple(recent), about.document, restored)

    def publish(self, version: SharedVersion, seen: Iterable[str]) -> None:
        """Make a version, whose objects are there, the head of its stream in place of `seen`.

        Raises:
            HeadMoved: if another one became the head meanwhile; the version is kept all the same.
            Absent: if objects are not there, as where they were cleared away meanwhile.
            Unsigned: if nobody signed it, and it is more than a merge alone could have made.
            StudioError: if the server cannot be reached, or refuses.

        """
        published = _OURS.publish(
            bindparam("name", type_=LargeBinary),
            bindparam("bytes", type_=LargeBinary),
            bindparam("place", type_=Text),
            bindparam("strand", type_=Text),
            bindparam("seen", type_=BYTES_LIST),
        ).table_valued(column("newest", LargeBinary), column("absent", BYTES_LIST))
        values = {
            "name": bytes.fromhex(version.hash),
            "bytes": version.content,
            "place": version.document,
            "strand": version.stream,
            "seen": raw({*seen, version.hash}),
        }
        what = _REFUSED_IN[version.stream]
        with self._asking(what, lambda: self._who(version.stream, version.document)) as connection:
            newest, absent = connection.execute(select(published), values).one()
        if absent:
            raise Absent(frozenset(bytes(each).hex() for each in absent))
        if bytes(newest).hex() != version.hash:
            raise HeadMoved(frozenset({bytes(newest).hex()}))

    # --- members ------------------------------------------------------------------------------

    def members(self) -> Sequence[Member]:
        """Return who belongs to the group, those who left as well.

        Somebody who was invited and has not come yet has the name to sign in with as an id.
        """
        with self._asking() as connection:
            people = connection.execute(MEMBERS).all()
        return [
            Member(
                id=row.id or row.login,
                name=row.name,
                organisation=row.organisation,
                role=row.role,
                roles=row.roles,
                left=row.departed is not None,
                login=row.login,
            )
            for row in people
        ]

    def enrol(self, member: Member) -> None:
        """Let other things count for a member: oneself, who comes in by invitation, or others."""
        known = {each.id: each for each in self.members()}
        own = member.id in self._own_profiles()
        if own and member.left:
            self._call("let_go", self._login_of(member.id))
        elif member.id not in known or own:
            self._call("come_in", member.id, member.name, member.organisation)
        if member.id not in known or own:
            return
        before, login = known[member.id], self._login_of(member.id)
        if member.role != before.role:
            self._call("let_count", login, member.role)
        if member.roles is not None:
            special = dict(before.roles or {})
            for document in sorted(member.roles.keys() | special.keys()):
                role = member.roles.get(document, "")
                if role != special.get(document, ""):
                    self._call("let_count_in", login, document, role)
        if member.left and not before.left:
            self._call("let_go", login)

    def _own_profiles(self) -> frozenset[str]:
        profile = tables.PROFILE.c
        with self._asking() as connection:
            found = connection.execute(
                select(profile.id).where(profile.login == func.session_user())
            )
            return frozenset(row[0] for row in found)

    def _login_of(self, member: str) -> str:
        profile = tables.PROFILE.c
        with self._asking() as connection:
            found = connection.execute(select(profile.login).where(profile.id == member)).scalar()
        return found or member

    def _call(self, function: str, *values: str) -> None:
        """Call one of the functions by which members are looked after."""
        asked = getattr(_OURS, function)(*values)
        what = message("Group", "Only an administrator looks after the members of the group.")
        with self._asking(what, self._administrators) as connection:
            connection.execute(select(asked))

    # --- presence and tombstones --------------------------------------------------------------

    def presence(self) -> Sequence[Presence]:
        """Return who works where at the moment, by the clock of the server."""
        there = tables.PRESENCE.c
        with self._asking() as connection:
            rows = connection.execute(
                select(tables.PRESENCE).where(there.until > func.clock_timestamp())
            ).all()
        return [
            Presence(row.profile, row.replica, row.document, row.node, _iso(row.until))
            for row in rows
        ]

    def announce(self, presence: Presence) -> None:
        """Say where a member works; the server lets it end by itself."""
        values = {
            "replica": presence.replica,
            "profile": presence.member,
            "document": presence.document,
            "node": presence.node,
        }
        statement = postgresql.insert(tables.PRESENCE).values(values)
        statement = statement.on_conflict_do_update(
            index_elements=["login", "replica"],
            set_={name: statement.excluded[name] for name in ("profile", "document", "node")},
        )
        with self._asking(NOT_A_MEMBER, self._administrators) as connection:
            connection.execute(statement)

    def tombstones(self) -> Sequence[Tombstone]:
        """Return what was erased for good."""
        return self._graves.tombstones()

    def holding(self, document: str, identities: Collection[str]) -> Iterator[tuple[str, bytes]]:
        """Yield each object of texts and comments in which one of some ids stands, by its name."""
        return self._graves.holding(document, identities)

    def bury(self, tombstone: Tombstone) -> None:
        """Erase a document, texts or pictures for good, and say so to everybody."""
        asked, values = self._graves.burying(tombstone)
        what = message("Group", "Your role does not let you erase for good.")

        def who() -> tuple[str, ...]:
            if tombstone.whole:
                return self._administrators()
            return self._those(DECIDING, tombstone.document)

        with self._asking(what, who) as connection:
            connection.execute(asked, values)
        self._versions.clear()

    # --- being told -----------------------------------------------------------------------------

    def listen(self) -> int | None:
        """Return the number of a socket that can be read when something may have changed.

        What it told before is over. It is a hint alone: it gets lost where a line is cut, or where
        something between the program and the server passes no notices on.
        """
        with told(self.address, self._password):
            if self._ear is not None and not self._heard(self._ear):
                self._deafen()
            if self._ear is None:
                self._ear = self._engine.connect()
                self._driver(self._ear).execute(f"LISTEN {functions.CHANNEL}")
            return int(self._driver(self._ear).fileno())

    def _heard(self, ear: Connection) -> bool:
        """Take what was told; whether the line still stands."""
        try:
            for _hint in self._driver(ear).notifies(timeout=0):
                pass
        except psycopg.OperationalError:
            return False
        return True

    @staticmethod
    def _driver(line: Connection) -> Any:
        return line.connection.driver_connection

    def close(self) -> None:
        """Let go of the connections."""
        self._deafen()
        self._engine.dispose()

    def _deafen(self) -> None:
        """Close the line on which the server tells; it is no line to ask on, and not given back."""
        if self._ear is not None:
            self._driver(self._ear).close()
            self._ear.invalidate()
            self._ear.close()
            self._ear = None

    # --- asking -------------------------------------------------------------------------------

    @contextmanager
    def _asking(
        self,
        refused: Message = NOT_A_MEMBER,
        who: Callable[[], tuple[str, ...]] = tuple,
    ) -> Iterator[Connection]:
        """A connection on which each statement counts at once; errors become those of the group."""
        try:
            with told(self.address, self._password), self._engine.connect() as connection:
                yield connection
        except exc.DBAPIError as error:
            code = sqlstate(error)
            if code == functions.TOO_OLD:
                raise _too_old() from error
            problem = ConnectionProblem.NO_GROUP if code in _NO_TABLES else of_code(code)
            if code == functions.TOO_LARGE:
                raise Refused(_TOO_LARGE) from error
            if problem is not None and code != "42501":
                raise ServerUnreachable(problem, self.address) from error
            if code == functions.BURIED:
                raise Erased from error
            if code == functions.UNSIGNED:
                raise Unsigned from error
            if code in ("42501", functions.BAD_MEMBER):
                # Who has left sees nobody who could be asked.
                names = who()
                if not names:
                    raise NotAMember from error
                raise Refused(refused, names) from error
            raise NotTaken from error

    def _who(self, stream: Stream, document: str) -> tuple[str, ...]:
        """The names of those who may share in a stream of a document."""
        return self._those(
            frozenset(role for role, streams in STREAMS_OF.items() if stream in streams), document
        )

    def _those(self, roles: frozenset[Role], document: str) -> tuple[str, ...]:
        try:
            people = self.members()
        except Refused:
            return ()
        return tuple(
            dict.fromkeys(
                each.name for each in people if not each.left and each.role_in(document) in roles
            )
        )

    def _administrators(self) -> tuple[str, ...]:
        return self._those(frozenset({"administrator"}), "")


def _iso(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="seconds")


def _too_old() -> WrongFormat:
    return WrongFormat(
        message("Group", "A newer program has made the group what this one does not know.")
    )
