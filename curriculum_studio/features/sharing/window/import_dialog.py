"""Shows how each document of a received file stands to one's own, before anything is taken."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from curriculum_studio.core.transactions import SetComment
from curriculum_studio.features.merging.model.questions import LANGUAGE_NAMES, Question
from curriculum_studio.features.sharing.formats.package import Package, only_shown
from curriculum_studio.features.sharing.service import IncomingDocument, PackageRelation
from curriculum_studio.i18n import Message, in_one_line, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.written_text import plain

#: What is said of a document in a received file: in short, and as a sentence.
RELATIONS: Mapping[PackageRelation, tuple[Message, Message]] = {
    PackageRelation.NEW: (
        message("HandingOn", "new here"),
        message("HandingOn", "You do not have it yet. It is added to your library."),
    ),
    PackageRelation.NEWER: (
        message("HandingOn", "newer"),
        message(
            "HandingOn",
            "It continues from what you have, and you have changed nothing since. Yours will be"
            " updated; its previous state stays among the versions.",
        ),
    ),
    PackageRelation.OLDER: (
        message("HandingOn", "older"),
        message("HandingOn", "Yours is newer than the one in the file. Nothing changes."),
    ),
    PackageRelation.SAME: (
        message("HandingOn", "the same"),
        message("HandingOn", "Both are the same. Nothing changes."),
    ),
    PackageRelation.BOTH: (
        message("HandingOn", "both changed"),
        message(
            "HandingOn",
            "You and somebody else have changed it. Nothing is lost: the received one is "
            "put next to yours, with “received” after its title.",
        ),
    ),
    PackageRelation.REVIEWED: (
        message("HandingOn", "review copy here"),
        message(
            "HandingOn",
            "You have it as a review copy, and it stays one. To add it as a document of your"
            " own, send your answer first, then delete the review copy.",
        ),
    ),
}


_TAKEN = frozenset({PackageRelation.NEW, PackageRelation.NEWER, PackageRelation.BOTH})


def explanation(incoming: IncomingDocument) -> list[Message]:
    """Return the sentences that tell what taking a document of a file does."""
    plan = incoming.plan
    if plan is None:
        return [RELATIONS[incoming.relation][1]]
    counts = message(
        "HandingOn",
        "You and somebody else have changed it. Merged automatically: {automatic}; for you to"
        " decide: {waiting}.",
    ).fill(automatic=plan.automatic, waiting=len(plan.decisions))
    told = [counts]
    deleted = plan.deleted[1]
    comments = sum(isinstance(each, SetComment) and not each.before for each in plan.records)
    if deleted:
        words = message("HandingOn", "Deleted by the other side: {count}.")
        told.append(words.fill(count=deleted))
    if comments:
        told.append(message("HandingOn", "New comments: {count}.").fill(count=comments))
    if plan.decisions:
        told.append(
            message(
                "HandingOn",
                "Until you decide, the document shows one of the two texts and keeps the other.",
            )
        )
    told.append(message("HandingOn", "Undo takes the merge back."))
    return told


def where(question: Question) -> str:
    """Return in a line where something is to be decided."""
    parts = [" ".join(each for each in (question.place, question.words or question.title) if each)]
    if question.language is not None:
        parts.append(say(LANGUAGE_NAMES[question.language]))
    return " · ".join(each for each in parts if each)


class ImportPackageDialog(Dialog):
    """Shows how each document of a file stands to one's own, and asks what to take."""

    name: QLabel
    senderName: QLabel
    documents: QTreeWidget
    explained: QLabel

    def __init__(
        self,
        path: Path,
        package: Package,
        incoming: Sequence[IncomingDocument],
        asked: Mapping[str, Sequence[Question]],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        """`asked`: what each document of the file would leave to people, by its id."""
        super().__init__(parent, "take_in")
        self._asked = asked
        self._incoming = tuple(incoming)
        self._only_shown = package.only_shown
        self.name.setText(path.name)
        whose = message("HandingOn", "From {name}").fill(name=package.sender)
        self.senderName.setText(say(whose) if package.sender else "")
        self.senderName.setVisible(bool(package.sender))
        heads = [message("HandingOn", "Document"), message("HandingOn", "Compared with yours")]
        self.documents.setHeaderLabels([say(each) for each in heads])
        self.documents.setRootIsDecorated(any(asked.values()))
        header = self.documents.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for each in self._incoming:
            self.documents.addTopLevelItem(self._item(each, language))
        self.documents.expandAll()
        self.documents.currentItemChanged.connect(lambda *_: self._explain())
        self.documents.itemChanged.connect(lambda *_: self._enable())
        first = self.documents.topLevelItem(0)
        if first is not None:
            self.documents.setCurrentItem(first)
        self._explain()
        self._enable()

    @property
    def wanted(self) -> tuple[IncomingDocument, ...]:
        """What shall be taken."""
        items = [self.documents.topLevelItem(at) for at in range(len(self._incoming))]
        return tuple(
            each
            for each, item in zip(self._incoming, items, strict=True)
            if item is not None and item.checkState(0) == Qt.CheckState.Checked
        )

    def _item(self, incoming: IncomingDocument, language: Language) -> QTreeWidgetItem:
        short, _ = RELATIONS[incoming.relation]
        item = QTreeWidgetItem([incoming.document.title(language) or "…", say(short)])
        taken = incoming.relation in _TAKEN and not self._only_shown
        item.setCheckState(0, Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked)
        if not taken:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        for question in self._asked.get(incoming.document.id, ()):
            place = QTreeWidgetItem([plain(where(question)), say(question.what)])
            place.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.addChild(place)
        return item

    def _explain(self) -> None:
        item = self.documents.currentItem()
        at = self.documents.indexOfTopLevelItem(item) if item is not None else -1
        if self._only_shown:
            self.explained.setText(in_one_line(say(each) for each in only_shown().sentences))
        elif 0 <= at < len(self._incoming):
            told = explanation(self._incoming[at])
            self.explained.setText(in_one_line(say(each) for each in told))

    def _enable(self) -> None:
        wanted = self.wanted
        self._ok.setEnabled(bool(wanted))
        merging = bool(wanted) and all(each.plan is not None for each in wanted)
        self._ok.setText(say(_MERGE if merging else _ADD))


_ADD = message("HandingOn", "Add to the library")
_MERGE = message("HandingOn", "Merge")
