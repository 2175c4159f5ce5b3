"""The grammar of English numbers in words: six thousand one hundred and four, two and a half."""

from collections.abc import Mapping, Sequence
from functools import cache

from curriculum_studio.drafting.quantities.quantity import Said, Strength, part_of, tables

_A = frozenset({"a", "an", "one"})
_TEENS = ("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
          "seventeenth", "eighteenth", "nineteenth")  # fmt: skip
_TENTHS = ("twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
           "ninetieth")  # fmt: skip


@cache
def _small() -> Mapping[str, int]:
    """Return what the words up to ninety are worth, without those for several things."""
    return {"one": 1, **{word: n for word, n in tables()["en"]["words"].items() if word != "dozen"}}


@cache
def shares() -> Mapping[str, int]:
    """Return of how many parts a word tells one: third, twelfths, hundredth."""
    more = {word: at for at, word in enumerate(_TEENS, 11)}
    more |= {word: at * 10 for at, word in enumerate(_TENTHS, 2)}
    more["hundredth"], more["thousandth"] = 100, 1000
    return {**tables()["en"]["parts"], **more, **{f"{word}s": n for word, n in more.items()}}


@cache
def _weak() -> Mapping[str, float]:
    """Return words that say a number beside something else."""
    parts = {word: float(n) for word, n in shares().items() if not word.endswith("s")}
    large = {word: float(tables()["en"]["powers"][word]) for word in _LARGE}
    return {**parts, **large, **tables()["en"]["weak"]}


_LARGE = ("hundred", "thousand", "million")


@cache
def _beginnings() -> frozenset[str]:
    fold = {f"{word}fold" for word in _small()}
    return frozenset({*_A, *_small(), "dozen", *_weak(), *tables()["en"]["multiples"], *fold})


def begins_english(word: str) -> bool:
    """Whether a number can begin with a word."""
    return word in _beginnings()


def english_number(words: Sequence[str]) -> Said | None:
    """Return what number words that stand in a row say from the first on."""
    word, at = words[0], 0
    table = tables()["en"]
    if word in _A and _word(words, 1) not in table["powers"]:
        return _one(words, at)
    if word in _A or word in _small() or word == "dozen":
        value, end = _whole(words, at)
        if end > at:
            return _with_parts(words, at, value, end)
    if word in table["multiples"]:
        value = table["multiples"][word]
        return (float(value), (value - 1) * 100.0), "word", 1
    if word.startswith("fortnight"):
        return (2.0, 14.0), "weak", 1
    if word in _weak():
        return (float(_weak()[word]),), "weak", 1
    if word.endswith("fold"):
        return (float(_small()[word[:-4]]),), "word", 1
    return None


def _word(words: Sequence[str], at: int) -> str:
    return words[at] if at < len(words) else ""


def _one(words: Sequence[str], at: int) -> Said:
    """Read a word for one: a third, an hour and a half, one and a half, a dozen."""
    following = _word(words, at + 1)
    if following in shares() and not following.endswith("s"):
        return part_of(1, shares()[following]), "word", 2
    if following == "dozen":
        return (12.0,), "word", 2
    if words[at] == "one":
        return _with_parts(words, at, 1, at + 1)
    return (1.0,), "weak", 1


def _with_parts(words: Sequence[str], at: int, value: float, end: int) -> Said:
    """Return a number with what stands behind it: point five, thirds, and a half, fold."""
    strength: Strength = "word" if value != 1 or end > at + 1 else "weak"
    following = _word(words, end)
    if following == "point" and (digits := _digits(words, end + 1)):
        return (float(f"{value:.0f}.{digits}"),), "word", end + 1 + len(digits) - at
    if following in shares() and following.endswith("s"):
        return part_of(value, shares()[following]), "word", end + 1 - at
    if following == "and":
        more, taken = _fraction(words, end + 1)
        if taken:
            return (value + more,), "word", end + 1 + taken - at
    if following == "fold":
        end += 1
    if value >= _TWENTY and value % 10 == 0 and following in _ORDINALS:  # twenty-fifth
        return (value + _weak()[following],), "weak", end + 1 - at
    return (float(value),), strength if value else "weak", end - at


_TWENTY = 20
_ORDINALS = frozenset({"first", "third", "fifth", "sixth", "seventh", "eighth", "ninth"})


def _digits(words: Sequence[str], at: int) -> str:
    """Return the digits that are read out from a word on: two five."""
    said = ""
    while _word(words, at) in _small() and _small()[words[at]] < 10:
        said += str(_small()[words[at]])
        at += 1
    return said


def _fraction(words: Sequence[str], at: int) -> tuple[float, int]:
    """Return a share and how many words say it: a half, three quarters, two thirds."""
    first, second = _word(words, at), _word(words, at + 1)
    count = 1 if first in _A else _small().get(first, 0)
    plural = second.endswith("s") or second == "quarter"  # three quarter hours
    if not count or second not in shares() or (count > 1 and not plural):
        return 0, 0
    return count / shares()[second], 2


def _whole(words: Sequence[str], at: int) -> tuple[float, int]:
    """Return a whole number and where it ends: two million five hundred thousand and one."""
    powers = tables()["en"]["powers"]
    total, last, end = 0.0, float("inf"), at
    while True:
        start = end + 1 if end > at and _word(words, end) == "and" else end
        value, behind = _hundreds(words, start)
        if behind == start:
            return total, end
        power = powers.get(_word(words, behind), 1)
        if power < 1000:
            power = 1
        if total and power * value >= last:  # another number: one thousand and two thousand
            return total, end
        total += value * power
        end = behind + (power > 1)
        last = power
        if power == 1:
            return total, end


def _hundreds(words: Sequence[str], at: int) -> tuple[float, int]:
    """Return a number below a thousand and where it ends: two hundred and thirty-one."""
    first = _word(words, at)
    if first == "dozen":
        return 12, at + 1
    if first in _A and _word(words, at + 1) in tables()["en"]["powers"]:
        value, end = 1, at + 1
    else:
        value, end = _tens(words, at)
        if end == at:
            return 0, at
    if _word(words, end) == "dozen":
        return value * 12, end + 1
    if _word(words, end) != "hundred":
        return value, end
    value, end = value * 100, end + 1
    start = end + (_word(words, end) == "and")
    more, behind = _tens(words, start)
    if behind == start or _word(words, behind) == "hundred":
        return value, end  # between two hundred and three hundred
    if behind > start > end and _word(words, behind) in shares():
        return value, end  # a hundred and two thirds
    return value + more, behind


def _tens(words: Sequence[str], at: int) -> tuple[int, int]:
    small = _small()
    first = small.get(_word(words, at))
    if first is None:
        return 0, at
    second = small.get(_word(words, at + 1), 0)
    if first >= _TWENTY and 0 < second < 10:
        return first + second, at + 2
    return first, at + 1
