"""Payloads of theme units (主题活动方案) and their activities (教案)."""

from collections.abc import Mapping
from typing import Literal

from curriculum_studio.core.payloads import Aligned, Payload
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.values import dataclass

ClassLevel = Literal["small", "middle", "large", "mixed"]
DomainName = Literal["health", "language", "social", "science", "art"]
#: Steps of a process: 导入, 展开, 结束.
Phase = Literal["opening", "main", "closing"]
PhotoSize = Literal["large", "medium", "small"]
ActivityType = Literal["group", "area", "outdoor", "daily", "home"]
SectionRole = Literal[
    "origin",
    "value",
    "aims",
    "web",
    "environment",
    "resources",
    "activities",
    "week_plan",
    "home",
    "community",
    "safety",
    "deliberation",
    "reflection",
    "intent",
    "key_point",
    "difficulty",
    "materials",
    "experience",
    "process",
    "extension",
    "photos",
    "observed",
    "analysis",
    "support",
]


#: Minutes of a group activity that are usual in a class (Jiangsu: 小班 15, 中班 20, 大班 25 to 30).
USUAL_MINUTES: Mapping[str, int] = {"small": 15, "middle": 20, "large": 25, "mixed": 20}


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitHead(Aligned):
    """Head data of a theme unit; its text is the theme. Class levels: 小班, 中班, 大班.

    `class_name` is the class as its house calls it (大二班), `teacher` who teaches it, and `begins`
    the first day, ISO 8601. A plan says of which term it is: `school_year` as 2025-2026, `term` 1
    or 2, `term_week` the number that its first week has in the term; 0 and empty where it does not.
    All of these are of one house and one year, and stay out of copies. `taken_from` is the id of
    the plan of which the unit of a class was made, `taken_version` the version of the plan that
    came into it last, and `classes` are the ids of the units that were made of a plan.
    """

    class_level: ClassLevel = "middle"
    weeks: int = 1
    domains: tuple[DomainName, ...] = ()
    topics: tuple[str, ...] = ()
    kindergarten: str = ""
    class_name: str = ""
    teacher: str = ""
    begins: str = ""
    taken_from: str = ""
    taken_version: str = ""
    classes: tuple[str, ...] = ()
    school_year: str = ""
    term: int = 0
    term_week: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Payload):
    """A part of a unit or an activity, named by its role."""

    role: SectionRole = "origin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim(Aligned):
    """An aim of a unit or activity; its text has the child as subject.

    `taken_from` is the id of the node of which it is a copy, so that uses can be found.
    """

    taken_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebNode(Payload):
    """A thought of the theme web (主题网络图); its text is its name.

    `activity` is the id of the activity that carries it out. `x` and `y` say where it was dragged
    to, from the centre, in units of the drawing; without `placed` it stands where the drawing puts
    it.
    """

    activity: str = ""
    placed: bool = False
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Aligned):
    """An activity; its text is the name. Minutes of zero: open in time.

    `taken_from` is the id of the activity of which it is a copy.
    """

    type: ActivityType = "group"
    origin: Literal["planned", "emergent"] = "planned"
    domains: tuple[DomainName, ...] = ()
    minutes: int = 0
    place: str = ""
    taken_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Payload):
    """A step of the process; its text is what happens. `taken_from`: as with activities."""

    phase: Phase = "main"
    minutes: int = 0
    taken_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanEntry(Payload):
    """A place in the week plan: week from 1, day 1 (Monday) to 7, and which activity stands there.

    The activity is a node id; its own text stands for what is no activity of the unit. `days` are
    how many days the entry spans, its own included. `row` is the name of a row that the house has
    of its own (晨间活动, 来园), which counts as `slot`; empty: the row of the slot. `outcome` is
    what became of it: it was done, it was skipped, or it was done and nobody had planned it;
    empty: nobody said. So plan and week both stay, also where one differs from the other.
    """

    week: int = 1
    day: int = 1
    slot: ActivityType = "group"
    activity: str = ""
    row: str = ""
    days: int = 1
    outcome: Literal["", "done", "skipped", "unplanned"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo(Payload):
    """A photo of the work, without names; its text is the caption.

    `size`: a large one has a row of the page for itself; of those that follow each other, two
    medium or three small ones stand side by side.
    """

    pictures: Pictures = Pictures()
    consent: bool = False
    size: PhotoSize = "medium"
