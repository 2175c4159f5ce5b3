"""What stands beside and before the texts of a page: numbers, labels, chips.

The words are those of documents in the language of the column, never those of the program.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import (
    ACTIVITY_ORIGINS,
    ACTIVITY_TYPES,
    CLASS_LEVELS,
    DOMAINS,
    INDICATOR_CATEGORIES,
    METHODS,
    OPENINGS,
    PHASES,
    REMARK_LABELS,
    STAGES,
)
from curriculum_studio.core.kinds import kind_of
from curriculum_studio.core.numbering import (
    DASH,
    Numbering,
    References,
    annex_nature,
    entry_number,
    han_number,
    label_text,
)
from curriculum_studio.core.payloads import Aligned
from curriculum_studio.core.payloads.framework import FrameworkHead, Goal
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup, IndicatorPart
from curriculum_studio.core.payloads.pilots import Observation
from curriculum_studio.core.payloads.standard import (
    Annex,
    Designation,
    DesignationStatus,
    FrontMatter,
    ReferenceEntry,
    Variable,
)
from curriculum_studio.core.payloads.unit import Activity, PlanEntry, Step, UnitHead
from curriculum_studio.core.roles import Series
from curriculum_studio.core.scoring import MODES, points_text
from curriculum_studio.core.trials import METHODS as METHODS_OF_OBSERVING
from curriculum_studio.core.words import Words
from curriculum_studio.editor.model.display_text import one_line
from curriculum_studio.editor.model.rows import PageRow, TextPlace
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- numbers and labels -----------------------------------------------------------------------

#: Names a goal of a framework in a language; empty if it is not there.
GoalNames = Callable[[str, str, Language], str]


_DESIGNATIONS = Words[DesignationStatus]("page.designations")

_WORDS = Words[Literal["minutes", "children", "weeks", "step", "step_time"]]("page.labels")

#: Marks of styles whose texts have no number of their own.
_MARKERS: Mapping[str, str] = {"branch": "–"}

#: What parts a label from its text, per language, for labels that are followed by a title.
_GAPS: Mapping[Language, str] = {"zh": "　", "en": " — ", "de": " – "}

#: What parts a symbol from its explanation.
SYMBOL_GAPS: Mapping[Language, str] = {"zh": "——", "en": "  ", "de": "  "}

#: Series whose numbers stand in the column of numbers.
_IN_COLUMN: frozenset[Series] = frozenset({"clause", "term", "entry"})

#: Goals shown beside a text before the rest is only counted.
_GOALS = 3


class RowLabels:
    """Labels of the rows of one document as it stands now."""

    def __init__(
        self, document: Document, numbering: Numbering, references: References, goals: GoalNames
    ) -> None:
        self._document = document
        self._numbering = numbering
        self._references = references
        self._goals = goals

    def number(self, row: PageRow) -> str:
        """Return what stands in the column of numbers."""
        node = self._document.nodes[row.node]
        if row.absent or row.by_rule:
            return ""
        match node.payload:
            case Indicator(code=code) | IndicatorGroup(code=code) | Goal(code=code):
                return code
            case _:
                pass
        label = self._numbering.get(node.id)
        if label is None:
            return ""
        if label.series in _IN_COLUMN:
            return label_text(label, "zh")
        return ""

    def right(self, row: PageRow) -> str:
        """Return what stands at the right edge: the number of a formula."""
        label = self._numbering.get(row.node) if row.style == "formula" else None
        return f"({label.number})" if label is not None else ""

    def prefix(self, row: PageRow, language: Language) -> str:
        """Return what opens the text of a row in a language and cannot be written over."""
        node = self._document.nodes[row.node]
        if row.by_rule:
            return ""
        if row.style in _MARKERS:
            return _MARKERS[row.style]
        if row.absent:
            dash = DASH if language == "zh" else "—"
            return dash if row.style == "item" else ""
        kind = kind_of(node)
        if kind.opening is not None:
            return OPENINGS[kind.opening][language]
        if kind.label is not None and kind.series is None:
            return REMARK_LABELS[kind.label][language] + ("：" if language == "zh" else "  ")
        match node.payload:
            case ReferenceEntry() as entry if entry.number:
                return entry_number(entry) + ("　" if language == "zh" else ", ")
            case Designation(status=status):
                return _DESIGNATIONS[status][language]
            case Step() as step:
                return self._step(node, step, language)
            case Variable(symbol=symbol):
                return one_line(symbol) + SYMBOL_GAPS[language] if symbol else ""
            case IndicatorPart():
                return "☐ "
            case _:
                return self._numbered(node, language)

    def symbol(self, row: PageRow) -> str:
        """Return the LaTeX of the symbol that a row explains, empty if it explains none."""
        payload = self._document.nodes[row.node].payload
        return payload.symbol if isinstance(payload, Variable) else ""

    def _numbered(self, node: Node, language: Language) -> str:
        label = self._numbering.get(node.id)
        if label is None or label.series in _IN_COLUMN:
            return ""
        text = label_text(label, language)
        match label.series:
            case "annex" if isinstance(node.payload, Annex):
                gap = "　" if language == "zh" else "  "
                return f"{text}{_space(language)}{annex_nature(node.payload, language)}{gap}"
            case "note" | "example":
                return text if language == "zh" else f"{text}  "
            case "table" | "figure":
                return text + _GAPS[language]
            case "activity":
                return text + ("　" if language == "zh" else "  ")
            case "aim":
                return f"{text}."
            case "footnote" | "subfigure":
                return f"{text} "
            case "item":
                return text if language == "zh" or label.number != DASH else "—"
            case _:
                return ""

    def _step(self, node: Node, step: Step, language: Language) -> str:
        label = self._numbering.get(node.id)
        number = label.number if label is not None else "1"
        own = han_number(int(number)) if language == "zh" else number
        text = _WORDS["step"][language].format(own, PHASES[step.phase][language])
        if step.minutes:
            return text + _WORDS["step_time"][language].format(step.minutes)
        return text + ("　" if language == "zh" else "  ")

    def title(self, spot: TextPlace, language: Language) -> str:
        """Return the name that stands over the text of a cell: the activity of a plan entry."""
        node = self._document.nodes.get(spot.node)
        if node is None or not isinstance(node.payload, PlanEntry):
            return ""
        activity = self._document.nodes.get(node.payload.activity)
        return activity.best(language).text if activity is not None else ""

    def chips(self, row: PageRow, language: Language) -> tuple[str, ...]:
        """Return the short facts beside a text."""
        if row.absent or row.by_rule:
            return ()
        node = self._document.nodes[row.node]
        chips: list[str] = []
        match node.payload:
            case UnitHead() as head:
                chips.append(CLASS_LEVELS[head.class_level][language])
                chips.append(_WORDS["weeks"][language].format(head.weeks))
                chips.append(" · ".join(DOMAINS[name][language] for name in head.domains))
            case FrontMatter(stage=stage):
                chips.append(STAGES[stage][language])
            case FrameworkHead(publisher=publisher, year=year):
                chips.append(" ".join(part for part in (publisher, year) if part))
            case Observation() as observation:
                chips.append(_observation(observation, language))
            case Activity() as activity:
                chips.append(_activity(activity, language))
            case Indicator() as indicator:
                chips.append(_indicator(indicator, language))
            case IndicatorGroup(maximum=maximum) if maximum:
                chips.append(points_text(maximum, language))
            case IndicatorPart(points=points):
                chips.append(points_text(points, language))
            case _:
                pass
        if isinstance(node.payload, Aligned) and node.parent:
            chips += self._goals_of(node.payload, language)
        return tuple(chip for chip in chips if chip)

    def _goals_of(self, payload: Aligned, language: Language) -> list[str]:
        named = [
            self._goals(alignment.framework, alignment.goal, language)
            for alignment in payload.alignments[:_GOALS]
        ]
        rest = len(payload.alignments) - _GOALS
        return [*named, f"+{rest}"] if rest > 0 else named

    def reference(self, target: str, language: Language) -> str:
        """Return what a reference shows."""
        return self._references.label(target, language)

    def footnote(self, target: str) -> str:
        """Return the sign of a footnote."""
        return self._references.footnote(target)


def _space(language: Language) -> str:
    return "" if language == "zh" else " "


def _activity(activity: Activity, language: Language) -> str:
    parts = [ACTIVITY_TYPES[activity.type][language]]
    parts += [DOMAINS[name][language] for name in activity.domains]
    if activity.minutes:
        parts.append(_WORDS["minutes"][language].format(activity.minutes))
    if activity.origin == "emergent":
        parts.append(ACTIVITY_ORIGINS["emergent"][language])
    return " · ".join(parts)


def _observation(observation: Observation, language: Language) -> str:
    parts = [observation.date]
    if observation.minutes:
        parts.append(_WORDS["minutes"][language].format(observation.minutes))
    if observation.children:
        parts.append(_WORDS["children"][language].format(observation.children))
    parts.append(METHODS_OF_OBSERVING[observation.method][language])
    return " · ".join(part for part in parts if part)


def _indicator(indicator: Indicator, language: Language) -> str:
    category = INDICATOR_CATEGORIES[indicator.category][language]
    parts = [f"{category} ★" if indicator.key else category]
    if indicator.maximum:
        parts.append(points_text(indicator.maximum, language))
    parts.append(MODES[indicator.mode][language])
    parts += [METHODS[method][language] for method in indicator.methods]
    return " · ".join(parts)


# --- chips ------------------------------------------------------------------------------------

#: Room between text and chips, between chips, and inside of one, in base sizes.
_BEFORE, _BETWEEN, _INSIDE = 0.7, 0.45, 0.5


@dataclass(frozen=True, slots=True)
class Chip:
    """A chip: its words, and where it begins from the left of the text, in pixels."""

    text: str
    left: float
    width: float
    line: int


@dataclass(frozen=True, slots=True)
class TextChips:
    """Chips behind a text whose last line ends at a place.

    `inline`: the first line of chips is the last line of the text. `extra`: pixels they add to it.
    """

    chips: tuple[Chip, ...] = ()
    inline: bool = False
    extra: int = 0


NO_CHIPS = TextChips()


def place_chips(
    words: Sequence[str], typography: Typography, language: Language, last: float, width: int
) -> TextChips:
    """Place chips behind a last line that ends at `last`, or in lines of their own below it."""
    if not words:
        return NO_CHIPS
    metrics = typography.metrics("chip", language)
    inside = 2 * typography.px(_INSIDE)
    sizes = [min(float(width), metrics.horizontalAdvance(each) + inside) for each in words]
    before = last + typography.px(_BEFORE) if last else 0.0
    inline = before + sizes[0] <= width
    left, line = (before, 0) if inline else (0.0, 0)
    placed: list[Chip] = []
    for text, size in zip(words, sizes, strict=True):
        if left and left + size > width and placed:
            left, line = 0.0, line + 1
        placed.append(Chip(text, left, size, line))
        left += size + typography.px(_BETWEEN)
    lines = placed[-1].line + (0 if inline else 1)
    return TextChips(tuple(placed), inline, lines * chip_pitch(typography))


def chip_pitch(typography: Typography) -> int:
    """Return the distance of lines of chips."""
    return typography.pitch("chip") + typography.px(0.4)


def chip_top(
    chip: Chip, chips: TextChips, typography: Typography, bottom: float, pitch: int
) -> float:
    """Return where a chip begins; `bottom` is that of the text, whose lines are `pitch` high."""
    if chips.inline and chip.line == 0:
        # Centred on the middle of the letters of the last line.
        return bottom - pitch + (pitch - typography.pitch("chip")) / 2
    line = chip.line - 1 if chips.inline else chip.line
    return bottom + line * chip_pitch(typography) + typography.px(0.1)


def draw_chips(
    painter: QPainter,
    chips: TextChips,
    typography: Typography,
    language: Language,
    origin: QPointF,
    pitch: int,
) -> None:
    """Draw chips; `origin` is the left end of the last line of the text, at its bottom."""
    if not chips.chips:
        return
    metrics = typography.metrics("chip", language)
    height = typography.pitch("chip")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(typography.font("chip", language))
    for chip in chips.chips:
        top = chip_top(chip, chips, typography, origin.y(), pitch)
        box = QRectF(origin.x() + chip.left, top, chip.width, height)
        painter.setPen(typography.colour("selection"))
        painter.setBrush(typography.colour("selection"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(typography.colour("accent"))
        base = top + (height + metrics.ascent() - metrics.descent()) / 2
        inside = typography.px(_INSIDE)
        text = chip.text
        if metrics.horizontalAdvance(text) > chip.width - inside:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, chip.width - inside)
        painter.drawText(QPointF(box.left() + inside, base), text)
    painter.restore()
