"""The last plans of the development set."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, step, week


@plan("lesson-30")
def numbers_of_one_kind_for_everything():
    page = Page()
    page.title("大班美术：青花瓷盘")
    page.lines("1.活动班级：大六班", "2.活动教师：小满", "3.活动时间：2025年11月5日")
    page.lines("4.活动目标：", "（1）欣赏青花瓷的花纹。", "（2）会用蓝色画出对称的花纹。")
    page.lines("5.活动准备：", "青花瓷图片、纸盘、蓝色笔")
    page.lines("6.活动过程：")
    page.lines(
        "（1）欣赏：盘子上有什么花纹？", "（2）讲解：花纹怎样对称。", "（3）作画：在纸盘上画一画。"
    )
    page.lines("7.活动评价：", "对称的花纹多数孩子能画出来。")
    return page, {
        "kind": "lesson",
        "title": "青花瓷盘",
        "class": "大六班",
        "class_level": "大班",
        "domain": "美术",
        "teachers": ["小满"],
        "date": "2025-11-05",
        "goals": ["欣赏青花瓷的花纹。", "会用蓝色画出对称的花纹。"],
        "preparation": ["青花瓷图片、纸盘、蓝色笔"],
        "steps": [
            step(
                None,
                None,
                "欣赏：盘子上有什么花纹？",
                "讲解：花纹怎样对称。",
                "作画：在纸盘上画一画。",
            ),
        ],
        "reflection": "对称的花纹多数孩子能画出来。",
    }


@plan("lesson-31")
def long_table_with_course_and_guidance():
    page = Page(landscape=True)
    page.title("教学活动记录表")
    page.table(
        [
            ["时间", "2025年6月12日", "班级", "中二班", "教师", "谷雨"],
            ["活动名称", "我会叠衣服", LEFT, "活动领域", "健康（生活）", LEFT],
            ["活动目标", "1. 学习叠衣服的方法。\n2. 愿意自己的事情自己做。", *[LEFT] * 4],
            ["重点", "把衣服叠平整。", LEFT, "难点", "袖子往里折。", LEFT],
            ["活动准备", "每人一件外套、叠衣儿歌", *[LEFT] * 4],
            ["流程", LEFT, "活动内容", LEFT, "教师观察与支持", LEFT],
            ["一、看一看", LEFT, "衣柜好乱呀，怎么办？", LEFT, "听听孩子的办法。", LEFT],
            ["二、学一学", LEFT, "边念儿歌边叠。", LEFT, "站在孩子的同一边示范。", LEFT],
            ["三、比一比", LEFT, "把衣服放进自己的柜子。", LEFT, "看看谁的最整齐。", LEFT],
            ["活动延伸", "回家帮妈妈叠衣服。", *[LEFT] * 4],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "我会叠衣服",
        "class": "中二班",
        "class_level": "中班",
        "domain": "健康",
        "teachers": ["谷雨"],
        "date": "2025-06-12",
        "goals": ["学习叠衣服的方法。", "愿意自己的事情自己做。"],
        "key_point": "把衣服叠平整。",
        "difficult_point": "袖子往里折。",
        "preparation": ["每人一件外套、叠衣儿歌"],
        "steps": [
            {**step("opening", "看一看", "衣柜好乱呀，怎么办？"), "support": "听听孩子的办法。"},
            {
                **step("development", "学一学", "边念儿歌边叠。"),
                "support": "站在孩子的同一边示范。",
            },
            {**step("closing", "比一比", "把衣服放进自己的柜子。"), "support": "看看谁的最整齐。"},
        ],
        "extension": "回家帮妈妈叠衣服。",
    }


@plan("week-24")
def short_week_with_dates_and_an_area_group():
    page = Page(landscape=True)
    page.title("××幼儿园中三班周活动计划")
    page.lines("第20周　2025年6月30日—7月4日　教师：小满、谷雨　保育员：处暑")
    page.lines("【本周重点】", "1.说说夏天的安全。", "2.会自己涂防蚊水。")
    page.table(
        [
            ["活动", LEFT, "6月30日", "7月1日", "7月2日", "7月3日", "7月4日"],
            ["教学", LEFT, "安全：防溺水", "党的生日", "语言：荷花", "数学：整点", "毕业演出"],
            ["区域", "美工区", "荷花灯", LEFT, LEFT, "扇子", LEFT],
            [ABOVE, "建构区", "游泳馆", *[LEFT] * 4],
            ["户外", LEFT, "玩水", "跳绳", "玩水", "跳绳", "玩水"],
        ]
    )
    page.label("家园沟通：", "暑假安全告知书请签字带回。")
    return page, week(
        {
            "教学": ["安全：防溺水", "党的生日", "语言：荷花", "数学：整点", "毕业演出"],
            "区域/美工区": [(1, 3, "荷花灯"), (4, 5, "扇子")],
            "区域/建构区": [(1, 5, "游泳馆")],
            "户外": ["玩水", "跳绳", "玩水", "跳绳", "玩水"],
            "家园沟通": [(1, 5, "暑假安全告知书请签字带回。")],
        },
        class_="中三班",
        class_level="中班",
        teachers=["小满", "谷雨"],
        week=20,
        start="2025-06-30",
        end="2025-07-04",
        focus=["说说夏天的安全。", "会自己涂防蚊水。"],
    )


@plan("week-25")
def german_week_across_with_text_above():
    page = Page(landscape=True, font="Calibri")
    page.title("Wochenplan vom 06.10. bis 10.10.2025")
    page.lines("Gruppe: Marienkäfer", "Pädagogische Fachkräfte: Frau U. und Frau V.")
    page.lines("Wochenthema: Kartoffeln", "Schwerpunkt: Die Kinder ernten selbst.")
    page.table(
        [
            ["Zeit", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"],
            ["8:30 Morgenkreis", "Erzählrunde", "Lied", "Rätsel", "Lied", "Abschied"],
            ["9:30 Angebot", "Kartoffeln ernten", LEFT, "Kartoffeldruck", "Suppe kochen", "Fest"],
            ["11:00 Draußen", "Garten", LEFT, LEFT, LEFT, LEFT],
        ]
    )
    return page, week(
        {
            "8:30 Morgenkreis": ["Erzählrunde", "Lied", "Rätsel", "Lied", "Abschied"],
            "9:30 Angebot": [
                (1, 2, "Kartoffeln ernten"),
                (3, 3, "Kartoffeldruck"),
                (4, 4, "Suppe kochen"),
                (5, 5, "Fest"),
            ],
            "11:00 Draußen": [(1, 5, "Garten")],
        },
        language="de",
        theme="Kartoffeln",
        teachers=["Frau U.", "Frau V."],
        start="2025-10-06",
        end="2025-10-10",
        focus=["Die Kinder ernten selbst."],
    )


@plan("unit-18")
def theme_in_a_table_with_goals_by_area():
    page = Page()
    page.title("主题活动设计表（大班）")
    page.table(
        [
            ["主题名称", "《我要上小学》", "实施时间", "2025年5月19日—6月13日"],
            ["设计教师", "小满、谷雨、处暑", "主题周期", "4周"],
            ["主题说明", "孩子们开始问小学里有没有滑梯。", LEFT, LEFT],
            ["主题目标", "健康：会整理书包。\n语言：敢问问题。\n社会：向往小学。", LEFT, LEFT],
            [
                "预设活动",
                "1.参观小学（社会）\n2.我的书包（健康）\n3.小学什么样（美术）",
                LEFT,
                LEFT,
            ],
            ["区域活动", "阅读区：投放小学生的故事书\n益智区：时钟、课程表", LEFT, LEFT],
            ["环境创设", "做一面“倒计时”墙。", LEFT, LEFT],
            ["家长工作", "早睡早起，按时到园。", LEFT, LEFT],
            ["主题小结", "参观后问题变少了，期待变多了。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "unit",
        "title": "我要上小学",
        "class_level": "大班",
        "teachers": ["小满", "谷雨", "处暑"],
        "start": "2025-05-19",
        "end": "2025-06-13",
        "duration_weeks": 4,
        "origin": "孩子们开始问小学里有没有滑梯。",
        "goals": ["健康：会整理书包。", "语言：敢问问题。", "社会：向往小学。"],
        "activities": [
            {"title": "参观小学", "domain": "社会"},
            {"title": "我的书包", "domain": "健康"},
            {"title": "小学什么样", "domain": "美术"},
        ],
        "areas": ["阅读区：投放小学生的故事书", "益智区：时钟、课程表"],
        "environment": "做一面“倒计时”墙。",
        "family": "早睡早起，按时到园。",
        "reflection": "参观后问题变少了，期待变多了。",
    }


@plan("term-13")
def plan_of_a_class_in_text():
    page = Page()
    page.title("小三班2025年秋学期班级工作计划")
    page.lines("教师：处暑、小满", "")
    page.lines("一、班级情况分析")
    page.lines(
        "（一）幼儿情况", "全班24人，九月第一次入园。", "（二）家长情况", "多数是爷爷奶奶接送。"
    )
    page.lines("二、本学期目标", "1.高兴来园。", "2.会自己吃饭、如厕。")
    page.lines("三、家长工作", "每周发一次照片。")
    page.lines("四、各月重点")
    page.lines("9月：入园适应", "10月：秋天", "11月：安全", "12月：新年")
    return page, {
        "kind": "term",
        "title": "小三班2025年秋学期班级工作计划",
        "class": "小三班",
        "class_level": "小班",
        "teachers": ["处暑", "小满"],
        "school_year": "2025-2026",
        "term": 1,
        "goals": ["高兴来园。", "会自己吃饭、如厕。"],
        "family": "每周发一次照片。",
        "months": [
            {"month": "9月", "text": "入园适应"},
            {"month": "10月", "text": "秋天"},
            {"month": "11月", "text": "安全"},
            {"month": "12月", "text": "新年"},
        ],
    }
