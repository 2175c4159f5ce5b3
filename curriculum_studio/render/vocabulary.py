"""Words that documents carry by rule, in their own language and not in that of the program.

GB/T 1.1-2020 for Chinese, ISO/IEC Directives Part 2 for English, DIN 820-2 for German.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Literal

from curriculum_studio.core.headings import REMARK_LABELS
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads.standard import Level
from curriculum_studio.core.payloads.unit import Activity
from curriculum_studio.core.words import Words
from curriculum_studio.languages import Language, LocalizedText

#: Fixed sentences by the name under which a group can replace them (`FrontMatter.overrides`).
SentenceName = Literal[
    "drafted_by", "replaces", "adopts", "patent", "proposer", "drafting_bodies", "drafters",
    "first_edition", "references_lead", "references_none", "terms_lead", "terms_none",
    "patent_call",
]  # fmt: skip
SENTENCES = Words[SentenceName]("print.sentences")

#: What stands between the names of an enumeration.
SEPARATOR: Mapping[Language, str] = {"zh": "、", "en": ", ", "de": ", "}

#: Banner of a cover by level; {sector} and {province} come from the number.
BANNERS = Words[Level]("print.banners")


#: Names in the numbers of local standards and of sectors; a name that is missing here is shown as
#: ×× like everything else that a cover lacks.
PROVINCES = Words[str]("print.provinces")
SECTORS: Mapping[str, str] = {"JY": "教育", "HJ": "环境", "JGJ": "建筑工程", "RB": "认证认可"}

MISSING = "××"
MISSING_DATE = "××××-××-××"

COVER = Words[Literal[
    "replaces", "draft_date", "published", "effective", "issued", "prevails_zh", "prevails_en",
    "prevails_de",
]]("print.cover")  # fmt: skip

#: What stands before a text or in its place. Labels of remarks are told by their kind.
LABELS = Words[Literal[
    "annex", "formula", "deprecated", "source", "where", "picture", "unsorted", "continued",
]]("print.labels")  # fmt: skip
CAPTION_WORDS = Words[Literal["table", "figure"]]("print.captions")


def remark_label(kind: str) -> LocalizedText:
    """Return the label of a kind of remark, without its number.

    Raises:
        KeyError: if the kind has none.

    """
    label = KINDS[kind].label
    if label is None:
        raise KeyError(kind)
    return REMARK_LABELS[label]


def said(words: LocalizedText, language: Language, **values: str) -> str:
    """Return words in a language with values for their {names}."""
    return words[language].format_map(values) if values else words[language]


def decimal(value: float, language: Language, places: int | None = None) -> str:
    """Return a number as a language writes it: 0.5 or 0,5; without places as short as it is."""
    plain = f"{value:.10g}" if places is None else f"{value:.{places}f}"
    return plain.replace(".", ",") if language == "de" else plain


def points(value: float, language: Language) -> str:
    """Return a score in words: 4分, 4 points, 4 Punkte."""
    number = decimal(value, language)
    if language == "zh":
        return f"{number}分"
    one = value == 1
    if language == "en":
        return f"{number} {'point' if one else 'points'}"
    return f"{number} {'Punkt' if one else 'Punkte'}"


#: Words of theme units and lesson plans (主题活动方案, 教案).
UnitWord = Literal[
    "unit", "class_level", "weeks", "domains", "topics", "kindergarten", "goals", "number",
    "activity", "type", "time", "origin", "place", "open_time", "week", "slot", "part", "decision",
    "reason", "before", "during", "after", "present", "term_week", "until", "skipped",
    "unplanned", "feedback",
]  # fmt: skip
UNIT = Words[UnitWord]("print.unit")
DAYS = Words[Literal["1", "2", "3", "4", "5", "6", "7"]]("print.days")
DELIBERATION_DECISIONS = Words[Literal[
    "keep", "adjust", "accepted", "rejected", "deferred",
]]("print.deliberation_decisions")  # fmt: skip


def minutes_of(value: int, language: Language) -> str:
    """Return a time in minutes: 5分钟, 5 min."""
    return f"{value}分钟" if language == "zh" else f"{value} min"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")


def day_and_month(date: dt.date, language: Language) -> str:
    """Return a date without its year: 3月2日, 2 Mar, 2.3."""
    match language:
        case "zh":
            return f"{date.month}月{date.day}日"
        case "de":
            return f"{date.day}.{date.month}."
        case _:
            return f"{date.day} {_MONTHS[date.month - 1]}"


def plan_mark(outcome: str, language: Language) -> str:
    """Return what stands before an entry in which a week differs from its plan."""
    match outcome:
        case "skipped":
            return UNIT["skipped"][language]
        case "unplanned":
            return UNIT["unplanned"][language]
        case _:
            return ""


def until(first: dt.date, last: dt.date, language: Language) -> str:
    """Return days from one to another without their year: 3月2日至3月6日, 2 Mar – 6 Mar."""
    if first == last:
        return day_and_month(first, language)
    ends = (day_and_month(first, language), day_and_month(last, language))
    return UNIT["until"][language].format(first=ends[0], last=ends[1])


def time_of(activity: Activity, language: Language) -> str:
    """Return how long an activity takes; a group activity without a time is not open in time."""
    if activity.minutes:
        return minutes_of(activity.minutes, language)
    return "" if activity.type == "group" else UNIT["open_time"][language]


def weeks_of(value: int, language: Language) -> str:
    """Return a time in weeks."""
    if language == "zh":
        return f"{value}周"
    one = value == 1
    if language == "en":
        return f"{value} {'week' if one else 'weeks'}"
    return f"{value} {'Woche' if one else 'Wochen'}"


def bracketed(words: str, language: Language) -> str:
    """Return words in the brackets of a language, to be put behind others."""
    return f"（{words}）" if language == "zh" else f" ({words})"
