"""Dialogs: their base, a question before something large, the choice of a file to write.

A dialog stays on its screen: where its content is too high, all but its buttons scroll. What is cut
gets the width of its words and not a shorter word; a test looks at each dialog in German in a room
of 911 x 470.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.i18n import Message, message
from curriculum_studio.session.files import with_ending
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.help_event import ask_for_help
from curriculum_studio.widgets.translation import say

# --- base of all dialogs ----------------------------------------------------------------------

#: What files with an ending are called in the dialogs of the system.
_KINDS = {
    ".docx": message("FileKinds", "Word documents"),
    ".xlsx": message("FileKinds", "Excel workbooks"),
    ".pdf": message("FileKinds", "PDF documents"),
    ".cstudio": message("FileKinds", "Exchange files"),
    ".cstudio-db": message("FileKinds", "Libraries"),
    ".cstudio-backup": message("FileKinds", "Copies of libraries"),
    ".cstudio-move": message("FileKinds", "Packed libraries"),
    ".exe": message("FileKinds", "Files of a new version"),
}


def file_kinds(*endings: str) -> str:
    """Return what a dialog of the system offers for endings, named after the first, as Qt reads it.

    An ending without a name of its own is that name, in capitals.
    """
    named = _KINDS.get(endings[0])
    name = say(named) if named is not None else endings[0].lstrip(".").upper()
    return f"{name} ({' '.join(f'*{each}' for each in endings)})"


class Dialog(QDialog):
    """A dialog that goes when it was answered.

    Qt keeps a dialog as long as its parent, so each one that was ever asked would stay in the
    window and hear of every theme and language. Whoever asked may read its fields until the
    function that called `exec` returns to the event loop.
    """

    #: What Ctrl+Enter presses in a dialog with fields in which Enter begins a line.
    finishes: QPushButton | None = None

    #: The line that names the file to be written; no other is replaced before somebody was asked.
    target_line: "TargetLine | None" = None

    def __init__(
        self,
        parent: QWidget | None = None,
        form: str = "",
        *promoted: type[QWidget],
        act: Message | None = None,
        flags: Qt.WindowType = Qt.WindowType.Dialog,
    ) -> None:
        """Fill a form; if it has a box of buttons, they finish the dialog or let things be.

        `act` are the words of the button that finishes it, which Enter presses.
        """
        super().__init__(parent, flags)
        if form:
            load_form(self, form, *promoted)
        for buttons in self.findChildren(QDialogButtonBox):
            self.buttons = buttons
            buttons.accepted.connect(self.finish)
            buttons.rejected.connect(self.reject)
            kinds = QDialogButtonBox.StandardButton
            for ok in filter(None, (buttons.button(kinds.Ok), buttons.button(kinds.Save))):
                self._ok = ok
                ok.setDefault(True)
                if act is not None:
                    ok.setText(say(act))

    def finish(self) -> None:
        """Do what the button says: accept the dialog."""
        if self.target_line is None or self.target_line.may_write():
            self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Have room for all texts: Qt sized the dialog before it knew their fonts."""
        super().showEvent(event)
        make_room(self)
        keep_on_screen(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for help by F1, which the window behind all dialogs gives; finish by Ctrl+Enter.

        No QShortcut: those are asked only in the active window, and a dialog is shown before it is.
        """
        if event.key() == Qt.Key.Key_F1:
            ask_for_help(self)
        elif (
            self.finishes is not None
            and event.key() in _ENTER
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.finishes.click()
        else:
            super().keyPressEvent(event)

    def exec(self) -> int:
        """Ask, and be deleted as soon as the event loop has time."""
        answer = super().exec()
        self.deleteLater()
        return answer


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


# --- confirmation -----------------------------------------------------------------------------


class ConfirmDialog(Dialog):
    """Asks once; the button says what it does."""

    question: QLabel
    explained: QLabel

    def __init__(
        self,
        question: Message,
        explained: Message,
        act: Message,
        parent: QWidget | None,
        otherwise: Message | None = None,
    ) -> None:
        """Ask a question; `explained` says what will happen, `act` are the words of the button.

        `otherwise` are the words of the other button, where it does not only let things be.
        """
        super().__init__(parent, "confirm", act=act)
        self.question.setText(say(question))
        self.explained.setText(say(explained))
        self.setWindowTitle(say(act))
        if otherwise is not None:
            self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(say(otherwise))


# --- one line of news -------------------------------------------------------------------------


def tell(label: QLabel, words: str, *, error: bool = False) -> None:
    """Say in a label how something stands; an error in its colour, and with its sign.

    A dialog grows with what an error says, for nothing of that may be cut off.
    """
    label.setText(f"⊘ {words}" if error else words)
    role = "error" if error else "muted"
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
    dialog = label.window()
    if error and isinstance(dialog, QDialog):
        make_room(dialog)
        keep_on_screen(dialog)


# --- room for texts ---------------------------------------------------------------------------


def make_room(window: QWidget) -> None:
    """Make a window as high as what stands in it needs at its width; it never shrinks."""
    layout = window.layout()
    if layout is None:
        return
    layout.activate()
    width = max(window.width(), layout.totalMinimumSize().width())
    needed = layout.totalMinimumSize().height()
    if layout.hasHeightForWidth():
        needed = max(needed, layout.totalMinimumHeightForWidth(width))
    if needed > window.height() or width > window.width():
        window.resize(width, max(needed, window.height()))


# --- small screens ----------------------------------------------------------------------------


def room_on_screen(window: QWidget) -> QRect:
    """Return the part of the screen that a window may cover, without its frame."""
    frame, inner = window.frameGeometry(), window.geometry()
    room = window.screen().availableGeometry()
    return room.adjusted(
        inner.left() - frame.left(),
        inner.top() - frame.top(),
        inner.right() - frame.right(),
        inner.bottom() - frame.bottom(),
    )


def keep_on_screen(dialog: QDialog) -> None:
    """Make a dialog no larger than its screen; what cannot be made smaller scrolls.

    A laptop of 1366 x 768 pixels at 150 % has 911 x 499 of them for us. The buttons stay in sight.
    """
    room, layout = room_on_screen(dialog), dialog.layout()
    if layout is None:
        return
    least = layout.totalMinimumSize()
    if layout.hasHeightForWidth():
        width = max(least.width(), min(dialog.width(), room.width()))
        least.setHeight(max(least.height(), layout.totalMinimumHeightForWidth(width)))
    if least.width() > room.width() or least.height() > room.height():
        _scroll(dialog, layout)
    size = dialog.size().boundedTo(room.size())
    if size != dialog.size():
        dialog.setMinimumSize(dialog.minimumSize().boundedTo(room.size()))
        dialog.resize(size)
    place = dialog.geometry()
    place.moveRight(min(place.right(), room.right()))
    place.moveBottom(min(place.bottom(), room.bottom()))
    place.moveLeft(max(place.left(), room.left()))
    place.moveTop(max(place.top(), room.top()))
    if place != dialog.geometry():
        dialog.setGeometry(place)


def _scroll(dialog: QDialog, layout: QLayout) -> None:
    """Let all but the buttons of a dialog scroll."""
    buttons = [each for each in dialog.findChildren(QDialogButtonBox) if layout.indexOf(each) >= 0]
    margins = layout.contentsMargins()
    for each in buttons:
        layout.removeWidget(each)
    area = QScrollArea(dialog)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    content = QWidget(area)
    content.setObjectName("scrolled")
    content.setLayout(layout)
    area.setWidget(content)
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(0, 0, 0, margins.bottom() if buttons else 0)
    outer.addWidget(area)
    for each in buttons:
        row = QHBoxLayout()
        row.setContentsMargins(margins.left(), 0, margins.right(), 0)
        row.addWidget(each)
        outer.addLayout(row)
    # A layout shows what is new in it a turn later: until then the dialog would be empty.
    area.show()


# --- the file to write: typed, or chosen, and never over another unasked ----------------------


def ask_target(
    parent: QWidget, title: str, start: Path, *endings: str, kinds: str = ""
) -> Path | None:
    """Ask in the system's dialog for a file with one of some endings; None if nobody wants one.

    `kinds` are what the dialog offers, in the form of Qt; without them the files of each ending.
    """
    offered = [file_kinds(each) for each in endings]
    path, chosen = QFileDialog.getSaveFileName(
        parent, title, str(start), kinds or ";;".join(offered)
    )
    if not path:
        return None
    target = with_ending(Path(path), *endings)
    # Dialogs that are not those of the system leave the ending as it was suggested.
    if chosen in offered[1:] and target.suffix.lower() == endings[0]:
        target = target.with_suffix(endings[offered.index(chosen)])
    return target if may_write(target, Path(path), parent) else None


def may_write(target: Path, chosen: Path | None, parent: QWidget) -> bool:
    """Ask before a file is replaced, unless it was chosen in the system's dialog, which asks."""
    if target == chosen or not target.is_file():
        return True
    question = message("Export", "“{name}” is already in this folder.").fill(name=target.name)
    explained = message("Export", "If it is replaced, what is in it now is lost.")
    return may_replace((target,), question, explained, parent)


def may_replace(
    targets: Sequence[Path], question: Message, explained: Message, parent: QWidget
) -> bool:
    """Ask before files are replaced; Enter alone replaces nothing."""
    act = (
        message("Export", "Replace it") if len(targets) == 1 else message("Export", "Replace them")
    )
    other = message("Export", "Choose another name")
    dialog = ConfirmDialog(question, explained, act, parent, other if len(targets) == 1 else None)
    keep = dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    keep.setDefault(True)
    keep.setFocus()
    return dialog.exec() == QDialog.DialogCode.Accepted


class TargetLine(QObject):
    """The line of a dialog that names the file to be written.

    `changed`: somebody named the file. A name is suggested until then; afterwards only its ending
    follows the format.
    """

    changed = Signal()

    def __init__(
        self,
        dialog: Dialog,
        line: QLineEdit,
        browse: QPushButton,
        ending: Callable[[], str],
        also: Sequence[str] = (),
        crumbs: QLabel | None = None,
    ) -> None:
        """Name a file with an ending, or with one of those that are allowed as well.

        Where `crumbs` say in which folder it is, the line has the name alone.
        """
        super().__init__(dialog)
        self._crumbs = crumbs
        self._folder = Path()
        dialog.target_line = self
        self._also = tuple(also)
        self._dialog = dialog
        self._line = line
        self._ending = ending
        self._chosen: Path | None = None
        self._named = False
        self._suggested = ""
        line.textEdited.connect(self._typed)
        browse.clicked.connect(self._browse)

    @property
    def path(self) -> Path:
        """The file."""
        path = self._folder / self._line.text().strip()
        return with_ending(path, self._ending(), *self._also)

    def _show(self, path: Path) -> None:
        if self._crumbs is None:
            self._line.setText(str(path))
            return
        self._folder = path.parent
        self._line.setText(path.name)
        self._crumbs.setText(" › ".join((*path.parent.parts[-2:], "")).rstrip())
        self._crumbs.setToolTip(str(path.parent))

    @property
    def named(self) -> bool:
        """Whether somebody named the file."""
        return self._named

    def suggest(self, folder: Path, stem: str) -> None:
        """Name the file, unless somebody has; then only its ending is made to fit."""
        ending = self._ending()
        if not self._named:
            self._show(folder / f"{stem}{ending}")
        elif self._suggested and self._suggested != ending:
            path = Path(self._line.text())
            bare = path.with_suffix("") if path.suffix.lower() == self._suggested else path
            self._line.setText(str(with_ending(bare, ending)))
        self._suggested = ending

    def warn(self, hint: QLabel) -> None:
        """Say in a label that a file of the suggested name will be replaced; else hide it."""
        exists = self.path.is_file() and not self._named
        said = message("Export", "A file with this name already exists and will be replaced.")
        hint.setText(say(said) if exists else "")
        hint.setVisible(exists)

    def may_write(self) -> bool:
        """Ask before another file is replaced."""
        return may_write(self.path, self._chosen, self._dialog)

    def _typed(self) -> None:
        self._named = True
        self.changed.emit()

    def _browse(self) -> None:
        title = say(message("Export", "Save as"))
        start, ending = str(self._folder / self._line.text()), self._ending()
        kinds = ";;".join(file_kinds(each) for each in (ending, *self._also))
        path, _ = QFileDialog.getSaveFileName(self._dialog, title, start, kinds)
        if path:
            self._chosen = Path(path)
            self._named = True
            self._show(with_ending(Path(path), ending, *self._also))
            self.changed.emit()
