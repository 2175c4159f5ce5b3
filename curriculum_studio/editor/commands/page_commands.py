"""The commands of a page as data: the window makes menus, toolbar and palette of them."""

from curriculum_studio.core.kinds import KINDS
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass

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
        message("PageCommands", "A new paragraph below the cursor"),
        group="insert",
    ),
    PageCommand(
        "insert_clause",
        message("PageCommands", "Clause"),
        message("PageCommands", "A new clause with a title after this one"),
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
        message("PageCommands", "A new numbered provision after this clause"),
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
        message("PageCommands", "A table with three columns; add more with the table commands"),
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
        message("PageCommands", "A picture a), b), c) in this figure, with its own title"),
        group="insert",
    ),
    PageCommand(
        "insert_unit_line",
        message("PageCommands", "Unit of a table or figure"),
        message("PageCommands", "The unit that all values share, above on the right"),
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
        message("PageCommands", "A footnote at the cursor"),
        group="insert",
    ),
    PageCommand(
        "reference",
        message("PageCommands", "Reference …"),
        message(
            "PageCommands", "Refer to a clause, table, annex …, chosen from a list while you type"
        ),
        "Ctrl+Shift+R",
        "insert",
    ),
    PageCommand(
        "link",
        message("PageCommands", "Link …"),
        message("PageCommands", "Words that link to an address on the web; also to change a link"),
        group="insert",
    ),
    PageCommand(
        "special",
        message("PageCommands", "Special character …"),
        message("PageCommands", "Characters that are not on the keyboard: ≥ × ℃ CO₂ and others"),
        "Ctrl+Shift+Y",
        "insert",
    ),
    PageCommand(
        "insert_annex",
        message("PageCommands", "Annex"),
        message("PageCommands", "A new annex after this chapter"),
        group="insert",
    ),
    PageCommand(
        "insert_term",
        message("PageCommands", "Term"),
        message("PageCommands", "A new term after this one"),
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
        message("PageCommands", "At the end; while it is empty, it is made from the terms"),
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
        message("PageCommands", "A new group after this one"),
        group="insert",
    ),
    PageCommand(
        "insert_indicator",
        message("PageCommands", "Indicator"),
        message("PageCommands", "A new indicator after this one"),
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
        message("PageCommands", "A part of the indicator that is ticked separately"),
        group="insert",
    ),
    PageCommand(
        "insert_indicator_note",
        message("PageCommands", "Explanation"),
        message("PageCommands", "What the indicator means"),
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
        message("PageCommands", "Idea of the web"),
        message("PageCommands", "Another idea of the theme web"),
        group="insert",
    ),
    PageCommand(
        "insert_goal",
        message("PageCommands", "Goal"),
        message("PageCommands", "A new goal after this one"),
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
        message("PageCommands", "Merge the selected cells into one"),
        group="table",
    ),
    PageCommand(
        "part_cell",
        message("PageCommands", "Split cell"),
        message("PageCommands", "Split a merged cell into single ones"),
        group="table",
    ),
    PageCommand(
        "fill_down",
        message("PageCommands", "Fill down"),
        message("PageCommands", "Copy the first of the selected cells to those below"),
        "Ctrl+D",
        "table",
    ),
    PageCommand(
        "column_move_left",
        message("PageCommands", "Move column to the left"),
        message("PageCommands", "Swap this table column with the one before it"),
        group="table",
    ),
    PageCommand(
        "column_move_right",
        message("PageCommands", "Move column to the right"),
        message("PageCommands", "Swap this table column with the one after it"),
        group="table",
    ),
    PageCommand(
        "header_rows",
        message("PageCommands", "Table header"),
        message(
            "PageCommands",
            "Use the rows down to this one as the header, or no longer from this one on",
        ),
        group="table",
    ),
    PageCommand(
        "column_wider",
        message("PageCommands", "Column wider"),
        message("PageCommands", "Take some width for this column from the one next to it"),
        group="table",
    ),
    PageCommand(
        "column_narrower",
        message("PageCommands", "Column narrower"),
        message("PageCommands", "Give some width of this column to the one next to it"),
        group="table",
    ),
    PageCommand(
        "equal_widths",
        message("PageCommands", "Columns of equal width"),
        message("PageCommands", "Make all columns of this table equally wide"),
        group="table",
    ),
    PageCommand(
        "fit_widths",
        message("PageCommands", "Fit columns to the text"),
        message("PageCommands", "Give columns with much text more of the width"),
        group="table",
    ),
)


# --- the other commands, and all of them together ---------------------------------------------

_STRUCTURE = (
    PageCommand(
        "split",
        message("PageCommands", "Next text"),
        message("PageCommands", "What follows the cursor becomes a text of its own"),
        "Return",
        native=True,
    ),
    PageCommand(
        "join",
        message("PageCommands", "Join with the text before"),
        message("PageCommands", "At the beginning of a text: join it to the text before"),
        "Backspace",
        native=True,
    ),
    PageCommand(
        "indent",
        message("PageCommands", "One level down"),
        message(
            "PageCommands", "Move below the one before it; Tab does this at the start of a text"
        ),
        "Tab",
        "move",
        native=True,
    ),
    PageCommand(
        "outdent",
        message("PageCommands", "One level up"),
        message(
            "PageCommands",
            "Move after what contains it; Shift+Tab does this at the start of a text",
        ),
        "Shift+Tab",
        "move",
        native=True,
    ),
    PageCommand(
        "move_up",
        message("PageCommands", "Move up"),
        message("PageCommands", "Move before the one above it, with everything below"),
        "Alt+Up",
        "move",
    ),
    PageCommand(
        "move_down",
        message("PageCommands", "Move down"),
        message("PageCommands", "Move after the one below it, with everything below"),
        "Alt+Down",
        "move",
    ),
    PageCommand(
        "duplicate",
        message("PageCommands", "Duplicate"),
        message("PageCommands", "A copy right after it, with everything below"),
        "Ctrl+Shift+D",
        "move",
    ),
    PageCommand(
        "delete",
        message("PageCommands", "Delete"),
        message("PageCommands", "Delete it with everything below; undo brings it back"),
        "Ctrl+Shift+Backspace",
        "move",
    ),
    PageCommand(
        "choose",
        message("PageCommands", "Choose what it is"),
        message("PageCommands", "In an empty text: a list of everything that can go there"),
        "/",
        native=True,
    ),
    PageCommand(
        "cut",
        message("PageCommands", "Cut"),
        message("PageCommands", "Move to the clipboard"),
        "Ctrl+X",
    ),
    PageCommand(
        "copy",
        message("PageCommands", "Copy"),
        message("PageCommands", "Copy to the clipboard"),
        "Ctrl+C",
    ),
    PageCommand(
        "paste",
        message("PageCommands", "Paste"),
        message("PageCommands", "Paste from the clipboard; several lines become several texts"),
        "Ctrl+V",
    ),
    PageCommand(
        "paste_plain",
        message("PageCommands", "Paste as plain text"),
        message("PageCommands", "Paste only the words, into this text"),
        "Ctrl+Shift+V",
    ),
    PageCommand(
        "select_all",
        message("PageCommands", "Select all"),
        message("PageCommands", "Select the whole text; press again for the whole page"),
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
        message("PageCommands", "Make the selection bold"),
        "Ctrl+B",
        "format",
    ),
    PageCommand(
        "italic",
        message("PageCommands", "Italic"),
        message("PageCommands", "Make the selection italic, as for quantities"),
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
        message("PageCommands", "Open link …"),
        message("PageCommands", "Open the address at the cursor in the browser, after asking"),
        group="go",
    ),
)

_STATE = (
    PageCommand(
        "confirm",
        message("PageCommands", "Confirm and go on"),
        message("PageCommands", "The text is right; go to the next unfinished one"),
        "Ctrl+Return",
        "state",
    ),
    PageCommand(
        "still_correct",
        message("PageCommands", "Still correct"),
        message("PageCommands", "The source has changed, but the translation is still right"),
        "F8",
        "state",
    ),
    PageCommand(
        "minor_change",
        message("PageCommands", "Minor change"),
        message("PageCommands", "What was just changed here does not affect the translations"),
        "Shift+F8",
        "state",
    ),
    PageCommand(
        "by_rule",
        message("PageCommands", "Back to the wording of the rules"),
        message("PageCommands", "The sentence as the rules for standards word it"),
    ),
    PageCommand(
        "next_unfinished",
        message("PageCommands", "Next unfinished text"),
        message("PageCommands", "Go to the next text that is empty, a draft or outdated"),
        "F4",
        "go",
    ),
    PageCommand(
        "next_stale",
        message("PageCommands", "Next outdated text"),
        message("PageCommands", "Go to the next translation whose source changed"),
        group="go",
    ),
    PageCommand(
        "edit_source",
        message("PageCommands", "Go to the source text"),
        message("PageCommands", "The language from which the others of this text are translated"),
        "F2",
        "go",
    ),
    PageCommand(
        "follow",
        message("PageCommands", "Go to what the reference points to"),
        message("PageCommands", "Go to where it leads; Ctrl+click does the same"),
        "Alt+Right",
        "go",
    ),
    PageCommand(
        "go_back",
        message("PageCommands", "Back to the reference"),
        message("PageCommands", "Go back to where the last reference was followed"),
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
