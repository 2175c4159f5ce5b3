"""How much is written: in the whole document, and in what is selected."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtWidgets import QLabel, QWidget

from curriculum_studio.core.text import count
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.status_line import how_much


class WordCountDialog(Dialog):
    """Shows how much is written in each language, as the status line counts it."""

    ofSelection: QLabel
    selection: QLabel
    document: QLabel

    def __init__(
        self,
        document: Mapping[Language, int],
        selection: Mapping[Language, int],
        parent: QWidget | None = None,
    ) -> None:
        """Show both counts by language; a selection without any text has no line."""
        super().__init__(parent, "word_count")
        self.document.setText(_lines(document) or "0")
        self.selection.setText(_lines(selection))
        for label in (self.ofSelection, self.selection):
            label.setVisible(bool(self.selection.text()))


def _lines(counts: Mapping[Language, int]) -> str:
    return "\n".join(how_much(each, counts[each]) for each in LANGUAGES if counts.get(each))


def show_word_count(context: AppContext) -> None:
    """Count what is written in the document in front, with what was typed last."""
    view = context.view
    if view is None:
        return
    view.page.commit()
    whole = {each: view.page.counts.words(each) for each in LANGUAGES}
    chosen: Counter[Language] = Counter()
    for language, text in view.page.selected_texts():
        chosen[language] += count(text, language)
    WordCountDialog(whole, chosen, context.window).exec()
