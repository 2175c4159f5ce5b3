"""The last round of plans of the development set: ordinary ones with turns of their own."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import slot, three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, step, week

DAYS = ["周一", "周二", "周三", "周四", "周五"]


@plan("lesson-24")
def title_in_two_lines_and_intentions_beside_the_course():
    page = Page()
    page.title("中班语言活动", 14)
    page.title("《金色的房子》", 18)
    page.lines("执教：青禾　　指导：白露　　人数：28人")
    page.lines("时间：2025.10.8")
    page.bold("活动目标")
    page.lines("1．听懂故事，知道小姑娘后来为什么愿意请朋友进来。", "2．愿意把玩具借给朋友。")
    page.bold("活动准备")
    page.lines("故事图片四张")
    rows = [
        ("一、看房子\n出示图片：这是谁的房子？", "用色彩吸引幼儿。"),
        ("二、听故事\n1.分段讲述。\n2.为什么小姑娘不开心了？", "在提问中理解。"),
        ("三、请朋友\n到同伴的座位上做客。", "把故事里的办法用起来。"),
    ]
    page.table([["活动过程", "设计意图"], *map(list, rows)])
    page.bold("活动反思")
    page.lines("第二个问题太难，要先问“她做了什么”。")
    return page, {
        "kind": "lesson",
        "title": "金色的房子",
        "class_level": "中班",
        "domain": "语言",
        "teachers": ["青禾"],
        "date": "2025-10-08",
        "goals": ["听懂故事，知道小姑娘后来为什么愿意请朋友进来。", "愿意把玩具借给朋友。"],
        "preparation": ["故事图片四张"],
        "steps": [
            {**step("opening", "看房子", "出示图片：这是谁的房子？"), "support": rows[0][1]},
            {
                **step("development", "听故事", "分段讲述。", "为什么小姑娘不开心了？"),
                "support": rows[1][1],
            },
            {**step("closing", "请朋友", "到同伴的座位上做客。"), "support": rows[2][1]},
        ],
        "reflection": "第二个问题太难，要先问“她做了什么”。",
    }


@plan("lesson-25")
def course_in_one_cell_with_parts_in_words():
    page = Page(head="××幼儿园教案纸")
    page.table(
        [
            ["活动名称", "会跳舞的纸", LEFT, LEFT, "班级", "小班"],
            ["领域", "科学", "日期", "2025年3月6日", "执教人", "立夏"],
            ["活动目标", "（1）发现摩擦过的尺子能吸起纸屑。（2）喜欢动手试一试。", *[LEFT] * 4],
            ["活动准备", "1.塑料尺、碎纸。\n2.毛衣一件。", *[LEFT] * 4],
            [
                "活动过程",
                "开始部分：变魔术，引起兴趣。\n基本部分：\n1.猜一猜纸屑为什么会跳。\n2.每人拿尺子试一试。\n"
                "结束部分：收拾碎纸，比比谁的桌面最干净。",
                *[LEFT] * 4,
            ],
            ["活动反思", "尺子要先在毛衣上多擦几下。", *[LEFT] * 4],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "会跳舞的纸",
        "class_level": "小班",
        "domain": "科学",
        "teachers": ["立夏"],
        "date": "2025-03-06",
        "goals": ["发现摩擦过的尺子能吸起纸屑。", "喜欢动手试一试。"],
        "preparation": ["塑料尺、碎纸。", "毛衣一件。"],
        "steps": three(
            ("开始部分", ["变魔术，引起兴趣。"]),
            ("基本部分", ["猜一猜纸屑为什么会跳。", "每人拿尺子试一试。"]),
            ("结束部分", ["收拾碎纸，比比谁的桌面最干净。"]),
        ),
        "reflection": "尺子要先在毛衣上多擦几下。",
    }


@plan("lesson-26")
def german_offer_in_running_text():
    page = Page(font="Arial")
    page.title("Angebot: Ein Regenbogen aus Wasser")
    page.lines(
        "Zielgruppe: 8 Kinder, 5–6 Jahre", "Dauer: ca. 30 Minuten", "Verantwortlich: Herr T."
    )
    page.lines("Bildungsbereich: Naturwissenschaften")
    page.bold("Lernziele:")
    page.lines(
        "• Die Kinder entdecken, dass Licht bunt ist.", "• Die Kinder beschreiben, was sie sehen."
    )
    page.bold("Das wird gebraucht:")
    page.lines("Wasserglas, Taschenlampe, weißes Papier")
    page.bold("So läuft das Angebot ab:")
    page.lines("Einstieg: Wir erinnern uns an den Regenbogen vom Montag.")
    page.lines("Hauptteil: Die Kinder leuchten durch das Glas und suchen die Farben.")
    page.lines("Abschluss: Jedes Kind malt seinen Regenbogen.")
    page.bold("Mögliche Weiterführung:")
    page.lines("Seifenblasen im Garten anschauen.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Ein Regenbogen aus Wasser",
        "class_level": "大班",
        "domain": "Naturwissenschaften",
        "teachers": ["Herr T."],
        "minutes": 30,
        "goals": [
            "Die Kinder entdecken, dass Licht bunt ist.",
            "Die Kinder beschreiben, was sie sehen.",
        ],
        "preparation": ["Wasserglas, Taschenlampe, weißes Papier"],
        "steps": three(
            ("Einstieg", ["Wir erinnern uns an den Regenbogen vom Montag."]),
            ("Hauptteil", ["Die Kinder leuchten durch das Glas und suchen die Farben."]),
            ("Abschluss", ["Jedes Kind malt seinen Regenbogen."]),
        ),
        "extension": "Seifenblasen im Garten anschauen.",
    }


@plan("week-20")
def families_in_a_column_behind_the_days():
    page = Page(landscape=True)
    page.title("大四班第十一周活动安排表")
    page.lines("时间：2025年5月6日—5月9日    教师：白露、青禾")
    page.lines("一、上周情况回顾：孩子们对影子很感兴趣，户外总在找影子。")
    page.lines("二、本周目标：", "1.知道影子会变。", "2.户外活动后会自己擦汗。")
    page.lines("三、活动安排：")
    page.table(
        [
            ["", *DAYS, "家园共育"],
            ["晨间锻炼", "放假", "钻圈", "跳绳", "钻圈", "跳绳", "晚饭后和孩子一起找影子。"],
            ["集体活动", ABOVE, "科学：影子", "数学：测量", "语言：影子歌", "美术：剪影", ABOVE],
            ["区域活动", ABOVE, "光影区", LEFT, "建构区", LEFT, ABOVE],
        ]
    )
    return page, week(
        {
            "晨间锻炼": ["放假", "钻圈", "跳绳", "钻圈", "跳绳"],
            "集体活动": [
                (day, day, text)
                for day, text in enumerate(
                    ["科学：影子", "数学：测量", "语言：影子歌", "美术：剪影"], 2
                )
            ],
            "区域活动": [(2, 3, "光影区"), (4, 5, "建构区")],
            "家园共育": [(1, 5, "晚饭后和孩子一起找影子。")],
        },
        class_="大四班",
        class_level="大班",
        teachers=["白露", "青禾"],
        week=11,
        start="2025-05-06",
        end="2025-05-09",
        last_week="孩子们对影子很感兴趣，户外总在找影子。",
        goals=["知道影子会变。", "户外活动后会自己擦汗。"],
    )


@plan("week-21")
def plan_of_kinds_and_contents():
    page = Page()
    page.title("小一班周工作计划")
    page.lines("第15周（12.8-12.12）　　主题：暖暖的冬天　　制定人：立夏")
    page.table(
        [
            ["项目", "内容"],
            ["本周重点", "1.学习穿外套。\n2.喜欢喝热水。"],
            ["生活活动", "自己拉拉链。"],
            [
                "学习活动",
                "周一：语言《雪花》\n周二：音乐《堆雪人》\n周三：科学《热乎乎》\n周四：美术《围巾》\n周五：健康《不怕冷》",
            ],
            ["游戏活动", "娃娃家：给娃娃穿衣服。"],
            ["户外活动", "晒太阳、追影子。"],
            ["家园共育", "给孩子准备好穿的鞋。"],
        ]
    )
    group = ["语言《雪花》", "音乐《堆雪人》", "科学《热乎乎》", "美术《围巾》", "健康《不怕冷》"]
    return page, week(
        {
            "生活活动": [(1, 5, "自己拉拉链。")],
            "学习活动": group,
            "游戏活动": [(1, 5, "娃娃家：给娃娃穿衣服。")],
            "户外活动": [(1, 5, "晒太阳、追影子。")],
            "家园共育": [(1, 5, "给孩子准备好穿的鞋。")],
        },
        theme="暖暖的冬天",
        class_="小一班",
        class_level="小班",
        teachers=["立夏"],
        week=15,
        start="12-08",
        end="12-12",
        focus=["学习穿外套。", "喜欢喝热水。"],
    )


@plan("unit-14")
def theme_with_goals_by_area_and_activities_by_area():
    page = Page()
    page.title("“我爱我家”主题活动计划")
    page.lines("（小班 11月3日—11月14日）", "执笔人：白露")
    page.lines("一、主题思路")
    page.lines("孩子们常常说起爸爸妈妈，主题从一张全家福开始。")
    page.lines("二、主题目标")
    page.lines("1、会说家里有谁。", "2、喜欢自己的家。")
    page.lines("三、主题活动")
    page.lines("语言：《我的一家》《家》", "社会：《妈妈辛苦了》", "美术：《全家福》")
    page.lines("四、区域活动", "娃娃家：奶瓶、围裙、小床", "美工区：彩纸、相框")
    page.lines("五、家园共育", "请家长带一张全家福。")
    return page, {
        "kind": "unit",
        "title": "我爱我家",
        "class_level": "小班",
        "teachers": ["白露"],
        "start": "11-03",
        "end": "11-14",
        "origin": "孩子们常常说起爸爸妈妈，主题从一张全家福开始。",
        "goals": ["会说家里有谁。", "喜欢自己的家。"],
        "activities": [
            {"title": "我的一家", "domain": "语言"},
            {"title": "家", "domain": "语言"},
            {"title": "妈妈辛苦了", "domain": "社会"},
            {"title": "全家福", "domain": "美术"},
        ],
        "areas": ["娃娃家：奶瓶、围裙、小床", "美工区：彩纸、相框"],
        "family": "请家长带一张全家福。",
    }


@plan("unit-15")
def theme_form_with_list_by_thread():
    page = Page(landscape=True)
    page.title("××幼儿园主题活动计划")
    rows = [
        ("种子睡醒了", "种子找朋友", "科学", "集体"),
        (ABOVE, "豆豆画", "美术", "区域"),
        ("小苗长高了", "给小苗量身高", "数学", "集体"),
        (ABOVE, "浇水值日生", "社会", "生活"),
    ]
    page.table(
        [
            ["主题", "种子的秘密", LEFT, "班级", "大二班"],
            ["教师", "青禾、立夏", LEFT, "时间", "2025.3.10—2025.3.28"],
            ["主题来源", "种植园空了一个冬天，孩子们问什么时候能种。", *[LEFT] * 3],
            ["主题目标", "1.知道种子发芽要水和温暖。\n2.能连续观察并记录。", *[LEFT] * 3],
            ["子主题", "活动名称", LEFT, "领域", "形式"],
            *([thread, title, LEFT, domain, form] for thread, title, domain, form in rows),
            ["环境创设", "窗台上排一排“种子旅馆”。", *[LEFT] * 3],
            ["家园共育", "和孩子一起收集家里的种子。", *[LEFT] * 3],
        ]
    )
    return page, {
        "kind": "unit",
        "title": "种子的秘密",
        "class": "大二班",
        "class_level": "大班",
        "teachers": ["青禾", "立夏"],
        "start": "2025-03-10",
        "end": "2025-03-28",
        "origin": "种植园空了一个冬天，孩子们问什么时候能种。",
        "goals": ["知道种子发芽要水和温暖。", "能连续观察并记录。"],
        "activities": [
            {"title": title, "domain": domain, "form": form}
            for (_, title, domain, _), form in zip(
                rows, ("集体活动", "区域游戏", "集体活动", "生活活动"), strict=True
            )
        ],
        "environment": "窗台上排一排“种子旅馆”。",
        "family": "和孩子一起收集家里的种子。",
    }


@plan("day-11")
def day_with_times_in_the_second_column():
    page = Page()
    page.title("大二班一日活动计划（10月15日 星期三）")
    page.table(
        [
            ["环节", "时间", "活动内容", "要求"],
            ["入园", "7:50-8:20", "晨检、插牌", "主动问好"],
            ["锻炼", "8:20-9:20", "羊角球", "找空地方跳"],
            ["学习", "9:40-10:10", "美术：落叶画", ""],
            ["午餐", "11:20-12:00", "自己盛饭", "不剩饭"],
        ]
    )
    page.lines("带班教师：白露", "反思：羊角球不够，明天分两批。")
    return page, {
        "kind": "day",
        "class": "大二班",
        "class_level": "大班",
        "teachers": ["白露"],
        "slots": [
            slot("7:50-8:20", "入园", "晨检、插牌", "主动问好"),
            slot("8:20-9:20", "锻炼", "羊角球", "找空地方跳"),
            slot("9:40-10:10", "学习", "美术：落叶画"),
            slot("11:20-12:00", "午餐", "自己盛饭", "不剩饭"),
        ],
        "reflection": "羊角球不够，明天分两批。",
    }


@plan("term-09")
def weeks_with_dates_below_months():
    page = Page(landscape=True)
    page.title("中二班2025年上学期周次安排表")
    page.lines("教师：青禾、白露")
    page.table(
        [
            ["月份", "周次", "日期", "主题", "家长工作"],
            ["二月", "1", "2.17—2.21", "新年趣事", "家长会"],
            [ABOVE, "2", "2.24—2.28", "新年趣事", ""],
            ["三月", "3", "3.3—3.7", "春天来了", "种植材料"],
        ]
    )
    return page, {
        "kind": "term",
        "title": "中二班2025年上学期周次安排表",
        "class": "中二班",
        "class_level": "中班",
        "teachers": ["青禾", "白露"],
        "weeks": [
            {"week": 1, "theme": "新年趣事", "text": "家长会"},
            {"week": 2, "theme": "新年趣事"},
            {"week": 3, "theme": "春天来了", "text": "种植材料"},
        ],
    }


@plan("term-10")
def months_as_headings_with_points():
    page = Page()
    page.title("大班组2025—2026学年第一学期教研计划")
    page.lines("组长：立夏", "参加班级：大一班、大二班")
    page.bold("一、指导思想")
    page.lines("从孩子的问题出发，少讲多看。", indent=True)
    page.bold("二、工作目标")
    page.lines("1.每月听一次课。", "2.写一篇观察记录。")
    page.bold("三、具体安排")
    months = {
        "九月": ["制定计划。", "环境评比。"],
        "十月": ["听课：语言领域。"],
        "十一月": ["交流观察记录。"],
    }
    for month, lines in months.items():
        page.bold(month)
        page.lines(*(f"● {text}" for text in lines))
    return page, {
        "kind": "term",
        "title": "大班组2025—2026学年第一学期教研计划",
        "class_level": "大班",
        "classes": ["大一班", "大二班"],
        "teachers": ["立夏"],
        "school_year": "2025-2026",
        "term": 1,
        "goals": ["每月听一次课。", "写一篇观察记录。"],
        "months": [{"month": month, "text": "\n".join(lines)} for month, lines in months.items()],
    }


@plan("framework-07")
def goals_with_headings_and_bullets():
    page = Page()
    page.heading("中班幼儿语言发展目标", 1)
    groups = {
        "倾听": ["能听完一个故事。", "听不懂时会问。"],
        "表达": ["能说清楚一件事。", "愿意当众说话。"],
    }
    goals = []
    for name, texts in groups.items():
        page.heading(name, 2)
        page.numbered(texts, "List Bullet")
        goals.append({"level": 1, "text": name})
        goals += [{"level": 2, "text": text} for text in texts]
    return page, {"kind": "framework", "title": "中班幼儿语言发展目标", "goals": goals}


@plan("standard-01")
def rules_in_chapters_and_clauses():
    page = Page()
    page.title("幼儿园节水管理规定")
    page.lines("第一章 总则")
    page.lines("第一条 为了节约用水，制定本规定。", "第二条 本规定适用于本园各班。")
    page.lines("第二章 要求")
    page.lines("第三条 水龙头应每周检查一次。")
    return page, {"kind": "standard"}
