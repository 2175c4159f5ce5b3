"""Chinese numbers: 二百二十万, 2.4万, 三分之二, 百分之五, 两成, 九点半, 两周半."""

import re
from collections.abc import Iterator
from functools import cache

from curriculum_studio.drafting.quantities.quantity import (
    DIGITS,
    QUARTERLY,
    Marked,
    Quantity,
    Strength,
    tables,
    with_share,
    worth,
)
from curriculum_studio.drafting.quantities.units import unit_at

_NUMERALS = "零〇一二三四五六七八九十百千万亿两"
_HAN_DIGITS = {each: at for at, each in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10_000, "亿": 100_000_000}
_ANY = rf"(?:{DIGITS['zh']}|[{_NUMERALS}]+(?:点[{_NUMERALS}]+)?)"

_TIME = re.compile(
    rf"(?<![\d:：])(?P<h>\d{{1,2}})[:：](?P<m>\d{{2}})(?![\d:：])|"
    rf"(?<![{_NUMERALS}\d.])(?P<hour>\d{{1,2}}|[{_NUMERALS}]{{1,3}})\s?(?:点|时(?=\s?[\d{_NUMERALS}]+\s?分))"
    rf"(?:过?(?P<half>半)|过?(?P<quarter>[一三])刻|\s?过?\s?(?P<minute>\d{{1,2}}|[{_NUMERALS}]{{1,3}})\s?分|钟|整|"
    r"(?=[前后到至起—～~])|(?<=午.点)(?=[^一-龥\d]|$))"
)
#: 隔天, 每隔一周: every other.
_EVERY_OTHER = re.compile("每?(?:间?隔一?(?=[日天周年])|隔一?个(?=月|星期))")
_EACH_QUARTER = re.compile("[每按逐]一?个?季度?")
#: 差五分四点, 四点差五分: five to four.
_SHORT_OF = re.compile(
    rf"差\s?(?P<m1>{_ANY})\s?分(?:钟)?\s?(?P<h1>{_ANY})\s?点|"
    rf"(?P<h2>[{_NUMERALS}]{{1,3}}|\d{{1,2}})\s?点差\s?(?P<m2>{_ANY})\s?分"
)
_QUARTERS = re.compile(rf"(?P<n>[{_NUMERALS}])?刻钟")
_PERCENT = re.compile(rf"(?P<of>百|千)分之(?P<n>{_ANY})")
_TENTHS = re.compile(
    r"(?P<n>[一二两三四五六七八九])成(?P<more>[一二三四五六七八九半])?"
    r"(?![一二三四五六七八九十员立为功本果分熟长品套就绩效型对语都倍交像因份人组])|(?<=[中约近占达有])(?P<part>[一二两三四五六七八九])成(?=为)"
)
#: Five-year plans: 十四五 is the fourteenth.
_PLAN = re.compile("(?P<n>十[一二三四五六七八九]?)五(?=[”’]|规划|期间|时期|末|以来)")
_DECADE = re.compile(
    rf"(?P<c>\d{{2}}|[{_NUMERALS}]{{1,3}})\s?世纪\s?(?P<d>\d0|[{_NUMERALS}]十)\s?年代"
)
#: 1 米 2 is 1.2 m.
_AND_TENTHS = re.compile(
    rf"(?P<n>{_ANY})\s?米\s?(?P<more>\d{{1,2}}|[一二三四五六七八九])(?![\d.%个米组人次名十百千]|\s?[×x])"
)
_DOZENS = re.compile(rf"(?P<n>[{_NUMERALS}半]+)打(?![开印扫包扰造击破球电工折断])")
#: 十几 and 几十 tell how large a number is, and not which.
_ABOUT = re.compile(
    r"(?P<n>[二两三四五六七八九]?[十百])[几多余来](?=[^年月日]|$)|[几数上好]?[几数](?P<m>[十百千万])"
)
_ABOUT_LARGE = re.compile(rf"(?P<n>[{_NUMERALS}]+)[多余几来](?P<power>[万亿]+)")
#: 三四十 is thirty or forty, 两三万 twenty or thirty thousand.
_EITHER_LARGE = re.compile(
    "(?<![一二两三四五六七八九十百千万亿])(?=一二|一两|[二两]三|三四|四五|五六|六七|七八|八九)"
    "(?P<first>[一二两三四五六七八])(?P<second>[二两三四五六七八九])(?P<power>[十百千万亿]+)"
)
#: 增长了两倍 is three times as much.
_TIMES_MORE = re.compile(
    rf"(?:增长|增加|提高|扩大|上升|[多高长涨升大快])[了出高]{{0,2}}\s?(?P<n>{_ANY})\s?倍"
)
#: 翻一番 is twice as much, 翻两番 four times.
_DOUBLED = re.compile("翻[了上]?(?:(?P<n>[一两二三四1-4])?番|一?倍)")
_PARTS = re.compile(rf"(?P<of>{_ANY})分之(?P<n>{_ANY})")
_SLASH = re.compile(r"(?<![A-Za-z0-9./])(?P<n>\d{1,2})/(?P<of>\d{1,3})(?![A-Za-z0-9./])")
_AND_HALF = re.compile(
    rf"(?P<n>{_ANY})(?=(?:个|周岁?|[年天岁里斤亩页圈杯碗瓶层点度块元尺节章米倍吨升]|小时|分钟|千克|公[里斤]|学[年期]|星期)半)"
)
_HALF = re.compile(
    "一半|半数|过半|减半|半(?=[个天年月周升米数杯日斤吨亩碗瓶块勺匙打]|小时|学期|公[斤里顷]|千[克米瓦])"
)
_LARGE = re.compile(rf"(?P<n>{DIGITS['zh']})\s?[余多几]?\s?(?P<power>[百千]?[万亿])")
_PLAIN = re.compile(DIGITS["zh"])
_HAN = re.compile(rf"[{_NUMERALS}]+(?:点[{_NUMERALS}]+)?")


@cache
def _beside_numbers() -> re.Pattern[str]:
    return re.compile("|".join(tables()["zh"]["weak"]))


@cache
def _no_numbers() -> re.Pattern[str]:
    words = sorted(tables()["zh"]["no_numbers"], key=len, reverse=True)
    # 一日 is no number, 三十一日 has one; but of 三千瓦 the 千 belongs to the unit.
    plain = "|".join(each for each in words if each[0] in "一二三四五六七八九")
    others = "|".join(each for each in words if each[0] not in "一二三四五六七八九")
    return re.compile(f"(?<![{_NUMERALS}\\d])(?:{plain})|{others}")


def han_value(word: str) -> float:
    """Return what Chinese numerals are worth: 一百二十 is 120, 一二〇 120 too, 一点五 1.5."""
    whole, _, behind = word.partition("点")
    if behind:
        return float(
            f"{han_value(whole):.0f}.{''.join(str(_HAN_DIGITS.get(c, 0)) for c in behind)}"
        )
    if len(whole) > 1 and all(each in _HAN_DIGITS for each in whole):
        return float("".join(str(_HAN_DIGITS[each]) for each in whole))
    total, part, digit = 0.0, 0.0, 0.0
    for each in whole:
        if each in _HAN_DIGITS:
            digit = _HAN_DIGITS[each]
        elif each in _TENS:
            part += (digit or 1) * _TENS[each]
            digit = 0
        elif each == "亿" and total and not part + digit:
            total *= _MYRIADS[each]
        elif each in _MYRIADS:
            total += (part + digit or 1) * _MYRIADS[each]
            part = digit = 0
    if len(whole) > 1 and digit and whole[-2] in "百千万亿":
        # 一万二 is twelve thousand, 一万零二 is not.
        digit *= (_TENS | _MYRIADS)[whole[-2]] / 10
    return total + part + digit


def _any(word: str) -> float:
    return worth(word, "zh") if word[0].isdigit() else han_value(word)


def read_chinese(marked: Marked) -> Iterator[Quantity]:
    """Yield the numbers of a Chinese text, whose references are blotted out."""
    for found in marked.each(_SHORT_OF):
        hour, minutes = (_any(found[f"{part}1"] or found[f"{part}2"]) for part in "hm")
        yield Quantity(*found.span(), (), minutes=int(hour * 60 - minutes) % 720)
        marked.take(*found.span())
    for found in marked.each(_TIME):
        if found["hour"] and _EITHER.fullmatch(found["hour"]):
            for at in (0, 1):  # between eight and nine
                minutes = int(han_value(found["hour"][at])) * 60 % 720
                yield Quantity(found.start() + at, found.start() + at + 1, (), "word", "", minutes)
        else:
            yield _time(found)
        marked.take(*found.span())
    for found in marked.each(_QUARTERS):
        value = (han_value(found["n"]) if found["n"] else 1) / 4
        yield Quantity(*found.span(), (value,), "word", "h")
        marked.take(*found.span())
    if "隔" in marked.text:
        for found in marked.each(_EVERY_OTHER):
            yield Quantity(*found.span(), (0.5, 50.0, 2.0), "word")
            marked.take(*found.span())
    for found in marked.each(_EACH_QUARTER):
        yield Quantity(*found.span(), QUARTERLY, "weak")
        marked.take(*found.span())
    yield from _shares(marked)
    yield from _ways_to_count(marked)
    for pattern in (_LARGE, _PLAIN):
        for found in marked.each(pattern):
            yield _number(marked, found)
            marked.take(*found.span())
    for found in marked.each(_no_numbers()):
        marked.take(*found.span())
        # What tells no number answers for one: 双碳, 两侧.
        yield Quantity(*found.span(), _beside(found.group()), "weak")
    for found in marked.each(_HAN):
        word = found.group()
        if _EITHER.fullmatch(word):
            # Two in a row say either: three or four, twelve or thirteen.
            for at in (-2, -1):
                place = found.end() + at
                value = han_value(word[:-2] + word[at]) if len(word) > 2 else han_value(word[at])
                weak: Strength = "weak" if word[at] == "一" else "word"
                yield Quantity(place, place + 1, (value,), weak)
        else:
            yield _number(marked, found)
    for found in marked.each(_beside_numbers()):
        yield Quantity(*found.span(), (float(tables()["zh"]["weak"][found.group()]),), "weak")


#: Two digits in a row, of which the second is the next: 三四, 十二三; and 三五.
_EITHER = re.compile(
    "[二三四五六七八九]?十?(?:一[二两]|[二两]三|三四|四五|五六|六七|七八|八九|三五)"
)


def _ways_to_count(marked: Marked) -> Iterator[Quantity]:
    """Yield numbers that are told in parts or roughly: 20世纪90年代, 一米二, 十几, 三打."""
    for found in marked.each(_PLAN):
        yield Quantity(*found.span("n"), (han_value(found["n"]),), "word")
        yield Quantity(found.end() - 1, found.end(), (5,), "weak")
        marked.take(*found.span())
    for found in marked.each(_DECADE):
        value = (_any(found["c"]) - 1) * 100 + _any(found["d"])
        yield Quantity(*found.span(), (value,), "digits", "year")
        marked.take(*found.span())
    for found in marked.each(_AND_TENTHS):
        more = found["more"] if found["more"].isdigit() else str(_HAN_DIGITS[found["more"]])
        yield Quantity(*found.span(), (_any(found["n"]) + float(f"0.{more}"),), "digits", "m")
        marked.take(*found.span())
    for found in marked.each(_DOZENS):
        count = 0.5 if found["n"] == "半" else han_value(found["n"])
        yield Quantity(*found.span(), (count * 12,), "word")
        marked.take(*found.span())
    for found in marked.each(_ABOUT_LARGE):
        value = han_value(found["n"])
        for each in found["power"]:
            value *= _MYRIADS[each]
        unit, _ = unit_at(marked.original, found.end(), "zh")
        yield Quantity(*found.span(), (value,), "word", unit)
        marked.take(*found.span())
    for found in marked.each(_EITHER_LARGE):
        for part in ("first", "second"):
            value = han_value(found[part] + found["power"])
            yield Quantity(*found.span(part), (value,), "word")
        marked.take(*found.span())
    for found in marked.each(_ABOUT):
        least = han_value(found["n"] or found["m"])
        step = 10 if least >= 100 else 1
        about = tuple(least + step * each for each in range(10)) if found["n"] else (least,)
        yield Quantity(*found.span(), about, "weak")
        marked.take(*found.span())
    for found in marked.each(_DOUBLED):
        value = 2.0 ** (_any(found["n"]) if found["n"] else 1)
        yield Quantity(*found.span(), (value, (value - 1) * 100), "word")
        marked.take(*found.span())
    for found in marked.each(_TIMES_MORE):
        value = _any(found["n"])
        yield Quantity(*found.span("n"), (value + 1, value, value * 100), "word")
        marked.take(*found.span())


def _beside(word: str) -> tuple[float, ...]:
    values = {float(_HAN_DIGITS[each]) for each in word if each in _HAN_DIGITS}
    return tuple(values | {2.0 if "双" in word else 1.0} | ({0.5} if "半" in word else set()))


#: 每八名职工中有一名: one in eight.
_IN_EACH = re.compile(
    rf"每\s?(?P<of>{_ANY})\s?[个名人位户台所件份次家栋盏只][^，。；]{{0,12}}?有\s?(?P<n>{_ANY})\s?[个名人位户台所件份次家栋盏只]"
)


def _shares(marked: Marked) -> Iterator[Quantity]:
    for found in marked.each(_IN_EACH):
        if of := _any(found["of"]):
            value = _any(found["n"]) / of
            yield Quantity(found.start(), found.start() + 1, (value, value * 100), "weak")
    for found in marked.each(_PERCENT):
        value, of = _any(found["n"]), 100.0 if found["of"] == "百" else 1000.0
        yield Quantity(*found.span(), (value, value / of), "word", "%" if of == 100 else "‰")
        marked.take(*found.span())
    for found in marked.each(_TENTHS):
        more = 5 if found["more"] == "半" else _HAN_DIGITS.get(found["more"] or "零", 0)
        value = han_value(found["n"] or found["part"]) + more / 10
        yield Quantity(*found.span(), (value / 10, value * 10), "word")
        marked.take(*found.span())
    for pattern in (_PARTS, _SLASH):
        for found in marked.each(pattern):
            value, of = _any(found["n"]), _any(found["of"])
            if of:
                # Of one part it is also of how many: one of three.
                parts = (of,) if value == 1 else ()
                yield Quantity(*found.span(), (value / of, value / of * 100, *parts), "word")
                marked.take(*found.span())
    for found in marked.each(_AND_HALF):
        half = marked.text.index("半", found.end()) + 1
        unit = (
            unit_at(marked.original, found.end(), "zh")[0]
            or unit_at(marked.original, half, "zh")[0]
        )
        yield Quantity(*found.span(), (_any(found["n"]) + 0.5,), "word", unit)
        marked.take(found.start(), half)
    for found in marked.each(_HALF):
        unit, _ = unit_at(marked.original, found.end(), "zh")
        yield Quantity(*found.span(), (0.5, 50), "word", unit)
        marked.take(*found.span())


def _time(found: re.Match[str]) -> Quantity:
    if found["h"]:
        hour, minute = int(found["h"]), int(found["m"])
    else:
        hour = int(_any(found["hour"]))
        minute = 30 if found["half"] else 0
        if found["quarter"]:
            minute = int(han_value(found["quarter"])) * 15
        elif found["minute"]:
            minute = int(_any(found["minute"]))
    return Quantity(*found.span(), (), minutes=(hour * 60 + minute) % 720)


def _number(marked: Marked, found: re.Match[str]) -> Quantity:
    start, end = found.span()
    word = found.group()
    ordinal = marked.text[start - 1 : start] == "第"
    unit = "" if ordinal else unit_at(marked.original, end, "zh")[0]
    if "power" in found.re.groupindex:
        value = worth(found["n"], "zh")
        for each in found["power"]:
            value *= (_TENS | _MYRIADS)[each]
        return Quantity(start, end, (value,), "digits", unit)
    if word[0].isdigit():
        value = worth(word, "zh")
        return Quantity(start, end, with_share(value, unit), "digits", unit)
    value = han_value(word)
    # 一 and 百 by themselves say little: 一个, 百年.
    # Before a unit a power tells in what is counted: 以万元计.
    weak = word in {"千", "万", "亿"} or (word in {"一", "百"} and not unit)
    weak = weak or _counts_the_items(marked.text, start, value)
    one = word == "一" and not ordinal
    return Quantity(start, end, (value,), "weak" if weak or one else "word", unit)


def _counts_the_items(text: str, at: int, value: float) -> bool:
    """Whether a number only tells how many things stand before it: 春、秋两季."""
    if not 2 <= value <= 5 or "、" not in text[:at]:
        return False
    series = _ITEMS.search(text, 0, at)
    return series is not None and series.group().count("、") == value - 1


_ITEMS = re.compile("[^、，。；：（）]{1,8}(?:、[^、，。；：（）]{1,8})+$")
