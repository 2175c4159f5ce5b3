"""The list of what is to be decided, and the keys that decide there."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from curriculum_studio.features.merging.model.questions import LANGUAGE_NAMES, Question
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.key_table import AnsweredByKeys
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.written_text import plain, tip

_OPEN = message("Merging", "To decide: {count}")
_DECIDED = message("Merging", "Decided: {count}")
_CHOSEN: dict[str, Message] = {
    "mine": message("Merging", "✓ mine"),
    "theirs": message("Merging", "✓ theirs"),
    "both": message("Merging", "✓ both"),
    "anew": message("Merging", "✓ rewritten"),
}

_KEYS: dict[Qt.Key, str] = {
    Qt.Key.Key_1: "mine",
    Qt.Key.Key_2: "theirs",
    Qt.Key.Key_0: "base",
    Qt.Key.Key_3: "both",
    Qt.Key.Key_E: "write",
    Qt.Key.Key_F2: "write",
    Qt.Key.Key_L: "later",
    Qt.Key.Key_Return: "show",
    Qt.Key.Key_Enter: "show",
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)

_ID = Qt.ItemDataRole.UserRole


class DecisionTree(AnsweredByKeys, QTreeWidget):
    """The places, those that are open first, by chapters; `asked` carries what a key asks for."""

    asked = Signal(str)

    def fill(self, questions: Sequence[Question], theme: Theme) -> None:
        """List places; the one in front stays in front, else the first open one comes there."""
        current = self.current
        self.blockSignals(True)
        self.clear()
        waiting = [each for each in questions if each.open]
        done = [each for each in questions if not each.open]
        for heading, group in ((_OPEN, waiting), (_DECIDED, done)):
            if group:
                self._group(say(heading.fill(count=len(group))), group, theme)
        self.expandAll()
        ids = self.ids
        self.choose(current if current in ids else next(iter(ids), ""))
        self.blockSignals(False)

    def _group(self, heading: str, questions: Sequence[Question], theme: Theme) -> None:
        top = QTreeWidgetItem([heading])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        bold = top.font(0)
        bold.setBold(True)
        top.setFont(0, bold)
        self.addTopLevelItem(top)
        chapter = ""
        for each in questions:
            if each.chapter != chapter:
                chapter = each.chapter
                line = QTreeWidgetItem([plain(each.chapter_title)])
                line.setFlags(Qt.ItemFlag.ItemIsEnabled)
                line.setForeground(0, QBrush(QColor(theme.muted)))
                top.addChild(line)
            words = _line(each)
            item = QTreeWidgetItem([words])
            item.setData(0, _ID, each.record.id)
            item.setToolTip(0, tip(f"{words}\n{say(each.what)}"))
            top.addChild(item)

    @property
    def ids(self) -> list[str]:
        """The ids of the decisions in the order in which they are listed."""
        found = []
        for at in range(self.topLevelItemCount()):
            top = self.topLevelItem(at)
            for below in range(top.childCount() if top is not None else 0):
                item = top.child(below) if top is not None else None
                if item is not None and item.data(0, _ID):
                    found.append(str(item.data(0, _ID)))
        return found

    @property
    def current(self) -> str:
        """The id of the decision in front; on a heading that of the first one below it."""
        item: QTreeWidgetItem | None = self.currentItem()
        while item is not None and not item.data(0, _ID):
            item = self.itemBelow(item)
        return str(item.data(0, _ID)) if item is not None else ""

    def choose(self, identity: str) -> None:
        """Bring a decision to the front; none with an empty id."""
        for at in range(self.topLevelItemCount()):
            top = self.topLevelItem(at)
            for below in range(top.childCount() if top is not None else 0):
                item = top.child(below) if top is not None else None
                if item is not None and identity and item.data(0, _ID) == identity:
                    self.setCurrentItem(item)
                    self.scrollToItem(item)
                    return
        self.setCurrentIndex(QModelIndex())

    def wish(self, event: QKeyEvent) -> str:
        """Return what a key asks for; empty for those of the list itself."""
        return _KEYS.get(Qt.Key(event.key()), "") if event.modifiers() in _PLAIN else ""


def _line(question: Question) -> str:
    """Return what stands in the list: the place; below it the language, and what differs."""
    said = plain(question.words or question.title)
    where = " ".join(each for each in dict.fromkeys((question.place, said)) if each) or "…"
    told = [say(LANGUAGE_NAMES[question.language])] if question.language is not None else []
    told.append(say(_CHOSEN[question.answered]) if question.answered else say(question.what))
    return f"{where}\n{' · '.join(told)}"
