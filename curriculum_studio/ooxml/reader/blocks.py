"""What stands in the body of a Word file, in reading order: lines and tables.

A line is a paragraph with what is known of it; its text already is a cell with marks. Marks that
name something of the file (footnotes, places referred to) carry the names of the file until the
tree has grown.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from curriculum_studio.core.text import OBJECT, Cell
from curriculum_studio.ooxml.reader.list_numbers import ListPlace

#: Before the name of a footnote or endnote of the file.
NOTE = "note:"
#: Before the name of a bookmark of the file, in the address of a link.
PLACE = "#"


@dataclass(frozen=True, slots=True)
class WordPicture:
    """A picture that has been kept, by its hash; empty if it had to stay outside."""

    hash: str
    width_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """A paragraph.

    `level` is the outline level that its style or itself gives (0: body text), `place` what Word
    would print before it; `contents` says that it belongs to a generated table of contents.
    `forced` is what somebody says that it is, whatever it looks like (see `word_import`).
    """

    cell: Cell = field(default_factory=Cell)
    style: str = ""
    level: int = 0
    place: ListPlace | None = None
    pictures: tuple[WordPicture, ...] = ()
    bookmarks: tuple[str, ...] = ()
    align: str = ""
    bold: bool = False
    size: int = 0
    contents: bool = False
    forced: str = ""

    @property
    def text(self) -> str:
        """The plain text without the space around it."""
        return self.cell.text.strip()

    @property
    def empty(self) -> bool:
        """Whether there is neither text nor picture."""
        return not self.text and not self.pictures

    @property
    def only_formula(self) -> bool:
        """Whether formulas are all that stands in it."""
        formulas = sum(1 for mark in self.cell.marks if mark.kind == "formula")
        return formulas > 0 and not self.cell.text.replace(OBJECT, "").strip()


@dataclass(frozen=True, slots=True)
class WordCell:
    """A cell of a table: its first column, how many columns and rows it covers, what is in it."""

    column: int
    columns: int
    rows: int
    blocks: "tuple[Block, ...]"
    align: str = ""

    @property
    def lines(self) -> Iterator[WordParagraph]:
        """All lines in it, those of tables inside it too."""
        return lines_of(self.blocks)

    @property
    def text(self) -> str:
        """Its text, a line for each paragraph."""
        return "\n".join(line.text for line in self.lines if line.text)


@dataclass(frozen=True, slots=True)
class WordTable:
    """A table: relative widths of its columns, its rows, how many of them are repeated heads."""

    widths: tuple[float, ...]
    rows: tuple[tuple[WordCell, ...], ...]
    heads: int = 0

    @property
    def cells(self) -> Iterator[WordCell]:
        """All cells, row by row."""
        for row in self.rows:
            yield from row


Block = WordParagraph | WordTable


def lines_of(blocks: "tuple[Block, ...] | list[Block]") -> Iterator[WordParagraph]:
    """Yield the lines of blocks, those in tables too, in reading order."""
    for block in blocks:
        if isinstance(block, WordParagraph):
            yield block
        else:
            for cell in block.cells:
                yield from lines_of(cell.blocks)
