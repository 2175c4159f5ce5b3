"""Sections in each other: where each block of the outline goes in front, body and back."""

from dataclasses import dataclass, field

from lxml import etree

from curriculum_studio.core.languages import Trilingual
from curriculum_studio.core.payloads.standard import Clause
from curriculum_studio.features.standards.formats.sts.block_stream import Pens, Stream
from curriculum_studio.features.standards.formats.sts.inline import child
from curriculum_studio.features.standards.formats.sts.terms import TermWriter
from curriculum_studio.render.blocks import (
    Block,
    Citation,
    ContentsBlock,
    EndRule,
    HeadingBlock,
    PageBreak,
    ParagraphBlock,
    Provision,
    RemarkBlock,
    TermHead,
)
from curriculum_studio.render.vocabulary import LABELS

_ANNEX_WORDS = Trilingual(zh="附录", en="Annex ", de="Anhang ")
_CLAUSE_TYPES = {
    "scope": "scope",
    "references": "norm-refs",
    "terms": "terms",
    "symbols": "symbols",
}
_ELEMENT_TYPES = {"foreword": "foreword", "introduction": "intro", "index": "index"}


@dataclass(slots=True)
class Sections:
    """Writes the blocks of a standard into its front, body and back.

    `_open` are the sections that are open with their levels, outermost first; `_held` the nodes
    that term entries show already.
    """

    pens: Pens
    terms: TermWriter
    front: etree._Element
    body: etree._Element
    back: etree._Element
    _open: list[tuple[int, etree._Element]] = field(default_factory=list)
    _held: set[str] = field(default_factory=set)
    _stream: Stream = field(init=False)
    _annexes: etree._Element | None = None

    def __post_init__(self) -> None:
        self._stream = Stream(self.pens, self.body)

    def block(self, block: Block) -> None:
        """Write a block where it belongs."""
        match block:
            case HeadingBlock(scheme="annex", level=1):
                self._annex(block)
            case HeadingBlock(scheme="plain"):
                self._element(block)
            case HeadingBlock():
                self._clause(block)
            case Provision():
                self._provision(block)
            case TermHead():
                self._term(block)
            case ContentsBlock() | PageBreak() | EndRule() | ParagraphBlock(role="title"):
                return
            case ParagraphBlock(role="unsorted"):
                self._unsorted(block)
            case ParagraphBlock(text=text) | RemarkBlock(text=text) if text.anchor in self._held:
                return
            case _:
                self._flow(block)

    def _flow(self, block: Block) -> None:
        """Write a block into the open section; a list of references takes texts first."""
        place = self._stream.base
        if place.tag == "ref-list" and not isinstance(block, Citation) and _cites(place):
            # What follows the entries needs a list of its own below.
            self._stream = Stream(self.pens, child(place, "ref-list"))
        self._stream.block(block)

    def _begin(self, level: int, element: etree._Element) -> None:
        self._open.append((level, element))
        self._stream = Stream(self.pens, element)

    def _parent(self, level: int) -> etree._Element:
        """Return the section in which one of a level stands; open ones as deep as it end."""
        while self._open and self._open[-1][0] >= level:
            self._open.pop()
        return self._open[-1][1] if self._open else self.body

    def _section(self, block: HeadingBlock | Provision, kind: str = "") -> etree._Element:
        identity = self.pens.inline.identity(block.text.anchor)
        section = child(self._parent(block.level), "sec", id=identity, sec_type=kind)
        self._begin(block.level, section)
        if block.number:
            child(section, "label", block.number)
        return section

    def _clause(self, block: HeadingBlock) -> None:
        node = self.pens.document.nodes.get(block.text.anchor)
        role = node.payload.role if node is not None and isinstance(node.payload, Clause) else ""
        section = self._section(block, _CLAUSE_TYPES.get(role, ""))
        self.pens.inline.text(child(section, "title"), block.text)

    def _provision(self, block: Provision) -> None:
        section = self._section(block)
        if not block.text.blank:
            self.pens.inline.text(child(section, "p"), block.text)

    def _annex(self, block: HeadingBlock) -> None:
        self._open.clear()
        if self._annexes is None:
            self._annexes = child(self.back, "app-group")
        node = self.pens.document.nodes.get(block.text.anchor)
        normative = bool(getattr(node.payload, "normative", True)) if node is not None else True
        annex = child(
            self._annexes,
            "app",
            id=self.pens.inline.identity(block.text.anchor),
            content_type="norm-annex" if normative else "inform-annex",
        )
        self._begin(1, annex)
        child(annex, "label", f"{_ANNEX_WORDS.get(self.pens.language)}{block.number}")
        child(annex, "annex-type", block.nature)
        self.pens.inline.text(child(annex, "title"), block.text)

    def _element(self, block: HeadingBlock) -> None:
        """Write an element without a number: foreword, introduction, bibliography, index."""
        node = self.pens.document.nodes.get(block.text.anchor)
        kind = node.kind if node is not None else ""
        self._open.clear()
        identity = self.pens.inline.identity(block.text.anchor)
        if kind == "bibliography":
            element = child(self.back, "ref-list", content_type="bibl", id=identity)
        else:
            place = self.front if kind in {"foreword", "introduction"} else self.back
            element = child(place, "sec", id=identity, sec_type=_ELEMENT_TYPES.get(kind, ""))
        self._begin(1, element)
        self.pens.inline.text(child(element, "title"), block.text)

    def _unsorted(self, block: ParagraphBlock) -> None:
        """Begin a section for what fits nowhere, unless a clause holds it."""
        if self._open and self._stream.base.tag in {"sec", "app", "term-sec"}:
            self._stream.block(block)
            return
        self._open.clear()
        section = child(self.back, "sec", sec_type="unsorted")
        self._begin(1, section)
        child(section, "title", LABELS["unsorted"].get(self.pens.language))

    def _term(self, block: TermHead) -> None:
        identity = self.pens.inline.identity(block.text.anchor)
        section = child(self._parent(block.level), "term-sec", id=identity)
        self._begin(block.level, section)
        child(section, "label", block.number)
        node = self.pens.document.nodes[block.text.anchor]
        entry = self.terms.entry(node)
        if entry is not None:
            section.append(entry)
            self._held.update(self.terms.held(node))


def _cites(references: etree._Element) -> bool:
    return references.find("ref") is not None
