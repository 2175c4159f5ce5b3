"""Rows of tables, and lines like them, in a unit: entries, steps, activities, the theme web."""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.payloads.unit import Activity, PlanEntry
from curriculum_studio.core.text import Cell, part
from curriculum_studio.core.week_grid import slot_of
from curriculum_studio.features.word_import.formats.lesson_plans import plan_values
from curriculum_studio.features.word_import.formats.lesson_plans.month_lines import month_cells
from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import (
    clock_at,
    clock_in,
    dated,
    period_in,
    week_number,
    week_numbers,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_groups import can_be_name
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    column_word,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_lists import (
    each_named,
    signs_in,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_tables import (
    PlanColumn,
    PlanRow,
    PlanRows,
    texts_of,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_titles import split_title
from curriculum_studio.features.word_import.formats.lesson_plans.process_builder import (
    ProcessBuilder,
)
from curriculum_studio.features.word_import.formats.lesson_plans.row_texts import (
    by_guidance,
    name_and_rest,
    one_line,
    text_of,
)
from curriculum_studio.features.word_import.formats.lesson_plans.turned_tables import HALF_DAY
from curriculum_studio.features.word_import.formats.lesson_plans.unit_tree import (
    UnitTree,
    with_words,
)
from curriculum_studio.features.word_import.formats.lesson_plans.web_builder import WebBuilder
from curriculum_studio.features.word_import.formats.lesson_plans.week_grid import (
    FoundWeek,
    WeekPlace,
)
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    WordTable,
    lead_of,
    with_label,
)
from curriculum_studio.ooxml.reader.body import one_cell

#: The days of a week behind its number: 第一周（2.17-2.21）, 1 2.17-2.21.
_DATED_WEEK = re.compile(
    r"第?\s*[\d一二三四五六七八九十]+\s*(?:周\s*[（(:：]?|[\s（(:：])\s*([^（）()]+)[）)]?"
)
#: A dash says that a cell is meant to be empty.
_NOTHING = re.compile(r"[-—–/\\无\s\u3000]*")


class RowBuilder:
    """Builds rows at their places in a unit."""

    def __init__(self, unit: UnitTree, process: ProcessBuilder, web: WebBuilder) -> None:
        self._unit = unit
        self._tree = unit.tree
        self._tally = unit.tally
        self._process = process
        self._web = web
        #: Who builds what a list says at length of an activity, by the role of the column.
        self._sections: Mapping[str, Callable[[str, list[WordParagraph]], None]] = {}
        #: Heads of columns that stand before the text of their cells.
        self._written: set[int] = set()
        #: How many weeks were built so far.
        self.weeks = 0

    def with_sections(
        self, sections: Mapping[str, Callable[[str, list[WordParagraph]], None]]
    ) -> None:
        """Take who builds sections of an activity."""
        self._sections = sections

    def build(self, rows: PlanRows | FoundWeek) -> None:
        """Build the rows of a table."""
        if isinstance(rows, FoundWeek):
            self.week(rows)
            return
        self._written = set()
        self._tally.resolve("value", rows.signs)
        for row in rows.rows:
            match rows.sort:
                case "slots":
                    self._slot(rows, row)
                case "steps":
                    self._step(rows, row)
                case "activities":
                    self._activity(rows, row)
                case "web":
                    self._branch(rows, row)
                case "weeks":
                    self._week_of_term(rows, row)
                case "months":
                    pass
        if rows.sort == "months":
            self._months(rows)
        for column in rows.columns:
            if column.at not in self._written:
                self._tally.resolve("heading", column.words)

    # --- weeks --------------------------------------------------------------------------------

    def week(self, week: FoundWeek) -> None:
        """Build the cells of a week as entries."""
        section = self._unit.section_of(self._tree.root, "week_plan")
        self.weeks = max(1, self.weeks + (not week.again))
        for head in week.heads:
            self._tally.resolve("value", head)
            self._unit.heads.begins_with(head)
        self._unit.heads.begins_with(f"{week.monday} 周一")
        for place in week.places:
            self._place(section, place)
        for words, cell in week.left:
            blocks = [WordParagraph(Cell(words)), *cell.blocks]
            self._unit.builder.build(self._unit.left(self._tree.root), blocks)

    def _place(self, section: str, place: WeekPlace) -> None:
        payload = PlanEntry(
            week=self.weeks, day=place.day, slot=place.slot, row=place.name, days=place.days
        )
        self._entry(section, payload, place.cell.blocks)

    def _entry(self, section: str, payload: PlanEntry, blocks: Sequence[Block]) -> None:
        lines = [each for each in blocks if isinstance(each, WordParagraph)]
        texts = [with_label(line) for line in lines if line.text]
        if texts:
            entry = self._tree.add_of(section, payload, one_cell(texts))
            for line in lines:
                self._tree.mark_places(line.bookmarks, entry)
        others: list[Block] = [each for each in blocks if not isinstance(each, WordParagraph)]
        pictures = [WordParagraph(pictures=line.pictures) for line in lines if line.pictures]
        if others or pictures:
            self._unit.builder.build(self._unit.left(self._tree.root), [*pictures, *others])

    # --- parts of a day -----------------------------------------------------------------------

    def _slot(self, rows: PlanRows, row: PlanRow) -> None:
        """Build a part of the day as an entry in a row of its own, named by its time."""
        time = rows.column("time")
        half = rows.columns[0] if rows.columns[0] is not time else None
        if half is not None and HALF_DAY.fullmatch(text_of(row.of(half))):
            # Of which half day it is part, its time says.
            self._tally.resolve("value", "" if half.at in row.repeated else text_of(row.of(half)))
        else:
            half = None
        name = rows.column("phase", "name", "content", "theme")
        words = [text_of(row.of(column)) for column in (time, name)]
        if all(len(each) == 1 for each in words[1].split()):
            # 晨间活动 written from top to bottom.
            words[1] = "".join(words[1].split())
        told = words[0][clock_at(words[0], points=True) :].strip()
        if told and (len(rows.columns) == 2 or (len(told) > 1 and told[0] not in "（(")):
            # 7:50-8:20 入园 | what is done
            name, words = None, [" ".join(clock_in(words[0]) or words[:1]), ""]
        clocked = clock_in(words[1]) if time is None else None
        words = list(clocked) if clocked is not None else words
        rest = [c for c in rows.columns if c not in {time, name, half}]
        named = " ".join(words) if clocked is not None else words[1]
        for column, text in zip((time, name), (text_of(row.of(time)), named), strict=True):
            if column is not None and column.at not in row.repeated:
                self._tally.resolve("value", text)
        blocks: list[Block] = []
        contents = [c for c in rest if c.role == "content"]
        for column in rest:
            cell = row.of(column)
            if cell is None or column.at in row.repeated or not texts_of(cell):
                continue
            if column.role == "number" and text_of(cell).isdecimal():
                self._tally.resolve("value", text_of(cell))
                continue
            alone = rest == [column] and column.role != "support"
            plain = contents[:1] == [column] or not column.words or alone
            if not plain:
                self._written.add(column.at)
            blocks += (
                by_guidance(cell.blocks) if plain else with_words(column.words, texts_of(cell))
            )
        begins = self._unit.heads.head.begins
        day = min(7, dt.date.fromisoformat(begins).isoweekday()) if begins else 1
        said = words[1]
        if not blocks and not rows.linked:
            words[1], blocks = name_and_rest(texts_of(row.of(name)))
        label = " ".join(filter(None, words)).rstrip("：:")
        section = self._unit.section_of(self._tree.root, "week_plan")
        payload = PlanEntry(day=day, slot=slot_of(words[1] or said or label), row=label)
        if rows.linked:
            payload = replace(payload, activity=self._unit.activity)
            self._unit.heads.set_activity(self._unit.activity, type=payload.slot)
            self._tree.add_of(section, payload)
            self._unit.keep("", blocks, self._unit.activity)
            return
        self._entry(section, payload, blocks or [WordParagraph(Cell("—"))])

    # --- steps --------------------------------------------------------------------------------

    def _step(self, rows: PlanRows, row: PlanRow) -> None:
        """Build a row as a step, what the teacher does beside it as notes."""
        activity = self._unit.activity or self._unit.open(Cell())
        section = self._unit.section_of(activity, "process")
        phase = rows.column("phase")
        contents = [c for c in rows.columns if c.role == "content"]
        title_of = phase or (contents[0] if contents else rows.columns[0])
        title = row.of(title_of)
        step = self._process.last_step(section) if title_of.at in row.repeated else ""
        rest: Sequence[WordParagraph] = ()
        if not step:
            lines = texts_of(title)
            # The words of a phase may be broken over lines; of other columns the first is it.
            head, rest = (one_line(lines), ()) if phase is not None else (lines[:1], lines[1:])
            step = self._process.step(section, head[0] if head else WordParagraph())
        if rest:
            self._process.fill(step, list(rest))
        for column in rows.columns:
            cell = row.of(column)
            if column is title_of or cell is None or column.at in row.repeated:
                continue
            self._part_of_step(step, column, cell, alone=len(contents) < 2)

    def _part_of_step(self, step: str, column: PlanColumn, cell: WordCell, *, alone: bool) -> None:
        text = text_of(cell)
        spent = plan_values.minutes(text) if column.role in {"minutes", "dates"} else None
        lasts = plan_values.minutes(text) if column.role == "time" else None
        if lasts is not None and isinstance(lasts.value, int):
            self._process.set_minutes(step, lasts.value)
        if column.role == "minutes" and text.strip().isdecimal():
            spent = plan_values.Value(int(text), whole=True)
        if spent is not None and isinstance(spent.value, int):
            self._process.set_minutes(step, spent.value)
            self._tally.resolve("value", text)
        elif column.role == "support":
            for line in texts_of(cell):
                self._tree.add(step, "teacher_note", with_label(line))
        elif column.role == "content" and alone:
            self._process.fill(step, list(cell.blocks))
        elif texts_of(cell):
            self._written.add(column.at)
            self._unit.builder.build(step, with_words(column.words, cell.blocks))

    # --- activities ---------------------------------------------------------------------------

    def _activity(self, rows: PlanRows, row: PlanRow) -> None:
        """Build a row of a list as activities with what the list says of them."""
        name = rows.column("name")
        lines = texts_of(row.of(name))
        if not lines:
            self._keep_row(rows, row, self._tree.root)
            return
        named = [each for line in lines for each in each_named(line)]
        if len(named) > len(lines):
            self._tally.resolve("value", "".join(map(signs_in, lines)))
        lines = named
        several = len(lines) > 1 and all(can_be_name(line) for line in lines)
        for at, line in enumerate(lines if several else lines[:1]):
            activity = self._named(line)
            if not several and lines[1:]:
                self._unit.builder.build(self._unit.left(activity), list(lines[1:]))
            for column in rows.columns:
                value = row.of(column)
                if column is not name and value is not None and texts_of(value):
                    again = column.at in row.repeated or at > 0
                    self._of_activity(activity, column, value, again=again)
            self._unit.activity = ""

    def _named(self, line: WordParagraph) -> str:
        """Return the activity that a line of a list names, made if there is none of its name."""
        lead = lead_of(line)
        cell = lead.rest if lead is not None else with_label(line)
        self._tally.resolve("number", lead.text if lead is not None else "")
        title = split_title(cell.text)
        at = cell.text.find(title.name) if title.name else -1
        around = cell.text[:at] + cell.text[at + len(title.name) :] if at >= 0 else ""
        if around.strip():
            self._tally.resolve("value", around)
            cell = part(cell, at, at + len(title.name))
        activity = self._unit.named(cell.text)
        if activity:
            self._tally.resolve("value", cell.text)
        else:
            activity = self._unit.open(cell)
        self._unit.heads.name(title, activity)
        if around.strip() and not title.whole:
            # 音乐 says more than the learning area does.
            self._unit.keep("", [WordParagraph(Cell(title.around))], activity)
        return activity

    def _of_activity(
        self, activity: str, column: PlanColumn, cell: WordCell, *, again: bool
    ) -> None:
        text = text_of(cell)
        taken = True
        match column.role:
            case "type":
                value = plan_values.type_in(text)
                taken = value is not None and value.whole
                if value is not None:
                    self._unit.heads.set_activity(activity, type=value.value)
            case "domain":
                value = plan_values.domains(text)
                taken = value is not None and value.whole
                if value is not None:
                    self._unit.heads.set_activity(activity, domains=value.value)
            case "minutes":
                value = plan_values.minutes(text)
                taken = value is not None and value.whole
                if value is not None:
                    self._unit.heads.set_activity(activity, minutes=value.value)
            case "thread":
                if not self._web.link(text, activity):
                    return
            case "week":
                taken = self._in_week(activity, text)
            case "number":
                taken = text.strip().rstrip(".、").isdecimal()
            case "aims" | "materials" if not again:
                self._sections[column.role](activity, texts_of(cell))
                return
            case _:
                taken = False
        if taken or again or _NOTHING.fullmatch(text):
            self._tally.resolve("value", "" if again else text)
        else:
            self._written.add(column.at)
            self._unit.keep(column.words, cell.blocks, activity)

    def _in_week(self, activity: str, text: str) -> bool:
        """Let an activity stand in its week; on which day is not said, so it spans them all."""
        numbers = week_numbers(text)
        if numbers is None:
            return False
        self.in_week(activity, numbers[0])
        return numbers[0] == numbers[1]

    def in_week(self, activity: str, week: int) -> None:
        """Let an activity stand in a week."""
        payload = self._tree.payload(activity)
        slot = payload.type if isinstance(payload, Activity) else "group"
        section = self._unit.section_of(self._tree.root, "week_plan")
        entry = PlanEntry(week=week, slot=slot, activity=activity, days=5)
        self._tree.add_of(section, entry)

    def _keep_row(self, rows: PlanRows, row: PlanRow, parent: str) -> None:
        for column in rows.columns:
            cell = row.of(column)
            if cell is not None and column.at not in row.repeated and texts_of(cell):
                self._written.add(column.at)
                self._unit.keep(column.words, cell.blocks, parent)

    # --- the web ------------------------------------------------------------------------------

    def _branch(self, rows: PlanRows, row: PlanRow) -> None:
        thread, name = rows.column("thread"), rows.column("name")
        section = self._unit.section_of(self._tree.root, "web")
        head = row.of(thread)
        if head is not None and thread is not None and thread.at not in row.repeated:
            self._web.branch(section, one_cell([with_label(e) for e in texts_of(head)]))
        for line in texts_of(row.of(name)):
            self._web.leaves(section, line)

    # --- a term -------------------------------------------------------------------------------

    def _months(self, rows: PlanRows) -> None:
        """Keep months as a table of the plan: a month is no week, and has no day."""
        section = self._unit.section_of(self._tree.root, "week_plan")
        grid = rows.grid
        if grid is None:
            lines = tuple(month_cells(list(row.cells.values()), self._tally) for row in rows.rows)
            grid = WordTable((1.0, 3.0), lines)
        else:
            self._written |= {column.at for column in rows.columns}
        self._unit.builder.build(section, [grid])

    def _week_of_term(self, rows: PlanRows, row: PlanRow) -> None:
        """Build what a week of the term holds as entries over all of its days."""
        week, dates = rows.column("week"), rows.column("dates")
        text = text_of(row.of(week))
        number = week_number(text)
        if not number:
            self._keep_row(rows, row, self._tree.root)
            return
        heads = self._unit.heads
        heads.set_unit(weeks=max(heads.head.weeks, number))
        if week is not None and week.at not in row.repeated:
            plain = re.fullmatch(r"第?\s*[\d一二三四五六七八九十]+\s*周?[:：]?", text.strip())
            dated = _DATED_WEEK.fullmatch(text.strip().rstrip("：:"))
            if plain or (dated is not None and self._begins(number, dated[1])):
                self._tally.resolve("value", text)
            elif dated is not None and (period := period_in(dated[1])) and period.alone:
                # A short week: its days stand in a row of their own.
                self._tally.resolve("value", text.replace(dated[1], "", 1))
                days = PlanColumn("dates", column_word("dates", self._tree.language), week.at)
                self._of_week(number, days, [WordParagraph(Cell(dated[1]))])
            else:
                self._of_week(number, week, texts_of(row.of(week)))
        for column in rows.columns:
            cell = row.of(column)
            if column is week or cell is None or not texts_of(cell):
                continue
            if column.role == "month":
                if column.at not in row.repeated:
                    self._of_week(number, column, texts_of(cell))
                continue
            if column is dates and self._begins(number, text_of(cell)):
                self._tally.resolve("value", text_of(cell))
            elif column.at not in row.repeated or column.role == "theme":
                # A theme that goes on is that of each week.
                self._of_week(number, column, texts_of(cell))

    def _of_week(self, number: int, column: PlanColumn, lines: Sequence[WordParagraph]) -> None:
        section = self._unit.section_of(self._tree.root, "week_plan")
        slot = "group" if column.role == "theme" else slot_of(column.words)
        row = "" if column.role == "week" else column.words
        payload = PlanEntry(week=number, slot=slot, row=row, days=5)
        self._entry(section, payload, lines)

    def _begins(self, number: int, text: str) -> bool:
        """Take the first day of the plan from a week of it; whether the days are those of it."""
        heads = self._unit.heads
        period = period_in(text)
        if period is None or not period.alone:
            return False
        first = dated(period, heads.term)
        if first is None:
            return False
        monday = first - dt.timedelta(days=first.weekday(), weeks=number - 1)
        if not heads.head.begins:
            heads.set_unit(begins=monday.isoformat())
        known = dt.date.fromisoformat(heads.head.begins)
        last = period.last.in_year(first.year) if period.last is not None else None
        whole = last is not None and first.isoweekday() == 1 and (last - first).days == 4
        return whole and known - dt.timedelta(known.weekday()) == monday
