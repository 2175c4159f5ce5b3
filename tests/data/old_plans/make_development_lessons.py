"""More lesson plans of the development set: heads in one line, courses in parts of tables."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, step


@plan("lesson-08")
def head_line_with_bars_and_goals_in_one_paragraph():
    page = Page()
    page.title("会唱歌的瓶子")
    page.lines("班级：中三班 | 领域：科学 | 执教：乙老师 | 时间：2025.4.10 | 时长：25分钟")
    page.bold("【活动目标】")
    page.lines("1.发现水的多少会让声音不一样。2.愿意和同伴一起试一试。3.用完的瓶子放回原处。")
    page.bold("【活动准备】")
    page.lines("经验准备：敲过不同的东西。", "物质准备：玻璃瓶若干、水、小木棒。")
    page.bold("【活动过程】")
    page.lines("（一）猜一猜，引出瓶子", "老师在布后面敲瓶子，请孩子猜是什么。")
    page.lines(
        "（二）试一试，发现声音", "1.自由敲一敲，说说声音一样吗。", "2.往瓶子里加水，再敲一敲。"
    )
    page.lines("（三）唱一唱，瓶子乐队", "分组敲出一段旋律，互相听一听。")
    page.bold("【活动反思】")
    page.lines("水太满的瓶子声音闷，下次先画好水位线。")
    return page, {
        "kind": "lesson",
        "title": "会唱歌的瓶子",
        "class": "中三班",
        "class_level": "中班",
        "domain": "科学",
        "teachers": ["乙老师"],
        "date": "2025-04-10",
        "minutes": 25,
        "goals": ["发现水的多少会让声音不一样。", "愿意和同伴一起试一试。", "用完的瓶子放回原处。"],
        "preparation": ["经验准备：敲过不同的东西。", "物质准备：玻璃瓶若干、水、小木棒。"],
        "steps": [
            step("opening", "猜一猜，引出瓶子", "老师在布后面敲瓶子，请孩子猜是什么。"),
            step(
                "development",
                "试一试，发现声音",
                "自由敲一敲，说说声音一样吗。",
                "往瓶子里加水，再敲一敲。",
            ),
            step("closing", "唱一唱，瓶子乐队", "分组敲出一段旋律，互相听一听。"),
        ],
        "reflection": "水太满的瓶子声音闷，下次先画好水位线。",
    }


@plan("lesson-09")
def each_goal_in_a_row_of_its_own():
    page = Page()
    goals = ["会沿着线把纸剪开。", "剪下来的纸屑放进小盒子。", "拿剪刀走路时尖头朝下。"]
    page.title("小 班 美 工 活 动")
    page.table(
        [
            ["活动名称", "剪面条", LEFT, "授课教师", "戊老师"],
            ["授课班级", "小二班", LEFT, "授课日期", "2024.12.3"],
            ["活动目标", "1", goals[0], LEFT, LEFT],
            [ABOVE, "2", goals[1], LEFT, LEFT],
            [ABOVE, "3", goals[2], LEFT, LEFT],
            ["材料准备", "长条纸、安全剪刀、纸碗", LEFT, LEFT, LEFT],
            ["活动过程", "导入", "小熊饿了，想吃面条。", LEFT, LEFT],
            [ABOVE, "示范", "老师剪一根，边剪边念儿歌。", LEFT, LEFT],
            [ABOVE, "操作", "每人剪一碗面条，剪好的端给小熊。", LEFT, LEFT],
            [ABOVE, "评价", "看看谁的面条最长，一起收拾桌面。", LEFT, LEFT],
            ["活动后记", "", LEFT, LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "剪面条",
        "class": "小二班",
        "class_level": "小班",
        "teachers": ["戊老师"],
        "date": "2024-12-03",
        "goals": goals,
        "preparation": ["长条纸、安全剪刀、纸碗"],
        "steps": [
            step("opening", "导入", "小熊饿了，想吃面条。"),
            step("development", "示范", "老师剪一根，边剪边念儿歌。"),
            step("development", "操作", "每人剪一碗面条，剪好的端给小熊。"),
            step("closing", "评价", "看看谁的面条最长，一起收拾桌面。"),
        ],
    }


@plan("lesson-10")
def course_with_two_columns_inside_the_form():
    page = Page(landscape=True)
    page.title("幼儿园集体教学活动方案")
    goals = ["能按大小给石头排队。", "会用“最大、最小”说一说。"]
    page.table(
        [
            ["活动课题", "石头排排队", LEFT, "活动班级", "小（1）班"],
            ["执教老师", "丙老师", LEFT, "活动领域", "数学"],
            ["活动目标", "\n".join(count(goals, "（{}）{}")), LEFT, LEFT, LEFT],
            ["活动准备", "大小不同的石头每组5块", LEFT, LEFT, LEFT],
            ["活动流程", "环节", "教师活动", "幼儿活动", "设计意图"],
            [ABOVE, "一、看石头", "出示石头：它们一样吗？", "看一看，说一说。", "唤起兴趣。"],
            [ABOVE, "二、排石头", "请小组比一比。", "从大到小排一排。", "在操作中比较。"],
            [ABOVE, "三、说石头", "请你介绍自己的队伍。", "用“最大、最小”说一说。", "学习表达。"],
            ["活动延伸", "把石头放到数学区继续玩。", LEFT, LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "石头排排队",
        "class": "小（1）班",
        "class_level": "小班",
        "domain": "数学",
        "teachers": ["丙老师"],
        "goals": goals,
        "preparation": ["大小不同的石头每组5块"],
        "steps": [
            {
                **step(
                    "opening",
                    "看石头",
                    "教师活动：出示石头：它们一样吗？",
                    "幼儿活动：看一看，说一说。",
                ),
                "support": "唤起兴趣。",
            },
            {
                **step(
                    "development",
                    "排石头",
                    "教师活动：请小组比一比。",
                    "幼儿活动：从大到小排一排。",
                ),
                "support": "在操作中比较。",
            },
            {
                **step(
                    "closing",
                    "说石头",
                    "教师活动：请你介绍自己的队伍。",
                    "幼儿活动：用“最大、最小”说一说。",
                ),
                "support": "学习表达。",
            },
        ],
        "extension": "把石头放到数学区继续玩。",
    }


@plan("lesson-11")
def steps_with_signs_and_minutes():
    page = Page(font="楷体")
    page.title("体育游戏：小青蛙跳荷叶")
    page.lines("（大班　30分钟　丁老师设计）")
    page.lines("活动目标：", "◇ 双脚并拢跳过不同的距离。", "◇ 轮流等待，不抢先。")
    page.lines("活动准备：", "呼啦圈12个、青蛙头饰。")
    page.lines("活动过程：")
    page.lines("◆ 热身（5分钟）", "学青蛙走、青蛙叫，活动膝盖和脚踝。")
    page.lines("◆ 跳荷叶（20分钟）", "先跳近的，再跳远的。", "换一个队，反方向跳回来。")
    page.lines("◆ 放松（5分钟）", "躺在垫子上，听一听池塘的声音。")
    page.lines("注意事项：圈与圈之间留出一步，地面要干。")
    return page, {
        "kind": "lesson",
        "title": "小青蛙跳荷叶",
        "class_level": "大班",
        "teachers": ["丁老师"],
        "minutes": 30,
        "goals": ["双脚并拢跳过不同的距离。", "轮流等待，不抢先。"],
        "preparation": ["呼啦圈12个、青蛙头饰。"],
        "steps": [
            step("opening", "热身", "学青蛙走、青蛙叫，活动膝盖和脚踝。", minutes=5),
            step(
                "development",
                "跳荷叶",
                "先跳近的，再跳远的。",
                "换一个队，反方向跳回来。",
                minutes=20,
            ),
            step("closing", "放松", "躺在垫子上，听一听池塘的声音。", minutes=5),
        ],
        "safety": "圈与圈之间留出一步，地面要干。",
    }


@plan("lesson-12")
def key_points_below_one_heading_and_teacher_at_the_end():
    page = Page()
    page.title("中班语言活动《月亮的味道》教案")
    page.bold("一、教材分析")
    origin = "动物们一个叠一个去够月亮，孩子们听了就想学一学。"
    page.lines(origin, indent=True)
    page.bold("二、教学目标")
    page.lines("1. 理解故事，记住动物出场的顺序。", "2. 乐意用动作表现动物叠高。")
    page.bold("三、教学重点、难点")
    page.lines("教学重点：理解故事情节。", "教学难点：说出“一个叠着一个”的句子。")
    page.bold("四、教学准备")
    page.lines("1. 课件。", "2. 动物卡片一套。")
    page.bold("五、教学过程")
    page.lines("1、出示月亮，引起兴趣。", "师：月亮是什么味道的？")
    page.lines("2、听故事，排顺序。", "师：谁先来的？后来呢？", "幼儿一边听一边摆卡片。")
    page.lines("3、学一学，演一演。", "分角色站成一排，传递“月亮”。")
    page.bold("六、教学反思")
    page.lines("排卡片时两人合作比一人做得好。")
    page.lines("执教：壬老师", "2025年10月15日")
    return page, {
        "kind": "lesson",
        "title": "月亮的味道",
        "class_level": "中班",
        "domain": "语言",
        "teachers": ["壬老师"],
        "date": "2025-10-15",
        "origin": origin,
        "goals": ["理解故事，记住动物出场的顺序。", "乐意用动作表现动物叠高。"],
        "key_point": "理解故事情节。",
        "difficult_point": "说出“一个叠着一个”的句子。",
        "preparation": ["课件。", "动物卡片一套。"],
        "steps": [
            step("opening", "出示月亮，引起兴趣。", "师：月亮是什么味道的？"),
            step(
                "development",
                "听故事，排顺序。",
                "师：谁先来的？后来呢？",
                "幼儿一边听一边摆卡片。",
            ),
            step("closing", "学一学，演一演。", "分角色站成一排，传递“月亮”。"),
        ],
        "reflection": "排卡片时两人合作比一人做得好。",
    }


@plan("lesson-13")
def class_and_teacher_below_the_title():
    page = Page()
    page.title("《会变的影子》")
    page.lines("大（2）班　　丙老师　　2024年11月8日")
    page.lines("活动领域：科学　　活动形式：集体")
    page.label("设计意图：", "户外活动时孩子们互相踩影子，问影子为什么会变长。")
    page.label("活动目标：", "")
    page.lines("① 知道光从不同方向来，影子会变。", "② 会用手电筒做出长影子和短影子。")
    page.label("活动准备：", "手电筒每两人一支、积木。")
    page.label("活动过程：", "")
    page.label("第一步：", "回忆踩影子的游戏，说说影子什么时候长。")
    page.label("第二步：", "两人一组用手电筒照积木，移动手电筒看影子。")
    page.label("第三步：", "把看到的画下来，互相讲一讲。")
    page.label("家园共育：", "晚饭后和孩子去看路灯下的影子。")
    return page, {
        "kind": "lesson",
        "title": "会变的影子",
        "class": "大（2）班",
        "class_level": "大班",
        "domain": "科学",
        "teachers": ["丙老师"],
        "date": "2024-11-08",
        "origin": "户外活动时孩子们互相踩影子，问影子为什么会变长。",
        "goals": ["知道光从不同方向来，影子会变。", "会用手电筒做出长影子和短影子。"],
        "preparation": ["手电筒每两人一支、积木。"],
        "steps": [
            step("opening", "", "回忆踩影子的游戏，说说影子什么时候长。"),
            step("development", "", "两人一组用手电筒照积木，移动手电筒看影子。"),
            step("closing", "", "把看到的画下来，互相讲一讲。"),
        ],
        "family": "晚饭后和孩子去看路灯下的影子。",
    }


@plan("lesson-14")
def german_course_in_a_table_below_text():
    page = Page(font="Calibri")
    page.title("Angebotsplanung: Wir bauen eine Kugelbahn")
    page.lines(
        "Erzieherin: Frau B.", "Gruppe: Igelgruppe, 8 Kinder, 4–5 Jahre", "Datum: 12.03.2025"
    )
    page.heading("Begründung", 2)
    page.lines("Die Kinder lassen überall Murmeln rollen und bauen Rampen aus Büchern.")
    page.heading("Ziele", 2)
    page.numbered(
        ["Die Kinder probieren verschiedene Neigungen aus.", "Die Kinder helfen einander."],
        "List Bullet",
    )
    page.heading("Material", 2)
    page.lines("Papprollen, Klebeband, Murmeln")
    page.heading("Durchführung", 2)
    page.table(
        [
            ["Phase", "Was passiert?", "Hinweise", "Dauer"],
            ["Einstieg", "Wir lassen eine Murmel rollen.", "Vermutungen sammeln", "5 Min."],
            ["Hauptteil", "Die Kinder bauen zu zweit ihre Bahn.", "Zeit lassen", "25 Min."],
            ["Abschluss", "Jede Bahn wird vorgeführt.", "Alle loben", "10 Min."],
        ]
    )
    page.heading("Reflexion", 2)
    page.lines("Das Klebeband hielt nicht; nächstes Mal nehmen wir Schnur.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Wir bauen eine Kugelbahn",
        "class": "Igelgruppe",
        "class_level": "中班",
        "teachers": ["Frau B."],
        "date": "2025-03-12",
        "minutes": 40,
        "origin": "Die Kinder lassen überall Murmeln rollen und bauen Rampen aus Büchern.",
        "goals": [
            "Die Kinder probieren verschiedene Neigungen aus.",
            "Die Kinder helfen einander.",
        ],
        "preparation": ["Papprollen, Klebeband, Murmeln"],
        "steps": [
            {
                **step("opening", "Einstieg", "Wir lassen eine Murmel rollen.", minutes=5),
                "support": "Vermutungen sammeln",
            },
            {
                **step(
                    "development", "Hauptteil", "Die Kinder bauen zu zweit ihre Bahn.", minutes=25
                ),
                "support": "Zeit lassen",
            },
            {
                **step("closing", "Abschluss", "Jede Bahn wird vorgeführt.", minutes=10),
                "support": "Alle loben",
            },
        ],
        "reflection": "Das Klebeband hielt nicht; nächstes Mal nehmen wir Schnur.",
    }


@plan("lesson-15")
def names_that_run_down_and_a_song_at_the_end():
    page = Page()
    page.table(
        [
            ["大班音乐活动教案", LEFT, LEFT, LEFT],
            ["名称", "春天和我捉迷藏", "教师", "辛老师"],
            ["活\n动\n目\n标", "1.感受歌曲活泼的节奏。\n2.会用拍手表现休止。", LEFT, LEFT],
            ["活\n动\n准\n备", "钢琴、花朵卡片", LEFT, LEFT],
            [
                "活\n动\n过\n程",
                "一、发声练习\n用“啦”唱小音阶。\n二、学唱歌曲\n1.听老师唱，说说歌里有谁。\n"
                "2.看卡片跟唱。\n三、游戏\n一边唱一边躲，听到休止停下来。",
                LEFT,
                LEFT,
            ],
            ["附：歌词", "春天春天你在哪？躲在柳树下。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "春天和我捉迷藏",
        "class_level": "大班",
        "domain": "音乐",
        "teachers": ["辛老师"],
        "goals": ["感受歌曲活泼的节奏。", "会用拍手表现休止。"],
        "preparation": ["钢琴、花朵卡片"],
        "steps": [
            step("opening", "发声练习", "用“啦”唱小音阶。"),
            step("development", "学唱歌曲", "听老师唱，说说歌里有谁。", "看卡片跟唱。"),
            step("closing", "游戏", "一边唱一边躲，听到休止停下来。"),
        ],
        "appendix": ["歌词", "春天春天你在哪？躲在柳树下。"],
    }


@plan("lesson-16")
def goals_and_materials_by_kind_in_running_text():
    page = Page(font="仿宋")
    page.title("社会活动——我的好朋友（小班）")
    page.lines("设计者：甲老师、乙老师    活动时长：15分钟")
    page.lines("一、活动目标")
    page.lines("认知目标：知道朋友之间要轮流玩。")
    page.lines("能力目标：会说“我们一起玩吧”。")
    page.lines("情感目标：喜欢和朋友在一起。")
    page.lines("二、活动准备")
    page.lines("1.经验准备：幼儿有自己的好朋友。", "2.物质准备：小熊玩偶两个、音乐。")
    page.lines("三、活动过程")
    page.lines("（一）开始部分", "小熊来做客，它没有朋友，怎么办？")
    page.lines("（二）基本部分", "1.请孩子说说自己的好朋友。", "2.学说“我们一起玩吧”。")
    page.lines("（三）结束部分", "找到好朋友抱一抱，一起听音乐走出教室。")
    page.lines("四、活动延伸", "在娃娃家玩“请朋友做客”。")
    return page, {
        "kind": "lesson",
        "title": "我的好朋友",
        "class_level": "小班",
        "domain": "社会",
        "teachers": ["甲老师", "乙老师"],
        "minutes": 15,
        "goals": ["知道朋友之间要轮流玩。", "会说“我们一起玩吧”。", "喜欢和朋友在一起。"],
        "preparation": ["经验准备：幼儿有自己的好朋友。", "物质准备：小熊玩偶两个、音乐。"],
        "steps": [
            step("opening", "开始部分", "小熊来做客，它没有朋友，怎么办？"),
            step("development", "基本部分", "请孩子说说自己的好朋友。", "学说“我们一起玩吧”。"),
            step("closing", "结束部分", "找到好朋友抱一抱，一起听音乐走出教室。"),
        ],
        "extension": "在娃娃家玩“请朋友做客”。",
    }
