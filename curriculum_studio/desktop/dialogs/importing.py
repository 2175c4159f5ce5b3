"""Reading a foreign file: as what, and what would come in."""

from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QProgressBar,
    QRadioButton,
    QTreeView,
    QWidget,
)

from curriculum_studio.desktop.dialogs.new_document import LANGUAGE_NAMES
from curriculum_studio.desktop.forms import load_form
from curriculum_studio.desktop.outline.lines import outline
from curriculum_studio.desktop.outline.model import OutlineModel
from curriculum_studio.desktop.saying import say
from curriculum_studio.desktop.tasks import Task
from curriculum_studio.domain.languages import LANGUAGES, Language
from curriculum_studio.domain.numbering import number
from curriculum_studio.exchange.formats import READERS
from curriculum_studio.services.importing import Imported, Importer
from curriculum_studio.words import Progress, StudioError, message


class ImportDialog(QDialog):
    """Reads a file and shows what would come in; nothing is in the workspace before Accept."""

    name: QLabel
    kinds: QWidget
    standard: QRadioButton
    unit: QRadioButton
    framework: QRadioButton
    language: QComboBox
    reading: QLabel
    bar: QProgressBar
    preview: QWidget
    previewTitle: QLabel
    outline: QTreeView
    reportTitle: QLabel
    report: QListWidget
    buttons: QDialogButtonBox

    def __init__(self, importer: Importer, path: Path, parent: QWidget | None = None) -> None:
        """Take the file; reading begins when the kind is chosen."""
        super().__init__(parent)
        load_form(self, "import")
        self._importer = importer
        self._path = path
        self._task: Task | None = None
        self.imported: Imported | None = None
        self._model = OutlineModel(self)
        self.outline.setModel(self._model)
        self.name.setText(path.name)
        self.language.addItem(say(message("Import", "Found by itself")), "")
        for language, words in LANGUAGE_NAMES:
            self.language.addItem(say(words), language)
        self._kinds = {
            "standard": self.standard,
            "unit": self.unit,
            "framework": self.framework,
        }
        readable = [e.kind for e in READERS if path.suffix.lower() in e.suffixes]
        for kind, box in self._kinds.items():
            box.setEnabled(kind in readable)
            box.toggled.connect(lambda on: self._read() if on else None)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(say(message("Import", "Take into the library")))
        ok.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.language.activated.connect(self._read)
        self._show_nothing("")
        if readable:
            self._kinds[readable[0]].setChecked(True)
        else:
            self._read()

    def done(self, result: int) -> None:
        """Stop reading when the dialog closes."""
        self._cancel()
        super().done(result)

    @property
    def busy(self) -> bool:
        """Whether the file is being read."""
        return self._task is not None

    def _read(self, *_: object) -> None:
        """Read the file as chosen, from the beginning."""
        self._cancel()
        kind = next((kind for kind, box in self._kinds.items() if box.isChecked()), None)
        chosen: Language | None = next(
            (each for each in LANGUAGES if each == self.language.currentData()), None
        )
        self._show_nothing(say(message("Import", "Reading …")))
        self.bar.show()
        self.bar.setRange(0, 0)
        work = self._importer.read(self._path, kind, chosen)
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
        if task is self._task:
            self._task = None
            if self.imported is None and not self.bar.isHidden():
                # What nobody expected is told by the window; here it only must not go on forever.
                self._show_nothing(say(message("Import", "This file could not be read.")))

    def _progressed(self, progress: Progress) -> None:
        self.bar.setRange(0, max(0, progress.total))
        self.bar.setValue(progress.done)
        self.reading.setText(say(progress.what))

    def _show(self, task: Task, imported: Imported) -> None:
        if task is not self._task:
            return
        self.imported = imported
        document = imported.document
        language = document.root.lead
        self._model.show(document, outline(document, number(document), language))
        self.outline.expandToDepth(0)
        texts = sum(1 for node in document.nodes.values() if node.cells)
        title = document.title(language)
        words = message("Import", "“{title}”: {count} texts").fill(title=title, count=texts)
        self.reading.setText(say(words))
        self.report.clear()
        for sentence in imported.report:
            self.report.addItem(say(sentence))
        reported = bool(imported.report)
        self.reportTitle.setVisible(reported)
        self.report.setVisible(reported)
        self.bar.hide()
        self.preview.show()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(True)
        self.adjustSize()

    def _refused(self, task: Task, problem: StudioError) -> None:
        if task is self._task:
            self._show_nothing(" ".join(say(each) for each in problem.sentences))

    def _show_nothing(self, words: str) -> None:
        self.imported = None
        self.reading.setText(words)
        self.bar.hide()
        self.preview.hide()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
