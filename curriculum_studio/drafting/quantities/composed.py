"""Quantities of which several say one: 2 小时 30 分, an hour and 45 minutes, one to two weeks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from curriculum_studio.drafting.quantities.quantity import Quantity
from curriculum_studio.drafting.quantities.units import measure

_AND = re.compile(r"[ \u00a0\u2009]*(?:又|零|and|und)?[ \u00a0\u2009]*")
_TO = re.compile(r"[ \u00a0\u2009]*(?:[-–—~～]|[至到或]|to|or|and|bis|oder|und)[ \u00a0\u2009]*")
#: Only these are told in two units.
_IN_TWO = frozenset({"time", "month", "length", "mass"})


#: Behind this a share is what is gone: cut by a quarter, um ein Viertel, 减少了四分之一.
_FALLS = re.compile(
    r"\b(?:by|um) (?:(?:about|nearly|almost|some|around|fast|etwa|rund|knapp) )?$|"
    r"(?:减少|下降|降低|缩短|节约|节省|[减降省])了?[约近]?$"
)


def joined(found: Sequence[Quantity], text: str) -> Iterator[Quantity]:
    """Yield quantities, of which those that are told in two units are one.

    The first number of a range has the unit of the second.
    """
    held: Quantity | None = None
    for one in found:
        each = one
        if any(0 < value < 1 for value in one.values) and _FALLS.search(text[: one.start]):
            each = replace(one, change=True)
        if held is not None:
            between = _between(held, each, text)
            if between is not None and (sum_of := _sum(held, each, text)) is not None:
                held = sum_of
                continue
            yield _ranged(held, each, between)
        held = each
    if held is not None:
        yield held


def _between(one: Quantity, other: Quantity, text: str) -> str | None:
    """Return what stands between two quantities, without the unit of the first."""
    gap = text[one.end : other.start]
    return gap if 0 < len(gap) < 20 or one.end == other.start else None


def _sum(one: Quantity, other: Quantity, text: str) -> Quantity | None:
    """Return the sum of a quantity and a smaller one of the same kind behind it: 1 h 30 min."""
    if not (one.unit and other.unit and one.values and other.values) or one.unit == other.unit:
        return None
    (first, factor), (second, smaller) = measure(one.unit), measure(other.unit)
    if first != second or first not in _IN_TWO or factor <= smaller:
        return None
    if other.values[0] * smaller >= factor:
        return None
    if not _AND.fullmatch(_behind_unit(text[one.end : other.start])):
        return None
    if other.unit == "month" and _A_DATE.match(text, other.end):
        return None  # 2026 年 9 月
    value = one.values[0] + other.values[0] * smaller / factor
    return replace(one, end=other.end, values=(value,), strength=other.strength)


_A_DATE = re.compile(r"[ \u00a0\u2009]*月")
_WORD = re.compile(r"[ \u00a0\u2009]*(?:个?[小工]?[^\W\d_])?[^\W\d_]*")
_UNIT_ZH = re.compile(
    "[ \u00a0\u2009]*(?:个?(?:小时|学时|钟头|分钟|月|星期)|[年周天日时分秒米吨斤]|公斤|公里|千克)"
)


def _behind_unit(between: str) -> str:
    unit = _UNIT_ZH.match(between) or _WORD.match(between)
    return between[unit.end() :] if unit is not None else between


def _ranged(one: Quantity, other: Quantity, between: str | None) -> Quantity:
    """Return the first number of a range with the unit of the second: 7 至 14 天."""
    if between is None or one.unit or not other.unit or not one.values or not other.values:
        return one
    if one.values[0] >= other.values[0] or _TO.fullmatch(between) is None:
        return one
    return replace(one, unit=other.unit)
