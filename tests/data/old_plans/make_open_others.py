"""Theme units, plans of a day and a term, and what is no plan, of the half that is open."""

from tests.data.old_plans.make_open_lessons import plan
from tests.data.old_plans.writer import ABOVE, Page, count


@plan("unit-01")
def theme_with_web_and_list():
    """A theme with a web as nested lines and its activities in a table with merged cells."""
    page = Page(head="××幼儿园 大班组")
    page.title("主题活动方案：再见，塑料袋")
    page.lines("年龄班：大班        实施时间：第5周—第7周        设计教师：甲老师、乙老师")
    origin = "一次大风把塑料袋吹到了园里的树上，好几天都没有下来，孩子们给它起名“树上的白鸟”。"
    page.bold("一、主题由来")
    page.lines(origin, indent=True)
    goals = [
        "发现身边哪些东西用塑料做成，知道塑料袋不会很快消失。",
        "能想办法少用一个塑料袋，并用图画记录。",
        "乐意把自己的办法告诉家人和弟弟妹妹。",
    ]
    page.bold("二、主题目标")
    page.lines(*count(goals, "{}．{}"))
    page.bold("三、主题网络图")
    web = {
        "塑料袋从哪来": ["超市里的袋子", "家里的塑料"],
        "塑料袋去哪了": ["树上的白鸟", "埋在土里"],
        "不用它行不行": ["我的布袋", "买菜小分队"],
    }
    page.lines("再见，塑料袋")
    for branch, leaves in web.items():
        page.lines(f"　{branch}：{'、'.join(leaves)}")
    page.bold("四、主题活动一览表")
    rows = [
        ("塑料袋从哪来", "家里的塑料", "集体活动", "科学"),
        (ABOVE, "超市里的袋子", "家园共育", "社会"),
        ("塑料袋去哪了", "树上的白鸟", "集体活动", "语言"),
        (ABOVE, "埋在土里", "户外活动", "科学"),
        ("不用它行不行", "我的布袋", "区域游戏", "艺术"),
    ]
    page.table([["线索", "活动名称", "活动形式", "领域"], *map(list, rows)])
    page.bold("五、环境创设")
    environment = "走廊设“一个袋子的旅行”墙，展示孩子的记录。"
    page.lines(environment)
    page.bold("六、家园共育")
    family = "请家长准备一块旧布，和孩子一起剪裁。"
    page.lines(family)
    return page, {
        "kind": "unit",
        "title": "再见，塑料袋",
        "class_level": "大班",
        "teachers": ["甲老师", "乙老师"],
        "duration_weeks": 3,
        "origin": origin,
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [
            {"title": title, "form": form, "domain": domain} for _, title, form, domain in rows
        ],
        "environment": environment,
        "family": family,
    }


@plan("unit-02")
def theme_that_holds_whole_lessons():
    """A theme whose activities are written out one after another, with areas in a table."""
    page = Page()
    page.heading("中班主题：小小菜园", 1)
    page.heading("设计意图", 2)
    origin = "开学时菜园只剩枯藤，孩子们商量着要自己种一次能吃的菜。"
    page.lines(origin)
    page.heading("总目标", 2)
    goals = ["认识三种常见蔬菜的种子和幼苗。", "能坚持照顾自己种的菜，用简单的图记录生长。"]
    page.numbered(goals)
    page.heading("区域活动", 2)
    areas = [("科学区", "放大镜、各种种子"), ("美工区", "菜叶拓印的颜料和纸")]
    page.table([["区域", "材料"], *map(list, areas)])
    activities = [
        (
            "种子的样子",
            "20分钟",
            "能按大小给种子分类。",
            ["看一看摸一摸。", "分一分。", "说一说。"],
        ),
        ("给小苗浇水", "30分钟", "知道小苗需要水但不能太多。", ["看谁的土干了。", "轮流浇水。"]),
    ]
    for number, (title, minutes, goal, steps) in enumerate(activities, 1):
        page.heading(f"活动{'一二'[number - 1]}：{title}（{minutes}）", 2)
        page.label("目标：", goal)
        page.bold("过程：")
        page.lines(*count(steps))
    page.heading("家长工作", 2)
    page.lines("收集家里的空油桶做花盆。")
    return page, {
        "kind": "unit",
        "title": "小小菜园",
        "class_level": "中班",
        "origin": origin,
        "goals": goals,
        "areas": [f"{name}：{material}" for name, material in areas],
        "activities": [
            {
                "title": title,
                "minutes": int(minutes[:2]),
                "goals": [goal],
                "steps": [{"phase": None, "title": None, "minutes": None, "text": steps}],
            }
            for title, minutes, goal, steps in activities
        ],
        "family": "收集家里的空油桶做花盆。",
    }


@plan("day-01")
def day_by_time():
    """A day: times down the side, what is done, and points of guidance."""
    page = Page()
    page.title("中二班一日活动计划")
    page.lines("第 8 周   2025年10月23日  星期四   天气：晴   教师：甲老师、丁老师")
    rows = [
        ("7:50-8:20", "晨间接待", "自主签到，浇植物", "看看情绪，问候每个孩子"),
        ("8:20-9:20", "户外锻炼", "篮球、轮胎、跳绳", "提醒出汗垫巾"),
        ("9:30-9:55", "集体活动", "艺术：落叶拼贴", "鼓励先摆后粘"),
        ("10:00-10:50", "区域游戏", "新投放：树叶印章", "重点观察美工区"),
        ("11:00-14:30", "午餐、午睡", "", "挑食的孩子少盛多添"),
        ("15:00-16:00", "户外游戏", "沙水区", "提醒换鞋"),
        ("16:10", "离园", "说说今天的新发现", ""),
    ]
    page.table([["时间", "环节", "内容", "指导要点"], *map(list, rows)])
    page.label("一日反思：", "拼贴时胶水不够，区域游戏延长了十分钟。")
    return page, {
        "kind": "day",
        "class": "中二班",
        "class_level": "中班",
        "teachers": ["甲老师", "丁老师"],
        "date": "2025-10-23",
        "week": 8,
        "slots": [
            {"time": time, "name": name, "text": text, "support": support}
            for time, name, text, support in rows
        ],
        "reflection": "拼贴时胶水不够，区域游戏延长了十分钟。",
    }


@plan("term-01")
def term_of_a_class_by_month():
    """The plan of a class for a term: lines under headings, months in a table."""
    page = Page()
    page.title("2025—2026学年第一学期大三班班级计划")
    page.lines("班级教师：甲老师、乙老师　　保育员：戊老师")
    situation = "本班幼儿33名，男孩17名，女孩16名，其中插班2名。"
    page.bold("一、班级情况分析")
    page.lines(situation, indent=True)
    goals = ["会自己整理床铺和书包。", "敢在集体面前完整讲述一件事。", "每天户外活动不少于两小时。"]
    page.bold("二、本学期目标")
    page.lines(*count(goals, "{}、{}"))
    page.bold("三、家长工作")
    page.lines("九月召开家长会，十二月开放半日活动。")
    page.bold("四、逐月安排")
    months = [
        ("九月", "常规建立；主题“我是大班哥哥姐姐”"),
        ("十月", "主题“我爱祖国”；秋游"),
        ("十一月", "主题“再见，塑料袋”；消防演练"),
        ("十二月", "迎新年；家长开放半日"),
        ("一月", "学期总结"),
    ]
    page.table([["月份", "主要工作"], *map(list, months)])
    return page, {
        "kind": "term",
        "title": "2025—2026学年第一学期大三班班级计划",
        "class": "大三班",
        "class_level": "大班",
        "teachers": ["甲老师", "乙老师"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": situation,
        "goals": goals,
        "family": "九月召开家长会，十二月开放半日活动。",
        "months": [{"month": month, "text": text} for month, text in months],
    }


@plan("standard-01")
def draft_of_a_standard():
    """A draft in the usual order of clauses, numbers typed by hand; no plan."""
    page = Page()
    page.lines("T/××× 001—2025")
    page.title("幼儿园低碳园区建设指南")
    page.lines("（征求意见稿）")
    clauses = [
        ("1", "范围", "本文件提供了幼儿园低碳园区建设的建议，给出了用能、用水和活动等方面的信息。"),
        ("2", "规范性引用文件", "本文件没有规范性引用文件。"),
        ("3", "术语和定义", "下列术语和定义适用于本文件。"),
        ("4", "总体要求", "幼儿园应指定一名负责人。"),
        ("5", "用能", ""),
        ("5.1", "照明", "宜利用自然光，活动室无人时应关灯。"),
        ("5.2", "空调", "夏季室内温度不宜低于26 ℃。"),
    ]
    for number, title, text in clauses:
        page.bold(f"{number}　{title}")
        if text:
            page.lines(text, indent=True)
    return page, {
        "kind": "standard",
        "title": "幼儿园低碳园区建设指南",
        "clauses": [
            {"number": number, "title": title, "text": text} for number, title, text in clauses
        ],
    }


@plan("form-01")
def empty_form_of_a_lesson():
    """A form that nobody has filled in: only names of cells, and lines to write on."""
    page = Page()
    page.title("××幼儿园教学活动记录表")
    page.lines("班级：__________　　教师：__________　　日期：____年__月__日")
    labels = ["活动名称", "活动目标", "活动准备", "活动过程", "活动反思"]
    page.table([[label, ""] for label in labels], bold=(0,))
    return page, {"kind": "form"}


@plan("framework-01")
def list_of_goals_by_domain():
    """Goals in three levels, as the list that a kindergarten works from."""
    page = Page()
    page.title("××幼儿园幼儿发展目标（试行）")
    goals = {
        "一、健康": {"（一）生活习惯": ["能主动喝水。", "能自己穿脱衣服。"]},
        "二、科学": {
            "（一）亲近自然": ["喜欢照顾动植物。", "能说出常见植物的样子。"],
            "（二）节约资源": ["知道随手关灯、关水龙头。"],
        },
    }
    read = []
    for domain, groups in goals.items():
        page.bold(domain)
        read.append({"level": 1, "text": domain[2:]})
        for group, texts in groups.items():
            page.lines(group)
            read.append({"level": 2, "text": group[3:]})
            for number, text in enumerate(texts, 1):
                page.lines(f"目标{number} {text}")
                read.append({"level": 3, "text": text})
    return page, {"kind": "framework", "title": "××幼儿园幼儿发展目标（试行）", "goals": read}
