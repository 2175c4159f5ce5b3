"""The members of a group in the window: handing on, letting go, and leaving."""

import threading
from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog

from curriculum_studio.core.document import new_id
from curriculum_studio.core.payloads.review import Comment, Reply
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.features.desk.feature import DESK
from curriculum_studio.features.group.feature import GROUP_MEMBERS, SHARING, SHARING_STATUS
from curriculum_studio.features.group.model.group_store import GroupUnreachable, NotAMember
from curriculum_studio.features.group.model.member_words import FOLDER_PROTECTS_NOTHING, LEFT
from curriculum_studio.features.group.model.members import Member
from curriculum_studio.features.group.service.membership import comments_waiting
from curriculum_studio.features.group.window import departure_dialog, members
from curriculum_studio.features.group.window import sharing as timing
from curriculum_studio.features.group.window.departure_dialog import (
    DepartureDialog,
    DepartureQuestion,
)
from curriculum_studio.features.group.window.members import GroupMembersDialog
from curriculum_studio.i18n import Progress, message
from curriculum_studio.widgets.translation import say
from tests.helpers.documents import small_unit
from tests.windows.features.group.test_sharing import LABEL, Colleague

WANG = Member("a" * 26, "王芳", role="administrator")
LI = Member("b" * 26, "李娜")
ZHAO = Member("c" * 26, "赵敏", left=True)


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_whoever_alone_looks_after_the_group_says_who_takes_over(qtbot):
    dialog = shown(
        qtbot, DepartureDialog(DepartureQuestion("leave", WANG, (WANG, LI, ZHAO), 2), None)
    )
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert (dialog.heir.count(), ok.isEnabled(), dialog.waits.isVisible()) == (2, False, True)
    assert dialog.state.isVisible()
    dialog.heir.setCurrentIndex(1)
    assert (dialog.taker, ok.isEnabled(), dialog.saves) == (LI.id, True, False)


def test_what_was_not_shared_is_told_and_can_be_saved_where_the_group_is_gone(qtbot):
    gone = GroupUnreachable(message("Test", "It is gone."))
    dialog = shown(
        qtbot, DepartureDialog(DepartureQuestion("leave", LI, (), 0, ("春天", "秋天"), gone), None)
    )
    assert "春天, 秋天" in dialog.unsent.text()
    assert (dialog.saves, dialog.heir.isVisible()) == (True, False)
    dialog.save.setChecked(False)
    assert not dialog.saves
    assert "It is gone." in dialog.state.text()


def test_the_list_shows_who_left_and_offers_what_one_may(qtbot):
    dialog = shown(qtbot, GroupMembersDialog("Z:/group", (ZHAO, LI, WANG), WANG.id, None))
    rows = [dialog.members.topLevelItem(at) for at in range(3)]
    assert [each.text(0) for each in rows] == ["李娜", "王芳", "赵敏"]
    assert rows[2].text(2) == say(LEFT)
    assert (dialog.handButton.isEnabled(), dialog.goButton.isEnabled()) == (True, True)
    dialog.members.setCurrentItem(rows[1])
    assert not dialog.goButton.isEnabled()
    dialog.handButton.click()
    assert (dialog.act, dialog.chosen) == ("hand_on", WANG)
    other = shown(qtbot, GroupMembersDialog("Z:/group", (LI, WANG), LI.id, None))
    assert not other.goButton.isVisible()


def test_the_list_says_what_a_folder_does_not_protect(qtbot):
    folder = shown(qtbot, GroupMembersDialog("Z:/group", (LI, WANG), LI.id, None))
    assert folder.folderHint.isVisible()
    assert folder.folderHint.text() == say(FOLDER_PROTECTS_NOTHING)
    place = "postgresql://li@db.school.example/cs"
    server = shown(qtbot, GroupMembersDialog(place, (replace(LI, login="lina"), WANG), LI.id, None))
    assert not server.folderHint.isVisible()
    assert server.members.topLevelItem(0).toolTip(0) == "lina"


@pytest.fixture
def answers(monkeypatch):
    """What is chosen in the dialogs that come: who takes over, by name."""
    chosen = []

    def answer(dialog):
        name = chosen.pop(0)
        dialog.heir.setCurrentIndex(max(dialog.heir.findText(name), 0))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(departure_dialog.DepartureDialog, "exec", answer)
    return chosen


def test_leaving_hands_on_what_waits_and_keeps_the_documents(
    small, qtbot, tmp_path, monkeypatch, answers
):
    desk = small.desk
    monkeypatch.setattr(timing, "OFTEN", 50)
    folder = tmp_path / "group"
    folder.mkdir()
    own = Profile(id=new_id(), name="王老师", role="standards")
    desk.profile.keep(own)
    with closing(Colleague(tmp_path / "li.cstudio-db", folder).application) as li:
        unit = small_unit("a unit of Li")
        li.session.add(unit, LABEL)
        li.synchroniser.share(unit.id)
        answer = Reply(id="r", actor=li.signing.own.id, text="因为。")
        said = Comment(id="c", document=unit.id, text="为什么？", actor=own.id, replies=(answer,))
        li.session.apply([SetComment(None, said)], LABEL)
        with closing(li.group_access.open()) as store:
            li.synchroniser.synchronise(store)
        application = desk.bench.application
        application.group_access.join(str(folder))
        SHARING.of(desk).begin()
        SHARING_STATUS.of(desk).follow()
        qtbot.waitUntil(
            lambda: comments_waiting(application.session, application.workspace, own.id) == 1,
            timeout=30_000,
        )
        asked = []
        monkeypatch.setattr(members.GroupMembers, "show", lambda _: asked.append("members"))
        small.commands.run("desk.show")
        DESK.of(desk).board.membersButton.click()
        assert asked == ["members"]
        answers.append("李老师")
        GROUP_MEMBERS.of(desk).leave()
        qtbot.waitUntil(lambda: not application.group_access.place, timeout=30_000)
        assert not SHARING.of(desk).active
        assert any(each.id == unit.id for each in desk.bench.session.entries())
        assert not application.synchroniser.is_shared(unit.id)
        with closing(li.group_access.open()) as store:
            li.synchroniser.synchronise(store)
            assert [e.left for e in store.members() if e.id == own.id] == [True]
        (now,) = li.workspace.comments.of(unit.id)
        assert now.handed_on == ((own.id, li.signing.own.id),)


def test_whoever_was_let_go_is_led_to_leaving(small, qtbot, tmp_path, monkeypatch):
    desk = small.desk
    led = []

    def leave(asked):
        led.append(asked)

    monkeypatch.setattr(members.GroupMembers, "leave", leave)
    folder = tmp_path / "group"
    folder.mkdir()
    own = Profile(id=new_id(), name="王老师", role="standards")
    desk.profile.keep(own)
    with closing(Colleague(tmp_path / "li.cstudio-db", folder).application) as li:
        desk.bench.application.group_access.join(str(folder))
        with closing(li.group_access.open()) as store:
            store.enrol(Member(own.id, own.name, left=True))
        sharing, status = SHARING.of(desk), SHARING_STATUS.of(desk)
        sharing.begin()
        status.follow()
        qtbot.waitUntil(lambda: isinstance(sharing.state.problem, NotAMember), timeout=30_000)
        status.button.click()
    assert led == [GROUP_MEMBERS.of(desk)]


def test_whoever_stops_leaving_stays_in_step(small, qtbot, tmp_path, monkeypatch, answers):
    desk = small.desk
    (tmp_path / "group").mkdir()
    desk.profile.keep(Profile(id=new_id(), name="王老师", role="standards"))
    desk.bench.application.group_access.create_in_folder(tmp_path / "group", "春苗")
    sharing = SHARING.of(desk)
    sharing.begin()
    under_way, stopped = threading.Event(), threading.Event()

    def leaving(*_):
        under_way.set()
        stopped.wait()
        yield Progress(0, 0, LABEL)

    monkeypatch.setattr(members, "_leaving", leaving)
    answers.append("")
    GROUP_MEMBERS.of(desk).leave()
    qtbot.waitUntil(under_way.is_set, timeout=30_000)
    assert not sharing.active
    desk.tasks._cancel()
    stopped.set()
    qtbot.waitUntil(lambda: not desk.tasks.busy, timeout=30_000)
    assert sharing.active
