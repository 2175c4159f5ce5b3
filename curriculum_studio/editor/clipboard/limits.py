"""How much may be pasted at once.

A standard of 300 pages has some 300,000 characters in 5,000 paragraphs; Word makes of them up to
10 MB of mark-up.
"""

from collections.abc import Iterable

from curriculum_studio.editor.clipboard.blocks import (
    Block,
    ListBlockItem,
    PastedTable,
    TextBlock,
)
from curriculum_studio.i18n import StudioError, message

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
