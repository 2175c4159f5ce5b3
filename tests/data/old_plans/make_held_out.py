"""Lesson plans, plans of a day and a term, and what is no plan, of the half that is held out.

Whoever writes or mends the recogniser does not read this file (README.md).
"""

from tests.data.old_plans.writer import ABOVE, LEFT, Half, Page, count, step

HELD_OUT = Half("held_out")
plan = HELD_OUT.plan


@plan("lesson-01")
def head_line_in_brackets_and_typed_phases():
    page = Page(font="黑体")
    page.title("健康领域：小兔运萝卜")
    page.lines("（中班　25分钟　甲老师执教　2025年5月20日）")
    page.bold("一、活动目标")
    goals = [
        "能在平衡木上稳稳地走，手里拿着东西不掉。",
        "掉下来愿意再试一次。",
        "懂得一个跟着一个走，不推不挤。",
    ]
    page.lines(*(f"（{n}）{t}" for n, t in enumerate(goals, 1)))
    page.bold("二、活动重难点")
    page.lines("重点：手拿物品走平衡木。", "难点：两人相遇时会让路。")
    page.bold("三、活动准备")
    page.lines("平衡木四条、沙包萝卜30个、小筐；音乐《兔子舞》。")
    page.bold("四、活动过程")
    page.lines("（一）开始部分：热身（约4分钟）", "跟着音乐学小兔跳，活动脚踝和手腕。")
    page.lines(
        "（二）基本部分（约18分钟）",
        "1. 自由走平衡木，请走得稳的孩子说说办法。",
        "2. 分四队运萝卜，每次运一个。",
        "3. 加上障碍，再运一次。",
    )
    page.lines("（三）结束部分（约3分钟）", "抱着萝卜放松，数一数运了多少。")
    page.bold("五、安全提示")
    page.lines("平衡木两边放软垫，老师站在中段。")
    return page, {
        "kind": "lesson",
        "title": "小兔运萝卜",
        "class_level": "中班",
        "domain": "健康",
        "teachers": ["甲老师"],
        "date": "2025-05-20",
        "minutes": 25,
        "goals": goals,
        "preparation": ["平衡木四条、沙包萝卜30个、小筐", "音乐《兔子舞》。"],
        "key_point": "手拿物品走平衡木。",
        "difficult_point": "两人相遇时会让路。",
        "steps": [
            step("opening", "开始部分：热身", "跟着音乐学小兔跳，活动脚踝和手腕。", minutes=4),
            step(
                "development",
                "基本部分",
                "自由走平衡木，请走得稳的孩子说说办法。",
                "分四队运萝卜，每次运一个。",
                "加上障碍，再运一次。",
                minutes=18,
            ),
            step("closing", "结束部分", "抱着萝卜放松，数一数运了多少。", minutes=3),
        ],
        "safety": "平衡木两边放软垫，老师站在中段。",
    }


@plan("lesson-02")
def table_whose_names_run_down_over_groups():
    page = Page(head="××幼儿园备课用纸")
    goals = ["认识红黄蓝三原色，发现两种颜色混在一起会变。", "能大胆涂抹，喜欢变出来的颜色。"]
    steps = [
        ("opening", "一、变魔术", "摇一摇装了颜料的瓶子，水变红了。", "5"),
        ("development", "二、颜色抱一抱", "每人选两种颜料，用手指在纸上混合。", "12"),
        ("closing", "三、颜色展览", "把画挂起来，说说变出了什么颜色。", "3"),
    ]
    page.table(
        [
            ["课题", "颜色抱一抱", LEFT, "班级", "小（4）班"],
            ["教师", "己老师", LEFT, "日期", "2024-11-05"],
            ["目标", "认知", goals[0], LEFT, LEFT],
            [ABOVE, "情感", goals[1], LEFT, LEFT],
            ["准备", "物质", "红黄蓝颜料、矿泉水瓶、围裙", LEFT, LEFT],
            [ABOVE, "经验", "玩过手指画", LEFT, LEFT],
            ["过程", "环节", "师幼活动", LEFT, "分钟"],
            *([ABOVE, title, text, LEFT, minutes] for _, title, text, minutes in steps),
            ["反思", "有五个孩子不敢用手指，下次准备棉签。", LEFT, LEFT, LEFT],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "lesson",
        "title": "颜色抱一抱",
        "class": "小（4）班",
        "class_level": "小班",
        "teachers": ["己老师"],
        "date": "2024-11-05",
        "minutes": 20,
        "goals": goals,
        "preparation": ["红黄蓝颜料、矿泉水瓶、围裙", "玩过手指画"],
        "steps": [
            step(phase, title[2:], text, minutes=int(minutes))
            for phase, title, text, minutes in steps
        ],
        "reflection": "有五个孩子不敢用手指，下次准备棉签。",
    }


@plan("lesson-03")
def numbers_of_word_and_questions():
    page = Page()
    page.title("活动名称：蚂蚁搬家（科学·大班）")
    page.label("设计教师  ", "××幼儿园　庚老师")
    page.bold("活动背景")
    origin = "雨前孩子们发现蚂蚁排着长队搬家，蹲着看了半个上午。"
    page.lines(origin, indent=True)
    page.bold("活动目标")
    goals = [
        "了解蚂蚁搬家和天气的关系。",
        "会用放大镜观察，并用符号记录。",
        "爱护小动物，不踩蚂蚁窝。",
    ]
    page.numbered(goals)
    page.bold("活动准备")
    page.numbered(["放大镜每人一个", "记录板、铅笔", "蚂蚁窝的图片"], "List Bullet")
    page.bold("活动过程")
    page.label("1. 谈话引入。", "提问：你在哪里见过蚂蚁？它们在干什么？")
    page.label("2. 户外观察。", "分组找蚂蚁，看看它们搬什么，往哪里走。")
    page.label("3. 交流记录。", "请每组讲讲记录，师小结：下雨前蚂蚁往高处搬。")
    page.label("4. 结束活动。", "给蚂蚁留一点面包屑，轻轻离开。")
    page.label("活动延伸  ", "回家查一查还有哪些动物知道要下雨。")
    return page, {
        "kind": "lesson",
        "title": "蚂蚁搬家",
        "class_level": "大班",
        "domain": "科学",
        "teachers": ["庚老师"],
        "origin": origin,
        "goals": goals,
        "preparation": ["放大镜每人一个", "记录板、铅笔", "蚂蚁窝的图片"],
        "steps": [
            step("opening", "谈话引入", "提问：你在哪里见过蚂蚁？它们在干什么？"),
            step("development", "户外观察", "分组找蚂蚁，看看它们搬什么，往哪里走。"),
            step("development", "交流记录", "请每组讲讲记录，师小结：下雨前蚂蚁往高处搬。"),
            step("closing", "结束活动", "给蚂蚁留一点面包屑，轻轻离开。"),
        ],
        "extension": "回家查一查还有哪些动物知道要下雨。",
    }


@plan("lesson-04")
def table_of_two_halves_left_and_right():
    page = Page(landscape=True)
    page.title("集体教学活动设计（音乐：小雨沙沙）")
    goals = ["感受歌曲轻快的旋律。", "会用轻轻的声音唱“沙沙沙”。"]
    table = page.table(
        [
            ["执教教师", "甲老师、辛老师", "年龄班", "小班"],
            ["执教时间", "2025年4月2日　9:20—9:35", "地点", "音乐室"],
            [
                "活动目标",
                "\n".join(count(goals, "{}、{}")),
                "活动准备",
                "录音、雨滴头饰\n幼儿见过春雨",
            ],
            ["活动过程", "", LEFT, LEFT],
            ["活动延伸", "在表演区放雨声筒，继续伴奏。", LEFT, LEFT],
        ],
        bold=(0, 2),
    )
    cell = table.cell(3, 1)
    page.fill(cell, "一、听雨\n闭上眼睛听雨声录音，学一学。")
    cell.add_paragraph("二、唱雨")
    page.table([["第一遍", "老师清唱，幼儿听。"], ["第二遍", "用图谱跟唱。"]], inside=cell)
    cell.add_paragraph("三、玩雨")
    cell.add_paragraph("戴头饰当雨滴，随音乐跑跑停停回教室。")
    return page, {
        "kind": "lesson",
        "title": "小雨沙沙",
        "class_level": "小班",
        "domain": "音乐",
        "teachers": ["甲老师", "辛老师"],
        "date": "2025-04-02",
        "minutes": 15,
        "goals": goals,
        "preparation": ["录音、雨滴头饰", "幼儿见过春雨"],
        "steps": [
            step("opening", "听雨", "闭上眼睛听雨声录音，学一学。"),
            step("development", "唱雨", "第一遍：老师清唱，幼儿听。", "第二遍：用图谱跟唱。"),
            step("closing", "玩雨", "戴头饰当雨滴，随音乐跑跑停停回教室。"),
        ],
        "extension": "在表演区放雨声筒，继续伴奏。",
    }


@plan("lesson-05")
def one_paragraph_to_each_part_with_blanks_in_names():
    page = Page(font="楷体")
    page.lines("活 动 内 容：社会——我会排队")
    page.lines("活 动 对 象：小二班全体幼儿（28人）")
    page.lines("执   教   者：壬老师               时  间：十五分钟")
    page.lines("目 标：1.知道喝水、滑滑梯要排队。2.能一个跟着一个等待。")
    page.lines("准 备：小脚印贴纸、小火车音乐")
    page.lines("流 程：")
    page.lines("△情景表演：小熊和小猴都要滑滑梯，怎么办？")
    page.lines("△讨论：还有哪里需要排队？")
    page.lines("△游戏：开火车，踩着小脚印去喝水。")
    page.lines("附：儿歌《排队歌》", "你在前，我在后，大家排成一条龙。")
    return page, {
        "kind": "lesson",
        "title": "我会排队",
        "class": "小二班",
        "class_level": "小班",
        "domain": "社会",
        "teachers": ["壬老师"],
        "minutes": 15,
        "goals": ["知道喝水、滑滑梯要排队。", "能一个跟着一个等待。"],
        "preparation": ["小脚印贴纸、小火车音乐"],
        "steps": [
            step("opening", "情景表演", "小熊和小猴都要滑滑梯，怎么办？"),
            step("development", "讨论", "还有哪里需要排队？"),
            step("closing", "游戏", "开火车，踩着小脚印去喝水。"),
        ],
        "appendix": ["儿歌《排队歌》", "你在前，我在后，大家排成一条龙。"],
    }
