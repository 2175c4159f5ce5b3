"""A further round of plans of the development set, each of a structure not met before."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import slot, three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, step, week

DAYS = ["星期一", "星期二", "星期三", "星期四", "星期五"]


@plan("lesson-21")
def course_of_numbered_lines_only():
    page = Page(font="仿宋")
    page.title("大班健康活动：跳房子")
    page.lines("任课教师:辛老师   班级:大五班   课时:30分钟")
    page.lines("活动目标:1、单脚跳过格子不踩线。2、能自己商量谁先跳。")
    page.lines("活动准备:粉笔、沙包")
    page.lines("活动过程:")
    lines = [
        "1、热身：跟音乐活动手腕脚腕。",
        "2、请会玩的孩子介绍怎么跳。",
        "3、分组画格子，自己玩一玩。",
        "4、增加难度：丢沙包跳。",
        "5、放松，收好粉笔。",
    ]
    page.lines(*lines)
    page.lines("活动反思:画格子花了很长时间，可以提前画一半。")
    return page, {
        "kind": "lesson",
        "title": "跳房子",
        "class": "大五班",
        "class_level": "大班",
        "domain": "健康",
        "teachers": ["辛老师"],
        "minutes": 30,
        "goals": ["单脚跳过格子不踩线。", "能自己商量谁先跳。"],
        "preparation": ["粉笔、沙包"],
        "steps": [step(None, None, *(line[2:] for line in lines))],
        "reflection": "画格子花了很长时间，可以提前画一半。",
    }


@plan("lesson-22")
def head_in_a_table_and_text_below():
    page = Page()
    page.title("优质课教案")
    page.table(
        [
            ["教材版本", "园本课程", "年龄段", "中班"],
            ["活动名称", "《小老鼠和大狮子》", "活动类型", "语言"],
            ["授课人", "子老师", "授课时间", "2025年10月22日 上午9:00"],
        ]
    )
    page.lines("")
    page.bold("【活动目标】")
    page.lines(
        "认知：理解故事里谁帮了谁。",
        "能力：能用“虽然……但是……”说一句。",
        "情感：知道小小的也有本领。",
    )
    page.bold("【重点难点】")
    page.lines("重点：理解故事。难点：用句式说话。")
    page.bold("【活动准备】")
    page.lines("课件；小老鼠和大狮子的头饰；绳子一根。")
    page.bold("【活动过程】")
    page.bold("（一）猜谜导入")
    page.lines("师：什么动物最大声？什么动物最小声？", "过渡语：今天它们两个遇上了。")
    page.bold("（二）听故事")
    page.lines(
        "1.第一遍完整听。", "2.第二遍分段听，说说谁帮了谁。", "小结：小老鼠虽然小，但是会咬绳子。"
    )
    page.bold("（三）演故事")
    page.lines("分组戴头饰演一演。")
    page.bold("【活动延伸】")
    page.lines("把绳子放进语言区，继续表演。")
    page.bold("【专家点评】")
    page.lines("孩子说的机会多，教师说的少，很好。")
    return page, {
        "kind": "lesson",
        "title": "小老鼠和大狮子",
        "class_level": "中班",
        "teachers": ["子老师"],
        "date": "2025-10-22",
        "goals": [
            "理解故事里谁帮了谁。",
            "能用“虽然……但是……”说一句。",
            "知道小小的也有本领。",
        ],
        "key_point": "理解故事。",
        "difficult_point": "用句式说话。",
        "preparation": ["课件；小老鼠和大狮子的头饰；绳子一根。"],
        "steps": three(
            ("猜谜导入", ["师：什么动物最大声？什么动物最小声？", "过渡语：今天它们两个遇上了。"]),
            (
                "听故事",
                [
                    "第一遍完整听。",
                    "第二遍分段听，说说谁帮了谁。",
                    "小结：小老鼠虽然小，但是会咬绳子。",
                ],
            ),
            ("演故事", ["分组戴头饰演一演。"]),
        ),
        "extension": "把绳子放进语言区，继续表演。",
    }


@plan("lesson-23")
def labels_in_a_narrow_column_with_bullets_of_word():
    page = Page()
    page.title("区域游戏活动计划：小小理发店")
    table = page.table(
        [
            ["游戏班级", "中一班", "指导教师", "卯老师"],
            ["游戏时间", "2025年5月14日下午", "游戏地点", "角色区"],
            ["游戏目标", "", LEFT, LEFT],
            ["材料投放", "吹风机（玩具）、围布、梳子、价目表", LEFT, LEFT],
            ["游戏玩法", "1.商量谁当理发师。\n2.客人排队等候。\n3.付钱、说再见。", LEFT, LEFT],
            ["观察要点", "客人多的时候怎么办？", LEFT, LEFT],
            ["游戏评价", "有孩子想到发号码，第二天大家都用了。", LEFT, LEFT],
        ],
        bold=(0, 2),
    )
    page.fill(table.cell(2, 1), "会按顺序排队。\n能用礼貌的话招呼客人。")
    return page, {
        "kind": "lesson",
        "title": "小小理发店",
        "class": "中一班",
        "class_level": "中班",
        "teachers": ["卯老师"],
        "date": "2025-05-14",
        "form": "区域游戏",
        "goals": ["会按顺序排队。", "能用礼貌的话招呼客人。"],
        "preparation": ["吹风机（玩具）、围布、梳子、价目表"],
        "steps": [
            step(None, None, "商量谁当理发师。", "客人排队等候。", "付钱、说再见。"),
        ],
        "reflection": "有孩子想到发号码，第二天大家都用了。",
    }


@plan("week-17")
def two_columns_for_each_day():
    page = Page(landscape=True)
    page.title("小一班周计划（第2周）")
    page.lines("2025年9月8日—9月12日　主题：我爱幼儿园　带班：巳老师 午老师")
    page.table(
        [
            ["日期", "户外活动", "教学活动", "游戏活动", "生活指导"],
            ["9月8日\n星期一", "滑梯", "健康：找毛巾", "娃娃家", "学习洗手"],
            ["9月9日\n星期二", "骑车", "音乐：点名歌", "积木", ABOVE],
            ["9月10日\n星期三", "滑梯", "语言：老师好", "娃娃家", "自己吃饭"],
            ["9月11日\n星期四", "骑车", "美术：棒棒糖", "积木", ABOVE],
            ["9月12日\n星期五", "散步", "社会：我的小床", "自选", "整理小床"],
        ]
    )
    page.bold("本周反思：")
    page.lines("哭的孩子少了，午睡还要陪。")
    return page, week(
        {
            "户外活动": ["滑梯", "骑车", "滑梯", "骑车", "散步"],
            "教学活动": [
                "健康：找毛巾",
                "音乐：点名歌",
                "语言：老师好",
                "美术：棒棒糖",
                "社会：我的小床",
            ],
            "游戏活动": ["娃娃家", "积木", "娃娃家", "积木", "自选"],
            "生活指导": [(1, 2, "学习洗手"), (3, 4, "自己吃饭"), (5, 5, "整理小床")],
        },
        theme="我爱幼儿园",
        class_="小一班",
        class_level="小班",
        teachers=["巳老师", "午老师"],
        week=2,
        start="2025-09-08",
        end="2025-09-12",
        reflection="哭的孩子少了，午睡还要陪。",
    )


@plan("week-18")
def head_beside_the_table_and_areas_of_play():
    page = Page(landscape=True)
    page.title("周 活 动 安 排")
    page.lines(
        "班级： 大三班      第 14 周      （ 12月1日 —— 12月5日 ）      教师： 未老师、申老师"
    )
    page.table(
        [
            ["活动目标", "1、认识冬天的动物。\n2、不怕冷，坚持锻炼。", *[LEFT] * 5],
            ["时间／星期", LEFT, "一", "二", "三", "四", "五"],
            ["上午", "生活活动", "值日生", *[LEFT] * 4],
            [ABOVE, "体育游戏", "丢手绢", "老狼几点了", "丢手绢", "切西瓜", "接力跑"],
            [
                ABOVE,
                "学习活动",
                "科学：冬眠",
                "语言：雪孩子",
                "数学：加法",
                "美术：雪花",
                "音乐：小雪花",
            ],
            [ABOVE, "区域游戏", "语言区：《雪孩子》\n美工区：剪雪花\n科学区：化冰", *[LEFT] * 4],
            ["下午", "户外活动", "自选器械", *[LEFT] * 4],
            [ABOVE, "离园活动", "手指游戏", "谈话", "手指游戏", "谈话", "玩具日"],
            ["家园共育", LEFT, "请家长早点送孩子来锻炼。", *[LEFT] * 4],
            ["效果分析", LEFT, "", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "上午/生活活动": [(1, 5, "值日生")],
            "上午/体育游戏": ["丢手绢", "老狼几点了", "丢手绢", "切西瓜", "接力跑"],
            "上午/学习活动": [
                "科学：冬眠",
                "语言：雪孩子",
                "数学：加法",
                "美术：雪花",
                "音乐：小雪花",
            ],
            "上午/区域游戏": [(1, 5, "语言区：《雪孩子》\n美工区：剪雪花\n科学区：化冰")],
            "下午/户外活动": [(1, 5, "自选器械")],
            "下午/离园活动": ["手指游戏", "谈话", "手指游戏", "谈话", "玩具日"],
            "家园共育": [(1, 5, "请家长早点送孩子来锻炼。")],
        },
        class_="大三班",
        class_level="大班",
        teachers=["未老师", "申老师"],
        week=14,
        start="12-01",
        end="12-05",
        goals=["认识冬天的动物。", "不怕冷，坚持锻炼。"],
    )


@plan("week-19")
def german_week_in_lines():
    page = Page(font="Calibri")
    page.title("Das machen wir in dieser Woche")
    page.lines("Gruppe: Käfergruppe", "Woche vom 19.05. bis 23.05.2025", "Thema: Wiese")
    texts = ["Wiese erkunden", "Blumen pressen", "Turnen", "Lied vom Käfer", "Picknick"]
    days = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"]
    for day, text in zip(days, texts, strict=True):
        page.label(f"{day}: ", text)
    page.label("Bitte denkt an: ", "Sonnenhut und Decke")
    return page, {
        "kind": "week",
        "language": "de",
        "theme": "Wiese",
        "class": "Käfergruppe",
        "start": "2025-05-19",
        "end": "2025-05-23",
    }


@plan("unit-12")
def theme_with_a_table_of_activities_and_goals():
    page = Page(landscape=True)
    page.title("小班主题活动方案")
    page.lines("主题名称：好吃的蔬菜", "活动时间：2024年11月（3周）    年级：小班    编写：酉老师")
    page.lines("【主题由来】", "孩子们挑食，青菜总是剩下。")
    page.lines("【主题目标】", "1.认识常见的蔬菜。", "2.愿意吃蔬菜。")
    page.lines("【主题网络】")
    page.lines(
        "主题：好吃的蔬菜", "├ 看一看——菜场、菜园", "├ 尝一尝——蔬菜汤、拌黄瓜", "└ 玩一玩——蔬菜印画"
    )
    page.lines("【主题活动一览表】")
    rows = [
        ("1", "集体", "社会", "逛菜场", "知道菜从哪里来"),
        ("2", "生活", "健康", "蔬菜汤", "愿意喝完一碗"),
        ("3", "区域", "艺术", "蔬菜印画", "会用藕片印画"),
    ]
    page.table([["序号", "形式", "领域", "内容", "目标"], *map(list, rows)])
    page.lines("【家园配合】", "回家和孩子一起择菜。")
    return page, {
        "kind": "unit",
        "title": "好吃的蔬菜",
        "class_level": "小班",
        "teachers": ["酉老师"],
        "duration_weeks": 3,
        "origin": "孩子们挑食，青菜总是剩下。",
        "goals": ["认识常见的蔬菜。", "愿意吃蔬菜。"],
        "web": [
            {"branch": "看一看", "leaves": ["菜场", "菜园"]},
            {"branch": "尝一尝", "leaves": ["蔬菜汤", "拌黄瓜"]},
            {"branch": "玩一玩", "leaves": ["蔬菜印画"]},
        ],
        "activities": [
            {"title": title, "domain": domain, "form": form}
            for (_, _, domain, title, _), form in zip(
                rows, ("集体活动", "生活活动", "区域游戏"), strict=True
            )
        ],
        "family": "回家和孩子一起择菜。",
    }


@plan("unit-13")
def theme_whose_weeks_are_headings():
    page = Page()
    page.title("主题课程方案：身体真奇妙（大班）")
    page.lines("教师团队：戌老师、亥老师")
    page.lines("实施周期：四周")
    page.heading("一、主题缘起", 2)
    page.lines("掉牙的孩子越来越多，大家都在数自己的牙。")
    page.heading("二、核心目标", 2)
    page.lines("1. 知道身体各部分的用处。", "2. 会保护自己的身体。")
    page.heading("三、活动计划", 2)
    weeks = {
        "第一周：我的牙": ["健康：换牙了", "数学：数一数牙齿"],
        "第二周：我的手": ["科学：会说话的手", "美术：手印画"],
    }
    for name, lines in weeks.items():
        page.bold(name)
        page.lines(*count(lines, "{}. {}"))
    page.heading("四、环境与材料", 2)
    page.lines("墙上贴“换牙记录表”。")
    page.heading("五、家园协同", 2)
    page.lines("每天和孩子一起刷牙两分钟。")
    return page, {
        "kind": "unit",
        "title": "身体真奇妙",
        "class_level": "大班",
        "teachers": ["戌老师", "亥老师"],
        "duration_weeks": 4,
        "origin": "掉牙的孩子越来越多，大家都在数自己的牙。",
        "goals": ["知道身体各部分的用处。", "会保护自己的身体。"],
        "activities": [
            {"title": "换牙了", "domain": "健康"},
            {"title": "数一数牙齿", "domain": "数学"},
            {"title": "会说话的手", "domain": "科学"},
            {"title": "手印画", "domain": "美术"},
        ],
        "environment": "墙上贴“换牙记录表”。",
        "family": "每天和孩子一起刷牙两分钟。",
    }


@plan("day-10")
def day_with_half_days_merged_and_times():
    page = Page()
    page.title("一日生活安排")
    page.lines("中二班  2025年6月5日（星期四）  教师：甲老师")
    page.table(
        [
            ["时段", "时间", "活动", "教师指导"],
            ["上午", "7:40～8:20", "入园、晨检", "观察孩子的精神"],
            [ABOVE, "8:20～9:00", "早操与户外游戏", ""],
            [ABOVE, "9:00～9:25", "集体活动：认识钟表", "会看整点"],
            ["下午", "14:30～15:00", "起床、点心", "鼓励自己穿鞋"],
            [ABOVE, "15:00～16:00", "区域游戏", "益智区：拼图"],
        ]
    )
    return page, {
        "kind": "day",
        "class": "中二班",
        "class_level": "中班",
        "teachers": ["甲老师"],
        "date": "2025-06-05",
        "slots": [
            slot("7:40～8:20", "入园、晨检", "", "观察孩子的精神"),
            slot("8:20～9:00", "早操与户外游戏"),
            slot("9:00～9:25", "集体活动：认识钟表", "", "会看整点"),
            slot("14:30～15:00", "起床、点心", "", "鼓励自己穿鞋"),
            slot("15:00～16:00", "区域游戏", "", "益智区：拼图"),
        ],
    }


@plan("term-08")
def weeks_in_lines_with_goals_in_a_table():
    page = Page()
    page.title("2025年春季学期中班教学计划")
    page.lines("中一班　　教师：乙老师、丙老师")
    page.lines("一、班级情况", "全班30人，男孩多。")
    page.lines("二、学期目标")
    goals = ["能走平衡木。", "会讲一个故事。", "愿意帮助别人。"]
    page.table(
        [
            ["领域", "目标"],
            *(list(row) for row in zip(["健康", "语言", "社会"], goals, strict=True)),
        ]
    )
    page.lines("三、周次安排")
    page.lines("第一周：新年回来", "第二周：春天到", "第三周：春天到", "第四周：小种子")
    return page, {
        "kind": "term",
        "title": "2025年春季学期中班教学计划",
        "class": "中一班",
        "class_level": "中班",
        "teachers": ["乙老师", "丙老师"],
        "school_year": "2024-2025",
        "term": 2,
        "situation": "全班30人，男孩多。",
        "goals": goals,
    }


@plan("framework-06")
def goals_by_age_in_columns():
    page = Page(landscape=True)
    page.title("幼儿园劳动教育目标体系")
    rows = [
        ("自我服务", "会自己吃饭。", "会自己穿衣。", "会整理书包。"),
        ("为大家服务", "会收玩具。", "会擦桌子。", "会当值日生。"),
    ]
    page.table([["内容", "小班", "中班", "大班"], *map(list, rows)])
    goals = []
    for name, *texts in rows:
        goals.append({"level": 1, "text": name})
        for age, text in zip(("小班", "中班", "大班"), texts, strict=True):
            goals += [{"level": 2, "text": age}, {"level": 3, "text": text}]
    return page, {"kind": "framework", "title": "幼儿园劳动教育目标体系", "goals": goals}


@plan("form-03")
def empty_form_of_a_day():
    page = Page()
    page.title("一日活动计划表")
    page.lines("班级：          日期：   年  月  日        教师：")
    names = ["晨间活动", "集体活动", "区域活动", "户外活动", "午睡", "离园", "反思"]
    page.table([["环节", "内容", "指导"], *([name, "", ""] for name in names)])
    return page, {"kind": "form"}
