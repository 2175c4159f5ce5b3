"""From what a school reports to energy, emissions and intensities, with the year before beside it.

Rounding follows Annex B of the sample standard (B.3.5, B.5.7, B.5.8): emissions to 1 kg, emissions
per floor area to 0.01, falls and shares to 0.01 %; falls are taken from figures before rounding.
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.indicators import DataPoint
from curriculum_studio.core.words import Words
from curriculum_studio.features.assessment.model.data_doubts import Doubt, doubts_in
from curriculum_studio.features.assessment.model.data_items import (
    DATA_ITEMS,
    SOURCES,
    SURVEY,
    FactorNeed,
    Factors,
    total_of,
)
from curriculum_studio.languages import LocalizedText
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class AccountFigure:
    """A figure of the account: `digits` to which it is shown; `over` names what it is divided by.

    `of` is the figure or item divided, or the figure itself where nothing is. `fall`: whether the
    fall against the year before is told.
    """

    id: str
    unit: str
    digits: int
    of: str = ""
    over: str = ""
    fall: bool = False

    @property
    def name(self) -> LocalizedText:
        """What it is called."""
        return _FIGURES[self.id]


_FIGURES = Words[str]("assessment.figures")

FIGURES: tuple[AccountFigure, ...] = (
    AccountFigure("self_used", "kWh", 2),
    AccountFigure("power", "kWh", 2),
    AccountFigure("energy", "kgce", 2),
    AccountFigure("direct", "kgCO2e", 0),
    AccountFigure("indirect", "kgCO2e", 0),
    AccountFigure("emissions", "kgCO2e", 0, fall=True),
    AccountFigure("emissions_per_area", "kgCO2e/m²", 2, "emissions", "floor_area", fall=True),
    AccountFigure("emissions_per_head", "kgCO2e/person", 2, "emissions", "users", fall=True),
    AccountFigure("energy_per_area", "kgce/m²", 2, "energy", "floor_area", fall=True),
    AccountFigure("energy_per_head", "kgce/person", 2, "energy", "users", fall=True),
    AccountFigure("power_per_head", "kWh/person", 2, "power", "users", fall=True),
    AccountFigure("water_per_head", "m³/person", 2, "water", "users", fall=True),
    AccountFigure("waste", "kg", 2),
    AccountFigure("waste_per_head", "kg/person", 2, "waste", "users", fall=True),
    AccountFigure("plate_waste_per_meal", "kg/meal", 4, "plate_waste", "meals", fall=True),
    AccountFigure("renewable_share", "%", 4, "self_used", "power"),
    AccountFigure("green_travel_share", "%", 4, "trips_green", "trips"),
)

#: Sums of reported items; a sum is there as soon as one of its items is.
SUMS: Mapping[str, tuple[str, ...]] = {
    "waste": ("recyclables", "hazardous", "food_waste", "residual"),
    "trips_green": ("trips_walk", "trips_cycle", "trips_public", "trips_shared"),
    "trips": SURVEY,
    "power": ("electricity", "charging", "self_used"),
}

#: Ending of the names of falls, as indicators name them: energy_per_head_fall.
FALL = "_fall"

#: Sums of amounts times factors, by the kind of factor and what they take of the sources.
_CONVERTED: Mapping[str, tuple[Literal["coal", "emission"], bool | None]] = {
    "energy": ("coal", None),
    "direct": ("emission", True),
    "indirect": ("emission", False),
    "emissions": ("emission", None),
}


def converted_from(figure: str) -> tuple[FactorNeed, ...]:
    """Return the sources that are converted and added up for a figure."""
    what, direct = _CONVERTED[figure]
    return tuple(
        source
        for source in SOURCES
        if (source.coal if what == "coal" else source.emission) and direct in {None, source.direct}
    )


def items_of(name: str) -> frozenset[str]:
    """Return the reported items on which a figure, a sum of items or an item rests."""
    if name in DATA_ITEMS:
        return frozenset({name})
    if name == "self_used":
        return frozenset({"generation", "feed_in"})
    parts: tuple[str, ...] = SUMS.get(name, ())
    if name in _CONVERTED:
        parts = tuple(source.item for source in converted_from(name))
    figure = next((each for each in FIGURES if each.id == name and each.over), None)
    if figure is not None:
        parts = (figure.of, figure.over)
    return frozenset[str]().union(*map(items_of, parts))


@dataclass(frozen=True, slots=True)
class Account:
    """Figures of a year and of the year before, not rounded; None where data are missing.

    Figures that rest on data that are unreadable, missing or gone are None as well; `doubts` says
    why, and asks about data that changed much.
    """

    now: Mapping[str, float | None]
    before: Mapping[str, float | None]
    doubts: tuple[Doubt, ...] = ()
    year: int = 0

    def fall(self, figure: str) -> float | None:
        """Return by which share a figure fell (negative: rose), rounded to 0.01 %."""
        now, before = self.now.get(figure), self.before.get(figure)
        if now is None or before is None or before <= 0:
            return None
        return rounded((before - now) / before, 4)

    def measure(self, name: str) -> float | None:
        """Return the value of a measure that an indicator names: a figure, or the fall of one."""
        if name.endswith(FALL):
            return self.fall(name.removesuffix(FALL))
        value = self.now.get(name)
        figure = next((each for each in FIGURES if each.id == name), None)
        return None if value is None or figure is None else rounded(value, figure.digits)

    def doubts_about(self, name: str) -> tuple[Doubt, ...]:
        """Return the doubts about what a measure rests on; a fall rests on both years."""
        items = items_of(name.removesuffix(FALL))
        return tuple(
            doubt
            for doubt in self.doubts
            if doubt.item in items and (name.endswith(FALL) or doubt.year == self.year)
        )


def measures() -> tuple[str, ...]:
    """Return the names that an indicator can have as its measure."""
    falls = [figure.id + FALL for figure in FIGURES if figure.fall]
    return (*(figure.id for figure in FIGURES), *falls)


def account(
    points: Iterable[DataPoint], year: int, factors: Factors, confirmed: Collection[str] = ()
) -> Account:
    """Return the account of a year. Periods are "2025" and "2025-03"; values in the items' units.

    Months count before a total of the year; factors are the same for both years (B.5.4).
    `confirmed` are items whose change against the year before was confirmed.
    """
    known = [point for point in points if point.item in DATA_ITEMS]
    doubts = doubts_in(known, year, confirmed)
    now, before = (
        _without(_figures(_year(known, each), factors), doubts, each) for each in (year, year - 1)
    )
    return Account(now, before, doubts, year)


def data_points(assessment: Document) -> tuple[DataPoint, ...]:
    """Return what a school reports in an assessment."""
    payloads = (node.payload for node in assessment.walk())
    return tuple(payload for payload in payloads if isinstance(payload, DataPoint))


def rounded(value: float, digits: int) -> float:
    """Round as spreadsheets do: half away from zero, on the 15 digits that are seen."""
    seen = Decimal(f"{value:.15g}")
    return float(seen.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)) + 0.0


def _year(points: Sequence[DataPoint], year: int) -> dict[str, float]:
    own: dict[str, list[DataPoint]] = {}
    for point in points:
        if point.period.partition("-")[0] == str(year):
            own.setdefault(point.item, []).append(point)
    totals = {item: total_of(DATA_ITEMS[item], found) for item, found in own.items()}
    return {item: total for item, total in totals.items() if total is not None}


def _without(
    figures: dict[str, float | None], doubts: Iterable[Doubt], year: int
) -> dict[str, float | None]:
    """Return figures without those that rest on data in doubt."""
    doubtful = {each.item for each in doubts if each.year == year and each.leaves_open}
    lost = {each.id for each in FIGURES if not doubtful.isdisjoint(items_of(each.id))}
    return {name: None if name in lost else value for name, value in figures.items()}


def _figures(totals: Mapping[str, float], factors: Factors) -> dict[str, float | None]:
    values: dict[str, float | None] = dict(totals)
    if "generation" in totals:
        values["self_used"] = max(0.0, totals["generation"] - totals.get("feed_in", 0.0))
    for name, items in SUMS.items():
        own = [value for item in items if (value := values.get(item)) is not None]
        values[name] = math.fsum(own) if own else None
    for name in _CONVERTED:
        values[name] = _converted(values, factors, name)
    for figure in FIGURES:
        if figure.over:
            values[figure.id] = _ratio(values.get(figure.of), values.get(figure.over))
        else:
            values.setdefault(figure.id, None)
    return values


def _converted(values: Mapping[str, float | None], factors: Factors, figure: str) -> float | None:
    """Return items times factors, summed; None without any item, or where a factor is missing."""
    terms = []
    for source in converted_from(figure):
        unit = source.coal if _CONVERTED[figure][0] == "coal" else source.emission
        amount = values.get(source.item)
        if amount is None:
            continue
        factor = factors.get((source.factor_item, unit))
        density = factors.get((source.factor_item, source.density)) if source.density else None
        if factor is None or (source.density and density is None):
            return None
        terms.append(amount * factor.value * (density.value if density else 1.0))
    return math.fsum(terms) if terms else None


def _ratio(part: float | None, whole: float | None) -> float | None:
    return None if part is None or whole is None or whole <= 0 else part / whole
