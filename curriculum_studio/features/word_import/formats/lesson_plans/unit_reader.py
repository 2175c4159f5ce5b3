"""Reads lesson plans and theme plans from a Word file or a workbook as a theme unit."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from curriculum_studio.core.families import kind_with
from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.payloads.unit import (
    Activity,
    Aim,
    Photo,
    PlanEntry,
    Section,
    SectionRole,
    Step,
    UnitHead,
    WebNode,
)
from curriculum_studio.core.text import Cell, cleaned, joined
from curriculum_studio.features.word_import.formats.block_builder import (
    BlockNodeBuilder,
    BuildContext,
)
from curriculum_studio.features.word_import.formats.import_report import (
    SORTING,
    ReadOutcome,
    report,
)
from curriculum_studio.features.word_import.formats.lesson_plans import plan_vocabulary
from curriculum_studio.features.word_import.formats.lesson_plans.plan_fields import (
    FieldReader,
    PlanField,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_groups import (
    PlanGroup,
    can_be_name,
    grouped,
    name_prefix,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_vocabulary import (
    PlanLabel,
    Target,
    Value,
    known_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.process_builder import (
    ProcessBuilder,
)
from curriculum_studio.features.word_import.formats.lesson_plans.week_grid import (
    WeekPlace,
    week_in,
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
from curriculum_studio.i18n import Message, Progress, Work, message
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    WordTable,
    lead_of,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.body import ReadWordFile, one_cell, read_word
from curriculum_studio.ooxml.reader.statistics import ReadStatistics
from curriculum_studio.spreadsheet.cell_reader import SheetCells, read_contents
from curriculum_studio.spreadsheet.grids import shown
from curriculum_studio.untrusted.office_package import SafePackage, open_ooxml

# --- head of a plan ---------------------------------------------------------------------------

_OF_UNIT: Mapping[Target, Callable[[str], Value | None]] = {
    "weeks": plan_vocabulary.weeks,
    "date": plan_vocabulary.date,
    "kindergarten": lambda text: Value(text, whole="\n" not in text),
}
_OF_ACTIVITY: Mapping[Target, Callable[[str], Value | None]] = {
    "minutes": plan_vocabulary.minutes,
    "type": plan_vocabulary.activity_type,
    "origin": plan_vocabulary.origin,
    "place": lambda text: Value(text, whole="\n" not in text),
}


class Heads:
    """Sets payloads; what is said before the first activity waits for it."""

    def __init__(self, tree: TreeBuilder) -> None:
        self._tree = tree
        self._waiting: dict[str, Any] = {}

    def title(self, text: str) -> None:
        """Take class and domains from a title such as 大班科学活动：…, which stays as it is."""
        self._unit("class_level", plan_vocabulary.class_level(text))
        self._unit("domains", plan_vocabulary.domains(text))

    def name(self, text: str) -> None:
        """Take the class from the name of an activity, which stays as it is."""
        self._unit("class_level", plan_vocabulary.class_level(text))

    def opened(self, activity: str) -> None:
        """Give an activity what was said before it."""
        self._set(activity, Activity, self._waiting)
        self._waiting = {}

    def take(self, label: PlanLabel, text: str, activity: str) -> Value | None:
        """Set the value that a text has for a field, and return it; None if it has none."""
        if not text.strip():
            return None
        if label.target == "domain":
            value = plan_vocabulary.domains(text)
            head = self._tree.payload(self._tree.root)
            if not activity or (isinstance(head, UnitHead) and not head.domains):
                self._unit("domains", value)
            return self._activity("domains", value, activity)
        if label.target == "class_level":
            return self._class(text)
        if label.target == "teacher":
            return self._once("teacher", Value(" ".join(text.split()), whole="\n" not in text))
        if label.target == "date":
            return self._time(text, activity)
        if label.target in _OF_UNIT:
            return self._unit(label.target, _OF_UNIT[label.target](text))
        value = _OF_ACTIVITY[label.target](text)
        if label.target == "minutes":
            return self._time(text, activity)
        return self._activity(label.target, value, activity)

    def _class(self, text: str) -> Value | None:
        """Set the age of a class, and its name where it has one."""
        value = self._unit("class_level", plan_vocabulary.class_level(text))
        name = plan_vocabulary.class_name(text)
        return self._once("class_name", Value(name, whole=True)) if name else value

    def _time(self, text: str, activity: str) -> Value | None:
        """Set when something was done and how long it takes: both stand behind one word."""
        spent = plan_vocabulary.minutes(text)
        if spent is not None and spent.whole:
            return self._activity("minutes", spent, activity)
        day = plan_vocabulary.date(text)
        if spent is None and day is None:
            # One word means both in German: how many weeks, how many minutes.
            return self._unit("weeks", plan_vocabulary.weeks(text))
        if spent is not None:
            self._activity("minutes", spent, activity)
        if day is None:
            return spent
        rest = plan_vocabulary.without_minutes(text) if spent is not None else text
        fresh = self._once("begins", plan_vocabulary.date(rest))
        return None if fresh is None else fresh

    def _once(self, name: str, value: Value | None) -> Value | None:
        """Set a field of the unit; another value for it stays as text."""
        head = self._tree.payload(self._tree.root)
        known = getattr(head, name, "")
        if value is None or (known and known != value.value):
            return None
        return self._unit(name, value)

    def _unit(self, name: str, value: Value | None) -> Value | None:
        if value is not None:
            self._set(self._tree.root, UnitHead, {name: value.value})
        return value

    def _activity(self, name: str, value: Value | None, activity: str) -> Value | None:
        if value is not None and activity:
            self._set(activity, Activity, {name: value.value})
        elif value is not None:
            self._waiting[name] = value.value
        return value

    def _set(self, node: str, kind: type[UnitHead | Activity], values: dict[str, Any]) -> None:
        payload = self._tree.payload(node)
        if isinstance(payload, UnitHead | Activity) and isinstance(payload, kind):
            self._tree.set_payload(node, replace(payload, **values))


# --- the plan ---------------------------------------------------------------------------------

#: A remark in brackets, or the goals that an aim is linked to, stand beside aims and are none.
_REMARK = re.compile(r"[（(][^（）()]*[）)]|.{2,40}·.{2,80}(?:目标|Goal|Ziel)\s*\d.*")

#: A node of a theme web is at most so long.
_LONGEST_TWIG = 80
#: Longer texts than these say why an activity is done, not whether it was planned.
_LONGEST_ORIGIN = 12


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
    return (yield from built_unit(file, received))


def built_unit(file: ReadWordFile, received: ReceivedFile) -> Work[ReadOutcome]:
    """Build a theme unit from the lines and tables of a file, whatever its format."""
    language = received.language or guess_language(line.text for line in file.lines)
    tree = TreeBuilder("unit", language, file.notes)
    sources = Sources(file, received.corrections)
    builder = _Builder(sources.file, tree)
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

    def __init__(self, file: ReadWordFile, tree: TreeBuilder) -> None:
        self._file = file
        self._tree = tree
        self._tally = file.tally
        context = BuildContext(tree, file.tally, ListBuilder(tree, file.tally), standard=False)
        self._builder = BlockNodeBuilder(context)
        self._process = ProcessBuilder(context, self._builder)
        self._heads = Heads(tree)
        self._activity = ""
        self._weeks = 0
        self._sections: dict[tuple[str, str], str] = {}
        self._leftovers: dict[str, str] = {}

    def build(self, says: Message) -> Work[None]:
        blocks = [b for b in self._file.blocks if not (isinstance(b, WordParagraph) and b.contents)]
        for line in self._file.blocks:
            if isinstance(line, WordParagraph) and line.contents:
                self._tally.resolve("contents", with_label(line).text)
        groups = grouped(FieldReader(self._tally).read(blocks))
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
        """Take the title from the lines before the first field."""
        if not groups or groups[0].head is not None:
            return
        first = groups[0]
        lines = [
            line for line in first.blocks if isinstance(line, WordParagraph) and can_be_name(line)
        ]
        if not lines:
            return
        largest = max(line.size for line in lines)
        title = next(line for line in lines if line.size == largest)
        labels = [group.head.label for group in groups if group.head is not None]
        unit_wide = any(label.scope == "unit" for label in labels)
        named = next((e for e in labels if e.target in {"name", "section"}), None)
        self._heads.title(title.text)
        if any(label.target == "theme" for label in labels) or (
            named is not None and named.target == "name" and not unit_wide
        ):
            return
        first.blocks = [block for block in first.blocks if block is not title]
        cell = without_weight(with_label(title))
        if unit_wide:
            self._tree.write(self._tree.root, cell)
        elif labels:
            self._open(cell)
        else:
            self._tree.write(self._tree.root, cell)

    def _finish(self) -> None:
        """Name the unit after its first activity where nothing else names it."""
        root = self._tree.root
        activities = [
            node
            for section in self._tree.children(root)
            for node in self._tree.children(section)
            if isinstance(self._tree.payload(node), Activity)
        ]
        if not self._tree.text(root) and activities:
            self._tree.write(root, self._tree.cell(activities[0]))
        for parent in [root, *activities]:
            left = self._leftovers.get(parent)
            if left is not None:
                self._tree.to_end(left)

    # --- fields -------------------------------------------------------------------------------

    def _group(self, group: PlanGroup) -> None:
        if group.head is None:
            self._builder.build(self._left(), group.blocks)
            return
        label = group.head.label
        match label.target:
            case "section":
                self._section(label, group.blocks)
            case "guidance":
                self._guidance(group.head, group.blocks)
            case "theme":
                self._theme(group.blocks)
            case "name":
                self._name(group.blocks)
            case "other":
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
            self._builder.build(self._left(), blocks)
            return
        rest = self._first_line(blocks, lambda cell: self._tree.write(self._tree.root, cell))
        self._builder.build(self._left(), rest)

    def _name(self, blocks: Sequence[Block]) -> None:
        fresh = self._activity and not self._tree.text(self._activity)
        if not fresh or self._tree.children(self._activity):
            self._open(Cell())
        rest = self._first_line(blocks, lambda cell: self._tree.write(self._activity, cell))
        self._builder.build(self._left(), rest)
        self._heads.name(self._tree.text(self._activity))

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

    def _open(self, name: Cell) -> None:
        """Begin an activity."""
        section = self._section_of(self._tree.root, "activities")
        self._activity = self._tree.add_of(section, Activity(), name)
        self._heads.opened(self._activity)

    def _section_of(self, parent: str, role: SectionRole) -> str:
        key = (parent, role)
        if key not in self._sections:
            self._sections[key] = self._tree.add_of(parent, Section(role=role))
        return self._sections[key]

    def _section(self, label: PlanLabel, blocks: Sequence[Block]) -> None:
        unit_wide = label.scope == "unit" or (label.scope == "either" and not self._activity)
        if unit_wide:
            parent = self._tree.root
        else:
            if not self._activity:
                self._open(Cell())
            parent = self._activity
        section = self._section_of(parent, label.role)
        if label.role == "aims":
            self._aims(section, blocks)
        elif label.role == "process":
            self._process.build(section, blocks)
        elif label.role == "web":
            self._web(section, blocks)
        elif label.role == "week_plan":
            self._week_plan(section, blocks)
        elif label.role == "photos":
            self._photos(section, blocks)
        else:
            self._builder.build(section, blocks)

    def _week_plan(self, section: str, blocks: Sequence[Block]) -> None:
        """Build the cells of a week as entries; what is no week stays as it is."""
        for block in blocks:
            week = week_in(block) if isinstance(block, WordTable) else None
            if week is None or week.above.rows or week.below.rows:
                self._builder.build(section, [block])
                continue
            self._weeks += 1
            for head in week.heads:
                self._tally.resolve("value", head)
            for place in week.places:
                self._entry(section, place)
            for words, cell in week.left:
                self._builder.build(self._left(), [WordParagraph(Cell(words)), *cell.blocks])

    def _entry(self, section: str, place: WeekPlace) -> None:
        lines = [each for each in place.cell.blocks if isinstance(each, WordParagraph)]
        texts = [with_label(line) for line in lines if line.text]
        payload = PlanEntry(
            week=self._weeks, day=place.day, slot=place.slot, row=place.name, days=place.days
        )
        if texts:
            entry = self._tree.add_of(section, payload, one_cell(texts))
            for line in lines:
                self._tree.mark_places(line.bookmarks, entry)
        others: list[Block] = [e for e in place.cell.blocks if not isinstance(e, WordParagraph)]
        pictures = [WordParagraph(pictures=line.pictures) for line in lines if line.pictures]
        if others or pictures:
            self._builder.build(self._left(), [*pictures, *others])

    def _aims(self, section: str, blocks: Sequence[Block]) -> None:
        """Build each line as an aim; its number is computed."""
        for block in blocks:
            if not isinstance(block, WordParagraph) or block.pictures or not block.text:
                self._builder.build(section, [block])
                continue
            lead = lead_of(block)
            if lead is None and _REMARK.fullmatch(block.text):
                self._builder.paragraph(section, block)
                continue
            text = lead.rest if lead is not None else with_label(block)
            if lead is not None:
                self._tally.resolve("number", lead.text)
            aim = self._tree.add_of(section, Aim(), text)
            self._tree.mark_places(block.bookmarks, aim)

    def _web(self, section: str, blocks: Sequence[Block]) -> None:
        """Build a web that is drawn as a table: each head is a branch, what is below are twigs."""
        for block in blocks:
            goes_on = self._tree.last(section, kind_with(WebNode)) != ""
            if isinstance(block, WordParagraph) or not _is_web(block, 1 if goes_on else 2):
                self._builder.build(section, [block])
                continue
            for head in block.rows[0]:
                lines = [line for line in head.lines if line.text]
                node = self._tree.add_of(section, WebNode(), one_cell([e.cell for e in lines]))
                below = (cell for row in block.rows[1:] for cell in row)
                for line in (e for cell in below if cell.column == head.column for e in cell.lines):
                    if line.text:
                        lead = lead_of(line)
                        text = lead.rest if lead is not None else with_label(line)
                        self._tree.add_of(node, WebNode(), text)
                        self._tally.resolve("number", lead.text if lead is not None else "")

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
        section = self._sections.get((self._activity, "process"))
        if section is None or not self._activity:
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
        value = self._heads.take(field.label, text, self._activity)
        if value is not None and value.whole and len(cells) == len(blocks):
            self._tally.resolve("heading", field.words)
            self._tally.resolve("value", text)
            return
        self._other(field, blocks)

    # --- what fits nowhere --------------------------------------------------------------------

    def _left(self) -> str:
        """Return "unsorted" of the activity, or of the unit before the first activity."""
        parent = self._activity or self._tree.root
        if parent not in self._leftovers:
            self._leftovers[parent] = self._tree.add(parent, "unsorted")
        return self._leftovers[parent]

    def _other(self, field: PlanField, blocks: Sequence[Block]) -> None:
        """Keep a field that has no place in a unit, its label before its content."""
        words = field.words.rstrip("：: \u3000")
        rest = list(blocks)
        first = rest[0] if rest else None
        if first is None and known_label(words) is not None:
            self._tally.resolve("empty", field.words)
            return
        if words and isinstance(first, WordParagraph) and not first.pictures:
            colon = ": " if field.words.rstrip().endswith(":") else "："
            text = joined(Cell(f"{words}{colon}"), with_label(first))
            rest[0] = replace(first, cell=text, place=None)
        elif words:
            rest.insert(0, WordParagraph(Cell(words)))
        self._builder.build(self._left(), rest)


def _is_web(grid: WordTable, least: int) -> bool:
    """Whether a table draws a web: columns of short texts, each with a head, nothing merged.

    It has to have at least so many columns; a web that is too wide goes on in a second table.
    """
    columns = [cell.column for cell in grid.rows[0]]
    plain = all(
        [cell.column for cell in row] == columns and all(cell.rows == 1 for cell in row)
        for row in grid.rows
    )
    texts = [line for cell in grid.cells for line in cell.lines]
    short = all(len(line.text) <= _LONGEST_TWIG and not line.pictures for line in texts)
    whole = all(cell.text for cell in grid.rows[0])
    return plain and short and whole and len(columns) >= least and len(grid.rows) > 1


# --- the sheets of a workbook -----------------------------------------------------------------
# A sheet is a form like one in Word: merged cells, labels and values. So it becomes lines and
# tables, and grows as those of a Word file do.

_READING = message("WordImport", "Reading {name}")

#: What tells a plan from any other workbook: a payroll becomes a table and nothing else.
_SIGNS = (Activity, Aim, Step, WebNode, PlanEntry)

#: Columns to the right of this one are no part of a plan.
_MOST_COLUMNS = 60


def read_workbook(received: ReceivedFile) -> Work[ImportResult]:
    """Read a workbook as a theme unit; yields progress.

    Raises:
        StudioError: if it is no workbook, or refused at the gate.

    """
    outcome = yield from read_plans(received)
    return outcome.reading


def read_plans(received: ReceivedFile) -> Work[ReadOutcome]:
    """Read a workbook as a theme unit, and return with it what became of every text."""
    yield Progress(0, 1, _READING.fill(name=received.name))
    package = open_ooxml(received.content, received.name, "excel")
    sheets = read_contents(package).grids
    grids = tuple(grid for sheet in sheets if (grid := _grid(sheet)).rows)
    file = ReadWordFile(grids, {}, (), 0, ReadStatistics())
    outcome = yield from built_unit(file, received)
    said = (*outcome.reading.report, *_left_out(sheets, package))
    question = None
    if not any(
        isinstance(node.payload, _SIGNS) for node in outcome.reading.document.nodes.values()
    ):
        question = message(
            "WordImport", "{name} does not look like a plan: it contains no activity, aim or step."
        ).fill(name=received.name)
    return replace(outcome, reading=replace(outcome.reading, report=said, question=question))


def _grid(sheet: SheetCells) -> WordTable:
    width = min(_MOST_COLUMNS, max((column for _, column in sheet.cells), default=0))
    rows = (tuple(_row(sheet, row, width)) for row in sorted({row for row, _ in sheet.cells}))
    return WordTable((1.0,) * width, tuple(row for row in rows if row))


def _row(sheet: SheetCells, row: int, width: int) -> list[WordCell]:
    """Return the cells of a row; what is empty at its end falls out."""
    cells: list[WordCell] = []
    column = 1
    while column <= width:
        area = sheet.merged_at(row, column)
        columns = area.right - column + 1 if area is not None else 1
        if area is None or row == area.top:
            rows = area.bottom - area.top + 1 if area is not None else 1
            text = cleaned(shown(sheet.cells.get((row, column))))
            lines = tuple(WordParagraph(Cell(each)) for each in text.split("\n"))
            cells.append(WordCell(column - 1, max(1, columns), rows, lines))
        column += max(1, columns)
    while cells and not cells[-1].text:
        cells.pop()
    return cells


def _left_out(sheets: tuple[SheetCells, ...], package: SafePackage) -> Iterator[Message]:
    formulas = sum(1 for sheet in sheets for each in sheet.cells.values() if each.what == "formula")
    if formulas:
        yield message(
            "WordImport", "Cells with formulas, whose results were not imported: {count}."
        ).fill(count=formulas)
    pictures = sum(1 for part in package.parts if part.lower().startswith("xl/media/"))
    if pictures:
        yield message(
            "WordImport", "Pictures in the workbook that were not imported: {count}."
        ).fill(count=pictures)
