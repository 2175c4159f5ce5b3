"""More plans of the development set on lists of activities, areas, webs, rows, slots and weeks."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import slot, three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, week


@plan("lesson-39")
def title_over_two_lines_with_the_class_behind():
    page = Page()
    page.title("好吃的面条")
    page.title("（小班 艺术活动 美术）", 12)
    page.table(
        [
            ["教学内容", "美术《好吃的面条》", "教学形式", "小组教学"],
            ["教学目标", "1.学习撕长条。\n2.喜欢撕纸。", LEFT, LEFT],
            ["教学准备", "彩纸、纸碗", LEFT, LEFT],
            [
                "教学过程",
                "一、看面条\n说说面条是什么样的。\n二、撕面条\n一条一条慢慢撕。\n三、吃面条\n请朋友尝一尝。",
                LEFT,
                LEFT,
            ],
            ["教学反思", "有的孩子撕不长。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "好吃的面条",
        "class_level": "小班",
        "domain": "美术",
        "form": "小组教学",
        "goals": ["学习撕长条。", "喜欢撕纸。"],
        "preparation": ["彩纸、纸碗"],
        "steps": three(
            ("看面条", ["说说面条是什么样的。"]),
            ("撕面条", ["一条一条慢慢撕。"]),
            ("吃面条", ["请朋友尝一尝。"]),
        ),
        "reflection": "有的孩子撕不长。",
    }


@plan("lesson-40")
def title_with_a_dash_and_the_picture_book():
    page = Page()
    page.title("大班绘本阅读活动 ── 《风喜欢和我玩》")
    page.lines("形式：集体  时间：30分钟  地点：图书室  执教：青禾老师")
    page.bold("一、活动目标")
    page.lines(*count(["看懂画面，知道风能做什么。", "愿意说说风。"], "{}、{}"))
    page.bold("二、活动准备")
    page.lines("绘本、风车")
    page.bold("三、活动过程")
    page.lines("（一）说风", "风在哪里？")
    page.lines("（二）读书", "一页一页看，风做了什么？", "最喜欢哪一页？")
    page.lines("（三）玩风", "带风车到外面玩。")
    return page, {
        "kind": "lesson",
        "title": "风喜欢和我玩",
        "class_level": "大班",
        "form": "集体",
        "teachers": ["青禾老师"],
        "minutes": 30,
        "goals": ["看懂画面，知道风能做什么。", "愿意说说风。"],
        "preparation": ["绘本、风车"],
        "steps": three(
            ("说风", ["风在哪里？"]),
            ("读书", ["一页一页看，风做了什么？", "最喜欢哪一页？"]),
            ("玩风", ["带风车到外面玩。"]),
        ),
    }


@plan("lesson-41")
def german_offer_with_its_title_below_a_heading():
    page = Page(font="Arial")
    page.title("Planung eines Bildungsangebots", 14)
    page.label("Titel: ", "Der Regenwurm")
    page.label("Form: ", "Gesprächskreis und Kleingruppe")
    page.label("Bildungsbereich: ", "Natur und Umwelt")
    page.label("Gruppe: ", "Fuchsgruppe")
    page.bold("Ziele")
    page.lines("1. Die Kinder beobachten Regenwürmer.", "2. Sie gehen vorsichtig mit ihnen um.")
    page.bold("Material")
    page.lines("Lupe, Glas, Erde, Sand")
    page.bold("Ablauf")
    page.label("Einstieg: ", "Ein Rätsel im Kreis.")
    page.label("Hauptteil: ", "Wir bauen ein Wurmglas und schauen zu.")
    page.label("Abschluss: ", "Jedes Kind malt seinen Wurm.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Der Regenwurm",
        "class": "Fuchsgruppe",
        "domain": "Natur und Umwelt",
        "form": "Gesprächskreis",
        "goals": ["Die Kinder beobachten Regenwürmer.", "Sie gehen vorsichtig mit ihnen um."],
        "preparation": ["Lupe, Glas, Erde, Sand"],
        "steps": three(
            ("Einstieg", ["Ein Rätsel im Kreis."]),
            ("Hauptteil", ["Wir bauen ein Wurmglas und schauen zu."]),
            ("Abschluss", ["Jedes Kind malt seinen Wurm."]),
        ),
    }


@plan("unit-25")
def columns_of_areas_and_forms_in_one_form():
    page = Page()
    page.title("大班级主题活动计划表")
    page.table(
        [
            ["主题", "各行各业", "班级", "大一班", "时间", "三周"],
            ["主题来源", "孩子们在玩“快递站”。", *[LEFT] * 4],
            ["主题目标", "1.了解常见的工作。\n2.尊重劳动的人。", *[LEFT] * 4],
            ["区域活动", "角色区", "建构区", "美工区", "阅读区", "科学区"],
            [ABOVE, "快递站", "搭商店", "画工作服", "职业书", "秤和尺"],
            ["集体活动", "语言：爸爸的工作\n科学：称一称\n社会：采访保安叔叔", *[LEFT] * 4],
            ["户外活动", "消防员训练", *[LEFT] * 4],
            ["家园共育", "请家长来讲自己的工作。", *[LEFT] * 4],
        ]
    )
    return page, {
        "kind": "unit",
        "title": "各行各业",
        "class": "大一班",
        "class_level": "大班",
        "duration_weeks": 3,
        "origin": "孩子们在玩“快递站”。",
        "goals": ["了解常见的工作。", "尊重劳动的人。"],
        "activities": [
            {"title": "爸爸的工作", "domain": "语言", "form": "集体活动"},
            {"title": "称一称", "domain": "科学", "form": "集体活动"},
            {"title": "采访保安叔叔", "domain": "社会", "form": "集体活动"},
            {"title": "消防员训练", "form": "户外活动"},
        ],
        "areas": [
            "角色区：快递站",
            "建构区：搭商店",
            "美工区：画工作服",
            "阅读区：职业书",
            "科学区：秤和尺",
        ],
        "family": "请家长来讲自己的工作。",
    }


@plan("unit-26")
def web_as_arrows_and_activities_by_area_in_lines():
    page = Page()
    page.title("中班《奇妙的声音》主题活动计划")
    page.lines("执教教师：白露、青禾    活动时间：2025年11月")
    page.bold("（一）主题由来：")
    page.lines("午睡时，孩子们听到了雨打窗的声音。")
    page.bold("（二）主题目标：")
    page.lines("①能分辨不同的声音。", "②知道保护耳朵。")
    page.bold("（三）主题网络图：")
    page.lines("奇妙的声音")
    page.lines("找声音——身体的声音、厨房的声音", "做声音——瓶子乐队、纸杯电话", "护耳朵——小声说话")
    page.bold("（四）活动列表：")
    page.lines(
        "语言领域：《厨房的声音》",
        "科学领域：《纸杯电话》、《身体的声音》",
        "艺术领域：《瓶子乐队》",
        "健康领域：《小声说话》",
    )
    page.bold("（五）区域创设：")
    page.lines("1.科学区：投放纸杯、线", "2.表演区：投放瓶子、筷子")
    page.bold("（六）环境创设：")
    page.lines("布置“声音墙”。")
    return page, {
        "kind": "unit",
        "title": "奇妙的声音",
        "class_level": "中班",
        "teachers": ["白露", "青禾"],
        "origin": "午睡时，孩子们听到了雨打窗的声音。",
        "goals": ["能分辨不同的声音。", "知道保护耳朵。"],
        "web": [
            {"branch": "找声音", "leaves": ["身体的声音", "厨房的声音"]},
            {"branch": "做声音", "leaves": ["瓶子乐队", "纸杯电话"]},
            {"branch": "护耳朵", "leaves": ["小声说话"]},
        ],
        "activities": [
            {"title": "厨房的声音", "domain": "语言"},
            {"title": "纸杯电话", "domain": "科学"},
            {"title": "身体的声音", "domain": "科学"},
            {"title": "瓶子乐队", "domain": "艺术"},
            {"title": "小声说话", "domain": "健康"},
        ],
        "areas": ["科学区：投放纸杯、线", "表演区：投放瓶子、筷子"],
        "environment": "布置“声音墙”。",
    }


@plan("unit-27")
def table_of_weeks_with_activities_by_area():
    page = Page(landscape=True)
    page.title("小班主题活动“我上幼儿园”")
    page.bold("主题目标")
    page.lines(*count(["愿意上幼儿园。", "认识老师和同伴。"], "（{}）{}"))
    page.bold("活动安排")
    page.table(
        [
            ["领域", "第一周", "第二周"],
            ["语言", "我的名字", "老师早"],
            ["社会", "找朋友", "一起玩"],
            ["健康", "会洗手", "好好吃饭"],
        ]
    )
    page.bold("区域创设")
    page.table([["娃娃家", "建构区"], ["奶瓶、小床", "软积木"]])
    page.bold("家园配合")
    page.lines("请家长准时接孩子。")
    return page, {
        "kind": "unit",
        "title": "我上幼儿园",
        "class_level": "小班",
        "goals": ["愿意上幼儿园。", "认识老师和同伴。"],
        "activities": [
            {"title": "我的名字", "domain": "语言", "week": 1},
            {"title": "老师早", "domain": "语言", "week": 2},
            {"title": "找朋友", "domain": "社会", "week": 1},
            {"title": "一起玩", "domain": "社会", "week": 2},
            {"title": "会洗手", "domain": "健康", "week": 1},
            {"title": "好好吃饭", "domain": "健康", "week": 2},
        ],
        "areas": ["娃娃家：奶瓶、小床", "建构区：软积木"],
        "family": "请家长准时接孩子。",
    }


@plan("unit-28")
def german_project_with_a_table_of_forms():
    page = Page(font="Calibri")
    page.title("Projekt „Auf dem Markt“")
    page.table(
        [
            ["Gruppe", "Mäusegruppe, 3–4 Jahre"],
            ["Zeitraum", "3.–21. März 2025"],
            ["Warum dieses Projekt?", "Die Kinder spielen jeden Tag Einkaufen."],
            ["Ziele", "Die Kinder kennen Obst und Gemüse.\nSie zählen bis fünf."],
            ["Themennetz", "Einkaufen: Marktbesuch, Kaufladen\nKochen: Obstsalat"],
            ["Aktivitäten", "Marktbesuch (alle)\nKaufladen (Freispiel)\nObstsalat (Kleingruppe)"],
            ["Eltern", "Ein Vater geht mit auf den Markt."],
        ]
    )
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Auf dem Markt",
        "class": "Mäusegruppe",
        "class_level": "小班",
        "start": "2025-03-03",
        "end": "2025-03-21",
        "duration_weeks": 3,
        "origin": "Die Kinder spielen jeden Tag Einkaufen.",
        "goals": ["Die Kinder kennen Obst und Gemüse.", "Sie zählen bis fünf."],
        "web": [
            {"branch": "Einkaufen", "leaves": ["Marktbesuch", "Kaufladen"]},
            {"branch": "Kochen", "leaves": ["Obstsalat"]},
        ],
        "family": "Ein Vater geht mit auf den Markt.",
    }


@plan("week-29")
def half_days_across_and_areas_in_a_cell():
    page = Page(landscape=True)
    page.title("小一班第十周周活动安排表")
    page.lines("2025年11月3日—11月7日")
    page.table(
        [
            ["主题", LEFT, "天冷了", *[LEFT] * 4],
            ["本周目标", LEFT, "1.会自己穿外套。\n2.愿意参加锻炼。", *[LEFT] * 4],
            ["时间", "项目", "一", "二", "三", "四", "五"],
            ["上午", "晨间锻炼", "小皮球", LEFT, "小车", LEFT, "小皮球"],
            [
                ABOVE,
                "集体教学",
                "健康：穿外套",
                "语言：雪花",
                "科学：冰",
                "音乐：小雪花",
                "美术：雪人",
            ],
            [ABOVE, "区域游戏", "美工区：撕雪花；娃娃家：给娃娃穿衣", *[LEFT] * 4],
            ["下午", "户外游戏", "老狼老狼", "吹泡泡", "老狼老狼", "吹泡泡", "自选"],
            [ABOVE, "离园", "整理书包", *[LEFT] * 4],
            ["家长工作", LEFT, "请带一件厚外套。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "上午/晨间锻炼": [(1, 2, "小皮球"), (3, 4, "小车"), (5, 5, "小皮球")],
            "上午/集体教学": [
                "健康：穿外套",
                "语言：雪花",
                "科学：冰",
                "音乐：小雪花",
                "美术：雪人",
            ],
            "上午/区域游戏": [(1, 5, "美工区：撕雪花；娃娃家：给娃娃穿衣")],
            "下午/户外游戏": ["老狼老狼", "吹泡泡", "老狼老狼", "吹泡泡", "自选"],
            "下午/离园": [(1, 5, "整理书包")],
            "家长工作": [(1, 5, "请带一件厚外套。")],
        },
        theme="天冷了",
        class_="小一班",
        class_level="小班",
        week=10,
        start="2025-11-03",
        end="2025-11-07",
        goals=["会自己穿外套。", "愿意参加锻炼。"],
    )


@plan("week-30")
def german_week_with_fixed_rows():
    page = Page(landscape=True, font="Arial")
    page.title("Wochenplan KW 12 – Igelgruppe")
    page.lines("17. – 21. März 2025", "Thema der Woche: Frühling im Garten")
    page.table(
        [
            ["Zeit", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"],
            ["7:30–9:00\nBringzeit", "Freispiel", LEFT, LEFT, LEFT, LEFT],
            [
                "9:15 Morgenkreis",
                "Frühlingslied",
                "Kalender",
                "Frühlingslied",
                "Kalender",
                "Wunschlied",
            ],
            [
                "9:45–11:00 Angebot",
                "Samen säen",
                "Vogelhaus",
                "Turnen",
                "Samen gießen",
                "Spielzeugtag",
            ],
            ["Nachmittag", "Garten", LEFT, "Garten", LEFT, LEFT],
        ]
    )
    page.lines("Bitte mitbringen: Matschhose")
    return page, {
        "kind": "week",
        "language": "de",
        "class": "Igelgruppe",
        "theme": "Frühling im Garten",
        "calendar_week": 12,
        "start": "2025-03-17",
        "end": "2025-03-21",
        "family": "Matschhose",
    }


@plan("day-18")
def parts_of_the_day_over_their_text():
    page = Page()
    page.title("中一班一日活动计划")
    page.table(
        [
            ["日期", "2025年9月24日", "教师", "白露"],
            ["环节", "内容", LEFT, "指导重点"],
            ["晨间接待\n7:40—8:30", "自选区域，值日生工作", LEFT, "观察情绪"],
            ["集体活动\n9:00—9:25", "数学：5以内的数", LEFT, "请内向的孩子说"],
            ["户外活动\n9:40—10:40", "1.早操\n2.游戏：切西瓜", LEFT, "提醒擦汗"],
            ["午餐、午睡", "安静进餐", LEFT, ""],
        ]
    )
    return page, {
        "kind": "day",
        "class": "中一班",
        "class_level": "中班",
        "teachers": ["白露"],
        "date": "2025-09-24",
    }


@plan("day-19")
def parts_of_the_day_with_two_columns_of_people():
    page = Page()
    page.title("大四班半日活动计划表")
    page.lines("时间：2025年5月14日上午")
    page.table(
        [
            ["时间段", "活动名称", "活动内容", "教师观察与指导"],
            ["8:00～8:40", "区域活动", "棋区：五子棋\n美工区：剪窗花", "两人下棋的规则"],
            ["8:40～9:10", "户外活动", "篮球", ""],
            ["9:10～9:20", "生活活动", "洗手、喝水", "节约用水"],
            ["9:20～9:50", "集体活动", "音乐：茉莉花", "感受三拍子"],
        ]
    )
    page.label("反思：", "区域时间再长一些。")
    return page, {
        "kind": "day",
        "class": "大四班",
        "class_level": "大班",
        "date": "2025-05-14",
        "slots": [
            slot("8:00～8:40", "区域活动", "棋区：五子棋\n美工区：剪窗花", "两人下棋的规则"),
            slot("8:40～9:10", "户外活动", "篮球"),
            slot("9:10～9:20", "生活活动", "洗手、喝水", "节约用水"),
            slot("9:20～9:50", "集体活动", "音乐：茉莉花", "感受三拍子"),
        ],
        "reflection": "区域时间再长一些。",
    }


@plan("term-14")
def weeks_with_dates_below_their_number():
    page = Page()
    page.title("小班组第二学期教学进度表")
    page.lines("2024—2025学年度    教师：白露、青禾")
    page.table(
        [
            ["周次", "日期", "主题", "教学内容"],
            ["1", "2.17-2.21", "新年好", "健康：我不怕打针\n语言：新年的礼物"],
            ["2", "2.24-2.28", ABOVE, "美术：红灯笼"],
            ["3", "3.3-3.7", "小花园", "科学：迎春花"],
            ["4", "3.10-3.14", ABOVE, "音乐：春天"],
        ]
    )
    weeks = [
        (1, "2025-02-17", "2025-02-21", "新年好", "健康：我不怕打针\n语言：新年的礼物"),
        (2, "2025-02-24", "2025-02-28", "新年好", "美术：红灯笼"),
        (3, "2025-03-03", "2025-03-07", "小花园", "科学：迎春花"),
        (4, "2025-03-10", "2025-03-14", "小花园", "音乐：春天"),
    ]
    names = ("week", "start", "end", "theme", "text")
    return page, {
        "kind": "term",
        "class_level": "小班",
        "teachers": ["白露", "青禾"],
        "school_year": "2024-2025",
        "term": 2,
        "weeks": [dict(zip(names, each, strict=True)) for each in weeks],
    }
