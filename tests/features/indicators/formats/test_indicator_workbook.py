"""The workbook of an indicator system: complete, in words, and with sums that check it."""

from dataclasses import replace

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.payloads.indicators import Indicator
from curriculum_studio.features.indicators.formats import indicator_workbook
from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.spreadsheet.vocabulary import INDICATORS, SHEETS
from tests.helpers.documents import nested, small_standard, words
from tests.helpers.office import needs_libreoffice
from tests.helpers.samples import sample_bundle
from tests.spreadsheet.workbooks import (
    column_of,
    header_row,
    recalculated,
    reopened,
    rows_of,
)


def written(document, *languages):
    return finish(
        indicator_workbook.write(ExportRequest((document,), languages or ("zh",), lambda _: b""))
    )


def standard_with(*groups, **payload):
    system = nested("indicator_system", *groups, text=words("体系", "System", "Katalog"), **payload)
    annex = nested("annex", system, text="评价指标体系")
    return read_nested(nested("standard", annex, text=words("标准", "Standard")), "test")


def group(code, name, maximum, *children):
    return nested("indicator_group", *children, text=name, code=code, maximum=maximum)


def leaf(code, maximum=1.0, **payload):
    text = payload.pop("text", f"指标{code}")
    return nested("indicator", text=text, code=code, maximum=maximum, **payload)


@pytest.fixture(scope="module")
def sample():
    return reopened(finish(indicator_workbook.write(sample_bundle("standard", "zh", "en", "de"))))


def shown(sheet, code):
    """The row of an indicator by the titles of its columns."""
    head = header_row(sheet)
    titles = [cell.value for cell in sheet[head]]
    row = next(row for row in sheet.iter_rows(min_row=head + 1) if row[0].value == code)
    return dict(zip(titles, [cell.value for cell in row], strict=True))


def test_there_are_two_sheets_per_language(sample):
    expected = [SHEETS[name][each] for each in LANGUAGES for name in ("indicators", "points")]
    assert sample.sheetnames == expected


def test_every_indicator_stands_in_every_language(sample):
    document = sample_bundle("standard", "zh").document
    codes = [node.payload.code for node in document.walk() if isinstance(node.payload, Indicator)]
    assert len(codes) == 44
    for language in LANGUAGES:
        sheet = sample[SHEETS["indicators"][language]]
        below = [cell.value for cell in sheet["A"][header_row(sheet) :]]
        assert below == codes


def test_an_indicator_is_told_in_words(sample):
    row = shown(sample["指标体系"], "B1.2")
    assert row["一级指标"] == "B 能源与碳排放"
    assert row["二级指标"] == "B1 能源管理"
    assert row["指标内容"] == "人均综合能耗较上年下降，下降率为r"
    assert (row["类型"], row["★"], row["取值方式"], row["分值"]) == ("评分项", "★", "按数值区间", 6)
    assert row["评分细则"] == "r≥5%：6分\n2%≤r<5%：4分\n0≤r<2%：2分\nr<0：0分"
    assert "人均综合能耗计算表" in row["佐证材料"]
    assert row["评价方法"] == "测算"
    assert "公式(B.3)" in row["说明"]


def test_parts_methods_and_evidence_in_german(sample):
    row = shown(sample["Kriterien"], "A1.2")
    assert row["Wofür es Punkte gibt"].count(": 1 Punkt") == 4
    assert row["Art"] == "Punktekriterium"
    assert shown(sample["Kriterien"], "A1.3")["Prüfverfahren"] == "Unterlagen, Gespräch"


def test_no_cell_shows_an_object_character(sample):
    for sheet in sample:
        assert not any("\ufffc" in str(value) for row in rows_of(sheet) for value in row)


def test_sums_are_formulas(sample):
    sheet = sample["分值核对"]
    formulas = [value for row in rows_of(sheet) for value in row if str(value).startswith("=")]
    assert any(formula.startswith("=SUMIFS('指标体系'!$H$5:$H$48") for formula in formulas)
    assert any(formula.startswith("=SUM(") for formula in formulas)
    assert len(formulas) == (7 + 14 + 3) * 4 + 1  # a total of what is stated, too


def test_a_standard_without_indicators_is_refused_with_a_sentence():
    plain = read_nested(nested("standard", text="无指标"), "plain")
    with pytest.raises(StudioError) as caught:
        written(plain)
    assert dict(caught.value.what.arguments) == {"title": "无指标"}
    assert caught.value.remedy is not None


def test_what_is_missing_in_a_language_is_shown_in_another_way():
    document = standard_with(group("A", words("组织", "Organisation"), 1, leaf("A1")))
    sheet = reopened(written(document, "en"))["Indicators"]
    cell = sheet.cell(header_row(sheet) + 1, column_of(sheet, "Indicator"))
    assert cell.value == "指标A1"
    assert cell.font.italic


def test_each_system_gets_its_own_sheets():
    document = small_standard()
    system = next(node for node in document.walk() if node.kind == "indicator_system")
    twice = replace(
        document,
        nodes={**document.nodes, "second": replace(system, id="second")},
        children={
            **document.children,
            system.parent: (*document.children[system.parent], "second"),
        },
    )
    names = reopened(written(twice)).sheetnames
    assert names == ["指标体系", "分值核对", "指标体系 2", "分值核对 2"]


def test_deeper_levels_get_columns_of_their_own():
    deep = group("A1.1", "三级", 1, leaf("A1.1.1"))
    document = standard_with(group("A", "一级", 1, group("A1", "二级", 1, deep)))
    for language, title in (("zh", "三级指标"), ("de", "Ebene 3")):
        workbook = reopened(written(document, language))
        sheet = workbook[SHEETS["indicators"][language]]
        row = sheet[header_row(sheet) + 1]
        assert row[column_of(sheet, title) - 1].value == "A1.1 三级"


def test_progress_is_told_for_each_language():
    steps = list(indicator_workbook.write(sample_bundle("standard", "zh", "en")))
    assert [(each.done, each.total) for each in steps] == [(0, 2), (1, 2)]


@pytest.mark.parametrize("label", ["=x", "A*", "什么?", "~", "<3", "1.10", "1-2"])
def test_labels_that_criteria_would_misread_are_compared_as_they_are(label):
    document = standard_with(group("", label, 1, leaf("A1")))
    formulas = [
        str(value) for row in rows_of(reopened(written(document))["分值核对"]) for value in row
    ]
    assert "=SUMPRODUCT(('指标体系'!$B$5:$B$5=$A5)*'指标体系'!$H$5:$H$5)" in formulas


# --- recalculated -----------------------------------------------------------------------------


def verdicts(sheet, word):
    """Group labels → stated, sum, difference, count, verdict; of the deepest label."""
    head = header_row(sheet)
    first = column_of(sheet, INDICATORS["stated"][word])
    found = {}
    for row in sheet.iter_rows(min_row=head + 1, values_only=True):
        if row[first + 3] is not None:
            label = [each for each in row[: first - 1] if each][-1]
            found[label] = row[first - 1 : first + 4]
    return found


@needs_libreoffice
@pytest.mark.libreoffice
def test_libreoffice_adds_the_sample_up_to_100_and_10(tmp_path):
    content = finish(indicator_workbook.write(sample_bundle("standard", "zh", "de")))
    workbook = recalculated(content, tmp_path)
    chinese = verdicts(workbook["分值核对"], "zh")
    assert chinese["合计"] == (110, 110, 0, 44, "一致")
    assert chinese["其中：基本分"] == (100, 100, 0, 40, "一致")
    assert chinese["其中：加分"] == (10, 10, 0, 4, "一致")
    assert chinese["B 能源与碳排放"] == (28, 28, 0, 9, "一致")
    assert chinese["B1 能源管理"] == (12, 12, 0, 4, "一致")
    assert {row[4] for row in chinese.values()} == {"一致"}
    german = verdicts(workbook["Punkte"], "de")
    assert {row[4] for row in german.values()} == {"stimmt"}
    assert len(german) == len(chinese) == 24


@needs_libreoffice
@pytest.mark.libreoffice
def test_libreoffice_sees_what_disagrees(tmp_path):
    document = standard_with(
        group("A", "=A?B*", 99, group("A1", "x", 99, leaf("A1.1", 60), leaf("A1.2", 39.1))),
        group("", "=A?B*", 3, leaf("F1", 3, category="bonus", mode="capped")),
        group("1", "1.1", 5, group("1.10", "", 2, leaf("c", 2)), group("1.1", "", 3, leaf("d", 3))),
        bonus_cap=4.0,
    )
    found = verdicts(recalculated(written(document), tmp_path)["分值核对"], "zh")
    assert found["A1 x"] == (99, 99.1, 0.1, 2, "不一致")
    assert found["A =A?B*"] == (99, 99.1, 0.1, 2, "不一致")
    assert found["=A?B*"] == (3, 3, 0, 1, "一致")
    assert found["1.10"] == (2, 2, 0, 1, "一致")
    assert found["1.1"] == (3, 3, 0, 1, "一致")
    assert found["其中：基本分"] == (100, 104.1, 4.1, 4, "不一致")
    assert found["其中：加分"] == (4, 3, -1, 1, "不一致")
