"""Versions of the document in front: to keep one, to look at one, to go back to one."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from curriculum_studio.core.versions import Reason, VersionInfo
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.render.format_registry import formats_of
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import Card, CardList
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.open_library import OpenLibrary
from curriculum_studio.workbench.profile.own_profile import OwnProfile

#: Height of the list of versions; more are scrolled to (pixels).
MOST_HEIGHT, LEAST_HEIGHT = 380, 120


class HistoryPanel(QWidget):
    """Keeps and shows versions.

    `problem` carries a StudioError, `kept` the name of a version that was made; `looked`,
    `restoring` and `comparing` a document and a version.
    """

    problem = Signal(object)
    kept = Signal(str)
    looked = Signal(str, str)
    restoring = Signal(str, str)
    comparing = Signal(str, str)

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
    gone: QLabel
    none: QLabel

    def __init__(
        self,
        bench: OpenLibrary,
        look: Appearance,
        profile: OwnProfile,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        load_form(self, "history", CardList)
        self._bench = bench
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
        self.versions.selectionModel().currentChanged.connect(self._enable)
        self.show_place(None, "")

    def show_place(self, view: DocumentView | None, node: str) -> None:
        """Show the versions of a document."""
        self._view = view
        self.renew()

    def renew(self) -> None:
        """Read the versions anew."""
        view = self._view
        found: list[VersionInfo] = []
        if view is not None and self._bench.is_open:
            found = self._bench.workspace.versions.versions(view.document)
        self._thinned = frozenset(each.id for each in found if each.thinned)
        names = self._bench.application.signing.names() if found else {}
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

    def changeEvent(self, event: QEvent) -> None:
        """Say times and words in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._view is not None:
            self.renew()

    def _enable(self, *_: object) -> None:
        gone = self.versions.chosen in self._thinned
        self.gone.setVisible(gone)
        chosen = bool(self.versions.chosen) and not gone
        self.look.setEnabled(chosen)
        view = self._view
        restorable = view is not None and (bool(view.version) or not view.page.read_only)
        self.restore.setEnabled(chosen and restorable)
        kind = view.content.kind if view is not None else ""
        self.compare.setEnabled(chosen and any(entry.redline for entry in formats_of(kind)))

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
        name = self.name.text().strip() or say(_UNNAMED.fill(time=_time_words(_now())))
        try:
            self._bench.workspace.versions.create(
                view.content,
                name=name,
                author=self._profile.value.name,
                message=self.note.text().strip(),
                actor=self._bench.session.actor.profile,
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


def _now() -> datetime:
    return datetime.now().astimezone()


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
    "": message("History", "kept by itself"),
    "day": message("History", "before the first change of a day"),
    "hour": message("History", "after an hour of work"),
    "closing": message("History", "on closing"),
    "replace": message("History", "before words were replaced"),
    "restore": message("History", "before an earlier state was restored"),
    "import": message("History", "before a file was taken in"),
    "merge": message("History", "before the work of others was taken in"),
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
