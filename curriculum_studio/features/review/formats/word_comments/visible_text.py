"""The texts of a document as a Word file shows them, with the way back to their characters."""

from collections.abc import Mapping
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.numbering import Numbering, References
from curriculum_studio.core.text import OBJECT, part


@dataclass(frozen=True, slots=True)
class VisibleText:
    """One language of a node as it is read; `at` holds the place in the cell of each character."""

    node: Node
    language: Language
    text: str
    at: tuple[int, ...]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Return the characters of the cell that are shown between two places."""
        if start >= end:
            return 0, 0
        return self.at[start], self.at[end - 1] + 1


def bare(text: str) -> str:
    """Return a text without its spaces, which office programs change at will."""
    return "".join(text.split())


def shown_text(node: Node, language: Language, references: References) -> VisibleText:
    """Return a text as it is read, with where its characters stand in the text itself."""
    cell = node.cell(language)
    if OBJECT not in cell.text:
        return VisibleText(node, language, cell.text, tuple(range(len(cell.text))))
    text: list[str] = []
    at: list[int] = []
    for place, character in enumerate(cell.text):
        words = character
        if character == OBJECT:
            words = references.shown(part(cell, place, place + 1), language)
        text.append(words)
        at += [place] * len(words)
    return VisibleText(node, language, "".join(text), tuple(at))


class VisibleTexts:
    """All texts of a document as they are read."""

    def __init__(self, document: Document, numbering: Numbering) -> None:
        references = References(document, numbering)
        self._document = document
        self.by_place: Mapping[tuple[str, Language], VisibleText] = {
            (node.id, language): shown_text(node, language, references)
            for node in document.walk()
            for language in LANGUAGES
            if not node.cell(language).blank
        }
        self.by_text: dict[str, list[VisibleText]] = {}
        for shown in self.by_place.values():
            self.by_text.setdefault(bare(shown.text), []).append(shown)

    def get(self, node: str, language: Language) -> VisibleText | None:
        """Return a language of a node, or the one that stands in where it is missing."""
        for each in (language, *self._stand_ins(node)):
            if (found := self.by_place.get((node, each))) is not None:
                return found
        return None

    def _stand_ins(self, node: str) -> tuple[Language, ...]:
        own = self._document.nodes.get(node)
        return () if own is None else (own.lead, *LANGUAGES)
