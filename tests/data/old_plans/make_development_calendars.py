"""Weeks, days and terms of the development set, in the ordinary ways of ten houses."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import DAYS, slot
from tests.data.old_plans.writer import ABOVE, LEFT, Page, week


@plan("week-40")
def ordinary_grid_with_fields_below():
    page = Page(landscape=True)
    page.title("中二班第7周周计划表")
    page.lines("日期：2025年10月13日—10月17日      教师：甲老师、乙老师")
    group = [
        "健康：我会保护眼睛",
        "语言：落叶",
        "数学：5的点数",
        "美术：树叶拓印",
        "社会：我的朋友",
    ]
    page.table(
        [
            ["主题", LEFT, "秋天来了", *[LEFT] * 4],
            ["周目标", LEFT, "1.认识秋天的水果。\n2.会自己穿外套。", *[LEFT] * 4],
            ["活动", "日期", *DAYS],
            ["上午", "晨间活动", "跳绳、拍球、踢毽子", *[LEFT] * 4],
            [ABOVE, "教学活动", *group],
            [ABOVE, "区域活动", "重点观察：水果店", LEFT, "重点观察：拓印区", LEFT, LEFT],
            ["下午", "户外游戏", "老狼老狼几点了", "切西瓜", "老狼老狼几点了", "切西瓜", "自由"],
            [ABOVE, "离园活动", "讲故事", "唱歌", "讲故事", "唱歌", "评红花"],
            ["家园共育", LEFT, "请家长带孩子认识秋天的水果。", *[LEFT] * 4],
            ["周反思", LEFT, "区域时间不够。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "上午/晨间活动": [(1, 5, "跳绳、拍球、踢毽子")],
            "上午/教学活动": group,
            "上午/区域活动": [(1, 2, "重点观察：水果店"), (3, 5, "重点观察：拓印区")],
            "下午/户外游戏": ["老狼老狼几点了", "切西瓜", "老狼老狼几点了", "切西瓜", "自由"],
            "下午/离园活动": ["讲故事", "唱歌", "讲故事", "唱歌", "评红花"],
            "家园共育": [(1, 5, "请家长带孩子认识秋天的水果。")],
        },
        class_="中二班",
        class_level="中班",
        teachers=["甲老师", "乙老师"],
        week=7,
        theme="秋天来了",
        start="2025-10-13",
        end="2025-10-17",
        goals=["认识秋天的水果。", "会自己穿外套。"],
        reflection="区域时间不够。",
    )


@plan("week-41")
def head_rows_above_and_times_left():
    page = Page(landscape=True)
    page.title("大一班周教育教学计划")
    talk = ["周末趣事", "天气播报", "新闻", "天气播报", "一周小结"]
    lesson = [
        "科学：风的力量",
        "音乐：小小指挥家",
        "语言：风在哪里",
        "数学：认识钟表",
        "美术：风车",
    ]
    page.table(
        [
            ["班级", "大一班", "周次", "第三周", "时间", "3.3-3.7", LEFT],
            ["主题", "风儿吹", "教师", "丙老师", "保育员", "丁老师", LEFT],
            ["时间", "环节", "周一", "周二", "周三", "周四", "周五"],
            ["8:00-8:40", "晨间谈话", *talk],
            ["9:00-9:30", "集体教学", *lesson],
            ["9:40-10:40", "户外活动", "跳大绳", LEFT, "玩风车", LEFT, "跳大绳"],
            ["15:00-16:00", "区域游戏", "建构区：风力发电站", *[LEFT] * 4],
        ]
    )
    page.lines("家长工作：收集和风有关的图书。")
    page.lines("安全教育：大风天不在广告牌下走。")
    return page, week(
        {
            "8:00-8:40 晨间谈话": talk,
            "9:00-9:30 集体教学": lesson,
            "9:40-10:40 户外活动": [(1, 2, "跳大绳"), (3, 4, "玩风车"), (5, 5, "跳大绳")],
            "15:00-16:00 区域游戏": [(1, 5, "建构区：风力发电站")],
            "家长工作": [(1, 5, "收集和风有关的图书。")],
        },
        class_="大一班",
        class_level="大班",
        teachers=["丙老师"],
        week=3,
        theme="风儿吹",
        start="03-03",
        end="03-07",
        safety="大风天不在广告牌下走。",
    )


@plan("week-42")
def german_grid_with_times():
    page = Page(landscape=True, font="Arial")
    page.title("Wochenplan Kita Sonnenschein, Bienengruppe")
    page.lines("Woche vom 03.11. bis 07.11.2025    Thema: Laternen")
    offers = [
        "Laternen basteln",
        "Lied üben",
        "Laternen basteln",
        "Geschichte von Sankt Martin",
        "Martinsspiel",
    ]
    page.table(
        [
            ["", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"],
            ["7.30 Uhr", "Freispiel", *[LEFT] * 4],
            [
                "9.00 Uhr Morgenkreis",
                "Wochenende",
                "Kalender",
                "Kalender",
                "Kalender",
                "Wunschlied",
            ],
            ["9.30 Uhr Angebot", *offers],
            ["11.00 Uhr Garten", "alle", LEFT, LEFT, LEFT, "Putztag"],
        ]
    )
    page.lines("Für die Eltern: Am Freitag beginnt das Fest um 17 Uhr.")
    return page, week(
        {
            "7.30 Uhr": [(1, 5, "Freispiel")],
            "9.00 Uhr Morgenkreis": [
                "Wochenende",
                "Kalender",
                "Kalender",
                "Kalender",
                "Wunschlied",
            ],
            "9.30 Uhr Angebot": offers,
            "11.00 Uhr Garten": [(1, 4, "alle"), (5, 5, "Putztag")],
            "Für die Eltern": [(1, 5, "Am Freitag beginnt das Fest um 17 Uhr.")],
        },
        language="de",
        class_="Bienengruppe",
        theme="Laternen",
        start="2025-11-03",
        end="2025-11-07",
    )


@plan("week-43")
def numbered_headings_then_a_grid():
    page = Page()
    page.title("小一班第十周工作计划")
    page.lines("（2025.4.21—4.25）")
    page.lines("班级教师：戊老师  己老师")
    page.lines("一、上周情况分析：", "大部分孩子会自己吃饭了，个别孩子还要喂。")
    page.lines("二、本周工作重点：", "1.继续鼓励孩子自己吃饭。", "2.学习排队喝水。")
    page.lines("三、活动安排：")
    games = ["娃娃家", "积木区", "娃娃家", "涂色", "拼图"]
    page.table(
        [
            ["时间内容", *DAYS],
            ["来园游戏", *games],
            [
                "集体活动",
                "儿歌：吃饭歌",
                "手工：面条",
                "歌曲：好妈妈",
                "体育：钻山洞",
                "故事：大萝卜",
            ],
            ["户外活动", "滑滑梯", "玩球", "滑滑梯", "玩沙", "散步"],
            ["生活活动", "洗手七步法", *[LEFT] * 4],
        ]
    )
    page.lines("四、环境创设：", "在喝水处贴小脚印。")
    page.lines("五、家园配合：", "在家也让孩子自己吃饭。")
    return page, week(
        {
            "来园游戏": games,
            "集体活动": [
                "儿歌：吃饭歌",
                "手工：面条",
                "歌曲：好妈妈",
                "体育：钻山洞",
                "故事：大萝卜",
            ],
            "户外活动": ["滑滑梯", "玩球", "滑滑梯", "玩沙", "散步"],
            "生活活动": [(1, 5, "洗手七步法")],
            "家园配合": [(1, 5, "在家也让孩子自己吃饭。")],
        },
        class_="小一班",
        class_level="小班",
        teachers=["戊老师", "己老师"],
        week=10,
        start="2025-04-21",
        end="2025-04-25",
        last_week="大部分孩子会自己吃饭了，个别孩子还要喂。",
        focus=["继续鼓励孩子自己吃饭。", "学习排队喝水。"],
        environment="在喝水处贴小脚印。",
    )


@plan("week-44")
def days_down_with_lines_in_cells():
    page = Page()
    page.title("大三班一周活动安排")
    page.lines("主题：有趣的磁铁   日期：5月12日—5月16日   老师：庚老师")
    page.table(
        [
            ["星期", "上午活动", "户外活动", "下午活动"],
            ["星期一", "科学：磁铁的秘密", "跳房子", "棋类"],
            ["星期二", "语言：磁铁找朋友", "丢沙包", "绘画"],
            ["星期三", "数学：统计", "跳房子", "棋类"],
            ["星期四", "音乐：磁铁舞", "丢沙包", "绘画"],
            ["星期五", "社会：谢谢你", "大循环", "大扫除"],
        ]
    )
    page.lines("家园联系：在家找一找能被磁铁吸住的东西。")
    return page, week(
        {
            "上午活动": [
                "科学：磁铁的秘密",
                "语言：磁铁找朋友",
                "数学：统计",
                "音乐：磁铁舞",
                "社会：谢谢你",
            ],
            "户外活动": ["跳房子", "丢沙包", "跳房子", "丢沙包", "大循环"],
            "下午活动": ["棋类", "绘画", "棋类", "绘画", "大扫除"],
            "家园联系": [(1, 5, "在家找一找能被磁铁吸住的东西。")],
        },
        class_="大三班",
        class_level="大班",
        teachers=["庚老师"],
        theme="有趣的磁铁",
        start="05-12",
        end="05-16",
    )


@plan("day-28")
def teacher_and_carer_in_columns():
    page = Page()
    page.title("小班一日活动计划")
    page.lines("班级：小二班    日期：2025年11月12日    教师：辛老师")
    page.table(
        [
            ["时间", "活动环节", "活动内容与要求", "教师工作", "保育员工作"],
            ["7:50-8:30", "入园活动", "主动问好，放好书包", "热情接待", "开窗通风"],
            ["8:30-9:00", "早餐", "安静进餐", "介绍食物", "分餐"],
            ["9:00-9:20", "集体活动", "歌曲：我爱我家", "弹琴", "帮助个别幼儿"],
        ]
    )
    return page, {
        "kind": "day",
        "class": "小二班",
        "class_level": "小班",
        "teachers": ["辛老师"],
        "date": "2025-11-12",
    }


@plan("day-29")
def headings_with_goals_of_the_day():
    page = Page()
    page.title("中班半日活动方案")
    page.lines("执教：壬老师   班级：中一班   时间：2025年12月4日上午")
    page.lines("一、半日活动目标", "1.能和同伴合作游戏。", "2.学习整理玩具。")
    page.lines("二、半日活动流程")
    page.lines("（一）入园（7:50—8:20）", "自选玩具，和老师聊天。")
    page.lines("（二）早操（8:20—8:40）", "做操，跑步。")
    page.lines("（三）集体活动（9:00—9:25）", "语言《小兔请客》。")
    page.lines("（四）区域游戏（9:40—10:40）", "建构区搭桥，美工区画小兔。")
    page.lines("三、半日反思", "收玩具的音乐很有用。")
    return page, {
        "kind": "day",
        "class": "中一班",
        "class_level": "中班",
        "teachers": ["壬老师"],
        "date": "2025-12-04",
        "goals": ["能和同伴合作游戏。", "学习整理玩具。"],
        "slots": [
            slot("7:50—8:20", "入园", "自选玩具，和老师聊天。"),
            slot("8:20—8:40", "早操", "做操，跑步。"),
            slot("9:00—9:25", "集体活动", "语言《小兔请客》。"),
            slot("9:40—10:40", "区域游戏", "建构区搭桥，美工区画小兔。"),
        ],
        "reflection": "收玩具的音乐很有用。",
    }


@plan("day-30")
def german_day_in_a_table():
    page = Page(font="Calibri")
    page.title("Tagesablauf")
    page.table(
        [
            ["Gruppe", "Igelgruppe", "Datum", "12.11.2025"],
            ["Fachkräfte", "Frau C., Frau D.", "Wetter", "Regen"],
        ]
    )
    page.table(
        [
            ["Uhrzeit", "Tagesabschnitt", "Was wir tun", "Darauf achten wir"],
            ["7.00 – 8.30", "Bringzeit", "Freispiel", "Jedes Kind begrüßen"],
            ["8.30 – 9.00", "Frühstück", "Brote schmieren", "Messer"],
            ["9.00 – 9.20", "Morgenkreis", "Laternenlied", ""],
            ["9.20 – 11.00", "Angebot", "Laternen kleben", "Kleine Gruppen"],
        ]
    )
    return page, {
        "kind": "day",
        "language": "de",
        "class": "Igelgruppe",
        "teachers": ["Frau C.", "Frau D."],
        "date": "2025-11-12",
        "slots": [
            slot("7.00 – 8.30", "Bringzeit", "Freispiel", "Jedes Kind begrüßen"),
            slot("8.30 – 9.00", "Frühstück", "Brote schmieren", "Messer"),
            slot("9.00 – 9.20", "Morgenkreis", "Laternenlied"),
            slot("9.20 – 11.00", "Angebot", "Laternen kleben", "Kleine Gruppen"),
        ],
    }


@plan("term-20")
def class_plan_with_measures_and_months():
    page = Page()
    page.title("大二班2025—2026学年第一学期班务工作计划")
    page.lines("班级教师：甲老师、乙老师")
    page.lines("一、班级情况分析")
    page.lines("本班现有幼儿30名，男孩16名，女孩14名。", "大部分孩子动手能力强。")
    page.lines("二、本学期目标")
    page.lines("1、养成良好的学习习惯。", "2、能和同伴合作完成任务。")
    page.lines("三、安全工作", "每周一次安全教育。")
    page.lines("四、家长工作", "1、召开家长会。", "2、每月更新家长园地。")
    page.lines("五、逐月工作安排")
    page.table(
        [
            ["月份", "主题活动", "主要工作"],
            ["九月", "我是大班哥哥姐姐", "制定班级公约"],
            ["十月", "我爱祖国", "秋游"],
            ["十一月", "秋叶飘", "消防演习"],
            ["十二月", "迎新年", "新年联欢"],
        ]
    )
    return page, {
        "kind": "term",
        "title": "大二班2025—2026学年第一学期班务工作计划",
        "class": "大二班",
        "class_level": "大班",
        "teachers": ["甲老师", "乙老师"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": "本班现有幼儿30名，男孩16名，女孩14名。\n大部分孩子动手能力强。",
        "goals": ["养成良好的学习习惯。", "能和同伴合作完成任务。"],
        "safety": "每周一次安全教育。",
        "family": "召开家长会。\n每月更新家长园地。",
        "months": [
            {"month": "九月", "text": "我是大班哥哥姐姐\n制定班级公约"},
            {"month": "十月", "text": "我爱祖国\n秋游"},
            {"month": "十一月", "text": "秋叶飘\n消防演习"},
            {"month": "十二月", "text": "迎新年\n新年联欢"},
        ],
    }


@plan("term-21")
def weeks_with_several_columns():
    page = Page(landscape=True)
    page.title("2025年春季学期小班教学计划进度表")
    page.table(
        [
            ["班级", "小三班", LEFT, "教师", "丙老师、丁老师"],
            ["周次", "日期", "主题", "教学内容", "备注"],
            ["第一周", "2.17—2.21", "开学了", "我的新朋友", ""],
            ["第二周", "2.24—2.28", "开学了", "我会洗手", "体检"],
            ["第三周", "3.3—3.7", "好妈妈", "送妈妈礼物", ""],
            ["第四周", "3.10—3.14", "种子", "种黄豆", "植树节"],
        ]
    )
    rows = [
        (1, "2025-02-17", "2025-02-21", "开学了", "我的新朋友"),
        (2, "2025-02-24", "2025-02-28", "开学了", "我会洗手\n体检"),
        (3, "2025-03-03", "2025-03-07", "好妈妈", "送妈妈礼物"),
        (4, "2025-03-10", "2025-03-14", "种子", "种黄豆\n植树节"),
    ]
    return page, {
        "kind": "term",
        "title": "2025年春季学期小班教学计划进度表",
        "class": "小三班",
        "class_level": "小班",
        "teachers": ["丙老师", "丁老师"],
        "school_year": "2024-2025",
        "term": 2,
        "weeks": [
            {"week": number, "start": start, "end": end, "theme": theme, "text": text}
            for number, start, end, theme, text in rows
        ],
    }


@plan("term-22")
def german_half_year():
    page = Page(font="Arial")
    page.heading("Halbjahresplanung der Rabengruppe", 1)
    page.lines(
        "Kindergartenjahr 2025/2026, 1. Halbjahr", "Pädagogische Fachkräfte: Frau E., Herr F."
    )
    page.heading("Unsere Gruppe", 2)
    page.lines("Zurzeit besuchen 22 Kinder die Gruppe, sieben davon sind neu.")
    page.heading("Ziele", 2)
    page.numbered(
        ["Die neuen Kinder kommen gut an.", "Die Großen übernehmen Verantwortung."], "List Bullet"
    )
    page.heading("Monatsübersicht", 2)
    page.lines(
        "September: Eingewöhnung", "Oktober: Erntedank, Drachen bauen", "November: Laternenfest"
    )
    page.heading("Zusammenarbeit mit den Eltern", 2)
    page.lines("Ein Elternabend im Oktober.")
    return page, {
        "kind": "term",
        "language": "de",
        "title": "Halbjahresplanung der Rabengruppe",
        "class": "Rabengruppe",
        "teachers": ["Frau E.", "Herr F."],
        "school_year": "2025-2026",
        "term": 1,
        "situation": "Zurzeit besuchen 22 Kinder die Gruppe, sieben davon sind neu.",
        "goals": ["Die neuen Kinder kommen gut an.", "Die Großen übernehmen Verantwortung."],
        "months": [
            {"month": "September", "text": "Eingewöhnung"},
            {"month": "Oktober", "text": "Erntedank, Drachen bauen"},
            {"month": "November", "text": "Laternenfest"},
        ],
        "family": "Ein Elternabend im Oktober.",
    }
