"""Plans of the development set as somebody brings them who tries the program with old files."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.writer import LEFT, Page, count, step, week


@plan("lesson-76")
def what_a_teacher_sums_up_in_a_course():
    page = Page()
    page.title("大班安全教育活动：夏天不玩水")
    page.lines("大四班　周老师、何老师　2025年6月18日")
    page.bold("活动目标")
    goals = ["知道水边哪些地方不能去。", "遇到同伴落水时会大声呼救。"]
    page.numbered(goals)
    page.bold("活动准备")
    page.lines("物质准备：水边情景图四张、玩具电话。", "经验准备：去过池塘边。")
    page.bold("活动过程")
    page.bold("一、看图谈话，引出话题")
    page.lines("师：这是哪里？", "小结：河边很滑，没有大人陪不能去。")
    page.bold("二、情景判断，学会呼救")
    page.lines("幼儿分组看图，说说对不对。", "小结：先喊人，不自己下水。")
    page.bold("三、制定约定，结束活动")
    page.lines("一起说三条约定，老师记下来。")
    page.bold("活动反思")
    page.lines("孩子们愿意说，练习呼救时声音偏小。")
    return page, {
        "kind": "lesson",
        "title": "夏天不玩水",
        "class": "大四班",
        "class_level": "大班",
        "domain": "安全",
        "teachers": ["周老师", "何老师"],
        "date": "2025-06-18",
        "goals": goals,
        "preparation": ["水边情景图四张、玩具电话。", "去过池塘边。"],
        "steps": [
            step(
                "opening", "看图谈话，引出话题", "师：这是哪里？",
                "小结：河边很滑，没有大人陪不能去。",
            ),
            step(
                "development", "情景判断，学会呼救", "幼儿分组看图，说说对不对。",
                "小结：先喊人，不自己下水。",
            ),
            step("closing", "制定约定，结束活动", "一起说三条约定，老师记下来。"),
        ],
        "reflection": "孩子们愿意说，练习呼救时声音偏小。",
    }  # fmt: skip


@plan("lesson-77")
def a_course_in_one_paragraph_of_a_cell():
    page = Page()
    page.title("活动设计")
    course = (
        "一、导入：猜谜语（3分钟）\v池塘里有一群小黑点，是谁？\v二、讲故事（10分钟）\v1、看课件听一遍。"
        "\v2、提问：小蝌蚪先遇见谁？\v三、游戏“找妈妈”（7分钟）\v戴头饰玩两遍。"
    )
    page.table([
        ["课题", "小蝌蚪找妈妈", "执教人", "潘老师"],
        ["活动目标", "1、理解故事。\v2、喜欢小动物。", LEFT, LEFT],
        ["活动过程", course, LEFT, LEFT],
        ["延伸", "科学区养小蝌蚪。", LEFT, LEFT],
    ])  # fmt: skip
    return page, {
        "kind": "lesson",
        "title": "小蝌蚪找妈妈",
        "teachers": ["潘老师"],
        "minutes": 20,
        "goals": ["理解故事。", "喜欢小动物。"],
        "steps": [
            step("opening", "猜谜语", "池塘里有一群小黑点，是谁？", minutes=3),
            step("development", "讲故事", "看课件听一遍。", "提问：小蝌蚪先遇见谁？", minutes=10),
            step("closing", "游戏“找妈妈”", "戴头饰玩两遍。", minutes=7),
        ],
        "extension": "科学区养小蝌蚪。",
    }


@plan("lesson-78")
def two_lessons_in_one_file():
    page = Page()
    lessons = [
        ("语言", "小猫钓鱼", ["听懂故事。", "愿意学说话。"], ["谈话导入", "听故事", "学说对话"]),
        ("数学", "鱼儿排排队", ["能按大小排队。"], ["出示小鱼", "排队", "交流"]),
    ]
    activities = []
    for domain, name, goals, steps in lessons:
        page.title(f"中班{domain}活动：{name}")
        page.lines("班级：中三班    执教：倪老师")
        page.bold("活动目标：")
        page.lines(*count(goals))
        page.bold("活动准备：")
        page.lines("图片。")
        page.bold("活动过程：")
        page.lines(*(f"{number}、{each}" for number, each in zip("一二三", steps, strict=True)))
        phases = ("opening", "development", "closing")
        activities.append({
            "title": name, "domain": domain, "goals": goals,
            "steps": [step(p, each) for p, each in zip(phases, steps, strict=True)],
        })  # fmt: skip
    return page, {
        "kind": "lesson",
        "class": "中三班",
        "class_level": "中班",
        "teachers": ["倪老师"],
        "activities": activities,
    }


@plan("lesson-79")
def an_english_lesson_in_a_table():
    page = Page()
    page.title("EYFS Lesson Plan")
    page.table([
        ["Activity", "Ice rescue", "Date", "14 January 2026"],
        ["Class / Age", "Nursery, 3–4 years", "Teacher", "Ms F."],
        ["Area of learning", "Understanding the World", LEFT, LEFT],
        ["Learning intentions", "1. Notice that ice melts.\n2. Talk about it.", LEFT, LEFT],
        ["Resources", "ice blocks, warm water, salt", LEFT, LEFT],
        ["Introduction (5 minutes)", "How can we get the animals out?", LEFT, LEFT],
        ["Main activity (15 minutes)", "Children try water, salt and hands.", LEFT, LEFT],
        ["Plenary (5 minutes)", "Share what worked.", LEFT, LEFT],
        ["Evaluation", "Salt was the favourite.", LEFT, LEFT],
    ])  # fmt: skip
    return page, {
        "kind": "lesson",
        "language": "en",
        "title": "Ice rescue",
        "class": "Nursery",
        "class_level": "小班",
        "teachers": ["Ms F."],
        "date": "2026-01-14",
        "minutes": 25,
        "goals": ["Notice that ice melts.", "Talk about it."],
        "preparation": ["ice blocks, warm water, salt"],
        "steps": [
            step("opening", "Introduction", "How can we get the animals out?", minutes=5),
            step("development", "Main activity", "Children try water, salt and hands.", minutes=15),
            step("closing", "Plenary", "Share what worked.", minutes=5),
        ],
        "reflection": "Salt was the favourite.",
    }


@plan("unit-57")
def areas_as_a_list_of_activities():
    page = Page()
    page.title("大一班区域活动计划表")
    page.lines("时间：2025年11月　　教师：康老师")
    rows = [
        ["建构区", "我们的桥", "能用架空的方法搭桥", "长短积木", "先看图再搭"],
        ["美工区", "树叶拓印", "能印出叶脉", "树叶、颜料", "颜料少一点"],
        ["益智区", "找规律", "能发现规律", "纽扣、盒子", "请孩子说规律"],
    ]
    page.table([["区域", "活动内容", "活动目标", "材料投放", "指导要点"], *rows])
    return page, {
        "kind": "unit",
        "class": "大一班",
        "class_level": "大班",
        "teachers": ["康老师"],
        "activities": [
            {"title": row[1], "form": "区域游戏", "goals": [row[2]]} for row in rows
        ],
    }  # fmt: skip


@plan("unit-58")
def a_theme_behind_a_dash_in_the_title():
    page = Page()
    page.title("中班主题活动方案——蚂蚁王国")
    page.lines("【主题来源】", "散步时孩子们蹲在树下看蚂蚁搬面包屑。", "【主题目标】")
    goals = ["知道蚂蚁有六条腿。", "爱护小动物。"]
    page.lines(*count(goals), "【活动安排】")
    page.table([
        ["序号", "活动名称", "领域", "形式"],
        ["1", "蚂蚁长什么样", "科学", "集体活动"],
        ["2", "小小蚂蚁队", "健康", "户外活动"],
    ])  # fmt: skip
    page.lines("【家园共育】", "周末和孩子找一个蚂蚁窝。")
    return page, {
        "kind": "unit",
        "title": "蚂蚁王国",
        "class_level": "中班",
        "origin": "散步时孩子们蹲在树下看蚂蚁搬面包屑。",
        "goals": goals,
        "activities": [
            {"title": "蚂蚁长什么样", "domain": "科学", "form": "集体活动"},
            {"title": "小小蚂蚁队", "domain": "健康", "form": "户外活动"},
        ],
        "family": "周末和孩子找一个蚂蚁窝。",
    }


@plan("week-58")
def what_stands_below_the_aims_of_a_week():
    page = Page(landscape=True)
    page.title("大2班第二十二周活动计划表")
    goals = ["知道动物也能预报天气。", "会区分10以内的单双数。"]
    page.table([
        ["主题名称", "《最后一学年》", "班级教师", "安老师、卜老师", LEFT, LEFT],
        ["幼儿基础分析", "孩子们能说幼儿园里的事，对毕业有一点感觉。", LEFT, LEFT, LEFT, LEFT],
        ["周发展目标", "\n".join(count(goals)), LEFT, LEFT, LEFT, LEFT],
        ["可用资源", "1.自然资源：树叶。\n2.家庭资源：故事。", LEFT, LEFT, LEFT, LEFT],
        ["", "周一", "周二", "周三", "周四", "周五"],
        ["集体活动", "科学：动物", "社会：朋友", "数学：单双数", "健康：早餐", "语言：名字"],
        ["户外活动", "跳绳", "攀爬", "球类", "骑行", "散步"],
    ])  # fmt: skip
    rows = {
        "集体活动": ["科学：动物", "社会：朋友", "数学：单双数", "健康：早餐", "语言：名字"],
        "户外活动": ["跳绳", "攀爬", "球类", "骑行", "散步"],
    }
    return page, week(
        rows,
        theme="最后一学年",
        class_="大2班",
        class_level="大班",
        teachers=["安老师", "卜老师"],
        week=22,
        situation="孩子们能说幼儿园里的事，对毕业有一点感觉。",
        goals=goals,
    )


@plan("term-43")
def headings_of_a_month_that_no_field_has():
    page = Page()
    page.title("中班十月份月计划")
    page.bold("一、本月工作重点")
    page.lines("1、认识几种果子。", "2、做好换季的护理。")
    page.bold("二、主题活动：《秋天的果子》")
    page.bold("三、生活活动")
    page.lines("餐前洗手，会自己剥橘子。")
    page.bold("四、环境创设")
    page.lines("自然角放石榴和柿子。")
    page.bold("五、家长工作")
    page.lines("请家长带孩子去菜场认果子。")
    return page, {
        "kind": "term",
        "title": "中班十月份月计划",
        "class_level": "中班",
        "goals": ["认识几种果子。", "做好换季的护理。"],
        "environment": "自然角放石榴和柿子。",
        "family": "请家长带孩子去菜场认果子。",
    }


@plan("form-19")
def an_empty_week_with_names_in_its_cells():
    page = Page(landscape=True)
    page.title("____班第____周活动安排表")
    page.lines("主题：____________　日期：___月___日—___月___日　教师：________")
    page.table([
        ["", "星期一", "星期二", "星期三", "星期四", "星期五"],
        ["晨间活动", "", "", "", "", ""],
        ["集体活动", *["领域：\n内容："] * 5],
        ["户外活动", "", "", "", "", ""],
        ["家园共育", "", LEFT, LEFT, LEFT, LEFT],
    ])  # fmt: skip
    return page, {"kind": "form"}


@plan("form-20")
def an_empty_day_whose_times_are_printed():
    page = Page()
    page.title("一日活动计划")
    page.lines("班级：_______　日期：____年____月____日　天气：____")
    page.table([
        ["时间", "活动环节", "活动内容", "指导要点", "反思"],
        ["7:40-8:30", "入园、晨检", "", "", ""],
        ["8:30-9:00", "晨间锻炼", "", "", ""],
        ["9:00-9:30", "集体教学", "", "", ""],
        ["10:00-11:00", "户外活动", "", "", ""],
    ])  # fmt: skip
    return page, {"kind": "form"}


@plan("day-37")
def a_reflection_below_the_parts_of_a_day():
    page = Page()
    page.title("大三班一日计划")
    page.lines(
        "日期：2025年12月3日（星期三）  执教：武老师  第14周",
        "7:50-8:20　来园：照顾自然角",
        "8:20-9:00　户外锻炼：跳绳、拍球",
        "9:10-9:40　集体活动：科学《磁铁找朋友》",
        "15:10-16:00　下午游戏：角色游戏",
        "反思：磁铁要多准备几块。",
    )
    slots = [
        ("7:50-8:20", "来园", "照顾自然角"),
        ("8:20-9:00", "户外锻炼", "跳绳、拍球"),
        ("9:10-9:40", "集体活动", "科学《磁铁找朋友》"),
        ("15:10-16:00", "下午游戏", "角色游戏"),
    ]
    return page, {
        "kind": "day",
        "class": "大三班",
        "class_level": "大班",
        "teachers": ["武老师"],
        "date": "2025-12-03",
        "week": 14,
        "slots": [
            {"time": time, "name": name, "text": text, "support": ""} for time, name, text in slots
        ],
        "reflection": "磁铁要多准备几块。",
    }


@plan("unit-59")
def areas_below_a_type_and_values_behind_the_theme():
    page = Page()
    page.title("主题：我们去春游（大班，两周）")
    page.bold("主题目标")
    goals = ["能说出春天的变化。", "会和同伴商量。"]
    page.lines(*count(goals, "{}. {}"))
    page.bold("活动列表")
    page.lines("1. 语言：春天在哪里", "2. 社会：我们来商量")
    page.bold("区域游戏")
    areas = ["美工区：彩纸、剪刀", "建构区：积木、小汽车"]
    page.lines(*areas)
    page.bold("家园配合")
    page.lines("周末和孩子一起看地图。")
    return page, {
        "kind": "unit",
        "title": "我们去春游",
        "class_level": "大班",
        "duration_weeks": 2,
        "goals": goals,
        "activities": [
            {"title": "春天在哪里", "domain": "语言"},
            {"title": "我们来商量", "domain": "社会"},
        ],
        "areas": areas,
        "family": "周末和孩子一起看地图。",
    }


@plan("lesson-80")
def an_english_title_that_says_what_it_is():
    page = Page()
    page.title("Preschool lesson plan: Shadow friends")
    for name, text in [
        ("Age group", "4–5 years"),
        ("Objectives", "Find out that shadows follow us."),
        ("Materials", "chalk, torch"),
        ("Follow-up", "Try again in the afternoon."),
    ]:
        page.bold(name)
        page.lines(text)
    return page, {
        "kind": "lesson",
        "language": "en",
        "title": "Shadow friends",
        "class_level": "中班",
        "goals": ["Find out that shadows follow us."],
        "preparation": ["chalk, torch"],
        "extension": "Try again in the afternoon.",
    }
