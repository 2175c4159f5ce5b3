"""The table of the group's own emission factors, which count before those of the program."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, SetCell, SetPayload
from curriculum_studio.core.form_values import amount_in, is_nothing
from curriculum_studio.core.payloads.indicators import EmissionFactor
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.features.assessment.model.data_items import DATA_ITEMS
from curriculum_studio.features.assessment.service.emission_factors import (
    chosen_factors,
    with_shipped_factors,
)
from curriculum_studio.features.pilots.service import Piloting
from curriculum_studio.features.pilots.window.entry_fields import Content, TextEntry
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.open_library import OpenLibrary

#: Years in which a factor may have been published.
_YEARS = range(1990, 2101)


@dataclass(frozen=True, slots=True)
class FactorRows:
    """Headings, rows, widths and the nodes of the rows."""

    headings: tuple[str, ...]
    rows: tuple[Sequence[Content], ...]
    widths: tuple[int, ...]
    nodes: tuple[str, ...]


class FactorTable:
    """Makes the table of a library's own factors, and writes into it."""

    def __init__(
        self, library: OpenLibrary, piloting: Piloting, refused: Callable[[StudioError], None]
    ) -> None:
        self._library = library
        self._piloting = piloting
        self._refused = refused

    def shown(self, language: Language) -> FactorRows:
        """Return the table as it stands; the factors that count now are marked."""
        session, resources = self._library.session, self._library.application.resources
        counting = set(map(id, chosen_factors(session, resources).values()))
        register = self._piloting.register()
        nodes = (
            [n for n in register.walk() if isinstance(n.payload, EmissionFactor)]
            if register
            else []
        )
        rows = [self._row(node, language, counting) for node in nodes]
        headings = (
            say(message("Piloting", "Item")),
            say(message("Piloting", "Region")),
            say(message("Piloting", "Year")),
            say(message("Piloting", "Value")),
            say(message("Piloting", "Unit")),
            say(message("Piloting", "Source")),
            say(message("Piloting", "Note")),
            say(message("Piloting", "Counts")),
        )
        return FactorRows(
            headings, tuple(rows), (110, 76, 60, 76, 100, 0, 180, 60), tuple(n.id for n in nodes)
        )

    def bring_in(self, language: Language) -> None:
        """Bring the factors of the program into the register, where they can be written."""
        register = self._piloting.begin_register(language)
        edits = with_shipped_factors(register, self._library.application.resources)
        self._edit(register.id, edits)

    def add_like(self, node: str) -> None:
        """Add a factor like another, to be written anew."""
        register = self._piloting.register()
        if register is None or node not in register.nodes:
            return
        new = tree.fresh_of(register.nodes[node].payload, register.root.lead)
        self._edit(register.id, (tree.inserted_after(register, node, new),))

    # Inside

    def _row(self, node: Node, language: Language, counting: set[int]) -> Sequence[Content]:
        factor = _factor(node)
        item = DATA_ITEMS.get(factor.item)
        name = item.name[language] if item is not None else factor.item
        return (
            name,
            TextEntry(factor.region, self._writer(node.id, "region", str)),
            TextEntry(str(factor.year or ""), self._writer(node.id, "year", _year)),
            TextEntry(f"{factor.value:.10g}", self._writer(node.id, "value", _value)),
            TextEntry(factor.unit, self._writer(node.id, "unit", str)),
            TextEntry(factor.source, self._writer(node.id, "source", str)),
            TextEntry(node.best(language).text, self._noter(node.id, language)),
            "✓" if id(node.payload) in counting else "",
        )

    def _writer(self, node: str, field: str, read: Callable[[str], Any]) -> Callable[[str], None]:
        def write(text: str) -> None:
            register = self._piloting.register()
            if register is None or node not in register.nodes:
                return
            factor = _factor(register.nodes[node])
            try:
                changed = replace(factor, **{field: read(text)})
            except StudioError as problem:
                self._refused(problem)
                return
            if changed != factor:
                self._edit(register.id, (SetPayload(node, changed),))

        return write

    def _noter(self, node: str, language: Language) -> Callable[[str], None]:
        def write(text: str) -> None:
            register: Document | None = self._piloting.register()
            if register is None or node not in register.nodes:
                return
            own = register.nodes[node]
            if own.best(language).text != text:
                cell = typed(own, language, Cell(text))
                self._edit(register.id, (SetCell(node, language, cell),))

        return write

    def _edit(self, document: str, edits: Sequence[Edit]) -> None:
        try:
            label = message("Steps", "Write emission factors")
            self._library.session.edit(document, tuple(edits), label)
        except StudioError as problem:
            self._refused(problem)


def _factor(node: Node) -> EmissionFactor:
    return node.payload if isinstance(node.payload, EmissionFactor) else EmissionFactor()


def _value(text: str) -> float:
    value = amount_in(text)
    if value is None or not 0 <= value < 1e6:
        raise StudioError(
            message("Piloting", "“{text}” is not a factor.").fill(text=text),
            safe=message("Piloting", "The value was left unchanged."),
            remedy=message("Piloting", "Write a number, such as 0.5827."),
        )
    return value


def _year(text: str) -> int:
    year = 0 if is_nothing(text) else amount_in(text)
    if (year and year not in _YEARS) or year is None:
        raise StudioError(
            message("Piloting", "“{text}” is not a year.").fill(text=text),
            safe=message("Piloting", "The value was left unchanged."),
        )
    return int(year)
