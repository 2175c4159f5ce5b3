"""Somebody of each kind in a group on a server, and what became of the group by her.

What a member does is done in one transaction that is taken back; before that it is looked at with
the eyes of the server's owner.
"""

import json
from contextlib import contextmanager

import msgspec
import psycopg

from curriculum_studio.features.group.model.members import ROLES, Member
from curriculum_studio.features.group.model.shared_version import (
    SharedVersion,
    object_name,
    read_version,
)
from tests.features.group.test_postgres import Group

VERIFIER = "SCRAM-SHA-256$4096:YWFhYQ==$YmJiYg==:Y2NjYw=="
#: Roles of the group; of one document alone; of nobody; who left; who looks after another group.
EVERYBODY = (*ROLES, "single", "outsider", "departed", "alien")
#: The document in which `single` is an editor.
SINGLE = "doc"


def node(name, parent="", text="", **more):
    state = {"kind": "paragraph", "lead": "zh", "payload": {}, "cells": {}, **more}
    if text:
        state["cells"] = {"zh": text}
    return [name, parent, "a", state]


def run(*lines):
    return json.dumps(lines, ensure_ascii=False, separators=(",", ":")).encode()


def left(line):
    return [*line[:3], {"kind": line[3]["kind"], "lead": "zh", "payload": {}, "cells": {}}]


ROOT, WORDS, BELOW, END = node("n0", "", "根"), node("n1", "n0", "词"), node("n2", "n1"), node("n3")
FIRST, SECOND = run(ROOT, WORDS, BELOW), run(END)
SAID = run(["c1", {"id": "c1", "document": "doc", "anchor": {"node": "n1"}, "text": "说"}])
FOREIGN, PICTURE, EMPTY = run(node("m0", "", "别"), node("m1", "m0", "的")), b"\x89PNG", b"[]"
ORPHAN, LONE_PICTURE = run(node("n9", "", "孤")), b"\x89PNG lone"
NOWHERE = object_name(b"nowhere")


def raw(*contents):
    return [bytes.fromhex(object_name(each)) for each in contents]


class World:
    """A group with somebody of each kind, and the server that it is on."""

    def __init__(self, server):
        self.server = server
        self.group = Group(server)
        self.alien = Group(server)
        self.database = self.group.address.database
        self.stores = {role: self.group.member(f"R{role}", role) for role in ROLES}
        self.stores["single"] = self.group.member("Rsingle", "reader")
        self.stores["departed"] = self.group.member("Rdeparted", "editor")
        wang = self.group.wang
        wang.enrol(Member("p-rsingle", "Rsingle", role="reader", roles={SINGLE: "editor"}))
        server.sql("postgres", "CREATE ROLE outsider LOGIN")
        self.login = {role: each.address.user for role, each in self.stores.items()}
        self.login |= {"outsider": "outsider", "alien": self.alien.wang.address.user}
        self.profile = {role: each.profile for role, each in self.stores.items()}
        self.profile |= {"outsider": "p-out", "alien": "p-alien"}
        self.heads = {}
        shown = {"text": (FIRST, SECOND), "review": (SAID,), "decisions": (EMPTY,)}
        for stream, contents in shown.items():
            self.heads["doc", stream] = self._shared(wang, "doc", stream, contents)
        self.heads["other", "text"] = self._shared(wang, "other", "text", (FOREIGN,), PICTURE)
        for content in (ORPHAN, LONE_PICTURE):
            wang.put({object_name(content): content})
        wang.enrol(Member("p-rdeparted", "Rdeparted", role="editor", left=True))
        self.line = server.connect(self.database)
        self.line.execute("SET curriculum_studio.format = 9")
        #: As it was before somebody signed in: other groups of the server come and go.
        self.calm = self.state()

    @staticmethod
    def _shared(store, document, stream, contents, *pictures):
        store.put({object_name(each): each for each in (*contents, *pictures)})
        names = tuple(object_name(each) for each in contents)
        shown = tuple((object_name(each), "image/png") for each in pictures)
        version = SharedVersion(
            document=document, stream=stream, depth=1, actor=store.profile, objects=names,
            attachments=shown,
        )  # fmt: skip
        store.publish(version, [])
        return version

    def close(self):
        self.line.close()
        for store in (*self.group.stores, *self.alien.stores):
            store.close()

    # What a member does, and what became of it

    @contextmanager
    def signed_in(self, role):
        """Be signed in as somebody; afterwards all is as it was."""
        self.line.execute("BEGIN")
        self.calm = self.state()
        try:
            self.sign_in(role)
            yield
        finally:
            self.line.execute("ROLLBACK")

    def sign_in(self, role, *, savepoint="here"):
        """Be signed in as somebody else from now on."""
        self.line.execute("RESET SESSION AUTHORIZATION")
        self.line.execute(f'SET LOCAL SESSION AUTHORIZATION "{self.login[role]}"')
        self.line.execute(f"SAVEPOINT {savepoint}")

    def attempt(self, statement, values=(), *, savepoint="here"):
        """Whether a statement did something; else all since the last savepoint is taken back."""
        try:
            return self.line.execute(statement, values).rowcount != 0
        except psycopg.Error:
            self.line.execute(f"ROLLBACK TO {savepoint}")
            return False

    def state(self):
        """All that nobody may alter who has no right to."""
        asked = {
            name: f"SELECT {columns} FROM curriculum_studio.{name}"
            for name, columns in {
                "format": "epoch, schema_format, min_read, min_write", "object": "hash",
                "buried": "hash", "replaced": "hash", "erased": "document, name",
                "tombstone": "document", "profile": "id, login", "member": "login, role, departed",
                "document_role": "document, login, role", "version": "hash",
            }.items()
        }  # fmt: skip
        asked["password"] = "SELECT rolname, rolpassword FROM pg_authid"
        asked["power"] = (
            "SELECT rolname, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication"
            " FROM pg_roles"
        )
        asked["circle"] = (
            "SELECT roleid::regrole::text, member::regrole::text FROM pg_auth_members"
            " WHERE grantor::regrole::text <> member::regrole::text OR inherit_option"
            if self.line.info.server_version >= 160_000
            else "SELECT roleid::regrole::text, member::regrole::text FROM pg_auth_members"
        )
        return {name: set(self.line.execute(each).fetchall()) for name, each in asked.items()}

    def damage(self, role):
        """What somebody altered who may not, and whether honest members can still work."""
        self.line.execute("RESET SESSION AUTHORIZATION")
        found, now, before = [], self.state(), self.calm
        for name in ("format", "buried", "replaced", "erased", "tombstone"):
            found += [f"{name} {each}" for each in before[name] ^ now[name]]
        for name in ("object", "version", "member", "document_role", "profile"):
            found += [f"{name} lost {each}" for each in before[name] - now[name]]
        new = {each[0] for each in now["power"]} - {each[0] for each in before["power"]}
        if role != "administrator":
            found += [f"member {each}" for each in now["member"] - before["member"]]
            found += [f"role {each}" for each in sorted(new)]
        found += [f"password {each[0]}" for each in before["password"] - now["password"]]
        members = f"cs_{self.database}_members"
        for name, *power in now["power"] - before["power"]:
            if name not in new or any(power) or name.startswith(("cs_", "pg_")):
                found.append(f"role {name} {power}")
        owner = f"cs_{self.database}_owner"  # since PostgreSQL 16 it administers what it makes
        due = {(members, each) for each in new} | {(each, owner) for each in new}
        found += [f"circle {pair}" for pair in now["circle"] - before["circle"] - due]
        found += [f"profile {each}" for each in now["profile"] - before["profile"]
                  if each[1] != self.login[role]]  # fmt: skip
        for place in self.heads:
            found += self._frozen(*place)
        return found

    def _frozen(self, document, stream):
        """Whether somebody honest cannot go on with a stream, and why."""
        head = self.line.execute(
            "SELECT v.hash, v.content FROM curriculum_studio.head h"
            " JOIN curriculum_studio.version v ON v.hash = h.hash"
            " WHERE h.document = %s AND h.stream = %s",
            [document, stream],
        ).fetchone()
        if head is None:
            return [f"{document} {stream} has no head"]
        try:
            version = read_version(bytes(head[1]))
        except (ValueError, msgspec.DecodeError) as problem:
            return [f"{document} {stream} cannot be read: {problem}"]
        absent = self.line.execute(
            "SELECT n FROM unnest(%s::bytea[]) n"
            " WHERE n NOT IN (SELECT hash FROM curriculum_studio.object)",
            [[bytes.fromhex(each) for each in version.needs]],
        ).fetchall()
        if absent:
            return [f"{document} {stream} needs what is nowhere"]
        if version.actor == "" and version != self.heads[document, stream]:
            return [f"{document} {stream} is signed by nobody"]
        following = SharedVersion(
            document=document, stream=stream, parents=(version.hash,), depth=version.depth + 1,
            actor=self.profile["writer"], objects=version.objects, time="2030-01-01T00:00:00+00:00",
        )  # fmt: skip
        self.sign_in("writer", savepoint="honest")
        went_on = self.attempt(*publishing(following, version.hash), savepoint="honest")
        self.line.execute("RESET SESSION AUTHORIZATION")
        now = self.line.execute(
            "SELECT encode(hash, 'hex') FROM curriculum_studio.head"
            " WHERE document = %s AND stream = %s",
            [document, stream],
        ).fetchone()
        return [] if went_on and now == (following.hash,) else [f"{document} {stream} is frozen"]

    def harm(self, role, *attacks):
        """What somebody who is signed in alters by statements, each with its values.

        Where one is refused, what was done before it is taken back.
        """
        done = [self.attempt(*each) for each in attacks]
        found = self.damage(role) if done[-1] else []
        if any(done):
            self.line.execute("ROLLBACK TO here")
        return found


def publishing(version, *seen):
    return (
        "SELECT * FROM curriculum_studio.publish(%s, %s, %s, %s, %s)",
        [bytes.fromhex(version.hash), version.content, version.document, version.stream,
         [bytes.fromhex(each) for each in seen]],
    )  # fmt: skip
