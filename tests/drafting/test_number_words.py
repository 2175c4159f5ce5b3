"""What a number is called in three languages is read back as that number."""

import pytest

from curriculum_studio.drafting.quantities.reader import read_amounts

HAN = "零一二三四五六七八九"
ENGLISH = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
GERMAN = [
    "null",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
]
ZEHNER = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]


def chinese(n):
    for power, word in ((10**8, "亿"), (10**4, "万"), (1000, "千"), (100, "百"), (10, "十")):
        if n >= power:
            head = "" if 10 <= n < 20 else chinese(n // power)
            rest = n % power
            if not rest:
                return head + word
            tens = "一" if power > 10 and 10 <= rest < 20 else ""
            return head + word + ("零" if rest * 10 < power else "") + tens + chinese(rest)
    return HAN[n]


def english(n):
    if n < 20:
        return ENGLISH[n]
    if n < 100:
        return TENS[n // 10 - 2] + (f"-{ENGLISH[n % 10]}" if n % 10 else "")
    for power, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if n >= power:
            rest = n % power
            join = " and " if 0 < rest < 100 else " "
            return f"{english(n // power)} {word}" + (join + english(rest) if rest else "")
    return f"{ENGLISH[n // 100]} hundred" + (f" and {english(n % 100)}" if n % 100 else "")


def german(n):
    if n < 20:
        return GERMAN[n]
    if n < 100:
        return (f"{GERMAN[n % 10]}und" if n % 10 else "") + ZEHNER[n // 10 - 2]
    for power, word in ((1000, "tausend"), (100, "hundert")):
        if power <= n < 10**6:
            return german(n // power) + word + (german(n % power) if n % power else "")
    head = "eine Million" if n < 2 * 10**6 else f"{german(n // 10**6)} Millionen"
    return head + (f" {german(n % 10**6)}" if n % 10**6 else "")


#: No word for one, which is a weak one, at the end.
NUMBERS = [
    2, 7, 10, 12, 17, 20, 23, 45, 99, 102, 110, 118, 250, 365, 999, 1005, 1200, 3199, 6131, 9876,
    10_000, 12_000, 20_300, 100_000, 250_000, 365_000, 1_200_000, 35_000_000,
]  # fmt: skip


def values(text, language):
    """What a text counts for certain: one number and nothing beside it."""
    found = [q for q in read_amounts(text, language).quantities if q.strength != "weak"]
    return found[0].values if len(found) == 1 else tuple(q.values for q in found)


@pytest.mark.parametrize("number", NUMBERS)
def test_words_are_worth_their_number(number):
    said = {
        "zh": f"共有{chinese(number)}个座位。",
        "en": f"There are {english(number)} seats.",
        "de": f"Es gibt {german(number)} Plätze.",
    }
    assert {language: values(text, language)[0] for language, text in said.items()} == (
        dict.fromkeys(said, number)
    )
    grouped = f"Es gibt {number:,} Plätze.".replace(",", ".")
    assert values(grouped, "de")[0] == values(f"There are {number:,} seats.", "en")[0] == number


@pytest.mark.parametrize("number", [2, 3, 7, 12, 45])
def test_words_for_more_than_a_number(number):
    zh, en, de = chinese(number), english(number), german(number)
    for text, language, worth in (
        (f"持续{zh}个半小时。", "zh", number + 0.5),
        (f"It lasts {en} and a half hours.", "en", number + 0.5),
        (f"It lasts {en} and a quarter hours.", "en", number + 0.25),
        (f"Das dauert {de}einhalb Stunden.", "de", number + 0.5),
        (f"Das dauert {de}dreiviertel Stunden.", "de", number + 0.75),
        (f"占百分之{zh}。", "zh", number),
        (f"{en} per cent of it", "en", number),
        (f"{de} Prozent davon", "de", number),
        (f"为{zh}点二五米。", "zh", number + 0.25),
        (f"It is {en} point two five metres.", "en", number + 0.25),
        (f"Das sind {de} Komma zwei fünf Meter.", "de", number + 0.25),
        (f"提高到{zh}倍。", "zh", number),
        (f"a {en}-fold increase", "en", number),
        (f"auf das {de}fache", "de", number),
        (f"a {en}-day period", "en", number),
        (f"eine {de}tägige Frist", "de", number),
        (f"{zh}小时三十分", "zh", number + 0.5),
        (f"{number} h 30 min", "de", number + 0.5),
    ):
        assert worth in values(text, language), text


@pytest.mark.parametrize(
    ("share", "zh", "en", "de"),
    [
        (1 / 3, "三分之一", "a third", "ein Drittel"),
        (1 / 3, "三分之一", "one-third", "Eindrittel"),
        (2 / 3, "三分之二", "two thirds", "Zweidrittelmehrheit"),
        (3 / 4, "四分之三", "three quarters", "drei Viertel"),
        (5 / 12, "十二分之五", "five twelfths", "fünf Zwölftel"),
        (1 / 20, "二十分之一", "one twentieth", "ein Zwanzigstel"),
        (1 / 100, "百分之一", "1/100", "ein Hundertstel"),
        (0.3, "三成", "three tenths", "drei Zehntel"),
        (7 / 8, "八分之七", "7 out of 8 rooms", "sieben Achtel"),
        (1.5, "一个半小时", "an hour and a half", "anderthalb Stunden"),
        (3.5, "三岁半", "three and a half", "dreieinhalb"),
        (2, "翻一番", "doubled", "verdoppelt"),
        (2, "增加一倍", "twofold", "zweifach"),
        (2, "翻倍", "doubling", "Verdopplung"),
        (3, "增长两倍", "tripled", "verdreifacht"),
        (4, "翻两番", "quadrupled", "vervierfacht"),
    ],
)
def test_shares_and_multiples(share, zh, en, de):
    for text, language in ((zh, "zh"), (en, "en"), (de, "de")):
        assert any(abs(each - share) < 1e-9 for each in values(text, language)), text


@pytest.mark.parametrize(
    ("minutes", "zh", "en", "de"),
    [
        (185, "三点过五分", "five past three", "fünf nach drei"),
        (195, "三点一刻", "a quarter past three", "Viertel nach drei"),
        (195, "3点15分", "3:15", "um viertel vier"),
        (210, "三点半", "half past three", "halb vier"),
        (225, "三点三刻", "a quarter to four", "drei viertel vier"),
        (235, "差五分四点", "at five to four", "fünf vor vier"),
        (235, "3时55分", "3.55 p.m.", "3 Uhr 55"),
    ],
)
def test_times_of_day(minutes, zh, en, de):
    for text, language in ((zh, "zh"), (en, "en"), (de, "de")):
        read = read_amounts(text, language).quantities
        assert [q.minutes for q in read if q.strength != "weak"] == [minutes], text


def test_idioms_tell_no_number():
    for text, language in (
        ("八九不离十", "zh"), ("Ten to one it fails", "en"),
        ("不能三心二意", "zh"), ("There are no two ways", "en"), ("unter vier Augen", "de"),
    ):  # fmt: skip
        assert values(text, language) == ()
    assert values("减到四周", "zh") == (4.0,)
    assert values("one of three grades", "en") == (3.0,)


def test_a_range_of_numbers_is_no_time():
    assert values("for five to eight children", "en") == ((5.0,), (8.0,))
