"""What is wrong with an indicator system: sums, codes, bands, parts, what is missing.

Findings are values; nothing is changed. What is wrong would score wrongly; a hint may be meant.
"""

import math
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_evidence
from curriculum_studio.core.payloads.indicators import Band, Indicator, IndicatorGroup
from curriculum_studio.features.assessment.model.indicator_system import (
    ScoredIndicator,
    System,
    quantity,
    read_system,
    settled,
    shown,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class SystemFinding:
    """What was found, at which node."""

    node: str
    severity: Literal["wrong", "hint"]
    explanation: Message


def check_system(document: Document, identity: str = "") -> tuple[SystemFinding, ...]:
    """Return what is wrong with an indicator system of a document, in reading order of the rules.

    Without an id the first system is looked at; a document without one has no findings.
    """
    system = read_system(document, identity)
    if system is None:
        return ()
    return tuple(
        finding
        for rule in (_sums, _total, _codes, _items, _levels, _missing)
        for finding in rule(document, system)
    )


def check_bands(item: ScoredIndicator) -> Iterator[SystemFinding]:
    """Yield gaps, overlaps and open ends of the bands of an indicator.

    Half-open bands (lower <= value < upper) are complete when, sorted, each begins where the one
    before ends and both ends are open.
    """
    payload = item.payload
    if not payload.bands:
        yield _wrong(item.id, message("Indicators", "There are no bands for the measured value."))
        return
    for band in payload.bands:
        if band.lower is not None and band.upper is not None and band.lower >= band.upper:
            sentence = message("Indicators", "A band from {lower} to {upper} contains no value.")
            yield _wrong(item.id, _bounds(sentence, payload, band.lower, band.upper))
    ordered = sorted(payload.bands, key=_start)
    for lower, upper in pairwise(ordered):
        yield from _between(item, lower, upper)
    if ordered[0].lower is not None:
        sentence = message("Indicators", "Values below {lower} are in no band.")
        yield _wrong(item.id, _bounds(sentence, payload, ordered[0].lower, ordered[0].lower))
    if all(band.upper is not None for band in ordered):
        end = max(band.upper for band in ordered if band.upper is not None)
        sentence = message("Indicators", "Values from {lower} on are in no band.")
        yield _wrong(item.id, _bounds(sentence, payload, end, end))


def _start(band: Band) -> float:
    return -math.inf if band.lower is None else band.lower


def _between(item: ScoredIndicator, first: Band, second: Band) -> Iterator[SystemFinding]:
    end = math.inf if first.upper is None else first.upper
    begin = _start(second)
    if end > begin:
        sentence = message("Indicators", "Two bands both contain the values from {lower} on.")
        yield _wrong(item.id, _bounds(sentence, item.payload, begin, begin))
    elif end < begin:
        sentence = message("Indicators", "Values from {lower} to below {upper} are in no band.")
        yield _wrong(item.id, _bounds(sentence, item.payload, end, begin))


def _bounds(sentence: Message, indicator: Indicator, lower: float, upper: float) -> Message:
    named = {"lower": quantity(lower, indicator), "upper": quantity(upper, indicator)}
    wanted = {name: text for name, text in named.items() if f"{{{name}}}" in sentence.source}
    return sentence.fill(**wanted)


def _wrong(node: str, explanation: Message) -> SystemFinding:
    return SystemFinding(node, "wrong", explanation)


def _hint(node: str, explanation: Message) -> SystemFinding:
    return SystemFinding(node, "hint", explanation)


def _points_below(document: Document, node: Node) -> float:
    total = []
    for child in document.children_of(node.id):
        payload = child.payload
        if isinstance(payload, IndicatorGroup) or (
            isinstance(payload, Indicator) and payload.category in {"scored", "bonus"}
        ):
            total.append(payload.maximum)
    return settled(math.fsum(total))


def _sums(document: Document, system: System) -> Iterator[SystemFinding]:
    for node in document.walk(system.id):
        if not isinstance(node.payload, IndicatorGroup):
            continue
        below = _points_below(document, node)
        if below != settled(node.payload.maximum):
            sentence = message(
                "Indicators", "{maximum} points are stated, those inside add up to {sum}."
            )
            yield _wrong(
                node.id, sentence.fill(maximum=shown(node.payload.maximum), sum=shown(below))
            )


def _total(_: Document, system: System) -> Iterator[SystemFinding]:
    scored = settled(math.fsum(item.payload.maximum for item in system.of("scored")))
    if scored != 100:
        sentence = message("Indicators", "The scored items add up to {sum} points, not to 100.")
        yield _hint(system.id, sentence.fill(sum=shown(scored)))
    bonus = settled(math.fsum(item.payload.maximum for item in system.of("bonus")))
    if bonus and bonus < system.rules.bonus_cap:
        sentence = message(
            "Indicators", "The bonus items add up to {sum} points; {cap} cannot be reached."
        )
        yield _hint(system.id, sentence.fill(sum=shown(bonus), cap=shown(system.rules.bonus_cap)))


def _codes(document: Document, system: System) -> Iterator[SystemFinding]:
    codes: list[tuple[str, str]] = []
    for node in document.walk(system.id):
        payload = node.payload
        if isinstance(payload, Indicator | IndicatorGroup):
            codes.append((node.id, payload.code.strip()))
    counts = Counter(code for _, code in codes)
    for node_id, code in codes:
        if not code:
            yield _wrong(node_id, message("Indicators", "The code is missing."))
        elif counts[code] > 1:
            sentence = message("Indicators", "The code {code} occurs more than once.")
            yield _wrong(node_id, sentence.fill(code=code))


def _items(_: Document, system: System) -> Iterator[SystemFinding]:
    for item in system.items:
        yield from _category(item)
        yield from _mode(item)


def _category(item: ScoredIndicator) -> Iterator[SystemFinding]:
    payload = item.payload
    judged = payload.category in {"veto", "gate"}
    if judged and payload.mode != "met":
        sentence = message("Indicators", "A veto or prerequisite is only judged as met or not met.")
        yield _wrong(item.id, sentence)
    if judged and payload.maximum:
        yield _wrong(item.id, message("Indicators", "A veto or prerequisite carries no points."))
    if not judged and payload.maximum <= 0:
        yield _wrong(item.id, message("Indicators", "The points are missing."))
    if payload.key and payload.category != "scored":
        yield _wrong(item.id, message("Indicators", "Only a scored item can be a key item (★)."))


def _mode(item: ScoredIndicator) -> Iterator[SystemFinding]:
    payload = item.payload
    match payload.mode:
        case "parts":
            yield from _part_sum(item)
        case "metric":
            yield from check_bands(item)
            yield from _reach(item, max((band.points for band in payload.bands), default=0.0))
        case "weighted":
            yield from _reach(item, 3 * payload.weight)
        case "grade":
            yield from _grades(item)
        case "deduction" if payload.step <= 0:
            yield _wrong(item.id, message("Indicators", "How much a finding costs is missing."))
        case _ if payload.step < 0:
            yield _wrong(item.id, message("Indicators", "A case cannot earn less than 0 points."))


def _part_sum(item: ScoredIndicator) -> Iterator[SystemFinding]:
    if not item.parts:
        yield _wrong(item.id, message("Indicators", "There are no parts to tick."))
        return
    if any(part.points <= 0 for part in item.parts):
        yield _wrong(item.id, message("Indicators", "A part earns no points."))
    yield from _reach(item, math.fsum(part.points for part in item.parts))


def _reach(item: ScoredIndicator, most: float) -> Iterator[SystemFinding]:
    """Compare the most that can be reached with the points stated."""
    if settled(most) != settled(item.payload.maximum):
        sentence = message("Indicators", "{maximum} points are stated, {most} can be reached.")
        yield _wrong(item.id, sentence.fill(maximum=shown(item.payload.maximum), most=shown(most)))


def _grades(item: ScoredIndicator) -> Iterator[SystemFinding]:
    grades = item.payload.grades
    if not grades or any(not 0 <= grade <= 1 for grade in grades):
        yield _wrong(item.id, message("Indicators", "Grades lie between 0 and 1."))
    elif any(first <= second for first, second in pairwise(grades)):
        yield _wrong(item.id, message("Indicators", "Grades fall from the best to the worst."))
    elif grades[0] != 1:
        yield _hint(item.id, message("Indicators", "The best grade does not earn all points."))


def _levels(_: Document, system: System) -> Iterator[SystemFinding]:
    levels = system.rules.levels
    counts = Counter(level.minimum for level in levels)
    for minimum, count in counts.items():
        if count > 1:
            sentence = message("Indicators", "Two levels begin at {minimum} points.")
            yield _wrong(system.id, sentence.fill(minimum=shown(minimum)))
    if levels:
        lowest = min(level.minimum for level in levels)
        if lowest > system.rules.pass_mark:
            sentence = message(
                "Indicators", "A pass from {mark} to below {lowest} points has no level."
            )
            yield _wrong(
                system.id,
                sentence.fill(mark=shown(system.rules.pass_mark), lowest=shown(lowest)),
            )


def _missing(document: Document, system: System) -> Iterator[SystemFinding]:
    for item in system.items:
        if not item.payload.methods:
            yield _hint(item.id, message("Indicators", "How it is verified is missing."))
        if not any(is_evidence(each) for each in document.children_of(item.id)):
            yield _hint(item.id, message("Indicators", "The evidence asked for is missing."))
