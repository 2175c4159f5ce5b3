"""The plan of a unit on one or two pages, as German kindergartens hand in a Projektplanung."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from curriculum_studio.core.document import Node
from curriculum_studio.core.headings import ACTIVITY_TYPES, DOMAINS
from curriculum_studio.core.payloads.unit import SectionRole
from curriculum_studio.features.units.formats.unit_print_model import (
    BY_HAND,
    HandoutWord,
    strong,
)
from curriculum_studio.features.units.model.unit_parts import activities_of, activity_of, head_of
from curriculum_studio.features.units.model.week_plan import entry_of, plan_entries
from curriculum_studio.render.blocks import (
    Block,
    ListItem,
    ParagraphBlock,
    PrintedCell,
    Run,
    TableBlock,
)
from curriculum_studio.render.flow import field_widths, shares
from curriculum_studio.render.vocabulary import (
    SEPARATOR,
    UNIT,
    bracketed,
    minutes_of,
    until,
    weeks_of,
)

if TYPE_CHECKING:
    from curriculum_studio.features.units.formats.unit_docx import Handout

#: What comes before and behind the activities: the word for it, and the sections that tell it.
_BEFORE: tuple[tuple[HandoutWord, tuple[SectionRole, ...]], ...] = (
    ("occasion", ("origin",)),
    ("group_aims", ("aims",)),
)
_BEHIND: tuple[tuple[HandoutWord, tuple[SectionRole, ...]], ...] = (
    ("room", ("environment", "resources")),
    ("home", ("home", "community")),
    ("safety", ("safety",)),
    ("team", ("deliberation",)),
)

#: Lines to write by hand: what is documented, how the project went.
_OPEN: tuple[HandoutWord, ...] = ("documentation", "outcome")
_LINES = 3


def project_plan(handout: "Handout") -> Iterator[Block]:
    """Yield the plan: why, for whom, aims, activities by week, room, families, team."""
    yield from handout.title("project")
    rows = [
        handout.pairs(
            (handout.word("class_level"), handout.class_level),
            (handout.word("period"), _period(handout)),
        ),
        handout.pairs(
            (handout.word("class_name"), head_of(handout.document).class_name),
            (handout.word("teacher"), head_of(handout.document).teacher),
        ),
    ]
    areas = [DOMAINS[each][handout.language] for each in head_of(handout.document).domains]
    if areas:
        words = SEPARATOR[handout.language].join(areas)
        label = UNIT["domains"][handout.language]
        rows.append(handout.row(label, (handout.said(words),)))
    for name, roles in _BEFORE:
        rows += _section(handout, name, roles)
    rows.append(handout.row(handout.word("course"), tuple(_weeks(handout))))
    for name, roles in _BEHIND:
        rows += _section(handout, name, roles)
    room = [handout.said(BY_HAND)] * _LINES
    rows += [handout.row(handout.word(name), room) for name in _OPEN]
    yield TableBlock(shares(field_widths(handout.language)), tuple(rows), look="fields")


def _section(
    handout: "Handout", name: HandoutWord, roles: tuple[SectionRole, ...]
) -> Iterator[tuple[PrintedCell, ...]]:
    blocks = [
        block
        for role in roles
        for block in handout.content(role)
        if not (isinstance(block, ParagraphBlock | ListItem) and block.text.blank)
    ]
    if blocks:
        yield handout.row(handout.word(name), blocks)


def _period(handout: "Handout") -> str:
    """Return how long it lasts, and from when to when where that is known."""
    head = head_of(handout.document)
    words = weeks_of(head.weeks, handout.language)
    first, last = (handout.weeks.days_of_week(each) for each in (1, max(1, head.weeks)))
    if not first or not last:
        return words
    return words + bracketed(until(first[0], last[-1], handout.language), handout.language)


def _weeks(handout: "Handout") -> Iterator[Block]:
    """Yield the activities by the week in which each comes first, then those without a week."""
    begins: dict[str, int] = {}
    for entry in plan_entries(handout.document):
        payload = entry_of(entry)
        week = max(1, payload.week)
        begins[payload.activity] = min(week, begins.get(payload.activity, week))
    activities = activities_of(handout.document)
    for week in sorted({begins[each.id] for each in activities if each.id in begins}):
        yield _strong(handout, handout.word("nth_week", week=str(week)))
        for each in activities:
            if begins.get(each.id) == week:
                yield _line(handout, each)
    rest = [each for each in activities if each.id not in begins]
    if rest and begins:
        yield _strong(handout, handout.word("without_week"))
    yield from (_line(handout, each) for each in rest)


def _strong(handout: "Handout", words: str) -> ParagraphBlock:
    return ParagraphBlock(strong(handout.texts.by_rule(words)), "cell")


def _line(handout: "Handout", activity: Node) -> ListItem:
    """Return an activity with its kind and time: · Where does rubbish go? (group, 25 min)."""
    own = activity_of(activity)
    facts = [ACTIVITY_TYPES[own.type][handout.language]]
    facts += [minutes_of(own.minutes, handout.language)] if own.minutes else []
    after = (Run(bracketed(SEPARATOR[handout.language].join(facts), handout.language)),)
    text = handout.bare(handout.texts.of(activity))
    return ListItem(text, "dot", "·", 1, "project-activities", after)
