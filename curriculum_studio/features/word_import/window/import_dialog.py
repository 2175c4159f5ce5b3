"""Reading a foreign file: as what, what each line becomes, and what would come in."""

from pathlib import Path

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QSignalBlocker,
    Qt,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTableView,
    QTreeView,
    QWidget,
)

from curriculum_studio.core.derived import Derived
from curriculum_studio.features.word_import.service import (
    CORRECTIONS,
    Imported,
    Importer,
    Mapped,
    counted,
    mapped,
)
from curriculum_studio.features.word_import.window.line_mapping import (
    MappingModel,
    correction_words,
)
from curriculum_studio.i18n import Message, Progress, StudioError, in_one_line, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.render.format_registry import DETECTING, OLD_SUFFIXES, READERS
from curriculum_studio.widgets.dialog import Dialog, tell
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.translation import say, spoken_language
from curriculum_studio.workbench.controllers.library import LANGUAGE_NAMES
from curriculum_studio.workbench.outline.outline_model import NODE_ROLE, OutlineModel, outline

# --- the dialog -------------------------------------------------------------------------------

#: Size of the dialog with the preview, as far as the screen has room for it (pixels).
_WIDTH, _HEIGHT = 1120, 660


class ImportDialog(Dialog):
    """Reads a file and shows what would come in; nothing is in the workspace before Accept.

    What somebody says of a line is read anew with the whole file, so that what belongs to the line
    moves along with it.
    """

    name: QLabel
    kinds: QWidget
    standard: QRadioButton
    unit: QRadioButton
    framework: QRadioButton
    glossary: QRadioButton
    language: QComboBox
    reading: QLabel
    bar: QProgressBar
    preview: QWidget
    splitter: QSplitter
    mapping: QWidget
    doubtful: QCheckBox
    question: QLabel
    sure: QCheckBox
    lines: QTableView
    correction: QComboBox
    change: QPushButton
    asRead: QPushButton
    outline: QTreeView
    reportTitle: QLabel
    report: QListWidget

    def __init__(
        self,
        importer: Importer,
        path: Path,
        parent: QWidget | None = None,
        *,
        preferred: str = "",
    ) -> None:
        """Show a file; what it is, its content says, or else `preferred`, until somebody does."""
        super().__init__(parent, "import", act=message("Import", "Add to the library"))
        self._importer = importer
        self._path = path
        self._preferred = preferred
        self._task: Task | None = None
        self.imported: Imported | None = None
        self._corrections: dict[int, str] = {}
        self._model = OutlineModel(self)
        self.outline.setModel(self._model)
        self._rows = MappingModel(spoken_language(), self)
        self._prepare_lines()
        self.name.setText(path.name)
        self.language.addItem(say(message("Import", "Detect automatically")), "")
        for language, words in LANGUAGE_NAMES:
            self.language.addItem(say(words), language)
        self._kinds = {
            "standard": self.standard, "unit": self.unit,
            "framework": self.framework, "glossary": self.glossary,
        }  # fmt: skip
        suffix = ".docx" if path.suffix.lower() in OLD_SUFFIXES else path.suffix.lower()
        readable = [e.kind for e in READERS if suffix in e.suffixes]
        for kind, box in self._kinds.items():
            box.setEnabled(kind in readable)
            box.toggled.connect(lambda on: self._afresh() if on else None)
        self.language.activated.connect(self._afresh)
        self.sure.toggled.connect(self._enable_taking)
        self._show_nothing("")
        detected = any(suffix in entry.suffixes for entry in DETECTING)
        if readable and not detected:
            self._kinds[readable[0]].setChecked(True)
        else:
            self._read()

    def _prepare_lines(self) -> None:
        self.lines.setModel(self._rows)
        header = self.lines.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self.lines.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.splitter.setSizes([780, 320])
        self.doubtful.toggled.connect(self._rows.only_doubtful)
        self.change.clicked.connect(lambda: self.correct(self.correction.currentData()))
        self.asRead.clicked.connect(lambda: self.correct(""))
        self.lines.selectionModel().selectionChanged.connect(self._enable_changes)
        self.outline.selectionModel().currentChanged.connect(self._find_line)

    def done(self, result: int) -> None:
        """Stop reading when the dialog closes."""
        self._cancel()
        super().done(result)

    @property
    def busy(self) -> bool:
        """Whether the file is being read."""
        return self._task is not None

    def correct(self, correction: str) -> None:
        """Make something else of the chosen lines; nothing puts them back as they were read."""
        chosen = self._chosen()
        for at in chosen:
            if correction:
                self._corrections[at] = correction
            else:
                self._corrections.pop(at, None)
        if chosen:
            self._read()

    def _chosen(self) -> list[int]:
        rows = self.lines.selectionModel().selectedRows()
        return [self._rows.mapped(index.row()).line.at for index in rows]

    def _choose(self, places: list[int]) -> None:
        """Choose lines again after the file was read anew."""
        selection = self.lines.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        for row in (self._rows.row_of(at) for at in places):
            if row >= 0:
                selection.select(self._rows.index(row, 0), flags.Select | flags.Rows)

    def _enable_changes(self, *_: object) -> None:
        chosen = self._chosen()
        self.change.setEnabled(bool(chosen))
        self.correction.setEnabled(bool(chosen))
        self.asRead.setEnabled(any(at in self._corrections for at in chosen))

    def _find_line(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Show the line of the file that a line of the outline was made from."""
        row = self._rows.row_of_node(str(current.data(NODE_ROLE) or ""))
        if row >= 0:
            self.lines.scrollTo(self._rows.index(row, 0))
            self.lines.selectRow(row)

    def _afresh(self, *_: object) -> None:
        """Read the file as something else; what was said of its lines does not count for that."""
        self._corrections.clear()
        self.imported = None
        self.sure.setChecked(False)
        self._read()

    def _read(self, *_: object) -> None:
        """Read the file as chosen, from the beginning; what was shown stays until it is done."""
        self._cancel()
        kind = next((kind for kind, box in self._kinds.items() if box.isChecked()), None)
        named = self.language.currentData()
        chosen: Language | None = next((each for each in LANGUAGES if each == named), None)
        if self.imported is None:
            self._show_nothing(say(message("Import", "Reading …")))
        self._ok.setEnabled(False)
        self.bar.show()
        self.bar.setRange(0, 0)
        work = self._importer.read(
            self._path, kind, chosen, dict(self._corrections), self._preferred
        )
        task = Task(message("Import", "Reading …"), work)
        task.progressed.connect(self._progressed)
        task.done.connect(lambda imported: self._show(task, imported))
        task.refused.connect(lambda problem: self._refused(task, problem))
        task.ended.connect(lambda: self._ended(task))
        self._task = task
        task.start()

    def _cancel(self) -> None:
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()
            task.wait()

    def _ended(self, task: Task) -> None:
        if task is not self._task:
            return
        self._task = None
        if self.imported is None and not self.bar.isHidden():
            # What nobody expected is told by the window; here it only must not go on forever.
            self._show_nothing(say(message("Import", "This file could not be read.")), error=True)

    def _progressed(self, progress: Progress) -> None:
        self.bar.setRange(0, max(0, progress.total))
        self.bar.setValue(progress.done)
        self.reading.setText(say(progress.what))

    def _show(self, task: Task, imported: Imported) -> None:
        if task is not self._task:
            return
        first = self.imported is None
        self.imported = imported
        document = imported.document
        self._choose_kind(document.kind)
        language = document.root.lead
        self._model.show(outline(Derived(document), language))
        self.outline.expandToDepth(0)
        rows = mapped(imported)
        if first:
            self.preview.show()
            self._make_room(with_lines=bool(rows))
        self._show_lines(imported, rows, first=first)
        self.reading.setText(self._summary(imported, rows))
        self.report.clear()
        for sentence in imported.report:
            self.report.addItem(say(sentence))
        reported = bool(imported.report)
        self.reportTitle.setVisible(reported)
        self.report.setVisible(reported)
        self.bar.hide()
        self.preview.show()
        self._ask(imported.question)
        if self.focusWidget() in {None, *self._kinds.values()}:
            # Keys begin at what the file was read as, not at the first of the kinds.
            self._kinds.get(document.kind, self._ok).setFocus()

    def _choose_kind(self, kind: str) -> None:
        """Show as what the file was read, where its content told."""
        box = self._kinds.get(kind)
        if box is not None and not box.isChecked():
            # Choosing it by hand would read the file once more.
            with QSignalBlocker(box):
                box.setChecked(True)

    def _ask(self, question: Message | None) -> None:
        """Ask whether the file is such a document at all; until somebody says so it stays out."""
        self.question.setText(say(question) if question is not None else "")
        for widget in (self.question, self.sure):
            widget.setVisible(question is not None)
        self._enable_taking()

    def _enable_taking(self, *_: object) -> None:
        imported = self.imported
        good = imported is not None and (imported.question is None or self.sure.isChecked())
        self._ok.setEnabled(good)

    def _show_lines(self, imported: Imported, rows: tuple[Mapped, ...], *, first: bool) -> None:
        chosen = self._chosen()
        self.mapping.setVisible(bool(rows))
        self._rows.show(rows)
        if first:
            self.lines.setColumnWidth(1, self.lines.viewport().width() * 2 // 5)
            self.correction.clear()
            for each in CORRECTIONS.get(imported.document.kind, ()):
                self.correction.addItem(correction_words(each, spoken_language()), each)
        self._choose(chosen)
        self._enable_changes()

    def _summary(self, imported: Imported, rows: tuple[Mapped, ...]) -> str:
        document = imported.document
        texts = sum(1 for node in document.nodes.values() if node.cells)
        title = document.title(document.root.lead)
        words = say(
            message("Import", "“{title}”: {count} texts", "", 1).fill(title=title, count=texts)
        )
        if rows:
            lines, aside = len(rows), counted(rows)["unsorted"]
            more = message("Import", "Lines read: {lines}, of which unsorted: {unsorted}")
            words = f"{words} · {say(more.fill(lines=lines, unsorted=aside))}"
        if imported.proposal is not None:
            words = f"{say(imported.proposal)}\n{words}"
        return words

    def _make_room(self, *, with_lines: bool) -> None:
        if not with_lines:
            self.adjustSize()
            return
        room = self.screen().availableGeometry()
        self.resize(min(_WIDTH, room.width() - 40), min(_HEIGHT, room.height() - 60))
        parent = self.parentWidget()
        middle = room.center() if parent is None else parent.frameGeometry().center()
        frame = self.frameGeometry()
        frame.moveCenter(middle)
        self.move(frame.topLeft())

    def _refused(self, task: Task, problem: StudioError) -> None:
        if task is self._task:
            self._show_nothing(in_one_line(map(say, problem.sentences)), error=True)

    def _show_nothing(self, words: str, *, error: bool = False) -> None:
        self.imported = None
        tell(self.reading, words, error=error)
        self.bar.hide()
        self.preview.hide()
        self._ask(None)
        self._ok.setEnabled(False)
