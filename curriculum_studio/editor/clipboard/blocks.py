"""Blocks of a pasted text, before they have a place in a document."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import Message

if TYPE_CHECKING:  # Pillow is loaded with the first picture
    from curriculum_studio.untrusted.picture_preparation import ReadyPicture


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
