"""Plans of a day and a term, an empty form and goals, of the fifth set's half that is open."""

from tests.data.old_plans.make_open_5_lessons import plan
from tests.data.old_plans.writer import LEFT, Page, count


@plan("day-01")
def half_a_day_in_lines():
    """Half a day under Chinese numbers; the time behind the name, then lines of what is done."""
    page = Page()
    page.title("中二班半日活动方案")
    page.lines("时间：2025年11月18日上午　　　带班教师：蒋老师")
    goals = ["能自己选区角，玩完收拾好。", "愿意在大家面前说一说自己的发现。"]
    page.bold("活动目标：")
    page.lines(*count(goals, "{}、{}"))
    rows = [
        ("入园、晨检", "7:50—8:30", ["接待幼儿，和家长简单交流。", "值日生分发水杯。"]),
        ("早操", "8:30—9:00", ["随音乐做模仿操。"]),
        (
            "区角活动",
            "9:00—9:50",
            ["美工区：树叶粘贴。", "益智区：按规律排序。", "收拾以后分享一件作品。"],
        ),
        ("教育活动", "10:00—10:25", ["科学《叶子的形状》"]),
        ("户外游戏", "10:30—11:10", ["老狼老狼几点钟。", "自由玩球。"]),
        ("餐前准备", "11:10—11:30", ["洗手，听轻音乐。"]),
    ]
    for number, (name, time, lines) in enumerate(rows):
        page.bold(f"{'一二三四五六'[number]}、{name}（{time}）")
        page.lines(*count(lines, "{}．{}"))
    return page, {
        "kind": "day",
        "class": "中二班",
        "class_level": "中班",
        "teachers": ["蒋老师"],
        "date": "2025-11-18",
        "goals": goals,
        "slots": [
            {"time": time, "name": name, "text": "\n".join(lines), "support": ""}
            for name, time, lines in rows
        ],
    }


@plan("day-02")
def german_day_with_notes():
    """A German day in lines: a clock time and a name, then what is done, some with a hint."""
    page = Page(font="Calibri")
    page.title("Tagesplan der Spatzengruppe")
    page.lines("Dienstag, 21.10.2025", "Fachkraft: Frau H.")
    rows = [
        ("07:00 Uhr", "Frühdienst", "Die Kinder kommen im Turnraum an.", ""),
        ("08:30 Uhr", "Frühstück", "Die Kinder decken den Tisch.", "Auf die Apfelallergie achten."),
        ("09:15 Uhr", "Morgenkreis", "Wir zählen die Kinder und singen das Herbstlied.", ""),
        (
            "09:45 Uhr",
            "Angebot",
            "Kürbisse aushöhlen in zwei Gruppen",
            "Jedes Messer liegt beim Erwachsenen.",
        ),
        ("11:00 Uhr", "Garten", "Laub harken und springen", ""),
        ("12:00 Uhr", "Mittagessen", "Kürbissuppe", ""),
        ("15:00 Uhr", "Imbiss", "Obst und Tee", ""),
    ]
    for time, name, text, hint in rows:
        page.bold(f"{time} {name}")
        page.lines(text)
        if hint:
            page.lines(f"Hinweis: {hint}")
    return page, {
        "kind": "day",
        "language": "de",
        "class": "Spatzengruppe",
        "teachers": ["Frau H."],
        "date": "2025-10-21",
        "slots": [
            {"time": time, "name": name, "text": text, "support": hint}
            for time, name, text, hint in rows
        ],
    }


@plan("term-01")
def months_as_headings():
    """The plan of a class: Chinese numbers for its parts, months in bold with lists under them."""
    page = Page()
    page.title("2025学年第一学期小三班班级工作计划")
    page.lines("班级教师：吕老师、施老师")
    page.bold("一、班级情况分析")
    situation = [
        "本班有幼儿25名，其中男孩13名，女孩12名，大多是第一次上幼儿园。",
        "多数孩子会自己吃饭，穿脱衣服还要帮忙；早晨哭的孩子有六名。",
    ]
    page.lines(*situation, indent=True)
    page.bold("二、本学期工作目标")
    goals = ["愿意上幼儿园，情绪稳定。", "会自己洗手、喝水、如厕。", "喜欢听故事，能跟着念儿歌。"]
    page.lines(*count(goals, "{}、{}"))
    page.bold("三、家长工作")
    family = "开学前家访一次，平时每天说一件孩子的小事。"
    page.lines(family, indent=True)
    page.bold("四、各月工作安排")
    months = {
        "9月": ["稳定情绪，认识自己的标记。", "召开新生家长会。"],
        "10月": ["开展主题“我的幼儿园”。", "学习排队、收玩具。"],
        "11月": ["开展主题“秋天的果子”。", "秋季亲子游园。", "消防演习。"],
        "12月": ["开展主题“冬天不怕冷”。", "家长半日开放。"],
        "1月": ["迎新年。", "整理成长档案。"],
    }
    for month, lines in months.items():
        page.bold(month)
        page.lines(*count(lines, "{}. {}"))
    return page, {
        "kind": "term",
        "title": "2025学年第一学期小三班班级工作计划",
        "class": "小三班",
        "class_level": "小班",
        "teachers": ["吕老师", "施老师"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": "\n".join(situation),
        "goals": goals,
        "family": family,
        "months": [{"month": month, "text": "\n".join(lines)} for month, lines in months.items()],
    }


@plan("term-02")
def weeks_of_a_term():
    """A table with a row for each week: number, days, theme and what has to be done."""
    page = Page(font="等线")
    page.title("大一班学期教学进度计划表")
    page.lines("2024—2025学年第二学期　　教师：孔老师、曹老师")
    goals = ["喜欢阅读，会自己翻看图画书。", "会看日历，知道几月几日星期几。"]
    page.label("学期目标：", "")
    page.lines(*count(goals, "（{}）{}"))
    rows = [
        ("1", "2.17—2.21", "2025-02-17", "2025-02-21", "开学啦", "整理环境，学习新的值日表"),
        ("2", "2.24—2.28", "2025-02-24", "2025-02-28", "开学啦", "家长会；体检"),
        ("3", "3.3—3.7", "2025-03-03", "2025-03-07", "书的世界", "参观图书馆"),
        ("4", "3.10—3.14", "2025-03-10", "2025-03-14", "书的世界", "自制图画书；植树活动"),
        ("5", "3.17—3.21", "2025-03-17", "2025-03-21", "春雨沙沙", "天气记录"),
        ("6", "3.24—3.28", "2025-03-24", "2025-03-28", "春雨沙沙", "地震演练"),
    ]
    page.table(
        [
            ["周次", "日期", "主题", "主要工作"],
            *([f"第{number}周", days, theme, text] for number, days, _, _, theme, text in rows),
        ]
    )
    return page, {
        "kind": "term",
        "title": "大一班学期教学进度计划表",
        "class": "大一班",
        "class_level": "大班",
        "teachers": ["孔老师", "曹老师"],
        "school_year": "2024-2025",
        "term": 2,
        "goals": goals,
        "weeks": [
            {"week": int(number), "start": start, "end": end, "theme": theme, "text": text}
            for number, _, start, end, theme, text in rows
        ],
    }


@plan("form-01")
def empty_form_of_a_lesson():
    """A lesson form that nobody has filled in."""
    page = Page()
    page.title("幼儿园教育活动设计表")
    page.table(
        [
            ["活动名称", "", "领域", ""],
            ["班级", "", "教师", ""],
            ["日期", "    年  月  日", "时长", "    分钟"],
            ["活动目标", "1.\n2.\n3.", LEFT, LEFT],
            ["活动重点", "", LEFT, LEFT],
            ["活动准备", "", LEFT, LEFT],
            ["活动过程", "\n\n\n", LEFT, LEFT],
            ["活动延伸", "", LEFT, LEFT],
            ["活动反思", "", LEFT, LEFT],
        ],
        bold=(0, 2),
    )
    return page, {"kind": "form"}


@plan("framework-01")
def goals_in_three_levels():
    """Goals of a house: Chinese numbers, Chinese numbers in brackets, then numbers."""
    page = Page(font="仿宋")
    page.title("××幼儿园中班幼儿发展目标")
    tree = {
        "健康": {
            "动作发展": ["能单脚连续跳五次以上。", "能用剪刀沿直线剪。"],
            "生活能力": ["会用筷子吃饭。", "能自己整理被子。"],
        },
        "语言": {
            "倾听与表达": ["能安静听别人把话说完。", "能说清楚一件刚发生的事。"],
            "阅读": ["喜欢反复看同一本图画书。"],
        },
        "社会": {"人际交往": ["会轮流玩玩具。", "有了矛盾愿意商量。"]},
    }
    goals = []
    for first, (area, parts) in enumerate(tree.items()):
        page.bold(f"{'一二三'[first]}、{area}")
        goals.append({"level": 1, "text": area})
        for second, (part, texts) in enumerate(parts.items()):
            page.lines(f"（{'一二'[second]}）{part}", *count(texts, "{}．{}"))
            goals.append({"level": 2, "text": part})
            goals += [{"level": 3, "text": text} for text in texts]
    return page, {"kind": "framework", "title": "××幼儿园中班幼儿发展目标", "goals": goals}
