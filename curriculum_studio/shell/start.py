"""Starting the window: it is shown as soon as something stands in it, with the rest to come.

What is seen first is the list of the library, read by SQLite alone with all in its place, or the
welcome; nothing is shown while a window is empty. The library is opened at once after the first
paint, so that what somebody clicks or types meanwhile waits for it.

Python imports by its own `__import__` again, since PySide's reads the source of every module, and
garbage is not collected until the library is open. While work goes on in a thread, garbage is
collected in the thread of the window alone: widgets were else destroyed in another one.
"""

import builtins
import gc
import os
import sys
from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLibraryInfo, QSize, QTimer
from PySide6.QtWidgets import QApplication

from curriculum_studio import __version__
from curriculum_studio.bootstrap.library_files import entries_of
from curriculum_studio.console.message_box import box_without_console
from curriculum_studio.console.output import speak_utf8
from curriculum_studio.i18n import StudioError, catalogue, message, program_language
from curriculum_studio.lazy import Lazy
from curriculum_studio.locations import (
    WORKSPACE_SUFFIX,
    chosen_workspace,
    log_folder,
    resource_folder,
    settings_file,
    usual_workspace,
)
from curriculum_studio.shell.second_start import hand_over
from curriculum_studio.shell.start_log import logged
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.translation import catalogue_file
from curriculum_studio.workbench.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QIcon

    from curriculum_studio.shell.application_window import ApplicationWindow
    from curriculum_studio.workbench.crash_report import CrashReporter

# --- what the taskbar of Windows wants to know; elsewhere nothing happens ---------------------

#: Under this name the taskbar keeps our windows together, with our icon; without it they are those
#: of Python.
APP_ID = "CurriculumStudio.CurriculumStudio"

_CTYPES: Lazy[Any] = Lazy("ctypes:")

#: Any process may come to the front next (ASFW_ANY of winuser.h).
_ANY = -1


def identify(library: Any = None) -> None:
    """Tell the taskbar which program this is; has to come before the first window."""
    shell = library or _system("shell32")
    if shell is not None:
        shell.SetCurrentProcessExplicitAppUserModelID(_CTYPES.load().c_wchar_p(APP_ID))


def let_come_to_front(library: Any = None) -> None:
    """Let the window that has the library open come to the front.

    Windows gives that right to the program that a person has just started, that is to the second
    start, which hands it on; else the taskbar only blinks.
    """
    user = library or _system("user32")
    if user is not None:
        user.AllowSetForegroundWindow(_ANY)


def _system(name: str) -> Any:
    # Looked up by its name: ctypes has it on Windows only.
    return getattr(_CTYPES.load(), "WinDLL")(name) if os.name == "nt" else None  # noqa: B009


# --- the command line of the window -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Options:
    """Which library, which language (empty: as last time), which files to read.

    `sample`: the program is tried out; the standard of the sample stands in front of all.
    `chosen`: somebody chose this library once, so that it is missed where it is not there.
    `usual`: nobody named or chose one.
    """

    workspace: Path
    language: str = ""
    files: tuple[str, ...] = field(default_factory=tuple)
    sample: bool = False
    chosen: bool = False
    usual: bool = False


def read_arguments(arguments: Sequence[str]) -> Options:
    """Return the options of the window.

    Raises:
        StudioError: if an option is unknown or lacks its value.

    """
    workspace: Path | None = None
    language = ""
    sample = False
    files: list[str] = []
    rest = list(arguments)
    while rest:
        argument = rest.pop(0)
        name, equals, value = argument.partition("=")
        if name in {"--workspace", "--language"}:
            if not equals:
                if not rest:
                    raise _needs_value(name)
                value = rest.pop(0)
            if name == "--workspace":
                workspace = Path(value)
            else:
                language = value
        elif argument == "--sample":
            sample = True
        elif argument.startswith("-"):
            raise StudioError(
                message("Start", "There is no option {option}.").fill(option=argument),
                remedy=message("Start", "Use --help to see what there is."),
            )
        elif Path(argument).suffix.lower() == WORKSPACE_SUFFIX:
            workspace = Path(argument)
        else:
            files.append(str(Path(argument).absolute()))
    chosen = chosen_workspace() if workspace is None else None
    usual = workspace is None and chosen is None
    place = (workspace or chosen or usual_workspace()).absolute()
    return Options(place, language, tuple(files), sample, chosen is not None, usual)


def _needs_value(option: str) -> StudioError:
    return StudioError(message("Start", "The option {option} needs a value.").fill(option=option))


# --- the start --------------------------------------------------------------------------------

#: What fills the window, and what is loaded with it.
_FILL: Lazy["type[ApplicationWindow]"] = Lazy(
    "curriculum_studio.shell.application_window:ApplicationWindow"
)
_DEFECTS: Lazy["type[CrashReporter]"] = Lazy(
    "curriculum_studio.workbench.crash_report:CrashReporter"
)
_ICON: Lazy[Callable[[], "QIcon"]] = Lazy("curriculum_studio.widgets.icons:program_icon")

#: Lets Python look for garbage among what is old in rests alone.
_LEAVE_OLD: Lazy[Callable[[], None]] = Lazy("curriculum_studio.widgets.tasks:leave_old_to_rests")

#: Whoever asks Qt for one of these names waits until Python has made them all.
_MAXIMIZED: Lazy["Qt.WindowState"] = Lazy("PySide6.QtCore:Qt.WindowState.WindowMaximized")

#: The window at the first start, and what its frame takes of the screen beside it, in pixels.
FIRST_SIZE, FRAME = QSize(1366, 768), QSize(16, 48)

#: Exit code where the window cannot open.
NO_WINDOW = 2


def run(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    # As the command line does: what reads both should not have to guess.
    speak_utf8(sys.stderr)
    try:
        options = read_arguments(arguments)
    except StudioError as problem:
        return complain(problem, program_language())
    if not has_screen():
        return complain(
            StudioError(
                message("Start", "There is no screen here, so no window can open."),
                remedy=message("Start", "Use --help to see what works without one."),
            ),
            program_language(options.language),
        )
    let_come_to_front()
    if hand_over(options.workspace, options.files):
        return 0
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    prepare_input(os.environ, plugins)
    identify()
    application = make_application()
    settings = Settings(settings_file())
    window = open_window(application, settings, options)
    with logged(log_folder()):
        code = application.exec()
    settings.sync()
    del window
    return code


def make_application() -> QApplication:
    """Return the application in the Fusion style, which looks the same everywhere."""
    import_plainly()
    application = QApplication(["curriculum-studio"])
    application.setApplicationName("Curriculum Studio")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("curriculum-studio")
    application.setStyle("Fusion")
    return application


def import_plainly() -> None:
    """Give Python's own way of importing back to it, which saves a tenth of a start.

    PySide reads the source of every module that is imported after it, to see whether the module
    could switch on its `__feature__`; nothing here does.
    """
    vars(builtins)["__import__"] = getattr(builtins, "__orig_import__", builtins.__import__)


def open_window(application: QApplication, settings: Settings, options: Options) -> MainWindow:
    """Return the window, shown as soon as something stands in it.

    That is the list of the library with all in its place, while the store is loaded and the
    document opened behind it; where the list cannot be had so early, the page that comes first.
    """
    language = program_language(options.language or settings.text("language"))
    complain_of_missing_words(resource_folder("resources") / "i18n", language)
    look = Appearance(application, settings, language, application)
    window = MainWindow()
    place(window, settings)

    def rest() -> None:
        # What is there now stays, and is not looked through again.
        gc.freeze()
        gc.enable()
        _LEAVE_OLD.load()()

    # Nothing of what is loaded becomes garbage; looking for it takes a tenth of a start.
    gc.disable()
    defects = _DEFECTS.load()(log_folder(), window)
    defects.watch()
    studio = _FILL.load()(window, look, settings, defects, options)
    window.setWindowIcon(_ICON.load()())
    entries = entries_of(options.workspace) if options.workspace.exists() else None
    if entries is None:
        QTimer.singleShot(0, studio, studio.begin)
    else:
        studio.show_ahead(entries)
        window.painted.connect(studio.begin)
        studio.desk.viewing.settle()
        window.show()
    window.painted.connect(rest)
    return window


def place(window: MainWindow, settings: Settings) -> None:
    """Put the window where it was last, at the first start in its usual size.

    Where that does not fit beside the frame and the bar of the desktop, as on a laptop of
    1366 x 768 pixels, the window takes the whole screen: its last line would else stand below the
    edge.
    """
    geometry = settings.state("window/geometry")
    if not geometry.isEmpty() and window.restoreGeometry(geometry):
        return
    window.resize(FIRST_SIZE)
    room, wanted = window.screen().availableGeometry().size(), FIRST_SIZE + FRAME
    if room.boundedTo(wanted) != wanted:
        window.setWindowState(_MAXIMIZED.load())


def complain_of_missing_words(folder: Path, language: str) -> None:
    """Say it where the window cannot speak a language: nobody has compiled its catalogue."""
    if catalogue_file(folder, language).is_file():
        return
    problem = StudioError(
        message("Start", "The translations of the window are missing, so it speaks English."),
        remedy=message(
            "Start",
            "Install the program again; in a copy of the source, start it with: python3 dev.py run",
        ),
    )
    complain(problem, language)


def complain(problem: StudioError, language: str) -> int:
    """Say on the error output what is wrong, or in a box; returns the exit code."""
    words = catalogue(language)
    with box_without_console():
        for sentence in problem.sentences:
            sys.stderr.write(f"{words.say(sentence)}\n")
    return NO_WINDOW


# --- Chinese input and the screen, on Linux ---------------------------------------------------


def prepare_input(environment: MutableMapping[str, str], plugins: Path) -> None:
    """Let Qt speak ibus where the desktop asks for fcitx and no such plug-in is there.

    The wheels of Qt bring plug-ins for ibus and compose only, and fcitx 5 understands ibus as well.
    Has to happen before the application is made.
    """
    wanted = environment.get("QT_IM_MODULE", "")
    if wanted not in {"fcitx", "fcitx5"}:
        return
    there = any(plugins.joinpath("platforminputcontexts").glob("*fcitx*"))
    if not there:
        environment["QT_IM_MODULE"] = "ibus"


def has_screen(environment: MutableMapping[str, str] | None = None) -> bool:
    """Tell whether a window can open here; only Linux may be without a screen."""
    known = os.environ if environment is None else environment
    named = any(known.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or not sys.platform.startswith("linux")
