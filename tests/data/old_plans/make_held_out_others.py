"""A theme unit, plans of a day and a term, and what is no plan, of the half that is held out.

Whoever writes or mends the recogniser does not read this file (README.md).
"""

from tests.data.old_plans.make_held_out import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count


@plan("unit-01")
def theme_in_one_table():
    page = Page(landscape=True)
    page.title("小班主题审议表")
    origin = "午餐时总有孩子问“水龙头里的水从哪里来”，洗手时玩水也停不下来。"
    goals = ["知道水可以喝、可以洗、可以浇花。", "洗手时不把水开得太大。", "喜欢玩水游戏。"]
    web = {
        "喝水": ["我的小水杯", "渴了怎么办"],
        "玩水": ["沉沉浮浮", "水枪画"],
        "省水": ["小小水滴"],
    }
    rows = [
        ("第一周", "我的小水杯", "生活", "生活活动"),
        (ABOVE, "渴了怎么办", "健康", "集体活动"),
        ("第二周", "沉沉浮浮", "科学", "集体活动"),
        (ABOVE, "水枪画", "艺术", "户外活动"),
        (ABOVE, "小小水滴", "社会", "集体活动"),
    ]
    branches = "\n".join(f"{name}——{'；'.join(leaves)}" for name, leaves in web.items())
    page.table(
        [
            ["主题名称", "你好，小水滴", LEFT, "时间", "两周"],
            ["审议教师", "甲老师、丙老师", LEFT, "班级", "小一班"],
            ["主题来源", origin, LEFT, LEFT, LEFT],
            ["主题目标", "\n".join(count(goals, "{}、{}")), LEFT, LEFT, LEFT],
            ["主题网络", branches, LEFT, LEFT, LEFT],
            ["活动安排", "周次", "活动名称", "领域", "活动类型"],
            *([ABOVE, *row] for row in rows),
            ["区域材料", "科学区：沉浮盆、海绵；美工区：喷壶", LEFT, LEFT, LEFT],
            ["家长资源", "和孩子一起画家里的水龙头。", LEFT, LEFT, LEFT],
            ["主题反思", "", LEFT, LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "unit",
        "title": "你好，小水滴",
        "class": "小一班",
        "class_level": "小班",
        "teachers": ["甲老师", "丙老师"],
        "duration_weeks": 2,
        "origin": origin,
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [
            {"title": title, "domain": domain, "form": form, "week": 1 if at < 2 else 2}
            for at, (_, title, domain, form) in enumerate(rows)
        ],
        "areas": ["科学区：沉浮盆、海绵", "美工区：喷壶"],
        "family": "和孩子一起画家里的水龙头。",
    }


@plan("day-01")
def day_of_a_form_with_empty_parts():
    page = Page()
    page.title("一日活动计划")
    page.lines("大四班　　第（ 11 ）周　　11月13日　周（四）　　带班教师：丁老师")
    goals = ["学会跳绳时前后手配合。", "能坚持练习。"]
    page.table(
        [
            ["晨间活动", "活动内容", "自主游戏：滚铁环"],
            [ABOVE, "重点指导", "目标：控制方向\n要点：先慢后快"],
            ["晨间谈话", "话题", "天冷了怎么保暖"],
            ["集体活动", "活动主题", "花样跳绳"],
            [ABOVE, "活动目标", "\n".join(count(goals))],
            [ABOVE, "活动准备", "跳绳每人一根"],
            [ABOVE, "活动过程", "一、热身\n二、试一试\n三、比一比"],
            ["室内区域游戏", "重点指导", "建构区：搭桥，关注合作"],
            ["下午户外游戏", "活动内容", "攀爬架"],
            [ABOVE, "重点观察", ""],
            ["一日活动反思", "绳子长短不一，要按身高先分好。", LEFT],
        ]
    )
    return page, {
        "kind": "day",
        "class": "大四班",
        "class_level": "大班",
        "teachers": ["丁老师"],
        "date": "11-13",
        "week": 11,
        "slots": [
            {
                "name": "晨间活动",
                "time": "",
                "text": "自主游戏：滚铁环",
                "support": "目标：控制方向\n要点：先慢后快",
            },
            {"name": "晨间谈话", "time": "", "text": "天冷了怎么保暖", "support": ""},
            {"name": "集体活动", "time": "", "text": "花样跳绳", "support": ""},
            {"name": "室内区域游戏", "time": "", "text": "", "support": "建构区：搭桥，关注合作"},
            {"name": "下午户外游戏", "time": "", "text": "攀爬架", "support": ""},
        ],
        "goals": goals,
        "preparation": ["跳绳每人一根"],
        "steps": [
            {"phase": phase, "title": title, "minutes": None, "text": []}
            for phase, title in (
                ("opening", "热身"),
                ("development", "试一试"),
                ("closing", "比一比"),
            )
        ],
        "reflection": "绳子长短不一，要按身高先分好。",
    }


@plan("term-01")
def term_by_week():
    page = Page()
    page.title("中班年级组 2024—2025学年度第二学期 教学进度表")
    page.lines("制表：甲老师", "使用班级：中一班、中二班、中三班")
    weeks = [
        ("1", "2.17-2.21", "新学期好", "开学第一课"),
        ("2", "2.24-2.28", "新学期好", "家长会"),
        ("3", "3.3-3.7", "春天来了", ""),
        ("4", "3.10-3.14", "春天来了", "植树节"),
        ("5", "3.17-3.21", "交通工具", "参观公交站"),
    ]
    table = [list(row) for row in weeks]
    table[1][2] = table[3][2] = ABOVE
    page.table([["周次", "日期", "主题", "大活动"], *table])
    goals = ["每天户外两小时以上。", "孩子会用图画记录自己的发现。"]
    page.bold("学期目标")
    page.numbered(goals, "List Bullet")
    return page, {
        "kind": "term",
        "title": "中班年级组 2024—2025学年度第二学期 教学进度表",
        "class_level": "中班",
        "classes": ["中一班", "中二班", "中三班"],
        "teachers": ["甲老师"],
        "school_year": "2024-2025",
        "term": 2,
        "goals": goals,
        "weeks": [
            {
                "week": int(number),
                "start": "2025-{:0>2}-{:0>2}".format(*dates.split("-")[0].split(".")),
                "end": "2025-{:0>2}-{:0>2}".format(*dates.split("-")[1].split(".")),
                "theme": theme,
                "text": text,
            }
            for number, dates, theme, text in weeks
        ],
    }


@plan("standard-01")
def rules_of_a_house_with_clauses():
    page = Page()
    page.title("学前机构垃圾分类管理规范")
    clauses = [
        ("1", "范围", "本文件规定了学前机构垃圾分类的要求。"),
        ("2", "要求", ""),
        ("2.1", "容器", "应设置可回收物、有害垃圾、厨余垃圾、其他垃圾四类容器。"),
        ("2.2", "记录", "应每周记录厨余垃圾重量。"),
        ("3", "评价", "评价宜每学期进行一次。"),
    ]
    for number, title, text in clauses:
        page.heading(f"{number} {title}", 1 + number.count("."))
        if text:
            page.lines(text)
    return page, {
        "kind": "standard",
        "title": "学前机构垃圾分类管理规范",
        "clauses": [
            {"number": number, "title": title, "text": text} for number, title, text in clauses
        ],
    }


@plan("form-01")
def empty_form_of_a_week():
    page = Page(landscape=True)
    page.title("周活动计划表")
    page.lines("班级______　第____周　____月____日至____月____日　教师____________")
    rows = ["晨间活动", "集体活动", "区域活动", "户外活动", "家园共育"]
    page.table(
        [
            ["", "星期一", "星期二", "星期三", "星期四", "星期五"],
            *([row] + [""] * 5 for row in rows),
        ]
    )
    return page, {"kind": "form"}


@plan("framework-01")
def goals_in_a_table():
    page = Page()
    page.title("园本课程目标体系")
    rows = [
        ("社会", "规则意识", "知道班级的规则。"),
        (ABOVE, ABOVE, "能提醒同伴遵守规则。"),
        (ABOVE, "归属感", "愿意为班级做一件事。"),
        ("科学", "探究", "遇到问题会动手试一试。"),
        (ABOVE, "环保", "会把垃圾分成四类。"),
    ]
    page.table([["领域", "子领域", "目标"], *map(list, rows)])
    read = []
    for domain, group, goal in rows:
        if domain is not ABOVE:
            read.append({"level": 1, "text": domain})
        if group is not ABOVE:
            read.append({"level": 2, "text": group})
        read.append({"level": 3, "text": goal})
    return page, {"kind": "framework", "title": "园本课程目标体系", "goals": read}
