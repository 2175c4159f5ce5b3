"""What a document only tells of, a law or the words of others, is no provision of its own."""

import pytest

from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from tests.helpers.outlines import outline

#: What is wrong with a verb, or with its place.
RULES = ("VRB-01", "VRB-02", "VRB-03", "VRB-06", "VRB-09", "VRB-11", "SCP-02", "NOT-02")


def found(text, language):
    checker = Checker([rule for rule in all_rules() if rule.id in RULES])
    cells = {"zh": f"{text}", "en": f" || {text}", "de": f" ||  || {text}"}[language]
    where = f"- clause{{lead={language}}} 要求 || Requirements || Anforderungen\n"
    checker.update(outline(f"{where}  - paragraph{{lead={language}}} {cells}"))
    return [each.rule.id for each in checker.findings()]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Under national law, schools must report their consumption each year."),
        ("en", "By law the owner must keep the records for ten years."),
        ("en", "Rules of law say that the owner must keep the records."),
        ("en", "The regulations on waste require that batteries must be taken back."),
        ("zh", "法律规定，用能单位必须每年报告用能情况。"),
        ("zh", "《固体废物条例》第三条规定，有害垃圾不得混装。"),
        ("zh", "按照现行法律的规定，学校必须保存记录。"),
        ("de", "Nach geltendem Recht soll die Schule den Verbrauch melden."),
        ("de", "Das Gesetz verlangt, dass die Schule melden soll."),
        # quotations
        ("zh", "门口的标牌写着“进入本室的人员必须穿戴鞋套”。"),
        ("en", "The sign says “Everybody who enters this room must wear shoe covers”."),
        ("en", 'The sign says "Everybody who enters this room must wear shoe covers".'),
        ("de", "Auf dem Schild steht „Wer diesen Raum betritt, soll Überschuhe tragen“."),
    ],
)
def test_what_others_say_is_no_finding(language, text):
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        ("en", "The school must comply with national law.", "VRB-01"),
        ("en", "Laws and customs differ; the school must record both.", "VRB-01"),
        ("en", "A report states its year. The school must keep it.", "VRB-01"),
        ("en", "Under normal load the pump must run.", "VRB-01"),
        ("en", "The “green team” must meet each month.", "VRB-01"),
        ("en", 'A 5" pipe and a 6" pipe must be marked.', "VRB-01"),
        ("zh", "学校必须遵守法律规定的期限。", "VRB-01"),
        ("zh", "产品符合法律要求时，必须标明日期。", "VRB-01"),
        ("zh", "法律规定期限的，从其规定。学校必须记录。", "VRB-01"),
        ("zh", "“绿色小队”必须每月开会。", "VRB-01"),
        ("de", "Die Schule soll das geltende Recht beachten.", "VRB-09"),
        ("de", "Nach der Messung soll die Schule den Wert melden.", "VRB-09"),
    ],
)
def test_what_the_document_asks_for_itself_still_is(language, text, rule):
    assert rule in found(text, language)
