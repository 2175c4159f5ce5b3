"""Plans of a week, a day and a term of the development set, and what is no plan."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.writer import LEFT, Page, count, week


@plan("week-01")
def days_down_with_dates():
    """Days down the side with their dates; reflection and families below the table."""
    page = Page(landscape=True)
    page.title("小二班第十五周保教活动计划")
    page.lines("主题：好吃的水果　　时间：2024年12月9日——12月13日　　主班：甲老师　配班：丁老师")
    page.label("上周小结：", "多数幼儿能自己端盘子。")
    page.lines("本周目标：", "1.认识三种冬天的水果。", "2.愿意尝一尝没吃过的水果。")
    rows = [
        ("晨间：聊聊水果", "认识橘子", "踩小路", "水果店"),
        ("点名游戏", "儿歌：大苹果", "钻山洞", "涂水果"),
        ("听故事", "水果拼盘", "踩小路", "水果店"),
        ("看图书", "大小水果", "玩沙", "搭货架"),
        ("点名游戏", "切水果（音乐）", "钻山洞", "收玩具"),
    ]
    page.table(
        [
            ["日期", "晨间活动", "教学活动", "户外活动", "下午游戏"],
            *(
                [f"周{day}\n12.{9 + at}", *row]
                for at, (day, row) in enumerate(zip("一二三四五", rows, strict=True))
            ),
        ]
    )
    page.label("家园共育：", "请带一种水果来园分享。")
    page.label("周反思：", "")
    names = ("晨间活动", "教学活动", "户外活动", "下午游戏")
    home = "请带一种水果来园分享。"
    return page, week(
        {name: [row[at] for row in rows] for at, name in enumerate(names)}
        | {"家园共育": [(1, 5, home)]},
        theme="好吃的水果",
        class_="小二班",
        class_level="小班",
        teachers=["甲老师", "丁老师"],
        week=15,
        start="2024-12-09",
        end="2024-12-13",
        last_week="多数幼儿能自己端盘子。",
        focus=["认识三种冬天的水果。", "愿意尝一尝没吃过的水果。"],
    )


@plan("week-02")
def days_as_lines_within_cells():
    """Rows of parts of the day, whose cell names each day in its text."""
    page = Page()
    page.title("周活动计划表")
    groups = ["健康：小青蛙跳", "语言：春雨", "科学：种豆子", "艺术：柳条", "社会：值日生"]
    sport = ["跳圈", "跳绳", "跳圈", "球", "自选"]
    page.table(
        [
            ["班级", "中一班", "教师", "乙老师、丙老师"],
            ["周次", "第四周", "日期", "3.17-3.21"],
            ["主题", "春天来了", LEFT, LEFT],
            ["周重点", "会照看豆苗。", LEFT, LEFT],
            [
                "集体活动",
                "\n".join(
                    f"周{day}：{text}" for day, text in zip("一二三四五", groups, strict=True)
                ),
                LEFT,
                LEFT,
            ],
            [
                "户外活动",
                "\n".join(
                    f"星期{day}：{text}" for day, text in zip("一二三四五", sport, strict=True)
                ),
                LEFT,
                LEFT,
            ],
            ["家园", "在家种一盆豆子。", LEFT, LEFT],
        ]
    )
    return page, week(
        {"集体活动": groups, "户外活动": sport, "家园": [(1, 5, "在家种一盆豆子。")]},
        theme="春天来了",
        class_="中一班",
        class_level="中班",
        teachers=["乙老师", "丙老师"],
        week=4,
        start="03-17",
        end="03-21",
        focus=["会照看豆苗。"],
    )


@plan("week-03")
def german_week_with_dates_in_the_heads():
    """A German week: dates under the days, parts of the day in the first column."""
    page = Page(landscape=True, font="Arial")
    page.title("Wochenplan 24.03.2025 bis 28.03.2025")
    page.lines("Gruppe: Fuchsgruppe", "Thema der Woche: Im Wald", "Fachkräfte: Frau A. und Herr C.")
    page.lines("Ziel der Woche: Die Kinder bewegen sich sicher im Wald.")
    page.table(
        [
            ["", "Mo, 24.03.", "Di, 25.03.", "Mi, 26.03.", "Do, 27.03.", "Fr, 28.03."],
            ["Vormittag", "Wald", LEFT, "Rindenbilder", "Sport", "Vorlesen"],
            ["Mittag", "Nudeln", "Suppe", "Fisch", "Reis", "Auflauf"],
            ["Nachmittag", "Garten", LEFT, LEFT, "Musik", "Abschlusskreis"],
        ]
    )
    page.label("Elterninfo: ", "Bitte feste Schuhe anziehen.")
    return page, week(
        {
            "Vormittag": [
                (1, 2, "Wald"),
                (3, 3, "Rindenbilder"),
                (4, 4, "Sport"),
                (5, 5, "Vorlesen"),
            ],
            "Mittag": ["Nudeln", "Suppe", "Fisch", "Reis", "Auflauf"],
            "Nachmittag": [(1, 3, "Garten"), (4, 4, "Musik"), (5, 5, "Abschlusskreis")],
            "Elterninfo": [(1, 5, "Bitte feste Schuhe anziehen.")],
        },
        language="de",
        theme="Im Wald",
        class_="Fuchsgruppe",
        teachers=["Frau A.", "Herr C."],
        start="2025-03-24",
        end="2025-03-28",
        focus=["Die Kinder bewegen sich sicher im Wald."],
    )


@plan("day-01")
def day_as_lines():
    """A day without a table: times before each part, what the teacher watches in brackets."""
    page = Page()
    page.title("小三班半日活动方案")
    page.lines("时间：2025年4月22日（星期二）", "带班教师：丙老师", "主题：小蝌蚪")
    page.bold("一、活动目标")
    page.lines("1.愿意照看小蝌蚪。", "2.会把椅子轻轻搬好。")
    page.bold("二、半日流程")
    slots = [
        ("8:00—8:30", "入园签到", "自己挂好毛巾。"),
        ("8:30—9:20", "户外游戏", "平衡木、皮球。"),
        ("9:30—9:45", "集体活动", "科学《小蝌蚪长大了》"),
        ("9:45—10:40", "区域活动", "观察角：看蝌蚪。"),
        ("10:40—11:00", "餐前准备", "洗手，听音乐。"),
    ]
    for time, name, text in slots:
        page.lines(f"{time}  {name}：{text}")
    page.bold("三、活动反思")
    page.lines("看蝌蚪的孩子太多，要分批。")
    return page, {
        "kind": "day",
        "class": "小三班",
        "class_level": "小班",
        "theme": "小蝌蚪",
        "teachers": ["丙老师"],
        "date": "2025-04-22",
        "goals": ["愿意照看小蝌蚪。", "会把椅子轻轻搬好。"],
        "slots": [{"time": time, "name": name, "text": text} for time, name, text in slots],
        "reflection": "看蝌蚪的孩子太多，要分批。",
    }


@plan("day-02")
def german_day_in_a_table():
    """A German day: time and activity in a table of two columns."""
    page = Page(font="Arial")
    page.title("Tagesablauf der Bärengruppe")
    page.lines("Dienstag, 6. Mai 2025", "Erzieher: Herr D.")
    slots = [
        ("7.30 – 8.30 Uhr", "Bringzeit", "Freispiel im Gruppenraum"),
        ("8.30 – 9.00 Uhr", "Frühstück", "Wir decken gemeinsam den Tisch."),
        ("9.00 – 9.30 Uhr", "Morgenkreis", "Lied vom Maikäfer"),
        ("9.30 – 11.30 Uhr", "Garten", "Käfer suchen"),
    ]
    page.table([["Uhrzeit", "Was?", "Inhalt"], *map(list, slots)])
    page.label("Rückblick: ", "Der Morgenkreis war zu lang.")
    return page, {
        "kind": "day",
        "language": "de",
        "class": "Bärengruppe",
        "teachers": ["Herr D."],
        "date": "2025-05-06",
        "slots": [{"time": time, "name": name, "text": text} for time, name, text in slots],
        "reflection": "Der Morgenkreis war zu lang.",
    }


@plan("term-01")
def term_by_week():
    """The weeks of a term in a table: number, dates, theme, work."""
    page = Page()
    page.title("小一班学期计划")
    page.lines("2024-2025学年度第二学期", "制定人：甲老师  丙老师")
    page.bold("（一）班级现状分析")
    page.lines("全班26人，多数幼儿能自己吃饭，午睡要人陪。")
    page.bold("（二）学期目标")
    goals = ["能自己穿脱鞋袜。", "愿意说出自己的需要。"]
    page.lines(*count(goals, "{}、{}"))
    page.bold("（三）周次安排")
    rows = [
        ("第1周", "2.10-2.14", "你好，幼儿园", "收心、常规"),
        ("第2周", "2.17-2.21", "你好，幼儿园", "家长会"),
        ("第3周", "2.24-2.28", "春天的小芽", "种蒜苗"),
    ]
    page.table([["周次", "日期", "主题", "主要工作"], *map(list, rows)])
    page.bold("（四）家园共育")
    page.lines("每月一次家长开放日。")
    return page, {
        "kind": "term",
        "class": "小一班",
        "class_level": "小班",
        "teachers": ["甲老师", "丙老师"],
        "school_year": "2024-2025",
        "term": 2,
        "situation": "全班26人，多数幼儿能自己吃饭，午睡要人陪。",
        "goals": goals,
        "weeks": [
            {
                "week": int(number[1]),
                "start": "-".join(f"{int(n):02}" for n in dates.split("-")[0].split(".")),
                "end": "-".join(f"{int(n):02}" for n in dates.split("-")[1].split(".")),
                "theme": theme,
                "text": text,
            }
            for number, dates, theme, text in rows
        ],
        "family": "每月一次家长开放日。",
    }


@plan("term-02")
def term_by_lines_of_months():
    """Months as lines with their work below them."""
    page = Page()
    page.title("中班年级组工作计划")
    page.lines("（2023学年第一学期）")
    page.bold("一、基本情况")
    page.lines("年级共四个班，教师八名。")
    page.bold("二、工作目标")
    page.lines("1.坚持每天两小时户外。", "2.做好生活常规。")
    page.bold("三、每月工作安排")
    months = [
        ("九月份", ["开学常规。", "家长会。"]),
        ("十月份", ["秋游。", "主题《秋天》。"]),
        ("十一月份", ["消防演习。"]),
    ]
    for month, lines in months:
        page.lines(f"{month}：", *count(lines, "{}.{}"))
    return page, {
        "kind": "term",
        "class_level": "中班",
        "school_year": "2023-2024",
        "term": 1,
        "situation": "年级共四个班，教师八名。",
        "goals": ["坚持每天两小时户外。", "做好生活常规。"],
        "months": [{"month": month, "text": "\n".join(lines)} for month, lines in months],
    }


@plan("form-01")
def empty_week():
    """The form of a week that nobody has filled in."""
    page = Page(landscape=True)
    page.title("（　　）班第（　　）周活动计划")
    page.lines("主题：　　　　　　教师：　　　　　　日期：")
    days = ["星期一", "星期二", "星期三", "星期四", "星期五"]
    page.table([["", *days], *([name, *[""] * 5] for name in ("集体活动", "区域活动", "户外活动"))])
    return page, {"kind": "form"}


@plan("framework-01")
def goals_of_a_year_by_age():
    """Goals of a year by domain, numbered without the word goal."""
    page = Page()
    page.title("小班年龄段发展目标")
    read = []
    for domain, goals in {
        "健康领域": ["情绪安定愉快。", "会自己用勺吃饭。"],
        "语言领域": ["愿意跟老师说话。", "喜欢听故事。"],
        "社会领域": ["愿意上幼儿园。"],
    }.items():
        page.heading(domain, 2)
        read.append({"level": 1, "text": domain})
        for number, text in enumerate(goals, 1):
            page.lines(f"{number}.{text}")
            read.append({"level": 2, "text": text})
    return page, {"kind": "framework", "title": "小班年龄段发展目标", "goals": read}
