"""What a command of the page is."""

from dataclasses import dataclass

from curriculum_studio.i18n import Message


@dataclass(frozen=True, slots=True)
class PageCommand:
    """A command of the page.

    `shortcut` is the default one as Qt writes it. Where `native` is set, the page itself obeys the
    key while the caret is in a text; the window shows it and must not bind it. `group`: insert,
    edit, move, format, state, table, go.
    """

    name: str
    text: Message
    tip: Message
    shortcut: str = ""
    group: str = "edit"
    native: bool = False
