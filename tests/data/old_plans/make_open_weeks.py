"""Week plans of the half that is open."""

from tests.data.old_plans.make_open_lessons import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, week


@plan("week-01")
def days_across_with_lines_over_the_table():
    """Days across; a theme with its thread, two teachers; entries that span days and the week."""
    page = Page(landscape=True)
    page.title("第 12 周活动安排")
    page.lines("（2025～2026学年第一学期）")
    page.lines(
        "主题名称：《丰收的季节》  班级：中2班  日期：11月17日～11月21日  带班老师：甲老师、乙老师"
    )
    focus = [
        "本周继续主题《丰收的季节》，线索二“粮食从哪里来”，鼓励幼儿用画和话讲讲见过的粮食。",
        "基于上周散步时孩子们捡稻穗的兴趣，种植角增加剥一剥、称一称。",
    ]
    came = "重点引导幼儿把水壶挂整齐，照顾自己种的蒜苗。"
    moved = "可选区域：沙池、平衡区。\n重点指导平衡区：双脚交替走。\n弹性安排：雨天在走廊玩爬垫。"
    group = ["语言：一粒米", "数学：比轻重", "音乐：打谷歌", "社会：食堂参观", "美术：稻穗印画"]
    life = "饭后自己擦桌子，能把米粒捡干净。"
    home = "请家长带孩子看看超市里的各种粮食。"
    page.table(
        [
            ["本周\n重点", "\n".join(f"{n}. {t}" for n, t in enumerate(focus, 1)), *[LEFT] * 4],
            ["星期\n内容", "一", "二", "三", "四", "五"],
            ["来园", came, *[LEFT] * 4],
            ["户外\n锻炼", moved, *[LEFT] * 4],
            ["集体\n活动", *group],
            ["上午\n游戏", "区域游戏：粮食店、石磨坊", LEFT, "户外自主游戏：野战区", LEFT, LEFT],
            ["生活", life, *[LEFT] * 4],
            ["下午\n游戏", "沙水", "建构", "沙水", "建构", "大带小"],
            ["家园", home, *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "来园": [(1, 5, came)],
            "户外锻炼": [(1, 5, moved)],
            "集体活动": group,
            "上午游戏": [(1, 2, "区域游戏：粮食店、石磨坊"), (3, 5, "户外自主游戏：野战区")],
            "生活": [(1, 5, life)],
            "下午游戏": ["沙水", "建构", "沙水", "建构", "大带小"],
            "家园": [(1, 5, home)],
        },
        theme="丰收的季节",
        class_="中2班",
        class_level="中班",
        teachers=["甲老师", "乙老师"],
        week=12,
        start="2025-11-17",
        end="2025-11-21",
        focus=focus,
    )


@plan("week-02")
def days_down():
    """Days down with their dates, the rows of the day as columns."""
    page = Page(landscape=True, font="楷体")
    page.title("××幼儿园小一班周计划表")
    page.lines(
        "周次：第三周    时间：2025年3月3日—3月7日    教师：甲老师  乙老师    主题：我爱我家"
    )
    head = ["晨间活动", "教学活动", "区域活动", "户外活动", "生活活动"]
    rows = [
        ["桌面玩具", "社会：我的家人", "娃娃家", "老狼老狼几点了", "学习用毛巾擦手"],
        ["绘本阅读", "美术：妈妈的项链", "美工区：串珠", "钻山洞", "学习用毛巾擦手"],
        ["桌面玩具", "音乐：我爱我的家", "建构区：盖房子", "滑梯", "漱口"],
        ["拼图", "语言：全家福", "娃娃家", "小兔跳跳", "漱口"],
        ["桌面玩具", "健康：香喷喷的饭菜", "图书区", "自由玩球", "擦嘴巴"],
    ]
    days = [
        "周一\n（3月3日）",
        "周二\n（3月4日）",
        "周三\n（3月5日）",
        "周四\n（3月6日）",
        "周五\n（3月7日）",
    ]
    home = "带一张全家福来园，和孩子说说照片里的人。"
    page.table(
        [
            ["日期", *head],
            *([day, *row] for day, row in zip(days, rows, strict=True)),
            ["家园共育", home, *[LEFT] * 4],
        ],
        bold=(0,),
    )
    columns = {name: [row[at] for row in rows] for at, name in enumerate(head)}
    return page, week(
        {**columns, "家园共育": [(1, 5, home)]},
        theme="我爱我家",
        class_="小一班",
        class_level="小班",
        teachers=["甲老师", "乙老师"],
        week=3,
        start="2025-03-03",
        end="2025-03-07",
    )


@plan("week-03")
def two_half_days_under_merged_names():
    """Two half days whose names run down the side; the head is part of the table."""
    page = Page()
    page.title("大班周活动计划")
    group = [
        "数学《认识时钟》",
        "语言《秋天的雨》",
        "科学《会转的风车》",
        "体育《跳绳》",
        "音乐《赶花会》",
    ]
    areas = "科学区：风车与风扇；美工区：折纸风车；图书区：天气的书"
    outdoor = ["平衡", "攀爬", "跳绳", "攀爬", "民间游戏"]
    play = ["美术《大风车》", "自主游戏", "建构游戏", "自主游戏", "大扫除"]
    aims = ["能听懂并遵守跳绳轮流的规则。", "有兴趣探究风车转动的快慢。"]
    table = page.table(
        [
            ["班级", "大（1）班", LEFT, "教师", "丙老师", "周次", "第6周"],
            ["主题", "风的秘密", LEFT, "时间", "2024.10.8—10.12", LEFT, LEFT],
            ["周目标", LEFT, "1、" + aims[0] + "\n2、" + aims[1], LEFT, LEFT, LEFT, LEFT],
            ["时间", LEFT, "星期二", "星期三", "星期四", "星期五", "星期六"],
            ["上午", "集体活动", *group],
            [ABOVE, "区域活动", areas, LEFT, LEFT, LEFT, LEFT],
            [ABOVE, "户外活动", *outdoor],
            ["下午", "游戏活动", *play],
            [ABOVE, "离园活动", "整理书包，说说今天最开心的事", LEFT, LEFT, LEFT, LEFT],
            ["家长工作", LEFT, "请和孩子一起找一找家里会转的东西。", LEFT, LEFT, LEFT, LEFT],
        ]
    )
    page.upright(table.cell(4, 0))
    page.upright(table.cell(7, 0))
    rows = {
        "上午/集体活动": group,
        "上午/区域活动": [(1, 5, areas)],
        "上午/户外活动": outdoor,
        "下午/游戏活动": play,
        "下午/离园活动": [(1, 5, "整理书包，说说今天最开心的事")],
        "家长工作": [(1, 5, "请和孩子一起找一找家里会转的东西。")],
    }
    return page, week(
        rows,
        theme="风的秘密",
        class_="大（1）班",
        class_level="大班",
        teachers=["丙老师"],
        week=6,
        start="2024-10-08",
        end="2024-10-12",
        focus=aims,
        weekdays=[2, 3, 4, 5, 6],
    )


@plan("week-04")
def lines_by_day_without_a_table():
    """No table: each day is a heading with lines of morning and afternoon."""
    page = Page()
    page.title("中班第九周周计划")
    page.lines("主题：汽车嘀嘀嘀", "班级：中一班    带班教师：丁老师", "4月14日至4月18日")
    page.bold("一、本周目标")
    focus = ["认识常见车辆的用处。", "过马路时拉好大人的手。"]
    page.lines(*(f"{n}、{t}" for n, t in enumerate(focus, 1)))
    page.bold("二、每日安排")
    days = [
        ("社会：各种各样的车", "停车场游戏"),
        ("美术：我设计的汽车", "开火车"),
        ("科学：轮子的秘密", "滚轮胎"),
        ("语言：小汽车找朋友", "停车场游戏"),
        ("健康：安全过马路", "玩具分享日"),
    ]
    for name, (morning, afternoon) in zip("一二三四五", days, strict=True):
        page.bold(f"星期{name}")
        page.lines(f"上午：{morning}", f"下午：{afternoon}")
    page.bold("三、家园共育")
    page.lines("周末和孩子数一数路上见到几种车。")
    return page, week(
        {
            "上午": [morning for morning, _ in days],
            "下午": [afternoon for _, afternoon in days],
            "家园共育": [(1, 5, "周末和孩子数一数路上见到几种车。")],
        },
        theme="汽车嘀嘀嘀",
        class_="中一班",
        class_level="中班",
        teachers=["丁老师"],
        week=9,
        start="04-14",
        end="04-18",
        focus=focus,
    )


@plan("week-05")
def german_week_with_times_down():
    """A German week: days across, times down, an offer that spans two days."""
    page = Page(landscape=True, font="Arial")
    page.title("Wochenplan der Igelgruppe")
    page.lines(
        "KW 20 (12.05. – 16.05.2025)\t\tThema: Was krabbelt denn da?",
        "Erzieherinnen: Frau A., Frau B.",
    )
    circle = ["Wochenendkreis", "Lied", "Kinderkonferenz", "Geburtstagskreis", "Wochenrückblick"]
    page.table(
        [
            ["Zeit", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"],
            ["9:00 Morgenkreis", *circle],
            ["9:30 Angebot", "Wurmglas bauen", LEFT, "Waldtag", "Turnen", "Bücherei"],
            ["10:30 Freispiel", "drinnen und im Garten", *[LEFT] * 4],
            ["14:00 Nachmittag", "Garten", "Vorlesen", "Waldtag", "Basteln", "Garten"],
        ]
    )
    page.label("Hinweis für Eltern: ", "Am Mittwoch bitte Gummistiefel mitgeben.")
    return page, week(
        {
            "9:00 Morgenkreis": circle,
            "9:30 Angebot": [
                (1, 2, "Wurmglas bauen"),
                (3, 3, "Waldtag"),
                (4, 4, "Turnen"),
                (5, 5, "Bücherei"),
            ],
            "10:30 Freispiel": [(1, 5, "drinnen und im Garten")],
            "14:00 Nachmittag": ["Garten", "Vorlesen", "Waldtag", "Basteln", "Garten"],
            "Hinweis für Eltern": [(1, 5, "Am Mittwoch bitte Gummistiefel mitgeben.")],
        },
        language="de",
        theme="Was krabbelt denn da?",
        class_="Igelgruppe",
        teachers=["Frau A.", "Frau B."],
        calendar_week=20,
        start="2025-05-12",
        end="2025-05-16",
    )
