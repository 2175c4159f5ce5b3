"""An indicator system as scoring needs it: rules, groups, leaves in order, the eight ways."""

import hashlib
import math
from collections.abc import Callable, Iterator, Mapping
from typing import Literal

import msgspec

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_indicator_group, is_indicator_system
from curriculum_studio.core.payloads.indicators import (
    Band,
    Indicator,
    IndicatorGroup,
    IndicatorPart,
    IndicatorSystem,
    Mode,
)
from curriculum_studio.core.scoring import is_share
from curriculum_studio.features.assessment.model.answers import IndicatorAnswer
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass

# --- rules, groups and leaves -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ScoredPart:
    """A part that is ticked, and its points."""

    id: str
    points: float


@dataclass(frozen=True, slots=True)
class SystemGroup:
    """An indicator of level 1."""

    id: str
    code: str
    maximum: float


@dataclass(frozen=True, slots=True)
class ScoredIndicator:
    """A leaf: its payload, the groups it stands in (ids, level 1 first) and its parts."""

    id: str
    payload: Indicator
    groups: tuple[str, ...]
    parts: tuple[ScoredPart, ...] = ()

    @property
    def group(self) -> str:
        """The group of level 1."""
        return self.groups[0]


@dataclass(frozen=True, slots=True)
class System:
    """An indicator system read out of a standard."""

    id: str
    rules: IndicatorSystem
    groups: tuple[SystemGroup, ...]
    items: tuple[ScoredIndicator, ...]

    def of(self, *categories: str) -> Iterator[ScoredIndicator]:
        """Yield the items of some categories."""
        return (item for item in self.items if item.payload.category in categories)

    @property
    def scored_groups(self) -> tuple[SystemGroup, ...]:
        """The groups in which something is scored."""
        scored = {item.group for item in self.of("scored")}
        return tuple(group for group in self.groups if group.id in scored)


def systems_of(document: Document) -> tuple[Node, ...]:
    """Return the indicator systems of a document."""
    return tuple(node for node in document.walk() if is_indicator_system(node))


def read_system(document: Document, identity: str = "") -> System | None:
    """Return an indicator system of a document, without an id the first; None if it is not there.

    `document` is a standard, or any tree that holds the system.
    """
    node = document.nodes.get(identity) if identity else next(iter(systems_of(document)), None)
    if node is None or not isinstance(node.payload, IndicatorSystem):
        return None
    groups = [each for each in document.children_of(node.id) if is_indicator_group(each)]
    items = [item for group in groups for item in _items(document, group, ())]
    return System(node.id, node.payload, tuple(_group(each) for each in groups), tuple(items))


def _group(node: Node) -> SystemGroup:
    payload = node.payload
    if not isinstance(payload, IndicatorGroup):
        return SystemGroup(node.id, "", 0.0)
    return SystemGroup(node.id, payload.code, payload.maximum)


def _items(document: Document, group: Node, above: tuple[str, ...]) -> Iterator[ScoredIndicator]:
    inside = (*above, group.id)
    for child in document.children_of(group.id):
        if is_indicator_group(child):
            yield from _items(document, child, inside)
        elif isinstance(child.payload, Indicator):
            parts = tuple(
                ScoredPart(each.id, each.payload.points)
                for each in document.children_of(child.id)
                if isinstance(each.payload, IndicatorPart)
            )
            yield ScoredIndicator(child.id, child.payload, inside, parts)


#: Fields of an indicator that decide over no points.
_SAYS_ONLY = frozenset({"alignments", "methods", "metric", "responsible", "applies_to"})


def fingerprint(system: System) -> str:
    """Return a hash of all that decides over points; words, links and order do not count."""
    rows = sorted(
        (
            item.id,
            item.group,
            {
                name: value
                for name, value in msgspec.to_builtins(item.payload).items()
                if name not in _SAYS_ONLY
            },
            sorted((part.id, part.points) for part in item.parts),
        )
        for item in system.items
    )
    rules = msgspec.to_builtins(system.rules)
    rules["levels"] = sorted((each["minimum"], each["id"]) for each in rules["levels"])
    raw = msgspec.json.encode([system.id, rules, rows], order="sorted")
    return hashlib.blake2b(raw, digest_size=12).hexdigest()


# --- the eight ways in which an answer becomes points -----------------------------------------
# Each tells its calculation in a sentence, and is bounded by 0 and the maximum of the indicator. An
# answer that does not fit its mode is never bent into one that does: it counts as 0 and says why.

#: What became of an answer: it counts, nothing was said yet, or what was said does not fit.
State = Literal["scored", "open", "wrong"]

#: Levels of the mode "weighted": 0 to 3.
LEVELS = (0.0, 1.0, 2.0, 3.0)

#: Decimals to which sums and products are settled: binary fractions carry noise far behind them.
DECIMALS = 9


@dataclass(frozen=True, slots=True)
class Points:
    """Points of one answer and how they came about."""

    points: float
    explanation: Message
    state: State = "scored"


def settled(value: float) -> float:
    """Return a number without the noise of binary fractions: 2.4 for 4 × 0.6."""
    return round(value, DECIMALS) + 0.0


def shown(value: float) -> str:
    """Return a number without needless zeros, with a point, as it is typed into a grid."""
    return f"{settled(value):.10g}"


def figure(value: float, unit: str = "", places: int | None = None) -> Message | str:
    """Return a number for a sentence, with the decimal sign of the one who reads it.

    Without `places` there are no needless zeros.
    """
    number = shown(value) if places is None else f"{value:.{places}f}"
    whole, point, rest = number.partition(".")
    if not point:
        return f"{number} {unit}".rstrip()
    decimal = message("Scoring", "{whole}.{rest}")
    return decimal.fill(whole=whole, rest=f"{rest} {unit}".rstrip())


def as_share(indicator: Indicator) -> bool:
    """Whether the measured value of an indicator is a share, kept as a fraction, shown per cent."""
    return indicator.unit == "%" or (not indicator.unit and is_share(indicator.bands))


def quantity(value: float, indicator: Indicator) -> Message | str:
    """Return a measured value with its unit, for a sentence."""
    if as_share(indicator):
        return figure(value * 100, "%")
    return figure(value, indicator.unit)


def points_of(item: ScoredIndicator, answer: IndicatorAnswer) -> Points:
    """Return the points of an answer by the mode of its indicator."""
    if item.payload.mode == "parts":
        return _parts(item, answer)
    if answer.value is None:
        return Points(0.0, message("Scoring", "Not answered yet: counts as 0 points."), "open")
    if not math.isfinite(answer.value):
        return _wrong(message("Scoring", "This is not a number: counts as 0 points."))
    return _MODES[item.payload.mode](item.payload, answer.value)


def fits(item: ScoredIndicator, value: float) -> Message | None:
    """Return why a value cannot be an answer to an indicator, None if it can."""
    points = points_of(item, IndicatorAnswer(value=value))
    return points.explanation if points.state == "wrong" else None


def band_of(indicator: Indicator, value: float) -> Band | None:
    """Return the first band in which a value lies: lower <= value < upper."""
    exact = settled(value)
    for band in indicator.bands:
        above = band.lower is None or exact >= band.lower
        below = band.upper is None or exact < band.upper
        if above and below:
            return band
    return None


def _wrong(explanation: Message) -> Points:
    return Points(0.0, explanation, "wrong")


def _bounded(points: float, indicator: Indicator) -> float:
    return settled(min(max(points, 0.0), max(indicator.maximum, 0.0)))


def _whole(value: float) -> bool:
    return value >= 0 and value == math.floor(value)


def _met(indicator: Indicator, value: float) -> Points:
    if value not in {0.0, 1.0}:
        return _wrong(message("Scoring", "Only yes or no fits here: counts as 0 points."))
    points = _bounded(indicator.maximum * value, indicator)
    if indicator.category == "veto":
        happened = message("Scoring", "It occurred: a pass is excluded.")
        return Points(0.0, happened if value else message("Scoring", "It did not occur."))
    if indicator.category == "gate":
        met = message("Scoring", "The prerequisite is met.")
        return Points(0.0, met if value else message("Scoring", "The prerequisite is not met."))
    sentence = (
        message("Scoring", "Met: {points} of {maximum} points.")
        if value
        else message("Scoring", "Not met: {points} of {maximum} points.")
    )
    return Points(
        points,
        sentence.fill(points=figure(points), maximum=figure(indicator.maximum)),
    )


def _points(indicator: Indicator, value: float) -> Points:
    if indicator.step:
        return _cases(indicator, value)
    if not 0 <= value <= indicator.maximum:
        return _wrong(
            message(
                "Scoring", "{value} does not lie between 0 and {maximum}: counts as 0 points."
            ).fill(value=figure(value), maximum=figure(indicator.maximum))
        )
    points = _bounded(value, indicator)
    sentence = message("Scoring", "{points} of {maximum} points were given.")
    return Points(
        points,
        sentence.fill(points=figure(points), maximum=figure(indicator.maximum)),
    )


def _cases(indicator: Indicator, value: float) -> Points:
    if not _whole(value):
        return _no_count(value)
    points = _bounded(value * indicator.step, indicator)
    sentence = message("Scoring", "{count} × {step}, at most {maximum}: {points} points.")
    return Points(points, _calculated(sentence, indicator, value, points))


def _deduction(indicator: Indicator, value: float) -> Points:
    if not _whole(value):
        return _no_count(value)
    points = _bounded(indicator.maximum - value * indicator.step, indicator)
    sentence = message("Scoring", "{maximum} − {count} × {step}, at least 0: {points} points.")
    return Points(points, _calculated(sentence, indicator, value, points))


def _calculated(sentence: Message, indicator: Indicator, count: float, points: float) -> Message:
    return sentence.fill(
        count=figure(count),
        step=figure(indicator.step),
        maximum=figure(indicator.maximum),
        points=figure(points),
    )


def _no_count(value: float) -> Points:
    sentence = message("Scoring", "{value} is not a number of cases: counts as 0 points.")
    return _wrong(sentence.fill(value=figure(value)))


def _grade(indicator: Indicator, value: float) -> Points:
    if value not in indicator.grades:
        grades = ", ".join(shown(each) for each in indicator.grades)
        sentence = message("Scoring", "{value} is not one of {grades}: counts as 0 points.")
        return _wrong(sentence.fill(value=figure(value), grades=grades))
    points = _bounded(indicator.maximum * value, indicator)
    sentence = message("Scoring", "{maximum} × grade {grade} = {points} points.")
    return Points(
        points,
        sentence.fill(
            maximum=figure(indicator.maximum),
            grade=figure(value),
            points=figure(points),
        ),
    )


def _weighted(indicator: Indicator, value: float) -> Points:
    if value not in LEVELS:
        sentence = message("Scoring", "{value} is not a level from 0 to 3: counts as 0 points.")
        return _wrong(sentence.fill(value=figure(value)))
    points = _bounded(value * indicator.weight, indicator)
    sentence = message("Scoring", "Level {level} × weight {weight} = {points} points.")
    return Points(
        points,
        sentence.fill(
            level=figure(value),
            weight=figure(indicator.weight),
            points=figure(points),
        ),
    )


def _parts(item: ScoredIndicator, answer: IndicatorAnswer) -> Points:
    if answer.value is None and not answer.ticked:
        return Points(0.0, message("Scoring", "Not answered yet: counts as 0 points."), "open")
    there = [part for part in item.parts if part.id in answer.ticked]
    points = _bounded(math.fsum(part.points for part in there), item.payload)
    sentence = message("Scoring", "{there} of {all} parts are there: {points} points.")
    return Points(
        points, sentence.fill(there=len(there), all=len(item.parts), points=figure(points))
    )


def _metric(indicator: Indicator, value: float) -> Points:
    band = band_of(indicator, value)
    if band is None:
        sentence = message("Scoring", "No band covers {value}: counts as 0 points.")
        return _wrong(sentence.fill(value=quantity(value, indicator)))
    points = _bounded(band.points, indicator)
    lower = None if band.lower is None else quantity(band.lower, indicator)
    upper = None if band.upper is None else quantity(band.upper, indicator)
    if lower is None and upper is None:
        sentence = message("Scoring", "{value}: {points} points.")
    elif upper is None:
        sentence = message("Scoring", "{value} is {lower} or more: {points} points.")
    elif lower is None:
        sentence = message("Scoring", "{value} is less than {upper}: {points} points.")
    else:
        sentence = message(
            "Scoring", "{value} is {lower} or more and less than {upper}: {points} points."
        )
    bounds = {"lower": lower, "upper": upper}
    named = {name: text for name, text in bounds.items() if text is not None}
    return Points(
        points,
        sentence.fill(value=quantity(value, indicator), points=figure(points), **named),
    )


_MODES: Mapping[Mode, Callable[[Indicator, float], Points]] = {
    "met": _met,
    "points": _points,
    "grade": _grade,
    "deduction": _deduction,
    "weighted": _weighted,
    "metric": _metric,
    "capped": _points,
}
