"""Blocks of the outline as paragraphs, tables and drawings of Word."""

from collections.abc import Iterable, Iterator, Mapping

from curriculum_studio.ooxml.elements import NAMESPACES
from curriculum_studio.ooxml.writer.math import formula_xml
from curriculum_studio.ooxml.writer.numbering import Numbers
from curriculum_studio.ooxml.writer.paragraphs import ParagraphWriter, contents_lines
from curriculum_studio.ooxml.writer.pictures import PictureWriter
from curriculum_studio.ooxml.writer.runs import RunWriter, complex_field, plain_run
from curriculum_studio.ooxml.writer.styles import EMU_PER_MM, TWIPS_PER_MM, PageStyle, color, sized
from curriculum_studio.ooxml.writer.tables import MARGIN, table_xml
from curriculum_studio.ooxml.writer.xml import (
    WHOLE,
    attribute,
    justified,
    run_properties,
    spacing,
    tab_stops,
    text,
    w_p,
    w_tbl,
    w_tc,
    w_tr,
)
from curriculum_studio.render.blocks import (
    Block,
    CaptionBlock,
    CitationBlock,
    ContentsBlock,
    Diagram,
    DiagramShape,
    EndRule,
    FigureBlock,
    FormulaBlock,
    HeadingBlock,
    ListItem,
    NodeText,
    PageBreak,
    ParagraphBlock,
    PrintedCell,
    PrintedPicture,
    ProvisionBlock,
    RemarkBlock,
    TableBlock,
    TermHead,
    caption_blank,
)
from curriculum_studio.render.vocabulary import LABELS

# --- diagrams ---------------------------------------------------------------------------------
# A picture would need a font with Han characters on this machine; Word sets the words itself.


#: Half points of the words where nothing shrank, by level; and their least.
_SIZES, _LEAST = (23, 19, 17), 8


def diagram_xml(diagram: Diagram, look: PageStyle, identity: int) -> str:
    """Return a run with the drawing."""
    extent = f'cx="{_emu(diagram.width)}" cy="{_emu(diagram.height)}"'
    lines = "".join(
        _line(diagram.shapes[shape.parent], shape, look, identity + 1 + at)
        for at, shape in enumerate(diagram.shapes)
        if shape.parent >= 0
    )
    first = identity + 1 + len(diagram.shapes)
    boxes = "".join(
        _box(shape, diagram, look, first + at) for at, shape in enumerate(diagram.shapes)
    )
    named = f'id="{identity}" name="Theme web {identity}" descr="{attribute(diagram.words)}"'
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f"<wp:docPr {named}/><wp:cNvGraphicFramePr/><a:graphic>"
        f'<a:graphicData uri="{NAMESPACES["wpg"]}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext {extent}/><a:chOff x="0" y="0"/><a:chExt {extent}/></a:xfrm>'
        f"</wpg:grpSpPr>{lines}{boxes}</wpg:wgp></a:graphicData></a:graphic></wp:inline>"
        "</w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>"
    )


def shapes_of(diagram: Diagram) -> int:
    """Return how many ids of drawings a diagram takes."""
    return 1 + 2 * len(diagram.shapes)


def _emu(millimetres: float) -> int:
    return max(0, round(millimetres * EMU_PER_MM))


def _line(parent: DiagramShape, shape: DiagramShape, look: PageStyle, identity: int) -> str:
    """Return the line from the edge of a box to the edge of the one further out."""
    to_right = shape.x >= parent.x
    start = parent.x + (parent.width if to_right else -parent.width) / 2
    end = shape.x - (shape.width if to_right else -shape.width) / 2
    if (end > start) != to_right:  # dragged above or below: from middle to middle
        start, end = parent.x, shape.x
    flips = (' flipH="1"' if end < start else "") + (' flipV="1"' if shape.y < parent.y else "")
    left, top = min(start, end), min(parent.y, shape.y)
    across, down = abs(end - start), abs(shape.y - parent.y)
    geometry = "curvedConnector3" if down and across else "line"
    return (
        f'<wps:wsp><wps:cNvPr id="{identity}" name="Line {identity}"/><wps:cNvCnPr/><wps:spPr>'
        f'<a:xfrm{flips}><a:off x="{_emu(left)}" y="{_emu(top)}"/>'
        f'<a:ext cx="{_emu(across)}" cy="{_emu(down)}"/></a:xfrm>'
        f'<a:prstGeom prst="{geometry}"><a:avLst/></a:prstGeom>'
        f'<a:ln w="12700"><a:solidFill><a:srgbClr val="{look.line_color}"/></a:solidFill></a:ln>'
        "</wps:spPr><wps:bodyPr/></wps:wsp>"
    )


def _box(shape: DiagramShape, diagram: Diagram, look: PageStyle, identity: int) -> str:
    level = min(shape.level, len(_SIZES) - 1)
    size = max(_LEAST, round(_SIZES[level] * diagram.scale))
    fill, ink, edge = {
        0: (look.accent, "FFFFFF", look.accent),
        1: (look.fill, look.accent, look.accent),
        2: ("FFFFFF", "1D2421", look.line_color),
    }[level]
    font = look.head.xml() if level < len(_SIZES) - 1 else look.body.xml()
    bold = "<w:b/><w:bCs/>" if level < len(_SIZES) - 1 else ""
    looks = run_properties(font, bold, color(ink), *sized(size))
    paragraphs = "".join(
        w_p(
            f"<w:r>{looks}<w:t>{text(words)}</w:t></w:r>",
            spacing(before=0, after=0, line=240, rule="auto"),
            '<w:ind w:firstLine="0" w:firstLineChars="0"/>',
            justified("center"),
        )
        for words in shape.lines
    )
    left, top = shape.x - shape.width / 2, shape.y - shape.height / 2
    return (
        f'<wps:wsp><wps:cNvPr id="{identity}" name="Box {identity}"/><wps:cNvSpPr/><wps:spPr>'
        f'<a:xfrm><a:off x="{_emu(left)}" y="{_emu(top)}"/>'
        f'<a:ext cx="{_emu(shape.width)}" cy="{_emu(shape.height)}"/></a:xfrm>'
        '<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 22000"/></a:avLst>'
        f'</a:prstGeom><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>'
        f'<a:ln w="9525"><a:solidFill><a:srgbClr val="{edge}"/></a:solidFill></a:ln></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp>'
    )


# --- all blocks -------------------------------------------------------------------------------

#: Names under which Word counts formulas; tables and figures count under the word of their label.
_TAB = "<w:r><w:tab/></w:r>"


class BodyWriter:
    """Writes the blocks of one language.

    `width` is that of the column in twentieths of a point; `pages` says on which page a node
    stands, where that is known.
    """

    def __init__(
        self,
        runs: RunWriter,
        numbers: Numbers,
        pictures: PictureWriter,
        look: PageStyle,
        *,
        bound: bool = True,
        width: int = 0,
        pages: Mapping[str, str] | None = None,
    ) -> None:
        self._paragraphs = ParagraphWriter(runs, numbers, look, bound=bound)
        self._runs = runs
        self._pictures = pictures
        self._look = look
        self._width = width or look.page.text_width
        self._pages = pages or {}

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        """Yield the XML of each block."""
        for block in blocks:
            yield self.block(block)

    def begin_part(self) -> None:
        """Say that a new page begins anyway."""
        self._paragraphs.break_before = self._paragraphs.below_table = False

    def paragraph(self, identity: str, inside: str, *properties: str) -> str:
        """Return a paragraph of what is no block."""
        return self._paragraphs.paragraph(identity, inside, *properties)

    def block(self, block: Block) -> str:
        """Return the XML of a block that stands in the running text."""
        match block:
            case HeadingBlock():
                return self._paragraphs.heading(block)
            case ProvisionBlock():
                return self._paragraphs.provision(block)
            case ParagraphBlock(role="index" | "index_letter") if (
                self._width < self._look.page.text_width
            ):
                # Each column has letters of its own, so that gaps would only make rows uneven.
                own = tab_stops(("right", self._width, "dot")) + spacing(before=0)
                return self._paragraphs.text(block, align=own)
            case ParagraphBlock():
                return self._paragraphs.text(block)
            case ListItem():
                return self._paragraphs.item(block)
            case RemarkBlock():
                return self._paragraphs.remark(block)
            case TermHead():
                return self._paragraphs.term(block)
            case CitationBlock():
                return self._paragraphs.citation(block)
            case TableBlock():
                return self.table(block)
            case FigureBlock():
                return self._figure(block)
            case Diagram():
                first = self._pictures.numbers(shapes_of(block))
                # No caption has to stay with it: the next table may begin on another page.
                drawn = diagram_xml(block, self._look, first)
                return self.paragraph("Figure", drawn, '<w:keepNext w:val="0"/>')
            case FormulaBlock():
                return self._formula(block)
            case ContentsBlock():
                return self._contents(block)
            case EndRule():
                return self.paragraph("EndRule", "")
            case PageBreak():
                self._paragraphs.break_before = True
                return ""

    def caption(self, caption: CaptionBlock, identity: str) -> str:
        """Return a caption; its number is counted by Word and its label can be referred to."""
        language = caption.text.language
        label = ""
        if caption.word:
            gap = "" if language == "zh" else " "
            sequence = f"{caption.word}{caption.prefix.rstrip('.')}"
            shown = plain_run(caption.number, language)
            counted = complex_field(f"SEQ {sequence} \\* ARABIC", shown)
            words = plain_run(f"{caption.word}{gap}{caption.prefix}", language) + counted
            label = self._runs.labelled(caption.text.anchor, words)
            between = "　" if language == "zh" else " — "
            label += "" if caption.text.blank else plain_run(between, language)
        elif caption.number:
            label = plain_run(f"{caption.number} ", language)
        return self.paragraph(identity, label + self._runs.anchored(caption.text))

    def table(self, table: TableBlock) -> str:
        """Return a table with its caption and unit above it."""
        above = self.above_table(table)
        if not above and (self._paragraphs.break_before or self._paragraphs.below_table):
            # Word joins tables that touch, and a table cannot begin a page by itself.
            above = self.paragraph("Separator", "")
        written = table_xml(table, self._width, self._look, self.cell)
        self._paragraphs.below_table = True
        return above + written

    def above_table(self, table: TableBlock) -> str:
        """Return caption and unit line of a table, as far as it has them."""
        parts = []
        if table.caption is not None and not caption_blank(table.caption):
            parts.append(self.caption(table.caption, "TableCaption"))
        if table.unit is not None and not table.unit.blank:
            parts.append(self.paragraph("UnitLine", self._runs.anchored(table.unit)))
        return "".join(parts)

    def block_at(self, block: Block, width: int) -> str:
        """Return a block that has another width than the column."""
        outer, self._width = self._width, width
        written = self.block(block)
        self._width = outer
        return written

    def words(self, text: NodeText) -> str:
        """Return the runs of a text with the bookmark of its node."""
        return self._runs.anchored(text)

    def cell(self, cell: PrintedCell, width: int, keep: bool) -> str:
        """Return the content of a table cell, which has to end with a paragraph."""
        state = self._paragraphs
        outer = (state.break_before, state.below_table, state.keep, self._width)
        state.break_before = state.below_table = False
        state.keep = keep
        self._width = width
        parts = [self._in_cell(block, cell) for block in cell.blocks]
        if not parts or state.below_table:
            parts.append(self.paragraph("Separator" if parts else _CELL_STYLES[cell.look], ""))
        state.break_before, state.below_table, state.keep, self._width = outer
        return "".join(parts)

    def _in_cell(self, block: Block, cell: PrintedCell) -> str:
        if isinstance(block, ParagraphBlock) and block.role == "cell":
            centered = cell.align != "left" and cell.look not in {"head", "label", "turned"}
            align = f'<w:jc w:val="{cell.align}"/>' if centered else ""
            return self._paragraphs.text(block, _CELL_STYLES[cell.look], align)
        if isinstance(block, ListItem):
            return self._paragraphs.item(block, small=True)
        if isinstance(block, RemarkBlock):
            return self._paragraphs.remark(block, "TableNote")
        return self.block(block)

    def _figure(self, figure: FigureBlock) -> str:
        parts = []
        if figure.unit is not None and not figure.unit.blank:
            parts.append(self.paragraph("UnitLine", self._runs.anchored(figure.unit)))
        if figure.beside:
            parts.append(self._side_by_side(figure))
        else:
            parts += [self._picture(picture, figure, self._width) for picture in figure.pictures]
        for note in figure.notes:
            if isinstance(note, RemarkBlock):
                parts.append(self._paragraphs.remark(note, "FigureNote"))
            else:
                parts.append(self.block(note))
        if not caption_blank(figure.caption):
            parts.append(self.caption(figure.caption, "FigureCaption"))
        return "".join(parts)

    def _picture(self, picture: PrintedPicture, figure: FigureBlock, width: int) -> str:
        """Return a picture in a column of a width, its own caption below it."""
        words = picture.caption.text.plain or figure.caption.text.plain
        drawing = self._pictures.drawing(picture, words, width=width / TWIPS_PER_MM)
        shown = drawing or plain_run(picture.missing, figure.caption.text.language)
        written = self.paragraph("Figure", shown)
        if not caption_blank(picture.caption):
            written += self.caption(picture.caption, "SubfigureCaption")
        return written

    def _side_by_side(self, figure: FigureBlock) -> str:
        """Return a row of pictures: a table without lines, which is never torn apart."""
        state = self._paragraphs
        above = ""
        if state.break_before or state.below_table:
            above = self.paragraph("Separator", "")
        column = self._width // max(figure.columns, len(figure.pictures))
        state.break_before = state.below_table = False
        cells = [
            w_tc(column, self._picture(picture, figure, column - 2 * MARGIN))
            for picture in figure.pictures
        ]
        state.below_table = True
        return above + w_tbl([column] * len(cells), [w_tr(cells, WHOLE)], margin=MARGIN)

    def _formula(self, formula: FormulaBlock) -> str:
        inside = _TAB + formula_xml(formula.content, self._look.size + 3)
        if formula.number:
            language = formula.language
            sequence = f"{LABELS['formula'][language]}{formula.prefix.rstrip('.')}"
            shown = plain_run(formula.number, language)
            counted = complex_field(f"SEQ {sequence} \\* ARABIC", shown)
            opening = plain_run(f"({formula.prefix}", language)
            label = opening + counted + plain_run(")", language)
            inside += _TAB + self._runs.labelled(formula.anchor, label)
        return self.paragraph("Formula", self._runs.around(formula.anchor, inside))

    def _contents(self, contents: ContentsBlock) -> str:
        heading = self.paragraph("TOCHeading", self._paragraphs.spread(contents.title))
        lines = contents_lines(contents, self._pages, self._runs.suffix)
        return heading + "".join(self.paragraph(identity, inside) for identity, inside in lines)


_CELL_STYLES = {
    "plain": "TableText",
    "key": "TableText",
    "head": "TableHead",
    "group": "TableGroup",
    "subgroup": "TableGroup",
    "label": "TableLabel",
    "turned": "TableHead",
}
