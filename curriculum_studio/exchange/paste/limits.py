"""How much may be pasted at once."""

from curriculum_studio.words import StudioError, message

#: Characters of text or mark-up on the clipboard; a standard of 300 pages has far fewer.
LARGEST_PASTE = 10_000_000


def refuse_if_too_long(length: int) -> None:
    """Refuse what nobody pastes on purpose.

    Raises:
        StudioError: if there are too many characters.

    """
    if length > LARGEST_PASTE:
        raise StudioError(
            message("Pasting", "There is too much on the clipboard to paste it at once."),
            safe=message("Pasting", "Nothing has been changed."),
            remedy=message("Pasting", "Copy a smaller part, or import the whole file."),
        )
