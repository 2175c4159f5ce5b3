"""Comments in from files, with a preview before anything is written, and out again."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from curriculum_studio.core.payloads.review import Comment, Recipient, ReviewRound
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.features.review.formats.comment_forms.form_model import FormRow
from curriculum_studio.features.review.formats.comment_forms.form_templates import write_iso
from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.features.review.formats.incoming_reader import inspect
from curriculum_studio.features.review.window.exchange import comment_import
from curriculum_studio.features.review.window.exchange.comment_export import (
    CommentExportDialog,
    CommentExportOrder,
)
from curriculum_studio.features.review.window.exchange.comment_import import (
    CommentImportDialog,
    ImportSubject,
    PlaceDialog,
)
from curriculum_studio.i18n import Progress, message
from tests.features.review.formats.comment_forms.test_reader import CHINESE
from tests.features.review.formats.comment_forms.test_reader import table as table_of
from tests.features.review.formats.word_comments.making import docx
from tests.features.review.service.test_comment_import import iso, reviewers_copy

ROWS = (
    ("DE-002", "3", "More.", ""),
    ("DE-003", "Item 9", "Less.", "Accepted."),
    ("DE-004", "5", "Other.", ""),
)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "de.docx"
    path.write_bytes(iso(*ROWS))
    return path


def arranged(qtbot, answer, act):
    """Let the dialog read to its end, then do something with it."""

    def wait(dialog):
        qtbot.waitUntil(lambda: not dialog.busy, timeout=60_000)
        return act(dialog)

    return answer(CommentImportDialog, wait)


def take(table, path, qtbot, answer, act=lambda dialog: True):
    shown = arranged(qtbot, answer, act)
    table.review.taking.look_at(path)
    return shown[0]


@pytest.mark.usefixtures("apart")
def test_rows_are_shown_placed_and_left_out_before_anything_is_written(table, file, qtbot, answer):
    seen = {}

    def act(dialog):
        model = dialog.model
        seen["rows"] = [
            [model.data(model.index(row, column)) for column in range(4)]
            for row in range(model.rowCount())
        ]
        seen["said"] = dialog.reading.text()
        assert table.comments == []
        dialog.table.selectRow(1)
        answer(PlaceDialog, lambda place: place.wanted.setText("7 ") or place.found.count() > 0)
        dialog.placeRows.click()
        dialog.table.selectRow(2)
        dialog.dropRows.click()
        assert model.count == 2
        assert "2" in dialog.buttons.button(dialog.buttons.StandardButton.Ok).text()
        return True

    take(table, file, qtbot, answer, act)
    numbers, places = zip(*[(row[0], row[1]) for row in seen["rows"]], strict=True)
    assert numbers == ("DE-002", "DE-003", "DE-004")
    assert (places[0], places[2]) == ("3", "5")
    assert places[1].startswith("△")
    assert "Item 9" in places[1]
    assert "3" in seen["said"]
    first, second = table.comments
    assert (first.text, second.text, second.decision) == ("More.", "Less.", "accepted")
    assert table.view.content.nodes[second.anchor.node].text("zh") == "要求7"
    assert table.desk.inspector.name == "comments"
    table.studio.commands.run("edit.undo")
    assert table.comments == []


def _the_decision_that_a_row_brings_is_shown(table, file, qtbot, answer):
    states = []

    def act(dialog):
        model = dialog.model
        states.extend(model.data(model.index(row, 3)) for row in range(model.rowCount()))
        return True

    take(table, file, qtbot, answer, act)
    take(table, file, qtbot, answer, act)
    assert states == ["新意见", "新意见 · 采纳", "新意见", *["已导入过"] * 3]


def _whatever_is_said_of_a_file_the_dialog_stays_on_the_screen(table, tmp_path, qtbot, answer):
    rows = [
        FormRow({"number": f"DE-{at:03}", "clause": "5", "type": "?", "comment": f"Comment {at}"})
        for at in range(1, 121)
    ]
    path = tmp_path / "types.docx"
    path.write_bytes(write_iso(rows, {}))

    def act(dialog):
        dialog.show()
        dialog.resize(1024, 640)
        qtbot.wait(1)
        assert dialog.report.text().count("\n") >= 119
        assert dialog.minimumSizeHint().height() < 640
        assert dialog.table.height() > 200
        bar = dialog.reported.verticalScrollBar()
        dialog.reported.setFocus()
        assert dialog.reported.hasFocus()
        qtbot.keyClick(dialog.reported, Qt.Key.Key_PageDown)
        assert bar.value() > 0
        return False

    take(table, path, qtbot, answer, act)


def _cancelled_changes_nothing(table, file, qtbot, answer):
    before = table.desk.bench.session.undo_state
    take(table, file, qtbot, answer, lambda dialog: False)
    assert table.comments == []
    assert table.desk.bench.session.undo_state == before


def _taking_again_finds_everything_there(table, file, qtbot, answer):
    take(table, file, qtbot, answer)
    assert len(table.comments) == 3

    def act(dialog):
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        assert not ok.isEnabled()
        assert dialog.model.count == 0
        dialog.shown.setCurrentIndex(dialog.shown.findData("new"))
        dialog.shown.activated.emit(dialog.shown.currentIndex())
        assert dialog.model.rowCount() == 0
        return False

    take(table, file, qtbot, answer, act)
    assert len(table.comments) == 3


def _drafts_with_comments_and_who_sent_them(table, tmp_path, qtbot, answer):
    path = tmp_path / "copy.docx"
    path.write_bytes(reviewers_copy())

    def act(dialog):
        dialog.sentBy.setText("甲园")
        dialog.sentBy.editingFinished.emit()
        qtbot.waitUntil(lambda: not dialog.busy, timeout=60_000)
        return True

    take(table, path, qtbot, answer, act)
    (comment,) = table.comments
    assert (comment.anchor.quotation, comment.organisation) == ("专人", "甲园")
    assert comment.anchor.node == table.node(2).id


def _what_cannot_be_read_is_said_and_changes_nothing(table, tmp_path, qtbot, answer):
    path = tmp_path / "letter.docx"
    path.write_bytes(b"no document")

    def act(dialog):
        assert dialog.preview.isHidden()
        assert dialog.reading.text()
        assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
        return False

    take(table, path, qtbot, answer, act)
    assert table.comments == []


def _reading_is_cancelled_at_once(table, qtbot):
    steps, closed = [], []

    def endless(_sender, _round):
        try:
            while True:
                steps.append(1)
                yield Progress(len(steps), 0, message("Test", "Reading"))
        finally:
            closed.append(True)

    about = ImportSubject(table.view.content, table.review.book.places(table.view.document))
    dialog = CommentImportDialog(
        Path("many.docx"), endless, about, table.studio.look, table.studio.window
    )
    dialog.show()
    qtbot.waitUntil(lambda: len(steps) > 3)
    assert dialog.busy
    dialog.reject()
    qtbot.waitUntil(lambda: bool(closed))
    assert not dialog.busy
    assert table.comments == []
    dialog.deleteLater()


def _what_of_a_place_could_not_be_followed_is_shown(table, tmp_path, qtbot, answer):
    path = tmp_path / "de.docx"
    rows = (("3", "4th column"), ("3", "paragraph 1"), ("4", ""))
    path.write_bytes(
        write_iso(
            [
                FormRow(
                    {"number": f"DE-00{at}", "clause": clause, "element": element, "comment": "x"}
                )
                for at, (clause, element) in enumerate(rows, 2)
            ],
            {},
        )
    )
    seen = []

    def act(dialog):
        model = dialog.model
        seen.extend(model.data(model.index(at, 1)) for at in range(model.rowCount()))

    take(table, path, qtbot, answer, act)
    assert seen == ["3 “4th column”", "3 第1段", "4"]


def _ticks_leave_rows_out(table, file, qtbot, answer):
    def act(dialog):
        model = dialog.model
        index = model.index(0, 0)
        assert model.data(index, Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
        assert model.data(index, Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked
        return True

    take(table, file, qtbot, answer, act)
    assert [each.number for each in table.comments] == ["DE-003", "DE-004"]


def _asking_for_a_file_remembers_its_folder(table, file, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    asked = []
    monkeypatch.setattr(
        comment_import.CommentImportController, "look_at", lambda _, path, left: asked.append(path)
    )
    table.studio.commands.run("review.take")
    assert asked == [file]
    assert table.desk.settings.text("folder") == str(file.parent)


def _several_files_are_gone_through_one_by_one(table, tmp_path, qtbot, answer, monkeypatch):
    names = ("a", "bad", "b", "c", "d")
    for at, name in enumerate(names):
        content = iso((f"DE-00{at + 2}", str(at + 1), f"Comment {name}", ""))
        (tmp_path / f"{name}.docx").write_bytes(content[:400] if name == "bad" else content)
    paths = [str(tmp_path / f"{name}.docx") for name in names]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    seen = []

    def act(dialog):
        seen.append(dialog.name.text())
        if len(seen) == 4:
            role = QDialogButtonBox.ButtonRole.DestructiveRole
            (stop,) = (e for e in dialog.buttons.buttons() if dialog.buttons.buttonRole(e) == role)
            stop.click()
        return len(seen) not in {2, 4}

    arranged(qtbot, answer, act)
    table.studio.commands.run("review.take")
    assert seen == ["a.docx", "bad.docx", "b.docx", "c.docx"]
    assert [each.text for each in table.comments] == ["Comment a", "Comment b"]
    table.studio.commands.run("edit.undo")
    assert [each.text for each in table.comments] == ["Comment a"]


def test_files_are_looked_at_before_they_are_taken(table, in_turn):
    """Decisions, senders, places, ticks; what is cancelled or cannot be read."""
    in_turn(
        table.studio,
        _the_decision_that_a_row_brings_is_shown,
        _whatever_is_said_of_a_file_the_dialog_stays_on_the_screen,
        _cancelled_changes_nothing,
        _taking_again_finds_everything_there,
        _drafts_with_comments_and_who_sent_them,
        _what_cannot_be_read_is_said_and_changes_nothing,
        _reading_is_cancelled_at_once,
        _what_of_a_place_could_not_be_followed_is_shown,
        _ticks_leave_rows_out,
        _several_files_are_gone_through_one_by_one,
        _asking_for_a_file_remembers_its_folder,
    )


def test_many_comments_are_one_step(table):
    anchor = table.add(2).anchor
    many = [
        Comment(id=f"c{at:05}", document=table.view.document, anchor=anchor, text=f"意见{at}")
        for at in range(1000)
    ]
    table.desk.bench.session.apply(
        [SetComment(None, each) for each in many], message("Test", "Many")
    )
    assert len(table.comments) == 1001
    changed = [each.__class__(**{**_fields(each), "text": "改"}) for each in many]
    table.review.reviewing.put(changed, message("Test", "Change"))
    assert table.comments[-1].text == "改"
    assert [each.id for each in table.comments[1:]] == [each.id for each in many]
    table.desk.bench.session.undo()
    table.desk.bench.session.undo()
    assert len(table.comments) == 1


def _fields(comment):
    return {name: getattr(comment, name) for name in comment.__slots__}


# --- out --------------------------------------------------------------------------------------


def given(table, tmp_path, form, qtbot, **more):
    suffix = ".xlsx" if form == "log" else ".docx"
    order = {"language": "zh", "which": "all", "named": False, **more}
    target = tmp_path / f"{form}{suffix}"
    table.review.giving.give(table.view.document, CommentExportOrder(form, target=target, **order))
    qtbot.waitUntil(lambda: not table.desk.tasks.busy)
    return target.read_bytes()


@pytest.fixture
def decided(table):
    table.suggest(2, author="王老师")
    table.add(5, organisation="甲园", author="李老师")
    table.review.reviewing.accept(table.comments[0].id)
    return table


def _the_form_of_one_body_or_one_round_goes_out_alone(decided, tmp_path, qtbot, answer):
    rounds = decided.desk.bench.application.rounds
    asked = (Recipient(organisation="甲园"), Recipient(organisation="乙园"))
    line = rounds.begin(decided.view.document, "二", ReviewRound(recipients=asked))
    newest = rounds.begin(decided.view.document, "三", ReviewRound(start="2027-01-01"))

    def act(dialog):
        dialog.choose("summary-national")
        assert dialog.which.currentData() == f"round:{newest}", "never two rounds unasked"
        dialog.which.setCurrentIndex(dialog.which.findData("all"))
        dialog.choose("log")
        assert dialog.which.currentData() == "all"
        dialog.language.setCurrentIndex(dialog.language.findData("de"))
        assert Path(dialog.target.text()).stem.endswith("Kommentarliste (Excel)")
        dialog.language.setCurrentIndex(dialog.language.findData("zh"))
        assert Path(dialog.target.text()).stem.endswith("意见台账（Excel）")
        dialog.choose("feedback")
        for value in (f"round:{line}", "body:甲园"):
            assert dialog.which.findData(value) > 0
        dialog.which.setCurrentIndex(dialog.which.findData("body:甲园"))
        assert "甲园" in dialog.target.text()
        return False

    shown = answer(CommentExportDialog, act)
    decided.studio.commands.run("review.give")
    assert shown
    sheet = read_sheet(given(decided, tmp_path, "feedback", qtbot, which="body:甲园"), "a.docx")
    assert sheet.head["organisation"] == "甲园"
    assert [row.get("comment") for row in sheet.rows] == ["意见5"]


def _forms_are_filled(decided, tmp_path, qtbot):
    for form in (
        *("iso", "feedback", "summary-national", "summary-group"),
        *("review-national", "review-group"),
    ):
        sheet = read_sheet(given(decided, tmp_path, form, qtbot), "form.docx")
        assert [row.get("comment").split("\n")[0] for row in sheet.rows] == ["意见2", "意见5"]
        said = " ".join(value for row in sheet.rows for value in row.cells.values())
        assert "专（兼）职人员" in said
        assert not any("王老师" in value for row in sheet.rows for value in row.cells.values())


def _a_form_that_was_received_is_filled_in_as_a_copy(decided, tmp_path, qtbot, answer):
    received = tmp_path / "ballot.docx"
    received.write_bytes(
        write_iso([FormRow({"number": "DE-001", "clause": "5", "comment": "x"})], {})
    )
    before = received.read_bytes()
    target = tmp_path / "answer.docx"

    def act(dialog):
        save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
        assert dialog.own.isHidden()
        dialog.show()
        dialog.choose("own")
        assert not dialog.own.isHidden()
        qtbot.waitUntil(lambda: dialog.which.height() >= dialog.which.sizeHint().height())
        assert not save.isEnabled()
        dialog.own.setText(str(received))
        assert save.isEnabled()
        dialog.target.setText(str(received))
        dialog.target.textEdited.emit(dialog.target.text())
        return True

    answer(CommentExportDialog, act)
    decided.studio.commands.run("review.give")
    qtbot.waitUntil(lambda: not decided.desk.tasks.busy)
    assert received.read_bytes() == before
    order = CommentExportOrder("own", "en", "all", named=False, target=target, own=received)
    decided.review.giving.give(decided.view.document, order)
    qtbot.waitUntil(lambda: not decided.desk.tasks.busy)
    assert [row.get("comment") for row in read_sheet(target.read_bytes(), "a.docx").rows] == [
        "意见2", "意见5"
    ]  # fmt: skip
    assert received.read_bytes() == before


def _word_drafts_carry_the_comments(decided, tmp_path, qtbot):
    content = given(decided, tmp_path, "draft", qtbot)
    comments = inspect(content, "draft.docx").comments
    assert any("意见5" in each.text for each in comments)


def _the_log_names_persons_if_wanted(decided, tmp_path, qtbot):
    given(decided, tmp_path, "log", qtbot, named=True, which="open")
    book = openpyxl.load_workbook(tmp_path / "log.xlsx")
    said = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row]
    assert any("李老师" in each for each in said)
    assert not any("意见2" in each for each in said)


def _empty_forms_are_given_out_to_be_filled(decided, tmp_path, qtbot):
    sheet = read_sheet(given(decided, tmp_path, "feedback", qtbot, which="none"), "form.docx")
    assert not sheet.rows


def test_comments_go_out_in_every_form(decided, in_turn):
    """Forms, drafts, logs, and forms to be filled."""
    in_turn(
        decided.studio,
        _forms_are_filled,
        _word_drafts_carry_the_comments,
        _the_log_names_persons_if_wanted,
        _empty_forms_are_given_out_to_be_filled,
        _a_form_that_was_received_is_filled_in_as_a_copy,
        _the_form_of_one_body_or_one_round_goes_out_alone,
    )


def test_choice_is_remembered(decided, answer, tmp_path, qtbot):
    def act(dialog):
        dialog.choose("summary-national")
        assert dialog.language.isHidden()
        dialog.which.setCurrentIndex(dialog.which.findData("decided"))
        dialog.named.setChecked(True)
        dialog.target.setText(str(tmp_path / "out.docx"))
        dialog.target.textEdited.emit(dialog.target.text())
        return True

    answer(CommentExportDialog, act)
    decided.studio.commands.run("review.give")
    qtbot.waitUntil(lambda: not decided.desk.tasks.busy)
    assert len(read_sheet((tmp_path / "out.docx").read_bytes(), "out.docx").rows) == 1
    shown = answer(CommentExportDialog, lambda dialog: False)
    decided.studio.commands.run("review.give")
    assert shown[0].order().form == "summary-national"
    assert shown[0].order().which == "decided"
    assert not shown[0].order().named, "persons are named on purpose only, each time anew"


# --- rounds -----------------------------------------------------------------------------------


@pytest.fixture
def asked(table):
    """Two rounds in which DE and 甲园 were asked; the second one has begun."""
    document, rounds = table.view.document, table.desk.bench.application.rounds
    bodies = (Recipient(organisation="Germany", prefix="DE"), Recipient(organisation="甲园"))
    first = rounds.begin(document, "一", ReviewRound(start="2020-01-01", recipients=bodies))
    second = rounds.begin(document, "二", ReviewRound(start="2021-01-01", recipients=bodies))
    rounds.begin(document, "三", ReviewRound(start="2999-01-01", recipients=bodies))
    return first, second


def bodies(table, round_):
    payload = table.desk.bench.application.rounds.line(round_).payload
    return [(bool(each.answered), each.without_comments) for each in payload.recipients]


def test_the_likely_round_is_offered_and_can_be_changed(table, asked, file, qtbot, answer):
    first, second = asked

    def act(dialog):
        assert dialog.round.currentData() == second
        assert dialog.sentBy.completer().model().rowCount() == 2
        dialog.table.selectRow(1)
        answer(PlaceDialog, lambda place: place.wanted.setText("7 ") or place.found.count() > 0)
        dialog.placeRows.click()
        dialog.model.drop([dialog.model.index(2, 0)], on=True)
        dialog.round.setCurrentIndex(dialog.round.findData(first))
        dialog.round.activated.emit(dialog.round.currentIndex())
        qtbot.waitUntil(lambda: not dialog.busy, timeout=60_000)
        assert dialog.round.currentData() == first
        assert (dialog.model.count, dialog.model.uncertain) == (2, 0)
        return True

    take(table, file, qtbot, answer, act)
    assert [each.round for each in table.comments] == [first, first]
    assert table.view.content.nodes[table.comments[1].anchor.node].text("zh") == "要求7"
    assert bodies(table, first) == [(True, False), (False, False)]
    assert bodies(table, second) == [(False, False), (False, False)]
    table.studio.commands.run("edit.undo")
    assert bodies(table, first) == [(False, False), (False, False)]


def test_a_form_without_comments_is_noted_once_its_sender_is_said(
    table, asked, tmp_path, qtbot, answer
):
    path = tmp_path / "none.docx"
    path.write_bytes(docx(table_of(CHINESE, ("1", "", "无意见", "", "", ""))))

    def act(dialog):
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        assert (ok.isEnabled(), dialog.table.isHidden()) == (False, True)
        assert dialog.report.text()
        for name, ready in (("丙园", False), ("甲园", True)):
            dialog.sentBy.setText(name)
            dialog.sentBy.editingFinished.emit()
            qtbot.waitUntil(lambda: not dialog.busy, timeout=60_000)
            assert ok.isEnabled() is ready
            assert ("丙园" in dialog.report.text()) is (not ready)
        return True

    take(table, path, qtbot, answer, act)
    assert table.comments == []
    assert bodies(table, asked[1]) == [(False, False), (True, True)]
