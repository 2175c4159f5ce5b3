"""The week plan of a theme unit as tables: a grid for each week, with the dates of the calendar."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence

from curriculum_studio.core.document import Node
from curriculum_studio.core.headings import ACTIVITY_TYPES
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.core.school_calendar import SchoolCalendar
from curriculum_studio.core.week_grid import (
    DAYS,
    WeekRow,
    days_of,
    days_shown,
    entry_of,
    in_plan,
    in_week,
    row_of,
    side_by_side,
    week_rows,
)
from curriculum_studio.render.blocks import (
    PLAIN,
    Block,
    Emphasis,
    HeadingBlock,
    NodeText,
    ParagraphBlock,
    PrintedCell,
    Run,
    TableBlock,
)
from curriculum_studio.render.flow import BlockBuilder, shares
from curriculum_studio.render.runs import RunBuilder
from curriculum_studio.render.vocabulary import DAYS as DAY_NAMES
from curriculum_studio.render.vocabulary import (
    UNIT,
    bracketed,
    day_and_month,
    plan_mark,
    said,
    until,
)

#: Which entries are printed by the option `state`.
STATE = "state"
_STATES: Mapping[str, Callable[[Node], bool]] = {"plan": in_plan, "done": in_week}


def linked(texts: RunBuilder, node: Node, look: frozenset[Emphasis] = PLAIN) -> ParagraphBlock:
    """Return the name of a node that leads to it, as a paragraph of a cell."""
    text = texts.of(node)
    runs = tuple(
        Run(run.text, run.emphasis | look, "reference", node.id) if run.kind == "text" else run
        for run in text.runs
    )
    return ParagraphBlock(NodeText(runs, text.language, "", text.stands_in), "cell")


class WeekTables:
    """Makes the tables of a week plan in one language."""

    def __init__(self, flow: BlockBuilder, calendar: SchoolCalendar, state: str = "") -> None:
        """`state`: "plan" or "done" print one of them; both are printed else, with what differs."""
        self._wanted = _STATES.get(state)
        self._document = flow.document
        self._texts = flow.texts
        self._language = flow.language
        self._calendar = calendar
        payload = self._document.root.payload
        self._begins = payload.begins if isinstance(payload, UnitHead) else ""

    def weeks(self, entries: Sequence[Node]) -> Iterator[Block]:
        """Yield a grid for each week: days across, times of day down (周计划)."""
        weeks: dict[int, list[Node]] = {}
        for entry in filter(self._wanted or (lambda _: True), entries):
            weeks.setdefault(max(1, entry_of(entry).week), []).append(entry)
        for week in sorted(weeks):
            words = self._texts.by_rule(self.week_name(week, days_shown(weeks[week])))
            yield HeadingBlock(words, 3, scheme="sub", listed=False)
            yield self._week(week, weeks[week])

    def week_name(self, week: int, shown: int = DAYS) -> str:
        """Return what a week is called: 第2周（本学期第7周，10月12日至10月16日）.

        `shown` is its last day with an entry, if that is after Friday.
        """
        name = said(UNIT["week"], self._language, week=str(week))
        days = self.days_of_week(week, shown)
        if not days:
            return name
        number = self._calendar.term_week(days[0])
        facts = [until(days[0], days[-1], self._language)]
        if number:
            facts.insert(0, said(UNIT["term_week"], self._language, number=str(number)))
        between = "，" if self._language == "zh" else ", "
        return name + bracketed(between.join(facts), self._language)

    def days_of_week(self, week: int, shown: int = DAYS) -> tuple[dt.date, ...]:
        """Return the days of a week on which the house is open; none where nobody knows its date.

        Where it is never open, these are all of its days. `shown` is as for `week_name`.
        """
        monday = self._calendar.monday(self._begins, week)
        if monday is None:
            return ()
        last = max([DAYS, shown, *self._calendar.days_worked(monday)])
        days = [monday + dt.timedelta(day) for day in range(last)]
        planned = days[DAYS:shown]
        return tuple([d for d in days if self._calendar.is_open(d) or d in planned] or days)

    def day_name(self, week: int, day: int) -> str:
        """Return the name of a day, with its date and what the calendar calls it."""
        name = DAY_NAMES.of(str(day))[self._language]
        date = self._calendar.date_of(self._begins, week, day)
        if date is None:
            return name
        free = self._calendar.free_on(date)
        beside = f" {free.name}" if free is not None and free.name else ""
        return f"{name}\n{day_and_month(date, self._language)}{beside}"

    def free_days(self, weeks: int) -> Iterator[str]:
        """Yield which named days off lie in the weeks of the theme: 国庆节（10月1日至10月7日）."""
        days = [day for week in range(1, weeks + 1) for day in self.days_of_week(week)]
        for each in self._calendar.free if days else ():
            if days[0] <= each.last and each.first <= days[-1] and each.name:
                words = until(each.first, each.last, self._language)
                yield each.name + bracketed(words, self._language)

    def _week(self, week: int, entries: Sequence[Node]) -> TableBlock:
        monday = self._calendar.monday(self._begins, week)
        worked = self._calendar.days_worked(monday) if monday is not None else ()
        last = days_shown(entries, worked)
        titles = [UNIT["slot"][self._language]]
        titles += [self.day_name(week, day) for day in range(1, last + 1)]
        rows = [
            tuple(
                PrintedCell((self._said(title),), at, align="center", look="head")
                for at, title in enumerate(titles)
            )
        ]
        for row in week_rows(entries):
            there = [entry for entry in entries if row_of(entry) == row]
            rows += self._row(row, side_by_side(there), last)
        # Gruppenangebot and Spielbereiche are longer than what they are called elsewhere.
        first, other = (20.0, 16.0) if self._language == "de" else (13.0, 17.4)
        widths = (first, *(other for _ in range(last)))
        return TableBlock(shares(widths), tuple(rows), 1, look="grid")

    def _row(
        self, row: WeekRow, lines: Sequence[Sequence[Node]], last: int
    ) -> Iterator[tuple[PrintedCell, ...]]:
        """Yield the lines of a row; entries of one day alone stand in one line, one below another.

        What spans days has a line of its own where something else stands on one of them.
        """
        together = [node for line in lines for node in line if len(days_of(node)) == 1]
        spanning = [node for line in lines for node in line if len(days_of(node)) > 1]
        beside: list[list[Node]] = side_by_side(spanning)
        taken = {day for node in beside[0] for day in days_of(node)} if beside else set()
        alone = [node for node in together if days_of(node)[0] in taken]
        first = [*(beside[0] if beside else ()), *(n for n in together if n not in alone)]
        name = row.name or ACTIVITY_TYPES[row.slot][self._language]
        printed = [each for each in (first, *beside[1:], alone) if each]
        for at, line in enumerate(printed):
            label = PrintedCell(
                (self._said(name),), 0, rows=len(printed), align="center", look="label"
            )
            yield (*((label,) if at == 0 else ()), *self._cells(line, last))

    def _cells(self, line: Sequence[Node], last: int) -> Iterator[PrintedCell]:
        day = 1
        while day <= last:
            there = [node for node in line if days_of(node)[0] == day]
            wide = max((len(days_of(node)) for node in there), default=1)
            yield PrintedCell(tuple(self._entries(there)), day, columns=wide)
            day += wide

    def _entries(self, entries: Sequence[Node]) -> Iterator[Block]:
        for entry in entries:
            mark = plan_mark(entry_of(entry).outcome, self._language)
            if mark and self._wanted is None:
                yield self._said(mark)
            activity = self._document.nodes.get(entry_of(entry).activity)
            if activity is not None:
                yield linked(self._texts, activity, frozenset({"bold"}))
            text = self._texts.of(entry)
            if not text.blank:
                yield ParagraphBlock(text, "cell")

    def _said(self, words: str) -> ParagraphBlock:
        return ParagraphBlock(self._texts.by_rule(words), "cell")
