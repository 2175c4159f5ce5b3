"""Blocks in NISO STS: tables and figures, terms, and what belongs to a list item or a note."""

import base64
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace

from lxml import etree

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import KINDS, is_designation, is_footnote, role_of
from curriculum_studio.core.numbering import Label, Numbering, label_text
from curriculum_studio.core.payloads.standard import Designation
from curriculum_studio.core.roles import Role
from curriculum_studio.features.standards.formats.sts.inline import (
    HREF,
    TBX,
    InlineWriter,
    add_block,
)
from curriculum_studio.i18n import StudioError
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.render.blocks import (
    Block,
    CaptionBlock,
    CitationBlock,
    FigureBlock,
    FormulaBlock,
    ListItem,
    NodeText,
    ParagraphBlock,
    PrintedCell,
    PrintedPicture,
    RemarkBlock,
    TableBlock,
    caption_blank,
)
from curriculum_studio.render.runs import RunBuilder
from curriculum_studio.render.vocabulary import remark_label
from curriculum_studio.untrusted.picture_metadata import picture_facts
from curriculum_studio.values import dataclass
from curriculum_studio.xml_tree import LANG, child, made

# --- tables -----------------------------------------------------------------------------------

#: Writes blocks into an element.
BlockWriter = Callable[[etree._Element, Iterable[Block]], None]


def table_wrap(table: TableBlock, inline: InlineWriter, content: BlockWriter) -> etree._Element:
    """Return a table with its caption above and its notes below."""
    wrap = made("table-wrap", id=inline.identity(table.anchor))
    add_caption(wrap, table.caption, table.unit, inline)
    rows = _filled(table.rows)
    if rows:
        grid = child(wrap, "table")
        for share in table.widths:
            child(grid, "col", width=f"{share * 100:.4g}%")
        head = min(table.header_rows, len(rows) - 1)
        if head > 0:
            _rows(child(grid, "thead"), rows[:head], "th", inline, content)
        _rows(child(grid, "tbody"), rows[max(head, 0) :], "td", inline, content)
    foot = made("table-wrap-foot")
    content(foot, table.notes)
    if len(foot):
        wrap.append(foot)
    return wrap


def add_caption(
    parent: etree._Element,
    caption: CaptionBlock | None,
    unit: NodeText | None,
    inline: InlineWriter,
) -> None:
    """Add label and words of a table or figure, and the line that states its unit."""
    if caption is not None and caption.number:
        child(parent, "label", caption.label)
    titled = caption is not None and not caption_blank(caption) and not caption.text.blank
    if not titled and (unit is None or unit.blank):
        return
    words = child(parent, "caption")
    if titled and caption is not None:
        inline.text(child(words, "title"), caption.text)
    if unit is not None and not unit.blank:
        inline.text(child(words, "p", content_type="units"), unit)


def _filled(rows: Sequence[tuple[PrintedCell, ...]]) -> list[tuple[PrintedCell, ...]]:
    """Return rows without those that spans cover wholly: XHTML knows no row without cells."""
    kept = [at for at, row in enumerate(rows) if row]
    return [
        tuple(
            replace(cell, rows=max(1, sum(1 for each in kept if at <= each < at + cell.rows)))
            for cell in rows[at]
        )
        for at in kept
    ]


def _rows(
    part: etree._Element,
    rows: Sequence[tuple[PrintedCell, ...]],
    tag: str,
    inline: InlineWriter,
    content: BlockWriter,
) -> None:
    for row in rows:
        line = child(part, "tr")
        for cell in row:
            _cell(child(line, tag), cell, inline, content)


def _cell(
    element: etree._Element, cell: PrintedCell, inline: InlineWriter, content: BlockWriter
) -> None:
    if cell.columns > 1:
        element.set("colspan", str(cell.columns))
    if cell.rows > 1:
        element.set("rowspan", str(cell.rows))
    if cell.align != "left":
        element.set("align", cell.align)
    if cell.look not in {"plain", "head"}:
        element.set("content-type", cell.look)
    match cell.blocks:
        case (ParagraphBlock(text=text, before=before, after=after),):
            identity = inline.identity(text.anchor)
            if identity:
                element.set("id", identity)
            inline.runs(element, before)
            inline.text(element, text)
            inline.runs(element, after)
        case blocks:
            content(element, blocks)


# --- figures ----------------------------------------------------------------------------------


class FigureWriter:
    """Writes figures; `attachment` returns the content of a picture by its hash."""

    def __init__(self, inline: InlineWriter, attachment: Callable[[str], bytes]) -> None:
        self._inline = inline
        self._attachment = attachment

    def figure(self, figure: FigureBlock) -> etree._Element:
        """Return a figure without its notes: a group if it has parts."""
        parts = [each for each in figure.pictures if not caption_blank(each.caption)]
        tag = "fig-group" if parts else "fig"
        element = made(tag, id=self._inline.identity(figure.caption.text.anchor))
        add_caption(element, figure.caption, figure.unit, self._inline)
        for picture in figure.pictures:
            holder = element
            if parts:
                holder = child(
                    element, "fig", id=self._inline.identity(picture.caption.text.anchor)
                )
                add_caption(holder, picture.caption, None, self._inline)
            self._picture(holder, picture, figure)
        return element

    def _picture(
        self, holder: etree._Element, picture: PrintedPicture, figure: FigureBlock
    ) -> None:
        address, media_type = self._address(picture.attachment)
        if not address:
            child(holder, "p", picture.missing, content_type="missing-picture")
            return
        kind, _, subtype = media_type.partition("/")
        graphic = child(holder, "graphic", mimetype=kind, mime_subtype=subtype)
        graphic.set(HREF, address)
        words = picture.caption.text.plain or figure.caption.text.plain
        if words.strip():
            child(graphic, "alt-text", words)

    def _address(self, identity: str) -> tuple[str, str]:
        """Return a picture as an address that holds it, with its media type; "" if it is lost."""
        try:
            content = self._attachment(identity) if identity else b""
        except StudioError:
            return "", ""
        if not content:
            return "", ""
        media_type = picture_facts(content).media_type
        return f"data:{media_type};base64,{base64.b64encode(content).decode()}", media_type


# --- blocks in the order of the text ----------------------------------------------------------

_LIST_TYPES = {"dash": "dash", "letter": "alpha-lower", "number": "order", "dot": "bullet"}


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
        if not isinstance(block, CitationBlock):
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
            case CitationBlock():
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
        above = [role_of(each) for each in self.pens.document.ancestors(node)]
        return max(above.count(Role.LIST), int(Role.REMARK in above))

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
        if is_footnote(block):
            self._footnote(block)
            return
        place = self._place(block.depth)
        kind = KINDS[block.kind]
        identity = self.pens.inline.identity(block.text.anchor)
        content_type = "" if kind.series else kind.name
        # What is counted, notes and examples, says nothing that is asked for.
        tag = f"non-normative-{kind.series}" if kind.series else "normative-note"
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

    def _citation(self, block: CitationBlock) -> None:
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
    series = KINDS[block.kind].series
    if series is not None:
        return label_text(Label(series, block.number, to_entry=block.to_entry), language)
    return remark_label(block.kind)[language]


# --- terms: one tbx:langSet for each language that has the term -------------------------------

#: Elements for children of a term, in the order that the schema asks of a language set.
_PARTS = ("definition", "example", "note", "source")
_AUTHORIZED: Mapping[str, str] = {
    "admitted": "admittedTerm",
    "abbreviation": "admittedTerm",
    "deprecated": "deprecatedTerm",
    "forbidden": "deprecatedTerm",
}


class TermWriter:
    """Writes term entries of one document; `language` is that of the standard's text."""

    def __init__(
        self, document: Document, numbering: Numbering, language: Language, inline: InlineWriter
    ) -> None:
        self._document = document
        self._language = language
        self._inline = inline
        self._texts = {each: RunBuilder(document, numbering, each) for each in LANGUAGES}

    def entry(self, node: Node) -> etree._Element | None:
        """Return the entry of a term, or None if no language has it."""
        sets = [self._set(node, each) for each in LANGUAGES if not node.cell(each).blank]
        if not sets:
            return None
        entry = made(f"{{{TBX}}}termEntry", id=f"term_{node.id}")
        entry.extend(sets)
        return entry

    def held(self, node: Node) -> Iterator[str]:
        """Yield the children of a term that its entry shows, so that they are not shown again."""
        if node.cell(self._language).blank:
            return
        for each in self._document.children_of(node.id):
            if is_designation(each) or self._is_part(each):
                yield each.id

    def _is_part(self, node: Node) -> bool:
        """Whether an entry can hold a child: a text that has only footnotes below it."""
        below = self._document.children_of(node.id)
        return node.kind in _PARTS and all(is_footnote(each) for each in below)

    def _set(self, node: Node, language: Language) -> etree._Element:
        made_set = made(f"{{{TBX}}}langSet")
        made_set.set(LANG, language)
        children = self._document.children_of(node.id)
        for tag in _PARTS:
            for each in children:
                if each.kind == tag and self._is_part(each) and not each.cell(language).blank:
                    self._words(child(made_set, f"{{{TBX}}}{tag}"), each, language)
        approved = getattr(node.payload, "approved", True)
        self._term(made_set, node, language, "preferredTerm" if approved else "")
        for each in children:
            if isinstance(each.payload, Designation) and not each.cell(language).blank:
                status = each.payload.status
                kind = "abbreviation" if status == "abbreviation" else ""
                self._term(made_set, each, language, _AUTHORIZED[status], kind)
        return made_set

    def _term(
        self,
        parent: etree._Element,
        node: Node,
        language: Language,
        authorization: str,
        kind: str = "",
    ) -> None:
        group = child(parent, f"{{{TBX}}}tig")
        self._words(child(group, f"{{{TBX}}}term"), node, language)
        if authorization:
            child(group, f"{{{TBX}}}normativeAuthorization", value=authorization)
        if kind:
            child(group, f"{{{TBX}}}termType", value=kind)

    def _words(self, element: etree._Element, node: Node, language: Language) -> None:
        """Write a text; only that in the language of the standard bears signs of footnotes."""
        texts = self._texts[language]
        shown = texts.of(node) if language == self._language else texts.own(node, language)
        self._inline.runs(element, shown.runs)
