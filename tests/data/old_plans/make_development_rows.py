"""Weeks, days and terms of the development set with habits of single teachers."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import DAYS, slot
from tests.data.old_plans.writer import ABOVE, LEFT, Page, week


@plan("week-45")
def grid_with_lines_per_area_in_a_cell():
    page = Page(landscape=True)
    page.title("周  计  划")
    page.lines("班级：大五班          第九周          2025年10月27日至10月31日")
    page.lines("教师：甲老师、乙老师      主题：《秋天的树》")
    lessons = ["树叶书签", "《落叶跳舞》", "树的年轮", "量一量大树", "秋天多美好"]
    page.table(
        [
            ["本周目标", "1、观察树木的变化。\n2、能用尺子测量。", *[LEFT] * 4],
            ["", "一", "二", "三", "四", "五"],
            ["早间活动", "自主签到、种植角观察", *[LEFT] * 4],
            ["学习活动", *lessons],
            ["区角活动", "阅读区：《落叶跳舞》\n美工区：树叶拼贴\n科学区：年轮", *[LEFT] * 4],
            ["户外活动", "跳房子", "滚铁环", "跳房子", "滚铁环", "混龄游戏"],
            ["午间活动", "散步", *[LEFT] * 4],
            ["下午活动", "棋类", "欣赏", "棋类", "欣赏", "整理"],
            ["家园桥", "请孩子带三片不同的树叶。", *[LEFT] * 4],
            ["反思与调整", "量树的绳子太短。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "早间活动": [(1, 5, "自主签到、种植角观察")],
            "学习活动": lessons,
            "区角活动": [(1, 5, "阅读区：《落叶跳舞》\n美工区：树叶拼贴\n科学区：年轮")],
            "户外活动": ["跳房子", "滚铁环", "跳房子", "滚铁环", "混龄游戏"],
            "午间活动": [(1, 5, "散步")],
            "下午活动": ["棋类", "欣赏", "棋类", "欣赏", "整理"],
            "家园桥": [(1, 5, "请孩子带三片不同的树叶。")],
        },
        class_="大五班",
        class_level="大班",
        teachers=["甲老师", "乙老师"],
        week=9,
        theme="秋天的树",
        start="2025-10-27",
        end="2025-10-31",
        goals=["观察树木的变化。", "能用尺子测量。"],
        reflection="量树的绳子太短。",
    )


@plan("week-46")
def columns_of_activities_and_days_down_with_dates():
    page = Page()
    page.title("小二班第15周活动计划")
    page.lines("执教：丙老师", "主题：过新年")
    page.table(
        [
            ["日期", "晨间活动", "集体活动", "游戏活动", "户外活动"],
            ["12.8\n周一", "玩插塑", "儿歌：新年好", "娃娃家", "吹泡泡"],
            ["12.9\n周二", "玩插塑", "美术：灯笼", "小超市", "玩球"],
            ["12.10\n周三", "看图书", "音乐：铃儿响", "娃娃家", "吹泡泡"],
            ["12.11\n周四", "看图书", "数学：比大小", "小超市", "玩球"],
            ["12.12\n周五", "自选", "健康：不挑食", "小舞台", "大型玩具"],
        ]
    )
    page.lines("本周重点：学习新年祝福的话。")
    page.lines("家园共育：和孩子一起布置家里。")
    return page, week(
        {
            "晨间活动": ["玩插塑", "玩插塑", "看图书", "看图书", "自选"],
            "集体活动": [
                "儿歌：新年好",
                "美术：灯笼",
                "音乐：铃儿响",
                "数学：比大小",
                "健康：不挑食",
            ],
            "游戏活动": ["娃娃家", "小超市", "娃娃家", "小超市", "小舞台"],
            "户外活动": ["吹泡泡", "玩球", "吹泡泡", "玩球", "大型玩具"],
            "家园共育": [(1, 5, "和孩子一起布置家里。")],
        },
        class_="小二班",
        class_level="小班",
        teachers=["丙老师"],
        week=15,
        theme="过新年",
        focus=["学习新年祝福的话。"],
    )


@plan("week-47")
def parts_as_headings_with_days_between_semicolons():
    page = Page()
    page.title("中四班周活动安排（第4周）")
    page.lines("时间：2025年9月22日-9月26日", "主班：丁老师    配班：戊老师")
    page.bold("本周主题：")
    page.lines("我的家乡")
    page.bold("本周目标：")
    page.lines("1.知道家乡的名称。", "2.喜欢家乡的小吃。")
    page.bold("集体教学：")
    page.lines(
        "周一：社会《我的家乡》；周二：语言《家乡话》；周三：美术《家乡的桥》；周四：数学《数小吃》；周五：音乐《采茶》"
    )
    page.bold("户外活动：")
    page.lines("周一：过小桥；周二：抬花轿；周三：过小桥；周四：抬花轿；周五：赶集")
    page.bold("区域活动：")
    page.lines("小吃店：面团、蒸笼；建构区：家乡的桥")
    page.bold("家园共育：")
    page.lines("带孩子尝一种家乡小吃。")
    return page, week(
        {
            "集体教学": [
                "社会《我的家乡》",
                "语言《家乡话》",
                "美术《家乡的桥》",
                "数学《数小吃》",
                "音乐《采茶》",
            ],
            "户外活动": ["过小桥", "抬花轿", "过小桥", "抬花轿", "赶集"],
            "区域活动": [(1, 5, "小吃店：面团、蒸笼；建构区：家乡的桥")],
            "家园共育": [(1, 5, "带孩子尝一种家乡小吃。")],
        },
        class_="中四班",
        class_level="中班",
        teachers=["丁老师", "戊老师"],
        week=4,
        theme="我的家乡",
        start="2025-09-22",
        end="2025-09-26",
        goals=["知道家乡的名称。", "喜欢家乡的小吃。"],
    )


@plan("week-48")
def german_list_by_days():
    page = Page(font="Arial")
    page.title("Wochenplan KW 47")
    page.lines("Gruppe: Rabengruppe", "Zeitraum: 17.11. – 21.11.2025", "Thema der Woche: Vorlesen")
    days = {
        "Montag": ("Bilderbuchkino", "Laub harken"),
        "Dienstag": ("Besuch der Bücherei", "Spielplatz"),
        "Mittwoch": ("Wir malen unser Buch", "Garten"),
        "Donnerstag": ("Geschichtenkreis", "Turnhalle"),
        "Freitag": ("Vorlesetag mit Großeltern", "Garten"),
    }
    for day, (offer, outside) in days.items():
        page.lines(f"{day}:", f"Angebot: {offer}", f"Draußen: {outside}")
    page.lines("Elterninfo: Am Freitag lesen die Großeltern vor.")
    return page, week(
        {
            "Angebot": [offer for offer, _ in days.values()],
            "Draußen": [outside for _, outside in days.values()],
            "Elterninfo": [(1, 5, "Am Freitag lesen die Großeltern vor.")],
        },
        language="de",
        class_="Rabengruppe",
        theme="Vorlesen",
        calendar_week=47,
        start="2025-11-17",
        end="2025-11-21",
    )


@plan("week-49")
def grid_with_saturday_free_row_names_in_two_lines():
    page = Page(landscape=True)
    page.title("托一班周活动计划表")
    page.table(
        [
            ["时间", "10月20日—10月24日", LEFT, "周次", "第八周", LEFT],
            ["主题", "香香的水果", LEFT, "教师", "己老师 庚老师", LEFT],
            ["保教目标", "1.认识两种水果。\n2.会说水果的名字。", *[LEFT] * 4],
            ["星期\n活动", *DAYS],
            ["晨间\n锻炼", "小马跑", "小马跑", "滚皮球", "滚皮球", "滑滑梯"],
            ["教育\n活动", "认识苹果", "儿歌：水果", "印苹果", "尝橘子", "律动：摘果子"],
            ["自由\n活动", "桌面玩具", *[LEFT] * 4],
            ["保育\n重点", "午睡前脱外套。", *[LEFT] * 4],
            ["请家长\n配合", "带一个水果来园。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "晨间锻炼": ["小马跑", "小马跑", "滚皮球", "滚皮球", "滑滑梯"],
            "教育活动": ["认识苹果", "儿歌：水果", "印苹果", "尝橘子", "律动：摘果子"],
            "自由活动": [(1, 5, "桌面玩具")],
            "保育重点": [(1, 5, "午睡前脱外套。")],
            "请家长配合": [(1, 5, "带一个水果来园。")],
        },
        class_="托一班",
        teachers=["己老师", "庚老师"],
        week=8,
        theme="香香的水果",
        start="10-20",
        end="10-24",
        goals=["认识两种水果。", "会说水果的名字。"],
    )


@plan("day-31")
def table_with_length_and_goal_columns():
    page = Page()
    page.title("大班一日生活安排")
    page.lines("班级：大一班  日期：2025年12月2日（周二）  带班：甲老师")
    page.table(
        [
            ["时间", "活动名称", "活动内容", "观察与指导"],
            ["7:30-8:30", "入园、自主游戏", "棋类、翻绳", "看谁在等待"],
            ["8:30-9:00", "早餐", "豆浆、包子", "细嚼慢咽"],
            ["9:00-9:35", "集体教学", "科学：会变的冰", "鼓励提问"],
            ["9:45-11:00", "户外活动", "冰上滑（塑料布）", "注意间距"],
            ["11:00-12:00", "午餐", "值日生分餐", ""],
            ["12:00-14:30", "午睡", "听轻音乐", "盖好被子"],
        ]
    )
    page.lines("今日反思：冰化得太快。")
    return page, {
        "kind": "day",
        "class": "大一班",
        "class_level": "大班",
        "teachers": ["甲老师"],
        "date": "2025-12-02",
        "slots": [
            slot("7:30-8:30", "入园、自主游戏", "棋类、翻绳", "看谁在等待"),
            slot("8:30-9:00", "早餐", "豆浆、包子", "细嚼慢咽"),
            slot("9:00-9:35", "集体教学", "科学：会变的冰", "鼓励提问"),
            slot("9:45-11:00", "户外活动", "冰上滑（塑料布）", "注意间距"),
            slot("11:00-12:00", "午餐", "值日生分餐"),
            slot("12:00-14:30", "午睡", "听轻音乐", "盖好被子"),
        ],
        "reflection": "冰化得太快。",
    }


@plan("day-32")
def lines_with_times_and_what_to_look_at():
    page = Page()
    page.title("中班一日活动方案")
    page.lines("中三班　乙老师　2025年11月18日")
    page.lines("7:50—8:30 晨间接待", "和孩子打招呼，检查口袋。", "指导：提醒脱帽子。")
    page.lines("8:30—9:00 早操", "徒手操两遍。")
    page.lines("9:00—9:25 教学活动", "语言《雪孩子》。", "指导：等一等说得慢的孩子。")
    page.lines("9:40—10:40 游戏活动", "表演区演雪孩子。")
    return page, {
        "kind": "day",
        "class": "中三班",
        "class_level": "中班",
        "teachers": ["乙老师"],
        "date": "2025-11-18",
        "slots": [
            slot("7:50—8:30", "晨间接待", "和孩子打招呼，检查口袋。", "提醒脱帽子。"),
            slot("8:30—9:00", "早操", "徒手操两遍。"),
            slot("9:00—9:25", "教学活动", "语言《雪孩子》。", "等一等说得慢的孩子。"),
            slot("9:40—10:40", "游戏活动", "表演区演雪孩子。"),
        ],
    }


@plan("term-23")
def months_in_numbered_lines():
    page = Page()
    page.title("小四班2025年秋季学期班级计划")
    page.lines("主班老师：丙老师；配班老师：丁老师")
    page.bold("一、本班现状")
    page.lines("全班25名幼儿，其中18名是第一次离开家人。")
    page.bold("二、学期工作目标")
    page.lines("1.愉快地来园。", "2.学会自己吃饭。", "3.能跟着老师做游戏。")
    page.bold("三、家园工作")
    page.lines("建立家园联系册。")
    page.bold("四、具体工作安排")
    page.lines(
        "九月份：",
        "1.新生入园。",
        "2.家长会。",
        "十月份：",
        "1.秋游。",
        "十一月份：",
        "1.冬季锻炼。",
        "2.消防演习。",
    )
    return page, {
        "kind": "term",
        "title": "小四班2025年秋季学期班级计划",
        "class": "小四班",
        "class_level": "小班",
        "teachers": ["丙老师", "丁老师"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": "全班25名幼儿，其中18名是第一次离开家人。",
        "goals": ["愉快地来园。", "学会自己吃饭。", "能跟着老师做游戏。"],
        "family": "建立家园联系册。",
        "months": [
            {"month": "九月份", "text": "新生入园。\n家长会。"},
            {"month": "十月份", "text": "秋游。"},
            {"month": "十一月份", "text": "冬季锻炼。\n消防演习。"},
        ],
    }


@plan("term-24")
def weeks_with_spans_and_a_column_for_families():
    page = Page()
    page.title("中班年级组2025学年第二学期教学计划安排表")
    page.lines("年级组长：戊老师")
    page.table(
        [
            ["周次", "起止时间", "主题名称", "主要活动", "家长工作"],
            ["1", "3.2-3.6", "你好，春天", "找春天", "家长会"],
            ["2", "3.9-3.13", ABOVE, "种豆子", ""],
            ["3", "3.16-3.20", "我是小能手", "叠衣服", ""],
            ["4", "3.23-3.27", ABOVE, "比一比", "半日开放"],
        ]
    )
    days = [("2026-03-02", "2026-03-06"), ("2026-03-09", "2026-03-13")]
    days += [("2026-03-16", "2026-03-20"), ("2026-03-23", "2026-03-27")]
    themes = ["你好，春天"] * 2 + ["我是小能手"] * 2
    texts = ["找春天\n家长会", "种豆子", "叠衣服", "比一比\n半日开放"]
    return page, {
        "kind": "term",
        "title": "中班年级组2025学年第二学期教学计划安排表",
        "class_level": "中班",
        "teachers": ["戊老师"],
        "school_year": "2025-2026",
        "term": 2,
        "weeks": [
            {"week": n, "start": start, "end": end, "theme": theme, "text": text}
            for n, ((start, end), theme, text) in enumerate(
                zip(days, themes, texts, strict=True), 1
            )
        ],
    }
