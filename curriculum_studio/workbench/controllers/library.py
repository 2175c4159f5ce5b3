"""Creating, renaming, duplicating and deleting documents, and asking what a new one shall be."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.headings import CLASS_LEVELS, COPIES, STANDARD_TYPES
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.core.translation_state import typed
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.document_factory import duplicate, new_document
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.notifications import Notifications
from curriculum_studio.widgets.tasks import all_stays
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.tabs import DocumentTabs
from curriculum_studio.workbench.library.library_panel import LibraryPanel
from curriculum_studio.workbench.open_library import OpenLibrary
from curriculum_studio.workbench.own_profile import OwnProfile
from curriculum_studio.workbench.role_choices import choices_of

# --- the dialog for a new document ------------------------------------------------------------

#: What is offered first when nothing else is said, and what a document without a title is called.
NAMES: dict[str, Message] = {
    "standard": message("NewDocument", "New standard"),
    "unit": message("NewDocument", "New theme unit"),
    "collection": message("NewDocument", "New activity collection"),
    "glossary": message("NewDocument", "New glossary"),
}

LANGUAGE_NAMES: tuple[tuple[Language, Message], ...] = (
    ("zh", message("NewDocument", "Chinese")),
    ("en", message("NewDocument", "English")),
    ("de", message("NewDocument", "German")),
)


@dataclass(frozen=True, slots=True)
class NewDocument:
    """What a new document shall be.

    Class level and weeks mean something for a unit only, the type for a standard.
    """

    kind: str
    title: str
    language: Language
    class_level: str = "middle"
    weeks: int = 1
    standard_type: str = "general"


class NewDocumentDialog(Dialog):
    """Asks for kind, title and language, and for what shapes a standard or a unit."""

    standard: QPushButton
    unit: QPushButton
    collection: QPushButton
    glossary: QPushButton
    explained: QLabel
    name: QLineEdit
    language: QComboBox
    typeLabel: QLabel
    standardType: QComboBox
    levelLabel: QLabel
    level: QComboBox
    weeksLabel: QLabel
    weeks: QSpinBox

    def __init__(
        self,
        look: Appearance,
        kind: str,
        parent: QWidget | None = None,
        *,
        kinds: Sequence[str] = tuple(NAMES),
    ) -> None:
        """Begin with a kind, and offer `kinds` beside it."""
        super().__init__(parent, "new_document", act=message("NewDocument", "Create"))
        self.cards = {
            "standard": self.standard,
            "unit": self.unit,
            "collection": self.collection,
            "glossary": self.glossary,
        }
        for language, words in LANGUAGE_NAMES:
            self.language.addItem(say(words), language)
        self.language.setCurrentIndex(self.language.findData(look.document_language))
        for key, called in STANDARD_TYPES.items():
            self.standardType.addItem(called[look.document_language], key)
        for level, names in CLASS_LEVELS.items():
            self.level.addItem(names[look.document_language], level)
        self.level.setCurrentIndex(self.level.findData("middle"))
        self.weeks.lineEdit().setTextMargins(6, 0, 0, 0)
        for name, card in self.cards.items():
            card.setVisible(name in {kind, *kinds})
            card.toggled.connect(self._choose)
        self.cards.get(kind, self.standard).setChecked(True)
        self._choose()
        self.name.setFocus()

    @property
    def kind(self) -> str:
        """The kind that is chosen."""
        return next(kind for kind, card in self.cards.items() if card.isChecked())

    def draft(self) -> NewDocument:
        """Return what was chosen."""
        title = self.name.text().strip() or say(NAMES[self.kind])
        return NewDocument(
            self.kind,
            title,
            self.language.currentData(),
            self.level.currentData(),
            self.weeks.value(),
            self.standardType.currentData(),
        )

    def _choose(self) -> None:
        if not any(card.isChecked() for card in self.cards.values()):
            return
        of_unit = self.kind == "unit"
        for widget in (self.levelLabel, self.level, self.weeksLabel, self.weeks):
            widget.setVisible(of_unit)
        for widget in (self.typeLabel, self.standardType):
            widget.setVisible(self.kind == "standard")
        self.explained.setText(self.cards[self.kind].accessibleDescription())
        self.name.setPlaceholderText(say(NAMES[self.kind]))


# --- the list of documents --------------------------------------------------------------------

#: What the title of a copy ends with.


class LibraryController(QObject):
    """Changes the list of documents; what is deleted stands in the recycle bin.

    `openers`: by kind, what shows documents otherwise than as a page, if it can. `created`: a
    document was begun, or a copy of one.
    """

    created = Signal()

    def __init__(
        self,
        window: QWidget,
        library: OpenLibrary,
        look: Appearance,
        tabs: DocumentTabs,
        panel: LibraryPanel,
        notices: Notifications,
        profile: OwnProfile,
    ) -> None:
        """Work with these, and listen to the panel."""
        super().__init__(window)
        self._window = window
        self._library = library
        self._look = look
        self._tabs = tabs
        self._panel = panel
        self._notices = notices
        self._profile = profile
        self.openers: dict[str, Callable[[str], bool]] = {}
        panel.opened.connect(self.show)
        panel.renamed.connect(self.rename)
        panel.unwanted.connect(self.delete)
        panel.createButton.clicked.connect(self._new_wanted)
        panel.beginButton.clicked.connect(self._new_wanted)
        panel.reading.connect(self._save)
        tabs.changed.connect(self._mark)

    @property
    def target(self) -> str:
        """The document that an action of the library means: the chosen or the one in front."""
        if self._panel.tree.hasFocus() and self._panel.chosen:
            return self._panel.chosen
        view = self._tabs.current
        return view.document if view is not None else self._panel.chosen

    @property
    def begun_most(self) -> str:
        """The kind of document that the role begins most."""
        return choices_of(self._profile.value.role).new[0]

    def show(self, document: str, node: str = "", language: str = "") -> None:
        """Bring a document to the front."""
        self._notices.careful(lambda: self._show(document, node, language))

    def ask_new(self, kind: str = "") -> None:
        """Ask what a new document shall be, at first one of a kind or what the role begins most."""
        kinds = choices_of(self._profile.value.role).new
        dialog = NewDocumentDialog(self._look, kind or kinds[0], self._window, kinds=kinds)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.create(dialog.draft())

    def ask_new_framework(self) -> None:
        """Ask for a new framework of goals."""
        self.ask_new("framework")

    def create(self, draft: NewDocument) -> None:
        """Make a document and open it."""
        self._notices.careful(lambda: self._create(draft))

    def rename(self, document: str, title: str) -> None:
        """Give a document another title in the language of the window."""
        self._notices.careful(lambda: self._rename(document, title))

    def begin_rename(self) -> None:
        """Let the title be written over in the list."""
        if self.target:
            self._panel.rename(self.target)

    def duplicate(self, document: str = "") -> None:
        """Make a copy of a document and open it."""
        self._notices.careful(lambda: self._duplicate(document or self.target))

    def delete(self, document: str = "") -> None:
        """Put a document into the recycle bin; a note offers to take it out again."""
        self._notices.careful(lambda: self._delete(document or self.target))

    def restore(self, *documents: str) -> None:
        """Take documents out of the recycle bin and open the first of them."""
        self._notices.careful(lambda: self._restore(documents))

    # Inside

    def _restore(self, documents: Sequence[str]) -> None:
        self._tabs.commit()
        session = self._library.session
        titles = {each.entry.id: each.entry for each in session.binned()}
        for document in documents:
            title = titles[document].title(self._look.document_language)
            label = message("Steps", "Restore “{name}”").fill(name=title)
            session.restore(document, label)
        self._show(documents[0], "", "")
        if len(documents) > 1:
            note = message("Library", "Documents restored: {count}").fill(count=len(documents))
            self._notices.note(note)

    def _new_wanted(self, *_: object) -> None:
        self.ask_new()

    def _title(self, document: Document) -> str:
        return document.title(self._look.document_language) or "…"

    def _show(self, document: str, node: str, language: str) -> None:
        with all_stays():
            opener = self.openers.get(self._library.session.document(document).kind)
            if opener is None or node or not opener(document):
                self._tabs.show_document(document, node, language)

    def _create(self, draft: NewDocument) -> None:
        self._tabs.commit()
        document = new_document(draft.kind, draft.title, draft.language, draft.standard_type)
        root = document.root
        if isinstance(root.payload, UnitHead):
            head = replace(root.payload, class_level=draft.class_level, weeks=draft.weeks)  # type: ignore[arg-type]
            nodes = {**document.nodes, root.id: replace(root, payload=head)}
            document = replace(document, nodes=nodes)
        label = message("Steps", "Create “{title}”").fill(title=draft.title)
        self._library.session.add(document, label)
        self._show(document.id, "", "")
        view = self._tabs.view_of(document.id)
        if view is not None:
            view.begin(draft.language)
        self.created.emit()

    def _rename(self, document: str, title: str) -> None:
        self._tabs.commit()
        root = self._library.session.document(document).root
        language = self._look.document_language
        if root.cell(language).blank:
            # The list showed the title in another language; this is the one that is written.
            language = next((each for each in LANGUAGES if not root.cell(each).blank), language)
        cell = typed(root, language, replace(root.cell(language), text=title, marks=()))
        label = message("Steps", "Rename “{title}”").fill(title=title)
        self._library.session.edit(document, (SetCell(root.id, language, cell),), label)

    def _duplicate(self, document: str) -> None:
        if not document:
            return
        self._tabs.commit()
        original = self._library.session.document(document)
        copy = duplicate(original, COPIES["copy"].filled)
        label = message("Steps", "Duplicate “{title}”").fill(title=self._title(original))
        self._library.session.add(copy, label)
        self._show(copy.id, "", "")
        self.created.emit()

    def _delete(self, document: str) -> None:
        if not document:
            return
        self._tabs.commit()
        title = self._title(self._library.session.document(document))
        label = message("Steps", "Delete “{title}”").fill(title=title)
        self._library.session.remove(document, label)
        note = message("Library", "“{title}” was deleted.").fill(title=title)
        offer = (message("Library", "Undo"), lambda: self.restore(document))
        self._notices.note(note, offer, perishable=True)

    def _save(self) -> None:
        self._tabs.commit()

    def _mark(self) -> None:
        view = self._tabs.current
        if view is not None and not view.version:
            self._panel.choose(view.document)
