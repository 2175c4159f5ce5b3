"""Ordinary plans of the development set, written when the rounds before came in whole."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, step, week

DAYS = ["星期一", "星期二", "星期三", "星期四", "星期五"]


@plan("lesson-27")
def two_columns_with_the_course_in_steps_of_rows():
    page = Page(head="××幼儿园公开课教案")
    page.title("公开教学活动教案", 16)
    page.table(
        [
            ["执教教师：小满", LEFT, "执教班级：大三班", LEFT],
            ["活动内容：科学《磁铁的秘密》", LEFT, "执教日期：2025年5月27日", LEFT],
            [
                "活动\n目标",
                "1、知道磁铁能吸住铁做的东西。\n2、会把发现画下来。\n3、愿意和同伴交流。",
                LEFT,
                LEFT,
            ],
            [
                "活动\n准备",
                "知识准备：玩过磁力片。\n材料准备：磁铁、回形针、木块、记录表。",
                LEFT,
                LEFT,
            ],
            ["活\n动\n过\n程", "步骤", "内容", "时间"],
            [ABOVE, "一、魔术引入", "老师让小船在纸上自己走。", "3分钟"],
            [ABOVE, "二、动手探索", "1.猜猜什么能被吸住。\n2.试一试，画记录。", "15分钟"],
            [ABOVE, "三、分享经验", "展示记录表，找找活动室里哪里有磁铁。", "7分钟"],
            ["活动\n延伸", "科学区投放磁力迷宫。", LEFT, LEFT],
            ["课后\n反思", "记录表的格子可以大一点。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "磁铁的秘密",
        "class": "大三班",
        "class_level": "大班",
        "domain": "科学",
        "teachers": ["小满"],
        "date": "2025-05-27",
        "minutes": 25,
        "goals": ["知道磁铁能吸住铁做的东西。", "会把发现画下来。", "愿意和同伴交流。"],
        "preparation": ["知识准备：玩过磁力片。", "材料准备：磁铁、回形针、木块、记录表。"],
        "steps": [
            step("opening", "魔术引入", "老师让小船在纸上自己走。", minutes=3),
            step("development", "动手探索", "猜猜什么能被吸住。", "试一试，画记录。", minutes=15),
            step("closing", "分享经验", "展示记录表，找找活动室里哪里有磁铁。", minutes=7),
        ],
        "extension": "科学区投放磁力迷宫。",
        "reflection": "记录表的格子可以大一点。",
    }


@plan("lesson-28")
def text_with_labels_in_bold_and_speech():
    page = Page(font="楷体")
    page.title("歌唱活动：小雨点")
    page.lines("小一班    谷雨老师    2025年3月20日    15分钟")
    page.label("【设计意图】", "春天常下雨，孩子们喜欢把手伸到屋檐外面接雨点。")
    page.label("【活动目标】", "1.感受歌曲的轻快。2.会唱“滴答滴答”。")
    page.label("【活动准备】", "雨点头饰、录音。")
    page.bold("【活动过程】")
    page.lines("1、听雨声入场。", "师：谁来了？", "幼：小雨点！")
    page.lines("2、学唱歌曲。", "师范唱两遍，幼儿跟唱。")
    page.lines("3、雨点跳舞。", "跟着音乐找一个地方落下来。")
    page.label("【活动延伸】", "雨天到走廊听一听雨声。")
    page.label("【活动反思】", "头饰太紧，有孩子一直去拉。")
    return page, {
        "kind": "lesson",
        "title": "小雨点",
        "class": "小一班",
        "class_level": "小班",
        "teachers": ["谷雨老师"],
        "date": "2025-03-20",
        "minutes": 15,
        "origin": "春天常下雨，孩子们喜欢把手伸到屋檐外面接雨点。",
        "goals": ["感受歌曲的轻快。", "会唱“滴答滴答”。"],
        "preparation": ["雨点头饰、录音。"],
        "steps": three(
            ("听雨声入场。", ["师：谁来了？", "幼：小雨点！"]),
            ("学唱歌曲。", ["师范唱两遍，幼儿跟唱。"]),
            ("雨点跳舞。", ["跟着音乐找一个地方落下来。"]),
        ),
        "extension": "雨天到走廊听一听雨声。",
        "reflection": "头饰太紧，有孩子一直去拉。",
    }


@plan("lesson-29")
def german_form_with_merged_aims():
    page = Page(font="Calibri")
    page.title("Planung eines Bewegungsangebots")
    page.table(
        [
            ["Titel", "Auf dem Baumstamm", "Datum", "14.11.2025"],
            ["Erzieher/in", "Frau L.", "Gruppe", "Eulengruppe (4–5 Jahre)"],
            ["Ziele", "motorisch", "Die Kinder halten das Gleichgewicht.", LEFT],
            [ABOVE, "sozial", "Die Kinder helfen sich gegenseitig.", LEFT],
            ["Material", "Langbank, Matten, Seile", LEFT, LEFT],
            ["Ablauf", "Aufwärmen (5 Min.)", "Wir laufen wie Waldtiere.", LEFT],
            [ABOVE, "Hauptteil (15 Min.)", "Jedes Kind geht über den Stamm.", LEFT],
            [ABOVE, "Ausklang (5 Min.)", "Wir liegen still und hören Vögel.", LEFT],
            ["Sicherheit", "Matten auf beiden Seiten", LEFT, LEFT],
            ["Reflexion", "", LEFT, LEFT],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Auf dem Baumstamm",
        "class": "Eulengruppe",
        "class_level": "中班",
        "teachers": ["Frau L."],
        "date": "2025-11-14",
        "minutes": 25,
        "goals": ["Die Kinder halten das Gleichgewicht.", "Die Kinder helfen sich gegenseitig."],
        "preparation": ["Langbank, Matten, Seile"],
        "steps": [
            step("opening", "Aufwärmen", "Wir laufen wie Waldtiere.", minutes=5),
            step("development", "Hauptteil", "Jedes Kind geht über den Stamm.", minutes=15),
            step("closing", "Ausklang", "Wir liegen still und hören Vögel.", minutes=5),
        ],
        "safety": "Matten auf beiden Seiten",
    }


@plan("week-22")
def days_down_with_rows_for_half_days():
    page = Page(landscape=True)
    page.title("大二班第6周周计划")
    page.lines("日期：3月24日—3月28日　　　教师：小满、谷雨")
    page.lines("周主题：春天的花")
    rows = []
    morning = [("数学：数花瓣", "画油菜花"), ("语言：桃花", "搭花园"), ("科学：花的结构", "画油菜花"),
               ("音乐：花儿", "搭花园"), ("社会：护花使者", "自选")]  # fmt: skip
    later = ["跳绳", "攀爬", "跳绳", "攀爬", "远足"]
    for day, (group, area), outside in zip(DAYS, morning, later, strict=True):
        rows += [[day, "上午", group, area], [ABOVE, "下午", outside, LEFT]]
    page.table([["星期", "时间", "集体活动", "区域活动"], *rows])
    page.lines("家园共育：", "1.周末去公园看花。", "2.提醒孩子只看不摘。")
    right = week(
        {
            "上午/集体活动": [group for group, _ in morning],
            "上午/区域活动": [area for _, area in morning],
        },
        theme="春天的花",
        class_="大二班",
        class_level="大班",
        teachers=["小满", "谷雨"],
        week=6,
        start="03-24",
        end="03-28",
    )
    del right["rows"]
    return page, right


@plan("week-23")
def week_with_its_fields_around():
    page = Page(landscape=True)
    page.title("中（1）班第九周教育活动安排")
    page.table(
        [
            ["主题", "秋叶飘", LEFT, "时间", "2024年10月28日～11月1日", LEFT],
            ["主要目标", "1.感受秋天树叶的变化。\n2.会用树叶拼画。", *[LEFT] * 4],
            ["时间\n内容", *DAYS],
            ["晨间谈话", "周末见闻", "树叶变了", "树叶有用", "我的发现", "安全教育"],
            ["集体活动", "科学：落叶", "数学：配对", "语言：小树叶", "美术：叶子画", "音乐：秋"],
            ["区域游戏", "美工区：拓印；科学区：树叶标本", *[LEFT] * 4],
            ["户外游戏", "踩影子", "跳圈", "踩影子", "跳圈", "拔河"],
            ["日常生活", "喝水、擦汗", *[LEFT] * 4],
            ["环境创设", "收集树叶，布置“秋叶墙”。", *[LEFT] * 4],
            ["家园联系", "亲子收集树叶。", *[LEFT] * 4],
            ["执笔", "寅老师", LEFT, "审核", "", LEFT],
        ]
    )
    return page, week(
        {
            "晨间谈话": ["周末见闻", "树叶变了", "树叶有用", "我的发现", "安全教育"],
            "集体活动": ["科学：落叶", "数学：配对", "语言：小树叶", "美术：叶子画", "音乐：秋"],
            "区域游戏": [(1, 5, "美工区：拓印；科学区：树叶标本")],
            "户外游戏": ["踩影子", "跳圈", "踩影子", "跳圈", "拔河"],
            "日常生活": [(1, 5, "喝水、擦汗")],
            "家园联系": [(1, 5, "亲子收集树叶。")],
        },
        theme="秋叶飘",
        class_="中（1）班",
        class_level="中班",
        teachers=["寅老师"],
        week=9,
        start="2024-10-28",
        end="2024-11-01",
        goals=["感受秋天树叶的变化。", "会用树叶拼画。"],
        environment="收集树叶，布置“秋叶墙”。",
    )


@plan("unit-16")
def theme_with_table_of_weeks_and_text():
    page = Page()
    page.title("小班主题：亲亲小动物")
    page.lines("班级：小三班", "教师：丑老师、寅老师", "时间：2025年4月14日—5月9日", "")
    page.bold("主题背景")
    page.lines("草地上来了一只流浪猫，孩子们每天都去看它。", indent=True)
    page.bold("主题目标")
    page.lines("1、认识身边的小动物。", "2、轻轻地对待小动物。")
    page.bold("主题实施")
    rows = [
        ("第1周", "小猫来了", "语言《小猫》、美术《猫脸》"),
        ("第2周", "小兔乖乖", "音乐《小兔乖乖》、健康《兔子跳》"),
    ]
    page.table([["周次", "线索", "活动"], *map(list, rows)])
    page.bold("环境与区域")
    page.lines("语言区放动物图书。")
    page.bold("家园配合")
    page.lines("周末去看看动物。")
    return page, {
        "kind": "unit",
        "title": "亲亲小动物",
        "class": "小三班",
        "class_level": "小班",
        "teachers": ["丑老师", "寅老师"],
        "start": "2025-04-14",
        "end": "2025-05-09",
        "origin": "草地上来了一只流浪猫，孩子们每天都去看它。",
        "goals": ["认识身边的小动物。", "轻轻地对待小动物。"],
        "activities": [
            {"title": "小猫", "domain": "语言"},
            {"title": "猫脸", "domain": "美术"},
            {"title": "小兔乖乖", "domain": "音乐"},
            {"title": "兔子跳", "domain": "健康"},
        ],
        "environment": "语言区放动物图书。",
        "family": "周末去看看动物。",
    }


@plan("unit-17")
def german_project_with_steps():
    page = Page(font="Arial")
    page.title("Projekt: Vom Korn zum Brot")
    page.lines("Hasengruppe (3–4 Jahre) – Frau A. und Frau B. – 4 Wochen")
    page.bold("Wie kam es zum Projekt?")
    page.lines("Ein Kind brachte Ähren mit.")
    page.bold("Projektziele")
    page.lines("- Die Kinder kennen den Weg vom Korn zum Brot.", "- Die Kinder backen selbst.")
    page.bold("Geplante Aktivitäten")
    page.table(
        [
            ["Woche", "Aktivität", "Bildungsbereich"],
            ["1", "Ähren untersuchen", "Natur"],
            ["2", "Mehl mahlen", "Technik"],
            ["3", "Brot backen", "Gesundheit"],
            ["4", "Brotfest", "Soziales"],
        ]
    )
    page.bold("Eltern")
    page.lines("Bitte Brotrezepte mitbringen.")
    page.bold("Auswertung")
    page.lines("Das Mahlen war für die Jüngsten zu schwer.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Vom Korn zum Brot",
        "class": "Hasengruppe",
        "class_level": "小班",
        "teachers": ["Frau A.", "Frau B."],
        "duration_weeks": 4,
        "origin": "Ein Kind brachte Ähren mit.",
        "goals": ["Die Kinder kennen den Weg vom Korn zum Brot.", "Die Kinder backen selbst."],
        "activities": [
            {"title": "Ähren untersuchen", "domain": "Natur"},
            {"title": "Mehl mahlen", "domain": "Technik"},
            {"title": "Brot backen", "domain": "Gesundheit"},
            {"title": "Brotfest", "domain": "Soziales"},
        ],
        "family": "Bitte Brotrezepte mitbringen.",
        "reflection": "Das Mahlen war für die Jüngsten zu schwer.",
    }


@plan("day-12")
def german_day_in_lines():
    page = Page(font="Calibri")
    page.title("Unser Tag in der Waldgruppe")
    page.lines("Mittwoch, 17.09.2025 – Frau G., Herr H.")
    for line in (
        "7:30 Uhr Ankommen am Bauwagen",
        "9:00 Uhr Morgenkreis: Lied und Wetter",
        "9:30 Uhr Wanderung zum Bach",
        "12:00 Uhr Mittagessen",
        "13:30 Uhr Abholen",
    ):
        page.lines(line)
    page.lines("Bitte mitbringen: Gummistiefel")
    return page, {
        "kind": "day",
        "language": "de",
        "class": "Waldgruppe",
        "teachers": ["Frau G.", "Herr H."],
        "date": "2025-09-17",
    }


@plan("day-13")
def day_form_with_columns_for_what_and_how():
    page = Page()
    page.title("中一班一日活动设计")
    page.lines("设计：卯老师    日期：2025年10月16日    天气：晴")
    page.table(
        [
            ["", "活动内容", "活动目标", "指导策略"],
            ["晨间活动", "玩纸棒", "一物多玩", "请孩子示范"],
            ["集体活动", "数学《认识5》", "手口一致点数", "个别帮助"],
            ["区域活动", "超市", "会问好", "观察为主"],
            ["户外活动", "老鹰捉小鸡", "躲闪跑", "提醒安全"],
        ]
    )
    page.bold("活动反思：")
    page.lines("纸棒太硬，换成泡沫棒。")
    return page, {
        "kind": "day",
        "class": "中一班",
        "class_level": "中班",
        "teachers": ["卯老师"],
        "date": "2025-10-16",
        "reflection": "纸棒太硬，换成泡沫棒。",
    }


@plan("term-11")
def term_with_weeks_and_areas():
    page = Page(landscape=True)
    page.title("2025—2026学年度第一学期小一班教学进度计划")
    page.lines("执教教师：小满、谷雨")
    page.lines("一、幼儿情况分析：全班25人，多数孩子第一次离开家。")
    page.lines("二、学期教育目标：", "1.高高兴兴来园。", "2.学会自己吃饭。")
    page.lines("三、进度安排：")
    page.table(
        [
            ["周次", "时间", "主题名称", "教学内容", "备注"],
            ["第1周", "9.1-9.5", "我上幼儿园", "点名歌", "家长会"],
            ["第2周", "9.8-9.12", "我上幼儿园", "找朋友", ""],
            ["第3周", "9.15-9.19", "好吃的水果", "切西瓜", ""],
        ]
    )
    return page, {
        "kind": "term",
        "title": "2025—2026学年度第一学期小一班教学进度计划",
        "class": "小一班",
        "class_level": "小班",
        "teachers": ["小满", "谷雨"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": "全班25人，多数孩子第一次离开家。",
        "goals": ["高高兴兴来园。", "学会自己吃饭。"],
        "weeks": [
            {
                "week": 1,
                "start": "2025-09-01",
                "end": "2025-09-05",
                "theme": "我上幼儿园",
                "text": "点名歌\n家长会",
            },
            {
                "week": 2,
                "start": "2025-09-08",
                "end": "2025-09-12",
                "theme": "我上幼儿园",
                "text": "找朋友",
            },
            {
                "week": 3,
                "start": "2025-09-15",
                "end": "2025-09-19",
                "theme": "好吃的水果",
                "text": "切西瓜",
            },
        ],
    }


@plan("term-12")
def german_plan_of_months_in_lines():
    page = Page(font="Calibri")
    page.title("Halbjahresplanung Februar – Juni 2025")
    page.lines("Gruppe: Dachsgruppe", "Fachkräfte: Frau S., Frau T.")
    months = {
        "Februar": "Fasching feiern",
        "März": "Frühblüher beobachten",
        "April": "Ostern",
        "Mai": "Waldwochen",
    }
    page.bold("Monatsthemen")
    page.lines(*(f"{month}: {text}" for month, text in months.items()))
    return page, {
        "kind": "term",
        "language": "de",
        "class": "Dachsgruppe",
        "teachers": ["Frau S.", "Frau T."],
        "months": [{"month": month, "text": text} for month, text in months.items()],
    }


@plan("framework-08")
def goals_by_area_with_a_code():
    page = Page()
    page.title("大班科学领域发展目标")
    rows = [
        ("科学探究", "K1", "喜欢提问。"),
        (ABOVE, "K2", "会用放大镜观察。"),
        ("数学认知", "K3", "能数到二十。"),
        (ABOVE, "K4", "会比较长短。"),
    ]
    page.table([["维度", "编号", "具体目标"], *map(list, rows)])
    goals = []
    for name, _, text in rows:
        if name is not ABOVE:
            goals.append({"level": 1, "text": name})
        goals.append({"level": 2, "text": text})
    return page, {"kind": "framework", "title": "大班科学领域发展目标", "goals": goals}
