"""A deliberation of a unit: parts before and now, feedback, a decision and its reason each."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableWidget

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.payloads.pilots import Deliberation, DeliberationItem
from curriculum_studio.features.pilots.model import (
    DECISIONS,
    ON_FEEDBACK,
    ON_PARTS,
    items_of,
    without_reason,
)
from curriculum_studio.features.pilots.service import Piloting
from curriculum_studio.features.pilots.window.entry_fields import (
    ChoiceEntry,
    Content,
    CouncilHead,
    TextEntry,
    fill,
    prepare,
)
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.flow_layout import let_flow
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.open_library import OpenLibrary


class CouncilBoard(Board):
    """`recording`: the record is wanted; `forming`: another form by name; `paging`: the unit."""

    recording = Signal(str, str)
    forming = Signal(str, str, str)
    paging = Signal(str)

    top: QHBoxLayout
    heading: QLabel
    missing: QLabel
    pageButton: QPushButton
    recordButton: QPushButton
    researchButton: QPushButton
    observationButton: QPushButton
    summary: QLabel
    grid: QTableWidget
    feedbackTitle: QLabel
    feedback: QTableWidget

    def __init__(
        self, library: OpenLibrary, look: Appearance, piloting: Piloting, unit: str, node: str
    ) -> None:
        """Show the deliberation `node` of a unit; both are ids."""
        super().__init__(None, "council")
        let_flow(self.top, self.pageButton)
        self._library, self._look, self._piloting = library, look, piloting
        self.document, self.node = unit, node
        self._head = CouncilHead(look.document_language, self)
        self._head.hide()
        self._head.wanted.connect(self._set_head)
        prepare(self.grid)
        prepare(self.feedback)
        self.recordButton.clicked.connect(lambda: self.recording.emit(unit, node))
        self.researchButton.clicked.connect(lambda: self.forming.emit("research", unit, node))
        self.observationButton.clicked.connect(lambda: self.forming.emit("observation", unit, node))
        self.pageButton.clicked.connect(lambda: self.paging.emit(unit))
        library.changed.connect(self._changed)
        self.renew()

    def title(self) -> str:
        """Return the name of the board, of its unit, and the day: each unit has several."""
        payload = self._unit.nodes[self.node].payload
        day = payload.date if isinstance(payload, Deliberation) else ""
        title = f"{self._unit.title(self._look.document_language)} {day}".strip()
        return say(message("Piloting", "Deliberation – {title}").fill(title=title))

    def side(self) -> CouncilHead:
        """Return phase, day and those present."""
        return self._head

    def commit(self) -> bool:
        """Save what is being written."""
        self._head.flush()
        return True

    @property
    def _unit(self) -> Document:
        return self._library.session.document(self.document)

    def speak(self) -> None:
        """Say everything in another language."""
        self.renew()

    def renew(self) -> None:
        """Show the deliberation as it stands."""
        unit = self._unit
        self.heading.setText(unit.title(self._look.document_language))
        payload = unit.nodes[self.node].payload
        if isinstance(payload, Deliberation):
            self._head.show_payload(payload)
        self._show_parts(unit)
        self._show_feedback(unit)
        count = len(without_reason(unit, self.node))
        words = message("Piloting", "△ {count} without a reason").fill(count=count)
        self.missing.setText(say(words) if count else "")

    # Inside

    def _show_parts(self, unit: Document) -> None:
        language = self._look.document_language
        items = items_of(unit, self.node)
        rows: list[Sequence[Content]] = []
        found = self._piloting.compared(self.document, self.node, language)
        self.summary.setText(found.summary)
        for row in found.rows:
            item = self._item(items.get(row.node))
            rows.append(
                (
                    row.name,
                    row.part,
                    *row.shown(language),
                    self._choice(row.node, item, ON_FEEDBACK if row.whole else ON_PARTS),
                    TextEntry(self._reason(items.get(row.node)), self._reasoner(row.node)),
                )
            )
        headings = [
            say(message("Piloting", "Activity")),
            say(message("Piloting", "Part")),
            say(message("Piloting", "Before")),
            say(message("Piloting", "After")),
            say(message("Piloting", "Decision")),
            say(message("Piloting", "Reason")),
        ]
        fill(self.grid, headings, rows, (110, 104, 0, 0, 136, 150))

    def _show_feedback(self, unit: Document) -> None:
        language = self._look.document_language
        items = items_of(unit, self.node)
        rows: list[Sequence[Content]] = []
        for each in self._piloting.feedback(self.document, language):
            item = self._item(items.get(each.node))
            rows.append(
                (
                    each.said,
                    each.place,
                    self._choice(each.node, item, ON_FEEDBACK),
                    TextEntry(self._reason(items.get(each.node)), self._reasoner(each.node)),
                    self._piloting.version_name(item.edit_version, self.document),
                )
            )
        headings = [
            say(message("Piloting", "Discussion")),
            say(message("Piloting", "Where")),
            say(message("Piloting", "Decision")),
            say(message("Piloting", "Reason")),
            say(message("Piloting", "Changed in")),
        ]
        fill(self.feedback, headings, rows, (0, 150, 136, 220, 90))
        self.feedbackTitle.setVisible(bool(rows))
        self.feedback.setVisible(bool(rows))

    def _item(self, node: Node | None) -> DeliberationItem:
        payload = node.payload if node is not None else None
        return payload if isinstance(payload, DeliberationItem) else DeliberationItem()

    def _reason(self, node: Node | None) -> str:
        return node.best(self._look.document_language).text if node is not None else ""

    def _choice(self, node: str, item: DeliberationItem, allowed: Sequence[str]) -> ChoiceEntry:
        language = self._look.document_language
        # A part can have been decided on before its activity went.
        known = dict.fromkeys((*allowed, item.decision))
        options = tuple((each, DECISIONS.of(each)[language]) for each in known)
        name = say(message("Piloting", "Decision"))
        return ChoiceEntry(item.decision, options, name, self._decider(node))

    def _decider(self, node: str) -> Callable[[str], None]:
        def decide(decision: str) -> None:
            there = items_of(self._unit, self.node).get(node)
            item = replace(self._item(there), node=node, decision=decision)  # type: ignore[arg-type]
            self._decide(item, self._reason(there))

        return decide

    def _reasoner(self, node: str) -> Callable[[str], None]:
        def write(reason: str) -> None:
            there = items_of(self._unit, self.node).get(node)
            if self._reason(there) != reason:
                self._decide(replace(self._item(there), node=node), reason)

        return write

    def _decide(self, item: DeliberationItem, reason: str) -> None:
        language = self._look.document_language
        try:
            self._piloting.decide(self.document, self.node, item, reason, language)
        except StudioError as problem:
            self.problem.emit(problem)

    def _set_head(self, payload: Deliberation) -> None:
        try:
            self._piloting.set_deliberation(self.document, self.node, payload)
        except StudioError as problem:
            self.problem.emit(problem)
        else:
            self.titled.emit()

    def _changed(self, changes: Sequence[Touched]) -> None:
        there = any(entry.id == self.document for entry in self._library.session.entries())
        if not there or self.node not in self._unit.nodes:
            self.leaving.emit()
        elif changes:
            self.renew()
            self.titled.emit()
