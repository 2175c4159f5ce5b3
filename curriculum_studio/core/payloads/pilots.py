"""Payloads of pilots, try-outs, deliberations, school forms, glossaries and collections."""

from typing import Literal

from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.unit import ClassLevel
from curriculum_studio.values import dataclass

ObservationMethod = Literal["", "anecdote", "running", "time", "event", "checklist", "work"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PilotSite(Payload):
    """A kindergarten or school of the register; its text is the name. No data of children."""

    code: str = ""
    type: Literal["kindergarten", "primary", "secondary", "other"] = "kindergarten"
    region: str = ""
    children: int = 0
    staff: int = 0
    floor_area: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PilotTask(Payload):
    """Which version of which document a site tries, and when (ISO dates)."""

    document: str = ""
    version: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Sums over the observations of a try-out; nothing else of them leaves the kindergarten."""

    observations: int = 0
    children: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial(Payload):
    """Root of a try-out of a unit or activity (试用记录). Counts only, never names.

    `seen` are the sums that an exchange file carries in place of the observations.
    """

    document: str = ""
    version: str = ""
    activity: str = ""
    site: str = ""
    date: str = ""
    class_level: ClassLevel = "middle"
    children: int = 0
    adults: int = 0
    planned_minutes: int = 0
    actual_minutes: int = 0
    form: Literal["group", "area", "small_group", "family"] = "group"
    proposal: Literal["", "keep", "change", "drop"] = ""
    seen: Seen = Seen()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialEntry(Payload):
    """A line of a try-out: a step done, changed or skipped, or an aim met, partly, not."""

    node: str = ""
    topic: Literal["step", "aim", "material", "reaction", "safety", "family", "reflection"] = "step"
    outcome: Literal["", "done", "changed", "skipped", "met", "partly", "not_met"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliberation(Payload):
    """A teachers' council on a unit (课程审议), before, during or after.

    `level` is who held it: a class, the classes of an age, the whole house (班级, 年级组, 园级);
    `chair` who presided. `version` holds the unit as it stood when the deliberation began.
    """

    phase: Literal["before", "during", "after"] = "before"
    date: str = ""
    present: tuple[str, ...] = ()
    level: Literal["", "class", "grade", "house"] = ""
    chair: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliberationItem(Payload):
    """What the council said of one part; its text is the reason.

    `edit_version` names the version in which the change was made.
    """

    node: str = ""
    decision: Literal["", "keep", "adjust", "accepted", "rejected", "deferred"] = ""
    edit_version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation(Payload):
    """Root of an observation (观察记录). It stays local; exchange files carry sums only.

    `document`, `activity` and `trial` are ids: what was observed, and the try-out it belongs to.
    `codes` are initials or numbers of children, never names.
    """

    document: str = ""
    activity: str = ""
    trial: str = ""
    date: str = ""
    minutes: int = 0
    children: int = 0
    adults: int = 0
    codes: str = ""
    setting: str = ""
    focus: str = ""
    method: ObservationMethod = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """A place in a school's own form: which part of a unit fills it, and the labels around it."""

    role: str
    path: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolForm(Payload):
    """Root of a school's own Word form: the file as attachment and where what goes."""

    attachment: str = ""
    purpose: Literal["activity", "day", "week", "unit"] = "activity"
    fields: tuple[FormField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary(Payload):
    """Root of a glossary; its children are terms."""

    scope: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection(Payload):
    """Root of an activity collection: activities kept for reuse."""

    topic: str = ""
