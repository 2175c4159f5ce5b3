"""Automatic numbers of a Word file: what Word would print before a paragraph."""

import re
from collections.abc import Callable, Mapping
from dataclasses import field, replace

from lxml import etree

from curriculum_studio.ooxml.elements import VAL, W, number, switch, value
from curriculum_studio.values import dataclass

# --- formats of numbers (ECMA-376, 17.18.59) --------------------------------------------------

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


# --- counting ---------------------------------------------------------------------------------

_PLACE = re.compile(r"%([1-9])")

#: Bullets of symbol fonts, as characters that every font has.
_BULLETS = {
    "\uf0b7": "•", "\uf06c": "●", "\uf06e": "■", "\uf0a7": "▪", "\uf075": "◆", "\uf0d8": "➢",
    "\uf0fc": "✓", "\uf0b2": "◇", "\uf0e0": "→", "\uf02d": "–", "\uf0be": "—",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListLevel:
    """A level of a list: how it counts, and what is printed, with %1 for the first level."""

    format: str = "decimal"
    text: str = ""
    start: int = 1
    style: str = ""
    restart: int = -1
    plain: bool = False


@dataclass(frozen=True, slots=True)
class ListPlace:
    """The place of a paragraph in an automatic list: what is printed, its value and its level."""

    list_id: str
    level: int
    format: str
    value: int
    label: str

    @property
    def bullet(self) -> bool:
        """Whether it is marked and not counted."""
        return self.format == "bullet"


@dataclass(frozen=True, slots=True)
class _Definition:
    abstract: str
    levels: Mapping[int, ListLevel] = field(default_factory=dict)


class ListNumbers:
    """Counts the lists of one document, paragraph by paragraph in reading order."""

    def __init__(self, root: etree._Element | None = None) -> None:
        """Read the numbering part; without one there are no lists."""
        self._definitions: dict[str, _Definition] = {}
        self._by_style: dict[str, tuple[str, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._overridden: set[str] = set()
        self._starts: dict[str, dict[int, int]] = {}
        if root is not None:
            self._read(root)

    def place(self, list_id: str, level: int) -> ListPlace | None:
        """Count a paragraph and return its place; None for what is in no list."""
        definition = self._definitions.get(list_id)
        if definition is None or list_id == "0":
            return None
        level = max(0, min(level, 8))
        own = definition.levels.get(level)
        if own is None:
            return None
        counts = self._counts.setdefault(definition.abstract, {})
        self._start(list_id, counts)
        counts[level] = counts[level] + 1 if level in counts else own.start
        for deeper in [each for each in counts if each > level]:
            inner = definition.levels.get(deeper, ListLevel())
            if inner.restart != 0:
                del counts[deeper]
        label = self._label(definition.levels, own, counts)
        return ListPlace(list_id, level, own.format, counts[level], label)

    def of_style(self, style_id: str, list_id: str, level: int) -> int:
        """Return the level at which a style stands in a list; levels may name their styles."""
        found = self._by_style.get(style_id)
        return found[1] if found is not None and found[0] == list_id else level

    def _start(self, list_id: str, counts: dict[int, int]) -> None:
        """Begin anew at the first paragraph of a list that says so."""
        if list_id in self._overridden:
            return
        self._overridden.add(list_id)
        for level, start in self._starts.get(list_id, {}).items():
            counts[level] = start - 1

    def _label(
        self, levels: Mapping[int, ListLevel], own: ListLevel, counts: Mapping[int, int]
    ) -> str:
        if own.format == "bullet":
            return _BULLETS.get(own.text, own.text).strip()

        def put(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            level = levels.get(at, ListLevel())
            form = "decimal" if own.plain and at in levels else level.format
            return spelled(counts.get(at, level.start), form)

        return _PLACE.sub(put, own.text).strip()

    def _read(self, root: etree._Element) -> None:
        abstracts = {
            each.get(f"{W}abstractNumId", ""): each for each in root.findall(f"{W}abstractNum")
        }
        linked = {value(each, "styleLink"): key for key, each in abstracts.items()}
        for each in root.findall(f"{W}num"):
            list_id = each.get(f"{W}numId", "")
            abstract = value(each, "abstractNumId")
            target = abstracts.get(abstract)
            link = value(target, "numStyleLink")
            if link and linked.get(link):
                abstract = linked[link]
                target = abstracts[abstract]
            levels = {} if target is None else _levels(target)
            self._override(each, list_id, levels)
            self._definitions[list_id] = _Definition(abstract, levels)
            for level, own in levels.items():
                if own.style:
                    self._by_style.setdefault(own.style, (list_id, level))

    def _override(self, each: etree._Element, list_id: str, levels: dict[int, ListLevel]) -> None:
        for change in each.findall(f"{W}lvlOverride"):
            at = number(change.get(f"{W}ilvl"))
            inner = change.find(f"{W}lvl")
            if inner is not None:
                levels[at] = _level(inner)
            start = change.find(f"{W}startOverride")
            if start is not None:
                first = number(start.get(VAL), 1)
                self._starts.setdefault(list_id, {})[at] = first
                levels[at] = replace(levels.get(at, ListLevel()), start=first)


def _levels(abstract: etree._Element) -> dict[int, ListLevel]:
    return {number(each.get(f"{W}ilvl")): _level(each) for each in abstract.findall(f"{W}lvl")}


def _level(each: etree._Element) -> ListLevel:
    restart = each.find(f"{W}lvlRestart")
    return ListLevel(
        _format(each),
        value(each, "lvlText"),
        number(value(each, "start", "1"), 1),
        value(each, "pStyle"),
        -1 if restart is None else number(restart.get(VAL), -1),
        switch(each, "isLgl") is True,
    )


def _format(each: etree._Element) -> str:
    """Return how a level counts; newer formats stand in an alternative, whose fallback counts."""
    found = [inner.get(VAL, "") for inner in each.iter(f"{W}numFmt")]
    return next((form for form in reversed(found) if form and form != "custom"), "decimal")
