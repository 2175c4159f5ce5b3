"""Blocks of a pasted text, before they have a place in a document; plain text is read as such."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from curriculum_studio.core.text import Cell, cleaned
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.values import dataclass

if TYPE_CHECKING:  # Pillow is loaded with the first picture
    from curriculum_studio.untrusted.picture_preparation import ReadyPicture

# --- blocks -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A paragraph or, with a level from 1, a heading."""

    cell: Cell
    heading: int = 0


@dataclass(frozen=True, slots=True)
class ListBlockItem:
    """An item of a list; its level counts from 1."""

    cell: Cell
    ordered: bool
    level: int = 1


@dataclass(frozen=True, slots=True)
class PastedCell:
    """A cell of a pasted table with its spans, counted in columns and rows."""

    cell: Cell
    column_span: int = 1
    row_span: int = 1


@dataclass(frozen=True, slots=True)
class PastedTable:
    """A table by rows; places that a span covers are None.

    `widths` are shares of the width per column, in whatever unit; empty if nothing is known.
    """

    rows: tuple[tuple[PastedCell | None, ...], ...]
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """A picture that came with the text, or as a file of that name; `ready` if it was prepared."""

    content: bytes
    name: str = ""
    ready: "ReadyPicture | None" = None


Block = TextBlock | ListBlockItem | PastedTable | PictureBlock


@dataclass(frozen=True, slots=True)
class Pasted:
    """All blocks, and what the user should know about what could not be taken over.

    `lost_pictures` counts those that were named but not there to be read.
    """

    blocks: tuple[Block, ...]
    report: tuple[Message, ...] = ()
    lost_pictures: int = 0


# --- limits of a paste ------------------------------------------------------------------------
# A standard of 300 pages has some 300,000 characters in 5,000 paragraphs; Word makes of them up to
# 10 MB of mark-up.

#: Characters of text or mark-up on the clipboard.
LARGEST_PASTE = 10_000_000

#: Characters of one text; more of them would make the page stand still while they are laid out.
LARGEST_TEXT = 100_000

#: Texts, list items and cells of tables that are pasted at once.
MOST_BLOCKS = 6_000


def refuse_if_too_long(length: int) -> None:
    """Refuse what nobody pastes on purpose.

    Raises:
        StudioError: if there are too many characters.

    """
    if length > LARGEST_PASTE:
        raise too_much()


def refuse_if_too_much(blocks: Iterable[Block]) -> None:
    """Refuse what would take the page minutes to show.

    Raises:
        StudioError: if there are too many texts, or one is too long.

    """
    count = 0
    for block in blocks:
        longest = 0
        if isinstance(block, TextBlock | ListBlockItem):
            count += 1
            longest = len(block.cell.text)
        elif isinstance(block, PastedTable):
            count += sum(len(row) for row in block.rows)
            longest = max(
                (len(cell.cell.text) for row in block.rows for cell in row if cell is not None),
                default=0,
            )
        if count > MOST_BLOCKS or longest > LARGEST_TEXT:
            raise too_much()


def too_much() -> StudioError:
    """Return what is said where there is too much."""
    return StudioError(
        message("Pasting", "There is too much on the clipboard to paste it at once."),
        safe=message("Pasting", "Nothing has been changed."),
        remedy=message("Pasting", "Copy a smaller part, or import the whole file."),
    )


# --- plain text and tab-separated cells, as Excel and WPS put them on the clipboard -----------


def read_plain(text: str) -> Pasted:
    """Return a paragraph per line; empty lines only separate.

    Raises:
        StudioError: if the text is too long to be meant.

    """
    refuse_if_too_long(len(text))
    lines = (line.strip() for line in cleaned(text).split("\n"))
    blocks = tuple(TextBlock(Cell(line)) for line in lines if line)
    refuse_if_too_much(blocks)
    return Pasted(blocks)


def looks_like_cells(text: str) -> bool:
    """Whether a plain text is a block of cells: tabs in every line that is not empty."""
    lines = [line for line in cleaned(text).split("\n") if line.strip("\t ")]
    return bool(lines) and all("\t" in line for line in lines)


def read_cells(text: str) -> Pasted:
    """Return the table of tab-separated cells; quoted cells keep their line breaks.

    Raises:
        StudioError: if the text is too long to be meant.

    """
    refuse_if_too_long(len(text))
    rows = list(_rows(cleaned(text)))
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((len(row) for row in rows), default=0)
    if not width:
        return Pasted(())
    filled = tuple(
        tuple(PastedCell(Cell(value.strip())) for value in (*row, *[""] * (width - len(row))))
        for row in rows
    )
    blocks = (PastedTable(filled),)
    refuse_if_too_much(blocks)
    return Pasted(blocks)


def _rows(text: str) -> list[list[str]]:
    rows: list[list[str]] = [[]]
    value = ""
    quoted = False
    at = 0
    while at < len(text):
        character = text[at]
        if quoted:
            if character == '"' and text[at + 1 : at + 2] == '"':
                value += '"'
                at += 1
            elif character == '"':
                quoted = False
            else:
                value += character
        elif character == '"' and not value and _closes(text, at):
            quoted = True
        elif character in "\t\n":
            rows[-1].append(value)
            value = ""
            if character == "\n":
                rows.append([])
        else:
            value += character
        at += 1
    rows[-1].append(value)
    return rows


def _closes(text: str, start: int) -> bool:
    """Whether a quotation mark begins a quoted cell: another one ends it before a tab or line."""
    at = text.find('"', start + 1)
    while at >= 0:
        if text[at + 1 : at + 2] == '"':
            at = text.find('"', at + 2)
            continue
        return text[at + 1 : at + 2] in {"", "\t", "\n"}
    return False
