"""The kinds of node: which payload, whether they carry text, what they may contain."""

from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of node. `text`: it carries a text per language; `children`: kinds it may contain."""

    name: str
    payload: type[Payload] = Empty
    text: bool = True
    children: frozenset[str] = field(default_factory=frozenset)


_BLOCKS = (
    "paragraph list note example warning table figure formula footnote indicator_system"
    " scoring_rules unsorted"
)
_SIMPLE = "paragraph list note example table figure footnote unsorted"


def _kind(name: str, payload: type[Payload] = Empty, children: str = "", *, text: bool) -> Kind:
    return Kind(name, payload, text, frozenset(children.split()))


def _holder(name: str, children: str, payload: type[Payload] = Empty) -> Kind:
    return _kind(name, payload, children, text=False)


def _text(name: str, payload: type[Payload] = Empty, children: str = "") -> Kind:
    return _kind(name, payload, children, text=True)


_ALL = (
    # Documents of every kind
    _text(
        "standard",
        standard.FrontMatter,
        "foreword introduction clause annex bibliography index unsorted",
    ),
    _text("unit", units.UnitHead, "section unsorted"),
    _text("framework", framework.FrameworkHead, "goal unsorted"),
    _text("glossary", pilots.Glossary, "term unsorted"),
    _text("assessment", indicators.Assessment, "score data_point emission_factor paragraph"),
    _text("trial", pilots.Trial, "trial_entry paragraph list photo"),
    _text("review_round", review.ReviewRound, "meeting paragraph"),
    _holder("review_copy", "", review.ReviewCopy),
    _text("pilot_register", children="pilot_site emission_factor paragraph"),
    _text("school_form", pilots.SchoolForm, "paragraph"),
    _text("collection", pilots.Collection, "activity step aim unsorted"),
    _text("observation", pilots.Observation, "section photo unsorted"),
    # A standard
    _holder("foreword", _SIMPLE),
    _holder("introduction", _BLOCKS),
    _text("clause", standard.Clause, f"clause reference_entry term {_BLOCKS}"),
    _text("annex", standard.Annex, f"clause {_BLOCKS}"),
    _holder("bibliography", "bibliography_entry paragraph unsorted"),
    _holder("index", "paragraph"),
    _text("paragraph", children="footnote"),
    _holder("list", "item", standard.ListBlock),
    _text("item", children="list paragraph note example footnote table figure formula"),
    _text("note", children="list footnote"),
    _text("example", children="list footnote table figure formula paragraph"),
    _text("warning", children="list"),
    _text("footnote"),
    _text("table", standard.Table, "unit_line row note example footnote"),
    _text("unit_line"),
    _holder("row", "cell"),
    _text("cell", standard.TableCell, "footnote list"),
    _text("figure", standard.Figure, "subfigure unit_line note footnote"),
    _text("subfigure", standard.Figure),
    _holder("formula", "variable", standard.Formula),
    _text("variable", standard.Variable),
    _text("reference_entry", standard.ReferenceEntry, "footnote"),
    _text("bibliography_entry", standard.ReferenceEntry),
    _text("term", standard.Term, "designation definition note example source figure formula"),
    _text("designation", standard.Designation),
    _text("definition", children="footnote"),
    _text("source"),
    _holder("unsorted", "paragraph list table figure formula note example footnote"),
    # Indicators
    _text("indicator_system", indicators.IndicatorSystem, "indicator_group note footnote"),
    _text("indicator_group", indicators.IndicatorGroup, "indicator_group indicator"),
    _text("indicator", indicators.Indicator, "evidence indicator_part indicator_note"),
    _text("evidence"),
    _text("indicator_part", indicators.IndicatorPart),
    _text("indicator_note"),
    _text("scoring_rules", indicators.ScoringRules, "note footnote"),
    _text("score", indicators.Score),
    _text("data_point", indicators.DataPoint),
    _text("emission_factor", indicators.EmissionFactor),
    # A unit
    _holder(
        "section",
        "paragraph list aim web_node activity step plan_entry table figure photo deliberation"
        " teacher_note unsorted",
        units.Section,
    ),
    _text("aim", units.Aim),
    _text("web_node", units.WebNode, "web_node"),
    _text("activity", units.Activity, "section unsorted"),
    _text("step", units.Step, "teacher_note paragraph list figure photo"),
    _text("teacher_note"),
    _text("plan_entry", units.PlanEntry),
    _text("photo", units.Photo),
    # Frameworks, pilots, reviews
    _text("goal", framework.Goal, "goal"),
    _text("pilot_site", pilots.PilotSite, "pilot_task"),
    _text("pilot_task", pilots.PilotTask),
    _text("trial_entry", pilots.TrialEntry),
    _text("deliberation", pilots.Deliberation, "deliberation_item"),
    _text("deliberation_item", pilots.DeliberationItem),
    _text("meeting", review.Meeting, "paragraph list"),
)

#: Every kind by its name.
KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}

#: Kinds that can be the root of a document.
DOCUMENT_KINDS: tuple[str, ...] = (
    "standard",
    "unit",
    "framework",
    "glossary",
    "assessment",
    "trial",
    "review_round",
    "review_copy",
    "pilot_register",
    "school_form",
    "collection",
    "observation",
)

#: Documents that stay in the kindergarten unless somebody decides otherwise.
LOCAL_KINDS: frozenset[str] = frozenset({"observation"})
