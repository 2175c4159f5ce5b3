"""Emission factors and conversions: data with year, region and source, and which of them to take.

A factor is told by its item and its unit: kgCO2/… for emissions, kgce/… for standard coal (GB/T
2589-2020, electricity by its equivalent value), kg/L for the density of a fuel.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.indicators import EmissionFactor

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
