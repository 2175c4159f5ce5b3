"""Indicator systems as tables: what is asked for, and how each item is scored."""

from collections.abc import Iterator, Sequence

from curriculum_studio.core.headings import INDICATOR_CATEGORIES, METHODS
from curriculum_studio.core.languages import Trilingual, trilingual
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.indicators import (
    Indicator,
    IndicatorGroup,
    IndicatorPart,
    ScoringRules,
)
from curriculum_studio.features.indicators.formats.scoring_sentences import rule_runs
from curriculum_studio.render.blocks import (
    Block,
    CellLook,
    ListItem,
    NodeText,
    ParagraphBlock,
    PrintedCell,
    Run,
    TableBlock,
)
from curriculum_studio.render.flow import BlockBuilder
from curriculum_studio.render.table_layout import shares
from curriculum_studio.render.vocabulary import SEPARATOR, decimal, points

_CODE = trilingual("编号", "Code", "Nr.")
_INDICATOR = trilingual("评价指标", "Indicator", "Kriterium")
_KIND = trilingual("指标类型", "Kind", "Art")
_SCORE = trilingual("分值", "Score", "Punkte")
_EVIDENCE = trilingual("佐证材料", "Evidence", "Nachweise")
_METHOD = trilingual("评价方法", "Method", "Verfahren")
_RULE = trilingual("评分方式", "How it is scored", "Punktevergabe")

#: Marks key items (关键项).
STAR = "★"
_NO_SCORE = "—"


class IndicatorTables:
    """Makes the tables of indicator systems in one language."""

    def __init__(self, flow: BlockBuilder) -> None:
        """Take what makes blocks of texts."""
        self._flow = flow
        self._document = flow.document
        self._language = flow.language
        self._ruled = {
            node.payload.system
            for node in self._document.walk()
            if isinstance(node.payload, ScoringRules)
        }

    def system(self, node: Node, _depth: int) -> Iterator[Block]:
        """Yield the table of an indicator system.

        Evidence and methods stand here unless a table of scoring rules gives them.
        """
        whole = node.id not in self._ruled
        columns = [(_CODE, 9.0), (_INDICATOR, 62.0), (_KIND, 17.0), (_SCORE, 12.0)]
        if whole:
            columns = [(_CODE, 9.0), (_INDICATOR, 37.0), (_KIND, 12.0), (_SCORE, 8.0)]
            columns += [(_EVIDENCE, 21.0), (_METHOD, 13.0)]
        rows = [self._head([words for words, _ in columns])]
        for group in self._document.children_of(node.id):
            if group.kind == "indicator_group":
                rows += self._group_rows(group, 0, len(columns), whole=whole)
        yield self._table(node, rows, [width for _, width in columns])

    def _table(
        self, node: Node, rows: Sequence[tuple[PrintedCell, ...]], widths: Sequence[float]
    ) -> TableBlock:
        return TableBlock(
            shares(widths),
            tuple(rows),
            1,
            self._flow.caption(node, "table"),
            notes=tuple(self._flow.small_remarks(node)),
            anchor=node.id,
        )

    def _head(self, titles: Sequence[Trilingual]) -> tuple[PrintedCell, ...]:
        return tuple(
            PrintedCell((self._said(title.get(self._language)),), at, align="center", look="head")
            for at, title in enumerate(titles)
        )

    def _said(self, words: str) -> ParagraphBlock:
        return ParagraphBlock(self._flow.texts.by_rule(words), "cell")

    def _group_rows(
        self, group: Node, depth: int, columns: int, *, whole: bool
    ) -> Iterator[tuple[PrintedCell, ...]]:
        """Yield the row of a group and those of what is in it."""
        payload = group.payload if isinstance(group.payload, IndicatorGroup) else IndicatorGroup()
        look: CellLook = "subgroup" if depth else "group"
        name = ParagraphBlock(self._flow.texts.of(group), "cell")
        score = decimal(payload.maximum, self._language) if payload.maximum else _NO_SCORE
        row = [
            PrintedCell((self._said(payload.code),), 0, look=look),
            PrintedCell((name,), 1, columns=2, look=look),
            PrintedCell((self._said(score),), 3, align="center", look=look),
        ]
        if columns > 4:
            row.append(PrintedCell((), 4, columns=columns - 4, look=look))
        yield tuple(row)
        for child in self._document.children_of(group.id):
            if child.kind == "indicator_group":
                yield from self._group_rows(child, depth + 1, columns, whole=whole)
            elif child.kind == "indicator":
                yield self._indicator_row(child, whole=whole)

    def _indicator_row(self, node: Node, *, whole: bool) -> tuple[PrintedCell, ...]:
        payload = node.payload if isinstance(node.payload, Indicator) else Indicator()
        look: CellLook = "key" if payload.key or payload.category == "veto" else "plain"
        statement: list[Block] = [ParagraphBlock(self._flow.texts.of(node), "cell")]
        if whole:
            statement += self._rule(node, payload)
        scored = payload.category in {"scored", "bonus"}
        score = decimal(payload.maximum, self._language) if scored else _NO_SCORE
        row = [
            PrintedCell((self._said(payload.code),), 0, look=look),
            PrintedCell(tuple(statement), 1, look=look),
            PrintedCell((self._said(self._kind(payload)),), 2, align="center", look=look),
            PrintedCell((self._said(score),), 3, align="center", look=look),
        ]
        if whole:
            row.append(PrintedCell(tuple(self._evidence(node)), 4, look=look))
            row.append(PrintedCell((self._said(self._methods(payload)),), 5, look=look))
        return tuple(row)

    def _kind(self, payload: Indicator) -> str:
        name = INDICATOR_CATEGORIES[payload.category].get(self._language)
        return f"{STAR} {name}" if payload.key else name

    def _methods(self, payload: Indicator) -> str:
        words = [METHODS[method].get(self._language) for method in payload.methods]
        listed = SEPARATOR[self._language].join(words)
        return listed[:1].upper() + listed[1:]

    def _evidence(self, node: Node) -> Iterator[Block]:
        for child in self._document.children_of(node.id):
            if child.kind == "evidence":
                yield ParagraphBlock(self._flow.texts.of(child), "cell")

    def _rule(self, node: Node, payload: Indicator) -> Iterator[Block]:
        """Yield how an item is scored, its parts with their points, and its notes."""
        rule = NodeText(rule_runs(payload, self._language), self._language)
        yield ParagraphBlock(rule, "cell")
        children = self._document.children_of(node.id)
        for child in children:
            if child.kind == "indicator_part":
                yield self._part(child, node.id)
        for child in children:
            if child.kind == "indicator_note":
                yield ParagraphBlock(self._flow.texts.of(child), "cell")

    def _part(self, node: Node, sequence: str) -> Block:
        """Return a part with its points behind it."""
        part = node.payload if isinstance(node.payload, IndicatorPart) else IndicatorPart()
        gained = points(part.points, self._language)
        text = self._flow.texts.of(node)
        closing = f"（{gained}）" if self._language == "zh" else f" ({gained})"
        return ListItem(text, "dot", "·", 1, sequence, after=(Run(closing),))

    def rules(self, node: Node, _depth: int) -> Iterator[Block]:
        """Yield the table that says how each item of a system is scored."""
        system = node.payload.system if isinstance(node.payload, ScoringRules) else ""
        titles = (_CODE, _RULE, _METHOD, _EVIDENCE)
        rows = [self._head(titles)]
        found = self._document.nodes.get(system)
        if found is not None and found.kind == "indicator_system":
            for each in self._document.walk(system):
                if each.kind == "indicator_group":
                    if self._document.nodes[each.parent].kind == "indicator_system":
                        rows.append(self._rules_group(each))
                elif each.kind == "indicator":
                    rows.append(self._rules_row(each))
        yield self._table(node, rows, (9.0, 53.0, 13.0, 25.0))

    def _rules_group(self, group: Node) -> tuple[PrintedCell, ...]:
        payload = group.payload if isinstance(group.payload, IndicatorGroup) else IndicatorGroup()
        text = self._flow.texts.of(group)
        again = ParagraphBlock(NodeText(text.runs, text.language, "", text.stands_in), "cell")
        return (
            PrintedCell((self._said(payload.code),), 0, look="group"),
            PrintedCell((again,), 1, columns=3, look="group"),
        )

    def _rules_row(self, node: Node) -> tuple[PrintedCell, ...]:
        payload = node.payload if isinstance(node.payload, Indicator) else Indicator()
        look: CellLook = "key" if payload.key or payload.category == "veto" else "plain"
        code = f"{STAR} {payload.code}" if payload.key else payload.code
        return (
            PrintedCell((self._said(code),), 0, look=look),
            PrintedCell(tuple(self._rule(node, payload)), 1, look=look),
            PrintedCell((self._said(self._methods(payload)),), 2, look=look),
            PrintedCell(tuple(self._evidence(node)), 3, look=look),
        )
