"""Texts and pictures that are erased for good inside a document go out of the group's past, too."""

import shutil
import zlib
from contextlib import closing
from dataclasses import replace

import pytest

from curriculum_studio.core.document import Node, new_id
from curriculum_studio.core.edits import Insert, SetCell
from curriculum_studio.core.merge.decision_record import Side
from curriculum_studio.core.merge.records import Records
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.payloads.standard import Figure, Pictures
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.core.tree import rank_between
from curriculum_studio.features.group.formats.folder_store import FolderStore, create_group
from curriculum_studio.features.group.formats.shared_folder import SharedFolder
from curriculum_studio.features.group.model.group_store import Refused, WrongFormat
from curriculum_studio.features.group.model.members import Member, Tombstone
from curriculum_studio.features.group.model.shared_version import object_name
from curriculum_studio.features.group.postgres.address import read_address
from curriculum_studio.features.group.postgres.store import PostgresGroupStore
from curriculum_studio.features.group.postgres.tables import metadata
from curriculum_studio.features.group.service.shared_merge import merged
from curriculum_studio.features.merging.service import State
from curriculum_studio.session.erasing import Erasing
from tests.helpers.group_simulation import shared_document
from tests.helpers.grouped import LABEL, Participant, paragraphs, settle
from tests.helpers.postgres_group import Group

SECRET, AGAIN, QUOTED = "不该留下的名字", "改过的名字也不该留下", "意见里的名字"
PICTURE = b"\x89PNG\r\n\x1a\n" + b"picture of a child " * 200


class InFolder:
    """A group in a folder."""

    def __init__(self, tmp_path):
        self.root = tmp_path / "group"
        self.root.mkdir()
        create_group(self.root)
        self.tmp_path = tmp_path

    def participant(self, name, role="editor", *, program_format=2):
        def store(replica):
            return FolderStore(SharedFolder(self.root), replica, program_format=program_format)

        found = Participant(self.tmp_path / f"{name}.cstudio-db", store)
        found.enrol()
        self.let_count(found, role)
        return found

    def let_count(self, member, role):
        member.store().enrol(Member(member.actor.profile, member.name, role=role))

    def everything(self):
        """The bytes of all that is kept, inflated where it is deflated."""
        for path in self.root.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                yield path.as_posix().encode()
                yield zlib.decompress(content[1:]) if content[:1] == b"z" else content


class OnServer:
    """A group on a server."""

    def __init__(self, tmp_path, server):
        self.group = Group(server)
        self.tmp_path = tmp_path
        self._invitations = {}

    def participant(self, name, role="editor"):
        if name not in self._invitations:
            self._invitations[name] = self.group.invite(name, role)
        invitation = self._invitations[name]
        address = read_address(invitation.place)[0]

        def store(_replica):
            return PostgresGroupStore(address, invitation.password)

        found = Participant(self.tmp_path / f"{name}.cstudio-db", store)
        with closing(found.store()) as opened:
            opened.enrol(Member(found.actor.profile, name))
        return found

    def login(self, name):
        return read_address(self._invitations[name].place)[0].user

    def let_count(self, member, role):
        known = {each.name: each for each in self.group.wang.members()}
        self.group.wang.enrol(replace(known[member.name], role=role))

    def everything(self):
        """The bytes of all that a dump of the database writes."""
        database = self.group.address.database
        with closing(self.group.server.connect(database)) as line:
            for table in metadata.tables:
                with line.cursor().copy(f"COPY {table} TO STDOUT WITH (FORMAT binary)") as copy:
                    yield b"".join(copy)

    def close(self):
        for each in self.group.stores:
            each.close()


@pytest.fixture
def folder(tmp_path):
    return InFolder(tmp_path)


@pytest.fixture(params=["folder", pytest.param("server", marks=pytest.mark.campaign)])
def place(request, tmp_path):
    if request.param == "folder":
        yield request.getfixturevalue("folder")
        return
    made = OnServer(tmp_path, request.getfixturevalue("server"))
    yield made
    made.close()


@pytest.fixture
def group(place):
    """Two members who share a standard, its id, and its paragraphs."""
    wang, li = place.participant("wang"), place.participant("li")
    document = shared_document(0)
    wang.add(document)
    wang.sync()
    li.sync()
    try:
        yield wang, li, document.id, paragraphs(document)
    finally:
        wang.stop()
        li.stop()


def erase(member, document, *nodes):
    for each in nodes:
        Erasing(member.session, member.workspace).node(document, each)


def held(place, *members, words=(SECRET, AGAIN, QUOTED)):
    """Where words still stand: in the group, or in a file of a library."""
    wanted = [each.encode() for each in words]
    found = [w.decode() for each in place.everything() for w in wanted if w in each]
    for each in members:
        files = each.path.parent.glob(f"{each.path.name}*")
        found += [
            f"{each.name}: {w.decode()}" for path in files for w in wanted if w in path.read_bytes()
        ]
    return found


def insert(member, document, parent, text, kind="paragraph", **more):
    content = member.session.document(document)
    last = content.children.get(parent, ())
    rank = rank_between(content.nodes[last[-1]].rank if last else "", "")
    node = Node(new_id(), kind, parent, rank, "zh", cells={"zh": Cell(text)}, **more)
    member.session.edit(document, (Insert((node,)),), LABEL)
    return node.id


def comment_on(member, document, node, text):
    anchor = Anchor(node=node, language="zh", quotation=text)
    said = Comment(id=new_id(), document=document, text=text, anchor=anchor)
    member.session.apply([SetComment(None, said)], LABEL)
    return said.id


def test_an_erased_text_is_nowhere_in_the_group_nor_in_any_library(group, place):
    wang, li, document, (first, second, *_) = group
    wang.write(document, first, SECRET)
    settle(wang, li)
    li.write(document, first, AGAIN)
    comment_on(li, document, first, QUOTED)
    said = li.comment(document, "留下的意见")
    settle(li, wang)
    wang.write(document, second, "别的话")
    settle(wang, li)
    assert held(place, wang, li)
    erase(wang, document, first)
    told = [wang.sync(), li.sync(), li.sync()]
    assert told[1].erased == (document,)
    settle(wang, li)
    assert held(place, wang, li) == []
    assert wang.texts(document) == li.texts(document)
    assert first not in li.texts(document)
    assert list(li.comments(document)) == [said]
    # The past still opens: what others write now is merged on it, and a new member comes.
    wang.write(document, second, "王")
    li.write(document, second, "王与李")
    settle(wang, li)
    assert wang.texts(document) == li.texts(document)
    sun = place.participant("sun")
    sun.sync()
    assert sun.texts(document) == li.texts(document)
    settle(sun, wang, li)
    sun.stop()


def test_who_was_away_does_not_bring_it_back(group, place):
    wang, li, document, (first, second, *_) = group
    wang.write(document, first, SECRET)
    settle(wang, li)
    # Li is away: she writes into the text, below it, beside it, and comments on it.
    li.write(document, first, AGAIN)
    comment_on(li, document, first, QUOTED)
    li.write(document, second, "李在外面写的")
    erase(wang, document, first)
    settle(wang)
    assert held(place, wang) == []
    settle(li, wang)
    assert held(place, wang, li) == []
    assert wang.texts(document) == li.texts(document)
    assert wang.texts(document)[second] == "李在外面写的"
    assert not wang.merging.waiting(document)
    li.stop()
    li.start()
    settle(li, wang)
    assert first not in wang.texts(document)


@pytest.mark.parametrize("act", ["writes", "decides", "nothing"])
def test_what_is_newest_in_the_group_says_nothing_that_was_erased(group, act):
    wang, li, document, (first, second, *_) = group
    wang.write(document, first, SECRET)
    li.write(document, first, AGAIN)
    settle(wang, li)
    if act == "decides":
        li.merging.decide(li.merging.waiting(document)[0], "first")
    elif act == "writes":
        li.write(document, second, "李写的")
    erase(wang, document, first)
    settle(wang, li)
    with closing(wang.store()) as store:
        for heads in store.heads().heads.values():
            newest = max(store.versions(heads).values(), key=lambda each: each.depth)
            assert not store.missing(newest.objects)


def with_clause(group):
    wang, li, document, _ = group
    clause = next(e.id for e in wang.session.document(document).walk() if e.kind == "clause")
    return wang, li, document, clause


def test_what_reads_alike_is_two_where_two_copies_have_nothing_in_common(group):
    wang, li, document, clause = with_clause(group)
    for each in (wang, li):
        insert(each, document, clause, f"新写的一段，出自{each.name}。")
    sides = tuple(State(each.session.document(document), Records()) for each in (wang, li))
    found = merged(wang.merging, None, sides, (Side("", "wang", ""), Side("", "li", "")))
    # A text that waits at another one would go with it, where that one is erased for good.
    assert {each.kind for each in found.records.decisions} == {"deleted"}


def test_what_others_put_below_an_erased_text_stays(group, place):
    wang, li, document, clause = with_clause(group)
    wang.write(document, clause, SECRET)
    settle(wang, li)
    insert(li, document, clause, "李的新段")
    li.write(document, next(iter(li.session.document(document).children[clause])), "李改过的段")
    erase(wang, document, clause)
    settle(wang, li)
    settle(li, wang)
    assert held(place, wang, li) == []
    assert wang.texts(document) == li.texts(document)
    assert "李的新段" in wang.texts(document).values()
    assert clause not in wang.texts(document)


def test_what_went_out_while_it_was_erased_is_cleaned_by_who_sent_it(group, place, monkeypatch):
    wang, li, document, (first, *_) = group
    wang.write(document, first, SECRET)
    settle(wang, li)
    li.write(document, first, AGAIN)
    # Li asked for tombstones just before Wang erased.
    store = li.store()
    before, kind = store.tombstones(), type(store)
    store.close()
    erase(wang, document, first)
    settle(wang)
    with monkeypatch.context() as late:
        late.setattr(kind, "tombstones", lambda _: before)
        li.sync()
    assert set(held(place)) == {AGAIN}
    settle(wang)
    assert first not in wang.texts(document)
    settle(li, wang)
    assert held(place, wang, li) == []
    assert wang.texts(document) == li.texts(document)


def test_an_erased_picture_is_nowhere(group, place):
    wang, li, document, clause = with_clause(group)
    picture = wang.workspace.attachments.put(PICTURE, "image/png", "")
    figure = insert(
        wang, document, clause, "图", "figure", payload=Figure(pictures=Pictures({"zh": picture}))
    )
    settle(wang, li)
    assert li.workspace.attachments.get(picture) == PICTURE
    assert held(place, wang, li, words=("picture of a child",))
    Erasing(wang.session, wang.workspace).picture(picture)
    li.write(document, figure, "改过的图题")
    settle(wang, li)
    assert held(place, wang, li, words=("picture of a child",)) == []
    assert wang.texts(document)[figure] == li.texts(document)[figure] == "改过的图题"
    # Whoever takes it in again has it alone.
    li.workspace.attachments.put(PICTURE, "image/png", "")
    node = li.session.document(document).nodes[figure]
    payload = replace(node.payload, pictures=Pictures({"zh": picture}))
    li.session.edit(
        document, (Insert((replace(node, id=new_id(), rank="zz", payload=payload),)),), LABEL
    )
    settle(li, wang)
    assert held(place, wang, words=("picture of a child",)) == []


def test_a_picture_that_is_only_here_elsewhere_stays_there(group, place):
    wang, li, document, clause = with_clause(group)
    picture = wang.workspace.attachments.put(PICTURE, "image/png", "")
    figure = Figure(pictures=Pictures({"zh": picture}))
    insert(wang, document, clause, "图", "figure", payload=figure)
    settle(wang, li)
    own = shared_document(1)
    li.session.add(own, LABEL)
    below = next(e.id for e in own.walk() if e.kind == "clause")
    kept = insert(li, own.id, below, "图", "figure", payload=figure)
    Erasing(wang.session, wang.workspace).picture(picture)
    settle(wang, li)
    assert li.session.document(own.id).nodes[kept].payload == figure
    assert li.workspace.attachments.get(picture) == PICTURE
    assert held(place, wang, words=("picture of a child",)) == []


def test_a_version_that_is_restored_brings_a_new_text_and_no_old_one(group, place):
    wang, li, document, (first, *_) = group
    wang.write(document, first, SECRET)
    settle(wang, li)
    kept = wang.workspace.versions.create(
        wang.session.document(document), name="", author="", message=""
    ).id
    erase(wang, document, first)
    settle(wang, li)
    then = wang.workspace.versions.document_at(kept)
    back = then.nodes[first]
    wang.session.edit(document, (Insert((back,)), SetCell(first, "zh", Cell("新的话"))), LABEL)
    comment_on(wang, document, first, "新的话")
    settle(wang, li)
    assert held(place, wang, li) == []
    assert wang.texts(document) == li.texts(document)
    assert "新的话" in li.texts(document).values()
    assert first not in li.texts(document)
    (comment,) = li.workspace.comments.of(document)
    assert li.texts(document)[comment.anchor.node] == "新的话"


def test_only_who_decides_erases_in_the_group_and_others_are_told(place):
    wang, li = place.participant("wang", "writer"), place.participant("li")
    document = shared_document(0)
    first, *_ = paragraphs(document)
    wang.add(document)
    wang.write(document.id, first, SECRET)
    settle(wang, li)
    erase(wang, document.id, first)
    taken = wang.sync()
    assert "erase for good" in taken.refused[0].what.source
    assert "li" in taken.refused[0].who
    # Until an editor does it, it is an ordinary change.
    li.sync()
    assert first not in li.texts(document.id)
    assert held(place, li)
    place.let_count(wang, "editor")
    wang.sync()
    settle(li, wang)
    assert held(place, wang, li) == []
    wang.stop()
    li.stop()


def test_what_was_erased_before_a_document_was_shared_is_not_told(place):
    wang = place.participant("wang", "writer")
    document = shared_document(0)
    first, *_ = paragraphs(document)
    wang.session.add(document, LABEL)
    erase(wang, document.id, first)
    wang.synchroniser.share(document.id)
    assert not wang.sync().refused
    with closing(wang.store()) as store:
        assert not store.tombstones()
    wang.stop()


def test_programs_of_the_format_before_write_until_a_text_is_erased_and_read_on(folder):
    place = folder
    wang, old = place.participant("wang"), place.participant("old", program_format=1)
    document, other = shared_document(0), shared_document(1)
    first, second, *_ = paragraphs(document)
    wang.add(document)
    wang.add(other)
    wang.write(document.id, first, SECRET)
    settle(wang, old)
    old.write(document.id, second, "旧程序写的")
    settle(old, wang)
    assert wang.texts(document.id)[second] == "旧程序写的"
    erase(wang, document.id, first)
    wang.sync()
    wang.write(document.id, second, "新程序写的")
    wang.sync()
    old.sync()
    assert old.texts(document.id)[second] == "新程序写的"
    assert first not in old.texts(document.id)
    for each in (document, other):
        old.write(each.id, paragraphs(each)[2], "旧程序又写")
    with pytest.raises(WrongFormat, match="newer"):
        old.sync()
    old.stop()
    new = place.participant("old")  # the program was updated
    settle(new, wang)
    for each in (document, other):
        assert wang.texts(each.id) == new.texts(each.id)
        assert wang.texts(each.id)[paragraphs(each)[2]] == "旧程序又写"
    assert held(place, wang, new) == []
    wang.stop()
    new.stop()


def test_a_server_lets_nobody_write_something_else_in_the_place_of_what_was_erased(
    tmp_path, server
):
    place = OnServer(tmp_path, server)
    wang, li = place.participant("wang"), place.participant("li", "writer")
    document = shared_document(0)
    first, second, *_ = paragraphs(document)
    wang.add(document)
    settle(wang, li)
    with closing(li.store()) as store:
        run = next(iter(dict(store.holding(document.id, [first])).items()))
        forged = run[1].replace("段".encode(), "假".encode())
        store.put({object_name(forged): forged})
        replaced = ((run[0], object_name(forged)),)
        for nodes in ((first,), (second,)):
            grave = Tombstone(document.id, nodes, (), replaced, li.actor.profile)
            with pytest.raises(Refused, match="erase for good"):
                store.bury(grave)
    with closing(wang.store()) as store:
        grave = Tombstone(document.id, (first,), (), replaced, wang.actor.profile)
        with pytest.raises(Refused):
            store.bury(grave)
        assert store.fetch([run[0]]) == {run[0]: run[1]}
        assert not store.tombstones()
    for each in (wang, li):
        each.stop()
    place.close()


def test_what_one_document_said_may_be_said_by_another_one_after_it_was_erased(place):
    """The objects of a text of which nothing is said, and of a picture, are the same everywhere."""
    wang, li = place.participant("wang"), place.participant("li")
    gone, other = shared_document(0), shared_document(1)
    wang.add(gone)
    settle(wang, li)
    wang.session.remove(gone.id, LABEL)
    wang.workspace.eraser.erase_document(gone.id)
    settle(wang, li)
    wang.add(other)
    settle(wang, li)
    assert li.texts(other.id) == wang.texts(other.id)
    wang.stop()
    li.stop()


def test_a_folder_from_a_backup_does_not_bring_it_back(folder, tmp_path):
    wang, li = folder.participant("wang"), folder.participant("li")
    document = shared_document(0)
    first, second, *_ = paragraphs(document)
    wang.add(document)
    wang.write(document.id, first, SECRET)
    settle(wang, li)
    shutil.copytree(folder.root, tmp_path / "backup")
    li.write(document.id, second, "乙")
    erase(wang, document.id, first)
    settle(wang, li)
    assert held(folder, wang, li) == []
    shutil.rmtree(folder.root)
    shutil.copytree(tmp_path / "backup", folder.root)
    assert held(folder)
    settle(li, wang)
    assert held(folder, wang, li) == []
    assert wang.texts(document.id) == li.texts(document.id)
    # Both states go back to nothing that is kept of the document, so one of two texts is chosen.
    decided = [
        each.value for one in li.workspace.decisions.of(document.id) for each in one.alternatives
    ]
    assert any("乙" in str(each) for each in (li.texts(document.id)[second], *decided))
    assert first not in li.texts(document.id)
    wang.stop()
    li.stop()
