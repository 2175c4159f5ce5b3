"""Numbers: computed from the tree, never stored (GB/T 1.1-2020, 7.2 to 7.5, 9.6 to 9.12).

Numbers follow from kinds and order alone, so they do not depend on the order in which edits came.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.standard import (
    Figure,
    Formula,
    ListBlock,
    Table,
)

Series = Literal[
    "clause",
    "annex",
    "table",
    "figure",
    "subfigure",
    "formula",
    "note",
    "example",
    "item",
    "footnote",
    "term",
    "entry",
    "aim",
    "activity",
    "step",
]

#: Markers of unordered lists: first level ——, second level · (7.5).
DASH, DOT = "——", "·"

#: Levels of 条 below a chapter (7.3).
CLAUSE_LEVELS = 5


@dataclass(frozen=True, slots=True)
class Label:
    """The number of a node without the words of a language.

    `number` is empty for a note or example that stands alone among its kind. `level` counts from 1
    for chapters and for lists. `to_entry`: a note of a term, which has words of its own.
    """

    series: Series
    number: str
    level: int = 1
    to_entry: bool = False


def letters(number: int) -> str:
    """Return A, B … Z, AA … for 1, 2 …"""
    spelled = ""
    while number:
        number, digit = divmod(number - 1, 26)
        spelled = chr(ord("A") + digit) + spelled
    return spelled


class Numbering(Mapping[str, Label]):
    """The labels of a document by node id."""

    def __init__(self, labels: Mapping[str, Label]) -> None:
        self._labels = labels

    def __getitem__(self, node: str) -> Label:
        return self._labels[node]

    def __iter__(self) -> Iterator[str]:
        return iter(self._labels)

    def __len__(self) -> int:
        return len(self._labels)


def number(document: Document) -> Numbering:
    """Number a document."""
    return Numbering(_Numberer(document).run())


class _Numberer:
    """One pass over the tree; `counts` holds what runs through the text or through an annex."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._labels: dict[str, Label] = {}
        self._counts: dict[tuple[str, Series], int] = {}
        self._annex = ""
        self._footnotes = 0

    def run(self) -> dict[str, Label]:
        chapters = annexes = 0
        for node in self._document.children_of(self._document.id):
            if node.kind == "clause":
                chapters += 1
                self._clause(node, str(chapters), 1)
            elif node.kind == "annex":
                annexes += 1
                self._annex = letters(annexes)
                self._set(node, Label("annex", self._annex))
                self._children(node, f"{self._annex}.", 1)
                self._annex = ""
            else:
                self._node(node)
        return self._labels

    def _set(self, node: Node, label: Label) -> None:
        self._labels[node.id] = label

    def _clause(self, node: Node, own: str, level: int) -> None:
        self._set(node, Label("clause", own, level))
        self._children(node, f"{own}.", level)

    def _children(self, node: Node, prefix: str, level: int) -> None:
        """Number what stands in a chapter, clause or annex; terms count like clauses."""
        inner = 0
        children = self._document.children_of(node.id)
        self._notes(children)
        for child in children:
            if child.kind == "clause":
                inner += 1
                self._clause(child, f"{prefix}{inner}", level + 1)
            elif child.kind == "term":
                inner += 1
                self._set(child, Label("term", f"{prefix}{inner}", level + 1))
                self._inside(child)
            else:
                self._node(child)

    def _node(self, node: Node) -> None:
        match node.kind, node.payload:
            case "table", Table(numbered=True):
                self._running(node, "table")
            case "indicator_system" | "scoring_rules", _:
                self._running(node, "table")
            case "figure", Figure(numbered=True):
                self._running(node, "figure")
            case "formula", Formula(numbered=True):
                self._running(node, "formula")
            case "list", ListBlock():
                self._list(node, 1)
                return
            case "footnote", _:
                self._footnotes += 1
                self._set(node, Label("footnote", f"{self._footnotes})"))
            case _:
                pass
        self._inside(node)

    def _running(self, node: Node, series: Series) -> None:
        key = (self._annex, series)
        count = self._counts[key] = self._counts.get(key, 0) + 1
        own = f"{self._annex}.{count}" if self._annex else str(count)
        self._set(node, Label(series, own))

    def _inside(self, node: Node) -> None:
        children = self._document.children_of(node.id)
        if not children:
            return
        self._notes(children, to_entry=node.kind == "term")
        self._simple(children, "aim", "aim")
        self._simple(children, "activity", "activity")
        self._simple(children, "step", "step")
        self._simple(children, "bibliography_entry", "entry")
        if node.kind in {"table", "figure", "indicator_system", "scoring_rules"}:
            self._letter_footnotes(node)
        for at, figure in enumerate(each for each in children if each.kind == "subfigure"):
            self._set(figure, Label("subfigure", f"{letters(at + 1).lower()})"))
        for child in children:
            if child.kind == "footnote" and child.id in self._labels:
                continue
            self._node(child)

    def _simple(self, children: tuple[Node, ...], kind: str, series: Series) -> None:
        for at, child in enumerate(each for each in children if each.kind == kind):
            self._set(child, Label(series, str(at + 1)))

    def _notes(self, children: tuple[Node, ...], *, to_entry: bool = False) -> None:
        """Number notes and examples of one place; a single one has no number (9.10, 9.11)."""
        series: Series
        for series in ("note", "example"):
            group = [child for child in children if child.kind == series]
            for at, child in enumerate(group):
                own = str(at + 1) if len(group) > 1 else ""
                self._set(child, Label(series, own, to_entry=to_entry and series == "note"))

    def _letter_footnotes(self, top: Node) -> None:
        """Footnotes of a table or figure are a, b, c and start anew in each (9.12.2)."""
        found = (each for each in self._document.walk(top.id) if each.kind == "footnote")
        for at, footnote in enumerate(found):
            self._set(footnote, Label("footnote", letters(at + 1).lower()))

    def _list(self, node: Node, level: int) -> None:
        marker = node.payload.marker if isinstance(node.payload, ListBlock) else "dash"
        items = [child for child in self._document.children_of(node.id) if child.kind == "item"]
        for at, item in enumerate(items):
            own = {
                "dash": DASH,
                "dot": DOT,
                "letter": f"{letters(at + 1).lower()})",
                "number": f"{at + 1})",
            }[marker]
            self._set(item, Label("item", own, level))
            children = self._document.children_of(item.id)
            self._notes(children)
            for child in children:
                if child.kind == "list":
                    self._list(child, level + 1)
                else:
                    self._node(child)
