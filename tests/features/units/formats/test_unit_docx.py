from dataclasses import replace

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import assembled, shipped_id
from curriculum_studio.core.goals import goal_place
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.payloads.unit import PlanEntry, Section
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import fresh_of
from curriculum_studio.features.units.formats.unit_docx import write
from curriculum_studio.i18n import StudioError, finish
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.ooxml.draft.names import text_bookmark
from curriculum_studio.session.document_factory import new_activity, new_document
from tests.helpers.documents import nested, small_unit
from tests.helpers.samples import FILES, samples_of
from tests.ooxml.writer.wordfile import W, WordFile, assert_sound, named, text_of


def written(document, *languages, **options) -> WordFile:
    library = {each.id: each for each in samples_of("framework")}
    bundle = ExportRequest((document,), languages or ("zh",), FILES.get, library, options)
    return WordFile(finish(write(bundle)))


def texts_in(file: WordFile, style: str) -> list[str]:
    return [text_of(p) for p in file.paragraphs if file.style_of(p) == style]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", range(5))
def test_every_text_of_a_sample_stands_in_its_bookmark(unit, language):
    document = samples_of("unit")[unit]
    file = written(document, language, teacher_notes="yes")
    assert_sound(file)
    references = References(document, number(document))
    for node in document.walk():
        cell = node.cell(language)
        if not cell.blank:
            assert file.inside(text_bookmark(node.id)) == references.shown(cell, language)


def test_notes_for_teachers_are_printed_only_if_they_are_wanted():
    document = samples_of("unit")[0]
    notes = {node.text("zh") for node in document.walk() if node.kind == "teacher_note"}
    assert notes
    assert notes == set(texts_in(written(document, "zh", teacher_notes="yes"), "Teacher"))
    handout = written(document, "zh").archive.read("word/document.xml").decode()
    assert not [note for note in notes if note in handout]


def test_sections_and_activities_are_numbered_as_teachers_do():
    file = written(samples_of("unit")[0], "zh")
    shown = [
        (file.numbers[p], text_of(p))
        for p in file.paragraphs
        if file.style_of(p) in {"Heading1", "Heading2"}
    ]
    assert shown[:2] == [("一、", "主题由来"), ("二、", "主题价值")]
    assert [each for each, _ in shown if each.startswith("活动")][:3] == [
        "活动一",
        "活动二",
        "活动三",
    ]


def test_aims_show_the_goals_they_are_linked_to_by_path():
    document = samples_of("unit")[0]
    frameworks = {each.id: each for each in samples_of("framework")}
    aim = next(node for node in document.walk() if node.kind == "aim")
    first = aim.payload.alignments[0]
    place = goal_place(frameworks[first.framework], first.goal, "zh")
    assert "目标" in place
    assert any(place in line for line in texts_in(written(document, "zh"), "Goals"))


def test_steps_are_grouped_by_phase_with_their_minutes():
    file = written(small_unit(), "zh")
    assert texts_in(file, "Phase")[:2] == ["一、导入", "二、展开（10分钟）"]
    numbers = [file.numbers[p] for p in file.paragraphs if text_of(p) in {"看一看", "分一分"}]
    assert numbers[:2] == ["1.", "2."]


def table_rows(table) -> list[list[str]]:
    return [
        ["\n".join(text_of(p) for p in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
        for row in table.iter(f"{W}tr")
    ]


def test_the_week_plan_is_a_grid_of_days_and_times_of_day():
    file = written(small_unit(), "zh")
    tables = [table_rows(table) for table in file.document.iter(f"{W}tbl")]
    (plan,) = [rows for rows in tables if rows[0][0] == "时段"]
    assert plan[0][1:] == ["周一", "周二", "周三", "周四", "周五"]
    assert plan[1] == ["集体活动", "", "瓶子旅行", "", "", ""]
    assert plan[2] == ["户外活动", "", "", "散步", "", ""]


def begun(*, process: str = ""):
    """A new unit with two activities, the first of them in the week plan, perhaps with a step."""
    unit = new_document("unit", "小水滴", "zh")
    place = {
        node.payload.role: node.id for node in unit.walk() if isinstance(node.payload, Section)
    }
    nodes = list(unit.walk())
    for name, rank in (("沉与浮", "i"), ("水的旅行", "r")):
        branch = new_activity("group", name, "zh")
        nodes += [replace(branch[0], parent=place["activities"], rank=rank), *branch[1:]]
    first = next(node for node in nodes if node.text("zh") == "沉与浮")
    entry = fresh_of(PlanEntry(activity=first.id), "zh")
    nodes.append(replace(entry, parent=place["week_plan"]))
    step = next(node for node in nodes if node.kind == "step")
    nodes[nodes.index(step)] = step.with_cell("zh", Cell(process))
    return assembled(nodes)


def pages_begun(file: WordFile) -> list[str]:
    """What stands first on each page that is begun by rule."""
    return [text_of(p) for p in file.paragraphs if p.find(f"{W}pPr/{W}pageBreakBefore") is not None]


def test_a_unit_that_was_just_begun_prints_nothing_that_is_empty():
    file = written(begun())
    shown = [text for text in map(text_of, file.paragraphs) if text]
    assert [text_of(p) for p in file.paragraphs if file.style_of(p) == "Heading1"] == [
        "活动一览",
        "周计划",
    ]
    assert not any(file.numbers[p] for p in file.paragraphs if not text_of(p)), "a bare 1."
    assert "导入" not in "".join(shown)
    heads = [table_rows(t) for t in file.document.iter(f"{W}tbl") if len(table_rows(t)) < 3]
    assert heads[0] == [["年龄班", "中班", "活动周期", "1周"]]
    assert pages_begun(file) == []


def test_an_activity_has_a_page_once_it_has_a_process():
    file = written(begun(process="看水。"))
    assert texts_in(file, "Phase") == ["一、导入"]
    assert pages_begun(file) == ["沉与浮"], "what is only noted flows on"
    handout = written(begun(process="看水。"), part="activity")
    assert "看水。" in [text_of(p) for p in handout.paragraphs]


def test_days_beyond_the_week_are_not_lost():
    document = small_unit()
    nodes = [
        replace(node, payload=PlanEntry(week=0, day=9))
        if isinstance(node.payload, PlanEntry) and node.text("zh")
        else node
        for node in document.walk()
    ]
    assert "散步" in [text_of(p) for p in written(assembled(nodes)).paragraphs]


def test_a_row_of_the_house_is_printed_and_spans_its_days():
    document = small_unit()
    nodes = [
        replace(node, payload=replace(node.payload, row="户外锻炼", day=2, days=3))
        if isinstance(node.payload, PlanEntry) and node.text("zh")
        else node
        for node in document.walk()
    ]
    file = written(assembled(nodes), "zh")
    tables = [table_rows(table) for table in file.document.iter(f"{W}tbl")]
    (plan,) = [rows for rows in tables if rows[0][0] == "时段"]
    assert plan[1:] == [["集体活动", "", "瓶子旅行", "", "", ""], ["户外锻炼", "", "散步", ""]]
    for day in ("2", "4"):
        texts = [text_of(p) for p in written(assembled(nodes), part="day", day=day).paragraphs]
        assert texts[texts.index("户外锻炼") + 1] == "散步"


def test_a_group_activity_without_a_time_is_not_open_in_time():
    document = small_unit()
    nodes = [
        replace(node, payload=replace(node.payload, minutes=0)) if node.kind == "activity" else node
        for node in document.walk()
    ]
    assert "时间不限" not in [text_of(p) for p in written(assembled(nodes)).paragraphs]
    nodes = [
        replace(node, payload=replace(node.payload, type="area"))
        if node.kind == "activity"
        else node
        for node in nodes
    ]
    assert "时间不限" in [text_of(p) for p in written(assembled(nodes)).paragraphs]


@pytest.mark.parametrize(
    ("language", "monday"),
    [("zh", "周一3月9日"), ("en", "Monday9Mar"), ("de", "Montag9.3.")],
)
def test_days_have_dates_where_the_unit_says_when_it_begins(language, monday):
    document = small_unit()
    head = replace(document.root.payload, begins="2026-03-04")
    nodes = [
        replace(node, payload=replace(node.payload, week=2))
        if isinstance(node.payload, PlanEntry)
        else node
        for node in document.walk()
    ]
    document = assembled([replace(nodes[0], payload=head), *nodes[1:]])
    file = written(document, language, part="week")
    rows = table_rows(list(file.document.iter(f"{W}tbl"))[1])
    assert "".join(rows[0][1].split()) == monday
    day = table_rows(
        next(written(document, part="day", week="2", day="3").document.iter(f"{W}tbl"))
    )
    assert day[0][3] == "2026年3月11日"


def test_class_and_teacher_stand_over_the_week():
    document = small_unit()
    head = replace(document.root.payload, class_name="大二班", teacher="×老师", begins="2026-03-02")
    nodes = [replace(document.root, payload=head), *list(document.walk())[1:]]
    file = written(assembled(nodes), part="week")
    rows = table_rows(next(file.document.iter(f"{W}tbl")))
    assert (rows[0][3], rows[1][1]) == ("×老师", "大二班")
    assert rows[1][3] == "3月2日至3月13日"
    # Five days have room beside each other only where the page lies on its side.
    sheet = next(file.document.iter(f"{W}pgSz"))
    assert (sheet.get(f"{W}orient"), sheet.get(f"{W}w")) == ("landscape", "16838")


def test_a_week_stays_on_one_page_and_a_web_with_no_table():
    file = written(samples_of("unit")[0])
    grid = next(t for t in file.document.iter(f"{W}tbl") if "周一" in table_rows(t)[0])
    rows = [
        {p.find(f"{W}pPr/{W}keepNext") is not None for p in row.iter(f"{W}p")}
        for row in grid.iter(f"{W}tr")
    ]
    assert rows == [{True}] * (len(rows) - 1) + [{False}]
    drawn = next(p for p in file.paragraphs if next(p.iter("{*}inline"), None) is not None)
    assert drawn.find(f"{W}pPr/{W}keepNext").get(f"{W}val") == "0"


def test_the_matrix_marks_the_areas_of_each_activity():
    file = written(small_unit(), "zh")
    tables = [table_rows(table) for table in file.document.iter(f"{W}tbl")]
    (matrix,) = [rows for rows in tables if rows[0][0] == "序号"]
    assert matrix[1] == ["1", "瓶子旅行", "集体活动", "", "", "", "●", "", "25分钟"]


def test_fields_of_an_activity_stand_in_their_usual_order():
    document = read_nested(
        nested(
            "unit",
            nested(
                "section",
                nested(
                    "activity",
                    *(
                        nested("section", nested("paragraph", text=role), role=role)
                        for role in ("reflection", "process", "aims", "intent")
                    ),
                    nested("section", role="safety"),
                    text="活动", place="操场", minutes=20, domains=["art"],
                ),
                role="activities",
            ),
            text="主题",
        ),
        "t",
    )  # fmt: skip
    file = written(document)
    assert_sound(file)
    tables = [table_rows(table) for table in file.document.iter(f"{W}tbl")]
    labels = [row[0] for row in tables[-1]]
    assert labels == [
        "活动类型",
        "活动时间",
        "活动地点",
        "设计意图",
        "活动目标",
        "活动过程",
        "活动反思",
    ]


def test_a_section_without_content_is_left_out():
    document = read_nested(nested("unit", nested("section", role="value"), text="主题"), "t")
    assert texts_in(written(document), "Heading1") == []


def test_a_deliberation_says_what_was_decided_of_which_part():
    materials, why = (shipped_id("t", each) for each in ("materials", "why"))
    document = read_nested(
        nested(
            "unit",
            nested(
                "section",
                nested(
                    "deliberation",
                    nested(
                        "deliberation_item", text="材料太多。", decision="adjust", node=materials
                    ),
                    nested("deliberation_item", decision="keep", node=why),
                    nested("deliberation_item", decision="accepted", node="in-a-try-out"),
                    nested("deliberation_item", decision="keep", node="gone"),
                    phase="during", date="2026-10-01", present=["甲", "乙"],
                ),
                role="deliberation",
            ),
            nested("section", nested("paragraph", text="为了玩。"), role="value", named="why"),
            nested(
                "section",
                nested("activity", nested("section", role="materials", named="materials")),
                role="activities",
            ),
            text="主题",
        ),
        "t",
    )  # fmt: skip
    assert texts_in(written(document), "Heading3") == ["中审议　2026年10月1日　2人参加"]
    file = written(document, persons="yes")
    assert_sound(file)
    assert texts_in(file, "Heading3") == ["中审议　2026年10月1日　甲、乙"]
    rows = next(
        rows for t in file.document.iter(f"{W}tbl") if (rows := table_rows(t))[0][0] == "审议内容"
    )
    assert rows == [
        ["审议内容", "处理", "理由"],
        ["活动一：物质准备", "调整", "材料太多。"],
        ["主题价值", "保留", ""],
        ["试用反馈", "采纳", ""],
        ["〔引用目标已删除〕", "保留", ""],
    ]


def test_several_languages_follow_each_other_with_pages_of_their_own():
    document = samples_of("unit")[0]
    file = written(document, "zh", "en", "de", teacher_notes="yes")
    assert_sound(file)
    sections = list(file.document.iter(f"{W}sectPr"))
    assert [each.find(f"{W}pgNumType").get(f"{W}start") for each in sections] == ["1"] * 3
    heads = [text_of(each) for name, each in file.xml_parts() if "header" in name]
    assert heads == [document.title(language) for language in ("zh", "en", "de")]
    for suffix in ("", "en", "de"):
        assert text_bookmark(document.id, suffix) in file.bookmarks
    numbers = [file.numbers[p] for p in file.paragraphs if file.style_of(p) == "Heading2"]
    assert {"活动一", "Activity 1", "Angebot 1"} <= set(numbers)


def test_each_activity_begins_a_page_and_tables_do_not_touch():
    file = written(samples_of("unit")[0], "zh")
    headings = [p for p in file.paragraphs if file.style_of(p) == "Heading2"]
    assert all(p.find(f"{W}pPr/{W}pageBreakBefore") is not None for p in headings)
    for table in file.document.find(f"{W}body").iter(f"{W}tbl"):
        assert named(table.getnext()) != "tbl"


def test_without_a_language_it_says_so():
    with pytest.raises(StudioError):
        finish(write(ExportRequest((small_unit(),), (), FILES.get)))
