"""The workbook of theme units: overview, goals against units, activities."""

from dataclasses import replace

import pytest

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.payloads import Aligned
from curriculum_studio.features.units.formats import overview_workbook
from curriculum_studio.i18n import finish
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.spreadsheet.vocabulary import SHEETS, UNITS
from tests.helpers.office import needs_libreoffice
from tests.helpers.samples import sample_bundle, samples_of
from tests.spreadsheet.workbooks import (
    column_of,
    header_row,
    recalculated,
    reopened,
    rows_of,
)


@pytest.fixture(scope="module")
def content():
    return finish(overview_workbook.write(sample_bundle("unit", *LANGUAGES)))


@pytest.fixture(scope="module")
def workbook(content):
    return reopened(content)


def below(sheet):
    """The rows below the header, by the titles of their columns; a title twice counts first."""
    head = header_row(sheet)
    titles = [cell.value for cell in sheet[head]]
    rows = []
    for row in sheet.iter_rows(min_row=head + 1, values_only=True):
        named = {}
        for title, value in zip(titles, row, strict=True):
            named.setdefault(title, value)
        rows.append(named)
    return rows


def test_there_are_three_sheets_per_language(workbook):
    names = ("overview", "goals", "activities")
    assert workbook.sheetnames == [SHEETS[name][each] for each in LANGUAGES for name in names]


def test_units_stand_with_their_head_data(workbook):
    rows = below(workbook["主题总览"])
    waste = next(row for row in rows if row["主题"] == "垃圾分类小能手")
    assert (waste["年龄班"], waste["周数"]) == ("大班", 4)
    assert waste["领域"] == "科学、社会、艺术、健康、语言"
    assert waste["主题内容"] == "垃圾分类、循环利用"
    german = next(r for r in below(workbook["Projekte"]) if r["Thema"] == "Kleine Mülldetektive")
    assert german["Bildungsbereiche"] == "Natur, Soziales, Kunst, Gesundheit, Sprache"


def test_every_activity_is_listed(workbook):
    expected = sum(node.kind == "activity" for unit in samples_of("unit") for node in unit.walk())
    for language in LANGUAGES:
        rows = below(workbook[SHEETS["activities"][language]])
        assert len(rows) == expected
    first = below(workbook["活动清单"])[0]
    assert first["活动名称"] == "摸一摸，找塑料"
    assert first["活动目标"].startswith("1. ")
    assert "科学·科学探究 目标1" in first["关联目标"].split("\n")


def test_every_goal_of_the_linked_frameworks_is_a_row(workbook):
    linked = {
        link.framework
        for unit in samples_of("unit")
        for node in unit.walk()
        if isinstance(node.payload, Aligned)
        for link in node.payload.alignments
    }
    expected = [
        node
        for framework in samples_of("framework")
        if framework.id in linked
        for node in framework.walk()
        if node.kind == "goal"
    ]
    rows = below(workbook["目标对照表"])[:-1]
    assert len(rows) == len(expected)
    assert {row["目标"] for row in rows} == {node.text("zh") for node in expected}


def test_cells_count_links_and_holes_are_empty(workbook):
    rows = below(workbook["目标对照表"])
    units = samples_of("unit")
    guideline = next(f for f in samples_of("framework") if f.title("zh").startswith("3-6"))
    goal = next(n for n in guideline.walk() if n.text("zh") == "具有初步的探究能力")
    row = next(each for each in rows if each["目标"] == goal.text("zh"))
    assert row["位置"] == "科学·科学探究 目标2"
    for unit in units:
        expected = sum(
            link.goal == goal.id
            for node in unit.walk()
            if isinstance(node.payload, Aligned)
            for link in node.payload.alignments
        )
        assert row[unit.title("zh")] == (expected or None)


def test_codes_of_ours_stay_out_of_the_guideline(workbook):
    places = [
        row["位置"] for row in below(workbook["目标对照表"]) if "指南" in str(row["参考框架"])
    ]
    assert "健康·身心状况" in places
    assert "H1" not in places


def test_matrix_is_frozen_and_filtered(workbook):
    for language in LANGUAGES:
        sheet = workbook[SHEETS["goals"][language]]
        head = header_row(sheet)
        assert sheet.freeze_panes == f"D{head + 1}"
        assert sheet.auto_filter.ref.startswith(f"A{head}:")
        assert column_of(sheet, UNITS["hole"][language]) == sheet.max_column


def test_links_into_nothing_are_counted_and_said():
    bundle = sample_bundle("unit", "zh")
    content = finish(
        overview_workbook.write(ExportRequest(bundle.documents, ("zh",), bundle.attachment))
    )
    sheet = reopened(content)["目标对照表"]
    said = [sheet.cell(row, 1).value for row in range(1, header_row(sheet))]
    assert UNITS["no_goals"].zh in said
    assert any(str(line).startswith("另有") for line in said)
    assert sheet.max_row == header_row(sheet)


def test_an_unknown_topic_is_shown_as_it_is_written():
    bundle = sample_bundle("unit", "zh")
    unit = bundle.documents[0]
    root = replace(unit.root, payload=replace(unit.root.payload, topics=("=moon",)))
    other = replace(unit, nodes={**unit.nodes, unit.id: root})
    content = finish(overview_workbook.write(ExportRequest((other,), ("zh",), bundle.attachment)))
    sheet = reopened(content)["主题总览"]
    cell = sheet.cell(header_row(sheet) + 1, column_of(sheet, "主题内容"))
    assert (cell.value, cell.data_type) == ("=moon", "s")


@needs_libreoffice
@pytest.mark.libreoffice
def test_libreoffice_counts_what_is_there(content, tmp_path):
    workbook = recalculated(content, tmp_path)
    units = samples_of("unit")
    for language in LANGUAGES:
        rows = below(workbook[SHEETS["overview"][language]])
        assert len(rows) == len(units) + 1
        for unit, row in zip(units, rows, strict=False):
            activities = [n.payload for n in unit.walk() if n.kind == "activity"]
            assert row[UNITS["activities"][language]] == len(activities)
            assert row[UNITS["minutes"][language]] == sum(each.minutes for each in activities)
        assert rows[-1][UNITS["activities"][language]] == sum(
            row[UNITS["activities"][language]] for row in rows[:-1]
        )
    _goals_add_up(workbook["目标对照表"], units)


def _goals_add_up(sheet, units):
    rows = below(sheet)
    *goals, total = rows
    titles = [unit.title("zh") for unit in units]
    for row in goals:
        counts = [row[title] or 0 for title in titles]
        assert row["关联数"] == sum(counts)
        assert row["主题数"] == sum(count > 0 for count in counts)
    leaves = [row for row in goals if row["空缺"] == "空缺"]
    assert total["空缺"] == len(leaves) > 0
    assert all(row["关联数"] == 0 for row in leaves)
    assert total["关联数"] == sum(row["关联数"] for row in goals)


def test_rows_of_a_unit_without_activities_are_counted_as_zero():
    bundle = sample_bundle("unit", "en")
    unit = bundle.documents[0]
    bare = replace(unit, nodes={unit.id: unit.root}, children={})
    content = finish(
        overview_workbook.write(ExportRequest((bare,), ("en",), bundle.attachment, bundle.library))
    )
    assert len(rows_of(reopened(content)["Activities"])) == 2
