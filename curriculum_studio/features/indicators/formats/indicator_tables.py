"""Indicator systems as tables: what is asked for, and how each item is scored."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal

from curriculum_studio.core.document import Node
from curriculum_studio.core.headings import INDICATOR_CATEGORIES, METHODS
from curriculum_studio.core.kinds import (
    is_evidence,
    is_indicator,
    is_indicator_group,
    is_indicator_note,
    is_indicator_part,
    is_indicator_system,
)
from curriculum_studio.core.payloads.indicators import (
    Band,
    Indicator,
    IndicatorGroup,
    IndicatorPart,
    ScoringRules,
)
from curriculum_studio.core.scoring import is_share
from curriculum_studio.core.words import Words
from curriculum_studio.languages import Language, LocalizedText
from curriculum_studio.render.blocks import (
    PLAIN,
    Block,
    CellLook,
    ListItem,
    NodeText,
    ParagraphBlock,
    PrintedCell,
    Run,
    TableBlock,
)
from curriculum_studio.render.flow import BlockBuilder, shares
from curriculum_studio.render.runs import formula_runs
from curriculum_studio.render.vocabulary import SEPARATOR, decimal, points, said

# --- sentences about scoring (GB/T 20001.8-2023: 取值规则) ------------------------------------

_SENTENCES = Words[Literal[
    "veto", "gate", "met", "points", "grade", "deduction", "weighted", "parts", "bonus_once",
    "bonus", "metric", "between", "from", "below", "any", "zero", "or",
]]("indicators.sentences")  # fmt: skip
_ENDS: Mapping[Language, tuple[str, str]] = {
    "zh": ("；", "。"),
    "en": ("; ", "."),
    "de": ("; ", "."),
}


def rule_runs(indicator: Indicator, language: Language) -> tuple[Run, ...]:
    """Return the sentence that says how an item is scored.

    For parts it ends with a colon: the parts follow it as a list.
    """
    if indicator.category == "veto":
        return (Run(said(_SENTENCES["veto"], language)),)
    if indicator.category == "gate":
        return (Run(said(_SENTENCES["gate"], language)),)
    if indicator.mode == "metric":
        return _metric(indicator, language)
    return (Run(_RULES[indicator.mode](indicator, language)),)


def _met(indicator: Indicator, language: Language) -> str:
    if indicator.category == "bonus":
        return said(_SENTENCES["bonus_once"], language, maximum=points(indicator.maximum, language))
    return said(
        _SENTENCES["met"],
        language,
        maximum=points(indicator.maximum, language),
        none=_SENTENCES["zero"][language],
    )


def _points(indicator: Indicator, language: Language) -> str:
    return said(_SENTENCES["points"], language, **_step_and_maximum(indicator, language))


def _step_and_maximum(indicator: Indicator, language: Language) -> dict[str, str]:
    return {
        "step": points(indicator.step, language),
        "maximum": points(indicator.maximum, language),
    }


def _grade(indicator: Indicator, language: Language) -> str:
    grades = [_coefficient(grade, language) for grade in indicator.grades]
    maximum = points(indicator.maximum, language)
    return said(_SENTENCES["grade"], language, grades=_either(grades, language), maximum=maximum)


def _coefficient(grade: float, language: Language) -> str:
    one_place = round(grade, 1) == grade
    return "0" if grade == 0 else decimal(grade, language, 1 if one_place else None)


def _either(words: Sequence[str], language: Language) -> str:
    last = _SENTENCES["or"][language]
    separator = "; " if language == "de" else SEPARATOR[language]
    return last.join(filter(None, (separator.join(words[:-1]), *words[-1:])))


def _deduction(indicator: Indicator, language: Language) -> str:
    return said(_SENTENCES["deduction"], language, **_step_and_maximum(indicator, language))


def _weighted(indicator: Indicator, language: Language) -> str:
    weight = decimal(indicator.weight, language)
    maximum = points(indicator.maximum or 3 * indicator.weight, language)
    return said(_SENTENCES["weighted"], language, weight=weight, maximum=maximum)


def _parts(indicator: Indicator, language: Language) -> str:
    return said(_SENTENCES["parts"], language, maximum=points(indicator.maximum, language))


def _capped(indicator: Indicator, language: Language) -> str:
    if indicator.step in {0.0, indicator.maximum}:
        return said(_SENTENCES["bonus_once"], language, maximum=points(indicator.maximum, language))
    return said(_SENTENCES["bonus"], language, **_step_and_maximum(indicator, language))


_RULES: Mapping[str, Callable[[Indicator, Language], str]] = {
    "met": _met,
    "points": _points,
    "grade": _grade,
    "deduction": _deduction,
    "weighted": _weighted,
    "parts": _parts,
    "capped": _capped,
}


def _metric(indicator: Indicator, language: Language) -> tuple[Run, ...]:
    """Return the bands in words; the symbol of the measured quantity stands before them."""
    share = is_share(indicator.bands)
    words = [_band(band, language, share=share) for band in indicator.bands]
    between, end = _ENDS[language]
    sentence = between.join(words) + end if words else ""
    lead = said(_SENTENCES["metric"], language)
    if not indicator.metric:
        return (Run(f"{lead}{'' if language == 'zh' else ' '}{sentence}"),)
    if len(indicator.metric) <= 2 or "_" in indicator.metric or "\\" in indicator.metric:
        symbol = formula_runs(indicator.metric)
    else:
        symbol = (Run(indicator.metric, PLAIN),)
    if language == "zh":
        return (Run(lead), *symbol, Run(f"为{sentence}"))
    return (Run(f"{lead} "), *symbol, Run(f" {sentence}"))


def _band(band: Band, language: Language, *, share: bool) -> str:
    gained = points(band.points, language)

    def limit(value: float) -> str:
        if not share:
            return decimal(value, language)
        return f"{decimal(value * 100, language)}{'' if language == 'zh' else ' '}%"

    if band.lower is None and band.upper is None:
        return said(_SENTENCES["any"], language, points=gained)
    if band.lower is None:
        return said(_SENTENCES["below"], language, upper=limit(band.upper or 0.0), points=gained)
    if band.upper is None:
        return said(_SENTENCES["from"], language, lower=limit(band.lower), points=gained)
    return said(
        _SENTENCES["between"],
        language,
        lower=limit(band.lower),
        upper=limit(band.upper),
        points=gained,
    )


# --- tables -----------------------------------------------------------------------------------

_TITLES = Words[Literal[
    "code", "indicator", "kind", "score", "evidence", "method", "rule",
]]("indicators.titles")  # fmt: skip

#: Marks key items (关键项).
STAR = "★"
_NO_SCORE = "—"


class IndicatorTables:
    """Makes the tables of indicator systems in one language."""

    def __init__(self, flow: BlockBuilder) -> None:
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
        columns = [
            (_TITLES["code"], 9.0),
            (_TITLES["indicator"], 62.0),
            (_TITLES["kind"], 17.0),
            (_TITLES["score"], 12.0),
        ]
        if whole:
            columns = [
                (_TITLES["code"], 9.0),
                (_TITLES["indicator"], 37.0),
                (_TITLES["kind"], 12.0),
                (_TITLES["score"], 8.0),
            ]
            columns += [(_TITLES["evidence"], 21.0), (_TITLES["method"], 13.0)]
        rows = [self._head([words for words, _ in columns])]
        for group in self._document.children_of(node.id):
            if is_indicator_group(group):
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

    def _head(self, titles: Sequence[LocalizedText]) -> tuple[PrintedCell, ...]:
        return tuple(
            PrintedCell((self._said(title[self._language]),), at, align="center", look="head")
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
            if is_indicator_group(child):
                yield from self._group_rows(child, depth + 1, columns, whole=whole)
            elif is_indicator(child):
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
        name = INDICATOR_CATEGORIES[payload.category][self._language]
        return f"{STAR} {name}" if payload.key else name

    def _methods(self, payload: Indicator) -> str:
        words = [METHODS[method][self._language] for method in payload.methods]
        listed = SEPARATOR[self._language].join(words)
        return listed[:1].upper() + listed[1:]

    def _evidence(self, node: Node) -> Iterator[Block]:
        for child in self._document.children_of(node.id):
            if is_evidence(child):
                yield ParagraphBlock(self._flow.texts.of(child), "cell")

    def _rule(self, node: Node, payload: Indicator) -> Iterator[Block]:
        """Yield how an item is scored, its parts with their points, and its notes."""
        rule = NodeText(rule_runs(payload, self._language), self._language)
        yield ParagraphBlock(rule, "cell")
        children = self._document.children_of(node.id)
        for child in children:
            if is_indicator_part(child):
                yield self._part(child, node.id)
        for child in children:
            if is_indicator_note(child):
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
        titles = (_TITLES["code"], _TITLES["rule"], _TITLES["method"], _TITLES["evidence"])
        rows = [self._head(titles)]
        found = self._document.nodes.get(system)
        if found is not None and is_indicator_system(found):
            for each in self._document.walk(system):
                if is_indicator_group(each):
                    if is_indicator_system(self._document.nodes[each.parent]):
                        rows.append(self._rules_group(each))
                elif is_indicator(each):
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
