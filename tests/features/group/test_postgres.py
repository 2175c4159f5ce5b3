"""A group on a real server: what is put there, who may, and what goes wrong."""

from dataclasses import replace

import pytest

from curriculum_studio.features.group.model.group_store import (
    Erased,
    GroupUnreachable,
    HeadMoved,
    Refused,
    WrongFormat,
)
from curriculum_studio.features.group.model.members import Member, Presence, Tombstone
from curriculum_studio.features.group.model.shared_version import SharedVersion, object_name
from curriculum_studio.features.group.postgres import administration
from curriculum_studio.features.group.postgres.address import read_address
from curriculum_studio.features.group.postgres.diagnosis import ConnectionProblem
from curriculum_studio.features.group.postgres.store import PostgresGroupStore
from curriculum_studio.i18n import StudioError
from tests.helpers.postgres import PASSWORD
from tests.helpers.postgres_group import Group, version


def test_what_is_put_is_there(group):
    found = group.wang.members()
    assert ("p-wang", "王芳", "administrator") in [(m.id, m.name, m.role) for m in found]
    one = version(group.wang, "d1", content=b"one")
    group.wang.publish(one, [])
    assert group.wang.heads().heads["d1", "text"] == frozenset({one.hash})
    assert group.wang.versions([one.hash, "0" * 64]) == {one.hash: one}
    assert group.wang.fetch([*one.objects, "0" * 64]) == {one.objects[0]: b"one"}
    assert group.wang.missing([*one.objects, "0" * 64]) == {"0" * 64}
    with pytest.raises(ValueError, match="0"):
        group.wang.put({"0" * 64: b"one"})


def test_a_moved_head_is_told_and_nothing_is_overwritten(group):
    li = group.member("Li", "writer")
    first = version(group.wang, "d2", content=b"first")
    group.wang.publish(first, [])
    cursor = li.heads().cursor
    mine = version(li, "d2", "text", first, content=b"li")
    theirs = version(group.wang, "d2", "text", first, content=b"wang")
    group.wang.publish(theirs, [first.hash])
    with pytest.raises(HeadMoved) as moved:
        li.publish(mine, [first.hash])
    assert moved.value.heads == {theirs.hash}
    # What was refused is kept, so that others can see what a merge comes from.
    assert group.wang.versions([mine.hash]) == {mine.hash: mine}
    merged = version(li, "d2", "text", mine, theirs, content=b"both")
    li.publish(merged, [mine.hash, theirs.hash])
    li.publish(merged, [mine.hash, theirs.hash])  # the answer to the first was lost
    changed = group.wang.heads(cursor)
    assert changed.heads == {("d2", "text"): frozenset({merged.hash})}
    assert set(changed.recent) == {mine.hash, theirs.hash, merged.hash}
    nothing = group.wang.heads(changed.cursor)
    assert (nothing.heads, nothing.recent, nothing.cursor) == ({}, (), changed.cursor)
    # A database that was put back has another epoch: everything is asked for anew.
    assert ("d2", "text") in group.wang.heads("older:99").heads


def test_departed_members_and_roles_in_one_document(group):
    zhao = group.member("Zhao", "reader")
    one = version(group.wang, "d3", content=b"text")
    group.wang.publish(one, [])
    with pytest.raises(Refused) as refused:
        zhao.put({object_name(b"x"): b"x"})
    assert "王芳" in refused.value.who
    group.wang.enrol(Member("p-zhao", "Zhao", role="reader", roles={"d3": "writer"}))
    two = version(zhao, "d3", "text", one, content=b"more")
    zhao.publish(two, [one.hash])
    other = version(zhao, "d4", content=b"more")
    with pytest.raises(Refused, match="Your role does not let you share changes of the text"):
        zhao.publish(other, [])
    with pytest.raises(Refused):
        zhao.enrol(Member("p-wang", "王芳", role="reader"))
    group.wang.enrol(Member("p-zhao", "Zhao", role="reader", left=True))
    for act in (zhao.heads, lambda: zhao.publish(two, [one.hash])):
        with pytest.raises(Refused, match="not a member of this group any more"):
            act()
    assert ("Zhao", True) in [(each.name, each.left) for each in group.wang.members()]


def test_everybody_may_leave_but_whoever_alone_looks_after_the_group(group):
    qian = group.member("Qian", "writer")
    own = next(each for each in group.wang.members() if each.name == "王芳")
    with pytest.raises(Refused):
        group.wang.enrol(replace(own, left=True))
    qian.enrol(Member("p-qian", "Qian", left=True))
    with pytest.raises(Refused, match="not a member of this group any more"):
        qian.heads()
    left = {each.name: each.left for each in group.wang.members()}
    assert (left["Qian"], left["王芳"]) == (True, False)


def test_presence_ends_by_the_clock_of_the_server(group):
    group.wang.announce(Presence("p-wang", "r1", "d1", "n1", until="2999-01-01T00:00:00+00:00"))
    group.wang.announce(Presence("p-wang", "r1", "d1", "n2"))
    (there,) = group.wang.presence()
    assert (there.member, there.node) == ("p-wang", "n2")
    assert there.until < "2999"
    group.server.sql(
        group.address.database,
        "ALTER TABLE curriculum_studio.presence DISABLE TRIGGER USER",
        "UPDATE curriculum_studio.presence SET until = now() - interval '1 second'",
        "ALTER TABLE curriculum_studio.presence ENABLE TRIGGER USER",
    )
    assert group.wang.presence() == []


def test_what_was_erased_is_found_nowhere_and_comes_in_no_more(group):
    words = b'[["password of d5"]]'
    shown = version(group.wang, "d5", content=words)
    both = object_name(b"in both")
    group.wang.put({both: b"in both"})
    shown = SharedVersion(
        document="d5", stream="text", depth=1, actor="p-wang", objects=(*shown.objects, both)
    )
    kept = SharedVersion(document="d6", stream="text", depth=1, actor="p-wang", objects=(both,))
    group.wang.publish(shown, [])
    group.wang.publish(kept, [])
    writer = group.member("Sun", "writer")
    with pytest.raises(Refused) as refused:
        writer.bury(Tombstone("d5", actor="p-sun"))
    assert refused.value.who == ("王芳",)
    group.wang.bury(Tombstone("d5", actor="p-wang"))
    assert [(each.document, each.actor) for each in group.wang.tombstones()] == [("d5", "p-wang")]
    assert group.wang.fetch(shown.objects) == {both: b"in both"}
    assert group.wang.versions([shown.hash]) == {}
    assert ("d5", "text") not in group.wang.heads().heads
    with pytest.raises(Erased):
        group.wang.put({object_name(words): words})
    assert group.wang.fetch(shown.objects) == {both: b"in both"}
    with pytest.raises(Erased):
        group.wang.publish(shown, [])


def test_a_newer_group_is_read_by_an_older_program_but_not_written(group):
    newer = Group(group.server)
    old = newer.wang
    one = version(old, "d1", content=b"one")
    old.publish(one, [])
    database = newer.address.database
    newer.server.sql(database, "UPDATE curriculum_studio.format SET min_write = 4")
    two = version(old, "d1", "text", one, content=b"two")
    with pytest.raises(WrongFormat):  # though it is connected since before
        old.publish(two, [one.hash])
    assert old.heads().heads == {("d1", "text"): frozenset({one.hash})}
    new = PostgresGroupStore(newer.own, newer.invitation.password, program_format=4)
    new.publish(two, [one.hash])
    newer.server.sql(database, "UPDATE curriculum_studio.format SET min_read = 4")
    with pytest.raises(WrongFormat):
        old.heads()
    assert new.heads().heads == {("d1", "text"): frozenset({two.hash})}
    new.close()
    old.close()


def test_a_technician_needs_no_more_than_making_databases_and_accounts(server):
    server.sql("postgres", f"CREATE ROLE helper LOGIN CREATEDB CREATEROLE PASSWORD '{PASSWORD}'")
    address, _ = read_address(server.url("by_a_helper", "helper"))
    first = administration.NewMember("王芳", "administrator", "wang")
    made = administration.create_group(address, PASSWORD, "春苗", first)
    own, _ = read_address(made.place)
    store = PostgresGroupStore(own, made.password)
    store.enrol(Member("p-wang", "王芳"))
    new = administration.NewMember("李娜", "writer", "lina")
    assert administration.invite(own, made.password, new).group == "春苗"
    with pytest.raises(StudioError, match="there is a group already"):
        administration.create_group(address, PASSWORD, "春苗", first)
    # Whoever was let in by it makes no groups.
    other, _ = read_address(server.url("another", own.user))
    with pytest.raises(StudioError, match="may not make databases"):
        administration.create_group(other, made.password, "x", first)
    # A lost password is given anew, by oneself or by an administrator.
    again = administration.give_password(own, made.password)
    assert (again.place, again.group, again.name) == (made.place, "春苗", "王芳")
    assert administration.try_out(own, again.password) == "春苗"
    lina = administration.give_password(own, again.password, "lina")
    with pytest.raises(Refused):
        administration.give_password(read_address(lina.place)[0], lina.password, "p-wang")
    store.close()


def test_what_the_server_cannot_keep_is_told(server):
    group = Group(server)
    name = group.address.database
    check = "object_is_not_too_large"
    server.sql(  # megabytes would show no more
        name,
        f"ALTER TABLE curriculum_studio.object DROP CONSTRAINT {check},"
        f" ADD CONSTRAINT {check} CHECK (octet_length(content) <= 100)",
    )
    with pytest.raises(Refused, match="too large"):
        group.wang.put({object_name(bytes(101)): bytes(101)})
    group.wang.close()
    server.sql("postgres", f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    with pytest.raises(GroupUnreachable) as told:
        group.wang.put({object_name(b"x"): b"x"})
    assert told.value.problem is ConnectionProblem.NO_WRITING
    assert group.wang.heads().heads == {}
    group.wang.close()
