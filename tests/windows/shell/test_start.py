"""Starting: doors, first paint, one window per library; with real processes."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import (
    QObject,
    QPoint,
    QProcess,
    QProcessEnvironment,
    QRect,
    QSize,
    QStandardPaths,
)
from PySide6.QtNetwork import QLocalSocket

from curriculum_studio import __version__
from curriculum_studio.__main__ import door_for, main
from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.desk.feature import DESK
from curriculum_studio.i18n import StudioError
from curriculum_studio.locations import resource_folder
from curriculum_studio.shell.application_window import BUSY, NOT_OPENED
from curriculum_studio.shell.feature_list import FEATURES
from curriculum_studio.shell.second_start import hand_over, marker, server_name
from curriculum_studio.shell.single_instance import SingleInstance, call
from curriculum_studio.shell.start import (
    FIRST_SIZE,
    complain_of_missing_words,
    has_screen,
    place,
    prepare_input,
    read_arguments,
    run,
)
from curriculum_studio.workbench.main_window import MainWindow
from curriculum_studio.workbench.window_state import last_folder

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("arguments", "door"),
    [
        ([], "window"),
        (["--workspace", "x"], "window"),
        (["--workspace=x", "--language=de"], "window"),
        (["--workspace", "x", "list"], "command line"),
        (["list"], "command line"),
        (["lsit"], "command line"),
        (["教案.docx"], "window"),
        (["--language", "de", "a.docx"], "window"),
        (["--help"], "command line"),
        (["-h"], "command line"),
    ],
)
def test_doors(arguments, door):
    assert door_for(arguments) == door


def test_a_library_is_known_by_its_ending_however_that_is_written(tmp_path):
    path = tmp_path / "WORKSPACE.CSTUDIO-DB"
    options = read_arguments([str(path)])
    assert (options.workspace, options.files) == (path, ())


def test_version(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"Curriculum Studio {__version__}\n"


def loaded_after(code: str) -> str:
    """What is loaded in a fresh process after some code, as one text."""
    script = f"{code}\nimport sys\nprint(' '.join(sys.modules))"
    answer = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        check=True,
    )
    return answer.stdout


def test_version_loads_neither_qt_nor_the_command_line():
    loaded = loaded_after("from curriculum_studio.__main__ import main\nmain(['--version'])")
    assert "PySide6" not in loaded
    assert "argparse" not in loaded


def test_command_line_loads_no_qt():
    loaded = loaded_after("import curriculum_studio.cli.main")
    assert "PySide6" not in loaded


#: Starts the program, and prints what is in sight whenever the window is painted.
_WATCHED = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLabel, QMainWindow, QTreeView, QWidget
from curriculum_studio.shell import start
from curriculum_studio.widgets.settings import Settings
class Paints(QObject):
    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Paint and isinstance(window, QMainWindow):
            self.look_at(window)
        return False
    def look_at(self, window):
        shown = [each for each in window.findChildren(QWidget) if each.isVisible()]
        kinds = {type(each).__name__: each for each in shown}
        tree, page = kinds.get("LibraryTree"), kinds.get("DocumentPage")
        focus = window.focusWidget()
        print(json.dumps({
            "welcome": "StartPage" in kinds,
            "rows": tree.model().rowCount() if tree else 0,
            "chosen": bool(tree and tree.currentIndex().isValid()),
            "docks": [kinds["LibraryPanel"].width(), kinds["Inspector"].width()] if tree else [],
            "page": page is not None,
            "caret": bool(page and focus and page.isAncestorOf(focus)),
            "said": [each.text() for each in shown if each.objectName() == "empty"],
            "beside": any(each.objectName() == "documentFields" for each in shown),
        }))
application = start.make_application()
paints = Paints()
application.installEventFilter(paints)
options = start.read_arguments(["--language=en", "--sample", "--workspace", sys.argv[1]])
window = start.open_window(application, Settings(Path(sys.argv[2])), options)
QTimer.singleShot(4000, application.quit)
application.exec()
# The window is in use: what its threads do while a process falls apart is no part of a start.
sys.stdout.flush()
os._exit(0)
"""


def paints_of_a_start(folder: Path) -> list[dict[str, object]]:
    """What was in sight at each paint of the window of `dev.py run`, one after the other."""
    screen = {"name": "S", "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96}
    screens = folder / "screens.json"
    screens.write_text(json.dumps({"screens": [{**screen, "x": 0, "y": 0, "dpr": 1}]}))
    places = {**environment_in(folder), "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    command = [sys.executable, "-c", _WATCHED, folder / "sample.cstudio-db", folder / "window.ini"]
    answer = subprocess.run(command, capture_output=True, encoding="utf-8", env=places, check=True)
    assert answer.stderr == ""
    paints = [json.loads(line) for line in answer.stdout.splitlines()]
    return [each for at, each in enumerate(paints) if each not in paints[at - 1 : at]]


def test_the_first_window_of_all_is_the_welcome(tmp_path):
    """Nobody sees a window in which nothing stands, however slow the computer is."""
    (seen,) = paints_of_a_start(tmp_path)
    assert seen["welcome"]


def test_the_window_is_never_empty_and_nothing_in_it_jumps(tmp_path, sample_file):
    """The list comes first, then the page with its caret and all beside it, in its own width."""
    shutil.copy(sample_file, tmp_path / "sample.cstudio-db")
    early, *later = paints_of_a_start(tmp_path)
    assert early["rows"] > 3
    assert (early["said"], early["page"]) == ([], False)
    assert later
    assert [each for each in later if each["docks"] != early["docks"]] == []
    assert all(each["page"] and each["caret"] and each["beside"] for each in later)
    assert all(each["chosen"] for each in (early, *later))


def test_the_list_is_painted_before_the_store_and_a_document_needs_no_formats(tmp_path, small_file):
    library = shutil.copy(small_file, tmp_path / "library.cstudio-db")
    loaded = loaded_after(
        "import builtins, gc, sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QTimer\n"
        "from curriculum_studio.shell import start\n"
        "from curriculum_studio.shell.start import Options\n"
        "from curriculum_studio.widgets.settings import Settings\n"
        "fill, early = start._FILL, []\n"
        "class Watched:\n"
        "    def load(self):\n"
        "        filled = fill.load()\n"
        "        from curriculum_studio.shell import application_window\n"
        "        application_window.AHEAD_LATER = 60_000\n"  # a slow computer is there by then
        "        from curriculum_studio.workbench.library.library_panel import LibraryTree\n"
        "        def paint(tree, event):\n"
        "            super(LibraryTree, tree).paintEvent(event)\n"
        "            if tree.model().rowCount() and window.menuBar().actions():\n"
        "                early.append(set(sys.modules))\n"
        "        LibraryTree.paintEvent = paint\n"
        "        return filled\n"
        "start._FILL = Watched()\n"
        "application = start.make_application()\n"
        f"settings = Settings(Path({str(tmp_path)!r}) / 'window.ini')\n"
        f"window = start.open_window(application, settings, Options(Path({str(library)!r})))\n"
        "def filled():\n"
        "    global shown, collects\n"
        "    collects = gc.isenabled()  # not while a document is opened\n"
        "    QTimer.singleShot(0, application.quit)\n"
        "    from curriculum_studio.shell.application_window import ApplicationWindow\n"
        "    desk = window.findChild(ApplicationWindow).desk\n"
        "    entries = desk.bench.session.entries()\n"
        "    desk.library.show(next(each.id for each in entries if each.kind == 'standard'))\n"
        "    shown = desk.view.content.kind\n"
        "window.painted.connect(filled)\n"
        "application.exec()\n"
        "print(collects, builtins.__import__ is builtins.__orig_import__)\n"
        "late = {'sqlalchemy', 'curriculum_studio.editor.document_page'}\n"
        "print(late & early[0] or 'later', shown)"
    ).split()
    assert loaded[:4] == ["True", "True", "later", "standard"]
    assert "curriculum_studio.editor.document_page" in loaded
    heavy = {"lxml", "docx", "openpyxl", "docxtpl", "PIL", "ziamath", "pypdfium2", "alembic"}
    heavy |= {"multiprocessing", "curriculum_studio.features.sharing.formats.package"}
    heavy |= {"curriculum_studio.features.review.window.rounds_board"}  # Today names days alone
    assert sorted(heavy & set(loaded)) == []
    later = {
        component.target.target.partition(":")[0]
        for feature in FEATURES
        for component in feature.components
        if not component.at_once and component is not DESK  # nothing was open, so it is in front
    }
    assert sorted(later & set(loaded)) == []


@pytest.mark.parametrize(
    ("screen", "whole"),
    [((1920, 1040), False), ((1382, 816), False), ((1366, 728), True), ((1600, 800), True)],
)
def test_first_window_fits_the_screen(qtbot, settings, monkeypatch, screen, whole):
    window = MainWindow()
    qtbot.addWidget(window)
    room = SimpleNamespace(availableGeometry=lambda: QRect(QPoint(), QSize(*screen)))
    monkeypatch.setattr(window, "screen", lambda: room)
    place(window, settings)
    assert window.isMaximized() is whole
    assert window.size() == FIRST_SIZE


def test_window_stands_where_it_was_last(qtbot, settings):
    last, window = MainWindow(), MainWindow()
    qtbot.addWidget(last)
    qtbot.addWidget(window)
    last.resize(700, 500)
    settings.set("window/geometry", last.saveGeometry())
    place(window, settings)
    assert (window.width(), window.height()) == (700, 500)
    assert not window.isMaximized()


def test_dialogs_begin_in_a_folder_that_is_there(settings, tmp_path, monkeypatch):
    documents = tmp_path / "文档"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert last_folder(settings) == tmp_path
    documents.mkdir()
    assert last_folder(settings) == documents
    settings.set("folder", str(tmp_path / "gone"))
    assert last_folder(settings) == documents
    settings.set("folder", str(tmp_path))
    assert last_folder(settings) == tmp_path


# --- arguments and surroundings ---------------------------------------------------------------


def test_arguments_of_the_window(tmp_path):
    options = read_arguments(
        ["--workspace", str(tmp_path / "w.cstudio-db"), "--language=de", "a.docx"]
    )
    assert options.workspace == tmp_path / "w.cstudio-db"
    assert options.language == "de"
    assert [Path(each).name for each in options.files] == ["a.docx"]
    assert Path(options.files[0]).is_absolute()


def test_samples_may_be_wanted_for_a_new_library():
    assert read_arguments(["--sample"]).sample
    assert not read_arguments([]).sample
    assert door_for(["--workspace", "w.cstudio-db", "--sample"]) == "window"


def test_library_as_argument_is_opened():
    assert read_arguments(["mine.cstudio-db"]).workspace.name == "mine.cstudio-db"


@pytest.mark.parametrize("arguments", [["--colour"], ["--workspace"], ["--language"]])
def test_wrong_arguments_are_explained(arguments, capsys):
    with pytest.raises(StudioError):
        read_arguments(arguments)
    assert run(arguments) == 2
    assert arguments[0] in capsys.readouterr().err


def test_fcitx_is_reached_through_ibus(tmp_path):
    environment = {"QT_IM_MODULE": "fcitx"}
    prepare_input(environment, tmp_path)
    assert environment["QT_IM_MODULE"] == "ibus"
    plugins = tmp_path / "platforminputcontexts"
    plugins.mkdir()
    (plugins / "libfcitx5platforminputcontextplugin.so").touch()
    environment = {"QT_IM_MODULE": "fcitx5"}
    prepare_input(environment, tmp_path)
    assert environment["QT_IM_MODULE"] == "fcitx5"
    environment = {"QT_IM_MODULE": "compose"}
    prepare_input(environment, tmp_path)
    assert environment["QT_IM_MODULE"] == "compose"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux may be without a screen")
def test_without_a_screen_there_is_a_sentence(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not has_screen()
    assert has_screen({"DISPLAY": ":0"})
    assert run([]) == 2
    assert "--help" in capsys.readouterr().err


# --- one window per library -------------------------------------------------------------------


def environment_in(folder: Path) -> dict[str, str]:
    places = {name: str(folder / name.lower()) for name in _PLACES}
    return {
        **os.environ,
        **places,
        "QT_QPA_PLATFORM": "offscreen",
        "CURRICULUM_STUDIO_LANGUAGE": "en",
    }


_PLACES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def second_start(qtbot, folder: Path, *arguments: str) -> QProcess:
    """Run the program in another process while this window lives."""
    process = QProcess()
    environment = QProcessEnvironment()
    for name, value in environment_in(folder).items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    process.setWorkingDirectory(str(ROOT))
    process.start(sys.executable, ["-m", "curriculum_studio", *arguments])
    qtbot.waitUntil(lambda: process.state() == QProcess.ProcessState.NotRunning, timeout=30_000)
    return process


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_second_start_hands_its_files_over(small, qtbot, tmp_path, monkeypatch):
    seen = []
    monkeypatch.setattr(small.desk.exchanging, "import_files", seen.append)
    file = tmp_path / "教案 一.docx"
    file.write_bytes(b"")
    library = str(small.options.workspace)
    process = second_start(qtbot, tmp_path, "--workspace", library, str(file))
    assert process.exitCode() == 0
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [[str(file)]]


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_second_start_without_files_only_brings_the_window_forward(small, qtbot, tmp_path):
    small.window.showMinimized()
    library = str(small.options.workspace)
    process = second_start(qtbot, tmp_path, f"--workspace={library}")
    assert process.exitCode() == 0
    assert not small.window.isMinimized()


def test_library_that_another_program_writes_to_is_told(small_file, tmp_path):
    library = tmp_path / "busy.cstudio-db"
    shutil.copy(small_file, library)
    application = open_application(library)
    try:
        answer = subprocess.run(
            [sys.executable, "-m", "curriculum_studio", "--workspace", str(library)],
            env=environment_in(tmp_path),
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            cwd=ROOT,
            check=False,
        )
    finally:
        application.close()
    assert answer.returncode == BUSY
    assert "busy.cstudio-db" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_file_that_is_no_library_is_told_in_utf8_as_the_command_line_does(tmp_path):
    library = tmp_path / "资料库.cstudio-db"
    library.write_bytes(b"this is no database" * 100)
    answer = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-m", "curriculum_studio", "--workspace", str(library)],
        env={**environment_in(tmp_path), "PYTHONIOENCODING": "gbk"},
        capture_output=True,
        timeout=60,
        cwd=ROOT,
        check=False,
    )
    said = answer.stderr.decode("utf-8")
    assert answer.returncode == NOT_OPENED
    assert "资料库.cstudio-db" in said
    assert "Traceback" not in said
    assert library.read_bytes().startswith(b"this is no database")


def test_missing_translations_are_told(tmp_path, capsys):
    """The command line reads the sources of the translations, so it knows the words."""
    complain_of_missing_words(tmp_path, "zh_CN")
    assert "python3 dev.py run" in capsys.readouterr().err
    complain_of_missing_words(resource_folder("resources") / "i18n", "zh_CN")
    assert capsys.readouterr().err == ""


def test_nobody_answers_where_no_window_is(qapp, tmp_path):
    library = tmp_path / "none.cstudio-db"
    assert not hand_over(library, ["x"])
    assert not call(server_name(library), ["x"])


def test_marker_of_a_window_that_was_killed_does_no_harm(qapp, tmp_path):
    library = tmp_path / "left.cstudio-db"
    marker(library).touch()
    assert not hand_over(library, ["x"])
    marker(library).unlink()


def test_marker_goes_with_the_window(start, small_file):
    studio = start(small_file)
    left = marker(studio.options.workspace)
    assert left.exists()
    studio.window.close()
    assert not left.exists()


def test_name_of_a_library_does_not_tell_its_place(tmp_path):
    name = server_name(tmp_path / "library.cstudio-db")
    assert str(tmp_path) not in name
    assert name != server_name(tmp_path / "other.cstudio-db")
    assert name == server_name(tmp_path / "." / "library.cstudio-db")


@pytest.mark.parametrize("line", [b"nonsense\n", b"[]\n", b'{"files": 3}\n', b"{}\n"])
def test_nonsense_at_the_door_does_no_harm(qtbot, tmp_path, line):
    keeper_of = QObject()
    keeper = SingleInstance(tmp_path / "l.cstudio-db", keeper_of)
    called = []
    keeper.called.connect(called.append)
    socket = QLocalSocket()
    socket.connectToServer(server_name(tmp_path / "l.cstudio-db"))
    socket.write(line)
    qtbot.waitUntil(lambda: bool(called))
    assert called == [[]]
    keeper.close()
