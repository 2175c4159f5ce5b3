"""What a place said before, and what was deleted around it; one key brings it back."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QTextBrowser,
    QWidget,
)

from curriculum_studio.core.changeset import words_of
from curriculum_studio.core.diff import difference
from curriculum_studio.core.document import Node
from curriculum_studio.core.edits import Edit, SetCell
from curriculum_studio.core.kinds import is_chapter
from curriculum_studio.core.locators import brief
from curriculum_studio.features.history.service import DeletedBranch, EarlierText, PastOfPlace
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import Card, CardList
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES
from curriculum_studio.workbench.open_library import OpenLibrary
from curriculum_studio.workbench.versions import time_words
from curriculum_studio.workbench.written_text import difference_html, plain_html

#: Characters of a text on its card.
_SHORT = 60


class PlaceHistoryDialog(Dialog):
    """Lists earlier texts of a place by language, and branches that were deleted around it.

    `restoring` carries the edits that bring one back, and where that is in words.
    """

    restoring = Signal(object, str)

    place: QLabel
    zh: QPushButton
    en: QPushButton
    de: QPushButton
    gone: QPushButton
    everywhere: QCheckBox
    states: CardList
    reading: QTextBrowser
    restore: QPushButton
    copy: QPushButton
    dismiss: QPushButton

    def __init__(
        self,
        library: OpenLibrary,
        look: Appearance,
        document: str,
        node: str,
        language: Language | None,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with a language, before anything is known; `show_past` brings what there is."""
        super().__init__(parent, "place_history", CardList)
        self._library = library
        self._look = look
        self._content = library.session.document(document)
        self._node = node
        self._past: PastOfPlace | None = None
        self._derived = library.session.derived(document)
        self._chips: Mapping[Language, QPushButton] = {
            "zh": self.zh,
            "en": self.en,
            "de": self.de,
        }
        for each, chip in self._chips.items():
            chip.setText(SHORT_NAMES[each])
            chip.clicked.connect(self._list)
        own = self._content.nodes.get(node)
        first = language or (own.lead if own is not None else LANGUAGES[0])
        self._chips[first].setChecked(True)
        self.gone.clicked.connect(self._list)
        self.everywhere.toggled.connect(self._list)
        self.states.dress(look)
        self.states.selectionModel().currentChanged.connect(self._read)
        self.states.opened.connect(lambda _: self._restore())
        self.restore.clicked.connect(self._restore)
        self.copy.clicked.connect(self._copy)
        self.dismiss.clicked.connect(self.reject)
        self.reading.document().setDocumentMargin(12)
        self.place.setText(self._words(node))
        self.resize(820, 460)
        self._list()

    def show_past(self, past: PastOfPlace) -> None:
        """Show what was found."""
        self._past = past
        if self._node not in self._content:
            self.gone.setChecked(True)
        self._list()
        self.states.setFocus()

    # What is listed

    @property
    def language(self) -> Language:
        """The language whose texts are listed."""
        return next((each for each, chip in self._chips.items() if chip.isChecked()), LANGUAGES[0])

    @property
    def texts(self) -> Sequence[EarlierText]:
        """The texts in that language, newest first."""
        return () if self._past is None else self._past.texts[self.language]

    @property
    def deleted(self) -> tuple[DeletedBranch, ...]:
        """What was deleted in the clause of the place, or in the whole document."""
        if self._past is None:
            return ()
        if self.everywhere.isChecked() or self._node not in self._content:
            return self._past.deleted
        above = [self._content.nodes[self._node], *self._content.ancestors(self._node)]
        parts = [each for each in above if is_chapter(each)] or above[-2:-1] or above
        top = parts[0].id
        inside = {each.id for each in self._content.walk(top)}
        return tuple(
            each for each in self._past.deleted if each.parent in inside or each.node == self._node
        )

    def _list(self, *_: object) -> None:
        gone = self.gone.isChecked()
        self.everywhere.setVisible(gone)
        words = message("Compare", "Deleted here: {count}").fill(count=len(self.deleted))
        self.gone.setText(say(words))
        if self._past is None:
            cards = [Card("", say(message("Compare", "Looking through earlier states …")), "")]
        elif gone:
            cards = [
                Card(str(at), _beginning(each.nodes, self.language), self._told(each))
                for at, each in enumerate(self.deleted)
            ]
        else:
            cards = [self._card(at, each) for at, each in enumerate(self.texts)]
        self.states.cards.show(cards)
        if cards:
            # What reads otherwise than now is what one comes for.
            at = 1 if len(cards) > 1 and not gone else 0
            self.states.setCurrentIndex(self.states.cards.index(at, 0))
        self._read()

    def _card(self, at: int, text: EarlierText) -> Card:
        parts = [
            say(message("Compare", "now")) if at == 0 else "",
            time_words(text.time) if text.time else "",
            text.by,
            say(text.step) if text.step is not None else "",
            *text.versions,
            *text.comments,
        ]
        said = _line(self._shown(text)) or say(message("Compare", "no text"))
        return Card(str(at), said[:_SHORT], " · ".join(each for each in parts if each))

    def _told(self, branch: DeletedBranch) -> str:
        where = self._words(branch.parent) if branch.parent in self._content else ""
        time = time_words(branch.time) if branch.time else ""
        return " · ".join(each for each in (time, branch.by, where) if each)

    def _words(self, node: str) -> str:
        if node == self._content.id or node not in self._content:
            return self._content.title(self._look.document_language)
        language = self._look.document_language
        where = brief(self._content, self._derived.numbering, node, language)
        return where or self._content.title(language)

    # What is chosen

    @property
    def _at(self) -> int:
        return int(self.states.chosen or -1)

    def _shown(self, text: EarlierText) -> str:
        return self._derived.references.shown(text.cell, self.language)

    def _read(self, *_: object) -> None:
        gone, at = self.gone.isChecked(), self._at
        html, ready = "", False
        if gone and 0 <= at < len(self.deleted):
            html = "<br>".join(
                plain_html(each.text(self.language) or each.text(each.lead))
                for each in self.deleted[at].nodes
                if each.text(self.language) or each.text(each.lead)
            )
            ready = self.deleted[at].parent in self._content
            if not ready:
                html += f"<p>{escape(say(_NOWHERE))}</p>"
        elif gone and self._past is not None:
            html = escape(say(message("Compare", "Nothing was deleted here, as far as is known.")))
        elif not gone and 0 <= at < len(self.texts):
            now, then = self._shown(self.texts[0]), self._shown(self.texts[at])
            html = difference_html(difference(then, now), self._look.theme)
            ready = at > 0 and self._node in self._content and self._differs(self.texts[at])
        self.reading.setHtml(html)
        writable = self._library.workspace.writable
        self.restore.setEnabled(ready and writable)
        self.copy.setEnabled(at >= 0 and bool(html))

    def _differs(self, text: EarlierText) -> bool:
        return words_of(text.cell) != words_of(self.texts[0].cell)

    def _restore(self) -> None:
        if not self.restore.isEnabled():
            return
        edits: tuple[Edit, ...]
        if self.gone.isChecked():
            branch = self.deleted[self._at]
            edits, name = (branch.edit(),), self._words(branch.parent)
        else:
            cell = self.texts[self._at].cell
            edits = (SetCell(self._node, self.language, cell),)
            name = self._words(self._node)
        self.restoring.emit(edits, name)

    def _copy(self) -> None:
        at = self._at
        if self.gone.isChecked():
            said = "\n".join(
                each.text(self.language)
                for each in self.deleted[at].nodes
                if each.text(self.language)
            )
        else:
            said = self._shown(self.texts[at])
        QApplication.clipboard().setText(said)


_NOWHERE = message("Compare", "What it stood in was deleted too. Restore that first.")


def _line(text: str) -> str:
    return " ".join(text.split())


def _beginning(nodes: Sequence[Node], language: Language) -> str:
    """Return the first words of a branch, in a language or the one that it has."""
    for each in nodes:
        said = _line(each.text(language) or each.best(language).text)
        if said:
            more = sum(bool(node.cells) for node in nodes) - 1
            return f"{said[:_SHORT]} (+{more})" if more else said[:_SHORT]
    return "…"
