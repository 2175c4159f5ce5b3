"""School forms: which fields are found, and what stands in the file when they are filled."""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace

import docx as word
import pytest
from lxml import etree
from PIL import Image

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.payloads.pilots import FormField, SchoolForm
from curriculum_studio.features.school_forms.formats import writer
from curriculum_studio.features.school_forms.formats.field_labels import (
    FieldLabels,
    compact,
)
from curriculum_studio.features.school_forms.formats.form_document import (
    FormDocument,
    cell_text,
    own,
    text_of,
)
from curriculum_studio.features.school_forms.formats.reader import open_form
from curriculum_studio.features.school_forms.formats.unit_values import left_out
from curriculum_studio.features.school_forms.formats.writer import write
from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.ooxml.elements import W
from curriculum_studio.untrusted.office_package import open_ooxml
from tests.features.school_forms.formats import looks
from tests.features.word_import.formats.making import docx, p, tbl, tr
from tests.helpers.documents import nested, paragraph, words
from tests.untrusted.containers import zipped


def unit() -> Document:
    """A unit with one whole activity."""
    step = [
        nested("step", nested("teacher_note", text="等一等。"), text="听一听", phase="opening"),
        nested("step", text="分一分", phase="main", minutes=10),
        nested("step", text="说一说", phase="closing"),
    ]
    activity = nested(
        "activity",
        nested(
            "section", nested("aim", text="能分类"), nested("aim", text="愿意参与"), role="aims"
        ),
        nested("section", paragraph("四个桶"), role="materials"),
        nested("section", paragraph("见过垃圾车"), role="experience"),
        nested("section", *step, role="process"),
        nested("section", paragraph("回家找一找"), role="extension"),
        named="bins",
        text="四个桶的家",
        minutes=25,
        domains=["science"],
    )
    plan = [
        nested("plan_entry", text="搭一座回收站（建构区）", week=1, day=1, slot="area"),
        nested("plan_entry", text="自选游戏", week=1, day=1, slot="area"),
        nested("plan_entry", text="看一看垃圾桶", week=2, day=5, slot="group"),
        nested("plan_entry", week=1, day=2, activity="bins"),
        nested("plan_entry", text="散步看落叶", week=1, day=2, slot="outdoor"),
    ]
    return read_nested(
        nested(
            "unit",
            nested("section", activity, role="activities"),
            nested("section", *plan, role="week_plan"),
            text=words("垃圾分类小能手", "Sorting experts", "Müllprofis"),
            class_level="large",
        ),
        "form unit",
    )


EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
#: A twentieth of a point in the measure of drawings.
_EMU = 635
TYPED = {"teacher": "×老师", "date": "2026年11月24日", "class": "大二班"}


def filled(
    content: bytes,
    labels: FieldLabels,
    fields: tuple[FormField, ...] = (),
    *,
    document: Document | None = None,
    pictures: Mapping[str, bytes] | None = None,
    **more: str,
) -> bytes:
    opened = open_form(content, "表.docx", labels)
    form = read_nested(nested("school_form", text="我园的表"), "a form")
    payload = SchoolForm(attachment="x", purpose=opened.purpose, fields=fields or opened.fields)
    root = replace(form.root, payload=payload)
    kept = Document(form.id, {form.id: root}, {})
    options: Mapping[str, str] = {"form": form.id, **TYPED, **more}
    there = {"x": content, **(pictures or {})}
    bundle = ExportRequest(
        (document or unit(),), ("zh",), there.__getitem__, {form.id: kept}, options
    )
    return finish(write(bundle))


def root_of(content: bytes) -> etree._Element:
    package = open_ooxml(content, "表.docx", "word")
    return package.xml(package.main_part)


def whole_text(content: bytes) -> str:
    return "\n".join(text_of(each) for each in FormDocument(root_of(content)).paragraphs)


def roles(content: bytes, labels: FieldLabels) -> set[str]:
    return {field.role for field in open_form(content, "表.docx", labels).fields}


def beside(content: bytes, wanted: str) -> str:
    """The text of the cell behind the one with a label."""
    form = FormDocument(root_of(content))
    for at, cell in enumerate(form.cells):
        if "".join(cell_text(cell).split()) == wanted:
            return cell_text(form.cells[at + 1])
    raise AssertionError(wanted)


@pytest.mark.parametrize("make", looks.ALL)
def test_no_example_text_is_left_and_the_name_and_process_stand_in_the_form(make, labels) -> None:
    text = whole_text(filled(make(), labels))
    assert "示例" not in text
    assert "例：" not in text
    assert "四个桶的家" in text
    assert "分一分" in text


@pytest.mark.parametrize("make", looks.ALL)
def test_tables_keep_their_cells(make, labels) -> None:
    before, after = FormDocument(root_of(make())), FormDocument(root_of(filled(make(), labels)))
    assert len(before.cells) == len(after.cells)
    for one, other in zip(before.cells, after.cells, strict=True):
        properties = [each.find(f"{W}tcPr") for each in (one, other)]
        assert etree.tostring(properties[0]) == etree.tostring(properties[1])


def test_fields_of_the_usual_form(labels) -> None:
    found = roles(looks.pairs(), labels)
    assert found == {"name", "domain", "class", "teacher", "date", "minutes", "aims", "materials",
                     "experience", "process", "extension", "reflection"}  # fmt: skip
    content = filled(looks.pairs(), labels)
    labelled = ("班级", "执教教师", "活动目标", "经验准备", "活动反思")
    assert [beside(content, each) for each in labelled] == [
        "大二班", "×老师", "1. 能分类\n2. 愿意参与", "见过垃圾车", ""]  # fmt: skip


def test_fonts_of_the_form_are_kept_and_the_grey_of_examples_is_not(labels) -> None:
    root = root_of(filled(looks.pairs(), labels))
    runs = [each for each in root.iter(f"{W}r") if "能分类" in "".join(each.itertext())]
    fonts = runs[0].find(f"{W}rPr").find(f"{W}rFonts")
    assert fonts.get(f"{W}eastAsia") == "楷体"
    assert runs[0].find(f"{W}rPr").find(f"{W}color") is None
    # A cell that was empty takes the font of its mark.
    runs = [each for each in root.iter(f"{W}r") if "见过垃圾车" in "".join(each.itertext())]
    assert runs[0].find(f"{W}rPr").find(f"{W}rFonts").get(f"{W}eastAsia") == "楷体"


def test_rows_grow(labels) -> None:
    heights = root_of(filled(looks.pairs(), labels)).iter(f"{W}trHeight")
    assert [each.get(f"{W}hRule") for each in heights] == ["atLeast"]


def test_label_and_value_in_one_cell(labels) -> None:
    text = whole_text(filled(looks.split_runs(), labels)).splitlines()
    assert {"活动名称：四个桶的家", "班级：大二班", "执教：×老师"} <= set(text)
    assert text[text.index("活动目标：") + 1 :][:2] == ["1. 能分类", "2. 愿意参与"]


def test_blanks_are_written_on_and_keep_their_line(labels) -> None:
    content = filled(looks.blanks(), labels)
    text = whole_text(content)
    written = ("活动名称：四个桶的家", "班级：大二班", "日期：2026年11月24日", "第（1）周", "__")
    assert [each in text for each in written] == [True, True, True, True, False]
    for said in ("大二班", "四个桶的家"):
        run = next(e for e in root_of(content).iter(f"{W}r") if said in "".join(e.itertext()))
        assert run.find(f"{W}rPr/{W}u") is not None
    aim = next(e for e in root_of(content).iter(f"{W}r") if "能分类" in "".join(e.itertext()))
    assert aim.find(f"{W}rPr").find(f"{W}b") is None, (
        "the weight of a label is not that of its text"
    )


def test_a_row_for_each_part_of_the_process(labels) -> None:
    assert {"each_phase", "each_process", "each_guidance"} <= roles(looks.columns(), labels)
    texts = list(map(cell_text, FormDocument(root_of(filled(looks.columns(), labels))).cells))
    at = texts.index("教师指导")
    assert texts[at + 1 : at + 10] == ["一、导入", "1. 听一听", "等一等。", "二、展开",
                                       "2. 分一分", "", "三、结束", "3. 说一说", ""]  # fmt: skip


@pytest.mark.parametrize("head", ["环节", "教学环节"])
def test_rows_that_are_called_as_parts_of_the_process_take_them(head, labels) -> None:
    rows = (tr(looks.label(each), looks.value(), looks.value())
            for each in ("复习及新课导入", "新课教学", "考核评价", "课堂小结"))  # fmt: skip
    heads = tr(*map(looks.label, (head, "活动过程", "时间分配")))
    texts = grid_rows(filled(looks.docx(tbl(heads, *rows)), labels))
    assert [row[1:] for row in texts[1:]] == [["1. 听一听", ""], ["2. 分一分", ""], ["", ""],
                                              ["3. 说一说", ""]]  # fmt: skip


def test_more_parts_than_rows(labels) -> None:
    short = looks.docx(
        tbl(
            tr(looks.label("活动名称"), looks.value(span=2)),
            tr(looks.label("环节"), looks.label("活动过程"), looks.label("教师指导")),
            tr(looks.value(), looks.value("示例"), looks.value()),
            widths=(1500, 5000, 2500),
        )
    )
    assert len(FormDocument(root_of(filled(short, labels))).cells) == 2 + 3 + 9


def test_of_two_tables_with_a_process_one_is_filled(labels) -> None:
    """The second one has other columns; where nothing is written, nothing goes."""
    both = looks.docx(
        tbl(
            tr(looks.label("环节"), looks.label("活动过程"), looks.label("教师指导")),
            tr(looks.value(), looks.value("示例"), looks.value("示例")),
            widths=(1500, 5000, 2500),
        ),
        p(),
        tbl(
            tr(looks.label("环节"), looks.label("活动过程")),
            tr(looks.value(), looks.value("示例")),
            widths=(1500, 7500),
        ),
    )
    texts = list(map(cell_text, FormDocument(root_of(filled(both, labels))).cells))
    assert texts[3:6] == ["一、导入", "1. 听一听", "等一等。"]
    assert texts[12:] == ["环节", "活动过程", "", "示例"]


def test_a_table_in_a_cell(labels) -> None:
    content = filled(looks.nested(), labels)
    found = beside(content, "活动主题"), beside(content, "活动目标")
    assert found == ("四个桶的家", "1. 能分类\n2. 愿意参与")
    assert len(list(root_of(content).iter(f"{W}tbl"))) == 2


def test_a_time_beside_a_date_is_how_long_it_takes(labels) -> None:
    content = looks.docx(
        looks.tbl(
            looks.tr(looks.label("日期"), looks.value(), looks.label("活动时间"), looks.value()),
            looks.tr(looks.label("教学后记"), looks.value(span=3)),
            widths=(1500, 3000, 1500, 3000),
        )
    )
    assert roles(content, labels) == {"date", "minutes", "reflection"}
    assert beside(filled(content, labels), "活动时间") == "25分钟"


def test_words_over_the_columns_of_a_process_stay(labels) -> None:
    def form(second: str) -> bytes:
        inner = looks.tbl(
            looks.tr(looks.label("环节"), looks.label(second)),
            looks.tr(looks.value(), looks.value()),
            widths=(1500, 4500),
        )
        row = looks.tr(looks.label("活动过程"), looks.tc(inner + looks.p()))
        return looks.docx(looks.tbl(row, widths=(1500, 6000)))

    assert roles(form("师幼互动"), labels) == {"each_phase", "each_process"}
    assert "师幼互动" in whole_text(filled(form("师幼互动"), labels))
    assert "怎样做" in whole_text(filled(form("怎样做"), labels))


def test_text_boxes_in_both_of_their_forms(labels) -> None:
    content = filled(looks.boxes(), labels)
    raw = etree.tostring(root_of(content), encoding="unicode")
    assert [raw.count(each) for each in ("四个桶的家", "愿意参与", "示例")] == [2, 2, 0]


def places(content: bytes, labels: FieldLabels) -> dict[str, str]:
    """The fields of a form, each with what is printed before its place."""
    return {each.role: each.label for each in open_form(content, "表.docx", labels).fields}


def test_a_label_that_ends_with_a_known_word_is_likely_one(labels) -> None:
    """As on forms of colleges: its answer has to be blank, and a listed label goes before."""
    label, value = looks.label, looks.value
    form = looks.docx(
        p("Grade Level: ________    Semester: ________"),
        tbl(
            tr(label("课时教学目标"), value(), label("观察目标"), value()),
            tr(label("活动的教学目标"), looks.tc(p("能")), label("组织活动的地点"), value()),
            tr(label("目的要求"), value(), label("主讲教师"), value()),
            widths=(1500, 3000, 1500, 3000),
        ),
    )
    assert places(form, labels) == {
        "class": "Grade Level:", "place": "组织活动的地点", "aims": "目的要求",
        "teacher": "主讲教师"}  # fmt: skip


def test_no_person_is_guessed_and_what_stays_empty_is_named(labels) -> None:
    """A name is that of a child or a colleague, as on en-week-reading; 指导教师 is another one."""
    label, value = looks.label, looks.value
    cells = [label("幼儿姓名"), value(), label("指导教师"), value(), label("活动名称"), value()]
    form = looks.docx(p("Name: ______  Learner Name: ______"), p("Kind: ____"), tbl(tr(*cells)))
    assert places(form, labels) == {"name": "活动名称"}
    blanks = open_form(form, "表.docx", labels).blanks
    assert list(blanks.values()) == [
        "Name:", "Learner Name:", "Kind:", "幼儿姓名", "指导教师", "活动名称"]  # fmt: skip


def test_rows_below_other_heads_are_no_fields(labels) -> None:
    """A plan of a term has a row for each week; a row of labels is no pair of label and answer."""
    label, value = looks.label, looks.value
    term = tbl(
        tr(label("Week"), label("Content"), label("Learning Objectives")),
        tr(looks.tc(p("W1")), value(), value()),
        widths=(1500, 4000, 4000),
    )
    heads = tbl(tr("Subject:", "Grade Group:", "Academic Year: 2026"), widths=(3000, 3000, 3000))
    assert places(looks.docx(heads, p(), term), labels) == {
        "domain": "Subject:", "class": "Grade Group:"}  # fmt: skip


def test_a_row_over_the_whole_width_heads_those_below(labels) -> None:
    """It is no label of the first cell below it, and the aims of games are not the activity's."""
    label, value = looks.label, looks.value
    rows = (tr(label("活动目标"), value()), tr(label("活动准备"), value()))
    games, group = (tr(looks.tc(p(each), span=2)) for each in ("户外活动：", "集体活动"))
    heads = tr(looks.tc(p("教学过程"), span=2)), tr(label("人员"), label("内容"))
    opened = open_form(looks.docx(tbl(games, *rows, group, *rows, *heads)), "表.docx", labels)
    assert [(each.role, each.path) for each in opened.fields] == [
        ("day_outdoor", "p0:5:5"), ("aims", "c7"), ("preparation", "c9")]  # fmt: skip


def test_a_second_table_of_the_same_labels_is_for_another_activity(labels) -> None:
    label, value = looks.label, looks.value
    rows = tr(label("活动名称"), value()), tr(label("活动目标"), value())
    more = tr(label("活动准备"), value())
    assert set(places(looks.docx(tbl(*rows), p(), tbl(*rows, more)), labels)) == {"name", "aims"}


def test_lines_below_a_heading_are_written_on(labels) -> None:
    """One line stands below it too; a table of several cells below a heading is no line."""
    table = tbl(tr(looks.label("活动名称"), looks.value()))
    form = looks.docx(p("活动延伸"), p("____"), p(), p("活动过程"), p(), table, p("物质准备"),
                      tbl(tr(looks.value())))  # fmt: skip
    assert set(places(form, labels)) == {"extension", "name", "materials"}
    text = whole_text(filled(form, labels)).splitlines()
    assert text[:2] + text[-5:-2] == [
        "活动延伸", "回家找一找", "四个桶的家", "物质准备", "四个桶"]  # fmt: skip


def test_words_of_the_form_after_its_table_are_no_places(labels) -> None:
    table = tbl(tr(looks.label("班级"), looks.value()), widths=(1500, 3000))
    form = looks.docx(table, p("重点："), p("1.根据课程标准要求；"))
    assert set(places(form, labels)) == {"class"}


def test_a_plan_of_the_day(labels) -> None:
    assert open_form(looks.day(), "表.docx", labels).purpose == "day"
    content = filled(looks.day(), labels)
    found = beside(content, "下午户外游戏"), beside(content, "活动主题")
    assert found == ("散步看落叶", "四个桶的家")
    assert "星期（二）" in whole_text(content)


def test_what_a_form_of_the_day_has_no_field_for_is_named(labels) -> None:
    found = open_form(looks.day(), "表.docx", labels).fields
    fields = tuple(each for each in found if each.role not in {"day_outdoor", "process"})
    form = SchoolForm(purpose="day", fields=fields)
    assert left_out(form, unit(), "", "zh") == "活动过程、活动延伸、散步看落叶"


def test_boxes_are_ticked(labels) -> None:
    content = filled(looks.ticks(), labels)
    assert beside(content, "活动类型").startswith("☑集体活动")
    assert beside(content, "领域") == "□健康 □语言 □社会 ☑科学 □艺术"


def test_labels_over_their_values(labels) -> None:
    texts = list(map(cell_text, FormDocument(root_of(filled(looks.below(), labels))).cells))
    assert texts[3:6] == ["四个桶的家", "大二班", "×老师"]
    assert "1. 能分类" in texts[7]


def test_several_activities_stand_on_pages_of_their_own(labels) -> None:
    document = unit()
    assert whole_text(filled(looks.pairs(), labels)).count("活动名称") == 1
    with pytest.raises(StudioError, match="no such activity"):
        filled(looks.pairs(), labels, activity="nothing")
    bins = next(node.id for node in document.walk() if node.kind == "activity")
    assert whole_text(filled(looks.pairs(), labels, activity=bins[:9])).count("活动名称") == 1


@pytest.mark.parametrize("make", looks.ALL)
def test_the_page_shows_every_place_that_is_filled(make, labels) -> None:
    opened = open_form(make(), "表.docx", labels)
    places = {field.path.split()[0] for field in opened.fields}
    assert places <= set(re.findall(r"path='([^']+)'", repr(opened.page)))


# --- plans of a week --------------------------------------------------------------------------


def grid_rows(content: bytes, nth: int = 0) -> list[list[str]]:
    """The rows of a table as texts."""
    tables = list(root_of(content).iter(f"{W}tbl"))
    return [[cell_text(each) for each in own(row, "tc")] for row in own(tables[nth], "tr")]


def test_a_week_with_its_days_across(labels) -> None:
    assert open_form(looks.week(), "周计划.docx", labels).purpose == "week"
    wanted = {"week_daily", "week_outdoor_5", "week", "theme"}
    assert wanted | {f"week_group_{at}" for at in range(1, 6)} <= roles(looks.week(), labels)
    content = filled(looks.week(), labels)
    rows = grid_rows(content)
    assert [row[2:4] for row in rows[2:6]] == [
        ["", "四个桶的家"],
        ["搭一座回收站（建构区）", ""],  # the area that is named
        ["自选游戏", ""],  # the rest where there is room
        ["", "散步看落叶"],
    ]
    # What nobody knows stays as it is, day by day too.
    assert [rows[0][1], rows[6][1]] == ["周一\n7日", "示范园统一格式"]
    assert [row[1:] for row in rows[7:9]] == [["", "走跑跳", "", "", ""], [""] * 5]
    # Each week of the plan on a page of its own; one week alone if it is asked for.
    assert grid_rows(content, 1)[2][2:] == ["", "例：会唱歌的瓶子", "", "", "看一看垃圾桶"]
    assert "第（2）周" in whole_text(content)
    only = filled(looks.week(), labels, week="2")
    tables = list(root_of(only).iter(f"{W}tbl"))
    assert (len(tables), "第（1）周" in whole_text(only)) == (1, False)


def test_rows_of_a_week_take_what_is_called_as_they_are(labels) -> None:
    """Then what begins when they do, then what is of their kind; the rest has no place."""
    label, five = looks.label, "".join(looks.value() for _ in range(5))
    over = looks.value(span=5)
    names = ("本周重点", over), ("来园", five), ("户外锻炼", five), ("户外锻炼（弹性）", over), (
        "15:00—15:40 下午户外", five)  # fmt: skip
    form = looks.docx(tbl(tr(label("时间"), *(label(f"周{each}") for each in "一二三四五")),
                          *(tr(label(name), cells) for name, cells in names)))  # fmt: skip
    planned = (("爱护树木", "本周重点", "daily", 1, 5), ("跳绳", "户外锻炼", "outdoor", 2, 1),
               ("散步", "户外锻炼（弹性）", "outdoor", 1, 5), ("唱歌", "", "group", 1, 1),
               ("滑梯", "15:00 户外", "outdoor", 3, 1), ("吃面", "午餐", "daily", 1, 1),
               ("拍球", "", "outdoor", 4, 1))  # fmt: skip
    entries = (nested("plan_entry", text=text, row=row, slot=slot, day=day, days=days)
               for text, row, slot, day, days in planned)  # fmt: skip
    week = read_nested(nested("unit", nested("section", *entries, role="week_plan")), "unit")
    rows = grid_rows(filled(form, labels, document=week))
    assert [row[1:] for row in rows[1:]] == [["爱护树木"], [""] * 5, ["", "跳绳", "", "拍球", ""],
                                             ["散步"], ["", "", "滑梯", "", ""]]  # fmt: skip
    kept = SchoolForm(purpose="week", fields=open_form(form, "周计划.docx", labels).fields)
    assert left_out(kept, week, "1", "zh") == "唱歌、吃面"


def test_a_week_with_its_days_down(labels) -> None:
    assert open_form(looks.week_down(), "Wochenplan.docx", labels).purpose == "week"
    rows = grid_rows(filled(looks.week_down(), labels))
    assert rows[1:3] == [["Montag", "Beispiel", "搭一座回收站（建构区）\n自选游戏", ""],
                         ["Dienstag", "四个桶的家", "", "散步看落叶"]]  # fmt: skip
    assert [row[1] for row in rows[3:]] == ["Beispiel"] * 3


def test_the_row_for_families_says_what_the_unit_says_to_them(labels) -> None:
    fields = [
        replace(field, role="week_home") if field.role == "week_daily" else field
        for field in open_form(looks.week(), "周计划.docx", labels).fields
    ]
    home = nested("section", nested("paragraph", text="请和孩子一起分类。"), role="home")
    plan = nested(
        "section",
        nested("plan_entry", text="散步", slot="outdoor", day=2, days=3),
        role="week_plan",
    )
    unit = read_nested(nested("unit", home, plan, text="垃圾分类"), "unit")
    rows = grid_rows(filled(looks.week(), labels, tuple(fields), document=unit))
    assert rows[1][2] == "请和孩子一起分类。"
    assert rows[5][2:] == ["", "散步", "散步", "散步", ""], "each day that it spans"
    wide = [
        replace(field, role="week_outdoor") if field.role == "week_daily" else field
        for field in open_form(looks.week(), "周计划.docx", labels).fields
        if not field.role.startswith("week_outdoor")
    ]
    rows = grid_rows(filled(looks.week(), labels, tuple(wide), document=unit))
    assert rows[1][2] == "周二至周四：散步", "said once where all days share a cell"


def test_a_cell_over_the_week_names_the_days(labels) -> None:
    fields = [
        replace(field, role="week_outdoor") if field.role == "week_daily" else field
        for field in open_form(looks.week(), "周计划.docx", labels).fields
        if not field.role.startswith("week_outdoor")
    ]
    rows = grid_rows(filled(looks.week(), labels, tuple(fields)))
    assert rows[1][2] == "周二：散步看落叶"


@pytest.mark.parametrize(
    ("words", "day"),
    [("星期三", 3), ("周五（9月11日）", 5), ("二", 2), ("Thu 3 Sept", 4), ("Mo", 1), ("Freitag", 5),
     ("一日活动", 0), ("Motorik", 0), ("说说周一的事情和自己的周末生活", 0)],
)  # fmt: skip
def test_words_for_days(labels, words, day) -> None:
    assert labels.week.day(compact(words)) == day


# --- pictures ---------------------------------------------------------------------------------


def picture(width: int, height: int) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (width, height), "green").save(written, "JPEG")
    return written.getvalue()


@pytest.mark.parametrize("count", [0, 1, 3])
def test_pictures_of_a_unit_are_fitted_into_their_cell(labels, count) -> None:
    shots = {f"p{at}": picture(800, 600 if at else 1600) for at in range(count)}
    found = [nested("photo", text=f"照片{name}", pictures={"zh": name}) for name in shots]
    section = nested("section", *found, role="photos")
    activity = nested("activity", section, text="四个桶的家")
    document = read_nested(
        nested("unit", nested("section", activity, role="activities"), text="垃圾"), "unit"
    )
    content = filled(looks.photos(), labels, document=document, pictures=shots)
    package = open_ooxml(content, "表.docx", "word")
    cell = FormDocument(package.xml(package.main_part)).cells[-1]
    drawn = list(cell.iter("{*}inline"))
    assert len(drawn) == count
    assert ("示例" in cell_text(cell)) is (count == 0)
    sizes = [each.find("{*}extent") for each in drawn]
    across = sum(int(each.get("cx")) for each in sizes)
    assert across < 7400 * _EMU, "no wider than its cell"
    assert max((int(each.get("cy")) for each in sizes), default=0) < 3400 * _EMU
    assert not count or across > 7400 * _EMU * 0.15
    named = [each.find("{*}docPr") for each in drawn]
    assert [each.get("descr") for each in named] == [f"照片p{at}" for at in range(count)]
    assert len({each.get("id") for each in named}) == count
    relations = package.relations(package.main_part)
    shown = [relations.get(each.get(EMBED)) for each in cell.iter("{*}blip")]
    assert [package.read(each.target) for each in shown] == list(shots.values())
    assert count == 0 or package.content_type(shown[0].target) == "image/jpeg"


# --- templates with tags ----------------------------------------------------------------------


def template(*lines: str) -> bytes:
    written = io.BytesIO()
    document = word.Document()
    for each in lines:
        document.add_paragraph(each)
    document.save(written)
    return written.getvalue()


def test_a_template_with_tags(labels) -> None:
    content = template(
        "{{ name }}（{{ class }}）{{ reflection }}",
        "{% for aim in aims_lines %}{{ aim }}；{% endfor %}",
    )
    assert open_form(content, "表.docx", labels).tags
    assert whole_text(filled(content, labels)).strip() == (
        "四个桶的家（大二班）\n1. 能分类；2. 愿意参与；"
    )


@pytest.mark.parametrize(
    "tag",
    [
        "{{ name.__class__.__mro__ }}",
        "{{ name['__class__'] }}",
        "{{ ''.__class__ }}",
        "{{ name.format }}",
        "{% include '/etc/passwd' %}",
        "{{ cycler }}{{ lipsum.__globals__ }}",
        "{{ aims_lines.append(1) }}",
        "{% for x in %}",
    ],
)
def test_tags_that_reach_for_more_are_refused(tag, labels) -> None:
    with pytest.raises(StudioError, match=r"faulty tag|more than texts"):
        filled(template(tag), labels)


def test_a_template_that_never_ends_is_stopped(labels) -> None:
    endless = "{% for a in aims_lines * 9999 %}{% for b in aims_lines * 9999 %}{% endfor %}" * 2
    endless += "{% endfor %}" * 2
    package = template(endless)
    with pytest.raises(StudioError, match="too long"):
        finish(writer.fill_tags(package, "表.docx", {"aims_lines": [1, 2]}, longest=2.0))


# --- what is refused --------------------------------------------------------------------------


def test_a_form_without_a_known_label(labels) -> None:
    with pytest.raises(StudioError, match="no label that is known"):
        open_form(docx(p("我们的菜单"), tbl(tr("早餐", "粥"))), "菜单.docx", labels)


def test_macros_are_refused(labels) -> None:
    with zipfile.ZipFile(io.BytesIO(looks.pairs())) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    parts["word/vbaProject.bin"] = b"x"
    with pytest.raises(StudioError, match="macros"):
        open_form(zipped(parts), "表.docm", labels)


@pytest.mark.parametrize(
    ("stream", "said"), [("WordDocument", "old Word"), ("EncryptedPackage", "password")]
)
def test_old_and_locked_files_are_refused(stream, said, labels) -> None:
    content = bytes.fromhex("d0cf11e0a1b11ae1") + stream.encode("utf-16-le") + b"\0" * 600
    with pytest.raises(StudioError, match=said):
        open_form(content, "表.doc", labels)
