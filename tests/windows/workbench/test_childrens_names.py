"""One dialog asks about names that look like a child's, whichever way something leaves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QInputDialog

from curriculum_studio.core.document import new_id
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Anchor, Meeting
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.text import Cell
from curriculum_studio.features.group.feature import SHARING
from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
from curriculum_studio.features.review.feature import ROUNDS
from curriculum_studio.features.review.service.rounds import MeetingLine
from curriculum_studio.features.review.window.exchange.comment_export import CommentExportDialog
from curriculum_studio.features.review.window.meeting_dialogs import MinutesWish
from curriculum_studio.features.sharing.window.export_dialog import ExportPackageDialog
from curriculum_studio.features.units.window.unit_dialogs import TermPlanDialog
from curriculum_studio.i18n import message
from curriculum_studio.workbench.childrens_names import NamesDialog
from tests.helpers.told_of_children import NAME, PUBLIC, folder_tells, node_with, tells, told_unit
from tests.windows.conftest import finished

LABEL = message("Test", "Write")
CHILD = "李小明"
#: Commands that write what was found or decided, and ask where to.
REPORTS = ("checks.report", "checks.workbook", "checks.waivers", "merging.summary")


@pytest.fixture
def unit(small):
    """A unit in which a name stands where all of it leaves."""
    told = told_unit()
    session = small.desk.bench.session
    session.add(told, LABEL)
    place = node_with(told, PUBLIC)
    session.edit(told.id, (SetCell(place, "zh", Cell(f"{CHILD}说：{PUBLIC}")),), LABEL)
    application = small.desk.bench.application
    application.reviewing.add(told.id, Anchor(node=place, language="zh"), f"{CHILD}小朋友？")
    small.desk.library.show(told.id)
    return told.id


def asked(answer, act):
    return answer(NamesDialog, act)


def copied():
    there = QGuiApplication.clipboard().mimeData()
    return there.urls() if there is not None else []


def listed(dialog):
    return [dialog.names.item(at).text() for at in range(dialog.names.count())]


def test_a_paper_leaves_out_names_and_asks_again(small, unit, answer, qtbot, tmp_path):
    """Changed, kept, one by one with the tick taken away, not written at all: never remembered."""
    targets = [tmp_path / f"{at}.docx" for at in range(5)]
    shown = []

    def act(sheet):
        rows, at = sheet.privacy, len(shown)
        assert CHILD in rows.names.text()
        assert rows.change.isChecked(), "no answer is remembered"
        if at == 1:
            rows.keep.click()
        elif at in {2, 3}:
            rows.each.click()
        sheet.target.setText(str(targets[at]))
        shown.append(sheet)
        return at < 4

    def one_by_one(dialog):
        assert listed(dialog) == [CHILD]
        if len(shown) == 3:
            dialog.names.item(0).setCheckState(Qt.CheckState.Unchecked)
        return True

    answer(GiveOutSheet, act)
    asked(answer, one_by_one)
    for _ in targets:
        small.commands.run("file.export")
        finished(qtbot, small)
    assert [each.exists() for each in targets] == [True] * 4 + [False]
    assert [tells(each.read_bytes(), CHILD) for each in targets[:4]] == [False, True, False, True]


def test_a_name_that_comes_while_somebody_decides_stays(small, unit, answer, qtbot, tmp_path):
    """Another computer of a group may send a word meanwhile."""
    session, target = small.desk.bench.session, tmp_path / "late.docx"
    late = "王小雨"

    def act(sheet):
        sheet.privacy.keep.click()
        place = node_with(session.document(unit), PUBLIC)
        session.edit(unit, (SetCell(place, "zh", Cell(f"{late}说：{CHILD}说：{PUBLIC}")),), LABEL)
        sheet.target.setText(str(target))
        return True

    answer(GiveOutSheet, act)
    small.commands.run("file.export")
    finished(qtbot, small)
    content = target.read_bytes()
    assert [tells(content, each) for each in (late, CHILD)] == [False, True]


@pytest.mark.parametrize("way", ["docx", "pdf", "xlsx", "tmx"])
def test_what_tells_of_children_is_in_no_file_unless_it_is_ticked(
    small, unit, answer, qtbot, tmp_path, way
):
    """The bytes of each way are searched for what the rows of the sheet are about."""
    found = []
    for ticked in (False, True):
        target = tmp_path / f"{ticked}"

        def act(sheet, ticked=ticked, target=target):
            sheet.choose(way)
            rows = sheet.privacy
            assert not any(box.isChecked() for box in (rows.reflection, rows.teacherNotes))
            if ticked:
                rows.reflection.click()
                rows.teacherNotes.click()
            sheet.target.setText(str(target))
            return True

        answer(GiveOutSheet, act)
        small.commands.run("file.export")
        finished(qtbot, small)
        (written,) = tmp_path.glob(f"{ticked}.*")
        found.append(tells(written.read_bytes(), NAME))
    assert found == [False, way in {"docx", "tmx"}] or way == "pdf"
    assert not found[0]


def test_an_exchange_file_goes_with_them_or_not_at_all(small, unit, answer, qtbot):
    QGuiApplication.clipboard().clear()
    answer(ExportPackageDialog, lambda dialog: dialog.copyButton.click() or True)
    shown = asked(answer, lambda dialog: False)
    small.commands.run("file.hand_on")
    finished(qtbot, small)
    assert [listed(each) for each in shown] == [[CHILD]]
    cancel = shown[0].buttons.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.isDefault()
    assert not copied()
    asked(answer, lambda dialog: True)
    small.commands.run("file.hand_on")
    finished(qtbot, small)
    assert copied()
    QGuiApplication.clipboard().clear()


def test_a_list_of_comments_goes_with_them_or_not_at_all(small, unit, answer, qtbot, tmp_path):
    target = tmp_path / "log.xlsx"

    def act(dialog):
        dialog.choose("log")
        dialog.target.setText(str(target))
        return True

    answer(CommentExportDialog, act)
    for wanted in (False, True):
        shown = asked(answer, lambda dialog, wanted=wanted: wanted)
        small.commands.run("review.give")
        finished(qtbot, small)
        assert [listed(each) for each in shown] == [[CHILD]]
        assert target.exists() is wanted
    assert tells(target.read_bytes(), CHILD)


def test_reports_go_with_them_or_not_at_all(small, unit, answer, monkeypatch):
    places = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *of: places.append(of) or ("", ""))
    for at, name in enumerate(REPORTS):
        for wanted in (False, True):
            shown = asked(answer, lambda dialog, wanted=wanted: wanted)
            small.commands.run(name)
            assert [listed(each) for each in shown] == [[CHILD]], name
            assert len(places) == at + wanted, name


def test_minutes_go_with_them_or_not_at_all(small, unit, answer, tmp_path):
    (comment,) = small.desk.bench.application.reviewing.comments(unit)
    met = MeetingLine("", "", Meeting(date="2026-12-03", comments=(comment.id,)))
    target = tmp_path / "minutes.docx"
    wish = MinutesWish(0, ("zh",), named=False, target=target)
    for wanted in (False, True):
        shown = asked(answer, lambda dialog, wanted=wanted: wanted)
        ROUNDS.of(small.desk).write_minutes(unit, met, wish)
        assert [listed(each) for each in shown] == [[CHILD]]
        assert target.exists() is wanted


def test_the_folder_of_a_term_leaves_them_out(small, unit, answer, qtbot, tmp_path, monkeypatch):
    place = tmp_path / "term"
    place.mkdir()
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("Word", True))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    shown = asked(answer, lambda dialog: True)
    small.commands.run("unit.term_folder")
    finished(qtbot, small)
    assert len(shown) == 1
    assert CHILD in listed(shown[0])
    assert folder_tells(place, PUBLIC)
    assert not folder_tells(place, CHILD)


def test_the_plan_of_a_term_leaves_them_out_or_is_not_written(small, unit, answer, qtbot, tmp_path):
    session, target = small.desk.bench.session, tmp_path / "term.xlsx"
    session.edit(unit, (SetCell(unit, "zh", Cell(f"{CHILD}小朋友的影子")),), LABEL)
    answer(TermPlanDialog, lambda dialog: dialog.target.setText(str(target)) or True)
    for wanted in (False, True):
        asked(answer, lambda dialog, wanted=wanted: wanted)
        small.commands.run("unit.term_plan")
        finished(qtbot, small)
        assert target.exists() is wanted
    assert [tells(target.read_bytes(), each) for each in ("小朋友的影子", CHILD)] == [True, False]


def test_a_document_goes_to_the_group_with_them_or_not_at_all(
    small, unit, answer, qtbot, tmp_path, monkeypatch
):
    desk, folder = small.desk, tmp_path / "ours"
    folder.mkdir()
    desk.profile.keep(Profile(id=new_id(), name="王老师"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    small.commands.run("group.create")
    qtbot.waitUntil(lambda: SHARING.of(desk).active, timeout=30_000)
    desk.library.show(unit)
    for wanted in (False, True):
        shown = asked(answer, lambda dialog, wanted=wanted: wanted)
        small.commands.run("group.share")
        assert [listed(each) for each in shown] == [[CHILD]]
        assert SHARING.of(desk).is_shared(unit) is wanted
