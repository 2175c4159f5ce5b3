"""All that reads or writes nodes by their kind, and which kinds each of them leaves out, and why.

Who adds a kind runs these tests: each consumer either serves it, by the role of the kind, or says
here why it does not.
"""

import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO

from lxml import etree

from curriculum_studio.core import tree
from curriculum_studio.core.anchors import anchored, find
from curriculum_studio.core.edits import apply
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.payloads import Empty
from curriculum_studio.core.plain_text import lines
from curriculum_studio.core.roles import Role
from curriculum_studio.editor.editing.insertion import THINGS
from curriculum_studio.editor.editing.paragraphs import entered, joined
from curriculum_studio.editor.model.labels import RowLabels
from curriculum_studio.editor.model.row_builder import rows_of
from curriculum_studio.editor.model.rows import places
from curriculum_studio.features.redline.formats.draft_reader import read_returned
from curriculum_studio.features.redline.formats.redline_writer import write as write_redline
from curriculum_studio.features.redline.model.collector import Sides
from curriculum_studio.features.redline.model.comparison import compared
from curriculum_studio.features.word_import.formats.standard_reader import read_standard
from curriculum_studio.i18n import finish
from curriculum_studio.store.derived_data import searched
from curriculum_studio.workbench.fields.payload_fields import fields_of
from curriculum_studio.workbench.outline.outline_model import opens_line
from tests.features.word_import.formats.making import read_unit, received
from tests.kinds import marked as made
from tests.kinds.marked import PAGES, exported, mark, marked, marked_nodes, shown_in


@dataclass(frozen=True, slots=True)
class Absent:
    """A kind or role is left out on purpose."""

    reason: str


@dataclass(frozen=True, slots=True)
class Consumer:
    """Who reads or writes nodes: of which documents, which kinds it serves, which it leaves out.

    `texts`: it is only asked for kinds that carry a text. `unsorted`: it is asked for what waits
    among the unsorted, too. `roles`: it is asked for kinds of these roles only.
    """

    name: str
    tops: tuple[str, ...]
    served: Callable[[str], set[str]]
    absent: Mapping[Role | str, Absent] = field(default_factory=dict)
    texts: bool = True
    unsorted: bool = True
    roles: frozenset[Role] = frozenset(Role)


# --- the page ---------------------------------------------------------------------------------


def _rows(top: str) -> set[str]:
    document = marked(top)
    found = places(rows_of(document))
    return {node.kind for node in document.walk() if node.id in found}


def _labelled(top: str) -> set[str]:
    document = marked(top)
    numbers = number(document)
    labels = RowLabels(document, numbers, References(document, numbers), lambda *_: "")
    shown = (row for row in rows_of(document) if row.grid is None and not row.absent)
    return {
        document.nodes[row.node].kind
        for row in shown
        if labels.number(row) or labels.prefix(row, "zh")
    }


def _inserted(top: str) -> set[str]:
    return {thing.kind for thing in THINGS.values()} & made.reach(top)


def _entered(top: str) -> set[str]:
    document = marked(top)
    served = set()
    for kind, node in marked_nodes(document).items():
        step = entered(document, node.id, "zh", len(node.text("zh")))
        if step is not None:
            apply(document, *step.edits)
            served.add(kind)
    return served


def _taken_away(top: str) -> set[str]:
    """The kinds of which Backspace takes an empty text away."""
    document = marked(top)
    served = set()
    for kind, node in marked_nodes(document).items():
        if node.parent:
            new = tree.fresh(kind)
            beside = apply(document, tree.inserted_after(document, node.id, new)).document
            step = joined(beside, new.id, "zh", node.id)
            if step is not None and new.id not in apply(beside, *step.edits).document:
                served.add(kind)
    return served


def _outlined(top: str) -> set[str]:
    document = marked(top)
    return {node.kind for node in document.walk() if node.parent and opens_line(document, node)}


def _named(top: str) -> set[str]:
    return {kind for kind in made.reach(top) if KINDS[kind].called is not None}


def _with_fields(top: str) -> set[str]:
    kinds = (KINDS[kind] for kind in made.reach(top))
    return {k.name for k in kinds if k.payload is Empty or fields_of(k.payload())}


# --- places and words -------------------------------------------------------------------------


def _said(top: str) -> set[str]:
    """The kinds whose place is written in words that lead back to it."""
    document = marked(top)
    locators = Locators(document, number(document))
    served = set()
    for node in document.walk():
        place = locators.say(node.id, "zh")
        found = locators.find(place.clause, place.element)
        if node.parent and found is not None and found.node == node.id:
            served.add(node.kind)
    return served


def _anchored(top: str) -> set[str]:
    document = marked(top)
    nodes = marked_nodes(document)
    found = set()
    for kind, node in nodes.items():
        words = node.text("zh")
        place = find(document, anchored(node, "zh", words.index(mark(kind)), len(words)))
        if words[place.start : place.end] == mark(kind):
            found.add(kind)
    return found


def _read(top: str) -> set[str]:
    """The kinds whose texts stand in the document as plain lines."""
    text = "\n".join(lines(marked(top), "zh"))
    return {kind for kind in KINDS if mark(kind) in text}


def _searched(top: str) -> set[str]:
    return {
        kind
        for kind, node in marked_nodes(marked(top)).items()
        if mark(kind) in "".join(searched(node))
    }


# --- files ------------------------------------------------------------------------------------


def _file(name: str, **options: str) -> Callable[[str], set[str]]:
    languages = ("zh", "en") if name == "tmx" else ("zh",)

    def served(top: str) -> set[str]:
        document = marked(top)
        return shown_in(document, exported(document, name, languages=languages, options=options))

    return served


def _called_in_word(top: str) -> set[str]:
    """The kinds before whose text Word writes a label by itself."""
    with zipfile.ZipFile(BytesIO(exported(marked(top), "docx"))) as archive:
        body = archive.read("word/document.xml").decode()
    paragraphs = re.findall(r"<w:p[ >].*?</w:p>", body, re.DOTALL)
    return {k for k in KINDS for each in paragraphs if mark(k) in each and "<w:numPr>" in each}


def _elements_of_sts(top: str) -> set[str]:
    """The kinds that have an element of their own in STS, beside paragraphs of a section."""
    root = etree.fromstring(exported(marked(top), "sts"))
    served = set()
    for paragraph in root.iter("p", "{*}note"):
        text = "".join(paragraph.itertext())
        above = paragraph.getparent()
        if above is not None and above.tag != "sec":
            served |= {kind for kind in KINDS if mark(kind) in text}
    return served


def _redlined(top: str) -> set[str]:
    """The kinds of which a changed text is shown as changed."""
    document = marked(top)
    return made.tracked(document, write_redline)


def _taken_back(top: str) -> set[str]:
    """The kinds of which a text that was changed in Word comes back to its node."""
    document = marked(top)
    sent = exported(document, "docx", options={"teacher_notes": "yes"})
    back = made.rewritten(sent)
    sides = Sides(
        document,
        document,
        finish(read_returned(sent, "sent.docx")),
        finish(read_returned(back, "back.docx")),
    )
    nodes = {node.id: kind for kind, node in marked_nodes(document).items()}
    changes = compared(sides).changes
    return {nodes[each.node] for each in changes if each.kind == "changed" and each.node in nodes}


def _imported(top: str) -> set[str]:
    """The kinds that a Word file of ours becomes again."""
    read = read_standard if top == "standard" else read_unit
    content = exported(marked(top), "docx", options={"teacher_notes": "yes"})
    came = finish(read(received(content))).reading.document
    return {node.kind for node in came.walk() if mark(node.kind) in node.text("zh")}


# --- who there is, and what they leave out ----------------------------------------------------

_TITLE = Absent("the title of a document has a place of its own")
_CELLS = Absent("cells are written and read with their table")
_BY_RULE = Absent("its heading is given by rule, so nobody names it")
_PLANNED = Absent("a section of a unit offers it, and the week plan its cells")
_WITH_TERM = Absent("Enter makes it below a term")
_WITH_LIST = Absent("a list is inserted with its first item")
_NO_NUMBER = Absent("it has no number: what holds it is named, and its words are quoted")
_AS_TABLE = Absent("on paper it is a table like others, which is not read as indicators")
_ONE_OF_UNIT = Absent("a lesson plan of others knows no such element")
_OWN_BOARD = Absent("the deliberation is filled in on the board of its meeting")
_NOT_A_HEAD = Absent("the outline shows what has something below a title")
_NOT_FIELDS = Absent("all that it holds is written on the page")

_REMARKS = frozenset({Role.REMARK})
_NO_HEADS = set(Role) - {Role.ELEMENT, Role.SECTION, Role.HEADING, Role.RECORD}

CONSUMERS = (
    Consumer(
        "rows of the page",
        PAGES,
        _rows,
        {
            Role.LIST: Absent("its items have the rows"),
            Role.SECTION: Absent("its name stands at the left of its first text"),
        },
        texts=False,
    ),
    Consumer(
        "names",
        PAGES,
        _named,
        {
            Role.ELEMENT: _BY_RULE,
            "glossary": _TITLE,
            "collection": _TITLE,
        },
        texts=False,
    ),
    Consumer(
        "labels",
        PAGES,
        _labelled,
        {
            Role.DOCUMENT: _TITLE,
            Role.PARAGRAPH: Absent("running text begins without a sign"),
            Role.CELL: _CELLS,
            Role.UNIT_LINE: Absent("its own words say that it is the unit"),
            Role.PLAN_ENTRY: _CELLS,
            Role.BRANCH: Absent("the uppermost thought of a web is shown by its style"),
            "definition": Absent("it stands right below its term"),
            "term": Absent("terms of a glossary have no numbers"),
            "photo": Absent("photos have no numbers"),
            "variable": Absent("a symbol that is not written yet has no label"),
            "deliberation": Absent("its title says it"),
            "deliberation_item": Absent("the points of a deliberation have no numbers"),
            "activity": Absent("activities of a collection have no numbers"),
            "aim": Absent("aims of a collection have no numbers"),
        },
    ),
    Consumer(
        "Insert menu",
        PAGES,
        _inserted,
        {
            Role.DOCUMENT: Absent("a document is made by File, New"),
            Role.ELEMENT: Absent("a new standard has its elements"),
            Role.SECTION: Absent("a new unit has its sections"),
            Role.ITEM: _WITH_LIST,
            Role.ROW: _CELLS,
            Role.CELL: _CELLS,
            Role.FOOTNOTE: Absent("a command of its own puts its sign into the text"),
            Role.SYMBOL: Absent("Enter makes it below a formula"),
            Role.TERM_PART: _WITH_TERM,
            Role.PLAN_ENTRY: _PLANNED,
            "scoring_rules": Absent("the board of the indicator system makes it"),
            "photo": Absent("a picture that is pasted or dropped makes it"),
            "deliberation": _OWN_BOARD,
            "deliberation_item": _OWN_BOARD,
        },
        texts=False,
    ),
    Consumer(
        "Enter",
        PAGES,
        _entered,
        {
            Role.DOCUMENT: _TITLE,
            Role.TABLE: Absent("the caret goes on into its first cell"),
            Role.FOOTNOTE: Absent("a second one has no sign yet"),
            Role.UNIT_LINE: Absent("a table has one"),
            Role.PLAN_ENTRY: _CELLS,
            "figure": Absent("a term holds no paragraph that could follow"),
            "subfigure": Absent("the caret goes on to the next part"),
            "photo": Absent("the caret goes on to the next photo"),
            "activity": Absent("it has its fields already: the caret goes on"),
        },
    ),
    Consumer("Backspace", PAGES, _taken_away, {Role.DOCUMENT: _TITLE, Role.CELL: _CELLS}),
    Consumer(
        "inspector",
        PAGES,
        _with_fields,
        {
            Role.CELL: _CELLS,
            Role.SECTION: Absent("which section it is does not change"),
            Role.BRANCH: _NOT_FIELDS,
            "aim": Absent("goals are linked in their own panel"),
            "deliberation": _OWN_BOARD,
            "deliberation_item": _OWN_BOARD,
            "scoring_rules": Absent("the board of the indicator system sets it"),
            "glossary": _NOT_FIELDS,
            "collection": _NOT_FIELDS,
        },
        texts=False,
    ),
    Consumer(
        "outline",
        PAGES,
        _outlined,
        dict.fromkeys(_NO_HEADS, _NOT_A_HEAD) | {"deliberation": _NOT_A_HEAD},
        texts=False,
    ),
    Consumer(
        "places in words",
        ("standard", "unit"),
        _said,
        dict.fromkeys(
            (
                *(Role.DOCUMENT, Role.LIST, Role.ROW, Role.SYMBOL, Role.UNIT_LINE, Role.TERM_PART),
                *(Role.INDICATOR_PART, Role.BRANCH, Role.PLAN_ENTRY),
                *(Role.REMARK, "photo", "deliberation", "deliberation_item"),
            ),
            _NO_NUMBER,
        )
        | {
            "reference_entry": Absent("the number of the document that it cites names it"),
            "item": Absent("items with dashes have no numbers"),
        },
        texts=False,
    ),
    Consumer("anchors of comments", PAGES, _anchored),
    Consumer(
        "plain text",
        PAGES,
        _read,
        {"footnote": Absent("footnotes of a cell are left out with its row")},
    ),
    Consumer("search", PAGES, _searched),
    Consumer("Word", ("standard",), _file("docx")),
    Consumer("Word of a unit", ("unit",), _file("docx", teacher_notes="yes")),
    Consumer("Word of a framework", ("framework",), _file("docx")),
    Consumer("STS", ("standard",), _file("sts")),
    Consumer("labels in Word", ("standard",), _called_in_word, roles=_REMARKS),
    Consumer("elements of STS", ("standard",), _elements_of_sts, roles=_REMARKS),
    Consumer(
        "workbook of indicators",
        ("standard",),
        _file("xlsx"),
        dict.fromkeys(
            set(Role) - {Role.DOCUMENT, Role.INDICATOR, Role.INDICATOR_PART},
            Absent("only what schools are assessed by stands in the workbook"),
        ),
    ),
    Consumer("TMX", ("standard", "unit", "framework", "glossary"), _file("tmx")),
    Consumer(
        "TBX",
        ("glossary",),
        _file("tbx"),
        dict.fromkeys(
            (
                *(Role.FIGURE, Role.SYMBOL, Role.FOOTNOTE, Role.TABLE, Role.CELL, Role.UNIT_LINE),
                *(Role.PARAGRAPH, Role.ITEM, "example"),
            ),
            Absent("TBX holds definitions, notes and sources"),
        ),
        unsorted=False,
    ),
    Consumer("CASE", ("framework",), _file("case"), unsorted=False),
    Consumer("tracked changes", ("standard", "unit"), _redlined),
    Consumer("returned drafts", ("standard", "unit"), _taken_back),
    Consumer(
        "import of standards",
        ("standard",),
        _imported,
        {
            Role.FIGURE: Absent("a figure without a picture is read as its caption"),
            Role.INDICATOR_TABLE: _AS_TABLE,
            "indicator_group": _AS_TABLE,
            Role.INDICATOR: _AS_TABLE,
            Role.INDICATOR_PART: _AS_TABLE,
            "footnote": Absent("a footnote of a table is read as its note"),
        },
    ),
    Consumer(
        "import of lesson plans",
        ("unit",),
        _imported,
        {
            Role.FIGURE: Absent("a figure without a picture is read as its caption"),
            Role.BRANCH: Absent("a theme web is read as a table"),
            Role.TABLE: _ONE_OF_UNIT,
            Role.UNIT_LINE: _ONE_OF_UNIT,
            Role.SYMBOL: _ONE_OF_UNIT,
            "note": _ONE_OF_UNIT,
            "example": _ONE_OF_UNIT,
            "deliberation": _OWN_BOARD,
            "deliberation_item": _OWN_BOARD,
        },
    ),
)
