"""Plans of the development set that were written once the second open half came in whole."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, step, week

DAYS = ["星期一", "星期二", "星期三", "星期四", "星期五"]
THREE = ("opening", "development", "closing")


def three(*steps):
    return [step(phase, title, *lines) for phase, (title, lines) in zip(THREE, steps, strict=True)]


@plan("lesson-17")
def numbered_lines_as_the_course_and_a_table_of_things():
    page = Page()
    page.title("小班科学：会沉的和会浮的", 15)
    page.lines("执教：乙老师  班级：小（2）班  日期：2025年6月11日  地点：科探室")
    page.bold("活动目标：")
    page.lines("1．看一看哪些东西会沉、哪些会浮。", "2．玩水时不弄湿袖子。")
    page.bold("活动准备：")
    page.lines("水盆每组一个；积木、石头、瓶盖、勺子；")
    page.bold("活动重难点：")
    page.lines("活动重点：能说出“沉”和“浮”。", "活动难点：把看到的画在记录纸上。")
    page.bold("活动过程：")
    page.lines("一、导入活动：会游泳的瓶盖。", "教师把瓶盖放进水里，请幼儿看看怎么样了。")
    page.lines("二、基本活动：", "（一）猜一猜：哪些会沉？", "（二）试一试：每人试三样东西。")
    page.lines("三、结束活动：", "把东西擦干，按沉和浮放进两个筐。")
    page.bold("活动评价：")
    page.lines("勺子横着放会浮，孩子们发现了这一点，很惊喜。")
    return page, {
        "kind": "lesson",
        "title": "会沉的和会浮的",
        "class": "小（2）班",
        "class_level": "小班",
        "domain": "科学",
        "teachers": ["乙老师"],
        "date": "2025-06-11",
        "goals": ["看一看哪些东西会沉、哪些会浮。", "玩水时不弄湿袖子。"],
        "preparation": ["水盆每组一个；积木、石头、瓶盖、勺子；"],
        "key_point": "能说出“沉”和“浮”。",
        "difficult_point": "把看到的画在记录纸上。",
        "steps": three(
            ("会游泳的瓶盖。", ["教师把瓶盖放进水里，请幼儿看看怎么样了。"]),
            ("基本活动", ["猜一猜：哪些会沉？", "试一试：每人试三样东西。"]),
            ("结束活动", ["把东西擦干，按沉和浮放进两个筐。"]),
        ),
        "reflection": "勺子横着放会浮，孩子们发现了这一点，很惊喜。",
    }


@plan("lesson-18")
def form_whose_course_is_in_two_columns_of_people():
    page = Page(landscape=True)
    page.title("××区实验幼儿园教学活动设计表")
    page.table(
        [
            ["执教者", "甲老师", "班级", "大一班", "人数", "32"],
            ["课题", "认识人民币", LEFT, "领域", "科学（数学）", LEFT],
            ["教学目标", "1.认识1元、5元、10元。\n2.会用不同的钱凑成10元。", *[LEFT] * 4],
            ["教学准备", "仿真钱币每人一份、小超市场景", *[LEFT] * 4],
            ["教学过程", *[LEFT] * 5],
            ["教师活动", LEFT, LEFT, "幼儿活动", LEFT, LEFT],
            ["一、谈话导入：你用过钱吗？", LEFT, LEFT, "说说和爸爸妈妈买东西的事。", LEFT, LEFT],
            ["二、出示钱币，请幼儿认一认。", LEFT, LEFT, "找出数字，比较颜色。", LEFT, LEFT],
            ["三、组织超市游戏。", LEFT, LEFT, "用10元买两样东西。", LEFT, LEFT],
            ["教学反思", "找零对一半的孩子太难。", *[LEFT] * 4],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "认识人民币",
        "class": "大一班",
        "class_level": "大班",
        "domain": "科学",
        "teachers": ["甲老师"],
        "goals": ["认识1元、5元、10元。", "会用不同的钱凑成10元。"],
        "preparation": ["仿真钱币每人一份、小超市场景"],
        "steps": three(
            ("谈话导入：你用过钱吗？", ["幼儿活动：说说和爸爸妈妈买东西的事。"]),
            ("出示钱币，请幼儿认一认。", ["幼儿活动：找出数字，比较颜色。"]),
            ("组织超市游戏。", ["幼儿活动：用10元买两样东西。"]),
        ),
        "reflection": "找零对一半的孩子太难。",
    }


@plan("lesson-19")
def german_plan_with_numbered_headings():
    page = Page(font="Calibri")
    page.title("Schriftliche Planung: Seifenblasen selbst gemacht")
    page.lines("Name: Frau E.", "Datum: 3. Juli 2025, 9:30 – 10:15 Uhr", "Gruppe: Froschgruppe")
    page.lines("Anzahl und Alter der Kinder: 6 Kinder, 3 bis 4 Jahre")
    page.bold("1. Situationsanalyse")
    page.lines("Im Garten blasen die Kinder jeden Tag Pusteblumen.")
    page.bold("2. Ziele")
    page.bold("2.1 Grobziel")
    page.lines("Die Kinder erleben Luft als etwas, das bewegt.")
    page.bold("2.2 Feinziele")
    page.lines(
        "- Die Kinder rühren die Lauge selbst an.", "- Die Kinder warten, bis sie dran sind."
    )
    page.bold("3. Material")
    page.lines("Spülmittel, Wasser, Strohhalme, Schalen")
    page.bold("4. Durchführung")
    page.bold("4.1 Einleitung")
    page.lines("Ich puste eine Seifenblase und frage, was darin ist.")
    page.bold("4.2 Hauptteil")
    page.lines("Jedes Kind rührt seine Lauge an.", "Wir probieren große und kleine Ringe.")
    page.bold("4.3 Schluss")
    page.lines("Wir pusten alle zusammen und räumen auf.")
    page.bold("5. Reflexion")
    page.lines("Sechs Kinder sind für einen Tisch zu viel.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Seifenblasen selbst gemacht",
        "class": "Froschgruppe",
        "class_level": "小班",
        "teachers": ["Frau E."],
        "date": "2025-07-03",
        "origin": "Im Garten blasen die Kinder jeden Tag Pusteblumen.",
        "goals": [
            "Die Kinder erleben Luft als etwas, das bewegt.",
            "Die Kinder rühren die Lauge selbst an.",
            "Die Kinder warten, bis sie dran sind.",
        ],
        "preparation": ["Spülmittel, Wasser, Strohhalme, Schalen"],
        "steps": three(
            ("Einleitung", ["Ich puste eine Seifenblase und frage, was darin ist."]),
            (
                "Hauptteil",
                ["Jedes Kind rührt seine Lauge an.", "Wir probieren große und kleine Ringe."],
            ),
            ("Schluss", ["Wir pusten alle zusammen und räumen auf."]),
        ),
        "reflection": "Sechs Kinder sind für einen Tisch zu viel.",
    }


@plan("lesson-20")
def sections_in_one_column_and_a_signature():
    page = Page()
    page.title("美术活动设计")
    page.table(
        [
            ["活动名称：毛茸茸的小鸡"],
            ["适用班级：中班    设计人：丙老师"],
            ["活动目标：\n1.会用手指点画出毛茸茸的样子。\n2.画完把手洗干净。"],
            ["活动准备：\n1.小鸡视频；2.黄色颜料、湿毛巾、画纸。"],
            [
                "活动过程：\n一、看小鸡（3分钟）\n看视频，说说小鸡的毛。\n二、画小鸡（15分钟）\n"
                "1.教师示范用手指点一点。\n2.幼儿作画，教师巡回指导。\n三、说小鸡（5分钟）\n给小鸡起名字，互相介绍。"
            ],
            ["活动延伸：\n把画剪下来，贴成“小鸡一家”。"],
            ["审阅意见："],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "毛茸茸的小鸡",
        "class_level": "中班",
        "domain": "美术",
        "teachers": ["丙老师"],
        "minutes": 23,
        "goals": ["会用手指点画出毛茸茸的样子。", "画完把手洗干净。"],
        "preparation": ["小鸡视频；黄色颜料、湿毛巾、画纸。"],
        "steps": [
            step("opening", "看小鸡", "看视频，说说小鸡的毛。", minutes=3),
            step(
                "development",
                "画小鸡",
                "教师示范用手指点一点。",
                "幼儿作画，教师巡回指导。",
                minutes=15,
            ),
            step("closing", "说小鸡", "给小鸡起名字，互相介绍。", minutes=5),
        ],
        "extension": "把画剪下来，贴成“小鸡一家”。",
    }


@plan("week-14")
def week_in_text_by_day_with_parts():
    page = Page()
    page.title("中二班第十二周周计划")
    page.lines("时间：2025年11月17日—11月21日", "教师：己老师、庚老师", "主题：落叶飘飘")
    page.bold("本周工作重点")
    page.lines("1. 收集不同的落叶。", "2. 天冷了，学习自己塞衣服。")
    texts = {
        "晨间活动": ["拍球", "跳圈", "拍球", "跳圈", "自选"],
        "教学活动": [
            "科学：落叶",
            "语言：树妈妈",
            "数学：按规律排序",
            "美术：叶子拓印",
            "音乐：小树叶",
        ],
        "下午活动": ["折纸", "阅读", "折纸", "阅读", "大扫除"],
    }
    for number, day in enumerate(DAYS):
        page.bold(day)
        page.lines(*(f"{name}：{row[number]}" for name, row in texts.items()))
    page.bold("家园联系")
    page.lines("请给孩子穿容易穿脱的衣服。")
    return page, week(
        {**texts, "家园联系": [(1, 5, "请给孩子穿容易穿脱的衣服。")]},
        theme="落叶飘飘",
        class_="中二班",
        class_level="中班",
        teachers=["己老师", "庚老师"],
        week=12,
        start="2025-11-17",
        end="2025-11-21",
        focus=["收集不同的落叶。", "天冷了，学习自己塞衣服。"],
    )


@plan("week-15")
def rows_merged_under_two_names_and_text_rows_below():
    page = Page(landscape=True)
    page.title("幼儿园保教周计划")
    page.table(
        [
            ["班级", "大二班", LEFT, "周次", "第9周", "日期", "10.27—10.31"],
            ["主题", "秋天的果实", LEFT, "教师", "丁老师 戊老师", LEFT, LEFT],
            ["上周分析", "孩子们收玩具快多了，还有几个人要提醒。", *[LEFT] * 5],
            ["内容", LEFT, "周一", "周二", "周三", "周四", "周五"],
            [
                "学习",
                "集体活动",
                "语言：果园",
                "数学：分类",
                "音乐：摘果",
                "科学：种子",
                "美术：果篮",
            ],
            [ABOVE, "小组活动", "剪纸", LEFT, "泥工", LEFT, "自选"],
            ["运动", "器械", "高跷", "拱形门", "高跷", "拱形门", "滑梯"],
            [ABOVE, "民间游戏", "跳皮筋", *[LEFT] * 4],
            ["生活", LEFT, "自己盛饭", *[LEFT] * 4],
            ["个别关注", LEFT, "提醒午睡难的孩子。", *[LEFT] * 4],
            ["家长工作", LEFT, "周四开家长会。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "学习/集体活动": ["语言：果园", "数学：分类", "音乐：摘果", "科学：种子", "美术：果篮"],
            "学习/小组活动": [(1, 2, "剪纸"), (3, 4, "泥工"), (5, 5, "自选")],
            "运动/器械": ["高跷", "拱形门", "高跷", "拱形门", "滑梯"],
            "运动/民间游戏": [(1, 5, "跳皮筋")],
            "生活": [(1, 5, "自己盛饭")],
            "个别关注": [(1, 5, "提醒午睡难的孩子。")],
            "家长工作": [(1, 5, "周四开家长会。")],
        },
        theme="秋天的果实",
        class_="大二班",
        class_level="大班",
        teachers=["丁老师", "戊老师"],
        week=9,
        start="10-27",
        end="10-31",
        last_week="孩子们收玩具快多了，还有几个人要提醒。",
    )


@plan("week-16")
def german_week_with_a_row_of_dates_and_notes():
    page = Page(landscape=True, font="Arial")
    page.title("Wochenplanung Gruppe Sternschnuppen")
    page.table(
        [
            ["Woche vom", "02.06.–06.06.2025", LEFT, "Verantwortlich", "Frau P.", LEFT],
            ["", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"],
            ["Begrüßungskreis", "Lied", "Spiel", "Lied", "Spiel", "Lied"],
            ["Angebote", "Malen", "Kochen", "Turnen", "Experiment", "Waldtag"],
            ["Garten", "Sandkasten", LEFT, LEFT, "Fahrzeuge", LEFT],
            ["Ziele der Woche", "Die Kinder lernen Wildbienen kennen.", *[LEFT] * 4],
            ["Notizen", "Am Freitag Lunchpakete packen.", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "Begrüßungskreis": ["Lied", "Spiel", "Lied", "Spiel", "Lied"],
            "Angebote": ["Malen", "Kochen", "Turnen", "Experiment", "Waldtag"],
            "Garten": [(1, 3, "Sandkasten"), (4, 5, "Fahrzeuge")],
            "Notizen": [(1, 5, "Am Freitag Lunchpakete packen.")],
        },
        language="de",
        teachers=["Frau P."],
        start="2025-06-02",
        end="2025-06-06",
        goals=["Die Kinder lernen Wildbienen kennen."],
    )


@plan("unit-09")
def activities_by_week_across():
    page = Page(landscape=True)
    page.title("大班主题计划《有趣的文字》")
    page.lines("班级：大四班 教师：庚老师、辛老师 时间：2025年4月7日至4月25日")
    page.bold("主题说明")
    page.lines("孩子们在路上认招牌，回来就在纸上“写”字。", indent=True)
    page.bold("主题目标")
    page.lines("（1）知道文字的用处。", "（2）喜欢看书、写自己的名字。")
    page.bold("主题活动安排")
    rows = [
        ("语言", ["我的名字", "招牌上的字", "小书"]),
        ("艺术", ["字的画", "印章", "书签"]),
        ("社会", ["写给朋友的信", "邮局", "图书馆"]),
    ]
    page.table([["领域", "第一周", "第二周", "第三周"], *([name, *texts] for name, texts in rows)])
    page.bold("环境创设")
    page.lines("在门口放一块“留言板”。")
    page.bold("家园共育")
    page.lines("逛街时和孩子一起认招牌。")
    words = {"语言": "语言", "艺术": "艺术", "社会": "社会"}
    return page, {
        "kind": "unit",
        "title": "有趣的文字",
        "class": "大四班",
        "class_level": "大班",
        "teachers": ["庚老师", "辛老师"],
        "start": "2025-04-07",
        "end": "2025-04-25",
        "origin": "孩子们在路上认招牌，回来就在纸上“写”字。",
        "goals": ["知道文字的用处。", "喜欢看书、写自己的名字。"],
        "activities": [
            {"title": text, "domain": words[name]} for name, texts in rows for text in texts
        ],
        "environment": "在门口放一块“留言板”。",
        "family": "逛街时和孩子一起认招牌。",
    }


@plan("unit-10")
def threads_with_activities_below_each():
    page = Page()
    page.title("主题：快乐的端午")
    page.lines("适用年龄：中班", "主题时间：两周", "执笔：壬老师")
    page.bold("一、设计意图")
    page.lines("端午快到了，孩子们在超市里看到了各种粽子。")
    page.bold("二、主题总目标")
    page.lines("1、知道端午节的习俗。", "2、愿意和家人一起过节。")
    page.bold("三、主题内容")
    threads = {
        "线索一：粽子香": [("尝粽子", "健康"), ("粽叶画", "美术")],
        "线索二：赛龙舟": [("龙舟故事", "语言"), ("旱地龙舟", "体育")],
    }
    for name, rows in threads.items():
        page.bold(name)
        page.lines(*(f"{n}. {domain}活动《{title}》" for n, (title, domain) in enumerate(rows, 1)))
    page.bold("四、区角创设")
    page.lines("美工区：彩绳、卡纸", "表演区：龙舟鼓")
    page.bold("五、家长配合")
    page.lines("和孩子包一次粽子。")
    page.bold("六、主题反思")
    page.lines("龙舟游戏要分两批玩。")
    return page, {
        "kind": "unit",
        "title": "快乐的端午",
        "class_level": "中班",
        "teachers": ["壬老师"],
        "duration_weeks": 2,
        "origin": "端午快到了，孩子们在超市里看到了各种粽子。",
        "goals": ["知道端午节的习俗。", "愿意和家人一起过节。"],
        "activities": [
            {"title": title, "domain": domain}
            for rows in threads.values()
            for title, domain in rows
        ],
        "areas": ["美工区：彩绳、卡纸", "表演区：龙舟鼓"],
        "family": "和孩子包一次粽子。",
        "reflection": "龙舟游戏要分两批玩。",
    }


@plan("unit-11")
def german_project_in_phases():
    page = Page(font="Calibri")
    page.title("Projekt „Vögel vor unserem Fenster“")
    page.lines(
        "Meisengruppe, 4–5 Jahre", "Durchführung: Januar bis Februar 2025", "Frau G. und Herr H."
    )
    page.heading("Ausgangslage", 2)
    page.lines("Am Fenster saß ein Rotkehlchen. Alle Kinder wollten wissen, was es frisst.")
    page.heading("Ziele", 2)
    page.lines("Die Kinder erkennen drei Vogelarten.", "Die Kinder füttern verantwortungsvoll.")
    page.heading("Geplante Angebote", 2)
    page.numbered(["Futterglocken herstellen", "Vogelstimmen raten", "Ein Nest bauen"])
    page.heading("Raumgestaltung", 2)
    page.lines("Am Fenster steht ein Beobachtungstisch.")
    page.heading("Zusammenarbeit mit den Eltern", 2)
    page.lines("Eltern spenden Sonnenblumenkerne.")
    page.heading("Reflexion", 2)
    page.lines("Das Nest war das Lieblingsangebot.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Vögel vor unserem Fenster",
        "class": "Meisengruppe",
        "class_level": "中班",
        "teachers": ["Frau G.", "Herr H."],
        "origin": "Am Fenster saß ein Rotkehlchen. Alle Kinder wollten wissen, was es frisst.",
        "goals": [
            "Die Kinder erkennen drei Vogelarten.",
            "Die Kinder füttern verantwortungsvoll.",
        ],
        "activities": [
            {"title": "Futterglocken herstellen"},
            {"title": "Vogelstimmen raten"},
            {"title": "Ein Nest bauen"},
        ],
        "environment": "Am Fenster steht ein Beobachtungstisch.",
        "family": "Eltern spenden Sonnenblumenkerne.",
        "reflection": "Das Nest war das Lieblingsangebot.",
    }


def slot(time, name, text="", support=""):
    return {"time": time, "name": name, "text": text, "support": support}


@plan("day-08")
def day_in_a_table_with_goals_of_parts():
    page = Page()
    page.title("大三班一日活动计划表")
    page.table(
        [
            ["日期", "2025年4月24日", "教师", "甲老师"],
            ["时间", "活动环节", "活动内容", "观察指导要点"],
            ["7:50-8:30", "晨间接待", "自主签到、晨检", "看看情绪"],
            ["8:30-9:30", "户外运动", "循环游戏", "提醒擦汗"],
            ["9:40-10:10", "集体教学", "社会：我的家乡", "让每人说一句"],
            ["10:20-11:00", "自主游戏", "建构区、阅读区", ""],
            ["活动反思", "家乡的照片太少，请家长再带一些。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "day",
        "class": "大三班",
        "class_level": "大班",
        "teachers": ["甲老师"],
        "date": "2025-04-24",
        "slots": [
            slot("7:50-8:30", "晨间接待", "自主签到、晨检", "看看情绪"),
            slot("8:30-9:30", "户外运动", "循环游戏", "提醒擦汗"),
            slot("9:40-10:10", "集体教学", "社会：我的家乡", "让每人说一句"),
            slot("10:20-11:00", "自主游戏", "建构区、阅读区"),
        ],
        "reflection": "家乡的照片太少，请家长再带一些。",
    }


@plan("day-09")
def day_with_one_lesson_written_out():
    page = Page()
    page.title("半日活动方案（中三班）")
    page.lines("执教：子老师、丑老师　　日期：2024年12月12日")
    page.bold("一、晨间活动（8:00—8:40）")
    page.lines("晨间锻炼：跳绳、拍球。")
    page.bold("二、区域活动（8:50—9:40）")
    page.lines("美工区：做窗花。", "建构区：搭雪屋。", "指导重点：美工区的剪刀安全。")
    page.bold("三、集体活动（9:50—10:15）")
    page.lines("音乐：铃儿响叮当")
    page.bold("四、户外活动（10:25—11:10）")
    page.lines("捉尾巴")
    return page, {
        "kind": "day",
        "class": "中三班",
        "class_level": "中班",
        "teachers": ["子老师", "丑老师"],
        "date": "2024-12-12",
        "slots": [
            slot("8:00—8:40", "晨间活动", "晨间锻炼：跳绳、拍球。"),
            slot(
                "8:50—9:40", "区域活动", "美工区：做窗花。\n建构区：搭雪屋。", "美工区的剪刀安全。"
            ),
            slot("9:50—10:15", "集体活动", "音乐：铃儿响叮当"),
            slot("10:25—11:10", "户外活动", "捉尾巴"),
        ],
    }


@plan("term-06")
def term_with_goals_under_areas_and_months_in_a_table():
    page = Page()
    page.title("小二班第二学期班务计划")
    page.lines("2024.2—2024.7　　班主任：寅老师　　配班：卯老师")
    page.bold("一、班级现状")
    page.lines("本班27人，都是第一次上幼儿园。", indent=True)
    page.bold("二、学期目标")
    page.lines(
        "（一）健康", "1.能自己吃完一份饭。", "（二）语言", "1.会说“请”“谢谢”。", "2.喜欢听故事。"
    )
    page.bold("三、重点工作")
    page.lines("做好入园适应。", indent=True)
    page.bold("四、每月工作安排")
    page.table(
        [
            ["月份", "主要工作"],
            ["二月", "收心活动\n家访"],
            ["三月", "种植节"],
            ["四月", "春游"],
        ]
    )
    return page, {
        "kind": "term",
        "title": "小二班第二学期班务计划",
        "class": "小二班",
        "class_level": "小班",
        "teachers": ["寅老师", "卯老师"],
        "term": 2,
        "situation": "本班27人，都是第一次上幼儿园。",
        "months": [
            {"month": "二月", "text": "收心活动\n家访"},
            {"month": "三月", "text": "种植节"},
            {"month": "四月", "text": "春游"},
        ],
    }


@plan("term-07")
def german_year_in_a_table():
    page = Page(font="Calibri")
    page.title("Jahresplanung 2025/26 – Kita Regenbogen")
    page.lines("Gruppe: Spatzengruppe", "Team: Frau M., Frau N.")
    page.table(
        [
            ["Monat", "Thema", "Aktionen"],
            ["September", "Ankommen", "Elternabend"],
            ["Oktober", "Ernte", "Kürbisfest"],
            ["November", "Licht", "Laternenumzug"],
        ]
    )
    return page, {
        "kind": "term",
        "language": "de",
        "class": "Spatzengruppe",
        "teachers": ["Frau M.", "Frau N."],
        "months": [
            {"month": "September", "text": "Ankommen\nElternabend"},
            {"month": "Oktober", "text": "Ernte\nKürbisfest"},
            {"month": "November", "text": "Licht\nLaternenumzug"},
        ],
    }


@plan("framework-05")
def goals_typed_in_three_levels():
    page = Page()
    page.title("小班生活习惯培养目标")
    groups = {
        "一、进餐": {"1. 坐姿": ["坐稳，脚放平。", "不趴在桌上。"], "2. 餐具": ["会用勺子。"]},
        "二、睡眠": {"1. 穿脱": ["会脱裤子。", "鞋子放整齐。"]},
    }
    goals = []
    for area, inner in groups.items():
        page.bold(area)
        goals.append({"level": 1, "text": area[2:]})
        for name, texts in inner.items():
            page.lines(name)
            goals.append({"level": 2, "text": name[3:]})
            page.lines(*count(texts, "（{}）{}"))
            goals += [{"level": 3, "text": text} for text in texts]
    return page, {"kind": "framework", "title": "小班生活习惯培养目标", "goals": goals}
