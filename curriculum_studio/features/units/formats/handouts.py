"""What is printed from a unit beside the whole: plans, single activities, materials, letters."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.unit import SectionRole
from curriculum_studio.features.units.formats.family_letter import letter_blocks
from curriculum_studio.features.units.formats.handout import Handout
from curriculum_studio.features.units.formats.handout_vocabulary import BOX
from curriculum_studio.features.units.formats.unit_overviews import Overviews
from curriculum_studio.features.units.model.materials import materials_of
from curriculum_studio.features.units.model.unit_parts import activities_of, activity_of, head_of
from curriculum_studio.features.units.model.week_plan import (
    PlanSlot,
    by_spot,
    entry_of,
    plan_entries,
)
from curriculum_studio.render.blocks import (
    Block,
    ListItem,
    NodeText,
    Outline,
    PageBreak,
    PagePart,
    ParagraphBlock,
    PrintedCell,
    TableBlock,
)
from curriculum_studio.render.table_layout import field_widths, shares
from curriculum_studio.render.visible_languages import visible
from curriculum_studio.render.vocabulary import DAYS, SEPARATOR

#: Options: which part is printed; which activity (its id), week and day.
PART, ACTIVITY, WEEK, DAY = "part", "activity", "week", "day"

#: What can be printed of a unit.
PARTS = ("week", "day", "activity", "materials", "letter")

#: Room to write by hand; a blank line would be left out.
_ROOM = "\u200b"
_LINES = 2

_ROLES: tuple[tuple[str, SectionRole], ...] = (
    ("group_aims", "aims"),
    ("group_materials", "materials"),
    ("key_point", "key_point"),
    ("difficulty", "difficulty"),
    ("process", "process"),
)


def handout_outline(
    bundle: ExportRequest, language: Language, options: Mapping[str, str]
) -> Outline:
    """Return the outline of the part of a unit that the options name.

    Raises:
        KeyError: if there is no such part.

    """
    return visible(_Printed(bundle, language, options).outline(options[PART]))


class _Printed(Handout):
    """Makes the handouts of one unit in one language."""

    def __init__(
        self, bundle: ExportRequest, language: Language, options: Mapping[str, str]
    ) -> None:
        super().__init__(bundle, language, options)
        self._overviews = Overviews(self.flow, self.numbering, bundle.library)

    def outline(self, part: str) -> Outline:
        """Return a part as an outline of its own."""
        makers: dict[str, Callable[[], Iterator[Block]]] = {
            "week": self._weeks,
            "day": self._days,
            "activity": self._single,
            "materials": self._materials,
            "letter": lambda: letter_blocks(self),
        }
        blocks = tuple(makers[part]())
        title = self.texts.of(self.document.root)
        head = f"{title.plain} · {self.word(part)}".replace("\n", " ")
        return Outline(self.document.id, self.language, title, head, (PagePart(blocks),))

    # Weeks

    def _weeks(self) -> Iterator[Block]:
        yield from self.title("week")
        head = head_of(self.document)
        rows = [
            self.pairs((self.word("class_level"), self.class_level), (self.word("teacher"), ""))
        ]
        if head.kindergarten:
            name = self.word("class_name")
            rows.append(self.pairs((name, ""), (self.word("date"), "")))
        yield TableBlock(shares(field_widths(self.language)), tuple(rows), look="fields")
        wanted = self.options.get(WEEK, "")
        entries = [
            node
            for node in plan_entries(self.document)
            if not wanted or str(entry_of(node).week) == wanted
        ]
        yield from self._overviews.week_plan(entries)
        yield ParagraphBlock(self.texts.by_rule(self.word("outdoor_note")))

    # Days

    def _days(self) -> Iterator[Block]:
        wanted = (self.options.get(WEEK, ""), self.options.get(DAY, ""))
        spots = by_spot(self.document)
        days = sorted({(spot.week, spot.day) for spot in spots})
        chosen = [
            each
            for each in days
            if all(not w or w == str(own) for w, own in zip(wanted, each, strict=True))
        ]
        if not chosen:
            chosen = [(int(wanted[0] or 1), int(wanted[1] or 1))]
        for at, (week, day) in enumerate(chosen):
            if at:
                yield PageBreak()
            yield from self._day(spots, week, day)

    def _day(
        self, spots: Mapping[PlanSlot, tuple[Node, ...]], week: int, day: int
    ) -> Iterator[Block]:
        yield from self.title("day")
        weekday = DAYS[day - 1].get(self.language)
        nth = self.word("nth_week", week=str(week))
        rows = [
            self.pairs((self.word("week_number"), f"{nth} · {weekday}"), (self.word("date"), "")),
            self.pairs((self.word("class_level"), self.class_level), (self.word("teacher"), "")),
            self.pairs((self.word("weather"), ""), (self.word("children"), "")),
            self.row(self.word("morning"), self._room()),
            self.row(self.word("talk"), self._room()),
        ]
        group = spots.get(PlanSlot(week, day, "group"), ())
        rows += self._group(group)
        for name in ("area", "outdoor", "daily", "home"):
            entries = spots.get(PlanSlot(week, day, name), ())
            if entries or name in {"area", "outdoor"}:
                content = tuple(self._entries(entries)) or self._room()
                rows.append(self.row(self.word(name), content))
        rows.append(self.row(self.word("support"), self._room()))
        rows.append(self.row(self.word("looking_back"), self._room()))
        yield TableBlock(shares(field_widths(self.language)), tuple(rows), look="fields")

    def _entries(self, entries: Sequence[Node]) -> Iterator[Block]:
        for entry in entries:
            activity = self.document.nodes.get(entry_of(entry).activity)
            if activity is not None:
                yield ParagraphBlock(self._strong(self.bare(self.texts.of(activity))), "cell")
                # A talk about an activity of another time of day does not repeat all of it.
                if activity_of(activity).type == entry_of(entry).slot:
                    yield from self._numbered_anew(self.content("process", activity.id), entry)
            yield ParagraphBlock(self.bare(self.texts.of(entry)), "cell")

    def _strong(self, text: NodeText) -> NodeText:
        runs = tuple(replace(run, emphasis=run.emphasis | {"bold"}) for run in text.runs)
        return replace(text, runs=runs)

    def _group(self, entries: Sequence[Node]) -> Iterator[tuple[PrintedCell, ...]]:
        names = [
            ParagraphBlock(self._strong(self.bare(self.texts.of(node))), "cell")
            for entry in entries
            for node in (self.document.nodes.get(entry_of(entry).activity), entry)
            if node is not None
        ]
        yield self.row(self.word("group"), tuple(names))
        for entry in entries:
            activity = self.document.nodes.get(entry_of(entry).activity)
            if activity is None:
                continue
            for name, role in _ROLES:
                content = self.content(role, activity.id)
                if content:
                    anew = tuple(self._numbered_anew(content, entry))
                    yield self.row(self.word(name), anew)

    def _numbered_anew(self, blocks: Sequence[Block], entry: Node) -> Iterator[Block]:
        """Yield blocks whose numbers begin anew, as an activity may stand on several days."""
        for block in blocks:
            if isinstance(block, ListItem):
                yield replace(block, sequence=f"{block.sequence}-{entry.id}")
            else:
                yield block

    def _room(self) -> tuple[Block, ...]:
        return tuple(self.said(_ROOM) for _ in range(_LINES))

    # Single activities

    def _single(self) -> Iterator[Block]:
        wanted = self.options.get(ACTIVITY, "")
        activities = [
            node for node in activities_of(self.document) if not wanted or node.id == wanted
        ]
        for at, activity in enumerate(activities):
            if at:
                yield PageBreak()
            yield ParagraphBlock(self.texts.by_rule(self.word("activity")), "subtitle")
            theme = self.bare(self.texts.of(self.document.root))
            yield ParagraphBlock(self.bare(self.texts.of(activity)), "title")
            between = SEPARATOR[self.language]
            line = f"{self.word('theme')} {theme.plain}{between}{self.class_level}"
            yield ParagraphBlock(self.texts.by_rule(line), "subtitle")
            yield from list(self.activities.activity(activity, 1))[1:]

    # Materials

    def _materials(self) -> Iterator[Block]:
        yield from self.title("materials")
        things = materials_of(self.document, self.language)
        if not things:
            yield ParagraphBlock(self.texts.by_rule(self.word("no_materials")))
            return
        titles = [self.word(n) for n in ("number", "material", "amount", "used_in", "ready")]
        rows = [
            tuple(
                PrintedCell((self.said(title),), at, align="center", look="head")
                for at, title in enumerate(titles)
            )
        ]
        for at, thing in enumerate(things, start=1):
            names = [
                self.document.nodes[each].best(self.language).text for each in thing.activities
            ]
            amount = f"{thing.count}{thing.unit}" if thing.count else ""
            values = (str(at), thing.name, amount, SEPARATOR[self.language].join(names), BOX)
            rows.append(
                tuple(
                    PrintedCell((self.said(v),), c, align="center" if c in {0, 2, 4} else "left")
                    for c, v in enumerate(values)
                )
            )
        yield TableBlock(shares((8.0, 36.0, 11.0, 36.0, 9.0)), tuple(rows), 1, look="grid")
        yield ParagraphBlock(self.texts.by_rule(self.word("materials_note")))
