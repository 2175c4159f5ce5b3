"""Further week plans and theme units of the development set."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, week

DAYS = ["星期一", "星期二", "星期三", "星期四", "星期五"]


@plan("week-07")
def two_words_in_the_corner_and_a_holiday_merged_down():
    page = Page(landscape=True)
    page.title("第 17 周计划")
    page.lines(
        "主题名称：《清凉一夏》 班级：中4班 日期：2025年6月2日—6月6日 带班老师：甲老师(上)、乙老师(下)"
    )
    page.lines("本周重点：", "⒈说说夏天怎么让自己凉快。", "⒉知道天热要多喝水。")
    group = ["语言：荷叶", "科学：冰去哪了", "健康：凉快一下", "数学：蚂蚁过街"]
    page.table(
        [
            ["星期\n内容", LEFT, "一", "二", "三", "四", "五"],
            ["晨间活动", "来园", "端午节放假", "照顾自然角", *[LEFT] * 3],
            [ABOVE, "户外锻炼", ABOVE, "足球场", "紫藤架", "沙池", "小木屋"],
            ["集体活动", LEFT, ABOVE, *group],
            ["区域游戏", LEFT, ABOVE, "美工区：荷花\n建构区：水上乐园", *[LEFT] * 3],
            ["家园共育", LEFT, "请给孩子准备遮阳帽。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "晨间活动/来园": [(1, 1, "端午节放假"), (2, 5, "照顾自然角")],
            "晨间活动/户外锻炼": [
                (2, 2, "足球场"),
                (3, 3, "紫藤架"),
                (4, 4, "沙池"),
                (5, 5, "小木屋"),
            ],
            "集体活动": [(day, day, text) for day, text in enumerate(group, 2)],
            "区域游戏": [(2, 5, "美工区：荷花\n建构区：水上乐园")],
            "家园共育": [(1, 5, "请给孩子准备遮阳帽。")],
        },
        theme="清凉一夏",
        class_="中4班",
        class_level="中班",
        teachers=["甲老师", "乙老师"],
        week=17,
        start="2025-06-02",
        end="2025-06-06",
        focus=["说说夏天怎么让自己凉快。", "知道天热要多喝水。"],
    )


@plan("week-08")
def days_down_with_dates_below_the_day():
    page = Page(landscape=True)
    page.title("小班组周活动安排表")
    page.lines("班级：小（3）班　　周次：第六周　　教师：丙老师、丁老师")
    rows = [
        ("周一\n（3月17日）", ["玩沙", "语言：春雨", "娃娃家"], ["滑梯", "整理玩具"]),
        ("周二\n（3月18日）", ["拍球", "音乐：小燕子", "美工区"], ["骑车", "听故事"]),
        ("周三\n（3月19日）", ["玩沙", "科学：小种子", "娃娃家"], ["滑梯", "洗手帕"]),
        ("周四\n（3月20日）", ["拍球", "美术：花园", "积木区"], ["骑车", "听故事"]),
        ("周五\n（3月21日）", ["散步", "健康：换衣服", "自选"], ["大扫除", "道别"]),
    ]
    page.table(
        [
            ["日期", "上午", LEFT, LEFT, "下午", LEFT],
            [ABOVE, "户外活动", "集体活动", "区域活动", "户外活动", "生活活动"],
            *([day, *morning, *later] for day, morning, later in rows),
        ]
    )
    page.lines("温馨提示：本周风大，请给孩子戴好口罩。")
    names = ["上午/户外活动", "上午/集体活动", "上午/区域活动", "下午/户外活动", "下午/生活活动"]
    texts = [[*row[1], *row[2]] for row in rows]
    return page, week(
        {
            **{name: [row[at] for row in texts] for at, name in enumerate(names)},
            "家园共育": [(1, 5, "本周风大，请给孩子戴好口罩。")],
        },
        class_="小（3）班",
        class_level="小班",
        teachers=["丙老师", "丁老师"],
        week=6,
        start="2025-03-17",
        end="2025-03-21",
    )


@plan("week-09")
def head_in_the_first_row_and_a_column_behind_the_days():
    page = Page(landscape=True)
    page.table(
        [
            ["大三班第四周计划表", *[LEFT] * 6],
            ["周主题：丰收啦", LEFT, LEFT, "日期：9.22-9.26", LEFT, "教师：戊老师", LEFT],
            ["活动内容", *DAYS, "备注"],
            ["晨间锻炼", "跳绳", "踢毽", "跳绳", "踢毽", "自选", "雨天在室内"],
            [
                "学习活动",
                "社会：农民伯伯",
                "数学：分水果",
                "语言：落叶",
                "美术：果篮",
                "音乐：丰收",
                "",
            ],
            ["自主游戏", "水果超市", LEFT, "果汁店", LEFT, "混班", ""],
            ["本周反思", "超市里缺价签，下周请孩子自己画。", *[LEFT] * 5],
        ]
    )
    group = ["社会：农民伯伯", "数学：分水果", "语言：落叶", "美术：果篮", "音乐：丰收"]
    return page, week(
        {
            "晨间锻炼": ["跳绳", "踢毽", "跳绳", "踢毽", "自选"],
            "学习活动": group,
            "自主游戏": [(1, 2, "水果超市"), (3, 4, "果汁店"), (5, 5, "混班")],
        },
        theme="丰收啦",
        class_="大三班",
        class_level="大班",
        teachers=["戊老师"],
        week=4,
        start="09-22",
        end="09-26",
        reflection="超市里缺价签，下周请孩子自己画。",
    )


@plan("week-10")
def times_before_the_days():
    page = Page(landscape=True)
    page.title("中一班一周活动安排（2024.10.14—10.18）")
    page.lines("主题：秋天真美")
    group = ["科学：树叶", "语言：小松鼠", "音乐：秋天", "数学：排序", "美术：拓印"]
    page.table(
        [
            ["时间", "活动", "周一", "周二", "周三", "周四", "周五"],
            ["8:00-8:40", "晨间活动", "自选玩具", LEFT, LEFT, LEFT, LEFT],
            ["9:00-9:25", "集体活动", *group],
            ["9:40-10:40", "户外活动", "爬网", "骑车", "爬网", "骑车", "散步"],
            ["15:00-15:40", "区域活动", "按意愿选区", LEFT, LEFT, LEFT, LEFT],
        ]
    )
    return page, week(
        {
            "8:00-8:40 晨间活动": [(1, 5, "自选玩具")],
            "9:00-9:25 集体活动": group,
            "9:40-10:40 户外活动": ["爬网", "骑车", "爬网", "骑车", "散步"],
            "15:00-15:40 区域活动": [(1, 5, "按意愿选区")],
        },
        theme="秋天真美",
        class_="中一班",
        class_level="中班",
        start="2024-10-14",
        end="2024-10-18",
    )


@plan("week-11")
def german_week_with_head_in_one_line():
    page = Page(landscape=True, font="Calibri")
    page.title("Wochenplan KW 11")
    page.lines("Bärengruppe | 10.03.–14.03.2025 | Frau A., Herr B.")
    page.lines("Thema: Der Frühling kommt")
    days = ["Mo, 10.03.", "Di, 11.03.", "Mi, 12.03.", "Do, 13.03.", "Fr, 14.03."]
    circle = ["Lied", "Gespräch", "Fingerspiel", "Lied", "Rückblick"]
    page.table(
        [
            ["", *days],
            ["Morgenkreis", *circle],
            ["Angebot", "Kresse säen", "Waldtag", LEFT, "Turnen", "Backen"],
            ["Mittag", "Vorlesen", LEFT, LEFT, LEFT, LEFT],
        ]
    )
    page.lines("Elterninfo: Bitte Gummistiefel mitgeben.")
    return page, week(
        {
            "Morgenkreis": circle,
            "Angebot": ["Kresse säen", (2, 3, "Waldtag"), (4, 4, "Turnen"), (5, 5, "Backen")],
            "Mittag": [(1, 5, "Vorlesen")],
            "Elterninfo": [(1, 5, "Bitte Gummistiefel mitgeben.")],
        },
        language="de",
        theme="Der Frühling kommt",
        class_="Bärengruppe",
        teachers=["Frau A.", "Herr B."],
        calendar_week=11,
        start="2025-03-10",
        end="2025-03-14",
    )


@plan("week-12")
def morning_and_afternoon_in_two_tables():
    page = Page()
    page.title("大（1）班第八周活动计划")
    page.lines("时间：2025年4月7日～4月11日")
    page.lines("教师：庚老师　辛老师")
    page.bold("本周主题：我要上小学")
    page.bold("上午")
    page.table(
        [
            ["", *DAYS],
            ["集体活动", "语言：书包", "数学：钟表", "社会：参观", "美术：校园", "音乐：歌"],
            ["户外活动", "跳绳", "跳绳", "接力", "接力", "跳绳"],
        ]
    )
    page.bold("下午")
    page.table(
        [
            ["", *DAYS],
            ["区域活动", "阅读区", LEFT, "建构区", LEFT, "自选"],
        ]
    )
    return page, week(
        {
            "集体活动": ["语言：书包", "数学：钟表", "社会：参观", "美术：校园", "音乐：歌"],
            "户外活动": ["跳绳", "跳绳", "接力", "接力", "跳绳"],
            "区域活动": [(1, 2, "阅读区"), (3, 4, "建构区"), (5, 5, "自选")],
        },
        theme="我要上小学",
        class_="大（1）班",
        class_level="大班",
        teachers=["庚老师", "辛老师"],
        week=8,
        start="2025-04-07",
        end="2025-04-11",
    )


@plan("week-13")
def goals_and_areas_beside_the_week():
    page = Page(landscape=True)
    page.title("幼儿园周教育活动计划")
    page.lines("（2024—2025学年度第一学期　第10周）")
    page.lines("班级：小一班　主题：好吃的水果　执笔：壬老师")
    goals = ["认识三种秋天的水果。", "吃水果前会洗手。"]
    page.table(
        [
            ["周目标", "\n".join(count(goals, "{}、{}")), *[LEFT] * 4],
            ["项目", "周一", "周二", "周三", "周四", "周五"],
            ["教学活动", "科学：橘子", "语言：苹果", "音乐：摇篮曲", "美术：葡萄", "健康：洗手"],
            ["游戏活动", "水果店", "水果店", "娃娃家", "娃娃家", "水果店"],
            ["生活活动", "学习剥橘子", *[LEFT] * 4],
            ["环境创设", "水果墙", *[LEFT] * 4],
            ["家长工作", "带一种水果来园。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "教学活动": ["科学：橘子", "语言：苹果", "音乐：摇篮曲", "美术：葡萄", "健康：洗手"],
            "游戏活动": ["水果店", "水果店", "娃娃家", "娃娃家", "水果店"],
            "生活活动": [(1, 5, "学习剥橘子")],
            "家长工作": [(1, 5, "带一种水果来园。")],
        },
        theme="好吃的水果",
        class_="小一班",
        class_level="小班",
        teachers=["壬老师"],
        week=10,
        focus=goals,
        environment="水果墙",
    )


# --- theme units ----------------------------------------------------------------------------


@plan("unit-05")
def theme_in_one_table_with_the_list_inside():
    page = Page()
    page.title("中班主题活动计划表")
    goals = ["知道常见的交通工具。", "会遵守过马路的规则。"]
    rows = [
        ("1", "认识红绿灯", "社会", "集体活动"),
        ("2", "小小司机", "健康", "户外活动"),
        ("3", "汽车博览会", "艺术", "区域游戏"),
    ]
    page.table(
        [
            ["主题名称", "马路上的车", LEFT, "执行班级", "中三班"],
            ["起止时间", "2025年3月3日—3月14日", LEFT, "负责教师", "乙老师"],
            ["主题背景", "孩子们天天在窗口数汽车。", *[LEFT] * 3],
            ["主题目标", "\n".join(count(goals)), *[LEFT] * 3],
            ["活动列表", "序号", "活动名称", "领域", "形式"],
            *([ABOVE, *row] for row in rows),
            ["环境布置", "墙上画一条马路，孩子贴上自己的车。", *[LEFT] * 3],
            ["家园配合", "上学路上和孩子一起看红绿灯。", *[LEFT] * 3],
        ]
    )
    return page, {
        "kind": "unit",
        "title": "马路上的车",
        "class": "中三班",
        "class_level": "中班",
        "teachers": ["乙老师"],
        "start": "2025-03-03",
        "origin": "孩子们天天在窗口数汽车。",
        "goals": goals,
        "activities": [
            {"title": title, "domain": domain, "form": form} for _, title, domain, form in rows
        ],
        "environment": "墙上画一条马路，孩子贴上自己的车。",
        "family": "上学路上和孩子一起看红绿灯。",
    }


@plan("unit-06")
def theme_with_lists_by_week_in_lines():
    page = Page()
    page.title("大班主题活动方案：我们的河")
    page.lines("班级：大一班　　教师：丙老师、庚老师　　时间：三周")
    page.bold("一、主题由来")
    page.lines("幼儿园旁边有一条小河，春游时孩子们问河水流到哪里去。", indent=True)
    page.bold("二、主题目标")
    page.lines("1. 知道河水会流动，也会变脏。", "2. 愿意为小河做一件事。")
    page.bold("三、主题网络")
    page.lines(
        "河里有什么：小鱼、水草、石头", "河边的人：钓鱼的爷爷、清洁工", "河的样子：弯弯的、变脏了"
    )
    page.bold("四、活动安排")
    page.lines("第一周", "1. 科学：河水去哪里", "2. 美术：弯弯的河")
    page.lines("第二周", "1. 社会：访问清洁工", "2. 语言：小河的故事")
    page.bold("五、区域活动")
    page.lines("科学区：过滤材料", "美工区：水彩、宣纸")
    page.bold("六、家园共育")
    page.lines("周末一起去河边走一走，带走看到的垃圾。")
    return page, {
        "kind": "unit",
        "title": "我们的河",
        "class": "大一班",
        "class_level": "大班",
        "teachers": ["丙老师", "庚老师"],
        "duration_weeks": 3,
        "origin": "幼儿园旁边有一条小河，春游时孩子们问河水流到哪里去。",
        "goals": ["知道河水会流动，也会变脏。", "愿意为小河做一件事。"],
        "web": [
            {"branch": "河里有什么", "leaves": ["小鱼", "水草", "石头"]},
            {"branch": "河边的人", "leaves": ["钓鱼的爷爷", "清洁工"]},
            {"branch": "河的样子", "leaves": ["弯弯的", "变脏了"]},
        ],
        "activities": [
            {"title": "河水去哪里", "domain": "科学", "week": 1},
            {"title": "弯弯的河", "domain": "美术", "week": 1},
            {"title": "访问清洁工", "domain": "社会", "week": 2},
            {"title": "小河的故事", "domain": "语言", "week": 2},
        ],
        "areas": ["科学区：过滤材料", "美工区：水彩、宣纸"],
        "family": "周末一起去河边走一走，带走看到的垃圾。",
    }


@plan("unit-07")
def theme_with_a_list_of_goals_and_areas_in_tables():
    page = Page()
    page.title("主题活动：蚕宝宝")
    page.lines("年龄段：大班", "设计：壬老师", "实施时间：4周")
    page.bold("（一）主题来源")
    page.lines("有孩子带来了一盒蚕宝宝。")
    page.bold("（二）教育目标")
    page.numbered(["知道蚕的一生。", "会照顾小动物，不乱碰。"])
    page.bold("（三）活动一览表")
    rows = [
        ("蚕从哪里来", "科学", "集体活动", "第一周"),
        ("喂蚕值日生", "健康", "生活活动", "第二周"),
        ("桑叶画", "美术", "区域游戏", "第三周"),
    ]
    page.table([["活动名称", "领域", "活动形式", "周次"], *map(list, rows)])
    page.bold("（四）区域活动安排")
    page.table(
        [
            ["区域", "投放材料"],
            ["科学区", "放大镜、记录本"],
            ["美工区", "桑叶、颜料"],
        ]
    )
    page.bold("（五）家长资源")
    page.lines("请会养蚕的奶奶来讲一讲。")
    return page, {
        "kind": "unit",
        "title": "蚕宝宝",
        "class_level": "大班",
        "teachers": ["壬老师"],
        "duration_weeks": 4,
        "origin": "有孩子带来了一盒蚕宝宝。",
        "goals": ["知道蚕的一生。", "会照顾小动物，不乱碰。"],
        "activities": [
            {"title": title, "domain": domain, "form": form, "week": at}
            for at, (title, domain, form, _) in enumerate(rows, 1)
        ],
        "areas": ["科学区：放大镜、记录本", "美工区：桑叶、颜料"],
        "family": "请会养蚕的奶奶来讲一讲。",
    }


@plan("unit-08")
def german_project_with_weeks_in_a_table():
    page = Page(font="Calibri")
    page.title("Projekt: Unser Müll")
    page.lines("Gruppe: Fuchsgruppe", "Zeitraum: 3 Wochen", "Team: Frau C., Frau D.")
    page.bold("Anlass")
    page.lines("Die Kinder wollten wissen, wohin die Müllabfuhr fährt.")
    page.bold("Ziele")
    page.lines("• Die Kinder sortieren Abfälle.", "• Die Kinder vermeiden Müll beim Frühstück.")
    page.bold("Übersicht der Angebote")
    rows = [
        ("1. Woche", "Müllabfuhr beobachten", "Natur und Umwelt"),
        ("2. Woche", "Papier schöpfen", "Kunst"),
        ("3. Woche", "Frühstück ohne Müll", "Gesundheit"),
    ]
    page.table([["Woche", "Angebot", "Bildungsbereich"], *map(list, rows)])
    page.bold("Elternarbeit")
    page.lines("Bitte eine Brotdose mitgeben.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Unser Müll",
        "class": "Fuchsgruppe",
        "teachers": ["Frau C.", "Frau D."],
        "duration_weeks": 3,
        "origin": "Die Kinder wollten wissen, wohin die Müllabfuhr fährt.",
        "goals": ["Die Kinder sortieren Abfälle.", "Die Kinder vermeiden Müll beim Frühstück."],
        "activities": [{"title": title, "week": at} for at, (_, title, _) in enumerate(rows, 1)],
        "family": "Bitte eine Brotdose mitgeben.",
    }
