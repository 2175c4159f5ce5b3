"""What the window says: problems with what is safe and what to do, notes, reports of defects."""

import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.workbench.crash_report import CrashReporter
from tests.helpers.told_of_children import NAME, tells


def test_problem_says_what_is_safe_and_what_to_do(small):
    problem = StudioError(
        message("Tests", "Paper is out."),
        safe=message("Tests", "The text is kept."),
        remedy=message("Tests", "Fill the tray."),
    )
    small.desk.notices.problem(problem)
    banner = small.parts.banner
    assert banner.isVisible()
    assert banner.what.text() == "Paper is out."
    assert banner.more.text() == "The text is kept. Fill the tray."
    assert banner.details.isHidden()
    banner.copy.click()
    assert QApplication.clipboard().text() == "Paper is out.\nThe text is kept.\nFill the tray."
    banner.dismiss.click()
    assert banner.isHidden()


def test_problem_speaks_the_language_of_the_window(small, qtbot):
    small.desk.notices.problem(StudioError(message("History", "An old version cannot be changed.")))
    small.commands.run("spoken.de")
    said = small.parts.banner.what
    qtbot.waitUntil(lambda: said.text() == "Eine alte Fassung lässt sich nicht ändern.")


def test_failing_action_is_told_and_the_program_goes_on(small):
    small.desk.library.show("no such document")
    assert small.parts.banner.isVisible()
    small.desk.library.show(small.desk.bench.session.entries()[0].id)
    assert small.desk.view is not None


def test_defect_is_written_down_and_told(small, tmp_path, monkeypatch, capsys):
    defects = small.desk.defects
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    defects.watch()
    try:
        raise ZeroDivisionError("秘密")
    except ZeroDivisionError as problem:
        sys.excepthook(type(problem), problem, problem.__traceback__)
    (report,) = (tmp_path / "log").glob("problem-*.txt")
    text = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in text
    assert "Python" in text
    banner = small.parts.banner
    assert banner.isVisible()
    assert "不是您操作的错" in banner.what.text()
    assert str(report) in banner.more.text()
    assert banner.text.isHidden()
    banner.details.click()
    assert not banner.text.isHidden()
    assert "ZeroDivisionError" in banner.text.toPlainText()


def test_defect_that_comes_back_is_written_down_three_times(tmp_path, qapp):
    defects = CrashReporter(tmp_path / "log")
    for _ in range(10):
        problem = ValueError("again")
        defects.take(ValueError, problem, None)
    assert len(list((tmp_path / "log").iterdir())) == 3


def test_a_report_quotes_nothing_that_was_written(tmp_path, qapp):
    defects = CrashReporter(tmp_path / "log")
    shown = []
    defects.found.connect(lambda report, _: shown.append(report))

    def broken():
        try:
            raise KeyError(NAME)
        except KeyError as problem:
            problem.add_note(NAME)
            several = ExceptionGroup(NAME, [OSError(2, "gone", f"{NAME}.docx")])
            raise several from problem

    with pytest.raises(ExceptionGroup) as told:
        broken()
    defects.take(told.type, told.value, told.tb)
    (path,) = (tmp_path / "log").iterdir()
    assert shown == [path.read_text(encoding="utf-8")]
    assert not tells(path.read_bytes())
    for each in ("KeyError", "ExceptionGroup", "FileNotFoundError", "in broken"):
        assert each in shown[0]


def test_reports_that_cannot_be_written_do_no_harm(tmp_path, qapp):
    blocked = tmp_path / "file"
    blocked.write_text("here is no folder")
    found = []
    defects = CrashReporter(blocked / "log")
    defects.found.connect(lambda *told: found.append(told))
    defects.take(ValueError, ValueError("x"), None)
    assert found[0][1] is None


def test_error_for_users_is_no_defect(tmp_path, qapp):
    defects = CrashReporter(tmp_path / "log")
    refused = []
    defects.refused.connect(refused.append)
    problem = StudioError(Message("Tests", "No."))
    defects.take(StudioError, problem, None)
    assert refused == [problem]
    assert not (tmp_path / "log").exists()


def test_defects_of_threads_are_told_in_the_window(tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    defects = CrashReporter(tmp_path / "log")
    defects.watch()
    told = []
    defects.found.connect(
        lambda *_: told.append(threading.current_thread()), Qt.ConnectionType.QueuedConnection
    )
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [threading.main_thread()]


def test_note_goes_by_itself_but_not_while_it_is_used(small, qtbot):
    done = []
    toast = small.parts.toast
    small.desk.notices.note(
        message("Tests", "Done."), (message("Tests", "Look"), lambda: done.append(1))
    )
    assert toast.isVisible()
    assert toast.second.isHidden()
    small.window.activateWindow()
    toast.first.setFocus()
    qtbot.waitUntil(toast.first.hasFocus)
    toast._leave()
    assert toast.isVisible()
    toast.first.click()
    assert done == [1]
    assert toast.isHidden()
    small.desk.notices.note(message("Tests", "Done."))
    toast._leave()
    assert toast.isHidden()


@pytest.mark.parametrize("width", [1366, 1000])
def test_note_covers_nothing_that_somebody_works_at(small, qtbot, width):
    """A board's field, its buttons and the last line of a page lie free while a note is there."""
    look = (message("Tests", "Look at it"), lambda: None)
    small.window.resize(width, 768)
    qtbot.waitUntil(lambda: small.window.width() == width)
    for words in ("Done.", "Done as it was asked for. " * 9):
        small.desk.notices.note(Message("Tests", words), look, look)
        toast = small.parts.toast
        assert small.window.status.geometry().contains(toast.geometry())
        assert toast.rect().contains(toast.second.geometry())
        assert toast.first.height() >= 24  # the least that is hit easily: WCAG 2.5.8


def test_note_stays_in_the_window_when_its_size_changes(small, qtbot):
    small.desk.notices.note(message("Tests", "Done."))
    small.window.resize(1000, 600)
    qtbot.waitUntil(lambda: small.window.width() == 1000)
    qtbot.waitUntil(lambda: small.window.rect().contains(small.parts.toast.geometry()))
