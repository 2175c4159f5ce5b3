"""A real window over a real library in the folder of the test."""

import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6.Shiboken import getCppPointer

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.backups.window import backup_keeper
from curriculum_studio.features.checks.window import watcher
from curriculum_studio.i18n import Message
from curriculum_studio.shell import single_instance
from curriculum_studio.shell.application_window import ApplicationWindow
from curriculum_studio.shell.start import Options
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.workbench.crash_report import CrashReporter
from curriculum_studio.workbench.main_window import MainWindow
from tests.helpers.documents import small_framework, small_standard, small_unit
from tests.helpers.shared import shared_file

Starter = Callable[..., ApplicationWindow]


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish() -> None:
    """Let nothing on the clipboard outlive Qt.

    Without a screen it keeps what a test put there until Python has ended, and crashes then: the
    tests have passed, and the process has failed.
    """
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory) -> Path:
    """A library with the samples, made once; tests work on copies."""

    def fill(path: Path) -> None:
        application = open_application(path, create=True)
        application.samples.fill(application.session)
        application.close()

    return shared_file(tmp_path_factory, "sample.cstudio-db", fill)


@pytest.fixture(scope="session")
def small_file(tmp_path_factory) -> Path:
    """A library with a small standard, a small unit and a small framework."""
    path = tmp_path_factory.mktemp("small") / "small.cstudio-db"
    application = open_application(path, create=True)
    for document in (small_framework(), small_standard(), small_unit()):
        application.session.add(document, Message("Tests", "Fill"))
    application.close()
    return path


@pytest.fixture(scope="module", autouse=True)
def loaded_is_no_garbage() -> None:
    """Look for garbage only among what the tests of this module make.

    All is looked through after each window: what was loaded meanwhile would be hundreds of times.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture
def settings(tmp_path) -> Settings:
    """Settings of somebody who was asked for a profile, and put it off."""
    made = Settings(tmp_path / "window.ini")
    made.set("profile/asked", "yes")
    return made


@pytest.fixture
def start(qapp: QApplication, tmp_path, settings) -> Iterator[Starter]:
    """Open a window over a copy of a library, or over none yet."""
    studios: list[ApplicationWindow] = []
    qapp.setStyle("Fusion")

    def begin(
        source: Path | None = None, language: str = "zh_CN", **more: object
    ) -> ApplicationWindow:
        workspace = tmp_path / "library.cstudio-db"
        if source is not None and not workspace.exists():
            shutil.copy(source, workspace)
        window = MainWindow()
        window.resize(1366, 768)
        look = Appearance(qapp, settings, language, window)
        # Of its words a bare window hears, as at a real start, and not one that is full.
        for told in (qapp, window):
            QCoreApplication.sendPostedEvents(told, QEvent.Type.LanguageChange)
        defects = CrashReporter(tmp_path / "log", window)
        studio = ApplicationWindow(
            window, look, settings, defects, Options(workspace, language, **more)
        )
        studios.append(studio)
        window.show()
        studio.begin()
        return studio

    yield begin
    for studio in studios:
        if studio.desk.is_open:
            studio.window.close()
        studio.doorkeeper.close()
        studio.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    studios.clear()
    qapp.setStyleSheet("")
    # What a window leaves is young; the old is looked through once for all tests of a file.
    gc.collect(1)


@pytest.fixture
def small(start, small_file) -> ApplicationWindow:
    """A window over the small library."""
    return start(small_file)


@pytest.fixture
def sample(start, sample_file) -> ApplicationWindow:
    """A window over the samples."""
    return start(sample_file)


@pytest.fixture
def answer(monkeypatch) -> Callable[..., list[object]]:
    """Let a dialog do something instead of waiting for somebody; returns the dialogs shown."""

    def arrange(dialog: type, act: Callable[..., object] | None = None) -> list[object]:
        shown: list[object] = []

        def exec_(self: object) -> int:
            shown.append(self)
            answered = int(bool(act(self) if act is not None else True))
            self.done(answered)  # type: ignore[attr-defined]
            return answered

        monkeypatch.setattr(dialog, "exec", exec_)
        return shown

    return arrange


@pytest.fixture(autouse=True)
def no_key_held(qapp: QApplication) -> None:
    """Let no test begin with Ctrl or Shift held: Qt keeps those of the last key of all."""
    QTest.keyRelease(QWidget(), Qt.Key.Key_F24)
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def nothing_left_over(qapp: QApplication) -> Iterator[None]:
    """Delete what a test made without a parent: a circle through Qt may hold it for good.

    A style sheet goes over every widget there is, so that each window later would cost more.
    """
    before = {getCppPointer(widget) for widget in QApplication.topLevelWidgets()}
    yield
    for widget in QApplication.topLevelWidgets():
        if getCppPointer(widget) not in before and widget.parent() is None:
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def no_backup_by_itself(monkeypatch) -> None:
    """Let no backup come while a test works that is about something else."""
    monkeypatch.setattr(backup_keeper, "AFTER", 3_600_000)


@pytest.fixture(autouse=True)
def no_rules_by_themselves(monkeypatch) -> None:
    """Let no list of findings fill while a test works that is about something else."""
    monkeypatch.setattr(watcher, "LATER", 3_600_000)


@pytest.fixture(autouse=True)
def quick_hand_over(monkeypatch) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE", 1500)


def entry_of(studio: ApplicationWindow, kind: str) -> str:
    """The id of the first document of a kind."""
    return next(e.id for e in studio.desk.bench.session.entries() if e.kind == kind)


def finished(qtbot, studio):
    """Wait until no work runs."""
    qtbot.waitUntil(lambda: not studio.desk.tasks.busy, timeout=20_000)


def named(document, title):
    """The node that bears a Chinese title."""
    return next(n.id for n in document.walk() if n.text("zh") == title)
