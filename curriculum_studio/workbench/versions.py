"""Versions of a document: the panel that keeps and lists them, looking at one, going back to it.

The first version of a day is made ready in slices while a document is in front; nothing is written
before the change. The seal of a row is the name of its state, so that what is stored need not be
hashed again.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from curriculum_studio import clock
from curriculum_studio.core.document import Document
from curriculum_studio.core.transactions import EditDocument
from curriculum_studio.core.versions import Reason, VersionInfo
from curriculum_studio.editor.session_signals import SessionSignals
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import OldState, edits_to
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import Card, CardList
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.widgets.notifications import Notifications
from curriculum_studio.widgets.timers import IdleSlice
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.tabs import DocumentTabs
from curriculum_studio.workbench.inspector import Panel
from curriculum_studio.workbench.open_library import OpenLibrary
from curriculum_studio.workbench.own_profile import OwnProfile

if TYPE_CHECKING:  # the page is loaded with the first document
    from curriculum_studio.workbench.documents.document_view import DocumentView

# --- the panel --------------------------------------------------------------------------------

#: Height of the list of versions; more are scrolled to (pixels).
MOST_HEIGHT, LEAST_HEIGHT = 380, 120


class HistoryPanel(Panel):
    """Keeps and shows versions.

    `problem` carries a StudioError, `kept` the name of a version that was made; `looked`,
    `restoring` and `comparing` a document and a version. `looking_back`: the earlier texts of the
    place of the caret are wanted.
    """

    problem = Signal(object)
    kept = Signal(str)
    looked = Signal(str, str)
    restoring = Signal(str, str)
    comparing = Signal(str, str)
    looking_back = Signal()

    newTitle: QLabel
    name: QLineEdit
    note: QLineEdit
    who: QPushButton
    keep: QPushButton
    listTitle: QLabel
    versions: CardList
    look: QPushButton
    restore: QPushButton
    compare: QPushButton
    earlier: QPushButton
    gone: QLabel
    none: QLabel

    def __init__(
        self,
        library: OpenLibrary,
        look: Appearance,
        profile: OwnProfile,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with nothing to show."""
        super().__init__(parent, "history", CardList)
        self._library = library
        self._profile = profile
        self._thinned: frozenset[str] = frozenset()
        self._view: DocumentView | None = None
        self.versions.dress(look)
        self.who.clicked.connect(profile.ask)
        profile.changed.connect(self.renew)
        self.name.returnPressed.connect(self._keep)
        self.note.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.look.clicked.connect(lambda: self._look_at(self.versions.chosen))
        self.versions.opened.connect(self._look_at)
        self.restore.clicked.connect(self._restore)
        self.compare.clicked.connect(self._compare)
        self.earlier.clicked.connect(self.looking_back)
        self.versions.selectionModel().currentChanged.connect(self._enable)
        self.show_place(None, "")

    def show_place(self, view: "DocumentView | None", node: str) -> None:
        """Show the versions of a document."""
        self._view = view
        self.renew()

    def renew(self) -> None:
        """Read the versions anew."""
        view = self._view
        found: list[VersionInfo] = []
        if view is not None and self._library.is_open:
            found = self._library.workspace.versions.versions(view.document)
        self._thinned = frozenset(each.id for each in found if each.thinned)
        names = self._library.application.signing.names() if found else {}
        self.versions.cards.show([_card(each, names) for each in found])
        self._say_who()
        self.versions.fit(MOST_HEIGHT)
        # On a small screen the list gives room to the words below it.
        self.versions.setMinimumHeight(min(self.versions.maximumHeight(), LEAST_HEIGHT))
        self.none.setVisible(view is not None and not found)
        for widget in (self.listTitle, self.versions, self.look, self.restore, self.compare):
            widget.setVisible(bool(found))
        writable = view is not None and not view.page.read_only
        for field in (self.newTitle, self.name, self.note, self.who, self.keep):
            field.setEnabled(writable)
        self._enable()

    def begin(self) -> None:
        """Put the caret where a version is named."""
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def speak(self) -> None:
        """Say times and words in another language."""
        if self._view is not None:
            self.renew()

    def _enable(self, *_: object) -> None:
        gone = self.versions.chosen in self._thinned
        self.gone.setVisible(gone)
        chosen = bool(self.versions.chosen) and not gone
        self.look.setEnabled(chosen)
        view = self._view
        restorable = view is not None and (bool(view.version) or not view.page.read_only)
        self.restore.setEnabled(chosen and restorable)
        self.compare.setEnabled(chosen)
        self.earlier.setEnabled(view is not None and not view.version)

    def _say_who(self) -> None:
        """Say on the button who keeps a version; on it the profile is opened."""
        own = self._profile.value
        name = own.name or own.house
        words = message("History", "by {name}").fill(name=name)
        self.who.setText(say(words) if name else say(message("History", "Your name …")))

    def _keep(self) -> None:
        view = self._view
        if view is None or view.page.read_only or not view.page.commit():
            return
        self._profile.ask_once()
        name = self.name.text().strip() or say(_UNNAMED.fill(time=_time_words(clock.here())))
        try:
            self._library.workspace.versions.create(
                view.content,
                name=name,
                author=self._profile.value.name,
                message=self.note.text().strip(),
                actor=self._library.session.actor.profile,
            )
        except StudioError as problem:
            self.problem.emit(problem)
            return
        self.name.clear()
        self.note.clear()
        self.renew()
        self.kept.emit(name)

    def _look_at(self, version: str) -> None:
        if self._view is not None and version and version not in self._thinned:
            self.looked.emit(self._view.document, version)

    def _restore(self) -> None:
        if self._view is not None and self.versions.chosen:
            self.restoring.emit(self._view.document, self.versions.chosen)

    def _compare(self) -> None:
        if self._view is not None and self.versions.chosen:
            self.comparing.emit(self._view.document, self.versions.chosen)


_UNNAMED = message("History", "State of {time}")


def version_words(info: VersionInfo) -> str:
    """Return how a version is called: its name, or when it was made."""
    return info.name or say(_UNNAMED.fill(time=time_words(info.time)))


def time_words(time: str) -> str:
    """Return a time of the store (ISO 8601, UTC) as people here read it."""
    return _time_words(datetime.fromisoformat(time).astimezone())


def _time_words(when: datetime) -> str:
    locale = QLocale()
    if locale.language() == QLocale.Language.Chinese:
        day = f"{when.year}年{when.month}月{when.day}日"
    elif locale.language() == QLocale.Language.German:
        day = f"{when.day}.{when.month}.{when.year}"
    else:
        day = f"{when.day} {when:%b} {when.year}"
    return f"{day} {when:%H:%M}"


#: Why the program kept a version by itself.
WHY: Mapping[Reason, Message] = {
    "": message("History", "saved automatically"),
    "day": message("History", "before the first change of a day"),
    "hour": message("History", "after an hour of work"),
    "closing": message("History", "on closing"),
    "replace": message("History", "before words were replaced"),
    "restore": message("History", "before an earlier state was restored"),
    "import": message("History", "before a file was imported"),
    "merge": message("History", "before the work of others was added"),
    "stage": message("History", "before the stage changed"),
    "delete": message("History", "before it was deleted"),
    "export": message("History", "on export"),
    "send": message("History", "on sending it to others"),
}


def _card(info: VersionInfo, names: Mapping[str, str]) -> Card:
    """Return the card of a version: what was dropped, why it was made, by whom, what is new.

    The time stands in the title where the version has no name.
    """
    thinned = say(message("History", "thinned out")) if info.thinned else ""
    why = say(WHY[info.reason]) if info.automatic else ""
    time = time_words(info.time) if info.name else ""
    who = info.author or names.get(info.actor, "")
    parts = (thinned, time, why, who, info.message)
    return Card(info.id, version_words(info), " · ".join(part for part in parts if part))


# --- opening a version, and going back to it --------------------------------------------------

#: Makes a view over any session: session, its signals, document.
ViewOver = Callable[[Session, SessionSignals, str], "DocumentView"]


# --- the version before the next change -------------------------------------------------------

#: Nothing is made ready before a document was in front for so long (milliseconds).
CALM = 300

#: How long making ready may take at a time (seconds).
SLICE = 0.004


class NextVersion(QObject):
    """Makes ready, while nothing else happens, the version that the first change of a day keeps.

    Hashing a long document takes longer than a key press may.
    """

    def __init__(self, library: OpenLibrary, tabs: DocumentTabs, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._tabs = tabs
        self._steps: Iterator[None] = iter(())
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._begin)
        self._slices = IdleSlice(self, self._go_on)
        tabs.changed.connect(self._calm.start)
        library.closing.connect(self._end)

    def _begin(self) -> None:
        view = self._tabs.current
        if view is None or view.version or not self._library.is_open:
            return
        if self._library.workspace.writable:
            self._steps = self._library.application.automatic.prepare(view.document)
            self._slices.start()

    def _go_on(self) -> None:
        until = time.perf_counter() + SLICE
        try:
            for _ in self._steps:
                if time.perf_counter() > until:
                    self._slices.start()
                    return
        except StudioError:
            pass  # whoever changes the document is told
        self._end()

    def _end(self) -> None:
        self._calm.stop()
        self._slices.stop()
        self._steps = iter(())


class VersionsController(QObject):
    """Opens versions for reading, and lets documents read as they did in one."""

    def __init__(
        self,
        window: QWidget,
        library: OpenLibrary,
        tabs: DocumentTabs,
        notices: Notifications,
        view_over: ViewOver,
    ) -> None:
        """Open versions in views that `view_over` makes."""
        super().__init__(window)
        self._window = window
        self._library = library
        self._tabs = tabs
        self._notices = notices
        self._view_over = view_over
        self._next = NextVersion(library, tabs, self)
        tabs.restoring.connect(self.ask_restore_version)

    def serve(self, history: HistoryPanel) -> None:
        """Do what is asked for in a panel of versions."""
        history.looked.connect(self.look_at)
        history.restoring.connect(self.ask_restore_version)
        history.kept.connect(self._kept)

    def look_at(self, document: str, version: str) -> None:
        """Open a version for reading."""
        self._notices.careful(lambda: self._look_at(document, version))

    def _look_at(self, document: str, version: str) -> None:
        workspace = self._library.workspace
        then = workspace.versions.document_at(version)
        info = self._info(document, version)
        session = Session(OldState(then, workspace.documents), lambda: 0.0)
        signals = SessionSignals(session)
        view = self._view_over(session, signals, document)
        signals.setParent(view)
        name = version_words(info)
        view.show_as_version(version, name)
        self._tabs.add(view)

    def ask_restore_version(self, document: str, version: str) -> None:
        """Ask, then let a document read as it did in a version."""
        info = self._info(document, version)
        dialog = ConfirmDialog(
            message("History", "Restore the document as it was in “{name}”?").fill(
                name=version_words(info)
            ),
            message(
                "History",
                "The current text is saved as a version first, so you can come back to it.",
            ),
            message("History", "Restore"),
            self._window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.restore_version(document, version)

    def restore_version(self, document: str, version: str) -> None:
        """Let a document read as it did in a version; the present state is kept as a version."""
        self._notices.careful(lambda: self._restore_version(document, version))

    def _restore_version(self, document: str, version: str) -> None:
        then = self._library.workspace.versions.document_at(version)
        self.restore_state(document, then, version_words(self._info(document, version)))

    def restore_state(self, document: str, then: Document, name: str) -> None:
        """Let a document read as another state of it; the present one is kept as a version."""
        self._tabs.commit()
        now = self._library.session.document(document)
        label = message("Steps", "Restore “{name}”").fill(name=name)
        changes = (EditDocument(document, edits_to(now, then)),)
        self._library.session.apply(changes, label, undoable=False, reason="restore")
        self._tabs.show_document(document)

    def _info(self, document: str, version: str) -> VersionInfo:
        found = self._library.workspace.versions.versions(document)
        return next(info for info in found if info.id == version)

    def _kept(self, name: str) -> None:
        note = message("History", "The version “{name}” was saved.").fill(name=name)
        self._notices.note(note)
