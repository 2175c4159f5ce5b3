"""The commands of a page as data: the window makes menus, toolbar and palette of them."""

from dataclasses import dataclass

from curriculum_studio.core.kinds import KINDS
from curriculum_studio.i18n import Message, message

# --- a command --------------------------------------------------------------------------------


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


# --- the commands that insert -----------------------------------------------------------------

#: Commands that put a remark below the caret.
REMARK_COMMANDS = tuple(
    PageCommand(f"insert_{kind.name}", kind.menu_entry.text, kind.menu_entry.tip, group="insert")
    for kind in KINDS.values()
    if kind.menu_entry is not None
)

#: Commands that put something new into a document.
INSERT_COMMANDS = (
    PageCommand(
        "insert_paragraph",
        message("PageCommands", "Paragraph"),
        message("PageCommands", "A new paragraph below the caret"),
        group="insert",
    ),
    PageCommand(
        "insert_clause",
        message("PageCommands", "Clause"),
        message("PageCommands", "A new clause with a title behind this one"),
        "Ctrl+Shift+N",
        "insert",
    ),
    PageCommand(
        "insert_subclause",
        message("PageCommands", "Subclause"),
        message("PageCommands", "A new clause one level below this one"),
        group="insert",
    ),
    PageCommand(
        "insert_untitled_clause",
        message("PageCommands", "Clause without title"),
        message("PageCommands", "A new numbered provision behind this clause"),
        group="insert",
    ),
    PageCommand(
        "insert_list",
        message("PageCommands", "List"),
        message("PageCommands", "A list with dashes"),
        "Ctrl+Shift+L",
        "insert",
    ),
    PageCommand(
        "insert_lettered_list",
        message("PageCommands", "Lettered list"),
        message("PageCommands", "A list with a), b), c)"),
        group="insert",
    ),
    *REMARK_COMMANDS,
    PageCommand(
        "insert_table",
        message("PageCommands", "Table"),
        message("PageCommands", "A table with three columns; more with the table commands"),
        group="insert",
    ),
    PageCommand(
        "insert_figure",
        message("PageCommands", "Figure"),
        message(
            "PageCommands",
            "A figure with its title; paste or drop a picture into it",
        ),
        group="insert",
    ),
    PageCommand(
        "insert_subfigure",
        message("PageCommands", "Part of a figure"),
        message("PageCommands", "A picture a), b), c) within this figure, with a title of its own"),
        group="insert",
    ),
    PageCommand(
        "insert_unit_line",
        message("PageCommands", "Unit of a table or figure"),
        message("PageCommands", "The unit that all values share, above at the right"),
        group="insert",
    ),
    PageCommand(
        "insert_formula",
        message("PageCommands", "Formula"),
        message("PageCommands", "A formula on a line of its own, written in LaTeX"),
        group="insert",
    ),
    PageCommand(
        "insert_footnote",
        message("PageCommands", "Footnote"),
        message("PageCommands", "A footnote where the caret is"),
        group="insert",
    ),
    PageCommand(
        "reference",
        message("PageCommands", "Reference…"),
        message("PageCommands", "To a clause, table, annex …, chosen from a list while you type"),
        "Ctrl+Shift+R",
        "insert",
    ),
    PageCommand(
        "link",
        message("PageCommands", "Link…"),
        message("PageCommands", "Words that lead to an address on the web; also to change one"),
        group="insert",
    ),
    PageCommand(
        "special",
        message("PageCommands", "Special character…"),
        message("PageCommands", "Characters that no key types: ≥ × ℃ CO₂ and others"),
        "Ctrl+Shift+Y",
        "insert",
    ),
    PageCommand(
        "insert_annex",
        message("PageCommands", "Annex"),
        message("PageCommands", "A new annex behind this chapter"),
        group="insert",
    ),
    PageCommand(
        "insert_term",
        message("PageCommands", "Term"),
        message("PageCommands", "A new term behind this one"),
        group="insert",
    ),
    PageCommand(
        "insert_reference_entry",
        message("PageCommands", "Normative reference"),
        message("PageCommands", "Another document that is needed to apply this one"),
        group="insert",
    ),
    PageCommand(
        "insert_bibliography_entry",
        message("PageCommands", "Entry of the bibliography"),
        message("PageCommands", "Another document worth reading"),
        group="insert",
    ),
    PageCommand(
        "insert_index",
        message("PageCommands", "Index"),
        message("PageCommands", "At the end; while it is empty, it is made of the terms"),
        group="insert",
    ),
    PageCommand(
        "insert_indicator_system",
        message("PageCommands", "Indicator system"),
        message("PageCommands", "A system of indicators that schools are assessed against"),
        group="insert",
    ),
    PageCommand(
        "insert_indicator_group",
        message("PageCommands", "Group of indicators"),
        message("PageCommands", "A new group behind this one"),
        group="insert",
    ),
    PageCommand(
        "insert_indicator",
        message("PageCommands", "Indicator"),
        message("PageCommands", "A new indicator behind this one"),
        group="insert",
    ),
    PageCommand(
        "insert_evidence",
        message("PageCommands", "Evidence"),
        message("PageCommands", "What a school can show for this indicator"),
        group="insert",
    ),
    PageCommand(
        "insert_indicator_part",
        message("PageCommands", "Part of an indicator"),
        message("PageCommands", "A part of the indicator that is ticked by itself"),
        group="insert",
    ),
    PageCommand(
        "insert_indicator_note",
        message("PageCommands", "Explanation"),
        message("PageCommands", "How the indicator is meant"),
        group="insert",
    ),
    PageCommand(
        "insert_activity",
        message("PageCommands", "Activity"),
        message("PageCommands", "A new activity with its usual fields"),
        "Ctrl+Shift+A",
        "insert",
    ),
    PageCommand(
        "insert_step",
        message("PageCommands", "Step"),
        message("PageCommands", "A new step of the activity"),
        group="insert",
    ),
    PageCommand(
        "insert_aim",
        message("PageCommands", "Aim"),
        message("PageCommands", "A new aim"),
        group="insert",
    ),
    PageCommand(
        "insert_teacher_note",
        message("PageCommands", "Hint for the teacher"),
        message("PageCommands", "A hint that only teachers need"),
        group="insert",
    ),
    PageCommand(
        "insert_web_node",
        message("PageCommands", "Thought of the web"),
        message("PageCommands", "Another thought of the theme web"),
        group="insert",
    ),
    PageCommand(
        "insert_goal",
        message("PageCommands", "Goal"),
        message("PageCommands", "A new goal behind this one"),
        group="insert",
    ),
    PageCommand(
        "insert_subgoal",
        message("PageCommands", "Goal below"),
        message("PageCommands", "A new goal one level below this one"),
        group="insert",
    ),
)


# --- the commands for tables ------------------------------------------------------------------

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


# --- the other commands, and all of them together ---------------------------------------------

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
        message("PageCommands", "Subscript"),
        message("PageCommands", "As the 2 in CO₂"),
        "Ctrl+Shift+B",
        "format",
    ),
    PageCommand(
        "sup",
        message("PageCommands", "Superscript"),
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
        "next_stale",
        message("PageCommands", "Next outdated text"),
        message("PageCommands", "On to the next translation whose source changed"),
        group="go",
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
        "Alt+Right",
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
