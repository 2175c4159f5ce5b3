"""Actions of the page: its commands, which it names itself, in the menus of the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from curriculum_studio.editor.commands.page_commands import COMMANDS, PageCommand
from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.feature import (
    NEEDS_TABLE,
    Action,
    Keys,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.workbench.context import AppContext

#: Drawings for commands.
_ICONS = {
    "insert_paragraph": "paragraph",
    "insert_clause": "chapter",
    "insert_subclause": "indent",
    "insert_list": "list",
    "insert_note": "note",
    "insert_warning": "warning",
    "insert_table": "table",
    "insert_figure": "picture",
    "insert_formula": "formula",
    "insert_annex": "annex",
    "insert_term": "term",
    "insert_indicator_system": "excel",
    "insert_indicator": "star",
    "insert_activity": "activity",
    "insert_step": "step",
    "insert_aim": "aim",
    "indent": "indent",
    "outdent": "outdent",
    "move_up": "up",
    "move_down": "down",
    "duplicate": "duplicate",
    "delete": "delete",
    "confirm": "check",
    "bold": "bold",
    "italic": "italic",
    "sub": "subscript",
    "sup": "superscript",
    "reference": "reference",
}

#: Commands that the Edit menu has already, for every field of the window.
_ELSEWHERE = frozenset({"cut", "copy", "paste", "select_all"})


def _run(name: str) -> "Callable[[AppContext], None]":
    return lambda context: context.run_on_page(name)


def _can(name: str) -> "Callable[[AppContext], bool]":
    return lambda context: context.page_can(name)


def _action(command: PageCommand) -> Action:
    return Action(
        id=f"page.{command.name}",
        text=command.text,
        tip=command.tip,
        run=_run(command.name),
        icon=_ICONS.get(command.name, ""),
        shortcut=command.shortcut,
        when=_can(command.name),
        native=command.native,
        scope="page",
        needs=NEEDS_TABLE if command.group == "table" else None,
    )


ACTIONS = tuple(_action(command) for command in COMMANDS if command.name not in _ELSEWHERE)

#: Keys of the page that are no commands, while one writes and while one reads.
WRITING = Keys(
    message("Actions", "On the page"),
    (
        (message("Actions", "New line in the same text"), "Shift+Return"),
        (message("Actions", "One page up or down"), "PgUp | PgDown"),
        (message("Actions", "To the beginning or the end"), "Ctrl+Home | Ctrl+End"),
        (message("Actions", "Select several texts"), "Shift+Up | Shift+Down"),
        (message("Actions", "Write in the selected text"), "Return"),
        (message("Actions", "Empty the selected texts"), "Del | Backspace"),
    ),
)
READING = Keys(
    message("Actions", "While a document is shown as readers see it"),
    (
        (message("Actions", "Next page"), "Space | PgDown | Right"),
        (message("Actions", "Previous page"), "Backspace | PgUp | Left"),
        (message("Actions", "Back to writing"), "Esc"),
    ),
)
