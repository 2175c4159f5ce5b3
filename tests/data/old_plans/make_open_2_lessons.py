"""Lesson plans of the second half that is open."""

from tests.data.old_plans.writer import ABOVE, LEFT, Half, Page, count, step

OPEN_2 = Half("open_2")
plan = OPEN_2.plan

THREE = ("opening", "development", "closing")


@plan("lesson-01")
def styles_and_numbers_of_word():
    """Headings with styles; every number is one that Word counts."""
    page = Page(font="等线")
    page.heading("大班社会活动：班级公约我们定", 1)
    page.lines("设计者：丁老师\t班级：大四班\t时间：2025-09-16")
    origin = "开学两周，活动室里常有人插队接水，孩子们来告状的话比讲故事的话还多。"
    page.heading("活动背景", 2)
    page.lines(origin, indent=True)
    goals = [
        "知道大家在一起生活需要约定，约定是为了每个人都舒服。",
        "能用一句完整的话说出自己的建议，并画成标记。",
        "愿意听同伴把话说完，少数服从多数。",
    ]
    page.heading("活动目标", 2)
    page.numbered(goals)
    page.heading("重点与难点", 2)
    page.lines("重点：说出自己的建议并画成标记。", "难点：意见不同的时候能商量出一个办法。")
    things = ["接水排队的照片三张", "白纸、水彩笔、红点贴纸", "幼儿玩过投票的游戏"]
    page.heading("活动准备", 2)
    page.numbered(things, "List Bullet")
    steps = [
        (
            "看照片，找问题",
            ["播放照片，请幼儿说说照片里谁不舒服。", "请当事的孩子讲讲当时的心情。"],
        ),
        ("想办法，画标记", ["四人一组商量一个办法。", "每组画一张标记，派代表介绍。"]),
        ("贴红点，定公约", ["每人三个红点，贴给自己同意的标记。", "全班一起把公约贴到门口。"]),
    ]
    page.heading("活动过程", 2)
    for title, lines in steps:
        page.heading(title, 3)
        page.numbered(lines, "List Number 2")
    page.heading("活动延伸", 2)
    page.lines("每周五离园前，看看哪一条公约做到了，贴一颗星。")
    return page, {
        "kind": "lesson",
        "title": "班级公约我们定",
        "class": "大四班",
        "class_level": "大班",
        "domain": "社会",
        "teachers": ["丁老师"],
        "date": "2025-09-16",
        "origin": origin,
        "goals": goals,
        "key_point": "说出自己的建议并画成标记。",
        "difficult_point": "意见不同的时候能商量出一个办法。",
        "preparation": things,
        "steps": [
            step(phase, title, *lines) for phase, (title, lines) in zip(THREE, steps, strict=True)
        ],
        "extension": "每周五离园前，看看哪一条公约做到了，贴一颗星。",
    }


@plan("lesson-02")
def one_table_with_numbers_of_three_levels():
    """One table; the course is one cell with typed numbers, and what follows on stands in it."""
    page = Page(head="××实验幼儿园集体教学活动设计")
    origin = "美工区的纽扣被孩子们装进了不同的小杯子，有的按颜色，有的按大小，谁也不服谁。"
    goals = [
        "能按颜色、大小、扣眼的数量给纽扣分类，并说出理由。",
        "尝试用不同的标准给同一堆纽扣再分一次。",
        "喜欢和同伴比一比谁的办法多。",
    ]
    course = [
        "一、倒一倒，看一看（约3分钟）",
        "1.教师把一罐纽扣倒在托盘里，请幼儿说说它们哪里不一样。",
        "2.小结：纽扣有大有小，颜色和扣眼也不一样。",
        "二、分一分，记一记（约12分钟）",
        "1.幼儿两人一盒纽扣，自由分类。",
        "(1)分好以后在记录卡上画出标记。",
        "(2)把纽扣收拢，换一个标准再分。",
        "2.教师巡回，请分得快的小组试第三种办法。",
        "三、说一说，找一找（约8分钟）",
        "1.展示记录卡，请幼儿猜别人是怎么分的。",
        "2.在活动室里找找还有什么可以分类。",
        "四、活动延伸",
        "在益智区投放瓶盖和树叶，继续分类。",
    ]
    page.title("集体教学活动设计", 18)
    page.table(
        [
            ["活动名称", "数学活动：纽扣分分类", LEFT, LEFT],
            ["班　　级", "中（1）班", "活动时间", "2024年11月6日（周三）"],
            ["执 教 者", "辛老师", "幼儿人数", "30人"],
            ["设计意图", origin, LEFT, LEFT],
            ["活动目标", "\n".join(count(goals)), LEFT, LEFT],
            ["活动重点", "按一个标准分类并说出理由。", "活动难点", "换一个标准再分一次。"],
            [
                "活动准备",
                "物质准备：各色纽扣每两人一盒、记录卡、笔。\n经验准备：玩过整理玩具的游戏。",
                LEFT,
                LEFT,
            ],
            ["活动过程", "\n".join(course), LEFT, LEFT],
            ["活动反思", "记录卡上的格子只有两个，想出三种办法的孩子没有地方画。", LEFT, LEFT],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "lesson",
        "title": "纽扣分分类",
        "class": "中（1）班",
        "class_level": "中班",
        "domain": "数学",
        "teachers": ["辛老师"],
        "date": "2024-11-06",
        "minutes": 23,
        "origin": origin,
        "goals": goals,
        "key_point": "按一个标准分类并说出理由。",
        "difficult_point": "换一个标准再分一次。",
        "preparation": ["各色纽扣每两人一盒、记录卡、笔。", "玩过整理玩具的游戏。"],
        "steps": [
            step("opening", "倒一倒，看一看", course[1][2:], course[2][2:], minutes=3),
            step(
                "development",
                "分一分，记一记",
                course[4][2:],
                course[5][3:],
                course[6][3:],
                course[7][2:],
                minutes=12,
            ),
            step("closing", "说一说，找一找", course[9][2:], course[10][2:], minutes=8),
        ],
        "extension": "在益智区投放瓶盖和树叶，继续分类。",
        "reflection": "记录卡上的格子只有两个，想出三种办法的孩子没有地方画。",
    }


@plan("lesson-03")
def sport_in_three_parts():
    """A lesson of sport: lines with names, then a table of its three parts with time and guidance."""
    page = Page(font="黑体")
    page.title("体育活动：小刺猬运果子")
    page.lines("班级：小二班　　　执教：壬老师　　　活动日期：2025年4月22日")
    goals = ["练习手膝着地向前爬，动作协调。", "能听信号往返，不推挤前面的同伴。"]
    page.bold("目标")
    page.lines(f"1、{goals[0]}", f"2．{goals[1]}", "")
    page.bold("准备")
    page.lines("刺猬背饰每人一件，海洋球若干。", "长垫四条，铺成两条“小路”。")
    rows = [
        (
            "开始部分",
            "3分钟",
            "1、小刺猬起床：跟着音乐伸伸手、弯弯腰。\n2、绕场地小跑一圈。",
            "留意衣服穿得太多的孩子。",
        ),
        (
            "基本部分",
            "12分钟",
            "1、学一学：请两名幼儿示范怎样爬不会掉果子。\n2、练一练：分两队在垫子上爬。\n3、运果子：背上粘一个球爬到对面，放进筐里再跑回来。",
            "膝盖不着地的孩子提醒放低身体；速度慢的孩子可少爬一程。",
        ),
        ("结束部分", "3分钟", "数数果子，互相拍拍腿，收拾垫子。", "请能力强的孩子抬垫子。"),
    ]
    page.bold("过程")
    page.table([["部分", "时间", "内容与组织", "观察与指导"], *map(list, rows)])
    page.lines("")
    page.label("安全提示：", "垫子之间不留缝，出发处站一位老师。")
    return page, {
        "kind": "lesson",
        "title": "小刺猬运果子",
        "class": "小二班",
        "class_level": "小班",
        "domain": "体育",
        "teachers": ["壬老师"],
        "date": "2025-04-22",
        "minutes": 18,
        "goals": goals,
        "preparation": ["刺猬背饰每人一件，海洋球若干。", "长垫四条，铺成两条“小路”。"],
        "steps": [
            {
                **step(
                    phase,
                    title,
                    *(
                        line.split("、", 1)[-1] if line[0].isdigit() else line
                        for line in text.split("\n")
                    ),
                    minutes=int(minutes[:-2]),
                ),
                "support": support,
            }
            for phase, (title, minutes, text, support) in zip(THREE, rows, strict=True)
        ],
        "safety": "垫子之间不留缝，出发处站一位老师。",
    }


@plan("lesson-04")
def parts_by_name_with_speech():
    """Speech of teacher and children under parts that are counted by words."""
    page = Page(font="楷体")
    page.title("会飞的信")
    page.lines("——大班语言活动")
    page.lines("执教者：青禾　　　　时间：2025年5月20日 9:10—9:40")
    page.bold("◆ 设计思路")
    origin = "风把孩子们写给小树的卡片吹过了围墙，大家都在猜卡片会飞到谁的手里。"
    page.lines(origin)
    page.bold("◆ 活动目标")
    goals = ["理解故事里信的去向，能用“也许……”说出自己的猜想。", "感受收到信的快乐。"]
    page.lines(*count(goals, "（{}）{}"))
    page.bold("◆ 活动准备")
    page.lines("自制大图书一本；信封、信纸每人一份")
    course = [
        (
            "opening",
            "第一环节：一封没有名字的信（4分钟）",
            "一封没有名字的信",
            4,
            ["师：信封上少了什么？", "幼：没有写名字。", "师：那它会是谁的呢？"],
        ),
        (
            "development",
            "第二环节：信飞到哪里去（12分钟）",
            "信飞到哪里去",
            12,
            [
                "教师讲述故事前半段，翻到空白页停下来。",
                "师：也许它会飞到哪里？",
                "（幼儿自由讲述，教师用简笔画记在空白页上）",
            ],
        ),
        (
            "development",
            "第三环节：我来写一封信（10分钟）",
            "我来写一封信",
            10,
            ["幼儿用图画写信，自己决定写给谁。"],
        ),
        (
            "closing",
            "第四环节：放飞（4分钟）",
            "放飞",
            4,
            ["师：怎么让信飞得更远？", "幼儿把信折成飞机，到走廊放飞。"],
        ),
    ]
    page.bold("◆ 活动过程")
    for _, head, _, _, lines in course:
        page.bold(head)
        page.lines(*lines, "")
    page.bold("◆ 教学反思")
    reflection = "空白页让孩子们话多了起来，写信的时间不够，有六个孩子没有画完。"
    page.lines(reflection)
    return page, {
        "kind": "lesson",
        "title": "会飞的信",
        "class_level": "大班",
        "domain": "语言",
        "teachers": ["青禾"],
        "date": "2025-05-20",
        "minutes": 30,
        "origin": origin,
        "goals": goals,
        "preparation": ["自制大图书一本", "信封、信纸每人一份"],
        "steps": [
            step(phase, title, *lines, minutes=minutes)
            for phase, _, title, minutes, lines in course
        ],
        "reflection": reflection,
    }


@plan("lesson-05")
def aims_in_a_column_of_kinds():
    """Two tables: head data with the aims by kind in merged rows, and the course."""
    page = Page(head="幼儿园活动教案（通用）")
    page.title("教 学 活 动 教 案")
    goals = [
        "愿意每天早晚刷牙，不怕牙刷。",
        "能按“上牙往下刷、下牙往上刷”的顺序刷模型。",
        "知道甜的东西留在牙缝里会让牙齿变黑。",
    ]
    page.table(
        [
            ["教学内容", "牙齿里的小黑洞", LEFT, "领域", "健康"],
            ["授课班级", "中四班", LEFT, "授课教师", "己老师"],
            ["授课日期", "2025/3/18", LEFT, "活动形式", "集体活动"],
            ["教学目标", "情感目标", goals[0], LEFT, LEFT],
            [ABOVE, "能力目标", goals[1], LEFT, LEFT],
            [ABOVE, "知识目标", goals[2], LEFT, LEFT],
            ["教学重点", "学习正确的刷牙顺序。", LEFT, LEFT, LEFT],
            ["教学难点", "刷到最里面的牙。", LEFT, LEFT, LEFT],
            ["教具准备", "牙齿模型四个、大牙刷、黑豆和白豆、小镜子每人一面", LEFT, LEFT, LEFT],
        ]
    )
    page.lines("")
    rows = [
        (
            "照镜子",
            "4分钟",
            "幼儿照镜子数一数自己的牙齿，找找有没有小黑洞。",
            "不强迫不愿意张嘴的孩子。",
        ),
        (
            "黑豆白豆",
            "6分钟",
            "1.讲述小狮子只吃糖不刷牙的故事。\n2.幼儿把黑豆放到爱吃甜的那一边，说说原因。",
            "听孩子怎样解释，不急着评对错。",
        ),
        (
            "刷模型",
            "8分钟",
            "分四组轮流给模型刷牙，念“上上下下”的口令。",
            "手把手帮助握牙刷太紧的孩子。",
        ),
        ("送牙刷", "2分钟", "每人领一张刷牙打卡表带回家。", "向家长说明打卡的办法。"),
    ]
    page.table([["活动环节", "时长", "活动内容", "教师支持策略"], *map(list, rows)])
    page.lines("")
    page.table([["家园延伸", "请家长和孩子一起刷牙，连续打卡七天。"], ["课后反思", ""]])
    phases = ("opening", "development", "development", "closing")
    return page, {
        "kind": "lesson",
        "title": "牙齿里的小黑洞",
        "class": "中四班",
        "class_level": "中班",
        "domain": "健康",
        "teachers": ["己老师"],
        "date": "2025-03-18",
        "form": "集体活动",
        "minutes": 20,
        "goals": goals,
        "key_point": "学习正确的刷牙顺序。",
        "difficult_point": "刷到最里面的牙。",
        "preparation": ["牙齿模型四个、大牙刷、黑豆和白豆、小镜子每人一面"],
        "steps": [
            {
                **step(
                    phase,
                    title,
                    *(line.split(".", 1)[-1] for line in text.split("\n")),
                    minutes=int(minutes[0]),
                ),
                "support": support,
            }
            for phase, (title, minutes, text, support) in zip(phases, rows, strict=True)
        ],
        "family": "请家长和孩子一起刷牙，连续打卡七天。",
    }


@plan("lesson-06")
def copied_from_a_web_page():
    """Text as it comes from a web page: no bold, two wide blanks, lines broken by hand, a rhyme."""
    page = Page(font="Arial")
    page.lines("中班语言教案《小蜗牛的新家》")
    origin = "雨后散步，孩子们在墙角发现了一只壳有裂缝的蜗牛，担心它没有家了。"
    page.lines(f"　　【设计意图】\n　　{origin}")
    goals = [
        "理解儿歌的内容，能跟着节奏完整念诵。",
        "尝试替换小动物的名字仿编一句。",
        "懂得慢一点也没有关系。",
    ]
    page.lines("　　【活动目标】\n" + "\n".join(count(goals, "　　{}、{}")))
    page.lines("　　【活动准备】\n　　１、蜗牛图片。\n　　２、小动物头饰。")
    page.lines("　　【活动过程】")
    page.lines(
        "　　一、出示图片，引起兴趣\n　　师：小蜗牛背着什么？它为什么走得这么慢？",
        "　　二、欣赏儿歌，学习念诵\n　　１、教师示范念儿歌。\n　　提问：小蜗牛的新家在哪里？\n　　２、幼儿跟念，边念边拍手。",
        "　　三、仿编儿歌\n　　请幼儿戴上头饰，把小蜗牛换成别的小动物念一念。",
        "　　四、结束活动\n　　学小蜗牛慢慢爬回座位。",
    )
    reflection = "仿编的时候我给的时间太短，只有五个孩子站起来念了。"
    page.lines(f"　　【活动反思】\n　　{reflection}")
    rhyme = [
        "附儿歌：",
        "小蜗牛，慢慢走，",
        "背着房子去春游。",
        "下雨啦，不用愁，",
        "头一缩，就到家。",
    ]
    page.lines(*(f"　　{line}" for line in rhyme))
    return page, {
        "kind": "lesson",
        "title": "小蜗牛的新家",
        "class_level": "中班",
        "domain": "语言",
        "origin": origin,
        "goals": goals,
        "preparation": ["蜗牛图片。", "小动物头饰。"],
        "steps": [
            step("opening", "出示图片，引起兴趣", "师：小蜗牛背着什么？它为什么走得这么慢？"),
            step(
                "development",
                "欣赏儿歌，学习念诵",
                "教师示范念儿歌。",
                "提问：小蜗牛的新家在哪里？",
                "幼儿跟念，边念边拍手。",
            ),
            step("development", "仿编儿歌", "请幼儿戴上头饰，把小蜗牛换成别的小动物念一念。"),
            step("closing", "结束活动", "学小蜗牛慢慢爬回座位。"),
        ],
        "reflection": reflection,
        "appendix": rhyme,
    }


@plan("lesson-07")
def german_offer_as_a_form():
    """A German form: names on the left, aims of two levels, the course in three rows with times."""
    page = Page(font="Arial", head="Kita Sonnenhügel – Bildungsangebot")
    page.title("Planung Bildungsangebot")
    origin = (
        "In der Bauecke stürzen die Türme immer wieder um. "
        "Mehrere Kinder suchen nach Steinen, die „nicht wackeln“."
    )
    main = "Die Kinder sammeln Erfahrungen mit Gleichgewicht und Schwerpunkt."
    fine = [
        "Die Kinder stellen Vermutungen an, welcher Turm stehen bleibt.",
        "Die Kinder vergleichen breite und schmale Unterlagen.",
        "Die Kinder sprechen sich beim Bauen zu zweit ab.",
    ]
    rows = [
        (
            "Einstieg",
            "ca. 5 Min.",
            "Ein wackeliger Turm steht auf dem Tisch. Die Kinder raten, wann er fällt.",
        ),
        (
            "Hauptteil",
            "ca. 20 Min.",
            "Zu zweit bauen die Kinder drei Türme und malen, welcher stehen bleibt.",
        ),
        (
            "Abschluss",
            "ca. 10 Min.",
            "Wir stellen die Bilder in den Kreis und räumen gemeinsam auf.",
        ),
    ]
    page.table(
        [
            ["Thema", "Warum fällt der Turm um?", LEFT],
            ["Datum", "Mittwoch, 8. Oktober 2025", LEFT],
            ["Durchgeführt von", "Herr K.", LEFT],
            ["Gruppe", "Fuchsgruppe, 6 Kinder (4–5 Jahre)", LEFT],
            ["Bildungsbereich", "Mathematik und Technik", LEFT],
            ["Ausgangssituation", origin, LEFT],
            ["Grobziel", main, LEFT],
            ["Feinziele", "\n".join(f"- {text}" for text in fine), LEFT],
            ["Material", "Holzbausteine, Bierdeckel, Papier, Wachsmalstifte", LEFT],
            ["Verlauf", f"{rows[0][0]} ({rows[0][1]})", rows[0][2]],
            [ABOVE, f"{rows[1][0]} ({rows[1][1]})", rows[1][2]],
            [ABOVE, f"{rows[2][0]} ({rows[2][1]})", rows[2][2]],
            ["Reflexion", "Der Einstieg war zu lang, zwei Kinder bauten schon vorher.", LEFT],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Warum fällt der Turm um?",
        "class": "Fuchsgruppe",
        "class_level": "中班",
        "domain": "Mathematik und Technik",
        "teachers": ["Herr K."],
        "date": "2025-10-08",
        "minutes": 35,
        "origin": origin,
        "goals": [main, *fine],
        "preparation": ["Holzbausteine, Bierdeckel, Papier, Wachsmalstifte"],
        "steps": [
            step(phase, title, text, minutes=int(minutes.split()[1]))
            for phase, (title, minutes, text) in zip(THREE, rows, strict=True)
        ],
        "reflection": "Der Einstieg war zu lang, zwei Kinder bauten schon vorher.",
    }
