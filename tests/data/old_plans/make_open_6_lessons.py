"""Lesson plans of the sixth set: three houses with habits of their own, and a German one."""

from tests.data.old_plans.writer import ABOVE, LEFT, Half, Page, count, step

OPEN_6 = Half("open_6")
plan = OPEN_6.plan

FOUR = ("opening", "development", "development", "closing")


@plan("lesson-01")
def table_of_six_columns():
    """First house: all in one table; the course is merged rows with what the teacher looks at."""
    page = Page(head="××区中心幼儿园　集体活动设计表")
    page.title("集体活动设计表")
    origin = (
        "户外活动时，几个孩子追着自己的影子跑，还想把影子“踩住”。"
        "影子为什么总是跟着人，成了他们午饭时还在说的话题。"
    )
    goals = [
        "发现影子的产生需要光和遮挡物。",
        "能通过移动手电筒改变影子的大小，并用图画记录。",
        "乐于和同伴交流自己的发现。",
    ]
    things = ["手电筒每组两个、白板、动物卡片、记录表", "幼儿玩过踩影子的游戏"]
    course = [
        (
            "一、手影游戏，引出影子",
            5,
            ["教师用手在白板上变出小鸟、小狗。", "提问：白板上的小鸟是从哪里来的？"],
            "关注幼儿能否说出“光”。",
        ),
        (
            "二、动手操作，探索影子",
            12,
            [
                "幼儿两人一组，用手电筒照动物卡片。",
                "试一试：怎样让影子变大、变小？",
                "把发现画在记录表上。",
            ],
            "提醒幼儿不用手电筒照同伴的眼睛。",
        ),
        (
            "三、交流发现，小结经验",
            6,
            ["请两三组幼儿展示记录表。", "小结：手电筒离得近影子大，离得远影子小。"],
            "",
        ),
        ("四、影子剧场，自然结束", 5, ["幼儿用卡片合作演一段影子故事。"], "给内向的孩子留出位置。"),
    ]
    rows = [
        [ABOVE, f"{title}（{minutes}分钟）", "\n".join(count(lines)), LEFT, LEFT, support]
        for title, minutes, lines, support in course
    ]
    extension = "在科学区投放彩色玻璃纸，继续探索有颜色的影子。"
    page.table(
        [
            ["活动名称", "科学活动《影子变变变》", LEFT, LEFT, "班　级", "大（2）班"],
            ["执教教师", "王老师", "活动时间", "2025年11月12日", "活动形式", "集体活动"],
            ["设计意图", origin, *[LEFT] * 4],
            ["活动目标", "\n".join(count(goals)), *[LEFT] * 4],
            ["活动重点", "发现影子产生的条件。", LEFT, "活动难点", "用图画记录影子的变化。", LEFT],
            [
                "活动准备",
                f"1.物质准备：{things[0]}。\n2.经验准备：{things[1]}。",
                *[LEFT] * 4,
            ],
            ["活动过程", "环节", "内容与组织", LEFT, LEFT, "观察要点"],
            *rows,
            ["活动延伸", extension, *[LEFT] * 4],
            ["活动反思", "", *[LEFT] * 4],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "lesson",
        "title": "影子变变变",
        "class": "大（2）班",
        "class_level": "大班",
        "domain": "科学",
        "form": "集体活动",
        "teachers": ["王老师"],
        "date": "2025-11-12",
        "minutes": 28,
        "origin": origin,
        "goals": goals,
        "key_point": "发现影子产生的条件。",
        "difficult_point": "用图画记录影子的变化。",
        "preparation": things,
        "steps": [
            step(phase, title[2:], *lines, minutes=minutes)
            | ({"support": support} if support else {})
            for phase, (title, minutes, lines, support) in zip(FOUR, course, strict=True)
        ],
        "extension": extension,
    }


@plan("lesson-02")
def pasted_from_the_web():
    """Second house: names in brackets, numbers of three forms, and breaks within a line of text."""
    page = Page(font="微软雅黑")
    page.title("中班语言教案：《小水滴去旅行》", 15)
    origin = (
        "雨后的早晨，孩子们围着窗台上的水珠看个不停。中班幼儿好奇心强，"
        "喜欢把看到的东西当作朋友，故事里会说话的小水滴正合他们的心意。"
    )
    page.bold("【设计意图】")
    page.lines(f"　　{origin}")
    goals = [
        "理解故事内容，知道小水滴去过哪些地方。",
        "能用“小水滴来到……，变成了……”的句式讲述。",
        "感受故事的趣味，愿意在同伴面前表演。",
    ]
    page.bold("【活动目标】")
    page.lines("\n".join(f"　　{text}" for text in count(goals, "{}、{}")))
    page.bold("【活动重难点】")
    page.lines("重点：理解小水滴旅行的过程。", "难点：用完整的句式讲述。")
    things = ["故事课件、小水滴手偶一个", "大海、云朵、河流背景图各一张", "轻音乐"]
    page.bold("【活动准备】")
    page.lines("；".join(things) + "。")
    course = [
        ("一、谈话导入，激发兴趣", ["1、出示手偶：小朋友好，我是小水滴，猜猜我从哪里来？"]),
        (
            "二、分段欣赏，理解故事",
            [
                "1、讲述第一段，提问：",
                "（1）小水滴的家在哪里？",
                "（2）太阳公公对它说了什么？",
                "2、讲述第二段，请幼儿猜一猜它会变成什么。",
            ],
        ),
        (
            "三、完整欣赏，学说句式",
            ["1、播放课件，完整欣赏故事。", "2、看背景图，集体学说“小水滴来到……，变成了……”。"],
        ),
        ("四、音乐游戏，结束活动", ["幼儿扮演小水滴，跟着音乐飘到户外。"]),
    ]
    page.bold("【活动过程】")
    for title, lines in course:
        page.lines("\n".join(f"　　{line}" for line in (title, *lines)))
    extension = "回家后把小水滴的故事讲给爸爸妈妈听。"
    reflection = "手偶一出来孩子们就安静了；句式学说时，座位靠后的孩子看不清背景图。"
    page.bold("【活动延伸】")
    page.lines(f"　　{extension}")
    page.bold("【教学反思】")
    page.lines(f"　　{reflection}")
    read = [
        ["出示手偶：小朋友好，我是小水滴，猜猜我从哪里来？"],
        [
            "讲述第一段，提问：",
            "小水滴的家在哪里？",
            "太阳公公对它说了什么？",
            "讲述第二段，请幼儿猜一猜它会变成什么。",
        ],
        ["播放课件，完整欣赏故事。", "看背景图，集体学说“小水滴来到……，变成了……”。"],
        ["幼儿扮演小水滴，跟着音乐飘到户外。"],
    ]
    return page, {
        "kind": "lesson",
        "title": "小水滴去旅行",
        "class_level": "中班",
        "domain": "语言",
        "origin": origin,
        "goals": goals,
        "key_point": "理解小水滴旅行的过程。",
        "difficult_point": "用完整的句式讲述。",
        "preparation": things,
        "steps": [
            step(phase, title[2:], *lines)
            for phase, (title, _), lines in zip(FOUR, course, read, strict=True)
        ],
        "extension": extension,
        "reflection": reflection,
    }


@plan("lesson-03")
def headings_with_numbers_and_short_parts():
    """Second house: headings of Word with typed numbers, each part a bold line that ends in a colon."""
    page = Page(font="等线")
    page.heading("小班健康活动：小手洗干净", 1)
    page.lines("活动班级：小一班", "执教老师：李老师", "活动地点：盥洗室、活动室")
    goals = ["知道饭前便后要洗手。", "学习卷袖子、搓泡泡、冲干净的洗手方法。"]
    page.heading("一、活动目标", 2)
    page.numbered(goals)
    things = ["沾了颜料的手印画", "洗手步骤图", "香皂、毛巾"]
    page.heading("二、活动准备", 2)
    page.numbered(things, "List Bullet")
    course = [
        ("（一）情境导入：", ["出示手印画，请幼儿找一找脏脏的小手印是谁留下的。"]),
        (
            "（二）学习洗手：",
            [
                "教师边念儿歌边示范：卷起袖子，打湿小手，搓出泡泡，冲冲干净。",
                "幼儿跟着儿歌做一做动作。",
                "分组到盥洗室洗手，教师帮助卷不起袖子的孩子。",
            ],
        ),
        ("（三）闻闻香香手：", ["请幼儿互相闻一闻洗干净的小手，抱一抱。"]),
    ]
    page.heading("三、活动过程", 2)
    for title, lines in course:
        page.bold(title)
        page.lines(*lines, indent=True)
    page.heading("四、家园共育", 2)
    family = "请家长在家里和孩子一起念洗手儿歌，吃饭前互相提醒。"
    page.lines(family, indent=True)
    page.heading("五、安全提示", 2)
    page.lines("地面有水及时拖干，一次进盥洗室不超过六人。", indent=True)
    return page, {
        "kind": "lesson",
        "title": "小手洗干净",
        "class": "小一班",
        "class_level": "小班",
        "domain": "健康",
        "teachers": ["李老师"],
        "goals": goals,
        "preparation": things,
        "steps": [
            step(phase, title[3:-1], *lines)
            for phase, (title, lines) in zip(
                ("opening", "development", "closing"), course, strict=True
            )
        ],
        "family": family,
        "safety": "地面有水及时拖干，一次进盥洗室不超过六人。",
    }


@plan("lesson-04")
def stars_and_arrows():
    """Third house: stars before names, arrows before lines, blanks between the head data."""
    page = Page(font="楷体")
    page.title("搬家公司开张了")
    page.lines("（大班　社会）", "班级：大三班        教师：田老师        时间：2025.10.14")
    goals = [
        "知道搬大东西需要两个人一起用力。",
        "能和同伴商量分工，用“我来……，你来……”说清楚。",
        "体验合作完成任务的快乐。",
    ]
    page.bold("★活动目标")
    page.lines(*(f"（{'一二三'[number]}）{text}" for number, text in enumerate(goals)))
    page.bold("★活动准备")
    page.lines("大纸箱六个，长棍、床单、绳子若干，“新家”门牌。")
    course = [
        (
            "（一）电话响了",
            ["小熊打来电话：我要搬家，谁来帮忙？", "说说搬家公司的叔叔是怎么做的。"],
        ),
        (
            "（二）第一次搬家",
            ["幼儿自由结伴，把纸箱搬到新家。", "停下来谈一谈：哪一组箱子掉了？为什么？"],
        ),
        ("（三）第二次搬家", ["选一样工具，先商量再搬。", "教师拍下合作的样子。"]),
        ("（四）看照片，夸一夸", ["看照片，说说谁的办法好。", "给搬家公司起一个名字。"]),
    ]
    page.bold("★活动过程")
    for title, lines in course:
        page.lines(title, *(f"→ {line}" for line in lines))
    page.bold("★活动延伸")
    extension = "建构区增加长木板，鼓励两人抬、三人搭。"
    page.lines(extension)
    return page, {
        "kind": "lesson",
        "title": "搬家公司开张了",
        "class": "大三班",
        "class_level": "大班",
        "domain": "社会",
        "teachers": ["田老师"],
        "date": "2025-10-14",
        "goals": goals,
        "preparation": ["大纸箱六个，长棍、床单、绳子若干，“新家”门牌。"],
        "steps": [
            step(phase, title[3:], *lines)
            for phase, (title, lines) in zip(FOUR, course, strict=True)
        ],
        "extension": extension,
    }


@plan("lesson-05")
def tab_stops_and_words_for_parts():
    """Third house: names and values apart by tab stops; the parts are steps counted by words."""
    page = Page()
    page.title("教　学　活　动")
    for name, value in (
        ("内容", "小雨点跳舞"),
        ("领域", "音乐"),
        ("班级", "中二班"),
        ("教师", "何老师"),
        ("日期", "2025年5月7日"),
    ):
        page.lines(f"{name}：\t{value}")
    goals = ["感受音乐的快慢，能用动作表现大雨和小雨。", "喜欢听雨声，愿意自己编动作。"]
    page.lines("目标：\t1．" + goals[0], "\t2．" + goals[1])
    page.lines("准备：\t雨声录音、蓝色纱巾每人一条、铃鼓")
    course = [
        ("第一步　听雨", 4, ["闭上眼睛听录音，说说听到了什么。", "哪一段雨大，哪一段雨小？"]),
        (
            "第二步　学雨",
            8,
            ["用手指在腿上敲小雨，用手掌拍大雨。", "铃鼓快，动作快；铃鼓慢，动作慢。"],
        ),
        ("第三步　跳雨", 8, ["拿上纱巾，跟着音乐自由跳舞。"]),
    ]
    page.lines("过程：")
    for title, minutes, lines in course:
        page.bold(f"{title}（{minutes}分钟）")
        page.lines(*(f"\t·{line}" for line in lines))
    page.lines("反思：\t纱巾太长，有两个孩子踩到了，下次剪短。")
    return page, {
        "kind": "lesson",
        "title": "小雨点跳舞",
        "class": "中二班",
        "class_level": "中班",
        "domain": "音乐",
        "teachers": ["何老师"],
        "date": "2025-05-07",
        "minutes": 20,
        "goals": goals,
        "preparation": ["雨声录音、蓝色纱巾每人一条、铃鼓"],
        "steps": [
            step(phase, title.split("　")[1], *lines, minutes=minutes)
            for phase, (title, minutes, lines) in zip(
                ("opening", "development", "closing"), course, strict=True
            )
        ],
        "reflection": "纱巾太长，有两个孩子踩到了，下次剪短。",
    }


@plan("lesson-06")
def german_offer_under_headings():
    """A German offer as students write them: headings, aims of two kinds, phases with minutes."""
    page = Page(font="Calibri")
    page.heading("Angebotsplanung: Schiffe aus Rinde", 1)
    page.lines(
        "Gruppe: Igelgruppe (4–5 Jahre)",
        "Durchgeführt von: Frau B.",
        "Datum: 18.03.2026",
        "Bildungsbereich: Natur und Technik",
        "Sozialform: Kleingruppe",
    )
    origin = (
        "Beim Waldtag haben die Kinder Rinde im Bach schwimmen lassen und um die Wette gerufen."
    )
    page.heading("Situationsanalyse", 2)
    page.lines(origin)
    main = "Die Kinder erfahren, dass Rinde schwimmt."
    fine = [
        "Die Kinder bohren mit dem Handbohrer ein Loch.",
        "Die Kinder vergleichen, welches Schiff gerade steht.",
    ]
    page.heading("Ziele", 2)
    page.label("Grobziel: ", main)
    page.label("Feinziele:", "")
    page.numbered(fine, "List Bullet")
    page.heading("Material und Vorbereitung", 2)
    page.lines("Rindenstücke, Handbohrer, Zweige, Blätter, Wasserwanne")
    course = [
        ("Einstieg", 5, ["Die Kinder ertasten die Rinde unter einem Tuch."]),
        (
            "Hauptteil",
            20,
            [
                "Jedes Kind sucht ein Stück aus und bohrt ein Loch.",
                "Zweig und Blatt werden Mast und Segel.",
            ],
        ),
        ("Abschluss", 10, ["Alle Schiffe schwimmen in der Wanne, wir pusten sie an."]),
    ]
    page.heading("Durchführung", 2)
    for title, minutes, lines in course:
        page.bold(f"{title} (ca. {minutes} Min.)")
        page.lines(*lines)
    page.heading("Reflexion", 2)
    reflection = "Zwei Handbohrer reichten nicht, die Kinder mussten lange warten."
    page.lines(reflection)
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Schiffe aus Rinde",
        "class": "Igelgruppe",
        "class_level": "中班",
        "domain": "Natur und Technik",
        "form": "Kleingruppe",
        "teachers": ["Frau B."],
        "date": "2026-03-18",
        "minutes": 35,
        "origin": origin,
        "goals": [main, *fine],
        "preparation": ["Rindenstücke, Handbohrer, Zweige, Blätter, Wasserwanne"],
        "steps": [
            step(phase, title, *lines, minutes=minutes)
            for phase, (title, minutes, lines) in zip(
                ("opening", "development", "closing"), course, strict=True
            )
        ],
        "reflection": reflection,
    }
