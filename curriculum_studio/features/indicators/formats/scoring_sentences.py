"""How an indicator is scored, in a sentence of the language (GB/T 20001.8-2023: 取值规则)."""

from collections.abc import Callable, Mapping, Sequence

from curriculum_studio.core.languages import Language, trilingual
from curriculum_studio.core.payloads.indicators import Band, Indicator
from curriculum_studio.render.blocks import PLAIN, Run
from curriculum_studio.render.runs import formula_runs
from curriculum_studio.render.vocabulary import SEPARATOR, decimal, points, said

_VETO = trilingual(
    "判定为“触发”或“未触发”，不计分。",
    "Judged as “triggered” or “not triggered”; not scored.",
    "Urteil: „ausgelöst“ oder „nicht ausgelöst“; ohne Punkte.",
)
_GATE = trilingual(
    "判定为“满足”或“不满足”，不计分。",
    "Judged as “met” or “not met”; not scored.",
    "Urteil: „erfüllt“ oder „nicht erfüllt“; ohne Punkte.",
)
_MET = trilingual(
    "满足得{maximum}，不满足得{none}。",
    "Met: {maximum}; not met: {none}.",
    "Erfüllt: {maximum}; nicht erfüllt: {none}.",
)
_POINTS = trilingual(
    "每次得{step}，最高得{maximum}。",
    "{step} each time, {maximum} at most.",
    "Je Fall {step}, höchstens {maximum}.",
)
_GRADE = trilingual(
    "按分档系数取值：系数为{grades}，得分为{maximum}与系数的乘积。",
    "Graded: coefficient {grades}; score = {maximum} × coefficient.",
    "Nach Stufen: Faktor {grades}; Punktzahl = {maximum} × Faktor.",
)
_DEDUCTION = trilingual(
    "自{maximum}起，每发现一处不符合扣{step}，扣完为止。",
    "Starts at {maximum}; {step} deducted for each nonconformity found, down to zero.",
    "Beginn bei {maximum}; je festgestellte Abweichung {step} Abzug, bis null erreicht ist.",
)
_WEIGHTED = trilingual(
    "评定为0档～3档，得分为档次与权重（{weight}）的乘积，最高得{maximum}。",
    "Rated 0 to 3; score = rating × weight ({weight}), {maximum} at most.",
    "Einstufung 0 bis 3; Punktzahl = Stufe × Gewicht ({weight}), höchstens {maximum}.",
)
_PARTS = trilingual(
    "按具备的要点取值，各要点分值之和最高为{maximum}：",
    "The points of the parts in place are added up, {maximum} at most:",
    "Die Punkte der vorhandenen Teile werden addiert, höchstens {maximum}:",
)
_BONUS_ONCE = trilingual(
    "符合的加{maximum}。", "If met: {maximum} added.", "Erfüllt: {maximum} dazu."
)
_BONUS = trilingual(
    "每项（次）加{step}，最高加{maximum}。",
    "{step} added for each case, {maximum} at most.",
    "Je Fall {step} dazu, höchstens {maximum}.",
)
_METRIC = trilingual(
    "按数值所在区间取值：",
    "Scored by the interval in which the value lies:",
    "Nach dem Intervall, in dem der Wert liegt:",
)
_BETWEEN = trilingual(
    "{lower}及以上且不足{upper}的，得{points}",
    "{lower} or more but less than {upper}: {points}",
    "ab {lower} bis unter {upper}: {points}",
)
_FROM = trilingual(
    "{lower}及以上的，得{points}", "{lower} or more: {points}", "ab {lower}: {points}"
)
_BELOW = trilingual(
    "不足{upper}的，得{points}", "less than {upper}: {points}", "unter {upper}: {points}"
)
_ANY = trilingual("任何数值，得{points}", "any value: {points}", "jeder Wert: {points}")
_ENDS: Mapping[Language, tuple[str, str]] = {
    "zh": ("；", "。"),
    "en": ("; ", "."),
    "de": ("; ", "."),
}

_ZERO: Mapping[Language, str] = {"zh": "0分", "en": "0 points", "de": "0 Punkte"}


def rule_runs(indicator: Indicator, language: Language) -> tuple[Run, ...]:
    """Return the sentence that says how an item is scored.

    For parts it ends with a colon: the parts follow it as a list.
    """
    if indicator.category == "veto":
        return (Run(said(_VETO, language)),)
    if indicator.category == "gate":
        return (Run(said(_GATE, language)),)
    if indicator.mode == "metric":
        return _metric(indicator, language)
    return (Run(_RULES[indicator.mode](indicator, language)),)


def _met(indicator: Indicator, language: Language) -> str:
    if indicator.category == "bonus":
        return said(_BONUS_ONCE, language, maximum=points(indicator.maximum, language))
    return said(_MET, language, maximum=points(indicator.maximum, language), none=_ZERO[language])


def _points(indicator: Indicator, language: Language) -> str:
    return said(_POINTS, language, **_step_and_maximum(indicator, language))


def _step_and_maximum(indicator: Indicator, language: Language) -> dict[str, str]:
    return {
        "step": points(indicator.step, language),
        "maximum": points(indicator.maximum, language),
    }


def _grade(indicator: Indicator, language: Language) -> str:
    grades = [_coefficient(grade, language) for grade in indicator.grades]
    maximum = points(indicator.maximum, language)
    return said(_GRADE, language, grades=_either(grades, language), maximum=maximum)


def _coefficient(grade: float, language: Language) -> str:
    one_place = round(grade, 1) == grade
    return "0" if grade == 0 else decimal(grade, language, 1 if one_place else None)


def _either(words: Sequence[str], language: Language) -> str:
    last = {"zh": "或", "en": " or ", "de": " oder "}[language]
    separator = "; " if language == "de" else SEPARATOR[language]
    return last.join(filter(None, (separator.join(words[:-1]), *words[-1:])))


def _deduction(indicator: Indicator, language: Language) -> str:
    return said(_DEDUCTION, language, **_step_and_maximum(indicator, language))


def _weighted(indicator: Indicator, language: Language) -> str:
    weight = decimal(indicator.weight, language)
    maximum = points(indicator.maximum or 3 * indicator.weight, language)
    return said(_WEIGHTED, language, weight=weight, maximum=maximum)


def _parts(indicator: Indicator, language: Language) -> str:
    return said(_PARTS, language, maximum=points(indicator.maximum, language))


def _capped(indicator: Indicator, language: Language) -> str:
    if indicator.step in {0.0, indicator.maximum}:
        return said(_BONUS_ONCE, language, maximum=points(indicator.maximum, language))
    return said(_BONUS, language, **_step_and_maximum(indicator, language))


_RULES: Mapping[str, Callable[[Indicator, Language], str]] = {
    "met": _met,
    "points": _points,
    "grade": _grade,
    "deduction": _deduction,
    "weighted": _weighted,
    "parts": _parts,
    "capped": _capped,
}


def _metric(indicator: Indicator, language: Language) -> tuple[Run, ...]:
    """Return the bands in words; the symbol of the measured quantity stands before them."""
    share = is_share(indicator.bands)
    words = [_band(band, language, share=share) for band in indicator.bands]
    between, end = _ENDS[language]
    sentence = between.join(words) + end if words else ""
    lead = said(_METRIC, language)
    if not indicator.metric:
        return (Run(f"{lead}{'' if language == 'zh' else ' '}{sentence}"),)
    if len(indicator.metric) <= 2 or "_" in indicator.metric or "\\" in indicator.metric:
        symbol = formula_runs(indicator.metric)
    else:
        symbol = (Run(indicator.metric, PLAIN),)
    if language == "zh":
        return (Run(lead), *symbol, Run(f"为{sentence}"))
    return (Run(f"{lead} "), *symbol, Run(f" {sentence}"))


def is_share(bands: Sequence[Band]) -> bool:
    """Whether the limits of bands are shares of one, which are written in per cent.

    A drop of 0.05 is written 5 %. Quantities with a unit lie beyond one.
    """
    limits = [limit for band in bands for limit in (band.lower, band.upper) if limit is not None]
    return bool(limits) and all(-1 <= limit <= 1 for limit in limits)


def _band(band: Band, language: Language, *, share: bool) -> str:
    gained = points(band.points, language)

    def limit(value: float) -> str:
        if not share:
            return decimal(value, language)
        return f"{decimal(value * 100, language)}{'' if language == 'zh' else ' '}%"

    if band.lower is None and band.upper is None:
        return said(_ANY, language, points=gained)
    if band.lower is None:
        return said(_BELOW, language, upper=limit(band.upper or 0.0), points=gained)
    if band.upper is None:
        return said(_FROM, language, lower=limit(band.lower), points=gained)
    return said(_BETWEEN, language, lower=limit(band.lower), upper=limit(band.upper), points=gained)
