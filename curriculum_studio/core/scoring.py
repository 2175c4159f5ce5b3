"""How an indicator is scored, in the words of documents: mode, bands, parts, steps.

Tables in Word, sheets in Excel and the screen say it in the same words.
"""

from collections.abc import Sequence
from typing import Literal

from curriculum_studio.core.payloads.indicators import Band, Category, Indicator, Mode
from curriculum_studio.core.words import Words
from curriculum_studio.languages import Language, LocalizedText

#: The modes as the sample standard names them in its scoring rules.
MODES = Words[Mode]("documents.scoring_modes")

_JUDGED = Words[Category]("documents.scoring_judged")

_RULES = Words[Literal[
    "points", "capped", "open", "once", "grade", "deduction", "weighted", "part",
]]("documents.scoring_rules")  # fmt: skip

_WORDS = Words[Literal["value"]]("documents.scoring")


def number_text(value: float, language: Language) -> str:
    """Return a number without needless zeros, with the decimal sign of the language."""
    shown = f"{value:.4f}".rstrip("0").rstrip(".")
    shown = "0" if shown in {"-0", ""} else shown
    return shown.replace(".", ",") if language == "de" else shown


def points_text(points: float, language: Language) -> str:
    """Return a number of points: 6分, 6 points, 6 Punkte."""
    number = number_text(points, language)
    if language == "zh":
        return f"{number}分"
    one = points == 1
    unit = ("point" if one else "points") if language == "en" else "Punkt" if one else "Punkte"
    return f"{number} {unit}"


def band_text(band: Band, metric: str, language: Language, *, share: bool) -> str:
    """Return the interval of a band: 2%≤r<5%; `share`: the values are shares, shown per cent."""
    name = metric or _WORDS["value"][language]
    gap = "" if language == "zh" else " "
    lower = None if band.lower is None else _bound(band.lower, language, share=share)
    upper = None if band.upper is None else _bound(band.upper, language, share=share)
    if lower is None and upper is None:
        return name
    if upper is None:
        return f"{name}{gap}≥{gap}{lower}"
    if lower is None:
        return f"{name}{gap}<{gap}{upper}"
    return f"{lower}{gap}≤{gap}{name}{gap}<{gap}{upper}"


def is_share(bands: Sequence[Band]) -> bool:
    """Whether the bounds of bands are shares of one, which are written in per cent.

    A drop of 0.05 is written 5 %. Quantities with a unit lie beyond one.
    """
    bounds = [each for band in bands for each in (band.lower, band.upper) if each is not None]
    return bool(bounds) and all(-1 <= each <= 1 for each in bounds)


def scoring_lines(
    indicator: Indicator, parts: Sequence[tuple[str, float]], language: Language
) -> tuple[str, ...]:
    """Return what brings how many points, a line for each band or part.

    `parts` are text and points of the indicator's parts, as they are read in the language.
    """
    match indicator.mode:
        case "met":
            return (_filled(_JUDGED[indicator.category], indicator, language),)
        case "parts":
            form = _RULES["part"][language]
            return tuple(
                form.format(text=text, points=points_text(points, language))
                for text, points in parts
            )
        case "metric":
            share = is_share(indicator.bands)
            colon = "：" if language == "zh" else ": "
            return tuple(
                band_text(band, indicator.metric, language, share=share)
                + colon
                + points_text(band.points, language)
                for band in indicator.bands
            )
        case "points" | "capped" if not indicator.step:
            return (_filled(_RULES["open"], indicator, language),)
        case "points" | "capped" if indicator.step >= indicator.maximum:
            return (_filled(_RULES["once"], indicator, language),)
        case mode:
            return (_filled(_RULES[mode], indicator, language),)


def _filled(form: LocalizedText, indicator: Indicator, language: Language) -> str:
    grades = [number_text(each, language) for each in indicator.grades]
    return form[language].format(
        max=points_text(indicator.maximum, language),
        step=points_text(indicator.step, language),
        weight=number_text(indicator.weight, language),
        grades=("、" if language == "zh" else "; ").join(grades),
    )


def _bound(value: float, language: Language, *, share: bool) -> str:
    if not share or value == 0:
        return number_text(value, language)
    gap = "" if language == "zh" else "\u00a0"
    return f"{number_text(value * 100, language)}{gap}%"
