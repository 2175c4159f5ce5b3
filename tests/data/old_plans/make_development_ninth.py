"""Plans of the development set on forms, titles, lists of activities, areas, webs, rows and slots."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import slot, three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, week

DAYS = ["星期一", "星期二", "星期三", "星期四", "星期五"]


@plan("lesson-34")
def form_of_small_groups_with_a_number():
    page = Page()
    page.title("幼儿园中班科学探究活动——会跳舞的盐")
    page.lines("活动形式：小组活动（每组6人）　　活动时间：20分钟")
    page.lines("活动班级：中六班　　执教：青禾")
    page.bold("活动目标")
    page.lines(*count(["发现声音能让盐跳起来。", "愿意把发现告诉同伴。"]))
    page.bold("活动准备")
    page.lines("鼓、盐、保鲜膜、碗")
    page.bold("活动过程")
    page.lines("一、盐在哪里", "请幼儿看看碗上有什么。")
    page.lines("二、盐跳舞了", "敲一敲鼓，看看盐怎么样。", "试试轻轻敲和重重敲。")
    page.lines("三、说发现", "各组说说什么时候跳得高。")
    return page, {
        "kind": "lesson",
        "title": "会跳舞的盐",
        "class": "中六班",
        "class_level": "中班",
        "domain": "科学",
        "form": "小组活动",
        "teachers": ["青禾"],
        "minutes": 20,
        "goals": ["发现声音能让盐跳起来。", "愿意把发现告诉同伴。"],
        "preparation": ["鼓、盐、保鲜膜、碗"],
        "steps": three(
            ("盐在哪里", ["请幼儿看看碗上有什么。"]),
            ("盐跳舞了", ["敲一敲鼓，看看盐怎么样。", "试试轻轻敲和重重敲。"]),
            ("说发现", ["各组说说什么时候跳得高。"]),
        ),
    }


@plan("lesson-35")
def area_game_in_a_form():
    page = Page()
    page.title("区域活动设计表")
    page.table(
        [
            ["活动名称", "小小理发店", "组织形式", "区域活动"],
            ["年龄班", "大班", "区域名称", "角色区"],
            ["活动目标", "1.会和同伴商量谁做什么。\n2.能有礼貌地招呼客人。", LEFT, LEFT],
            ["材料投放", "梳子、镜子、发型图册、围布", LEFT, LEFT],
            [
                "玩法",
                "1.选好角色，戴上胸牌。\n2.客人看图册选发型。\n3.理发师招呼客人。",
                LEFT,
                LEFT,
            ],
            ["指导要点", "留意没有客人时孩子在做什么。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "小小理发店",
        "class_level": "大班",
        "form": "区域活动",
        "goals": ["会和同伴商量谁做什么。", "能有礼貌地招呼客人。"],
        "preparation": ["梳子、镜子、发型图册、围布"],
    }


@plan("lesson-36")
def german_offer_with_a_form_in_words():
    page = Page(font="Calibri")
    page.title("Angebot: Wir drucken mit Blättern")
    page.table(
        [
            ["Bildungsbereich:", "Kreativität / Gestalten"],
            ["Alter:", "4–5 Jahre"],
            ["Sozialform:", "Kleingruppe mit 6 Kindern"],
            ["Dauer:", "ca. 40 Minuten"],
            ["Material:", "Blätter, Fingerfarben, Papier"],
            ["Ziele:", "- Die Kinder drucken mit Blättern.\n- Sie benennen die Farben."],
            ["Ablauf:", "1. Blätter anschauen und sortieren\n2. Drucken\n3. Bilder aufhängen"],
        ]
    )
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Wir drucken mit Blättern",
        "class_level": "中班",
        "domain": "Kreativität / Gestalten",
        "form": "Kleingruppe",
        "minutes": 40,
        "goals": ["Die Kinder drucken mit Blättern.", "Sie benennen die Farben."],
        "preparation": ["Blätter, Fingerfarben, Papier"],
    }


@plan("lesson-37")
def outdoor_game_told_by_its_title():
    page = Page()
    page.title("小班户外体育游戏活动教案")
    page.title("小兔拔萝卜", 14)
    page.lines("【活动类型】户外活动　【活动领域】健康　【授课教师】白露")
    page.lines("【活动目标】", "1、练习双脚向前跳。", "2、喜欢在户外玩。")
    page.lines("【活动准备】", "萝卜玩具、呼啦圈")
    page.lines("【活动过程】")
    page.lines("（一）小兔起床", "跟着音乐动一动。")
    page.lines("（二）小兔跳跳", "跳过呼啦圈。", "拔一个萝卜跳回来。")
    page.lines("（三）小兔回家", "数数拔了几个萝卜。")
    return page, {
        "kind": "lesson",
        "title": "小兔拔萝卜",
        "class_level": "小班",
        "domain": "健康",
        "form": "户外活动",
        "teachers": ["白露"],
        "goals": ["练习双脚向前跳。", "喜欢在户外玩。"],
        "preparation": ["萝卜玩具、呼啦圈"],
        "steps": three(
            ("小兔起床", ["跟着音乐动一动。"]),
            ("小兔跳跳", ["跳过呼啦圈。", "拔一个萝卜跳回来。"]),
            ("小兔回家", ["数数拔了几个萝卜。"]),
        ),
    }


@plan("lesson-38")
def title_with_the_lesson_of_a_series():
    page = Page()
    page.title("“我爱家乡”系列活动之：家乡的小吃（社会）")
    page.lines("授课班级：大（3）班　　活动类型：集体教学　　设计人：处暑")
    page.lines("活动目标：1.知道家乡的小吃。2.愿意介绍自己爱吃的小吃。")
    page.lines("活动准备：小吃图片、调查表")
    page.lines("活动过程：")
    page.lines("1.说小吃", "（1）请幼儿说说吃过什么小吃。", "（2）看调查表。")
    page.lines("2.认小吃", "（1）看图片猜名字。")
    page.lines("3.做小吃", "（1）用泥捏一种小吃。")
    return page, {
        "kind": "lesson",
        "title": "家乡的小吃",
        "class": "大（3）班",
        "class_level": "大班",
        "domain": "社会",
        "form": "集体活动",
        "teachers": ["处暑"],
        "goals": ["知道家乡的小吃。", "愿意介绍自己爱吃的小吃。"],
        "preparation": ["小吃图片、调查表"],
        "steps": three(
            ("说小吃", ["请幼儿说说吃过什么小吃。", "看调查表。"]),
            ("认小吃", ["看图片猜名字。"]),
            ("做小吃", ["用泥捏一种小吃。"]),
        ),
    }


@plan("unit-20")
def activities_by_form_with_names_in_one_line():
    page = Page()
    page.title("大班主题“再见幼儿园”活动方案")
    page.bold("一、主题来源")
    page.lines("孩子们常常说起上小学的事。")
    page.bold("二、主题目标")
    page.lines(*count(["愿意上小学。", "会整理自己的书包。"]))
    page.bold("三、活动内容")
    page.lines("1.集体活动：《我要上小学》《书包的秘密》《毕业歌》")
    page.lines("2.户外活动：《小小邮递员》")
    page.lines("3.亲子活动：《参观小学》")
    page.bold("四、区角创设")
    page.lines("语言区：提供关于小学的书。", "角色区：布置小课堂。")
    page.bold("五、家园共育")
    page.lines("请家长带孩子走一走上学的路。")
    return page, {
        "kind": "unit",
        "title": "再见幼儿园",
        "class_level": "大班",
        "origin": "孩子们常常说起上小学的事。",
        "goals": ["愿意上小学。", "会整理自己的书包。"],
        "activities": [
            {"title": "我要上小学", "form": "集体活动"},
            {"title": "书包的秘密", "form": "集体活动"},
            {"title": "毕业歌", "form": "集体活动"},
            {"title": "小小邮递员", "form": "户外活动"},
            {"title": "参观小学", "form": "亲子活动"},
        ],
        "areas": ["语言区：提供关于小学的书。", "角色区：布置小课堂。"],
        "family": "请家长带孩子走一走上学的路。",
    }


@plan("unit-21")
def areas_and_web_as_tables():
    page = Page()
    page.title("“小蚂蚁”主题活动计划（中班）")
    page.bold("主题网络")
    page.table(
        [
            ["小蚂蚁", "蚂蚁的样子", "观察蚂蚁、蚂蚁有几条腿"],
            [ABOVE, "蚂蚁的家", "地下的家、画蚁穴"],
            [ABOVE, "蚂蚁的本领", "搬食物"],
        ]
    )
    page.bold("主题活动")
    page.table(
        [
            ["序号", "活动名称", "活动领域", "活动形式"],
            ["1", "观察蚂蚁", "科学", "小组"],
            ["2", "画蚁穴", "艺术", "集体"],
            ["3", "搬食物", "健康", "户外"],
        ]
    )
    page.bold("区域材料")
    page.table(
        [
            ["区域", "材料"],
            ["科学区", "放大镜、蚂蚁工坊"],
            ["建构区", "纸筒、积木"],
        ]
    )
    page.bold("环境创设")
    page.lines("在走廊布置一条“蚂蚁路”。")
    return page, {
        "kind": "unit",
        "title": "小蚂蚁",
        "class_level": "中班",
        "web": [
            {"branch": "蚂蚁的样子", "leaves": ["观察蚂蚁", "蚂蚁有几条腿"]},
            {"branch": "蚂蚁的家", "leaves": ["地下的家", "画蚁穴"]},
            {"branch": "蚂蚁的本领", "leaves": ["搬食物"]},
        ],
        "activities": [
            {"title": "观察蚂蚁", "domain": "科学", "form": "小组"},
            {"title": "画蚁穴", "domain": "艺术", "form": "集体"},
            {"title": "搬食物", "domain": "健康", "form": "户外"},
        ],
        "areas": ["科学区：放大镜、蚂蚁工坊", "建构区：纸筒、积木"],
        "environment": "在走廊布置一条“蚂蚁路”。",
    }


@plan("unit-22")
def a_row_for_each_area_of_learning():
    page = Page()
    page.title("小班主题活动《水果宝宝》")
    page.table(
        [
            ["主题由来", "秋天到了，孩子们带来了水果。", LEFT],
            ["主题目标", "1.认识常见的水果。\n2.爱吃水果。", LEFT],
            ["主题网络", "看一看：水果的颜色、水果的样子\n尝一尝：水果沙拉", LEFT],
            ["活动内容", "语言", "《水果歌》"],
            [ABOVE, "科学", "《水果的颜色》\n《水果沙拉》"],
            [ABOVE, "艺术", "《印水果》"],
            ["区域活动", "娃娃家", "水果玩具、盘子"],
            [ABOVE, "美工区", "切开的水果、颜料"],
            ["家园共育", "请家长带一种水果来园。", LEFT],
        ]
    )
    return page, {
        "kind": "unit",
        "title": "水果宝宝",
        "class_level": "小班",
        "origin": "秋天到了，孩子们带来了水果。",
        "goals": ["认识常见的水果。", "爱吃水果。"],
        "web": [
            {"branch": "看一看", "leaves": ["水果的颜色", "水果的样子"]},
            {"branch": "尝一尝", "leaves": ["水果沙拉"]},
        ],
        "activities": [
            {"title": "水果歌", "domain": "语言"},
            {"title": "水果的颜色", "domain": "科学"},
            {"title": "水果沙拉", "domain": "科学"},
            {"title": "印水果", "domain": "艺术"},
        ],
        "areas": ["娃娃家：水果玩具、盘子", "美工区：切开的水果、颜料"],
        "family": "请家长带一种水果来园。",
    }


@plan("unit-23")
def german_project_in_lines():
    page = Page(font="Arial")
    page.title("Projekt: Rund ums Rad")
    page.lines("Gruppe: Sternengruppe", "Zeitraum: 3 Wochen im Mai", "Team: Frau W. und Herr B.")
    page.bold("Anlass")
    page.lines("Viele Kinder kommen mit dem Laufrad.")
    page.bold("Ziele")
    page.lines("• Die Kinder kennen die Teile eines Rades.", "• Sie fahren sicher.")
    page.bold("Angebote")
    page.lines(
        "1. Teile eines Rades (Technik, Kleingruppe)",
        "2. Wir fahren einen Parcours (Bewegung, Gesamtgruppe)",
        "3. Radlied (Musik, Stuhlkreis)",
    )
    page.bold("Spielbereiche")
    page.lines("Bauecke: Räder und Achsen", "Atelier: Papier und Farbe für Reifendruck")
    page.bold("Elternarbeit")
    page.lines("Eltern bringen Helme mit.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Rund ums Rad",
        "class": "Sternengruppe",
        "teachers": ["Frau W.", "Herr B."],
        "duration_weeks": 3,
        "origin": "Viele Kinder kommen mit dem Laufrad.",
        "goals": ["Die Kinder kennen die Teile eines Rades.", "Sie fahren sicher."],
        "activities": [
            {"title": "Teile eines Rades", "domain": "Technik"},
            {"title": "Wir fahren einen Parcours", "domain": "Bewegung"},
            {"title": "Radlied", "domain": "Musik"},
        ],
        "areas": ["Bauecke: Räder und Achsen", "Atelier: Papier und Farbe für Reifendruck"],
        "family": "Eltern bringen Helme mit.",
    }


@plan("unit-24")
def activities_with_a_form_in_brackets_behind_a_dash():
    page = Page()
    page.title("主题名称：春天来了")
    page.lines("年龄班：中班　　时间：四周　　设计者：白露　青禾")
    page.lines("一、主题说明", "草地绿了，孩子们想知道小草是从哪里来的。")
    page.lines("二、教育目标", "1. 发现春天的变化。", "2. 会种一种植物。")
    page.lines(
        "三、主题线索", "1. 找春天", "（1）春天的花", "（2）春天的虫", "2. 种春天", "（1）种豆豆"
    )
    page.lines("四、活动安排")
    page.lines("（一）集体活动", "1.春天的花（科学）", "2.小雨沙沙（音乐）")
    page.lines("（二）户外活动", "1.放风筝")
    page.lines("（三）区域活动", "1.美工区：画春天", "2.科学区：看种子")
    page.lines("五、环境布置", "把孩子拍的春天贴在墙上。")
    page.lines("六、家长工作", "周末一起去踏青。")
    return page, {
        "kind": "unit",
        "title": "春天来了",
        "class_level": "中班",
        "teachers": ["白露", "青禾"],
        "duration_weeks": 4,
        "origin": "草地绿了，孩子们想知道小草是从哪里来的。",
        "goals": ["发现春天的变化。", "会种一种植物。"],
        "web": [
            {"branch": "找春天", "leaves": ["春天的花", "春天的虫"]},
            {"branch": "种春天", "leaves": ["种豆豆"]},
        ],
        "activities": [
            {"title": "春天的花", "form": "集体活动"},
            {"title": "小雨沙沙", "form": "集体活动"},
            {"title": "放风筝", "form": "户外活动"},
        ],
        "areas": ["美工区：画春天", "科学区：看种子"],
        "environment": "把孩子拍的春天贴在墙上。",
        "family": "周末一起去踏青。",
    }


@plan("week-27")
def rows_of_areas_and_a_day_that_falls_out():
    page = Page(landscape=True)
    page.title("中二班第6周教学计划")
    page.lines("主题：秋天的颜色    日期：2025.10.6-10.10    教师：白露、处暑")
    page.table(
        [
            ["内容\\日期", LEFT, "周一", "周二", "周三", "周四", "周五"],
            ["入园", "晨谈", "说假期", "看天气", "说假期", "看天气", "说周末"],
            [
                "学习活动",
                "活动一",
                "语言：落叶",
                "科学：果实",
                "数学：分类",
                "音乐：秋天",
                "健康：跑",
            ],
            [ABOVE, "活动二", "美术：树", "", "社会：分享", "", "安全：过马路"],
            ["区域活动", "美工区", "树叶贴画", *[LEFT] * 4],
            [ABOVE, "科学区", "果实解剖", *[LEFT] * 4],
            ["户外活动", LEFT, "玩沙", "跳绳", "玩沙", "跳绳", "玩沙"],
            ["家园联系", LEFT, "请家长带孩子捡一片叶子。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "入园/晨谈": ["说假期", "看天气", "说假期", "看天气", "说周末"],
            "学习活动/活动一": ["语言：落叶", "科学：果实", "数学：分类", "音乐：秋天", "健康：跑"],
            "学习活动/活动二": ["美术：树", "", "社会：分享", "", "安全：过马路"],
            "区域活动/美工区": [(1, 5, "树叶贴画")],
            "区域活动/科学区": [(1, 5, "果实解剖")],
            "户外活动": ["玩沙", "跳绳", "玩沙", "跳绳", "玩沙"],
            "家园联系": [(1, 5, "请家长带孩子捡一片叶子。")],
        },
        theme="秋天的颜色",
        class_="中二班",
        class_level="中班",
        teachers=["白露", "处暑"],
        week=6,
        start="2025-10-06",
        end="2025-10-10",
    )


@plan("week-28")
def days_down_with_times_in_the_head():
    page = Page(landscape=True)
    page.title("大三班一周活动安排（2025年3月10日至14日）")
    page.table(
        [
            [
                "",
                "上午\n8:30-9:00\n晨间锻炼",
                "9:00-9:30\n教学活动",
                "9:50-10:40\n游戏活动",
                "下午\n户外活动",
            ],
            ["周一", "跳绳", "语言：春雨", "角色游戏", "跑跑跳跳"],
            ["周二", "拍球", "数学：10的组成", "建构游戏", "玩沙"],
            ["周三", "跳绳", "美术：柳树", "表演游戏", "跑跑跳跳"],
            ["周四", "拍球", "音乐：小燕子", "角色游戏", "玩水"],
            ["周五", "跳绳", "社会：值日生", "自选游戏", "玩沙"],
        ]
    )
    page.lines("本周重点：学做值日生。", "家园共育：请孩子在家摆碗筷。")
    return page, {
        "kind": "week",
        "class": "大三班",
        "class_level": "大班",
        "start": "2025-03-10",
        "end": "2025-03-14",
        "focus": ["学做值日生。"],
    }


@plan("day-16")
def slots_by_half_days_in_merged_cells():
    page = Page()
    page.title("幼儿园大班一日活动安排")
    page.lines("班级：大二班　星期三　2025年11月5日　带班教师：青禾")
    page.table(
        [
            ["时间", LEFT, "活动环节", "活动内容", "教师指导"],
            ["上午", "7:50-8:20", "入园、晨检", "自己挂好书包", "看看孩子的气色"],
            [ABOVE, "8:20-8:50", "早餐", "安静用餐", ""],
            [ABOVE, "9:00-9:30", "教学活动", "科学：溶解", "多问为什么"],
            [ABOVE, "9:40-10:40", "户外活动", "跳绳\n滚铁环", "注意间距"],
            ["下午", "14:30-15:00", "起床、午点", "自己叠被", ""],
            [ABOVE, "15:00-16:00", "区域活动", "自选区域", "观察交往"],
        ]
    )
    rows = [
        ("7:50-8:20", "入园、晨检", "自己挂好书包", "看看孩子的气色"),
        ("8:20-8:50", "早餐", "安静用餐", ""),
        ("9:00-9:30", "教学活动", "科学：溶解", "多问为什么"),
        ("9:40-10:40", "户外活动", "跳绳\n滚铁环", "注意间距"),
        ("14:30-15:00", "起床、午点", "自己叠被", ""),
        ("15:00-16:00", "区域活动", "自选区域", "观察交往"),
    ]
    return page, {
        "kind": "day",
        "class": "大二班",
        "class_level": "大班",
        "teachers": ["青禾"],
        "date": "2025-11-05",
        "slots": [slot(*row) for row in rows],
    }


@plan("day-17")
def slots_in_numbered_lines_with_times_in_brackets():
    page = Page()
    page.title("小四班半日活动计划")
    page.lines("日期：2025年12月2日    执教老师：白露")
    page.lines("一、来园活动（8:00-8:40）", "自选玩具，和老师问好。", "指导要点：安慰哭的孩子。")
    page.lines("二、早操（8:40-9:00）", "模仿小动物操。")
    page.lines("三、集体活动（9:10-9:25）：音乐《小手拍拍》", "学唱歌曲。")
    page.lines("四、区域活动（9:30-10:20）", "娃娃家、积木区、图书区", "指导要点：提醒玩好送回家。")
    page.lines("五、餐前活动（10:30-10:50）", "听故事、洗手。")
    return page, {
        "kind": "day",
        "class": "小四班",
        "class_level": "小班",
        "teachers": ["白露"],
        "date": "2025-12-02",
        "slots": [
            slot("8:00-8:40", "来园活动", "自选玩具，和老师问好。", "安慰哭的孩子。"),
            slot("8:40-9:00", "早操", "模仿小动物操。"),
            slot("9:10-9:25", "集体活动", "音乐《小手拍拍》\n学唱歌曲。"),
            slot("9:30-10:20", "区域活动", "娃娃家、积木区、图书区", "提醒玩好送回家。"),
            slot("10:30-10:50", "餐前活动", "听故事、洗手。"),
        ],
    }
