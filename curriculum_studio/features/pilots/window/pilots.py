"""Pilots in the window: the board of a try-out, and the actions."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QTableWidget

from curriculum_studio import clock
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, SetCell, SetPayload, Touched
from curriculum_studio.core.kinds import (
    is_activity,
    is_deliberation,
    is_observation,
    is_printed,
    is_unit,
)
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.pilots import Deliberation
from curriculum_studio.core.personal_data import names_leaving
from curriculum_studio.core.staying import ALL, USUAL
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.core.trials import Tried, entries_of, entry_of, first_place, trial_of
from curriculum_studio.features.pilots.model import OUTCOMES, OUTCOMES_OF, PHASES, TOPICS
from curriculum_studio.features.pilots.service import Observing, Piloting
from curriculum_studio.features.pilots.window.council_board import CouncilBoard
from curriculum_studio.features.pilots.window.dialogs import (
    Named,
    NewObservationDialog,
    NewTrialDialog,
    SiteDialog,
    TaskDialog,
)
from curriculum_studio.features.pilots.window.entry_fields import (
    ChoiceEntry,
    Content,
    TextEntry,
    TrialHead,
    fill,
    prepare,
)
from curriculum_studio.features.pilots.window.pilot_board import PilotBoard
from curriculum_studio.features.publishing.service.papers import MakePaper
from curriculum_studio.features.publishing.window.papers import ask_paper
from curriculum_studio.i18n import Message, StudioError, message, said_in
from curriculum_studio.languages import Language
from curriculum_studio.session.files import named_after, write_whole
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import ask_target
from curriculum_studio.widgets.flow_layout import let_flow
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.childrens_names import may_leave
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.open_library import OpenLibrary

# --- a try-out --------------------------------------------------------------------------------


class TrialBoard(Board):
    """Lines with outcome and remark; the head stands in the side panel.

    `exporting`: a form is wanted, for Word (True) or Excel. `observing` (unit, activity, record):
    an observation shall be written.
    """

    exporting = Signal(str, bool)
    observing = Signal(str, str, str)

    top: QHBoxLayout
    heading: QLabel
    version: QLabel
    wordButton: QPushButton
    excelButton: QPushButton
    observe: QPushButton
    observed: QLabel
    lines: QTableWidget

    def __init__(
        self,
        library: OpenLibrary,
        look: Appearance,
        piloting: Piloting,
        observing: Observing,
        trial: str,
    ) -> None:
        super().__init__(None, "trial")
        let_flow(self.top, self.observe)
        self._library, self._look = library, look
        self._piloting, self._observing = piloting, observing
        self.document = trial
        self._head = TrialHead(look.document_language, self)
        self._head.hide()
        self._head.wanted.connect(self._set_head)
        prepare(self.lines)
        self.wordButton.clicked.connect(lambda: self.exporting.emit(self.document, True))
        self.excelButton.clicked.connect(lambda: self.exporting.emit(self.document, False))
        self.observe.clicked.connect(self._observe)
        self.observe.setEnabled(library.workspace.writable)
        library.changed.connect(self._changed)
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
        return self._library.session.document(self.document)

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
                    (each, OUTCOMES.of(each)[language]) for each in OUTCOMES_OF.get(topic, ())
                )
                outcome: Content = ""
                if options:
                    choose = self._chooser(node.id)
                    name = say(message("Piloting", "Outcome"))
                    outcome = ChoiceEntry(entry.outcome, options, name, choose)
                rows.append(
                    (
                        words[language],
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
            self._library.session.edit(self.document, tuple(edits), label, merge_key=merge_key)
        except StudioError as problem:
            self.problem.emit(problem)

    def _changed(self, changes: Sequence[Touched]) -> None:
        entries = {entry.id: entry for entry in self._library.session.entries()}
        if self.document not in entries:
            self.leaving.emit()
        elif any(each.document == self.document for each in changes):
            self.renew()
        elif any(
            (entry := entries.get(each.document)) is None or is_observation(entry)
            for each in changes
        ):
            self._show_observed(self._trial)


# --- the controller ---------------------------------------------------------------------------


class Pilots(QObject):
    """Opens the boards of pilots, asks for what they need, writes their forms."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context

    @property
    def piloting(self) -> Piloting:
        """What is known of the pilots of the open library."""
        return self._context.bench.application.piloting

    @property
    def observing(self) -> Observing:
        """What is known of the observations of the open library."""
        return self._context.bench.application.observing

    @property
    def _language(self) -> Language:
        return self._context.look.document_language

    # Boards

    def show(self) -> None:
        """Show kindergartens, try-outs and units."""
        self._context.tabs.show_board("pilots", self._make)

    def _make(self) -> PilotBoard:
        context = self._context
        board = PilotBoard(context.bench, context.look, self.piloting, self.observing)
        board.siting.connect(self.ask_site)
        board.tasking.connect(self.ask_task)
        board.trying.connect(self.ask_trial)
        board.taking.connect(self.ask_forms)
        board.opening.connect(self.open_trial)
        board.deliberating.connect(self.deliberate)
        board.resuming.connect(self.open_deliberation)
        board.observing.connect(self.ask_observation)
        board.paging.connect(context.library.show)
        return board

    def open_trial(self, trial: str) -> bool:
        """Show the record of a try-out."""

        def make() -> TrialBoard:
            context = self._context
            board = TrialBoard(context.bench, context.look, self.piloting, self.observing, trial)
            board.exporting.connect(self.ask_trial_form)
            board.observing.connect(self.ask_observation)
            return board

        self._context.tabs.show_board(f"trial:{trial}", make)
        return True

    def deliberate(self, unit: str = "") -> None:
        """Show the open deliberation of a unit, or begin one."""
        self._context.notices.careful(lambda: self._deliberate(unit or self._unit()))

    def _deliberate(self, unit: str) -> None:
        self._context.tabs.commit()
        document = self._context.bench.session.document(unit)
        there = [n for n in document.walk() if is_deliberation(n)]
        day = clock.today().isoformat()
        ours = [n.id for n in there if getattr(n.payload, "date", "") == day]
        if ours:
            node = ours[-1]
        else:
            begun = Deliberation(date=day)
            language = document.written_in(self._language)
            node = self.piloting.begin_deliberation(unit, begun, language)
        self.open_deliberation(unit, node)

    def open_deliberation(self, unit: str, node: str) -> None:
        """Show a deliberation of a unit, whenever it was."""

        def make() -> CouncilBoard:
            context = self._context
            board = CouncilBoard(context.bench, context.look, self.piloting, unit, node)
            board.recording.connect(self.ask_record)
            board.forming.connect(self.ask_form)
            board.paging.connect(context.library.show)
            return board

        self._context.tabs.show_board(f"council:{node}", make)

    def _unit(self) -> str:
        view = self._context.view
        return view.document if view is not None and is_unit(view.content) else ""

    # Asking

    def ask_site(self) -> None:
        """Ask for a kindergarten and bring it into the register."""
        dialog = SiteDialog(self._language, self._context.window)
        if dialog.exec():
            self._context.notices.careful(lambda: self._add_site(dialog))

    def _add_site(self, dialog: SiteDialog) -> None:
        self.piloting.add_site(dialog.name.text().strip(), dialog.site(), self._language)

    def ask_task(self, site: str = "") -> None:
        """Ask what a kindergarten shall try."""
        documents = [
            (entry.id, entry.title(self._language))
            for entry in self._context.bench.session.entries()
            if is_printed(entry)
        ]
        dialog = TaskDialog(self._sites(), documents, site, self._context.window)
        if dialog.exec() and dialog.site.currentData() and dialog.document.currentData():
            self._context.notices.careful(
                lambda: self.piloting.give_task(
                    str(dialog.site.currentData()),
                    str(dialog.document.currentData()),
                    dialog.start.day() or "",
                    dialog.end.day() or "",
                )
            )

    def ask_trial(self, unit: str = "") -> None:
        """Ask what is tried where, and open its record."""
        session = self._context.bench.session
        self._context.tabs.commit()
        units = [session.document(e.id) for e in session.entries() if is_unit(e)]
        chosen = unit or self._unit()
        dialog = NewTrialDialog(
            units, self._sites(), (chosen, ""), self._language, self._context.window
        )
        if dialog.exec() and dialog.unit.currentData():
            self._context.notices.careful(lambda: self._begin(dialog))

    def _begin(self, dialog: NewTrialDialog) -> None:
        site = str(dialog.site.currentData() or "")
        name = dialog.site.currentText() if site else ""
        tried = Tried(site, name, dialog.day.day() or "")
        unit, activity = str(dialog.unit.currentData()), str(dialog.activity.currentData() or "")
        trial = self.piloting.begin_trial(unit, activity, tried, self._written_in(unit))
        self.open_trial(trial.id)

    def ask_observation(self, unit: str = "", activity: str = "", trial: str = "") -> None:
        """Ask what is observed, and open a new observation on its page."""
        session = self._context.bench.session
        self._context.tabs.commit()
        units = [session.document(e.id) for e in session.entries() if is_unit(e)]
        trials: dict[str, list[Named]] = {}
        for each in self.piloting.trials():
            named = (each.id, each.title(self._language))
            trials.setdefault(trial_of(each).document, []).append(named)
        chosen = (unit or self._unit(), activity or self._activity(), trial)
        dialog = NewObservationDialog(units, trials, chosen, self._language, self._context.window)
        if dialog.exec() and dialog.unit.currentData():
            self._context.notices.careful(lambda: self._observe(dialog))

    def _observe(self, dialog: NewObservationDialog) -> None:
        identity, observed = str(dialog.unit.currentData()), dialog.observed()
        language = self._written_in(identity)
        made = self.observing.begin(identity, observed, language)
        self._context.library.show(made.id, first_place(made), language)
        self._context.show_panel("properties")

    def _activity(self) -> str:
        """Return the activity in which the caret stands, empty without one."""
        view = self._context.view
        node = view.page.current_node if view is not None else ""
        if view is None or node not in view.content.nodes:
            return ""
        above = (view.content.nodes[node], *view.content.ancestors(node))
        return next((each.id for each in above if is_activity(each)), "")

    def ask_forms(self) -> None:
        """Ask for filled forms and take them over."""
        title = say(message("Piloting", "Import completed forms"))
        paths, _ = QFileDialog.getOpenFileNames(
            self._context.window, title, str(self._context.files.folder), "Excel (*.xlsx)"
        )
        if paths:
            self.take_forms([Path(path) for path in paths])

    def take_forms(self, paths: list[Path]) -> None:
        """Take filled forms over, and say which cells were left."""
        self._context.notices.careful(lambda: self._take_forms(paths))

    def _take_forms(self, paths: list[Path]) -> None:
        last, remarks = self.piloting.take_forms(paths, self._language)
        self.open_trial(last)
        if remarks:
            first = remarks[0]
            words = message(
                "Piloting", "{count} cells were left unchanged. {place}: {reason}", "", 1
            ).fill(count=len(remarks), place=first.place, reason=first.reason)
            raise StudioError(words, safe=message("Piloting", "Everything else was imported."))

    def _sites(self) -> list[Named]:
        return [(node.id, node.best(self._language).text) for node in self.piloting.sites()]

    # Forms

    def ask_trial_form(self, trial: str, paper: bool) -> None:
        """Ask for a file and write the form of a try-out."""
        document, language, name = self._told_of(trial)
        if paper:
            self._ask_paper(name, partial(self.piloting.trial_paper, document, language), document)
        elif self._may_leave(document):
            self._ask(name, ".xlsx", lambda: self.piloting.trial_sheet(document, language))

    def ask_observation_form(self, observation: str) -> None:
        """Ask for a file and write an observation as a Word form."""
        document, language, name = self._told_of(observation)
        self._ask_paper(name, partial(self.observing.paper, document, language), document)

    def _told_of(self, identity: str) -> tuple[Document, Language, str]:
        document = self._context.bench.session.document(identity)
        language = document.written_in(self._language)
        return document, language, document.title(language).replace(" · ", " ")

    def _may_leave(self, *documents: Document) -> bool:
        """Ask about what reads like the name of a child, as before all that leaves."""
        told = ((each, USUAL if is_unit(each) else ALL) for each in documents)
        names = dict.fromkeys(name for each in told for name in names_leaving(*each))
        return may_leave(tuple(names), self._context.window)

    def ask_record(self, unit: str, node: str) -> None:
        """Ask for a file and write 课程审议记录表."""
        language = self._written_in(unit)
        name = self._named(unit, node, message("Piloting", "Record of a deliberation"))
        make = partial(self.piloting.deliberation_paper, unit, node, language)
        self._ask_paper(name, make, *self.piloting.told_on_record(unit, node))

    def ask_form(self, form: str, unit: str, node: str) -> None:
        """Ask for a file and write the form of an observation or of a teachers' meeting."""
        language = self._written_in(unit)
        payload = self._context.bench.session.document(unit).nodes[node].payload
        head = payload if isinstance(payload, Deliberation) else Deliberation()
        if form == "observation":
            name = self._named(unit, node, message("Piloting", "Observation"))
            self._ask_paper(name, partial(self.piloting.observation_paper, unit, language))
        else:
            name = self._named(unit, node, message("Piloting", "Record of a teachers’ meeting"))
            make = partial(self.piloting.research_paper, unit, head.present, head.date, language)
            self._ask_paper(name, make)

    def _named(self, unit: str, node: str, kind: Message) -> str:
        """Return the name of a form: after its theme, what it is, and which deliberation."""
        document = self._context.bench.session.document(unit)
        language = document.written_in(self._language)
        payload = document.nodes[node].payload
        which = ""
        if isinstance(payload, Deliberation):
            which = f"{PHASES[payload.phase][language]} {payload.date}"
        return named_after(document.title(language), f"{said_in(language)(kind)} {which}")

    def _written_in(self, document: str) -> Language:
        """Return the language of what is made of a document."""
        return self._context.bench.session.document(document).written_in(self._language)

    def _ask(self, name: str, suffix: str, make: Callable[[], bytes]) -> None:
        title = say(message("Piloting", "Create a form"))
        start = self._context.files.folder / f"{named_after(name, '')}{suffix}"
        target = ask_target(self._context.window, title, start, suffix)
        if target is not None:
            self._context.notices.careful(lambda: self._write(target, make))

    def _ask_paper(self, name: str, make: MakePaper, *told: Document) -> None:
        if self._may_leave(*told):
            ask_paper(self._context, say(message("Piloting", "Create a form")), name, make)

    def _write(self, target: Path, make: Callable[[], bytes]) -> None:
        write_whole(target, make())
        self._context.files.told(target)
