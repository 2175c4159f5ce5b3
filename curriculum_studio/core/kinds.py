"""The kinds of node: which payload, what they may contain, and which role they play.

Facts about a kind stand here. What is done with a kind hangs on its `Role`, so that a kind that is
added with a role that there is behaves like the others of that role everywhere.
"""

from dataclasses import dataclass, field
from enum import Enum

from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads import (
    Empty,
    Payload,
    framework,
    indicators,
    pilots,
    review,
    standard,
)
from curriculum_studio.core.payloads import unit as units


class Role(Enum):
    """What a kind of node is to those who read and write it."""

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
    #: A record of work with documents, kept as rows of a form: points given, a site, a meeting.
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of node. `text`: it carries a text per language; `children`: kinds it may contain."""

    name: str
    role: Role
    payload: type[Payload] = Empty
    text: bool = True
    children: frozenset[str] = field(default_factory=frozenset)


_BLOCKS = (
    "paragraph list note example warning table figure formula footnote indicator_system"
    " scoring_rules unsorted"
)
_SIMPLE = "paragraph list note example table figure footnote unsorted"


def _holder(name: str, role: Role, children: str, payload: type[Payload] = Empty) -> Kind:
    return Kind(name, role, payload, text=False, children=frozenset(children.split()))


def _text(name: str, role: Role, payload: type[Payload] = Empty, children: str = "") -> Kind:
    return Kind(name, role, payload, children=frozenset(children.split()))


_ALL = (
    # Documents of every kind
    _text(
        "standard",
        Role.DOCUMENT,
        standard.FrontMatter,
        "foreword introduction clause annex bibliography index unsorted",
    ),
    _text("unit", Role.DOCUMENT, units.UnitHead, "section unsorted"),
    _text("framework", Role.DOCUMENT, framework.FrameworkHead, "goal unsorted"),
    _text("glossary", Role.DOCUMENT, pilots.Glossary, "term unsorted"),
    _text(
        "assessment",
        Role.DOCUMENT,
        indicators.Assessment,
        "score data_point emission_factor paragraph",
    ),
    _text("trial", Role.DOCUMENT, pilots.Trial, "trial_entry paragraph list photo"),
    _text("review_round", Role.DOCUMENT, review.ReviewRound, "meeting paragraph"),
    _holder("review_copy", Role.DOCUMENT, "", review.ReviewCopy),
    _text("pilot_register", Role.DOCUMENT, children="pilot_site emission_factor paragraph"),
    _text("school_form", Role.DOCUMENT, pilots.SchoolForm, "paragraph"),
    _text("collection", Role.DOCUMENT, pilots.Collection, "activity step aim unsorted"),
    _text("observation", Role.DOCUMENT, pilots.Observation, "section photo unsorted"),
    # A standard
    _holder("foreword", Role.ELEMENT, _SIMPLE),
    _holder("introduction", Role.ELEMENT, _BLOCKS),
    _text("clause", Role.HEADING, standard.Clause, f"clause reference_entry term {_BLOCKS}"),
    _text("annex", Role.HEADING, standard.Annex, f"clause {_BLOCKS}"),
    _holder("bibliography", Role.ELEMENT, "bibliography_entry paragraph unsorted"),
    _holder("index", Role.ELEMENT, "paragraph"),
    _text("paragraph", Role.PARAGRAPH, children="footnote"),
    _holder("list", Role.LIST, "item", standard.ListBlock),
    _text("item", Role.ITEM, children="list paragraph note example footnote table figure formula"),
    _text("note", Role.REMARK, children="list footnote"),
    _text("example", Role.REMARK, children="list footnote table figure formula paragraph"),
    _text("warning", Role.REMARK, children="list"),
    _text("footnote", Role.FOOTNOTE),
    _text("table", Role.TABLE, standard.Table, "unit_line row note example footnote"),
    _text("unit_line", Role.UNIT_LINE),
    _holder("row", Role.ROW, "cell"),
    _text("cell", Role.CELL, standard.TableCell, "footnote list"),
    _text("figure", Role.FIGURE, standard.Figure, "subfigure unit_line note footnote"),
    _text("subfigure", Role.FIGURE, standard.Figure),
    _holder("formula", Role.FORMULA, "variable", standard.Formula),
    _text("variable", Role.SYMBOL, standard.Variable),
    _text("reference_entry", Role.ENTRY, standard.ReferenceEntry, "footnote"),
    _text("bibliography_entry", Role.ENTRY, standard.ReferenceEntry),
    _text(
        "term",
        Role.TERM,
        standard.Term,
        "designation definition note example source figure formula",
    ),
    _text("designation", Role.TERM_PART, standard.Designation),
    _text("definition", Role.TERM_PART, children="footnote"),
    _text("source", Role.TERM_PART),
    _holder("unsorted", Role.ELEMENT, "paragraph list table figure formula note example footnote"),
    # Indicators
    _text(
        "indicator_system",
        Role.INDICATOR_TABLE,
        indicators.IndicatorSystem,
        "indicator_group note footnote",
    ),
    _text("indicator_group", Role.HEADING, indicators.IndicatorGroup, "indicator_group indicator"),
    _text(
        "indicator", Role.INDICATOR, indicators.Indicator, "evidence indicator_part indicator_note"
    ),
    _text("evidence", Role.INDICATOR_PART),
    _text("indicator_part", Role.INDICATOR_PART, indicators.IndicatorPart),
    _text("indicator_note", Role.INDICATOR_PART),
    _text("scoring_rules", Role.INDICATOR_TABLE, indicators.ScoringRules, "note footnote"),
    _text("score", Role.RECORD, indicators.Score),
    _text("data_point", Role.RECORD, indicators.DataPoint),
    _text("emission_factor", Role.RECORD, indicators.EmissionFactor),
    # A unit
    _holder(
        "section",
        Role.SECTION,
        "paragraph list aim web_node activity step plan_entry table figure photo deliberation"
        " teacher_note unsorted",
        units.Section,
    ),
    _text("aim", Role.PLAN, units.Aim),
    _text("web_node", Role.PLAN, units.WebNode, "web_node"),
    _text("activity", Role.HEADING, units.Activity, "section unsorted"),
    _text("step", Role.PLAN, units.Step, "teacher_note paragraph list figure photo"),
    _text("teacher_note", Role.REMARK),
    _text("plan_entry", Role.PLAN, units.PlanEntry),
    _text("photo", Role.FIGURE, units.Photo),
    # Frameworks, pilots, reviews
    _text("goal", Role.HEADING, framework.Goal, "goal"),
    _text("pilot_site", Role.RECORD, pilots.PilotSite, "pilot_task"),
    _text("pilot_task", Role.RECORD, pilots.PilotTask),
    _text("trial_entry", Role.RECORD, pilots.TrialEntry),
    _text("deliberation", Role.HEADING, pilots.Deliberation, "deliberation_item"),
    _text("deliberation_item", Role.RECORD, pilots.DeliberationItem),
    _text("meeting", Role.RECORD, review.Meeting, "paragraph list"),
)

#: Every kind by its name.
KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}

#: Kinds that can be the root of a document.
DOCUMENT_KINDS: tuple[str, ...] = tuple(kind.name for kind in _ALL if kind.role is Role.DOCUMENT)

#: Documents that stay in the kindergarten unless somebody decides otherwise.
LOCAL_KINDS: frozenset[str] = frozenset({"observation"})


def kind_of(node: Node) -> Kind:
    """Return the kind of a node."""
    return KINDS[node.kind]


def role_of(node: Node) -> Role:
    """Return the role that the kind of a node plays."""
    return KINDS[node.kind].role
