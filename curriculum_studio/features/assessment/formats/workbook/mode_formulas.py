"""The formulas of the eight scoring modes: the same as `model.scoring_modes`, cell by cell."""

from dataclasses import dataclass

from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.indicators import Band
from curriculum_studio.features.assessment.formats.workbook.keyed_sheet import literal, number
from curriculum_studio.features.assessment.formats.workbook.vocabulary import choice
from curriculum_studio.features.assessment.model.indicator_system import ScoredIndicator
from curriculum_studio.features.assessment.model.scoring_modes import DECIMALS, LEVELS


@dataclass(frozen=True, slots=True)
class FormulaPlaces:
    """Where the formula of a row finds things: the value that counts, and the maximum."""

    value: str
    maximum: str


def fits(item: ScoredIndicator, places: FormulaPlaces, language: Language) -> str:
    """Return a formula that is TRUE if the value can be an answer."""
    value = places.value
    payload = item.payload
    match payload.mode:
        case "met":
            yes, no = _judged(item, language)
            return f"OR({value}={literal(yes)},{value}={literal(no)})"
        case "points" | "capped" if not payload.step:
            return _numeric(value, f"AND({value}>=0,{value}<={places.maximum})")
        case "grade":
            return _numeric(value, _one_of(value, payload.grades))
        case "weighted":
            return _numeric(value, _one_of(value, LEVELS))
        case "metric":
            return _numeric(value, _or([_inside(value, band) for band in payload.bands]))
        case _:
            return _numeric(value, f"AND({value}>=0,{value}=INT({value}))")


def points(item: ScoredIndicator, places: FormulaPlaces, language: Language) -> str:
    """Return the points of a value that fits, as a formula; parts are summed elsewhere."""
    value, maximum = places.value, places.maximum
    payload = item.payload
    match payload.mode:
        case "met":
            yes, _ = _judged(item, language)
            return f"IF({value}={literal(yes)},{maximum},0)"
        case "points" | "capped" if not payload.step:
            return value
        case "grade":
            return f"{value}*{maximum}"
        case "weighted":
            return f"MIN({maximum},{value}*{number(payload.weight)})"
        case "deduction":
            return f"MAX(0,{maximum}-{value}*{number(payload.step)})"
        case "metric":
            return _ladder(value, payload.bands)
        case _:
            return f"MIN({maximum},{value}*{number(payload.step)})"


def _judged(item: ScoredIndicator, language: Language) -> tuple[str, str]:
    names = {"veto": ("occurred", "occurred_not"), "gate": ("met", "met_not")}
    yes, no = names.get(item.payload.category, ("yes", "no"))
    return choice(yes, language), choice(no, language)


def _numeric(value: str, condition: str) -> str:
    """Texts compare as larger than numbers, so the type is asked first."""
    return f"IF(ISNUMBER({value}),{condition},FALSE)"


def _one_of(value: str, numbers: tuple[float, ...]) -> str:
    return _or([f"{value}={number(each)}" for each in numbers])


def _or(conditions: list[str]) -> str:
    return f"OR({','.join(conditions)})" if conditions else "FALSE"


def _inside(value: str, band: Band) -> str:
    exact = f"ROUND({value},{DECIMALS})"
    bounds = []
    if band.lower is not None:
        bounds.append(f"{exact}>={number(band.lower)}")
    if band.upper is not None:
        bounds.append(f"{exact}<{number(band.upper)}")
    return f"AND({','.join(bounds)})" if bounds else "TRUE"


def _ladder(value: str, bands: tuple[Band, ...]) -> str:
    formula = "0"
    for band in reversed(bands):
        formula = f"IF({_inside(value, band)},{number(band.points)},{formula})"
    return formula
