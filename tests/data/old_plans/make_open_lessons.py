"""Lesson plans of the half that is open."""

from tests.data.old_plans.writer import LEFT, Half, Page, count, step

OPEN = Half("open")
plan = OPEN.plan


@plan("lesson-01")
def free_text_with_aims_of_three_kinds():
    """Lines without a table, aims of three kinds, the class in the title, minutes in a phase."""
    page = Page()
    page.title("大班科学活动：影子变变变")
    page.lines("执教：甲老师    班级：大（2）班    时间：2024年10月16日上午")
    page.label(
        "设计意图：", "晴天户外游戏时，孩子们总爱追着彼此的影子跑，还争论影子为什么有长有短。"
    )
    goals = [
        "知道物体挡住光会产生影子，影子会随光源位置变化。",
        "能用手电筒和纸偶试一试，并把看到的长短变化画下来。",
        "愿意和同伴一起猜想、验证，感受探究光影的有趣。",
    ]
    page.bold("活动目标：")
    for name, text in zip(("认知目标", "能力目标", "情感目标"), goals, strict=True):
        page.lines(f"{name}：{text}")
    page.bold("活动准备：")
    page.lines(
        "1、物质准备：手电筒每组两支，纸偶、白布、记录单。", "2、经验准备：玩过踩影子的游戏。"
    )
    page.label("活动重点：", "发现光源远近与影子大小的关系。")
    page.label("活动难点：", "用图画记录影子的变化。")
    page.bold("活动过程：")
    page.lines(
        "一、导入部分（3分钟）",
        "教师用手在墙上做手影，请幼儿猜一猜。",
        "二、展开部分（20分钟）",
        "1、幼儿自由操作手电筒和纸偶，说说自己的发现。",
        "2、集体讨论：怎样让影子变大？怎样让影子变小？",
        "3、分组验证并填写记录单。",
        "三、结束部分（5分钟）",
        "看一段皮影戏，收拾材料。",
    )
    page.label("活动延伸：", "在科学区继续投放彩色玻璃纸，观察彩色的影子。")
    page.bold("活动反思：")
    page.lines("记录单的格子太小，三组孩子画到了外面，下次改用大纸。")
    return page, {
        "kind": "lesson",
        "title": "影子变变变",
        "class": "大（2）班",
        "class_level": "大班",
        "domain": "科学",
        "teachers": ["甲老师"],
        "date": "2024-10-16",
        "minutes": 28,
        "origin": "晴天户外游戏时，孩子们总爱追着彼此的影子跑，还争论影子为什么有长有短。",
        "goals": goals,
        "preparation": ["手电筒每组两支，纸偶、白布、记录单。", "玩过踩影子的游戏。"],
        "key_point": "发现光源远近与影子大小的关系。",
        "difficult_point": "用图画记录影子的变化。",
        "steps": [
            step("opening", "导入部分", "教师用手在墙上做手影，请幼儿猜一猜。", minutes=3),
            step(
                "development",
                "展开部分",
                "幼儿自由操作手电筒和纸偶，说说自己的发现。",
                "集体讨论：怎样让影子变大？怎样让影子变小？",
                "分组验证并填写记录单。",
                minutes=20,
            ),
            step("closing", "结束部分", "看一段皮影戏，收拾材料。", minutes=5),
        ],
        "extension": "在科学区继续投放彩色玻璃纸，观察彩色的影子。",
        "reflection": "记录单的格子太小，三组孩子画到了外面，下次改用大纸。",
    }


@plan("lesson-02")
def one_table_with_merged_cells():
    """The whole plan in one table; names of cells with blanks between the signs."""
    page = Page(head="××幼儿园教学活动设计")
    page.title("××幼儿园活动方案")
    goals = ["能按节奏说唱儿歌，吐字清楚。", "愿意和同伴轮流接唱，体验合作的快乐。"]
    steps = [
        ("（一）谜语导入", ["猜谜语，引出青蛙。"]),
        ("（二）学说儿歌", ["完整欣赏一遍。", "看图谱跟念，难句多念几次。", "男女孩轮流接唱。"]),
        ("（三）游戏结束", ["玩“小青蛙跳荷叶”，自然离开活动室。"]),
    ]
    course = "\n".join(line for title, lines in steps for line in (title, *count(lines, "{}. {}")))
    page.table(
        [
            ["活动名称", "数青蛙", LEFT, "领  域", "语言", LEFT],
            ["班    级", "中三班", "人数", "32", "执教者", "乙老师"],
            ["活动时间", "2025.4.9", LEFT, "时  长", "20-25分钟", LEFT],
            ["活动目标", "\n".join(count(goals)), LEFT, LEFT, LEFT, LEFT],
            ["活动准备", "图谱一张、青蛙头饰若干、荷叶垫十片", LEFT, LEFT, LEFT, LEFT],
            ["活\n动\n过\n程", course, LEFT, LEFT, LEFT, LEFT],
            ["活动延伸", "把图谱放到语言区，请幼儿自己编新的一段。", LEFT, LEFT, LEFT, LEFT],
            ["教学反思", "", LEFT, LEFT, LEFT, LEFT],
        ],
        bold=(0,),
    )
    phases = ("opening", "development", "closing")
    return page, {
        "kind": "lesson",
        "title": "数青蛙",
        "class": "中三班",
        "class_level": "中班",
        "domain": "语言",
        "teachers": ["乙老师"],
        "date": "2025-04-09",
        "minutes": 25,
        "goals": goals,
        "preparation": ["图谱一张、青蛙头饰若干、荷叶垫十片"],
        "steps": [
            step(phase, title[3:], *lines)
            for phase, (title, lines) in zip(phases, steps, strict=True)
        ],
        "extension": "把图谱放到语言区，请幼儿自己编新的一段。",
    }


@plan("lesson-03")
def two_columns_of_course_and_support():
    """A head table, marks 【】, and a table of the course with a column of the teacher's support."""
    page = Page(font="仿宋")
    page.title("小班生活活动《自己穿鞋》")
    page.table(
        [
            ["设计者", "甲老师、乙老师", "日期", "9月23日"],
            ["年龄段", "小班", "活动形式", "小组"],
        ]
    )
    goals = ["认识鞋子的左右，知道“鞋宝宝头碰头”是穿对了。", "愿意自己的鞋子自己穿，不怕慢。"]
    page.bold("【活动目标】")
    page.numbered(goals)
    page.bold("【活动准备】")
    page.lines("贴有笑脸贴纸的鞋子；儿歌录音")
    page.bold("【活动过程】（约15分钟）")
    rows = [
        ("听一听", "听儿歌，看鞋子做朋友。", "留意谁能说出左右。"),
        ("试一试", "脱下鞋子混放，找回自己的一双再穿上。", "慢的幼儿，帮他拉开鞋舌，不代穿。"),
        ("走一走", "穿好鞋在操场走一圈。", "表扬每个孩子的努力。"),
    ]
    page.table([["环节", "活动内容", "教师支持"], *map(list, rows)])
    page.bold("【家园共育】")
    page.lines("请家长每天早晨留出三分钟，让孩子自己穿鞋。")
    return page, {
        "kind": "lesson",
        "title": "自己穿鞋",
        "class_level": "小班",
        "teachers": ["甲老师", "乙老师"],
        "form": "小组",
        "minutes": 15,
        "goals": goals,
        "preparation": ["贴有笑脸贴纸的鞋子", "儿歌录音"],
        "steps": [
            {**step(phase, title, text), "support": support}
            for phase, (title, text, support) in zip(
                ("opening", "development", "closing"), rows, strict=True
            )
        ],
        "family": "请家长每天早晨留出三分钟，让孩子自己穿鞋。",
    }


@plan("lesson-04")
def headings_of_word_and_dialogue():
    """Headings with styles, speech of teacher and children, numbers of three levels."""
    page = Page(font="微软雅黑")
    page.heading("好饿的小蛇（绘本阅读）", 0)
    page.lines("适合年龄：3～4岁\n活动领域：语言、艺术\n活动时间：15分钟")
    page.heading("活动由来", 2)
    page.lines("图书角里这本书的封面最先被翻皱了，孩子们总问小蛇吃了什么。", indent=True)
    goals = ["看图猜出小蛇吃了什么，敢大声说出来。", "喜欢模仿小蛇扭来扭去的动作。"]
    page.heading("活动目标", 2)
    page.lines(*count(goals, "（{}）{}"))
    page.heading("活动准备", 2)
    page.lines("绘本PPT", "长筒袜做的小蛇一条")
    page.heading("活动流程", 2)
    page.heading("一、小蛇来了", 3)
    page.lines("师：谁来了？它走路是什么样的？", "幼：扭来扭去。")
    page.heading("二、小蛇吃了什么", 3)
    page.lines("1.逐页猜一猜，用“啊呜”一声一起吞下去。", "2.请幼儿喂小蛇，说出水果名字。")
    page.lines("小结：吃下去的东西是什么形状，肚子就变成什么形状。")
    page.heading("三、学小蛇", 3)
    page.lines("听音乐，扭着身体回座位。")
    page.heading("活动评析", 2)
    page.lines("猜的环节孩子最投入，喂小蛇时等待太久，可分两组。")
    return page, {
        "kind": "lesson",
        "title": "好饿的小蛇（绘本阅读）",
        "class_level": "小班",
        "domain": "语言、艺术",
        "minutes": 15,
        "origin": "图书角里这本书的封面最先被翻皱了，孩子们总问小蛇吃了什么。",
        "goals": goals,
        "preparation": ["绘本PPT", "长筒袜做的小蛇一条"],
        "steps": [
            step("opening", "小蛇来了", "师：谁来了？它走路是什么样的？", "幼：扭来扭去。"),
            step(
                "development",
                "小蛇吃了什么",
                "逐页猜一猜，用“啊呜”一声一起吞下去。",
                "请幼儿喂小蛇，说出水果名字。",
                "小结：吃下去的东西是什么形状，肚子就变成什么形状。",
            ),
            step("closing", "学小蛇", "听音乐，扭着身体回座位。"),
        ],
        "reflection": "猜的环节孩子最投入，喂小蛇时等待太久，可分两组。",
    }


@plan("lesson-05")
def german_offer_with_a_table_of_its_course():
    """A German plan: head lines with tabs, aims in two levels, the course in a table by phases."""
    page = Page(font="Calibri")
    page.title("Planung eines Angebots")
    page.lines(
        "Thema:\tRegenwürmer in unserem Beet",
        "Gruppe:\tBlaue Gruppe (Vorschulkinder, 5 bis 6 Jahre)",
        "Datum:\t12.05.2025\tDauer:\tca. 40 Min.",
        "Bildungsbereich:\tNatur und Umwelt",
        "Erzieherin:\tFrau A.",
    )
    page.bold("1. Begründung des Angebots")
    page.lines("Beim Umgraben fanden die Kinder Würmer und wollten wissen, wovon sie leben.")
    page.bold("2. Ziele")
    goals = [
        "Die Kinder beobachten einen Wurm, ohne ihm zu schaden.",
        "Die Kinder beschreiben mit eigenen Worten, was sie sehen.",
    ]
    page.numbered(goals, "List Bullet")
    page.bold("3. Material")
    page.lines("Becherlupen, feuchte Erde, Sprühflasche")
    page.bold("4. Verlauf")
    rows = [
        ("Einstieg", "5 Min.", "Die Kinder hören ein Rätsel und raten das Tier."),
        ("Hauptteil", "25 Min.", "Sie suchen Würmer im Beet und zeichnen sie."),
        ("Schluss", "10 Min.", "Alle Würmer kommen zurück ins Beet; wir erzählen."),
    ]
    page.table([["Phase", "Zeit", "Handlungsschritte"], *map(list, rows)])
    page.bold("5. Reflexion")
    page.lines("Die Gruppe war mit acht Kindern zu groß für vier Lupen.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Regenwürmer in unserem Beet",
        "class": "Blaue Gruppe",
        "class_level": "大班",
        "domain": "Natur und Umwelt",
        "teachers": ["Frau A."],
        "date": "2025-05-12",
        "minutes": 40,
        "origin": "Beim Umgraben fanden die Kinder Würmer und wollten wissen, wovon sie leben.",
        "goals": goals,
        "preparation": ["Becherlupen, feuchte Erde, Sprühflasche"],
        "steps": [
            step(phase, title, text, minutes=int(minutes.split()[0]))
            for phase, (title, minutes, text) in zip(
                ("opening", "development", "closing"), rows, strict=True
            )
        ],
        "reflection": "Die Gruppe war mit acht Kindern zu groß für vier Lupen.",
    }
