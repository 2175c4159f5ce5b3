"""Lesson plans of kindergartens as units: nothing lost, fields where teachers expect them."""

import re

import pytest

from curriculum_studio.core.headings import ACTIVITY_SECTIONS, UNIT_SECTIONS
from curriculum_studio.core.payloads.unit import Activity, PlanEntry, Section, Step, UnitHead
from curriculum_studio.features.word_import.formats.import_report import ReadOutcome
from curriculum_studio.features.word_import.formats.kind_detection import read_as_unit
from curriculum_studio.features.word_import.formats.lesson_plans import plan_dates, plan_values
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    label_at,
    likely_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_titles import is_generic
from curriculum_studio.features.word_import.formats.standard_vocabulary import compact
from curriculum_studio.i18n import finish
from tests.features.word_import.formats.making import (
    docx,
    p,
    picture,
    read_unit,
    received,
    tbl,
    tc,
    tr,
)
from tests.features.word_import.formats.more_plans import MORE
from tests.features.word_import.formats.plans import (
    PLANS,
    day_plan,
    english_plan,
    form_with_merged_cells,
    one_column,
    running_text_with_typed_numbers,
    theme_plan,
    two_columns,
    wps_with_numbered_styles,
)
from tests.features.word_import.formats.proof import check_shape, prove
from tests.features.word_import.formats.reading import said, shown

ALL = PLANS | MORE

#: What heads the phase of a step is printed by rule.
PHASE = re.compile(
    r"(?:导入|开始|展开|基本|结束|opening|main ?part|closing|einstieg|hauptteil|abschluss)"
    r"(?:部分|环节)?[:：]?"
)

#: A colon is put between the words of a field or column that has no place and its content; those
#: of a column stand in each of its rows.
COLONS = "：" * 10 + "教师幼儿"


def unit(content: bytes) -> ReadOutcome:
    outcome = finish(read_unit(received(content)))
    check_shape(outcome.reading.document)
    prove(content, outcome.reading.document, outcome.tally, labels=COLONS)
    return outcome


def sections(outcome: ReadOutcome, activity: int | None = None) -> dict[str, list[str]]:
    """The texts of each section of the unit or of an activity, by role."""
    document = outcome.reading.document
    holders = [document.root]
    if activity is not None:
        holders = [node for node in document.walk() if node.kind == "activity"][activity:]
    found: dict[str, list[str]] = {}
    for node in document.children_of(holders[0].id):
        role = node.payload.role if isinstance(node.payload, Section) else node.kind
        if role != "activities":
            texts = (each.best("zh").text for each in document.walk(node.id))
            found[role] = [text for text in texts if text]
    return found


@pytest.mark.parametrize("name", ALL)
def test_nothing_is_lost(name):
    outcome = unit(ALL[name]())
    assert outcome.reading.document.kind == "unit"
    assert outcome.reading.document.title("zh")


@pytest.mark.parametrize("name", PLANS)
def test_what_was_resolved_is_a_label_a_number_or_a_known_value(name):
    outcome = unit(PLANS[name]())
    for reason, text in outcome.tally.resolved:
        if reason == "heading":
            found = label_at(compact(text))
            known = found is not None or likely_label(text) or is_generic(text.strip("：:《》"))
            assert known or PHASE.fullmatch(compact(text)), text
        if reason == "value":
            readers = (
                plan_values.class_level,
                plan_values.domains,
                plan_values.minutes,
                plan_values.weeks,
                plan_dates.period_in,
                plan_dates.week_numbers,
            )
            root = outcome.reading.document.root.payload
            places = [e.payload.place for e in outcome.reading.document.walk()
                      if isinstance(e.payload, Activity)]  # fmt: skip
            assert isinstance(root, UnitHead)
            rows = [e.payload.row for e in outcome.reading.document.walk()
                    if isinstance(e.payload, PlanEntry)]  # fmt: skip
            own = {root.kindergarten, root.teacher, root.class_name, *places, *rows}
            assert text in own or any(reader(text) for reader in readers)


def test_a_form_with_merged_cells():
    outcome = unit(form_with_merged_cells())
    root = outcome.reading.document.root
    assert root.text("zh") == "会省电的房子"
    assert root.payload == UnitHead(class_level="large", domains=("science",), teacher="×老师")
    activity = next(e for e in outcome.reading.document.walk() if e.kind == "activity")
    assert activity.payload == Activity(domains=("science",), minutes=30, place="本班教室")
    found = sections(outcome, 0)
    assert list(found) == [
        "aims", "key_point", "difficulty", "materials", "experience", "process", "extension",
        "reflection",
    ]  # fmt: skip
    assert found["aims"] == ["能说出生活中省电的办法。", "愿意随手关灯。", "知道电来之不易。"]
    assert found["materials"] == ["图片、开关、灯泡。"]
    steps = [e for e in outcome.reading.document.walk() if isinstance(e.payload, Step)]
    assert [step.payload.phase for step in steps] == ["opening", "main", "closing"]  # type: ignore[union-attr]
    assert steps[0].payload == Step(phase="opening", minutes=5)
    assert "Passages that are now under “Unsorted”: 1." in said(outcome)


def test_running_text():
    outcome = unit(running_text_with_typed_numbers())
    assert outcome.reading.document.title("zh") == "垃圾要回家"
    found = sections(outcome, 0)
    assert found["aims"] == ["认识四种垃圾桶；", "能把垃圾送回家；", "喜欢整洁的环境。"]
    assert found["materials"] == ["四色垃圾桶、干净的垃圾若干。"]
    assert found["experience"] == ["幼儿见过垃圾车。"]
    assert found["process"] == [
        "谈话导入", "师：垃圾从哪里来？", "幼：吃饭来的。", "操作探究", "出示垃圾桶。",
        "幼儿分类投放。", "分享结束", "材料：每组一个箱子，不作标题。",
    ]  # fmt: skip
    assert found["safety"] == ["不碰尖锐的垃圾。"]
    head = outcome.reading.document.root.payload
    assert isinstance(head, UnitHead)
    assert (head.class_level, head.domains) == ("middle", ("social",))


def test_a_step_that_is_called_only_by_its_phase_has_the_first_line_as_its_text():
    """导入（3 分钟） with 导入部分 behind it said the same twice."""
    lines = [
        "一、导入部分（3分钟）",
        "听雨声。",
        "二、展开部分（9分钟）",
        "1.学雨。",
        "2.画雨。",
        "三、结束部分",
    ]
    outcome = unit(docx(p("教案：小雨"), p("活动目标"), p("听雨。"), p("活动过程"), *map(p, lines)))
    assert sections(outcome, 0)["process"] == ["听雨声。", "学雨。", "画雨。", "结束部分"]
    steps = [each.payload for each in outcome.reading.document.walk() if each.kind == "step"]
    assert steps[:2] == [Step(phase="opening", minutes=3), Step(phase="main", minutes=9)]


def test_files_of_wps():
    outcome = unit(wps_with_numbered_styles())
    found = sections(outcome, 0)
    assert found["aims"] == ["愿意玩水，感受水的流动。", "知道要节约用水。"]
    steps = [e for e in outcome.reading.document.walk() if e.kind == "step"]
    assert [step.text("zh") for step in steps] == [
        "听水声", "玩水", "擦干手",
    ]  # fmt: skip
    kinds = [e.kind for e in outcome.reading.document.walk(steps[1].id)]
    assert kinds == ["step", "paragraph", "footnote", "figure"]
    assert "Headers and footers were left out: ××幼儿园" in said(outcome)
    assert found["reflection"] == ["孩子们很投入。", "贴一张照片"]


def test_columns_side_by_side():
    outcome = unit(two_columns())
    assert outcome.reading.document.title("zh") == "我们的地球"
    document = outcome.reading.document
    assert [e.text("zh") for e in document.walk() if e.kind == "activity"] == ["瓶子旅行记"]
    process = next(e for e in document.walk() if e.payload == Section(role="process"))
    depth = document.depth(process.id) + 1
    lines = [line[2 * depth :] for line in shown(document)]
    begin = lines.index("step 1 第一环节")
    assert lines[begin : begin + 7] == [
        "step 1 第一环节",
        "  paragraph 一、看一看瓶子",
        "  teacher_note 观察幼儿的兴趣。",
        "step 2 第二环节",
        "  paragraph 二、做一做",
        "  paragraph 用瓶子做花盆。",
        "  teacher_note 适时递材料。",
    ]
    assert "unsorted" not in sections(outcome, 0)
    assert isinstance(document.root.payload, UnitHead)
    assert document.root.payload.class_level == "large"
    assert document.root.payload.class_name == "大二班（向日葵班）"


def test_a_theme_with_several_activities():
    outcome = unit(theme_plan())
    document = outcome.reading.document
    assert document.title("zh") == "会跑的玩具"
    assert isinstance(document.root.payload, UnitHead)
    assert document.root.payload.weeks == 2
    names = [e.text("zh") for e in document.walk() if e.kind == "activity"]
    assert names == ["玩具动起来", "旧电池去哪里"]
    assert list(sections(outcome)) == [
        "origin", "aims", "web", "environment", "home", "week_plan", "reflection",
    ]  # fmt: skip
    assert sections(outcome)["environment"][0] == "主题墙：贴上孩子的画。"
    assert sections(outcome, 1) == {
        "aims": ["知道旧电池要单独收集。"], "process": ["听故事，再讨论。"],
    }  # fmt: skip
    assert sum(1 for each in document.walk() if each.kind == "table") == 2


def test_the_parts_of_a_day_are_entries_and_what_is_done_in_class_is_an_activity():
    outcome = unit(day_plan())
    assert sections(outcome, 0)["process"] == ["看图；", "洗手。"]
    document = outcome.reading.document
    entries = {
        entry.row: (entry.activity, each.text("zh"))
        for each in document.walk()
        if isinstance(entry := each.payload, PlanEntry)
    }
    assert entries["晨间活动"] == ("", "体能大循环\n集体游戏\n重点指导：跑、跳\n指导要点：注意安全")
    assert entries["晨间谈话"] == ("", "今天谁来了？")
    activity, text = entries["集体活动"]
    assert (document.nodes[activity].text("zh"), text) == ("小手洗干净", "")


def test_labels_within_the_cells_of_a_part_of_a_day_belong_to_that_part():
    def part(name: str, *lines: str) -> str:
        first, rest = tc(p(name), merge="restart"), tc("", merge="continue")
        return "".join(tr(rest if at else first, tc(p(each))) for at, each in enumerate(lines))

    played = part("晨间活动：", "集体游戏：捉迷藏", "指导要点：看场地。", "活动目标：跑得稳。")
    taught = part(
        "集体活动：", "活动主题：彩色雨点", "活动目标：会点画。", "活动过程：1.看。2.画。"
    )
    outside = part("下午：户外游戏：", "游戏区域：操场", "活动目标：守规则。")
    outcome = unit(
        docx(
            p("春风幼儿园一日活动计划"),
            p("小四班 李老师"),
            tbl(tr(tc(p("周（四） 3月12日"), span=2)), played, taught, outside),
        )
    )
    nodes = outcome.reading.document.nodes
    told = [(each.payload.row, nodes[each.payload.activity].text("zh"), each.payload.day)
            for each in nodes.values() if getattr(each.payload, "activity", "")]  # fmt: skip
    assert told == [
        ("晨间活动", "捉迷藏", 4),
        ("集体活动", "彩色雨点", 4),
        ("下午：户外游戏", "操场", 4),
    ]
    assert sections(outcome, 0) == {"aims": ["跑得稳。"], "process": ["看场地。"]}
    assert [sections(outcome, 1), sections(outcome, 2)] == [
        {"aims": ["会点画。"], "process": ["看。", "画。"]}, {"aims": ["守规则。"]},
    ]  # fmt: skip
    root = nodes[outcome.reading.document.id].payload
    assert (root.kindergarten, root.class_name) == ("春风幼儿园", "小四班")


def test_a_form_of_one_column():
    outcome = unit(one_column())
    found = sections(outcome, 0)
    assert found["aims"] == ["（认知）知道风会动。", "（情感）喜欢风。"]
    assert found["materials"] == ["（教师）", "风车、扇子。"]
    assert found["process"] == ["猜谜语。", "玩风车。", "结束部分"]
    assert found["unsorted"] == ["审核：园长　2026年4月"]


def test_an_english_plan():
    outcome = unit(english_plan())
    assert outcome.reading.document.root.lead == "en"
    assert list(sections(outcome, 0)) == ["aims", "materials", "process", "reflection"]


def test_several_plans_in_one_file():
    def plan(name: str) -> str:
        return "".join(
            [p(name), p("活动目标"), p("1.一；"), p("活动准备：二。"), p("活动过程"), p("1.三。")]
        )

    outcome = unit(docx(plan("大班科学：光"), plan("大班科学：影子"), plan("大班科学：镜子")))
    names = [e.text("zh") for e in outcome.reading.document.walk() if e.kind == "activity"]
    assert names == ["光", "影子", "镜子"]


def test_photos():
    outcome = unit(
        docx(p("活动名称：光"), p("活动目标：喜欢光。"), p("活动照片"), p(picture(), "看影子"))
    )
    photo = next(each for each in outcome.reading.document.walk() if each.kind == "photo")
    assert photo.text("zh") == "看影子"


def test_a_text_without_any_label_is_kept():
    outcome = unit(docx(p("春天来了"), p("孩子们在园里找春天。"), tbl(tr("甲", "乙"))))
    assert outcome.reading.document.title("zh") == "春天来了"
    assert sections(outcome) == {"unsorted": ["孩子们在园里找春天。", "甲", "乙"]}


def test_an_empty_form_is_an_empty_unit():
    outcome = unit(
        docx(
            p("教案"),
            tbl(tr("活动名称", ""), tr("班级", ""), tr("活动目标", tc("")), tr("备注", "")),
        )
    )
    kinds = [e.kind for e in outcome.reading.document.walk()]
    assert kinds == ["unit", "section", "activity", "section"], "its title says only what it is"


def test_the_reading_alone_is_what_importing_gets():
    reading = finish(read_as_unit(received(english_plan(), "de")))
    assert reading.document.root.lead == "de"
    assert reading.report == ()


@pytest.mark.parametrize(
    ("text", "target", "rest"),
    [
        ("活动目标：", "section", ""),
        ("一、活动目标", "section", ""),
        ("（二）活 动 目 标：能说", "section", "能说"),
        ("【活动目标】能说", "section", "能说"),
        ("活动准备（物质）：球", "section", "球"),
        ("活动目标能说", None, ""),
        ("时间：9:00", "date", "9:00"),
        ("活动重点、难点", "section", ""),
        ("师：目标是什么？", None, ""),
        # What our own German files said once.
        ("Zusammenarbeit mit Familien: Elternabend", "section", "Elternabend"),
    ],
)
def test_labels(text, target, rest):
    found = label_at(text)
    assert (found.label.target if found else None) == target
    if found is not None and found.remark is None:
        assert text[found.end :] == rest


def test_every_heading_of_ours_is_a_label():
    for table in (UNIT_SECTIONS, ACTIVITY_SECTIONS):
        for role, heading in table.items():
            if role in {"activities", "deliberation"}:
                continue
            found = label_at(f"{heading['zh']}：")
            assert found is not None, heading["zh"]
            assert found.label.role == role


@pytest.mark.parametrize(
    ("text", "level", "whole"),
    [("大班", "large", True), ("中（2）班", "middle", False), ("小一班", "small", False),
     ("4—5岁", "middle", False), ("5-6岁", "large", True), ("混龄", "mixed", True)],
)  # fmt: skip
def test_class_levels(text, level, whole):
    value = plan_values.class_level(text)
    assert (value.value if value else None) == level
    assert (value is not None and value.whole) == whole


@pytest.mark.parametrize(
    ("text", "found", "whole"),
    [("科学、社会", ("science", "social"), True), ("数学", ("science",), False),
     ("艺术领域", ("art",), True), ("科学（数学）", ("science",), False), ("劳动", None, False)],
)  # fmt: skip
def test_domains(text, found, whole):
    value = plan_values.domains(text)
    assert (value.value if value else None) == found
    assert (value is not None and value.whole) == whole


@pytest.mark.parametrize(
    ("text", "number", "whole"),
    [
        ("30分钟", 30, True),
        ("25-30分钟", 30, False),
        ("约 20 min", 20, True),
        ("上午", None, False),
    ],
)
def test_minutes(text, number, whole):
    value = plan_values.minutes(text)
    assert (value.value if value else None) == number
    assert (value is not None and value.whole) == whole
