"""Accounts and roles: what a technician does once, and administrators do for members."""

import secrets
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any, Final

import psycopg
from psycopg import sql

from curriculum_studio.features.group.model.group_store import NotAMember, Refused
from curriculum_studio.features.group.model.invitation import PASSWORD_SIGNS, Invitation
from curriculum_studio.features.group.model.members import Role
from curriculum_studio.features.group.postgres import definition
from curriculum_studio.features.group.postgres.address import ServerAddress
from curriculum_studio.features.group.postgres.connecting import (
    BoundedConnection,
    ServerUnreachable,
    parameters,
    told,
)
from curriculum_studio.features.group.postgres.diagnosis import ConnectionProblem, diagnose
from curriculum_studio.features.group.postgres.tables import SCHEMA
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.values import dataclass

#: Earlier servers lack what rights by row need (`security_invoker`, rights on the public schema).
OLDEST_SERVER: Final = 150_000

#: The form of tables and functions, and the oldest programs that may read and write them.
SCHEMA_FORMAT, MIN_READ, MIN_WRITE = 3, 3, 3

_SCHEMA: Final = sql.Identifier(SCHEMA)

#: Holds back whoever wants to make or change the same tables at the same time.
_LOCK: Final = 0x43_53_47_52


@dataclass(frozen=True, slots=True)
class NewMember:
    """Who is to be invited: a name, the role, and the name to sign in with."""

    name: str
    role: Role
    login: str
    organisation: str = ""


def new_password() -> str:
    """Return a password of 79 bits that can be read out and typed."""
    signs = "".join(secrets.choice(PASSWORD_SIGNS) for _ in range(16))
    return "-".join(signs[start : start + 4] for start in range(0, 16, 4))


def create_group(address: ServerAddress, password: str, name: str, first: NewMember) -> Invitation:
    """Make a group in a database, which is made if it is not there, and its first administrator.

    `address` and `password` are those of somebody who may make accounts on the server; they are
    needed once and kept nowhere.

    Raises:
        StudioError: if that is not allowed, or a group is there already.

    """
    _make_database(address, password)
    with _signed_in(address, password) as connection:
        if connection.info.server_version < OLDEST_SERVER:
            raise ServerUnreachable(ConnectionProblem.OLD_SERVER, address)
        with _may_make_accounts(), connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
            if _row(connection, "SELECT 1 FROM pg_namespace WHERE nspname = %s", SCHEMA):
                raise _there_already(address)
            _make(connection, address.database, name)
        return _invite(connection, address, name, first)


def invite(address: ServerAddress, password: str, new: NewMember) -> Invitation:
    """Let an administrator invite somebody, who gets an account of their own.

    Raises:
        StudioError: if the server cannot be reached, or does not let this member invite.

    """
    with _signed_in(address, password) as connection:
        found = _group_name(connection)
        if not found:
            raise Refused(_ONLY_ADMINISTRATORS)
        return _invite(connection, address, found, new)


def give_password(address: ServerAddress, password: str, member: str = "") -> Invitation:
    """Give whoever signs in another password, or as administrator somebody who lost theirs.

    `member` is the id of a profile, or what somebody signs in with who never came. The server
    learns only what proves the new password.

    Raises:
        StudioError: if the server cannot be reached, or refuses.

    """
    with _signed_in(address, password) as connection:
        question = sql.SQL(
            "SELECT m.login, m.name FROM {schema}.member m LEFT JOIN {schema}.profile p"
            " ON p.login = m.login WHERE p.id = %s OR m.login = %s"
        )
        wanted = member or address.user
        found = connection.execute(question.format(schema=_SCHEMA), [wanted, wanted]).fetchone()
        if found is None:
            raise Refused(_ONLY_ADMINISTRATORS)
        login, name = found
        new = new_password()
        proof = _verifier(connection, login, new)
        try:
            connection.execute(
                sql.SQL("SELECT {}.give_password(%s, %s)").format(_SCHEMA), [login, proof]
            )
        except psycopg.errors.InsufficientPrivilege:
            raise Refused(_ONLY_ADMINISTRATORS, _administrators(connection)) from None
        return Invitation(_of(address, login).text, new, _group_name(connection), name)


def try_out(address: ServerAddress, password: str) -> str:
    """Return the name of the group at an address, if all is well on the way there.

    Raises:
        StudioError: if something is wrong; its `problem` says what.

    """
    problem = diagnose(address, password).problem
    if problem is not None:
        raise ServerUnreachable(problem, address)
    with _signed_in(address, password) as connection:
        if connection.info.server_version < OLDEST_SERVER:
            raise ServerUnreachable(ConnectionProblem.OLD_SERVER, address)
        try:
            found = _group_name(connection)
        except (psycopg.errors.UndefinedTable, psycopg.errors.InvalidSchemaName):
            raise ServerUnreachable(ConnectionProblem.NO_GROUP, address) from None
        except psycopg.errors.InsufficientPrivilege:
            raise Refused(message("Group", "This account belongs to no member.")) from None
    if not found:
        raise NotAMember
    return found


# --- accounts ---------------------------------------------------------------------------------


def owner_of(database: str) -> str:
    """Return the role that has the tables of a group and signs in nowhere."""
    return f"cs_{database}_owner"


def members_of(database: str) -> str:
    """Return the role of which every member is one."""
    return f"cs_{database}_members"


def _make_database(address: ServerAddress, password: str) -> None:
    if diagnose(address, password).problem is not ConnectionProblem.NO_DATABASE:
        return
    somewhere = ServerAddress(
        host=address.host,
        port=address.port,
        user=address.user,
        database="postgres",
        certificates=address.certificates,
    )
    with _signed_in(somewhere, password) as connection, _may_make_accounts():
        statement = sql.SQL("CREATE DATABASE {} ENCODING 'UTF8' TEMPLATE template0")
        connection.execute(statement.format(sql.Identifier(address.database)))
        closed = sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC")
        connection.execute(closed.format(sql.Identifier(address.database)))


def _make(connection: BoundedConnection, database: str, name: str) -> None:
    owner, members = owner_of(database), members_of(database)
    for role, rights in ((owner, "NOLOGIN CREATEROLE"), (members, "NOLOGIN")):
        # One that is there could be anybody's, who would have the tables then.
        if _row(connection, "SELECT 1 FROM pg_roles WHERE rolname = %s", role):
            raise _role_there(role)
        connection.execute(sql.SQL("CREATE ROLE {} " + rights).format(sql.Identifier(role)))
    names = {
        "owner": sql.Identifier(owner),
        "members": sql.Identifier(members),
        "database": sql.Identifier(database),
        "schema": sql.Identifier(SCHEMA),
    }
    for statement in (
        "GRANT {members} TO {owner} WITH ADMIN OPTION",
        "GRANT {owner} TO CURRENT_USER",
        "GRANT CONNECT ON DATABASE {database} TO {members}",
        "CREATE SCHEMA {schema} AUTHORIZATION {owner}",
        "SET LOCAL ROLE {owner}",
    ):
        connection.execute(sql.SQL(statement).format(**names))
    for text in definition.statements(owner, members):
        connection.execute(text.encode())
    values = (name, SCHEMA_FORMAT, MIN_READ, MIN_WRITE)
    about = (
        "INSERT INTO {schema}.format (name, schema_format, min_read, min_write) VALUES ({values})"
    )
    filled = sql.SQL(", ").join(map(sql.Literal, values))
    connection.execute(sql.SQL(about).format(**names, values=filled))
    connection.execute("RESET ROLE")


def _invite(
    connection: BoundedConnection, address: ServerAddress, group: str, new: NewMember
) -> Invitation:
    password = new_password()
    login = _free(connection, new.login)
    proof = _verifier(connection, login, password)
    try:
        connection.execute(
            sql.SQL("SELECT {}.invite(%s, %s, %s, %s, %s)").format(_SCHEMA),
            [login, new.name, new.organisation, new.role, proof],
        )
    except psycopg.errors.InsufficientPrivilege:
        raise Refused(_ONLY_ADMINISTRATORS, _administrators(connection)) from None
    return Invitation(_of(address, login).text, password, group, new.name)


def _of(address: ServerAddress, login: str) -> ServerAddress:
    """The address by which somebody else signs in."""
    return ServerAddress(
        host=address.host,
        port=address.port,
        database=address.database,
        user=login,
        certificates=address.certificates,
    )


def _free(connection: BoundedConnection, wanted: str) -> str:
    """The name to sign in with, or the next one that nobody has on this server."""
    taken = {
        row[0]
        for row in connection.execute(
            "SELECT rolname FROM pg_roles WHERE starts_with(rolname, %s)", [wanted]
        )
    }
    number = 2
    found = wanted
    while found in taken:
        found, number = f"{wanted}{number}", number + 1
    return found


def _verifier(connection: BoundedConnection, login: str, password: str) -> str:
    """What proves a password without being it: it may stand in the log of a server."""
    made = connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return made.decode()


def _administrators(connection: BoundedConnection) -> tuple[str, ...]:
    question = sql.SQL(
        "SELECT name FROM {}.member WHERE role = 'administrator' AND departed IS NULL"
        " ORDER BY invited"
    )
    return tuple(row[0] for row in connection.execute(question.format(_SCHEMA)))


def _group_name(connection: BoundedConnection) -> str:
    """The name of the group, empty for whoever is no member."""
    found = connection.execute(sql.SQL("SELECT name FROM {}.format").format(_SCHEMA)).fetchone()
    return str(found[0]) if found else ""


# --- connections ------------------------------------------------------------------------------


@contextmanager
def _signed_in(address: ServerAddress, password: str) -> Iterator[BoundedConnection]:
    with told(address, password):
        wanted = parameters(address, password)
        with closing(BoundedConnection.connect(wanted, autocommit=True)) as connection:
            yield connection


def _row(connection: BoundedConnection, question: str, *values: object) -> Any:
    return connection.execute(question.encode(), values or None).fetchone()


@contextmanager
def _may_make_accounts() -> Iterator[None]:
    try:
        yield
    except psycopg.errors.InsufficientPrivilege:
        raise StudioError(
            message("Group", "This account may not make databases and accounts on the server."),
            safe=message("Group", "Nothing was changed."),
            remedy=message("Group", "Sign in as the technician who looks after the server."),
        ) from None


_ONLY_ADMINISTRATORS: Final = message(
    "Group", "Only an administrator invites members and gives them passwords."
)


def _role_there(role: str) -> StudioError:
    return StudioError(
        message("Group", "On the server there is a role “{role}” already.").fill(role=role),
        safe=message("Group", "Nothing was changed."),
        remedy=message(
            "Group", "Remove it if it is left of a group that is gone, or take another database."
        ),
    )


def _there_already(address: ServerAddress) -> StudioError:
    return StudioError(
        message("Group", "In the database “{database}” there is a group already.").fill(
            database=address.database
        ),
        safe=message("Group", "Nothing was changed."),
        remedy=message("Group", "Join it, or take another database."),
    )
