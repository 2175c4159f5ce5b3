"""What came of filled workbooks, before anything is brought into the library."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from curriculum_studio.features.assessment.service.assessments import ReadFile
from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say


class TakenDialog(Dialog):
    """Lists the files, and below each the cells that were not taken and why."""

    title: QLabel
    explained: QLabel
    files: QTreeWidget
    buttons: QDialogButtonBox

    def __init__(self, files: Sequence[ReadFile], parent: QWidget | None) -> None:
        """Take what was read."""
        super().__init__(parent)
        load_form(self, "taken")
        good = sum(each.document is not None for each in files)
        words = message("Results", "{good} of {count} workbooks can be brought in")
        self.title.setText(say(words.fill(good=good, count=len(files))))
        self.files.setHeaderLabels(
            [
                say(message("Results", "File or cell")),
                say(message("Results", "School")),
                say(message("Results", "What came of it")),
            ]
        )
        for file in files:
            self.files.addTopLevelItem(self._item(file))
        head = self.files.header()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        self.files.setWordWrap(True)
        if len(files) <= 6:
            self.files.expandAll()
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(say(message("Results", "Bring in")))
        ok.setEnabled(bool(good))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _item(self, file: ReadFile) -> QTreeWidgetItem:
        school = file.document.title("zh") if file.document is not None else ""
        if file.problem is not None:
            outcome = " ".join(say(each) for each in file.problem.sentences)
        elif file.document is None:
            outcome = say(message("Results", "not brought in"))
        elif file.doubtful:
            count = message(
                "Results",
                "can be brought in, with {count} remarks; data are in doubt, so the result will be"
                " provisional",
            )
            outcome = say(count.fill(count=len(file.remarks)))
        elif file.remarks:
            count = message("Results", "can be brought in, with {count} remarks")
            outcome = say(count.fill(count=len(file.remarks)))
        else:
            outcome = say(message("Results", "can be brought in"))
        item = QTreeWidgetItem([file.name, school, outcome])
        item.setToolTip(2, outcome)
        if file.document is None:
            font = item.font(0)
            font.setItalic(True)
            item.setFont(0, font)
        for remark in file.remarks:
            line = QTreeWidgetItem([remark.place, "", say(remark.reason)])
            line.setToolTip(2, say(remark.reason))
            line.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.addChild(line)
        return item
