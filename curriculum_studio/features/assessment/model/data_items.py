"""What a school reports for its carbon account, and the emission factors that turn it into CO2.

The monthly items and the annual ones are those of the sample standard's Annex C. A school leaves
blank what it does not have; of what it has, every month counts, with 0 where there was nothing.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.indicators import DataPoint, EmissionFactor
from curriculum_studio.core.words import Words
from curriculum_studio.languages import LANGUAGES, LocalizedText
from curriculum_studio.values import dataclass

# --- items and units --------------------------------------------------------------------------

#: How the months of an item become a year: added up, or their mean; "annual" is stated once.
Yearly = Literal["sum", "mean", "annual"]


@dataclass(frozen=True, slots=True)
class DataItem:
    """An item that is reported, with what proves it."""

    id: str
    unit: str
    yearly: Yearly
    proved_by: str = ""

    @property
    def name(self) -> LocalizedText:
        """What it is called."""
        return _NAMES[self.id]

    @property
    def proof(self) -> LocalizedText:
        """What proves it: papers of its own, or those that prove several items."""
        return _PROOFS[self.proved_by or self.id]


_NAMES = Words[str]("assessment.items")
_PROOFS = Words[str]("assessment.proofs")

MONTHLY: tuple[DataItem, ...] = (
    DataItem("electricity", "kWh", "sum", "bill"),
    DataItem("generation", "kWh", "sum"),
    DataItem("feed_in", "kWh", "sum"),
    DataItem("charging", "kWh", "sum"),
    DataItem("natural_gas", "m³", "sum", "bill"),
    DataItem("lpg", "kg", "sum", "receipt"),
    DataItem("petrol", "L", "sum", "fuel"),
    DataItem("diesel", "L", "sum", "fuel"),
    DataItem("heat", "GJ", "sum", "bill"),
    DataItem("water", "m³", "sum", "bill"),
    DataItem("recyclables", "kg", "sum", "collected"),
    DataItem("hazardous", "kg", "sum"),
    DataItem("food_waste", "kg", "sum", "collected"),
    DataItem("residual", "kg", "sum", "weighed"),
    DataItem("plate_waste", "kg", "sum", "weighed"),
    DataItem("meals", "meals", "sum"),
    DataItem("paper", "kg", "sum", "receipt"),
    DataItem("users", "persons", "mean"),
)

ANNUAL: tuple[DataItem, ...] = (
    DataItem("floor_area", "m²", "annual"),
    DataItem("green_area", "m²", "annual"),
    DataItem("trees", "trees", "annual", "inventory"),
    DataItem("school_buses", "vehicles", "annual", "inventory"),
    DataItem("cars", "vehicles", "annual", "inventory"),
    DataItem("trips_walk", "trips", "annual", "survey"),
    DataItem("trips_cycle", "trips", "annual", "survey"),
    DataItem("trips_public", "trips", "annual", "survey"),
    DataItem("trips_shared", "trips", "annual", "survey"),
    DataItem("trips_other", "trips", "annual", "survey"),
)

#: Every item by its id.
DATA_ITEMS: Mapping[str, DataItem] = {item.id: item for item in (*MONTHLY, *ANNUAL)}

#: Answers to one question: whoever fills in one of them fills in all, 0 where there are none.
SURVEY: tuple[str, ...] = tuple(item.id for item in ANNUAL if item.id.startswith("trips_"))


def total_of(item: DataItem, points: Iterable[DataPoint]) -> float | None:
    """Return the amount of a year from its months, else from its total; None if there is none.

    A mean is that of the months above 0: months in which a school is closed do not count (B.5.5 of
    the sample standard), and 0 is entered for them.
    """
    months, total = [], None
    for point in points:
        month = point.period.partition("-")[2]
        if point.value is None:
            continue
        if month.isdigit() and 1 <= int(month) <= 12:
            months.append(point.value)
        elif not month:
            total = point.value
    if not months or item.yearly == "annual":
        return total
    if item.yearly == "sum":
        return math.fsum(months)
    counted = [value for value in months if value > 0]
    return math.fsum(counted) / len(counted) if counted else None


#: Units that are words; the others are written the same in every language.
UNITS = Words[str]("assessment.measures")


def unit_name(unit: str) -> LocalizedText:
    """Return a unit as it is written in each language."""
    return UNITS.find(unit) or LocalizedText(dict.fromkeys(LANGUAGES, unit))


# --- emission factors -------------------------------------------------------------------------
# A factor is told by its item and its unit: kgCO2/… for emissions, kgce/… for standard coal (GB/T
# 2589-2020, electricity by its equivalent value), kg/L for the density of a fuel.

#: Regions that stand for the whole country, in the order in which they are taken.
NATIONAL = ("全国", "全国（缺省值）", "generic", "")


@dataclass(frozen=True, slots=True)
class FactorNeed:
    """What has to be converted for an item: units of its factors; empty if it has none."""

    item: str
    emission: str = ""
    coal: str = ""
    density: str = ""
    factor_of: str = ""
    direct: bool = True

    @property
    def factor_item(self) -> str:
        """The item whose factors count: charging is electricity as well."""
        return self.factor_of or self.item


#: What counts into emissions and energy (Annex B of the sample standard, B.2).
SOURCES: tuple[FactorNeed, ...] = (
    FactorNeed("electricity", "kgCO2/kWh", "kgce/kWh", direct=False),
    FactorNeed("charging", "kgCO2/kWh", "kgce/kWh", factor_of="electricity", direct=False),
    FactorNeed("self_used", "", "kgce/kWh", factor_of="electricity", direct=False),
    FactorNeed("natural_gas", "kgCO2/m³", "kgce/m³"),
    FactorNeed("lpg", "kgCO2/kg", "kgce/kg"),
    FactorNeed("petrol", "kgCO2/kg", "kgce/kg", "kg/L"),
    FactorNeed("diesel", "kgCO2/kg", "kgce/kg", "kg/L"),
    FactorNeed("heat", "kgCO2/GJ", "kgce/GJ", direct=False),
)

#: A factor by item and unit.
Factors = Mapping[tuple[str, str], EmissionFactor]


def needed() -> tuple[tuple[str, str], ...]:
    """Return item and unit of every factor that the account needs, each once."""
    wanted = [
        (source.factor_item, unit)
        for source in SOURCES
        for unit in (source.emission, source.coal, source.density)
        if unit
    ]
    return tuple(dict.fromkeys(wanted))


def choose(factors: Iterable[EmissionFactor], region: str = "", year: int = 0) -> Factors:
    """Return one factor for each item and unit: of the region, else national; the newest.

    With a `year`, factors of later years are left aside as long as there is an older one. Of equals
    the one named last counts, so that a group's own factors stand over the shipped ones.
    """
    chosen: dict[tuple[str, str], EmissionFactor] = {}
    for factor in factors:
        key = (factor.item, factor.unit)
        rank = _rank(factor, region, year)
        if rank is None:
            continue
        best = chosen.get(key)
        best_rank = _rank(best, region, year) if best is not None else None
        if best_rank is None or rank >= best_rank:
            chosen[key] = factor
    return chosen


def _rank(factor: EmissionFactor, region: str, year: int) -> tuple[int, int, int] | None:
    if region and factor.region == region:
        near = len(NATIONAL)
    elif factor.region in NATIONAL:
        near = len(NATIONAL) - 1 - NATIONAL.index(factor.region)
    else:
        return None
    late = bool(year) and factor.year > year
    return (near, 0 if late else 1, -factor.year if late else factor.year)


def factors_in(document: Document) -> tuple[EmissionFactor, ...]:
    """Return the factors that stand in a document."""
    payloads = (node.payload for node in document.walk())
    return tuple(payload for payload in payloads if isinstance(payload, EmissionFactor))
