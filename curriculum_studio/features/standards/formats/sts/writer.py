"""Standards as NISO STS XML (ANSI/NISO Z39.102-2017, the extended set with XHTML tables)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import field

from lxml import etree

from curriculum_studio.core.document import Document
from curriculum_studio.core.emptiness import printed
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.kinds import is_bibliography, is_preliminary
from curriculum_studio.core.numbering import Numbering, number, standard_number
from curriculum_studio.core.payloads.standard import Clause, FrontMatter
from curriculum_studio.features.standards.formats.standard_print_model import standard_outline
from curriculum_studio.features.standards.formats.sts.blocks import (
    FigureWriter,
    Pens,
    Stream,
    TermWriter,
)
from curriculum_studio.features.standards.formats.sts.inline import (
    NAMESPACES,
    InlineWriter,
    identities,
)
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.render.blocks import (
    Block,
    CitationBlock,
    ContentsBlock,
    EndRule,
    HeadingBlock,
    NodeText,
    PageBreak,
    ParagraphBlock,
    PrintedOutline,
    ProvisionBlock,
    RemarkBlock,
    TermHead,
)
from curriculum_studio.render.vocabulary import LABELS
from curriculum_studio.values import dataclass
from curriculum_studio.xml_tree import LANG, child, made

# --- metadata ---------------------------------------------------------------------------------

#: T/ABC 1—2026, DB32/T 4321—2026, GB/T 1.1-2020: originator, number, year.
_NUMBER = re.compile(r"(?P<body>.*?\S)\s+(?P<number>\S+?)(?:[—–:-](?P<year>\d{4}))?$")


def metadata(document: Document, language: Language) -> etree._Element:
    """Return std-meta of a standard in the order that the schema demands."""
    payload = document.root.payload
    front = payload if isinstance(payload, FrontMatter) else FrontMatter()
    meta = made("std-meta", std_meta_type=front.level)
    for each in (language, *(other for other in LANGUAGES if other != language)):
        title = " ".join(document.root.text(each).split())
        if title:
            wrap = child(meta, "title-wrap")
            wrap.set(LANG, each)
            child(wrap, "main", title)
            child(wrap, "full", title)
    child(meta, "release-version", front.stage)
    _number(meta, front.number)
    issuer = front.issuer.best(language)
    if issuer:
        child(child(meta, "std-org", std_org_role="issuer"), "std-org-name", issuer)
    child(meta, "content-language", language)
    if front.number:
        dated = "dated" if _year(front.number) else "undated"
        child(meta, "std-ref", standard_number(front.number), type=dated)
    if front.published:
        child(meta, "release-date", front.published, date_type="published")
    if front.effective:
        child(meta, "meta-date", front.effective, date_type="effective")
    if front.draft_date:
        child(meta, "meta-date", front.draft_date, date_type="draft")
    if front.ics:
        child(meta, "ics", front.ics)
    for kind, other in (("replaces", front.replaces), ("adoptedFrom", front.adopts)):
        if other:
            child(child(meta, "std-xref", type=kind), "std-ref", other)
    _more(meta, {"ccs": front.ccs, "document": document.id})
    return meta


def _number(meta: etree._Element, number: str) -> None:
    if not number.strip():
        return
    ident = child(meta, "std-ident")
    found = _NUMBER.match(number.strip())
    if found is None:
        child(ident, "doc-number", number)
        return
    child(ident, "originator", found["body"])
    child(ident, "doc-number", found["number"])
    if found["year"]:
        child(ident, "year", found["year"])


def _year(number: str) -> str:
    found = _NUMBER.match(number.strip())
    return (found["year"] or "") if found is not None else ""


def _more(meta: etree._Element, values: dict[str, str]) -> None:
    """Add what the schema has no element for: the Chinese classification, the document's id."""
    group = child(meta, "custom-meta-group")
    for name, value in values.items():
        if value:
            entry = child(group, "custom-meta")
            child(entry, "meta-name", name)
            child(entry, "meta-value", value)


# --- sections: front, body and back -----------------------------------------------------------

_CLAUSE_TYPES = {
    "scope": "scope",
    "references": "norm-refs",
    "terms": "terms",
    "symbols": "symbols",
}
#: Types of sections that are called otherwise than the elements of a standard.
_SEC_TYPES = {"introduction": "intro"}


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
            case ProvisionBlock():
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
        if place.tag == "ref-list" and not isinstance(block, CitationBlock) and _cites(place):
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

    def _section(self, block: HeadingBlock | ProvisionBlock, kind: str = "") -> etree._Element:
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

    def _provision(self, block: ProvisionBlock) -> None:
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
        child(annex, "label", f"{LABELS['annex'][self.pens.language]}{block.number}")
        child(annex, "annex-type", block.nature)
        self.pens.inline.text(child(annex, "title"), block.text)

    def _element(self, block: HeadingBlock) -> None:
        """Write an element without a number: foreword, introduction, bibliography, index."""
        node = self.pens.document.nodes.get(block.text.anchor)
        self._open.clear()
        identity = self.pens.inline.identity(block.text.anchor)
        if node is not None and is_bibliography(node):
            element = child(self.back, "ref-list", content_type="bibl", id=identity)
        else:
            place = self.front if node is not None and is_preliminary(node) else self.back
            kind = "" if node is None else node.kind
            element = child(place, "sec", id=identity, sec_type=_SEC_TYPES.get(kind, kind))
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
        child(section, "title", LABELS["unsorted"][self.pens.language])

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


# --- the file ---------------------------------------------------------------------------------

#: So many blocks are written between two reports of progress.
_STEP = 200

#: Name of cross references whose target is not in the file, until they are made plain text.
_LOST = "lost"


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write a standard in one language; its terms stand there in all languages that have them.

    Pictures are held by the file itself. Without options.

    Raises:
        StudioError: if not exactly one language is chosen.

    """
    if len(bundle.languages) != 1:
        raise StudioError(
            message("StsExport", "NISO STS XML holds a standard in one language."),
            remedy=message("StsExport", "Choose one language; terms come along in all of them."),
        )
    language = bundle.languages[0]
    outline = standard_outline(bundle, language)
    root = etree.Element("standard", nsmap=dict(NAMESPACES))
    root.set(LANG, language)
    yield from _fill(root, bundle, outline, language)
    _settle(root)
    etree.cleanup_namespaces(root, keep_ns_prefixes=list(NAMESPACES))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _fill(
    root: etree._Element, bundle: ExportRequest, outline: PrintedOutline, language: Language
) -> Work[None]:
    document = printed(bundle.document)
    inline = InlineWriter(document)
    front, body, back = (child(root, name) for name in ("front", "body", "back"))
    front.append(metadata(document, language))
    notes = made("fn-group")
    pens = Pens(document, language, inline, FigureWriter(inline, bundle.attachment), notes)
    numbering = number(document)
    terms = TermWriter(document, numbering, language, inline)
    sections = Sections(pens, terms, front, body, back)
    blocks = list(_blocks(outline))
    for at, block in enumerate(blocks, start=1):
        sections.block(block)
        if at % _STEP == 0 or at == len(blocks):
            yield Progress(at, len(blocks), message("StsExport", "Writing NISO STS XML"))
    _footnotes(notes, outline.footnotes, inline, numbering)
    if len(notes):
        back.append(notes)
    if not len(back):
        root.remove(back)


def _blocks(outline: PrintedOutline) -> Iterator[Block]:
    for part in outline.parts:
        yield from part.blocks


def _footnotes(
    notes: etree._Element, texts: Mapping[str, NodeText], inline: InlineWriter, numbering: Numbering
) -> None:
    """Add the footnotes of the running text; those of tables stand below their table."""
    for node, text in texts.items():
        identity = inline.identity(node)
        if not identity or text.blank:
            continue
        note = child(notes, "fn", id=identity)
        label = numbering.get(node)
        child(note, "label", label.number if label is not None else "")
        inline.text(child(note, "p"), text)


def _settle(root: etree._Element) -> None:
    """Turn cross references to what is not in the file into plain text."""
    known = identities(root)
    for each in root.iter("xref"):
        if each.get("rid") not in known:
            each.tag = _LOST
    etree.strip_tags(root, _LOST)
