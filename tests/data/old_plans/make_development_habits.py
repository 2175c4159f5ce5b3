"""Lesson plans and themes of the development set with habits of single teachers."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, step


@plan("lesson-60")
def values_underlined_by_spaces_and_roman_steps():
    page = Page()
    page.title("教 案")
    page.lines("班 级：中一班   教 师：甲老师   日 期：2025.6.10")
    page.lines("活动名称：会走的小人", "所属领域：科学", "活动类型：小组")
    page.lines("活动目标：1.发现磁铁隔着纸也能吸。2.喜欢摆弄磁铁。")
    page.lines("活动准备：磁铁，回形针，纸小人")
    page.lines("活动步骤：")
    page.lines(
        "Step1 变魔术",
        "小人在纸上走了！",
        "Step2 找秘密",
        "藏在纸下面的是什么？",
        "Step3 我也来",
        "每人做一个小人。",
    )
    page.lines("教学后记：小人太重走不动。")
    return page, {
        "kind": "lesson",
        "title": "会走的小人",
        "class": "中一班",
        "class_level": "中班",
        "domain": "科学",
        "form": "小组",
        "teachers": ["甲老师"],
        "date": "2025-06-10",
        "goals": ["发现磁铁隔着纸也能吸。", "喜欢摆弄磁铁。"],
        "preparation": ["磁铁，回形针，纸小人"],
        "reflection": "小人太重走不动。",
    }


@plan("lesson-61")
def steps_in_bold_with_questions_and_a_table_of_things():
    page = Page(font="微软雅黑")
    page.title("小班社会领域活动", 14)
    page.title("谁的鞋", 18)
    page.lines("设计：乙老师｜小二班｜2025年9月24日")
    page.bold("◎ 设计意图")
    page.lines("换鞋的时候总有孩子穿反。")
    page.bold("◎ 活动目标")
    page.lines("认识左右脚的鞋。", "愿意自己穿鞋。")
    page.bold("◎ 活动准备")
    page.table([["材料", "数量"], ["大鞋小鞋", "各五双"], ["鞋架", "一个"]])
    page.bold("◎ 活动过程")
    page.lines(
        "1 看一看", "这是谁的鞋？", "2 穿一穿", "试试哪双合脚。", "3 摆一摆", "把鞋摆成一对。"
    )
    page.bold("◎ 活动延伸")
    page.lines("在娃娃家玩鞋店。")
    return page, {
        "kind": "lesson",
        "title": "谁的鞋",
        "class": "小二班",
        "class_level": "小班",
        "domain": "社会",
        "teachers": ["乙老师"],
        "date": "2025-09-24",
        "origin": "换鞋的时候总有孩子穿反。",
        "goals": ["认识左右脚的鞋。", "愿意自己穿鞋。"],
        "steps": three(
            ("看一看", ["这是谁的鞋？"]),
            ("穿一穿", ["试试哪双合脚。"]),
            ("摆一摆", ["把鞋摆成一对。"]),
        ),
        "extension": "在娃娃家玩鞋店。",
    }


@plan("lesson-62")
def two_tables_one_for_the_head_and_one_for_the_course():
    page = Page(landscape=True)
    page.title("幼儿园活动教案设计")
    page.table(
        [
            ["活动主题", "小蝌蚪找妈妈", "活动对象", "大班幼儿", "活动时间", "30分钟"],
            ["设计思路", "春天池塘里有了小蝌蚪，孩子们想知道它们的妈妈是谁。", *[LEFT] * 4],
            ["目标", "1.了解青蛙的生长过程。\n2.能用动作表现故事。", *[LEFT] * 4],
            ["重点", "了解青蛙的生长过程。", LEFT, "难点", "按顺序讲述。", LEFT],
            ["准备", "图片一套；头饰若干", *[LEFT] * 4],
        ]
    )
    page.lines("")
    page.table(
        [
            ["过程", "具体内容", "时间"],
            ["一、激趣导入", "猜谜语。", "3"],
            ["二、理解故事", "看图片讲故事。\n讨论：小蝌蚪先找到了谁？", "15"],
            ["三、表演故事", "分角色表演。", "12"],
        ]
    )
    page.lines("延伸活动：观察自然角的小蝌蚪。", "活动反思：头饰要多准备几个。")
    return page, {
        "kind": "lesson",
        "title": "小蝌蚪找妈妈",
        "class_level": "大班",
        "origin": "春天池塘里有了小蝌蚪，孩子们想知道它们的妈妈是谁。",
        "goals": ["了解青蛙的生长过程。", "能用动作表现故事。"],
        "key_point": "了解青蛙的生长过程。",
        "difficult_point": "按顺序讲述。",
        "preparation": ["图片一套；头饰若干"],
        "minutes": 30,
        "steps": [
            step("opening", "激趣导入", "猜谜语。", minutes=3),
            step(
                "development", "理解故事", "看图片讲故事。", "讨论：小蝌蚪先找到了谁？", minutes=15
            ),
            step("closing", "表演故事", "分角色表演。", minutes=12),
        ],
        "extension": "观察自然角的小蝌蚪。",
        "reflection": "头饰要多准备几个。",
    }


@plan("lesson-63")
def german_running_text_with_questions_as_headings():
    page = Page(font="Calibri")
    page.heading("Angebot: Schneckenrennen", 1)
    page.lines("Durchgeführt von: Frau H. – Fröschegruppe – 22.05.2025")
    page.heading("Was haben wir beobachtet?", 2)
    page.lines("Die Kinder sammeln seit Tagen Schnecken im Garten.")
    page.heading("Was wollen wir erreichen?", 2)
    page.lines("- Die Kinder gehen vorsichtig mit Tieren um.", "- Die Kinder vergleichen Strecken.")
    page.heading("Was brauchen wir?", 2)
    page.lines("Eine Glasplatte, Salatblätter, Stoppuhr")
    page.heading("Wie gehen wir vor?", 2)
    page.lines(
        "1. Wir setzen die Schnecken an den Start.",
        "2. Wir messen, wie weit sie kommen.",
        "3. Wir bringen sie zurück in den Garten.",
    )
    page.heading("Wie war es?", 2)
    page.lines("Die Kinder hatten viel Geduld.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Schneckenrennen",
        "class": "Fröschegruppe",
        "teachers": ["Frau H."],
        "date": "2025-05-22",
        "origin": "Die Kinder sammeln seit Tagen Schnecken im Garten.",
        "goals": ["Die Kinder gehen vorsichtig mit Tieren um.", "Die Kinder vergleichen Strecken."],
        "preparation": ["Eine Glasplatte, Salatblätter, Stoppuhr"],
        "reflection": "Die Kinder hatten viel Geduld.",
    }


@plan("unit-46")
def theme_with_core_experiences_and_a_wide_table():
    page = Page(landscape=True)
    page.title("大班主题课程方案")
    page.lines("主题：纸船去旅行　　　年龄段：大班　　　时长：三周　　　教师：丙老师、丁老师")
    page.bold("1. 主题来源")
    page.lines("雨后的水坑里漂着一只纸船，孩子们追着它跑。")
    page.bold("2. 核心经验目标")
    page.lines(
        "（1）知道不同材料在水中的不同。", "（2）能看图示折纸船。", "（3）遇到困难愿意再试。"
    )
    page.bold("3. 主题活动网络")
    page.lines(
        "折纸船：看图折船 / 大船小船",
        "船能漂：哪种纸不怕水 / 装多少",
        "去旅行：小河里的船 / 船的故事",
    )
    page.bold("4. 主题活动内容安排")
    page.table(
        [
            ["时间", "活动名称", "领域", "形式", "准备"],
            ["第一周", "看图折船", "艺术", "集体", "彩纸"],
            [ABOVE, "大船小船", "数学", "小组", "纸船"],
            ["第二周", "哪种纸不怕水", "科学", "集体", "水盆、各种纸"],
            ["第三周", "船的故事", "语言", "集体", "图画书"],
        ]
    )
    page.bold("5. 区域活动")
    page.lines("美工区：各种纸、图示", "科学区：水盆、小玩具", "语言区：船的图画书")
    page.bold("6. 环境创设")
    page.lines("在窗边拉一条“小河”，挂上孩子的船。")
    page.bold("7. 家园社协同")
    page.lines("周末带孩子去看真正的船。")
    return page, {
        "kind": "unit",
        "title": "纸船去旅行",
        "class_level": "大班",
        "teachers": ["丙老师", "丁老师"],
        "duration_weeks": 3,
        "origin": "雨后的水坑里漂着一只纸船，孩子们追着它跑。",
        "goals": ["知道不同材料在水中的不同。", "能看图示折纸船。", "遇到困难愿意再试。"],
        "web": [
            {"branch": "折纸船", "leaves": ["看图折船", "大船小船"]},
            {"branch": "船能漂", "leaves": ["哪种纸不怕水", "装多少"]},
            {"branch": "去旅行", "leaves": ["小河里的船", "船的故事"]},
        ],
        "activities": [
            {"title": "看图折船", "domain": "艺术", "form": "集体", "preparation": ["彩纸"]},
            {"title": "大船小船", "domain": "数学", "form": "小组", "preparation": ["纸船"]},
            {
                "title": "哪种纸不怕水",
                "domain": "科学",
                "form": "集体",
                "preparation": ["水盆、各种纸"],
            },
            {"title": "船的故事", "domain": "语言", "form": "集体", "preparation": ["图画书"]},
        ],
        "areas": ["美工区：各种纸、图示", "科学区：水盆、小玩具", "语言区：船的图画书"],
        "environment": "在窗边拉一条“小河”，挂上孩子的船。",
        "family": "周末带孩子去看真正的船。",
    }


@plan("unit-47")
def web_as_numbered_list_and_activities_by_domain_in_a_table():
    page = Page()
    page.title("中班级部主题活动计划《朋友多》")
    page.lines("起止时间：2025年9月15日—2025年10月10日")
    page.lines("一、主题说明", "升入中班，孩子们有了新朋友，也有了小矛盾。")
    page.lines("二、主题目标", "1.能说出朋友的名字和优点。", "2.学习用协商的办法解决矛盾。")
    page.lines("三、主题脉络")
    page.lines(
        "（一）认识新朋友",
        "1.我的朋友",
        "2.朋友的电话",
        "（二）和朋友一起玩",
        "1.两人三足",
        "2.合作画",
        "（三）朋友吵架了",
        "1.对不起没关系",
    )
    page.lines("四、教学活动")
    page.table(
        [
            ["领域", "活动"],
            ["语言", "我的朋友；对不起没关系"],
            ["健康", "两人三足"],
            ["艺术", "合作画"],
            ["科学", "朋友的电话"],
        ]
    )
    page.lines("五、环境创设", "1.朋友照片墙。", "2.悄悄话小屋。")
    page.lines("六、家长工作", "请家长带孩子约朋友一起玩。")
    return page, {
        "kind": "unit",
        "title": "朋友多",
        "class_level": "中班",
        "start": "2025-09-15",
        "end": "2025-10-10",
        "origin": "升入中班，孩子们有了新朋友，也有了小矛盾。",
        "goals": ["能说出朋友的名字和优点。", "学习用协商的办法解决矛盾。"],
        "web": [
            {"branch": "认识新朋友", "leaves": ["我的朋友", "朋友的电话"]},
            {"branch": "和朋友一起玩", "leaves": ["两人三足", "合作画"]},
            {"branch": "朋友吵架了", "leaves": ["对不起没关系"]},
        ],
        "activities": [
            {"title": "我的朋友", "domain": "语言"},
            {"title": "对不起没关系", "domain": "语言"},
            {"title": "两人三足", "domain": "健康"},
            {"title": "合作画", "domain": "艺术"},
            {"title": "朋友的电话", "domain": "科学"},
        ],
        "environment": "朋友照片墙。\n悄悄话小屋。",
        "family": "请家长带孩子约朋友一起玩。",
    }


@plan("unit-48")
def theme_with_areas_in_a_table_and_daily_life():
    page = Page()
    page.title("小班主题：我会自己来")
    page.table(
        [
            ["主题名称", "我会自己来", "班级", "小四班"],
            ["主题时间", "2025.10.8—10.31", "教师", "戊老师 己老师"],
            ["主题背景", "小班孩子什么都说“老师帮我”。", LEFT, LEFT],
            ["主题目标", "1.学习自己吃饭、穿鞋。\n2.体验自己做事的快乐。", LEFT, LEFT],
        ]
    )
    page.bold("主题活动安排表")
    page.table(
        [
            ["活动类型", "活动内容"],
            ["集体活动", "健康：我会穿鞋\n语言：自己吃饭真香\n艺术：小手本领大"],
            ["区域活动", "生活区：喂小熊\n娃娃家：给娃娃穿衣"],
            ["生活活动", "练习用勺子"],
            ["户外活动", "小兔拔萝卜"],
            ["亲子活动", "在家自己穿袜子"],
        ]
    )
    page.bold("主题环境")
    page.lines("贴“我会自己来”照片。")
    return page, {
        "kind": "unit",
        "title": "我会自己来",
        "class": "小四班",
        "class_level": "小班",
        "teachers": ["戊老师", "己老师"],
        "start": "2025-10-08",
        "end": "2025-10-31",
        "origin": "小班孩子什么都说“老师帮我”。",
        "goals": ["学习自己吃饭、穿鞋。", "体验自己做事的快乐。"],
        "activities": [
            {"title": "我会穿鞋", "form": "集体活动", "domain": "健康"},
            {"title": "自己吃饭真香", "form": "集体活动", "domain": "语言"},
            {"title": "小手本领大", "form": "集体活动", "domain": "艺术"},
            {"title": "生活区：喂小熊", "form": "区域活动"},
            {"title": "娃娃家：给娃娃穿衣", "form": "区域活动"},
            {"title": "练习用勺子", "form": "生活活动"},
            {"title": "小兔拔萝卜", "form": "户外活动"},
            {"title": "在家自己穿袜子", "form": "亲子活动"},
        ],
        "environment": "贴“我会自己来”照片。",
    }


@plan("unit-49")
def german_project_by_phases():
    page = Page(font="Verdana")
    page.title("Projekt „Unser Hochbeet“")
    page.lines(
        "Zeitraum: März bis Mai 2025 | Gruppe: Ameisengruppe | Fachkräfte: Frau G. und Frau I."
    )
    page.bold("Projektidee")
    page.lines("Ein Vater schenkte uns Bretter, und die Kinder wollten darin Gemüse ziehen.")
    page.bold("Projektziele")
    page.lines("1. Die Kinder erleben, wie Pflanzen wachsen.", "2. Die Kinder übernehmen Aufgaben.")
    page.bold("Ideensammlung")
    page.lines(
        "- Bauen: Bretter streichen, Erde schaufeln",
        "- Säen: Radieschen, Möhren",
        "- Essen: Salat, Suppe",
    )
    page.bold("Aktivitäten")
    page.lines(
        "• Bretter streichen (Kunst, Kleingruppe)",
        "• Radieschen säen (Natur, Gesamtgruppe)",
        "• Suppe kochen (Gesundheit, Kleingruppe)",
    )
    page.bold("Elternbeteiligung")
    page.lines("Eltern bringen Erde mit.")
    page.bold("Rückblick")
    page.lines("Die Schnecken waren schneller als wir.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Unser Hochbeet",
        "class": "Ameisengruppe",
        "teachers": ["Frau G.", "Frau I."],
        "origin": "Ein Vater schenkte uns Bretter, und die Kinder wollten darin Gemüse ziehen.",
        "goals": ["Die Kinder erleben, wie Pflanzen wachsen.", "Die Kinder übernehmen Aufgaben."],
        "web": [
            {"branch": "Bauen", "leaves": ["Bretter streichen", "Erde schaufeln"]},
            {"branch": "Säen", "leaves": ["Radieschen", "Möhren"]},
            {"branch": "Essen", "leaves": ["Salat", "Suppe"]},
        ],
        "activities": [
            {"title": "Bretter streichen", "domain": "Kunst", "form": "Kleingruppe"},
            {"title": "Radieschen säen", "domain": "Natur", "form": "Gesamtgruppe"},
            {"title": "Suppe kochen", "domain": "Gesundheit", "form": "Kleingruppe"},
        ],
        "family": "Eltern bringen Erde mit.",
        "reflection": "Die Schnecken waren schneller als wir.",
    }
