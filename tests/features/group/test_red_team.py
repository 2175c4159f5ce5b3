"""Whoever has an account of a group and knows SQL: every function, every role, crafted versions.

Each version of PostgreSQL that is installed is tried.
"""

import json
from contextlib import ExitStack, closing
from itertools import islice, product

import psycopg
import pytest

from curriculum_studio.features.group.model.shared_version import (
    STREAMS,
    SharedVersion,
    object_name,
)
from curriculum_studio.features.group.postgres import administration, connecting
from curriculum_studio.features.group.postgres.address import read_address
from curriculum_studio.features.group.postgres.connecting import ServerUnreachable
from curriculum_studio.features.group.postgres.diagnosis import ConnectionProblem
from curriculum_studio.features.group.postgres.store import PostgresGroupStore
from curriculum_studio.i18n import StudioError
from tests.helpers.postgres import PASSWORD
from tests.helpers.red_team import (
    BELOW,
    EMPTY,
    EVERYBODY,
    FIRST,
    FOREIGN,
    LONE_PICTURE,
    NOWHERE,
    ORPHAN,
    PICTURE,
    ROOT,
    SAID,
    SECOND,
    SINGLE,
    VERIFIER,
    WORDS,
    World,
    left,
    node,
    publishing,
    raw,
    run,
)


@pytest.fixture(scope="module")
def world(each_server):
    found = World(each_server)
    yield found
    found.close()


# --- every function × every role × crafted arguments ------------------------------------------

#: Who may call which functions; nobody calls another one.
CALLED = {
    "publish", "come_in", "bury", "erase", "invite", "let_count", "let_count_in", "let_go",
    "give_password", "rank_in", "rank_for", "rank_anywhere", "belongs", "is_own", "is_run",
}  # fmt: skip


def test_members_call_what_is_on_the_list_and_nothing_else(world):
    asked = (
        "SELECT proname FROM pg_proc WHERE pronamespace = 'curriculum_studio'::regnamespace"
        " AND has_function_privilege(%s, oid, 'EXECUTE')"
    )
    for role in EVERYBODY:
        may = {each[0] for each in world.line.execute(asked, [world.login[role]])}
        assert may == (set() if role in ("outsider", "alien") else CALLED), role


def arguments(world, role, name):
    """Crafted values for an argument of a function, by its name; those that do most harm first."""
    victim = "editor" if role == "writer" else "writer"
    texts = {
        "account": ["mallory", world.login[victim], "cs_next_owner", "technician", "pg_mallory"],
        "circle": ["pg_execute_server_program", f"cs_{world.alien.address.database}_owner",
                   f"cs_{world.database}_owner"],
        "rights": ["administrator", "owner"], "role": ["administrator"],
        "verifier": [VERIFIER, "md5" + "0" * 32],
        "place": ["doc", "other", "", "new"], "stream": ["text"], "strand": ["text"],
        "actor": [world.profile["writer"], "p-wang", "p-nobody"],
        "person": [world.profile[role], "p-wang"], "house": [""],
    }  # fmt: skip
    objects = raw(FIRST, SAID, FOREIGN, PICTURE, EMPTY, ORPHAN, LONE_PICTURE)
    lists = {"names": [objects, objects[2:3], []]}
    first = bytes.fromhex(world.heads["doc", "text"].hash)
    other = {
        "before": [objects, objects[:1], [bytes.fromhex(NOWHERE)]],
        "after": [objects, objects[2:3]],
        "seen": [[first]], "name": [first], "bytes": [world.heads["doc", "text"].content],
        "content": [FIRST],
    }  # fmt: skip
    return texts.get(name) or lists.get(name) or other.get(name)


#: What a role is there for: no attack.
RIGHTS = {
    ("administrator", "bury"), ("administrator", "let_go"), ("administrator", "let_count"),
    ("administrator", "let_count_in"), ("administrator", "give_password"),
    ("administrator", "erase"),
}  # fmt: skip


@pytest.mark.parametrize("role", EVERYBODY)
def test_no_function_does_harm_whatever_it_is_given(world, role):
    functions = world.line.execute(
        "SELECT proname, proargnames[1:pronargs], proargtypes::regtype[]::text[],"
        " has_function_privilege(%s, oid, 'EXECUTE') FROM pg_proc"
        " WHERE pronamespace = 'curriculum_studio'::regnamespace"
        " AND provolatile = 'v' ORDER BY proname",  # others cannot write
        [world.login[role]],
    ).fetchall()
    found = []
    with world.signed_in(role):
        for name, names, types, may in functions:
            crafted = [
                [["n1"], [NOWHERE], [object_name(EMPTY)], []]
                if (each, kind) == ("names", "text[]")
                else arguments(world, role, each) or [None]
                for each, kind in zip(names or (), types, strict=True)
            ]
            places = ", ".join(f"%s::{kind}" for kind in types)
            tried = product(*crafted) if (role, name) not in RIGHTS else ()
            for values in tried if may else islice(tried, 1):
                call = (f"SELECT curriculum_studio.{name}({places})", values)
                found += [
                    f"{name}{values}: {each}"
                    for each in world.harm(role, call)
                    if not legitimate(role, name, values, each)
                ]
    assert found == []


def legitimate(role, name, values, harm):
    """Whether somebody may do that: an editor erases texts, in documents that are hers."""
    return name == "erase" and values[1] == ["n1"] and harm.startswith("erased") and (
        (role == "editor" and values[0] != "") or (role == "single" and values[0] == SINGLE)
    )  # fmt: skip


# --- crafted versions -------------------------------------------------------------------------


def crafted(world, role, stream):
    """Contents of versions with which somebody would do harm, by what is wrong with them."""
    head = world.heads["doc", stream]
    foreign = world.heads["other", "text"]
    actor = world.profile[role]

    def made(**changes):
        values = {
            "document": "doc", "stream": stream, "parents": (head.hash,), "depth": 2,
            "actor": actor, "objects": head.objects, **changes,
        }  # fmt: skip
        return SharedVersion(**values).content

    good = made()
    words = json.loads(good)
    yield "a depth that ends all", made(depth=2**63 - 1)
    yield "a depth that is too small", made(depth=1)
    yield "no depth", made(depth=0)
    yield "a depth below nothing", made(depth=-5)
    yield "a parent that is nowhere", made(parents=(head.hash, NOWHERE), depth=2)
    yield "a parent of another document", made(parents=(head.hash, foreign.hash))
    yield "an object that is nowhere", made(objects=(*head.objects, NOWHERE))
    yield "a picture that is nowhere", made(attachments=((NOWHERE, "image/png"),))
    yield "other spaces", json.dumps(words).encode()
    yield "another order", json.dumps(dict(reversed(words.items())), separators=(",", ":")).encode()
    yield "a field twice", good[:-1] + b',"actor":"%s"}' % actor.encode()
    yield "a field of its own", good[:-1] + b',"mine":1}'
    yield "a number as a name", good.replace(b'"document":"doc"', b'"document":5')
    yield "capitals", good.replace(head.hash.encode(), head.hash.upper().encode())
    yield "a later format", made(format=7)
    yield "somebody else's name", made(actor="p-wang")
    yield "nobody's name", made(actor="")
    yield "a parent twice", made(parents=(head.hash, head.hash), actor="")
    yield "no JSON", b"\x00\x01"


@pytest.mark.parametrize("role", EVERYBODY)
def test_no_crafted_version_freezes_a_document(world, role):
    into = "INSERT INTO curriculum_studio.version (hash, content) VALUES (%s, %s)"
    move = "UPDATE curriculum_studio.head SET hash = %s WHERE document = 'doc' AND stream = %s"
    found = []
    with world.signed_in(role):
        for stream in STREAMS:
            for title, content in crafted(world, role, stream):
                (name,) = raw(content)
                asked = [name, content, "doc", stream, raw(world.heads["doc", stream].content)]
                by_function = ("SELECT curriculum_studio.publish(%s, %s, %s, %s, %s)", asked)
                for way in ([by_function], [(into, asked[:2]), (move, [name, stream])]):
                    found += [f"{stream}, {title}: {each}" for each in world.harm(role, *way)]
    assert found == []


def test_a_version_comes_from_what_is_there(world):
    """Else nobody could ever read where it comes from: the document would wait for good."""
    head, foreign = world.heads["doc", "text"], world.heads["other", "text"]
    comment = world.heads["doc", "review"]
    with world.signed_in("editor"):
        for parents, let_in in (
            ((head.hash,), True), ((head.hash, NOWHERE), False), ((NOWHERE,), False),
            ((head.hash, foreign.hash), False), ((foreign.hash,), False),
            ((head.hash, comment.hash), False), ((head.hash, head.hash), False),
        ):  # fmt: skip
            depth = 1 if parents == (NOWHERE,) else 2
            version = SharedVersion(
                document="doc", stream="text", parents=parents, depth=depth,
                actor=world.profile["editor"], objects=head.objects,
            )  # fmt: skip
            assert world.attempt(*publishing(version, head.hash)) == let_in, parents
            world.line.execute("ROLLBACK TO here")


@pytest.mark.parametrize("role", ["commenter", "writer", "editor", "single", "administrator"])
def test_what_nobody_signs_is_made_of_what_it_comes_from(world, role):
    """Two lines of the same text, by honest members; what somebody makes of them unsigned."""
    stream = "review" if role == "commenter" else "text"
    head, found = world.heads["doc", stream], []
    other = run(ROOT, node("n1", "n0", "新词"), BELOW)
    mine = run(node("n3", "", "新尾"))
    for title, contents, more in (
        ("new words", (other, run(node("n3", "", "不应"))), {}),
        ("words left out", (other,), {}),
        ("a picture", (other, mine), {"attachments": ((object_name(PICTURE), "image/png"),)}),
        ("a deletion", (other, mine), {"deleted": True}),
        ("only one line", (other, mine), {"alone": True}),
        ("its own past", (FIRST, SECOND), {"past": True}),
        ("what both say", (other, mine), {}),
    ):
        alone, past = more.pop("alone", False), more.pop("past", False)
        with world.signed_in(role):
            actor = world.profile[role]
            both = [
                SharedVersion(document="doc", stream=stream, parents=(head.hash,), depth=2,
                              actor=actor, objects=tuple(object_name(e) for e in each))
                for each in ((other, SECOND), (FIRST, mine))
            ]  # fmt: skip
            for content in {other, mine, *contents}:
                world.line.execute(
                    "INSERT INTO curriculum_studio.object (hash, content) VALUES (%s, %s)"
                    " ON CONFLICT DO NOTHING", [*raw(content), content],
                )  # fmt: skip
            for each in both:
                world.line.execute(*publishing(each, head.hash))
            parents = [both[0]] if alone else [head, both[0]] if past else both
            merge = SharedVersion(
                document="doc", stream=stream, parents=tuple(each.hash for each in parents),
                depth=max(each.depth for each in parents) + 1,
                objects=tuple(object_name(each) for each in contents), **more,
            )  # fmt: skip
            let_in = world.attempt(*publishing(merge, both[0].hash))
            assert let_in == (title == "what both say"), title
            found += [] if let_in else world.damage(role)
    assert [each for each in found if "lost" in each] == []


# --- erasing ----------------------------------------------------------------------------------


ERASE = "SELECT curriculum_studio.erase(%s, %s, %s, %s, %s)"
PUT = "INSERT INTO curriculum_studio.object (hash, content) VALUES (%s, %s) ON CONFLICT DO NOTHING"


def forged():
    """What somebody would put in the place of a run out of which `n1` was erased."""
    gone = left(WORDS)
    yield "the same", FIRST
    yield "words under the erased id", run(ROOT, node("n1", "n0", "假"), BELOW)
    yield "another parent", run(ROOT, ["n1", "n2", *gone[2:]], BELOW)
    yield "another kind", run(ROOT, left(node("n1", "n0", kind="clause")), BELOW)
    yield "more in it", run(ROOT, [*gone[:3], {**gone[3], "note": "假"}], BELOW)
    yield "a line twice", run(ROOT, gone, gone, BELOW)
    yield "another order", run(gone, ROOT, BELOW)
    yield "a line less", run(ROOT, gone)
    yield "no line", EMPTY
    yield "other words", run(node("n0", "", "假"), gone, BELOW)
    yield "no run", b"{}"


@pytest.mark.parametrize("role", EVERYBODY)
@pytest.mark.parametrize("erased", [False, True], ids=["before", "after"])
def test_nothing_else_comes_in_the_place_of_what_was_erased(world, role, erased):
    """Before and after an editor erased the text `n1`; who decides may erase `n0` as well."""
    found = []
    with world.signed_in("editor"):
        if erased:
            world.line.execute(ERASE, ["doc", ["n1"], [], [], world.profile["editor"]])
        world.sign_in(role)
        for title, content in forged():
            world.attempt(PUT, [*raw(content), content])
            for names in ([], ["n1"], ["n0", "n1"], ["m0"]):
                tried = ["doc", names, raw(FIRST), raw(content), world.profile[role]]
                found += [f"{title} for {names}"] if world.attempt(ERASE, tried) else []
    assert found == []


@pytest.mark.parametrize("role", EVERYBODY)
def test_nobody_erases_what_belongs_elsewhere(world, role):
    own, emptied = world.profile[role], run(left(node("m0", "")), node("m1", "m0", "的"))
    put = (PUT, [*raw(emptied), emptied])
    attacks = {
        "an object of another document": ["doc", ["m0"], raw(FOREIGN), raw(emptied), own],
        "an object that is nowhere": ["doc", ["n1"], [bytes.fromhex(NOWHERE)], raw(emptied), own],
        "an object that is nothing": ["doc", ["n1"], [None], raw(emptied), own],
        "lists of different length": ["doc", ["n1"], raw(FIRST, SECOND), raw(emptied), own],
        "a text as a picture": ["", [object_name(FIRST)], [], [], own],
        "what every empty stream says": ["", [object_name(EMPTY)], [], [], own],
        "a picture that is nowhere": ["", [NOWHERE], [], [], own],
        "a picture that nobody shows": ["", [object_name(LONE_PICTURE)], [], [], own],
        "in the name of somebody": ["doc", ["n1"], [], [], "p-wang"],
        "no name of a picture": ["", ["zz"], [], [], own],
    }
    found = []
    with world.signed_in(role):
        for title, values in attacks.items():
            found += [f"{title}: {each}" for each in world.harm(role, put, (ERASE, values))]
    assert found == []


@pytest.mark.parametrize("role", EVERYBODY)
def test_only_editors_erase_what_stands_in_a_document(world, role):
    """Told honestly: nothing but the role stands against it, and no erasure says of nothing."""
    own, emptied = world.profile[role], run(ROOT, left(WORDS), BELOW)
    may = role in ("editor", "administrator", "single")
    with world.signed_in("editor"):
        world.line.execute(PUT, [*raw(emptied), emptied])
        world.sign_in(role)
        for before, after in (([], []), (raw(FIRST), raw(emptied))):
            assert not world.attempt(ERASE, ["doc", [], before, after, own])
            assert world.attempt(ERASE, ["doc", ["n1"], before, after, own]) == may
            world.line.execute("ROLLBACK TO here")
        world.line.execute("RESET SESSION AUTHORIZATION")
        world.sign_in("editor")
        world.line.execute(ERASE, ["doc", ["n1"], [], [], world.profile["editor"]])
        world.sign_in(role)
        assert not world.attempt(ERASE, ["doc", [], raw(FIRST), raw(emptied), own])


def test_what_was_erased_is_taken_out_by_whoever_still_has_it(world):
    """The honest way: an editor erases, a commenter cleans what went out meanwhile."""
    emptied = run(ROOT, left(WORDS), BELOW)
    with world.signed_in("editor"):
        world.line.execute(PUT, [*raw(emptied), emptied])
        world.line.execute(ERASE, ["doc", ["n1"], [], [], world.profile["editor"]])
        world.sign_in("commenter")
        mine = world.profile["commenter"]
        world.line.execute(ERASE, ["doc", ["n1"], raw(FIRST), raw(emptied), mine])
        world.line.execute(ERASE, ["doc", ["n1"], raw(SAID), raw(EMPTY), mine])
        world.line.execute("RESET SESSION AUTHORIZATION")
        told = world.line.execute("SELECT name, login FROM curriculum_studio.erased").fetchall()
        there = world.line.execute(
            "SELECT count(*) FROM curriculum_studio.object WHERE hash = ANY (%s)",
            [raw(FIRST, SAID)],
        ).fetchone()
    assert (told, there) == ([("n1", world.login["editor"])], (0,))


# --- members and accounts ---------------------------------------------------------------------


@pytest.mark.parametrize("role", EVERYBODY)
def test_nobody_gets_power_over_the_server(world, role):
    found, others = [], f"cs_{world.alien.address.database}_owner"
    own = f"cs_{world.database}"
    invite = "SELECT curriculum_studio.invite(%s, 'x', '', 'reader', %s{})"
    attacks = [
        *(
            (invite.format(more), [name, VERIFIER, *circle])
            for name in ("mallory", "cs_next_owner", "CS_next_members", "pg_mallory")
            for more, *circle in (
                ("",), (", %s", "pg_execute_server_program"), (", %s", others),
                (", %s", f"{own}_owner"), (", %s", "technician"),
            )
        ),
        (f'SET ROLE "{own}_owner"',), (f'GRANT "{own}_owner" TO "{world.login[role]}"',),
        (f'ALTER ROLE "{world.login[role]}" CREATEROLE',),
        ("ALTER ROLE technician PASSWORD 'x'",), (f'GRANT "{own}_members" TO "outsider"',),
        ("CREATE ROLE mallory SUPERUSER",),
        ("CREATE TRIGGER mine BEFORE INSERT ON curriculum_studio.object FOR EACH ROW"
         " EXECUTE FUNCTION curriculum_studio.version_read()",),
    ]  # fmt: skip
    with world.signed_in(role):
        for each in attacks:
            found += world.harm(role, each)
    assert found == []


@pytest.mark.parametrize("role", ["reader", "commenter", "writer", "editor", "single"])
def test_a_document_is_erased_by_administrators_and_who_shared_it_first(world, role):
    new = SharedVersion(
        document="mine", stream="text", depth=1, actor=world.profile["writer"],
        objects=(object_name(SECOND),),
    )  # fmt: skip
    for account, call in product((role, "writer", "administrator"), ("%s, %s", "%s, '{}', %s")):
        bury = f"SELECT curriculum_studio.bury({call})"
        with world.signed_in("writer"):
            world.line.execute(*publishing(new))
            world.sign_in(account)
            done = [
                world.attempt(bury, [document, world.profile[account]])
                for document in ("doc", "mine")
            ]
            world.line.execute("RESET SESSION AUTHORIZATION")
            told = world.line.execute("SELECT document, login FROM curriculum_studio.tombstone")
            expected = {"administrator": [True, True], "writer": [False, True]}
            if call == "%s, %s":
                assert done == expected.get(account, [False, False])
                assert {each[1] for each in told} == (
                    {world.login[account]} if any(done) else set()
                )
            else:
                assert done == [False, False]


@pytest.mark.parametrize("role", EVERYBODY)
def test_who_comes_with_the_profile_of_another_is_refused(world, role):
    with world.signed_in(role):
        come_in = "SELECT curriculum_studio.come_in(%s, '', '')"
        assert not world.attempt(come_in, ["p-wang"])
        welcome = role not in ("outsider", "departed", "alien")
        assert world.attempt(come_in, [world.profile[role]]) == welcome


def test_a_group_keeps_somebody_who_looks_after_it(world):
    own, other = world.login["administrator"], world.group.wang.address.user
    with world.signed_in("administrator"):
        assert world.attempt("SELECT curriculum_studio.let_count(%s, 'reader')", [other])
        world.line.execute("SAVEPOINT here")
        assert not world.attempt("SELECT curriculum_studio.let_count(%s, 'reader')", [own])
        assert not world.attempt("SELECT curriculum_studio.let_go(%s)", [own])


def test_an_account_takes_so_many_connections_and_waits_so_long(world):
    store = world.stores["reader"]
    with ExitStack() as lines:

        def sign_in(count):
            return [lines.enter_context(world.group.by_hand(store)) for _ in range(count)]

        first, *_ = sign_in(12)  # windows on several computers
        assert first.execute("SHOW lock_timeout").fetchone() == ("10s",)
        with pytest.raises(psycopg.OperationalError, match="too many connections"):
            sign_in(20)


def test_nobody_enters_the_database_of_another_group(world):
    alien = world.alien.wang
    with pytest.raises(psycopg.OperationalError, match="permission denied"):
        world.server.connect(world.database, alien.address.user, alien.invitation.password)
    gone = world.stores["departed"]
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        world.server.connect(world.database, gone.address.user, gone.invitation.password)


def test_a_group_is_not_made_of_roles_that_somebody_else_has(each_server):
    first = administration.NewMember("王芳", "administrator", "wang")
    for name in ("owner", "members"):
        each_server.sql("postgres", f"CREATE ROLE cs_taken_{name} LOGIN")
        address, _ = read_address(each_server.url("taken"))
        with pytest.raises(StudioError) as told:
            administration.create_group(address, PASSWORD, "春苗", first)
        assert dict(told.value.what.arguments) == {"role": f"cs_taken_{name}"}
        each_server.sql("postgres", f"DROP ROLE cs_taken_{name}")
    administration.create_group(address, PASSWORD, "春苗", first)


def test_somebody_who_holds_back_the_group_is_told_of(world, monkeypatch):
    """An open transaction of a member holds back whoever shares; that ends in a sentence."""
    store, other = world.stores["writer"], world.stores["editor"]
    objects = world.heads["doc", "review"].objects

    def version(whose, document):
        return SharedVersion(
            document=document, stream="review", depth=1, actor=whose.profile, objects=objects
        )

    with world.group.by_hand(store) as line, line.transaction(force_rollback=True):
        line.execute("SET LOCAL curriculum_studio.format = 9")
        line.execute(*publishing(version(store, "held")))
        monkeypatch.setitem(connecting._SETTINGS, "lock_timeout", "100")
        waiting = PostgresGroupStore(other.address, other.invitation.password)
        with closing(waiting), pytest.raises(ServerUnreachable) as told:
            waiting.publish(version(other, "held too"), [])
    assert told.value.problem is ConnectionProblem.HELD_BACK
