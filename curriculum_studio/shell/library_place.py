"""Where the library lies: another one is opened, the one that is open is moved.

Its path stands in `library.txt`, a text of one line that the command line reads without Qt. Moving
makes a checked copy and gives the old file another name; nothing is deleted. To find out whether a
computer puts back its drive (还原卡) was refused: a wrong answer would cost a library.
"""

import os
import sys
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from curriculum_studio import clock
from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.bootstrap.library_files import (
    check_library,
    on_system_drive,
    other_drives,
    unsafe_place,
)
from curriculum_studio.features.backups.feature import BACKUPS
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.locations import WORKSPACE_SUFFIX, choose_workspace
from curriculum_studio.session.files import reason_of
from curriculum_studio.session.problems import WorkspaceMoved
from curriculum_studio.session.signing import CAME_ALONG
from curriculum_studio.widgets.dialog import ConfirmDialog, file_kinds
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.window_state import showing

if TYPE_CHECKING:  # loaded where somebody moves to another computer
    from curriculum_studio.shell.moving import LibraryMoving

_MOVING: Lazy["type[LibraryMoving]"] = Lazy("curriculum_studio.shell.moving:LibraryMoving")

#: Folder of the library on a drive, where a new start looks for one.
FOLDER = "Curriculum Studio"


def library_on(drives: Sequence[Path]) -> Path | None:
    """Return the library that lies in our folder on one of some drives; the newest if several."""
    folders = [drive / FOLDER for drive in drives]
    files = [path for folder in folders for path in folder.glob(f"*{WORKSPACE_SUFFIX}")]
    # Files that were put aside have a dot in their names.
    libraries = [path for path in files if "." not in path.stem]
    return max(libraries, key=lambda path: path.stat().st_mtime, default=None)


def gone(path: Path) -> StudioError:
    """The library that somebody chose is not there, as when its drive is not connected."""
    return StudioError(
        message("Places", "The library {place} is not there.").fill(place=path),
        remedy=message(
            "Places", "Connect the drive that it is on and try again, or open another library."
        ),
    )


def keep_choice(path: Path) -> None:
    """Work with a library from now on.

    Raises:
        StudioError: if that cannot be kept.

    """
    try:
        choose_workspace(path)
    except OSError as problem:
        raise StudioError(
            message("Places", "The new place cannot be saved: {reason}.").fill(
                reason=reason_of(problem)
            ),
            remedy=message("Places", "Open the library there by double-clicking its file."),
        ) from problem


def start_with(path: Path) -> None:
    """Start the program anew with a library."""
    arguments = ["-m", "curriculum_studio", "--workspace", str(path)]
    QProcess.startDetached(sys.executable, arguments)


class LibraryPlace(QObject):
    """Asks for another library or another place for this one."""

    def __init__(
        self,
        context: AppContext,
        moved: Callable[[Path], None],
        start: Callable[[Path], None] = start_with,
    ) -> None:
        """Tell `moved` where the library is now; `start` starts the program with another one."""
        super().__init__(context.window)
        self._context = context
        self._moved = moved
        self._start = start

    def serve(self) -> None:
        """Do what actions wish for."""
        wishes = self._context.wishes
        wishes.other_library.connect(self.ask_other)
        wishes.new_library.connect(self.ask_new)
        wishes.move_library.connect(self.ask_move)
        wishes.show_library.connect(self.show_folder)
        wishes.pack_library.connect(self._pack)
        wishes.unpack_library.connect(self._unpack)
        self._context.bench.opened.connect(self._opened)
        offer = (message("Places", "Go on there"), self.follow)
        self._context.notices.remedy_where(
            lambda problem: isinstance(problem, WorkspaceMoved) and problem.now is not None, offer
        )

    def begin(self, target: Path, opened: Callable[[Path], None]) -> None:
        """Ask for a library that was packed on another computer, where there is none yet."""
        self._moving.ask_first(target, opened)

    @cached_property
    def _moving(self) -> "LibraryMoving":
        return _MOVING.load()(self._context)

    def _pack(self) -> None:
        self._moving.ask_pack()

    def _unpack(self) -> None:
        self._moving.ask_unpack()

    def _opened(self) -> None:
        """Take the settings that came with a library, once."""
        workspace = self._context.bench.workspace
        if workspace.writable and workspace.settings.get(CAME_ALONG):
            self._context.notices.careful(self._moving.arrive)

    def ask_other(self) -> None:
        """Ask for another library; the window closes, and opens with that."""
        path = ask_library(self._context.window, self._context.bench.workspace.path.parent)
        if path is not None and path != self._context.bench.workspace.path:
            self._context.notices.careful(lambda: self._open(path))

    def ask_new(self) -> None:
        """Ask for a folder for an empty library; the window closes, and opens with that."""
        now = self._context.bench.workspace.path
        folder = ask_folder(self._context.window, now.parent)
        if folder is not None:
            self._context.notices.careful(lambda: self._begin(folder / now.name))

    def ask_move(self) -> None:
        """Ask for another folder, and move the library there."""
        now = self._context.bench.workspace.path
        folder = ask_folder(self._context.window, now.parent)
        if folder is None or folder == now.parent:
            return
        target = folder / now.name
        question = message("Places", "Move the library to {place}?").fill(place=target.parent)
        explained = message(
            "Places",
            "It is in {place} now. The file there stays under another name, and the backups that"
            " were made so far stay too.",
        ).fill(place=now.parent)
        act = message("Places", "Move")
        dialog = ConfirmDialog(question, explained, act, self._context.window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._context.notices.careful(lambda: self.move(target))

    def move(self, target: Path) -> None:
        """Go on in another file, and give the one that was open until now another name.

        Raises:
            StudioError: if the place is not good or cannot be written to; all stays as it is.

        """
        _must_be_free(target, safe=_NOT_MOVED)
        if not self._context.editing.save_all():
            return  # why, the page has told
        before = self._context.bench.workspace.path
        _make(target.parent, safe=_NOT_MOVED)
        self._context.bench.workspace.save_as(target)
        kept = _put_aside(before)
        self._moved(target)
        keep_choice(target)
        words = message("Places", "The library is in {place} now. The old file is called {name}.")
        words = words.fill(place=target.parent, name=kept.name)
        self._context.notices.note(words, showing(target.parent))
        # By itself, so that the sentence above stays on the screen.
        BACKUPS.of(self._context).backup_by_itself()

    def follow(self) -> None:
        """Go on where the library was moved to by another program."""
        self._context.notices.clear()
        self._context.notices.careful(self._follow)

    def _follow(self) -> None:
        self._context.bench.workspace.follow()
        now = self._context.bench.workspace.path
        self._moved(now)
        keep_choice(now)
        if self._context.editing.save_all():
            words = message("Places", "You go on writing in {place}.").fill(place=now)
            self._context.notices.note(words, showing(now.parent))

    def show_folder(self) -> None:
        """Show the library in its folder, with the place in words."""
        path = self._context.bench.workspace.path
        words = message("Places", "The library is {place}.").fill(place=path)
        self._context.notices.note(words, showing(path.parent))

    def _begin(self, target: Path) -> None:
        _must_be_free(target, safe=message("Places", "Nothing was created."))
        _make(target.parent, safe=message("Places", "Nothing was created."))
        application = open_application(target, create=True)
        application.samples.add_frameworks(application.session)
        application.close()
        self._open(target)

    def _open(self, path: Path) -> None:
        check_library(path)
        keep_choice(path)
        if self._context.window.close():
            self._start(path)


def ask_library(parent: QWidget, folder: Path) -> Path | None:
    """Ask for the file of a library."""
    title = say(message("Places", "Choose a library"))
    kinds = file_kinds(WORKSPACE_SUFFIX)
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(_nearest(folder)), kinds)
    return Path(chosen) if chosen else None


def ask_folder(parent: QWidget, now: Path) -> Path | None:
    """Ask for a folder for the library; a whole drive gets a folder of ours.

    Where the library lies on the drive of Windows `now`, another drive is proposed.
    """
    drives = other_drives() if on_system_drive(now) else ()
    title = say(message("Places", "Choose the folder for the library"))
    start = next(iter(drives), _nearest(now))
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
    if not chosen:
        return None
    folder = Path(chosen)
    return folder / FOLDER if folder == Path(folder.anchor) else folder


def _nearest(folder: Path) -> Path:
    """Return a folder, or the one above it that is there: before the first start ours is not.

    What is not there would stand in the dialog as a name, and nothing could be chosen.
    """
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)


_NOT_MOVED = message("Places", "Nothing was moved.")


def _must_be_free(target: Path, *, safe: Message) -> None:
    """Refuse a place where a library would be in danger, or where there is one."""
    found = unsafe_place(target)
    if found is not None:
        raise StudioError(found, remedy=message("Places", "Choose another folder."))
    if target.exists():
        raise StudioError(
            message("Places", "There is already a library in {place}.").fill(place=target.parent),
            safe=safe,
            remedy=message("Places", "Choose another folder, or open that library."),
        )


def _make(folder: Path, *, safe: Message) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise StudioError(
            message("Places", "The folder {folder} cannot be created: {reason}.").fill(
                folder=folder, reason=reason_of(problem)
            ),
            safe=safe,
            remedy=message("Places", "Choose another folder."),
        ) from problem


def _put_aside(path: Path) -> Path:
    """Give a file a name by which no start takes it for the library; it stays where that fails."""
    stamp = clock.here().strftime("%Y%m%dT%H%M%S")
    aside = path.with_name(f"{path.stem}.moved-{stamp}{path.suffix}")
    try:
        os.rename(path, aside)  # noqa: PTH104
    except OSError:
        return path
    return aside
