"""What the head of a plan says, set in the payloads of the unit and its activities."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from curriculum_studio.core.payloads.unit import Activity, ActivityType, UnitHead
from curriculum_studio.core.week_grid import MOST_WEEKS
from curriculum_studio.features.word_import.formats.lesson_plans import plan_values
from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import (
    PlanPeriod,
    PlanTerm,
    calendar_week,
    dated,
    period_in,
    term_in,
    week_numbers,
    without_term,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    PlanLabel,
    Target,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_sorts import PlanSort
from curriculum_studio.features.word_import.formats.lesson_plans.plan_titles import PlanTitle
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import Value
from curriculum_studio.features.word_import.formats.lesson_plans.week_grid import day_of
from curriculum_studio.features.word_import.formats.tree_builder import TreeBuilder

_OF_UNIT: Mapping[Target, Callable[[str], Value | None]] = {
    "weeks": plan_values.weeks,
    "kindergarten": lambda text: Value(text, whole="\n" not in text),
}
_OF_ACTIVITY: Mapping[Target, Callable[[str], Value | None]] = {
    "minutes": plan_values.minutes,
    "type": plan_values.type_in,
    "origin": plan_values.origin,
    "place": lambda text: Value(text, whole="\n" not in text),
}

#: What a teacher does in the class, before or behind the name.
_ROLES = re.compile(
    r"(?<=老师)[（(][^（）()]{1,8}[）)]|(?<=[A-Z]\.)\s*\([^()]{2,24}\)"
    r"|[（(](?:主班|配班|副班|助教|班主任|主|配|副|组长|Leitung|Vertretung)[）)]|(?:主班|配班|副班)(?:教师|老师)?(?=[^\s、，,]{1,4}老师)"
)
#: The number of a week, and what may stand around a term, and nothing else.
_ALONE = re.compile(r"[\s\u3000（(]*第?[\s（(\d一二三四五六七八九十]+[）)]?周?[\s\u3000）)]*")
_BLANK = re.compile(r"[\s\u3000（）()，,。年度第]*")


class HeadSetter:
    """Sets payloads; what is said before the first activity waits for it."""

    def __init__(self, tree: TreeBuilder, sort: PlanSort) -> None:
        """Set them in `tree`, for a plan of a sort."""
        self._tree = tree
        self._sort = sort
        self._waiting: dict[str, Any] = {}
        #: The type of all activities that the title tells, None if it does not: 区域活动计划.
        self._type: object = None
        #: A day of which no year is known yet.
        self._day: PlanPeriod | None = None
        #: The term that the plan names, which tells the year of its dates.
        self.term: PlanTerm | None = None

    @property
    def head(self) -> UnitHead:
        """What is known of the unit so far."""
        payload = self._tree.payload(self._tree.root)
        return payload if isinstance(payload, UnitHead) else UnitHead()

    def title(self, title: PlanTitle) -> None:
        """Take what stands around the name in the title of the plan."""
        if title.class_name:
            self._once("class_name", Value(title.class_name, whole=False))
        self._type = self._type or title.type
        self.name(title)
        self._days(without_term(title.around))
        if title.domains:
            if self._sort == "lesson":
                self._waiting["domains"] = title.domains
            self._unit("domains", Value(title.domains, whole=False))
        self._set_term(title.term)
        if title.week:
            self._once("term_week", Value(title.week, whole=True))

    def class_of(self, text: str) -> None:
        """Take the class from a title that has a name as a whole: 小班观察计划."""
        if plan_values.class_level(text) is not None:
            self._unit("class_level", plan_values.class_level(text))
        self._set_term(term_in(text))
        if plan_values.class_in(text):
            self._once("class_name", Value(plan_values.class_in(text), whole=False))

    def name(self, title: PlanTitle, activity: str = "") -> None:
        """Take the class, and for an activity its domain and type, from a name."""
        if title.level:
            self._unit("class_level", Value(title.level, whole=False))
        if activity and title.domains:
            self._activity("domains", Value(title.domains, whole=True), activity)
        if activity and title.type:
            self._activity("type", Value(title.type, whole=True), activity)

    def opened(self, activity: str) -> None:
        """Give an activity what was said before it."""
        typed = {} if self._type is None else {"type": self._type}
        self._set(activity, Activity, {**typed, **self._waiting})
        self._waiting = {}

    def take(self, label: PlanLabel, text: str, activity: str) -> Value | None:
        """Set the value that a text has for a field, and return it; None if it has none."""
        if not text.strip():
            return None
        chosen = plan_values.ticked(text)
        if chosen != text:
            value = self.take(label, chosen, activity)
            return replace(value, whole=False) if value is not None else None
        match label.target:
            case "domain":
                return self._domains(text, activity)
            case "class_level":
                return self._class(text)
            case "teacher":
                return self._teacher(text)
            case "week":
                return self._week(text)
            case "date" | "minutes":
                return self._time(text, activity)
            case "weeks":
                return self._weeks(text)
            case "thread":
                topics = dict.fromkeys([*self.head.topics, text.strip()])
                return self._unit("topics", Value(tuple(topics), whole="\n" not in text))
            case target if target in _OF_UNIT:
                return self._unit(target, _OF_UNIT[target](text))
            case target:
                return self._activity(target, _OF_ACTIVITY[target](text), activity)

    def typed(self, activity: str, kind: ActivityType | None) -> None:
        """Set the type of an activity that is listed below its name."""
        if kind is not None:
            self.set_activity(activity, type=kind)

    def minutes_of(self, activity: str, spent: int) -> None:
        """Set how long an activity takes."""
        self._activity("minutes", Value(spent, whole=True), activity)

    def set_unit(self, **values: Any) -> None:
        """Set fields of the unit."""
        self._set(self._tree.root, UnitHead, values)

    def set_activity(self, activity: str, **values: Any) -> None:
        """Set fields of an activity."""
        self._set(activity, Activity, values)

    # --- values -------------------------------------------------------------------------------

    def _domains(self, text: str, activity: str) -> Value | None:
        value = plan_values.domains(text)
        if not activity or not self.head.domains:
            self._unit("domains", value)
        return self._activity("domains", value, activity)

    def _class(self, text: str) -> Value | None:
        """Set the age of a class, and its name where it has one."""
        value = self._unit("class_level", plan_values.class_level(text))
        name = plan_values.class_name(text)
        if not name:
            return value
        return self._once("class_name", Value(name, whole=name == text.strip()))

    def _teacher(self, text: str) -> Value | None:
        """Set who teaches; those that a second field names (主班, 配班) are added."""
        house = plan_values.kindergarten_before(text)
        if house:
            self._once("kindergarten", Value(house, whole=True))
        plain = plan_values.TEACHING.sub("", _ROLES.sub("", text[len(house) :].strip()))
        names = " ".join(plain.split())
        told = names == " ".join(text.split())
        known = self.head.teacher
        if known and names not in known:
            self._unit("teacher", Value(f"{known}、{names}", whole=False))
            return None
        return self._unit("teacher", Value(names, whole=told and "\n" not in text))

    def _week(self, text: str) -> Value | None:
        """Take the number of the week, the term, or a week of the year."""
        term = term_in(text)
        self._set_term(term)
        rest = without_term(text)
        numbers = week_numbers(rest) or week_numbers(f"第{rest.strip()}周")
        if numbers is not None:
            value = self._once("term_week", Value(numbers[0], whole=True))
            alone = _ALONE.fullmatch(rest) is not None and numbers[0] == numbers[1]
            return Value(numbers[0], whole=alone) if value is not None else None
        if calendar_week(text) or period_in(text) is not None:
            return self._days(text)
        return Value(term.year, whole=_BLANK.fullmatch(rest) is not None) if term else None

    def _set_term(self, term: PlanTerm | None) -> None:
        """Keep the term that the plan is of; the first one told counts."""
        if term is None:
            return
        known = self.term or PlanTerm(0, 0)
        self.term = PlanTerm(known.year or term.year, known.number or term.number)
        year = self.term.year
        self.set_unit(school_year=f"{year}-{year + 1}" if year else "", term=self.term.number)

    def _weeks(self, text: str) -> Value | None:
        value = self._unit("weeks", plan_values.weeks(text))
        days = self._days(text)
        return days if value is None else replace(value, whole=value.whole and days is None)

    def _time(self, text: str, activity: str) -> Value | None:
        """Set when something was done and how long it takes: both stand behind one word."""
        spent = plan_values.minutes(text)
        if spent is not None and spent.whole:
            return self._activity("minutes", spent, activity)
        if spent is not None:
            self._activity("minutes", spent, activity)
        rest = plan_values.without_minutes(text) if spent is not None else text
        day = self._days(rest)
        if day is not None or spent is not None:
            return day or spent
        # One word means both in German: how many weeks, how many minutes.
        return self._unit("weeks", plan_values.weeks(text))

    def _days(self, text: str) -> Value | None:
        """Set the first day; the last one only where it follows from the number of weeks."""
        period = period_in(text)
        first = dated(period, self.term) if period is not None else None
        week = week_numbers(text)
        if week is not None:
            self._once("term_week", Value(week[0], whole=False))
        if period is None or first is None:
            self._day = self._day or period
            return self._calendar_week(text)
        last = period.last.in_year(first.year) if period.last is not None else None
        if last is not None and last < first and period.last is not None:
            last = period.last.in_year(first.year + 1)
        follows = self._follows(first, last, period)
        if self._sort == "theme" and (told := plan_values.weeks(period.rest)) is not None:
            self._unit("weeks", told)
        whole = period.alone and period.year_said and follows
        known = self.head.begins
        if known and known != first.isoformat():
            return None
        self._unit("begins", Value(first.isoformat(), whole=whole))
        return Value(first.isoformat(), whole=whole)

    def term_of(self, text: str) -> None:
        """Take the term from a field of its own."""
        self._set_term(term_in(text))

    def weekday(self, text: str) -> None:
        """Take the year of a day from the day of the week that stands in a field of its own."""
        day = day_of(text)
        if self._day is not None and day and not self.head.begins:
            first = dated(replace(self._day, weekday=day), self.term)
            if first is not None:
                self.set_unit(begins=first.isoformat())

    def begins_with(self, head: str) -> None:
        """Take the first day from the head of a column of a week, where nothing said it."""
        period = period_in(head) if not self.head.begins else None
        first = dated(period, self.term) if period is not None else None
        if first is not None:
            monday = first - dt.timedelta(first.weekday())
            self.set_unit(begins=monday.isoformat())

    def _follows(self, first: dt.date, last: dt.date | None, period: PlanPeriod) -> bool:
        """Whether the last day follows from the first and the number of weeks."""
        if last is None:
            return not period.weekday or period.weekday == first.isoweekday()
        monday = first - dt.timedelta(first.weekday())
        weeks = (last - monday).days // 7 + 1
        if self._sort == "theme" and 1 < weeks <= MOST_WEEKS:
            self.set_unit(weeks=weeks)
        return last.isoweekday() == 5 and weeks in {1, self.head.weeks}

    def _calendar_week(self, text: str) -> Value | None:
        """Set the first day from a week of the year where the plan says which year."""
        week = calendar_week(text)
        if not week or self.head.begins or self.term is None or not self.term.year:
            return None
        year = self.term.year + (week < 31)
        first = dt.date.fromisocalendar(year, min(week, 52), 1)
        return self._unit("begins", Value(first.isoformat(), whole=False))

    # --- payloads -----------------------------------------------------------------------------

    def _once(self, name: str, value: Value | None) -> Value | None:
        """Set a field of the unit; another value for it stays as text."""
        known = getattr(self.head, name, "")
        if value is None or (known and known != value.value):
            return None
        return self._unit(name, value)

    def _unit(self, name: str, value: Value | None) -> Value | None:
        if value is not None:
            self._set(self._tree.root, UnitHead, {name: value.value})
        return value

    def _activity(self, name: str, value: Value | None, activity: str) -> Value | None:
        if value is not None and activity:
            self._set(activity, Activity, {name: value.value})
        elif value is not None:
            self._waiting[name] = value.value
        return value

    def _set(self, node: str, kind: type[UnitHead | Activity], values: dict[str, Any]) -> None:
        payload = self._tree.payload(node)
        if isinstance(payload, UnitHead | Activity) and isinstance(payload, kind):
            self._tree.set_payload(node, replace(payload, **values))
