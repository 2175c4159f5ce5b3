"""A plan, form or running text, as a stream of fields with contents, grouped by activities."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from curriculum_studio.core.headings import ACTIVITY_SECTIONS, UNIT_SECTIONS
from curriculum_studio.core.text import Cell, joined, part
from curriculum_studio.core.week_grid import named_slot
from curriculum_studio.features.word_import.formats.block_builder import unwrapped
from curriculum_studio.features.word_import.formats.goal_tables import goal_table, goals_of
from curriculum_studio.features.word_import.formats.lesson_plans.form_rows import (
    UNKNOWN,
    FormRows,
)
from curriculum_studio.features.word_import.formats.lesson_plans.inline_numbers import (
    by_numbers,
    names_area,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_events import (
    ONCE,
    Body,
    Event,
    PlanField,
    Rows,
    Stop,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_forms import (
    forced_label,
    has_sections,
    is_form,
    is_short,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_head_lines import (
    OF_HEAD,
    by_lines,
    content_name,
    head_label,
    is_time_remark,
    named_inside,
    side_by_side,
    unknown_field,
    words_of,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_headings import (
    HeadingShapes,
    names_activity,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    FoundLabel,
    PlanLabel,
    Target,
    is_said_in_course,
    label_at,
    likely_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_lines import (
    line_rows,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_lists import (
    lists_of_type,
    type_heading,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_phases import is_phase
from curriculum_studio.features.word_import.formats.lesson_plans.plan_scopes import UnitScope
from curriculum_studio.features.word_import.formats.lesson_plans.plan_signatures import (
    signature_of,
    signed_from,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_sorts import PlanSort
from curriculum_studio.features.word_import.formats.lesson_plans.plan_tables import (
    PlanRows,
    plan_rows,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_titles import (
    is_generic,
    split_title,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import (
    bare_target,
    bare_values,
)
from curriculum_studio.features.word_import.formats.lesson_plans.web_builder import COUNTED_THREAD
from curriculum_studio.features.word_import.formats.lesson_plans.week_grid import (
    FoundWeek,
    week_in,
)
from curriculum_studio.features.word_import.formats.standard_vocabulary import compact
from curriculum_studio.features.word_import.formats.tree_builder import cut
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    WordTable,
    lead_of,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.statistics import ReadStatistics

# --- fields -----------------------------------------------------------------------------------


_MINUTES, _DATE = PlanLabel("minutes"), PlanLabel("date", weak=True)
_LISTED = PlanLabel("section", "activities", "unit")
_AREAS = PlanLabel("section", "resources", "unit")
_WEB = PlanLabel("section", "web", "unit")
#: The plan of a week, where its table tells it and no heading.
WEEK = PlanLabel("section", "week_plan", "unit")

#: Parts of a plan whose names are titles too.
_OF_TITLES = frozenset(["week_plan", "activities"])
#: Parts of a plan that stand below the course of an activity.
_BELOW_COURSE = frozenset(["extension", "reflection", "safety", "home"])
#: A value of a head is at most so long (characters).
_LONGEST_HEAD = 24
#: Who signs a plan below its text: 执教：甲老师.
_SIGNED = re.compile(r".{0,12}老师|(?:Frau|Herr) \S{1,12}")
_LEAD = re.compile(r"^[\s\d.、．,，（(）)一二三四五六七八九十①-⑳]+|[【】\[\]〔〕［］:：\s]")
#: The headings that a tree gives to its sections.
_HEADINGS = frozenset(
    compact(heading["zh"])
    for each in (UNIT_SECTIONS, ACTIVITY_SECTIONS)
    for heading in each.values()
)

#: Targets whose label is computed anew; of others it is needed where the value stays as text.
_RESOLVED = frozenset(["section", "name", "theme"])


class FieldReader(FormRows):
    """Reads blocks of a plan into fields and contents."""

    def __init__(self, tally: ReadStatistics, sort: PlanSort = "lesson") -> None:
        """Record in `tally` the labels that were resolved; `sort` is that of the plan."""
        super().__init__(tally, sort)
        self._shapes = HeadingShapes(())
        #: Whether a table has ended in which activities may stand, and no line of one has come.
        self._after_table = False
        self._scope = UnitScope(theme=sort == "theme")
        #: Whether a field of the head has come, so that titles are over.
        self._headed = False
        #: Whether the last line had a number.
        self._counted = False
        #: The block behind the line that is read.
        self._following: Block | None = None

    def read(self, blocks: Sequence[Block]) -> Iterator[Event]:
        """Yield the fields and contents of a plan, in reading order."""
        self._shapes = HeadingShapes(blocks)
        end = signed_from(blocks)
        yield from self._blocks(blocks[:end])
        for line in blocks[end:]:
            yield Stop()
            if isinstance(line, WordParagraph) and not line.empty:
                yield from signature_of(line, self._tally)

    def _blocks(self, blocks: Sequence[Block]) -> Iterator[Event]:
        at = 0
        while at < len(blocks):
            block = blocks[at]
            if not isinstance(block, WordParagraph):
                yield from self._table(block)
                at += 1
                continue
            run = line_rows(blocks, at, self._sort, self._ends_rows, begun=self._begun)
            if run is not None:
                yield from self._rows(run[0])
                at = run[1]
                continue
            self._following = blocks[at + 1] if at + 1 < len(blocks) else None
            yield from self._line(block)
            at += 1

    def _ends_rows(self, line: WordParagraph) -> bool:
        """Whether a line heads another part of a plan, and is no more text of a row."""
        found = label_at(with_label(line).text)
        of_week = self._sort == "week" and found is not None and found.label.role == "resources"
        if of_week:
            # 区域活动：… is a row of the week.
            return False
        if found is not None and found.label.target == "section":
            below = self._sort == "day" and found.label.role in _BELOW_COURSE
            if not found.label.weak or (below and found.end < len(with_label(line).text)):
                return True
        likely, heads = self._shapes.label(line, in_process=False)
        of_section = likely is not None and likely.target == "section" and line.bold
        return heads or (of_section and self._sort == "week")

    def _table(self, table: WordTable) -> Iterator[Event]:
        inner = unwrapped(table)
        if inner is not None:
            yield from self._blocks(inner)
            return
        if self._role == "aims" and (goals := goal_table(table)) is not None:
            yield from (Body(line) for line in goals_of(table, goals, self._tally))
            return
        week = week_in(table)
        theme = self._sort == "theme"
        rows = None
        if week is None:
            rows = plan_rows(table, section=self._role, theme=theme, day=self._sort == "day")
        if rows is not None:
            yield from self._rows(rows)
        elif week is not None:
            yield from self._rows(week)
        elif is_form(table) and not (self._in_process and not has_sections(table)):
            yield from self._form(table)
            self._after_table = True
            yield Stop()
        else:
            yield Body(table)

    def _rows(self, rows: PlanRows | FoundWeek) -> Iterator[Event]:
        """Yield rows, or a week with what stands above and below it, as fields of their own."""
        if isinstance(rows, PlanRows):
            if rows.above is not None:
                yield from self._form(rows.above)
                yield Stop()
            self._after_table = True
            yield Rows(rows)
            if rows.below is not None:
                yield from self._form(rows.below)
                yield Stop()
            return
        if rows.above.rows:
            yield from self._form(rows.above)
            yield Stop()
        self._role, self._in_process, self._begun = "week_plan", False, True
        yield Rows(rows)
        if rows.below.rows:
            yield from self._table(rows.below)

    def _line(self, line: WordParagraph) -> Iterator[Event]:
        if line.empty:
            return
        if line.forced:
            yield from self._forced(line)
            return
        full = with_label(line)
        if self._shapes.is_title(line, begun=self._begun) or self._heads_type(line):
            yield Body(line)
            return
        if self._sort == "lesson" and self._begun and self._shapes.names_another(line):
            yield self._field(PlanLabel("name"), "")
            yield Body(line)
            return
        heads = not self._begun or self._after_head
        if (inside := named_inside(full, self._role)) is not None:
            for piece in inside:
                yield from self._line(replace(line, cell=piece, place=None, pictures=()))
            return
        parts, between = ((), "") if self._in_process else side_by_side(full, values=heads)
        if len(parts) > 1:
            self._tally.resolve("value", between)
            yield from self._beside(line, parts)
            return
        found = self._found(line, full.text, heads=heads)
        if found is None or not self._begins(found, full.text, line):
            yield from self._unlabelled(line, full)
            return
        automatic = len(full) - len(trimmed(line.cell))
        label = self._scope.of(found.label, line, below=self._after_table)
        if self._sort == "theme" and found.end == len(full.text) and not self._in_process:
            label = self._heads_list(label, full.text)
        yield self._field(label, full.text[automatic : found.end])
        self._shapes.begun(line, process=self._in_process)
        remark = None if found.remark is None else part(full, *found.remark)
        rest = cut(full, found.end)
        if remark is not None and found.label.target in _RESOLVED:
            yield from self._remark(label, remark)
            if not is_time_remark(label, remark.text):
                rest = joined(joined(remark, Cell(" " if rest.text else "")), rest)
        if is_time_remark(label, rest.text):
            yield from self._remark(label, rest)
            rest = Cell()
        if rest.text or line.pictures:
            pieces = [replace(line, cell=e, place=None, pictures=()) for e in by_lines(rest)]
            several = by_numbers(pieces) if label.role == "materials" else pieces
            for each in several:
                if isinstance(each, WordParagraph):
                    yield from self._content(each, label)
            if line.pictures:
                yield Body(replace(line, cell=Cell(), place=None))
            if label.target in OF_HEAD:
                self._after_head, self._role = True, ""
                yield Stop()

    def _found(self, line: WordParagraph, text: str, *, heads: bool) -> FoundLabel | None:
        """Return the label of a line: known words, or what its place and its number tell."""
        found = label_at(text)
        next_one = self._shapes.goes_on(line)
        if found is None and heads and self._sort == "lesson" and not self._begun:
            found = content_name(text)
        if found is None and (heads or next_one) and not self._in_process:
            guess = head_label(text) if heads else None
            guess = guess or self._shapes.section(line)
            found = FoundLabel(*guess) if guess is not None else None
        bold = self._shapes.named_in_bold(line, in_process=self._in_process)
        if found is None and bold and self._begun and not names_activity(line):
            found = FoundLabel(bold[0] or UNKNOWN, bold[1])
        counted = self._role == "aims" and self._counted and lead_of(line) is None
        if found is None and counted and self._shapes.by_colon and (end := unknown_field(text)):
            # 场地器材：… below aims that have numbers is none of them.
            found = FoundLabel(likely_label(text[:end].strip("：: ")) or UNKNOWN, end)
        self._counted = lead_of(line) is not None
        if found is not None and found.label.target == "section" and heads:
            # Durchführung: Januar bis Februar 2025 says when, and not how.
            dated = bare_target(text[found.end :]) == "date"
            found = replace(found, label=_DATE) if dated else found
        return found

    def _tells(self) -> bool:
        """Whether the next line is a text, and no value of a head."""
        line = self._following
        return (
            isinstance(line, WordParagraph)
            and line.text.endswith(("。", "."))
            and (len(line.text) > _LONGEST_HEAD)
        )

    def _heads_type(self, line: WordParagraph) -> bool:
        """Whether a line heads activities of a type within their list."""
        following = self._following
        listed = self._role == "activities" and self._sort == "theme"
        if not listed or not isinstance(following, WordParagraph) or type_heading(line) is None:
            return False
        if names_area(following):
            return False
        name = split_title(with_label(following).text)
        return "《" in following.text or lead_of(following) is not None or bool(name.around)

    def _beside(self, line: WordParagraph, parts: Sequence[Cell]) -> Iterator[Event]:
        """Yield the fields of a head that stand beside each other, those too that nobody knows."""
        for at, piece in enumerate(parts):
            pictures = line.pictures if at == len(parts) - 1 else ()
            field = replace(line, cell=piece, place=None, pictures=pictures)
            end = unknown_field(piece.text) if at else 0
            if end and label_at(piece.text) is None and head_label(piece.text) is None:
                yield self._field(UNKNOWN, piece.text[:end])
                yield Body(replace(field, cell=cut(piece, end)))
                self._after_head = True
                yield Stop()
            else:
                yield from self._line(field)

    def _remark(self, label: PlanLabel, remark: Cell) -> Iterator[Event]:
        """Yield minutes in brackets behind the heading of the process, which are the activity's."""
        if is_time_remark(label, remark.text):
            yield PlanField(_MINUTES)
            yield Body(WordParagraph(remark))
            yield PlanField(label, again=True)
        else:
            self._tally.keep("heading", remark.text)

    def _unlabelled(self, line: WordParagraph, full: Cell) -> Iterator[Event]:
        """Yield a line without known words: a heading by its look, values of a head, or text."""
        likely, heads = self._shapes.label(line, in_process=self._in_process)
        if likely is None and heads and self._sort == "theme" and named_slot(words_of(line)):
            # 集体活动 over a list in a theme: activities of one type.
            likely = _AREAS if names_area(self._following) else _LISTED
        if names_activity(line):
            self._in_process, self._role = False, ""
        title = not self._begun and (likely is None or is_generic(full.text))
        below = lead_of(line) is not None or line.level > 1 or self._headed
        title = title and not (heads and below)
        if heads and likely is not None and likely.target in OF_HEAD and self._tells():
            # Unsere Gruppe above a text is no field of the head.
            likely = None
        if names_activity(line) or title:
            # What stands before the first part is a title, or belongs to it.
            heads = False
        elif not heads and likely is not None and not self._in_process:
            heads = line.bold and likely.target == "section" and likely.role != self._role
        if not self._in_process and self._begun and is_phase(line) and self._sort != "term":
            yield self._field(PlanLabel("section", "process"), "")
            yield Body(line)
            return
        if heads:
            self._shapes.begun(line, process=likely is not None and likely.role == "process")
            if likely is None:
                # Nobody knows it: it stands above what belongs to it, as it did.
                yield self._field(UNKNOWN, "")
                yield Body(line)
                return
            automatic = len(full) - len(trimmed(line.cell))
            label = self._scope.of(likely, line, below=self._after_table)
            begun = self._field(label, full.text[automatic:])
            # What is listed below 户外活动 is of this type.
            yield replace(begun, words=words_of(line)) if likely is _LISTED else begun
            return
        values = bare_values(full.text) if self._after_head and not self._in_process else ()
        if not values:
            yield Body(line)
            return
        for target, start, end in values:
            piece = replace(line, cell=trimmed(part(full, start, end)), place=None, pictures=())
            if target:
                yield PlanField(PlanLabel(cast("Target", target)))
            else:
                yield Stop()
            yield Body(piece)
        yield Stop()

    def _forced(self, line: WordParagraph) -> Iterator[Event]:
        """Yield a line as what somebody says that it is; its words stay, but for a heading."""
        label = forced_label(line)
        if label is None:
            yield Body(line)
            return
        full = with_label(line)
        found = label_at(full.text) if label.target == "section" else None
        if label.target == "section" and (found is None or found.remark is not None):
            heads = is_short(line.text)
            yield self._field(label, line.text if heads else "")
            if not heads or line.pictures:
                yield Body(replace(line, cell=Cell()) if heads else line)
            return
        end = found.end if found is not None else 0
        automatic = len(full) - len(trimmed(line.cell))
        yield self._field(label, full.text[automatic:end] if end else "")
        rest = cut(full, end) if end else full
        if rest.text or line.pictures:
            yield Body(replace(line, cell=rest, place=None))

    def _begins(self, found: FoundLabel, text: str, line: WordParagraph) -> bool:
        """Whether a label begins a field here, and is no more than words of the one before."""
        alone = found.end == len(text)
        if alone and not self._begun and found.label.role in _OF_TITLES and is_generic(text):
            # 周活动安排 over the head is the title.
            return False
        lead = lead_of(line)
        marked = lead is not None and not lead.path
        bold = line.bold or any(
            mark.kind == "bold" and mark.start == 0 for mark in trimmed(line.cell).marks
        )
        signed = found.label.target == "teacher" and _SIGNED.fullmatch(text[found.end :].strip())
        listed = self._role == "activities" and self._sort == "theme"
        if listed and lists_of_type(text):
            return False
        if self._role == "activities" and found.label.role == "home" and "《" in text:
            # 亲子活动：《参观小学》 in a list of activities.
            return False
        if self._begun and self._sort == "theme" and COUNTED_THREAD.match(text):
            # 线索一：粽子香 heads a branch, or some of the activities.
            return False
        if self._role == "web" and found.label.target in {"theme", "thread"}:
            return False
        if signed or (found.label.target == "appendix" and lead is None):
            return True
        if self._in_process and self._shapes.by_colon and lead is None and not alone:
            # 注意事项：… below a course, where names with a colon head the parts of the plan.
            of_plan = found.label.role in _BELOW_COURSE and found.label.target == "section"
            return of_plan and not is_said_in_course(text[: found.end])
        if found.label.weak and not bold and not alone and (self._in_process or marked):
            return False
        below = lead is not None and lead.path and not self._shapes.counts(lead.kind)
        if found.label.weak and not bold and below and text[-1] not in "：:" and alone:
            # （二）安全 among the aims is one of their groups.
            return False
        if self._in_process and found.label.role == "process" and found.label.target == "section":
            # A phase of the course, such as Durchführung: another course needs other aims first.
            return False
        return not self._is_part(found.label, text[: found.end])

    def _heads_list(self, label: PlanLabel, words: str) -> PlanLabel:
        """Return what a heading alone in its line means in a theme: a web, a list of activities."""
        if label.target == "thread":
            return _WEB
        lists = label.target == "name" and self._begun and "内容" in words
        return _LISTED if lists else label

    def _is_part(self, label: PlanLabel, words: str) -> bool:
        """Whether a label names a part of the section that is open, so that it has to stay."""
        if label.target != "section" or label.role != self._role or label.role == "key_point":
            return False
        return label.role not in ONCE and compact(_LEAD.sub("", words)) not in _HEADINGS

    def _content(self, line: WordParagraph, label: PlanLabel) -> Iterator[Event]:
        """Yield the content behind a label; in one line it may hold further labels."""
        if label.target == "section" and label_at(line.cell.text) is not None:
            yield from self._line(line)
        else:
            yield Body(line)

    def _field(self, label: PlanLabel, taken: str) -> PlanField:
        names = label.target == "name" and not self._begun
        self._after_head = label.target in OF_HEAD or names
        self._headed = self._headed or self._after_head
        if label.target == "section":
            self._role = label.role
        if label.target in {"section", "name"}:
            self._begun = True
            self._after_table = self._after_table and label.role in UNIT_SECTIONS
            self._in_process = label.target == "section" and label.role == "process"
        if label.target in _RESOLVED:
            self._tally.resolve("heading", taken)
            return PlanField(label)
        return PlanField(label, taken.strip())
