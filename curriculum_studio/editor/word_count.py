"""How much is written: characters in Chinese, words elsewhere; and what is outdated."""

from collections.abc import Iterable

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.text import Cell, count
from curriculum_studio.core.translation_state import CellState, state


class WordCounter:
    """Counts texts of a document; a text that stays the same is counted once."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._known: dict[tuple[str, Language], tuple[Cell, int]] = {}

    def counts(self, document: Document) -> dict[Language, int]:
        """Return how much is written in each language."""
        known: dict[tuple[str, Language], tuple[Cell, int]] = {}
        sums: dict[Language, int] = dict.fromkeys(LANGUAGES, 0)
        for node in document.nodes.values():
            for language, cell in node.cells.items():
                if not cell.text:
                    continue
                key = (node.id, language)
                before = self._known.get(key)
                if before is None or before[0] is not cell:
                    before = (cell, count(cell.text, language))
                known[key] = before
                sums[language] += before[1]
        self._known = known
        return sums


def stale_count(document: Document, languages: Iterable[Language]) -> int:
    """Return how many texts in these languages were made from a source that reads otherwise now."""
    wanted = tuple(languages)
    return sum(
        1
        for node in document.nodes.values()
        for language in wanted
        if language in node.cells and state(node, language) is CellState.STALE
    )
