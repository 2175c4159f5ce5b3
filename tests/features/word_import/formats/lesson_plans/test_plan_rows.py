"""Tables and lines of which each row is a step, an activity or a part of the day."""

import pytest

from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.unit import Activity, PlanEntry, Step, UnitHead, WebNode
from curriculum_studio.i18n import finish
from tests.features.word_import.formats.making import docx, p, read_unit, received, tbl, tc, tr
from tests.features.word_import.formats.proof import prove


def read(content: bytes) -> Document:
    outcome = finish(read_unit(received(content)))
    prove(content, outcome.reading.document, outcome.tally, labels=None)
    return outcome.reading.document


def entries(document: Document) -> list[tuple[str, str]]:
    return [
        (node.payload.row, node.text("zh"))
        for node in document.walk()
        if isinstance(node.payload, PlanEntry)
    ]


def steps(document: Document) -> list[tuple[str, str, int]]:
    return [
        (node.payload.phase, node.text("zh"), node.payload.minutes)
        for node in document.walk()
        if isinstance(node.payload, Step)
    ]


def test_a_table_in_a_value_is_no_form_of_its_own():
    inner = tbl(tr("材料", "数量"), tr("手电筒", "6 个"))
    document = read(
        docx(
            tbl(
                tr("活动名称", "影子"),
                tr("活动目标", "发现影子的变化。"),
                tr("活动准备", tc(p("每组一份：") + inner)),
                tr("活动过程", "找影子。"),
            )
        )
    )
    cells = [node.text("zh") for node in document.walk() if node.kind == "cell"]
    assert cells == ["材料", "数量", "手电筒", "6 个"]


def test_times_side_by_side_are_parts_of_the_day():
    times, names = ("8:00", "9:00", "10:00"), ("入园", "游戏", "户外")
    document = read(docx(p("小班一日安排"), tbl(tr("时间", *times), tr("活动", *names))))
    assert [row for row, _ in entries(document)] == ["8:00 入园", "9:00 游戏", "10:00 户外"]


def test_what_is_done_stands_behind_the_name_in_the_same_cell():
    """The commonest plan of a day has two columns: the time, and 来园：晨检，自主签到."""
    lines = ("来园：晨检，自主签到", "户外活动：跳绳", "午睡", "离园: 再见")
    rows = [tr(f"{at}:00–{at}:30", each) for at, each in enumerate(lines, 8)]
    head = (p("中一班一日活动计划"), p("2026年10月14日 星期三"))
    document = read(docx(*head, tbl(tr("时间", "活动内容"), *rows)))
    assert entries(document) == [
        ("8:00–8:30 来园", "晨检，自主签到"),
        ("9:00–9:30 户外活动", "跳绳"),
        ("10:00–10:30 午睡", "—"),
        ("11:00–11:30 离园", "再见"),
    ]
    found = [n.payload for n in document.walk() if n.kind == "plan_entry"]
    assert [(each.day, each.slot) for each in found][:2] == [(3, "daily"), (3, "outdoor")]


@pytest.mark.parametrize("over", [tr(tc("{}", span=2)), tr("{}", "")])
def test_a_day_has_its_names_over_what_is_done_and_over_its_rows(over):
    """Lines of a cell, and headings of half days between the rows, with the heads again or not."""
    heads = tr("时间", "内容")
    table = (
        over.format("一、晨间活动"), heads,
        tr("7:50-8:30", tc(p("一、来园活动") + p("1.晨检、自主签到。") + p("2.拼图。"))),
        tr("户外活动（8:30-9:30）", tc(p("体育游戏：跳绳") + p("重点：排队"))),
        over.format("二、上午活动"), heads,
        tr("9:40-10:10", tc(p("集体活动") + p("科学《沉与浮》"))),
        tr("10:10-10:40", tc(p("1.洗手") + p("2.喝水"))),
        over.format("下午"), tr("15:00-15:30", "户外活动\n自主游戏"),
    )  # fmt: skip
    document = read(docx(p("大二班一日活动计划"), tbl(*table)))
    assert entries(document) == [
        ("7:50-8:30 来园活动", "1.晨检、自主签到。\n2.拼图。"),
        ("8:30-9:30 户外活动", "体育游戏：跳绳\n重点：排队"),
        ("9:40-10:10 集体活动", "科学《沉与浮》"),
        ("10:10-10:40", "1.洗手\n2.喝水"),
        ("15:00-15:30 户外活动", "自主游戏"),
    ]
    assert not [node for node in document.walk() if node.kind in {"unsorted", "cell"}]


def test_times_without_heads_and_behind_names_are_too():
    rows = (tr("8:00-8:30 入园", "签到"), tr("8:30-9:00 早操", "器械操"), tr("9:10 上课", "唱歌"))
    assert entries(read(docx(p("小班一日计划"), tbl(*rows))))[1] == ("8:30-9:00 早操", "器械操")
    lines = (
        "一、入园（7:50—8:20）", "内容：签到", "二、游戏（8:20—9:00）", "内容：搭桥",
        "三、户外（9:00—9:40）", "内容：跳绳",
    )  # fmt: skip
    document = read(docx(p("大班半日计划"), *map(p, lines)))
    assert entries(document)[1] == ("8:20—9:00 游戏", "搭桥")


def test_phases_may_be_rows_of_the_form():
    document = read(
        docx(
            tbl(
                tr("活动名称 我的一家", "年龄班 小班"),
                tr("活动目标", "1.认识家人。2.乐于介绍。"),
                tr(tc(p("开始部分") + p("（2分钟）")), "唱歌。"),
                tr("基本部分（10’）", "看照片。"),
                tr("结束部分", "送花。"),
            )
        )
    )
    assert document.title("zh") == "我的一家"
    assert [node.text("zh") for node in document.walk() if node.kind == "aim"] == [
        "认识家人。", "乐于介绍。",
    ]  # fmt: skip
    assert steps(document) == [
        ("opening", "唱歌。", 2), ("main", "看照片。", 10), ("closing", "送花。", 0),
    ]  # fmt: skip


def test_a_list_of_lines_is_one_of_activities_with_the_web():
    names = ("线索一：发现", "集体：瓶子分类（科学）", "线索二：再用", "亲子：瓶子小车")
    document = read(
        docx(
            p("主题活动：有趣的瓶子"), p("一、主题由来"), p("瓶子很多。"), p("二、主题目标"),
            p("1.了解瓶子。"), p("三、活动安排"), *map(p, names),
        )
    )  # fmt: skip
    found = {
        node.text("zh"): (node.payload.type, node.payload.domains, node.id)
        for node in document.walk()
        if isinstance(node.payload, Activity)
    }
    assert [each[:2] for each in found.values()] == [("group", ("science",)), ("home", ())]
    web = {n.text("zh"): n.payload for n in document.walk() if isinstance(n.payload, WebNode)}
    assert list(web) == ["发现", "瓶子分类", "再用", "瓶子小车"]
    assert web["瓶子小车"].activity == found["瓶子小车"][2]


def test_a_term_by_weeks_is_a_plan_of_weeks():
    document = read(
        docx(
            p("小一班学期计划"), p("2024-2025学年第二学期"),
            tbl(
                tr("周次", "日期", "主题", "主要工作"),
                tr("第1周", "2.10-2.14", "你好", "常规"),
                tr("第2周", "2.17-2.20", "春天", "家长会"),
            ),
        )
    )  # fmt: skip
    head = document.root.payload
    assert isinstance(head, UnitHead)
    assert (head.weeks, head.begins, head.school_year, head.term) == (
        2, "2025-02-10", "2024-2025", 2,
    )  # fmt: skip
    # The dates of the first week follow from its first day; those of the second do not.
    assert entries(document) == [
        ("主题", "你好"), ("主要工作", "常规"),
        ("日期", "2.17-2.20"), ("主题", "春天"), ("主要工作", "家长会"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "second", ["2（2.17-2.21）", "二 2.17-2.21", "第2周（2.17-2.21）", "2 2.17-2.21", "第2周"]
)
def test_days_beside_the_number_of_a_week_are_no_part_of_it(second):
    table = tbl(
        tr("周次", "主题"),
        tr("第1周（2.10-2.14）", "你好"),
        tr(second, "春天"),
        tr("4.4-4.6清明放假", "放假"),
    )
    document = read(docx(p("小一班学期计划"), p("2024-2025学年第二学期"), table))
    head = document.root.payload
    assert isinstance(head, UnitHead)
    assert (head.weeks, head.begins) == (2, "2025-02-10")
    weeks = {n.payload.week for n in document.walk() if isinstance(n.payload, PlanEntry)}
    assert weeks == {1, 2}
    assert "清明" in "".join(n.text("zh") for n in document.walk())


def test_a_week_without_a_table_has_its_rows():
    lines = (
        "主题：秋天的果实", "一、本周重点", "1.认识果实。", "二、集体教学", "周一：落叶",
        "周二：果实", "周三：拓印", "三、户外活动", "周一：跳绳　周二：拍球　周三：攀爬",
        "四、区域活动", "美工区：拓印", "五、家园联系", "带果实。",
    )  # fmt: skip
    document = read(docx(p("中二班第6周活动安排"), *map(p, lines)))
    assert document.title("zh") == "秋天的果实"
    assert entries(document) == [
        ("集体教学", "落叶"), ("集体教学", "果实"), ("集体教学", "拓印"),
        ("", "跳绳"), ("", "拍球"), ("", "攀爬"), ("区域活动", "美工区：拓印"),
    ]  # fmt: skip


def test_a_part_in_brackets_that_nobody_knows_is_no_step():
    lines = (
        "【活动目标】", "1.理解故事。", "【活动过程】", "【情境导入】", "讲故事。",
        "【活动建议】", "到表演区。",
    )  # fmt: skip
    document = read(docx(p("大班语言活动：小水滴"), *map(p, lines)))
    assert [text for _, text, _ in steps(document)] == ["【情境导入】"]
    left = next(node for node in document.walk() if node.kind == "unsorted")
    assert [n.text("zh") for n in document.children_of(left.id)] == ["【活动建议】", "到表演区。"]


def test_a_saturday_of_lines_is_no_friday():
    days = ("周一", "周二", "周三", "周四", "周五", "周六")
    document = read(docx(p("中班周计划"), p("集体教学"), *(p(f"{day}：看{day}") for day in days)))
    found = {
        node.text("zh"): node.payload.day
        for node in document.walk()
        if isinstance(node.payload, PlanEntry)
    }
    assert (found["看周五"], found["看周六"]) == (5, 6)
