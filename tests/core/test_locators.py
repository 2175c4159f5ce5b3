"""Places as people write them: said, found again, or not found at all."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.edits import apply
from curriculum_studio.core.locators import Location, Locators, WrittenPlace
from curriculum_studio.core.numbering import number
from curriculum_studio.languages import LANGUAGES
from tests.helpers.documents import random_edits, small_standard, small_unit
from tests.helpers.samples import samples_of

#: Kinds that are named by what holds them.
NAMELESS = {
    *("reference_entry", "designation", "definition", "source", "warning", "list", "row"),
    *("unit_line", "variable", "formula", "evidence", "indicator_part", "indicator_note"),
    *("web_node", "plan_entry", "teacher_note", "scoring_rules"),
}


def places(document):
    return Locators(document, number(document))


def named(document, zh):
    return next(each for each in document.walk() if each.text("zh") == zh)


@pytest.mark.parametrize("document", [small_standard(), small_unit()], ids=["standard", "unit"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_that_is_said_is_found(document, language):
    known = places(document)
    for node in document.walk():
        said = known.say(node.id, language)
        found = known.find(said.clause, said.element)
        assert found is not None, said
        assert found.exact, said
        if node.kind not in NAMELESS:
            assert found.node == node.id, said
        else:
            above = {node.id, *(each.id for each in document.ancestors(node.id))}
            assert found.node in above, said


@given(st.integers(0, 2**32), st.integers(1, 60), st.sampled_from(LANGUAGES))
@pytest.mark.no_cover
def test_no_place_leads_elsewhere(seed, count, language):
    document = small_standard()
    document = apply(document, *random_edits(document, Random(seed), count)).document
    known = places(document)
    for node in document.walk():
        said = known.say(node.id, language)
        found = known.find(said.clause, said.element)
        above = {node.id, *(each.id for each in document.ancestors(node.id))}
        assert found is None or found.node in above, (node.kind, said)


@pytest.mark.parametrize(
    ("clause", "element", "text"),
    [
        ("4.1", "", "组织管理"),
        ("４．１", "", "组织管理"),
        ("第4.1条", "", "组织管理"),
        ("4.1条", "", "组织管理"),
        ("Clause 4.1", "", "组织管理"),
        ("Abschnitt 4.1", "", "组织管理"),
        ("4.1 组织管理", "", "组织管理"),
        ("组织管理", "", "组织管理"),
        ("4.1 Organisation", "标题", "组织管理"),
        ("第4章", "", "要求"),
        ("4", "a)", "节能；"),
        ("4", "列项a)", "节能；"),
        ("4", "第a项", None),
        ("4", "a) 1)", "细分一；"),
        ("4", "注2", "第二条注。"),
        ("4 NOTE 2", "", "第二条注。"),
        ("4", "示例", "只有一个示例。"),
        ("5", "表1", "能耗"),
        ("表1", "", "能耗"),
        ("", "Table 1", "能耗"),
        ("5.", "表1 第2行第1列", None),
        ("附录A", "", "核算方法"),
        ("Annex A (normative)", "", None),
        ("A.1", "", "计算"),
        ("附录A.1", "", None),
        ("3.2", "", "试点学校"),
        ("5", "A1.2", "人均用电"),
        ("GB/T 2589", "", "综合能耗计算通则"),
        ("参考文献", "[1]", "温室气体核算"),
        ("4.1；4.2", "", "组织管理"),
        ("图1", "", "流程"),
        ("第四章", "", "要求"),
        ("§ 4.1", "", "组织管理"),
        ("cl. 4.1", "", "组织管理"),
        ("Artikel 4.1", "", "组织管理"),
        ("Ziffer 4.1", "", "组织管理"),
        ("4。1", "", "组织管理"),
        ("4", "Buchstabe a", "节能；"),
        ("4 a", "", "节能；"),
        ("4 第a)项", "", "节能；"),
        ("4", "a项", "节能；"),
        ("4, Anm. 2", "", "第二条注。"),
        ("附　录 A", "", "核算方法"),
        ("Annex A.1", "", "计算"),
        ("Annexe A.1", "", "计算"),
        ("", "附录A.1", "计算"),
        ("Bibliography [1]", "", "温室气体核算"),
        ("引言 第一段", "", "双碳教育从幼儿园开始。"),
        ("Introduction", "first paragraph", "双碳教育从幼儿园开始。"),
        ("4.1-4.2", "", "组织管理"),
        ("4.1～4.2", "", "组织管理"),
        ("4.1 to 4.2", "", "组织管理"),
        ("4.1 & 4.2", "", "组织管理"),
        ("Term 3.2", "", "试点学校"),
    ],
)
def test_what_people_write(clause, element, text):
    document = small_standard()
    found = places(document).find(clause, element)
    if text is not None:
        assert found == Location(named(document, text).id)
    else:
        assert found is not None


@pytest.mark.parametrize(
    ("clause", "element"),
    [
        ("9.9", ""),
        ("Item 2-13.1", ""),
        ("2-5.7", ""),
        ("附录Z", ""),
        ("表77", ""),
        ("4", "表1"),
        ("", "第2段"),
        ("", ""),
        ("随便写的", ""),
        ("4.1；9.9", ""),
        ("4.1-4.9", ""),
        ("4-5", ""),
        ("4.1-2", ""),
        ("4,1", ""),
        ("4 1", ""),
        ("Annex A.9", ""),
        ("附录A", "表1"),
        ("4", "A1.2"),
        *(("/", ""), ("—", "表99"), ("。", ""), ("无", "")),
    ],
)
def test_what_is_not_certain_is_no_place(clause, element):
    assert places(small_standard()).find(clause, element) is None


def test_the_whole_document():
    document = small_standard()
    for words in (
        *("全文", "Whole document", "gesamtes Dokument", "general", "标准全文", "全文（含附录）"),
        *("Gesamte Norm", "all clauses", "General comments", "封面", "Title"),
    ):
        assert places(document).find(words) == Location(document.id)


def test_an_element_that_is_not_known_stays_with_its_clause():
    document = small_standard()
    found = places(document).find("4.1", "2-5.7,4th column")
    assert found == Location(named(document, "组织管理").id, exact=False)


def test_what_is_called_by_its_number_is_found_in_the_clauses_below():
    """Forms name the chapter and the table in it, which may stand in one of its clauses."""
    (document,) = samples_of("standard")
    known = places(document)
    sought = {"table", "figure", "indicator_system", "indicator"}
    for language in LANGUAGES:
        for node in document.walk():
            if node.kind not in sought:
                continue
            element = known.say(node.id, language).element
            for above in document.ancestors(node.id):
                if above.kind in {"clause", "annex"}:
                    clause = known.say(above.id, language).clause
                    assert known.find(clause, element) == Location(node.id), (clause, element)
                    assert known.find(f"{clause}, {element}") == Location(node.id)


def test_a_row_of_a_table_is_in_that_table():
    document = small_standard()
    found = places(document).find("表1第2行")
    assert found == Location(named(document, "能耗").id, exact=False)


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "language", ["zh", *(pytest.param(each, marks=pytest.mark.no_cover) for each in ("en", "de"))]
)
def test_every_place_of_the_sample_is_found_as_it_is_said(language):
    (document,) = samples_of("standard")
    known = places(document)
    for node in document.walk():
        said = known.say(node.id, language)
        found = known.find(said.clause, said.element)
        above = {node.id, *(each.id for each in document.ancestors(node.id))}
        assert found is not None, said
        assert found.exact, said
        assert found.node in above, said
        joined = known.find(f"{said.clause}, {said.element}".strip(", "))
        assert joined is not None, said
        assert joined.node in above, said


def test_places_in_three_languages():
    document = small_standard()
    cell = named(document, "项目")
    known = places(document)
    assert known.say(cell.id, "zh") == WrittenPlace("5", "表1 第1行第1列")
    assert known.say(cell.id, "en") == WrittenPlace("5", "Table 1, row 1, column 1")
    assert known.say(cell.id, "de") == WrittenPlace("5", "Tabelle 1, Zeile 1, Spalte 1")
    assert known.say("gone", "zh") == WrittenPlace("全文")
