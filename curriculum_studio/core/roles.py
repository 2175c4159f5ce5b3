"""What kinds of node are made of: the role a kind plays, and the facts that are told of it.

The kinds themselves stand in `kinds.py`. What is done with a node hangs on its role, so that a
kind that is added with a role that there is behaves like the others of that role everywhere.
"""

from enum import Enum
from typing import Literal

from curriculum_studio.core.payloads import Empty, Payload
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass

#: What an empty text invites to, where its kind says nothing else.
WRITE_HERE = message("Page", "Write here")


class Role(Enum):
    """What a kind of node is to those who read and write it."""

    # Each role is there once. Pages and numbers ask for roles of every node, and the hash of
    # enumerations, which is made of the name, takes a call for each question.
    __hash__ = object.__hash__

    #: The root of a document; its text is the title.
    DOCUMENT = "document"
    #: An element of a standard whose heading is given by rule (GB/T 1.1-2020, table 3).
    ELEMENT = "element"
    #: A part of a unit, an activity or an observation, named by the role in its payload.
    SECTION = "section"
    #: A title with something below it.
    HEADING = "heading"
    #: Running text.
    PARAGRAPH = "paragraph"
    #: A list; it has no text of its own.
    LIST = "list"
    #: An item of a list.
    ITEM = "item"
    #: A text beside the running text that says by its label what it is: a note, an example.
    REMARK = "remark"
    #: A footnote, shown where a text bears its sign.
    FOOTNOTE = "footnote"
    #: A table that is written cell by cell.
    TABLE = "table"
    #: A row of a table; it has no text of its own.
    ROW = "row"
    #: A cell of a table.
    CELL = "cell"
    #: The line above a table or figure that states its unit.
    UNIT_LINE = "unit_line"
    #: A picture with its caption.
    FIGURE = "figure"
    #: A formula; its source stands in the payload.
    FORMULA = "formula"
    #: A symbol of a formula, explained below it.
    SYMBOL = "symbol"
    #: A cited document, in a list of them.
    ENTRY = "entry"
    #: An entry of terminology; its text is the preferred term.
    TERM = "term"
    #: What belongs to a term: its definition, another designation, a source.
    TERM_PART = "term_part"
    #: A table that is made of what it holds: indicators, or the rules by which they are scored.
    INDICATOR_TABLE = "indicator_table"
    #: An indicator.
    INDICATOR = "indicator"
    #: What belongs to an indicator: evidence, parts, explanations.
    INDICATOR_PART = "indicator_part"
    #: What a teacher plans, of which a section of a unit has several: an aim, a step.
    PLAN = "plan"
    #: An entry of a week plan, which stands in a cell of its table.
    PLAN_ENTRY = "plan_entry"
    #: A text in a tree of its like: a thought of a theme web, a goal of a framework.
    BRANCH = "branch"
    #: A record of work with documents, kept as rows of a form: points given, a site, a meeting.
    RECORD = "record"


#: What is counted by itself in a document; a label says its number.
Series = Literal[
    "clause",
    "annex",
    "table",
    "figure",
    "subfigure",
    "formula",
    "note",
    "example",
    "item",
    "footnote",
    "term",
    "entry",
    "aim",
    "activity",
    "step",
]


class Blank(Enum):
    """What a standard or unit prints of a text that is blank, and of all that stands below."""

    #: Something stands there all the same: the lines of a table, the points of an indicator.
    PRINTED = "printed"
    #: Nothing.
    UNSEEN = "unseen"
    #: A heading, a number or a label by rule. So it is left out, and what follows is counted
    #: without it.
    OMITTED = "omitted"


@dataclass(frozen=True, slots=True)
class Writing:
    """Which kind Enter makes where it is not another of the same.

    `below`: the first one below a title, "" where it makes none; None: the text is no title.
    `after`: the one at the end of a text, beside what holds it. `leaving`: the one that follows
    what holds an empty text.
    """

    below: str | None = None
    after: str = ""
    leaving: str = ""


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """An entry of the Insert menu: its text and its tip."""

    text: Message
    tip: Message


class Shelf(Enum):
    """Where the library shows a document, in the order of its groups."""

    STANDARDS = "standards"
    UNITS = "units"
    COLLECTIONS = "collections"
    FRAMEWORKS = "frameworks"
    #: What is made on the way to a standard or a unit, or for those who try them.
    WORK = "work"
    OBSERVATIONS = "observations"


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What is told of a kind of document.

    `word`: what such a document is called among others. `local`: it stays in the kindergarten
    unless somebody decides otherwise. `shelf`: where the library shows it; None: among the copies
    that others sent. `photos`: a picture in it is a photo of children's work, no numbered figure.
    """

    word: Message
    shelf: Shelf | None
    local: bool = False
    photos: bool = False


#: Keys of `headings.REMARK_LABELS` and `headings.OPENINGS`.
RemarkLabel = Literal["note", "example", "warning", "teacher_note"]
Opening = Literal["source", "evidence", "indicator_note", "teacher_note"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of node.

    `text`: it carries a text per language. `children`: kinds it may contain. `called`: its name for
    the user. `hint`: what an empty text invites to; None where a place is seen by its lines.
    `style`: its style on the page. `label`: the words that a document says before a remark, without
    its number. `opening`: the words that else open a text on the page. `series`: where it has
    numbers, and with which it is counted. `cited`: a reference can lead to it. `menu_entry`: its
    entry among the remarks of the Insert menu. `outline`: whether it opens a line of the outline,
    everywhere or right below the document.
    """

    name: str
    role: Role
    payload: type[Payload] = Empty
    text: bool = True
    children: frozenset[str] = frozenset()
    called: Message | None = None
    hint: Message | None = WRITE_HERE
    style: str = "text"
    opening: Opening | None = None
    label: RemarkLabel | None = None
    series: Series | None = None
    cited: bool = False
    outline: Literal["", "always", "top"] = ""
    blank: Blank = Blank.PRINTED
    writing: Writing = Writing()
    document: DocumentFacts | None = None
    menu_entry: MenuEntry | None = None


def names(kinds: str) -> frozenset[str]:
    """Return the names of kinds that stand in a text with blanks between them."""
    return frozenset(kinds.split())
