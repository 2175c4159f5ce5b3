"""Cells of the indicator sheet: its columns, what stands in them, the edits that write it."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Remove, SetCell, SetPayload
from curriculum_studio.core.form_values import amount_in, is_nothing
from curriculum_studio.core.headings import INDICATOR_CATEGORIES, METHODS
from curriculum_studio.core.kinds import (
    Family,
    is_evidence,
    is_indicator,
    is_indicator_group,
    is_indicator_note,
)
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup, IndicatorPart
from curriculum_studio.core.scoring import MODES, scoring_lines
from curriculum_studio.core.text import Cell, cleaned, spliced
from curriculum_studio.core.translation_state import typed
from curriculum_studio.core.tree import fresh, inserted_branches
from curriculum_studio.core.words import Words
from curriculum_studio.features.assessment.model.indicator_system import shown
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

# --- columns, and the words in which choices are read and written -----------------------------

#: What a column holds; "text" occurs once for each language that is shown.
Column = Literal[
    "code",
    "text",
    "category",
    "key",
    "mode",
    "rule",
    "maximum",
    "step",
    "evidence",
    "methods",
    "measured",
    "responsible",
    "applies_to",
    "remark",
    "links",
]

#: Columns that are made from others and cannot be written.
MADE: frozenset[Column] = frozenset({"rule", "links"})

#: Columns that a group has, too.
OF_GROUPS: frozenset[Column] = frozenset({"code", "text", "maximum"})


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column in a language: the language matters for texts only."""

    column: Column
    language: Language = "zh"


#: The sign of a key item.
STAR = "★"

_CATEGORY_ALSO: Mapping[str, str] = {
    "否决": "veto",
    "一票否决": "veto",
    "基本要求": "gate",
    "控制": "gate",
    "gate": "gate",
    "评分": "scored",
    "scored": "scored",
    "一般项": "scored",
    "加分": "bonus",
    "创新项": "bonus",
}

_METHOD_ALSO: Mapping[str, str] = {
    "查看资料": "documents",
    "查阅相关材料": "documents",
    "查资料": "documents",
    "资料查阅": "documents",
    "实地考察": "site",
    "实地测查": "site",
    "现场查看": "site",
    "现场检查": "site",
    "访问": "interview",
    "座谈": "interview",
    "问卷调查": "survey",
    "测量": "calculation",
    "计算": "calculation",
    "实测": "calculation",
}

_MODE_ALSO: Mapping[str, str] = {
    "满足/不满足": "met",
    "满足或不满足": "met",
    "是/否": "met",
    "是否": "met",
    "等级": "grade",
    "分档系数": "grade",
    "扣分": "deduction",
    "次数": "points",
    "要点": "parts",
    "逐项计分": "parts",
    "分档计分": "metric",
    "数值区间": "metric",
    "0～3档": "weighted",
    "加权": "weighted",
    "限额": "capped",
}

_YES = frozenset({"★", "☆", "*", "√", "✓", "是", "yes", "ja", "y", "j", "1", "x", "true", "关键项"})
_NO = frozenset({"", "否", "no", "nein", "n", "0", "-", "—", "×", "false"})


def folded(text: str) -> str:
    """Return a text as it is compared: half width, small letters, no space."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _names(words: Words[Any], also: Mapping[str, str]) -> dict[str, str]:
    found = {folded(value): value for value in words}
    for value, name in words.items():
        found |= {folded(name[language]): value for language in LANGUAGES}
    return found | {folded(name): value for name, value in also.items()}


_CATEGORIES = _names(INDICATOR_CATEGORIES, _CATEGORY_ALSO)
_METHODS = _names(METHODS, _METHOD_ALSO)
_MODES = _names(MODES, _MODE_ALSO)


def category_named(text: str) -> str | None:
    """Return the category that a text names in any language, None if it names none."""
    return _CATEGORIES.get(folded(text.replace(STAR, "").replace("关键项", "")))


def mode_named(text: str) -> str | None:
    """Return the way of scoring that a text names, None if it names none."""
    return _MODES.get(folded(text))


def methods_named(text: str) -> tuple[str, ...] | None:
    """Return the methods that a text names, in its order; None if one is not known."""
    found = []
    for word in parts_of(text):
        method = _METHODS.get(folded(word))
        if method is None:
            return None
        if method not in found:
            found.append(method)
    return tuple(found)


def flag_named(text: str) -> bool | None:
    """Return what a text says of a flag, None if it says neither yes nor no."""
    said = folded(text)
    return True if said in _YES else False if said in _NO else None


def parts_of(text: str) -> Iterator[str]:
    """Yield the parts of an enumeration, by comma, semicolon, line or slash of any width."""
    for separator in "、，,；;/／\n":
        text = text.replace(separator, "\n")
    return (part.strip() for part in text.split("\n") if part.strip())


def lines_of(text: str) -> Iterator[str]:
    """Yield the entries of a list of sentences, one a line: a sentence may hold any other mark."""
    return (part.strip() for part in text.split("\n") if part.strip())


def listed(words: Iterable[str], language: Language) -> str:
    """Return words as they stand one after the other in a cell."""
    return ("；" if language == "zh" else "; ").join(words)


# --- edits ------------------------------------------------------------------------------------

_KEPT = message("Indicators", "The cell was left unchanged.")

#: What may stand behind a number of points.
_POINTS = ("分", "points", "point", "Punkte", "Punkt")

#: Which kind of child the entries of a column are.
_CHILDREN = {"evidence": "evidence", "remark": "indicator_note"}


def written(document: Document, node: Node, place: SheetColumn, text: str) -> tuple[Edit, ...]:
    """Return the edits after which a cell holds a text; none if it does already.

    Raises:
        StudioError: if the text cannot stand in this cell.

    """
    text = cleaned(text, objects=True).strip()
    if place.column == "text":
        return _text(node, place.language, text)
    if place.column in _CHILDREN:
        return tuple(_children(document, node, _CHILDREN[place.column], place.language, text))
    payload, text = node.payload, cleaned(text)
    if isinstance(payload, IndicatorGroup) and place.column in OF_GROUPS:
        value: Any = text if place.column == "code" else _number(text)
        changed: Any = replace(payload, **{place.column: value})
    elif isinstance(payload, Indicator) and place.column not in MADE:
        changed = _leaf(payload, place, text)
    else:
        raise _refused(message("Indicators", "Nothing can be written in this cell."))
    return () if changed == payload else (SetPayload(node.id, changed),)


def _text(node: Node, language: Language, text: str) -> tuple[Edit, ...]:
    before = node.cell(language)
    text = " ".join(text.split("\n"))
    if before.text == text:
        return ()
    return (SetCell(node.id, language, typed(node, language, _rewritten(before, text))),)


def _rewritten(before: Cell, text: str) -> Cell:
    """Return a cell that reads anew; marks and objects outside of what differs stay."""
    shorter = min(len(before.text), len(text))
    start = 0
    while start < shorter and before.text[start] == text[start]:
        start += 1
    end = 0
    while end < shorter - start and before.text[-1 - end] == text[-1 - end]:
        end += 1
    insert = Cell(cleaned(text[start : len(text) - end]))
    return spliced(before, start, len(before.text) - end, insert)


def _leaf(payload: Indicator, place: SheetColumn, text: str) -> Indicator:
    match place.column:
        case "code":
            return replace(payload, code=text)
        case "category":
            return _with_category(payload, text)
        case "key":
            return replace(payload, key=_known(flag_named(text), text))
        case "mode":
            return replace(payload, mode=_known(mode_named(text), text))
        case "maximum":
            return replace(payload, maximum=_number(text))
        case "step" if payload.mode == "weighted":
            return replace(payload, weight=_number(text))
        case "step":
            return replace(payload, step=_number(text))
        case "methods":
            return replace(payload, methods=_known(methods_named(text), text))
        case "measured":
            metric, _, unit = text.partition(" ")
            return replace(payload, metric=metric, unit=unit.strip())
        case "responsible":
            return replace(payload, responsible=payload.responsible.changed(place.language, text))
        case "applies_to":
            return replace(payload, applies_to=payload.applies_to.changed(place.language, text))
    raise _refused(message("Indicators", "Nothing can be written in this cell."))


def _with_category(payload: Indicator, text: str) -> Indicator:
    """Return a leaf of another category; what is only judged has no points and no ★."""
    category: Any = _known(category_named(text), text)
    changed = replace(payload, category=category)
    if STAR in text or "关键项" in text:
        changed = replace(changed, key=True)
    if category in {"veto", "gate"}:
        changed = replace(changed, mode="met", maximum=0.0)
    if category != "scored":
        changed = replace(changed, key=False)
    return changed


def _number(text: str) -> float:
    """Return the number that a text says, in either decimal sign and width; nothing is 0.

    Raises:
        StudioError: if it says none.

    """
    if is_nothing(text):
        return 0.0
    value = amount_in(text, *_POINTS)
    if value is None or value < 0:
        sentence = message("Indicators", "“{text}” is not a number of points.")
        raise _refused(sentence.fill(text=text))
    return value


def _known(value: Any, text: str) -> Any:
    if value is None:
        sentence = message("Indicators", "“{text}” is not among the choices of this column.")
        raise _refused(sentence.fill(text=text))
    return value


def _refused(what: Message) -> StudioError:
    return StudioError(what, safe=_KEPT)


def _children(
    document: Document, node: Node, kind: str, language: Language, text: str
) -> Iterator[Edit]:
    """Yield edits by which the children of a kind read as the entries of a text.

    Entries keep their nodes by their order, so comments and translations stay with them; a child
    that is left without a word in any language goes.
    """
    if not is_indicator(node):
        raise _refused(message("Indicators", "Nothing can be written in this cell."))
    there = [each for each in document.children_of(node.id) if each.kind == kind]
    entries = list(lines_of(text))
    for at, child in enumerate(there):
        entry = entries[at] if at < len(entries) else ""
        if child.text(language) == entry:
            continue
        others = any(not cell.blank for key, cell in child.cells.items() if key != language)
        if entry or others:
            entered = _rewritten(child.cell(language), entry)
            yield SetCell(child.id, language, typed(child, language, entered))
        else:
            yield Remove(child.id)
    more = []
    for entry in entries[len(there) :]:
        child = replace(fresh(kind, None, node.lead), parent=node.id)
        more.append(child.with_cell(language, typed(child, language, Cell(cleaned(entry)))))
    count = len(document.children_of(node.id))
    yield from inserted_branches(document, node.id, count, [(each,) for each in more])


# --- contents ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A group or a leaf; depth counts from 0."""

    node: str
    depth: int
    group: bool
    parent: str


def rows_of(document: Document, system: str) -> tuple[SheetRow, ...]:
    """Return the rows of an indicator system in their order."""
    found: list[SheetRow] = []

    def take(parent: str, depth: int) -> None:
        for child in document.children_of(parent):
            if is_indicator_group(child):
                found.append(SheetRow(child.id, depth, group=True, parent=parent))
                take(child.id, depth + 1)
            elif is_indicator(child):
                found.append(SheetRow(child.id, depth, group=False, parent=parent))

    take(system, 0)
    return tuple(found)


def cell_text(document: Document, node: Node, place: SheetColumn) -> str:
    """Return what stands in a cell; it can be written back as it is, but for what is made."""
    payload = node.payload
    if place.column == "text":
        return node.text(place.language)
    if isinstance(payload, IndicatorGroup):
        match place.column:
            case "code":
                return payload.code
            case "maximum":
                return shown(payload.maximum) if payload.maximum else ""
        return ""
    return _of_leaf(document, node, place) if isinstance(payload, Indicator) else ""


def _of_leaf(document: Document, node: Node, place: SheetColumn) -> str:
    payload, language = node.payload, place.language
    if not isinstance(payload, Indicator):
        return ""
    match place.column:
        case "code":
            return payload.code
        case "category":
            return INDICATOR_CATEGORIES[payload.category][language]
        case "key":
            return STAR if payload.key else ""
        case "mode":
            return MODES[payload.mode][language]
        case "rule":
            return rule_of(document, node, language)
        case "maximum":
            return shown(payload.maximum) if payload.maximum else ""
        case "step":
            return _step(payload)
        case "evidence":
            return _texts(document, node, is_evidence, language)
        case "methods":
            names = (METHODS[method][language] for method in payload.methods)
            return ("、" if language == "zh" else ", ").join(names)
        case "measured":
            return " ".join(each for each in (payload.metric, payload.unit) if each)
        case "responsible":
            return payload.responsible[language]
        case "applies_to":
            return payload.applies_to[language]
        case "remark":
            return _texts(document, node, is_indicator_note, language)
        case "links":
            return str(len(payload.alignments)) if payload.alignments else ""
    return ""


def rule_of(document: Document, node: Node, language: Language) -> str:
    """Return in a few words how points come about."""
    return listed(rules_of(document, node, language), language)


def rules_of(document: Document, node: Node, language: Language) -> tuple[str, ...]:
    """Return how points come about, a line for each band or part; nothing for a group."""
    payload = node.payload
    if not isinstance(payload, Indicator):
        return ()
    parts = [
        (each.text(language), each.payload.points)
        for each in document.children_of(node.id)
        if isinstance(each.payload, IndicatorPart)
    ]
    return scoring_lines(payload, parts, language)


def _step(payload: Indicator) -> str:
    """Return the number that the mode works with: the step, or the weight."""
    if payload.mode == "weighted":
        return shown(payload.weight)
    return shown(payload.step) if payload.step else ""


def _texts(document: Document, node: Node, family: Family, language: Language) -> str:
    texts = (each.text(language) for each in filter(family, document.children_of(node.id)))
    return "\n".join(text for text in texts if text)
