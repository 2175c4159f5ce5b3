"""Connections to a server: encrypted, never waiting for ever; errors say what is wrong."""

import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any, Final

import psycopg
from psycopg import conninfo, sql
from psycopg.abc import PQGen
from sqlalchemy import Engine, create_engine, exc
from sqlalchemy.pool import QueuePool

from curriculum_studio.features.group.model.group_store import GroupUnreachable
from curriculum_studio.features.group.postgres.address import ServerAddress
from curriculum_studio.features.group.postgres.diagnosis import (
    ConnectionProblem,
    diagnose,
    of_code,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass

#: Seconds until somebody is told that a server does not answer.
CONNECTING: Final = 10
#: Seconds in which nothing moves on a line until it counts as dead.
ANSWERING: Final = 40.0

#: What holds for each connection, set by the server: units are those of its settings (ms).
_SETTINGS: Final = {
    # It counts while an object is under way, too: 5 MB take 40 s on a line of 1 Mbit/s.
    "statement_timeout": "120000",
    "lock_timeout": "10000",
    "idle_in_transaction_session_timeout": "10000",
    "timezone": "UTC",
}

#: Firewalls forget connections on which nothing is said; a line that was cut is noticed.
_KEEPALIVES: Final = {
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
}


class ServerUnreachable(GroupUnreachable):
    """The way to a server ends somewhere; `problem` says where."""

    def __init__(self, problem: ConnectionProblem, address: ServerAddress) -> None:
        """Say what is wrong with the way to an address."""
        words = _WORDS[problem]
        filled = {"host": address.host, "name": address.user, "database": address.database}
        super().__init__(words.what.fill(**filled), words.remedy)
        self.problem = problem
        self.wants_password = problem is ConnectionProblem.SIGN_IN


class BoundedConnection(psycopg.Connection[Any]):
    """A connection that waits for an answer no longer than is said, whatever the server does.

    The limits of a server hold only where it still runs; one that was stopped says nothing.
    """

    answering: float = ANSWERING

    def wait(self, gen: PQGen[Any], interval: float = 0.1, timeout: float | None = None) -> Any:
        """Wait for an answer; a connection on which nothing moves for too long is closed."""
        return super().wait(self._moving(gen), interval, timeout)

    def _moving(self, gen: PQGen[Any]) -> PQGen[Any]:
        """Go on as long as something moves: what is large takes its time on a slow line."""
        moved = time.monotonic()
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                now = time.monotonic()
                if ready:
                    moved = now
                elif now - moved > self.answering:
                    self.pgconn.finish()
                    problem = "no answer"
                    raise psycopg.OperationalError(problem)
                wanted = gen.send(ready)
        except StopIteration as end:
            return end.value


def parameters(address: ServerAddress, password: str) -> str:
    """Return what the driver takes of an address.

    Outside this computer a server has to prove by a certificate that it is the one that is meant.
    """
    found: dict[str, Any] = {
        "host": address.host,
        "port": address.port,
        "dbname": address.database,
        "user": address.user,
        "password": password,
        "connect_timeout": CONNECTING,
        "application_name": "Curriculum Studio",
        "gssencmode": "disable",
        **_KEEPALIVES,
    }
    if not address.loopback:
        found["sslmode"] = "verify-full"
        found["sslrootcert"] = address.certificates or "system"
    return conninfo.make_conninfo(**found)


def engine(
    address: ServerAddress, password: str, settings: Mapping[str, str], *, answering: float
) -> Engine:
    """Return what makes connections, each statement of which counts at once.

    `settings` are told to the server by each. `answering`: how many seconds an answer may take.
    """
    wanted = parameters(address, password)

    def connect() -> BoundedConnection:
        found = BoundedConnection.connect(wanted, autocommit=True)
        found.answering = answering
        with ExitStack() as unless_ready:
            unless_ready.callback(found.close)
            found.execute(_set_all({**_SETTINGS, **settings}))
            unless_ready.pop_all()
        return found

    return create_engine(
        "postgresql+psycopg://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=2,  # one to ask, one to be told
        max_overflow=1,
        isolation_level="AUTOCOMMIT",
    )


def _set_all(settings: Mapping[str, str]) -> sql.Composed:
    each = (
        sql.SQL("set_config({}, {}, false)").format(sql.Literal(name), sql.Literal(value))
        for name, value in settings.items()
    )
    return sql.SQL("SELECT {}").format(sql.SQL(", ").join(each))


@contextmanager
def told(address: ServerAddress, password: str) -> Iterator[None]:
    """Say of what goes wrong on the way to a server what it is.

    Raises:
        ServerUnreachable: if the server cannot be reached, or breaks off.

    """
    try:
        yield
    except (psycopg.OperationalError, exc.OperationalError, exc.InterfaceError) as error:
        raise ServerUnreachable(_problem(error, address, password), address) from error


def _problem(
    error: psycopg.Error | exc.DBAPIError, address: ServerAddress, password: str
) -> ConnectionProblem:
    """What is wrong; found out step by step where the server said nothing that has a code."""
    code = sqlstate(error)
    if code == "57014":  # it took longer than it may
        return ConnectionProblem.NO_ANSWER
    return of_code(code) or diagnose(address, password).problem or ConnectionProblem.BROKEN_OFF


@dataclass(frozen=True, slots=True)
class _Words:
    what: Message
    remedy: Message | None = None


_WORDS: Final = {
    ConnectionProblem.NO_HOST: _Words(
        message("Group", "No computer is known by the name “{host}”."),
        message("Group", "Check the address, and whether you are in the network."),
    ),
    ConnectionProblem.NO_ROUTE: _Words(
        message("Group", "No way leads to the server “{host}”."),
        message("Group", "Check whether you are in the network of your institution."),
    ),
    ConnectionProblem.NO_ANSWER: _Words(
        message("Group", "The server “{host}” does not answer."),
    ),
    ConnectionProblem.NO_SERVER: _Words(
        message("Group", "On “{host}” no database answers at this address."),
        message("Group", "Check the address, or ask your technician whether the server runs."),
    ),
    ConnectionProblem.NO_TLS: _Words(
        message("Group", "The server “{host}” offers no encrypted connection."),
        message("Group", "Ask your technician to switch on TLS. Nothing was sent."),
    ),
    ConnectionProblem.CERTIFICATE: _Words(
        message("Group", "The certificate of the server “{host}” is not valid for it."),
        message(
            "Group",
            "Ask your technician for a valid one, or for the file of certificates to check it by.",
        ),
    ),
    ConnectionProblem.SIGN_IN: _Words(
        message("Group", "The name “{name}” or the password is wrong."),
        message("Group", "Type both as the invitation has them."),
    ),
    ConnectionProblem.NOT_ADMITTED: _Words(
        message("Group", "The server does not admit “{name}” any more, or not from here."),
        message("Group", "Ask an administrator of the group."),
    ),
    ConnectionProblem.NO_DATABASE: _Words(
        message("Group", "The server has no database “{database}”."),
        message("Group", "Check the last part of the address."),
    ),
    ConnectionProblem.FULL: _Words(
        message("Group", "The server has no free connection at the moment."),
    ),
    ConnectionProblem.STARTING: _Words(
        message("Group", "The server is starting or stopping."),
    ),
    ConnectionProblem.OLD_SERVER: _Words(
        message("Group", "The database on “{host}” is older than PostgreSQL 15."),
        message("Group", "Ask your technician for version 15 or later."),
    ),
    ConnectionProblem.NO_GROUP: _Words(
        message("Group", "In the database “{database}” there is no group yet."),
        message("Group", "Your technician creates one with the command “group create”."),
    ),
    ConnectionProblem.NO_WRITING: _Words(
        message("Group", "The server “{host}” cannot keep anything at the moment."),
        message("Group", "Tell your technician: its disk is full, or it is for reading only."),
    ),
    ConnectionProblem.HELD_BACK: _Words(
        message("Group", "Somebody keeps the server “{host}” waiting in the middle of a change."),
        message(
            "Group",
            "The program tries again. If it stays so, tell your technician, who sees who it is.",
        ),
    ),
    ConnectionProblem.BROKEN_OFF: _Words(
        message("Group", "The connection to “{host}” was cut."),
    ),
    ConnectionProblem.OTHER: _Words(
        message("Group", "The server “{host}” gives an answer that the program does not know."),
        message("Group", "Check the address, and ask your technician."),
    ),
}


def sqlstate(error: psycopg.Error | exc.DBAPIError) -> str:
    """Return the code of what the server said (SQLSTATE), empty if it said nothing."""
    said = error.orig if isinstance(error, exc.DBAPIError) else error
    return getattr(said, "sqlstate", None) or ""
