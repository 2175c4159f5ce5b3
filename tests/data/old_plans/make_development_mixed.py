"""Plans of all kinds of the development set, as four more houses write them."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import slot, three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, step, week


@plan("lesson-71")
def course_beside_a_merged_name():
    page = Page()
    page.title("教学活动设计（大班）")
    page.table(
        [
            ["活动名称", "有趣的汉字", "执教", "甲老师"],
            ["领域", "语言", "时间", "2025年3月12日"],
            ["目标", "1.知道汉字是从图画变来的。\n2.喜欢认汉字。", LEFT, LEFT],
            ["准备", "经验准备：认识几个简单的字。\n材料准备：字卡。", LEFT, LEFT],
            ["过程", "导入", "出示图画：这是什么？", LEFT],
            [ABOVE, "展开", "1.看一看字是怎么变来的。\n2.玩找朋友的游戏。", LEFT],
            [ABOVE, "结束", "到操场上找汉字。", LEFT],
            ["延伸", "在语言区做一本字书。", LEFT, LEFT],
            ["反思", "象形字最受欢迎。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "有趣的汉字",
        "class_level": "大班",
        "domain": "语言",
        "teachers": ["甲老师"],
        "date": "2025-03-12",
        "goals": ["知道汉字是从图画变来的。", "喜欢认汉字。"],
        "preparation": ["认识几个简单的字。", "字卡。"],
        "steps": three(
            ("导入", ["出示图画：这是什么？"]),
            ("展开", ["看一看字是怎么变来的。", "玩找朋友的游戏。"]),
            ("结束", ["到操场上找汉字。"]),
        ),
        "extension": "在语言区做一本字书。",
        "reflection": "象形字最受欢迎。",
    }


@plan("lesson-72")
def two_lines_of_head_and_intentions_in_brackets():
    page = Page()
    page.title("中班健康活动：小刺猬运果子")
    page.lines("——动作发展", "设计教师：乙老师    使用班级：中五班")
    page.lines("活动目标", "练习侧身滚。", "在游戏中学会躲让。", "体验运动的快乐。")
    page.lines("活动准备", "垫子、果子若干", "孩子会侧身躺")
    page.lines("活动过程")
    page.lines("（一）热身运动（3分钟）", "师生学小刺猬走路。（意图：活动身体。）")
    page.lines(
        "（二）学习侧身滚（8分钟）", "请孩子试着在垫子上滚一滚。", "教师小结：手臂贴紧身体。"
    )
    page.lines("（三）游戏：运果子（8分钟）", "分两组把果子粘在身上运回家。")
    page.lines("（四）放松整理（3分钟）", "抖抖手，收垫子。")
    page.lines("活动建议", "可以在家里的床上练习。")
    return page, {
        "kind": "lesson",
        "title": "小刺猬运果子",
        "class": "中五班",
        "class_level": "中班",
        "domain": "健康",
        "teachers": ["乙老师"],
        "minutes": 22,
        "goals": ["练习侧身滚。", "在游戏中学会躲让。", "体验运动的快乐。"],
        "preparation": ["垫子、果子若干", "孩子会侧身躺"],
        "steps": [
            step("opening", "热身运动", "师生学小刺猬走路。（意图：活动身体。）", minutes=3),
            step(
                "development",
                "学习侧身滚",
                "请孩子试着在垫子上滚一滚。",
                "教师小结：手臂贴紧身体。",
                minutes=8,
            ),
            step("development", "游戏：运果子", "分两组把果子粘在身上运回家。", minutes=8),
            step("closing", "放松整理", "抖抖手，收垫子。", minutes=3),
        ],
    }


@plan("lesson-73")
def daily_life_activity():
    page = Page()
    page.title("小班生活活动《我会扣纽扣》")
    page.lines("班级：小三班", "教师：丙老师", "日期：9月15日 星期一 2025年")
    page.lines("一、活动背景", "天气转凉，孩子们穿上了有纽扣的外套。")
    page.lines("二、活动目标", "①学习从下往上扣纽扣。②愿意自己的事情自己做。")
    page.lines("三、活动准备", "有纽扣的布片每人一块。")
    page.lines("四、活动流程")
    page.lines("（1）念儿歌：小纽扣，找洞洞。")
    page.lines("（2）看老师扣：先捏住，再钻洞。")
    page.lines("（3）自己扣：教师帮助有困难的孩子。")
    page.lines("五、家园配合", "在家让孩子自己扣衣服。")
    return page, {
        "kind": "lesson",
        "title": "我会扣纽扣",
        "class": "小三班",
        "class_level": "小班",
        "form": "生活活动",
        "teachers": ["丙老师"],
        "date": "2025-09-15",
        "origin": "天气转凉，孩子们穿上了有纽扣的外套。",
        "goals": ["学习从下往上扣纽扣。", "愿意自己的事情自己做。"],
        "preparation": ["有纽扣的布片每人一块。"],
        "family": "在家让孩子自己扣衣服。",
    }


@plan("lesson-74")
def german_offer_with_table_of_head_and_text():
    page = Page(font="Arial")
    page.title("Bildungsangebot")
    page.table(
        [
            ["Titel des Angebots", "Schattentheater", "Datum", "03.12.2025"],
            ["Erzieherin", "Frau M.", "Dauer", "ca. 40 Min."],
            ["Gruppengröße", "5 Kinder", "Alter", "5–6 Jahre"],
        ]
    )
    page.bold("Beobachtung / Anlass")
    page.lines("Im dunklen Morgen spielten Kinder mit Taschenlampen.")
    page.bold("Ziele")
    page.lines(
        "Die Kinder entdecken, wie Schatten größer und kleiner werden.",
        "Die Kinder erfinden gemeinsam eine Geschichte.",
    )
    page.bold("Vorbereitung")
    page.lines("Leintuch, Lampe, Figuren aus Pappe")
    page.bold("Durchführung")
    page.lines(
        "Einstieg: Wir machen das Licht aus.",
        "Hauptteil: Die Kinder probieren Figuren aus und erfinden eine Geschichte.",
        "Abschluss: Wir führen das Stück auf.",
    )
    page.bold("Auswertung")
    page.lines("Die Geschichte wurde jeden Tag länger.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Schattentheater",
        "class_level": "大班",
        "teachers": ["Frau M."],
        "date": "2025-12-03",
        "minutes": 40,
        "origin": "Im dunklen Morgen spielten Kinder mit Taschenlampen.",
        "goals": [
            "Die Kinder entdecken, wie Schatten größer und kleiner werden.",
            "Die Kinder erfinden gemeinsam eine Geschichte.",
        ],
        "preparation": ["Leintuch, Lampe, Figuren aus Pappe"],
        "steps": [
            step("opening", "Einstieg", "Wir machen das Licht aus."),
            step(
                "development",
                "Hauptteil",
                "Die Kinder probieren Figuren aus und erfinden eine Geschichte.",
            ),
            step("closing", "Abschluss", "Wir führen das Stück auf."),
        ],
        "reflection": "Die Geschichte wurde jeden Tag länger.",
    }


@plan("week-54")
def two_rows_of_heads_with_dates_and_groups():
    page = Page(landscape=True)
    page.title("中一班第14周周计划")
    page.lines("主题名称：冬爷爷来了      带班教师：丁老师  戊老师")
    page.table(
        [
            ["内容", LEFT, "星期一", "星期二", "星期三", "星期四", "星期五"],
            [ABOVE, LEFT, "12月1日", "12月2日", "12月3日", "12月4日", "12月5日"],
            ["生活\n活动", "来园", "自己挂外套", *[LEFT] * 4],
            [ABOVE, "进餐", "不挑食", LEFT, "收碗筷", LEFT, LEFT],
            [
                "学习\n活动",
                "集体",
                "谈话：冬天",
                "儿歌：雪花",
                "数学：排序",
                "手工：雪人",
                "歌曲：小雪花",
            ],
            [ABOVE, "小组", "", "拼图", "", "拼图", ""],
            ["运动", LEFT, "跳绳", LEFT, "爬垫子", LEFT, "跳绳"],
            ["家园互动", LEFT, "早睡早起。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "生活活动/来园": [(1, 5, "自己挂外套")],
            "生活活动/进餐": [(1, 2, "不挑食"), (3, 5, "收碗筷")],
            "学习活动/集体": [
                "谈话：冬天",
                "儿歌：雪花",
                "数学：排序",
                "手工：雪人",
                "歌曲：小雪花",
            ],
            "学习活动/小组": ["", "拼图", "", "拼图", ""],
            "运动": [(1, 2, "跳绳"), (3, 4, "爬垫子"), (5, 5, "跳绳")],
            "家园互动": [(1, 5, "早睡早起。")],
        },
        class_="中一班",
        class_level="中班",
        teachers=["丁老师", "戊老师"],
        week=14,
        theme="冬爷爷来了",
        start="12-01",
        end="12-05",
    )


@plan("week-55")
def headings_in_brackets_and_a_list_of_days():
    page = Page()
    page.title("大四班周教学安排")
    page.lines("2025年11月10日—14日  第十一周  甲老师、乙老师")
    page.lines("【本周主题】动物朋友")
    page.lines("【本周目标】", "1．了解动物的本领。", "2．爱护动物。")
    page.lines(
        "【教学活动】",
        "星期一：科学《动物的尾巴》",
        "星期二：语言《谁的本领大》",
        "星期三：音乐《动物狂欢节》",
        "星期四：健康《学动物走》",
        "星期五：美术《画动物》",
    )
    page.lines("【游戏活动】", "角色区：动物医院", "建构区：动物园")
    page.lines("【户外活动】", "学动物走、滚轮胎")
    page.lines("【家园共育】", "带孩子看动物的书。")
    return page, week(
        {
            "教学活动": [
                "科学《动物的尾巴》",
                "语言《谁的本领大》",
                "音乐《动物狂欢节》",
                "健康《学动物走》",
                "美术《画动物》",
            ],
            "游戏活动": [(1, 5, "角色区：动物医院\n建构区：动物园")],
            "户外活动": [(1, 5, "学动物走、滚轮胎")],
            "家园共育": [(1, 5, "带孩子看动物的书。")],
        },
        class_="大四班",
        class_level="大班",
        teachers=["甲老师", "乙老师"],
        week=11,
        theme="动物朋友",
        start="2025-11-10",
        end="2025-11-14",
        goals=["了解动物的本领。", "爱护动物。"],
    )


@plan("week-56")
def german_grid_with_rows_of_areas():
    page = Page(landscape=True, font="Calibri")
    page.title("Wochenplan der Krippe")
    page.table(
        [
            ["Gruppe: Marienkäfer", LEFT, LEFT, "KW 45", LEFT, LEFT],
            [
                "Datum: 03.11.2025 – 07.11.2025",
                LEFT,
                LEFT,
                "Betreuung: Frau N. / Frau O.",
                LEFT,
                LEFT,
            ],
            ["", "Mo", "Di", "Mi", "Do", "Fr"],
            ["Singkreis", "Laternenlied", LEFT, "Klatschspiel", LEFT, "Wunsch"],
            ["Spielimpuls", "Blätterbad", "Blätterbad", "Kleister", "Kleister", "Ausflug"],
            ["Draußen", "Garten", *[LEFT] * 4],
            ["Pflege", "Hände waschen üben", *[LEFT] * 4],
        ]
    )
    page.lines("Liebe Eltern, bitte bringt alte Kleidung zum Kleistern mit.")
    return page, week(
        {
            "Singkreis": [(1, 2, "Laternenlied"), (3, 4, "Klatschspiel"), (5, 5, "Wunsch")],
            "Spielimpuls": ["Blätterbad", "Blätterbad", "Kleister", "Kleister", "Ausflug"],
            "Draußen": [(1, 5, "Garten")],
            "Pflege": [(1, 5, "Hände waschen üben")],
        },
        language="de",
        class_="Marienkäfer",
        teachers=["Frau N.", "Frau O."],
        calendar_week=45,
        start="2025-11-03",
        end="2025-11-07",
    )


@plan("unit-54")
def theme_with_goals_by_area_and_table_of_days():
    page = Page()
    page.title("小班主题活动计划——亲亲一家人")
    page.lines("预计时间：2025年11月17日至12月5日    制定教师：己老师")
    page.lines("一、主题生成背景", "入园两个月，孩子们常常翻看家里的照片。")
    page.lines("二、主题目标")
    page.lines("健康：会自己穿脱鞋。", "语言：能说出家人的名字。", "社会：愿意为家人做一件事。")
    page.lines("三、主题网络图：")
    page.lines("我的家人：爸爸妈妈、爷爷奶奶", "我爱家人：送礼物、说一句话")
    page.lines("四、活动安排：")
    page.table(
        [
            ["序号", "活动内容", "领域", "活动形式"],
            ["1", "全家福", "艺术", "集体"],
            ["2", "我的妈妈", "语言", "集体"],
            ["3", "给爷爷捶背", "社会", "生活"],
            ["4", "家", "艺术", "区域"],
        ]
    )
    page.lines(
        "五、区域活动安排：", "1.娃娃家：做饭、照顾娃娃", "2.美工区：画妈妈", "3.阅读区：《我爸爸》"
    )
    page.lines("六、环境创设：", "墙上贴全家福。")
    page.lines("七、家园共育：", "提供全家福照片一张。")
    return page, {
        "kind": "unit",
        "title": "亲亲一家人",
        "class_level": "小班",
        "teachers": ["己老师"],
        "start": "2025-11-17",
        "end": "2025-12-05",
        "origin": "入园两个月，孩子们常常翻看家里的照片。",
        "goals": ["会自己穿脱鞋。", "能说出家人的名字。", "愿意为家人做一件事。"],
        "web": [
            {"branch": "我的家人", "leaves": ["爸爸妈妈", "爷爷奶奶"]},
            {"branch": "我爱家人", "leaves": ["送礼物", "说一句话"]},
        ],
        "activities": [
            {"title": "全家福", "domain": "艺术", "form": "集体"},
            {"title": "我的妈妈", "domain": "语言", "form": "集体"},
            {"title": "给爷爷捶背", "domain": "社会", "form": "生活"},
            {"title": "家", "domain": "艺术", "form": "区域"},
        ],
        "areas": ["娃娃家：做饭、照顾娃娃", "美工区：画妈妈", "阅读区：《我爸爸》"],
        "environment": "墙上贴全家福。",
        "family": "提供全家福照片一张。",
    }


@plan("unit-55")
def german_theme_with_goal_kinds_and_offers():
    page = Page(font="Arial")
    page.title("Themenprojekt: Wir werden Naturforscher")
    page.lines("Gruppe: Füchse      Zeitraum: 20.04.2026 – 08.05.2026      Team: Herr P., Frau Q.")
    page.bold("Situation")
    page.lines("Seit dem Waldtag untersuchen die Kinder jeden Käfer mit der Lupe.")
    page.bold("Ziele")
    page.lines(
        "Sachkompetenz: Die Kinder kennen drei Tiere des Waldbodens.",
        "Sozialkompetenz: Die Kinder forschen zu zweit.",
    )
    page.bold("Angebote")
    page.lines(
        "1. Becherlupen bauen (Technik)",
        "2. Waldboden untersuchen (Naturwissenschaft)",
        "3. Käfer malen (Kunst)",
        "4. Insektenlied (Musik)",
    )
    page.bold("Raum und Material")
    page.lines("Forscherecke mit Lupen und Büchern")
    page.bold("Eltern")
    page.lines("Wer begleitet uns in den Wald?")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Wir werden Naturforscher",
        "teachers": ["Herr P.", "Frau Q."],
        "start": "2026-04-20",
        "end": "2026-05-08",
        "origin": "Seit dem Waldtag untersuchen die Kinder jeden Käfer mit der Lupe.",
        "activities": [
            {"title": "Becherlupen bauen", "domain": "Natur und Umwelt"},
            {"title": "Waldboden untersuchen", "domain": "Natur und Umwelt"},
            {"title": "Käfer malen", "domain": "Kunst"},
            {"title": "Insektenlied", "domain": "Musik"},
        ],
        "environment": "Forscherecke mit Lupen und Büchern",
        "family": "Wer begleitet uns in den Wald?",
    }


@plan("day-35")
def table_with_names_first():
    page = Page()
    page.title("大二班半日活动安排表")
    page.lines("2025年10月22日（星期三）上午    执教：庚老师")
    page.table(
        [
            ["环节", "时间", "内容", "教师指导要点"],
            ["入园", "7:40-8:20", "值日生工作", "提醒换水"],
            ["晨锻", "8:20-9:00", "跳绳接力", "注意安全"],
            ["早点", "9:00-9:20", "牛奶、饼干", "自己收杯子"],
            ["集体活动", "9:20-9:50", "数学《分类统计》", "让孩子自己画图"],
        ]
    )
    return page, {
        "kind": "day",
        "class": "大二班",
        "class_level": "大班",
        "teachers": ["庚老师"],
        "date": "2025-10-22",
        "slots": [
            slot("7:40-8:20", "入园", "值日生工作", "提醒换水"),
            slot("8:20-9:00", "晨锻", "跳绳接力", "注意安全"),
            slot("9:00-9:20", "早点", "牛奶、饼干", "自己收杯子"),
            slot("9:20-9:50", "集体活动", "数学《分类统计》", "让孩子自己画图"),
        ],
    }


@plan("term-27")
def goals_below_areas_and_weeks_in_a_table():
    page = Page()
    page.title("2025-2026学年第一学期中三班教育教学计划")
    page.lines("教师：辛老师、壬老师")
    page.lines("一、基本情况", "本班30人，男女各半，动手能力较强，常规有待加强。")
    page.lines("二、教育目标")
    page.lines(
        "（一）健康领域",
        "1.会单脚跳。",
        "（二）语言领域",
        "1.能大胆讲述。",
        "（三）艺术领域",
        "1.会用多种材料作画。",
    )
    page.lines("三、教学进度安排")
    page.table(
        [
            ["周次", "时间", "主题", "活动安排"],
            ["第1～2周", "9.1～9.12", "我升中班了", "新朋友"],
            ["第3～4周", "9.15～9.26", "好吃的水果", "水果拼盘"],
        ]
    )
    page.lines("四、家长工作", "开家长会。")
    return page, {
        "kind": "term",
        "title": "2025-2026学年第一学期中三班教育教学计划",
        "class": "中三班",
        "class_level": "中班",
        "teachers": ["辛老师", "壬老师"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": "本班30人，男女各半，动手能力较强，常规有待加强。",
        "goals": ["会单脚跳。", "能大胆讲述。", "会用多种材料作画。"],
        "family": "开家长会。",
    }
