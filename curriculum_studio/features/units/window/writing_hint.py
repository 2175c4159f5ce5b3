"""A quiet line below the page: how an aim may begin, a hint, how much is written."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.text import Cell, count
from curriculum_studio.core.translation_state import typed
from curriculum_studio.features.units.model.aims import MOST_AIMS, STARTERS, AimHint, hints_at
from curriculum_studio.features.units.window.hint_text import hint_words
from curriculum_studio.features.units.window.unit_view import UnitContext
from curriculum_studio.i18n import message
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

#: Kinds of text that the line says something about.
_WRITTEN = frozenset({"aim", "step"})


class WritingHint(QFrame):
    """Shown while the caret is in an aim or a step; it never keeps anybody from writing."""

    hint: QLabel
    startersHolder: QWidget
    count: QLabel

    def __init__(self, ground: UnitContext) -> None:
        """Take the unit."""
        super().__init__(ground.view)
        load_form(self, "writing_hint")
        self._ground = ground
        self._node = ""
        self._language: Language = "zh"
        self._allowed = True
        self._buttons: list[QPushButton] = []
        self._shown_for: tuple[str, Language] = ("", "zh")
        self.hide()

    def allow(self, *, on: bool) -> None:
        """Say whether the text is shown; elsewhere there is nothing to hint at."""
        self._allowed = on
        self.renew()

    def follow(self, node: str, language: str) -> None:
        """Say something about the text at the caret."""
        self._node = node
        self._language = next((each for each in LANGUAGES if each == language), "zh")
        self.renew()

    def renew(self) -> None:
        """Say it of the text as it stands now."""
        if self._ground.over:
            return
        document = self._ground.document
        node = document.nodes.get(self._node)
        if not self._allowed or node is None or node.kind not in _WRITTEN:
            self.hide()
            return
        hints = self._hints(node)
        words = " ".join(hint_words(hint) for hint in hints)
        if not words and node.kind == "aim":
            words = say(message("Units", "Aims begin with the child:"))
        self.hint.setText(words)
        own = node.text(self._language)
        amount = count(own, self._language)
        sign = message("Units", "{count} characters")
        if self._language != "zh":
            sign = message("Units", "{count} words")
        self.count.setText(say(sign.fill(count=amount)))
        self._offer(node)
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_node"):
            self.renew()

    def begin_with(self, starter: str) -> None:
        """Let the aim at the caret begin with some words."""
        if not self._ground.view.page.commit():
            return
        node = self._ground.document.nodes.get(self._node)
        if node is None:
            return
        old = node.cell(self._language)
        if old.text.startswith(starter):
            return
        written = typed(node, self._language, _begun(old.text, starter, self._language))
        label = message("Units", "Begin the aim with “{words}”").fill(words=starter.strip())
        self._ground.change((SetCell(node.id, self._language, written),), label)
        self._ground.view.page.show_node(node.id, self._language)
        self._ground.view.page.setFocus()

    # Inside

    def _hints(self, node: Node) -> list[AimHint]:
        hints = list(hints_at(node))
        document = self._ground.document
        siblings = [n for n in document.children_of(node.parent) if n.kind == "aim" and n.cells]
        if node.kind == "aim" and len(siblings) > MOST_AIMS:
            hints.append(AimHint("many", node.id, count=len(siblings)))
        return hints

    def _offer(self, node: Node) -> None:
        offered = node.kind == "aim" and self._ground.writable
        self.startersHolder.setVisible(offered)
        key = (node.kind, self._language)
        if not offered or key == self._shown_for:
            return
        self._shown_for = key
        layout = self.startersHolder.layout()
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for starter in STARTERS[self._language]:
            button = QPushButton(f"{starter.strip(' ,')}…", self.startersHolder)
            button.setProperty("role", "chip")
            name = message("Units", "Begin the aim with “{words}”").fill(words=starter.strip(" ,"))
            button.setAccessibleName(say(name))
            button.setToolTip(say(name))
            button.clicked.connect(lambda _, each=starter: self.begin_with(each))
            if layout is not None:
                layout.addWidget(button)
            self._buttons.append(button)


def _begun(text: str, starter: str, language: Language) -> Cell:
    """Return a text that begins with a starter in place of the one with which it began."""
    for other in STARTERS[language]:
        if text.startswith(other):
            return Cell(starter + text[len(other) :])
    rest = text
    if language == "en" and rest[:1].isupper() and not rest[:2].isupper():
        rest = rest[0].lower() + rest[1:]
    return Cell(starter + rest)
