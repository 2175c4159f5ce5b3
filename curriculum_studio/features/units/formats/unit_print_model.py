"""The outline of a theme unit (主题活动方案) with its activities as lesson plans (教案).

The words of what is printed beside the whole stand here too.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Literal

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.emptiness import printed
from curriculum_studio.core.headings import (
    ACTIVITY_ORIGINS,
    ACTIVITY_SECTIONS,
    ACTIVITY_TYPES,
    DOMAINS,
    PHASES,
    section_heading,
)
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.kinds import (
    is_activity,
    is_for_teachers,
    is_plan_entry,
    is_section,
    is_step,
    is_web_node,
    role_of,
)
from curriculum_studio.core.numbering import han_number, number
from curriculum_studio.core.payloads.pilots import Deliberation
from curriculum_studio.core.payloads.unit import Activity, Aim, PlanEntry, Section, Step, WebNode
from curriculum_studio.core.roles import Role
from curriculum_studio.core.school_calendar import calendar_in
from curriculum_studio.core.words import Words
from curriculum_studio.features.units.formats.unit_overviews import Overviews, facts
from curriculum_studio.features.units.formats.week_tables import STATE, WeekTables
from curriculum_studio.features.units.model.unit_parts import section_of
from curriculum_studio.languages import Language
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
    RemarkBlock,
    Run,
    TableBlock,
    visible,
)
from curriculum_studio.render.flow import BlockBuilder, field_widths, shares
from curriculum_studio.render.runs import goal_words
from curriculum_studio.render.vocabulary import (
    SEPARATOR,
    UNIT,
    UnitWord,
    bracketed,
    minutes_of,
    time_of,
)

# --- an activity: a table of its fields -------------------------------------------------------

#: The order in which teachers expect the fields; what is not among them follows.
_ORDER: Mapping[str, int] = {role: at for at, role in enumerate(ACTIVITY_SECTIONS)}


class ActivityWriter:
    """Makes the blocks of activities, aims and steps in one language.

    `with_notes`: notes for teachers are shown; a handout for others goes without them.
    """

    def __init__(
        self, flow: BlockBuilder, library: Mapping[str, Document], *, with_notes: bool
    ) -> None:
        """Name goals by `library`, which holds frameworks by id."""
        self._flow = flow
        self._document = flow.document
        self._texts = flow.texts
        self._language = flow.language
        self._library = library
        self._with_notes = with_notes

    def activity(self, node: Node, _depth: int) -> Iterator[Block]:
        """Yield heading and table of an activity."""
        yield HeadingBlock(
            self._texts.of(node), 2, self._texts.number(node.id), "activity", listed=True
        )
        children = self._document.children_of(node.id)
        sections = list(filter(is_section, children))
        rows = [*self._head(node)]
        for section in sorted(sections, key=_place):
            content = tuple(self.section(section))
            if content:
                heading = section_heading(_role(section), of_activity=True)
                rows.append(self._row(heading[self._language], content))
        goals = goal_words(node.payload, self._library, self._language)
        if goals:
            rows.append(self._row(self._word("goals"), (self._said(goals),)))
        yield TableBlock(shares(field_widths(self._language)), tuple(rows), look="fields")
        yield from self._flow.blocks([child for child in children if not is_section(child)])

    def _word(self, name: UnitWord) -> str:
        return UNIT[name][self._language]

    def _said(self, words: str) -> ParagraphBlock:
        return ParagraphBlock(self._texts.by_rule(words), "cell")

    def _label(self, words: str, column: int) -> PrintedCell:
        return PrintedCell((self._said(words),), column, look="label")

    def _row(self, label: str, content: tuple[Block, ...]) -> tuple[PrintedCell, ...]:
        return (self._label(label, 0), PrintedCell(content, 1, columns=3))

    def _head(self, node: Node) -> Iterator[tuple[PrintedCell, ...]]:
        payload = node.payload if isinstance(node.payload, Activity) else Activity()
        language = self._language
        domains = [DOMAINS[domain][language] for domain in payload.domains]
        told: tuple[tuple[UnitWord, str], ...] = (
            ("type", ACTIVITY_TYPES[payload.type][language]),
            ("domains", SEPARATOR[language].join(domains)),
            ("time", time_of(payload, language)),
            ("origin", ACTIVITY_ORIGINS[payload.origin][language]),
        )
        yield from facts(self._flow, told)
        if payload.place:
            yield self._row(self._word("place"), (self._said(payload.place),))

    def section(self, section: Node) -> Iterator[Block]:
        """Yield the content of a field; plain paragraphs are set like the text of a table."""
        children = self._document.children_of(section.id)
        steps = list(filter(is_step, children))
        if steps and steps[0] is children[0]:
            yield from self._process(steps, section.id)
            children = tuple(child for child in children if not is_step(child))
        for block in self._flow.blocks(children):
            if isinstance(block, ParagraphBlock) and block.role == "body":
                if not block.text.blank:
                    yield ParagraphBlock(block.text, "cell")
            elif not _nothing(block):
                yield block

    def _process(self, steps: Sequence[Node], sequence: str) -> Iterator[Block]:
        """Yield the steps by phase: 一、导入（5分钟）, then the steps, numbered throughout."""
        for at, (phase, group) in enumerate(groupby(steps, key=_phase), start=1):
            together = list(group)
            total = sum(_minutes(step) for step in together)
            words = PHASES.of(phase)[self._language]
            if self._language == "zh":
                words = f"{han_number(min(at, 99))}、{words}"
            if total:
                words += bracketed(minutes_of(total, self._language), self._language)
            yield ParagraphBlock(self._texts.by_rule(words), "phase")
            for step in together:
                yield from self.step(step, sequence, timed=len(together) > 1)

    def step(self, node: Node, sequence: str, *, timed: bool = False) -> Iterator[Block]:
        """Yield a step: what happens, what is said, notes for teachers if they are wanted."""
        after: tuple[Run, ...] = ()
        if timed and _minutes(node):
            spent = minutes_of(_minutes(node), self._language)
            after = (Run(bracketed(spent, self._language)),)
        number = self._texts.number(node.id)
        yield ListItem(self._texts.of(node), "step", number, 1, sequence, after)
        for child in self._document.children_of(node.id):
            if role_of(child) is Role.PARAGRAPH:
                yield ParagraphBlock(self._texts.of(child), "speech")
            else:
                yield from self._flow.blocks([child], 1)

    def any_step(self, node: Node, _depth: int) -> Iterator[Block]:
        """Yield a step that stands by itself."""
        yield from self.step(node, node.parent)

    def remark(self, node: Node, depth: int) -> Iterator[Block]:
        """Yield a remark; one for teachers not in a handout."""
        if not is_for_teachers(node):
            yield from self._flow.remark(node, depth)
        elif self._with_notes:
            yield RemarkBlock(node.kind, self._texts.of(node))

    def aim(self, node: Node, _depth: int) -> Iterator[Block]:
        """Yield an aim and below it the goals it is linked to."""
        number = self._texts.number(node.id)
        yield ListItem(self._texts.of(node), "aim", number, 1, node.parent)
        goals = goal_words(node.payload, self._library, self._language)
        if goals:
            yield ParagraphBlock(self._texts.by_rule(goals), "goals")


def _role(section: Node) -> str:
    return section.payload.role if isinstance(section.payload, Section) else "origin"


def _place(section: Node) -> int:
    return _ORDER.get(_role(section), len(_ORDER))


def _phase(step: Node) -> str:
    return step.payload.phase if isinstance(step.payload, Step) else "main"


def _minutes(step: Node) -> int:
    return step.payload.minutes if isinstance(step.payload, Step) else 0


def _nothing(block: Block) -> bool:
    return isinstance(block, ListItem | ParagraphBlock) and block.text.blank


# --- the unit ---------------------------------------------------------------------------------

#: The option under which notes for teachers are printed, and the value that asks for them.
TEACHER_NOTES, YES = "teacher_notes", "yes"

#: The option under which it is printed who was present at deliberations.
PERSONS = "persons"


def unit_outline(
    bundle: ExportRequest, language: Language, options: Mapping[str, str]
) -> PrintedOutline:
    """Return the outline of a theme unit in one language.

    Options: `teacher_notes`: "yes" prints the notes for teachers; without them it is a handout.
    `persons`: "yes" prints who was present at deliberations, else only how many.
    """
    return visible(_Unit(bundle, language, options).outline())


class _Unit:
    def __init__(
        self, bundle: ExportRequest, language: Language, options: Mapping[str, str]
    ) -> None:
        self._document = printed(bundle.document)
        self._language: Language = language
        numbering = number(self._document)
        self._flow = BlockBuilder(self._document, numbering, language)
        self._texts = self._flow.texts
        self._overviews = Overviews(
            self._flow, numbering, bundle.library, named=options.get(PERSONS) == YES
        )
        self._weeks = WeekTables(self._flow, calendar_in(options), options.get(STATE, ""))
        with_notes = options.get(TEACHER_NOTES) == YES
        self._activities = ActivityWriter(self._flow, bundle.library, with_notes=with_notes)
        self._flow.extend(
            {
                Activity: self._activities.activity,
                Aim: self._activities.aim,
                Step: self._activities.any_step,
                Role.REMARK: self._activities.remark,
                WebNode: self._web_node,
                PlanEntry: self._plan_entry,
                Deliberation: self._overviews.deliberation,
            }
        )

    def outline(self) -> PrintedOutline:
        """Return the outline of the whole unit."""
        title = self._texts.of(self._document.root)
        kind = self._texts.by_rule(UNIT["unit"][self._language])
        blocks: list[Block] = [
            ParagraphBlock(kind, "subtitle"),
            ParagraphBlock(title, "title"),
            self._overviews.head(),
        ]
        for node in self._document.children_of(self._document.id):
            if is_section(node):
                blocks += self._section(node)
            else:
                blocks += self._flow.blocks([node])
        return PrintedOutline(
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
        words = section_heading(role, of_activity=False)[self._language]
        yield HeadingBlock(NodeText((Run(words),), self._language, node.id), 1, scheme="section")
        yield from content

    def _content(self, node: Node) -> Iterator[Block]:
        """Yield what stands in a section; plan, web and activities together, as tables."""
        children = self._document.children_of(node.id)
        plan = list(filter(is_plan_entry, children))
        web = list(filter(is_web_node, children))
        activities = list(filter(is_activity, children))
        if activities:
            yield self._overviews.matrix(activities)
        if web:
            yield from self._overviews.web_drawing()
        yield from self._overviews.web(web)
        yield from self._weeks.weeks(plan)
        rest = [each for each in children if not (is_plan_entry(each) or is_web_node(each))]
        for of_activities, together in groupby(rest, key=is_activity):
            # What else follows each other stands together.
            for some in [[each] for each in together] if of_activities else [[*together]]:
                if of_activities and self._is_planned(some[0]):
                    yield PageBreak()
                yield from self._flow.blocks(some)
        if activities and self._is_planned(activities[-1]):
            yield PageBreak()

    def _is_planned(self, activity: Node) -> bool:
        """Whether an activity has a process, so that pages of its own are handed in as a plan.

        What is only noted so far would leave its page empty.
        """
        section = section_of(self._document, "process", activity.id)
        return section is not None and any(
            not cell.blank
            for node in self._document.walk(section.id)
            for cell in node.cells.values()
        )

    def _web_node(self, node: Node, _depth: int) -> Iterator[Block]:
        yield from self._overviews.web([node])

    def _plan_entry(self, node: Node, _depth: int) -> Iterator[Block]:
        yield from self._weeks.weeks([node])


# --- words of plans, materials and letter -----------------------------------------------------

HandoutWord = Literal[
    "week", "day", "activity", "theme", "class_level", "class_name", "teacher", "date",
    "week_number", "nth_week", "weather", "children", "morning", "talk", "group", "group_aims",
    "group_materials", "key_point", "difficulty", "process", "area", "outdoor", "daily", "home",
    "support", "looking_back", "outdoor_note", "materials", "number", "material", "amount",
    "used_in", "ready", "no_materials", "materials_note", "letter", "greeting", "hello", "begin",
    "why", "hopes", "hopes_title", "doing", "help", "no_help", "thanks", "our_kindergarten",
    "letter_date", "consent", "consent_what", "consent_class", "consent_families",
    "consent_project", "yes", "no", "consent_free", "child", "guardian", "when", "closed",
    "closing", "photos", "no_photos", "photos_note", "agreed", "not_agreed",
    "project", "period", "occasion", "course", "without_week", "room", "safety", "team",
    "documentation", "outcome",
]  # fmt: skip
HANDOUT = Words[HandoutWord]("units.handouts")

#: A box to tick, of those that every font has: a sign that is missing is printed as a crossed box.
BOX = "□"

#: Room to write by hand; a blank line would be left out.
BY_HAND = "\u200b"


def strong(text: NodeText) -> NodeText:
    """Return a text in bold."""
    runs = tuple(replace(run, emphasis=run.emphasis | {"bold"}) for run in text.runs)
    return replace(text, runs=runs)
