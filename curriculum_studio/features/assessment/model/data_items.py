"""What a school reports for its carbon account, and the emission factors that turn it into CO2.

The monthly items and the annual ones are those of the sample standard's Annex C. A school leaves
blank what it does not have; of what it has, every month counts, with 0 where there was nothing.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LANGUAGES, LocalizedText, trilingual
from curriculum_studio.core.payloads.indicators import DataPoint, EmissionFactor

# --- items and units --------------------------------------------------------------------------

#: How the months of an item become a year: added up, or their mean; "annual" is stated once.
Yearly = Literal["sum", "mean", "annual"]


@dataclass(frozen=True, slots=True)
class DataItem:
    """An item that is reported, with what proves it."""

    id: str
    unit: str
    yearly: Yearly
    name: LocalizedText
    proof: LocalizedText


_BILL = trilingual("结算单、计量表读数", "bill, meter reading", "Rechnung, Zählerstand")
_RECEIPT = trilingual("购货单据", "purchase receipts", "Kaufbelege")
_FUEL = trilingual("加油单据", "fuel receipts", "Tankbelege")
_COLLECTED = trilingual("收运单据", "collection notes", "Abholbelege")
_WEIGHED = trilingual("称量记录", "weighing record", "Wägeprotokoll")
_SURVEY = trilingual(
    "教职工和家庭不记名问卷",
    "anonymous survey of staff and families",
    "anonyme Befragung von Team und Familien",
)
_INVENTORY = trilingual("资产清单", "inventory", "Inventarliste")


def _item(
    identity: str, unit: str, yearly: Yearly, name: LocalizedText, proof: LocalizedText
) -> DataItem:
    return DataItem(identity, unit, yearly, name, proof)


MONTHLY: tuple[DataItem, ...] = (
    _item(
        "electricity",
        "kWh",
        "sum",
        trilingual("外购电量", "Purchased electricity", "Strombezug"),
        _BILL,
    ),
    _item(
        "generation",
        "kWh",
        "sum",
        trilingual(
            "现场可再生能源发电量", "On-site renewable generation", "Erneuerbare Eigenerzeugung"
        ),
        trilingual("发电计量表读数", "generation meter", "Erzeugungszähler"),
    ),
    _item(
        "feed_in",
        "kWh",
        "sum",
        trilingual("上网电量", "Electricity fed into the grid", "Netzeinspeisung"),
        trilingual("上网电量结算单", "feed-in statement", "Einspeiseabrechnung"),
    ),
    _item(
        "charging",
        "kWh",
        "sum",
        trilingual(
            "车辆校外充电电量", "Vehicles charged off site", "Außerhalb geladener Fahrzeugstrom"
        ),
        trilingual("充电单据", "charging receipts", "Ladebelege"),
    ),
    _item("natural_gas", "m³", "sum", trilingual("天然气", "Natural gas", "Erdgas"), _BILL),
    _item(
        "lpg",
        "kg",
        "sum",
        trilingual("液化石油气", "Liquefied petroleum gas", "Flüssiggas"),
        _RECEIPT,
    ),
    _item("petrol", "L", "sum", trilingual("汽油", "Petrol", "Benzin"), _FUEL),
    _item("diesel", "L", "sum", trilingual("柴油", "Diesel", "Diesel"), _FUEL),
    _item("heat", "GJ", "sum", trilingual("外购热量", "Purchased heat", "Wärmebezug"), _BILL),
    _item("water", "m³", "sum", trilingual("用水量", "Water", "Wasserverbrauch"), _BILL),
    _item(
        "recyclables", "kg", "sum", trilingual("可回收物", "Recyclables", "Wertstoffe"), _COLLECTED
    ),
    _item(
        "hazardous",
        "kg",
        "sum",
        trilingual("有害垃圾", "Hazardous waste", "Schadstoffe"),
        trilingual("移交记录", "hand-over record", "Übergabeprotokoll"),
    ),
    _item(
        "food_waste",
        "kg",
        "sum",
        trilingual("厨余垃圾", "Food waste", "Küchen- und Bioabfälle"),
        _COLLECTED,
    ),
    _item(
        "residual", "kg", "sum", trilingual("其他垃圾", "Residual waste", "Restabfall"), _WEIGHED
    ),
    _item("plate_waste", "kg", "sum", trilingual("食余量", "Plate waste", "Speisereste"), _WEIGHED),
    _item(
        "meals",
        "meals",
        "sum",
        trilingual("用餐人次", "Meals served", "Ausgegebene Mahlzeiten"),
        trilingual("食堂记录", "kitchen record", "Küchenprotokoll"),
    ),
    _item("paper", "kg", "sum", trilingual("办公用纸", "Office paper", "Büropapier"), _RECEIPT),
    _item(
        "users",
        "persons",
        "mean",
        trilingual(
            "用能人数（月末）", "Energy users at the end of the month", "Nutzende am Monatsende"
        ),
        trilingual("在册、在岗名单（只报人数）", "lists, numbers only", "Listen, nur Zahlen"),
    ),
)

ANNUAL: tuple[DataItem, ...] = (
    _item(
        "floor_area",
        "m²",
        "annual",
        trilingual("建筑面积", "Floor area", "Gebäudefläche"),
        trilingual(
            "产权或测绘资料", "title deed or survey", "Eigentums- oder Vermessungsunterlagen"
        ),
    ),
    _item(
        "green_area",
        "m²",
        "annual",
        trilingual("绿地面积", "Green area", "Grünfläche"),
        trilingual("测绘资料", "survey", "Vermessungsunterlagen"),
    ),
    _item("trees", "trees", "annual", trilingual("树木", "Trees", "Bäume"), _INVENTORY),
    _item(
        "school_buses",
        "vehicles",
        "annual",
        trilingual("校车", "School buses", "Schulbusse"),
        _INVENTORY,
    ),
    _item(
        "cars",
        "vehicles",
        "annual",
        trilingual("公务用车", "Official cars", "Dienstfahrzeuge"),
        _INVENTORY,
    ),
    _item(
        "trips_walk",
        "trips",
        "annual",
        trilingual("到校行程：步行", "Trips to school: on foot", "Wege zur Schule: zu Fuß"),
        _SURVEY,
    ),
    _item(
        "trips_cycle",
        "trips",
        "annual",
        trilingual("到校行程：骑行", "Trips to school: by bicycle", "Wege zur Schule: mit dem Rad"),
        _SURVEY,
    ),
    _item(
        "trips_public",
        "trips",
        "annual",
        trilingual(
            "到校行程：公共交通和校车",
            "Trips to school: public transport, school bus",
            "Wege zur Schule: öffentlich, Schulbus",
        ),
        _SURVEY,
    ),
    _item(
        "trips_shared",
        "trips",
        "annual",
        trilingual(
            "到校行程：合乘",
            "Trips to school: shared car",
            "Wege zur Schule: Fahrgemeinschaft",
        ),
        _SURVEY,
    ),
    _item(
        "trips_other",
        "trips",
        "annual",
        trilingual(
            "到校行程：其他车辆", "Trips to school: other cars", "Wege zur Schule: andere Autos"
        ),
        _SURVEY,
    ),
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
UNITS: Mapping[str, LocalizedText] = {
    "kWh": trilingual("kW·h", "kWh", "kWh"),
    "meals": trilingual("人次", "meals", "Mahlzeiten"),
    "persons": trilingual("人", "persons", "Personen"),
    "trees": trilingual("棵", "trees", "Bäume"),
    "vehicles": trilingual("辆", "vehicles", "Fahrzeuge"),
    "trips": trilingual("人次", "trips", "Wege"),
    "kgCO2e/person": trilingual("kgCO₂e/人", "kgCO₂e/person", "kgCO₂e/Person"),
    "kgce/person": trilingual("kgce/人", "kgce/person", "kgce/Person"),
    "kWh/person": trilingual("kW·h/人", "kWh/person", "kWh/Person"),
    "m³/person": trilingual("m³/人", "m³/person", "m³/Person"),
    "kg/person": trilingual("kg/人", "kg/person", "kg/Person"),
    "kg/meal": trilingual("kg/人次", "kg/meal", "kg/Mahlzeit"),
    "kgCO2e": trilingual("kgCO₂e", "kgCO₂e", "kgCO₂e"),
    "kgCO2e/m²": trilingual("kgCO₂e/m²", "kgCO₂e/m²", "kgCO₂e/m²"),
    "kgCO2/kWh": trilingual("kgCO₂/(kW·h)", "kgCO₂/kWh", "kgCO₂/kWh"),
    "kgCO2/m³": trilingual("kgCO₂/m³", "kgCO₂/m³", "kgCO₂/m³"),
    "kgCO2/kg": trilingual("kgCO₂/kg", "kgCO₂/kg", "kgCO₂/kg"),
    "kgCO2/GJ": trilingual("kgCO₂/GJ", "kgCO₂/GJ", "kgCO₂/GJ"),
    "kgce/kWh": trilingual("kgce/(kW·h)", "kgce/kWh", "kgce/kWh"),
}


def unit_name(unit: str) -> LocalizedText:
    """Return a unit as it is written in each language."""
    return UNITS.get(unit, LocalizedText(dict.fromkeys(LANGUAGES, unit)))


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
