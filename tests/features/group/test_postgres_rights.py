"""Every role and every stream, tried as that role on the server itself, by hand."""

import hashlib
from contextlib import closing

import psycopg
import pytest

from curriculum_studio.features.group.model.members import ROLES, STREAMS_OF, Member
from curriculum_studio.features.group.model.shared_version import (
    STREAMS,
    SharedVersion,
)
from curriculum_studio.features.group.postgres import definition, functions, tables
from tests.helpers.postgres_group import version

NO_RIGHT = psycopg.errors.InsufficientPrivilege
TABLES = sorted(tables.metadata.tables)


@pytest.fixture(scope="module")
def members(group):
    """A member of each role, and one who left, each with a connection that was open before."""
    found = {role: group.member(f"M{role}", role) for role in ROLES}
    found["departed"] = group.member("Mgone", "editor")
    lines = {role: group.by_hand(store).thing for role, store in found.items()}
    for line in lines.values():
        line.execute("SET curriculum_studio.format = 3")
    group.wang.enrol(Member("p-mgone", "Mgone", role="editor", left=True))
    yield {role: (found[role], lines[role]) for role in found}
    for line in lines.values():
        line.close()


def add(line, shared):
    raw = bytes.fromhex(shared.hash)
    line.execute(
        "INSERT INTO curriculum_studio.version (hash, content) VALUES (%s, %s)",
        [raw, shared.content],
    )
    return raw


@pytest.mark.parametrize("stream", STREAMS)
@pytest.mark.parametrize("role", [*ROLES, "departed"])
def test_a_role_shares_in_its_streams_and_in_no_other(group, members, role, stream):
    store, line = members[role]
    may = role != "departed" and stream in STREAMS_OF[role]
    document = f"{role}-{stream}"
    first = version(group.wang, document, stream, content=b"first")
    group.wang.publish(first, [])
    own = SharedVersion(
        document=document, stream=stream, parents=(first.hash,), depth=2, actor=store.profile
    )
    new = SharedVersion(document=f"{document}-new", stream=stream, depth=1, actor=store.profile)
    to = "INSERT INTO curriculum_studio.head (document, stream, hash) VALUES (%s, %s, %s)"
    move = "UPDATE curriculum_studio.head SET hash = %s WHERE document = %s AND stream = %s"
    read = "SELECT hash FROM curriculum_studio.head WHERE document = %s"
    if may:
        raw = add(line, own)
        assert line.execute(move, [raw, document, stream]).rowcount == 1
        line.execute(to, [new.document, stream, add(line, new)])
        assert line.execute(read, [document]).fetchall() == [(raw,)]
        return
    for each in (own, new):
        with pytest.raises(NO_RIGHT):
            add(line, each)
    # Nor does what somebody else added become the newest by this hand.
    child = SharedVersion(
        document=document, stream=stream, parents=(first.hash,), depth=2, actor="p-wang"
    )
    lone = SharedVersion(document=new.document, stream=stream, depth=1, actor="p-wang")
    with group.by_hand(group.wang) as administrator:
        administrator.execute("SET curriculum_studio.format = 3")
        moved, made = add(administrator, child), add(administrator, lone)
    with pytest.raises(NO_RIGHT):
        line.execute(to, [lone.document, stream, made])
    assert line.execute(move, [moved, document, stream]).rowcount == 0
    there = [] if role == "departed" else [(bytes.fromhex(first.hash),)]
    assert line.execute(read, [document]).fetchall() == there


@pytest.mark.parametrize("role", [*ROLES, "departed"])
def test_nobody_takes_anything_away(members, role):
    store, line = members[role]
    for table in TABLES:
        for verb in ("DELETE FROM", "TRUNCATE", "DROP TABLE"):
            with pytest.raises(NO_RIGHT):
                line.execute(f"{verb} {table}")
    hidden = ("curriculum_studio.clock", "curriculum_studio.buried")
    for table in hidden:
        with pytest.raises(NO_RIGHT):
            line.execute(f"SELECT * FROM {table}")
    for statement in (
        "UPDATE curriculum_studio.object SET content = ''",
        "UPDATE curriculum_studio.version SET actor = 'x'",
        "UPDATE curriculum_studio.head SET counter = 0",
        "UPDATE curriculum_studio.member SET role = 'administrator'",
        "INSERT INTO curriculum_studio.member (login, name, role) VALUES ('x', 'x', 'reader')",
        "INSERT INTO curriculum_studio.profile (id, login) VALUES ('p-wang', session_user)",
        "INSERT INTO curriculum_studio.tombstone VALUES ('d', 'x')",
        "INSERT INTO curriculum_studio.presence (login, replica) VALUES ('wang', 'r')",
        "UPDATE curriculum_studio.format SET min_write = 9",
        "ALTER TABLE curriculum_studio.object DISABLE ROW LEVEL SECURITY",
        "CREATE TABLE curriculum_studio.mine ()",
        "CREATE TABLE public.mine ()",
        "CREATE TEMPORARY TABLE mine ()",
        "CREATE ROLE more",
        f"ALTER ROLE {store.address.user} CREATEROLE",
        "SET SESSION AUTHORIZATION technician",
        "SET ROLE technician",
        f"SET ROLE {definition.quoted(owner(store))}",
    ):
        with pytest.raises(NO_RIGHT):
            line.execute(statement)


def owner(store):
    return f"cs_{store.address.database}_owner"


@pytest.mark.parametrize("role", ["reader", "editor", "departed"])
def test_members_are_looked_after_by_administrators(members, role):
    _, line = members[role]
    for call in (
        "invite('x', 'x', '', 'reader', 'SCRAM-SHA-256$4096:a$b:c')",
        "let_count('mreader', 'administrator')",
        "let_count_in('mreader', 'd1', 'administrator')",
        "let_go('wang')",
        "give_password('wang', 'SCRAM-SHA-256$4096:a$b:c')",
    ):
        with pytest.raises(NO_RIGHT):
            line.execute(f"SELECT curriculum_studio.{call}")


def test_whoever_writes_by_hand_forges_nothing(group, members):
    store, line = members["writer"]
    first = version(store, "d1", content=b"first")
    store.publish(first, [])
    second = version(store, "d1", "text", first, content=b"second")
    store.publish(second, [first.hash])
    move = "UPDATE curriculum_studio.head SET hash = %s WHERE document = 'd1'"
    # Back to an earlier version, to one that comes from nowhere, to one of another stream.
    apart = version(store, "d1", content=b"apart")
    review = version(store, "d1", "review", content=b"review")
    for each in (first, apart, review):
        raw = bytes.fromhex(each.hash) if each is first else add(line, each)
        with pytest.raises(psycopg.Error) as refused:
            line.execute(move, [raw])
        assert refused.value.sqlstate == functions.NO_DESCENDANT
    # In the name of somebody else, or of nobody.
    for actor in ("p-wang", ""):
        forged = SharedVersion(
            document="d1", stream="text", parents=(second.hash,), depth=3, actor=actor
        )
        with pytest.raises(NO_RIGHT):
            add(line, forged)
    # What a merge alone made is signed by nobody.
    both = (second.hash, apart.hash)
    add(line, SharedVersion(document="d1", stream="text", parents=both, depth=3))
    # Under a name that is not its hash, and more than the content says.
    raw = hashlib.sha256(b"x").digest()
    for table in ("object", "version"):
        into = f"INSERT INTO curriculum_studio.{table} (hash, content) VALUES (%s, %s)"
        with pytest.raises(psycopg.errors.CheckViolation):
            line.execute(
                into, [raw, b'{"document":"d1","stream":"text","depth":1,"actor":"p-mwriter"}']
            )
    with pytest.raises(NO_RIGHT):
        line.execute(
            "INSERT INTO curriculum_studio.version (hash, content, stream) VALUES (%s, %s, %s)",
            [raw, second.content, "review"],
        )


def test_the_tables_belong_to_nobody_who_signs_in(group):
    with closing(group.server.connect(group.address.database)) as line:
        rights = line.execute(
            "SELECT relname, relrowsecurity, relforcerowsecurity, rolcanlogin, rolsuper"
            " FROM pg_class c JOIN pg_roles r ON r.oid = relowner"
            " WHERE relnamespace = 'curriculum_studio'::regnamespace AND relkind = 'r'"
        ).fetchall()
        functions = line.execute(
            "SELECT proname, proconfig FROM pg_proc"
            " WHERE pronamespace = 'curriculum_studio'::regnamespace"
        ).fetchall()
    assert {f"curriculum_studio.{each[0]}" for each in rights} == set(TABLES)
    assert {each[1:] for each in rights} == {(True, True, False, False)}
    path = ["search_path=pg_catalog, curriculum_studio, pg_temp"]
    assert {name: settings for name, settings in functions if settings != path} == {}
