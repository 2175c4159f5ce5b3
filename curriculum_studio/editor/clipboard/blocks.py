"""Blocks of a pasted text, before they have a place in a document, and how many there may be."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import Message, StudioError, message

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
