"""Workbooks about several units: the plan of a term, and theme units side by side."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Any, Literal

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.goals import goal_place
from curriculum_studio.core.headings import (
    ACTIVITY_ORIGINS,
    ACTIVITY_TYPES,
    CLASS_LEVELS,
    DOMAINS,
    TOPICS,
)
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.kinds import is_aim, is_goal
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.payloads import Aligned
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.core.payloads.unit import Activity, UnitHead
from curriculum_studio.core.school_calendar import SchoolCalendar, calendar_in, monday_of
from curriculum_studio.core.week_grid import WEEK
from curriculum_studio.core.words import Words
from curriculum_studio.features.units.model.unit_parts import activities_of, head_of
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.spreadsheet.sheets import CellFormula
from curriculum_studio.spreadsheet.styles import ACCENT, good_style, marked, wrong_style
from curriculum_studio.spreadsheet.table_writer import (
    Book,
    SheetTableWriter,
    Styled,
    TableColumn,
    Value,
)
from curriculum_studio.spreadsheet.vocabulary import SHEETS, UNITS, UnitWord, listed
from curriculum_studio.values import dataclass

# --- plan of a term (学期计划) ----------------------------------------------------------------
# The beginning of each theme is a formula behind the one before it and can be overwritten; the bar
# over the weeks follows.

#: Weeks of a term; more are shown where the themes need them.
TERM_WEEKS = 20

#: Columns before the weeks, from 0.
_START, _LENGTH, _END = 3, 4, 5
_FIRST_WEEK = 8


TERM = Words[Literal["title", "note", "from", "to"]]("units.term")


def write_term(bundle: ExportRequest) -> Work[bytes]:
    """Write the plan of a term of some units, by class, a sheet for each language.

    Option `start`: the Monday of the first week as YYYY-MM-DD, else that of the term in the
    calendar in which the first unit stands. Weeks in which the house is closed say so; a unit that
    says when it begins stands there.

    Raises:
        StudioError: if `start` is no date.

    """
    calendar = calendar_in(bundle.options)
    first = _date(bundle.options.get("start", "")) or _term_of(bundle.documents, calendar)
    order = {level: at for at, level in enumerate(CLASS_LEVELS)}
    units = sorted(bundle.documents, key=lambda each: order[head_of(each).class_level])
    book = Book(TERM["title"][bundle.languages[0]])
    for done, language in enumerate(bundle.languages):
        yield Progress(done, len(bundle.languages), message("Excel", "Writing the tables"))
        _write_weeks(book, units, language, _Weeks(first, calendar))
    return book.content()


def _date(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as problem:
        raise StudioError(
            message("Excel", "{date} is not a date.").fill(date=text),
            remedy=message("Excel", "Write it as 2026-09-01."),
        ) from problem


def _term_of(units: Sequence[Document], calendar: SchoolCalendar) -> date | None:
    """Return the Monday of the term in which the first of the units stands that says when it is."""
    begins = sorted(filter(None, (calendar.monday(head_of(unit).begins, 1) for unit in units)))
    term = calendar.term_of(begins[0]) if begins else None
    return monday_of(term.begins) if term is not None else None


@dataclass(frozen=True, slots=True)
class _Weeks:
    """The weeks of a plan: the Monday of the first, if somebody said it, and the calendar."""

    first: date | None
    calendar: SchoolCalendar

    def title(self, at: int) -> str:
        """Return what stands over a week, counted from 0: 7, its Monday, and why it is free."""
        if self.first is None:
            return str(at + 1)
        monday = self.first + timedelta(weeks=at)
        days = [monday + timedelta(day) for day in range(WEEK)]
        free = next(filter(None, map(self.calendar.free_on, days)), None)
        closed = free is not None and not any(map(self.calendar.is_open, days))
        beside = f"\n{free.name}" if free is not None and closed else ""
        return f"{at + 1}\n{monday.month}/{monday.day}{beside}"

    def begin(self, unit: Document) -> int:
        """Return the week in which a unit says that it begins; 0 where it does not, or before."""
        monday = self.calendar.monday(head_of(unit).begins, 1)
        if monday is None or self.first is None:
            return 0
        return max(0, (monday - self.first).days // WEEK + 1)


def _write_weeks(book: Book, units: Sequence[Document], language: Language, dates: _Weeks) -> None:
    weeks = max(
        [TERM_WEEKS]
        + [
            sum(max(1, head_of(unit).weeks) for unit in group)
            for _, group in groupby(units, key=lambda each: head_of(each).class_level)
        ]
    )
    columns = [
        TableColumn(UNITS["number"][language], 6, "count"),
        TableColumn(UNITS["theme"][language], 26),
        TableColumn(UNITS["class_level"][language], 12, "centre"),
        TableColumn(TERM["from"][language], 9, "count"),
        TableColumn(UNITS["weeks"][language], 7, "count"),
        TableColumn(TERM["to"][language], 9, "count"),
        TableColumn(UNITS["domains"][language], 20),
        TableColumn(UNITS["activities"][language], 9, "count"),
        *(TableColumn(dates.title(at), 5.5, "centre") for at in range(weeks)),
    ]
    title = TERM["title"][language]
    intro = [title, TERM["note"][language]]
    table = book.table(title, columns, language, intro=intro, frozen_columns=3)
    before, end = "", table.letter(_END)
    for at, unit in enumerate(units, start=1):
        level = head_of(unit).class_level
        begin: Value = dates.begin(unit)
        if not begin:
            begin = CellFormula(f"{end}{table.next_row - 1}+1") if level == before else 1
        table.add(_row(at, unit, language, table, begin=begin, weeks=weeks))
        before = level
    if units:
        letters = (table.letter(_FIRST_WEEK), table.letter(_FIRST_WEEK + weeks - 1))
        area = f"{letters[0]}{table.first_row}:{letters[1]}{table.next_row - 1}"
        bar = marked(ACCENT, ACCENT)
        table.warn(area, f'{letters[0]}{table.first_row}="■"', bar)
    table.finish()


def _row(
    at: int,
    unit: Document,
    language: Language,
    table: SheetTableWriter,
    *,
    begin: Value,
    weeks: int,
) -> list[Value]:
    head, row = head_of(unit), table.next_row
    start, length, end = (table.letter(each) for each in (_START, _LENGTH, _END))
    topics = [TOPICS.of(each)[language] if each in TOPICS else each for each in head.topics]
    domains = [DOMAINS[each][language] for each in head.domains] or topics
    cells: list[Value] = [
        at,
        unit.title(language),
        CLASS_LEVELS[head.class_level][language],
        begin,
        max(1, head.weeks),
        CellFormula(f"{start}{row}+{length}{row}-1"),
        listed(domains, language),
        len(activities_of(unit)),
    ]
    for week in range(1, weeks + 1):
        inside = f"AND({week}>=${start}{row},{week}<=${end}{row})"
        cells.append(CellFormula(f'IF({inside},"■","")'))
    return cells


# --- units side by side -----------------------------------------------------------------------

#: Columns of the activity list that the overview counts, from 0.
_NUMBER, _TYPE, _MINUTES = 0, 5, 8

#: Levels of the 3-6 guideline above its goals.
_NAMED_LEVELS = frozenset({"domain", "subdomain"})


@dataclass(frozen=True, slots=True)
class _Unit:
    """A unit with what is said of it again and again."""

    number: int
    document: Document
    head: UnitHead
    references: References


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write an overview of theme units: three sheets for each language.

    Options: `part`: "term" writes the plan of a term instead, `start` its first Monday.
    """
    if bundle.options.get("part") == "term":
        return (yield from write_term(bundle))
    units = [
        _Unit(at + 1, document, head_of(document), References(document, number(document)))
        for at, document in enumerate(bundle.documents)
    ]
    book = Book(UNITS["title"][bundle.languages[0]])
    total = len(bundle.languages)
    for done, language in enumerate(bundle.languages):
        yield Progress(done, total, message("Excel", "Writing the tables"))
        writer = _Writer(units, bundle.library, language)
        writer.write_overview(book)
        writer.write_goals(book)
        writer.write_activities(book)
    return book.content()


class _Writer:
    """Writes the three sheets in one language."""

    def __init__(
        self, units: Sequence[_Unit], library: Mapping[str, Document], language: Language
    ) -> None:
        self._units = units
        self._library = library
        self._language: Language = language
        self._links, self._lost = _linked(units, library)

    # Words

    def _word(self, name: UnitWord, /, **arguments: object) -> str:
        return UNITS[name][self._language].format_map(arguments)

    def _words(self, table: Words[Any], names: Sequence[str]) -> str:
        words = [table[name][self._language] if name in table else name for name in names]
        return listed(words, self._language)

    def _text(self, references: References, node: Node) -> Value:
        """Return a text, in another style where it is not there in the language wanted."""
        shown = references.shown(node.best(self._language), self._language)
        missing = node.cell(self._language).blank and bool(shown)
        return Styled(shown, "foreign") if missing else shown

    # The overview

    def write_overview(self, book: Book) -> None:
        activities = SHEETS["activities"][self._language]
        types = [each[self._language] for each in ACTIVITY_TYPES.values()]
        columns = [
            TableColumn(self._word("number"), 6, "count", "group_count"),
            TableColumn(self._word("theme"), 26),
            TableColumn(self._word("class_level"), 12, "centre"),
            TableColumn(self._word("weeks"), 8, "count", "group_count"),
            TableColumn(self._word("domains"), 24),
            TableColumn(self._word("topics"), 20),
            TableColumn(self._word("activities"), 11, "count", "group_count"),
            *(TableColumn(each, 12, "count", "group_count") for each in types),
            TableColumn(self._word("minutes"), 11, "count", "group_count"),
        ]
        intro = [self._word("title"), self._word("overview_note", activities=activities)]
        name = SHEETS["overview"][self._language]
        table = book.table(name, columns, self._language, intro=intro, frozen_columns=2)
        for unit in self._units:
            table.add(self._overview_row(unit, table, activities))
        last = table.next_row - 1
        self._overview_total(table, last)
        table.finish(last_row=last)

    def _overview_row(self, unit: _Unit, table: SheetTableWriter, activities: str) -> list[Value]:
        row, header = table.next_row, table.header_row
        # Written after this one, the list of activities begins below the same kind of header.
        last = 2 + sum(len(_activities(each.document)) for each in self._units)
        numbers, kinds, minutes = (
            f"'{activities}'!${table.letter(at)}$3:${table.letter(at)}${last}"
            for at in (_NUMBER, _TYPE, _MINUTES)
        )
        counted: list[Value] = [
            CellFormula(f"COUNTIFS({numbers},$A{row},{kinds},{table.letter(7 + at)}${header})")
            for at in range(len(ACTIVITY_TYPES))
        ]
        return [
            unit.number,
            self._text(unit.references, unit.document.root),
            CLASS_LEVELS[unit.head.class_level][self._language],
            unit.head.weeks,
            self._words(DOMAINS, unit.head.domains),
            self._words(TOPICS, unit.head.topics),
            CellFormula(f"SUM({table.letter(7)}{row}:{table.letter(6 + len(counted))}{row})"),
            *counted,
            CellFormula(f"SUMIFS({minutes},{numbers},$A{row})"),
        ]

    def _overview_total(self, table: SheetTableWriter, last: int) -> None:
        summed = [3, *range(6, 8 + len(ACTIVITY_TYPES))]
        values: list[Value] = [""] * (8 + len(ACTIVITY_TYPES))
        values[1] = self._word("total")
        for at in summed:
            letter = table.letter(at)
            values[at] = CellFormula(f"SUM({letter}{table.first_row}:{letter}{last})")
        table.add_group(values)

    # The goals

    def write_goals(self, book: Book) -> None:
        wide = self._language != "zh"
        columns = [
            TableColumn(self._word("framework"), 32 if wide else 22),
            TableColumn(self._word("place"), 34 if wide else 26),
            TableColumn(self._word("goal"), 40),
            *(
                TableColumn(unit.document.title(self._language), 13, "count", "group_count")
                for unit in self._units
            ),
            TableColumn(self._word("links"), 9, "count", "group_count"),
            TableColumn(self._word("units"), 9, "count", "group_count"),
            TableColumn(self._word("hole"), 8, "centre", "group_centre"),
        ]
        intro = [self._word("title"), self._word("goals_note")]
        if not self._links:
            intro.append(self._word("no_goals"))
        if self._lost:
            intro.append(self._word("lost_links", count=self._lost))
        name = SHEETS["goals"][self._language]
        table = book.table(name, columns, self._language, intro=intro, frozen_columns=3)
        for framework, counts in self._links.items():
            self._framework_rows(table, self._library[framework], counts)
        last = table.next_row - 1
        self._goal_totals(table, last)
        table.finish(last_row=last)

    def _framework_rows(
        self, table: SheetTableWriter, framework: Document, counts: Mapping[str, Counter[int]]
    ) -> None:
        references = References(framework, number(framework))
        title = framework.title(self._language)
        for goal in framework.walk():
            if not is_goal(goal):
                continue
            place = self._place(framework, goal)
            holder = bool(framework.children.get(goal.id))
            values = [
                title,
                place,
                self._text(references, goal),
                *self._goal_counts(table, counts.get(goal.id, Counter()), holder=holder),
            ]
            if holder:
                table.add_group(values)
            else:
                table.add(values)

    def _place(self, framework: Document, goal: Node) -> str:
        """Return the place of a goal; domains are named, as their codes are ours."""
        if not (isinstance(goal.payload, Goal) and goal.payload.level in _NAMED_LEVELS):
            return goal_place(framework, goal.id, self._language)
        path = [each for each in framework.ancestors(goal.id) if each.parent]
        return "·".join(each.best(self._language).text for each in (*reversed(path), goal))

    def _goal_counts(
        self, table: SheetTableWriter, counts: Counter[int], *, holder: bool
    ) -> list[Value]:
        row, first, last = table.next_row, table.letter(3), table.letter(2 + len(self._units))
        own: list[Value] = [counts[unit.number] or None for unit in self._units]
        area = f"{first}{row}:{last}{row}"
        hole = CellFormula(f'IF(SUM({area})=0,"{self._word("is_hole")}","")')
        sums = (CellFormula(f"SUM({area})"), CellFormula(f'COUNTIF({area},">0")'))
        if holder:
            return [*own, *(Styled(each, "group_quiet") for each in sums), ""]
        return [*own, *sums, hole]

    def _goal_totals(self, table: SheetTableWriter, last: int) -> None:
        first, units = table.first_row, len(self._units)
        values: list[Value] = ["", "", self._word("total")]
        if last < first:
            return
        for at in range(3, 4 + units):
            letter = table.letter(at)
            values.append(CellFormula(f"SUM({letter}{first}:{letter}{last})"))
        letter = table.letter(5 + units)
        found = f'COUNTIF({letter}{first}:{letter}{last},"{self._word("is_hole")}")'
        table.add_group([*values, "", CellFormula(found)])
        area = f"{table.letter(3)}{first}:{table.letter(2 + units)}{last}"
        table.warn(area, f"{table.letter(3)}{first}>0", good_style())
        holes = f"{letter}{first}:{letter}{last}"
        table.warn(holes, f'{letter}{first}="{self._word("is_hole")}"', wrong_style())

    # The activities

    def write_activities(self, book: Book) -> None:
        columns = [
            TableColumn(self._word("number"), 6, "count"),
            TableColumn(self._word("theme"), 22),
            TableColumn(self._word("class_level"), 12, "centre"),
            TableColumn(self._word("number"), 6, "count"),
            TableColumn(self._word("activity"), 24),
            TableColumn(self._word("type"), 15, "centre"),
            TableColumn(self._word("origin"), 12, "centre"),
            TableColumn(self._word("domains"), 16),
            TableColumn(self._word("duration"), 9, "count"),
            TableColumn(self._word("where"), 14),
            TableColumn(self._word("aims"), 44),
            TableColumn(self._word("linked"), 32),
        ]
        intro = [self._word("title")]
        name = SHEETS["activities"][self._language]
        table = book.table(name, columns, self._language, intro=intro, frozen_columns=5)
        for unit in self._units:
            for at, (node, own) in enumerate(_activities(unit.document)):
                table.add(self._activity_row(unit, node, own, at + 1))
        table.finish()

    def _activity_row(self, unit: _Unit, node: Node, own: Activity, at: int) -> list[Value]:
        aims = [each for each in unit.document.walk(node.id) if is_aim(each)]
        shown = [unit.references.shown(each.best(self._language), self._language) for each in aims]
        return [
            unit.number,
            self._text(unit.references, unit.document.root),
            CLASS_LEVELS[unit.head.class_level][self._language],
            at,
            self._text(unit.references, node),
            ACTIVITY_TYPES[own.type][self._language],
            ACTIVITY_ORIGINS[own.origin][self._language],
            self._words(DOMAINS, own.domains),
            own.minutes or None,
            own.place,
            "\n".join(f"{row + 1}. {text}" for row, text in enumerate(shown)),
            "\n".join(self._places((node, *aims))),
        ]

    def _places(self, nodes: Sequence[Node]) -> list[str]:
        """Return the places of the goals that nodes are linked to, each once."""
        places: dict[str, None] = {}
        for node in nodes:
            if not isinstance(node.payload, Aligned):
                continue
            for link in node.payload.alignments:
                framework = self._library.get(link.framework)
                if framework is not None and link.goal in framework:
                    places[goal_place(framework, link.goal, self._language)] = None
        return list(places)


def _activities(document: Document) -> list[tuple[Node, Activity]]:
    return [(node, node.payload) for node in document.walk() if isinstance(node.payload, Activity)]


def _linked(
    units: Sequence[_Unit], library: Mapping[str, Document]
) -> tuple[dict[str, dict[str, Counter[int]]], int]:
    """Count links: framework → goal → number of the unit → links; and those that lead nowhere."""
    found: dict[str, dict[str, Counter[int]]] = {}
    lost = 0
    for unit in units:
        for node in unit.document.walk():
            if not isinstance(node.payload, Aligned):
                continue
            for link in node.payload.alignments:
                framework = library.get(link.framework)
                if framework is None or link.goal not in framework:
                    lost += 1
                    continue
                goals = found.setdefault(link.framework, {})
                goals.setdefault(link.goal, Counter())[unit.number] += 1
    return found, lost
