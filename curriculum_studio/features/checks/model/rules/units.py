"""Rules on theme units: hazards and safety, times and ages, goals and activities, aims."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_activity, is_aim, is_section, is_step
from curriculum_studio.core.payloads import Aligned
from curriculum_studio.core.payloads.unit import Activity, Aim, PlanEntry, Section, UnitHead
from curriculum_studio.core.roles import Role
from curriculum_studio.features.checks.model.places import CheckedPlace
from curriculum_studio.features.checks.model.rule import (
    Check,
    Collect,
    Hit,
    OnDocument,
    OnNode,
    Spot,
)
from curriculum_studio.features.units.model.guidance import MOST_AIMS, hints_at
from curriculum_studio.features.units.model.week_plan import PlanHint, plan_hints
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.vocabulary import rule_tables

# --- hazards ----------------------------------------------------------------------------------


@cache
def _hazards() -> Mapping[Language, re.Pattern[str]]:
    """Return a pattern for each language; its groups are the hazards."""
    tables: Mapping[str, Any] = rule_tables("hazards")
    found: dict[Language, re.Pattern[str]] = {}
    for language in LANGUAGES:
        groups = (
            f"(?P<{hazard}>{'|'.join(map(re.escape, words[language]))})"
            for hazard, words in tables.items()
        )
        # Words of an alphabet begin where no letter stands before; compounds may follow.
        begin = "" if language == "zh" else r"(?<![^\W\d_])"
        found[language] = re.compile(f"{begin}(?:{'|'.join(groups)})", re.IGNORECASE)
    return found


#: A section by its role, or hazards that a text names, each with its first word by language.
_Danger = str | tuple[tuple[str, Language, int, str], ...]


def _dangers(node: Node, _: CheckedPlace) -> _Danger | None:
    if isinstance(node.payload, Section):
        return node.payload.role
    found: dict[str, tuple[str, Language, int, str]] = {}
    for language, cell in node.cells.items():
        for each in _hazards()[language].finditer(cell.text):
            hazard = each.lastgroup or ""
            found.setdefault(hazard, (hazard, language, each.start(), each.group()))
    return tuple(found.values()) or None


def _unwarned(document: Document, facts: Mapping[str, _Danger]) -> Iterator[Hit]:
    """Yield the first place of each hazard that no note on safety speaks of."""
    warned: set[str] = set()
    named: dict[str, list[tuple[str, tuple[str, Language, int, str]]]] = {}
    for key, fact in facts.items():
        if isinstance(fact, str):
            continue
        section = document.nearest(key, is_section)
        safe = section is not None and facts.get(section.id) == "safety"
        for danger in fact:
            if safe:
                warned.add(danger[0])
            else:
                named.setdefault(danger[0], []).append((key, danger))
    for hazard, places in named.items():
        if hazard not in warned:
            order = {node.id: at for at, node in enumerate(document.walk())}
            key, (_, language, at, word) = min(places, key=lambda place: order[place[0]])
            yield Hit(at, at + len(word), {"text": word}, None, language, key)


# --- times ------------------------------------------------------------------------------------


def _times(node: Node, _: CheckedPlace) -> object | None:
    payload = node.payload
    match payload:
        case UnitHead(class_level=level):
            return level
        case Activity(minutes=minutes):
            return minutes
        case PlanEntry() | Section():
            return payload
    return None


def _hinted(*kinds: str) -> Callable[[Document, Mapping[str, object]], Iterator[Hit]]:
    def judge(document: Document, _: Mapping[str, object]) -> Iterator[Hit]:
        if isinstance(document.root.payload, UnitHead):
            for hint in plan_hints(document):
                if hint.kind in kinds:
                    yield Hit(node=hint.entry, values=_told(hint))

    return judge


def _told(hint: PlanHint) -> dict[str, str]:
    return {
        "minutes": str(hint.minutes),
        "least": str(hint.least),
        "most": str(hint.most or hint.least),
    }


# --- goals and aims ---------------------------------------------------------------------------

_Goals = tuple[str, frozenset[str]]


def _goals(node: Node, _: CheckedPlace) -> _Goals | None:
    payload = node.payload
    if not isinstance(payload, Aligned) or not payload.alignments:
        return None
    kind = "aim" if isinstance(payload, Aim) else "activity" if is_activity(node) else "other"
    return kind, frozenset(each.goal for each in payload.alignments)


def _goals_without(document: Document, facts: Mapping[str, _Goals]) -> Iterator[Hit]:
    """Yield aims of the unit with a goal that no activity is linked to."""
    reached: set[str] = set()
    aims: list[str] = []
    for key, (kind, goals) in facts.items():
        inside = document.nearest(key, is_activity) is not None
        if kind == "aim" and not inside:
            aims.append(key)
        elif kind == "activity" or inside:
            reached |= goals
    if not reached:
        return
    for key in aims:
        if not facts[key][1] & reached:
            yield Hit(node=key)


def _aim_words(wanted: str) -> Callable[[Spot], Iterator[Hit]]:
    def find(spot: Spot) -> Iterator[Hit]:
        if not (is_aim(spot.node) or is_step(spot.node)):
            return
        for hint in hints_at(spot.node):
            if hint.kind == wanted:
                at = spot.node.text(hint.language).find(hint.words)
                values = {"text": hint.words}
                yield Hit(at, at + len(hint.words), values, None, hint.language)

    return find


def _many_aims(spot: Spot) -> Iterator[Hit]:
    aims = [each for each in spot.children if is_aim(each) and each.cells]
    if is_section(spot.node) and len(aims) > MOST_AIMS:
        yield Hit(node=aims[MOST_AIMS].id, values={"count": str(len(aims)), "most": str(MOST_AIMS)})


_TIMES = Collect(_times, (UnitHead, Activity, PlanEntry, Section))
_PLANS = frozenset({Role.PLAN})

CHECKS: Mapping[str, Check] = {
    "UNI-01": OnDocument(Collect(_dangers), _unwarned),
    "UNI-02": OnDocument(_TIMES, _hinted("short", "long")),
    "UNI-03": OnDocument(_TIMES, _hinted("outdoors")),
    "UNI-04": OnDocument(Collect(_goals), _goals_without),
    "UNI-05": OnNode(_aim_words("teacher"), (), _PLANS),
    "UNI-06": OnNode(_aim_words("school"), (), _PLANS),
    "UNI-07": OnNode(_many_aims, (Section,)),
}
