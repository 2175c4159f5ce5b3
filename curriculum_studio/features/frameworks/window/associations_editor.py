"""The links of a goal to other goals, in the inspector: all types of CASE, and own ones."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.goals import goal_title
from curriculum_studio.core.payloads.framework import Association, Goal
from curriculum_studio.features.frameworks.formats.case.schema_types import unpacked
from curriculum_studio.features.frameworks.service import TYPES, GoalIndex, frameworks_of, link_to
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import BaseEditor
from curriculum_studio.workbench.fields.payload_fields import PayloadField
from curriculum_studio.workbench.open_library import OpenLibrary

# --- names of types ---------------------------------------------------------------------------

TYPE_NAMES: dict[str, Message] = {
    "isRelatedTo": message("Frameworks", "related to"),
    "exactMatchOf": message("Frameworks", "exact match of"),
    "isPartOf": message("Frameworks", "part of"),
    "isPeerOf": message("Frameworks", "peer of"),
    "precedes": message("Frameworks", "precedes"),
    "replacedBy": message("Frameworks", "replaced by"),
    "isTranslationOf": message("Frameworks", "translation of"),
    "exemplar": message("Frameworks", "exemplar"),
    "hasSkillLevel": message("Frameworks", "has skill level"),
    "isChildOf": message("Frameworks", "is also below"),
}


def type_name(kind: str) -> str:
    """Return what a type is called; those of one's own by their own name."""
    known = TYPE_NAMES.get(kind)
    return say(known) if known is not None else kind.removeprefix("ext:")


def type_of(words: str) -> str:
    """Return the type that words name, as somebody chose or wrote them."""
    for kind, name in TYPE_NAMES.items():
        if words.strip() in {kind, say(name)}:
            return kind
    own = words.strip()
    return own if own.startswith("ext:") or not own else f"ext:{own}"


# --- the editor -------------------------------------------------------------------------------

_HEIGHT = 110
#: More are not offered: one more word finds the right one.
MOST = 200


class AssociationsEditor(BaseEditor):
    """Lists the links of a goal; adds one from a dialog, takes one away."""

    def __init__(
        self, field: PayloadField, parent: QWidget, library: OpenLibrary, language: Language
    ) -> None:
        """Edit links to goals; those of all frameworks in the open library are offered."""
        super().__init__(field, parent)
        self._library = library
        self._language: Language = language
        self._links: tuple[Association, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(say(message("Frameworks", "Links to other goals")))
        self.list.setMaximumHeight(_HEIGHT)
        self.list.setWordWrap(True)
        self.add = QPushButton(say(message("Frameworks", "Add …")), self)
        self.remove = QPushButton(say(message("Frameworks", "Remove")), self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.body.addWidget(self.list)
        self.body.addLayout(row)
        self.add.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        self.list.itemSelectionChanged.connect(self._enable)
        self._enable()

    def value(self) -> Any:
        """Return the links."""
        return self._links

    def _show(self, value: Any) -> None:
        self._links = value
        self.list.clear()
        index = GoalIndex(frameworks_of(self._library.session))
        for link in value:
            self.list.addItem(f"{type_name(link.type)}: {self._end(index, link)}")
        self.list.setVisible(bool(value))
        self._enable()

    def _end(self, index: GoalIndex, link: Association) -> str:
        place = index.find(link.destination)
        if place is not None:
            framework = self._library.session.document(place.document)
            return goal_title(framework, place.node, self._language)
        end = unpacked(link.extra).get("destinationNodeURI")
        title = end.get("title") if isinstance(end, dict) else ""
        return str(title or link.destination)

    def _enable(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))

    def _remove(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._links):
            self.put((*self._links[:at], *self._links[at + 1 :]))

    def _ask(self) -> None:
        dialog = AssociationDialog(frameworks_of(self._library.session), self._language, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            link = dialog.link()
            if link is not None and link not in self._links:
                self.put((*self._links, link))

    def put(self, links: tuple[Association, ...]) -> None:
        """Take other links and tell of them."""
        self._show(links)
        self.flush()


class AssociationDialog(Dialog):
    """Asks to which goal a link leads, and of which type it is."""

    kind: QComboBox
    framework: QComboBox
    wanted: QLineEdit
    goals: QListWidget

    def __init__(
        self, frameworks: list[Document], language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "association", act=message("Frameworks", "Link"))
        self._frameworks = {each.id: each for each in frameworks}
        self._language: Language = language
        for each in TYPES:
            self.kind.addItem(say(TYPE_NAMES[each]), each)
        for document in frameworks:
            self.framework.addItem(document.title(language), document.id)
        self.framework.currentIndexChanged.connect(lambda _: self._offer())
        self.wanted.textChanged.connect(lambda _: self._offer())
        self.kind.currentTextChanged.connect(lambda _: self._enable())
        self.goals.itemSelectionChanged.connect(self._enable)
        self.goals.itemActivated.connect(lambda _: self.accept())
        self._offer()

    def _offer(self) -> None:
        self.goals.clear()
        document = self._frameworks.get(self.framework.currentData())
        words = self.wanted.text().casefold().split()
        for node in document.walk() if document is not None else ():
            if not isinstance(node.payload, Goal) or self.goals.count() >= MOST:
                continue
            assert document is not None  # noqa: S101 - the loop runs over it
            title = goal_title(document, node.id, self._language)
            if all(word in title.casefold() for word in words):
                item = QListWidgetItem(title)
                item.setData(Qt.ItemDataRole.UserRole, node.id)
                self.goals.addItem(item)
        if self.goals.count() and words:
            self.goals.setCurrentRow(0)
        self._enable()

    def _enable(self) -> None:
        ready = bool(self.goals.selectedItems()) and bool(self.kind.currentText().strip())
        self._ok.setEnabled(ready)

    def link(self) -> Association | None:
        """Return the link that was chosen."""
        document = self._frameworks.get(self.framework.currentData())
        item = self.goals.currentItem()
        if document is None or item is None:
            return None
        node = document.nodes[item.data(Qt.ItemDataRole.UserRole)]
        return link_to(node, type_of(self.kind.currentText()))
