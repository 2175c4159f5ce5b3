"""What can be set of a node beside its texts, as data: the fields of each kind of payload."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from curriculum_studio.core import headings
from curriculum_studio.core.languages import Trilingual
from curriculum_studio.core.observations import METHODS
from curriculum_studio.core.payloads import framework, indicators, pilots, standard, unit
from curriculum_studio.core.payloads.common import Payload
from curriculum_studio.i18n import Message, message

Sort = Literal[
    "line",
    "lines",
    "date",
    "count",
    "amount",
    "flag",
    "choice",
    "choices",
    "trilingual",
    "bodies",
    "pictures",
    "associations",
    "stage",
]

Option = tuple[str, Message | Trilingual]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a payload: its attribute, what it is called, how it is written.

    `options` are the values of a choice with their words; `unit` stands behind an amount.
    """

    name: str
    label: Message
    sort: Sort = "line"
    options: tuple[Option, ...] = ()
    unit: str = ""


def _options(words: Mapping[str, Trilingual]) -> tuple[Option, ...]:
    return tuple(words.items())


_LEVELS: tuple[Option, ...] = (
    ("group", message("Fields", "Group standard")),
    ("local", message("Fields", "Local standard")),
    ("sector", message("Fields", "Sector standard")),
    ("national", message("Fields", "National standard")),
    ("enterprise", message("Fields", "Enterprise standard")),
    ("internal", message("Fields", "Internal document")),
)

_STATUSES: tuple[Option, ...] = (
    ("", message("Fields", "not said")),
    ("Draft", message("Fields", "Draft")),
    ("Pending Implementation", message("Fields", "Pending")),
    ("Implemented", message("Fields", "In force")),
    ("Retired", message("Fields", "Retired")),
)

_MARKERS: tuple[Option, ...] = (
    ("dash", message("Fields", "Dashes")),
    ("letter", message("Fields", "a), b), c)")),
    ("number", message("Fields", "1), 2), 3)")),
    ("dot", message("Fields", "Dots")),
)

_DESIGNATIONS: tuple[Option, ...] = (
    ("admitted", message("Fields", "admitted")),
    ("deprecated", message("Fields", "deprecated")),
    ("abbreviation", message("Fields", "abbreviation")),
)

_MODES: tuple[Option, ...] = (
    ("met", message("Fields", "met or not")),
    ("points", message("Fields", "points per case")),
    ("grade", message("Fields", "graded")),
    ("deduction", message("Fields", "deductions")),
    ("weighted", message("Fields", "weighted")),
    ("parts", message("Fields", "part by part")),
    ("metric", message("Fields", "measured value in bands")),
    ("capped", message("Fields", "cases up to a limit")),
)

_DAYS: tuple[Option, ...] = (
    ("1", message("Fields", "Monday")),
    ("2", message("Fields", "Tuesday")),
    ("3", message("Fields", "Wednesday")),
    ("4", message("Fields", "Thursday")),
    ("5", message("Fields", "Friday")),
)

_DOMAINS = Field(
    "domains", message("Fields", "Learning areas"), "choices", _options(headings.DOMAINS)
)
_MINUTES = Field("minutes", message("Fields", "Minutes"), "count")
_NUMBERED = Field("numbered", message("Fields", "Has a number"), "flag")

FIELDS: Mapping[type[Payload], tuple[Field, ...]] = {
    standard.FrontMatter: (
        Field("stage", message("Fields", "Stage"), "stage", _options(headings.STAGES)),
        Field("level", message("Fields", "Level"), "choice", _LEVELS),
        Field("number", message("Fields", "Number of the standard")),
        Field("ics", message("Fields", "ICS")),
        Field("ccs", message("Fields", "CCS")),
        Field("draft_date", message("Fields", "Date of the draft"), "date"),
        Field("published", message("Fields", "Published on"), "date"),
        Field("effective", message("Fields", "In force from"), "date"),
        Field("replaces", message("Fields", "Replaces, one behind the other with 、")),
        Field("adopts", message("Fields", "Adopts the international standard")),
        Field("issuer", message("Fields", "Issued by"), "trilingual"),
        Field("proposer", message("Fields", "Proposed by"), "trilingual"),
        Field("drafting_bodies", message("Fields", "Drafting organisations"), "bodies"),
        Field("drafters", message("Fields", "Drafters, one per line"), "lines"),
        Field("patent_call", message("Fields", "Foreword mentions patents"), "flag"),
    ),
    standard.Clause: (Field("titled", message("Fields", "Has a title"), "flag"),),
    standard.Annex: (Field("normative", message("Fields", "Normative"), "flag"),),
    standard.ListBlock: (Field("marker", message("Fields", "Marks"), "choice", _MARKERS),),
    standard.Table: (
        Field("header_rows", message("Fields", "Rows of the head"), "count"),
        _NUMBERED,
    ),
    standard.Figure: (
        Field("pictures", message("Fields", "Pictures"), "pictures"),
        Field("width_mm", message("Fields", "Width on paper"), "amount", unit="mm"),
        _NUMBERED,
    ),
    standard.Formula: (_NUMBERED,),
    standard.Variable: (Field("symbol", message("Fields", "Symbol")),),
    standard.ReferenceEntry: (
        Field("number", message("Fields", "Number of the document")),
        Field("year", message("Fields", "Year")),
        Field("obsolete", message("Fields", "Withdrawn"), "flag"),
    ),
    standard.Term: (Field("approved", message("Fields", "Approved by the group"), "flag"),),
    standard.Designation: (Field("status", message("Fields", "Status"), "choice", _DESIGNATIONS),),
    unit.UnitHead: (
        Field(
            "class_level", message("Fields", "Age group"), "choice", _options(headings.CLASS_LEVELS)
        ),
        Field("weeks", message("Fields", "Weeks"), "count"),
        _DOMAINS,
        Field(
            "topics", message("Fields", "Topics, one per line"), "lines", _options(headings.TOPICS)
        ),
        Field("kindergarten", message("Fields", "Kindergarten")),
    ),
    unit.Activity: (
        Field("type", message("Fields", "Type"), "choice", _options(headings.ACTIVITY_TYPES)),
        Field("origin", message("Fields", "Origin"), "choice", _options(headings.ACTIVITY_ORIGINS)),
        _DOMAINS,
        _MINUTES,
        Field("place", message("Fields", "Place")),
    ),
    unit.Step: (
        Field("phase", message("Fields", "Phase"), "choice", _options(headings.PHASES)),
        _MINUTES,
    ),
    unit.PlanEntry: (
        Field("week", message("Fields", "Week"), "count"),
        Field("day", message("Fields", "Day"), "choice", _DAYS),
        Field(
            "slot",
            message("Fields", "Part of the day"),
            "choice",
            _options(headings.ACTIVITY_TYPES),
        ),
    ),
    pilots.Observation: (
        Field("date", message("Piloting", "Day"), "date"),
        Field("minutes", message("Piloting", "Minutes"), "count"),
        Field("children", message("Piloting", "Children"), "count"),
        Field("adults", message("Piloting", "Adults"), "count"),
        Field("codes", message("Piloting", "Children: initials or numbers, no names")),
        Field("setting", message("Piloting", "Setting")),
        Field("focus", message("Piloting", "What is looked at")),
        Field("method", message("Piloting", "Method"), "choice", _options(METHODS)),
    ),
    unit.Photo: (
        Field("pictures", message("Fields", "Pictures"), "pictures"),
        Field("consent", message("Fields", "All families have agreed"), "flag"),
    ),
    indicators.IndicatorSystem: (
        Field("pass_mark", message("Fields", "Pass mark"), "amount"),
        Field("bonus_cap", message("Fields", "Most bonus points"), "amount"),
    ),
    indicators.IndicatorGroup: (
        Field("code", message("Fields", "Code")),
        Field("maximum", message("Fields", "Points"), "amount"),
    ),
    indicators.Indicator: (
        Field("code", message("Fields", "Code")),
        Field(
            "category",
            message("Fields", "Category"),
            "choice",
            _options(headings.INDICATOR_CATEGORIES),
        ),
        Field("key", message("Fields", "Key indicator ★"), "flag"),
        Field("mode", message("Fields", "How it is scored"), "choice", _MODES),
        Field("maximum", message("Fields", "Points"), "amount"),
        Field("step", message("Fields", "Points per case"), "amount"),
        Field(
            "methods", message("Fields", "How it is checked"), "choices", _options(headings.METHODS)
        ),
        Field("metric", message("Fields", "Measured value")),
    ),
    indicators.IndicatorPart: (Field("points", message("Fields", "Points"), "amount"),),
    framework.FrameworkHead: (
        Field("publisher", message("Fields", "Published by")),
        Field("year", message("Fields", "Year")),
        Field("source", message("Fields", "Source")),
        Field("licence", message("Fields", "Licence")),
        Field("adoption_status", message("Fields", "Status of the framework"), "choice", _STATUSES),
        Field("note", message("Fields", "Note")),
    ),
    framework.Goal: (
        Field("code", message("Fields", "Code")),
        Field("path", message("Fields", "Place in the framework")),
        Field("level", message("Fields", "Level of the goal")),
        Field("status_end", message("Fields", "Valid until (date)"), "date"),
        Field("associations", message("Fields", "Links to other goals"), "associations"),
    ),
}


def fields_of(payload: Payload) -> tuple[Field, ...]:
    """Return the fields that can be set in a payload."""
    return FIELDS.get(type(payload), ())
