"""Actions of the page: its commands, which it names itself, in the menus of the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from curriculum_studio.editor.commands.page_commands import COMMANDS, REMARK_COMMANDS, PageCommand
from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.feature import (
    AUTHORS,
    DRAFTERS,
    EVERYBODY,
    NEEDS_TABLE,
    ON_STANDARDS,
    Action,
    Keys,
    Menu,
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

#: Commands that change nothing, and those of a text that is written in any field.
_FOR_ALL = frozenset({"paste_plain", "open_link", "follow", "go_back"})

#: Commands that only some authors need.
_ROLES = {
    **dict.fromkeys(_FOR_ALL, EVERYBODY),
    **dict.fromkeys(("confirm", "still_correct", "next_unfinished", "next_stale"), ON_STANDARDS),
    **dict.fromkeys(("minor_change", "edit_source"), DRAFTERS),
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
        roles=_ROLES.get(command.name, AUTHORS),
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


#: What can be inserted; a standard, a unit and a framework show what belongs to them.
INSERT = Menu(
    "insert",
    message("Actions", "&Insert"),
    (
        "page.insert_clause",
        Menu(
            "insert_standard",
            message("Actions", "Parts of the standard"),
            (
                "page.insert_subclause",
                "page.insert_untitled_clause",
                "page.insert_annex",
                None,
                "page.insert_term",
                "page.insert_reference_entry",
                "page.insert_bibliography_entry",
                "page.insert_index",
                None,
                "page.insert_formula",
                "page.insert_subfigure",
                "page.insert_unit_line",
            ),
            icon="standard",
        ),
        Menu(
            "insert_indicators",
            message("Actions", "Indicators"),
            (
                "page.insert_indicator_system",
                "page.insert_indicator_group",
                "page.insert_indicator",
                "page.insert_evidence",
                "page.insert_indicator_part",
                "page.insert_indicator_note",
            ),
            icon="star",
        ),
        "page.insert_activity",
        Menu(
            "insert_unit",
            message("Actions", "Parts of the theme unit"),
            (
                "page.insert_step",
                "page.insert_aim",
                "page.insert_teacher_note",
                "page.insert_web_node",
            ),
            icon="unit",
        ),
        "page.insert_goal",
        "page.insert_subgoal",
        None,
        "page.insert_paragraph",
        Menu(
            "insert_list",
            message("Actions", "Lists and notes"),
            (
                "page.insert_list",
                "page.insert_lettered_list",
                None,
                *(f"page.{command.name}" for command in REMARK_COMMANDS),
            ),
            icon="list",
        ),
        "page.insert_table",
        "page.insert_figure",
        None,
        "page.reference",
        "page.insert_footnote",
        "page.link",
        "page.special",
    ),
    possible_only=True,
)

#: The commands of a table as a grid.
TABLE = Menu(
    "table",
    message("Actions", "Table"),
    (
        "page.row_above",
        "page.row_below",
        "page.delete_row",
        None,
        "page.column_left",
        "page.column_right",
        "page.delete_column",
        None,
        "page.merge_cells",
        "page.part_cell",
        "page.fill_down",
        "page.header_rows",
    ),
    icon="table",
)

_COLUMNS = Menu(
    "columns",
    message("Actions", "Columns of the table"),
    (
        "page.column_wider",
        "page.column_narrower",
        "page.equal_widths",
        "page.fit_widths",
        None,
        "page.column_move_left",
        "page.column_move_right",
    ),
    icon="columns-three",
)

FORMAT = Menu(
    "format",
    message("Actions", "F&ormat"),
    (
        "page.bold",
        "page.italic",
        "page.sub",
        "page.sup",
        None,
        "page.indent",
        "page.outdent",
        "page.move_up",
        "page.move_down",
        None,
        TABLE,
        _COLUMNS,
        None,
        "tools.properties",
    ),
)

#: Acts on the text under the caret as a whole, in the Edit menu.
TEXT = Menu(
    "text",
    message("Actions", "This text"),
    (
        "page.duplicate",
        "page.delete",
        "page.by_rule",
        None,
        "page.split",
        "page.join",
        "page.choose",
        "page.select_cell",
    ),
    icon="paragraph",
)

#: Acts of whoever translates, in the Review menu.
TRANSLATION = Menu(
    "translation",
    message("Actions", "Translation"),
    (
        "page.confirm",
        "page.still_correct",
        "page.minor_change",
        None,
        "page.next_unfinished",
        "page.next_stale",
        "page.edit_source",
    ),
    icon="language",
)

#: The menu of the page under the mouse.
PAGE_MENU = Menu(
    "page",
    message("Actions", "Page"),
    (
        "edit.cut",
        "edit.copy",
        "edit.paste",
        "page.paste_plain",
        None,
        Menu(
            "insert_here",
            message("Actions", "&Insert"),
            (
                "page.insert_clause",
                "page.insert_subclause",
                "page.insert_activity",
                "page.insert_step",
                "page.insert_aim",
                "page.insert_goal",
                None,
                "page.insert_paragraph",
                "page.insert_list",
                "page.insert_note",
                "page.insert_table",
                "page.insert_figure",
                "page.insert_footnote",
                "page.special",
                "page.link",
            ),
            icon="insert",
            possible_only=True,
        ),
        TABLE,
        Menu(
            "text_here",
            message("Actions", "This text"),
            ("page.move_up", "page.move_down", "page.duplicate", "page.delete"),
            icon="paragraph",
        ),
        None,
        "page.open_link",
        "page.follow",
        "page.confirm",
        "page.still_correct",
        "page.by_rule",
        None,
        "tools.goals",
        "tools.properties",
    ),
    possible_only=True,
)

#: The menu of a line of the outline.
OUTLINE_MENU = Menu(
    "outline",
    message("Actions", "Place"),
    (
        "page.insert_clause",
        "page.insert_subclause",
        "page.insert_activity",
        None,
        "page.move_up",
        "page.move_down",
        "page.indent",
        "page.outdent",
        None,
        "page.duplicate",
        "page.delete",
    ),
    possible_only=True,
)
