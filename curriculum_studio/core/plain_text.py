"""A document as lines of plain text, with its numbers."""

from collections.abc import Iterator

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import heading_of
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.numbering import References, entry_number, label_text, number
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup
from curriculum_studio.core.payloads.standard import Formula, ReferenceEntry, Variable
from curriculum_studio.core.payloads.unit import PlanEntry
from curriculum_studio.core.roles import Role
from curriculum_studio.core.scoring import points_text
from curriculum_studio.languages import Language

_INDENT = "  "


def lines(document: Document, language: Language) -> Iterator[str]:
    """Yield a document line by line, two blanks for each level.

    A text that is not written in the language begins with the one it is in, such as "[en]": whoever
    reads the lines, a script perhaps, must not take it for a translation.
    """
    yield from _Reading(document, language).lines()


class _Reading:
    """Walks a document; each kind says in a line what a reader looks for."""

    def __init__(self, document: Document, language: Language) -> None:
        self._document = document
        self._language: Language = language
        self._numbering = number(document)
        self._references = References(document, self._numbering)

    def lines(self) -> Iterator[str]:
        waiting = [(self._document.root, 0)]
        while waiting:
            node, depth = waiting.pop()
            children = self._document.children_of(node.id)
            if role_of(node) is Role.ROW:
                cells = " | ".join(self._shown(child) for child in children)
                yield f"{_INDENT * depth}{cells}"
                continue
            inner = depth
            # A list shows nothing itself; what it holds takes its place.
            if role_of(node) is not Role.LIST:
                text = " ".join(part for part in (self._label(node), self._own(node)) if part)
                if text:
                    yield f"{_INDENT * depth}{' '.join(text.split())}"
                inner = depth + 1
            waiting += ((child, inner) for child in reversed(children))

    def _label(self, node: Node) -> str:
        label = self._numbering.get(node.id)
        return label_text(label, self._language) if label is not None else ""

    def _shown(self, node: Node) -> str:
        cell = node.best(self._language)
        text = self._references.shown(cell, self._language)
        own = next((each for each, one in node.cells.items() if one is cell), self._language)
        return text if own == self._language else f"[{own}] {text}"

    def _own(self, node: Node) -> str:
        text = self._shown(node)
        heading = heading_of(self._document, node)
        match node.payload:
            case Formula(latex=latex):
                return latex
            case Variable(symbol=symbol):
                return f"{symbol} — {text}"
            case ReferenceEntry() as entry:
                return f"{entry_number(entry)} {text}".strip()
            case IndicatorGroup(code=code):
                return f"{code} {text}"
            case Indicator() as own:
                return self._indicator(own, text)
            case Goal(code=code):
                return f"{code} {text}"
            case PlanEntry() as entry:
                return self._plan(entry, text)
            case _:
                return heading[self._language] if heading is not None and not text else text

    def _indicator(self, own: Indicator, text: str) -> str:
        star = "★" if own.key else ""
        points = f" ({points_text(own.maximum, self._language)})" if own.maximum else ""
        return f"{own.code} {star}{text}{points}"

    def _plan(self, entry: PlanEntry, text: str) -> str:
        activity = self._document.nodes.get(entry.activity)
        named = self._shown(activity) if activity is not None else ""
        return f"{entry.week}-{entry.day} {' '.join(each for each in (named, text) if each)}"
