"""What can be set of a node beside its texts, as data: the fields of each kind of payload."""

from collections.abc import Mapping
from typing import Any, Literal

from curriculum_studio.core import headings
from curriculum_studio.core.payloads import Payload, framework, indicators, pilots, standard, unit
from curriculum_studio.core.trials import METHODS
from curriculum_studio.core.words import Words
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LocalizedText
from curriculum_studio.values import dataclass

Sort = Literal[
    "line",
    "lines",
    "date",
    "count",
    "amount",
    "flag",
    "choice",
    "choices",
    "localized",
    "bodies",
    "pictures",
    "photo",
    "associations",
    "stage",
]

Option = tuple[str, Message | LocalizedText]


@dataclass(frozen=True, slots=True)
class PayloadField:
    """A field of a payload: its attribute, what it is called, how it is written.

    `options` are the values of a choice with their words; `unit` stands behind an amount.
    """

    name: str
    label: Message
    sort: Sort = "line"
    options: tuple[Option, ...] = ()
    unit: str = ""


def _options(words: Words[Any]) -> tuple[Option, ...]:
    return tuple(words.items())


_LEVELS: tuple[Option, ...] = (
    ("group", message("Fields", "Association standard")),
    ("local", message("Fields", "Local standard")),
    ("sector", message("Fields", "Sector standard")),
    ("national", message("Fields", "National standard")),
    ("enterprise", message("Fields", "Enterprise standard")),
    ("internal", message("Fields", "Internal document")),
)

_STATUSES: tuple[Option, ...] = (
    ("", message("Fields", "not specified")),
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
    ("forbidden", message("Fields", "forbidden")),
    ("abbreviation", message("Fields", "abbreviation")),
)

_MODES: tuple[Option, ...] = (
    ("met", message("Fields", "met or not met")),
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
    ("6", message("Fields", "Saturday")),
    ("7", message("Fields", "Sunday")),
)

_OUTCOMES: tuple[Option, ...] = (
    ("", message("Fields", "as planned")),
    ("done", message("Fields", "done")),
    ("skipped", message("Fields", "not done")),
    ("unplanned", message("Fields", "added")),
)

_DOMAINS = PayloadField(
    "domains", message("Fields", "Learning areas"), "choices", _options(headings.DOMAINS)
)
_MINUTES = PayloadField("minutes", message("Fields", "Minutes"), "count")
_NUMBERED = PayloadField("numbered", message("Fields", "Has a number"), "flag")

FIELDS: Mapping[type[Payload], tuple[PayloadField, ...]] = {
    standard.FrontMatter: (
        PayloadField("stage", message("Fields", "Stage"), "stage", _options(headings.STAGES)),
        PayloadField("level", message("Fields", "Type of standard"), "choice", _LEVELS),
        PayloadField("number", message("Fields", "Number of the standard")),
        PayloadField("ics", message("Fields", "ICS")),
        PayloadField("ccs", message("Fields", "CCS")),
        PayloadField("draft_date", message("Fields", "Date of the draft"), "date"),
        PayloadField("published", message("Fields", "Published on"), "date"),
        PayloadField("effective", message("Fields", "In force from"), "date"),
        PayloadField("replaces", message("Fields", "Replaces (several separated by 、)")),
        PayloadField("adopts", message("Fields", "Adopts the international standard")),
        PayloadField("issuer", message("Fields", "Issued by"), "localized"),
        PayloadField("proposer", message("Fields", "Proposed by"), "localized"),
        PayloadField("drafting_bodies", message("Fields", "Drafting organisations"), "bodies"),
        PayloadField("drafters", message("Fields", "Drafters, one per line"), "lines"),
        PayloadField("patent_call", message("Fields", "Foreword mentions patents"), "flag"),
    ),
    standard.Clause: (PayloadField("titled", message("Fields", "Has a title"), "flag"),),
    standard.Annex: (PayloadField("normative", message("Fields", "Normative"), "flag"),),
    standard.ListBlock: (PayloadField("marker", message("Fields", "Marks"), "choice", _MARKERS),),
    standard.Table: (
        PayloadField("header_rows", message("Fields", "Header rows"), "count"),
        _NUMBERED,
    ),
    standard.Figure: (
        PayloadField("pictures", message("Fields", "Pictures"), "pictures"),
        PayloadField("width_mm", message("Fields", "Width on paper"), "amount", unit="mm"),
        _NUMBERED,
    ),
    standard.Formula: (_NUMBERED,),
    standard.Variable: (PayloadField("symbol", message("Fields", "Symbol")),),
    standard.ReferenceEntry: (
        PayloadField("number", message("Fields", "Number of the document")),
        PayloadField("year", message("Fields", "Year")),
        PayloadField("obsolete", message("Fields", "Withdrawn"), "flag"),
    ),
    standard.Term: (PayloadField("approved", message("Fields", "Approved by the group"), "flag"),),
    standard.Designation: (
        PayloadField("status", message("Fields", "Status"), "choice", _DESIGNATIONS),
    ),
    unit.UnitHead: (
        PayloadField(
            "class_level", message("Fields", "Age group"), "choice", _options(headings.CLASS_LEVELS)
        ),
        PayloadField("weeks", message("Fields", "Weeks"), "count"),
        _DOMAINS,
        PayloadField(
            "topics", message("Fields", "Topics, one per line"), "lines", _options(headings.TOPICS)
        ),
        PayloadField("kindergarten", message("Fields", "Kindergarten")),
        PayloadField("class_name", message("Fields", "Class")),
        PayloadField("teacher", message("Fields", "Teacher")),
        PayloadField("begins", message("Fields", "First day"), "date"),
        PayloadField(
            "term_week", message("Fields", "Number of the first week in the term"), "count"
        ),
        PayloadField("school_year", message("Fields", "School year")),
        PayloadField("term", message("Fields", "Term"), "count"),
    ),
    unit.Activity: (
        PayloadField(
            "type", message("Fields", "Type"), "choice", _options(headings.ACTIVITY_TYPES)
        ),
        PayloadField(
            "origin", message("Fields", "Origin"), "choice", _options(headings.ACTIVITY_ORIGINS)
        ),
        _DOMAINS,
        _MINUTES,
        PayloadField("place", message("Fields", "Place")),
    ),
    unit.Step: (
        PayloadField("phase", message("Fields", "Phase"), "choice", _options(headings.PHASES)),
        _MINUTES,
    ),
    unit.PlanEntry: (
        PayloadField("week", message("Fields", "Week"), "count"),
        PayloadField("day", message("Fields", "Day"), "choice", _DAYS),
        PayloadField(
            "slot",
            message("Fields", "Part of the day"),
            "choice",
            _options(headings.ACTIVITY_TYPES),
        ),
        PayloadField("days", message("Fields", "Days in a row"), "count"),
        PayloadField("row", message("Fields", "Own row of the week")),
        PayloadField("outcome", message("Fields", "What became of it"), "choice", _OUTCOMES),
    ),
    pilots.Observation: (
        PayloadField("date", message("Piloting", "Date"), "date"),
        PayloadField("minutes", message("Piloting", "Minutes"), "count"),
        PayloadField("children", message("Piloting", "Children"), "count"),
        PayloadField("adults", message("Piloting", "Adults"), "count"),
        PayloadField("codes", message("Piloting", "Children: initials or numbers, no names")),
        PayloadField("setting", message("Piloting", "Setting")),
        PayloadField("focus", message("Piloting", "What is looked at")),
        PayloadField("method", message("Piloting", "Method"), "choice", _options(METHODS)),
    ),
    unit.Photo: (
        PayloadField("pictures", message("Fields", "Photo"), "photo"),
        PayloadField(
            "size", message("Fields", "Size on paper"), "choice", _options(headings.PHOTO_SIZES)
        ),
        PayloadField("consent", message("Fields", "All families have agreed"), "flag"),
    ),
    indicators.IndicatorSystem: (
        PayloadField("pass_mark", message("Fields", "Pass mark"), "amount"),
        PayloadField("bonus_cap", message("Fields", "Maximum bonus points"), "amount"),
    ),
    indicators.IndicatorGroup: (
        PayloadField("code", message("Fields", "Code")),
        PayloadField("maximum", message("Fields", "Points"), "amount"),
    ),
    indicators.Indicator: (
        PayloadField("code", message("Fields", "Code")),
        PayloadField(
            "category",
            message("Fields", "Category"),
            "choice",
            _options(headings.INDICATOR_CATEGORIES),
        ),
        PayloadField("key", message("Fields", "Key indicator ★"), "flag"),
        PayloadField("mode", message("Fields", "How it is scored"), "choice", _MODES),
        PayloadField("maximum", message("Fields", "Points"), "amount"),
        PayloadField("step", message("Fields", "Points per case"), "amount"),
        PayloadField(
            "methods", message("Fields", "How it is checked"), "choices", _options(headings.METHODS)
        ),
        PayloadField("metric", message("Fields", "Measured value")),
    ),
    indicators.IndicatorPart: (PayloadField("points", message("Fields", "Points"), "amount"),),
    framework.FrameworkHead: (
        PayloadField("publisher", message("Fields", "Published by")),
        PayloadField("year", message("Fields", "Year")),
        PayloadField("source", message("Fields", "Source")),
        PayloadField("licence", message("Fields", "Licence")),
        PayloadField(
            "adoption_status", message("Fields", "Status of the framework"), "choice", _STATUSES
        ),
        PayloadField("note", message("Fields", "Note")),
    ),
    framework.Goal: (
        PayloadField("code", message("Fields", "Code")),
        PayloadField("path", message("Fields", "Place in the framework")),
        PayloadField("level", message("Fields", "Level of the goal")),
        PayloadField("status_end", message("Fields", "Valid until (date)"), "date"),
        PayloadField("associations", message("Fields", "Links to other goals"), "associations"),
    ),
}


def fields_of(payload: Payload) -> tuple[PayloadField, ...]:
    """Return the fields that can be set in a payload."""
    return FIELDS.get(type(payload), ())
