"""Look-alikes of week plans as kindergartens in Jiangsu write them; every word is made up."""

from tests.features.word_import.formats.making import CENTER, docx, p, r, tbl, tc, tr

DAYS = ("星期一", "星期二", "星期三", "星期四", "星期五")
WIDTHS = (900, 900, 1400, 1400, 1400, 1400, 1400)


def week_of_a_class() -> bytes:
    """Heads in one line, parts of the day in two columns, cells over days, fields below."""
    return docx(
        p(r("幼儿园一周活动计划", "b"), more=CENTER),
        p("班级：大二班　教师：×老师 ×老师　日期：2026年3月2日"),
        tbl(
            tr(tc("主题", span=2), tc("春天的约会", span=5)),
            tr(tc("线索", span=2), tc("从发芽到开花", span=5)),
            tr(tc("", span=2), *DAYS),
            tr(tc("来园", span=2), tc("整理书包，照看自然角", span=5)),
            tr(
                tc("上午", merge="restart"),
                "集体活动",
                "量一量",
                "儿歌：春雨",
                "吹画：柳树",
                tc("参观小菜园", span=2),
            ),
            tr(
                tc("", merge="continue"),
                "户外锻炼",
                "跳绳",
                "平衡木",
                "跳绳",
                "",
                tc(p("1.踢球") + p("2.跑步")),
            ),
            tr("下午", "区域游戏", tc("建构区：小花园", span=3), "美工区", "阅读区"),
            tr(tc("家园共育", span=2), tc("请家长带孩子找一找春天。", span=5)),
            tr(tc("本周反思", span=2), tc("孩子们爱上了自然角。", span=5)),
            widths=WIDTHS,
        ),
    )


def days_one_below_the_other() -> bytes:
    """A row for each day, parts of the day as heads of columns, no line about the class."""
    rows = zip(
        DAYS, ("唱歌", "数数", "画画", "讲述", "体操"), ("球", "绳", "圈", "球", "绳"), strict=True
    )
    return docx(
        p("中班第五周周计划"),
        tbl(
            tr("时间", "集体活动", "户外游戏"),
            *(
                tr(f"{day}（3月{at}日）", group, out)
                for at, (day, group, out) in enumerate(rows, start=2)
            ),
            widths=(1500, 3000, 3000),
        ),
    )


def two_weeks_in_one_table() -> bytes:
    days = ("周一", "周二", "周三", "周四", "周五")
    return docx(
        p("主题：秋天"),
        tbl(
            tr("第一周", *days),
            tr("集体活动", "捡叶", "画叶", "数叶", "唱叶", "说叶"),
            tr("第二周", *days),
            tr("集体活动", "看果", "尝果", "画果", "数果", "分果"),
            widths=WIDTHS[1:],
        ),
    )


WEEKS = {
    each.__name__: each
    for each in (
        week_of_a_class,
        days_one_below_the_other,
        two_weeks_in_one_table,
    )
}
