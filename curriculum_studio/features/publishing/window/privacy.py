"""What of that which is written about children leaves this once: rows of a sheet, all off at first.

No answer is kept anywhere, and a name that was not in sight when somebody decided stays.
"""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton, QWidget

from curriculum_studio.core.document import Document
from curriculum_studio.core.staying import Leaving, staying
from curriculum_studio.features.publishing.service.exports import (
    NAMES_LEAVE,
    NAMES_STAY,
    PERSONS,
    PHOTOS,
    REFLECTION,
    TEACHER_NOTES,
)
from curriculum_studio.features.publishing.window.ways import photos_of
from curriculum_studio.i18n import message
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.widgets.yielding_label import YieldingLabel
from curriculum_studio.workbench.childrens_names import NamesDialog

#: So many names are listed.
_LISTED = 8


#: What reads like the name of a child in a document, by what of it leaves.
NamesOf = Callable[[Mapping[str, str]], Sequence[str]]


class PrivacyRows(QWidget):
    """Asks what leaves of that which stays otherwise. `altered`: it was answered otherwise."""

    altered = Signal()

    explained: YieldingLabel
    reflection: QCheckBox
    teacherNotes: QCheckBox
    persons: QCheckBox
    photos: QCheckBox
    naming: QWidget
    names: QLabel
    change: QPushButton
    keep: QPushButton
    each: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "privacy", YieldingLabel)
        self._names: NamesOf = lambda _: ()
        self._counts: Mapping[str, int] = {}
        self._shown: Sequence[str] = ()
        self._asked: Mapping[str, str] | None = None
        self._stay: Sequence[str] = ()
        self._answer = self.change
        self._boxes = {
            REFLECTION: self.reflection,
            TEACHER_NOTES: self.teacherNotes,
            PERSONS: self.persons,
            PHOTOS: self.photos,
        }
        for box in self._boxes.values():
            box.toggled.connect(self.altered)
        for button in (self.change, self.keep):
            button.clicked.connect(lambda _, own=button: self._answered(own))
        self.each.clicked.connect(self._one_by_one)

    def about(self, document: Document, names: NamesOf) -> None:
        """Ask about a document."""

        def told(leaving: Leaving) -> int:
            nodes = (document.nodes[each] for each in staying(document, leaving))
            return sum(any(cell.text for cell in node.cells.values()) for node in nodes)

        photos = photos_of(document)
        self._names, self._asked = names, None
        self._counts = {
            REFLECTION: told(Leaving(notes=True)),
            TEACHER_NOTES: told(Leaving(reflections=True)),
            PERSONS: 1,
            PHOTOS: photos.count,
        }
        said = (
            message("GiveOut", "With re&flections and observations ({count})"),
            message("GiveOut", "With hi&nts for teachers ({count})"),
        )
        for name, words in zip(self._counts, said, strict=False):
            self._boxes[name].setText(say(words.fill(count=self._counts[name])))
        words = message("GiveOut", "With ph&otos: {count}; not marked as agreed: {unclear}")
        self.photos.setText(say(words.fill(count=photos.count, unclear=photos.unclear)))
        self.photos.setChecked(bool(photos.count))

    def offer(self, options: Collection[str], *, photos: bool) -> None:
        """Ask what a format with some options can leave out; `photos`: they have a place in it."""
        for name, box in self._boxes.items():
            there = photos if name == PHOTOS else name in options
            box.setVisible(there and bool(self._counts.get(name)))
        ticked = self._ticked()
        if ticked != self._asked:
            self._asked, self._shown = ticked, tuple(self._names(ticked))
        told = " · ".join(self._shown[:_LISTED]) + (" …" if len(self._shown) > _LISTED else "")
        words = message("GiveOut", "Like the name of a child: {names}").fill(names=told)
        self.names.setText(say(words))
        self.naming.setVisible(bool(self._shown))
        rows = (*self._boxes.values(), self.naming)
        self.setVisible(any(not each.isHidden() for each in rows))

    def _ticked(self) -> dict[str, str]:
        asked = {name: box for name, box in self._boxes.items() if not box.isHidden()}
        ticked = {name: "yes" for name, box in asked.items() if box.isChecked() and name != PHOTOS}
        left_out = PHOTOS in asked and not self.photos.isChecked()
        return ticked | ({PHOTOS: "no"} if left_out else {})

    def options(self) -> dict[str, str]:
        """Return the answers as options of an export, for the document as it is now."""
        ticked = self._ticked()
        if self._answer is self.keep:
            leave = set(self._shown)
        else:
            leave = set(self._shown).difference(self._stay) if self._answer is self.each else set()
        names = self._names(ticked)
        if not names:
            return ticked
        return ticked | {
            NAMES_STAY: "\n".join(each for each in names if each not in leave),
            NAMES_LEAVE: "\n".join(each for each in names if each in leave),
        }

    def _answered(self, button: QPushButton) -> None:
        self._answer = button
        self.altered.emit()

    def _one_by_one(self) -> None:
        dialog = NamesDialog(self._shown, self, whole=False)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._stay, _ = dialog.split()
            self._answered(self.each)
        self._answer.setChecked(True)
