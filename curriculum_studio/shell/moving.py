"""The library goes to another computer in one file, or comes from one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from curriculum_studio import clock
from curriculum_studio.features.backups.moving import (
    DICTIONARIES,
    SUFFIX,
    Unpacked,
    dictionaries_in,
    pack_library,
    unpack_library,
)
from curriculum_studio.features.terminology.feature import WRITING_AIDS
from curriculum_studio.i18n import message
from curriculum_studio.session.signing import CAME_ALONG
from curriculum_studio.shell.library_place import ask_folder, keep_choice, start_with
from curriculum_studio.shell.settings.exchange import SettingsExchange
from curriculum_studio.shell.settings.settings_file import settings_from, settings_json
from curriculum_studio.widgets.dialog import ask_target, file_kinds
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.window_state import showing


class LibraryMoving(QObject):
    """Asks for the file, packs or unpacks it beside other work, and takes what came along."""

    def __init__(self, context: AppContext, start: Callable[[Path], None] = start_with) -> None:
        """`start` starts the program with another library."""
        super().__init__(context.window)
        self._context = context
        self._start = start

    # Out

    def ask_pack(self) -> None:
        """Ask for a file, and pack the library into it."""
        if not self._context.editing.save_all():
            return  # why, the page has told
        title = say(message("Moving", "Pack the library for another computer"))
        name = f"Curriculum Studio {clock.today()}{SUFFIX}"
        target = ask_target(self._context.window, title, self._context.files.folder / name, SUFFIX)
        if target is not None:
            self.pack(target)

    def pack(self, target: Path) -> None:
        """Pack the library, with the settings of this window and the chosen dictionaries."""
        context = self._context
        settings = settings_json(SettingsExchange(context).taken_down(profile=True))
        words = dictionaries_in(WRITING_AIDS.of(context).folder)
        work = pack_library(context.bench.workspace.backups, target, settings, words)
        context.tasks.start(message("Moving", "Packing the library"), work, self._packed)

    def _packed(self, target: Path) -> None:
        words = message(
            "Moving",
            "Packed: {name}. On the other computer choose “From another computer …”. This library"
            " stays here as it is; only exchange files carry over what you write here from now on.",
        ).fill(name=target.name)
        self._context.files.remember(target)
        self._context.notices.note(words, showing(target.parent))

    # In

    def ask_unpack(self) -> None:
        """Ask for a packed library and a folder; the window closes, and opens with it."""
        now = self._context.bench.workspace.path
        path = self._ask_file()
        folder = ask_folder(self._context.window, now.parent) if path is not None else None
        if path is not None and folder is not None:
            self.unpack(path, folder / now.name, self._reopen)

    def ask_first(self, target: Path, opened: Callable[[Path], None]) -> None:
        """Ask for a packed library at the first start, where there is none yet."""
        path = self._ask_file()
        if path is not None:
            self.unpack(path, target, opened)

    def unpack(self, path: Path, target: Path, opened: Callable[[Path], None]) -> None:
        """Put a packed library in its place, then open it."""

        def done(unpacked: Unpacked) -> None:
            opened(unpacked.library)

        what = message("Moving", "Unpacking the library")
        self._context.tasks.start(what, unpack_library(path, target), done)

    def arrive(self) -> None:
        """Let the settings hold that came with the library that is open, once."""
        context = self._context
        workspace = context.bench.workspace
        content = workspace.settings.get(CAME_ALONG) if workspace.writable else ""
        if not content:
            return
        workspace.settings.set(CAME_ALONG, "")
        folder = workspace.path.parent / DICTIONARIES
        if folder.is_dir():
            WRITING_AIDS.of(context).use_folder(str(folder))
        saved = settings_from(content.encode(), workspace.path.name)
        SettingsExchange(context).take(saved)
        context.notices.note(message("Moving", "The library and its settings are here now."))

    def _ask_file(self) -> Path | None:
        title = say(message("Moving", "Choose the packed library"))
        folder = str(self._context.files.folder)
        kinds = file_kinds(SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self._context.window, title, folder, kinds)
        return Path(chosen) if chosen else None

    def _reopen(self, path: Path) -> None:
        keep_choice(path)
        if self._context.window.close():
            self._start(path)
