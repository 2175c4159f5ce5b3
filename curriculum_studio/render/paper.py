"""Papers that are made by rule and are no document of the library: reports, forms, minutes."""

from collections.abc import Callable, Sequence

from curriculum_studio.languages import Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.render.blocks import (
    Block,
    CellLook,
    HeadingBlock,
    ListItem,
    NodeText,
    PagePart,
    ParagraphBlock,
    ParagraphRole,
    PrintedCell,
    PrintedOutline,
    Run,
    TableBlock,
    visible,
)
from curriculum_studio.render.flow import field_widths, shares

#: Makes a file of a paper, in one language or one after the other: Word's, or pages for a PDF.
PaperWriter = Callable[[Sequence[PrintedOutline]], bytes]

#: The usual one, loaded on first use as Word is costly.
_WORD: Lazy[PaperWriter] = Lazy("curriculum_studio.ooxml.writer.paper:write_paper")


#: Pages as the typesetter takes them.
_PAGES: Lazy[PaperWriter] = Lazy(
    "curriculum_studio.features.printing.formats.pdf_writer:write_paper"
)


def page_paper(outlines: Sequence[PrintedOutline]) -> bytes:
    """Return a paper as what the typesetter makes pages of."""
    return _PAGES.load()(outlines)


def word_paper(outlines: Sequence[PrintedOutline]) -> bytes:
    """Return a paper as a Word file."""
    return _WORD.load()(outlines)


#: Room to write by hand; a blank line would be left out.
ROOM = "\u200b"


class PaperBuilder:
    """Gathers the blocks of a paper in one language, from plain words."""

    def __init__(self, language: Language, title: str, kind: str = "") -> None:
        """Begin with the title, and above it what kind of paper it is."""
        self.language: Language = language
        self._title = title
        self._blocks: list[Block] = []
        if kind:
            self._blocks.append(self._paragraph(kind, "subtitle"))
        self._blocks.append(self._paragraph(title, "title"))
        self._head = f"{title} · {kind}" if kind else title
        self._lists = 0

    # Blocks

    def section(self, words: str) -> None:
        """Begin a section."""
        self._blocks.append(HeadingBlock(self._text(words), 3, scheme="sub", listed=False))

    def text(self, words: str, role: ParagraphRole = "body") -> None:
        """Add a paragraph; line breaks begin further ones."""
        self._blocks += [self._paragraph(line, role) for line in words.split("\n") if line.strip()]

    def gap(self) -> None:
        """Leave a line free, as between two tables."""
        self._blocks.append(self._paragraph(ROOM, "body"))

    def items(self, lines: Sequence[str]) -> None:
        """Add a list with dots."""
        self._lists += 1
        sequence = f"paper-{self._lists}"
        self._blocks += [ListItem(self._text(line), "dot", "·", 1, sequence) for line in lines]

    def numbered(self, lines: Sequence[str]) -> None:
        """Add a list that counts: what is done one after the other."""
        self._lists += 1
        sequence = f"paper-{self._lists}"
        self._blocks += [
            ListItem(self._text(line), "step", str(number), 1, sequence)
            for number, line in enumerate(lines, 1)
        ]

    def table(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        *,
        middle: Sequence[int] = (),
    ) -> None:
        """Add a table with a head that repeats; `middle` are columns whose words are centred."""
        made = [self._row(head, "head", tuple(range(len(head))))]
        made += [self._row(row, "plain", middle) for row in rows]
        self._blocks.append(TableBlock(shares(widths), tuple(made), 1, look="grid"))

    def fields(self, *rows: Sequence[tuple[str, str]]) -> None:
        """Add a form: rows of one or two labels with their values; an empty value is room."""
        made = []
        for row in rows:
            cells: list[PrintedCell] = []
            for at, (label, value) in enumerate(row):
                wide = 3 if len(row) == 1 else 1
                cells.append(PrintedCell((self._paragraph(label, "cell"),), 2 * at, look="label"))
                cells.append(PrintedCell(self._lines(value), 2 * at + 1, columns=wide))
            made.append(tuple(cells))
        widths = shares(field_widths(self.language))
        self._blocks.append(TableBlock(widths, tuple(made), look="fields"))

    def outline(self) -> PrintedOutline:
        """Return the paper as an outline."""
        title = self._text(self._title)
        part = PagePart(tuple(self._blocks))
        return visible(PrintedOutline("", self.language, title, self._head, (part,)))

    # Inside

    def _text(self, words: str) -> NodeText:
        return NodeText((Run(words),), self.language)

    def _paragraph(self, words: str, role: ParagraphRole) -> ParagraphBlock:
        return ParagraphBlock(self._text(words), role)

    def _lines(self, value: str) -> tuple[Block, ...]:
        lines = [line for line in value.split("\n") if line] or [ROOM]
        return tuple(self._paragraph(line, "cell") for line in lines)

    def _row(
        self, words: Sequence[str], look: CellLook, middle: Sequence[int]
    ) -> tuple[PrintedCell, ...]:
        return tuple(
            PrintedCell(
                self._lines(each),
                at,
                align="center" if at in middle else "left",
                look=look,
            )
            for at, each in enumerate(words)
        )
