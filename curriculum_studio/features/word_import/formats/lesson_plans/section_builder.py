"""The sections of a unit and of its activities, each built as it asks for."""

import re
from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core.kinds import kind_with
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.payloads.unit import ActivityType, Aim, Photo, Step
from curriculum_studio.core.text import Cell, joined, part
from curriculum_studio.features.word_import.formats.lesson_plans.inline_numbers import (
    by_areas,
    by_breaks,
    by_numbers,
    dash_of_area,
    headings_of_aims,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    PlanLabel,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_lists import (
    ListedLine,
    listed,
    names_some,
    values_in_brackets,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_names import NameReader
from curriculum_studio.features.word_import.formats.lesson_plans.plan_sorts import (
    PlanSort,
)
from curriculum_studio.features.word_import.formats.lesson_plans.process_builder import (
    ProcessBuilder,
)
from curriculum_studio.features.word_import.formats.lesson_plans.row_builder import RowBuilder
from curriculum_studio.features.word_import.formats.lesson_plans.unit_tree import UnitTree
from curriculum_studio.features.word_import.formats.lesson_plans.web_builder import (
    WebBuilder,
)
from curriculum_studio.features.word_import.formats.tree_builder import (
    without_weight,
)
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    lead_of,
    trimmed,
    with_label,
)

#: A sign before an aim that Word does not count as one.
_SIGN = re.compile(r"[*＊✓✔√☆★]\s*(?=\S)")
#: A remark in brackets, or the goals that an aim is linked to, stand beside aims and are none.
_REMARK = re.compile(r"[（(][^（）()]*[）)]|.{2,40}·.{2,80}(?:目标|Goal|Ziel)\s*\d.*")


class SectionBuilder:
    """Builds what stands in a section: aims, steps, webs, lists of activities, or plain text."""

    def __init__(
        self,
        unit: UnitTree,
        names: NameReader,
        process: ProcessBuilder,
        web: WebBuilder,
        rows: RowBuilder,
        sort: PlanSort,
    ) -> None:
        """Build sections of `unit`; what is special about some is built by others."""
        self._unit = unit
        self._tree = unit.tree
        self._tally = unit.tally
        self._heads = unit.heads
        self._builder = unit.builder
        self._names = names
        self._process = process
        self._web = web
        self._rows = rows
        self._sort = sort
        rows.with_sections({"aims": self._aims_of, "materials": self._materials_of})

    def _aims_of(self, activity: str, lines: list[WordParagraph]) -> None:
        self._aims(self._unit.section_of(activity, "aims"), lines)

    def _materials_of(self, activity: str, lines: list[WordParagraph]) -> None:
        self._builder.build(self._unit.section_of(activity, "materials"), list(by_numbers(lines)))

    def build(self, label: PlanLabel, blocks: Sequence[Block], kind: ActivityType | None) -> None:
        """Build blocks into the section that a label announces, of the unit or an activity."""
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
            self.plan(role, blocks, kind)
            return
        section = self._unit.section_of(parent, role)
        if role == "aims":
            self._aims(section, blocks)
        elif role == "process":
            self._process.build(section, list(by_numbers(list(by_breaks(blocks)))))
        elif role == "web":
            self._web.build(section, blocks)
        elif role == "photos":
            self._photos(section, blocks)
        elif role == "materials":
            self._builder.build(section, list(by_numbers(blocks)))
        elif role == "resources":
            self._areas(section, blocks)
        else:
            self._builder.build(section, blocks)

    def plan(self, role: str, blocks: Sequence[Block], kind: ActivityType | None) -> None:
        """Build the lines of a plan or a list that are no table.

        `kind` is the type of all activities of the list, where its heading says so.
        """
        section = self._unit.section_of(self._tree.root, role)  # type: ignore[arg-type]
        if role == "activities":
            names = [b for b in blocks if isinstance(b, WordParagraph) and names_some(b)]
            if names and len(names) == len(blocks):
                for each in listed(names):
                    signs = not any(map(str.isalnum, each.taken))
                    self._tally.resolve("value" if signs else "heading", each.taken)
                    if each.line is not None:
                        self._listed(each.line, each, kind)
                    elif each.thread:
                        self._web.branch_of(each.thread)
                return
        self._builder.build(section, blocks)

    def _listed(self, line: WordParagraph, listed: ListedLine, kind: ActivityType | None) -> None:
        """Build a line of a list of activities: 1. 科学活动：雨水记录."""
        lead = lead_of(line)
        text = lead.rest if lead is not None else with_label(line)
        self._tally.resolve("number", lead.text if lead is not None else "")
        text = values_in_brackets(text)
        self._unit.open(Cell())
        # What the line says itself counts more than the heading of the list.
        self._heads.typed(self._unit.activity, listed.kind or kind)
        self._names.activity_name(without_weight(text), "")
        if listed.thread:
            self._web.link(listed.thread, self._unit.activity)
        if listed.week:
            self._rows.in_week(self._unit.activity, listed.week)
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
            elif (sign := _SIGN.match(text.text)) is not None:
                self._tally.resolve("value", sign[0])
                text = part(text, sign.end())
            aim = self._tree.add_of(section, Aim(), text)
            self._tree.mark_places(block.bookmarks, aim)

    def _areas(self, section: str, blocks: Sequence[Block]) -> None:
        """Build areas with what lies in them, each a line with a colon behind its name."""
        found = list(by_areas(blocks))
        for block in found:
            if isinstance(block, WordParagraph) and (dash := dash_of_area(block)) is not None:
                text = with_label(block)
                self._tally.resolve("value", text.text[slice(*dash)])
                name, things = part(text, 0, dash[0]), part(text, dash[1])
                whole = joined(joined(name, Cell("：")), things)
                self._builder.build(section, [replace(block, cell=whole, place=None)])
            else:
                self._builder.build(section, [block])

    def _photos(self, section: str, blocks: Sequence[Block]) -> None:
        for block in blocks:
            if not isinstance(block, WordParagraph) or not block.pictures:
                self._builder.build(section, [block])
                continue
            for at, picture in enumerate(block.pictures):
                pictures = Pictures({self._tree.language: picture.hash})
                text = trimmed(block.cell) if at == 0 else None
                self._tree.add_of(section, Photo(pictures=pictures), text)

    def guidance(self, words: str, blocks: Sequence[Block]) -> bool:
        """Build what the teacher does beside the process as notes to its last step.

        Returns whether there is a process; without one nothing was built. What is done in a part of
        a day may stand in its name alone.
        """
        activity = self._unit.activity
        section = self._unit.section(activity, "process")
        if section is None and activity and self._sort == "day":
            section = self._unit.section_of(activity, "process")
        if section is None or not activity:
            return False
        self._tally.resolve("heading", words)
        for block in blocks:
            if isinstance(block, WordParagraph) and block.text and not block.pictures:
                step = self._tree.last(section, kind_with(Step))
                self._tree.add(step or section, "teacher_note", with_label(block))
            else:
                self._builder.build(section, [block])
        return True
