"""What a command of the page is, and the commands that insert, as data."""

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
    PageCommand(f"insert_{kind.name}", kind.offer.text, kind.offer.tip, group="insert")
    for kind in KINDS.values()
    if kind.offer is not None
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
