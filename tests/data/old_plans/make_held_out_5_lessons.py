"""Lesson plans of the fifth set, the half that is held out."""

from tests.data.old_plans.writer import ABOVE, LEFT, Half, Page, count, step

HELD_OUT_5 = Half("held_out_5")
plan = HELD_OUT_5.plan

THREE = ("opening", "development", "closing")
FOUR = ("opening", "development", "development", "closing")


@plan("lesson-01")
def form_of_four_columns():
    """A form of four columns; the course in one cell, parts with Chinese numbers; words for key points."""
    page = Page(head="××中心幼儿园备课用纸")
    page.title("幼儿园教学活动教案")
    goals = [
        "知道玩滑梯要排队，一个跟着一个滑。",
        "能用语言和同伴商量，不推不抢。",
        "体验轮流玩的快乐。",
    ]
    course = [
        (
            "看视频，说问题",
            ["播放昨天玩滑梯的录像，请幼儿看看发生了什么。", "提问：为什么大家都滑不下来？"],
        ),
        (
            "想办法，定规则",
            ["幼儿自由讨论，教师把想法画在白板上。", "全班选出三条规则，编成一句顺口的话。"],
        ),
        (
            "到户外试一试",
            ["按规则玩滑梯，请两名幼儿当小小管理员。", "换一批管理员再玩一次。"],
        ),
        ("夸夸守规则的人", ["说说今天谁排队排得好，给他贴一颗星。"]),
    ]
    lines = []
    for number, (title, texts) in enumerate(course):
        lines += [f"{'一二三四'[number]}、{title}", *count(texts, "{}．{}")]
    reflection = "孩子们定的规则记得很牢，但是管理员太严格，有两个孩子不高兴。"
    page.table(
        [
            ["活动名称", "滑梯要排队", "活动领域", "社会"],
            ["活动班级", "中二班", "执教老师", "何老师"],
            ["活动时间", "2025年9月24日上午", "活动地点", "活动室、操场"],
            ["活动目标", "\n".join(count(goals, "{}．{}")), LEFT, LEFT],
            ["重点难点", "重点：知道排队的规则。\n难点：有了矛盾能用话商量。", LEFT, LEFT],
            ["活动准备", "玩滑梯的录像、白板、星星贴纸", LEFT, LEFT],
            ["活动过程", "\n".join(lines), LEFT, LEFT],
            ["活动延伸", "把规则画成标志，贴在滑梯旁边。", LEFT, LEFT],
            ["活动反思", reflection, LEFT, LEFT],
        ],
        bold=(0, 2),
    )
    return page, {
        "kind": "lesson",
        "title": "滑梯要排队",
        "class": "中二班",
        "class_level": "中班",
        "domain": "社会",
        "teachers": ["何老师"],
        "date": "2025-09-24",
        "goals": goals,
        "key_point": "知道排队的规则。",
        "difficult_point": "有了矛盾能用话商量。",
        "preparation": ["玩滑梯的录像、白板、星星贴纸"],
        "steps": [
            step(phase, title, *texts) for phase, (title, texts) in zip(FOUR, course, strict=True)
        ],
        "extension": "把规则画成标志，贴在滑梯旁边。",
        "reflection": reflection,
    }


@plan("lesson-02")
def headings_in_black_brackets():
    """Headings in brackets; each part is a sentence with a number in brackets, then plain lines."""
    page = Page(font="等线")
    page.title("大班数学教案：买菜算一算")
    origin = "班里的“小菜场”开张以后，孩子们常常为找多少钱争起来，正好可以学一学五以内的加减。"
    goals = [
        "学习五以内的加减，知道加号、减号的意思。",
        "能看价钱付钱、找钱，并说出算式。",
        "愿意轮流当老板和顾客。",
    ]
    page.bold("【设计意图】")
    page.lines(origin, indent=True)
    page.bold("【活动目标】")
    page.lines(*count(goals, "{}．{}"))
    page.bold("【活动重点】")
    page.lines("学习五以内的加减。")
    page.bold("【活动难点】")
    page.lines("买两样东西时能合起来算。")
    page.bold("【活动准备】")
    things = ["小菜场的蔬菜和价格牌", "每人五个圆片当钱", "算式卡"]
    page.lines(*count(things, "{}．{}；"))
    course = [
        (
            "创设情境，引起兴趣。",
            ["教师扮菜场老板吆喝：“新鲜的蔬菜快来买！”", "看看每样菜要几元钱。"],
        ),
        (
            "探索学习，认识算式。",
            ["教师买一根黄瓜两元、一个番茄一元，一共要付几元？", "请幼儿用圆片摆一摆，说出算式。"],
        ),
        (
            "幼儿操作，教师指导。",
            ["一半幼儿当老板，一半幼儿当顾客，买完交换。", "对算得快的幼儿，请他买两样菜再算。"],
        ),
        ("交流分享，结束活动。", ["说说自己买了什么、付了几元、找回几元。"]),
    ]
    page.bold("【活动过程】")
    for number, (title, texts) in enumerate(course):
        page.lines(f"（{'一二三四'[number]}）{title}", *texts)
    extension = "请家长带孩子去买一次菜，让孩子付钱。"
    page.bold("【活动延伸】")
    page.lines(extension)
    return page, {
        "kind": "lesson",
        "title": "买菜算一算",
        "class_level": "大班",
        "domain": "数学",
        "origin": origin,
        "goals": goals,
        "key_point": "学习五以内的加减。",
        "difficult_point": "买两样东西时能合起来算。",
        "preparation": things,
        "steps": [
            step(phase, title, *texts) for phase, (title, texts) in zip(FOUR, course, strict=True)
        ],
        "extension": extension,
    }


@plan("lesson-03")
def word_headings_and_numbers_of_word():
    """Headings of Word in three levels; numbers are counted by Word; an activity of a small group."""
    page = Page(font="微软雅黑")
    page.heading("会转的陀螺", 1)
    page.lines("班级：大五班", "领域：艺术", "组织形式：小组活动", "时间：30分钟", "教师：谢老师")
    goals = ["会用卡纸和小棒做一个能转的陀螺。", "发现花纹转起来会变样。"]
    page.heading("活动目标", 2)
    page.numbered(goals)
    things = ["圆形卡纸、小棒、彩笔、双面胶", "木陀螺两个"]
    page.heading("活动准备", 2)
    page.numbered(things, "List Bullet")
    course = [
        ("玩一玩", ["每人转一转木陀螺，说说怎样转得久。"]),
        ("做一做", ["在卡纸上画花纹。", "找到圆心，插进小棒。", "转不稳的，看看小棒有没有歪。"]),
        ("比一比", ["大家一起转，看谁的陀螺最后停。"]),
    ]
    page.heading("活动过程", 2)
    for title, texts in course:
        page.heading(title, 3)
        page.lines(*texts)
    page.heading("活动反思", 2)
    page.lines("找圆心最难，下次先对折两次。")
    return page, {
        "kind": "lesson",
        "title": "会转的陀螺",
        "class": "大五班",
        "class_level": "大班",
        "domain": "艺术",
        "form": "小组活动",
        "teachers": ["谢老师"],
        "minutes": 30,
        "goals": goals,
        "preparation": things,
        "steps": [
            step(phase, title, *texts) for phase, (title, texts) in zip(THREE, course, strict=True)
        ],
        "reflection": "找圆心最难，下次先对折两次。",
    }


@plan("lesson-04")
def music_with_the_song_after_the_plan():
    """A music lesson; the words of the song stand after the plan."""
    page = Page()
    page.title("小班音乐活动《小雨点跳舞》", 15)
    page.lines("小二班　　　赵老师　　　2025年4月17日")
    goals = ["熟悉歌曲的旋律，能跟着唱。", "会用手指轻轻地表现小雨点。"]
    page.label("活动目标：", "")
    page.lines(*count(goals, "{}、{}"))
    page.label("活动准备：", "歌曲录音，蓝色纱巾，雨声。")
    course = [
        ("听雨声进教室", ["放雨声，幼儿学小雨点踮着脚走进来。"]),
        (
            "学唱歌曲",
            [
                "教师清唱一遍，问：小雨点跳到了哪里？",
                "看图再听一遍，跟着轻轻唱。",
                "分男孩女孩接着唱。",
            ],
        ),
        ("纱巾跳舞", ["边唱边挥纱巾，听到“沙沙沙”就抖一抖。"]),
        ("太阳出来了", ["雨停了，小雨点回到天上，收好纱巾。"]),
    ]
    page.label("活动过程：", "")
    for number, (title, texts) in enumerate(course):
        page.bold(f"{'一二三四'[number]}、{title}")
        page.lines(*texts, indent=True)
    appendix = [
        "附歌词：",
        "小雨点，沙沙沙，",
        "跳到屋顶滑下来。",
        "小雨点，沙沙沙，",
        "花儿喝水笑开怀。",
    ]
    page.lines("", *appendix)
    return page, {
        "kind": "lesson",
        "title": "小雨点跳舞",
        "class": "小二班",
        "class_level": "小班",
        "domain": "音乐",
        "teachers": ["赵老师"],
        "date": "2025-04-17",
        "goals": goals,
        "preparation": ["歌曲录音，蓝色纱巾，雨声。"],
        "steps": [
            step(phase, title, *texts) for phase, (title, texts) in zip(FOUR, course, strict=True)
        ],
        "appendix": appendix,
    }


@plan("lesson-05")
def steps_as_rows_beside_a_merged_name():
    """A table in which the name of the course is merged over the rows of its parts."""
    page = Page(font="仿宋")
    page.title("小班健康活动设计")
    goals = ["知道吃东西前要洗手。", "学会卷袖子、搓泡泡、冲干净。"]
    course = [
        ("引题", "看看小熊的手，它能吃饼干吗？"),
        ("学一学", "看图片说洗手的顺序。\n跟着儿歌空手练习。"),
        ("做一做", "分组到盥洗室洗手，教师帮忙卷袖子。"),
        ("尝一尝", "干净的手拿饼干，请好朋友也吃一块。"),
    ]
    page.table(
        [
            ["活动名称", "小熊洗手", LEFT],
            ["执教者", "唐老师", LEFT],
            ["执教时间", "2024-10-16", LEFT],
            ["活动目标", "\n".join(count(goals, "{}.{}")), LEFT],
            ["活动准备", "小熊玩偶、洗手步骤图、饼干", LEFT],
            *(
                ["活动过程" if number == 0 else ABOVE, title, text]
                for number, (title, text) in enumerate(course)
            ),
            ["家园共育", "在家也用同一首儿歌洗手。", LEFT],
            ["教学反思", "", LEFT],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "lesson",
        "title": "小熊洗手",
        "class_level": "小班",
        "domain": "健康",
        "teachers": ["唐老师"],
        "date": "2024-10-16",
        "goals": goals,
        "preparation": ["小熊玩偶、洗手步骤图、饼干"],
        "steps": [
            step(phase, title, *text.split("\n"))
            for phase, (title, text) in zip(FOUR, course, strict=True)
        ],
        "family": "在家也用同一首儿歌洗手。",
    }


@plan("lesson-06")
def head_with_tabs_and_minutes_of_parts():
    """The data of the head stand between tabs; parts are numbers with minutes, then (1), (2)."""
    page = Page(font="楷体")
    page.title("科学活动：磁铁找朋友")
    page.lines("班级：中五班\t时间：2025年11月5日\t执教：罗老师")
    goals = ["发现磁铁能吸住铁做的东西。", "会把东西分成两类，并做记录。"]
    page.bold("活动目标：")
    page.lines(*count(goals, "{}. {}"))
    page.bold("活动准备：")
    page.lines(
        "知识准备：玩过磁力积木。", "材料准备：每组一块磁铁、回形针、木块、钥匙、纽扣、记录表。"
    )
    course = [
        ("魔术导入", 3, ["教师用藏着磁铁的手套“变”出跟着走的小车。", "猜猜小车为什么会走。"]),
        (
            "猜想与操作",
            12,
            [
                "先猜哪些东西能被吸住，在记录表上画勾。",
                "动手试一试，把结果画在旁边。",
                "提醒幼儿磁铁不碰手表和手机。",
            ],
        ),
        ("交流讨论", 7, ["能吸住的东西是什么做的？", "全是铁做的，叫做磁铁的朋友。"]),
        ("游戏：寻找朋友", 3, ["拿着磁铁在教室里找一找还有哪些朋友。"]),
    ]
    page.bold("活动过程：")
    for number, (title, minutes, texts) in enumerate(course, 1):
        page.lines(f"{number}. {title}（{minutes}分钟）")
        page.lines(*count(texts, "（{}）{}"))
    page.bold("活动延伸：")
    page.lines("在科学区投放沙盘，用磁铁找出藏着的回形针。")
    return page, {
        "kind": "lesson",
        "title": "磁铁找朋友",
        "class": "中五班",
        "class_level": "中班",
        "domain": "科学",
        "teachers": ["罗老师"],
        "date": "2025-11-05",
        "minutes": 25,
        "goals": goals,
        "preparation": [
            "玩过磁力积木。",
            "每组一块磁铁、回形针、木块、钥匙、纽扣、记录表。",
        ],
        "steps": [
            step(phase, title, *texts, minutes=minutes)
            for phase, (title, minutes, texts) in zip(FOUR, course, strict=True)
        ],
        "extension": "在科学区投放沙盘，用磁铁找出藏着的回形针。",
    }


@plan("lesson-07")
def headings_without_numbers():
    """Bare headings in bold; what families can do stands at the end."""
    page = Page()
    page.title("大班语言活动——如果我会飞")
    page.bold("设计意图")
    origin = "孩子们在操场上看大雁，问大雁要飞到哪里去，晚上睡在什么地方。"
    page.lines(origin, indent=True)
    page.bold("目标预设")
    goals = ["理解诗歌的内容，感受想象的有趣。", "能用“如果我会飞，我要……”编一句。"]
    page.lines(*count(goals, "{}、{}"))
    page.bold("活动准备")
    page.lines("诗歌图片四幅、轻音乐、画纸和笔")
    page.bold("活动流程")
    course = [
        ("导入", ["听音乐，闭上眼睛飞一飞，说说飞到了哪里。"]),
        (
            "展开",
            [
                "欣赏诗歌，说说诗里的孩子飞到了什么地方。",
                "看图片跟读。",
                "自己编一句，画下来，讲给同伴听。",
            ],
        ),
        ("结束", ["把大家的画连成一本大书，一起念一遍。"]),
    ]
    for title, texts in course:
        page.bold(title)
        page.lines(*texts)
    page.bold("家园共育")
    family = "请家长把孩子编的诗句写下来，念给爷爷奶奶听。"
    page.lines(family)
    page.bold("课后反思")
    review = "大部分孩子能编一句，有几个孩子只说“飞到家里”，可以再多看些图片。"
    page.lines(review)
    return page, {
        "kind": "lesson",
        "title": "如果我会飞",
        "class_level": "大班",
        "domain": "语言",
        "origin": origin,
        "goals": goals,
        "preparation": ["诗歌图片四幅、轻音乐、画纸和笔"],
        "steps": [
            step(phase, title, *texts) for phase, (title, texts) in zip(THREE, course, strict=True)
        ],
        "family": family,
        "reflection": review,
    }


@plan("lesson-08")
def german_offer_in_tables():
    """A German offer: names on the left, the phases in a table of their own."""
    page = Page(font="Arial")
    page.title("Planung eines Bildungsangebots")
    goals = [
        "Die Kinder können drei Kräuter am Geruch unterscheiden.",
        "Die Kinder schneiden mit dem Messer sicher.",
        "Die Kinder helfen einander beim Streichen.",
    ]
    page.table(
        [
            ["Thema", "Wir machen Kräuterquark"],
            ["Datum", "Mittwoch, 18.06.2025"],
            ["Gruppe / Alter", "Hasengruppe, 5- bis 6-jährige Kinder"],
            ["Durchgeführt von", "Frau S."],
            ["Bildungsbereich", "Gesundheit und Ernährung"],
            ["Begründung", "Im Hochbeet wachsen Kräuter, die Kinder zupfen und riechen daran."],
            ["Ziele", "\n".join(f"• {text}" for text in goals)],
            ["Material", "Quark, Schnittlauch, Petersilie, Minze, Brettchen, Messer, Brot"],
        ],
        bold=(0,),
    )
    rows = [
        (
            "Einstieg",
            10,
            "Kräuter ernten und mit geschlossenen Augen riechen",
            "Jedes Kind kommt zu Wort.",
        ),
        (
            "Hauptteil",
            25,
            "Kräuter waschen und schneiden\nQuark rühren und abschmecken",
            "Messer nur im Sitzen.",
        ),
        (
            "Schluss",
            10,
            "Brote streichen, gemeinsam essen und aufräumen",
            "Nach Unverträglichkeiten fragen.",
        ),
    ]
    page.bold("Verlauf")
    page.table(
        [
            ["Phase", "Zeit", "Inhalt", "Hinweise"],
            *([name, f"{minutes} Min.", text, hint] for name, minutes, text, hint in rows),
        ]
    )
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Wir machen Kräuterquark",
        "class": "Hasengruppe",
        "class_level": "大班",
        "domain": "Gesundheit und Ernährung",
        "teachers": ["Frau S."],
        "date": "2025-06-18",
        "minutes": 45,
        "origin": "Im Hochbeet wachsen Kräuter, die Kinder zupfen und riechen daran.",
        "goals": goals,
        "preparation": ["Quark, Schnittlauch, Petersilie, Minze, Brettchen, Messer, Brot"],
        "steps": [
            {**step(phase, name, *text.split("\n"), minutes=minutes), "support": hint}
            for phase, (name, minutes, text, hint) in zip(THREE, rows, strict=True)
        ],
    }
