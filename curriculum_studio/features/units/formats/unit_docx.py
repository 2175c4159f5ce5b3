"""Word files of theme units: the whole, or a plan, an activity, materials, the letter alone."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.emptiness import printed
from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.core.headings import CLASS_LEVELS, section_heading
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.unit import Activity, Aim, SectionRole, Step, UnitHead
from curriculum_studio.core.roles import Role
from curriculum_studio.core.school_calendar import DayTime, calendar_in, time_named
from curriculum_studio.core.week_grid import number_in_term
from curriculum_studio.features.units.formats.letter import letter_blocks
from curriculum_studio.features.units.formats.photo_sheet import photo_sheet
from curriculum_studio.features.units.formats.project_plan import project_plan
from curriculum_studio.features.units.formats.unit_print_model import (
    BOX,
    BY_HAND,
    HANDOUT,
    ActivityWriter,
    HandoutWord,
    strong,
    unit_outline,
)
from curriculum_studio.features.units.formats.week_tables import STATE, WeekTables
from curriculum_studio.features.units.model.unit_parts import (
    activities_of,
    activity_of,
    head_of,
    materials_of,
    section_of,
)
from curriculum_studio.features.units.model.week_plan import (
    WeekRow,
    days_of,
    entry_of,
    on_day,
    plan_entries,
    rows_of,
)
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.writer.body import BodyWriter
from curriculum_studio.ooxml.writer.document import Built, PageSection, WordDocument
from curriculum_studio.ooxml.writer.numbering import Numbers
from curriculum_studio.ooxml.writer.paper import unit_styles
from curriculum_studio.ooxml.writer.styles import PageStyle, unit_look
from curriculum_studio.render.blocks import (
    Block,
    HeadingBlock,
    ListItem,
    NodeText,
    PageBreak,
    PagePart,
    ParagraphBlock,
    PrintedCell,
    PrintedOutline,
    Run,
    TableBlock,
    visible,
)
from curriculum_studio.render.flow import BlockBuilder, field_widths, shares
from curriculum_studio.render.vocabulary import (
    DAYS,
    SEPARATOR,
    bracketed,
    minutes_of,
    until,
)

# --- handouts: common parts -------------------------------------------------------------------

_WRITER_OPTIONS = "teacher_notes"


#: The row of the group activity, which the plan of a day prints with all of its parts.
_GROUP = WeekRow("group")


class Handout:
    """Makes the handouts of one unit in one language."""

    def __init__(
        self, bundle: ExportRequest, language: Language, options: Mapping[str, str]
    ) -> None:
        self.document: Document = printed(bundle.document)
        self.language: Language = language
        self.options = options
        self.numbering = number(self.document)
        self.flow = BlockBuilder(self.document, self.numbering, language)
        self.texts = self.flow.texts
        self.calendar = calendar_in(options)
        self.weeks = WeekTables(self.flow, self.calendar, options.get(STATE, ""))
        notes = options.get(_WRITER_OPTIONS) == "yes"
        self.activities = ActivityWriter(self.flow, bundle.library, with_notes=notes)
        self.flow.extend(
            {
                Activity: self.activities.activity,
                Aim: self.activities.aim,
                Step: self.activities.any_step,
                Role.REMARK: self.activities.remark,
            }
        )

    def word(self, name: HandoutWord, **values: str) -> str:
        """Return words of a handout."""
        words = HANDOUT[name][self.language]
        return words.format_map(values) if values else words

    def said(self, words: str) -> ParagraphBlock:
        """Return words by rule as the text of a table cell."""
        return ParagraphBlock(self.texts.by_rule(words), "cell")

    def title(self, kind: HandoutWord) -> Iterator[Block]:
        """Yield the two lines at the top: what it is, and the theme."""
        yield ParagraphBlock(self.texts.by_rule(self.word(kind)), "subtitle")
        yield ParagraphBlock(self.bare(self.texts.of(self.document.root)), "title")

    def sub(self, words: str) -> HeadingBlock:
        """Return a heading inside a handout."""
        return HeadingBlock(self.texts.by_rule(words), 3, scheme="sub", listed=False)

    def bare(self, text: NodeText) -> NodeText:
        """Return a text without its anchor, for what stands several times."""
        return replace(text, anchor="")

    def label(self, words: str, column: int = 0) -> PrintedCell:
        """Return the cell of a label."""
        return PrintedCell((self.said(words),), column, look="label")

    def row(self, label: str, content: Sequence[Block]) -> tuple[PrintedCell, ...]:
        """Return a row of a form: a label, and what stands behind it over the whole width."""
        return (self.label(label), PrintedCell(tuple(content), 1, columns=3))

    def pairs(self, *pairs: tuple[str, str]) -> tuple[PrintedCell, ...]:
        """Return a row of a form with two labels and their values."""
        cells: list[PrintedCell] = []
        for at, (label, words) in enumerate(pairs):
            cells += [self.label(label, 2 * at), PrintedCell((self.said(words),), 2 * at + 1)]
        return tuple(cells)

    @property
    def class_level(self) -> str:
        """The class in words."""
        return CLASS_LEVELS[head_of(self.document).class_level][self.language]

    def content(self, role: SectionRole, parent: str = "") -> tuple[Block, ...]:
        """Return what stands in a section, set as text of a table."""
        section = section_of(self.document, role, parent)
        if section is None:
            return ()
        blocks: list[Block] = []
        for block in self.flow.blocks(self.document.children_of(section.id)):
            if isinstance(block, ParagraphBlock) and block.role == "body":
                blocks.append(ParagraphBlock(self.bare(block.text), "cell"))
            elif isinstance(block, ParagraphBlock | ListItem):
                blocks.append(replace(block, text=self.bare(block.text)))
            else:
                blocks.append(block)
        return tuple(blocks)


# --- all handouts -----------------------------------------------------------------------------

#: Options: which part is printed; which activity (its id), week and day.
PART, ACTIVITY, WEEK, DAY = "part", "activity", "week", "day"

#: Option: "yes" prints what was thought in looking back below the weeks.
REFLECTION = "reflection"

#: What can be printed of a unit.
PARTS = ("week", "day", "activity", "materials", "letter", "project", "photos")

_LINES = 2

#: Rows of a form.
Rows = tuple[tuple[PrintedCell, ...], ...]

#: Sorts behind all times of a day.
_LATE = "99:99"

#: What the plan of a day says of activities beside those of the group, before what happens.
_SHORT: tuple[SectionRole, ...] = ("aims", "materials")

_ROLES: tuple[tuple[HandoutWord, SectionRole], ...] = (
    ("group_aims", "aims"),
    ("group_materials", "materials"),
    ("key_point", "key_point"),
    ("difficulty", "difficulty"),
    ("process", "process"),
)


def handout_outline(
    bundle: ExportRequest, language: Language, options: Mapping[str, str]
) -> PrintedOutline:
    """Return the outline of the part of a unit that the options name.

    Raises:
        KeyError: if there is no such part.

    """
    return visible(_Printed(bundle, language, options).outline(options[PART]))


class _Printed(Handout):
    """Makes the handouts of one unit in one language."""

    def outline(self, part: str) -> PrintedOutline:
        """Return a part as an outline of its own."""
        makers: dict[str, Callable[[], Iterator[Block]]] = {
            "week": self._weeks,
            "day": self._days,
            "activity": self._single,
            "materials": self._materials,
            "letter": lambda: letter_blocks(self),
            "project": lambda: project_plan(self),
            "photos": lambda: photo_sheet(self),
        }
        blocks = tuple(makers[part]())
        title = self.texts.of(self.document.root)
        head = f"{title.plain} · {HANDOUT.of(part)[self.language]}".replace("\n", " ")
        return PrintedOutline(self.document.id, self.language, title, head, (PagePart(blocks),))

    # Weeks

    def _weeks(self) -> Iterator[Block]:
        yield from self.title("week")
        head = head_of(self.document)
        rows = [
            self.pairs(
                (self.word("class_level"), self.class_level), (self.word("teacher"), head.teacher)
            )
        ]
        if head.kindergarten or head.class_name or head.begins:
            name = self.word("class_name")
            rows.append(self.pairs((name, head.class_name), (self.word("date"), self._period())))
        yield TableBlock(shares(field_widths(self.language)), tuple(rows), look="fields")
        wanted = self.options.get(WEEK, "")
        entries = [
            node
            for node in plan_entries(self.document)
            if not wanted or str(entry_of(node).week) == wanted
        ]
        yield from self.weeks.weeks(entries)
        yield ParagraphBlock(self.texts.by_rule(self.word("outdoor_note")))
        looking_back = self.content("reflection") if self.options.get(REFLECTION) == "yes" else ()
        if looking_back:
            yield self.sub(section_heading("reflection", of_activity=False)[self.language])
            yield from looking_back

    def _period(self) -> str:
        """Return the days of the weeks that are printed."""
        wanted = self.options.get(WEEK, "")
        last = max(1, head_of(self.document).weeks)
        first, last = (int(wanted), int(wanted)) if wanted.isdecimal() else (1, last)
        begin, end = self.weeks.days_of_week(first), self.weeks.days_of_week(last)
        return until(begin[0], end[-1], self.language) if begin and end else ""

    # Days

    def _days(self) -> Iterator[Block]:
        wanted = (self.options.get(WEEK, ""), self.options.get(DAY, ""))
        days = sorted(
            {
                (max(1, entry_of(node).week), day)
                for node in plan_entries(self.document)
                for day in days_of(node)
            }
        )
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
            yield from self._day(week, day)

    def _date(self, week: int, day: int) -> str:
        date = self.calendar.date_of(head_of(self.document).begins, week, day)
        return "" if date is None else spoken_day(date.isoformat(), self.language)

    def _day(self, week: int, day: int) -> Iterator[Block]:
        yield from self.title("day")
        weekday = DAYS.of(str(day))[self.language]
        head = [
            self.pairs(
                (self.word("week_number"), f"{self._nth(week)} · {weekday}"),
                (self.word("date"), self._date(week, day)),
            ),
            self.pairs(
                (self.word("class_level"), self.class_level),
                (self.word("teacher"), head_of(self.document).teacher),
            ),
            self.pairs((self.word("weather"), ""), (self.word("children"), "")),
        ]
        parts = sorted(self._parts(week, day), key=lambda part: part[0] or _LATE)
        foot = [
            self.row(self.word("support"), self._room()),
            self.row(self.word("looking_back"), self._room()),
        ]
        rows = (*head, *(row for _, those in parts for row in those), *foot)
        yield TableBlock(shares(field_widths(self.language)), rows, look="fields")

    def _nth(self, week: int) -> str:
        """Return the number of a week in the term, or in the theme where nobody knows it."""
        days = self.weeks.days_of_week(week)
        known = self.calendar.term_week(days[0]) if days else 0
        number = known or number_in_term(self.document, week)
        return self.word("nth_week", week=str(number))

    def _parts(self, week: int, day: int) -> Iterator[tuple[str, Rows]]:
        """Yield the parts of a day with the time at which each begins; empty: nobody said when.

        Parts that the calendar has and no plan, such as lunch, have room to write.
        """
        taken: set[DayTime] = set()

        def part(name: str, content: Sequence[Block], more: Rows = ()) -> tuple[str, Rows]:
            time = time_named(self.calendar, name)
            if time is None:
                return "", (self.row(name, content), *more)
            taken.add(time)
            return time.span, (self.row(f"{name}\n{time.span}", content), *more)

        yield part(self.word("morning"), self._room())
        yield part(self.word("talk"), self._room())
        group = on_day(self.document, week, day, _GROUP)
        names, more = self._group(group)
        yield part(self.word("group"), names, more)
        for row in rows_of(self.document):
            entries = on_day(self.document, week, day, row) if row != _GROUP else ()
            if entries or (not row.name and row.slot in {"area", "outdoor"}):
                content = tuple(self._entries(entries)) or self._room()
                yield part(row.name or self.word(row.slot), content)
        for each in self.calendar.times:
            # What a house has twice a day, such as time outdoors, stands there twice.
            if each not in taken:
                label = f"{each.name}\n{each.span}"
                yield each.span, (self.row(label, self._room()[:1]),)

    def _entries(self, entries: Sequence[Node]) -> Iterator[Block]:
        for entry in entries:
            activity = self.document.nodes.get(entry_of(entry).activity)
            if activity is not None:
                yield self._named(activity)
                # A talk about an activity of another time of day does not repeat all of it.
                if activity_of(activity).type == entry_of(entry).slot:
                    for role in _SHORT:
                        content = self.content(role, activity.id)
                        if content:
                            yield self.said(section_heading(role, of_activity=True)[self.language])
                            yield from self._numbered_anew(content, entry)
                    yield from self._numbered_anew(self.content("process", activity.id), entry)
            yield ParagraphBlock(self.bare(self.texts.of(entry)), "cell")

    def _named(self, activity: Node) -> ParagraphBlock:
        """Return the name of an activity with its minutes."""
        text = strong(self.bare(self.texts.of(activity)))
        minutes = activity_of(activity).minutes
        if minutes:
            words = bracketed(minutes_of(minutes, self.language), self.language)
            text = replace(text, runs=(*text.runs, Run(words)))
        return ParagraphBlock(text, "cell")

    def _group(self, entries: Sequence[Node]) -> tuple[tuple[Block, ...], Rows]:
        """Return the names of group activities, and the rows that tell their parts."""
        names: list[Block] = []
        rows: list[tuple[PrintedCell, ...]] = []
        for entry in entries:
            activity = self.document.nodes.get(entry_of(entry).activity)
            if activity is not None:
                names.append(self._named(activity))
            names.append(ParagraphBlock(strong(self.bare(self.texts.of(entry))), "cell"))
            for name, role in _ROLES if activity is not None else ():
                content = self.content(role, activity.id) if activity is not None else ()
                if content:
                    rows.append(
                        self.row(self.word(name), tuple(self._numbered_anew(content, entry)))
                    )
        return tuple(names), tuple(rows)

    def _numbered_anew(self, blocks: Sequence[Block], entry: Node) -> Iterator[Block]:
        """Yield blocks whose numbers begin anew, as an activity may stand on several days."""
        for block in blocks:
            if isinstance(block, ListItem):
                yield replace(block, sequence=f"{block.sequence}-{entry.id}")
            else:
                yield block

    def _room(self) -> tuple[Block, ...]:
        return tuple(self.said(BY_HAND) for _ in range(_LINES))

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


# --- the Word file ----------------------------------------------------------------------------

_STEP = 100


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write a theme unit; several languages follow each other, each with pages of its own.

    Options: `teacher_notes`: "yes" prints the notes for teachers, otherwise it is a handout;
    `persons`: "yes" prints who was present at deliberations; `state`: "plan" or "done" print only
    what was planned or done in the weeks; `version`, the version that is written; `part`: one of
    `PARTS` prints that alone, `week`, `day` and `activity` say which.

    Raises:
        StudioError: if no language is chosen, or there is no such part.

    """
    made = yield from built(bundle)
    return (yield from made.finished())


def built(bundle: ExportRequest, beside: WordDocument | None = None) -> Work[Built]:
    """Write the text of a unit, perhaps into the file of another state of it.

    Raises:
        StudioError: if no language is chosen.

    """
    if not bundle.languages:
        raise StudioError(message("WordExport", "Choose at least one language for the export."))
    first = bundle.languages[0]
    look = printed_look(bundle, first)
    outlines = [unit_or_part(bundle, each) for each in bundle.languages]
    several = len(outlines) > 1
    numbers = Numbers(look, of_unit=True)
    file = WordDocument(bundle, look, numbers, typed_footnotes=several, beside=beside)
    section = PageSection(look.page, "decimal", start=True)
    for at, outline in enumerate(outlines):
        if at:
            file.end_section(section)
        file.heads(outline.running_head)
        yield from _write_one(file, outline, at, outlines)
    head = bundle.document.root.payload
    author = head.kindergarten if isinstance(head, UnitHead) else ""
    return Built(
        file, section, unit_styles(look), outlines[0].title.plain, author, bundle.languages
    )


def printed_look(bundle: ExportRequest, language: Language) -> PageStyle:
    """Return how a unit or its part looks: a week plan lies on its side, five days in a row."""
    look = unit_look(language)
    return replace(look, page=look.page.turned) if bundle.options.get(PART) == "week" else look


def unit_or_part(bundle: ExportRequest, language: Language) -> PrintedOutline:
    """Return the outline of a unit, or of the part that the option `part` names.

    Raises:
        StudioError: if there is no such part.

    """
    part = bundle.options.get(PART, "")
    if not part:
        return unit_outline(bundle, language, bundle.options)
    if part not in PARTS:
        raise StudioError(
            message("WordExport", "A unit has no part {part} to print.").fill(part=part),
            remedy=message("WordExport", "Choices: {parts}.").fill(parts=", ".join(PARTS)),
        )
    return handout_outline(bundle, language, bundle.options)


def _write_one(
    file: WordDocument, outline: PrintedOutline, at: int, outlines: Sequence[PrintedOutline]
) -> Work[None]:
    runs = file.run_writer(outline, outline.language if at else "")
    body = BodyWriter(runs, file.numbers, file.pictures, file.look, bound=at == 0)
    blocks = [block for part in outline.parts for block in part.blocks]
    total = len(blocks) * len(outlines)
    for start in range(0, len(blocks), _STEP):
        file.add(body.blocks(blocks[start : start + _STEP]))
        done = at * len(blocks) + min(start + _STEP, len(blocks))
        yield Progress(min(done, total), total, message("WordExport", "Writing the Word file"))
