"""Numbers as lists spell them: 3, c, iii, 三, ③ (ECMA-376, 17.18.59)."""

from collections.abc import Callable, Mapping

HAN_DIGITS = "零一二三四五六七八九"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_FORMAL = "零壹贰叁肆伍陆柒捌玖"
_HEAVENLY = "甲乙丙丁戊己庚辛壬癸"
_EARTHLY = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def letter(value: int) -> str:
    """Return a … z, aa, bb … as Word counts."""
    return chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1) if value > 0 else ""


def roman(value: int) -> str:
    """Return i, ii, iii, iv …"""
    if value > 3999:
        return str(value)
    spelled = ""
    for size, sign in _ROMAN:
        while value >= size:
            spelled += sign
            value -= size
    return spelled


def han(value: int, digits: str = HAN_DIGITS, ten: str = "十", hundred: str = "百") -> str:
    """Return 一 … 十一 … 二十 … 一百零一 … up to 999."""
    if value <= 0 or value > 999:
        return str(value)
    hundreds, rest = divmod(value, 100)
    tens, ones = divmod(rest, 10)
    spelled = digits[hundreds] + hundred if hundreds else ""
    if tens:
        spelled += (digits[tens] if tens > 1 or hundreds else "") + ten
    elif hundreds and ones:
        spelled += digits[0]
    return spelled + (digits[ones] if ones else "")


def _digits(value: int) -> str:
    return "".join(HAN_DIGITS[int(digit)] if digit != "0" else "〇" for digit in str(value))


def _formal(value: int) -> str:
    return han(value, _FORMAL, "拾", "佰")


def _circled(value: int) -> str:
    return _CIRCLED[value - 1] if 0 < value <= len(_CIRCLED) else str(value)


def _wide(value: int) -> str:
    return str(value).translate({ord("0") + at: ord("０") + at for at in range(10)})


def _cyclic(signs: str) -> Callable[[int], str]:
    return lambda value: signs[(value - 1) % len(signs)]


_FORMATS: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda value: f"{value:02d}",
    "lowerLetter": letter,
    "upperLetter": lambda value: letter(value).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda value: roman(value).upper(),
    "chineseCounting": han,
    "chineseCountingThousand": han,
    "japaneseCounting": han,
    "taiwaneseCountingThousand": han,
    "taiwaneseCounting": han,
    "koreanCounting": han,
    "ideographDigital": _digits,
    "japaneseDigitalTenThousand": _digits,
    "taiwaneseDigital": _digits,
    "chineseLegalSimplified": _formal,
    "ideographLegalTraditional": _formal,
    "japaneseLegal": _formal,
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "ideographEnclosedCircle": _circled,
    "decimalFullWidth": _wide,
    "decimalFullWidth2": _wide,
    "ideographTraditional": _cyclic(_HEAVENLY),
    "ideographZodiac": _cyclic(_EARTHLY),
    "ordinal": str,
    "cardinalText": str,
    "ordinalText": str,
    "none": lambda _: "",
    "bullet": lambda _: "",
}


def spelled(value: int, number_format: str) -> str:
    """Return a number in the format of a list level; unknown formats count in digits."""
    return _FORMATS.get(number_format, str)(value)


def han_value(text: str) -> int:
    """Return the number that Han numerals up to 999 spell; 0 if they spell none."""
    if len(text) == 1 and text in _CIRCLED:
        return _CIRCLED.index(text) + 1
    total = current = 0
    for sign in text:
        if sign in HAN_DIGITS:
            current = HAN_DIGITS.index(sign)
        elif sign in {"十", "百"}:
            total += (current or 1) * (10 if sign == "十" else 100)
            current = 0
        elif sign == "〇":
            current = 0
        else:
            return 0
    return total + current


def letter_value(text: str) -> int:
    """Return 1 for a, 2 for b …; 0 if it is no single letter."""
    small = text.lower()
    return ord(small) - ord("a") + 1 if len(small) == 1 and "a" <= small <= "z" else 0
