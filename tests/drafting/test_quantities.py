"""Numbers by what they are worth, units and typed references, in three languages."""

import pytest

from curriculum_studio.drafting.quantities.periods import periods_in
from curriculum_studio.drafting.quantities.reader import read_amounts
from curriculum_studio.drafting.quantities.units import base, units_named


def counted(text, language):
    return [
        (text[each.start : each.end].strip(), round(each.values[0], 4), each.unit)
        for each in read_amounts(text, language).quantities
        if each.strength != "weak" and each.values
    ]


def times(text, language):
    found = read_amounts(text, language).quantities
    return [each.minutes for each in found if each.minutes is not None]


def pointers(text, language):
    return {(each.kind, each.number) for each in read_amounts(text, language).pointers}


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("共12 000人", "zh", [("12 000", 12000, "")]),
        ("2.4万吨，1.5 亿千瓦时", "zh", [("2.4万", 24000, "t"), ("1.5 亿", 150000000, "kWh")]),
        ("12,000 and 12\u2009000 of 0.50 m³", "en",
         [("12,000", 12000, ""), ("12\u2009000", 12000, ""), ("0.50", 0.5, "m³")]),
        ("2.2 million yuan", "en", [("2.2 million", 2200000, "yuan")]),
        ("12.000 und 0,5 Hektar", "de", [("12.000", 12000, ""), ("0,5", 0.5, "ha")]),
        # decimals in groups, as GB/T 15835 and ISO 80000-1 have them
        ("质量为0.702 4 kg", "zh", [("0.702 4", 0.7024, "kg")]),
        ("1\u2009234.567\u20098 m", "en", [("1\u2009234.567\u20098", 1234.5678, "m")]),
        ("0,142\u202f857\u202f1 kg", "de", [("0,142\u202f857\u202f1", 0.1429, "kg")]),
        ("0.125 2026", "en", [("0.125", 0.125, ""), ("2026", 2026, "")]),
        ("5～10", "zh", [("5", 5, ""), ("10", 10, "")]),
        ("keine", "de", []),
        ("Jeder fünfte Platz", "de", [("Jeder fünfte", 0.2, "")]),
        # in words
        ("三分之二，百分之五，两成", "zh",
         [("三分之二", 0.6667, ""), ("百分之五", 5, "%"), ("两成", 0.2, "")]),
        ("一百二十人，二百二十万", "zh", [("一百二十", 120, ""), ("二百二十万", 2200000, "")]),
        ("两周半，半天，二十分钟", "zh",
         [("两", 2.5, "week"), ("半", 0.5, "d"), ("二十", 20, "min")]),
        ("三四人一组", "zh", [("三", 3, ""), ("四", 4, "")]),
        ("two thirds, a dozen, twenty-one", "en",
         [("two thirds", 0.6667, ""), ("a dozen", 12, ""), ("twenty-one", 21, "")]),
        ("two and a half weeks", "en", [("two and a half", 2.5, "week")]),
        ("one hundred and twenty pupils", "en", [("one hundred and twenty", 120, "")]),
        ("zwei Drittel, achtundvierzig", "de",
         [("zwei Drittel", 0.6667, ""), ("achtundvierzig", 48, "")]),
        ("zweieinhalb Wochen, dreistündig", "de",
         [("zweieinhalb", 2.5, "week"), ("dreistündig", 3, "")]),
        ("Viertelstunde, Vierteltasse, zu zweit", "de",
         [("Viertelstunde", 0.25, "h"), ("Vierteltasse", 0.25, ""), ("zweit", 2, "")]),
        # 一打 is a dozen, 一米二 a metre and a fifth, 十四五 the fourteenth plan of five years.
        ("两打，一米二，十二三岁，四成五", "zh",
         [("两打", 24, ""), ("一米二", 1.2, "m"), ("二", 12, ""), ("三", 13, ""),
          ("四成五", 0.45, "")]),
        ("von 12.30 bis 14 Uhr", "de", []),
        ("bis zum 31.12., siehe 4.1 und 4.3.", "de", [("31", 31, "")]),
        ("20世纪90年代，“十四五”期间", "zh", [("20世纪90年代", 1990, "year"), ("十四", 14, "")]),
        ("十几所，几十人，数千名", "zh", []),
        ("十二月三十一日，六百多万，三四十人", "zh",
         [("十二", 12, "month"), ("三十一", 31, "d"), ("六百多万", 6000000, ""), ("三", 30, ""),
          ("四", 40, "")]),
        ("a hundred and one", "en", [("a hundred and one", 101, "")]),
        ("31. Dezember", "de", [("31", 31, "")]),
        ("1. Wasser holen", "de", []),
        ("Tausendundeine Nacht", "de", [("Tausendundeine", 1001, "")]),
        ("a year and a half, half an hour, the 1990s", "en",
         [("a year and a half", 1.5, "year"), ("half an", 0.5, "h"), ("1990", 1990, "year")]),
        ("nine in ten", "en", [("nine", 9, "")]),
        ("one hundred and five, three thousand five hundred, half a million", "en",
         [("one hundred and five", 105, ""), ("three thousand five hundred", 3500, ""),
          ("half a million", 500000, "")]),
        ("three quarters of an hour, half a dozen", "en",
         [("three quarters of an hour", 0.75, "h"), ("half a dozen", 6, "")]),
        ("zweihundertfünfzigtausend, elfhundert, Dreiviertelstunde", "de",
         [("zweihundertfünfzigtausend", 250000, ""), ("elfhundert", 1100, ""),
          ("Dreiviertelstunde", 0.75, "h")]),
        ("am 3.4.2025, 2024/25, 1½ Liter", "de",
         [("3", 3, ""), ("4", 4, ""), ("2025", 2025, ""), ("2024", 2024, ""), ("25", 2025, ""),
          ("1½", 1.5, "")]),
        ("一万二，两百五，一百零五", "zh",
         [("一万二", 12000, ""), ("两百五", 250, ""), ("一百零五", 105, "")]),
        ("1.05 × 10⁶, 2×10³", "en", [("1.05 × 10⁶", 1050000, ""), ("2×10³", 2000, "")]),
        ("taken as 0.5 to 0.6", "en", [("0.5", 0.5, ""), ("0.6", 0.6, "")]),
        ("gegenüber 2020 um 65 %", "de", [("2020", 2020, ""), ("65", 65, "%")]),
        ("every hour and a half, every other year", "en",
         [("every hour and a half", 1.5, "h")]),
        ("两千万条，千万别跑，以万元计", "zh", [("两千万", 20000000, "")]),
        ("春、秋两季，两季", "zh", [("两", 2, "")]),
        ("halbe Stunde, Drei-Schluchten-Kraftwerk", "de",
         [("halbe", 0.5, "h"),
          ("Drei", 3, "")]),
        # Names and labels are no numbers.
        ("CO2、T-300、kgCO2e", "zh", []),
        ("a) 照明；\nb) 空调。", "zh", []),
        ("千克、百叶、四周、十分好", "zh", []),
    ],
)  # fmt: skip
def test_numbers(text, language, numbers):
    assert counted(text, language) == numbers


@pytest.mark.parametrize(
    ("text", "language", "minutes"),
    [
        ("上午九点半到17:30", "zh", [570, 330]),
        ("from half past nine to 5.30 p.m.", "en", [570, 330]),
        ("von halb zehn bis 17.30 Uhr", "de", [570, 330]),
        ("近一点，远一点", "zh", []),
        ("下午四点差五分，差一刻五点", "zh", [235]),
        ("ten to eight, twenty past nine, ten to twelve children", "en", [470, 560]),
        ("zehn vor acht, fünf nach halb zehn", "de", [470, 575]),
    ],
)
def test_times_of_day(text, language, minutes):
    assert times(text, language) == minutes


@pytest.mark.parametrize(
    ("zh", "en", "de"),
    [
        ("见表A.2和图3", "see Table A.2 and Figure 3", "siehe Tabelle A.2 und Bild 3"),
        ("第4章至第6章", "Clauses 4 to 6", "Abschnitte 4 bis 6"),
        ("满足6.4 c)的要求", "satisfy 6.4 c)", "6.4 c) erfüllen"),
        ("见4.1和4.3", "see 4.1 and 4.3", "siehe 4.1 und 4.3"),
        ("附录B，式（6）", "Annex B, Formula (6)", "Anhang B, Formel (6)"),
        ("附录C.4", "C.4", "C.4"),
        ("符合GB/T 23331—2020", "GB/T 23331—2020", "GB/T 23331—2020"),
        ("见活动三", "see activity 3", "bei Aktivität 3"),
        ("见单元 2", "see Unit 2", "siehe Lerneinheit 2"),
        ("第 4 步，注 2", "step 4, Note 2", "Schritt 4, Anmerkung 2"),
        ("第 10 部分，示例 3", "Part 10, Example 3", "Teil 10, Beispiel 3"),
        ("附件 2", "Appendix 2", "Anlage 2"),
        ("第 5 章，第 3 节", "Chapter 5, Section 3", "Kapitel 5, Abschnitt 3"),
    ],
)
def test_typed_references_are_alike(zh, en, de):
    assert pointers(zh, "zh") == pointers(en, "en") == pointers(de, "de") != set()


def test_decimals_and_activities_are_no_references():
    for text, language in (
        ("压力为0.15 MPa", "zh"), ("开展活动4次", "zh"), ("7.0 to 8.5", "en"), ("0,5 t", "de"),
        ("1.200.000 Euro", "de"), ("zum Beispiel 8,0", "de"), ("第 3 节课，单元 2 个", "zh"),
    ):  # fmt: skip
        assert pointers(text, language) == set()


@pytest.mark.parametrize(
    ("zh", "en", "de"),
    [
        ("3 平方千米", "3 square kilometres", "3 km²"),
        ("两立方厘米", "2 cm3", "zwei Kubikzentimeter"),
        ("5 兆瓦时", "5 megawatt hours", "5 MW·h"),
        ("20 毫安时", "20 mAh", "20 Milliamperestunden"),
        ("六斤", "3 kg", "drei Kilo"),
        ("四亩", "four mu", "4 Mu"),
        ("三个工作日", "three working days", "3 Arbeitstage"),
        ("用电 12 度", "12 kWh", "12 Kilowattstunden"),
        ("气温 12 度", "12 degrees", "12 °C"),
        ("2 吨标准煤", "2 tce", "2 t SKE"),
        ("0.5 tCO2", "500 kgCO2e", "500 kg CO2"),
    ],
)
def test_units_are_worth_the_same_in_words_and_signs(zh, en, de):
    found = [
        [base(each) for each in read_amounts(text, key).quantities if each.strength != "weak"]
        for text, key in ((zh, "zh"), (en, "en"), (de, "de"))
    ]
    assert all(len(each) == 1 for each in found), found
    (kind, worth), *others = (each[0] for each in found)
    assert {each[0] for each in others} == {kind}
    assert [each[1] for each in others] == [pytest.approx(worth)] * 2


@pytest.mark.parametrize(
    ("zh", "en", "de", "unit"),
    [
        ("每周汇总", "compiled weekly", "wöchentlich erfasst", "week"),
        ("每两个月一次", "every two months", "alle zwei Monate", "month"),
        ("年度报告", "annual report", "jährlicher Bericht", "year"),
        ("逐日记录", "recorded every day", "täglich notiert", "day"),
        ("每季度更新", "updated quarterly", "vierteljährlich erneuert", "quarter"),
    ],
)
def test_how_often_something_is_done(zh, en, de, unit):
    found = [periods_in(zh, "zh"), periods_in(en, "en"), periods_in(de, "de")]
    assert found == [{unit}] * 3


def test_three_months_are_a_quarter_and_half_a_year_has_several_names():
    assert periods_in("every three months", "en") >= {"month", "quarter"}
    assert periods_in("每半年", "zh") & periods_in("halbjährlich", "de")
    assert not periods_in("每年级", "zh")


def test_units_are_named_without_numbers():
    assert units_named("以千克每平方米计", "zh") == {"kg", "m²"}
    assert units_named("in kilograms per square metre", "en") == {"kg", "m²"}
    assert units_named("in Kilogramm je Quadratmeter", "de") == {"kg", "m²"}


def test_quantities_are_worth_the_same():
    (one,) = read_amounts("500 kW", "en").quantities
    (other,) = read_amounts("0,5 MW", "de").quantities
    assert base(one) == base(other) == ("power", (500000.0,))
