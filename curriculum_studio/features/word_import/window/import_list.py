"""Several foreign files at once: what each looks like, and which of them come in."""

from collections.abc import Sequence
from dataclasses import field
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QObject,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeView,
    QWidget,
)

from curriculum_studio.features.word_import.service import Imported, Importer, counted, mapped
from curriculum_studio.features.word_import.window.import_dialog import ImportDialog
from curriculum_studio.i18n import Message, StudioError, in_one_line, message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.table_model import AnyIndex, TableModel
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.widgets.translation import say

_WAITING = message("Import", "Waiting …")
_READING = message("Import", "Reading …")
_REFUSED = message("Import", "Cannot be imported")
_UNKNOWN = message("Import", "Cannot be determined")
_KINDS = {
    "standard": message("Import", "Standard"),
    "unit": message("Import", "Theme unit"),
    "framework": message("Import", "Framework"),
    "glossary": message("Import", "Glossary"),
}


# Signals hold what they call weakly, which what has slots does not allow.
@dataclass
class Candidate:
    """A file of the list: what came of reading it, and whether it is wanted."""

    path: Path
    imported: Imported | None = None
    problem: Sequence[Message] = ()
    reading: bool = False
    wanted: bool = False
    remarks: list[str] = field(default_factory=list)

    @property
    def read(self) -> bool:
        """Whether it was read, with success or without."""
        return self.imported is not None or bool(self.problem)

    def take(self, imported: Imported) -> None:
        """Keep what would come in; what may be no such document is not ticked at first."""
        self.imported, self.problem, self.reading = imported, (), False
        self.wanted = imported.question is None and not imported.of_use_elsewhere
        unsorted = counted(mapped(imported))["unsorted"]
        self.remarks = [say(imported.question)] if imported.question is not None else []
        if unsorted:
            words = message("Import", "Unsorted passages: {count}").fill(count=unsorted)
            self.remarks.append(say(words))

    def refuse(self, problem: StudioError) -> None:
        """Keep why it cannot come in."""
        self.problem, self.reading, self.wanted = problem.sentences, False, False
        self.remarks = [in_one_line(map(say, problem.sentences))]

    @property
    def looks_like(self) -> str:
        """What the file is, in words."""
        if self.imported is None:
            return say(_REFUSED if self.problem else _READING if self.reading else _WAITING)
        if self.imported.proposal is not None:
            return say(self.imported.proposal)
        doubtful = self.imported.question is not None
        return say(_UNKNOWN if doubtful else _KINDS[self.imported.document.kind])

    @property
    def title(self) -> str:
        """The title of the document that would come of it."""
        if self.imported is None:
            return ""
        document = self.imported.document
        return document.title(document.root.lead)


class ImportColumn(IntEnum):
    """The columns of the list."""

    FILE = 0
    LOOKS_LIKE = 1
    TITLE = 2
    REMARK = 3


class CandidatesModel(TableModel[Candidate]):
    """The files, a row each, with a tick in front of those that can come in."""

    ticked = Signal()
    headings = (
        message("Import", "File"),
        message("Import", "What it is"),
        message("Import", "Title"),
        message("Import", "To know"),
    )

    def __init__(self, candidates: Sequence[Candidate], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = list(candidates)

    def flags(self, index: AnyIndex, /) -> Qt.ItemFlag:
        """Return what can be done with a cell: what was read can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == ImportColumn.FILE and self.rows[index.row()].imported is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def cell(self, row: Candidate, index: AnyIndex, role: int) -> object:
        """Return what a cell says."""
        column = ImportColumn(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and column is ImportColumn.FILE:
            if row.imported is None:
                return None
            return Qt.CheckState.Checked if row.wanted else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return {
                ImportColumn.FILE: row.path.name,
                ImportColumn.LOOKS_LIKE: row.looks_like,
                ImportColumn.TITLE: row.title,
                ImportColumn.REMARK: " ".join(row.remarks),
            }[column]
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole, /) -> bool:
        """Tick a file, or take the tick away."""
        candidate = self.rows[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or candidate.imported is None:
            return False
        candidate.wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        self.changed(index.row())
        return True

    def changed(self, row: int) -> None:
        """Show a row anew."""
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(ImportColumn) - 1))
        self.ticked.emit()


class ImportListDialog(Dialog):
    """Reads files one after the other and shows what each looks like, before anything comes in."""

    title: QLabel
    files: QTreeView
    said: QLabel
    bar: QProgressBar
    closer: QPushButton

    def __init__(
        self,
        importer: Importer,
        paths: Sequence[Path],
        parent: QWidget | None = None,
        *,
        preferred: str = "",
    ) -> None:
        """Read files; `preferred` is the kind of document where a file says nothing of it."""
        super().__init__(parent, "import_list")
        self._importer = importer
        self._preferred = preferred
        self._task: Task | None = None
        self._model = CandidatesModel([Candidate(path) for path in paths], self)
        count = message("Import", "{count} files", "", 1).fill(count=len(paths))
        self.title.setText(say(count))
        self.files.setModel(self._model)
        header = self.files.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in (
            (ImportColumn.FILE, 230),
            (ImportColumn.LOOKS_LIKE, 250),
            (ImportColumn.TITLE, 200),
        ):
            self.files.setColumnWidth(column, width)
        self.closer.clicked.connect(self.look_closer)
        self.files.doubleClicked.connect(self.look_closer)
        self.files.selectionModel().currentRowChanged.connect(self._say)
        self._model.ticked.connect(self._renew)
        self.files.setCurrentIndex(self._model.index(0, 0))
        self.files.setFocus()
        self._read_next()

    @property
    def busy(self) -> bool:
        """Whether files are being read."""
        return self._task is not None

    @property
    def chosen(self) -> list[Imported]:
        """What shall come in, in the order of the list."""
        candidates = self._model.rows
        return [each.imported for each in candidates if each.wanted and each.imported is not None]

    def look_closer(self, *_: object) -> None:
        """Show a file by itself, where it can be read as something else, line by line."""
        row = self.files.currentIndex().row()
        candidate = self._model.rows[row]
        if not candidate.read:
            return
        dialog = ImportDialog(self._importer, candidate.path, self, preferred=self._preferred)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.imported is not None:
            candidate.take(dialog.imported)
            candidate.wanted = True
            self._model.changed(row)
            self._say()

    def done(self, result: int) -> None:
        """Stop reading when the dialog closes."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            task.wait()
        super().done(result)

    def _read_next(self) -> None:
        candidates = self._model.rows
        row = next((at for at, each in enumerate(candidates) if not each.read), -1)
        self.bar.setVisible(row >= 0)
        if row >= 0:
            self.bar.setRange(0, len(candidates))
            self.bar.setValue(row)
            candidate = candidates[row]
            candidate.reading = True
            task = Task(_READING, self._importer.read(candidate.path, preferred=self._preferred))
            task.done.connect(candidate.take)
            task.refused.connect(candidate.refuse)
            task.ended.connect(lambda: self._ended(task, row))
            self._task = task
            task.start()
        self._model.changed(row if row >= 0 else len(candidates) - 1)

    def _ended(self, task: Task, row: int) -> None:
        if task is not self._task:
            return
        self._task = None
        candidate = self._model.rows[row]
        if not candidate.read:
            # What nobody expected is told by the window; the others are read all the same.
            words = message("Import", "This file could not be read.")
            candidate.refuse(StudioError(words))
        self._model.changed(row)
        self._say()
        self._read_next()

    def _renew(self) -> None:
        wanted = len(self.chosen)
        words = message("Import", "Add {count} to the library", "", 1).fill(count=wanted)
        self._ok.setText(say(words))
        self._ok.setEnabled(bool(wanted) and not self.busy)
        current = self.files.currentIndex()
        self.closer.setEnabled(
            current.isValid() and self._model.rows[current.row()].read and not self.busy
        )

    def _say(self, *_: object) -> None:
        """Say below the list what is to know of the file that is chosen."""
        row = self.files.currentIndex().row()
        candidate = self._model.rows[row] if row >= 0 else None
        remarks = candidate.remarks if candidate is not None else []
        if candidate is not None and candidate.imported is not None:
            # The column of the list has room for the beginning of it alone.
            remarks = [candidate.looks_like, *remarks]
        self.said.setText(in_one_line(remarks))
        self._renew()
