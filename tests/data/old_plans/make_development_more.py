"""Further plans of the development set, each of a structure that the ones before do not have."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, step, week


@plan("lesson-05")
def bold_steps_without_numbers():
    """Labels as lines, steps as bold lines that are counted by words."""
    page = Page()
    page.title("幼儿园中班安全教育活动：小心地滑")
    page.lines("活动对象：中班幼儿", "活动时间：2023年11月14日  共25分钟", "设计者：丁老师")
    page.bold("▲活动目标")
    page.lines("1、知道地面湿了容易滑倒。", "2、学会慢慢走、扶一扶。")
    page.bold("▲活动重点与难点")
    page.lines("重点：知道地滑的原因。", "难点：跑的时候也记得慢下来。")
    page.bold("▲活动准备")
    page.lines("标志图片；湿拖把一个。")
    page.bold("▲活动过程")
    page.bold("环节一：情境导入")
    page.lines("看木偶摔跤，说说它怎么了。")
    page.bold("环节二：讨论与发现")
    page.lines("找一找活动室哪里会滑。", "一起贴“小心地滑”。")
    page.bold("环节三：游戏结束")
    page.lines("玩“企鹅走路”回座位。")
    page.bold("▲活动延伸")
    page.lines("请家长雨天提醒孩子走路看脚下。")
    steps = [
        step("opening", "情境导入", "看木偶摔跤，说说它怎么了。"),
        step(
            "development",
            "讨论与发现",
            "找一找活动室哪里会滑。",
            "一起贴“小心地滑”。",
        ),
        step("closing", "游戏结束", "玩“企鹅走路”回座位。"),
    ]
    return page, {
        "kind": "lesson",
        "title": "小心地滑",
        "class_level": "中班",
        "teachers": ["丁老师"],
        "date": "2023-11-14",
        "minutes": 25,
        "goals": ["知道地面湿了容易滑倒。", "学会慢慢走、扶一扶。"],
        "preparation": ["标志图片；湿拖把一个。"],
        "steps": steps,
        "extension": "请家长雨天提醒孩子走路看脚下。",
    }


@plan("lesson-06")
def steps_in_rows_of_the_form():
    """Each step in a row of the form, beside the merged name of the course."""
    page = Page()
    rows = [
        ("一、故事引出", "听《小猫迷路了》的开头。"),
        ("二、想想办法", "分组说说迷路了可以找谁。\n教师小结：找警察、找穿工作服的人。"),
        ("三、情境表演", "演一演，记住爸爸妈妈的电话。"),
    ]
    page.table(
        [
            ["××中心幼儿园教案", LEFT, LEFT, LEFT],
            ["活动内容", "迷路了怎么办", "活动领域", "社会（安全）"],
            ["执教人", "戊老师", "班别", "大四班"],
            ["上课时间", "2024年3月7日上午", "活动地点", "音乐室"],
            ["教学目的", "①知道迷路时不跟陌生人走。\n②能说出家人的电话。", LEFT, LEFT],
            ["课前准备", "手偶两个。", LEFT, LEFT],
            ["教学\n流程", rows[0][0], rows[0][1], LEFT],
            [ABOVE, rows[1][0], rows[1][1], LEFT],
            [ABOVE, rows[2][0], rows[2][1], LEFT],
            ["活动反思", "电话太长，有的孩子记不全，可编成儿歌。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "迷路了怎么办",
        "class": "大四班",
        "class_level": "大班",
        "domain": "社会",
        "teachers": ["戊老师"],
        "date": "2024-03-07",
        "goals": ["知道迷路时不跟陌生人走。", "能说出家人的电话。"],
        "preparation": ["手偶两个。"],
        "steps": [
            step(phase, title[2:], *text.split("\n"))
            for phase, (title, text) in zip(
                ("opening", "development", "closing"), rows, strict=True
            )
        ],
        "reflection": "电话太长，有的孩子记不全，可编成儿歌。",
    }


@plan("lesson-07")
def german_text_with_bullets():
    """German headings of Word with lists, the head as lines with bold names."""
    page = Page(font="Calibri")
    page.heading("Bewegungsangebot „Die Schneckenreise“", 1)
    page.label("Alter: ", "3 bis 4 Jahre")
    page.label("Gruppengröße: ", "8 Kinder")
    page.label("Zeit: ", "20 Minuten")
    page.label("Ort: ", "Turnraum")
    page.label("Planung: ", "Frau C.")
    page.heading("Warum dieses Angebot?", 2)
    page.lines("Im Garten sammeln die Kinder Schnecken.")
    page.heading("Was die Kinder lernen können", 2)
    page.numbered(["Sie bewegen sich langsam und leise.", "Sie warten aufeinander."], "List Bullet")
    page.heading("Das brauchen wir", 2)
    page.lines("Matten, ruhige Musik")
    page.heading("So gehen wir vor", 2)
    page.numbered(
        [
            "Begrüßung: Wir kriechen in den Kreis.",
            "Wir bauen eine Schneckenstraße.",
            "Wir ruhen im Schneckenhaus.",
        ]
    )
    page.heading("Danach", 2)
    page.lines("Die Kinder malen ihre Schnecke.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Die Schneckenreise",
        "class_level": "小班",
        "minutes": 20,
        "teachers": ["Frau C."],
        "origin": "Im Garten sammeln die Kinder Schnecken.",
        "goals": ["Sie bewegen sich langsam und leise.", "Sie warten aufeinander."],
        "preparation": ["Matten, ruhige Musik"],
        "steps": [
            step("opening", "Begrüßung: Wir kriechen in den Kreis."),
            step("development", "Wir bauen eine Schneckenstraße."),
            step("closing", "Wir ruhen im Schneckenhaus."),
        ],
    }


@plan("week-04")
def dates_in_a_row_of_their_own():
    """The days in one row, their dates in the next, aims at the top, notes below."""
    page = Page(landscape=True)
    page.title("××幼儿园一周活动安排表（大二班）")
    page.lines("第七周（10.14—10.18）　　班级教师：甲老师 戊老师　　保育员：己老师")
    games = ["建构区", "表演区", "科学区", "美工区", "阅读区"]
    lessons = ["数学：7的组成", "语言：桂花", "音乐：秋", "体育：跳箱", "美术：菊花"]
    rain = "雨天改在走廊跳格子。"
    page.table(
        [
            ["主题", LEFT, "美丽的秋天", *[LEFT] * 4],
            ["本周工作重点", LEFT, "1.观察桂花和菊花。\n2.学习两人合作收拾。", *[LEFT] * 4],
            ["星期", LEFT, "星期一", "星期二", "星期三", "星期四", "星期五"],
            ["日期", LEFT, "14日", "15日", "16日", "17日", "18日"],
            ["上午", "晨间活动", "整理自然角", LEFT, "值日生播报", LEFT, LEFT],
            [ABOVE, "教学活动", *lessons],
            [ABOVE, "户外活动", rain, *[LEFT] * 4],
            ["下午", "区域游戏", *games],
            ["家长工作", LEFT, "周五带一片落叶。", *[LEFT] * 4],
            ["周反思", LEFT, "合作收拾时分工不清。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "上午/晨间活动": [(1, 2, "整理自然角"), (3, 5, "值日生播报")],
            "上午/教学活动": lessons,
            "上午/户外活动": [(1, 5, rain)],
            "下午/区域游戏": games,
            "家长工作": [(1, 5, "周五带一片落叶。")],
        },
        theme="美丽的秋天",
        class_="大二班",
        class_level="大班",
        teachers=["甲老师", "戊老师"],
        week=7,
        start="10-14",
        end="10-18",
        focus=["观察桂花和菊花。", "学习两人合作收拾。"],
        reflection="合作收拾时分工不清。",
    )


@plan("week-05")
def german_week_with_days_down():
    """German days down the side, parts of the day as heads."""
    page = Page(font="Calibri")
    page.title("Unsere Woche vom 10.11. bis 14.11.2025")
    page.lines("Sonnengruppe – Thema: Laternen – Fachkraft: Frau B.")
    rows = [
        ("Montag", "Laternen basteln", "Spaziergang"),
        ("Dienstag", "Lied üben", "Garten"),
        ("Mittwoch", "Turnen", "Laternen basteln"),
        ("Donnerstag", "Bücherei", "Garten"),
        ("Freitag", "Laternenfest", "Aufräumen"),
    ]
    page.table([["Tag", "Vormittag", "Nachmittag"], *map(list, rows)])
    page.label("Rückblick: ", "Die Kerzen flackerten im Wind.")
    return page, week(
        {"Vormittag": [row[1] for row in rows], "Nachmittag": [row[2] for row in rows]},
        language="de",
        class_="Sonnengruppe",
        theme="Laternen",
        teachers=["Frau B."],
        start="2025-11-10",
        end="2025-11-14",
        reflection="Die Kerzen flackerten im Wind.",
    )


@plan("week-06")
def week_by_kinds_of_activity_without_days():
    """A week without days: for each kind of activity what is done in all of it."""
    page = Page()
    page.title("小一班第十周周计划")
    page.lines("2025.4.21-2025.4.25    教师：甲老师、丁老师")
    rows = [
        ("生活活动", "会把小椅子轻轻推好。"),
        ("游戏活动", "娃娃家：给娃娃过生日；建构区：搭小路。"),
        ("学习活动", "儿歌《小蚂蚁》；认识圆形；手指点画。"),
        ("运动活动", "钻爬：小蚂蚁运粮食。"),
        ("家园共育", "和孩子一起找身边的圆形。"),
    ]
    page.table(
        [
            ["主题名称", "蚂蚁搬家"],
            ["本周目标", "1.愿意观察蚂蚁。\n2.能听信号走和停。"],
            *map(list, rows),
        ]
    )
    return page, week(
        {name: [(1, 5, text)] for name, text in rows},
        theme="蚂蚁搬家",
        class_="小一班",
        class_level="小班",
        teachers=["甲老师", "丁老师"],
        week=10,
        start="2025-04-21",
        end="2025-04-25",
        focus=["愿意观察蚂蚁。", "能听信号走和停。"],
    )


@plan("day-03")
def day_with_half_days():
    """Half days down the side, the head in the same table."""
    page = Page()
    page.title("一日活动安排")
    rows = [
        ("上午", "8:00-8:40", "来园活动", "自选桌面游戏"),
        (ABOVE, "8:40-9:10", "早操", "器械操"),
        (ABOVE, "9:20-9:50", "学习活动", "语言《月亮的味道》"),
        ("下午", "14:40-15:10", "起床点心", "自己叠被子"),
        (ABOVE, "15:10-16:00", "游戏活动", "表演区开放"),
    ]
    page.table(
        [
            ["班级", "大一班", "日期", "2025年9月18日 星期四"],
            ["教师", "乙老师", "周次", "第三周"],
            ["半日", "时间", "活动名称", "活动内容与要求"],
            *map(list, rows),
            ["反思", "桌面游戏材料少。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "day",
        "class": "大一班",
        "class_level": "大班",
        "teachers": ["乙老师"],
        "date": "2025-09-18",
        "week": 3,
        "slots": [{"time": time, "name": name, "text": text} for _, time, name, text in rows],
        "reflection": "桌面游戏材料少。",
    }


@plan("unit-03")
def lessons_as_rows():
    """The activities of a theme as rows with aims, materials and course."""
    page = Page()
    page.title("主题：我会用水")
    page.lines("适用班级：小班", "主题时长：2周")
    page.bold("主题来源")
    page.lines("水龙头没关紧，孩子们围着看了很久。")
    page.bold("总目标")
    page.lines("1. 喜欢玩水。", "2. 会关紧水龙头。")
    page.bold("主题活动")
    rows = [
        ("滴答滴答", "愿意听水声。", "水杯", "1.听一听\n2.学一学"),
        ("关紧它", "会拧水龙头。", "玩具龙头", "1.试一试\n2.贴标志"),
    ]
    page.table([["活动名称", "活动目标", "活动准备", "活动过程"], *map(list, rows)])
    page.bold("区域环境")
    page.lines("盥洗室贴小水滴标志。")
    page.bold("家长配合")
    page.lines("在家请孩子管水龙头。")
    return page, {
        "kind": "unit",
        "title": "我会用水",
        "class_level": "小班",
        "duration_weeks": 2,
        "origin": "水龙头没关紧，孩子们围着看了很久。",
        "goals": ["喜欢玩水。", "会关紧水龙头。"],
        "activities": [
            {
                "title": title,
                "goals": [goal],
                "steps": [
                    {
                        "phase": None,
                        "title": None,
                        "minutes": None,
                        "text": [each[2:] for each in steps.split("\n")],
                    }
                ],
            }
            for title, goal, _, steps in rows
        ],
        "family": "在家请孩子管水龙头。",
    }


@plan("unit-04")
def german_project():
    """A German project: reason, aims, a web, offers with dates."""
    page = Page(font="Calibri")
    page.title("Projektplanung: Unser Garten im Frühling")
    page.lines(
        "Gruppe: Regenbogengruppe", "Zeitraum: 07.04.2025 bis 25.04.2025", "Team: Frau A., Herr D."
    )
    page.heading("Anlass", 2)
    page.lines("Die Kinder fanden im Beet die ersten grünen Spitzen.")
    page.heading("Ziele", 2)
    page.numbered(["Die Kinder säen und pflegen Pflanzen.", "Sie beobachten Tiere."], "List Bullet")
    page.heading("Geplante Angebote", 2)
    rows = [
        ("Woche 1", "Wir säen Kresse", "Natur und Umwelt", "30 Min."),
        ("Woche 2", "Vogellieder", "Musik", "20 Min."),
        ("Woche 3", "Ein Hotel für Käfer", "Natur und Umwelt", "45 Min."),
    ]
    page.table([["Woche", "Angebot", "Bildungsbereich", "Dauer"], *map(list, rows)])
    page.heading("Zusammenarbeit mit Eltern", 2)
    page.lines("Wir freuen uns über Blumentöpfe.")
    page.heading("Reflexion", 2)
    page.lines("Die Kresse wuchs schneller als gedacht.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Unser Garten im Frühling",
        "class": "Regenbogengruppe",
        "teachers": ["Frau A.", "Herr D."],
        "start": "2025-04-07",
        "duration_weeks": 3,
        "origin": "Die Kinder fanden im Beet die ersten grünen Spitzen.",
        "goals": ["Die Kinder säen und pflegen Pflanzen.", "Sie beobachten Tiere."],
        "activities": [
            {
                "title": title,
                "domain": "科学" if "Natur" in domain else "艺术",
                "minutes": int(minutes.split()[0]),
            }
            for _, title, domain, minutes in rows
        ],
        "family": "Wir freuen uns über Blumentöpfe.",
        "reflection": "Die Kresse wuchs schneller als gedacht.",
    }


@plan("term-03")
def term_with_months_over_weeks():
    """Months merged over their weeks."""
    page = Page()
    page.title("大班2025年秋季学期教学进度表")
    page.lines("执笔：戊老师")
    rows = [
        ("九月", "第1周", "我升大班了", "开学典礼"),
        (ABOVE, "第2周", "我升大班了", "教师节"),
        ("十月", "第6周", "丰收的秋天", "秋游"),
        (ABOVE, "第7周", "丰收的秋天", "重阳节"),
    ]
    page.table([["月份", "周次", "主题", "活动"], *map(list, rows)])
    return page, {
        "kind": "term",
        "class_level": "大班",
        "teachers": ["戊老师"],
        "school_year": "2025-2026",
        "term": 1,
        "weeks": [
            {"week": int(number[1]), "theme": theme, "text": text}
            for _, number, theme, text in rows
        ],
    }
