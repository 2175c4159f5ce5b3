"""The indicator system of a standard as a grid, and its workbook, in the window."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from curriculum_studio import clock
from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Insert, Touched
from curriculum_studio.core.kinds import is_annex, is_closing, is_pilot_register
from curriculum_studio.core.payloads.indicators import Indicator
from curriculum_studio.core.payloads.pilots import PilotSite
from curriculum_studio.core.payloads.standard import Annex
from curriculum_studio.features.assessment.model.indicator_system import shown, systems_of
from curriculum_studio.features.assessment.service.assessments import Wish
from curriculum_studio.features.indicators.model.cell_edits import (
    Column,
    SheetColumn,
    SheetRow,
    rows_of,
    rules_of,
)
from curriculum_studio.features.indicators.model.sheet_edits import new_system
from curriculum_studio.features.indicators.model.system_checks import check_system
from curriculum_studio.features.indicators.window.details_panel import (
    NO_HEADING,
    Details,
    DetailsHeading,
)
from curriculum_studio.features.indicators.window.sheet_commands import SheetCommands, SheetMenus
from curriculum_studio.features.indicators.window.sheet_model import (
    FILTERS,
    SHAPES,
    KeptView,
    RowFinding,
    SheetModel,
    SheetView,
    Showing,
    drop_view,
    keep_view,
    kept_views,
    places_of,
    shown_rows,
    with_words,
)
from curriculum_studio.features.indicators.window.sheet_table import SheetTable
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.files import named_after
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import Dialog, TargetLine
from curriculum_studio.widgets.flow_layout import FlowLayout, let_flow
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.open_library import OpenLibrary

# --- chips for views --------------------------------------------------------------------------


class ViewChips(QObject):
    """Makes the chips anew. `filtered`: a ready view was chosen; `taken`: a kept one (Showing)."""

    filtered = Signal(str)
    taken = Signal(object)

    def __init__(self, holder: QWidget) -> None:
        super().__init__(holder)
        self._layout = FlowLayout(holder, (), 6)
        self._parent = holder
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)

    def buttons(self) -> list[QPushButton]:
        """Return the chips that are shown."""
        return [each for each in self._group.buttons() if isinstance(each, QPushButton)]

    def show_chips(self, counts: Mapping[str, int], chosen: str, views: Sequence[KeptView]) -> None:
        """Show the views that hold rows, with their counts, and the kept ones by their names."""
        for chip in self.buttons():
            self._group.removeButton(chip)
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for name, (words, _) in FILTERS.items():
            if counts[name] or name in {"all", chosen}:
                chip = self._chip(f"{say(words)} {counts[name]}", on=name == chosen)
                chip.clicked.connect(lambda _=False, name=name: self.filtered.emit(name))
        for view in views:
            chip = self._chip(view.name, on=False)
            chip.clicked.connect(lambda _=False, view=view: self.taken.emit(view.showing))

    def _chip(self, text: str, *, on: bool) -> QPushButton:
        chip = QPushButton(text, self._parent)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setChecked(on)
        self._group.addButton(chip)
        self._layout.addWidget(chip)
        return chip


# --- the board --------------------------------------------------------------------------------


class IndicatorBoard(Board):
    """The grid with its views, totals and details.

    `noted` carries a sentence, `opened` a node that shall be shown on the page, `workbook` nothing.
    """

    noted = Signal(object)
    opened = Signal(str, str)
    workbook = Signal(str)
    beginning = Signal(str)

    total: QLabel
    chipsHolder: QWidget
    second: QHBoxLayout
    words: QLineEdit
    zh: QPushButton
    en: QPushButton
    de: QPushButton
    addLeaf: QPushButton
    addGroup: QPushButton
    more: QToolButton
    workbookButton: QPushButton
    grid: SheetTable
    emptyHolder: QWidget
    begin: QPushButton
    content: QWidget

    def __init__(
        self,
        library: OpenLibrary,
        look: Appearance,
        settings: Settings,
        document: str,
        languages: Sequence[Language],
    ) -> None:
        """Begin with `languages`; without any, with the one that readers know best."""
        super().__init__(None, "indicators", SheetTable)
        let_flow(self.second, self.zh)
        self._library, self._look, self._settings = library, look, settings
        self.document = document
        self._languages = (look.document_language,) if not languages else tuple(languages)
        self._showing = Showing()
        self._folded: frozenset[str] = frozenset()
        self._found: dict[str, RowFinding] = {}
        self.model = SheetModel(look.theme, self)
        self.model.writable = library.workspace.writable and not library.session.is_copy(document)
        self.grid.dress(self.model, look)
        self.acts = SheetCommands(self.grid, lambda: self.content_now, lambda: self.system)
        self._menus = SheetMenus(self.grid, self.run)
        self.details = Details(look, self)
        self.details.writable = self.model.writable
        self.details.hide()
        self.chips = ViewChips(self.chipsHolder)
        self.chips.filtered.connect(self._filter)
        self.chips.taken.connect(self._take_view)
        self._connect()
        self.renew()

    def _connect(self) -> None:
        self.acts.wanted.connect(self._edit)
        self.acts.noted.connect(self.noted)
        self.details.wanted.connect(self._edit)
        self.model.wanted.connect(self._careful_write)
        self.grid.act.connect(self.run)
        self.grid.folding.connect(self._fold)
        self.grid.flagging.connect(lambda index: self.acts.turn(index.row(), index.column()))
        self.grid.ticking.connect(self._menus.tick)
        self.grid.menu.connect(self._menus.popup)
        self._menus.ticked.connect(self._careful_write)
        self._menus.turned.connect(self._turn_column)
        self._menus.keeping.connect(self._keep_view)
        self._menus.forgetting.connect(self._forget)
        self._menus.ruling.connect(self._show_rules)
        self._menus.opening.connect(lambda node: self.opened.emit(self.document, node))
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._show_details())
        self.words.textChanged.connect(self._look_for)
        for button, language in ((self.zh, "zh"), (self.en, "en"), (self.de, "de")):
            button.setChecked(language in self._languages)
            button.clicked.connect(self._choose_languages)
        self.addLeaf.clicked.connect(lambda: self.run("insert"))
        self.addGroup.clicked.connect(lambda: self.run("group"))
        self.begin.clicked.connect(lambda: self.beginning.emit(self.document))
        self.workbookButton.clicked.connect(lambda: self.workbook.emit(self.document))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._library.changed.connect(self._changed)

    # What tabs ask

    def title(self) -> str:
        """Return the name of the board and of its standard."""
        title = self.content_now.title(self._look.document_language)
        return say(message("Indicators", "Indicators – {title}").fill(title=title))

    def badge(self) -> str:
        """Return the number of indicators."""
        return str(sum(not row.group for row in self._rows)) if self.system else ""

    def side(self) -> Details:
        """Return the details of the row."""
        return self.details

    def commit(self) -> bool:
        """Save what is being written."""
        self.details.flush()
        return True

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.model.set_theme(theme)
        self.grid.viewport().update()

    # What it shows

    @property
    def content_now(self) -> Document:
        """The standard as it stands."""
        return self._library.session.document(self.document)

    @property
    def system(self) -> str:
        """The id of the system, empty without one."""
        found = systems_of(self.content_now)
        return found[0].id if found else ""

    def run(self, act: str) -> None:
        """Do an act of the grid; a refusal is told."""
        if not self.model.writable and act != "copy":
            return
        try:
            self.acts.do(act)
        except StudioError as problem:
            self.problem.emit(problem)

    def renew(self) -> None:
        """Show the system as it stands."""
        document, system = self.content_now, self.system
        self.emptyHolder.setVisible(not system)
        self.content.setVisible(bool(system))
        self._rows: tuple[SheetRow, ...] = rows_of(document, system) if system else ()
        self._found = _found(document, system) if system else {}
        self._read = self._library.session.derived(self.document).references
        before = self._kept_place()
        places = places_of(self._showing.columns, self._languages, self._look.document_language)
        sheet = SheetView(
            document, self._visible(document), places, self._read, self._folded, self._found
        )
        if self.model.show(sheet):
            self.grid.set_widths()
            if before is not None:
                self.grid.choose(*before)
        else:
            self.grid.measure()
        self._show_chips(document)
        self._show_totals(document)
        self._show_menu()
        self._show_details()

    def show_node(self, node: str) -> None:
        """Bring a row into view."""
        if self.model.places:
            self.grid.choose([node], [self.model.places[0]])

    # Inside

    def speak(self) -> None:
        """Say everything in another language."""
        self.renew()
        self.titled.emit()

    def _visible(self, document: Document) -> tuple[SheetRow, ...]:
        _, chosen_by = FILTERS[self._showing.filter]
        chosen = chosen_by(document, self._rows, self._found)
        if self._showing.words.strip():
            chosen &= with_words(document, self._rows, self._showing.words)
        everything = self._showing.filter == "all" and not self._showing.words.strip()
        return shown_rows(self._rows, chosen, self._folded, all_rows=everything)

    def _kept_place(self) -> tuple[list[str], list[SheetColumn]] | None:
        area = self.grid.area()
        if area is None or not self.model.places:
            return None
        rows = self.model.rows[area.top : area.bottom + 1]
        return [row.node for row in rows], list(self.model.places[area.left : area.right + 1])

    def _show_chips(self, document: Document) -> None:
        counts = {
            name: len(chosen_by(document, self._rows, self._found))
            for name, (_, chosen_by) in FILTERS.items()
        }
        self.chips.show_chips(counts, self._showing.filter, kept_views(self._settings))

    def _show_totals(self, document: Document) -> None:
        leaves = [document.nodes[row.node].payload for row in self._rows if not row.group]
        sums = {"scored": 0.0, "bonus": 0.0}
        for leaf in leaves:
            if isinstance(leaf, Indicator) and leaf.category in sums:
                sums[leaf.category] += leaf.maximum
        wrong = sum(said.severity == "wrong" for said in self._found.values())
        text = message("Indicators", "Total {scored} + bonus {bonus}")
        sign = f"  ✗ {wrong}" if wrong else "  ✓"
        filled = text.fill(scored=shown(sums["scored"]), bonus=shown(sums["bonus"]))
        self.total.setText(say(filled) + sign)
        self.total.setProperty("role", "error" if wrong else "muted")
        self.total.style().unpolish(self.total)
        self.total.style().polish(self.total)

    def _show_menu(self) -> None:
        before = self.more.menu()
        self.more.setMenu(self._menus.more(self._showing.columns, kept_views(self._settings)))
        if before is not None:
            before.deleteLater()

    def _show_details(self) -> None:
        node = self.model.node(self.grid.currentIndex().row())
        self._detail(node.id if node is not None else self.system)

    def _show_rules(self) -> None:
        self._detail(self.system)

    def _detail(self, node: str) -> None:
        if not node:
            self.details.show_row(None, "", "zh", NO_HEADING, ())
            return
        document, language = self.content_now, self._look.document_language
        said = self._found.get(node)
        rule = "\n".join(rules_of(document, document.nodes[node], language))
        found = said.sentences if said is not None else ()
        title = self._read.shown(document.nodes[node].best(language), language)
        self.details.show_row(document, node, language, DetailsHeading(title, rule), found)

    # What the user does

    def _careful_write(self, row: int, column: int, text: str) -> None:
        try:
            self.acts.write(row, column, text)
        except StudioError as problem:
            self.problem.emit(problem)

    def _edit(self, edits: Sequence[Edit], label: Message, merge_key: str) -> None:
        try:
            self._library.session.edit(self.document, tuple(edits), label, merge_key=merge_key)
        except StudioError as problem:
            self.problem.emit(problem)

    def _changed(self, changes: Sequence[Touched]) -> None:
        if not any(each.document == self.document for each in changes):
            return
        if not any(entry.id == self.document for entry in self._library.session.entries()):
            self.leaving.emit()
            return
        self.renew()
        self.titled.emit()

    def _fold(self, node: str) -> None:
        self._folded = self._folded ^ {node}
        self.renew()

    def _filter(self, name: str) -> None:
        self._showing = Showing(name, self._showing.words, self._showing.columns)
        self.renew()

    def _look_for(self, words: str) -> None:
        self._showing = Showing(self._showing.filter, words, self._showing.columns)
        self.renew()

    def _turn_column(self, column: Column) -> None:
        columns = set(self._showing.columns) ^ {column}
        ordered = tuple(each for each in SHAPES if each in columns)
        self._showing = Showing(self._showing.filter, self._showing.words, ordered)
        self.renew()

    def _take_view(self, showing: Showing) -> None:
        self._showing = showing
        blocked = self.words.blockSignals(True)
        self.words.setText(showing.words)
        self.words.blockSignals(blocked)
        self.renew()

    def _keep_view(self) -> None:
        title = say(message("Indicators", "Save this view"))
        label = say(message("Indicators", "Name of the view"))
        name, good = QInputDialog.getText(self, title, label)
        if good and name.strip():
            keep_view(self._settings, KeptView(name.strip(), self._showing))
            self.renew()

    def _forget(self, name: str) -> None:
        drop_view(self._settings, name)
        self.renew()

    def _choose_languages(self) -> None:
        buttons = {"zh": self.zh, "en": self.en, "de": self.de}
        chosen = tuple(each for each in LANGUAGES if buttons[each].isChecked())
        if not chosen:
            buttons[self._languages[0]].setChecked(True)
            return
        self._languages = chosen
        self.renew()


def _found(document: Document, system: str) -> dict[str, RowFinding]:
    """Return what is said about each row, the worst first."""
    found: dict[str, RowFinding] = {}
    for each in check_system(document, system):
        before = found.get(each.node, RowFinding("hint", ()))
        severity = "wrong" if "wrong" in {each.severity, before.severity} else "hint"
        found[each.node] = RowFinding(severity, (*before.sentences, each.explanation))
    return found


# --- dialog for the workbook ------------------------------------------------------------------

_LANGUAGES = {
    "zh": message("Indicators", "Chinese"),
    "en": message("Indicators", "English"),
    "de": message("Indicators", "German"),
}


class WorkbookDialog(Dialog):
    """Language, school, year and file of a workbook."""

    title: QLabel
    language: QComboBox
    school: QComboBox
    year: QSpinBox
    file: QLineEdit
    browse: QPushButton

    def __init__(
        self,
        session: Session,
        titles: Mapping[Language, str],
        look: Appearance,
        folder: Path,
        parent: QWidget | None,
    ) -> None:
        """Offer the schools that are registered; `folder` is suggested for the file."""
        super().__init__(parent, "workbook", act=message("Indicators", "Make the workbook"))
        self._folder = folder
        self._names = titles
        self.title.setText(titles[look.document_language])
        for language, words in _LANGUAGES.items():
            self.language.addItem(say(words), language)
        self.language.setCurrentIndex(self.language.findData(look.document_language))
        self.school.addItem("")
        for entry in session.entries():
            if is_pilot_register(entry):
                for node in session.document(entry.id).walk():
                    if isinstance(node.payload, PilotSite):
                        self.school.addItem(node.best(look.document_language).text)
        line = self.school.lineEdit()
        if line is not None:
            line.setPlaceholderText(say(message("Indicators", "Optional: any school")))
        self.year.setValue(clock.today().year)
        self._target = TargetLine(self, self.file, self.browse, lambda: ".xlsx")
        self.language.currentIndexChanged.connect(self._suggest)
        self.school.editTextChanged.connect(self._suggest)
        self.year.valueChanged.connect(self._suggest)
        self._suggest()

    def wish(self) -> Wish:
        """Return for whom and how it is made."""
        chosen = self.language.currentData()
        language: Language = next((each for each in LANGUAGES if each == chosen), "zh")
        return Wish(language, self.school.currentText().strip(), self.year.value())

    def target(self) -> Path:
        """Return the file."""
        return self._target.path

    def _suggest(self) -> None:
        school = self.school.currentText().strip()
        stem = named_after(self._names[self.wish().language], f"{school} {self.year.value()}")
        self._target.suggest(self._folder, stem)


# --- the controller ---------------------------------------------------------------------------


class Indicators(QObject):
    """Opens grids, begins systems, makes workbooks."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context

    def show(self) -> None:
        """Show the grid of the standard in front, at the row where the caret is."""
        view = self._context.view
        if view is None or not view.page.commit():
            return
        document, node = view.document, view.page.current_node
        languages = view.page.languages[:1]
        board = self._context.tabs.show_board(
            f"indicators:{document}", lambda: self._make(document, languages)
        )
        if isinstance(board, IndicatorBoard):
            board.show_node(node)
            board.grid.setFocus()

    def _make(self, document: str, languages: tuple[Language, ...]) -> IndicatorBoard:
        context = self._context
        board = IndicatorBoard(context.bench, context.look, context.settings, document, languages)
        board.noted.connect(context.notices.note)
        board.opened.connect(context.library.show)
        board.workbook.connect(self.ask_workbook)
        board.beginning.connect(self.begin)
        return board

    def begin(self, document: str) -> None:
        """Begin a system: in the last annex, or in a new one."""
        self._context.notices.careful(lambda: self._begin(document))

    def _begin(self, document: str) -> None:
        content = self._context.bench.session.document(document)
        label = message("Steps", "Begin an indicator system")
        self._context.bench.session.edit(document, _beginning(content), label)

    # The workbook

    def ask_workbook(self, document: str = "") -> None:
        """Ask for whom a workbook is, and write it."""
        view = self._context.view
        standard = document or (view.document if view is not None else "")
        if not standard:
            return
        self._context.tabs.commit()
        session = self._context.bench.session
        folder = self._context.files.folder
        content = session.document(standard)
        language = content.written_in(self._context.look.document_language)
        titles = {each: content.title(each) for each in LANGUAGES}
        dialog = WorkbookDialog(session, titles, self._context.look, folder, self._context.window)
        dialog.language.setCurrentIndex(dialog.language.findData(language))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.write_workbook(standard, dialog.wish(), dialog.target())

    def write_workbook(self, standard: str, wish: Wish, target: Path) -> None:
        """Write the workbook of a standard."""
        self._context.notices.careful(lambda: self._write(standard, wish, target))

    def _write(self, standard: str, wish: Wish, target: Path) -> None:
        writable = self._context.bench.workspace.writable
        assessing = self._context.bench.application.assessing
        path = assessing.write_workbook(standard, wish, target, keep_version=writable)
        self._context.files.told(path)


def _beginning(document: Document) -> tuple[Edit, ...]:
    """Return the edits by which a standard gets a system in its last annex, or in a new one."""
    system = new_system(document.root.lead)
    annexes = [each for each in document.children_of(document.id) if is_annex(each)]
    if annexes:
        last = annexes[-1]
        place = len(document.children_of(last.id))
        return tree.inserted_branches(document, last.id, place, [system])
    annex = tree.fresh_of(Annex(normative=True), document.root.lead)
    # An annex stands behind the chapters and before what closes the standard.
    closing = [at for at, each in enumerate(document.children_of(document.id)) if is_closing(each)]
    at = closing[0] if closing else len(document.children_of(document.id))
    top = tree.inserted(document, document.id, at, annex)
    first = replace(system[0], parent=annex.id, rank="i")
    return (Insert((*top.nodes, first, *system[1:])),)
