"""What somebody who decides nothing may change in comments, and what others take of it."""

from contextlib import closing
from dataclasses import replace

import pytest

from curriculum_studio.core.document import new_id
from curriculum_studio.core.payloads.review import Anchor, Comment, Reply, Waiver
from curriculum_studio.core.transactions import SetComment, SetWaiver
from curriculum_studio.features.group.model.content import contents_of
from curriculum_studio.features.group.model.own_comments import Bringer, vetted
from curriculum_studio.features.group.model.shared_version import SharedVersion, object_name
from tests.features.group.test_erasing import InFolder, OnServer
from tests.helpers.group_simulation import shared_document
from tests.helpers.grouped import LABEL, paragraphs, settle

OWN = Comment(id="own", document="d", text="说", actor="p-li")
FOREIGN = Comment(
    id="foreign", document="d", text="别人说", actor="p-wang", number="DE-001",
    replies=(Reply(id="r1", text="回", actor="p-wang", time="2030-01-01"),),
)  # fmt: skip


def by(role):
    return Bringer("李娜", "lina", role, frozenset({"p-li"}), frozenset({"p-wang", "p-sun"}))


def left(role, *said, known=(OWN, FOREIGN)):
    before = {each.id: each for each in known}
    found = vetted({each.id: each for each in said}, (before, before), by(role))
    return tuple(found[each] for each in sorted(found))


def both(own=OWN, foreign=FOREIGN):
    return tuple(each for each in (foreign, own) if each is not None)


@pytest.mark.parametrize("role", ["commenter", "writer"])
@pytest.mark.parametrize(
    ("own", "foreign"),
    [
        (replace(OWN, text="另说", proposal="改", type="editorial"), FOREIGN),
        (None, FOREIGN),  # taken back
        (replace(OWN, confirmed_by="李娜"), FOREIGN),
        (replace(OWN, handed_on=(("p-li", "p-sun"),)), FOREIGN),
        (
            OWN,
            replace(FOREIGN, replies=(*FOREIGN.replies, Reply(id="r2", text="答", actor="p-li"))),
        ),
        (OWN, replace(FOREIGN, number="DE-002")),
    ],
)
def test_what_is_ones_own_is_taken(role, own, foreign):
    said = both(own, foreign)
    (kept, *_) = left(role, *said)
    assert {each.id: each for each in left(role, *said)} == {
        each.id: replace(each, replies=tuple(sorted(each.replies, key=lambda one: one.time)))
        for each in said
    }
    assert kept.id == "foreign"


@pytest.mark.parametrize("role", ["reader", "commenter", "writer", ""])
@pytest.mark.parametrize(
    ("own", "foreign"),
    [
        (OWN, replace(FOREIGN, text="假")),
        (OWN, replace(FOREIGN, actor="p-li")),
        (OWN, replace(FOREIGN, author="别名", organisation="别处", time="2031-01-01")),
        (OWN, replace(FOREIGN, decision="accepted", decided_by="王芳", reason="好")),
        (OWN, replace(FOREIGN, discuss=True, same_as="own", confirmed_by="王芳", round="x")),
        (OWN, replace(FOREIGN, handed_on=(("p-wang", "p-li"),))),
        (OWN, replace(FOREIGN, replies=())),
        (OWN, replace(FOREIGN, replies=(replace(FOREIGN.replies[0], text="假"),))),
        (OWN, replace(FOREIGN, replies=(*FOREIGN.replies, Reply(id="r2", actor="p-sun")))),
        (OWN, None),
        (replace(OWN, decision="accepted", decided_by="王芳", decided_at="2030"), FOREIGN),
    ],
)
def test_what_others_said_and_decided_stays(role, own, foreign):
    assert left(role, *both(own, foreign)) == both()


def test_nobody_speaks_for_somebody_else():
    forged, mine = replace(OWN, id="new", actor="p-sun"), replace(OWN, id="new2", decision="noted")
    assert left("writer", OWN, FOREIGN, forged, mine) == (
        FOREIGN,
        replace(mine, decision=""),
        OWN,
    )


def test_whoever_writes_the_text_moves_places_and_works_in():
    moved = replace(FOREIGN, anchor=Anchor(node="n2"), done_version="v2")
    assert left("writer", OWN, moved) == (moved, OWN)
    assert left("commenter", OWN, moved) == both()


def test_what_one_of_two_sides_says_is_nothing_new():
    decided = replace(FOREIGN, decision="accepted", decided_by="王芳")
    known = ({"foreign": decided}, {"foreign": FOREIGN})
    assert vetted({"foreign": decided}, known, by("commenter")) == {"foreign": decided}


# --- in a group -------------------------------------------------------------------------------


@pytest.fixture(params=["folder", "server"])
def place(request, tmp_path):
    if request.param == "folder":
        yield InFolder(tmp_path)
        return
    made = OnServer(tmp_path, request.getfixturevalue("server"))
    yield made
    made.close()


def say(member, document, text, **more):
    said = Comment(id=new_id(), document=document, text=text, actor=member.actor.profile, **more)
    member.session.apply([SetComment(None, said)], LABEL)
    return said


def comments(member, document):
    return {each.id: each for each in member.workspace.comments.of(document)}


def change(member, before, after):
    member.session.apply([SetComment(before, after)], LABEL)


def smuggle(member, document, *, stream="review", objects=None, **more):
    """Share what stands in a library as it is, as somebody does who alters her program."""
    content = contents_of(member.workspace.versions.current(document, ""))[stream]
    made = dict(content.objects) if objects is None else objects
    with closing(member.store()) as store:
        heads = store.heads().heads[document, stream]
        parents = [*store.versions(heads).values()]
        version = SharedVersion(
            document=document, stream=stream, parents=tuple(each.hash for each in parents),
            depth=max(each.depth for each in parents) + 1,
            objects=content.names if objects is None else tuple(objects),
            **{"actor": member.actor.profile, "replica": member.actor.replica, **more},
        )  # fmt: skip
        store.put(made)
        store.publish(version, heads)
    return version


@pytest.mark.parametrize("role", ["commenter", "writer"])
def test_what_a_member_changes_in_comments_of_others_is_not_taken_and_is_told(place, role):
    wang, li, sun = place.participant("wang"), place.participant("li", role), None
    document = shared_document(0)
    wang.add(document)
    first = say(wang, document.id, "王芳的意见")
    second = say(wang, document.id, "另一条")
    settle(wang, li)
    change(li, first, replace(first, text="假的", decision="accepted", decided_by="wang"))
    change(li, second, None)
    mine = say(li, document.id, "李娜的意见")
    smuggle(li, document.id)
    taken = wang.sync()
    kept = comments(wang, document.id)
    assert kept == {first.id: first, second.id: second, mine.id: mine}
    (told,) = taken.not_taken
    who = dict(told.what.arguments)
    assert who["who"] == ("li" if isinstance(place, InFolder) else f"li ({place.login('li')})")
    assert {"“王芳的意见”", "“另一条”"} == set(who["comments"].split(", "))
    # It is told once; and all others come to the same, whoever comes later as well.
    assert wang.sync().not_taken == ()
    settle(wang, li)
    sun = place.participant("sun", "writer")
    settle(sun, wang, li)
    assert comments(wang, document.id) == comments(sun, document.id) == kept
    for each in (wang, li, sun):
        each.stop()


def test_all_programs_come_to_the_same_whoever_takes_it_first(place):
    """Nobody who decides is there; each of the others meets what a commenter did."""
    wang, li = place.participant("wang"), place.participant("li", "commenter")
    zhao, sun = place.participant("zhao", "commenter"), place.participant("sun", "reader")
    document = shared_document(0)
    wang.add(document)
    first = say(wang, document.id, "王芳的意见")
    settle(wang, li, zhao, sun)
    change(li, first, replace(first, text="假的"))
    smuggle(li, document.id)
    mine = say(li, document.id, "又一条")
    smuggle(li, document.id)
    settle(zhao, sun)
    settle(li, sun, zhao)
    theirs = say(zhao, document.id, "赵的意见")
    for each in (zhao, li, sun, wang, zhao, li, sun):
        each.sync()
    kept = {first.id: first, mine.id: mine, theirs.id: theirs}
    for each in (wang, zhao, sun):
        assert comments(each, document.id) == kept, each.name
        each.stop()
    li.stop()


def test_what_ones_own_program_may_not_send_stays_here_and_is_told(place):
    wang, li = place.participant("wang"), place.participant("li", "writer")
    document = shared_document(0)
    wang.add(document)
    first = say(wang, document.id, "王芳的意见")
    settle(wang, li)
    change(li, first, replace(first, decision="accepted", decided_by="li"))
    mine = say(li, document.id, "李娜的意见")
    told = li.sync()
    assert told.sent == (document.id,)
    assert "comments of others" in told.refused[0].what.source
    assert "wang" in told.refused[0].who
    assert not li.sync().refused
    assert not wang.sync().not_taken
    assert comments(wang, document.id) == {first.id: first, mine.id: mine}
    assert comments(li, document.id)[first.id].decision == "accepted"
    change(wang, first, replace(first, decision="noted", decided_by="wang"))
    settle(wang, li)
    assert comments(wang, document.id)[first.id].decision == "noted"
    for each in (wang, li):
        each.stop()


def test_no_decision_travels_among_comments(place):
    wang, li = place.participant("wang"), place.participant("li", "commenter")
    document = shared_document(0)
    wang.add(document)
    first = say(wang, document.id, "意见")
    settle(wang, li)
    waiver = Waiver(
        id=new_id(), document=document.id, rule="STR-01", reason="随便", scope="document"
    )
    li.session.apply([SetWaiver(None, waiver)], LABEL)
    made = contents_of(li.workspace.versions.current(document.id, ""))
    smuggle(li, document.id, objects={**made["review"].objects, **made["decisions"].objects})
    wang.sync()
    assert list(wang.workspace.waivers.of(document.id)) == []
    assert comments(wang, document.id) == {first.id: first}
    for each in (wang, li):
        each.stop()


def test_what_cannot_be_read_is_told_with_a_name_and_holds_back_nothing_else(place):
    wang, li = place.participant("wang"), place.participant("li", "writer")
    broken, other = shared_document(0), shared_document(1)
    wang.add(broken)
    wang.add(other)
    settle(wang, li)
    junk = b'[["n","","a",{}]]'
    smuggle(li, broken.id, stream="text", objects={object_name(junk): junk})
    text = paragraphs(other)[0]
    li.write(other.id, text, "照样共享")
    with closing(li.store()) as store:
        li.synchroniser.synchronise(store, only=other.id)
    taken = wang.sync()
    assert wang.texts(other.id)[text] == "照样共享"
    assert taken.waiting == (broken.id,)
    assert "li" in dict(taken.refused[0].what.arguments)["names"]
    for each in (wang, li):
        each.stop()


def test_one_document_that_a_server_does_not_take_holds_back_no_other(tmp_path, server):
    place = OnServer(tmp_path, server)
    wang, li = place.participant("wang"), place.participant("li")
    broken, other = shared_document(0), shared_document(1)
    wang.add(broken)
    wang.add(other)
    server.sql(
        place.group.address.database,
        "CREATE FUNCTION curriculum_studio.broken() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN IF NEW.document = '{min(broken.id, other.id)}' THEN"
        " RAISE EXCEPTION 'broken' USING ERRCODE = '22003'; END IF; RETURN NEW; END $$",
        "CREATE TRIGGER z BEFORE INSERT ON curriculum_studio.version FOR EACH ROW"
        " EXECUTE FUNCTION curriculum_studio.broken()",
    )
    taken = wang.sync()
    assert taken.sent == (max(broken.id, other.id),)
    assert "does not accept a document" in taken.refused[0].what.source
    assert li.sync().came == (max(broken.id, other.id),)
    for each in (wang, li):
        each.stop()
    place.close()
