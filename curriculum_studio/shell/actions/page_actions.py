"""Actions of the page: its commands, which it names itself, in the menus of the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from curriculum_studio.editor.commands.page_commands import COMMANDS, REMARK_COMMANDS, PageCommand
from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.feature import Action, Menu

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
}

#: Commands that the Edit menu has already, for every field of the window.
_ELSEWHERE = frozenset({"cut", "copy", "paste", "select_all"})


def _run(name: str) -> "Callable[[AppContext], None]":
    return lambda desk: desk.run_on_page(name)


def _can(name: str) -> "Callable[[AppContext], bool]":
    return lambda desk: desk.page_can(name)


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
    )


ACTIONS = tuple(_action(command) for command in COMMANDS if command.name not in _ELSEWHERE)


def _entries(*groups: str) -> tuple[str | None, ...]:
    """Return the ids of the commands of groups, a line between two groups."""
    found: list[str | None] = []
    for group in groups:
        ids = [
            f"page.{command.name}"
            for command in COMMANDS
            if command.group == group
            and command.name not in _ELSEWHERE
            and command.name != "paste_plain"
        ]
        if ids and found:
            found.append(None)
        found += ids
    return tuple(found)


#: What is inserted most, and the rest by the kind of document to which it belongs.
INSERT = Menu(
    "insert",
    message("Actions", "&Insert"),
    (
        "page.insert_paragraph",
        "page.insert_clause",
        "page.insert_subclause",
        "page.insert_list",
        "page.insert_table",
        "page.insert_figure",
        None,
        "page.reference",
        "page.insert_footnote",
        "page.link",
        "page.special",
        None,
        Menu(
            "insert_standard",
            message("Actions", "In a standard"),
            (
                "page.insert_untitled_clause",
                "page.insert_lettered_list",
                *(f"page.{command.name}" for command in REMARK_COMMANDS),
                "page.insert_subfigure",
                "page.insert_unit_line",
                "page.insert_formula",
                None,
                "page.insert_annex",
                "page.insert_term",
                "page.insert_reference_entry",
                "page.insert_bibliography_entry",
                "page.insert_index",
            ),
            icon="standard",
        ),
        Menu(
            "insert_indicators",
            message("Actions", "In an indicator system"),
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
        Menu(
            "insert_unit",
            message("Actions", "In a theme unit"),
            (
                "page.insert_activity",
                "page.insert_step",
                "page.insert_aim",
                "page.insert_teacher_note",
                "page.insert_web_node",
            ),
            icon="unit",
        ),
        Menu(
            "insert_framework",
            message("Actions", "In a framework"),
            ("page.insert_goal", "page.insert_subgoal"),
            icon="aim",
        ),
    ),
)

#: The commands of a table: rows, columns, cells, widths, what belongs to it.
TABLE = Menu(
    "table",
    message("Actions", "Table"),
    (
        "page.row_above",
        "page.row_below",
        "page.delete_row",
        "page.header_rows",
        None,
        "page.column_left",
        "page.column_right",
        "page.column_move_left",
        "page.column_move_right",
        "page.delete_column",
        None,
        "page.merge_cells",
        "page.part_cell",
        "page.fill_down",
        None,
        "page.column_wider",
        "page.column_narrower",
        "page.equal_widths",
        "page.fit_widths",
        None,
        "page.insert_unit_line",
        "page.insert_note",
        "page.insert_footnote",
    ),
    icon="table",
)

STRUCTURE = Menu(
    "structure",
    message("Actions", "&Structure"),
    (
        *_entries("move", "state"),
        "page.next_unfinished",
        None,
        Menu(
            "go",
            message("Actions", "Go to"),
            (
                "page.edit_source",
                "page.follow",
                "page.go_back",
                "page.open_link",
            ),
        ),
        Menu("format", message("Actions", "Character format"), _entries("format"), icon="term"),
        TABLE,
        Menu("texts", message("Actions", "Texts"), _entries("edit"), icon="paragraph"),
    ),
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
        "page.special",
        "page.link",
        "page.open_link",
        INSERT,
        TABLE,
        "page.move_up",
        "page.move_down",
        "page.duplicate",
        "page.delete",
        None,
        "page.confirm",
        "page.still_correct",
        "page.next_unfinished",
        None,
        "tools.goals",
        "tools.properties",
    ),
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
)
