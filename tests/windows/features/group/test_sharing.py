"""A window keeps in step with its group in a shared folder, beside somebody who writes too."""

import shutil
from contextlib import closing
from dataclasses import replace
from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QFileDialog

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.document import new_id
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.features.desk.feature import DESK
from curriculum_studio.features.desk.window.documents_table import DocumentColumn
from curriculum_studio.features.group.feature import SHARING, SHARING_STATUS
from curriculum_studio.features.group.model.content import contents_of
from curriculum_studio.features.group.model.members import Member
from curriculum_studio.features.group.model.shared_version import SharedVersion
from curriculum_studio.features.group.service.outcomes import Asked
from curriculum_studio.features.group.window import sharing as timing
from curriculum_studio.features.group.window.visit import Errand, Visitor
from curriculum_studio.features.history.feature import ERASING
from curriculum_studio.features.merging.feature import DECISIONS_WATCH
from curriculum_studio.i18n import finish, message
from curriculum_studio.session.erasing import IN_GROUP
from tests.helpers.documents import small_unit

LABEL = message("Test", "Write")


class Colleague:
    """Li, at another computer: a library of its own, and the commands of the group."""

    def __init__(self, path, folder, *, first=True):
        self.application = open_application(path, create=True)
        self.application.signing.sign_as(Profile(id=new_id(), name="李老师"))
        if first:
            self.application.group_access.create_in_folder(folder, "春苗")
        else:
            self.join(str(folder))

    def join(self, place):
        self.application.group_access.join(place)

    def exchange(self):
        with closing(self.application.group_access.open()) as store:
            return self.application.synchroniser.synchronise(store)

    def share(self, document):
        self.application.session.add(document, LABEL)
        self.application.synchroniser.share(document.id)
        self.exchange()

    def write(self, document, node, text):
        self.application.session.edit(document, (SetCell(node, "zh", Cell(text)),), LABEL)
        self.exchange()

    def erase(self, document, node):
        self.application.erasing.node(document, node)
        self.exchange()

    def comment(self, document):
        return next(iter(self.application.workspace.comments.of(document)), None)

    def smuggle(self, document, before, after):
        """Share what a commenter may not, as somebody does who alters her program."""
        own = self.application.session.actor.profile
        self.application.session.apply([SetComment(before, after)], LABEL)
        content = contents_of(self.application.workspace.versions.current(document, ""))["review"]
        with closing(self.application.group_access.open()) as store:
            store.enrol(Member(own, "李老师", role="commenter"))
            heads = store.heads().heads[document, "review"]
            depth = max(each.depth for each in store.versions(heads).values()) + 1
            store.put(content.objects)
            version = SharedVersion(
                document=document, stream="review", parents=tuple(sorted(heads)), depth=depth,
                actor=own, objects=content.names,
            )  # fmt: skip
            store.publish(version, heads)

    def text(self, document, node):
        return self.application.session.document(document).nodes[node].text("zh")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "group"


@pytest.fixture
def li(tmp_path, folder):
    folder.mkdir()
    found = Colleague(tmp_path / "li.cstudio-db", folder)
    yield found
    found.application.close()


def written(studio, document, node):
    return studio.desk.bench.session.document(document).nodes[node].text("zh")


def test_a_window_keeps_in_step_with_its_group(small, qtbot, li, folder, monkeypatch):
    studio, desk = small, small.desk
    monkeypatch.setattr(timing, "OFTEN", 50)
    monkeypatch.setattr(timing, "RARELY", (50,))
    monkeypatch.setattr(timing, "LOOKED", 0.0)
    unit = small_unit("a unit of Li")
    title = unit.id
    li.share(unit)
    desk.profile.keep(Profile(id=new_id(), name="王老师", role="standards"))
    sharing, status = SHARING.of(desk), SHARING_STATUS.of(desk)
    assert (sharing.active, status.button.isHidden()) == (False, True)
    desk.bench.application.group_access.join(str(folder))
    sharing.begin()
    status.follow()

    until = partial(qtbot.waitUntil, timeout=30_000)

    # What is shared comes by itself, and what others write in it.
    until(lambda: any(each.id == unit.id for each in desk.bench.session.entries()))
    li.write(unit.id, title, "李写的题目")
    until(lambda: written(studio, unit.id, title) == "李写的题目")
    assert "李写的题目" in status.button.text()
    # While somebody writes here, what came waits, and nobody asks for more.
    desk.library.show(unit.id)
    desk.tabs.pending.emit(True)
    li.write(unit.id, title, "李接着写")
    until(lambda: sharing._arrived is not None and sharing._task is None and sharing._wanted)
    assert written(studio, unit.id, title) == "李写的题目"
    desk.tabs.close_view(desk.view)
    until(lambda: written(studio, unit.id, title) == "李接着写")
    # What is written here goes out by itself, and the library says what is shared.
    edit = SetCell(title, "zh", Cell("王写的题目"))
    desk.bench.session.edit(unit.id, (edit,), LABEL)
    until(lambda: li.exchange() and li.text(unit.id, title) == "王写的题目")
    assert sharing.standings().keys() == {unit.id}
    # Both at once: somebody has to decide, and it waits on the desk.
    li.write(unit.id, title, "李又改")
    desk.bench.session.edit(unit.id, (SetCell(title, "zh", Cell("王又改")),), LABEL)
    until(lambda: DECISIONS_WATCH.of(desk).counts.get(unit.id) == 1)
    studio.commands.run("desk.show")
    board = DESK.of(desk).board
    until(lambda: [each.told.key.kind for each in board.waitingCard.rows] == ["merge"])
    told = desk.bench.application.desk.read(desk.profile.value).desk.happened
    assert {each.who for each in told if each.document == unit.id} == {"", "李老师"}
    assert all(each.own != bool(each.who) for each in told if each.document == unit.id)
    until(lambda: {p.member.name for p in sharing.people} == {"李老师", "王老师"})
    until(lambda: not board.hereCard.isHidden())
    assert "李老师" in board.people.model().index(0, 0).data()
    table = board.documents
    rows = [each.entry.id for each in table.documents.rows]
    shown = [table.documents.index(at, DocumentColumn.GROUP).data() for at in range(len(rows))]
    assert dict(zip(rows, shown, strict=True))[unit.id].startswith(("已共享", "有修改"))
    assert not board.state.isHidden()
    # What somebody erases for good goes here as well, also where an old version is looked at.
    gone = next(e.id for e in unit.walk() if e.kind == "paragraph")
    kept = desk.bench.workspace.versions.create(
        desk.bench.session.document(unit.id), name="", author="", message=""
    )
    desk.keeping.look_at(unit.id, kept.id)
    li.erase(unit.id, gone)
    until(lambda: gone not in desk.bench.session.document(unit.id))
    assert not [view for view in desk.tabs if view.version]
    # What a commenter changes in a comment of somebody else stays as it was, and is told.
    own = desk.bench.session.actor.profile
    said = Comment(id=new_id(), document=unit.id, text="王的意见", actor=own)
    desk.bench.session.apply([SetComment(None, said)], LABEL)
    until(lambda: li.exchange() and li.comment(unit.id) == said)
    li.smuggle(unit.id, said, replace(said, text="假的"))
    until(lambda: "李老师改动了别人的意见" in studio.parts.banner.what.text())
    assert studio.parts.banner.isVisible()
    assert [*desk.bench.workspace.comments.of(unit.id)] == [said]
    studio.parts.banner.hide()
    # Where the folder is gone all waits here, and goes out when it is back.
    shutil.move(folder, folder.with_name("away"))
    until(lambda: sharing.state.connection == "lost")
    assert "连不上" in status.button.text()
    shutil.move(folder.with_name("away"), folder)
    until(lambda: sharing.state.connection == "connected")


def test_a_document_is_shared_by_a_command_and_kept_here_by_it(small, qtbot, tmp_path, monkeypatch):
    desk, own = small.desk, tmp_path / "ours"
    own.mkdir()
    desk.profile.keep(Profile(id=new_id(), name="王老师"))
    assert not small.commands.can("group.share")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(own))
    small.commands.run("group.create")
    qtbot.waitUntil(lambda: SHARING.of(desk).active, timeout=30_000)
    assert desk.bench.application.group_access.place == str(own)
    assert not SHARING_STATUS.of(desk).button.isHidden()
    li = Colleague(tmp_path / "li.cstudio-db", own, first=False)
    document = next(e.id for e in desk.bench.session.entries() if e.kind == "unit")
    desk.library.show(document)
    small.commands.run("group.share")
    assert SHARING.of(desk).is_shared(document)
    assert ERASING.of(desk)._explained(LABEL, document) == (LABEL, IN_GROUP)
    small.commands.refresh_all()
    assert small.commands.qt("group.share").text() == "只留在这里"
    here = li.application.session
    qtbot.waitUntil(
        lambda: li.exchange() and any(e.id == document for e in here.entries()), timeout=30_000
    )
    li.application.close()
    small.commands.run("group.share")
    assert not SHARING.of(desk).is_shared(document)
    assert ERASING.of(desk)._explained(LABEL, document) == (LABEL,)


def test_a_group_that_was_left_while_it_was_opened_is_closed():
    """As where a server takes its time, and the library is closed meanwhile."""
    asked = Asked((), frozenset(), {}, frozenset(), {}, "cursor", "me", "here", "", "")
    closed = []
    store = SimpleNamespace(
        listen=lambda: None, tombstones=lambda: (), close=lambda: closed.append(True)
    )

    def opened():
        visitor.leave()
        return store

    library = SimpleNamespace(reader=lambda: SimpleNamespace(close=lambda: None))
    visitor = Visitor(opened, library, SimpleNamespace(exchange=lambda *_: ()))
    finish(visitor.visit(Errand(asked)))
    assert closed == [True]
