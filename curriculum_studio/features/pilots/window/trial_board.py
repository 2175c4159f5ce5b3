"""The record of a try-out, written line by line."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, SetCell, SetPayload
from curriculum_studio.core.payloads.common import Payload
from curriculum_studio.core.text import Cell
from curriculum_studio.core.touched import Touched
from curriculum_studio.core.translation_state import typed
from curriculum_studio.core.trials import entries_of, entry_of, trial_of
from curriculum_studio.features.pilots.observations import Observing
from curriculum_studio.features.pilots.service import Piloting
from curriculum_studio.features.pilots.vocabulary import OUTCOMES, OUTCOMES_OF, TOPICS
from curriculum_studio.features.pilots.window.entry_tables import (
    ChoiceEntry,
    Content,
    TextEntry,
    fill,
    prepare,
)
from curriculum_studio.features.pilots.window.payload_panel import TrialHead
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.board import Board
from curriculum_studio.workbench.open_library import OpenLibrary


class TrialBoard(Board):
    """Lines with outcome and remark; the head stands in the side panel.

    `exporting`: a form is wanted, for Word (True) or Excel. `observing` (unit, activity, record):
    an observation shall be written.
    """

    exporting = Signal(str, bool)
    observing = Signal(str, str, str)

    heading: QLabel
    version: QLabel
    wordButton: QPushButton
    excelButton: QPushButton
    observe: QPushButton
    privacy: QLabel
    observed: QLabel
    lines: QTableWidget
    hint: QLabel

    def __init__(
        self,
        bench: OpenLibrary,
        look: Appearance,
        piloting: Piloting,
        observing: Observing,
        trial: str,
    ) -> None:
        """Take the record, and what knows of its observations."""
        super().__init__()
        load_form(self, "trial")
        self._bench, self._look = bench, look
        self._piloting, self._observing = piloting, observing
        self.document = trial
        self._head = TrialHead(look.document_language, self)
        self._head.hide()
        self._head.wanted.connect(self._set_head)
        prepare(self.lines)
        self.wordButton.clicked.connect(lambda: self.exporting.emit(self.document, True))
        self.excelButton.clicked.connect(lambda: self.exporting.emit(self.document, False))
        self.observe.clicked.connect(self._observe)
        self.observe.setEnabled(bench.workspace.writable)
        bench.changed.connect(self._changed)
        self.renew()

    def title(self) -> str:
        """Return what was tried."""
        return self._trial.title(self._look.document_language)

    def side(self) -> TrialHead:
        """Return the head of the record."""
        return self._head

    def commit(self) -> bool:
        """Save what is being written."""
        self._head.flush()
        return True

    @property
    def _trial(self) -> Document:
        return self._bench.session.document(self.document)

    def speak(self) -> None:
        """Say everything in another language."""
        self.renew()

    def renew(self) -> None:
        """Show the record as it stands."""
        trial, language = self._trial, self._look.document_language
        head = trial_of(trial)
        unit = self._piloting.tried_version(trial)
        self.heading.setText(trial.title(language))
        name = self._piloting.version_name(head.version, head.document)
        self.version.setText(say(message("Piloting", "Version {name}").fill(name=name)))
        self._head.show_payload(head)
        self._show_observed(trial)
        rows: list[Sequence[Content]] = []
        for topic, words in TOPICS.items():
            for node in entries_of(trial):
                entry = entry_of(node)
                if entry.topic != topic:
                    continue
                subject = unit.nodes.get(entry.node)
                options = tuple(
                    (each, OUTCOMES[each].get(language)) for each in OUTCOMES_OF.get(topic, ())
                )
                outcome: Content = ""
                if options:
                    choose = self._chooser(node.id)
                    name = say(message("Piloting", "Outcome"))
                    outcome = ChoiceEntry(entry.outcome, options, name, choose)
                rows.append(
                    (
                        words.get(language),
                        subject.best(language).text if subject is not None else "",
                        outcome,
                        TextEntry(node.best(language).text, self._writer(node.id)),
                    )
                )
        headings = [
            say(message("Piloting", "Part")),
            say(message("Piloting", "What")),
            say(message("Piloting", "Outcome")),
            say(message("Piloting", "What was seen")),
        ]
        fill(self.lines, headings, rows, (110, 260, 130, 0))

    # Inside

    def _show_observed(self, trial: Document) -> None:
        seen = self._observing.seen(trial)
        words = message(
            "Piloting",
            "Observations: {count}; children counted: {children}; minutes: {minutes}",
        ).fill(count=seen.observations, children=seen.children, minutes=seen.minutes)
        self.observed.setText(say(words))
        self.observed.setVisible(bool(seen.observations))

    def _observe(self) -> None:
        head = trial_of(self._trial)
        self.observing.emit(head.document, head.activity, self.document)

    def _chooser(self, node: str) -> Callable[[str], None]:
        def choose(outcome: str) -> None:
            entry = entry_of(self._trial.nodes[node])
            changed = replace(entry, outcome=outcome)  # type: ignore[arg-type]
            self._edit((SetPayload(node, changed),), f"{node}.outcome")

        return choose

    def _writer(self, node: str) -> Callable[[str], None]:
        def write(text: str) -> None:
            own, language = self._trial.nodes[node], self._look.document_language
            if own.best(language).text != text:
                cell = typed(own, language, Cell(text))
                self._edit((SetCell(node, language, cell),), "")

        return write

    def _set_head(self, payload: Payload) -> None:
        self._edit((SetPayload(self.document, payload),), f"{self.document}.head")

    def _edit(self, edits: Sequence[Edit], merge_key: str) -> None:
        label = message("Steps", "Write the record of a try-out")
        try:
            self._bench.session.edit(self.document, tuple(edits), label, merge_key=merge_key)
        except StudioError as problem:
            self.problem.emit(problem)

    def _changed(self, changes: Sequence[Touched]) -> None:
        entries = {entry.id: entry.kind for entry in self._bench.session.entries()}
        if self.document not in entries:
            self.leaving.emit()
        elif any(each.document == self.document for each in changes):
            self.renew()
        elif any(entries.get(each.document, "observation") == "observation" for each in changes):
            self._show_observed(self._trial)
