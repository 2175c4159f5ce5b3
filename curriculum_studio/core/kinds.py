"""The kinds of node: which payload, what they may contain, and all else that is told of a kind.

What the facts mean, and which roles there are, stands in `roles.py`.
"""

from typing import Literal, TypedDict, Unpack

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
from curriculum_studio.core.roles import Blank, Kind, Role, Series, Writing
from curriculum_studio.i18n import Message, message

_BLOCKS = (
    "paragraph list note example warning table figure formula footnote indicator_system"
    " scoring_rules unsorted"
)
_SIMPLE = "paragraph list note example table figure footnote unsorted"


class _Facts(TypedDict, total=False):
    text: bool
    called: Message
    hint: Message | None
    style: str
    series: Series
    cited: bool
    outline: Literal["", "always", "top"]
    blank: Blank
    writing: Writing


def _kind(
    name: str,
    role: Role,
    payload: type[Payload] = Empty,
    *,
    children: str = "",
    **facts: Unpack[_Facts],
) -> Kind:
    return Kind(name, role, payload, children=frozenset(children.split()), **facts)


def _element(
    name: str, children: str, *, called: Message | None = None, blank: Blank = Blank.OMITTED
) -> Kind:
    holds = frozenset(children.split())
    return Kind(
        name,
        Role.ELEMENT,
        text=False,
        children=holds,
        called=called,
        outline="always",
        blank=blank,
    )


def _remark(
    name: str,
    called: Message,
    children: str = "",
    *,
    series: Series | None = None,
    style: str = "note",
    blank: Blank = Blank.OMITTED,
) -> Kind:
    holds = frozenset(children.split())
    return Kind(
        name,
        Role.REMARK,
        children=holds,
        called=called,
        series=series,
        style=style,
        blank=blank,
    )


def _indicator_part(name: str, called: Message, payload: type[Payload] = Empty) -> Kind:
    behind = Writing(leaving="indicator")
    return _kind(name, Role.INDICATOR_PART, payload, called=called, style="small", writing=behind)


_ALL = (
    # Documents of every kind
    _kind(
        "standard",
        Role.DOCUMENT,
        standard.FrontMatter,
        children="foreword introduction clause annex bibliography index unsorted",
        called=message("Page", "title"),
        hint=message("Page", "Title of the standard"),
    ),
    _kind(
        "unit",
        Role.DOCUMENT,
        units.UnitHead,
        children="section unsorted",
        called=message("Page", "title"),
        hint=message("Page", "Name of the theme"),
    ),
    _kind(
        "framework",
        Role.DOCUMENT,
        framework.FrameworkHead,
        children="goal unsorted",
        called=message("Page", "title"),
        hint=message("Page", "Title of the framework"),
    ),
    _kind("glossary", Role.DOCUMENT, pilots.Glossary, children="term unsorted"),
    _kind(
        "assessment",
        Role.DOCUMENT,
        indicators.Assessment,
        children="score data_point emission_factor paragraph",
    ),
    _kind("trial", Role.DOCUMENT, pilots.Trial, children="trial_entry paragraph list photo"),
    _kind("review_round", Role.DOCUMENT, review.ReviewRound, children="meeting paragraph"),
    _kind("review_copy", Role.DOCUMENT, review.ReviewCopy, text=False),
    _kind("pilot_register", Role.DOCUMENT, children="pilot_site emission_factor paragraph"),
    _kind("school_form", Role.DOCUMENT, pilots.SchoolForm, children="paragraph"),
    _kind("collection", Role.DOCUMENT, pilots.Collection, children="activity step aim unsorted"),
    _kind(
        "observation",
        Role.DOCUMENT,
        pilots.Observation,
        children="section photo unsorted",
        called=message("Page", "observation"),
        hint=message("Page", "What is observed, and when"),
    ),
    # A standard
    _element("foreword", _SIMPLE, blank=Blank.PRINTED),
    _element("introduction", _BLOCKS),
    _kind(
        "clause",
        Role.HEADING,
        standard.Clause,
        children=f"clause reference_entry term {_BLOCKS}",
        called=message("Page", "clause"),
        hint=message("Page", "Title of the clause"),
        series="clause",
        cited=True,
        blank=Blank.OMITTED,
    ),
    _kind(
        "annex",
        Role.HEADING,
        standard.Annex,
        children=f"clause {_BLOCKS}",
        called=message("Page", "annex"),
        hint=message("Page", "Title of the annex"),
        style="chapter",
        series="annex",
        cited=True,
        outline="always",
        blank=Blank.OMITTED,
        writing=Writing(below="paragraph"),
    ),
    _element("bibliography", "bibliography_entry paragraph unsorted"),
    _element("index", "paragraph", called=message("Page", "index")),
    _kind(
        "paragraph",
        Role.PARAGRAPH,
        children="footnote",
        called=message("Page", "paragraph"),
        blank=Blank.UNSEEN,
    ),
    _kind(
        "list",
        Role.LIST,
        standard.ListBlock,
        children="item",
        text=False,
        called=message("Page", "list"),
        blank=Blank.UNSEEN,
    ),
    _kind(
        "item",
        Role.ITEM,
        children="list paragraph note example footnote table figure formula",
        called=message("Page", "list item"),
        series="item",
        blank=Blank.OMITTED,
    ),
    _remark("note", message("Page", "note"), "list footnote", series="note"),
    _remark(
        "example",
        message("Page", "example"),
        "list footnote table figure formula paragraph",
        series="example",
    ),
    _remark("warning", message("Page", "warning"), "list"),
    _kind(
        "footnote",
        Role.FOOTNOTE,
        called=message("Page", "footnote"),
        style="small",
        series="footnote",
        blank=Blank.UNSEEN,
    ),
    _kind(
        "table",
        Role.TABLE,
        standard.Table,
        children="unit_line row note example footnote",
        called=message("Page", "table"),
        hint=message("Page", "Title of the table"),
        style="caption",
        series="table",
        cited=True,
        writing=Writing(below=""),
    ),
    _kind(
        "unit_line",
        Role.UNIT_LINE,
        called=message("Page", "unit of a table"),
        hint=None,
        style="unit_line",
    ),
    _kind("row", Role.ROW, children="cell", text=False, called=message("Page", "table row")),
    _kind(
        "cell",
        Role.CELL,
        standard.TableCell,
        children="footnote list",
        called=message("Page", "table cell"),
        hint=None,
    ),
    _kind(
        "figure",
        Role.FIGURE,
        standard.Figure,
        children="subfigure unit_line note footnote",
        called=message("Page", "figure"),
        hint=message("Page", "Title of the figure"),
        style="figure",
        series="figure",
        cited=True,
        writing=Writing(below=""),
    ),
    _kind(
        "subfigure",
        Role.FIGURE,
        standard.Figure,
        called=message("Page", "part of a figure"),
        style="figure",
        series="subfigure",
    ),
    _kind(
        "formula",
        Role.FORMULA,
        standard.Formula,
        children="variable",
        text=False,
        called=message("Page", "formula"),
        hint=message("Page", "Formula in LaTeX"),
        series="formula",
        cited=True,
        blank=Blank.OMITTED,
        writing=Writing(below="variable"),
    ),
    _kind(
        "variable",
        Role.SYMBOL,
        standard.Variable,
        called=message("Page", "symbol"),
        hint=message("Page", "What the symbol stands for"),
        blank=Blank.UNSEEN,
        writing=Writing(leaving="paragraph"),
    ),
    _kind(
        "reference_entry",
        Role.ENTRY,
        standard.ReferenceEntry,
        children="footnote",
        called=message("Page", "normative reference"),
        cited=True,
        blank=Blank.UNSEEN,
    ),
    _kind(
        "bibliography_entry",
        Role.ENTRY,
        standard.ReferenceEntry,
        called=message("Page", "entry of the bibliography"),
        series="entry",
        cited=True,
        blank=Blank.UNSEEN,
    ),
    _kind(
        "term",
        Role.TERM,
        standard.Term,
        children="designation definition note example source figure formula",
        called=message("Page", "term"),
        hint=message("Page", "Term"),
        style="heading",
        series="term",
        cited=True,
        outline="top",
        blank=Blank.OMITTED,
        writing=Writing(below="definition"),
    ),
    _kind(
        "designation",
        Role.TERM_PART,
        standard.Designation,
        called=message("Page", "other designation"),
        blank=Blank.UNSEEN,
    ),
    _kind(
        "definition",
        Role.TERM_PART,
        children="footnote",
        called=message("Page", "definition"),
        hint=message("Page", "Definition"),
        blank=Blank.UNSEEN,
        writing=Writing(after="term"),
    ),
    _kind(
        "source",
        Role.TERM_PART,
        called=message("Page", "source"),
        style="small",
        blank=Blank.UNSEEN,
        writing=Writing(after="term"),
    ),
    _element("unsorted", "paragraph list table figure formula note example footnote"),
    # Indicators
    _kind(
        "indicator_system",
        Role.INDICATOR_TABLE,
        indicators.IndicatorSystem,
        children="indicator_group note footnote",
        called=message("Page", "indicator system"),
        style="caption",
        series="table",
        cited=True,
        outline="always",
        writing=Writing(below="indicator_group"),
    ),
    _kind(
        "indicator_group",
        Role.HEADING,
        indicators.IndicatorGroup,
        children="indicator_group indicator",
        called=message("Page", "group of indicators"),
        style="heading",
        outline="always",
    ),
    _kind(
        "indicator",
        Role.INDICATOR,
        indicators.Indicator,
        children="evidence indicator_part indicator_note",
        called=message("Page", "indicator"),
        hint=message("Page", "What is asked for"),
    ),
    _indicator_part("evidence", message("Page", "evidence")),
    _indicator_part(
        "indicator_part", message("Page", "part of an indicator"), indicators.IndicatorPart
    ),
    _indicator_part("indicator_note", message("Page", "explanation of an indicator")),
    _kind(
        "scoring_rules",
        Role.INDICATOR_TABLE,
        indicators.ScoringRules,
        children="note footnote",
        called=message("Page", "scoring rules"),
        style="caption",
        series="table",
        cited=True,
        writing=Writing(below=""),
    ),
    _kind("score", Role.RECORD, indicators.Score),
    _kind("data_point", Role.RECORD, indicators.DataPoint),
    _kind("emission_factor", Role.RECORD, indicators.EmissionFactor),
    # A unit
    _kind(
        "section",
        Role.SECTION,
        units.Section,
        children="paragraph list aim web_node activity step plan_entry table figure photo"
        " deliberation teacher_note unsorted",
        text=False,
        called=message("Page", "section"),
        outline="always",
    ),
    _kind(
        "aim",
        Role.PLAN,
        units.Aim,
        called=message("Page", "aim"),
        hint=message("Page", "What the children can do or like to do"),
        style="aim",
        series="aim",
    ),
    _kind(
        "web_node",
        Role.BRANCH,
        units.WebNode,
        children="web_node",
        called=message("Page", "thought of the web"),
    ),
    _kind(
        "activity",
        Role.HEADING,
        units.Activity,
        children="section unsorted",
        called=message("Page", "activity"),
        hint=message("Page", "Name of the activity"),
        style="chapter",
        series="activity",
        cited=True,
        outline="always",
        writing=Writing(below=""),
    ),
    _kind(
        "step",
        Role.PLAN,
        units.Step,
        children="teacher_note paragraph list figure photo",
        called=message("Page", "step"),
        hint=message("Page", "What happens in this step"),
        series="step",
    ),
    _remark(
        "teacher_note", message("Page", "hint for the teacher"), style="aside", blank=Blank.PRINTED
    ),
    _kind(
        "plan_entry",
        Role.PLAN_ENTRY,
        units.PlanEntry,
        called=message("Page", "entry of the week plan"),
        hint=None,
    ),
    _kind("photo", Role.FIGURE, units.Photo, called=message("Page", "photo"), style="figure"),
    # Frameworks, pilots, reviews
    _kind(
        "goal",
        Role.BRANCH,
        framework.Goal,
        children="goal",
        called=message("Page", "goal"),
        hint=message("Page", "What children learn"),
        outline="always",
    ),
    _kind("pilot_site", Role.RECORD, pilots.PilotSite, children="pilot_task", outline="top"),
    _kind("pilot_task", Role.RECORD, pilots.PilotTask),
    _kind("trial_entry", Role.RECORD, pilots.TrialEntry),
    _kind(
        "deliberation",
        Role.HEADING,
        pilots.Deliberation,
        children="deliberation_item",
        called=message("Page", "deliberation"),
        style="heading",
    ),
    _kind(
        "deliberation_item",
        Role.PLAN,
        pilots.DeliberationItem,
        called=message("Page", "point of deliberation"),
    ),
    _kind("meeting", Role.RECORD, review.Meeting, children="paragraph list", outline="top"),
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
