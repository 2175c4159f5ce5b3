"""Blocks in the order of the text: what belongs to a list item or a note goes into it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.numbering import Label, Series, label_text
from curriculum_studio.features.standards.formats.sts.inline import (
    InlineWriter,
    add_block,
    child,
    made,
)
from curriculum_studio.features.standards.formats.sts.tables import FigureWriter, table_wrap
from curriculum_studio.render.blocks import (
    Block,
    Citation,
    FigureBlock,
    FormulaBlock,
    ListItem,
    ParagraphBlock,
    RemarkBlock,
    TableBlock,
)
from curriculum_studio.render.vocabulary import LABELS

_LIST_TYPES = {"dash": "dash", "letter": "alpha-lower", "number": "order", "dot": "bullet"}
_REMARKS = {
    "note": "non-normative-note",
    "example": "non-normative-example",
    "warning": "normative-note",
}


@dataclass(frozen=True, slots=True)
class Pens:
    """What all streams of a standard share; `notes` holds the footnotes of the running text."""

    document: Document
    language: Language
    inline: InlineWriter
    figures: FigureWriter
    notes: etree._Element


@dataclass(slots=True)
class _List:
    level: int
    sequence: str
    element: etree._Element


@dataclass(slots=True)
class Stream:
    """Writes blocks into one element: a section, a cell, the foot of a table.

    `_lists` are those that are open, outermost first; `_remark` is the note or example to which
    deeper blocks belong.
    """

    pens: Pens
    base: etree._Element
    _lists: list[_List] = field(default_factory=list)
    _remark: etree._Element | None = None
    _variables: etree._Element | None = None
    _references: etree._Element | None = None

    def blocks(self, blocks: Iterable[Block]) -> None:
        """Write several blocks."""
        for block in blocks:
            self.block(block)

    def block(self, block: Block) -> None:
        """Write a block; headings and terms are no business of a stream."""
        if not isinstance(block, ParagraphBlock) or block.role != "variable":
            self._variables = None
        if not isinstance(block, Citation):
            self._references = None
        match block:
            case ParagraphBlock(role="variable"):
                self._variable(block)
            case ParagraphBlock():
                self._paragraph(block)
            case ListItem():
                self._item(block)
            case RemarkBlock():
                self._remarked(block)
            case Citation():
                self._citation(block)
            case TableBlock(anchor=anchor):
                place = self._place(self._depth(anchor))
                add_block(place, table_wrap(block, self.pens.inline, self._inner))
            case FigureBlock():
                self._figure(block)
            case FormulaBlock():
                self._formula(block)
            case _:
                return

    def _inner(self, element: etree._Element, blocks: Iterable[Block]) -> None:
        """Write blocks into an element of their own."""
        Stream(self.pens, element).blocks(blocks)

    def _depth(self, node: str) -> int:
        """Return how deep in lists or notes a table, figure or formula stands."""
        if node not in self.pens.document:
            return 0
        above = [each.kind for each in self.pens.document.ancestors(node)]
        return max(above.count("list"), int("example" in above or "note" in above))

    def _place(self, depth: int) -> etree._Element:
        """Return the element for a block of a depth; lists that are deeper end."""
        if depth == 0:
            self._lists.clear()
            self._remark = None
            return self.base
        while self._lists and self._lists[-1].level > depth:
            self._lists.pop()
        if self._lists:
            return self._lists[-1].element[-1]
        return self.base if self._remark is None else self._remark

    def _paragraph(self, block: ParagraphBlock) -> None:
        role = "" if block.role in {"body", "cell"} else block.role
        place = self._place(block.depth)
        identity = self.pens.inline.identity(block.text.anchor)
        element = child(place, "p", id=identity, content_type=role)
        self.pens.inline.runs(element, block.before)
        self.pens.inline.text(element, block.text)
        self.pens.inline.runs(element, block.after)

    def _variable(self, block: ParagraphBlock) -> None:
        """Write a symbol and what it means; the last run before the text is only a gap."""
        if self._variables is None:
            listed = made("def-list", list_type="variables")
            self._variables = add_block(self._place(block.depth), listed)
        entry = child(self._variables, "def-item")
        self.pens.inline.runs(child(entry, "term"), block.before[:-1])
        words = child(child(entry, "def"), "p", id=self.pens.inline.identity(block.text.anchor))
        self.pens.inline.text(words, block.text)

    def _item(self, block: ListItem) -> None:
        if block.level == 1:
            self._remark = None
        while self._lists and self._lists[-1].level > block.level:
            self._lists.pop()
        last = self._reopened(block)
        if last is None:
            place = self._place(block.level - 1)
            kind = _LIST_TYPES.get(block.marker, "bullet")
            listed = add_block(place, made("list", list_type=kind))
            last = _List(block.level, block.sequence, listed)
            self._lists.append(last)
        identity = self.pens.inline.identity(block.text.anchor)
        item = child(last.element, "list-item", id=identity)
        if block.number:
            child(item, "label", block.number)
        words = child(item, "p")
        self.pens.inline.text(words, block.text)
        self.pens.inline.runs(words, block.after)

    def _reopened(self, block: ListItem) -> _List | None:
        """Return the open list that an item continues, if there is one."""
        if self._lists and self._lists[-1].level == block.level:
            if self._lists[-1].sequence == block.sequence:
                return self._lists[-1]
            self._lists.pop()
        return None

    def _remarked(self, block: RemarkBlock) -> None:
        if block.kind == "footnote":
            self._footnote(block)
            return
        place = self._place(block.depth)
        tag = _REMARKS.get(block.kind, "non-normative-note")
        identity = self.pens.inline.identity(block.text.anchor)
        content_type = "" if block.kind in {"note", "example"} else block.kind
        element = child(place, tag, id=identity, content_type=content_type)
        child(element, "label", _label(block, self.pens.language))
        self.pens.inline.text(child(element, "p"), block.text)
        if block.depth == 0:
            self._remark = element

    def _footnote(self, block: RemarkBlock) -> None:
        holder = self.base if self.base.tag in {"table-wrap-foot", "fig"} else self.pens.notes
        note = child(holder, "fn", id=self.pens.inline.identity(block.text.anchor))
        child(note, "label", block.number)
        self.pens.inline.text(child(note, "p"), block.text)

    def _citation(self, block: Citation) -> None:
        """Write a cited document; those that follow each other make one list."""
        if self._references is None:
            if self.base.tag == "ref-list":
                self._references = self.base
            else:
                place = self._place(0)
                listed = made("ref-list", content_type="norm-refs")
                self._references = add_block(place, listed)
        identity = self.pens.inline.identity(block.text.anchor)
        entry = child(self._references, "ref", id=identity)
        if block.ordinal:
            child(entry, "label", f"[{block.ordinal}]")
        if not block.document:
            self.pens.inline.text(child(entry, "mixed-citation"), block.text)
            return
        cited = child(entry, "std")
        child(cited, "std-ref", block.document)
        if not block.text.blank:
            cited[-1].tail = "　" if self.pens.language == "zh" else ", "
            self.pens.inline.text(child(cited, "title"), block.text)

    def _figure(self, block: FigureBlock) -> None:
        place = self._place(self._depth(block.caption.text.anchor))
        element = self.pens.figures.figure(block)
        add_block(place, element)
        # A group of figures cannot hold notes: they follow it.
        Stream(self.pens, element if element.tag == "fig" else place).blocks(block.notes)

    def _formula(self, block: FormulaBlock) -> None:
        element = made("disp-formula", id=self.pens.inline.identity(block.anchor))
        if block.number:
            child(element, "label", f"({block.prefix}{block.number})")
        child(element, "tex-math", block.latex)
        add_block(self._place(self._depth(block.anchor)), element)


def _label(block: RemarkBlock, language: Language) -> str:
    if block.kind in {"note", "example"}:
        series: Series = "note" if block.kind == "note" else "example"
        return label_text(Label(series, block.number, to_entry=block.to_entry), language)
    return LABELS[block.kind].get(language)
