"""Asks which documents go out in an exchange file, and how."""

from collections.abc import Mapping, Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from curriculum_studio.core.kinds import LOCAL_KINDS
from curriculum_studio.core.staying import USUAL, Leaving, staying
from curriculum_studio.features.publishing.window.ways import photos_of
from curriculum_studio.features.sharing.formats.package import SUFFIX
from curriculum_studio.features.sharing.service import file_name
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.session.files import name_part
from curriculum_studio.session.ports import AttachmentStore, Entry
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.picture_size import size_words, weight_of

_ID = Qt.ItemDataRole.UserRole

#: Chat programs of phones stop at about 100 MB; long before, sending takes a while (bytes).
HEAVY = 20 * 1024 * 1024


#: In which country somebody works: that of one's own house, or another one.
Country = Literal["own", "other"]

#: How that is asked; as long as it is not known, nothing of children is offered.
COUNTRIES: Mapping[Literal["", "own", "other"], Message] = {
    "": message("HandingOn", "Country not known"),
    "own": message("HandingOn", "In the country of our house"),
    "other": message("HandingOn", "In another country"),
}


class ExportPackageDialog(Dialog):
    """Asks which documents go out, with what, under which name.

    `copying`, `saving`: that is decided; the dialog stays until the file is written.
    """

    copying = Signal()
    saving = Signal()

    documents: QListWidget
    history: QCheckBox
    named: QCheckBox
    whereTo: QWidget
    receiver: QComboBox
    country: QComboBox
    teacherNotes: QCheckBox
    reflection: QCheckBox
    senderName: QLineEdit
    target: QLineEdit
    faces: QFrame
    facesText: QLabel
    weight: QLabel
    saveButton: QPushButton
    cancelButton: QPushButton
    copyButton: QPushButton

    def __init__(
        self,
        session: Session,
        attachments: AttachmentStore,
        chosen: Sequence[str],
        language: Language,
        sender: str,
        parent: QWidget | None = None,
        countries: Mapping[str, Country] | None = None,
    ) -> None:
        """List the documents in `chosen` (ids) first, ticked unless of `LOCAL_KINDS`.

        `countries` are those of bodies that received something before.
        """
        super().__init__(parent, "hand_on")
        self._session = session
        self._attachments = attachments
        self._language: Language = language
        self._own_name = False
        self._of_children: list[QListWidgetItem] = []
        entries = session.entries()
        entries.sort(key=lambda e: (e.id not in chosen, e.kind in LOCAL_KINDS, e.kind, e.updated))
        for entry in entries:
            checked = entry.id in chosen and entry.kind not in LOCAL_KINDS
            item = self._item(entry, checked=checked)
            self.documents.addItem(item)
            if entry.kind in LOCAL_KINDS:
                self._of_children.append(item)
        self.senderName.setText(sender)
        self._countries = countries or {}
        for value, words in COUNTRIES.items():
            self.country.addItem(say(words), value)
        self.receiver.addItems(sorted(self._countries))
        self.receiver.setCurrentIndex(-1)
        line = self.receiver.lineEdit()
        if line is not None:
            line.setPlaceholderText(say(message("HandingOn", "Who receives it")))
        self.receiver.currentTextChanged.connect(self._recall)
        self.country.currentIndexChanged.connect(self._renew)
        self.history.toggled.connect(self.named.setEnabled)
        self.documents.itemChanged.connect(self._renew)
        self.senderName.textChanged.connect(self._renew)
        self.target.textEdited.connect(self._named)
        self.copyButton.clicked.connect(self.copying)
        self.saveButton.clicked.connect(self.saving)
        self.cancelButton.clicked.connect(self.reject)
        self.copyButton.setDefault(True)
        self._renew()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the documents that go out."""
        items = [self.documents.item(at) for at in range(self.documents.count())]
        return tuple(
            str(item.data(_ID))
            for item in items
            if item.checkState() == Qt.CheckState.Checked and not item.isHidden()
        )

    @property
    def leaving(self) -> Leaving:
        """What leaves of that which stays otherwise; no answer is kept anywhere."""
        if not self._in_country:
            return USUAL
        return Leaving(self.reflection.isChecked(), self.teacherNotes.isChecked())

    @property
    def _in_country(self) -> bool:
        """Whether whoever receives it is in the country of one's own house.

        Only there it is offered to send what tells of children, observations too.
        """
        return bool(self.country.currentData() == "own")

    @property
    def country_of(self) -> dict[str, Country]:
        """The country of whoever receives it, as it is kept; empty where nobody was named."""
        body, country = self.receiver.currentText().strip(), self.country.currentData()
        return {body: country} if body and country else {}

    def _recall(self, body: str) -> None:
        known = self._countries.get(body.strip())
        if known:
            self.country.setCurrentIndex(self.country.findData(known))

    @property
    def name(self) -> str:
        """The name of the file with its ending."""
        plain = name_part(self.target.text())
        plain = plain.removesuffix(SUFFIX) or "curriculum"
        return f"{plain}{SUFFIX}"

    def _item(self, entry: Entry, *, checked: bool) -> QListWidgetItem:
        title = entry.title(self._language) or "…"
        if entry.kind in LOCAL_KINDS:
            kept = message("HandingOn", "{title} (observation, usually stays here)")
            title = say(kept.fill(title=title))
        item = QListWidgetItem(title)
        item.setData(_ID, entry.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        item.setCheckState(state)
        return item

    def _named(self) -> None:
        self._own_name = True
        self._enable()

    def _renew(self, *_: object) -> None:
        for item in self._of_children:
            item.setHidden(not self._in_country)
        documents = [self._session.document(each) for each in self.chosen]
        if not self._own_name:
            first = documents[0] if documents else None
            who = self.senderName.text().strip()
            self.target.setText(file_name(first, self._language, who) if first else "")
        photos = [photos_of(each) for each in documents]
        count, unclear = sum(p.count for p in photos), sum(p.unclear for p in photos)
        self.faces.setVisible(bool(count))
        for box, without in (
            (self.teacherNotes, Leaving(reflections=True)),
            (self.reflection, Leaving(notes=True)),
        ):
            there = any(any(staying(each, without)) for each in documents)
            box.setVisible(there and self._in_country)
        told = any(any(staying(each)) for each in documents)
        self.whereTo.setVisible(told or bool(self._of_children))
        words = message(
            "Export",
            "Photos in it: {count}; not marked as agreed: {unclear}. Please make sure that no child"
            " can be seen whose family has not agreed.",
        )
        self.facesText.setText(say(words.fill(count=count, unclear=unclear)))
        weight = sum(weight_of(each, self._attachments) for each in documents)
        said = message("HandingOn", "Pictures in it: {size}").fill(size=size_words(weight))
        if weight > HEAVY:
            said = message(
                "HandingOn",
                "Pictures in it: {size}. That takes a while to send; fewer may be enough.",
            ).fill(size=size_words(weight))
        self.weight.setText(say(said))
        self.weight.setVisible(bool(weight))
        self._enable()

    def _enable(self) -> None:
        ready = bool(self.chosen) and bool(self.target.text().strip())
        self.copyButton.setEnabled(ready)
        self.saveButton.setEnabled(ready)
