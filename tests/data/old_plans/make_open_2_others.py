"""Theme units, plans of a day and a term, and an empty form, of the second half that is open."""

from tests.data.old_plans.make_open_2_lessons import THREE, plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, step


@plan("unit-01")
def theme_in_running_text():
    """A theme in lines under typed headings; the web as numbers of two levels; a list of activities."""
    page = Page()
    page.title("大班主题活动：我们的桥")
    page.lines("设计：己老师　庚老师　　　实施时间：2025年3月—4月（共4周）")
    page.bold("一、主题背景")
    origin = [
        "园门口的小河上正在修桥，孩子们每天路过都要停下来看吊车。",
        "他们在建构区搭出了第一座桥，可是小汽车一开上去就塌了。",
    ]
    page.lines(*origin, indent=True)
    goals = [
        "了解桥的种类和作用，知道桥由桥墩、桥面组成。",
        "能用积木、纸等材料搭一座能承重的桥。",
        "遇到失败愿意再试一次，和同伴商量改进的办法。",
    ]
    page.bold("二、主题目标：")
    page.lines(f"1、{goals[0]}", f"2. {goals[1]}", f"3、 {goals[2]}", "")
    web = {
        "看桥": ["小河上的桥", "各种各样的桥"],
        "造桥": ["纸桥有多牢", "搭一座积木桥", "桥的设计图"],
        "过桥": ["桥上的规则"],
    }
    page.bold("三、主题网络")
    for number, (branch, leaves) in enumerate(web.items(), 1):
        page.lines(f"（{'一二三'[number - 1]}）{branch}")
        page.lines(*count(leaves, "{}．{}"), indent=True)
    activities = [
        ("科学", "纸桥有多牢"),
        ("美术", "桥的设计图"),
        ("社会", "桥上的规则"),
        ("语言", "各种各样的桥"),
    ]
    page.bold("四、集体活动")
    page.lines(*(f"{n}、{domain}：{title}" for n, (domain, title) in enumerate(activities, 1)))
    areas = [
        ("建构区", "长短积木、桥的照片、小汽车"),
        ("科学区", "硬币、厚薄不同的纸、记录单"),
        ("图书区", "关于桥的书五本"),
    ]
    page.bold("五、区域活动材料")
    page.lines(*(f"{name}：{text}" for name, text in areas))
    environment = "主题墙分“我看到的桥”“我想造的桥”两块，照片和设计图由孩子自己贴。"
    family = "周末和孩子走一走附近的桥，拍一张照片，数一数有几个桥墩。"
    page.bold("六、环境创设")
    page.lines(environment, indent=True)
    page.bold("七、家园共育")
    page.lines(family, indent=True)
    return page, {
        "kind": "unit",
        "title": "我们的桥",
        "class_level": "大班",
        "teachers": ["己老师", "庚老师"],
        "duration_weeks": 4,
        "origin": "\n".join(origin),
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [{"title": title, "domain": domain} for domain, title in activities],
        "areas": [f"{name}：{text}" for name, text in areas],
        "environment": environment,
        "family": family,
    }


@plan("unit-02")
def theme_with_lessons_under_headings():
    """A theme with styles of Word; each activity has its aims, its things and its course."""
    page = Page(font="等线")
    page.heading("小班主题活动方案《泡泡飞》", 1)
    page.lines("设计教师：白露")
    origin = "洗手的时候，一个孩子把泡沫捧起来吹了一口，泡泡飞到了镜子上，大家都来吹。"
    page.heading("主题由来", 2)
    page.lines(origin)
    goals = ["发现泡泡轻轻的、圆圆的、一碰就破。", "喜欢和同伴一起吹泡泡，不对着人吹。"]
    page.heading("主题目标", 2)
    page.numbered(goals)
    activities = [
        (
            "活动一　科学：吹泡泡",
            "吹泡泡",
            "科学",
            ["知道用不同的工具都能吹出圆泡泡。", "愿意多试几种工具。"],
            "泡泡水、吸管、铁丝圈、漏勺",
            [
                ("变一个泡泡", ["教师吹出泡泡，请幼儿追一追。"]),
                ("哪个能吹出来", ["每人选两种工具试一试。", "说说泡泡是什么样子的。"]),
                ("和泡泡再见", ["到户外把剩下的泡泡水吹完，洗手。"]),
            ],
        ),
        (
            "活动二　音乐：泡泡不见了",
            "泡泡不见了",
            "音乐",
            ["能听到“啪”时蹲下来。"],
            "音乐一段、手铃",
            [
                ("听一听", ["完整听音乐，找到“啪”的地方。"]),
                ("玩一玩", ["手拉手围成大泡泡，听到“啪”就蹲下。"]),
                ("歇一歇", ["躺在垫子上，听泡泡慢慢落下来。"]),
            ],
        ),
    ]
    for head, _, _, aims, things, course in activities:
        page.heading(head, 2)
        page.label("活动目标：", "")
        page.lines(*count(aims, "{}、{}"))
        page.label("活动准备：", things)
        page.label("活动过程：", "")
        for number, (title, lines) in enumerate(course, 1):
            page.lines(f"（{'一二三'[number - 1]}）{title}", *lines)
    page.heading("家园配合", 2)
    family = "请家长准备一件防水的罩衣，周三带来。"
    page.lines(family)
    return page, {
        "kind": "unit",
        "title": "泡泡飞",
        "class_level": "小班",
        "teachers": ["白露"],
        "origin": origin,
        "goals": goals,
        "activities": [
            {
                "title": title,
                "domain": domain,
                "goals": aims,
                "preparation": [things],
                "steps": [
                    step(phase, name, *lines)
                    for phase, (name, lines) in zip(THREE, course, strict=True)
                ],
            }
            for _, title, domain, aims, things, course in activities
        ],
        "family": family,
    }


@plan("unit-03")
def theme_in_one_table():
    """Names on the left; the web is a row of merged cells, and so are the activities."""
    page = Page(head="××幼儿园园本课程主题计划")
    page.title("主题活动计划表")
    origin = "秋游回来，孩子们的口袋里装满了松果、叶子和石头，谁也不舍得扔。"
    goals = [
        "认识常见的自然材料，能说出它们的样子和手感。",
        "会用自然材料拼摆、印画。",
        "知道捡拾落下的东西，不摘长着的花叶。",
    ]
    web = {"口袋里有什么": ["松果开花", "石头的花纹"], "口袋里的画": ["叶子拼画", "石头彩绘"]}
    rows = [
        ("集体活动", "松果开花", "科学"),
        ("集体活动", "叶子拼画", "艺术"),
        ("小组活动", "石头彩绘", "艺术"),
        ("户外活动", "自然寻宝", "健康"),
    ]
    environment = "走廊摆一排透明罐子，孩子把宝贝分类放进去。"
    page.table(
        [
            ["主题名称", "口袋里的秋天", LEFT, LEFT],
            ["班级", "中五班", "时间", "10月20日—10月31日"],
            ["持续时间", "两周", "负责教师", "辛老师、丑老师"],
            ["主题缘起", origin, LEFT, LEFT],
            ["主题目标", "\n".join(count(goals, "{}．{}")), LEFT, LEFT],
            ["主题网络", "口袋里有什么", "松果开花\n石头的花纹", LEFT],
            [ABOVE, "口袋里的画", "叶子拼画\n石头彩绘", LEFT],
            ["活动安排", "活动形式", "活动名称", "领域"],
            *([ABOVE, *row] for row in rows),
            ["环境创设", environment, LEFT, LEFT],
            ["家长资源", "请家长带孩子到公园走一走，捡三样落下来的东西。", LEFT, LEFT],
            ["主题反思", "", LEFT, LEFT],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "unit",
        "title": "口袋里的秋天",
        "class": "中五班",
        "class_level": "中班",
        "teachers": ["辛老师", "丑老师"],
        "start": "10-20",
        "end": "10-31",
        "duration_weeks": 2,
        "origin": origin,
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [
            {"title": title, "form": form, "domain": domain} for form, title, domain in rows
        ],
        "environment": environment,
        "family": "请家长带孩子到公园走一走，捡三样落下来的东西。",
    }


@plan("unit-04")
def german_project_in_a_table():
    """A German project: names on the left, a table of its activities below."""
    page = Page(font="Calibri")
    page.title("Projektplanung „Unser Kompost“")
    origin = (
        "Nach dem Frühstück bleiben Apfelreste übrig. "
        "Die Kinder fragten, warum alles in denselben Eimer kommt."
    )
    goals = [
        "Die Kinder wissen, was auf den Kompost darf.",
        "Die Kinder beobachten über mehrere Wochen, wie aus Resten Erde wird.",
        "Die Kinder übernehmen den Eimerdienst.",
    ]
    page.table(
        [
            ["Gruppe", "Drachengruppe (5–6 Jahre)"],
            ["Zeitraum", "05.05.2025 – 30.05.2025 (4 Wochen)"],
            ["Pädagogische Fachkräfte", "Frau L., Herr D."],
            ["Anlass", origin],
            ["Ziele", "\n".join(f"• {text}" for text in goals)],
            ["Raumgestaltung", "Ein Fenster im Kompostkasten, daneben hängt die Fotoleiste."],
            ["Zusammenarbeit mit Eltern", "Eltern bringen Laub und Eierschalen mit."],
        ],
        bold=(0,),
    )
    rows = [
        ("Was gehört wohin?", "Gesprächskreis", "Natur und Umwelt"),
        ("Wir bauen einen Kompostkasten", "Kleingruppe", "Technik"),
        ("Wer wohnt im Kompost?", "Kleingruppe", "Natur und Umwelt"),
        ("Das Kompostlied", "Gesamtgruppe", "Musik"),
    ]
    page.bold("Geplante Aktivitäten")
    page.table([["Aktivität", "Form", "Bildungsbereich"], *map(list, rows)])
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Unser Kompost",
        "class": "Drachengruppe",
        "class_level": "大班",
        "teachers": ["Frau L.", "Herr D."],
        "start": "2025-05-05",
        "end": "2025-05-30",
        "duration_weeks": 4,
        "origin": origin,
        "goals": goals,
        "activities": [
            {"title": title, "form": form, "domain": domain} for title, form, domain in rows
        ],
        "environment": "Ein Fenster im Kompostkasten, daneben hängt die Fotoleiste.",
        "family": "Eltern bringen Laub und Eierschalen mit.",
    }


@plan("day-01")
def day_in_lines_by_time():
    """A day in lines: the time and the name in bold, below what is done and what is looked at."""
    page = Page()
    page.title("小一班半日活动计划")
    page.lines("日期：2025年4月10日（周四）　　教师：丑老师　　　幼儿人数：25人")
    rows = [
        (
            "8:00—8:40",
            "来园、自选游戏",
            ["和每个孩子打招呼，帮助挂好书包。", "桌面玩具、图书自选。"],
            "",
        ),
        ("8:40—9:20", "户外活动", ["早操；游戏：小鸡捉虫。"], "提醒幼儿不推前面的人。"),
        ("9:30—9:45", "集体活动", ["语言：《小猫的早餐》"], "鼓励不爱说话的孩子学小猫叫一声。"),
        (
            "9:50—10:40",
            "区域活动",
            ["娃娃家：做早餐。", "生活区：夹豆子。"],
            "观察娃娃家里是否有争抢。",
        ),
        ("10:50—11:30", "午餐", ["饭前洗手，安静进餐。"], ""),
    ]
    for time, name, lines, support in rows:
        page.bold(f"{time}　{name}")
        page.lines(*lines)
        if support:
            page.lines(f"指导重点：{support}")
    page.bold("活动反思")
    page.lines("户外出来得早，集体活动时有三个孩子要喝水。")
    return page, {
        "kind": "day",
        "class": "小一班",
        "class_level": "小班",
        "teachers": ["丑老师"],
        "date": "2025-04-10",
        "slots": [
            {"time": time, "name": name, "text": "\n".join(lines), "support": support}
            for time, name, lines, support in rows
        ],
        "reflection": "户外出来得早，集体活动时有三个孩子要喝水。",
    }


@plan("day-02")
def german_day_in_a_table():
    """A German day: times, what is done, and notes for those who work there."""
    page = Page(font="Arial")
    page.title("Tagesablauf Bärengruppe")
    page.lines("Donnerstag, 12. Juni 2025", "Fachkräfte: Frau S. und Herr K.")
    rows = [
        ("7:30 – 9:00 Uhr", "Bringzeit", "Freispiel im Gruppenraum", "Jedes Kind wird begrüßt."),
        ("9:00 – 9:30 Uhr", "Frühstück", "Obst schneiden mit drei Kindern", "Messer nur am Tisch."),
        ("9:30 – 9:50 Uhr", "Morgenkreis", "Sommerlied, Kalender", ""),
        ("9:50 – 11:30 Uhr", "Garten", "Wasserbaustelle", "Sonnenhüte und Sonnencreme."),
        ("11:30 – 12:15 Uhr", "Mittagessen", "", "Kinder schöpfen selbst."),
        ("12:15 – 14:00 Uhr", "Ruhezeit", "Vorlesen oder schlafen", ""),
        ("14:00 – 16:00 Uhr", "Abholzeit", "Freispiel im Garten", "Eltern kurz vom Tag erzählen."),
    ]
    page.table([["Uhrzeit", "Phase", "Inhalt", "Hinweise"], *map(list, rows)])
    return page, {
        "kind": "day",
        "language": "de",
        "class": "Bärengruppe",
        "teachers": ["Frau S.", "Herr K."],
        "date": "2025-06-12",
        "slots": [
            {"time": time, "name": name, "text": text, "support": support}
            for time, name, text, support in rows
        ],
    }


@plan("term-01")
def months_in_merged_rows():
    """The plan of a class: lines under headings; each month has rows of its own by domain."""
    page = Page()
    page.title("中三班班级工作计划")
    page.lines("（2024—2025学年第二学期）", "班级教师：戊老师、寅老师")
    situation = [
        "本班现有幼儿31人，其中男孩16人，女孩15人。",
        "多数孩子愿意和同伴一起玩，但是收玩具时常常跑开；有四个孩子挑食。",
    ]
    page.bold("一、班况分析")
    page.lines(*situation, indent=True)
    goals = ["能自己收拾玩具和餐具。", "能连续说三句以上的话讲一件事。", "会单脚跳、会拍球。"]
    page.bold("二、工作目标")
    page.lines(*(f"{number}.{text}" for number, text in enumerate(goals, 1)))
    family = "每月一次家长信箱回复，四月请家长来园助教。"
    page.bold("三、家长工作")
    page.lines(family, indent=True)
    months = {
        "二月": [("教学", "主题“新年回来了”"), ("生活", "重新熟悉常规")],
        "三月": [("教学", "主题“春天的味道”"), ("生活", "学习擦桌子"), ("安全", "地震演练")],
        "四月": [("教学", "主题“小小建筑师”"), ("家长", "家长助教周")],
        "五月": [("教学", "主题“夏天的风”"), ("生活", "午睡自己叠被")],
        "六月": [("教学", "主题“再见中班”"), ("家长", "期末家长会")],
    }
    page.bold("四、每月安排")
    page.table(
        [
            ["月份", "工作", "内容"],
            *(
                [month if number == 0 else ABOVE, *row]
                for month, rows in months.items()
                for number, row in enumerate(rows)
            ),
        ]
    )
    return page, {
        "kind": "term",
        "title": "中三班班级工作计划",
        "class": "中三班",
        "class_level": "中班",
        "teachers": ["戊老师", "寅老师"],
        "school_year": "2024-2025",
        "term": 2,
        "situation": "\n".join(situation),
        "goals": goals,
        "family": family,
        "months": [
            {"month": month, "text": "\n".join(f"{name}：{text}" for name, text in rows)}
            for month, rows in months.items()
        ],
    }


@plan("term-02")
def months_as_lists_for_all_classes():
    """The plan for a level with several classes: months are headings with numbered lines."""
    page = Page(font="仿宋")
    page.title("大班年级组工作计划")
    page.lines("2025学年第一学期　　班级：大一班、大二班、大三班　　负责教师：丁老师")
    page.bold("一、情况分析")
    situation = (
        "大班组共有三个班，幼儿98名，教师6名。上学期孩子们的合作游戏有了进步，书写前的准备还不够。"
    )
    page.lines(situation, indent=True)
    page.bold("二、本学期目标")
    goals = ["做好入学前的准备，孩子能管理自己的物品。", "每班形成一个持续两周以上的项目。"]
    page.lines(*count(goals, "（{}）{}"))
    page.bold("三、逐月工作安排")
    months = {
        "九月份": ["制定班级计划。", "召开新学期家长会。", "开展“我长大了”主题。"],
        "十月份": ["国庆活动。", "秋季运动会。"],
        "十一月份": ["消防演练。", "半日开放活动，每班一天。"],
        "十二月份": ["冬至包汤圆。", "整理幼儿成长册。"],
        "一月份": ["迎新年游园。", "学期总结。"],
    }
    for month, lines in months.items():
        page.lines(f"{month}：", *count(lines, "{}、{}"))
    return page, {
        "kind": "term",
        "title": "大班年级组工作计划",
        "classes": ["大一班", "大二班", "大三班"],
        "class_level": "大班",
        "teachers": ["丁老师"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": situation,
        "goals": goals,
        "months": [{"month": month, "text": "\n".join(lines)} for month, lines in months.items()],
    }


@plan("form-01")
def empty_form_of_a_week():
    """A week that nobody has filled in: days and names of rows, and places to write in."""
    page = Page(landscape=True)
    page.title("______班第____周活动计划表")
    page.lines("主题：____________　　日期：____月____日—____月____日　　教师：____________")
    names = ["晨间活动", "集体活动", "区域活动", "户外活动", "离园活动", "家园共育"]
    page.table(
        [
            ["", "星期一", "星期二", "星期三", "星期四", "星期五"],
            *([name, "", "", "", "", ""] for name in names[:-1]),
            [names[-1], "", *[LEFT] * 4],
        ]
    )
    return page, {"kind": "form"}
