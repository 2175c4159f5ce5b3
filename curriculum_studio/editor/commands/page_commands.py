"""The commands of a page as data: the window makes menus, toolbar and palette of them."""

from curriculum_studio.editor.commands.insert_commands import INSERT_COMMANDS, PageCommand
from curriculum_studio.editor.commands.table_commands import TABLE_COMMANDS
from curriculum_studio.i18n import message

_STRUCTURE = (
    PageCommand(
        "split",
        message("PageCommands", "Next text"),
        message("PageCommands", "What follows the caret begins a text of its own"),
        "Return",
        native=True,
    ),
    PageCommand(
        "join",
        message("PageCommands", "Join with the text before"),
        message("PageCommands", "At the beginning of a text: it goes on from the text before"),
        "Backspace",
        native=True,
    ),
    PageCommand(
        "indent",
        message("PageCommands", "One level down"),
        message("PageCommands", "Below the one before it; Tab does it at the start of a text"),
        "Tab",
        "move",
        native=True,
    ),
    PageCommand(
        "outdent",
        message("PageCommands", "One level up"),
        message(
            "PageCommands", "Behind what it stands in; Shift+Tab does it at the start of a text"
        ),
        "Shift+Tab",
        "move",
        native=True,
    ),
    PageCommand(
        "move_up",
        message("PageCommands", "Move up"),
        message("PageCommands", "Before the one above it, with all below"),
        "Alt+Up",
        "move",
    ),
    PageCommand(
        "move_down",
        message("PageCommands", "Move down"),
        message("PageCommands", "Behind the one below it, with all below"),
        "Alt+Down",
        "move",
    ),
    PageCommand(
        "duplicate",
        message("PageCommands", "Duplicate"),
        message("PageCommands", "A copy right behind it, with all below"),
        "Ctrl+Shift+D",
        "move",
    ),
    PageCommand(
        "delete",
        message("PageCommands", "Delete"),
        message("PageCommands", "Delete it with all below it; undo brings it back"),
        "Ctrl+Shift+Backspace",
        "move",
    ),
    PageCommand(
        "choose",
        message("PageCommands", "Choose what it is"),
        message("PageCommands", "In an empty text: a list of all that can stand there"),
        "/",
        native=True,
    ),
    PageCommand(
        "cut",
        message("PageCommands", "Cut"),
        message("PageCommands", "To the clipboard and away from here"),
        "Ctrl+X",
    ),
    PageCommand(
        "copy",
        message("PageCommands", "Copy"),
        message("PageCommands", "To the clipboard"),
        "Ctrl+C",
    ),
    PageCommand(
        "paste",
        message("PageCommands", "Paste"),
        message("PageCommands", "From the clipboard; several lines become several texts"),
        "Ctrl+V",
    ),
    PageCommand(
        "paste_plain",
        message("PageCommands", "Paste as plain text"),
        message("PageCommands", "Only the words, into this text"),
        "Ctrl+Shift+V",
    ),
    PageCommand(
        "select_all",
        message("PageCommands", "Select all"),
        message("PageCommands", "The whole text; once more the whole page"),
        "Ctrl+A",
    ),
    PageCommand(
        "select_cell",
        message("PageCommands", "Select the text as a whole"),
        message("PageCommands", "Leave the text and select it, to move or delete it"),
        "Escape",
        native=True,
    ),
)

_FORMAT = (
    PageCommand(
        "bold",
        message("PageCommands", "Bold"),
        message("PageCommands", "What is selected in bold letters"),
        "Ctrl+B",
        "format",
    ),
    PageCommand(
        "italic",
        message("PageCommands", "Italic"),
        message("PageCommands", "What is selected in italic letters, as for quantities"),
        "Ctrl+I",
        "format",
    ),
    PageCommand(
        "sub",
        message("PageCommands", "Lowered"),
        message("PageCommands", "As the 2 in CO₂"),
        "Ctrl+Shift+B",
        "format",
    ),
    PageCommand(
        "sup",
        message("PageCommands", "Raised"),
        message("PageCommands", "As the 2 in m²"),
        "Ctrl+Shift+P",
        "format",
    ),
)

_LINKS = (
    PageCommand(
        "open_link",
        message("PageCommands", "Open link…"),
        message("PageCommands", "Open the address under the caret in the browser, after asking"),
        group="go",
    ),
)

_STATE = (
    PageCommand(
        "confirm",
        message("PageCommands", "Confirm and go on"),
        message("PageCommands", "The text is right; on to the next one that is not finished"),
        "Ctrl+Return",
        "state",
    ),
    PageCommand(
        "still_correct",
        message("PageCommands", "Still correct"),
        message("PageCommands", "The source changed, and the translation is right all the same"),
        "F8",
        "state",
    ),
    PageCommand(
        "minor_change",
        message("PageCommands", "Minor change"),
        message("PageCommands", "What changed here just now does not concern the translations"),
        "Shift+F8",
        "state",
    ),
    PageCommand(
        "next_unfinished",
        message("PageCommands", "Next unfinished text"),
        message("PageCommands", "On to the next text that is empty, a draft, or outdated"),
        "F4",
        "go",
    ),
    PageCommand(
        "edit_source",
        message("PageCommands", "Go to the source text"),
        message("PageCommands", "The language from which the others of this text are made"),
        "F2",
        "go",
    ),
    PageCommand(
        "follow",
        message("PageCommands", "Follow the reference"),
        message("PageCommands", "To what it leads to; Ctrl and a click do the same"),
        "F12",
        "go",
    ),
    PageCommand(
        "go_back",
        message("PageCommands", "Back to the reference"),
        message("PageCommands", "Where the last reference was followed"),
        "Alt+Left",
        "go",
    ),
)

#: Every command of the page, in the order of menus.
COMMANDS: tuple[PageCommand, ...] = (
    *INSERT_COMMANDS,
    *_STRUCTURE,
    *_FORMAT,
    *_STATE,
    *_LINKS,
    *TABLE_COMMANDS,
)

__all__ = ["COMMANDS", "PageCommand"]
