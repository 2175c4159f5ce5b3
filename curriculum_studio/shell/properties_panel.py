"""Properties of the place where the caret stands and of the whole document."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.document import Node
from curriculum_studio.core.edits import Edit, SetLead, SetPayload
from curriculum_studio.core.kinds import KINDS, kind_of
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.core.profiles import head_for
from curriculum_studio.core.translation_state import state
from curriculum_studio.editor.messages import STATES
from curriculum_studio.features.frameworks.window.associations_editor import AssociationsEditor
from curriculum_studio.features.review.window.stage_dialog import StageEditor
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.shell.picture_fields import FigurePicturesEditor, PhotoEditor
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES, BaseEditor, make_editor
from curriculum_studio.workbench.fields.payload_fields import PayloadField, fields_of
from curriculum_studio.workbench.inspector import Panel
from curriculum_studio.workbench.open_library import OpenLibrary

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.workbench.documents.document_view import DocumentView

# --- the panel --------------------------------------------------------------------------------

_SIGNS = {"empty": "○", "draft": "✎", "stale": "△", "translated": "✓", "confirmed": "✓✓"}


class _Fields:
    """The editors of one node in one layout; made anew only for a node of another kind."""

    def __init__(self, panel: "PropertiesPanel", holder: QWidget, layout: QVBoxLayout) -> None:
        self._panel = panel
        self._holder = holder
        self._layout = layout
        self.node = ""
        self._kind = ""
        self.editors: dict[str, BaseEditor] = {}
        self._labels: list[tuple[QLabel, Message]] = []

    def show(self, node: Node) -> None:
        if (node.id, node.kind) != (self.node, self._kind):
            self.clear()
            self.node, self._kind = node.id, node.kind
            for field in fields_of(node.payload):
                self._add(field)
        for name, editor in self.editors.items():
            editor.show_value(getattr(node.payload, name))

    def clear(self) -> None:
        for editor in self.editors.values():
            editor.flush()
            if editor.refused:
                self._panel.problem.emit(_refusal(editor.field, editor.refused))
        self.editors = {}
        self._labels = []
        self.node = self._kind = ""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def speak(self, language: Language) -> None:
        """Say everything in another language; fields that cannot are made when they are shown."""
        for editor in self.editors.values():
            editor.flush()
        if not all(editor.speak(language) for editor in self.editors.values()):
            self.clear()
        for label, words in self._labels:
            label.setText(say(words))

    def _add(self, field: PayloadField) -> None:
        editor = self._panel.editor_for(field, self._holder)
        if field.sort != "flag":
            label = QLabel(say(field.label), self._holder)
            label.setProperty("role", "field")
            label.setWordWrap(True)
            label.setBuddy(editor)
            self._labels.append((label, field.label))
            self._layout.addWidget(label)
        self._layout.addWidget(editor)
        node = self.node
        editor.changed.connect(lambda value: self._panel.set(node, field, value))
        self._panel.enlarge(editor)
        self.editors[field.name] = editor


class PropertiesPanel(Panel):
    """Shows and sets what a node knows beside its texts.

    `problem` carries a StudioError. `stageWanted`: another stage is wanted for a document.
    `eraseWanted`: the pictures of a node of the document in front shall be erased for good;
    `cropWanted`: the photo at the caret shall be cropped.
    """

    problem = Signal(object)
    stageWanted = Signal(str)
    eraseWanted = Signal(str)
    cropWanted = Signal()

    area: QScrollArea
    nodeTitle: QLabel
    states: QLabel
    leadHolder: QWidget
    lead: QComboBox
    nodeFields: QWidget
    nodeLayout: QVBoxLayout
    documentTitle: QLabel
    documentFields: QWidget
    documentLayout: QVBoxLayout
    empty: QLabel

    def __init__(
        self, library: OpenLibrary, look: Appearance, parent: QWidget | None = None
    ) -> None:
        """Begin with nothing to show."""
        super().__init__(parent, "properties")
        self._library = library
        self._look = look
        self._view: DocumentView | None = None
        self._node = ""
        self._own = _Fields(self, self.nodeFields, self.nodeLayout)
        self._whole = _Fields(self, self.documentFields, self.documentLayout)
        for language in LANGUAGES:
            self.lead.addItem(SHORT_NAMES[language], language)
        self.lead.activated.connect(self._set_lead)
        look.zoomed.connect(self._sized)
        self.show_place(None, "")

    def show_place(self, view: "DocumentView | None", node: str) -> None:
        """Show the node where the caret stands in a document, and the document."""
        if view is not self._view:
            self.clear()
        moved = (view, node) != (self._view, self._node)
        self._view = view
        self._node = node
        self.empty.setVisible(view is None and self._library.is_open)
        self.area.setVisible(view is not None)
        if view is not None:
            self.renew()
        if moved and self._own.editors:
            # The fields of what was chosen stand first.
            self.area.verticalScrollBar().setValue(0)

    def renew(self) -> None:
        """Show the values as they stand now."""
        view = self._view
        if view is None:
            return
        document = view.content
        node = document.nodes.get(self._node, document.root)
        own = node if node.parent else None
        for widget in (self.nodeTitle, self.states, self.leadHolder, self.nodeFields):
            widget.setVisible(own is not None)
        if own is None:
            self._own.clear()
        else:
            number = view.number_of(own.id)
            name = _kind_name(own)
            said = number if name and name in number else f"{number} {name}".strip()
            self.nodeTitle.setText(said)
            # Whoever writes in one language does not ask how far the others are.
            texts = KINDS[own.kind].text and view.page.languages != (own.lead,)
            self.states.setVisible(texts)
            self.leadHolder.setVisible(texts)
            self.states.setText(_states(own))
            self.lead.setCurrentIndex(self.lead.findData(own.lead))
            self._own.show(own)
            self.nodeFields.setVisible(bool(self._own.editors))
            self.nodeTitle.setVisible(texts or bool(self._own.editors))
        self._whole.show(document.root)
        head = document.root.payload
        if isinstance(head, UnitHead):
            own_head = head_for(head, self._library.application.signing.own)
            for field in ("kindergarten", "class_name", "teacher"):
                self._whole.editors[field].suggest(getattr(own_head, field))
        for widget in (self.leadHolder, self.nodeFields, self.documentFields):
            widget.setEnabled(not view.page.read_only)
        self.documentTitle.setVisible(bool(self._whole.editors))

    def clear(self) -> None:
        """Save what is being written and show nothing."""
        self._own.clear()
        self._whole.clear()

    def enlarge(self, editor: BaseEditor) -> None:
        """Let texts be as large as those of the page; labels and buttons keep their size."""
        for field, language in editor.written.items():
            self._look.size(field, language=language)

    def _sized(self) -> None:
        for fields in (self._own, self._whole):
            for editor in fields.editors.values():
                self.enlarge(editor)

    def flush(self) -> None:
        """Save what is being written."""
        for fields in (self._own, self._whole):
            for editor in fields.editors.values():
                editor.flush()

    def speak(self) -> None:
        """Say the names of the fields in another language."""
        if self._view is not None:
            for fields in (self._own, self._whole):
                fields.speak(self._look.document_language)
            self.renew()

    def editor_for(self, field: PayloadField, parent: QWidget) -> BaseEditor:
        """Return the widget for a field."""
        if field.sort in {"pictures", "photo"}:
            kind = PhotoEditor if field.sort == "photo" else FigurePicturesEditor
            editor = kind(field, parent, self._library.workspace.attachments)
            if isinstance(editor, PhotoEditor):
                editor.cropWanted.connect(self._crop_photo)
            editor.problem.connect(self.problem)
            editor.eraseWanted.connect(self._erase_picture)
            return editor
        if field.sort == "associations":
            return AssociationsEditor(field, parent, self._library, self._look.document_language)
        if field.sort == "stage":
            stage = StageEditor(field, parent, self._look.document_language)
            stage.asked.connect(self._ask_stage)
            return stage
        return make_editor(field, parent, self._look.document_language)

    def set(self, node: str, field: PayloadField, value: Any) -> None:
        """Set a field of a node of the document that is shown."""
        old = self._node_of(node)
        if old is None or getattr(old.payload, field.name) == value:
            return
        label = message("Steps", "Change {field}").fill(field=field.label)
        payload = replace(old.payload, **{field.name: value})
        self._edit(SetPayload(node, payload), label, f"{node}.{field.name}")

    def _ask_stage(self) -> None:
        if self._view is not None:
            self.flush()
            self.stageWanted.emit(self._view.document)

    def _erase_picture(self) -> None:
        self.flush()
        self.eraseWanted.emit(self._node)

    def _crop_photo(self) -> None:
        self.flush()
        self.cropWanted.emit()

    def _set_lead(self) -> None:
        node = self._node_of(self._node)
        language = self.lead.currentData()
        if node is not None and node.lead != language:
            label = message("Steps", "Change the leading language")
            self._edit(SetLead(self._node, language), label, "")

    def _node_of(self, identity: str) -> Node | None:
        try:
            return self._view.content.nodes.get(identity) if self._view is not None else None
        except StudioError:  # the document was deleted a moment ago
            return None

    def _edit(self, edit: Edit, label: Message, merge_key: str) -> None:
        view = self._view
        if view is None or not view.page.commit():
            return
        try:
            view.session.edit(view.document, (edit,), label, merge_key=merge_key)
        except StudioError as problem:
            self.problem.emit(problem)
            self.renew()


def _refusal(field: PayloadField, text: str) -> StudioError:
    """Tell of what was left in a field although it could not be kept."""
    words = message("Fields", "“{text}” is not a clear date, so “{field}” was not changed.")
    return StudioError(
        words.fill(text=text, field=field.label),
        safe=message("Fields", "The previous entry is unchanged."),
        remedy=message("Fields", "Write the date again, as {example}.").fill(example="2026-11-24"),
    )


def _kind_name(node: Node) -> str:
    name = kind_of(node).called
    return say(name) if name is not None else ""


def _states(node: Node) -> str:
    """Return a line per language: sign and word of its state."""
    found = []
    for language in LANGUAGES:
        own = state(node, language)
        found.append(f"{SHORT_NAMES[language]}  {_SIGNS[own.value]} {say(STATES[own])}")
    return "\n".join(found)
