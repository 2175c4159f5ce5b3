"""A node of a document tree."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.payloads.common import Empty, Payload
from curriculum_studio.core.text import Cell


@dataclass(frozen=True, slots=True)
class Node:
    """A clause, a paragraph, a cell, an activity, a goal …

    `parent` is empty at the root. `lead` is the language from which the others are made; it may
    differ from node to node. `cells` is never changed in place.
    """

    id: str
    kind: str
    parent: str = ""
    rank: str = "i"
    lead: Language = "zh"
    payload: Payload = field(default_factory=Empty)
    cells: Mapping[Language, Cell] = field(default_factory=dict)

    def cell(self, language: Language) -> Cell:
        """Return the text in a language, an empty cell where there is none."""
        return self.cells.get(language, _NOTHING)

    def text(self, language: Language) -> str:
        """Return the plain text in a language."""
        return self.cell(language).text

    def best(self, language: Language) -> Cell:
        """Return the text in a language or, where it is blank, in the nearest one."""
        for candidate in (language, self.lead, *LANGUAGES):
            cell = self.cell(candidate)
            if not cell.blank:
                return cell
        return _NOTHING

    def with_cell(self, language: Language, cell: Cell | None) -> "Node":
        """Return the node with another text in a language; None takes it away."""
        cells = {key: value for key, value in self.cells.items() if key != language}
        if cell is not None:
            cells[language] = cell
        return replace(self, cells=cells)


_NOTHING = Cell()
