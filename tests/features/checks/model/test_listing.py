"""What the list of findings holds: filters, headings, words."""

from curriculum_studio.core.numbering import number
from curriculum_studio.features.checks.model.catalogue import FAMILIES as CATALOGUE
from curriculum_studio.features.checks.model.listing import (
    FAMILIES,
    FindingFilter,
    FindingsHeading,
    certain,
    chapter_of,
    chapter_words,
    mend_words,
    rows_of,
    source_words,
)
from curriculum_studio.features.checks.model.live import ShownFindings
from curriculum_studio.features.checks.model.rule import Finding, Mend
from curriculum_studio.features.checks.service import check
from tests.helpers.outlines import outline

DOCUMENT = outline(
    "- clause 能源 || Energy\n"
    "  - paragraph#p 学校必须记录用电5kW。 || The school must record.\n"
    "- annex#a 方法 || Method\n"
    "  - clause 步骤 || Steps\n"
    "    - paragraph#q 学校必须记录。 || The school shall record.\n"
)
SHOWN = ShownFindings(DOCUMENT, "review_draft", check(DOCUMENT))


def listed(rows):
    return [each for each in rows if isinstance(each, Finding)]


def headings(rows):
    return [each for each in rows if isinstance(each, FindingsHeading)]


def test_every_family_has_a_name_in_the_order_of_the_catalogue():
    assert list(FAMILIES) == list(CATALOGUE)


def test_all_are_listed_once_under_their_chapters():
    rows = rows_of(SHOWN, FindingFilter(), "chapter")
    assert listed(rows) == list(SHOWN.findings)
    assert sum(each.count for each in headings(rows)) == len(SHOWN.findings)
    chapters = [each.chapter for each in headings(rows)]
    assert len(chapters) == len(set(chapters))
    assert "a" in chapters


def test_by_rule_the_gravest_come_first():
    rows = rows_of(SHOWN, FindingFilter(), "rule")
    assert {*listed(rows)} == {*SHOWN.findings}
    grave = [each.severity("review_draft") for each in listed(rows)]
    assert grave == sorted(grave, key=["error", "warning", "information"].index)
    assert [each.rule for each in headings(rows)].count("VRB-01") == 1


def test_filters_narrow_each_in_its_way():
    def found(**wanted):
        return listed(rows_of(SHOWN, FindingFilter(**wanted), "chapter"))

    assert {each.severity("review_draft") for each in found(severity="error")} == {"error"}
    assert {each.rule.family for each in found(family="provisions")} == {"provisions"}
    assert {each.language for each in found(language="en")} == {"en"}
    assert {chapter_of(DOCUMENT, each.node) for each in found(chapter="a")} == {"a"}
    assert found(family="units") == []
    assert found(language="en", family="provisions", severity="error", chapter="a") == []


def test_a_chapter_is_named_as_it_is_counted():
    numbering = number(DOCUMENT)
    clause = DOCUMENT.children_of(DOCUMENT.id)[0].id
    assert chapter_words(DOCUMENT, numbering, clause, "zh") == "1 能源"
    assert chapter_words(DOCUMENT, numbering, clause, "en") == "1 Energy"
    assert chapter_words(DOCUMENT, numbering, "a", "zh").endswith("方法")
    assert chapter_words(DOCUMENT, numbering, "", "zh") == "标准"
    assert chapter_of(DOCUMENT, "q") == "a"
    assert chapter_of(DOCUMENT, DOCUMENT.id) == ""


def test_a_button_says_what_would_be_written():
    def said(mend):
        found = SHOWN.findings[0]
        made = Finding(found.rule, found.node, found.language, 0, 1, (), mend)
        words = mend_words(made)
        return words and (words.source, dict(words.arguments))

    assert said(None) is None
    assert said(Mend(words="应")) == ("Write “{words}”", {"words": "应"})
    assert said(Mend(words="\u00a0"))[1] == {"words": "␣"}
    assert said(Mend(words=""))[0] == "Delete it"
    assert said(Mend(words="a" * 40))[1]["words"].endswith("…")
    assert said(Mend(edits=()))[0] == "Fix"


def test_only_those_are_certain_whose_mend_says_so():
    sure = certain(SHOWN.findings)
    assert sure
    assert all(each.mend.certain for each in sure)
    assert len(sure) < len(SHOWN.findings)


def test_a_line_names_the_first_source_alone():
    (verb, *_) = [each for each in SHOWN.findings if each.rule.id == "VRB-01"]
    assert source_words(verb) == "GB/T 1.1—2020, C.1"
