"""Texts of nodes as runs: marks become looks, objects and links to goals what a reader sees."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.goals import goal_place
from curriculum_studio.core.kinds import is_footnote, is_reference_entry, role_of
from curriculum_studio.core.numbering import Numbering, References, entry_number
from curriculum_studio.core.payloads import Aligned, Alignment, Payload
from curriculum_studio.core.payloads.standard import ReferenceEntry
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.languages import Language
from curriculum_studio.render.blocks import PLAIN, Emphasis, NodeText, Route, Run
from curriculum_studio.render.formula import (
    FormulaRow,
    FormulaSign,
    Large,
    Part,
    Scripts,
    linear,
    read_formula,
)

_LOOKS: dict[str, Emphasis] = {"bold": "bold", "italic": "italic", "sub": "sub", "sup": "sup"}

#: Roles of which the text bears the signs of the footnotes below it.
_BEARERS = frozenset(
    {Role.PARAGRAPH, Role.ITEM, Role.REMARK, Role.CELL, Role.ENTRY, Role.TERM_PART}
)


class RunBuilder:
    """Turns the texts of one document into runs of one language.

    `cited` holds the footnotes of the running text that a reader finds by a sign.
    """

    def __init__(self, document: Document, numbering: Numbering, language: Language) -> None:
        self.document = document
        self.numbering = numbering
        self.language: Language = language
        self._references = References(document, numbering)
        self.cited: frozenset[str] = frozenset(self._find_cited())

    def _find_cited(self) -> Iterable[str]:
        for node in self.document.nodes.values():
            if is_footnote(node) and node.parent:
                if role_of(self.document.nodes[node.parent]) in _BEARERS:
                    yield node.id
            elif any(cell.marks for cell in node.cells.values()):
                for mark in self._cell(node).marks:
                    if mark.kind == "footnote":
                        yield mark.value

    def _cell(self, node: Node) -> Cell:
        own, lead = node.cell(self.language), node.cell(node.lead)
        return lead if own.blank and not lead.blank and node.lead != self.language else own

    def of(self, node: Node) -> NodeText:
        """Return the text of a node; where it is not translated, the lead text stands in.

        A text that is blank in its lead language stands in one language on purpose, such as a
        remark for readers of the translation: nothing stands in for it.
        """
        cell = self._cell(node)
        if cell is not node.cell(self.language):
            return NodeText(self._runs(cell, node), self.language, node.id, stands_in=True)
        return NodeText(self._runs(cell, node), self.language, node.id)

    def own(self, node: Node, language: Language) -> NodeText:
        """Return the text of a node in another language, without an anchor; perhaps blank."""
        return NodeText(self._runs(node.cell(language), node, notes=False), language)

    def by_rule(self, words: str) -> NodeText:
        """Return words that belong to no node."""
        return NodeText((Run(words),) if words else (), self.language)

    def number(self, node: str) -> str:
        """Return the number of a node, empty if it has none."""
        label = self.numbering.get(node)
        return label.number if label is not None else ""

    def level(self, node: str) -> int:
        """Return the level of the number of a node."""
        label = self.numbering.get(node)
        return label.level if label is not None else 1

    def _runs(self, cell: Cell, node: Node, *, notes: bool = True) -> tuple[Run, ...]:
        runs: list[Run] = []
        if cell.text and not cell.blank:
            if cell.marks or OBJECT in cell.text:
                runs = list(self._marked(cell))
            else:
                runs = [Run(cell.text)]
        if notes and node.id in self.document.children and role_of(node) in _BEARERS:
            runs += self._uncited(cell, node)
        return tuple(runs)

    def _uncited(self, cell: Cell, node: Node) -> Iterable[Run]:
        """Yield footnotes of a node whose sign no text bears: at the end, so that none is lost."""
        named = {mark.value for mark in cell.marks if mark.kind == "footnote"}
        for child in self.document.children_of(node.id):
            if is_footnote(child) and child.id not in named:
                yield self._footnote(child.id)

    def _marked(self, cell: Cell) -> Iterable[Run]:
        text = cell.text
        edges = {0, len(text)}
        for mark in cell.marks:
            edges |= {mark.start, mark.end}
        edges |= {at for at, character in enumerate(text) if character == OBJECT}
        edges |= {at + 1 for at, character in enumerate(text) if character == OBJECT}
        places = sorted(edges)
        for start, end in pairwise(places):
            marks = [mark for mark in cell.marks if mark.start <= start and end <= mark.end]
            looks = frozenset(_LOOKS[mark.kind] for mark in marks if mark.kind in _LOOKS)
            if text[start:end] == OBJECT:
                yield from self._object(marks, looks)
                continue
            link = next((mark for mark in marks if mark.kind == "link"), None)
            if link is not None:
                yield Run(text[start:end], looks, "link", link.value)
            else:
                yield Run(text[start:end], looks or PLAIN)

    def _object(self, marks: list[Mark], looks: frozenset[Emphasis]) -> Iterable[Run]:
        for mark in marks:
            if mark.kind == "ref":
                yield self._reference(mark.value, looks)
            elif mark.kind == "footnote":
                yield self._footnote(mark.value)
            elif mark.kind == "formula":
                yield from formula_runs(mark.value)

    def _footnote(self, target: str) -> Run:
        sign = self._references.footnote(target)
        node = self.document.nodes.get(target)
        if node is None or not is_footnote(node) or not sign.endswith(")"):
            return Run(sign, frozenset({"sup"}))
        return Run(sign, kind="footnote", target=target)

    def _reference(self, target: str, looks: frozenset[Emphasis]) -> Run:
        shown = self._references.label(target, self.language)
        node = self.document.nodes.get(target)
        if node is None:
            return Run(shown, looks)
        route, before = self._route(node, shown)
        return Run(shown, looks, "reference", target, route, before)

    def _route(self, node: Node, shown: str) -> tuple[Route, str]:
        if isinstance(node.payload, ReferenceEntry) and is_reference_entry(node):
            return ("label", "") if entry_number(node.payload) else ("words", "")
        label = self.numbering.get(node.id)
        if label is None:
            return "words", ""
        match label.series:
            # A word processor counts these itself; the others are written out as labels.
            case "clause" | "annex" | "term" | "item" | "entry" | "aim" | "step":
                marker = label.number in {"——", "·"}
                return ("words", "") if marker else ("number", "")
            case "table" | "figure":
                return "label", ""
            case "formula":
                return "label", shown[: shown.rfind("(")]
            case _:
                return "words", ""


@lru_cache(maxsize=1024)
def formula_runs(latex: str) -> tuple[Run, ...]:
    """Return a formula in the line: as marked characters where these can show it, else whole."""
    row = read_formula(latex)
    if all(_is_flat(part) for part in row.parts):
        return tuple(_flat(row, PLAIN))
    return (Run(linear(row), kind="formula", target=latex),)


def _is_flat(part: Part) -> bool:
    match part:
        case FormulaSign():
            return True
        case FormulaRow(parts):
            return all(_is_flat(each) for each in parts)
        case Scripts(base, sub, sup):
            scripts = all(isinstance(each, FormulaSign) for row in (sub, sup) for each in row.parts)
            return _is_flat(base) and scripts and not (sub.parts and sup.parts)
        case Large():
            return False
        case _:
            return False


def _flat(part: Part, looks: frozenset[Emphasis]) -> Iterable[Run]:
    match part:
        case FormulaSign(text, italic, bold, relation):
            more: set[Emphasis] = set(looks)
            if italic:
                more.add("italic")
            if bold:
                more.add("bold")
            yield Run(f"\u2009{text}\u2009" if relation and not looks else text, frozenset(more))
        case FormulaRow(parts):
            for each in parts:
                yield from _flat(each, looks)
        case Scripts(base, sub, sup):
            yield from _flat(base, looks)
            yield from _flat(sub, looks | {"sub"})
            yield from _flat(sup, looks | {"sup"})
        case _:
            return


# --- links to goals, as teachers cite them: 科学·科学探究 目标3, GreenComp 3.2 ----------------

_BETWEEN: Mapping[Language, str] = {"zh": "；", "en": "; ", "de": "; "}


def goal_words(payload: Payload, library: Mapping[str, Document], language: Language) -> str:
    """Return the goals that something is linked to in one line; empty if there are none.

    A link whose framework is not in the library cannot be named and is left out.
    """
    alignments: Sequence[Alignment] = payload.alignments if isinstance(payload, Aligned) else ()
    words: list[str] = []
    for each in alignments:
        framework = library.get(each.framework)
        if framework is not None and each.goal in framework.nodes:
            words.append(_goal(framework, each.goal, language))
    return _BETWEEN[language].join(dict.fromkeys(word for word in words if word))


def _goal(framework: Document, goal: str, language: Language) -> str:
    """Return a goal by its place; where that is no path of words, by its framework and number."""
    place = goal_place(framework, goal, language).strip()
    if "·" in place or not place:
        return place
    title = framework.title(language)
    for mark in ("：", ":"):
        title = title.split(mark, maxsplit=1)[0]
    return f"{title.strip()} {place}"
