"""Reads lesson plans and other plans from a Word file as a theme unit."""

import re
from collections.abc import Sequence

from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.core.numbering import number
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
from curriculum_studio.features.word_import.formats.lesson_plans.plan_events import PlanField
from curriculum_studio.features.word_import.formats.lesson_plans.plan_fields import FieldReader
from curriculum_studio.features.word_import.formats.lesson_plans.plan_groups import (
    PlanGroup,
    grouped,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_heads import HeadSetter
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    PlanLabel,
    known_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_lists import (
    lists_activities,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_names import NameReader
from curriculum_studio.features.word_import.formats.lesson_plans.plan_sorts import (
    PlanSort,
    plan_sort,
)
from curriculum_studio.features.word_import.formats.lesson_plans.process_builder import (
    ProcessBuilder,
)
from curriculum_studio.features.word_import.formats.lesson_plans.row_builder import RowBuilder
from curriculum_studio.features.word_import.formats.lesson_plans.section_builder import (
    SectionBuilder,
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
    with_references,
)
from curriculum_studio.i18n import Message, Progress, Work
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    lines_of,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.body import ReadWordFile, one_cell

#: Longer texts than these say why an activity is done, not whether it was planned.
_LONGEST_ORIGIN = 12
_TERM = re.compile("学年|学期|学年学期|Kindergartenjahr|Kitajahr")
#: The name of a field with a day of the week.
_WEEKDAY = re.compile(r"星\s*期|周几|Wochentag")


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
        context = BuildContext(tree, file.tally, ListBuilder(tree, file.tally), standard=False)
        self._builder = BlockNodeBuilder(context)
        self._process = ProcessBuilder(context, self._builder)
        self._heads = HeadSetter(tree, sort)
        self._unit = UnitTree(tree, file.tally, self._builder, self._heads)
        self._web = WebBuilder(self._unit)
        self._rows = RowBuilder(self._unit, self._process, self._web)
        self._names = NameReader(self._unit, sort)
        self._sections = SectionBuilder(
            self._unit, self._names, self._process, self._web, self._rows, sort
        )

    def build(self, says: Message) -> Work[None]:
        blocks = [b for b in self._file.blocks if not (isinstance(b, WordParagraph) and b.contents)]
        for line in self._file.blocks:
            if isinstance(line, WordParagraph) and line.contents:
                self._tally.resolve("contents", with_label(line).text)
        groups = grouped(FieldReader(self._tally, self._sort).read(blocks))
        self._names.preamble(groups)
        for at, group in enumerate(groups):
            yield Progress(at, len(groups), says)
            self._group(group, groups[at + 1].head if at + 1 < len(groups) else None)
        self._finish()

    def set_aside(self, lines: Sequence[WordParagraph]) -> None:
        """Build what somebody set aside, at the end of the unit."""
        if lines:
            self._builder.build(self._tree.unsorted(self._tree.root), lines)

    # --- titles -------------------------------------------------------------------------------
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

    def _group(self, group: PlanGroup, following: PlanField | None) -> None:
        if group.rows is not None:
            self._rows.build(group.rows)
            return
        if group.head is None:
            self._builder.build(self._unit.left(), group.blocks)
            return
        label, words = group.head.label, group.head.words
        if group.after_rows and label.role == "activities" and label.target == "section":
            # What stands below a table of activities is none of them.
            self._builder.build(self._unit.left(self._tree.root), group.blocks)
            return
        kind = named_slot(words) if words else None
        match label.target:
            case "section":
                self._sections.build(label, group.blocks, kind)
            case "guidance":
                if not self._sections.guidance(words, group.blocks):
                    self._other(group.head, group.blocks)
            case "theme":
                self._names.theme(group.blocks)
            case "name":
                self._names.name(group.blocks)
            case "other" if self._sort == "theme" and lists_activities(group.blocks, words):
                self._tally.resolve("heading", group.head.words)
                self._sections.plan("activities", group.blocks, kind)
            case "other" if self._is_reason(group, following):
                self._reason(group)
            case "other" | "appendix":
                self._other(group.head, group.blocks)
            case "origin" if self._is_intent(group.blocks):
                self._tally.resolve("heading", group.head.words)
                self._sections.build(PlanLabel("section", "intent"), group.blocks, kind)
            case _:
                self._head(group.head, group.blocks)

    def _is_reason(self, group: PlanGroup, following: PlanField | None) -> bool:
        """Whether a heading that nobody knows is above the reason: aims come next.

        Plans give their reasons under many names, before what they aim at.
        """
        if group.head is None or following is None or self._sort == "day":
            return False
        texts = group.blocks if group.head.words else group.blocks[1:]
        plain = all(isinstance(b, WordParagraph) and not b.pictures for b in texts)
        told = plain and any(len(lines.text) > _LONGEST_ORIGIN for lines in lines_of(texts))
        aims = following.label.target == "section" and following.label.role == "aims"
        parent = self._unit.activity or self._tree.root
        given = any(self._unit.section(parent, role) for role in ("intent", "origin"))
        known = known_label(group.head.words) is not None if group.head.words else False
        return told and aims and not given and not known

    def _reason(self, group: PlanGroup) -> None:
        words, blocks = (group.head.words if group.head is not None else ""), group.blocks
        if not words and isinstance(heading := blocks[0], WordParagraph):
            words, blocks = with_label(heading).text, blocks[1:]
            words = words if heading.place is None else heading.text
        self._tally.resolve("heading", words)
        label = PlanLabel("section", "origin", "activity" if self._sort == "lesson" else "unit")
        self._sections.build(label, blocks, None)

    def _is_intent(self, blocks: Sequence[Block]) -> bool:
        """Whether 活动来源 is not planned or emergent, but tells where the activity comes from."""
        texts = [block.text for block in blocks if isinstance(block, WordParagraph)]
        return any(len(text) > _LONGEST_ORIGIN for text in texts)

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
        if _TERM.fullmatch(field.words.strip("：: ")):
            name = field.words.strip("：: ")
            text = "".join(line.text for line in lines_of(list(blocks)))
            self._heads.term_of(f"{name} {text}{name}")
        self._unit.keep(field.words, blocks)
