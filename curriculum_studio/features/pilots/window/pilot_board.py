"""The board of pilots: kindergartens, try-outs, and how units fare."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTabBar,
    QTableWidget,
)

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_pilot_register, is_trial
from curriculum_studio.core.payloads.pilots import PilotSite, PilotTask
from curriculum_studio.core.trials import entries_of, entry_of, observation_of, said_in, trial_of
from curriculum_studio.features.pilots.model import PHASES, PROPOSALS, SITE_TYPES, without_reason
from curriculum_studio.features.pilots.service import Observing, Piloting
from curriculum_studio.features.pilots.window.entry_fields import Content, TextEntry, fill, prepare
from curriculum_studio.features.pilots.window.factor_table import FactorTable
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.render.vocabulary import SEPARATOR
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.empty_state import EmptyState
from curriculum_studio.widgets.flow_layout import let_flow
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.open_library import OpenLibrary

# --- observations -----------------------------------------------------------------------------

#: So much of what was observed is shown (characters).
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class ObservationRows:
    """What a table shows, and the documents of its rows."""

    headings: Sequence[str]
    rows: Sequence[Sequence[Content]]
    widths: Sequence[int]
    documents: Sequence[str]


def observation_rows(
    observations: Sequence[Document], session: Session, language: Language
) -> ObservationRows:
    """Return the table of observations."""
    titles = {entry.id: entry.title(language) for entry in session.entries()}
    rows: list[Sequence[Content]] = []
    for each in observations:
        head = observation_of(each)
        said = said_in(each, "observed", language).replace("\n", " ")
        rows.append(
            (
                head.date,
                each.title(language).split(" · ")[0],
                titles.get(head.document, ""),
                str(head.children or ""),
                str(head.minutes or ""),
                said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…",
            )
        )
    headings = [
        say(message("Piloting", "Date")),
        say(message("Piloting", "Observation")),
        say(message("Piloting", "Theme unit")),
        say(message("Piloting", "Children")),
        say(message("Piloting", "Minutes")),
        say(message("Piloting", "What was seen")),
    ]
    return ObservationRows(
        headings, rows, (100, 170, 160, 80, 80, 0), [each.id for each in observations]
    )


# --- the board --------------------------------------------------------------------------------

_SITES, _TRIALS, _OBSERVATIONS, _UNITS, _DELIBERATIONS, _FACTORS = range(6)

_PARTS: tuple[Message, ...] = (
    message("Piloting", "Kindergartens"),
    message("Piloting", "Try-outs"),
    message("Piloting", "Observations"),
    message("Piloting", "Units"),
    message("Piloting", "Deliberations"),
    message("Piloting", "Emission factors"),
)

_NONE: tuple[Message, ...] = (
    message("Piloting", "No kindergarten takes part yet"),
    message("Piloting", "Nothing was tried yet"),
    message("Piloting", "No observations yet"),
    message("Piloting", "No theme units yet"),
    message("Piloting", "No deliberations yet"),
    message("Piloting", "No emission factors yet"),
)

_HINTS: tuple[Message, ...] = (
    message("Piloting", "Add the kindergartens that take part, then give each a unit to try."),
    message("Piloting", "Double-click a try-out to write what was seen."),
    message(
        "Piloting",
        "Observations stay in this library; exchange files contain only their sums. Children"
        " appear by initials or numbers.",
    ),
    message("Piloting", "Feedback that nobody has answered yet waits for the next deliberation."),
    message(
        "Piloting",
        "Double-click a deliberation to read it or to go on with it. A new one begins with a unit.",
    ),
    message(
        "Piloting",
        "The group’s own factors take precedence over those of the program. Every value has its"
        " year, region and source.",
    ),
)


#: Width of what was tried at a site, and from which width of the table on it takes more (pixels).
_TRIES, _WIDE = 300, 1000


class PilotBoard(Board):
    """Tables in one. Signals ask for dialogs and other boards, with the ids that they need.

    `siting`, `tasking` (site), `trying` (unit), `taking`, `opening` (record), `deliberating`
    (unit), `resuming` (unit, deliberation), `observing` (unit), `paging` (observation).
    """

    siting = Signal()
    tasking = Signal(str)
    trying = Signal(str)
    taking = Signal()
    opening = Signal(str)
    deliberating = Signal(str)
    resuming = Signal(str, str)
    observing = Signal(str)
    paging = Signal(str)

    top: QHBoxLayout
    counts: QLabel
    addSite: QPushButton
    giveTask: QPushButton
    newTrial: QPushButton
    observe: QPushButton
    takeForms: QPushButton
    council: QPushButton
    bringFactors: QPushButton
    addFactor: QPushButton
    parts: QTabBar
    grid: QTableWidget
    nothing: EmptyState
    hint: QLabel

    def __init__(
        self, library: OpenLibrary, look: Appearance, piloting: Piloting, observing: Observing
    ) -> None:
        super().__init__(None, "pilots", QTabBar, EmptyState)
        let_flow(self.top, self.addSite)
        self._library, self._look = library, look
        self._piloting, self._observing = piloting, observing
        self._ids: list[str] = []
        self._factors = FactorTable(library, piloting, self._refused)
        prepare(self.grid, rows=True)
        for words in _PARTS:
            self.parts.addTab(say(words))
        self.parts.currentChanged.connect(self.renew)
        self.grid.itemSelectionChanged.connect(self._chosen)
        self.grid.cellDoubleClicked.connect(lambda *_: self._open())
        self.addSite.clicked.connect(self.siting)
        self.giveTask.clicked.connect(lambda: self.tasking.emit(self._id(_SITES)))
        self.newTrial.clicked.connect(lambda: self.trying.emit(self._id(_UNITS)))
        self.observe.clicked.connect(lambda: self.observing.emit(self._id(_UNITS)))
        self.takeForms.clicked.connect(self.taking)
        self.council.clicked.connect(lambda: self.deliberating.emit(self._id(_UNITS)))
        self.bringFactors.clicked.connect(
            lambda: self._factors.bring_in(self._look.document_language)
        )
        self.addFactor.clicked.connect(lambda: self._factors.add_like(self._id(_FACTORS)))
        for button in (
            *(self.addSite, self.giveTask, self.newTrial, self.observe, self.takeForms),
            *(self.council, self.bringFactors, self.addFactor),
        ):
            button.setEnabled(library.workspace.writable)
        library.changed.connect(self._changed)
        self.renew()

    def title(self) -> str:
        """Return what stands in the tab."""
        return say(message("Piloting", "Pilots"))

    def renew(self) -> None:
        """Show everything as it stands."""
        at = max(self.parts.currentIndex(), 0)
        shows = (
            *(self._show_sites, self._show_trials, self._show_observations),
            *(self._show_units, self._show_deliberations, self._show_factors),
        )
        shows[at]()
        self.hint.setText(say(_HINTS[at]))
        sites, trials = len(self._piloting.sites()), len(self._piloting.trials())
        words = message("Piloting", "Kindergartens and schools: {sites}, try-outs: {trials}")
        self.counts.setText(say(words.fill(sites=sites, trials=trials)))
        self._chosen()
        self._show_empty(at)

    # Inside

    def _refused(self, problem: StudioError) -> None:
        """Say why a value was not taken, and show the one that stands."""
        self.problem.emit(problem)
        # The table is telling of the cell just now; it cannot be filled anew before it is done.
        QTimer.singleShot(0, self, self.renew)

    def _show_sites(self) -> None:
        language = self._look.document_language
        headings = [
            say(message("Piloting", "Name")),
            say(message("Piloting", "Code")),
            say(message("Piloting", "Kind")),
            say(message("Piloting", "Region")),
            say(message("Piloting", "Children")),
            say(message("Piloting", "Staff")),
            say(message("Piloting", "Tries")),
        ]
        rows: list[Sequence[Content]] = []
        self._ids = []
        for node in self._piloting.sites():
            site = node.payload if isinstance(node.payload, PilotSite) else PilotSite()
            tasks = "\n".join(self._task(task) for task in self._piloting.tasks_of(node.id))
            rows.append(
                (
                    TextEntry(node.best(language).text, self._site_writer(node.id, "name")),
                    TextEntry(site.code, self._site_writer(node.id, "code")),
                    SITE_TYPES[site.type][language],
                    TextEntry(site.region, self._site_writer(node.id, "region")),
                    TextEntry(str(site.children or ""), self._site_writer(node.id, "children")),
                    TextEntry(str(site.staff or ""), self._site_writer(node.id, "staff")),
                    tasks,
                )
            )
            self._ids.append(node.id)
        fill(self.grid, headings, rows, (0, 70, 100, 90, 70, 70, _TRIES))
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share a wide window between the names and what was tried."""
        super().resizeEvent(event)
        if self.parts.currentIndex() == _SITES:
            self._share_room()

    def _share_room(self) -> None:
        last = self.grid.columnCount() - 1
        head = self.grid.horizontalHeader()
        wide = self.grid.width() >= _WIDE
        mode = QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.Interactive
        if head.sectionResizeMode(last) != mode:
            head.setSectionResizeMode(last, mode)
            if not wide:
                head.resizeSection(last, _TRIES)

    def _site_writer(self, site: str, field: str) -> Callable[[str], None]:
        def write(text: str) -> None:
            try:
                self._piloting.set_site(site, field, text, self._look.document_language)
            except StudioError as problem:
                self.problem.emit(problem)
                self.renew()

        return write

    def _task(self, task: PilotTask) -> str:
        there = {entry.id: entry for entry in self._library.session.entries()}
        entry = there.get(task.document)
        title = entry.title(self._look.document_language) if entry is not None else "—"
        version = self._piloting.version_name(task.version, task.document)
        time = "–".join(each for each in (task.start, task.end) if each)
        return " · ".join(each for each in (title, version, time) if each)

    def _show_trials(self) -> None:
        language = self._look.document_language
        headings = [
            say(message("Piloting", "What was tried")),
            say(message("Piloting", "Kindergarten")),
            say(message("Piloting", "Date")),
            say(message("Piloting", "Children")),
            say(message("Piloting", "Filled in")),
            say(message("Piloting", "Proposal")),
        ]
        rows: list[Sequence[Content]] = []
        self._ids = []
        for trial in self._piloting.trials():
            head = trial_of(trial)
            lines = entries_of(trial)
            done = sum(bool(entry_of(n).outcome) or _said(n) for n in lines)
            rows.append(
                (
                    trial.title(language).split(" · ")[0],
                    self._piloting.site_name(head.site, language),
                    head.date,
                    str(head.children or ""),
                    f"{done} / {len(lines)}",
                    PROPOSALS[head.proposal][language],
                )
            )
            self._ids.append(trial.id)
        fill(self.grid, headings, rows, (0, 190, 110, 80, 90, 110))

    def on_screen(self) -> Collection[str]:
        """Return the register and the try-outs."""
        entries = self._library.session.entries()
        return tuple(e.id for e in entries if is_pilot_register(e) or is_trial(e))

    def _show_observations(self) -> None:
        shown = observation_rows(
            self._observing.all(), self._library.session, self._look.document_language
        )
        self._ids = list(shown.documents)
        fill(self.grid, shown.headings, shown.rows, shown.widths)

    def _show_units(self) -> None:
        headings = [
            say(message("Piloting", "Theme unit")),
            say(message("Piloting", "Try-outs")),
            say(message("Piloting", "Kindergartens")),
            say(message("Piloting", "Open feedback")),
        ]
        rows: list[Sequence[Content]] = []
        self._ids = []
        for state in self._piloting.states():
            unit: Document = self._library.session.document(state.unit)
            title = unit.title(self._look.document_language)
            rows.append((title, str(state.trials), str(state.sites), str(state.open)))
            self._ids.append(state.unit)
        fill(self.grid, headings, rows, (0, 110, 130, 150))

    def _show_deliberations(self) -> None:
        language = self._look.document_language
        headings = [
            say(message("Piloting", "Date")),
            say(message("Piloting", "Theme unit")),
            say(message("Piloting", "Phase")),
            say(message("Piloting", "Present")),
            say(message("Piloting", "Decisions")),
            say(message("Piloting", "Without a reason")),
        ]
        rows: list[Sequence[Content]] = []
        self._ids = []
        for each in self._piloting.deliberations():
            document = self._library.session.document(each.unit)
            open_ones = without_reason(document, each.node)
            rows.append(
                (
                    each.head.date,
                    document.title(language),
                    PHASES[each.head.phase][language],
                    SEPARATOR[language].join(each.head.present),
                    str(sum(bool(item.decision) for item in each.items)),
                    str(len(open_ones) or ""),
                )
            )
            self._ids.append(each.node)
        fill(self.grid, headings, rows, (100, 0, 100, 220, 80, 110))

    def _show_factors(self) -> None:
        shown = self._factors.shown(self._look.document_language)
        self._ids = list(shown.nodes)
        fill(self.grid, shown.headings, shown.rows, shown.widths)

    def _id(self, part: int) -> str:
        """Return the id of the chosen row, if the table of a part is shown."""
        row = self.grid.currentRow()
        shown = self.parts.currentIndex() == part
        return self._ids[row] if shown and 0 <= row < len(self._ids) else ""

    def _chosen(self) -> None:
        writable = self._library.workspace.writable
        at = self.parts.currentIndex()
        self.giveTask.setVisible(at == _SITES)
        self.addSite.setVisible(at == _SITES)
        self.takeForms.setVisible(at == _TRIALS)
        self.newTrial.setVisible(at in {_TRIALS, _UNITS})
        self.observe.setVisible(at == _OBSERVATIONS)
        self.bringFactors.setVisible(at == _FACTORS)
        self.addFactor.setVisible(at == _FACTORS)
        self.addFactor.setEnabled(writable and bool(self._id(_FACTORS)))
        self.council.setVisible(at == _UNITS)
        self.giveTask.setEnabled(writable and bool(self._piloting.sites()))
        self.council.setEnabled(writable and bool(self._id(_UNITS)))

    def _show_empty(self, at: int) -> None:
        """Say in the middle that there is nothing, with the button that begins it."""
        empty = self.grid.rowCount() == 0
        self.grid.setHidden(empty)
        self.hint.setHidden(empty)
        self.nothing.setVisible(empty)
        if empty:
            begins = (self.addSite, self.newTrial, self.observe, None, None, self.bringFactors)
            begin = begins[at]
            self.nothing.say(say(_NONE[at]), say(_HINTS[at]), begin)

    def _open(self) -> None:
        if trial := self._id(_TRIALS):
            self.opening.emit(trial)
        elif observation := self._id(_OBSERVATIONS):
            self.paging.emit(observation)
        elif unit := self._id(_UNITS):
            self.deliberating.emit(unit)
        elif node := self._id(_DELIBERATIONS):
            units = {each.node: each.unit for each in self._piloting.deliberations()}
            if node in units:
                self.resuming.emit(units[node], node)

    def _changed(self) -> None:
        self.renew()

    def speak(self) -> None:
        """Say everything in another language."""
        for at, words in enumerate(_PARTS):
            self.parts.setTabText(at, say(words))
        self.renew()
        self.titled.emit()


def _said(node: Node) -> bool:
    return any(not cell.blank for cell in node.cells.values())
