"""Every word that is printed on a form still stands on the filled one, or nothing is written."""

from dataclasses import replace

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.payloads.pilots import SchoolForm
from curriculum_studio.features.school_forms.formats.form_document import FormDocument, cell_text
from curriculum_studio.features.school_forms.formats.printed_words import words_gone
from curriculum_studio.features.school_forms.formats.reader import open_form
from curriculum_studio.features.school_forms.formats.writer import check_words
from curriculum_studio.i18n import StudioError
from curriculum_studio.ooxml.elements import W, serialised
from curriculum_studio.ooxml.part_replacement import repacked
from curriculum_studio.untrusted.office_package import SafePackage, open_ooxml
from tests.features.school_forms.formats import looks
from tests.features.school_forms.formats.looks import label, value
from tests.features.school_forms.formats.test_forms import (
    beside,
    filled,
    grid_rows,
    root_of,
    unit,
    whole_text,
)
from tests.features.word_import.formats.making import docx, p, r, tbl, tc, text_box, tr
from tests.form_collection.printed import lost, words_of_parts
from tests.helpers.documents import nested

# --- the check --------------------------------------------------------------------------------


def package(content: bytes) -> SafePackage:
    return open_ooxml(content, "表.docx", "word")


def control(words: str) -> str:
    return f"<w:sdt><w:sdtContent>{p(words)}</w:sdtContent></w:sdt>"


PLACES = {
    "in a table": lambda words: tbl(tr(tc(words))),
    "in a table in a table": lambda words: tbl(tr(tc(tbl(tr(tc(words))) + p()))),
    "in a text box": lambda words: p(text_box(p(words))),
    "in a control": control,
    "in runs that Word has split": lambda words: p(*(r(each) for each in words)),
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_a_word_that_is_gone_is_named(place):
    blank = package(docx(p("活动目标："), place("指导要点："), p("活动过程：")))
    kept = docx(p("活动目标：能分类"), place("指导要点：等一等"), p("活动过程：听一听"))
    assert words_gone(blank, package(kept), (), 1) == []
    without = docx(p("活动目标：能分类"), place("等一等"), p("活动过程：听一听"))
    assert words_gone(blank, package(without), (), 1) == ["指导要点"]
    assert words_gone(blank, package(kept), (), 2) == ["活动目标", "指导要点", "活动过程"]


def test_words_in_headers_are_looked_for_too():
    blank = package(docx(p("班级："), header="大一幼儿园教案"))
    other = package(docx(p("班级："), header="教案"))
    assert words_gone(blank, blank, (), 1) == []
    assert words_gone(blank, other, (), 1) == ["大一幼儿园教案"]


def test_a_word_stands_where_something_is_written_beside_it():
    """But not in the middle of another word, nor in another paragraph."""
    blank = package(docx(p("Art ____"), p("20__年"), p("班级____")))
    good = docx(p("Art of water"), p("2026年"), p("班级大二班"))
    assert words_gone(blank, package(good), (), 1) == []
    other = docx(p("Start of water"), p("2026年"), p("班"), p("级大二班"))
    assert words_gone(blank, package(other), (), 1) == ["Art", "班级"]


def test_what_would_go_is_said_and_nothing_is_made():
    blank = docx(p("活动目标："), p("带班老师："))
    with pytest.raises(StudioError, match="would remove words") as problem:
        check_words(package(blank), docx(p("活动目标：")), SchoolForm(), 1)
    assert dict(problem.value.what.arguments)["words"] == "带班老师"
    assert problem.value.safe is not None
    assert problem.value.remedy is not None
    assert check_words(package(blank), blank, SchoolForm(), 1) == 2


# --- filling ----------------------------------------------------------------------------------


def two_activities():
    document = unit()
    root = next(each for each in document.walk() if each.kind == "section")
    other = read_nested(
        nested("unit", nested("section", nested("activity", text="桶满了"), role="activities")), "x"
    )
    second = next(each for each in other.walk() if each.kind == "activity")
    return replace(
        document,
        nodes={**document.nodes, second.id: replace(second, parent=root.id, rank="zz")},
        children={**document.children, root.id: (*document.children[root.id], second.id)},
    )


LOOKS = (*looks.ALL, looks.day_in_sections, looks.week, looks.week_down, looks.photos)


@pytest.mark.parametrize("make", LOOKS)
@pytest.mark.parametrize("empty", [False, True])
def test_all_that_is_printed_stays(make, empty, labels):
    """Looked for by a reader that shares no code with the program."""
    document = read_nested(nested("unit", text="空"), "empty") if empty else unit()
    after = filled(make(), labels, document=document, week="1")
    for part, words in words_of_parts(without_examples(make())).items():
        assert lost(words, words_of_parts(after)[part]) == []


def without_examples(content: bytes) -> bytes:
    """The blank form without what it shows in grey."""
    root = root_of(content)
    for grey in list(root.iter(f"{W}color")):
        for word in next(grey.iterancestors(f"{W}r")).iter(f"{W}t"):
            word.text = ""
    return repacked(content, {"word/document.xml": serialised(root)})


def test_a_day_in_sections(labels):
    content = filled(looks.day_in_sections(), labels)
    rows = grid_rows(content)
    assert [row[1] for row in rows[:2]] == [
        "体能大循环\n集体游戏：\n自主游戏：",
        "重点指导：\n活动目标：\n\n指导要点：\n",
    ], "the aims of group time are not those of the morning"
    assert rows[2][1] == "活动主题：四个桶的家"
    assert rows[3][1].split() == ["活动目标：", "1.", "能分类", "2.", "愿意参与"]
    assert rows[8][1] == "游戏区域：散步看落叶"
    assert [row[0] for row in rows] == [row[0] for row in grid_rows(looks.day_in_sections())]
    text = whole_text(content)
    assert "日期：2026年11月24日" in text
    assert "带班老师：×老师" in text
    assert "保育员：________" in text


def test_all_activities_of_a_unit_stand_on_a_sheet_each(labels):
    document = two_activities()
    text = whole_text(filled(looks.day_in_sections(), labels, document=document))
    assert text.count("一日活动反思：") == 2
    assert "活动主题：桶满了" in text
    assert "活动主题：四个桶的家" in text


def test_choices_that_are_printed_are_not_written_over(labels):
    form = docx(
        tbl(
            tr(label("活动名称"), tc(p("集体√、区域、亲子"))),
            tr(label("活动过程"), tc(p("调整内容：") + p())),
            tr(label("活动目标"), tc(p() + p() + p("家庭作业：") + p("（必做）"))),
            tr(label("活动准备"), value("（写清数量）")),
        )
    )
    content = filled(form, labels)
    assert beside(content, "活动名称") == "集体√、区域、亲子\n四个桶的家"
    assert beside(content, "活动过程").startswith("调整内容：\n")
    assert beside(content, "活动目标") == "1. 能分类\n2. 愿意参与\n家庭作业：\n（必做）"
    assert "写清" not in beside(content, "活动准备"), "grey: an example, which a value replaces"


def test_a_label_in_grey_is_no_example(labels):
    """What ends in a colon is printed, in whatever colour."""
    grey = tc(p(r("重点观察：", looks.EXAMPLE)))
    form = docx(tbl(tr(label("活动名称"), value()), tr(label("活动目标"), grey)))
    assert beside(filled(form, labels), "活动目标") == "重点观察：\n1. 能分类\n2. 愿意参与"


def test_printed_words_of_a_date_stay(labels):
    form = docx(p("授课日期    年    月    日  星期（  ）"), tbl(tr(label("活动名称"), value())))
    assert "授课日期2026年10月14日" in whole_text(filled(form, labels, date="2026-10-14")).replace(
        " ", ""
    )
    said = whole_text(filled(form, labels, date="next Monday"))
    assert "年    月    日" in said
    assert "next Monday" in said


def test_a_form_that_names_the_parts_of_its_process_keeps_them(labels):
    form = docx(
        tbl(
            tr(label("活动名称"), value("", span=2)),
            tr(label("环节"), label("活动过程"), label("教师指导")),
            *(tr(tc(p(each)), value(), value()) for each in ("情境", "新知", "练习", "小结")),
            widths=(1500, 5000, 2500),
        )
    )
    assert grid_rows(filled(form, labels))[2:] == grid_rows(form)[2:]


def test_rows_of_one_cell_and_rows_by_day_of_one_kind(labels):
    """What is for all days stands in the row for all days; a row by its name before its kind."""
    days = [label(each) for each in ("周一", "周二", "周三", "周四", "周五")]
    form = docx(
        tbl(
            tr(label("时间"), *days),
            tr(label("户外锻炼"), value("", span=5)),
            tr(label("户外锻炼（弹性）"), value("", span=5)),
            tr(label("下午户外"), *(value() for _ in days)),
            widths=(1500, 1400, 1400, 1400, 1400, 1400),
        )
    )
    plan = [
        nested("plan_entry", text="跳绳", week=1, day=1, days=5, slot="outdoor", row="户外锻炼"),
        nested("plan_entry", text="爬网", week=1, day=1, days=5, slot="outdoor",
               row="户外锻炼（弹性）"),
        nested("plan_entry", text="沙水", week=1, day=3, slot="outdoor"),
    ]  # fmt: skip
    document = read_nested(
        nested("unit", nested("section", *plan, role="week_plan"), text="主题"), "week"
    )
    rows = grid_rows(filled(form, labels, document=document))
    assert rows[1:] == [
        ["户外锻炼", "跳绳"],
        ["户外锻炼（弹性）", "爬网"],
        ["下午户外", "", "", "沙水", "", ""],
    ]


def test_a_row_of_the_house_is_found_again_by_its_own_name(labels):
    """来园 of the plan stands in 来园 of the form, and not in the row of lunch."""
    days = [label(each) for each in ("周一", "周二", "周三", "周四", "周五")]
    names = ("来园", "集体活动", "午餐")
    rows = [tr(label(name), *(value() for _ in days)) for name in names]
    form = docx(tbl(tr(label("时间"), *days), *rows, widths=(1500, 1400, 1400, 1400, 1400, 1400)))
    plan = [
        nested("plan_entry", text="吃完收碗", week=1, day=1, slot="daily", row="午餐"),
        nested("plan_entry", text="自主签到", week=1, day=1, slot="daily", row="来园"),
    ]
    document = read_nested(
        nested("unit", nested("section", *plan, role="week_plan"), text="主题"), "week"
    )
    found = {row[0]: row[1] for row in grid_rows(filled(form, labels, document=document))[1:]}
    assert found == {"来园": "自主签到", "集体活动": "", "午餐": "吃完收碗"}


def test_rows_without_a_value_of_their_own_are_not_taken_out(labels):
    form = FormDocument(root_of(filled(looks.columns(), labels, document=unit())))
    assert "教师指导" in [cell_text(each) for each in form.cells]
    assert open_form(looks.day_in_sections(), "表.docx", labels).purpose == "day"
