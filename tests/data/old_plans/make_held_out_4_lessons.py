"""Lesson plans of the half that is held out for the fourth count."""

from tests.data.old_plans.writer import ABOVE, LEFT, Half, Page, count, step

HELD_OUT_4 = Half("held_out_4")
plan = HELD_OUT_4.plan

THREE = ("opening", "development", "closing")


@plan("lesson-01")
def head_lines_with_tabs():
    """Head data in lines with tabs, names in brackets, the course in typed numbers."""
    page = Page()
    page.title("幼儿园教案")
    page.lines(
        "活动名称\t会跳舞的绳子\t活动领域\t健康",
        "活动班级\t大二班\t执教教师\t寅老师",
        "活动时间\t2025年10月14日\t活动时长\t30分钟",
    )
    goals = [
        "探索绳子的多种玩法，练习双脚连续跳。",
        "能和同伴合作想出一种新玩法。",
        "体验玩绳子的快乐。",
    ]
    page.bold("【活动目标】")
    page.lines(*count(goals))
    page.bold("【活动重难点】")
    page.lines("重点：练习双脚连续跳。", "难点：和同伴合作想出新玩法。")
    page.bold("【活动准备】")
    page.lines("1.短绳每人一根，长绳两根。", "2.节奏明快的音乐。")
    page.bold("【活动过程】")
    page.lines(
        "1、热身活动",
        "幼儿手拿短绳，听音乐做绳操。",
        "2、自由探索",
        "（1）教师提问：一根绳子可以怎么玩？",
        "（2）幼儿分散玩绳，教师请有新玩法的孩子示范。",
        "3、合作游戏",
        "（1）两人一组，把两根绳子连在一起玩。",
        "（2）全班玩“过河”：跳过越来越宽的两根长绳。",
        "4、放松整理",
        "把绳子放在地上当小路，慢慢走一走，收绳子。",
    )
    page.bold("【活动延伸】")
    page.lines("户外自主游戏时提供绳子，把孩子想出的玩法拍下来贴到墙上。")
    page.bold("【活动反思】")
    page.lines("")
    return page, {
        "kind": "lesson",
        "title": "会跳舞的绳子",
        "class": "大二班",
        "class_level": "大班",
        "domain": "健康",
        "teachers": ["寅老师"],
        "date": "2025-10-14",
        "minutes": 30,
        "goals": goals,
        "key_point": "练习双脚连续跳。",
        "difficult_point": "和同伴合作想出新玩法。",
        "preparation": ["短绳每人一根，长绳两根。", "节奏明快的音乐。"],
        "steps": [
            step("opening", "热身活动", "幼儿手拿短绳，听音乐做绳操。"),
            step(
                "development",
                "自由探索",
                "教师提问：一根绳子可以怎么玩？",
                "幼儿分散玩绳，教师请有新玩法的孩子示范。",
            ),
            step(
                "development",
                "合作游戏",
                "两人一组，把两根绳子连在一起玩。",
                "全班玩“过河”：跳过越来越宽的两根长绳。",
            ),
            step("closing", "放松整理", "把绳子放在地上当小路，慢慢走一走，收绳子。"),
        ],
        "extension": "户外自主游戏时提供绳子，把孩子想出的玩法拍下来贴到墙上。",
    }


@plan("lesson-02")
def half_width_marks():
    """Colons, commas, brackets and stops of half width; names and texts in one line."""
    page = Page(font="Arial")
    page.lines("小班美术活动:小雨点找朋友")
    page.lines("班级:小四班  教师:卯老师  日期:2025.3.27")
    origin = "连着下了几天雨,孩子们喜欢趴在窗边看雨点在玻璃上滑下来."
    page.lines(f"设计意图:{origin}")
    goals = ["学习用手指点画,点出大大小小的雨点.", "愿意动手画,不怕弄湿小手."]
    page.lines("活动目标:", *count(goals, "{}. {}"))
    page.lines("活动准备:颜料(蓝色,绿色),大白纸四张,湿毛巾")
    page.lines(
        "活动过程:",
        "一. 听雨声",
        "播放雨声,请幼儿说说这是什么声音.",
        "二. 点雨点",
        "1. 教师边念儿歌边用手指点一点.",
        "2. 幼儿围着大白纸一起点画,提醒换颜色前擦手.",
        "三. 雨停了",
        "把画挂起来,找一找哪里的雨点最大.",
    )
    page.lines("活动延伸:下雨天到走廊上接雨点,听听声音.")
    page.lines("活动反思:毛巾放得太远,换颜色时很挤.")
    return page, {
        "kind": "lesson",
        "title": "小雨点找朋友",
        "class": "小四班",
        "class_level": "小班",
        "domain": "美术",
        "teachers": ["卯老师"],
        "date": "2025-03-27",
        "origin": origin,
        "goals": goals,
        "preparation": ["颜料(蓝色,绿色),大白纸四张,湿毛巾"],
        "steps": [
            step("opening", "听雨声", "播放雨声,请幼儿说说这是什么声音."),
            step(
                "development",
                "点雨点",
                "教师边念儿歌边用手指点一点.",
                "幼儿围着大白纸一起点画,提醒换颜色前擦手.",
            ),
            step("closing", "雨停了", "把画挂起来,找一找哪里的雨点最大."),
        ],
        "extension": "下雨天到走廊上接雨点,听听声音.",
        "reflection": "毛巾放得太远,换颜色时很挤.",
    }


@plan("lesson-03")
def headings_with_numbers_of_words():
    """Bold headings with typed numbers, a head line, parts that are counted in brackets."""
    page = Page()
    page.title("大班科学教案：沉下去，浮上来")
    page.lines("班级：大二班  执教：霜降  日期：2024年12月5日")
    page.bold("一、设计意图")
    origin = [
        "洗玩具的时候，孩子们发现有的积木漂在水面上，有的沉到了盆底。",
        "“重的就会沉”，大多数孩子这样说，我们想和他们一起试一试。",
    ]
    page.lines(*origin, indent=True)
    page.bold("二、活动目标")
    goals = [
        "知道东西在水里有的沉、有的浮，和它是不是空心、用什么做成有关。",
        "能先猜想再试验，并用符号记下结果。",
        "乐于改变沉浮的办法，敢说出和别人不同的发现。",
    ]
    page.lines(f"1．{goals[0]}", f"2、{goals[1]}", f"3. {goals[2]}", "", indent=True)
    page.bold("三、活动重点与难点")
    page.lines("重点：先猜想再试验，记下结果。", "难点：想办法改变物体的沉浮。", indent=True)
    page.bold("四、活动准备")
    page.lines(
        "（一）材料准备：水盆六个，木块、石头、瓶子、橡皮泥，记录表。",
        "（二）经验准备：洗过玩具，玩过水。",
        indent=True,
    )
    page.bold("五、活动过程")
    page.lines(
        "（一）猜一猜（4分钟）",
        "1．出示材料，请幼儿猜一猜哪些会沉，哪些会浮。",
        "2．在记录表左边画箭头。",
        "（二）试一试（10分钟）",
        "1．幼儿六人一组动手试验。",
        "2．把结果画在记录表右边，和猜想比一比。",
        "（三）变一变（10分钟）",
        "1．提问：橡皮泥沉下去了，有什么办法让它浮上来？",
        "2．请成功的孩子介绍办法。",
        "（四）说一说（4分钟）",
        "小结：沉和浮不只看轻重，变了样子，结果也会变。",
        indent=True,
    )
    page.bold("六、活动延伸")
    page.lines("在科学区继续玩：怎样让浮着的瓶子沉下去？", indent=True)
    return page, {
        "kind": "lesson",
        "title": "沉下去，浮上来",
        "class": "大二班",
        "class_level": "大班",
        "domain": "科学",
        "teachers": ["霜降"],
        "date": "2024-12-05",
        "minutes": 28,
        "origin": "\n".join(origin),
        "goals": goals,
        "key_point": "先猜想再试验，记下结果。",
        "difficult_point": "想办法改变物体的沉浮。",
        "preparation": [
            "水盆六个，木块、石头、瓶子、橡皮泥，记录表。",
            "洗过玩具，玩过水。",
        ],
        "steps": [
            step(
                "opening",
                "猜一猜",
                "出示材料，请幼儿猜一猜哪些会沉，哪些会浮。",
                "在记录表左边画箭头。",
                minutes=4,
            ),
            step(
                "development",
                "试一试",
                "幼儿六人一组动手试验。",
                "把结果画在记录表右边，和猜想比一比。",
                minutes=10,
            ),
            step(
                "development",
                "变一变",
                "提问：橡皮泥沉下去了，有什么办法让它浮上来？",
                "请成功的孩子介绍办法。",
                minutes=10,
            ),
            step(
                "closing",
                "说一说",
                "小结：沉和浮不只看轻重，变了样子，结果也会变。",
                minutes=4,
            ),
        ],
        "extension": "在科学区继续玩：怎样让浮着的瓶子沉下去？",
    }


@plan("lesson-04")
def plan_of_an_area():
    """A plan for an area, not for the whole class: how to play stands where the course is."""
    page = Page(font="仿宋")
    page.title("区域活动方案：巧手缝纫坊")
    page.table(
        [
            ["班级", "中三班", "区域", "生活区"],
            ["设计者", "辰老师、巳老师", "活动形式", "区域活动"],
            ["活动日期", "2025年11月3日", "适宜人数", "4—6人"],
        ]
    )
    goals = ["会穿线、打结，按孔缝出一条线。", "能坐下来做完一件小作品。"]
    page.bold("一、活动目标")
    page.lines(*count(goals, "{}、{}"))
    page.bold("二、投放材料")
    page.lines("塑料针、毛线、打好孔的布片；钥匙扣、小棉花团")
    page.bold("三、活动玩法")
    rows = [
        (
            "穿一穿",
            "选一根毛线，穿过塑料针，在线的一头打结。",
            "打结有困难的孩子，提供打好结的线。",
        ),
        ("缝一缝", "沿着孔上下缝，缝到最后再打一个结。", "看孩子有没有漏掉孔，先不提醒。"),
        ("装一装", "塞进棉花，装上钥匙扣，挂到展示架上。", "请完成的孩子教新来的同伴。"),
    ]
    page.table([["步骤", "玩法", "指导要点"], *map(list, rows)])
    page.lines("")
    page.bold("四、安全提示")
    page.lines("针用完插回针包，数一数再收。")
    page.bold("五、活动评价")
    page.lines("第一天排队的人多，第二天加了一个小桌。")
    return page, {
        "kind": "lesson",
        "title": "巧手缝纫坊",
        "class": "中三班",
        "class_level": "中班",
        "teachers": ["辰老师", "巳老师"],
        "date": "2025-11-03",
        "form": "区域活动",
        "goals": goals,
        "preparation": ["塑料针、毛线、打好孔的布片；钥匙扣、小棉花团"],
        "steps": [
            {**step(phase, title, text), "support": support}
            for phase, (title, text, support) in zip(THREE, rows, strict=True)
        ],
        "safety": "针用完插回针包，数一数再收。",
        "reflection": "第一天排队的人多，第二天加了一个小桌。",
    }


@plan("lesson-05")
def course_in_columns_of_the_same_table():
    """One table for all; the course has columns of its own for its parts, what is done and time."""
    page = Page(head="××街道幼儿园")
    page.title("集中教育活动记录")
    goals = ["欣赏乐曲，听出快和慢的变化。", "能用走、跑、停的动作表现乐曲。", "喜欢听音乐做动作。"]
    rows = [
        ("故事引入", "讲述小火车出站、爬山、进站的故事，边讲边播放音乐。", "3分钟"),
        (
            "欣赏乐曲",
            "1.完整听一遍，说说火车什么时候快、什么时候慢。\n2.看图谱再听一遍，用手指在图上开火车。",
            "6分钟",
        ),
        ("开火车", "幼儿一个接一个当车厢，听音乐走、跑、停。第二遍请幼儿当火车头。", "7分钟"),
        ("到站了", "音乐停，找一个好朋友击掌，坐下喝水。", "2分钟"),
    ]
    page.table(
        [
            ["班级", "小（3）班", "教师", "午老师", "时间", "2025.6.11"],
            ["内容", "音乐《小火车》", LEFT, LEFT, "形式", "集体"],
            ["活动\n目标", "\n".join(count(goals, "{}．{}")), *[LEFT] * 4],
            ["活动\n准备", "音乐、图谱、火车头帽一顶", *[LEFT] * 4],
            ["活动\n过程", "环节", "主要内容", LEFT, LEFT, "时间"],
            *([ABOVE, title, text, LEFT, LEFT, time] for title, text, time in rows),
            ["效果\n分析", "跑的一段孩子停不下来，音乐可以再短一点。", *[LEFT] * 4],
        ]
    )
    phases = ("opening", "development", "development", "closing")
    return page, {
        "kind": "lesson",
        "title": "小火车",
        "class": "小（3）班",
        "class_level": "小班",
        "domain": "音乐",
        "teachers": ["午老师"],
        "date": "2025-06-11",
        "form": "集体",
        "minutes": 18,
        "goals": goals,
        "preparation": ["音乐、图谱、火车头帽一顶"],
        "steps": [
            step(
                phase,
                title,
                *(line.split(".", 1)[-1] for line in text.split("\n")),
                minutes=int(time[0]),
            )
            for phase, (title, text, time) in zip(phases, rows, strict=True)
        ],
        "reflection": "跑的一段孩子停不下来，音乐可以再短一点。",
    }


@plan("lesson-06")
def names_over_their_texts():
    """A table with the names in the first row and the texts below; the course follows in lines."""
    page = Page(landscape=True, font="楷体")
    page.title("中班社会领域活动《今天我值日》")
    page.lines("授课人：未老师    授课时间：9月11日    授课地点：多功能厅")
    goals = ["知道值日生要做哪些事。", "能按顺序分发碗筷。", "愿意为大家做事。"]
    things = ["值日生胸牌六个", "碗筷若干", "值日照片"]
    page.table(
        [
            ["活动目标", "活动重点", "活动难点", "活动准备"],
            [
                "\n".join(count(goals)),
                "知道值日生要做哪些事。",
                "按顺序分发碗筷。",
                "\n".join(things),
            ],
        ]
    )
    page.lines("")
    page.bold("活动过程：")
    page.lines(
        "一、谈话导入",
        "看照片，说说谁在做什么。",
        "二、基本部分",
        "（一）讨论值日生要做的事，教师画成四张卡片。",
        "（二）分组练习：擦桌子、发碗筷、浇花、整理图书。",
        "（三）请做得好的孩子说说自己的办法。",
        "三、结束部分",
        "排出下周的值日表，挂上胸牌。",
    )
    page.label("活动反思：", "发碗筷最受欢迎，要多准备两套。")
    return page, {
        "kind": "lesson",
        "title": "今天我值日",
        "class_level": "中班",
        "domain": "社会",
        "teachers": ["未老师"],
        "date": "09-11",
        "goals": goals,
        "key_point": "知道值日生要做哪些事。",
        "difficult_point": "按顺序分发碗筷。",
        "preparation": things,
        "steps": [
            step("opening", "谈话导入", "看照片，说说谁在做什么。"),
            step(
                "development",
                "基本部分",
                "讨论值日生要做的事，教师画成四张卡片。",
                "分组练习：擦桌子、发碗筷、浇花、整理图书。",
                "请做得好的孩子说说自己的办法。",
            ),
            step("closing", "结束部分", "排出下周的值日表，挂上胸牌。"),
        ],
        "reflection": "发碗筷最受欢迎，要多准备两套。",
    }


@plan("lesson-07")
def german_offer_in_running_text():
    """A German plan in running text under headings with typed numbers, as in a training."""
    page = Page(font="Times New Roman")
    page.title("Angebotsplanung")
    page.label("Thema: ", "Der kleine Igel sucht ein Bett")
    page.label("Bildungsbereich: ", "Musik und Rhythmik")
    page.label("Datum: ", "18.11.2025, 9:30 Uhr")
    page.label("Gruppe: ", "Sternengruppe, 8 Kinder im Alter von 3 bis 4 Jahren")
    page.label("Erzieherin: ", "Frau R.")
    page.bold("1. Situationsanalyse")
    origin = "Im Garten raschelte es unter dem Laub. Seitdem spielen viele Kinder Igel und kriechen unter Decken."
    page.lines(origin)
    page.bold("2. Ziele des Angebots")
    goals = [
        "Die Kinder ordnen Geräusche einem Instrument zu.",
        "Die Kinder warten, bis sie an der Reihe sind.",
        "Die Kinder haben Freude am gemeinsamen Musizieren.",
    ]
    page.lines(*(f"– {text}" for text in goals))
    page.bold("3. Vorbereitung und Material")
    things = ["Rasseln, Trommel, Glockenspiel", "Igel aus Stoff, Korb mit Laub"]
    page.lines(*things)
    page.bold("4. Durchführung")
    course = [
        (
            "Einleitung (5 Minuten)",
            "Einleitung",
            5,
            ["Der Igel schaut aus dem Laub, die Kinder begrüßen ihn mit einem Lied."],
        ),
        (
            "Hauptteil (15 Minuten)",
            "Hauptteil",
            15,
            [
                "Jedes Kind sucht sich ein Instrument aus und probiert es.",
                "Ich erzähle die Geschichte, die Kinder spielen die Geräusche dazu.",
            ],
        ),
        (
            "Schluss (5 Minuten)",
            "Schluss",
            5,
            ["Der Igel schläft ein, wir spielen immer leiser und legen die Instrumente weg."],
        ),
    ]
    for head, _, _, lines in course:
        page.label(head, "")
        page.lines(*lines)
    page.bold("5. Reflexion")
    reflection = (
        "Acht Instrumente zugleich waren laut, beim nächsten Mal spielen wir in zwei Gruppen."
    )
    page.lines(reflection)
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Der kleine Igel sucht ein Bett",
        "class": "Sternengruppe",
        "class_level": "小班",
        "domain": "Musik und Rhythmik",
        "teachers": ["Frau R."],
        "date": "2025-11-18",
        "minutes": 25,
        "origin": origin,
        "goals": goals,
        "preparation": things,
        "steps": [
            step(phase, title, *lines, minutes=minutes)
            for phase, (_, title, minutes, lines) in zip(THREE, course, strict=True)
        ],
        "reflection": reflection,
    }
