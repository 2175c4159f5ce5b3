"""Overviews of a theme unit as tables: head, matrix of activities, web, deliberation."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.core.headings import (
    ACTIVITY_TYPES,
    CLASS_LEVELS,
    DOMAINS,
    TOPICS,
    heading_of,
)
from curriculum_studio.core.numbering import Numbering, References
from curriculum_studio.core.payloads.pilots import Deliberation, DeliberationItem
from curriculum_studio.core.payloads.unit import Activity, UnitHead
from curriculum_studio.features.units.formats.week_tables import linked
from curriculum_studio.features.units.model.theme_web import Box, drawing, extent
from curriculum_studio.languages import Language
from curriculum_studio.render.blocks import (
    Block,
    Diagram,
    DiagramShape,
    HeadingBlock,
    ListItem,
    ParagraphBlock,
    PrintedCell,
    TableBlock,
)
from curriculum_studio.render.flow import BlockBuilder, field_widths, shares
from curriculum_studio.render.runs import goal_words
from curriculum_studio.render.vocabulary import (
    DELIBERATION_DECISIONS,
    SEPARATOR,
    UNIT,
    UnitWord,
    time_of,
    weeks_of,
)

# --- drawing of a theme web -------------------------------------------------------------------

#: Units of the drawing in a millimetre where nothing has to shrink.
_PER_MM = 4.2

#: The text of an upright A4 page, less a heading (millimetres).
_WIDEST, _TALLEST = 168.0, 225.0

_EDGE = 2.0


def diagram(boxes: Sequence[Box], language: Language) -> Diagram:
    """Return the boxes of a web in millimetres from the upper left corner."""
    left, top, right, bottom = extent(boxes)
    scale = min(
        1 / _PER_MM,
        (_WIDEST - 2 * _EDGE) / max(1.0, right - left),
        (_TALLEST - 2 * _EDGE) / max(1.0, bottom - top),
    )
    places = {box.node: at for at, box in enumerate(boxes)}
    shapes = tuple(
        DiagramShape(
            (box.x - left) * scale + _EDGE,
            (box.y - top) * scale + _EDGE,
            box.width * scale,
            box.height * scale,
            box.lines,
            box.level,
            places.get(box.parent, -1),
        )
        for box in boxes
    )
    words = ": ".join((boxes[0].text, ", ".join(box.text for box in boxes if box.level == 1)))
    width, height = (right - left) * scale + 2 * _EDGE, (bottom - top) * scale + 2 * _EDGE
    return Diagram(width, height, shapes, language, words, scale * _PER_MM)


# --- tables -----------------------------------------------------------------------------------

#: Branches of a theme web that stand side by side.
_BRANCHES = 4
_MARK = "●"

#: What is decided on something that was said in a try-out.
_ON_FEEDBACK = frozenset({"accepted", "rejected", "deferred"})


def facts(
    flow: BlockBuilder, told: Sequence[tuple[UnitWord, str]]
) -> Iterator[tuple[PrintedCell, ...]]:
    """Yield the rows of a head: labels with their values, two beside each other, none empty."""
    known = [(UNIT[name][flow.language], words) for name, words in told if words]
    for start in range(0, len(known), 2):
        pair = known[start : start + 2]
        cells: list[PrintedCell] = []
        for at, texts in enumerate(pair):
            label, value = (ParagraphBlock(flow.texts.by_rule(each), "cell") for each in texts)
            cells.append(PrintedCell((label,), 2 * at, look="label"))
            cells.append(PrintedCell((value,), 2 * at + 1, columns=5 - 2 * len(pair)))
        yield tuple(cells)


class Overviews:
    """Makes the tables of a unit in one language."""

    def __init__(
        self,
        flow: BlockBuilder,
        numbering: Numbering,
        library: Mapping[str, Document],
        *,
        named: bool = False,
    ) -> None:
        """Name goals by `library`, which holds frameworks by id.

        `named`: who was present at deliberations is printed, else how many were.
        """
        self._named = named
        self._flow = flow
        self._document = flow.document
        self._texts = flow.texts
        self._language = flow.language
        self._library = library
        self._references = References(flow.document, numbering)

    def _word(self, name: UnitWord) -> str:
        return UNIT[name][self._language]

    def _said(self, words: str) -> ParagraphBlock:
        return ParagraphBlock(self._texts.by_rule(words), "cell")

    def _heads(self, titles: Sequence[str]) -> tuple[PrintedCell, ...]:
        return tuple(
            PrintedCell((self._said(title),), at, align="center", look="head")
            for at, title in enumerate(titles)
        )

    def _sub(self, words: str) -> HeadingBlock:
        return HeadingBlock(self._texts.by_rule(words), 3, scheme="sub", listed=False)

    def head(self) -> TableBlock:
        """Return the head of a unit: for whom, how long, which areas, topics and goals."""
        root = self._document.root
        payload = root.payload if isinstance(root.payload, UnitHead) else UnitHead()
        language = self._language
        between = SEPARATOR[language]
        domains = between.join(DOMAINS[each][language] for each in payload.domains)
        topics = between.join(
            TOPICS.of(each)[language] if each in TOPICS else each for each in payload.topics
        )
        rows = [
            *facts(
                self._flow,
                [
                    ("class_level", CLASS_LEVELS[payload.class_level][language]),
                    ("weeks", weeks_of(payload.weeks, language)),
                    ("domains", domains),
                    ("topics", topics),
                ],
            ),
            *facts(self._flow, [("kindergarten", payload.kindergarten)]),
            *facts(self._flow, [("goals", goal_words(payload, self._library, language))]),
        ]
        return TableBlock(shares(field_widths(language)), tuple(rows), look="fields")

    def matrix(self, activities: Sequence[Node]) -> TableBlock:
        """Return the activities with their type, areas and time at a glance (活动一览)."""
        language = self._language
        titles = [self._word("number"), self._word("activity"), self._word("type")]
        titles += [domain[language] for domain in DOMAINS.values()]
        titles.append(self._word("time"))
        rows = [self._matrix_head(titles)]
        for activity in activities:
            payload = activity.payload if isinstance(activity.payload, Activity) else Activity()
            marks = [_MARK if name in payload.domains else "" for name in DOMAINS]
            words = [
                self._texts.number(activity.id),
                "",
                ACTIVITY_TYPES[payload.type][language],
            ]
            cells = [
                PrintedCell((self._said(each),), at, align="center")
                for at, each in enumerate([*words, *marks, time_of(payload, language)])
            ]
            cells[1] = PrintedCell((linked(self._texts, activity),), 1)
            rows.append(tuple(cells))
        widths = (7.0, 27.0, 16.0, 8.0, 8.0, 8.0, 8.0, 8.0, 10.0)
        if language != "zh":
            widths = (6.0, 33.0, 21.0, 6.0, 6.0, 6.0, 6.0, 6.0, 10.0)
        return TableBlock(shares(widths), tuple(rows), 1, look="grid")

    def _matrix_head(self, titles: Sequence[str]) -> tuple[PrintedCell, ...]:
        """Return the head of the matrix; names of areas that are words run upwards."""
        head = self._heads(titles)
        if self._language == "zh":
            return head
        areas = range(3, 3 + len(DOMAINS))
        return tuple(
            replace(cell, look="turned") if cell.column in areas else cell for cell in head
        )

    def web_drawing(self) -> Iterator[Block]:
        """Yield the theme web as a drawing on one page (主题网络图); nothing without branches."""
        boxes = drawing(self._document, self._language)
        if len(boxes) > 1:
            yield diagram(boxes, self._language)

    def web(self, nodes: Sequence[Node]) -> Iterator[Block]:
        """Yield the theme web as branches side by side, with their ideas below (主题网络图)."""
        lines = -(-len(nodes) // _BRANCHES)
        across = -(-len(nodes) // max(1, lines))
        for start in range(0, len(nodes), max(1, across)):
            some = nodes[start : start + across]
            heads = tuple(
                PrintedCell(
                    (ParagraphBlock(self._texts.of(node), "cell"),), at, align="center", look="head"
                )
                for at, node in enumerate(some)
            )
            ideas = tuple(
                PrintedCell(tuple(self._ideas(node, 1)), at) for at, node in enumerate(some)
            )
            yield TableBlock(shares([1.0] * len(some)), (heads, ideas), 1, look="grid")

    def _ideas(self, node: Node, level: int) -> Iterator[Block]:
        for child in self._document.children_of(node.id):
            yield ListItem(self._texts.of(child), "dot", "·", min(level, 6), node.id)
            yield from self._ideas(child, level + 1)

    def deliberation(self, node: Node, _depth: int) -> Iterator[Block]:
        """Yield a meeting of the teachers' council: what it said of which part (课程审议)."""
        payload = node.payload if isinstance(node.payload, Deliberation) else Deliberation()
        day = spoken_day(payload.date, self._language)
        parts = [self._word(payload.phase), day, self._present(payload.present)]
        yield self._sub("　".join(part for part in parts if part))
        text = self._texts.of(node)
        if not text.blank:
            yield ParagraphBlock(text)
        rows = [self._heads([self._word(name) for name in ("part", "decision", "reason")])]
        for child in self._document.children_of(node.id):
            item = (
                child.payload if isinstance(child.payload, DeliberationItem) else DeliberationItem()
            )
            decision = DELIBERATION_DECISIONS.find(item.decision)
            rows.append(
                (
                    PrintedCell((self._said(self._decided_on(item)),), 0),
                    PrintedCell(
                        (self._said(decision[self._language] if decision else ""),),
                        1,
                        align="center",
                    ),
                    PrintedCell((ParagraphBlock(self._texts.of(child), "cell"),), 2),
                )
            )
        if len(rows) > 1:
            yield TableBlock(shares((30.0, 15.0, 55.0)), tuple(rows), 1, look="grid")

    def _decided_on(self, item: DeliberationItem) -> str:
        """Return what was decided on: 活动二：活动目标; feedback stands in its try-out."""
        if not item.node:
            return ""
        if item.decision in _ON_FEEDBACK and not self._references.exists(item.node):
            return self._word("feedback")
        named = self._references.label(item.node, self._language)
        node = self._document.nodes.get(item.node)
        heading = heading_of(self._document, node) if node is not None else None
        if heading is None:
            return named
        of_unit = node is None or node.parent == self._document.id
        own = heading[self._language]
        return own if of_unit else named + (": " if self._language != "zh" else "：") + own

    def _present(self, persons: Sequence[str]) -> str:
        if self._named or not persons:
            return SEPARATOR[self._language].join(persons)
        return self._word("present").format(count=len(persons))
