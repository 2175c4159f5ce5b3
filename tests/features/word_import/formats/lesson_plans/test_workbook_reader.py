"""Lesson plans from workbooks."""

from io import BytesIO

from openpyxl import Workbook

from curriculum_studio.core.interchange import ReceivedFile
from curriculum_studio.features.word_import.formats.import_report import ReadOutcome
from curriculum_studio.features.word_import.formats.plan_workbook import read_plans
from curriculum_studio.i18n import Catalogue, finish
from tests.features.word_import.formats.proof import check_shape
from tests.features.word_import.formats.reading import tree


def plan(rows: list[list[object]], merged: tuple[str, ...] = ()) -> bytes:
    book = Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    for area in merged:
        sheet.merge_cells(area)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def read(content: bytes) -> ReadOutcome:
    outcome = finish(read_plans(ReceivedFile(content, "x.xlsx", None, lambda *_: "")))
    check_shape(outcome.reading.document)
    return outcome


FORM = plan(
    [
        ["大班活动教案", None, None, None],
        ["活动名称", "会省电的房子", "活动领域", "科学"],
        ["活动时间", 30, "活动地点", "本班"],
        ["活动目标", "1.会说省电的办法。\n2.愿意关灯。"],
        ["活动准备", "图片"],
        ["活动过程", "一、导入\n猜谜语。\n二、讨论"],
        [None, None, "备用", None],
    ],
    ("A1:D1", "B4:D4", "B5:D5", "B6:D6"),
)


def test_a_form_in_a_sheet_becomes_a_unit():
    lines = tree(read(FORM).reading.document).splitlines()
    assert "  activity 活动一 会省电的房子" in lines
    assert [line.strip() for line in lines if "aim" in line] == [
        "aim 1 会说省电的办法。", "aim 2 愿意关灯。",
    ]  # fmt: skip
    assert sum(1 for line in lines if line.strip().startswith("step")) == 2


def test_every_text_of_a_sheet_is_in_the_tree_or_computed_anew():
    outcome = read(FORM)
    shown = "".join(tree(outcome.reading.document).split())
    resolved = "".join(text for _, text in outcome.tally.resolved)
    for line in outcome.reading.sources:
        for word in line.text.split():
            assert word in shown or word in resolved or line.text[2:] in shown, line.text
    assert "备用" in shown


def test_two_activities_on_two_sheets():
    book = Workbook()
    for name in ("风车", "水车"):
        sheet = book.create_sheet(name)
        sheet.append(["活动名称", name])
        sheet.append(["活动目标", f"会做{name}。"])
        sheet.append(["活动过程", "做。"])
    kept = BytesIO()
    book.save(kept)
    document = read(kept.getvalue()).reading.document
    names = [node.cell("zh").text for node in document.walk() if node.kind == "activity"]
    assert names == ["风车", "水车"]


def test_what_stays_behind_is_said():
    content = plan([["活动名称", "数"], ["活动目标", "=1+1"], ["活动过程", "数一数"]])
    said = [Catalogue().say(each) for each in read(content).reading.report]
    assert "Cells with formulas, whose results were not imported: 1." in said
