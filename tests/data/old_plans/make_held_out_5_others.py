"""Plans of a day and a term, a draft, a form and goals, of the fifth set's half that is held out."""

from tests.data.old_plans.make_held_out_5_lessons import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count


@plan("day-01")
def day_with_points_of_guidance():
    """A table of four columns: time, part, what is done, what to look at."""
    page = Page(font="微软雅黑")
    page.title("中四班一日活动计划")
    page.lines("日期：2025年10月30日　星期四　　　教师：万老师、段老师")
    rows = [
        ("7:40-8:20", "入园、自主游戏", "签到，选择桌面玩具。", "观察幼儿情绪，提醒签到。"),
        ("8:20-8:40", "早点", "自己取点心，喝牛奶。", "提醒细嚼慢咽。"),
        ("8:40-9:30", "户外活动", "早操；游戏“两人三足”。", "绑带不要太紧，及时擦汗。"),
        ("9:40-10:05", "集体活动", "美术《向日葵》", "鼓励用大块的颜色。"),
        ("10:10-11:00", "区域游戏", "建构区、表演区、美工区自选。", "重点看建构区怎样分工。"),
        ("11:10-12:00", "午餐、散步", "值日生分碗筷；饭后散步十分钟。", ""),
        ("12:00-14:30", "午睡", "听故事入睡。", "巡视，帮助盖被子。"),
        ("15:00-16:00", "下午活动", "歌唱《落叶》；自由活动。", ""),
        ("16:00-16:30", "离园", "整理书包，和老师再见。", "和家长说说午睡的情况。"),
    ]
    page.table([["时间", "活动环节", "活动内容", "指导要点"], *map(list, rows)])
    page.label("活动反思：", "")
    return page, {
        "kind": "day",
        "class": "中四班",
        "class_level": "中班",
        "teachers": ["万老师", "段老师"],
        "date": "2025-10-30",
        "slots": [
            {"time": time, "name": name, "text": text, "support": support}
            for time, name, text, support in rows
        ],
    }


@plan("day-02")
def half_days_merged_on_the_left():
    """Half days are merged on the left; the class and the day stand in the first row."""
    page = Page()
    page.title("一日活动安排表")
    morning = [
        ("8:00—8:30", "来园接待", "晨检，插牌；和老师问好。"),
        ("8:30—9:00", "区角游戏", "娃娃家、积木区。"),
        ("9:00—9:15", "学习活动", "儿歌《吹泡泡》"),
        ("9:30—10:30", "户外运动", "小兔采蘑菇\n自由玩大型玩具"),
        ("10:50—11:30", "午餐", "学习用勺子，不掉饭粒。"),
    ]
    afternoon = [
        ("14:30—15:00", "起床、点心", "学习穿鞋。"),
        ("15:00—15:40", "游戏活动", "玩沙玩水"),
        ("15:40—16:00", "离园", "听音乐等家长。"),
    ]
    page.table(
        [
            ["班级", "小四班", "日期", "2025.5.22"],
            ["教师", "雷老师", "天气", "晴"],
            ["", "时间", "活动", "内容与要求"],
            *(["上午" if n == 0 else ABOVE, *row] for n, row in enumerate(morning)),
            *(["下午" if n == 0 else ABOVE, *row] for n, row in enumerate(afternoon)),
        ],
        bold=(0,),
    )
    return page, {
        "kind": "day",
        "class": "小四班",
        "class_level": "小班",
        "teachers": ["雷老师"],
        "date": "2025-05-22",
        "slots": [
            {"time": time, "name": name, "text": text, "support": ""}
            for time, name, text in [*morning, *afternoon]
        ],
    }


@plan("term-01")
def table_of_months_with_columns():
    """The plan of a class: text under headings, a table with a row for each month."""
    page = Page()
    page.title("大二班班务计划")
    page.lines("2025—2026学年度第一学期", "班级成员：尹老师、黎老师")
    page.bold("一、班级现状分析")
    situation = (
        "本班共有幼儿34人，男孩18人，女孩16人。孩子们自理能力强，爱提问题，但是做事容易半途而废。"
    )
    page.lines(situation, indent=True)
    page.bold("二、学期工作目标")
    goals = ["养成按时完成任务的习惯。", "敢于在集体面前表达。", "会用跳绳连续跳二十下。"]
    page.lines(*count(goals, "{}．{}"))
    page.bold("三、家长工作")
    family = "建立班级家委会，每月请一位家长来讲故事。"
    page.lines(family, indent=True)
    page.bold("四、逐月安排")
    head = ["月份", "主题", "教育活动", "安全与生活"]
    rows = [
        ["九月", "我是大班小朋友", "制定班级公约", "学习整理床铺"],
        ["十月", "我爱家乡", "参观老街", "交通安全日"],
        ["十一月", "奇妙的身体", "测身高体重", "消防演练"],
        ["十二月", "冬天来了", "冬季运动会", "预防感冒"],
        ["一月", "过新年", "新年游园会", "假期安全"],
    ]
    page.table([head, *rows])
    return page, {
        "kind": "term",
        "title": "大二班班务计划",
        "class": "大二班",
        "class_level": "大班",
        "teachers": ["尹老师", "黎老师"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": situation,
        "goals": goals,
        "family": family,
        "months": [
            {
                "month": row[0],
                "text": "\n".join(
                    f"{name}：{text}" for name, text in zip(head[1:], row[1:], strict=True)
                ),
            }
            for row in rows
        ],
    }


@plan("term-02")
def german_half_year():
    """A German half year: a table with a row for each month."""
    page = Page(font="Arial")
    page.title("Halbjahresplanung der Bienengruppe")
    page.lines("Kita-Jahr 2025/2026, 1. Halbjahr", "Fachkräfte: Frau J., Frau V.")
    goals = [
        "Alle Kinder finden sich in der Gruppe zurecht.",
        "Die Kinder erleben die Jahreszeiten draußen.",
    ]
    page.bold("Ziele")
    page.lines(*(f"- {text}" for text in goals))
    head = ["Monat", "Thema", "Feste und Termine"]
    rows = [
        ["September", "Ankommen und Kennenlernen", "Elternabend"],
        ["Oktober", "Ernte", "Erntedankfest"],
        ["November", "Licht und Dunkel", "Laternenumzug"],
        ["Dezember", "Warten und Vorbereiten", "Plätzchen backen"],
        ["Januar", "Schnee und Eis", "Tag der offenen Tür"],
    ]
    page.table([head, *rows], bold=(0,))
    return page, {
        "kind": "term",
        "language": "de",
        "title": "Halbjahresplanung der Bienengruppe",
        "class": "Bienengruppe",
        "teachers": ["Frau J.", "Frau V."],
        "school_year": "2025-2026",
        "term": 1,
        "goals": goals,
        "months": [
            {"month": month, "text": f"Thema: {theme}\nFeste und Termine: {feast}"}
            for month, theme, feast in rows
        ],
    }


@plan("standard-01")
def draft_of_a_standard():
    """A draft for places outdoors; numbers of two levels."""
    page = Page(font="宋体")
    page.title("幼儿园户外场地安全管理指南")
    page.lines("（征求意见稿）")
    clauses = [
        ("1", "范围", "本文件给出了幼儿园户外场地安全管理的建议，适用于各类幼儿园。"),
        ("2", "规范性引用文件", "本文件没有规范性引用文件。"),
        ("3", "术语和定义", ""),
        ("3.1", "户外场地", "幼儿园内供幼儿运动、游戏和种植的露天区域。"),
        ("4", "人员", "幼儿园应指定专人负责户外场地的检查。"),
        ("5", "检查", ""),
        ("5.1", "日常检查", "每天开园前应检查器械是否松动、地面是否有尖锐物。"),
        ("5.2", "定期检查", "大型器械宜每月检查一次，并做好记录。"),
        ("6", "记录", "检查记录应至少保存一年。"),
    ]
    for number, title, text in clauses:
        page.bold(f"{number}　{title}")
        if text:
            page.lines(text, indent=True)
    return page, {
        "kind": "standard",
        "title": "幼儿园户外场地安全管理指南",
        "clauses": [
            {"number": number, "title": title, "text": text} for number, title, text in clauses
        ],
    }


@plan("form-01")
def empty_form_of_a_day():
    """A form for half a day that nobody has filled in."""
    page = Page()
    page.title("幼儿园半日活动计划表")
    page.lines("班级：＿＿＿＿＿　　日期：＿＿＿＿＿　　教师：＿＿＿＿＿")
    parts = ["入园活动", "区域活动", "集体活动", "户外活动", "进餐活动"]
    page.table(
        [
            ["时间", "环节", "内容", "观察要点"],
            *(["", part, "", ""] for part in parts),
            ["活动反思", "", LEFT, LEFT],
        ]
    )
    return page, {"kind": "form"}


@plan("framework-01")
def german_goals_by_area():
    """German goals by area of education: a number before the area, bullets under it."""
    page = Page(font="Calibri")
    page.title("Bildungsziele unserer Kita")
    areas = {
        "Sprache": [
            "Das Kind erzählt ein Erlebnis in der richtigen Reihenfolge.",
            "Das Kind fragt nach, wenn es etwas nicht versteht.",
        ],
        "Bewegung": [
            "Das Kind balanciert über einen Baumstamm.",
            "Das Kind zieht sich selbst an und aus.",
        ],
        "Soziales Lernen": [
            "Das Kind löst einen Streit mit Worten.",
            "Das Kind übernimmt einen Dienst in der Gruppe.",
        ],
        "Natur": ["Das Kind pflegt eine Pflanze über mehrere Wochen."],
    }
    goals = []
    for number, (area, texts) in enumerate(areas.items(), 1):
        page.bold(f"{number}. {area}")
        page.lines(*(f"• {text}" for text in texts))
        goals.append({"level": 1, "text": area})
        goals += [{"level": 2, "text": text} for text in texts]
    return page, {
        "kind": "framework",
        "language": "de",
        "title": "Bildungsziele unserer Kita",
        "goals": goals,
    }
