"""The outline of a theme unit (主题活动方案) with its activities."""

from collections.abc import Iterator, Mapping

from curriculum_studio.core.headings import section_heading
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.unit import Section
from curriculum_studio.features.units.formats.lesson_plan import ActivityWriter
from curriculum_studio.features.units.formats.unit_overviews import Overviews
from curriculum_studio.render.blocks import (
    Block,
    HeadingBlock,
    NodeText,
    Outline,
    PageBreak,
    PagePart,
    ParagraphBlock,
    Run,
)
from curriculum_studio.render.flow import BlockBuilder
from curriculum_studio.render.visible_languages import visible
from curriculum_studio.render.vocabulary import UNIT

#: The option under which notes for teachers are printed, and the value that asks for them.
TEACHER_NOTES, YES = "teacher_notes", "yes"

#: The option under which it is printed who was present at deliberations.
PERSONS = "persons"


def unit_outline(bundle: ExportRequest, language: Language, options: Mapping[str, str]) -> Outline:
    """Return the outline of a theme unit in one language.

    Options: `teacher_notes`: "yes" prints the notes for teachers; without them it is a handout.
    `persons`: "yes" prints who was present at deliberations, else only how many.
    """
    return visible(_Unit(bundle, language, options).outline())


class _Unit:
    def __init__(
        self, bundle: ExportRequest, language: Language, options: Mapping[str, str]
    ) -> None:
        self._document = bundle.document
        self._language: Language = language
        numbering = number(self._document)
        self._flow = BlockBuilder(self._document, numbering, language)
        self._texts = self._flow.texts
        self._overviews = Overviews(
            self._flow, numbering, bundle.library, named=options.get(PERSONS) == YES
        )
        with_notes = options.get(TEACHER_NOTES) == YES
        self._activities = ActivityWriter(self._flow, bundle.library, with_notes=with_notes)
        self._flow.extend(
            {
                "activity": self._activities.activity,
                "aim": self._activities.aim,
                "step": self._activities.any_step,
                "teacher_note": self._activities.teacher_note,
                "web_node": self._web_node,
                "plan_entry": self._plan_entry,
                "deliberation": self._overviews.deliberation,
            }
        )

    def outline(self) -> Outline:
        """Return the outline of the whole unit."""
        title = self._texts.of(self._document.root)
        kind = self._texts.by_rule(UNIT["unit"].get(self._language))
        blocks: list[Block] = [
            ParagraphBlock(kind, "subtitle"),
            ParagraphBlock(title, "title"),
            self._overviews.head(),
        ]
        for node in self._document.children_of(self._document.id):
            if node.kind == "section":
                blocks += self._section(node)
            else:
                blocks += self._flow.blocks([node])
        return Outline(
            self._document.id,
            self._language,
            title,
            title.plain.replace("\n", " "),
            (PagePart(tuple(blocks)),),
            footnotes={
                each.id: self._texts.of(each)
                for each in self._document.walk()
                if each.id in self._texts.cited
            },
        )

    def _section(self, node: Node) -> Iterator[Block]:
        """Yield a section; one in which nothing stands is left out."""
        content = list(self._content(node))
        if all(isinstance(block, ParagraphBlock) and block.text.blank for block in content):
            return
        role = node.payload.role if isinstance(node.payload, Section) else "origin"
        words = section_heading(role, of_activity=False).get(self._language)
        yield HeadingBlock(NodeText((Run(words),), self._language, node.id), 1, scheme="section")
        yield from content

    def _content(self, node: Node) -> Iterator[Block]:
        """Yield what stands in a section; plan, web and activities together, as tables."""
        children = self._document.children_of(node.id)
        plan = [child for child in children if child.kind == "plan_entry"]
        web = [child for child in children if child.kind == "web_node"]
        activities = [child for child in children if child.kind == "activity"]
        if activities:
            yield self._overviews.matrix(activities)
        if web:
            yield from self._overviews.web_drawing()
        yield from self._overviews.web(web)
        yield from self._overviews.week_plan(plan)
        for child in children:
            if child.kind in {"plan_entry", "web_node"}:
                continue
            if child.kind == "activity":
                yield PageBreak()
            yield from self._flow.blocks([child])
        if activities:
            yield PageBreak()

    def _web_node(self, node: Node, _depth: int) -> Iterator[Block]:
        yield from self._overviews.web([node])

    def _plan_entry(self, node: Node, _depth: int) -> Iterator[Block]:
        yield from self._overviews.week_plan([node])
