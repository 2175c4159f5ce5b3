"""One cause is told once, by the rule that knows most of it, and mended where that is certain."""

import pytest

from curriculum_studio.core.edits import apply
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.listing import mend_words
from curriculum_studio.features.checks.model.mending import before_and_after, edits_of
from tests.features.checks.finding import RULES, found
from tests.helpers.outlines import outline


def told(document, *rules):
    checker = Checker([RULES[each] for each in rules])
    checker.update(document)
    return [(each.rule.id, each.language) for each in checker.findings()]


OPEN = ("BIL-12", "TXT-02")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ("应记录用电量。 || TODO || Der Strom ist zu erfassen.", [("BIL-12", "en")]),
        ("应记录用电量。 || Electricity is recorded. || ???", [("BIL-12", "de")]),
        ("应记录用电量。 || XXX || Der Strom ist zu erfassen.", [("BIL-12", "en")]),
        ("应记录用电量。 || — to be added — || Der Strom ist zu erfassen.", [("BIL-12", "en")]),
        ("应记录用电量。 || It is recorded. || (Text folgt)", [("BIL-12", "de")]),
        ("电池交回收点。 || To the collection point. || Zum collection point.", [("BIL-12", "de")]),
        ("应有energy manager。 || An energy manager. || Eine Beauftragte.", [("BIL-12", "zh")]),
        ("采用open source软件。 || Use open source. || Nutzt open source.", []),
        ("限值为TBD。 || The limit is TBD.", [("TXT-02", "en"), ("TXT-02", "zh")]),
        ("限值待定。", [("TXT-02", "zh")]),
        ("由××学会提出。 || Proposed by the ×× Society.", [("TXT-02", "en"), ("TXT-02", "zh")]),
        ("— || — || —", []),
        ("不适用 || n/a || entfällt", []),
    ],
)
def test_what_is_still_to_come_is_told_once(texts, expected):
    assert told(outline(f"- clause 要求\n  - paragraph {texts}"), *OPEN) == expected


@pytest.mark.parametrize(
    ("texts", "languages"),
    [
        ("报告两年内有效。 || Valid for one year. || Gilt ein Jahr.", ["en"]),
        ("听一分钟。 || Listen for ten minutes. || Lauscht eine Minute.", ["en"]),
        ("任期两年，连任一次。 || Two years, twice. || Zwei Jahre, einmal.", ["en"]),
        ("每周一次，一年内。 || Once a week, in a year. || Einmal, binnen eines Jahres.", []),
        ("四月和十月检查。 || In April and November. || Im April und im Oktober.", ["en"]),
        ("四月和十月检查。 || In April and October. || Im April und im Oktober.", []),
        ("五分之一的车位。 || One parking space in five. || Jeder fünfte Stellplatz.", []),
        ("扣完为止。 || Down to zero. || Bis null.", []),
    ],
)
def test_two_of_three_languages_decide_on_a_time_in_words(texts, languages):
    document = outline(f"- clause 要求\n  - paragraph {texts}")
    assert [language for _, language in told(document, "BIL-03")] == languages


@pytest.mark.parametrize(
    "texts",
    [
        "数据只能由管理员修改。 || Only the head can change data. || Nur die Leitung kann das.",
        "可不执行本条。 || Schools may disregard this. || Schulen brauchen das nicht anzuwenden.",
        "建议不用地毯。 || It is recommended not to use carpets. || Von Teppichen wird abgeraten.",
        "不应超过3 min。 || Nobody shall wait longer than 3 min. || Niemand darf länger als 3 min.",
        "不满3周岁的幼儿。 || Children under 3. || Kinder unter 3 Jahren.",
        "不应超过3分钟。 || It shall not run for more than 3 min. || Es darf nur 3 min laufen.",
    ],
)
def test_what_is_said_in_other_words_is_no_difference(texts):
    document = outline(f"- clause 要求\n  - paragraph {texts}")
    assert told(document, "VRB-08", "BIL-07", "BIL-08", "BIL-11") == []


LISTED = """- clause{role=references} 引用
  - reference_entry{number=GB 5749}#w 水
- clause 要求
  - paragraph#p %s"""
ALIKE = ("BIL-03", "BIL-06", "BIL-09", "REF-14")


def test_a_number_that_one_language_types_is_told_with_the_reference_of_the_other():
    document = outline(LISTED % "应符合[[w]]。 || As in GB 5749. || Nach [[w]].")
    (finding,) = found(document, *ALIKE)
    assert (finding.rule.id, finding.language) == ("BIL-06", "en")
    assert not finding.mend.certain
    mended = apply(document, *edits_of(document, [finding])).document
    assert mended.nodes["p"].cell("en").marks[0].value == "w"
    assert told(mended, *ALIKE) == []


def test_so_is_one_that_the_source_types():
    document = outline(LISTED % "应符合GB 5749。 || As in [[w]].")
    (finding,) = found(document, *ALIKE)
    assert finding.rule.id == "BIL-06"
    mended = apply(document, *edits_of(document, [finding])).document
    assert mended.nodes["p"].cell("zh").marks[0].value == "w"
    assert told(mended, *ALIKE) == []


def test_a_clause_that_one_language_types_is_told_once():
    document = outline("- clause#c 要求\n  - paragraph 见[[c]]。 || See 4.2. || Siehe [[c]].")
    assert told(document, *ALIKE) == [("BIL-06", "en")]
    # Another clause beside it is told as well.
    more = outline("- clause#c 要求\n  - paragraph 见[[c]]和5.3。 || See 4.2 and 5.4.")
    assert ("BIL-09", "en") in told(more, *ALIKE)


def test_a_number_of_items_stands_in_the_items_too():
    series = (
        "- clause 要求\n  - paragraph %s。 || It has cost, staff and time. || Geld, Leute und Zeit."
    )
    assert told(outline(series % "由资金、人员和时间三部分组成"), "BIL-03") == []
    assert told(outline(series % "由资金、人员和时间 4 部分组成"), "BIL-03") != []


def test_what_is_left_says_the_same_as_what_is_gone():
    power = "- clause 要求\n  - paragraph 耗电量只有%s。 || Cut by three quarters. || Ein Viertel."
    assert told(outline(power % "四分之一"), "BIL-03") == []
    assert told(outline(power % "三分之一"), "BIL-03") != []


def test_a_copy_is_told_once():
    document = outline(
        "- clause 要求\n  - paragraph 把影子描下来。 || 把影子描下来。 || Den Schatten zeichnen."
    )
    assert told(document, *ALIKE, "BIL-04", "BIL-05", "BIL-12") == [("BIL-04", "en")]


def test_two_languages_decide_what_plain_words_ask_for():
    plain = "- clause 要求\n  - paragraph %s。 || This test is %s. || Diese Prüfung ist optional."
    assert told(outline(plain % ("本项测试可选", "optional")), "VRB-08") == []
    assert told(outline(plain % ("本项测试可选", "mandatory")), "VRB-08") == [("VRB-08", "en")]
    assert told(outline(plain % ("本项测试强制", "optional")), "VRB-08") == [("VRB-08", "en")]
    able = "- clause 要求\n  - paragraph 孩子能说。 || The child can say it. || Das Kind %s reden."
    assert told(outline(able % "kann"), "VRB-08") == told(outline(able % "darf"), "VRB-08") == []
    assert told(outline(able % "muss"), "VRB-08") == [("VRB-08", "de")]


def test_a_number_that_names_a_thing_is_a_reference():
    cards = "- clause 要求\n  - paragraph 见卡片 3。 || It is on card %s. || Siehe Karte 3."
    assert told(outline(cards % 3), "BIL-03", "BIL-09") == []
    assert told(outline(cards % 4), "BIL-03", "BIL-09") == [("BIL-09", "en")]


def test_an_annex_is_no_clause_of_the_same_number():
    clauses = "- clause 要求\n  - paragraph 按第 7 章。 || As in %s 7. || Nach Abschnitt 7."
    assert told(outline(clauses % "Clause"), "BIL-09") == []
    assert told(outline(clauses % "Annex"), "BIL-09") == [("BIL-09", "en")]


def test_a_typed_number_becomes_a_reference():
    document = outline(LISTED % "应符合GB 5749、GB 5749。 || As in GB 5749.")
    findings = found(document, "REF-14")
    assert [each.mend.certain for each in findings] == [True] * 3
    assert mend_words(findings[0]).source == "Make a reference"
    assert before_and_after(document, findings[0]).new.endswith("GB 5749")
    mended = apply(document, *edits_of(document, findings)).document
    assert mended.nodes["p"].text("zh") == "应符合\ufffc、\ufffc。"
    assert [mark.value for mark in mended.nodes["p"].cell("en").marks] == ["w"]
    assert told(mended, "REF-14") == []


def test_another_edition_is_not_taken_for_the_one_that_is_listed():
    document = outline(LISTED % "应符合GB 5749—2022。")
    (finding,) = found(document, "REF-14")
    assert finding.mend is None
