"""Lesson plans and themes of the development set, in the ordinary ways of ten houses."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import THREE, three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, step


@plan("lesson-53")
def numbered_headings_with_analysis_first():
    page = Page()
    page.title("大班数学活动《分一分，合一合》")
    page.lines("执教者：甲老师", "时间：2025年4月22日", "班级：大二班")
    page.bold("一、教材分析")
    page.lines("分与合是大班数学的重要内容，孩子们已经会数10以内的数。", indent=True)
    page.bold("二、活动目标")
    page.lines("1．学习6的五种分法。", "2．能有序地记录分的结果。", "3．乐意和同伴交流。")
    page.bold("三、活动重难点")
    page.lines("重点：学习6的五种分法。", "难点：有序记录，不重复不遗漏。")
    page.bold("四、活动准备")
    page.lines("花片每人6个、记录单、铅笔")
    page.bold("五、活动过程")
    page.lines("（一）游戏导入", "拍手游戏：我说几，你拍几。")
    page.lines(
        "（二）操作探索", "1．把6个花片分到两个盘子里。", "2．边分边记录。", "3．说说你有几种分法。"
    )
    page.lines("（三）游戏巩固", "找朋友：两个数合起来是6。")
    page.bold("六、活动延伸")
    page.lines("在数学区继续分7个花片。")
    page.bold("七、活动反思")
    page.lines("记录单的格子太小。")
    return page, {
        "kind": "lesson",
        "title": "分一分，合一合",
        "class": "大二班",
        "class_level": "大班",
        "domain": "数学",
        "teachers": ["甲老师"],
        "date": "2025-04-22",
        "origin": "分与合是大班数学的重要内容，孩子们已经会数10以内的数。",
        "goals": ["学习6的五种分法。", "能有序地记录分的结果。", "乐意和同伴交流。"],
        "key_point": "学习6的五种分法。",
        "difficult_point": "有序记录，不重复不遗漏。",
        "preparation": ["花片每人6个、记录单、铅笔"],
        "steps": three(
            ("游戏导入", ["拍手游戏：我说几，你拍几。"]),
            ("操作探索", ["把6个花片分到两个盘子里。", "边分边记录。", "说说你有几种分法。"]),
            ("游戏巩固", ["找朋友：两个数合起来是6。"]),
        ),
        "extension": "在数学区继续分7个花片。",
        "reflection": "记录单的格子太小。",
    }


@plan("lesson-54")
def form_with_everything_in_one_table():
    page = Page()
    page.title("XX幼儿园集体教学活动设计")
    page.table(
        [
            ["活动名称", "小蚂蚁过河", "活动领域", "健康"],
            ["适用班级", "中（3）班", "设计教师", "乙老师"],
            ["活动时长", "25分钟", "活动日期", "2025.10.14"],
            ["设计意图", "孩子们爱在平衡木上走，但常常低头看脚。", LEFT, LEFT],
            ["活动目标", "1.能在窄窄的物体上平稳地走。\n2.不怕困难。", LEFT, LEFT],
            ["重点", "平稳地走过“小桥”。", "难点", "手里拿东西走。"],
            ["活动准备", "平衡木四条，沙包若干，音乐", LEFT, LEFT],
            [
                "活动过程",
                "一、准备活动（4分钟）\n听音乐做小蚂蚁操。\n二、基本活动（16分钟）\n1.自由走平衡木。\n2.请走得稳的孩子示范。\n"
                "3.运粮食过河。\n三、放松活动（5分钟）\n小蚂蚁休息，拍拍腿。",
                LEFT,
                LEFT,
            ],
            ["安全提示", "平衡木两边铺垫子。", LEFT, LEFT],
            ["活动反思", "两条平衡木不够，孩子等得久。", LEFT, LEFT],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "lesson",
        "title": "小蚂蚁过河",
        "class": "中（3）班",
        "class_level": "中班",
        "domain": "健康",
        "teachers": ["乙老师"],
        "date": "2025-10-14",
        "minutes": 25,
        "origin": "孩子们爱在平衡木上走，但常常低头看脚。",
        "goals": ["能在窄窄的物体上平稳地走。", "不怕困难。"],
        "key_point": "平稳地走过“小桥”。",
        "difficult_point": "手里拿东西走。",
        "preparation": ["平衡木四条，沙包若干，音乐"],
        "steps": [
            step("opening", "准备活动", "听音乐做小蚂蚁操。", minutes=4),
            step(
                "development",
                "基本活动",
                "自由走平衡木。",
                "请走得稳的孩子示范。",
                "运粮食过河。",
                minutes=16,
            ),
            step("closing", "放松活动", "小蚂蚁休息，拍拍腿。", minutes=5),
        ],
        "safety": "平衡木两边铺垫子。",
        "reflection": "两条平衡木不够，孩子等得久。",
    }


@plan("lesson-55")
def brackets_and_a_song_below():
    page = Page(font="楷体")
    page.title("小班音乐：小手拍拍")
    page.lines("小三班  丙老师  2025年3月5日")
    page.lines("【设计意图】小班孩子喜欢玩自己的小手。")
    page.lines("【活动目标】", "1、学唱歌曲，会边唱边做动作。", "2、感受和老师一起唱歌的快乐。")
    page.lines("【活动准备】", "1、物质准备：手偶。", "2、经验准备：会做拍手的动作。")
    page.lines("【活动过程】")
    page.lines("一、手偶引入，引起兴趣", "“小手小手在哪里？”")
    page.lines("二、学习歌曲", "1、教师范唱。", "2、幼儿跟唱，边唱边做动作。")
    page.lines("三、游戏：找小手", "听到音乐把小手藏起来。")
    page.lines("【活动延伸】回家唱给爸爸妈妈听。")
    page.lines("附：歌词", "小手拍拍，小手拍拍，", "手指伸出来。")
    return page, {
        "kind": "lesson",
        "title": "小手拍拍",
        "class": "小三班",
        "class_level": "小班",
        "domain": "音乐",
        "teachers": ["丙老师"],
        "date": "2025-03-05",
        "origin": "小班孩子喜欢玩自己的小手。",
        "goals": ["学唱歌曲，会边唱边做动作。", "感受和老师一起唱歌的快乐。"],
        "preparation": ["手偶。", "会做拍手的动作。"],
        "steps": three(
            ("手偶引入，引起兴趣", ["“小手小手在哪里？”"]),
            ("学习歌曲", ["教师范唱。", "幼儿跟唱，边唱边做动作。"]),
            ("游戏：找小手", ["听到音乐把小手藏起来。"]),
        ),
        "extension": "回家唱给爸爸妈妈听。",
        "appendix": ["附：歌词", "小手拍拍，小手拍拍，", "手指伸出来。"],
    }


@plan("lesson-56")
def course_as_a_table_with_teacher_and_children():
    page = Page()
    page.title("幼儿园优质课教案")
    page.lines("课题：《彩虹色的花》    领域：语言    年级：中班    授课人：丁老师")
    page.lines("教学目标：1.理解故事内容。2.愿意帮助别人。")
    page.lines("教学准备：图画书课件、彩色花瓣")
    page.lines("教学过程：")
    page.table(
        [
            ["教学环节", "教师活动", "幼儿活动", "设计意图"],
            ["导入", "出示花瓣：这是谁的花瓣？", "猜一猜", "引出故事"],
            ["讲述", "分段讲故事，提问。", "听、说", "理解内容"],
            ["讨论", "你帮过谁？", "结伴说一说", "联系生活"],
        ]
    )
    page.lines("教学反思：花瓣一片片摘下来的时候，孩子们很安静。")
    return page, {
        "kind": "lesson",
        "title": "彩虹色的花",
        "class_level": "中班",
        "domain": "语言",
        "teachers": ["丁老师"],
        "goals": ["理解故事内容。", "愿意帮助别人。"],
        "preparation": ["图画书课件、彩色花瓣"],
        "reflection": "花瓣一片片摘下来的时候，孩子们很安静。",
    }


@plan("lesson-57")
def german_form_with_labels_left():
    page = Page(font="Calibri")
    page.title("Planung einer pädagogischen Aktivität")
    page.table(
        [
            ["Titel", "Apfelmus kochen"],
            ["Fachkraft", "Frau S."],
            ["Datum", "02.10.2025"],
            ["Zielgruppe", "6 Kinder der Mäusegruppe, 4–5 Jahre"],
            ["Bildungsbereich", "Körper, Bewegung und Gesundheit"],
            ["Ausgangssituation", "Im Garten liegen viele Äpfel, die Kinder wollten sie essen."],
            [
                "Ziele",
                "– Die Kinder schälen und schneiden Äpfel.\n– Die Kinder kennen die Regeln in der Küche.",
            ],
            ["Material", "Äpfel, Messer, Topf, Schürzen"],
            [
                "Ablauf",
                "Einstieg: Wir riechen an den Äpfeln.\nHauptteil: Schälen, schneiden, kochen.\nAbschluss: Wir essen das Apfelmus.",
            ],
            ["Reflexion", "Sechs Kinder waren genau richtig."],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Apfelmus kochen",
        "class_level": "中班",
        "domain": "Körper, Bewegung und Gesundheit",
        "teachers": ["Frau S."],
        "date": "2025-10-02",
        "origin": "Im Garten liegen viele Äpfel, die Kinder wollten sie essen.",
        "goals": [
            "Die Kinder schälen und schneiden Äpfel.",
            "Die Kinder kennen die Regeln in der Küche.",
        ],
        "preparation": ["Äpfel, Messer, Topf, Schürzen"],
        "steps": [
            step(phase, title, text)
            for phase, title, text in zip(
                THREE,
                ("Einstieg", "Hauptteil", "Abschluss"),
                (
                    "Wir riechen an den Äpfeln.",
                    "Schälen, schneiden, kochen.",
                    "Wir essen das Apfelmus.",
                ),
                strict=True,
            )
        ],
        "reflection": "Sechs Kinder waren genau richtig.",
    }


@plan("lesson-58")
def outdoor_activity_with_field_and_play():
    page = Page()
    page.title("户外体育活动方案")
    page.lines(
        "活动名称：快乐的小袋鼠",
        "活动班级：大四班",
        "活动时间：2025年5月20日上午",
        "组织教师：戊老师、己老师",
    )
    page.lines("活动目标：", "①练习双脚连续向前跳。", "②遵守游戏规则。")
    page.lines("场地器材：操场；呼啦圈12个、沙包袋。")
    page.lines("活动过程：")
    page.lines("1.热身（5分钟）", "跟着音乐跑跳。")
    page.lines("2.学本领（10分钟）", "跳呼啦圈，由近到远。")
    page.lines("3.游戏：袋鼠送信（10分钟）", "分两队，把信送到终点。")
    page.lines("4.放松（5分钟）", "互相拍拍腿。")
    page.lines("注意事项：落地时膝盖弯一弯。")
    return page, {
        "kind": "lesson",
        "title": "快乐的小袋鼠",
        "class": "大四班",
        "class_level": "大班",
        "teachers": ["戊老师", "己老师"],
        "date": "2025-05-20",
        "minutes": 30,
        "goals": ["练习双脚连续向前跳。", "遵守游戏规则。"],
        "steps": [
            step("opening", "热身", "跟着音乐跑跳。", minutes=5),
            step("development", "学本领", "跳呼啦圈，由近到远。", minutes=10),
            step("development", "游戏：袋鼠送信", "分两队，把信送到终点。", minutes=10),
            step("closing", "放松", "互相拍拍腿。", minutes=5),
        ],
        "safety": "落地时膝盖弯一弯。",
    }


@plan("lesson-59")
def title_and_head_in_a_small_table_and_goals_with_kinds():
    page = Page()
    page.title("活动设计")
    page.table(
        [
            ["活动内容", "科学：影子在哪里", "班级", "中班"],
            ["活动时间", "3月18日 星期二", "教师", "庚老师"],
        ]
    )
    page.bold("活动目标：")
    page.lines(
        "1.认知目标：知道影子是怎样产生的。",
        "2.能力目标：会用手电筒造影子。",
        "3.情感目标：对影子感兴趣。",
    )
    page.bold("活动准备：")
    page.lines("手电筒、小玩具、白墙")
    page.bold("活动过程：")
    page.bold("一、谈话，引出影子。")
    page.lines("你见过自己的影子吗？")
    page.bold("二、操作，发现影子。")
    page.lines("用手电筒照一照玩具。", "影子在哪里？什么时候变大？")
    page.bold("三、小结，整理经验。")
    page.lines("光被挡住了就有影子。")
    page.bold("活动延伸：")
    page.lines("到操场上踩影子。")
    return page, {
        "kind": "lesson",
        "title": "影子在哪里",
        "class_level": "中班",
        "domain": "科学",
        "teachers": ["庚老师"],
        "date": "03-18",
        "goals": ["知道影子是怎样产生的。", "会用手电筒造影子。", "对影子感兴趣。"],
        "preparation": ["手电筒、小玩具、白墙"],
        "steps": three(
            ("谈话，引出影子。", ["你见过自己的影子吗？"]),
            ("操作，发现影子。", ["用手电筒照一照玩具。", "影子在哪里？什么时候变大？"]),
            ("小结，整理经验。", ["光被挡住了就有影子。"]),
        ),
        "extension": "到操场上踩影子。",
    }


@plan("unit-42")
def theme_in_one_form_with_lists_in_cells():
    page = Page()
    page.title("主题活动方案表")
    page.table(
        [
            ["主题名称", "秋天的礼物", "年龄班", "中班"],
            ["实施时间", "10月13日—10月31日（三周）", "制定人", "辛老师、壬老师"],
            ["主题说明", "幼儿园的柿子红了，孩子们每天都要去数一数。", LEFT, LEFT],
            [
                "主题目标",
                "1.感受秋天的变化。\n2.用多种方式表现秋天。\n3.体验收获的快乐。",
                LEFT,
                LEFT,
            ],
            [
                "主题网络",
                "秋天在哪里——落叶飘飘、秋天的天空\n秋天的果实——柿子红了、种子排队",
                LEFT,
                LEFT,
            ],
            [
                "活动安排",
                "第一周：科学《落叶飘飘》、语言《秋天的天空》\n第二周：美术《柿子红了》、数学《种子排队》\n第三周：社会《分享会》",
                LEFT,
                LEFT,
            ],
            ["区域活动", "美工区：落叶、胶水\n科学区：放大镜、种子", LEFT, LEFT],
            ["环境创设", "用落叶装饰主题墙。", LEFT, LEFT],
            ["家园共育", "周末和孩子去捡落叶。", LEFT, LEFT],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "unit",
        "title": "秋天的礼物",
        "class_level": "中班",
        "teachers": ["辛老师", "壬老师"],
        "start": "10-13",
        "end": "10-31",
        "duration_weeks": 3,
        "origin": "幼儿园的柿子红了，孩子们每天都要去数一数。",
        "goals": ["感受秋天的变化。", "用多种方式表现秋天。", "体验收获的快乐。"],
        "web": [
            {"branch": "秋天在哪里", "leaves": ["落叶飘飘", "秋天的天空"]},
            {"branch": "秋天的果实", "leaves": ["柿子红了", "种子排队"]},
        ],
        "activities": [
            {"title": "落叶飘飘", "domain": "科学"},
            {"title": "秋天的天空", "domain": "语言"},
            {"title": "柿子红了", "domain": "美术"},
            {"title": "种子排队", "domain": "数学"},
            {"title": "分享会", "domain": "社会"},
        ],
        "areas": ["美工区：落叶、胶水", "科学区：放大镜、种子"],
        "environment": "用落叶装饰主题墙。",
        "family": "周末和孩子去捡落叶。",
    }


@plan("unit-43")
def headings_with_tables_for_web_and_activities():
    page = Page()
    page.title("大班主题：我要上小学")
    page.lines("主题时间：5月6日—5月30日  班级：大一班  教师：甲老师  乙老师")
    page.bold("一、主题由来")
    page.lines("孩子们看见哥哥姐姐背着书包，都想知道小学是什么样子。")
    page.bold("二、主题目标")
    page.lines("1、了解小学生的学习和生活。", "2、学习整理书包。", "3、对上小学充满期待。")
    page.bold("三、主题网络图")
    page.table(
        [
            ["我要上小学", "小学什么样", "参观小学、小学生的一天"],
            [ABOVE, "我会做准备", "整理书包、课间十分钟"],
            [ABOVE, "再见幼儿园", "毕业照、送祝福"],
        ]
    )
    page.bold("四、活动安排")
    page.table(
        [
            ["周次", "集体活动", "区域活动", "亲子活动"],
            ["第一周", "社会：参观小学", "角色区：小课堂", "看一看小学"],
            ["第二周", "健康：整理书包", "益智区：钟表", "一起买文具"],
        ]
    )
    page.bold("五、主题墙")
    page.lines("展示孩子画的“我心中的小学”。")
    page.bold("六、家长配合")
    page.lines("帮助孩子养成早睡早起的习惯。")
    return page, {
        "kind": "unit",
        "title": "我要上小学",
        "class": "大一班",
        "class_level": "大班",
        "teachers": ["甲老师", "乙老师"],
        "start": "05-06",
        "end": "05-30",
        "origin": "孩子们看见哥哥姐姐背着书包，都想知道小学是什么样子。",
        "goals": ["了解小学生的学习和生活。", "学习整理书包。", "对上小学充满期待。"],
        "web": [
            {"branch": "小学什么样", "leaves": ["参观小学", "小学生的一天"]},
            {"branch": "我会做准备", "leaves": ["整理书包", "课间十分钟"]},
            {"branch": "再见幼儿园", "leaves": ["毕业照", "送祝福"]},
        ],
        "activities": [
            {"title": "参观小学", "domain": "社会", "form": "集体活动"},
            {"title": "角色区：小课堂", "form": "区域活动"},
            {"title": "看一看小学", "form": "亲子活动"},
            {"title": "整理书包", "domain": "健康", "form": "集体活动"},
            {"title": "益智区：钟表", "form": "区域活动"},
            {"title": "一起买文具", "form": "亲子活动"},
        ],
        "environment": "展示孩子画的“我心中的小学”。",
        "family": "帮助孩子养成早睡早起的习惯。",
    }


@plan("unit-44")
def theme_with_activities_written_out_in_tables():
    page = Page()
    page.title("小班主题活动设计《洗得真干净》")
    page.lines("设计者：丙老师", "实施周期：2周")
    page.lines("一、设计背景", "小班孩子洗手时总爱玩泡泡，我们就从泡泡开始。")
    page.lines("二、主题目标", "（一）喜欢洗澡，爱清洁。", "（二）会说洗澡的顺序。")
    page.lines("三、活动列表", "1.健康《我爱洗澡》", "2.科学《泡泡真有趣》", "3.音乐《洗澡歌》")
    page.lines("四、活动方案")
    page.bold("活动一：我爱洗澡")
    page.table(
        [
            ["领域", "健康", "形式", "集体活动"],
            ["目标", "1.知道洗澡的好处。\n2.会说顺序。", LEFT, LEFT],
            ["准备", "娃娃、澡盆", LEFT, LEFT],
            ["过程", "1.给娃娃洗澡。\n2.说一说先洗哪里。", LEFT, LEFT],
        ]
    )
    page.bold("活动二：泡泡真有趣")
    page.table(
        [
            ["领域", "科学", "形式", "小组活动"],
            ["目标", "1.会吹泡泡。\n2.发现泡泡是圆的。", LEFT, LEFT],
            ["准备", "泡泡水、各种工具", LEFT, LEFT],
            ["过程", "1.吹泡泡。\n2.比一比谁的大。", LEFT, LEFT],
        ]
    )
    page.lines("五、区域材料", "娃娃家：澡盆、毛巾；科学区：泡泡水")
    page.lines("六、家园联系", "让孩子自己洗一次澡。")
    return page, {
        "kind": "unit",
        "title": "洗得真干净",
        "class_level": "小班",
        "teachers": ["丙老师"],
        "duration_weeks": 2,
        "origin": "小班孩子洗手时总爱玩泡泡，我们就从泡泡开始。",
        "goals": ["喜欢洗澡，爱清洁。", "会说洗澡的顺序。"],
        "activities": [
            {
                "title": "我爱洗澡",
                "domain": "健康",
                "form": "集体活动",
                "goals": ["知道洗澡的好处。", "会说顺序。"],
                "preparation": ["娃娃、澡盆"],
                "steps": [step(None, None, "给娃娃洗澡。", "说一说先洗哪里。")],
            },
            {
                "title": "泡泡真有趣",
                "domain": "科学",
                "form": "小组活动",
                "goals": ["会吹泡泡。", "发现泡泡是圆的。"],
                "preparation": ["泡泡水、各种工具"],
                "steps": [step(None, None, "吹泡泡。", "比一比谁的大。")],
            },
            {"title": "洗澡歌", "domain": "音乐"},
        ],
        "areas": ["娃娃家：澡盆、毛巾", "科学区：泡泡水"],
        "family": "让孩子自己洗一次澡。",
    }


@plan("unit-45")
def german_project_as_a_form():
    page = Page(font="Arial")
    page.title("Projektskizze")
    page.table(
        [
            ["Projekttitel", "Vom Korn zum Brot"],
            ["Gruppe", "Sternengruppe"],
            ["Zeitraum", "01.09.2025 – 19.09.2025"],
            ["Team", "Frau A. und Herr B."],
            ["Anlass", "Beim Frühstück fragte ein Kind, woher das Brot kommt."],
            ["Ziele", "• Die Kinder lernen Getreide kennen.\n• Die Kinder backen ein Brot."],
            ["Angebote", "1. Körner mahlen\n2. Besuch in der Bäckerei\n3. Brot backen"],
            ["Raum und Material", "Ein Tisch mit Ähren und Mühle."],
            ["Eltern", "Wer hat eine alte Mühle?"],
        ]
    )
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Vom Korn zum Brot",
        "class": "Sternengruppe",
        "teachers": ["Frau A.", "Herr B."],
        "start": "2025-09-01",
        "end": "2025-09-19",
        "origin": "Beim Frühstück fragte ein Kind, woher das Brot kommt.",
        "goals": ["Die Kinder lernen Getreide kennen.", "Die Kinder backen ein Brot."],
        "activities": [
            {"title": "Körner mahlen"},
            {"title": "Besuch in der Bäckerei"},
            {"title": "Brot backen"},
        ],
        "environment": "Ein Tisch mit Ähren und Mühle.",
        "family": "Wer hat eine alte Mühle?",
    }
