"""Commands for tables, as data."""

from curriculum_studio.editor.commands.insert_commands import PageCommand
from curriculum_studio.i18n import message

#: Commands that work on a table as a grid.
TABLE_COMMANDS = (
    PageCommand(
        "row_above",
        message("PageCommands", "Row above"),
        message("PageCommands", "A new table row above this one"),
        group="table",
    ),
    PageCommand(
        "row_below",
        message("PageCommands", "Row below"),
        message("PageCommands", "A new table row below this one"),
        group="table",
    ),
    PageCommand(
        "column_left",
        message("PageCommands", "Column to the left"),
        message("PageCommands", "A new table column to the left of this one"),
        group="table",
    ),
    PageCommand(
        "column_right",
        message("PageCommands", "Column to the right"),
        message("PageCommands", "A new table column to the right of this one"),
        group="table",
    ),
    PageCommand(
        "delete_row",
        message("PageCommands", "Delete row"),
        message("PageCommands", "Delete the table rows of the selected cells"),
        group="table",
    ),
    PageCommand(
        "delete_column",
        message("PageCommands", "Delete column"),
        message("PageCommands", "Delete the table columns of the selected cells"),
        group="table",
    ),
    PageCommand(
        "merge_cells",
        message("PageCommands", "Merge cells"),
        message("PageCommands", "Make one cell of those selected"),
        group="table",
    ),
    PageCommand(
        "part_cell",
        message("PageCommands", "Split cell"),
        message("PageCommands", "Make single cells of a merged one"),
        group="table",
    ),
    PageCommand(
        "fill_down",
        message("PageCommands", "Fill down"),
        message("PageCommands", "Copy the first of the selected cells into those below"),
        "Ctrl+D",
        "table",
    ),
    PageCommand(
        "column_move_left",
        message("PageCommands", "Move column to the left"),
        message("PageCommands", "This table column changes places with the one before it"),
        group="table",
    ),
    PageCommand(
        "column_move_right",
        message("PageCommands", "Move column to the right"),
        message("PageCommands", "This table column changes places with the one behind it"),
        group="table",
    ),
    PageCommand(
        "header_rows",
        message("PageCommands", "Head of the table"),
        message(
            "PageCommands",
            "Rows down to this one are the head, or no longer from this one on",
        ),
        group="table",
    ),
    PageCommand(
        "column_wider",
        message("PageCommands", "Column wider"),
        message("PageCommands", "This column takes some width from the one beside it"),
        group="table",
    ),
    PageCommand(
        "column_narrower",
        message("PageCommands", "Column narrower"),
        message("PageCommands", "This column gives some width to the one beside it"),
        group="table",
    ),
    PageCommand(
        "equal_widths",
        message("PageCommands", "Columns of equal width"),
        message("PageCommands", "All columns of this table are equally wide"),
        group="table",
    ),
    PageCommand(
        "fit_widths",
        message("PageCommands", "Fit columns to the text"),
        message("PageCommands", "Columns with much text get more of the width"),
        group="table",
    ),
)
