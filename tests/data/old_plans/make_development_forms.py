"""Lesson plans of the development set: forms, ticked boxes and courses in many unlike ways."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import THREE, three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, step


@plan("lesson-46")
def boxes_that_are_ticked_and_steps_named_by_their_phases_alone():
    page = Page()
    page.title("集体教学活动设计表")
    goals = ["知道磁铁能吸铁。", "愿意动手试一试。"]
    page.table(
        [
            ["活动名称", "磁铁找朋友", "班级", "大三班"],
            ["活动领域", "□健康 □语言 □社会 ☑科学 □艺术", LEFT, LEFT],
            ["活动形式", "☑集体  □小组  □个别", "执教教师", "甲老师"],
            ["活动时间", "2025年4月16日", "活动时长", "30分钟"],
            ["活动目标", "\n".join(count(goals)), LEFT, LEFT],
            ["活动准备", "磁铁、回形针、木片", LEFT, LEFT],
            [
                "活动过程",
                "一、导入部分（3分钟）\n出示小鱼，用磁铁钓起来。\n二、展开部分（22分钟）\n1.猜一猜，哪些会被吸住。\n"
                "2.试一试，记下来。\n三、结束部分（5分钟）\n说说自己的发现。",
                LEFT,
                LEFT,
            ],
            ["活动反思", "", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "磁铁找朋友",
        "class": "大三班",
        "class_level": "大班",
        "domain": "科学",
        "form": "集体",
        "teachers": ["甲老师"],
        "date": "2025-04-16",
        "minutes": 30,
        "goals": goals,
        "preparation": ["磁铁、回形针、木片"],
        "steps": [
            step("opening", "导入部分", "出示小鱼，用磁铁钓起来。", minutes=3),
            step(
                "development", "展开部分", "猜一猜，哪些会被吸住。", "试一试，记下来。", minutes=22
            ),
            step("closing", "结束部分", "说说自己的发现。", minutes=5),
        ],
    }


@plan("lesson-47")
def names_of_steps_behind_dashes_and_a_plan_of_an_area():
    page = Page()
    page.title("小班区域活动设计", 15)
    page.title("喂喂小动物", 18)
    page.lines("区域：生活区", "班级：小四班", "设计者：乙老师", "日期：2025年10月20日")
    page.lines("一、活动目标", "1.会用勺子舀豆子。", "2.能坚持做完。")
    page.lines("二、材料投放", "小动物瓶子、勺子、红豆")
    page.lines("三、玩法")
    page.lines(
        "1.看一看——小动物的嘴巴是什么形状。",
        "2.喂一喂——用勺子把豆子送进嘴里。",
        "3.数一数——喂了几颗。",
    )
    page.lines("四、观察要点", "看孩子怎样拿勺子。")
    page.lines("五、活动反思", "豆子容易掉，换了大口瓶。")
    return page, {
        "kind": "lesson",
        "title": "喂喂小动物",
        "class": "小四班",
        "class_level": "小班",
        "form": "区域活动",
        "teachers": ["乙老师"],
        "date": "2025-10-20",
        "goals": ["会用勺子舀豆子。", "能坚持做完。"],
        "preparation": ["小动物瓶子、勺子、红豆"],
        "reflection": "豆子容易掉，换了大口瓶。",
    }


@plan("lesson-48")
def content_with_the_area_before_the_name_and_columns_in_the_course():
    page = Page()
    page.title("幼儿园教学活动记录表")
    page.table(
        [
            ["班级", "中一班", "执教", "丙老师", "日期", "11月6日"],
            ["内容", "美术：秋天的树", *[LEFT] * 4],
            ["目标", "1.会用手掌印画。\n2.感受秋天的颜色。", *[LEFT] * 4],
            ["准备", "颜料、大白纸", *[LEFT] * 4],
            ["过程", "步骤", "教师活动", LEFT, "幼儿活动", "时间"],
            [ABOVE, "看一看", "出示秋天的照片。", LEFT, "说说看到的颜色。", "4分钟"],
            [ABOVE, "印一印", "示范手掌印画。", LEFT, "印树叶。", "15分钟"],
            [ABOVE, "说一说", "布置画展。", LEFT, "介绍自己的画。", "5分钟"],
            ["评价", "孩子们敢用颜色。", *[LEFT] * 4],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "秋天的树",
        "class": "中一班",
        "class_level": "中班",
        "domain": "美术",
        "teachers": ["丙老师"],
        "date": "11-06",
        "goals": ["会用手掌印画。", "感受秋天的颜色。"],
        "preparation": ["颜料、大白纸"],
        "minutes": 24,
        "reflection": "孩子们敢用颜色。",
    }


@plan("lesson-49")
def labels_with_blanks_and_title_in_the_first_row():
    page = Page()
    page.table(
        [
            ["大班社会活动教案", LEFT, LEFT, LEFT],
            ["活 动 名 称", "我是值日生", "执 教 者", "丁老师"],
            ["活 动 目 标", "1．知道值日生要做什么。\n2．愿意为大家服务。", LEFT, LEFT],
            ["活 动 重 点", "知道值日生要做什么。", "活 动 难 点", "坚持做完一件事。"],
            ["活 动 准 备", "经验准备：看过值日生工作。\n物质准备：值日牌。", LEFT, LEFT],
            [
                "活 动 过 程",
                "（一）谈话引入\n谁当过值日生？\n（二）讨论交流\n值日生要做哪些事？\n分组画下来。\n（三）评选值日生\n"
                "给值日生戴上牌子。",
                LEFT,
                LEFT,
            ],
            ["活 动 延 伸", "每天轮流值日。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "我是值日生",
        "class_level": "大班",
        "domain": "社会",
        "teachers": ["丁老师"],
        "goals": ["知道值日生要做什么。", "愿意为大家服务。"],
        "key_point": "知道值日生要做什么。",
        "difficult_point": "坚持做完一件事。",
        "preparation": ["看过值日生工作。", "值日牌。"],
        "steps": three(
            ("谈话引入", ["谁当过值日生？"]),
            ("讨论交流", ["值日生要做哪些事？", "分组画下来。"]),
            ("评选值日生", ["给值日生戴上牌子。"]),
        ),
        "extension": "每天轮流值日。",
    }


@plan("lesson-50")
def german_plan_with_phases_in_a_table():
    page = Page(font="Arial")
    page.title("Schriftliche Planung eines Angebots")
    page.lines(
        "Thema: Wir bauen eine Murmelbahn",
        "Name: Frau M.",
        "Datum: 18.03.2025",
        "Gruppe: 6 Kinder der Bärengruppe (4–5 Jahre)",
    )
    page.bold("1. Bildungsbereich")
    page.lines("Naturwissenschaft und Technik")
    page.bold("2. Ziele")
    page.lines("Grobziel: Die Kinder erproben schiefe Ebenen.")
    page.lines(
        "Feinziele:", "- Die Kinder bauen eine Bahn aus Rohren.", "- Die Kinder sprechen sich ab."
    )
    page.bold("3. Material")
    page.lines("Papprohre, Klebeband, Murmeln")
    page.bold("4. Verlauf")
    page.table(
        [
            ["Phase / Zeit", "Inhalt", "Methodische Überlegungen"],
            ["Einstieg (5 Min.)", "Eine Murmel rollt über den Tisch.", "Neugier wecken"],
            ["Hauptteil (25 Min.)", "Die Kinder bauen ihre Bahn.", "Zurückhalten, Fragen stellen"],
            ["Abschluss (10 Min.)", "Alle Bahnen werden vorgestellt.", "Würdigen"],
        ]
    )
    page.bold("5. Reflexion")
    page.lines("Das Klebeband hielt nicht gut.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Wir bauen eine Murmelbahn",
        "teachers": ["Frau M."],
        "date": "2025-03-18",
        "class_level": "中班",
        "domain": "Natur und Umwelt",
        "goals": [
            "Die Kinder erproben schiefe Ebenen.",
            "Die Kinder bauen eine Bahn aus Rohren.",
            "Die Kinder sprechen sich ab.",
        ],
        "preparation": ["Papprohre, Klebeband, Murmeln"],
        "minutes": 40,
        "steps": [
            {
                **step(phase, title, text, minutes=minutes),
                "support": support,
            }
            for phase, (title, minutes, text, support) in zip(
                THREE,
                [
                    ("Einstieg", 5, "Eine Murmel rollt über den Tisch.", "Neugier wecken"),
                    (
                        "Hauptteil",
                        25,
                        "Die Kinder bauen ihre Bahn.",
                        "Zurückhalten, Fragen stellen",
                    ),
                    ("Abschluss", 10, "Alle Bahnen werden vorgestellt.", "Würdigen"),
                ],
                strict=True,
            )
        ],
        "reflection": "Das Klebeband hielt nicht gut.",
    }


@plan("lesson-51")
def title_over_two_lines_and_signature_below():
    page = Page()
    page.title("中班语言领域", 14)
    page.title("《小老鼠的漫长一夜》", 18)
    page.title("——绘本阅读活动", 12)
    page.lines("设计意图：孩子们有时怕黑，这本图画书讲的正是夜晚的声音。")
    page.lines("活动目标：1、能听懂故事。2、会学夜晚的声音。3、不怕黑。")
    page.lines("活动重点：能听懂故事。", "活动难点：会用声音表现夜晚。")
    page.lines("活动准备：图画书、录音")
    page.lines("活动过程：")
    page.lines("一、听声音，引出故事。", "1.这是什么声音？")
    page.lines("二、看图画，理解故事。", "1.小老鼠听到了什么？", "2.它为什么睡不着？")
    page.lines("三、演故事，体验情感。", "1.分角色演一演。")
    page.lines("活动延伸：把图画书放到阅读区。")
    page.lines("戊老师", "2025年12月3日")
    return page, {
        "kind": "lesson",
        "title": "小老鼠的漫长一夜",
        "class_level": "中班",
        "domain": "语言",
        "origin": "孩子们有时怕黑，这本图画书讲的正是夜晚的声音。",
        "goals": ["能听懂故事。", "会学夜晚的声音。", "不怕黑。"],
        "key_point": "能听懂故事。",
        "difficult_point": "会用声音表现夜晚。",
        "preparation": ["图画书、录音"],
        "steps": three(
            ("听声音，引出故事。", ["这是什么声音？"]),
            ("看图画，理解故事。", ["小老鼠听到了什么？", "它为什么睡不着？"]),
            ("演故事，体验情感。", ["分角色演一演。"]),
        ),
        "extension": "把图画书放到阅读区。",
    }


@plan("lesson-52")
def form_with_four_columns_of_a_course_and_labels_with_colons():
    page = Page()
    page.title("教学活动方案")
    page.lines("活动主题：会变的颜色        活动领域：科学活动        活动班级：小一班")
    page.lines("活动教师：己老师            活动日期：2025-06-04       活动地点：活动室")
    page.lines(
        "【活动目标】",
        "认知目标：知道两种颜色混在一起会变。",
        "能力目标：会用滴管。",
        "情感目标：喜欢玩色。",
    )
    page.lines("【活动准备】", "1.物质准备：红黄蓝颜料、滴管。", "2.经验准备：认识红黄蓝。")
    page.lines("【活动流程】", "魔术导入——猜想操作——分享记录")
    page.lines("【活动过程】")
    page.table(
        [
            ["环节", "过程", "设计意图"],
            ["魔术导入", "教师把红和黄倒在一起，变成了什么颜色？", "引起兴趣"],
            ["猜想操作", "1.猜一猜。\n2.用滴管试一试。", "动手发现"],
            ["分享记录", "把变出的颜色贴到板上。", "整理经验"],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "会变的颜色",
        "class": "小一班",
        "class_level": "小班",
        "domain": "科学",
        "teachers": ["己老师"],
        "date": "2025-06-04",
        "goals": ["知道两种颜色混在一起会变。", "会用滴管。", "喜欢玩色。"],
        "preparation": ["红黄蓝颜料、滴管。", "认识红黄蓝。"],
    }
