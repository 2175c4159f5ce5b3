"""No file is replaced unasked, and files of one document have names of their own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from curriculum_studio.features.assessment.feature import RESULTS
from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
from curriculum_studio.features.publishing.window.ways import PRINT
from curriculum_studio.features.school_forms.feature import FORM_LIBRARY
from curriculum_studio.features.school_forms.window.form_library import FormDialog
from curriculum_studio.features.units.window.unit_dialogs import TermPlanDialog
from curriculum_studio.widgets.dialog import ConfirmDialog, ask_target, file_kinds
from tests.features.school_forms.formats import looks
from tests.windows.conftest import entry_of, finished

Acts = dict[type, Callable[[QDialog], None]]


@pytest.fixture
def dialogs(monkeypatch):
    """Let somebody act in dialogs as they come; returns the words of the questions asked."""

    def arrange(acts: Acts, *answers: bool) -> list[str]:
        asked: list[str] = []
        left = list(answers)

        def exec_(dialog: QDialog) -> int:
            dialog.show()
            if isinstance(dialog, ConfirmDialog):
                asked.append(dialog.question.text())
                button = dialog.buttons.StandardButton
                wanted = dialog.buttons.button(button.Ok if left.pop(0) else button.Cancel)
                QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)
            else:
                acts[type(dialog)](dialog)
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", exec_)
        return asked

    return arrange


@pytest.fixture
def parent(qapp, qtbot) -> QWidget:
    """What a question stands over."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def press_save(dialog) -> None:
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)


def test_dialogs_of_the_system_name_what_they_offer(start):
    start(language="de")
    assert file_kinds(".docx", ".docm") == "Word-Dokumente (*.docx *.docm)"
    assert file_kinds(".tbx") == "TBX (*.tbx)"


# --- Asking ---------------------------------------------------------------------------------------


def test_an_export_over_another_file_is_asked_about(small, dialogs, qtbot, tmp_path):
    small.desk.files.remember_folder(tmp_path)
    small.desk.library.show(entry_of(small, "unit"))
    kept = tmp_path / "垃圾分类小能手.docx"
    kept.write_bytes(b"mine")
    shown: list[bool] = []

    def act(dialog: GiveOutSheet) -> None:
        dialog.choose("docx")
        assert dialog.order().target == kept
        press_save(dialog)
        shown.append(dialog.isVisible())
        assert kept.read_bytes() == b"mine"
        press_save(dialog)
        shown.append(dialog.isVisible())

    asked = dialogs({GiveOutSheet: act}, False, True)
    small.commands.run("file.export")
    assert shown == [True, False], "the dialog stays for another name"
    assert len(asked) == 2
    assert all("垃圾分类小能手.docx" in words for words in asked)
    finished(qtbot, small)
    assert kept.read_bytes()[:2] == b"PK"


def test_enter_alone_replaces_nothing(small, monkeypatch, tmp_path):
    small.desk.files.remember_folder(tmp_path)
    small.desk.library.show(entry_of(small, "unit"))
    kept = tmp_path / "垃圾分类小能手.docx"
    kept.write_bytes(b"mine")
    questions: list[int] = []

    def exec_(dialog: QDialog) -> int:
        dialog.show()
        if isinstance(dialog, GiveOutSheet):
            dialog.choose("docx")
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
        if isinstance(dialog, ConfirmDialog):
            questions.append(dialog.result())
        dialog.done(dialog.result())
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", exec_)
    small.commands.run("file.export")
    assert questions == [0]
    assert kept.read_bytes() == b"mine"


def test_what_was_chosen_in_the_dialog_of_the_system_is_not_asked_again(
    small, dialogs, qtbot, tmp_path, monkeypatch
):
    kept = tmp_path / "mine.docx"
    kept.write_bytes(b"mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(kept), ""))

    def act(dialog: GiveOutSheet) -> None:
        dialog.choose("docx")
        QTest.mouseClick(dialog.browse, Qt.MouseButton.LeftButton)
        press_save(dialog)

    asked = dialogs({GiveOutSheet: act})
    small.desk.library.show(entry_of(small, "unit"))
    small.commands.run("file.export")
    finished(qtbot, small)
    assert asked == []
    assert kept.read_bytes()[:2] == b"PK"


@pytest.mark.parametrize("agreed", [True, False])
def test_an_ending_that_was_added_makes_another_file(
    parent, dialogs, tmp_path, monkeypatch, agreed
):
    """The system was asked about “mine”, which is not there; “mine.docx” is."""
    (tmp_path / "mine.docx").write_bytes(b"mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    asked = dialogs({}, agreed)
    found = ask_target(parent, "Save", tmp_path / "mine", ".docx")
    assert len(asked) == 1
    assert found == (tmp_path / "mine.docx" if agreed else None)


@pytest.mark.parametrize(
    ("name", "kind", "wanted"),
    [("x", 0, "x.docx"), ("x.pdf", 0, "x.pdf"), ("x.docx", 1, "x.pdf"), ("x", 1, "x.pdf")],
)
def test_a_paper_is_what_its_name_or_the_chosen_kind_says(
    parent, dialogs, tmp_path, monkeypatch, name, kind, wanted
):
    """Dialogs that are not those of the system leave the ending as it was suggested."""
    dialogs({})

    def chosen(_parent, _title, _start, kinds) -> tuple[str, str]:
        return str(tmp_path / name), kinds.split(";;")[kind]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    found = ask_target(parent, "Save", tmp_path / "x.docx", ".docx", ".pdf")
    assert found == tmp_path / wanted


def test_a_new_file_is_not_asked_about(parent, dialogs, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "new"), ""))
    assert dialogs({}) == []
    assert ask_target(parent, "Save", tmp_path / "x", ".xlsx") == tmp_path / "new.xlsx"


# --- Names ----------------------------------------------------------------------------------------


@pytest.fixture
def forms(small, tmp_path, answer):
    """Two forms of the kindergarten."""
    keeping = FORM_LIBRARY.of(small.desk)
    answer(FormDialog)
    for name in ("我园教案.docx", "区里教案.docx"):
        path = tmp_path / name
        path.write_bytes(looks.pairs())
        keeping.add(path, small.window)


def test_every_file_of_a_unit_has_a_name_of_its_own(small, forms, dialogs):
    names: dict[str, tuple[str, ...]] = {}

    def note(dialog: GiveOutSheet, *what: str) -> None:
        name = dialog.order().target.name
        assert name not in names, (what, names[name])
        names[name] = what

    def act(dialog: GiveOutSheet) -> None:
        for kind in dialog._ways:
            if kind == PRINT:
                continue
            dialog.choose(kind)
            if kind in {"form", "form-pdf"}:
                form, activity = (dialog._options[kind][0].form, dialog._options[kind][0].activity)
                for which in range(form.count()):
                    form.setCurrentIndex(which)
                    for one in range(activity.count()):
                        activity.setCurrentIndex(one)
                        note(dialog, kind, form.currentText(), activity.currentText())
                continue
            for part in range(dialog.part.count()):
                dialog.part.setCurrentIndex(part)
                for which in range(max(1, dialog.which.count())):
                    dialog.which.setCurrentIndex(which)
                    words = (dialog.part.currentText(), dialog.which.currentText())
                    note(dialog, kind, *words)
        dialog.reject()

    dialogs({GiveOutSheet: act})
    small.desk.library.show(entry_of(small, "unit"))
    small.commands.run("file.export")
    assert len(names) > 20
    assert all(name.startswith("垃圾分类小能手") for name in names)
    assert any("我园教案" in name for name in names)


def test_each_term_has_a_plan_of_its_own(small, dialogs, tmp_path):
    names: list[str] = []

    def act(dialog: TermPlanDialog) -> None:
        for months in (0, 6):
            dialog.start.setDate(dialog.start.date().addMonths(months))
            names.append(dialog.order().target.name)
        dialog.reject()

    dialogs({TermPlanDialog: act})
    small.desk.library.show(entry_of(small, "unit"))
    small.commands.run("unit.term_plan")
    assert len(set(names)) == 2


@pytest.fixture
def starts(monkeypatch) -> list[str]:
    """The names under which dialogs ask whether to save; nobody answers."""
    found: list[str] = []

    def asked(_parent, _title, start, _kinds) -> tuple[str, str]:
        found.append(Path(start).name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    return found


def test_a_record_of_a_deliberation_is_called_after_its_theme(small, tmp_path, monkeypatch, starts):
    small.desk.library.show(entry_of(small, "unit"))
    small.commands.run("pilots.council")
    board = small.desk.tabs.front
    for button in (board.recordButton, board.researchButton, board.observationButton):
        button.click()
    assert len(set(starts)) == 3
    assert all(each.startswith("垃圾分类小能手 ") for each in starts)
    assert starts[0].startswith("垃圾分类小能手 课程审议记录表 前审议 20")


def test_a_report_is_not_called_like_its_standard(small, starts):
    results = RESULTS.of(small.desk)
    results.ask_report(entry_of(small, "standard"), paper=True)
    assert starts == ["双碳试点学校建设与评价规范 报告.docx"]
