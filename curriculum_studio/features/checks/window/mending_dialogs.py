"""Asks what is mended together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.numbering import Numbering
from curriculum_studio.features.checks.model.listing import place_words
from curriculum_studio.features.checks.model.mending import before_and_after
from curriculum_studio.features.checks.model.rule import Finding
from curriculum_studio.features.checks.service import sentence_of
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES

_MEND = message("Checks", "Fix {count}")

#: So much of a text stands on each side of what is mended (characters).
_AROUND = 26


class MendAllDialog(Dialog):
    """Lists each mend with the words before and after it."""

    mends: QTreeWidget

    def __init__(
        self,
        document: Document,
        findings: Sequence[Finding],
        numbering: Numbering,
        language: Language,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, "mend_all")
        self._findings = findings
        for finding in findings:
            place = place_words(document, numbering, finding, language)
            own = SHORT_NAMES[finding.language] if finding.language is not None else ""
            found = before_and_after(document, finding, _AROUND)
            if found is None:
                before, after = sentence_of(finding, language, say), ""
            else:
                before = f"{found.head}{found.old}{found.tail}"
                after = f"{found.head}{found.new}{found.tail}"
            item = QTreeWidgetItem([place, own, before, after])
            item.setCheckState(0, Qt.CheckState.Checked)
            item.setToolTip(2, before)
            item.setToolTip(3, after)
            self.mends.addTopLevelItem(item)
        header = self.mends.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.mends.itemChanged.connect(self._count)
        self._count()

    @property
    def chosen(self) -> tuple[Finding, ...]:
        """The findings whose mends are ticked."""
        ticked = Qt.CheckState.Checked
        items = (self.mends.topLevelItem(at) for at in range(len(self._findings)))
        return tuple(
            finding
            for finding, item in zip(self._findings, items, strict=True)
            if item is not None and item.checkState(0) == ticked
        )

    def _count(self, *_: object) -> None:
        count = len(self.chosen)
        self._ok.setText(say(_MEND.fill(count=count)))
        self._ok.setEnabled(bool(count))
