"""Reads lesson plans and other plans from a Word file as a theme unit."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from curriculum_studio.core.families import kind_with
from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.payloads.unit import ActivityType, Aim, Photo, Step
from curriculum_studio.core.text import Cell, part
from curriculum_studio.core.week_grid import named_slot
from curriculum_studio.features.word_import.formats.block_builder import (
    BlockNodeBuilder,
    BuildContext,
)
from curriculum_studio.features.word_import.formats.import_report import (
    SORTING,
    ReadOutcome,
    report,
)
from curriculum_studio.features.word_import.formats.lesson_plans.inline_numbers import (
    by_areas,
    by_numbers,
    headings_of_aims,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_events import PlanField
from curriculum_studio.features.word_import.formats.lesson_plans.plan_fields import FieldReader
from curriculum_studio.features.word_import.formats.lesson_plans.plan_groups import (
    PlanGroup,
    can_be_name,
    grouped,
    title_line,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_headings import name_prefix
from curriculum_studio.features.word_import.formats.lesson_plans.plan_heads import Heads
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    PlanLabel,
    known_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_lists import (
    listed,
    lists_activities,
    names_some,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_sorts import (
    PlanSort,
    plan_sort,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_titles import (
    is_generic,
    split_title,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import minutes
from curriculum_studio.features.word_import.formats.lesson_plans.process_builder import (
    ProcessBuilder,
)
from curriculum_studio.features.word_import.formats.lesson_plans.row_builder import RowBuilder
from curriculum_studio.features.word_import.formats.lesson_plans.tab_tables import (
    with_tab_tables,
)
from curriculum_studio.features.word_import.formats.lesson_plans.unit_tree import UnitTree
from curriculum_studio.features.word_import.formats.lesson_plans.web_builder import (
    WebBuilder,
)
from curriculum_studio.features.word_import.formats.source_map import Sources
from curriculum_studio.features.word_import.formats.standard_vocabulary import guess_language
from curriculum_studio.features.word_import.formats.tree_builder import (
    ListBuilder,
    TreeBuilder,
    cut,
    with_references,
    without_weight,
)
from curriculum_studio.i18n import Message, Progress, Work
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    lead_of,
    lines_of,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.body import ReadWordFile, one_cell, read_word

#: A remark in brackets, or the goals that an aim is linked to, stand beside aims and are none.
_REMARK = re.compile(r"[（(][^（）()]*[）)]|.{2,40}·.{2,80}(?:目标|Goal|Ziel)\s*\d.*")
#: Longer texts than these say why an activity is done, not whether it was planned.
_LONGEST_ORIGIN = 12
#: A theme that is nothing but a title in its marks.
_QUOTED = re.compile(r"\s*《([^《》]+)》\s*")
#: A theme within a title.
_THEME = re.compile(r"(?:主题|Thema)\s*[:：]\s*([^（）()]{1,24})")
#: A thread behind a theme: 秋天的颜色（线索二：果园里）.
_THREAD = re.compile(
    r"\s*[（(]?\s*(?:主题)?(?:线索|子主题)[一二三四五六七八九十\d]*\s*[:：]\s*([^（）()]+?)\s*[）)]?\s*$"
)
#: Minutes behind the name of an activity.
_SPENT = re.compile(
    r"\s*[（(]\s*(?:约\s*)?\d{1,3}\s*(?:分钟|min\.?|Minuten)\s*[）)]\s*$", re.IGNORECASE
)
#: The name of a field with a day of the week.
_WEEKDAY = re.compile(r"星\s*期|周几|Wochentag")


def read(received: ReceivedFile) -> Work[ImportResult]:
    """Read a Word file as a theme unit; yields progress.

    Raises:
        StudioError: if it is no Word file, or refused at the gate.

    """
    outcome = yield from read_unit(received)
    return outcome.reading


def read_unit(received: ReceivedFile) -> Work[ReadOutcome]:
    """Read a Word file as a theme unit, and return with it what became of every text."""
    file = yield from read_word(received)
    file = replace(file, blocks=tuple(with_tab_tables(file.blocks)))
    return (yield from built_unit(file, received))


def built_unit(
    file: ReadWordFile, received: ReceivedFile, sort: PlanSort | None = None
) -> Work[ReadOutcome]:
    """Build a theme unit from the lines and tables of a file, whatever its format.

    `sort` is that of the plan; without it the content decides.
    """
    language = received.language or guess_language(line.text for line in file.lines)
    tree = TreeBuilder("unit", language, file.notes)
    sources = Sources(file, received.corrections)
    builder = _Builder(sources.file, tree, sort or plan_sort(file.blocks))
    yield from builder.build(SORTING.fill(name=received.name))
    builder.set_aside(sources.aside)
    document = tree.finished()
    document = with_references(document, number(document), tree.places, language, file.tally)
    guessed = language if received.language is None else None
    said = report(file, document, guessed=guessed)
    told = sources.told(tree, document, file.tally)
    return ReadOutcome(ImportResult(document, said, told), file.tally, tree.printed)


class _Builder:
    """Builds the tree of a unit, field by field."""

    def __init__(self, file: ReadWordFile, tree: TreeBuilder, sort: PlanSort) -> None:
        self._file = file
        self._tree = tree
        self._tally = file.tally
        self._sort = sort
        self._type: ActivityType | None = None
        context = BuildContext(tree, file.tally, ListBuilder(tree, file.tally), standard=False)
        self._builder = BlockNodeBuilder(context)
        self._process = ProcessBuilder(context, self._builder)
        self._heads = Heads(tree, sort)
        self._unit = UnitTree(tree, file.tally, self._builder, self._heads)
        self._web = WebBuilder(self._unit)
        self._rows = RowBuilder(self._unit, self._process, self._web)

    def build(self, says: Message) -> Work[None]:
        blocks = [b for b in self._file.blocks if not (isinstance(b, WordParagraph) and b.contents)]
        for line in self._file.blocks:
            if isinstance(line, WordParagraph) and line.contents:
                self._tally.resolve("contents", with_label(line).text)
        groups = grouped(FieldReader(self._tally, self._sort).read(blocks))
        self._preamble(groups)
        for at, group in enumerate(groups):
            yield Progress(at, len(groups), says)
            self._group(group)
        self._finish()

    def set_aside(self, lines: Sequence[WordParagraph]) -> None:
        """Build what somebody set aside, at the end of the unit."""
        if lines:
            self._builder.build(self._tree.unsorted(self._tree.root), lines)

    # --- titles -------------------------------------------------------------------------------

    def _preamble(self, groups: list[PlanGroup]) -> None:
        """Take the title from the lines before the first section."""
        lines: list[tuple[PlanGroup, WordParagraph]] = []
        for group in groups:
            if group.head is None:
                lines += [
                    (group, line)
                    for line in group.blocks
                    if isinstance(line, WordParagraph) and can_be_name(line)
                ]
            if group.rows or (group.head and group.head.label.target in {"section", "name"}):
                break
        if not lines:
            return
        home, title = title_line(lines)
        taken = split_title(title.text)
        self._heads.title(taken)
        self._heads.class_of(title.text)
        self._theme_of_title(title, groups)
        for _, line in lines:
            if line is not title and is_generic(line.text):
                self._heads.title(split_title(line.text))
        if self._is_named(groups):
            return
        whole = self._sort != "lesson" and not taken.name
        name = title.text if whole or not taken.name else taken.name
        home.blocks = [block for block in home.blocks if block is not title]
        cell = self._named_part(title, name)
        if self._sort == "lesson" and any(group.head for group in groups):
            self._unit.open(cell)
        else:
            self._tree.write(self._tree.root, cell)

    def _theme_of_title(self, title: WordParagraph, groups: Sequence[PlanGroup]) -> None:
        """Take the theme from a title that names it: 小班周计划（主题：我的家）."""
        found = _THEME.search(title.text)
        told = any(group.head and group.head.label.target == "theme" for group in groups)
        if found is not None and self._sort != "lesson" and not told:
            self._tree.write(self._tree.root, Cell(found[1].strip("《》“” ")))

    def _is_named(self, groups: Sequence[PlanGroup]) -> bool:
        """Whether a field names what the title would name."""
        labels = [group.head.label for group in groups if group.head is not None]
        if any(label.target == "theme" for label in labels) or self._tree.text(self._tree.root):
            return True
        named = next((e for e in labels if e.target in {"name", "section"}), None)
        return self._sort == "lesson" and named is not None and named.target == "name"

    def _named_part(self, line: WordParagraph, name: str) -> Cell:
        """Return the name in a line; what stands around it is computed, or kept as text."""
        cell = without_weight(with_label(line))
        taken = split_title(cell.text)
        at = cell.text.find(name)
        if not name or at < 0 or name == cell.text.strip():
            return cell
        if taken.whole:
            automatic = len(cell) - len(trimmed(line.cell))
            around = cell.text[automatic:at] + cell.text[at + len(name) :]
            self._tally.resolve("heading", around)
        else:
            self._unit.keep("", [WordParagraph(Cell(taken.around))], self._tree.root)
            rest = cell.text.replace(name, "", 1)
            self._tally.resolve("value", "".join(e for e in rest if e not in taken.around))
        return part(cell, at, at + len(name))

    def _finish(self) -> None:
        """Name the unit after its first activity where nothing else names it, and the other way."""
        root = self._tree.root
        activities = self._unit.activities()
        if not self._tree.text(root) and activities:
            self._tree.write(root, self._tree.cell(activities[0]))
        if self._sort == "lesson" and activities and not self._tree.text(activities[0]):
            self._tree.write(activities[0], self._tree.cell(root))
        for activity in activities:
            section = self._unit.section(activity, "process")
            if section is not None:
                self._process.by_place(section)
        self._unit.leftovers_to_end()

    # --- fields -------------------------------------------------------------------------------

    def _group(self, group: PlanGroup) -> None:
        if group.rows is not None:
            self._rows.build(group.rows)
            return
        if group.head is None:
            self._builder.build(self._unit.left(), group.blocks)
            return
        label, words = group.head.label, group.head.words
        self._type = named_slot(words) if words else None
        match label.target:
            case "section":
                self._section(label, group.blocks)
            case "guidance":
                self._guidance(group.head, group.blocks)
            case "theme":
                self._theme(group.blocks)
            case "name":
                self._name(group.blocks)
            case "other" if self._sort == "theme" and lists_activities(group.blocks, words):
                self._tally.resolve("heading", group.head.words)
                self._plan("activities", group.blocks)
            case "other" | "appendix":
                self._other(group.head, group.blocks)
            case "origin" if self._is_intent(group.blocks):
                self._tally.resolve("heading", group.head.words)
                self._section(PlanLabel("section", "intent"), group.blocks)
            case _:
                self._head(group.head, group.blocks)

    def _is_intent(self, blocks: Sequence[Block]) -> bool:
        """Whether 活动来源 is not planned or emergent, but tells where the activity comes from."""
        texts = [block.text for block in blocks if isinstance(block, WordParagraph)]
        return any(len(text) > _LONGEST_ORIGIN for text in texts)

    def _theme(self, blocks: Sequence[Block]) -> None:
        if self._tree.text(self._tree.root):
            # The first one counts; a second one, as in a form that was copied, is kept as text.
            self._builder.build(self._unit.left(), blocks)
            return
        rest = self._first_line(blocks, self._theme_name)
        self._builder.build(self._unit.left(), rest) if rest else None

    def _theme_name(self, cell: Cell) -> None:
        """Name the unit; a thread in brackets behind the theme goes to its field."""
        found = _THREAD.search(cell.text)
        if found is not None and cell.text[: found.start()].strip():
            self._heads.take(PlanLabel("thread"), found[1], "")
            self._tally.resolve("value", found[0])
            cell = part(cell, 0, found.start())
        quoted = _QUOTED.fullmatch(cell.text)
        if quoted is not None:
            self._tally.resolve("value", "《》")
            cell = part(cell, *quoted.span(1))
        self._tree.write(self._tree.root, cell)

    def _name(self, blocks: Sequence[Block]) -> None:
        activity = self._unit.activity
        listed = ""
        if blocks and isinstance(first := blocks[0], WordParagraph) and not first.pictures:
            text = _SPENT.sub("", with_label(first).text)
            listed = self._unit.named(split_title(text[len(name_prefix(text)) :]).name)
        fresh = activity and not self._tree.text(activity) and not self._tree.children(activity)
        unnamed = activity and not self._tree.text(activity) and len(self._unit.activities()) == 1
        # What stands before the name of a lesson, such as the reason, belongs to it.
        reused = bool(blocks) and unnamed and self._sort == "lesson"
        if listed:
            # A list has named it before; here is what it consists of.
            self._unit.activity = listed
        elif not fresh and not reused:
            self._unit.open(Cell())
        rest = self._first_line(blocks, lambda cell: self._activity_name(cell, listed))
        self._builder.build(self._unit.left(), rest) if rest else None

    def _activity_name(self, cell: Cell, listed: str) -> None:
        """Name the open activity; class, domain and minutes in its name go to their fields."""
        activity = self._unit.activity
        spent = _SPENT.search(cell.text)
        value = minutes(spent[0]) if spent is not None else None
        if spent is not None and value is not None and isinstance(value.value, int):
            self._heads.minutes_of(activity, value.value)
            self._tally.resolve("value", spent[0])
            cell = part(cell, 0, spent.start())
        title = split_title(cell.text)
        self._heads.name(title, activity)
        if title.name:
            cell = self._named_part(WordParagraph(cell), title.name)
        if listed:
            self._tally.resolve("value", cell.text)
        else:
            self._tree.write(activity, cell)

    def _first_line(
        self, blocks: Sequence[Block], write: Callable[[Cell], None]
    ) -> Sequence[Block]:
        """Write the first line of a value; return what is left."""
        if not blocks or not isinstance(blocks[0], WordParagraph) or blocks[0].pictures:
            return blocks
        cell = without_weight(with_label(blocks[0]))
        prefix = name_prefix(cell.text)
        automatic = len(cell) - len(trimmed(blocks[0].cell))
        self._tally.resolve("number", prefix[automatic:])
        write(cut(cell, len(prefix)))
        return blocks[1:]

    def _section(self, label: PlanLabel, blocks: Sequence[Block]) -> None:
        activity = self._unit.activity
        own = label.scope == "activity" and self._sort == "lesson"
        unit_wide = label.scope == "unit" or (not own and not activity)
        if label.scope == "unit" and self._sort == "lesson" and label.role in {"origin", "aims"}:
            # A lesson plan that calls its background 主题由来 has one activity all the same.
            unit_wide = False
        role = label.role
        if role == "key_point" and self._sort in {"week", "term"}:
            # What a week is about, and not what is hard in an activity.
            unit_wide, role = True, "aims"
        if role == "resources" and self._sort == "lesson":
            # 材料投放 of a single activity are its materials.
            unit_wide, role = False, "materials"
        if unit_wide:
            parent = self._tree.root
            role = "origin" if role == "intent" else role
        else:
            parent = activity or self._unit.open(Cell())
            role = "intent" if role == "origin" else role
        if role in {"week_plan", "activities"}:
            self._plan(role, blocks)
            return
        section = self._unit.section_of(parent, role)
        if role == "aims":
            self._aims(section, blocks)
        elif role == "process":
            self._process.build(section, list(by_numbers(blocks)))
        elif role == "web":
            self._web.build(section, blocks)
        elif role == "photos":
            self._photos(section, blocks)
        elif role == "materials":
            self._builder.build(section, list(by_numbers(blocks)))
        elif role == "resources":
            self._builder.build(section, list(by_areas(blocks)))
        else:
            self._builder.build(section, blocks)

    def _plan(self, role: str, blocks: Sequence[Block]) -> None:
        """Build the lines of a plan or a list that are no table."""
        section = self._unit.section_of(self._tree.root, role)  # type: ignore[arg-type]
        if role == "activities":
            names = [b for b in blocks if isinstance(b, WordParagraph) and names_some(b)]
            if names and len(names) == len(blocks):
                for each in listed(names):
                    signs = not any(map(str.isalnum, each.taken))
                    self._tally.resolve("value" if signs else "heading", each.taken)
                    if each.line is not None:
                        self._listed(each.line, each.thread, each.week)
                    elif each.thread:
                        self._web.branch_of(each.thread)
                return
        self._builder.build(section, blocks)

    def _listed(self, line: WordParagraph, thread: str, week: int) -> None:
        """Build a line of a list of activities: 1. 科学活动：雨水记录."""
        lead = lead_of(line)
        text = lead.rest if lead is not None else with_label(line)
        self._tally.resolve("number", lead.text if lead is not None else "")
        self._unit.open(Cell())
        self._activity_name(without_weight(text), "")
        self._heads.typed(self._unit.activity, self._type)
        if thread:
            self._web.link(thread, self._unit.activity)
        if week:
            self._rows.in_week(self._unit.activity, week)
        self._unit.activity = ""

    def _aims(self, section: str, blocks: Sequence[Block]) -> None:
        """Build each line as an aim; its number is computed."""
        parts = list(by_numbers(blocks))
        heads = {id(line) for line in headings_of_aims(parts)}
        for block in parts:
            if not isinstance(block, WordParagraph) or block.pictures or not block.text:
                self._builder.build(section, [block])
                continue
            lead = lead_of(block)
            if (lead is None and _REMARK.fullmatch(block.text)) or id(block) in heads:
                self._builder.paragraph(section, block)
                continue
            text = lead.rest if lead is not None else with_label(block)
            if lead is not None:
                self._tally.resolve("number", lead.text)
            aim = self._tree.add_of(section, Aim(), text)
            self._tree.mark_places(block.bookmarks, aim)

    def _photos(self, section: str, blocks: Sequence[Block]) -> None:
        for block in blocks:
            if not isinstance(block, WordParagraph) or not block.pictures:
                self._builder.build(section, [block])
                continue
            for at, picture in enumerate(block.pictures):
                pictures = Pictures({self._tree.language: picture.hash})
                text = trimmed(block.cell) if at == 0 else None
                self._tree.add_of(section, Photo(pictures=pictures), text)

    def _guidance(self, field: PlanField, blocks: Sequence[Block]) -> None:
        """Build what the teacher does beside the process as notes to its last step."""
        section = self._unit.section(self._unit.activity, "process")
        if section is None or not self._unit.activity:
            self._other(field, blocks)
            return
        self._tally.resolve("heading", field.words)
        for block in blocks:
            if isinstance(block, WordParagraph) and block.text and not block.pictures:
                step = self._tree.last(section, kind_with(Step))
                self._tree.add(step or section, "teacher_note", with_label(block))
            else:
                self._builder.build(section, [block])

    # --- heads --------------------------------------------------------------------------------

    def _head(self, field: PlanField, blocks: Sequence[Block]) -> None:
        """Take a value of the head; what is more than the value stays under "unsorted"."""
        cells = [trimmed(block.cell) for block in blocks if isinstance(block, WordParagraph)]
        text = one_cell(cells).text
        value = self._heads.take(field.label, text, self._unit.activity)
        if value is not None and value.whole and len(cells) == len(blocks):
            self._tally.resolve("heading", field.words)
            self._tally.resolve("value", text)
            return
        self._other(field, blocks)

    # --- what fits nowhere --------------------------------------------------------------------

    def _other(self, field: PlanField, blocks: Sequence[Block]) -> None:
        """Keep a field that has no place in a unit, its label before its content."""
        if not blocks and known_label(field.words) is not None:
            self._tally.resolve("empty", field.words)
            return
        if _WEEKDAY.fullmatch(field.words.strip()) and len(blocks) == 1:
            self._heads.weekday("".join(line.text for line in lines_of(list(blocks))))
        self._unit.keep(field.words, blocks)
