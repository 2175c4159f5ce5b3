"""What all sheets of one workbook share: the order, its texts, lists, places on other sheets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from openpyxl import Workbook

from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import METHODS
from curriculum_studio.core.languages import Language
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.payloads.indicators import Indicator
from curriculum_studio.core.scoring import points_text, scoring_lines
from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import (
    KeyedColumn,
    KeyedSheet,
)
from curriculum_studio.features.assessment.formats.workbook.layout import WorkbookContents
from curriculum_studio.features.assessment.formats.workbook.vocabulary import CATEGORIES, COLUMNS
from curriculum_studio.features.assessment.model.indicator_system import ScoredIndicator
from curriculum_studio.spreadsheet.styles import FormStyles


class SystemTexts:
    """The texts of an indicator system as they are read, references put into words."""

    def __init__(self, standard: Document, language: Language) -> None:
        self._document = standard
        self._language: Language = language
        self._references = References(standard, number(standard))

    def of(self, node: str) -> str:
        """Return the text of a node in the language or the nearest one that has it."""
        if node not in self._document:
            return ""
        cell = self._document.nodes[node].best(self._language)
        return self._references.shown(cell, self._language).strip()

    def below(self, node: str, kind: str) -> list[str]:
        """Return the texts of the children of a kind."""
        children = self._document.children_of(node)
        return [self.of(child.id) for child in children if child.kind == kind]

    def listed(self, node: str, kind: str) -> str:
        """Return the texts of the children of a kind in one cell."""
        gap = "；" if self._language == "zh" else "; "
        return gap.join(self.below(node, kind))

    def group(self, node: str) -> str:
        """Return code and name of a group."""
        own = self._document.nodes.get(node)
        code = getattr(own.payload, "code", "") if own else ""
        return f"{code} {self.of(node)}".strip()

    def statement(self, item: ScoredIndicator) -> str:
        """Return what is asked for, with the ★ of a key item."""
        return ("★ " if item.payload.key else "") + self.of(item.id)

    def rules(self, item: ScoredIndicator) -> str:
        """Return how an item is scored: by the rule, and what is noted to it."""
        payload = item.payload
        if payload.mode == "parts":
            parts = [points_text(part.points, self._language) for part in item.parts]
            lines = [f"{len(parts)} × {parts[0]}" if len(set(parts)) == 1 and parts else ""]
        else:
            lines = list(scoring_lines(payload, (), self._language))
        return "\n".join(line for line in (*lines, *self.below(item.id, "indicator_note")) if line)

    def methods(self, indicator: Indicator) -> str:
        """Return the methods of verification."""
        gap = "、" if self._language == "zh" else ", "
        return gap.join(METHODS[each].get(self._language) for each in indicator.methods)

    def category(self, indicator: Indicator) -> str:
        """Return the kind of an item."""
        name = "key" if indicator.key else indicator.category
        return CATEGORIES[name].get(self._language)


@dataclass(frozen=True, slots=True)
class Measured:
    """Formulas of a figure that indicators know: its value, how many doubts, how many questions."""

    value: str
    doubts: str
    asked: str


@dataclass(slots=True)
class WorkbookContext:
    """The workbook while it is written; the sheets leave here what others refer to.

    `lists` are ranges of choices by their names; `first_year` is the cell that says so; `measures`
    are figures by the names that indicators know; `doubts` counts the data in doubt.
    """

    order: WorkbookContents
    workbook: Workbook
    looks: FormStyles
    texts: SystemTexts
    lists: Mapping[tuple[object, ...], str] = field(default_factory=dict)
    first_year: str = ""
    measures: dict[str, Measured] = field(default_factory=dict)
    doubts: str = "0"

    @property
    def language(self) -> Language:
        """The language of the workbook."""
        return self.order.language

    def sheet(self, marker: str, columns: Sequence[KeyedColumn]) -> KeyedSheet:
        """Add a sheet."""
        return KeyedSheet(self.workbook, self.looks, marker, self.language, columns)

    def column(self, key: str, width: float, look: str = "text", title: str = "") -> KeyedColumn:
        """Return a column that people see, with the title of its key or another one."""
        return KeyedColumn(key, COLUMNS[title or key].get(self.language), width, look)
