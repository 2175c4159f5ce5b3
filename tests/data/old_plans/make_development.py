"""Lesson plans and theme units of the development set, which whoever writes the import made."""

from tests.data.old_plans.writer import ABOVE, LEFT, Half, Page, count, step

DEVELOPMENT = Half("development")
plan = DEVELOPMENT.plan


@plan("lesson-01")
def form_with_split_labels():
    """Aims of three kinds beside a merged label; the course in a table inside the form."""
    page = Page()
    page.title("××实验幼儿园集体教学活动设计")
    goals = [
        "了解风车转动与风的大小有关。",
        "会用纸和图钉做一个能转的风车。",
        "体验动手制作的成功感。",
    ]
    rows = [
        ("导入环节\n（3分钟）", "出示坏掉的风车，请幼儿说说哪里坏了。", "引起修一修的愿望"),
        ("制作环节\n（15分钟）", "幼儿看图示制作，教师帮助钉图钉。", "图示分步，人人能做"),
        ("结束环节\n（5分钟）", "带风车到户外跑一跑。", "在玩中验证"),
    ]
    table = page.table(
        [
            ["课题", LEFT, "转呀转的风车", LEFT, "授课班级", "中（3）班"],
            ["授课教师", LEFT, "丙老师", "授课日期", "2023/5/18", LEFT],
            ["教学目标", "认知", goals[0], LEFT, LEFT, LEFT],
            [ABOVE, "能力", goals[1], LEFT, LEFT, LEFT],
            [ABOVE, "情感", goals[2], LEFT, LEFT, LEFT],
            ["教学重点", LEFT, "做出能转的风车。", LEFT, LEFT, LEFT],
            ["教学难点", LEFT, "图钉钉在正中。", LEFT, LEFT, LEFT],
            ["教具学具", LEFT, "方形纸、图钉、吸管", LEFT, LEFT, LEFT],
            ["教学过程", LEFT, "", LEFT, LEFT, LEFT],
            ["作品展示与延伸", LEFT, "把风车插到种植园里。", LEFT, LEFT, LEFT],
            ["教后记", LEFT, "", LEFT, LEFT, LEFT],
        ]
    )
    page.table([["步骤", "师幼活动", "设计意图"], *map(list, rows)], inside=table.cell(8, 2))
    phases = ("opening", "development", "closing")
    return page, {
        "kind": "lesson",
        "title": "转呀转的风车",
        "class": "中（3）班",
        "class_level": "中班",
        "teachers": ["丙老师"],
        "date": "2023-05-18",
        "minutes": 23,
        "goals": goals,
        "key_point": "做出能转的风车。",
        "difficult_point": "图钉钉在正中。",
        "preparation": ["方形纸、图钉、吸管"],
        "steps": [
            {**step(phase, name.split("\n")[0], text, minutes=minutes), "support": why}
            for phase, minutes, (name, text, why) in zip(phases, (3, 15, 5), rows, strict=True)
        ],
        "extension": "把风车插到种植园里。",
    }


@plan("lesson-02")
def labels_in_brackets_within_runs():
    """Labels in 〖〗 and 【】 before their texts, the teacher at the end, a song after the plan."""
    page = Page(font="楷体")
    page.title("小班音乐活动教案《小小蛋儿把门开》")
    page.lines("【设计意图】")
    page.lines("春天园里孵出了小鸡，孩子们每天要去看好几回。")
    page.lines("【活动目标】1．学唱歌曲，唱准休止。")
    page.lines("2．乐意用动作表现小鸡出壳。")
    page.lines("【重点难点】唱准休止处。")
    page.lines("【活动准备】小鸡头饰，蛋壳道具，音乐")
    page.lines("【活动过程】")
    page.lines("（一）导入活动", "教师出示蛋壳：里面住着谁？")
    page.lines("（二）学唱歌曲", "1．欣赏范唱。", "2．分句学唱。")
    page.lines("（三）表演游戏", "幼儿蹲在“蛋壳”里，听音乐出壳。")
    page.lines("（四）结束活动", "小鸡跟着妈妈去散步。")
    page.lines("【教师反思】休止处用拍肩提示效果好。")
    page.lines("执教：乙老师", "2022年4月6日")
    page.lines("附：歌词", "小小蛋儿把门开，开出一只小鸡来。")
    return page, {
        "kind": "lesson",
        "title": "小小蛋儿把门开",
        "class_level": "小班",
        "domain": "音乐",
        "teachers": ["乙老师"],
        "date": "2022-04-06",
        "origin": "春天园里孵出了小鸡，孩子们每天要去看好几回。",
        "goals": ["学唱歌曲，唱准休止。", "乐意用动作表现小鸡出壳。"],
        "key_point": "唱准休止处。",
        "preparation": ["小鸡头饰，蛋壳道具，音乐"],
        "steps": [
            step("opening", "导入活动", "教师出示蛋壳：里面住着谁？"),
            step("development", "学唱歌曲", "欣赏范唱。", "分句学唱。"),
            step("development", "表演游戏", "幼儿蹲在“蛋壳”里，听音乐出壳。"),
            step("closing", "结束活动", "小鸡跟着妈妈去散步。"),
        ],
        "reflection": "休止处用拍肩提示效果好。",
        "appendix": "歌词\n小小蛋儿把门开，开出一只小鸡来。",
    }


@plan("lesson-03")
def labels_above_their_values():
    """A row of labels with a row of values below it; then numbered headings, some unknown."""
    page = Page()
    page.heading("教 学 活 动 计 划", 1)
    page.table(
        [
            ["活动名称", "班级", "执教教师", "活动日期", "活动时长"],
            ["会走的纸人", "大二班", "甲老师", "2024-11-05", "30分钟"],
        ]
    )
    page.bold("一、教材内容简析")
    page.lines("纸的弹性看得见、玩得着，适合大班幼儿动手探究。")
    page.bold("二、活动目标")
    page.lines("（1）发现纸折过以后有弹性。", "（2）敢于一次次调整自己的做法。")
    page.bold("三、活动准备")
    page.lines("经验准备：折过纸。", "物质准备：卡纸、剪刀人手一份。")
    page.bold("四、活动流程")
    page.lines(
        "问题导入——动手操作——分享小结",
        "1、问题导入（5分钟）：纸人怎样才会走？",
        "2、动手操作（18分钟）：折出不同的脚试一试。",
        "3、分享小结（7分钟）：谁的纸人走得远？",
    )
    page.bold("五、安全要点")
    page.lines("剪刀用完合拢放回盒里。")
    page.bold("六、家园配合")
    page.lines("回家和爸爸妈妈做一个纸人。")
    page.bold("七、教研组意见")
    page.lines("可增加记录表。")
    return page, {
        "kind": "lesson",
        "title": "会走的纸人",
        "class": "大二班",
        "class_level": "大班",
        "teachers": ["甲老师"],
        "date": "2024-11-05",
        "minutes": 30,
        "origin": "纸的弹性看得见、玩得着，适合大班幼儿动手探究。",
        "goals": ["发现纸折过以后有弹性。", "敢于一次次调整自己的做法。"],
        "preparation": ["折过纸。", "卡纸、剪刀人手一份。"],
        "safety": "剪刀用完合拢放回盒里。",
        "family": "回家和爸爸妈妈做一个纸人。",
    }


@plan("lesson-04")
def german_form_in_two_columns():
    """A German form: labels on the left, phases as lines in one cell."""
    page = Page(font="Calibri")
    page.title("Angebotsplanung")
    steps = [
        ("Einstieg (5 Minuten)", "Wir schütteln Gläser und raten, was darin ist."),
        ("Durchführung (20 Minuten)", "Die Kinder füllen Dosen mit Reis, Sand und Steinen."),
        ("Abschluss (5 Minuten)", "Alle Rasseln spielen zusammen ein Lied."),
    ]
    page.table(
        [
            ["Name der Fachkraft", "Frau B."],
            ["Titel des Angebots", "Wir bauen Rasseln"],
            ["Zielgruppe", "4 bis 5 Jahre, 6 Kinder"],
            ["Datum / Uhrzeit", "3. März 2025, 9:30 Uhr"],
            ["Bildungsbereiche", "Kunst"],
            ["Situationsanalyse", "Die Kinder klopfen seit Tagen auf alles, was klingt."],
            ["Lernziele", "Die Kinder hören leise und laute Klänge.\nSie bauen ein Instrument."],
            ["Benötigtes Material", "Dosen, Reis, Sand, Steine"],
            ["Geplanter Ablauf", "\n".join(f"{a}\n{b}" for a, b in steps)],
            ["Mögliche Weiterführung", "Ein Klangbuch malen."],
            ["Reflexion des Angebots", ""],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Wir bauen Rasseln",
        "class_level": "中班",
        "teachers": ["Frau B."],
        "date": "2025-03-03",
        "minutes": 30,
        "domain": "艺术",
        "origin": "Die Kinder klopfen seit Tagen auf alles, was klingt.",
        "goals": ["Die Kinder hören leise und laute Klänge.", "Sie bauen ein Instrument."],
        "preparation": ["Dosen, Reis, Sand, Steine"],
        "steps": [
            step(phase, title.split(" (")[0], text, minutes=int(title.split("(")[1].split()[0]))
            for phase, (title, text) in zip(
                ("opening", "development", "closing"), steps, strict=True
            )
        ],
        "extension": "Ein Klangbuch malen.",
    }


@plan("unit-01")
def theme_with_web_in_a_table_and_list_by_week():
    """A web as a table of branches and leaves; activities in a table by week."""
    page = Page()
    page.title("中班主题活动方案")
    page.table(
        [
            ["主题名称", "落叶的秘密", "班级", "中二班"],
            ["起止时间", "2024年10月14日—11月1日", "周期", "三周"],
            ["负责教师", "甲老师　丁老师", "", ""],
        ]
    )
    page.heading("（一）主题缘起", 2)
    page.lines("操场边的银杏一夜之间黄了，孩子们捡了满满一筐。")
    page.heading("（二）主题核心目标", 2)
    goals = ["感受秋天叶子的颜色和形状变化。", "能用落叶拼贴、拓印，表达自己的想法。"]
    page.lines(*count(goals, "{}、{}"))
    page.heading("（三）主题网络", 2)
    web = {
        "叶子的样子": ["捡落叶", "叶子分一分"],
        "叶子的用处": ["叶子书签", "堆肥箱"],
    }
    page.table([["线索", "活动"], *([name, "\n".join(parts)] for name, parts in web.items())])
    page.heading("（四）活动安排表", 2)
    rows = [
        ("第一周", "捡落叶", "户外活动", "——", "30分钟"),
        (ABOVE, "叶子分一分", "集体活动", "科学", "20分钟"),
        ("第二周", "叶子书签", "区域游戏", "艺术", "不限"),
        ("第三周", "堆肥箱", "集体活动", "社会", "25分钟"),
    ]
    page.table([["周次", "活动内容", "组织形式", "领域", "时长"], *map(list, rows)])
    page.heading("（五）环境与材料", 2)
    page.lines("门厅设“叶子博物馆”。")
    page.heading("（六）家园协同", 2)
    page.lines("周末带一片家门口的叶子来。")
    page.heading("（七）主题回顾与反思", 2)
    page.lines("堆肥箱的变化太慢，要配照片记录。")
    return page, {
        "kind": "unit",
        "title": "落叶的秘密",
        "class": "中二班",
        "class_level": "中班",
        "teachers": ["甲老师", "丁老师"],
        "start": "2024-10-14",
        "duration_weeks": 3,
        "origin": "操场边的银杏一夜之间黄了，孩子们捡了满满一筐。",
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [
            {
                "title": title,
                "form": form,
                **({"domain": domain} if domain != "——" else {}),
                **({"minutes": int(time[:2])} if time != "不限" else {}),
            }
            for _, title, form, domain, time in rows
        ],
        "environment": "门厅设“叶子博物馆”。",
        "family": "周末带一片家门口的叶子来。",
        "reflection": "堆肥箱的变化太慢，要配照片记录。",
    }


@plan("unit-02")
def theme_whose_activities_are_lines():
    """Activities as numbered lines under the thread that they belong to, the web as a list."""
    page = Page()
    page.title("大班节气主题《清明》")
    page.bold("1 主题说明")
    page.lines("清明前后，孩子们说起扫墓、青团和放风筝。")
    page.bold("2 主题目标")
    page.numbered(["知道清明是节气，也是节日。", "愿意参加踏青和种植。"])
    page.bold("3 主题网络")
    page.lines("线索一：清明的天气", "　· 雨水记录", "　· 柳树发芽")
    page.lines("线索二：清明的习俗", "　· 做青团", "　· 放风筝")
    page.bold("4 活动列表")
    page.lines(
        "1. 科学活动：雨水记录",
        "2. 生活活动：做青团",
        "3. 户外活动：放风筝",
    )
    page.bold("5 家园联动")
    page.lines("和家人认一认三种野菜。")
    return page, {
        "kind": "unit",
        "title": "清明",
        "class_level": "大班",
        "origin": "清明前后，孩子们说起扫墓、青团和放风筝。",
        "goals": ["知道清明是节气，也是节日。", "愿意参加踏青和种植。"],
        "web": [
            {"branch": "清明的天气", "leaves": ["雨水记录", "柳树发芽"]},
            {"branch": "清明的习俗", "leaves": ["做青团", "放风筝"]},
        ],
        "activities": [
            {"title": "雨水记录", "form": "集体活动", "domain": "科学"},
            {"title": "做青团", "form": "生活活动"},
            {"title": "放风筝", "form": "户外活动"},
        ],
        "family": "和家人认一认三种野菜。",
    }
