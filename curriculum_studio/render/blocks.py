"""The outline: what is printed, as plain values that know nothing of a file format.

Every text keeps the id of its node as `anchor`: comments and changes find their way back.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from typing import Final, Literal

from curriculum_studio.core.payloads.standard import Align, Level, ListMarker
from curriculum_studio.languages import Language
from curriculum_studio.render.formula import FormulaRow
from curriculum_studio.values import dataclass

Emphasis = Literal["bold", "italic", "sub", "sup"]
RunKind = Literal["text", "reference", "footnote", "formula", "link"]
#: How a reference shows its target: by the number that the program for the file format counts
#: itself, by a label that is written out there, or by words of its own.
Route = Literal["number", "label", "words"]

PLAIN: frozenset[Emphasis] = frozenset()


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that look alike; `text` is what is read.

    `target` is the node that a reference or footnote leads to, or the address of a link. `before`
    is what belongs to the sentence and not to the label of a reference: "公式" of "公式(1)".
    """

    text: str
    emphasis: frozenset[Emphasis] = PLAIN
    kind: RunKind = "text"
    target: str = ""
    route: Route = "words"
    before: str = ""


@dataclass(frozen=True, slots=True)
class NodeText:
    """The words of a node in one language.

    `stands_in`: they are missing in the language, and those of the lead language stand there.
    """

    runs: tuple[Run, ...] = ()
    language: Language = "zh"
    anchor: str = ""
    stands_in: bool = False

    @property
    def plain(self) -> str:
        """The text as it is read."""
        return "".join(run.text for run in self.runs)

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read."""
        for run in self.runs:  # noqa: SIM110 - asked for by the thousand
            if run.text and not run.text.isspace():
                return False
        return True


HeadingScheme = Literal["clause", "annex", "plain", "section", "activity", "sub"]


@dataclass(frozen=True, slots=True)
class HeadingBlock:
    """A heading; `level` counts from 1, `number` is 7.2, A, A.1 or empty.

    `nature` is （规范性） of an annex; `listed`: it stands in the contents.
    """

    text: NodeText
    level: int = 1
    number: str = ""
    scheme: HeadingScheme = "clause"
    nature: str = ""
    listed: bool = True


@dataclass(frozen=True, slots=True)
class ProvisionBlock:
    """A clause without a title: its number, then the provision itself (7.3)."""

    text: NodeText
    level: int
    number: str
    annex: bool = False


ParagraphRole = Literal[
    "body", "title", "subtitle", "definition", "designation", "source", "signature", "where",
    "variable", "goals", "phase", "speech", "cell", "unsorted", "index", "index_letter",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class ParagraphBlock:
    """A paragraph. `before` and `after` are put around the text by rule and are not part of it.

    `depth` is the level of the list item in which it stands, 0 outside lists.
    """

    text: NodeText
    role: ParagraphRole = "body"
    depth: int = 0
    before: tuple[Run, ...] = ()
    after: tuple[Run, ...] = ()


ItemMarker = ListMarker | Literal["aim", "step"]


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list; `sequence` is the id of the list, within which numbers run.

    `after` is put behind the text by rule and is no part of it.
    """

    text: NodeText
    marker: ItemMarker
    number: str
    level: int
    sequence: str
    after: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class RemarkBlock:
    """A note, an example, a warning, a footnote of a table: what begins with a label.

    `kind` is that of its node. `number` is empty if it stands alone; `sequence` is where its
    numbers run. `small` says that it belongs to a table or figure, `to_entry` that it is a note of
    a term.
    """

    kind: str
    text: NodeText
    number: str = ""
    sequence: str = ""
    small: bool = False
    depth: int = 0
    to_entry: bool = False


@dataclass(frozen=True, slots=True)
class TermHead:
    """Number and preferred designation of a term, with its equivalents in other languages."""

    text: NodeText
    number: str
    level: int
    annex: bool = False
    equivalents: tuple[NodeText, ...] = ()


@dataclass(frozen=True, slots=True)
class CitationBlock:
    """A cited document: its number, then its title. `ordinal` is [1] of the bibliography."""

    text: NodeText
    document: str = ""
    ordinal: str = ""
    sequence: str = ""


@dataclass(frozen=True, slots=True)
class CaptionBlock:
    """Label and words over a table or under a figure.

    `word` is 表, `prefix` is "A." in an annex, `number` counts; without a number all are empty.
    """

    text: NodeText
    word: str = ""
    prefix: str = ""
    number: str = ""

    @property
    def label(self) -> str:
        """The label as references show it: 表A.1, Table A.1."""
        gap = "" if not self.word or self.text.language == "zh" else " "
        return f"{self.word}{gap}{self.prefix}{self.number}"


CellLook = Literal["plain", "head", "group", "subgroup", "key", "label", "turned"]


@dataclass(frozen=True, slots=True)
class PrintedCell:
    """A cell of a table; spans count columns and rows from `column` (0 is the first).

    A turned cell is a narrow head whose words run upwards.
    """

    blocks: tuple["Block", ...]
    column: int
    columns: int = 1
    rows: int = 1
    align: Align = "left"
    look: CellLook = "plain"

    @property
    def stays_whole(self) -> bool:
        """Whether it fits on a page; pictures take a third of one."""
        room = sum(3 if isinstance(each, FigureBlock) else 1 for each in self.blocks)
        return room <= _WHOLE_BLOCKS


#: Blocks up to which a cell is not torn apart.
_WHOLE_BLOCKS: Final = 8

TableLook = Literal["standard", "fields", "grid"]


#: Rows and characters up to which a table is not torn apart.
_WHOLE_ROWS: Final = 9
_WHOLE_CHARACTERS: Final[Mapping[TableLook, int]] = {"standard": 900, "grid": 1800, "fields": 0}


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table; `widths` are shares of the whole width that sum up to 1.

    `notes` stand inside its frame (9.8). Cells that a span covers are left out.
    """

    widths: tuple[float, ...]
    rows: tuple[tuple[PrintedCell, ...], ...]
    header_rows: int = 0
    caption: CaptionBlock | None = None
    unit: NodeText | None = None
    notes: tuple["Block", ...] = ()
    look: TableLook = "standard"
    anchor: str = ""

    @property
    def stays_whole(self) -> bool:
        """Whether it is small enough not to be torn apart at the end of a page.

        A Han character counts as two. The plan of a week, which is a grid, holds more of them.
        """
        if len(self.rows) > _WHOLE_ROWS:
            return False
        blocks = (block for row in self.rows for cell in row for block in cell.blocks)
        plain = "".join(each.text.plain for each in blocks if isinstance(each, ParagraphBlock))
        characters = len(plain) + sum(1 for each in plain if each > "\u2e7f")
        return characters <= _WHOLE_CHARACTERS[self.look]


@dataclass(frozen=True, slots=True)
class PrintedPicture:
    """A picture by the hash of its attachment; its width in millimetres on paper.

    `height_mm` is what it may be high, 0 as much as the page has room for.
    """

    attachment: str
    width_mm: float
    caption: CaptionBlock
    missing: str = ""
    height_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class FigureBlock:
    """A picture or several with a caption below (9.7).

    They stand below each other; with `beside` side by side in one row, each with its own caption.
    The row has `columns`, also where there are fewer pictures; 0: as many as pictures.
    """

    pictures: tuple[PrintedPicture, ...]
    caption: CaptionBlock
    unit: NodeText | None = None
    notes: tuple["Block", ...] = ()
    beside: bool = False
    columns: int = 0


@dataclass(frozen=True, slots=True)
class DiagramShape:
    """A box of a diagram: its middle and size in millimetres, its words in lines.

    `level` 0 is the middle of all, 1 a branch; `parent` is the place of the shape, counted from 0,
    to which a line leads, -1 without one.
    """

    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]
    level: int
    parent: int = -1


@dataclass(frozen=True, slots=True)
class Diagram:
    """Boxes joined by lines; sizes in millimetres. `words` describe it to those who cannot see.

    `scale` is 1 where the words have their usual size, less where the drawing had to shrink.
    """

    width: float
    height: float
    shapes: tuple[DiagramShape, ...]
    language: Language
    words: str = ""
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class FormulaBlock:
    """A formula on a line of its own; `prefix` is "A." in an annex, no number: not numbered."""

    content: FormulaRow
    latex: str
    anchor: str
    language: Language
    prefix: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the contents."""

    level: int
    number: str
    words: str
    anchor: str


@dataclass(frozen=True, slots=True)
class ContentsBlock:
    """The table of contents, with lists of figures and tables where wanted (8.2)."""

    title: NodeText
    entries: tuple[ContentsEntry, ...]
    lists: tuple[tuple[ContentsEntry, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


@dataclass(frozen=True, slots=True)
class EndRule:
    """The rule that closes a standard (终结线)."""

    language: Language


Block = (
    HeadingBlock
    | ProvisionBlock
    | ParagraphBlock
    | ListItem
    | RemarkBlock
    | TermHead
    | CitationBlock
    | TableBlock
    | FigureBlock
    | Diagram
    | FormulaBlock
    | ContentsBlock
    | PageBreak
    | EndRule
)


@dataclass(frozen=True, slots=True)
class CoverBlock:
    """What stands on the cover of a standard (8.1), in words of one language.

    Empty texts are left out; what the rules demand is filled with ××. `mark` is DB32 or T/XXX.
    """

    language: Language
    level: Level
    banner: str
    number: str
    replaces: str
    ics: str
    ccs: str
    title: NodeText
    second_title: NodeText
    adopts: str
    stage: str
    draft_date: str
    patent_call: str
    published: str
    effective: str
    issuer: str
    issued: str
    mark: str = ""
    prevails: str = ""


@dataclass(frozen=True, slots=True)
class PagePart:
    """A part with its own page numbers: front matter (roman) or text (arabic)."""

    blocks: tuple[Block, ...]
    preliminary: bool = False


@dataclass(frozen=True, slots=True)
class PrintedOutline:
    """A document as it is printed in one language.

    `footnotes` holds the footnotes of the running text by node id; `running_head` stands at the top
    of each page.
    """

    document: str
    language: Language
    title: NodeText
    running_head: str
    parts: tuple[PagePart, ...]
    cover: CoverBlock | None = None
    footnotes: Mapping[str, NodeText] = field(default_factory=dict)


# --- what is blank in a language --------------------------------------------------------------


def visible(outline: PrintedOutline) -> PrintedOutline:
    """Return the outline without blocks that have nothing to read."""
    parts = tuple(
        PagePart(tuple(visible_texts(part.blocks)), part.preliminary) for part in outline.parts
    )
    return replace(outline, parts=parts)


def visible_texts(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks that have something to read.

    What has a number stays even if it is blank: others are counted with it.
    """
    for block in blocks:
        yield from visible_block(block)


def visible_block(block: Block) -> Iterator[Block]:
    """Yield a block if it has something to read."""
    match block:
        case ParagraphBlock(text=text) if text.blank:
            return
        case ListItem(text=text, number=number) if text.blank and number in {"——", "·", ""}:
            return
        case RemarkBlock(text=text, number=number) if text.blank and not number:
            return
        case CitationBlock(text=text) if text.blank and not (block.document or block.ordinal):
            return
        case TableBlock():
            yield _table(block)
        case ContentsBlock():
            # A heading without words has no line, as in the field of Word.
            entries = tuple(each for each in block.entries if each.words.strip())
            yield replace(block, entries=entries)
        case FigureBlock():
            yield replace(block, notes=tuple(visible_texts(block.notes)))
        case _:
            yield block


def _table(table: TableBlock) -> TableBlock:
    rows = tuple(tuple(_cell(cell) for cell in row) for row in table.rows)
    return replace(table, rows=rows, notes=tuple(visible_texts(table.notes)))


def _cell(cell: PrintedCell) -> PrintedCell:
    blocks = cell.blocks
    # Cells come by the thousand, and nearly all of them hold one paragraph with words.
    if len(blocks) == 1 and isinstance(blocks[0], ParagraphBlock) and not blocks[0].text.blank:
        return cell
    shown = tuple(visible_texts(blocks))
    return cell if shown == blocks else replace(cell, blocks=shown)


def is_blank(block: Block) -> bool:
    """Whether a block is left out because it has nothing to read."""
    return next(visible_block(block), None) is None


def caption_blank(caption: CaptionBlock | None) -> bool:
    """Whether a caption has neither a label nor words."""
    return caption is None or (not caption.number and caption.text.blank)
